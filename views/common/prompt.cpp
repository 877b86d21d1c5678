// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/prompt.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace daicho
{

namespace
{

void show(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text,
          const QString &details = {})
{
    QMessageBox box(icon, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(details);
    box.exec();
}

QString lineOf(const Problem &problem)
{
    QStringList parts;
    if (!problem.sheet.isEmpty())
        parts << problem.sheet;
    if (problem.row > 0)
        parts << Prompt::tr("row %1").arg(problem.row);
    if (!problem.column.isEmpty())
        parts << problem.column;
    QString line = parts.join(u' ');
    if (!problem.value.isEmpty())
        line += Prompt::tr(" “%1”").arg(problem.value);
    return line.isEmpty() ? problem.reason : line + QStringLiteral(": ") + problem.reason;
}

/// Tells files apart by their names only. The usual provider opens each file of a folder to see what it is, and where
/// locks belong to the process, closing the registry there gives up those that protect what is written to it.
class NameIcons : public QFileIconProvider
{
public:
    QIcon icon(const QFileInfo &info) const override { return QFileIconProvider::icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? Prompt::tr("Folder") : info.suffix().toUpper();
    }
    using QFileIconProvider::icon;
};

/// What a file dialog asks for.
struct Wanted {
    QString title;
    QString suggestion; ///< a folder, or a file in one
    QString filter;
    QFileDialog::FileMode mode;
};

QStringList chosenFiles(QWidget *parent, const Wanted &wanted)
{
    NameIcons icons;
    QFileDialog dialog(parent, wanted.title, {}, wanted.filter);
    dialog.setIconProvider(&icons);
    dialog.setFileMode(wanted.mode);
    if (wanted.mode == QFileDialog::AnyFile)
        dialog.setAcceptMode(QFileDialog::AcceptSave);
    if (wanted.mode == QFileDialog::Directory) {
        dialog.setOption(QFileDialog::ShowDirsOnly);
        dialog.setDirectory(wanted.suggestion);
    } else if (!wanted.suggestion.isEmpty()) {
        dialog.selectFile(wanted.suggestion);
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

Prompt &Prompt::instance()
{
    static Prompt one;
    return one;
}

void Prompt::error(QWidget *parent, const QString &title, const QString &text)
{
    m_lastText = text;
    if (!m_silent)
        show(parent, QMessageBox::Warning, title, text);
}

void Prompt::inform(QWidget *parent, const QString &title, const QString &text)
{
    m_lastText = text;
    if (!m_silent)
        show(parent, QMessageBox::Information, title, text);
}

void Prompt::problems(QWidget *parent, const QString &title, const QString &text, const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << lineOf(problem);
    m_lastText = text + u'\n' + lines.join(u'\n');
    if (m_silent)
        return;
    constexpr int shown = 8;
    const QString first = lines.mid(0, shown).join(u'\n');
    show(parent, QMessageBox::Warning, title, text + QStringLiteral("\n\n") + first,
         lines.size() > shown ? lines.join(u'\n') : QString());
}

Prompt::Answer Prompt::ask(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    m_lastText = text;
    if (!m_answers.empty()) {
        const Answer answer = m_answers.front();
        m_answers.pop_front();
        return answer;
    }
    if (m_silent)
        return Cancel;
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *accept = box.addButton(action, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == accept ? Accept : Cancel;
}

QString Prompt::lines(QWidget *parent, const QString &title, const QString &label)
{
    QString given;
    if (takeText(given))
        return given;
    QInputDialog dialog(parent);
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setObjectName(QStringLiteral("lines"));
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    const auto check = [accept = buttons->button(QDialogButtonBox::Ok)](const QString &text) {
        accept->setEnabled(!text.trimmed().isEmpty());
    };
    connect(&dialog, &QInputDialog::textValueChanged, buttons, check);
    check(dialog.textValue());
    dialog.resize(520, 260);
    return dialog.exec() == QDialog::Accepted ? dialog.textValue() : QString();
}

QString Prompt::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    QString given;
    return takeText(given) ? given : chosenFiles(parent, {title, {}, filter, QFileDialog::ExistingFile}).value(0);
}

QStringList Prompt::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    QString given;
    return takeText(given) ? given.split(u'\n', Qt::SkipEmptyParts)
                           : chosenFiles(parent, {title, {}, filter, QFileDialog::ExistingFiles});
}

QString Prompt::folder(QWidget *parent, const QString &title, const QString &suggestion)
{
    QString given;
    return takeText(given) ? given : chosenFiles(parent, {title, suggestion, {}, QFileDialog::Directory}).value(0);
}

QString Prompt::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    QString given;
    return takeText(given) ? given : chosenFiles(parent, {title, suggestion, filter, QFileDialog::AnyFile}).value(0);
}

void Prompt::answerNext(Answer answer)
{
    m_answers.push_back(answer);
}

void Prompt::answerNext(const QString &text)
{
    m_texts.push_back(text);
}

bool Prompt::takeText(QString &text)
{
    if (m_texts.empty())
        return m_silent;
    text = m_texts.front();
    m_texts.pop_front();
    return true;
}

} // namespace daicho
