// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/organisation.h"
#include "app/sample/vocabulary.h"
#include "core/assetrows.h"
#include "core/result.h"

#include <string>
#include <vector>

namespace daicho
{

/// What all assets of one pattern in one business of one office have in common, as codes.
struct SampleRecipe {
    const SamplePattern *pattern = nullptr;
    const SampleBusiness *business = nullptr;
    const SampleOffice *office = nullptr;
    Signature signature; ///< without state, levels and the flags that vary
    int care = 0;
    std::vector<std::string> names; ///< templates, with all filled in that does not vary
    std::vector<quint32> places;
    quint32 handling = 0;
    quint32 department = 0;
    quint32 owner = 0;
    quint32 businessCode = 0;
};

/// Makes the assets of a made-up city block by block, department by department, as a ledger lists them.
class SampleAssets
{
public:
    SampleAssets(const Profile &profile, const SampleCity &city, const SampleOrganisation &organisation,
                 QDate yearStart);

    /// All of them; an error when `progress` stopped it.
    Result<AssetRows> make(qint64 count, SampleIds &ids, Dice &dice, const Progress &progress);

private:
    struct Texts;

    std::vector<SampleRecipe> recipesOf(const SampleOffice &office) const;
    SampleRecipe recipe(const SampleOffice &office, const SampleBusiness &business, const SamplePattern &pattern) const;
    void fill(AssetRow &row, const SampleRecipe &recipe, Dice &dice, Texts &texts) const;
    void fillSignature(AssetRow &row, const SampleRecipe &recipe, Dice &dice, Texts &texts) const;
    void fillDates(AssetRow &row, const SampleRecipe &recipe, Dice &dice, Texts &texts) const;
    void fillDisposal(AssetRow &row, const SampleRecipe &recipe, Dice &dice, Texts &texts) const;
    PartialDate someDate(Dice &dice) const;

    const SampleCity &m_city;
    const SampleOrganisation &m_organisation;
    QDate m_yearStart;
    SampleVocabulary m_vocabulary;
    std::vector<quint32> m_users;
    std::vector<quint32> m_custodians;
    std::vector<std::string> m_remarks;
    std::vector<std::string> m_labelling;
    std::vector<std::string> m_takeOut;
    std::vector<std::string> m_years; ///< fiscal years in the Japanese calendar, this one last
    std::string m_permanent;
    std::string m_custodianName;
};

} // namespace daicho
