// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assetblock.h"
#include "store/sqlite.h"

#include <QJsonObject>

#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace daicho
{

/// The columns of the table of assets, in the order in which they are read and written.
namespace assetcolumn
{
enum Column {
    Key,
    Revision,
    State,
    Number,
    Name,
    Kind,
    SubKind,
    Business,
    Department,
    Owner,
    Custodian,
    Users,
    Places,
    OffSite,
    OffSiteApproval,
    Zone,
    Classification,
    Reasons,
    PersonalInformation,
    Handling,
    Labelling,
    TakeOut,
    RetentionYears,
    Retention,
    Engagement,
    InService,
    Registered,
    LastReview,
    NextReview,
    DisposalPermittedBy,
    DisposedOn,
    DisposalBy,
    DisposalAction,
    DisposalMethod,
    Remarks
};
const std::vector<std::string> &names();
} // namespace assetcolumn

/// Binds assets to "INSERT …" and "UPDATE …". What repeats is turned into UTF-8 once.
class AssetBinder
{
public:
    /// Bound texts are good until the row's block goes, and as long as this binder.
    void bind(Statement &statement, const AssetRow &row, qint64 revision);

private:
    struct SignatureTexts {
        std::string kind, subKind, zone, personalInformation, classification;
    };
    const std::string &atom(quint32 code);
    const SignatureTexts &signature(quint32 code);

    std::deque<std::string> m_atoms; // by code; a deque, because what is bound must not move
    std::deque<SignatureTexts> m_signatures;
    std::deque<bool> m_hasSignature;
};

/// Makes rows as they are in memory from what is stored. The texts of a row point into its source. What repeats is
/// looked up by its bytes here, without the lock that the program-wide codes need.
class AssetReader
{
public:
    /// Source has integer(column), text(column) and isNull(column), as Statement has.
    template <typename Source>
    AssetRow read(const Source &source);
    /// Whether everything so far made sense.
    bool isSound() const { return m_isSound; }

private:
    using Codes = std::unordered_map<std::string, quint32>;

    quint32 atom(AssetCode column, std::string_view utf8);
    quint32 id(qint64 value);
    template <typename Source>
    quint32 signature(const Source &source);
    quint32 newSignature(const std::array<std::string_view, 5> &texts, int state, bool offSite, bool hasEngagement);
    std::string_view own(std::string_view text);

    std::array<Codes, assetCodeCount> m_codes;
    std::array<std::pair<std::string, quint32>, assetCodeCount> m_last; // neighbours are often alike
    std::unordered_map<qint64, quint32> m_ids;
    std::string m_key;
    bool m_isSound = true;
};

/// An asset's image in the history as a source for AssetReader.
class AssetImage
{
public:
    explicit AssetImage(const QJsonObject &image);

    qint64 integer(int column) const { return m_numbers[size_t(column)]; }
    std::string_view text(int column) const { return m_texts[size_t(column)]; }
    bool isNull(int column) const { return !m_isSet[size_t(column)]; }

private:
    std::vector<qint64> m_numbers;
    std::vector<std::string> m_texts;
    std::vector<bool> m_isSet;
};

} // namespace daicho
