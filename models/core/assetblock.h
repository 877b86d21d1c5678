// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asset.h"
#include "core/signature.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace daicho
{

/// The columns of an asset as they are kept in memory: codes of values that repeat, dates, and texts of its own.
enum class AssetCode {
    Signature,
    Department,
    Owner,
    Engagement,
    Business,
    Users,
    Places,
    Custodian,
    Handling,
    Statuses
};
enum class AssetDate { InService, Registered, LastReview, NextReview, DisposedOn };
enum class AssetText {
    Number,
    Name,
    Remarks,
    OffSiteApproval,
    Labelling,
    TakeOut,
    Retention,
    DisposalPermittedBy,
    DisposalBy,
    DisposalAction,
    DisposalMethod,
    Reasons ///< a JSON object: axis id → why this level; empty when no axis has a reason
};
inline constexpr size_t assetCodeCount = 10;
inline constexpr size_t assetDateCount = 5;
inline constexpr size_t assetTextCount = 12;

/// One asset in its compact form; the texts are UTF-8 and point into something that must outlive it. Codes of
/// Department, Owner and Engagement are of ids, of Signature and Statuses of those, all others of atoms; places and
/// handling are lists joined by line feeds.
struct AssetRow {
    Id id;
    qint64 revision = 0;
    std::array<quint32, assetCodeCount> codes{};
    std::array<qint32, assetDateCount> dates{};
    int retentionYears = -1; ///< -1: none
    std::array<std::string_view, assetTextCount> texts{};
    std::string_view folded; ///< number, name and remarks as searched; empty: not folded yet

    quint32 code(AssetCode column) const { return codes[size_t(column)]; }
    std::string_view text(AssetText column) const { return texts[size_t(column)]; }
    PartialDate date(AssetDate column) const { return PartialDate::fromPacked(dates[size_t(column)]); }
    const Signature &signature() const { return signatureAt(code(AssetCode::Signature)); }
    Id department() const { return idAt(code(AssetCode::Department)); }
    /// The asset as a value of its own.
    Asset asset() const;
    /// As asset(), with only what a table shows of one column: the text of a text column.
    QString string(AssetText column) const;
    const QString &atom(AssetCode column) const { return Atom::ofCode(code(column)).text(); }
};

/// How many assets of a block are in one group.
struct GroupCount {
    quint32 group = 0; ///< code of the group
    quint32 count = 0;

    bool operator==(const GroupCount &) const = default;
};

/// Up to `capacity` assets, sorted by id, immutable and shared between snapshots.
class AssetBlock
{
public:
    static constexpr int capacity = 1024;

    int size() const { return int(m_ids.size()); }
    Id id(int row) const { return m_ids[size_t(row)]; }
    const std::vector<Id> &ids() const { return m_ids; }
    AssetRow row(int row) const;
    quint32 code(AssetCode column, int row) const
    {
        const auto &values = m_codes[size_t(column)];
        return values.empty() ? 0 : values[size_t(row)];
    }
    /// All codes of a column, or nullptr when every one is 0.
    const quint32 *codes(AssetCode column) const
    {
        const auto &values = m_codes[size_t(column)];
        return values.empty() ? nullptr : values.data();
    }
    qint32 date(AssetDate column, int row) const
    {
        const auto &values = m_dates[size_t(column)];
        return values.empty() ? 0 : values[size_t(row)];
    }
    int retentionYears(int row) const { return m_retention.empty() ? -1 : m_retention[size_t(row)]; }
    std::string_view text(AssetText column, int row) const;
    /// The searched texts of all rows, each ended by a line feed; row i ends before foldedEnds()[i].
    const std::string &folded() const { return m_folded; }
    const std::vector<quint32> &foldedEnds() const { return m_foldedEnds; }
    /// Its assets by group, sorted by group.
    const std::vector<GroupCount> &groups() const { return m_groups; }
    /// The same assets, all written at this revision.
    std::shared_ptr<const AssetBlock> withRevision(qint64 revision) const;

private:
    friend class AssetBlockBuilder;

    std::vector<Id> m_ids;
    std::vector<qint64> m_revisions;
    std::array<std::vector<quint32>, assetCodeCount> m_codes; // empty: all 0
    std::array<std::vector<qint32>, assetDateCount> m_dates;  // empty: all 0
    std::vector<qint16> m_retention;                          // empty: all -1
    std::string m_text;                                       // fields ended by NUL, trailing empty ones left out
    std::vector<quint32> m_textEnds;
    std::string m_folded;
    std::vector<quint32> m_foldedEnds;
    std::vector<GroupCount> m_groups;
};

using AssetBlockPtr = std::shared_ptr<const AssetBlock>;

/// Makes blocks from rows that come in ascending order of id.
class AssetBlockBuilder
{
public:
    AssetBlockBuilder();
    void add(const AssetRow &row);
    void add(const Asset &asset, quint32 statuses = 0);
    /// The blocks so far; the builder starts anew.
    std::vector<AssetBlockPtr> take();

private:
    void close();

    std::vector<AssetBlockPtr> m_done;
    std::shared_ptr<AssetBlock> m_open;
};

} // namespace daicho
