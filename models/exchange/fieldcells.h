// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "exchange/fieldcolumns.h"

#include <QHash>

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

namespace daicho
{

/// What a ledger writes into its cells: ids became the policy's Japanese labels, lists one line for each entry, dates
/// ISO 8601 as precise as known. Remembers what repeats; make one per thread and snapshot.
class FieldCells
{
public:
    FieldCells(SnapshotPtr now, ProfilePtr profile);
    /// UTF-8; good until the next call.
    std::string_view cell(const FieldColumn &column, const AssetRow &row);
    QString text(const FieldColumn &column, const AssetRow &row);

    /// Labels of the policy, or the id itself where the policy does not know it.
    QString kindLabel(const QString &kind) const;
    QString subKindLabel(const QString &kind, const QString &subKind) const;
    QString zoneLabel(const QString &zone) const;
    QString personalLabel(const QString &choice) const;
    QString handlingLabel(const QString &choice) const;
    const QString &departmentName(Id id);
    QString postTitle(Id id) const { return m_now->postTitle(id); }
    QString engagementName(Id id) const;

private:
    QString signatureCell(const FieldColumn &column, const Signature &signature) const;
    QString linkCell(Field field, Id id) const;
    QString coded(const FieldColumn &column, quint32 code, const AssetRow &row) const;
    std::string_view written(std::string text);

    SnapshotPtr m_now;
    ProfilePtr m_profile;
    /// Where the value of a column is kept in a row.
    struct Place {
        enum class Sort : quint8 { Text, Signature, Code, Date, Years, Reason } sort = Sort::Text;
        size_t index = 0;
    };
    static Place placeOf(Field field);
    /// The cells of a column by their code; the latest ones once more, where they are found at once.
    struct Known {
        static constexpr size_t recentCount = 256;
        const FieldColumn *column = nullptr;
        Place place;
        std::array<std::pair<quint32, std::string_view>, recentCount> recent{};
        std::unordered_map<quint32, std::string> all;
    };
    Known &knownOf(const FieldColumn &column);
    std::string_view remembered(Known &known, quint32 code, const AssetRow &row);

    std::unordered_map<const FieldColumn *, Known> m_known;
    std::array<Known *, 64> m_recent{};
    QHash<Id, QString> m_departments;
    std::string m_written;
    std::array<char, 10> m_date{};
};

/// The code whose value a cell of this field shows, for fields whose values repeat: two rows with the same code show
/// the same. Nothing for texts and dates.
std::optional<AssetCode> codeBehind(Field field);
std::optional<AssetText> textBehind(Field field);
std::optional<AssetDate> dateBehind(Field field);

} // namespace daicho
