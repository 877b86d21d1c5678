// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policycontents.h"

#include "core/wareki.h"
#include "policy/rulewords.h"
#include "views/common/rowdress.h"

#include <QHeaderView>
#include <QLocale>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int editsRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
constexpr int groupRole = Qt::UserRole + 2;

QString dateText(PartialDate date, const QString &language)
{
    return language == u"en" ? date.iso() : wareki(date);
}

} // namespace

PolicyContents::PolicyContents(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"policyContents"_s);
    setColumnCount(3);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setLetterWidths(header(), {20, 24});
}

QTreeWidgetItem *PolicyContents::section(const QString &title)
{
    auto *item = new QTreeWidgetItem(this, {title});
    QFont bold = item->font(0);
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFirstColumnSpanned(true);
    return item;
}

QTreeWidgetItem *PolicyContents::add(QTreeWidgetItem *to, const QStringList &cells, const Line &line)
{
    auto *item = new QTreeWidgetItem(to, cells);
    for (int column = 0; column < cells.size(); ++column)
        item->setToolTip(column, cells[column].toHtmlEscaped());
    item->setData(0, editsRole, int(line.edits));
    item->setData(0, idRole, line.id);
    item->setData(0, groupRole, line.group);
    return item;
}

PolicyContents::Line PolicyContents::chosen() const
{
    const QTreeWidgetItem *item = currentItem();
    if (!item)
        return {};
    return {Edits(item->data(0, editsRole).toInt()), item->data(0, idRole).toString(),
            item->data(0, groupRole).toString()};
}

void PolicyContents::show(const ProfilePtr &profile, QDate today, const QString &language)
{
    m_language = language;
    const Line before = chosen();
    const QSignalBlocker quiet(this);
    clear();
    setHeaderLabels({tr("Name"), tr("Says"), tr("Notes")});
    setAccessibleName(tr("What the policy says"));
    addScope(*profile);
    addDates(*profile);
    addDocuments(*profile);
    addTerms(*profile);
    addAxes(*profile, today);
    addZones(*profile);
    addKinds(*profile);
    expandAll();
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        if (!before.id.isEmpty() && (*at)->data(0, idRole) == before.id && (*at)->data(0, groupRole) == before.group)
            setCurrentItem(*at);
    }
}

void PolicyContents::addScope(const Profile &profile)
{
    const Scope &scope = profile.scope;
    if (scope.organs.isEmpty() && scope.groups.isEmpty() && !scope.everything)
        return;
    QTreeWidgetItem *title = section(tr("Scope"));
    if (!scope.organs.isEmpty())
        add(title, {tr("Organs"), listed(scope.organs)}, {});
    if (scope.everything)
        add(title, {tr("Information assets"), tr("all that is held")}, {});
    else if (!scope.groups.isEmpty())
        add(title, {tr("Information assets"), listed(scope.groups)}, {});
}

void PolicyContents::addDates(const Profile &profile)
{
    if (profile.dates.isEmpty())
        return;
    QTreeWidgetItem *title = section(tr("Dates"));
    for (const PolicyDate &date : profile.dates) {
        const QString event = date.event == u"established" ? tr("Established")
                              : date.event == u"amended"   ? tr("Amended")
                                                           : tr("In force");
        add(title, {event, dateText(date.date, m_language), date.instrument}, {});
    }
}

void PolicyContents::addDocuments(const Profile &profile)
{
    QTreeWidgetItem *title = section(tr("Documents"));
    for (const Document &document : profile.documents) {
        const QString open = document.isPublic ? tr("public") : tr("not public");
        add(title, {document.title.in(m_language), open, document.reason}, {Edits::Document, document.title.ja, {}});
    }
}

void PolicyContents::addTerms(const Profile &profile)
{
    if (profile.terms.isEmpty())
        return;
    QTreeWidgetItem *title = section(tr("Its own words"));
    for (auto term = profile.terms.begin(); term != profile.terms.end(); ++term)
        add(title, {termName(term.key()), term.value()}, {Edits::Term, term.key(), {}});
}

QString PolicyContents::termName(const QString &term)
{
    const QHash<QString, QString> names{{u"self"_s, tr("The body itself")},
                                        {u"staff"_s, tr("Staff")},
                                        {u"staffScope"_s, tr("Who counts as staff")},
                                        {u"staffObeys"_s, tr("What staff have to obey")},
                                        {u"room"_s, tr("Server room")},
                                        {u"incidentPlan"_s, tr("Plan for incidents")},
                                        {u"standard"_s, tr("Standard")},
                                        {u"procedure"_s, tr("Procedures")},
                                        {u"audit"_s, tr("Audit and self-check")},
                                        {u"auditFrequency"_s, tr("How often audits are")},
                                        {u"ledger"_s, tr("Ledger")},
                                        {u"axes"_s, tr("Axes of classification")}};
    return names.value(term, term);
}

QString PolicyContents::validity(const Level &level, QDate today) const
{
    QStringList texts;
    if (!level.from.isUnknown())
        texts << tr("from %1").arg(dateText(level.from, m_language));
    if (!level.until.isUnknown())
        texts << tr("until %1").arg(dateText(level.until, m_language));
    if (!level.isValidOn(today))
        texts << tr("nothing new is put into it");
    return listed(texts);
}

void PolicyContents::addAxes(const Profile &profile, QDate today)
{
    for (const Axis &axis : profile.axes) {
        QTreeWidgetItem *title = section(tr("Levels of %1").arg(axis.label.in(m_language)));
        for (const Level &level : axis.levels) {
            const QString definition = level.definition.in(m_language);
            const QString valid = validity(level, today);
            add(title, {level.label.in(m_language), definition, valid}, {Edits::Level, level.id, axis.id});
        }
    }
}

void PolicyContents::addZones(const Profile &profile)
{
    if (profile.zones.isEmpty())
        return;
    QTreeWidgetItem *title = section(tr("Zones"));
    for (const PolicyZone &zone : profile.zones)
        add(title, {zone.name.in(m_language), zone.network, listed(zone.aliases)}, {});
}

void PolicyContents::addKinds(const Profile &profile)
{
    QTreeWidgetItem *title = section(tr("Kinds of assets"));
    for (const Kind &kind : profile.kinds) {
        QStringList subKinds;
        for (const SubKind &subKind : kind.subKinds)
            subKinds << subKind.label.in(m_language);
        add(title, {kind.label.in(m_language), listed(subKinds), kind.group}, {});
    }
}

} // namespace daicho
