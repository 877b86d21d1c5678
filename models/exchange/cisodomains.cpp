// SPDX-License-Identifier: GPL-3.0-or-later
// Domains of CISO Assistant as departments: names with the name of the domain above.
#include "core/folding.h"
#include "exchange/exchangetext.h"
#include "exchange/presetplan.h"

#include <QMultiHash>

#include <algorithm>

namespace daicho
{

namespace
{

/// Finds for each domain the department that it is, parents first.
class DomainPlanner
{
public:
    DomainPlanner(const QList<FormRow> &rows, const Snapshot &now, FormPlan &plan)
        : m_rows(rows), m_now(now), m_plan(plan), m_states(size_t(rows.size()))
    {
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_byName.insert(foldTight(rows[i].value(QStringLiteral("name"))), i);
        now.departments.forEach([this](const Department &department) {
            const QString full = foldTight(m_now.departmentName(department.id));
            m_known.insert(full, department);
            if (const QString bare = foldTight(department.name); bare != full)
                m_known.insert(bare, department);
            int &next = m_nextPosition[department.parent];
            next = std::max(next, department.position + 1);
        });
    }

    void run()
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            (void)departmentOf(i);
        // Which were found in the order of need stand in the order of the file.
        std::ranges::sort(m_plan.lines, {}, &FormLine::row);
        std::ranges::sort(m_plan.problems, {}, &Problem::row);
    }

private:
    enum class State : quint8 { Open, Underway, Done };
    struct Node {
        State state = State::Open;
        Id id; // null: it cannot be taken
    };

    /// The department of a row, null when the row cannot be taken.
    Id departmentOf(qsizetype row)
    {
        Node &node = m_states[size_t(row)];
        if (node.state == State::Done)
            return node.id;
        if (node.state == State::Underway) {
            m_hasRing = true;
            return {};
        }
        node.state = State::Underway;
        node.id = settle(m_rows[row]);
        node.state = State::Done;
        return node.id;
    }

    Id settle(const FormRow &row)
    {
        const QString name = row.value(QStringLiteral("name"));
        const QString above = row.value(QStringLiteral("parent"));
        if (name.isEmpty())
            return blame(row, QStringLiteral("name"), ExchangeText::tr("The name is missing."));
        Id parent;
        if (!above.isEmpty()) {
            const auto found = parentNamed(above);
            if (!found)
                return blame(row, QStringLiteral("parent"), found.error().text);
            parent = *found;
        }
        const QString key = foldTight(name) + QLatin1Char('\n') + parent.text();
        if (m_seen.contains(key))
            return blame(row, QStringLiteral("name"), ExchangeText::tr("This domain stands in the file twice."));
        m_seen.insert(key);
        const auto known = knownNamed(name, parent, above.isEmpty());
        if (!known)
            return blame(row, QStringLiteral("name"), known.error().text);
        return *known ? keep(row, **known, parent, above.isEmpty()) : add(row, name, parent);
    }

    Result<Id> parentNamed(const QString &name)
    {
        const QString folded = foldTight(name);
        const QList<qsizetype> rows = m_byName.values(folded);
        if (rows.size() > 1)
            return Error{Error::Kind::Invalid, ExchangeText::tr("Several domains are called so.")};
        if (rows.size() == 1) {
            m_hasRing = false;
            const Id id = departmentOf(rows.first());
            if (id.isNull())
                return Error{Error::Kind::Invalid, m_hasRing
                                                       ? ExchangeText::tr("The domain would stand below itself.")
                                                       : ExchangeText::tr("The domain above it cannot be taken.")};
            return id;
        }
        const QList<Department> known = m_known.values(folded);
        if (known.isEmpty())
            return Error{Error::Kind::Missing,
                         ExchangeText::tr("Nothing is called so, neither here nor in the registry.")};
        if (known.size() > 1)
            return Error{Error::Kind::Invalid, ExchangeText::tr("Several departments are called so.")};
        return known.first().id;
    }

    /// The department that the registry has already: below this one, or the only one of this name.
    Result<std::optional<Department>> knownNamed(const QString &name, Id parent, bool isAnywhere) const
    {
        const QList<Department> known = m_known.values(foldTight(name));
        if (known.isEmpty())
            return std::optional<Department>();
        const auto below = std::ranges::find(known, parent, &Department::parent);
        if (below != known.end())
            return std::optional(*below);
        if (known.size() == 1)
            return std::optional(known.first());
        if (isAnywhere)
            return Error{Error::Kind::Invalid, ExchangeText::tr("Several departments are called so.")};
        return std::optional<Department>();
    }

    Id keep(const FormRow &row, Department department, Id parent, bool hasNoParent)
    {
        const QString before = m_now.departmentName(department.parent);
        // A blank cell takes nothing away.
        const bool isSame = hasNoParent || department.parent == parent;
        const QString after = isSame ? before : row.value(QStringLiteral("parent"));
        const QString name = row.value(QStringLiteral("name"));
        m_plan.lines.append({row.sheet, row.row, name, after, before, after, isSame ? Fate::Unchanged : Fate::Changed});
        ++(isSame ? m_plan.difference.unchanged : m_plan.difference.changed);
        if (!isSame) {
            department.parent = parent;
            department.position = m_nextPosition[parent]++;
            m_plan.change.departments.upserts.append(department);
        }
        return department.id;
    }

    Id add(const FormRow &row, const QString &name, Id parent)
    {
        const Department department{newId(), 0, name, parent, m_nextPosition[parent]++, {}, {}};
        m_plan.change.departments.upserts.append(department);
        const QString above = row.value(QStringLiteral("parent"));
        m_plan.lines.append({row.sheet, row.row, name, above, {}, above, Fate::New});
        ++m_plan.difference.added;
        return department.id;
    }

    Id blame(const FormRow &row, const QString &field, const QString &reason)
    {
        blameForm(m_plan, row, field, reason);
        return {};
    }

    const QList<FormRow> &m_rows;
    const Snapshot &m_now;
    FormPlan &m_plan;
    std::vector<Node> m_states;
    QMultiHash<QString, qsizetype> m_byName;
    QMultiHash<QString, Department> m_known;
    QHash<Id, int> m_nextPosition;
    QSet<QString> m_seen;
    bool m_hasRing = false;
};

} // namespace

void planDomains(const QList<FormRow> &rows, const SnapshotPtr &now, FormPlan &plan)
{
    plan.change.verb = Change::Verb::Organise;
    DomainPlanner(rows, *now, plan).run();
}

} // namespace daicho
