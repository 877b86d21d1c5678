// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowfields.h"

#include "exchange/fieldcells.h"
#include "exchange/fieldfacts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace daicho
{

namespace
{

QJsonObject reasonsOf(const AssetRow &row)
{
    const std::string_view json = row.text(AssetText::Reasons);
    return QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
}

bool isSameFact(Field fact, const Signature &a, const Signature &b)
{
    return withFact(fact, [&a, &b](auto member) { return member(a) == member(b); });
}

void takeFact(Field fact, const Signature &from, Signature &to)
{
    withFact(fact, [&from, &to](auto member) { member(to) = member(from); });
}

void takeLevel(Atom axis, const Signature &from, Signature &to)
{
    std::erase_if(to.levels, [axis](const Signature::Level &one) { return one.axis == axis; });
    const Atom level = from.levelOn(axis);
    if (level.isEmpty())
        return;
    to.levels.push_back({axis, level});
    std::ranges::sort(to.levels, {}, [](const Signature::Level &one) { return one.axis.text(); });
}

} // namespace

RowFields::Slot RowFields::slotOf(const FieldColumn &column)
{
    Slot slot;
    slot.field = column.field;
    slot.axis = Atom::of(column.axis);
    if (column.field == Field::Level || column.field == Field::Reason) {
        slot.sort = column.field == Field::Level ? Slot::Sort::Level : Slot::Sort::Reason;
    } else if (column.field == Field::RetentionYears) {
        slot.sort = Slot::Sort::Years;
    } else if (const auto text = textBehind(column.field)) {
        slot.sort = Slot::Sort::Text;
        slot.index = size_t(*text);
    } else if (const auto date = dateBehind(column.field)) {
        slot.sort = Slot::Sort::Date;
        slot.index = size_t(*date);
    } else if (const auto code = codeBehind(column.field); code && *code != AssetCode::Signature) {
        slot.sort = Slot::Sort::Code;
        slot.index = size_t(*code);
    }
    return slot;
}

RowFields::RowFields(std::vector<FieldColumn> columns) : m_columns(std::move(columns))
{
    for (size_t i = 0; i < m_columns.size() && i < m_facts.size(); ++i) {
        m_slots.push_back(slotOf(m_columns[i]));
        m_facts[i] = m_slots[i].sort == Slot::Sort::Fact || m_slots[i].sort == Slot::Sort::Level;
        m_reasons[i] = m_slots[i].sort == Slot::Sort::Reason;
    }
}

int RowFields::placeOf(Field field, const QString &axis) const
{
    const auto found = std::ranges::find_if(
        m_columns, [&](const FieldColumn &column) { return column.field == field && column.axis == axis; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

const FieldSet &RowFields::differingFacts(quint32 a, quint32 b)
{
    const auto [known, isNew] = m_differing.try_emplace(quint64(a) << 32 | b);
    if (!isNew)
        return known->second;
    const Signature &left = signatureAt(a);
    const Signature &right = signatureAt(b);
    for (size_t i = 0; i < m_slots.size(); ++i) {
        const Slot &slot = m_slots[i];
        if (slot.sort == Slot::Sort::Fact)
            known->second[i] = !isSameFact(slot.field, left, right);
        if (slot.sort == Slot::Sort::Level)
            known->second[i] = left.levelOn(slot.axis) != right.levelOn(slot.axis);
    }
    return known->second;
}

void RowFields::addReasons(const AssetRow &a, const AssetRow &b, FieldSet &fields) const
{
    const QJsonObject left = reasonsOf(a);
    const QJsonObject right = reasonsOf(b);
    for (size_t i = 0; i < m_slots.size(); ++i) {
        if (m_reasons[i])
            fields[i] = left.value(m_slots[i].axis.text()).toString() != right.value(m_slots[i].axis.text()).toString();
    }
}

FieldSet RowFields::differing(const AssetRow &a, const AssetRow &b)
{
    FieldSet fields;
    if (a.code(AssetCode::Signature) != b.code(AssetCode::Signature))
        fields = differingFacts(a.code(AssetCode::Signature), b.code(AssetCode::Signature));
    for (size_t i = 0; i < m_slots.size(); ++i) {
        const Slot &slot = m_slots[i];
        if (slot.sort == Slot::Sort::Code)
            fields[i] = a.codes[slot.index] != b.codes[slot.index];
        else if (slot.sort == Slot::Sort::Text)
            fields[i] = a.texts[slot.index] != b.texts[slot.index];
        else if (slot.sort == Slot::Sort::Date)
            fields[i] = a.dates[slot.index] != b.dates[slot.index];
        else if (slot.sort == Slot::Sort::Years)
            fields[i] = a.retentionYears != b.retentionYears;
    }
    if (a.text(AssetText::Reasons) != b.text(AssetText::Reasons))
        addReasons(a, b, fields);
    return fields;
}

quint32 RowFields::mergedSignature(const FieldSet &fields, quint32 from, const AssetRow &to)
{
    const quint32 code = to.code(AssetCode::Signature);
    const bool hasEngagement = to.code(AssetCode::Engagement) != 0;
    m_key = (fields & m_facts).to_string();
    m_key.append(std::to_string(from)).append(":").append(std::to_string(code)).append(hasEngagement ? "e" : "");
    const auto [known, isNew] = m_merged.try_emplace(m_key);
    if (!isNew)
        return known->second;
    Signature merged = signatureAt(code);
    for (size_t i = 0; i < m_slots.size(); ++i) {
        if (!fields[i] || !m_facts[i])
            continue;
        if (m_slots[i].sort == Slot::Sort::Level)
            takeLevel(m_slots[i].axis, signatureAt(from), merged);
        else
            takeFact(m_slots[i].field, signatureAt(from), merged);
    }
    merged.hasEngagement = hasEngagement;
    return known->second = codeOf(merged);
}

void RowFields::takeReasons(const FieldSet &fields, const AssetRow &from, AssetRow &to)
{
    if (from.text(AssetText::Reasons) == to.text(AssetText::Reasons))
        return;
    const QJsonObject theirs = reasonsOf(from);
    QJsonObject ours = reasonsOf(to);
    for (size_t i = 0; i < m_slots.size(); ++i) {
        if (!fields[i] || !m_reasons[i])
            continue;
        const QString axis = m_slots[i].axis.text();
        const QString reason = theirs.value(axis).toString();
        if (reason.isEmpty())
            ours.remove(axis);
        else
            ours.insert(axis, reason);
    }
    m_reasonText = ours.isEmpty() ? std::string() : QJsonDocument(ours).toJson(QJsonDocument::Compact).toStdString();
    to.texts[size_t(AssetText::Reasons)] = m_reasonText;
}

void RowFields::take(const FieldSet &fields, const AssetRow &from, AssetRow &to)
{
    for (size_t i = 0; i < m_slots.size(); ++i) {
        const Slot &slot = m_slots[i];
        if (!fields[i])
            continue;
        if (slot.sort == Slot::Sort::Code)
            to.codes[slot.index] = from.codes[slot.index];
        else if (slot.sort == Slot::Sort::Text)
            to.texts[slot.index] = from.texts[slot.index];
        else if (slot.sort == Slot::Sort::Date)
            to.dates[slot.index] = from.dates[slot.index];
        else if (slot.sort == Slot::Sort::Years)
            to.retentionYears = from.retentionYears;
    }
    if ((fields & m_reasons).any())
        takeReasons(fields, from, to);
    to.codes[size_t(AssetCode::Signature)] = mergedSignature(fields, from.code(AssetCode::Signature), to);
    to.folded = {};
}

} // namespace daicho
