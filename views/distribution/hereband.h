// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch.h"
#include "views/page.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace daicho
{

/// What stands above the pages of a file that was handed out: whose it is, until when it is to be handed in, what is
/// still open, and the way to hand it in. Hidden in every other registry.
class HereBand : public QFrame
{
    Q_OBJECT

public:
    explicit HereBand(QWidget *parent = nullptr);

    /// Shows what this registry is, when it was handed out; hides itself otherwise.
    void display(Registry *registry);

signals:
    void jumpWanted(const daicho::Jump &jump);
    void saveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showText();

    std::optional<Dispatch> m_here;
    QString m_department;
    int m_openMeasures = 0;
    QDate m_today;
    QLabel *m_mark;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_save;
};

/// Asks for a name and writes a copy of a handed-out registry under it, for giving it back; says what came of it. The
/// copy's path; empty when there is none.
QString saveForHandingIn(QWidget *parent, Registry &registry);

} // namespace daicho
