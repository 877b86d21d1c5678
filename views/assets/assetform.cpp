// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/assetform.h"

#include "views/answers/datefield.h"
#include "views/assets/referencechoice.h"
#include "views/common/wheel.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>
#include <QSpinBox>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

AssetForm::AssetForm(SnapshotPtr now, ProfilePtr profile, QDate today, QWidget *parent)
    : QTabWidget(parent), m_now(std::move(now)), m_profile(std::move(profile)), m_today(today)
{
    setObjectName(u"assetForm"_s);
    addBasics();
    addClasses();
    addKeeping();
    addDates();
    addDisposal();
}

QFormLayout *AssetForm::addSection(const QString &title)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *inner = new QWidget;
    auto *outer = new QVBoxLayout(inner);
    m_section = new QFormLayout;
    outer->addLayout(m_section);
    outer->addStretch(1);
    m_section->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_section->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_section->setVerticalSpacing(6);
    area->setWidget(inner);
    addTab(area, title);
    m_titles << title;
    return m_section;
}

void AssetForm::add(const QString &key, const QString &label, QWidget *editor, std::function<void(const Asset &)> write,
                    std::function<void(Asset &)> read)
{
    if (editor->objectName().isEmpty())
        editor->setObjectName(key);
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QList<QWidget *> parts = QList<QWidget *>{editor} + editor->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (qobject_cast<QComboBox *>(part) || qobject_cast<QSpinBox *>(part))
            leaveWheelToScrolling(part);
    }
    auto *problem = new QLabel;
    problem->setObjectName(key + u".problem"_s);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->hide();
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->addWidget(editor);
    cell->addWidget(problem);
    auto *caption = new QLabel(label);
    caption->setBuddy(editor);
    m_section->addRow(caption, cell);
    m_fields.append({key, editor, caption, problem, count() - 1, std::move(write), std::move(read)});
}

void AssetForm::touched(const QString &key)
{
    if (m_isWriting)
        return;
    for (Field &field : m_fields) {
        if (field.key == key)
            field.wasTouched = true;
    }
    showAxes();
    emit changed();
}

void AssetForm::addLine(const QString &key, const QString &label, const std::function<QString &(Asset &)> &field,
                        const QStringList &known)
{
    auto *line = new QLineEdit;
    if (!known.isEmpty()) {
        auto *completer = new QCompleter(known, line);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    connect(line, &QLineEdit::textChanged, this, [this, key] { touched(key); });
    add(
        key, label, line, [line, field](Asset asset) { line->setText(field(asset)); },
        [line, field](Asset &asset) { field(asset) = line->text().trimmed(); });
}

void AssetForm::addText(const QString &key, const QString &label, const std::function<QString &(Asset &)> &field)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 4 + 12);
    connect(text, &QPlainTextEdit::textChanged, this, [this, key] { touched(key); });
    add(
        key, label, text, [text, field](Asset asset) { text->setPlainText(field(asset)); },
        [text, field](Asset &asset) { field(asset) = text->toPlainText().trimmed(); });
}

void AssetForm::addLines(const QString &key, const QString &label, const std::function<QStringList &(Asset &)> &field)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 3 + 12);
    text->setPlaceholderText(tr("one per line"));
    connect(text, &QPlainTextEdit::textChanged, this, [this, key] { touched(key); });
    add(
        key, label, text, [text, field](Asset asset) { text->setPlainText(field(asset).join(u'\n')); },
        [text, field](Asset &asset) {
            QStringList lines;
            for (const QString &line : text->toPlainText().split(u'\n')) {
                if (!line.trimmed().isEmpty())
                    lines << line.trimmed();
            }
            field(asset) = lines;
        });
}

void AssetForm::addDate(const QString &key, const QString &label, const std::function<PartialDate &(Asset &)> &field)
{
    auto *date = new DateField(key);
    date->setObjectName(key + u".field"_s);
    m_dates << date;
    connect(date, &DateField::changed, this, [this, key] { touched(key); });
    add(
        key, label, date, [date, field](Asset asset) { date->setDate(field(asset)); },
        [date, field](Asset &asset) { field(asset) = date->date(); });
}

void AssetForm::addChoice(const QString &key, const QString &label, const QList<std::pair<QString, QString>> &choices,
                          const std::function<QString &(Asset &)> &field)
{
    auto *combo = new QComboBox;
    combo->addItem(tr("(not chosen)"), QString());
    for (const auto &[id, text] : choices)
        combo->addItem(text, id);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, key] { touched(key); });
    const auto write = [combo, field](Asset asset) {
        const QString id = field(asset);
        // A value that the policy no longer knows is kept until somebody chooses another.
        if (combo->findData(id) < 0)
            combo->addItem(id, id);
        combo->setCurrentIndex(combo->findData(id));
    };
    add(key, label, combo, write, [combo, field](Asset &asset) { field(asset) = combo->currentData().toString(); });
}

void AssetForm::setAsset(const Asset &asset)
{
    m_asset = asset;
    m_isWriting = true;
    for (const Field &field : m_fields)
        field.write(asset);
    m_isWriting = false;
    for (Field &field : m_fields)
        field.wasTouched = false;
    showAxes();
}

void AssetForm::take(const Asset &asset)
{
    m_isWriting = true;
    for (Field &field : m_fields) {
        const bool isClass = field.key.startsWith(u"levels.") || field.key.startsWith(u"reasons.");
        if (!isClass && field.key != u"handling")
            continue;
        field.write(asset);
        field.wasTouched = true;
    }
    m_isWriting = false;
    showAxes();
    emit changed();
}

Asset AssetForm::asset() const
{
    Asset result = m_asset;
    for (const Field &field : m_fields)
        field.read(result);
    return result;
}

QString AssetForm::newDepartment() const
{
    return m_department->newName();
}

QString AssetForm::newOwner() const
{
    return m_owner->newName();
}

Problems AssetForm::unreadable() const
{
    Problems problems;
    for (const Field &field : m_fields) {
        const auto *date = qobject_cast<const DateField *>(field.editor);
        if (date && !date->isReadable())
            problems.append({Problem::Severity::Error,
                             {},
                             0,
                             field.key,
                             {},
                             tr("This cannot be read as a date. 令和8年4月1日, R8.4.1, 2026-04-01 and 令和8年 can.")});
    }
    return problems;
}

void AssetForm::showProblems(const Problems &problems, bool all)
{
    QSet<int> wrong;
    for (const Field &field : m_fields) {
        QStringList reasons;
        bool isError = false;
        for (const Problem &problem : problems) {
            if (problem.column != field.key)
                continue;
            reasons << problem.reason;
            isError |= problem.severity == Problem::Severity::Error;
        }
        const bool isShown = !reasons.isEmpty() && (all || field.wasTouched);
        field.problem->setText(reasons.join(u'\n'));
        field.problem->setVisible(isShown);
        const bool isDark = palette().color(QPalette::Base).lightness() < 128;
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText,
                         isError ? QColor(isDark ? 0xff8a80 : 0xb3261e) : QColor(isDark ? 0xffca6b : 0x8a5a00));
        field.problem->setPalette(colours);
        if (isShown && isError)
            wrong.insert(field.section);
    }
    for (int section = 0; section < count(); ++section)
        setTabText(section, wrong.contains(section) ? u"● "_s + m_titles[section] : m_titles[section]);
}

} // namespace daicho
