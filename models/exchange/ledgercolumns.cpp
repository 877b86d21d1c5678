// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgercolumns.h"

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

// In ems: the heading of the numbers has room, and a number that is longer is wrapped.
constexpr double narrowestNumber = 3.2;
constexpr double widestNumber = 9;
constexpr double latinWidth = 0.53;

/// About how wide the longest word is that cannot be wrapped, in ems; Japanese can be wrapped anywhere.
double longestWord(const QString &text)
{
    qsizetype longest = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        letters = c.unicode() > 0x20 && c.unicode() < 0x2000 ? letters + 1 : 0;
        longest = std::max(longest, letters);
    }
    return double(longest) * latinWidth;
}

template <AssetCode Code>
quint64 byCode(const AssetRow &row)
{
    return row.code(Code);
}

template <AssetDate Date>
quint64 byDate(const AssetRow &row)
{
    return quint32(row.dates[size_t(Date)]);
}

quint64 alone(const AssetRow &)
{
    return LedgerColumns::ownText;
}

template <AssetText Text>
quint64 byEmptyText(const AssetRow &row)
{
    return row.text(Text).empty() ? 0 : LedgerColumns::ownText;
}

quint64 byPlaces(const AssetRow &row)
{
    return row.signature().offSite ? LedgerColumns::ownText : row.code(AssetCode::Places);
}

quint64 byHandling(const AssetRow &row)
{
    return row.text(AssetText::TakeOut).empty() ? row.code(AssetCode::Handling) : LedgerColumns::ownText;
}

quint64 byRetention(const AssetRow &row)
{
    return row.text(AssetText::Retention).empty() ? quint64(row.retentionYears + 1) : LedgerColumns::ownText;
}

} // namespace

struct LedgerColumns::Cell {
    const char *id;
    quint64 (*key)(const AssetRow &);
    QString (LedgerColumns::*text)(const AssetRow &) const;
};

const LedgerColumns::Cell LedgerColumns::cells[] = {
    {"number", alone, &LedgerColumns::number},
    {"name", alone, &LedgerColumns::name},
    {"kind", byCode<AssetCode::Signature>, &LedgerColumns::kind},
    {"business", byCode<AssetCode::Business>, &LedgerColumns::business},
    {"owner", byCode<AssetCode::Owner>, &LedgerColumns::owner},
    {"custodian", byCode<AssetCode::Custodian>, &LedgerColumns::custodian},
    {"users", byCode<AssetCode::Users>, &LedgerColumns::users},
    {"places", byPlaces, &LedgerColumns::places},
    {"zone", byCode<AssetCode::Signature>, &LedgerColumns::zone},
    {"engagement", byCode<AssetCode::Engagement>, &LedgerColumns::engagement},
    {"personal", byCode<AssetCode::Signature>, &LedgerColumns::personal},
    {"handling", byCode<AssetCode::Handling>, &LedgerColumns::handling},
    {"handlingTakeOut", byHandling, &LedgerColumns::handlingTakeOut},
    {"takeOut", byEmptyText<AssetText::TakeOut>, &LedgerColumns::takeOut},
    {"labelling", byEmptyText<AssetText::Labelling>, &LedgerColumns::labelling},
    {"retention", byRetention, &LedgerColumns::retention},
    {"inService", byDate<AssetDate::InService>, &LedgerColumns::inService},
    {"registered", byDate<AssetDate::Registered>, &LedgerColumns::registered},
    {"lastReview", byDate<AssetDate::LastReview>, &LedgerColumns::lastReview},
    {"nextReview", byDate<AssetDate::NextReview>, &LedgerColumns::nextReview},
    {"remarks", byEmptyText<AssetText::Remarks>, &LedgerColumns::remarks},
};

LedgerColumns::LedgerColumns(const Snapshot &snapshot, const Profile &profile, const LedgerForm &form,
                             const QString &language, double numberWidth)
    : m_snapshot(snapshot), m_profile(profile), m_form(form), m_language(language), m_numberWidth(numberWidth)
{
    for (const LedgerForm::Column &column : form.columns) {
        if (column.id == "zone"_L1 && profile.zones.isEmpty())
            continue;
        add(column);
    }
    spread();
}

void LedgerColumns::add(const LedgerForm::Column &column)
{
    const auto room = [this](double ems) {
        return ems * m_form.size + 2 * padding;
    };
    if (column.id == "axes"_L1) {
        for (const Axis &axis : m_profile.axes) {
            const QString title = axis.label.in(m_language);
            const double width = std::max(m_form.axis.width, longestWord(title));
            m_columns << Column{nullptr, &axis, title, column.group, 0, room(width), m_form.axis.align};
            m_grow << m_form.axis.grow;
        }
        return;
    }
    const auto cell =
        std::ranges::find_if(cells, [&](const Cell &each) { return column.id == QLatin1StringView(each.id); });
    Q_ASSERT(cell != std::end(cells));
    const bool isNumber = column.id == "number"_L1 && m_numberWidth > 0;
    const double width = isNumber ? std::clamp(m_numberWidth, narrowestNumber, widestNumber) : column.width;
    m_columns << Column{cell, nullptr, column.title, column.group, 0, room(width), column.align};
    m_grow << column.grow;
}

/// Shares out the page's width: what is left over by the columns' appetite; what lacks is taken from the same ones.
void LedgerColumns::spread()
{
    double wanted = 0;
    double appetite = 0;
    for (int i = 0; i < count(); ++i) {
        wanted += m_columns[i].width;
        appetite += m_grow[i];
    }
    const double spare = m_form.width - m_form.left - m_form.right - wanted;
    double x = m_form.left;
    for (int i = 0; i < count(); ++i) {
        m_columns[i].width += appetite > 0 ? spare * m_grow[i] / appetite : spare / count();
        m_columns[i].x = x;
        x += m_columns[i].width;
    }
}

quint64 LedgerColumns::key(int column, const AssetRow &row) const
{
    const Cell *cell = m_columns[column].cell;
    return cell ? cell->key(row) : row.code(AssetCode::Signature);
}

QString LedgerColumns::text(int column, const AssetRow &row) const
{
    const Column &which = m_columns[column];
    return which.cell ? (this->*which.cell->text)(row) : level(*which.axis, row);
}

} // namespace daicho
