// SPDX-License-Identifier: GPL-3.0-or-later
// Posts and contracts, compared field by field.
#include "exchange/exchangetext.h"
#include "exchange/mergeground.h"

#include "core/folding.h"

namespace daicho
{

namespace
{

/// One field of a small row.
template <typename T>
struct RowField {
    QString label;
    std::function<bool(const T &, const T &)> isSame;
    std::function<void(const T &, T &)> take;
    std::function<QString(const T &)> text;
};

template <typename T, typename V, typename Text>
RowField<T> rowField(const QString &label, V T::*member, Text text)
{
    return {label, [member](const T &a, const T &b) { return a.*member == b.*member; },
            [member](const T &from, T &to) { to.*member = from.*member; },
            [member, text](const T &row) {
                return QString(text(row.*member));
            }};
}

QString itself(const QString &text)
{
    return text;
}

QString isoOf(PartialDate date)
{
    return date.iso();
}

QString sortText(Engagement::Sort sort)
{
    switch (sort) {
    case Engagement::Sort::Outsourcing:
        return ExchangeText::tr("Outsourcing");
    case Engagement::Sort::Cloud:
        return ExchangeText::tr("Cloud service");
    case Engagement::Sort::SocialMedia:
        return ExchangeText::tr("Social media");
    }
    return {};
}

QString termsText(Engagement::Terms terms)
{
    switch (terms) {
    case Engagement::Terms::Unknown:
        return {};
    case Engagement::Terms::Negotiated:
        return ExchangeText::tr("Negotiated");
    case Engagement::Terms::Standard:
        return ExchangeText::tr("Provider's standard terms");
    }
    return {};
}

QList<RowField<Post>> postFields()
{
    return {rowField(ExchangeText::tr("Post"), &Post::title, itself),
            rowField(ExchangeText::tr("Holder"), &Post::holder, itself),
            rowField(ExchangeText::tr("From"), &Post::since, isoOf)};
}

QList<RowField<Engagement>> engagementFields(const MergeGround &ground)
{
    const auto title = [&ground](Id post) {
        const QString known = ground.now().postTitle(post);
        return known.isEmpty() ? ground.theirs().postTitle(post) : known;
    };
    return {rowField(ExchangeText::tr("Name"), &Engagement::name, itself),
            rowField(ExchangeText::tr("Sort"), &Engagement::sort, sortText),
            rowField(ExchangeText::tr("Terms"), &Engagement::terms, termsText),
            rowField(ExchangeText::tr("Provider"), &Engagement::provider, itself),
            rowField(ExchangeText::tr("Responsible post"), &Engagement::responsible, title),
            rowField(ExchangeText::tr("From"), &Engagement::from, isoOf),
            rowField(ExchangeText::tr("Until"), &Engagement::until, isoOf),
            rowField(ExchangeText::tr("Remarks"), &Engagement::remarks, itself)};
}

template <typename T>
using Drafted = std::map<Id, T> MergeDraft::*;

/// The row in the draft, as the registry has it when nothing was taken yet.
template <typename T>
T &drafted(MergeDraft &draft, Drafted<T> rows, const T &ours)
{
    return (draft.*rows).try_emplace(ours.id, ours).first->second;
}

QString nameOf(const Post &post)
{
    return post.title;
}

QString nameOf(const Engagement &engagement)
{
    return engagement.name;
}

template <typename T>
void mergeFields(MergeGround &ground, const QList<RowField<T>> &fields, Drafted<T> rows, Rows<T> Snapshot::*all,
                 const T &base, const T &theirs, const T &ours)
{
    const QString subject = nameOf(ours);
    const auto find = [&ours, all](const Snapshot &in) {
        return (in.*all).find(ours.id);
    };
    for (const RowField<T> &field : fields) {
        const auto verdict = verdictOn(field.isSame(theirs, base), field.isSame(ours, base), field.isSame(theirs, ours),
                                       ground.isTheirWord(find, field.isSame, ours));
        if (verdict == Verdict::Settled)
            continue;
        if (verdict == Verdict::Take) {
            field.take(theirs, drafted(ground.plan().draft, rows, ours));
            ground.take(subject, field.label, field.text(ours), field.text(theirs));
            continue;
        }
        ground.disagree(
            {subject, field.label, field.text(base), field.text(ours), field.text(theirs)},
            [take = field.take, rows, theirs, ours](MergeDraft &draft) { take(theirs, drafted(draft, rows, ours)); });
    }
}

/// The row of this department that has the same name: it came about on both sides.
template <typename T>
const T *alike(const Rows<T> &rows, const T &row, Id department)
{
    const T *found = nullptr;
    rows.forEach([&](const T &other) {
        if (other.department == department && foldTight(nameOf(other)) == foldTight(nameOf(row)))
            found = &other;
    });
    return found;
}

template <typename T>
void addNew(MergeGround &ground, const Rows<T> &rows, Drafted<T> drafts, T row)
{
    if (const T *known = alike(rows, row, ground.department()))
        return ground.setSame(row.id, known->id);
    row.revision = 0;
    row.department = ground.department();
    ground.take(nameOf(row), ExchangeText::tr("(new)"), {}, nameOf(row));
    (ground.plan().draft.*drafts).emplace(row.id, row);
}

/// What they removed, unless it came back as another row of the same name.
template <typename T>
void tellRemoved(MergeGround &ground, Rows<T> Snapshot::*rows)
{
    const auto isOwn = [&ground](const T *row) {
        return row && row->department == ground.department();
    };
    QSet<Id> back;
    (ground.theirs().*rows).forEach([&](const T &row) { back.insert(ground.ours(row.id)); });
    (ground.base().*rows).forEach([&](const T &sent) {
        const T *ours = (ground.now().*rows).find(sent.id);
        if (isOwn(&sent) && isOwn(ours) && !back.contains(sent.id))
            ground.refuse(nameOf(*ours), ExchangeText::tr("The department removed it. It stays in the registry until "
                                                          "it is removed here."));
    });
}

template <typename T>
void mergeRows(MergeGround &ground, Rows<T> Snapshot::*rows, Drafted<T> drafts, const QList<RowField<T>> &fields,
               const std::function<T(T)> &mended)
{
    const Rows<T> &base = ground.base().*rows;
    const Rows<T> &now = ground.now().*rows;
    (ground.theirs().*rows).forEach([&](const T &row) {
        const T *sent = base.find(row.id);
        const T *ours = now.find(row.id);
        if (!sent && !ours)
            return addNew(ground, now, drafts, mended(row));
        const bool isOwn = ours && ours->department == ground.department();
        if (sent && sent->department != ground.department()) {
            // Another's, of which only the name was sent.
            const bool isTouched =
                std::ranges::any_of(fields, [&](const RowField<T> &field) { return !field.isSame(row, *sent); });
            return isTouched ? ground.refuse(nameOf(*sent), ExchangeText::tr("It belongs to another department."))
                             : void();
        }
        const T theirs = mended(row);
        if (isOwn)
            return mergeFields(ground, fields, drafts, rows, sent ? *sent : T(), theirs, *ours);
        const bool isChanged = !sent || std::ranges::any_of(fields, [&](const RowField<T> &field) {
            return !field.isSame(theirs, *sent);
        });
        if (isChanged)
            ground.refuse(nameOf(theirs), ours ? ExchangeText::tr("It belongs to another department.")
                                               : ExchangeText::tr("It was removed from the registry."));
    });
    tellRemoved(ground, rows);
}

} // namespace

void mergePosts(MergeGround &ground)
{
    mergeRows<Post>(ground, &Snapshot::posts, &MergeDraft::posts, postFields(), [](Post post) { return post; });
}

void mergeEngagements(MergeGround &ground)
{
    const auto mended = [&ground](Engagement engagement) {
        engagement.responsible = ground.ours(engagement.responsible);
        if (!ground.hasPost(engagement.responsible))
            engagement.responsible = {};
        return engagement;
    };
    mergeRows<Engagement>(ground, &Snapshot::engagements, &MergeDraft::engagements, engagementFields(ground), mended);
}

} // namespace daicho
