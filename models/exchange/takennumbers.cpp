// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/takennumbers.h"

namespace daicho
{

bool TakenNumbers::isTaken(const QString &number, Id by)
{
    index();
    const auto found = m_owners.find(number.toStdString());
    return found != m_owners.end() && found->second != by;
}

void TakenNumbers::add(const QString &number, Id owner)
{
    index();
    const std::string text = number.toStdString();
    m_owners[text] = owner;
    m_match->reserve(text);
}

void TakenNumbers::avoid(const QString &number)
{
    index();
    m_match->reserve(number.toStdString());
}

QString TakenNumbers::next()
{
    index();
    return QString::fromStdString(m_match->nextNumber());
}

void TakenNumbers::index()
{
    if (m_match)
        return;
    m_match.emplace(m_now);
    m_owners.reserve(size_t(m_now->assets.size()));
    m_now->assets.forEach(
        [this](AssetRef, const AssetRow &row) { m_owners.emplace(row.text(AssetText::Number), row.id); });
}

} // namespace daicho
