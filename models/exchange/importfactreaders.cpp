// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of what the signature of an asset holds; those of everything else are in importreaders.cpp.
#include "core/folding.h"
#include "exchange/exchangetext.h"
#include "exchange/importreaders.h"

#include <algorithm>

namespace daicho
{

namespace
{

/// A value out of the policy's vocabulary, kept in the signature.
class FactReader : public CellReader
{
public:
    FactReader(size_t fact, Vocabulary words, DraftSignatures &signatures)
        : m_fact(fact), m_words(std::move(words)), m_signatures(signatures)
    {
    }
    Read read(std::string_view cell, Draft &draft) override
    {
        const quint32 value = m_known.of(cell, [&](const QString &text) { return code(text); });
        return set(value, draft);
    }
    QString reason(std::string_view) const override
    {
        return ExchangeText::tr("The policy has no such value. It has: %1").arg(m_words.choices());
    }

protected:
    virtual quint32 code(const QString &text) const
    {
        const auto id = m_words.id(text);
        return id ? Atom::of(*id).code() : Draft::keep;
    }
    Read set(quint32 value, Draft &draft)
    {
        if (value == Draft::keep)
            return Read::Bad;
        const bool isSame = m_signatures.current(draft, m_fact) == value;
        draft.facts[m_fact] = value;
        return isSame ? Read::Same : Read::Changed;
    }

    size_t m_fact;
    Vocabulary m_words;
    DraftSignatures &m_signatures;
    Remembered<quint32> m_known;
};

class StateReader : public FactReader
{
public:
    using FactReader::FactReader;

protected:
    quint32 code(const QString &text) const override
    {
        const auto id = m_words.id(text);
        for (const AssetState state : {AssetState::Draft, AssetState::Registered, AssetState::Retired}) {
            if (id == stateId(state))
                return quint32(state);
        }
        return Draft::keep;
    }
};

class YesNoReader : public FactReader
{
public:
    using FactReader::FactReader;
    QString reason(std::string_view) const override { return ExchangeText::tr("This has to be 有 or 無."); }

protected:
    quint32 code(const QString &text) const override
    {
        static const QStringList yes{QStringLiteral("有"),   QStringLiteral("あり"), QStringLiteral("はい"),
                                     QStringLiteral("○"),    QStringLiteral("◯"),    QStringLiteral("〇"),
                                     QStringLiteral("庁外"), QStringLiteral("yes"),  QStringLiteral("true"),
                                     QStringLiteral("1"),    QStringLiteral("レ"),   QStringLiteral("✓")};
        static const QStringList no{QStringLiteral("無"),    QStringLiteral("なし"), QStringLiteral("いいえ"),
                                    QStringLiteral("×"),     QStringLiteral("庁内"), QStringLiteral("no"),
                                    QStringLiteral("false"), QStringLiteral("0"),    QStringLiteral("無し")};
        const auto isIn = [&](const QStringList &words) {
            return std::ranges::any_of(words, [&](const QString &word) { return foldTight(word) == foldTight(text); });
        };
        return isIn(yes) ? 1 : isIn(no) ? 0 : Draft::keep;
    }
};

/// Sub-kinds belong to a kind: 端末 is looked up among those of the row's own.
class SubKindReader : public FactReader
{
public:
    SubKindReader(const FieldColumn &column, const Profile &profile, DraftSignatures &signatures)
        : FactReader(size_t(Fact::SubKind), Vocabulary::of(column, profile), signatures), m_column(column),
          m_profile(profile)
    {
    }
    Read read(std::string_view cell, Draft &draft) override
    {
        const quint32 kind = m_signatures.current(draft, size_t(Fact::Kind));
        const quint32 value = m_byKind[kind].of(cell, [&](const QString &text) {
            const auto id = Vocabulary::of(m_column, m_profile, Atom::ofCode(kind).text()).id(text);
            return id ? Atom::of(*id).code() : Draft::keep;
        });
        return set(value, draft);
    }
    QString reason(std::string_view) const override
    {
        return ExchangeText::tr("The policy has no such sub-kind for the kind of this row.");
    }

private:
    FieldColumn m_column;
    const Profile &m_profile;
    std::unordered_map<quint32, Remembered<quint32>> m_byKind;
};

} // namespace

std::unique_ptr<CellReader> factReader(const FieldColumn &column, const ReaderContext &context)
{
    Vocabulary words = Vocabulary::of(column, context.profile);
    const auto reader = [&](Fact fact) {
        return std::make_unique<FactReader>(size_t(fact), std::move(words), context.signatures);
    };
    switch (column.field) {
    case Field::Kind:
        return reader(Fact::Kind);
    case Field::Zone:
        return reader(Fact::Zone);
    case Field::PersonalInformation:
        return reader(Fact::PersonalInformation);
    case Field::State:
        return std::make_unique<StateReader>(size_t(Fact::State), std::move(words), context.signatures);
    case Field::OffSite:
        return std::make_unique<YesNoReader>(size_t(Fact::OffSite), std::move(words), context.signatures);
    case Field::SubKind:
        return std::make_unique<SubKindReader>(column, context.profile, context.signatures);
    default:
        break;
    }
    size_t axis = 0;
    while (axis < size_t(context.profile.axes.size()) && context.profile.axes[qsizetype(axis)].id != column.axis)
        ++axis;
    return std::make_unique<FactReader>(size_t(Fact::FirstLevel) + axis, std::move(words), context.signatures);
}

} // namespace daicho
