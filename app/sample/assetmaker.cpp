// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/assetmaker.h"

#include "core/wareki.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int yearsBack = 12;
constexpr int retiredPerMille = 30;
constexpr int draftPerMille = 12;

std::vector<quint32> codesOf(const QStringList &texts)
{
    std::vector<quint32> codes;
    for (const QString &text : texts)
        codes.push_back(Atom::of(text).code());
    return codes;
}

std::vector<std::string> utf8Of(const QStringList &texts)
{
    std::vector<std::string> result;
    for (const QString &text : texts)
        result.push_back(text.toStdString());
    return result;
}

template <typename T>
const T &pick(const std::vector<T> &list, Dice &dice)
{
    return list[size_t(dice.below(qsizetype(list.size())))];
}

void replace(std::string &text, std::string_view mark, std::string_view with)
{
    if (const size_t at = text.find(mark); at != std::string::npos)
        text.replace(at, mark.size(), with);
}

std::string padded(qint64 number, int digits)
{
    std::string text = std::to_string(number);
    return std::string(size_t(std::max(0, digits - int(text.size()))), '0') + text;
}

} // namespace

/// The texts that a row points into while it is being made.
struct SampleAssets::Texts {
    std::string number;
    std::string name;
    std::string approval;
    std::string permittedBy;
    std::string action;
    std::string method;
};

SampleAssets::SampleAssets(const Profile &profile, const SampleCity &city, const SampleOrganisation &organisation,
                           QDate yearStart)
    : m_city(city), m_organisation(organisation), m_yearStart(yearStart), m_vocabulary(profile, city),
      m_users(codesOf(city.words[u"users"_s])), m_custodians(codesOf(city.words[u"custodians"_s])),
      m_remarks(utf8Of(city.words[u"remarks"_s])), m_labelling(utf8Of(city.words[u"labelling"_s])),
      m_takeOut(utf8Of(city.words[u"takeOut"_s])), m_permanent(city.texts[u"permanent"_s].toStdString()),
      m_custodianName(city.words[u"custodians"_s].first().toStdString())
{
    for (int year = -yearsBack; year <= 0; ++year)
        m_years.push_back(fiscalYear(yearStart.addYears(year)).toStdString());
}

Result<AssetRows> SampleAssets::make(qint64 count, SampleIds &ids, Dice &dice, const Progress &progress)
{
    const int digits = std::max(5, int(std::to_string(count).size()));
    AssetBlockBuilder builder;
    qint64 made = 0;
    for (qsizetype i = 0; i < m_organisation.offices.size(); ++i) {
        const std::vector<SampleRecipe> recipes = recipesOf(m_organisation.offices[i]);
        // Spread so that what is left over goes to the last office; sizes differ by up to a half.
        const qint64 even = (count - made) / (m_organisation.offices.size() - i);
        const bool isLast = i + 1 == m_organisation.offices.size();
        const qint64 share = isLast ? count - made : even * (75 + dice.below(51)) / 100;
        for (qint64 end = std::min(count, made + share); made < end; ++made) {
            if (made % 4096 == 0 && !goOn(progress, made, count))
                return Error{Error::Kind::Cancelled, QCoreApplication::translate("daicho::Sample", "Cancelled.")};
            AssetRow row;
            Texts texts;
            row.id = ids.next();
            texts.number = padded(made + 1, digits);
            row.texts[size_t(AssetText::Number)] = texts.number;
            fill(row, pick(recipes, dice), dice, texts);
            builder.add(row);
        }
    }
    return AssetRows(builder.take());
}

std::vector<SampleRecipe> SampleAssets::recipesOf(const SampleOffice &office) const
{
    std::vector<SampleRecipe> recipes;
    for (const SampleBusiness &business : office.words.businesses) {
        for (const SamplePattern &pattern : m_city.patterns)
            recipes.insert(recipes.end(), size_t(pattern.weight), recipe(office, business, pattern));
    }
    return recipes;
}

SampleRecipe SampleAssets::recipe(const SampleOffice &office, const SampleBusiness &business,
                                  const SamplePattern &pattern) const
{
    SampleRecipe recipe{&pattern, &business, &office, {}, {}, {}, {}, {}, {}, {}, {}};
    const SampleKind kind = m_vocabulary.kindOf(pattern);
    recipe.signature.kind = kind.kind;
    recipe.signature.subKind = kind.subKind;
    recipe.signature.zone = m_vocabulary.zoneOf(business, pattern);
    recipe.signature.personalInformation = m_vocabulary.personalOf(business, pattern);
    recipe.care = std::clamp(business.care + pattern.care, 0, 3);
    for (const QString &name : pattern.names) {
        for (const QString &system : business.systems) {
            recipe.names.push_back(QString(name)
                                       .replace(u"{business}"_s, business.name)
                                       .replace(u"{system}"_s, system)
                                       .replace(u"{department}"_s, office.words.name)
                                       .toStdString());
        }
    }
    for (const QStringList &places : pattern.places)
        recipe.places.push_back(Atom::of(places.join(u'\n')).code());
    recipe.handling = Atom::of(m_vocabulary.handlingFor(recipe.care).join(u'\n')).code();
    recipe.department = codeOf(office.department);
    recipe.owner = codeOf(office.post);
    recipe.businessCode = Atom::of(business.name).code();
    return recipe;
}

void SampleAssets::fill(AssetRow &row, const SampleRecipe &recipe, Dice &dice, Texts &texts) const
{
    const auto set = [&row](AssetCode column, quint32 code) {
        row.codes[size_t(column)] = code;
    };
    set(AssetCode::Department, recipe.department);
    set(AssetCode::Owner, recipe.owner);
    set(AssetCode::Business, recipe.businessCode);
    set(AssetCode::Users, pick(m_users, dice));
    set(AssetCode::Places, pick(recipe.places, dice));
    set(AssetCode::Handling, recipe.handling);
    if (dice.chance(80))
        set(AssetCode::Custodian, pick(m_custodians, dice));

    texts.name = pick(recipe.names, dice);
    replace(texts.name, "{year}", pick(m_years, dice));
    replace(texts.name, "{edition}", std::to_string(1 + dice.below(6)));
    replace(texts.name, "{serial}", padded(1 + dice.below(400), 3));
    row.texts[size_t(AssetText::Name)] = texts.name;
    row.texts[size_t(AssetText::Labelling)] = m_labelling[std::min(size_t(recipe.care) + 1, m_labelling.size() - 1)];
    row.texts[size_t(AssetText::TakeOut)] = m_takeOut[std::min(size_t(recipe.care), m_takeOut.size() - 1)];
    if (dice.chance(120))
        row.texts[size_t(AssetText::Remarks)] = pick(m_remarks, dice);
    const int years = dice.oneOf(recipe.pattern->retention);
    row.retentionYears = years;
    if (years < 0)
        row.texts[size_t(AssetText::Retention)] = m_permanent;

    fillSignature(row, recipe, dice, texts);
    fillDates(row, recipe, dice, texts);
}

void SampleAssets::fillSignature(AssetRow &row, const SampleRecipe &recipe, Dice &dice, Texts &texts) const
{
    Signature signature = recipe.signature;
    const bool isDraft = dice.chance(draftPerMille);
    signature.state = isDraft                        ? AssetState::Draft
                      : dice.chance(retiredPerMille) ? AssetState::Retired
                                                     : AssetState::Registered;
    signature.offSite = dice.chance(recipe.pattern->offSite);
    const Id engagement = recipe.pattern->isCloud ? recipe.office->cloud : recipe.office->outsourcing;
    signature.hasEngagement = !engagement.isNull() && dice.chance(recipe.pattern->engagement);
    // Half of the drafts wait for their class; one record in seven needs a level more than its like.
    if (!isDraft || dice.chance(500))
        signature.levels = m_vocabulary.levelsFor(recipe.care, recipe.pattern->weightUp, dice.chance(140) ? 1 : 0);
    if (signature.hasEngagement)
        row.codes[size_t(AssetCode::Engagement)] = codeOf(engagement);
    if (signature.offSite) {
        texts.approval = m_city.texts[u"offSiteApproval"_s].arg(wareki(someDate(dice))).toStdString();
        row.texts[size_t(AssetText::OffSiteApproval)] = texts.approval;
    }
    row.codes[size_t(AssetCode::Signature)] = codeOf(signature);
}

PartialDate SampleAssets::someDate(Dice &dice) const
{
    const QDate day = m_yearStart.addDays(-1 - dice.below(365 * yearsBack));
    const int precision = dice.below(100);
    if (precision < 3)
        return *PartialDate::from(day.year());
    if (precision < 9)
        return *PartialDate::from(day.year(), day.month());
    return PartialDate(day);
}

void SampleAssets::fillDates(AssetRow &row, const SampleRecipe &recipe, Dice &dice, Texts &texts) const
{
    const auto set = [&row](AssetDate column, PartialDate date) {
        row.dates[size_t(column)] = date.packed();
    };
    if (dice.chance(985))
        set(AssetDate::Registered, someDate(dice));
    if (recipe.pattern->isDevice)
        set(AssetDate::InService, row.date(AssetDate::Registered));
    const AssetState state = row.signature().state;
    if (state == AssetState::Retired)
        return fillDisposal(row, recipe, dice, texts);
    if (state == AssetState::Draft || !dice.chance(850))
        return;
    // Reviewed within the last two years, never before it was registered; due a year later.
    const QDate registered = row.date(AssetDate::Registered).last();
    const QDate reviewed = m_yearStart.addDays(-1 - dice.below(730));
    const QDate last = registered.isValid() ? std::max(registered, reviewed) : reviewed;
    set(AssetDate::LastReview, PartialDate(last));
    set(AssetDate::NextReview, PartialDate(last.addYears(1)));
}

void SampleAssets::fillDisposal(AssetRow &row, const SampleRecipe &recipe, Dice &dice, Texts &texts) const
{
    const QDate from = row.date(AssetDate::Registered).last();
    const qint64 days = from.isValid() ? from.daysTo(m_yearStart) : 365;
    const QDate on = m_yearStart.addDays(-dice.below(std::max<qint64>(days, 1)));
    row.dates[size_t(AssetDate::DisposedOn)] = PartialDate(on).packed();
    texts.permittedBy = (recipe.office->fullName + u'長').toStdString();
    texts.action = dice.oneOf(m_city.words[u"disposal.actions"_s]).toStdString();
    texts.method = dice.oneOf(m_city.words[u"disposal.methods"_s]).toStdString();
    row.texts[size_t(AssetText::DisposalPermittedBy)] = texts.permittedBy;
    row.texts[size_t(AssetText::DisposalBy)] = m_custodianName;
    row.texts[size_t(AssetText::DisposalAction)] = texts.action;
    row.texts[size_t(AssetText::DisposalMethod)] = texts.method;
}

} // namespace daicho
