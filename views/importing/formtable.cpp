// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/formtable.h"

#include "core/wareki.h"
#include "exchange/statuswords.h"
#include "tables/assetnames.h"
#include "views/importing/counted.h"

#include <QHeaderView>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostShown = 1000; // nobody reads more

QString fateText(Fate fate)
{
    switch (fate) {
    case Fate::New:
        return FormTable::tr("New");
    case Fate::Changed:
        return FormTable::tr("Changed");
    default:
        return FormTable::tr("Unchanged");
    }
}

} // namespace

FormTable::FormTable(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"formLines"_s);
    setAccessibleName(tr("What the form would do"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
}

void FormTable::show(const FormPlan &plan, const Profile &profile)
{
    const bool isDomains = plan.preset->holds == Preset::Holds::Domains;
    const QString count = counted(plan.lines.size());
    m_title = isDomains ? tr("Departments (%1)").arg(count) : tr("Answers (%1)").arg(count);
    const QStringList headings =
        isDomains ? QStringList{tr("Row"), tr("State"), tr("Department"), tr("Below, before"), tr("Below, after")}
                  : QStringList{tr("Row"),   tr("State"),    tr("For"),    tr("Measure"), tr("Before"),
                                tr("After"), tr("Evidence"), tr("Reason"), tr("Due")};
    clear();
    setColumnCount(int(headings.size()));
    setHeaderLabels(headings);
    for (const FormLine &line : plan.lines.mid(0, mostShown))
        addLine(line, isDomains ? departmentTexts(line) : answerTexts(line, profile));
    if (plan.lines.size() > mostShown)
        new QTreeWidgetItem(this, {u"…"_s, tr("%1 more").arg(counted(plan.lines.size() - mostShown))});
    for (int column = 0; column < columnCount(); ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column) + 8, 280));
    }
}

void FormTable::addLine(const FormLine &line, const QStringList &texts)
{
    auto *item = new QTreeWidgetItem(this, QStringList{QString::number(line.row), fateText(line.fate)} + texts);
    item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    QFont strong = font();
    strong.setBold(true);
    if (line.fate != Fate::Unchanged)
        item->setFont(1, strong);
}

QStringList FormTable::departmentTexts(const FormLine &line) const
{
    return {line.name, line.before, line.after};
}

QStringList FormTable::answerTexts(const FormLine &line, const Profile &profile) const
{
    const auto measure = std::ranges::find(profile.measures, line.name, &Measure::id);
    const QString label = measure == profile.measures.end() ? QString() : measure->label.in(AssetNames::language());
    const QString before = statusText(statusNamed(line.before));
    const QString after = statusText(statusNamed(line.after));
    return {line.place,
            label.isEmpty() || label == line.name ? line.name : line.name + u' ' + label.simplified(),
            before,
            after,
            line.note.evidence.simplified(),
            line.note.reason.simplified(),
            wareki(line.note.due)};
}

} // namespace daicho
