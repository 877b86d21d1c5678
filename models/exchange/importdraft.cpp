// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importdraft.h"

#include "core/folding.h"
#include "policy/textnumbering.h"

#include <QRegularExpression>

namespace daicho
{

namespace
{

quint32 factOf(const Signature &signature, size_t fact, const std::vector<Atom> &axes)
{
    switch (Fact(fact)) {
    case Fact::Kind:
        return signature.kind.code();
    case Fact::SubKind:
        return signature.subKind.code();
    case Fact::Zone:
        return signature.zone.code();
    case Fact::PersonalInformation:
        return signature.personalInformation.code();
    case Fact::State:
        return quint32(signature.state);
    case Fact::OffSite:
        return signature.offSite ? 1 : 0;
    default:
        return signature.levelOn(axes[fact - size_t(Fact::FirstLevel)]).code();
    }
}

bool opens(QChar c)
{
    return QStringView(u"(（[［「『【").contains(c);
}

bool closes(QChar c)
{
    return QStringView(u")）]］」』】").contains(c);
}

} // namespace

void Draft::startNew(size_t factCount)
{
    row = AssetRow();
    isNew = true;
    facts.assign(factCount, keep);
    fact(Fact::State) = quint32(AssetState::Registered);
}

void Draft::startFrom(const AssetRow &existing, size_t factCount)
{
    row = existing;
    isNew = false;
    facts.assign(factCount, keep);
}

DraftSignatures::DraftSignatures(const Profile &profile)
{
    for (const Axis &axis : profile.axes)
        m_axes.push_back(Atom::of(axis.id));
}

quint32 DraftSignatures::current(const Draft &draft, size_t fact) const
{
    return draft.facts[fact] != Draft::keep ? draft.facts[fact] : factOf(draft.row.signature(), fact, m_axes);
}

quint32 DraftSignatures::codeFor(const Draft &draft)
{
    m_key.assign(1, char32_t(draft.row.code(AssetCode::Signature)));
    m_key.push_back(draft.row.code(AssetCode::Engagement) != 0 ? 1 : 0);
    for (const quint32 fact : draft.facts)
        m_key.push_back(char32_t(fact));
    if (const auto found = m_known.find(m_key); found != m_known.end())
        return found->second;
    return m_known.emplace(m_key, codeOf(made(draft))).first->second;
}

Signature DraftSignatures::made(const Draft &draft) const
{
    Signature signature = draft.row.signature();
    signature.kind = Atom::ofCode(current(draft, size_t(Fact::Kind)));
    signature.subKind = Atom::ofCode(current(draft, size_t(Fact::SubKind)));
    signature.zone = Atom::ofCode(current(draft, size_t(Fact::Zone)));
    signature.personalInformation = Atom::ofCode(current(draft, size_t(Fact::PersonalInformation)));
    signature.state = AssetState(current(draft, size_t(Fact::State)));
    signature.offSite = current(draft, size_t(Fact::OffSite)) != 0;
    signature.hasEngagement = draft.row.code(AssetCode::Engagement) != 0;
    for (size_t axis = 0; axis < m_axes.size(); ++axis) {
        const quint32 level = draft.facts[size_t(Fact::FirstLevel) + axis];
        if (level == Draft::keep)
            continue;
        std::erase_if(signature.levels, [&](const auto &one) { return one.axis == m_axes[axis]; });
        signature.levels.push_back({m_axes[axis], Atom::ofCode(level)});
    }
    std::ranges::sort(signature.levels, {}, [](const auto &one) { return one.axis.text(); });
    return signature;
}

QStringList splitPlaces(const QString &cell)
{
    QStringList places;
    if (cell.contains(u'\n')) {
        for (const QString &line : cell.split(u'\n')) {
            if (const QString place = line.trimmed(); !place.isEmpty())
                places.append(place);
        }
        return places;
    }
    int depth = 0;
    QString place;
    for (const QChar c : cell) {
        depth += opens(c) ? 1 : closes(c) && depth > 0 ? -1 : 0;
        if (depth == 0 && QStringView(u"、;；").contains(c)) {
            places.append(place.trimmed());
            place.clear();
        } else {
            place.append(c);
        }
    }
    places.append(place.trimmed());
    places.removeAll(QString());
    return places;
}

namespace
{

/// 三, 十五, 百: up to 999 years.
std::optional<int> kanjiYears(const QString &folded)
{
    static const QRegularExpression years(QStringLiteral("^(?:([二三四五六七八九]?)(百))?((?:[二三四五六七八九]?十)?"
                                                         "[一二三四五六七八九]?)(?:年|年間|か年|ヶ年|箇年)$"));
    const auto match = years.match(folded);
    if (!match.hasMatch() || (match.captured(2).isEmpty() && match.captured(3).isEmpty()))
        return std::nullopt;
    const int hundreds = match.captured(2).isEmpty() ? 0 : std::max(numberIn(match.captured(1)), 1);
    return hundreds * 100 + numberIn(match.captured(3));
}

} // namespace

std::optional<int> readYears(const QString &cell)
{
    static const QRegularExpression years(
        QStringLiteral("^([0-9]{1,3})(?:\\.0+)?(?:年|年間|か年|ヶ年|箇年|years?|y)?$"));
    const QString folded = foldTight(cell);
    const auto match = years.match(folded);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : kanjiYears(folded);
}

} // namespace daicho
