// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangetext.h"
#include "exchange/fieldcells.h"
#include "exchange/fielddifference.h"
#include "exchange/mergeground.h"
#include "exchange/takennumbers.h"

#include "core/folding.h"

#include <algorithm>

namespace daicho
{

namespace
{

Asset &drafted(MergeDraft &draft, const Asset &ours)
{
    return draft.assets.try_emplace(ours.id, ours).first->second;
}

/// Compares the assets of a part with what was sent and with the registry, one by one.
class AssetMerge
{
public:
    explicit AssetMerge(MergeGround &ground)
        : m_ground(ground), m_columns(fieldColumns(*ground.profile())), m_base(ground.part().base, ground.profile()),
          m_theirs(ground.part().theirs, ground.profile()), m_ours(ground.nowPtr(), ground.profile()),
          m_numbers(ground.nowPtr())
    {
    }

    void run()
    {
        m_ground.theirs().assets.forEach([this](AssetRef, const AssetRow &row) {
            if (!m_ground.base().assets.find(row.id))
                m_numbers.avoid(row.string(AssetText::Number));
        });
        // Those without a number come last: of several with one name, the others are found again by theirs.
        for (const bool isNumbered : {true, false}) {
            m_ground.theirs().assets.forEach([&](AssetRef, const AssetRow &row) {
                if (row.text(AssetText::Number).empty() != isNumbered)
                    look(row);
            });
        }
        m_ground.base().assets.forEach([this](AssetRef, const AssetRow &row) {
            if (!m_ground.theirs().assets.find(row.id))
                lookAtRemoved(row);
        });
    }

private:
    /// An asset as it stands on one side.
    struct Side {
        AssetRow row;
        Asset asset;
    };

    static std::optional<Side> sideOf(const Snapshot &in, Id id)
    {
        const auto ref = in.assets.find(id);
        if (!ref)
            return std::nullopt;
        const AssetRow row = in.assets.row(*ref);
        return Side{row, row.asset()};
    }

    void look(const AssetRow &row);
    void lookAtNew(Side theirs);
    void lookAtRemoved(const AssetRow &sent);
    Side mended(const AssetRow &row);
    void merge(const Side *base, const Side &theirs, const Side &ours);
    void mergeField(const FieldColumn &column, const Side *base, const Side &theirs, const Side &ours);
    bool isTheirWord(const FieldColumn &column, const Side &ours) const;
    bool wasRemovedByThem(Id id) const
    {
        return std::ranges::any_of(m_ground.part().earlier, [id](const EarlierMerge &merge) {
            return merge.before->assets.find(id) && !merge.after->assets.find(id);
        });
    }
    void addNew(const Side &theirs);
    std::optional<Id> cameAboutHere(const Side &theirs);
    void indexNew();
    void gone(const Side &base, const Side &theirs);
    void moved(const Side &base, const Side &theirs, const Side &ours);
    bool differs(const Side &base, const Side &theirs) const
    {
        return !differingFields(m_columns, base.asset, theirs.asset).empty();
    }
    QString named(const Side &side) const { return (side.asset.number + u' ' + side.asset.name).trimmed(); }

    MergeGround &m_ground;
    std::vector<FieldColumn> m_columns;
    FieldCells m_base;
    FieldCells m_theirs;
    FieldCells m_ours;
    TakenNumbers m_numbers;
    std::optional<QMultiHash<QString, Id>> m_newHere; // assets that the department got since, by folded name
};

/// An asset as it came back, with what it refers to by our ids.
AssetMerge::Side AssetMerge::mended(const AssetRow &row)
{
    Side side{row, row.asset()};
    side.asset.owner = m_ground.ours(side.asset.owner);
    side.asset.engagement = m_ground.ours(side.asset.engagement);
    return side;
}

void AssetMerge::look(const AssetRow &row)
{
    const Side theirs = mended(row);
    const auto base = sideOf(m_ground.base(), row.id);
    if (!base)
        return lookAtNew(theirs);
    const bool isAsSent = !differs(*base, theirs);
    if (isAsSent && m_ground.part().earlier.empty())
        return;
    const auto ours = sideOf(m_ground.now(), row.id);
    if (!ours && (!isAsSent || wasRemovedByThem(row.id)))
        return gone(*base, theirs);
    if (!ours)
        return;
    if (ours->asset.department != m_ground.department())
        return moved(*base, theirs, *ours);
    merge(&*base, theirs, *ours);
}

void AssetMerge::merge(const Side *base, const Side &theirs, const Side &ours)
{
    for (const FieldColumn *column : differingFields(m_columns, ours.asset, theirs.asset))
        mergeField(*column, base, theirs, ours);
}

void AssetMerge::mergeField(const FieldColumn &column, const Side *base, const Side &theirs, const Side &ours)
{
    const bool isAsSent = base && isSameField(column, theirs.asset, base->asset);
    const bool isOursAsSent = base && isSameField(column, ours.asset, base->asset);
    auto verdict = verdictOn(isAsSent, isOursAsSent, false, isTheirWord(column, ours));
    if (verdict == Verdict::Settled)
        return;
    // A form asks not to change numbers: whether that was meant, a person decides.
    if (column.field == Field::Number && m_ground.part().dispatch.form == Dispatch::Form::Workbook)
        verdict = Verdict::Conflict;
    if (column.field == Field::Department)
        return m_ground.refuse(named(ours), ExchangeText::tr("It cannot be given to another department there."));
    if ((column.field == Field::Owner && !m_ground.hasPost(theirs.asset.owner)) ||
        (column.field == Field::Engagement && !m_ground.hasEngagement(theirs.asset.engagement)))
        return m_ground.refuse(named(ours), ExchangeText::tr("%1: the registry does not have it.").arg(column.label));
    if (column.field == Field::Number && m_numbers.isTaken(theirs.asset.number, ours.asset.id))
        return m_ground.refuse(named(ours),
                               ExchangeText::tr("The number “%1” is used by another asset.").arg(theirs.asset.number));
    const QString before = m_ours.text(column, ours.row);
    const QString after = cleared(before, m_theirs.text(column, theirs.row));
    if (verdict == Verdict::Take) {
        takeField(column, theirs.asset, drafted(m_ground.plan().draft, ours.asset));
        return m_ground.take(named(ours), column.label, before, after);
    }
    const QString sent = base ? m_base.text(column, base->row) : QString();
    m_ground.disagree({named(ours), column.label, sent, cleared(sent, before), cleared(sent + before, after)},
                      [column, from = theirs.asset, to = ours.asset](MergeDraft &draft) {
                          takeField(column, from, drafted(draft, to));
                      });
}

bool AssetMerge::isTheirWord(const FieldColumn &column, const Side &ours) const
{
    return m_ground.isTheirWord([&ours](const Snapshot &in) { return in.assets.asset(ours.asset.id); },
                                [&column](const Asset &a, const Asset &b) { return isSameField(column, a, b); },
                                ours.asset);
}

void AssetMerge::lookAtNew(Side theirs)
{
    auto ours = sideOf(m_ground.now(), theirs.asset.id);
    bool isByName = false;
    if (!ours) {
        const auto same = cameAboutHere(theirs);
        isByName = same.has_value();
        ours = same ? sideOf(m_ground.now(), *same) : std::nullopt;
    }
    if (!ours)
        return addNew(theirs);
    if (ours->asset.department != m_ground.department())
        return m_ground.refuse(named(theirs), ExchangeText::tr("It belongs to another department."));
    if (isByName) {
        m_ground.setSame(theirs.asset.id, ours->asset.id);
        theirs.asset.number = ours->asset.number; // it may have been given anew
    }
    theirs.asset.department = m_ground.department();
    merge(nullptr, theirs, *ours);
}

/// The asset that an earlier reading of the same rows brought: of the same name, and of the same number where several
/// have the name.
std::optional<Id> AssetMerge::cameAboutHere(const Side &theirs)
{
    if (!m_newHere)
        indexNew();
    const QString name = foldTight(theirs.asset.name);
    const QList<Id> alike = m_newHere->values(name);
    if (alike.isEmpty())
        return std::nullopt;
    const auto numbered = std::ranges::find_if(
        alike, [&](Id id) { return m_ground.now().assets.asset(id)->number == theirs.asset.number; });
    const Id found = numbered != alike.end() ? *numbered : alike.last(); // the first that came
    m_newHere->remove(name, found);
    return found;
}

void AssetMerge::indexNew()
{
    m_newHere.emplace();
    const quint32 own = codeOf(m_ground.department());
    m_ground.now().assets.forEach([&](AssetRef, const AssetRow &row) {
        if (row.code(AssetCode::Department) == own && !m_ground.base().assets.find(row.id) &&
            !m_ground.theirs().assets.find(row.id))
            m_newHere->insert(foldTight(row.string(AssetText::Name)), row.id);
    });
}

void AssetMerge::addNew(const Side &theirs)
{
    Asset asset = theirs.asset;
    const QString name = (asset.number + u' ' + asset.name).trimmed();
    if (!asset.department.isNull() && asset.department != m_ground.department())
        return m_ground.refuse(name, ExchangeText::tr("It was entered for another department."));
    asset.department = m_ground.department();
    asset.revision = 0;
    if (!m_ground.hasPost(asset.owner))
        asset.owner = {};
    if (!m_ground.hasEngagement(asset.engagement))
        asset.engagement = {};
    if (asset.number.isEmpty() || m_numbers.isTaken(asset.number, asset.id)) {
        const QString given = m_numbers.next();
        if (!asset.number.isEmpty())
            m_ground.plan().notes << ExchangeText::tr("The number “%1” is used by another asset: “%2” became %3.")
                                         .arg(asset.number, asset.name, given);
        asset.number = given;
    }
    m_numbers.add(asset.number, asset.id);
    m_ground.plan().added << asset.number + u' ' + asset.name;
    m_ground.plan().addedFields << m_ground.filledFields(asset, theirs.row, m_columns, m_theirs);
    m_ground.plan().draft.assets.emplace(asset.id, asset);
}

/// They changed what the registry does not have any more.
void AssetMerge::gone(const Side &base, const Side &theirs)
{
    Asset again = theirs.asset;
    again.revision = 0;
    again.department = m_ground.department();
    m_ground.disagree(
        {named(base), ExchangeText::tr("(the whole asset)"), named(base), ExchangeText::tr("(removed)"), named(theirs)},
        [again](MergeDraft &draft) { draft.assets[again.id] = again; });
}

/// They changed what belongs to another department now: it stays there, whoever is followed.
void AssetMerge::moved(const Side &base, const Side &theirs, const Side &ours)
{
    Asset with = ours.asset;
    QStringList changed;
    for (const FieldColumn *column : differingFields(m_columns, base.asset, theirs.asset)) {
        if (column->field == Field::Department)
            continue;
        takeField(*column, theirs.asset, with);
        changed << column->label + QStringLiteral(": ") + m_theirs.text(*column, theirs.row);
    }
    const QString moved = ExchangeText::tr("(now of “%1”)").arg(m_ground.now().departmentName(ours.asset.department));
    if (with != ours.asset)
        m_ground.disagree({named(base), ExchangeText::tr("(the whole asset)"), named(base), moved, changed.join(u'\n')},
                          [with](MergeDraft &draft) { draft.assets[with.id] = with; });
}

void AssetMerge::lookAtRemoved(const AssetRow &sent)
{
    const auto ours = sideOf(m_ground.now(), sent.id);
    if (!ours || ours->asset.department != m_ground.department())
        return;
    const Side base{sent, sent.asset()};
    const RowKey key{sent.id, ours->asset.revision};
    if (!differs(base, *ours)) {
        m_ground.plan().removals << named(base);
        m_ground.plan().removalKeys.push_back(key);
        return;
    }
    m_ground.disagree(
        {named(base), ExchangeText::tr("(the whole asset)"), named(base), named(*ours), ExchangeText::tr("(removed)")},
        [key](MergeDraft &draft) { draft.removedAssets[key.id] = key; });
}

} // namespace

void mergeAssets(MergeGround &ground)
{
    AssetMerge(ground).run();
}

} // namespace daicho
