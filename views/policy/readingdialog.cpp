// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/readingdialog.h"

#include "views/common/prompt.h"
#include "views/common/rowdress.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

ReadingDialog::ReadingDialog(const PolicyReading &reading, const QString &language, QWidget *parent)
    : QDialog(parent), m_reading(reading), m_items(new QTreeWidget), m_summary(new QLabel)
{
    setObjectName(u"readingDialog"_s);
    setWindowTitle(tr("A policy read from its text"));
    m_items->setObjectName(u"items"_s);
    m_items->setAlternatingRowColors(true);
    m_items->setUniformRowHeights(true);
    m_items->setHeaderLabels({tr("Item"), tr("Clause"), tr("Line"), tr("Passage")});
    m_items->setAccessibleName(tr("What was read, each with its passage"));
    setLetterWidths(m_items->header(), {20, 6, 3});
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save the draft …"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"save"_s);
    m_adopt = buttons->addButton(tr("Go on to adopt …"), QDialogButtonBox::AcceptRole);
    m_adopt->setObjectName(u"adopt"_s);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReadingDialog::save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_items, 1);
    layout->addWidget(buttons);
    fill(language);
    resize(860, 560);
}

QString ReadingDialog::wordFor(const QString &item, const QString &language) const
{
    const QString id = item.section(u':', 1);
    const QString list = item.startsWith(u"measure:") ? u"measures"_s
                         : item.startsWith(u"zone:")  ? u"zones"_s
                                                      : QString();
    const QString name = list == u"zones" ? u"name"_s : u"label"_s;
    const QJsonArray entries = m_reading.draft[list].toArray();
    for (const QJsonValue &entry : entries) {
        if (entry[u"id"_s].toString() != id)
            continue;
        const QString text = entry[name][language].toString(entry[name][u"ja"_s].toString());
        return text.isEmpty() ? id : u"%1  %2"_s.arg(id, text);
    }
    return id.isEmpty() ? item : id;
}

void ReadingDialog::addSection(const QString &title, const QList<Passage> &passages, const QString &language)
{
    if (passages.isEmpty())
        return;
    auto *section = new QTreeWidgetItem(m_items, {u"%1 (%2)"_s.arg(title).arg(passages.size())});
    section->setFirstColumnSpanned(true);
    for (const Passage &passage : passages) {
        auto *item = new QTreeWidgetItem(section, {passage.item.isEmpty() ? QString() : wordFor(passage.item, language),
                                                   passage.clause, QString::number(passage.line), passage.text});
        item->setToolTip(3, Qt::convertFromPlainText(passage.text));
    }
    section->setExpanded(true);
}

void ReadingDialog::fill(const QString &language)
{
    addSection(tr("Not recognised: please look at these yourself"), m_reading.unrecognised, language);
    // Items of one sort together, in the order in which the text has them.
    QStringList sorts;
    QHash<QString, QList<Passage>> bySort;
    for (const Passage &passage : m_reading.passages) {
        const QString sort = passage.item.section(u':', 0, 0);
        if (!sorts.contains(sort))
            sorts << sort;
        bySort[sort].append(passage);
    }
    const QHash<QString, QString> names{{u"title"_s, tr("Title")},        {u"body"_s, tr("Body")},
                                        {u"organ"_s, tr("Organs")},       {u"everything"_s, tr("All that is held")},
                                        {u"measure"_s, tr("Measures")},   {u"zone"_s, tr("Zones")},
                                        {u"term"_s, tr("Terms")},         {u"axis"_s, tr("Axes")},
                                        {u"document"_s, tr("Documents")}, {u"date"_s, tr("Dates")}};
    for (const QString &sort : sorts)
        addSection(names.value(sort, sort), bySort[sort], language);
    QStringList summary;
    if (m_reading.draft.isEmpty())
        summary << tr("No policy was recognised in this text.");
    else
        summary << tr("%1 measures and %2 zones were read from %3 clauses; %4 passages were not recognised.")
                       .arg(m_reading.draft[u"measures"_s].toArray().size())
                       .arg(m_reading.draft[u"zones"_s].toArray().size())
                       .arg(m_reading.clauses.size())
                       .arg(m_reading.unrecognised.size());
    for (const Problem &problem : m_reading.problems)
        summary << problem.reason;
    m_summary->setText(summary.join(u'\n'));
    m_save->setEnabled(!m_reading.draft.isEmpty());
    m_adopt->setEnabled(!m_reading.draft.isEmpty());
}

QByteArray ReadingDialog::draft() const
{
    return QJsonDocument(m_reading.draft).toJson();
}

void ReadingDialog::save()
{
    const QString path = Prompt::instance().saveFile(
        this, tr("Save the draft"), m_reading.draft[u"profile"_s].toString() + u".json"_s, tr("Policies (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(draft()) < 0 || !file.commit())
        Prompt::instance().error(this, tr("The draft was not saved"), file.errorString());
}

} // namespace daicho
