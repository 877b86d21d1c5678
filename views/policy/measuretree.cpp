// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/measuretree.h"

#include "core/folding.h"
#include "views/common/rowdress.h"

#include <QEvent>
#include <QHeaderView>

namespace daicho
{

namespace
{

constexpr int idRole = Qt::UserRole;

} // namespace

MeasureTree::MeasureTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("policyMeasures"));
    setColumnCount(ColumnCount);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setSelectionMode(SingleSelection);
    setAllColumnsShowFocus(true);
    setLetterWidths(header(), {26, 7, 7, 5, 7, 14});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Wording, QHeaderView::Stretch);
    retranslate();
}

void MeasureTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

void MeasureTree::retranslate()
{
    setHeaderLabels({tr("Measure"), tr("Source"), tr("For"), tr("Chapter"), tr("Force"), tr("Code")});
    setAccessibleName(tr("Measures of the policy"));
}

QTreeWidgetItem *MeasureTree::itemOf(const Measure &measure, const QString &language) const
{
    auto *item = new QTreeWidgetItem;
    const QString label = measure.label.in(language);
    item->setText(Wording, label);
    item->setToolTip(Wording, label.toHtmlEscaped());
    item->setText(Source, measure.source);
    item->setText(For, unitWord(measure.unit));
    item->setText(Chapter, measure.chapter);
    item->setText(Force, measure.isRecommended ? tr("recommended") : tr("required"));
    item->setText(Code, measure.id);
    item->setData(0, idRole, measure.id);
    return item;
}

void MeasureTree::show(const ProfilePtr &profile, const QString &text, const QString &language)
{
    const QString before = chosen();
    const QSignalBlocker quiet(this);
    clear();
    QHash<QString, QTreeWidgetItem *> clauses;
    for (const Category &category : profile->categories) {
        auto *clause = new QTreeWidgetItem(this, {category.id + u'　' + category.label.in(language)});
        clause->setFirstColumnSpanned(true);
        clauses.insert(category.id, clause);
    }
    QHash<QString, QTreeWidgetItem *> items;
    for (const Measure &measure : profile->measures)
        items.insert(measure.id, itemOf(measure, language));
    for (const Measure &measure : profile->measures) {
        QTreeWidgetItem *above = items.value(measure.refines);
        (above ? above : clauses.value(measure.category))->addChild(items[measure.id]);
    }
    m_shown = 0;
    const QString folded = fold(text);
    for (int i = 0; i < topLevelItemCount(); ++i)
        hideUnfit(topLevelItem(i), folded, false);
    expandToDepth(folded.isEmpty() ? 0 : 9);
    choose(before);
}

/// Hides what the text is not in and what holds nothing with it; what stands below a hit stays. True when something is
/// left.
bool MeasureTree::hideUnfit(QTreeWidgetItem *item, const QString &folded, bool isInside)
{
    bool fits = isInside || folded.isEmpty();
    for (int column = 0; column < ColumnCount && !fits; ++column)
        fits = fold(item->text(column)).contains(folded);
    bool isLeft = fits;
    for (int i = 0; i < item->childCount(); ++i)
        isLeft = hideUnfit(item->child(i), folded, fits) || isLeft;
    item->setHidden(!isLeft);
    if (isLeft && !item->data(0, idRole).isNull())
        ++m_shown;
    return isLeft;
}

QString MeasureTree::chosen() const
{
    const QTreeWidgetItem *item = currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void MeasureTree::choose(const QString &measure)
{
    if (measure.isEmpty())
        return;
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        if ((*at)->isHidden() || (*at)->data(0, idRole).toString() != measure)
            continue;
        setCurrentItem(*at);
        scrollToItem(*at);
        return;
    }
}

QString unitWord(Unit unit)
{
    switch (unit) {
    case Unit::Body:
        return MeasureTree::tr("body");
    case Unit::Zone:
        return MeasureTree::tr("zone");
    case Unit::Department:
        return MeasureTree::tr("department");
    case Unit::Asset:
        return MeasureTree::tr("asset");
    case Unit::Engagement:
        return MeasureTree::tr("contract or service");
    }
    return {};
}

} // namespace daicho
