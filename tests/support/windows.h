// SPDX-License-Identifier: GPL-3.0-or-later
// What tests that work through windows need.
#pragma once

#include "views/common/prompt.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QWidget>

namespace daicho
{

/// The widget of this name; a test without it has lost its sense.
template <typename Widget>
Widget *child(const QObject &parent, const QString &name)
{
    auto *found = parent.findChild<Widget *>(name);
    if (!found)
        qFatal("no widget %s", qPrintable(name));
    return found;
}

/// Does this in the modal dialog that opens next, which has to be closed by it.
template <typename Dialog>
void inNext(const std::function<void(Dialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        act(*dialog);
        if (dialog->isVisible()) {
            dialog->reject();
            QFAIL("the dialog stayed open");
        }
    });
}

/// What accepts a dialog that has the usual buttons.
inline QPushButton *acceptButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

inline bool canAccept(const QDialog &dialog)
{
    return acceptButton(dialog)->isEnabled();
}

/// Fills in and accepts the dialog that opens next.
template <typename Dialog>
void acceptNext(const std::function<void(Dialog &)> &fill)
{
    inNext<Dialog>([fill](Dialog &dialog) {
        fill(dialog);
        QTest::mouseClick(acceptButton(dialog), Qt::LeftButton);
    });
}

/// Settings of the test's own, so that nothing is remembered of the user's or kept for them, and questions that nobody
/// sees.
class OwnSettings
{
public:
    void use() const
    {
        Prompt::instance().setSilent(true);
        QCoreApplication::setOrganizationName(QStringLiteral("daicho-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};

/// Turns the mouse wheel down by one notch over the middle of a widget.
inline void turnWheel(QWidget *over)
{
    const QPointF middle = over->rect().center();
    QWheelEvent wheel(middle, over->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(over, &wheel);
}

/// Saves a picture of a widget in the folder that DAICHO_PICTURES names, if it does: for people to look at.
inline void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("DAICHO_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace daicho
