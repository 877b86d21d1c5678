// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions, links and flows, each compared as a whole.
#include "exchange/exchangetext.h"
#include "exchange/mergeground.h"

namespace daicho
{

namespace
{

QString textOf(const Exception &row, const MergeGround &)
{
    QStringList words{row.reason, row.approver, row.approved.iso(), row.expires.iso()};
    words.removeAll(QString());
    return words.join(QStringLiteral(" / "));
}

QString textOf(const Link &row, const MergeGround &)
{
    return row.remarks;
}

QString textOf(const Flow &row, const MergeGround &)
{
    QStringList words{row.protocol, row.remarks};
    words.removeAll(QString());
    return words.join(QStringLiteral(" / "));
}

QString subjectOf(const Exception &row, const MergeGround &ground)
{
    return ground.subjectName(row.subject);
}

template <typename T>
QString subjectOf(const T &row, const MergeGround &ground)
{
    return ground.subjectName({Unit::Asset, row.from}) + QStringLiteral(" → ") +
           ground.subjectName({Unit::Asset, row.to});
}

QString fieldOf(const Exception &row, const MergeGround &ground)
{
    return ExchangeText::tr("Exception: %1").arg(ground.measureName(row.measure));
}

QString fieldOf(const Link &, const MergeGround &)
{
    return ExchangeText::tr("Connection");
}

QString fieldOf(const Flow &, const MergeGround &)
{
    return ExchangeText::tr("Flow");
}

/// The row as it came back, with what it refers to by our ids.
Exception mended(Exception row, const MergeGround &ground)
{
    row.subject.id = ground.ours(row.subject.id);
    return row;
}

template <typename T>
T mended(T row, const MergeGround &ground)
{
    row.from = ground.ours(row.from);
    row.to = ground.ours(row.to);
    return row;
}

bool isOwn(const Exception &row, const MergeGround &ground)
{
    return ground.isOwn(row.subject) && row.measure < ground.now().measures.size();
}

template <typename T>
bool isOwn(const T &row, const MergeGround &ground)
{
    return ground.isOwnAsset(row.from) && ground.isOwnAsset(row.to);
}

/// Two links cannot say the same.
bool isThere(const Link &row, const MergeGround &ground)
{
    bool found = false;
    ground.now().links.forEach([&](const Link &link) {
        found = found || (link.sort == row.sort && link.from == row.from && link.to == row.to);
    });
    return found;
}

template <typename T>
bool isThere(const T &, const MergeGround &)
{
    return false;
}

/// Whether what the row speaks of came back: if not, the row went with it.
bool hasSubjects(const Exception &row, const Snapshot &theirs)
{
    if (row.subject.unit == Unit::Asset)
        return theirs.assets.find(row.subject.id).has_value();
    return row.subject.unit != Unit::Engagement || theirs.engagements.find(row.subject.id);
}

template <typename T>
bool hasSubjects(const T &row, const Snapshot &theirs)
{
    return theirs.assets.find(row.from) && theirs.assets.find(row.to);
}

/// What they removed, unless another row that came back says the same.
template <typename T>
void tellRemoved(MergeGround &ground, Rows<T> Snapshot::*rows)
{
    const auto isSaidAgain = [&](const T &sent) {
        bool isSaid = false;
        (ground.theirs().*rows).forEach([&](const T &row) {
            T back = plain(mended(row, ground));
            back.id = sent.id;
            isSaid = isSaid || back == plain(sent);
        });
        return isSaid;
    };
    (ground.base().*rows).forEach([&](const T &sent) {
        const T *ours = (ground.now().*rows).find(sent.id);
        if ((ground.theirs().*rows).find(sent.id) || !ours || !isOwn(*ours, ground))
            return;
        if (hasSubjects(sent, ground.theirs()) && !isSaidAgain(sent))
            ground.refuse(subjectOf(*ours, ground), ExchangeText::tr("%1: the department removed it. It stays in the "
                                                                     "registry until it is removed here.")
                                                        .arg(fieldOf(*ours, ground)));
    });
}

template <typename T>
bool isTheirWord(const MergeGround &ground, Rows<T> Snapshot::*rows, const T &ours)
{
    return ground.isTheirWord([&](const Snapshot &in) { return (in.*rows).find(ours.id); },
                              [](const T &a, const T &b) { return plain(a) == plain(b); }, ours);
}

template <typename T>
void mergeWhole(MergeGround &ground, Rows<T> Snapshot::*rows, std::map<Id, T> MergeDraft::*drafts)
{
    (ground.theirs().*rows).forEach([&](const T &row) {
        const T *sent = (ground.base().*rows).find(row.id);
        const T *ours = (ground.now().*rows).find(row.id);
        const T back = plain(mended(row, ground));
        const bool isAsSent = sent && plain(*sent) == back;
        const bool isTheirs = ours && isTheirWord(ground, rows, *ours);
        if ((isAsSent && !isTheirs) || (ours && plain(*ours) == back))
            return;
        // Neither what it says nor what the registry has may speak of others.
        if (!isOwn(back, ground) || (ours && !isOwn(*ours, ground)))
            return ground.refuse(
                subjectOf(back, ground),
                ExchangeText::tr("%1: it does not belong to the department, or is gone.").arg(fieldOf(back, ground)));
        if (!ours && isThere(back, ground))
            return;
        T put = back;
        put.revision = ours ? ours->revision : 0;
        const QString before = ours ? textOf(*ours, ground) : QString();
        const bool isOursAsSent = ours ? sent && plain(*ours) == plain(*sent) : !sent;
        if (!isAsSent && (isOursAsSent || isTheirs)) {
            (ground.plan().draft.*drafts).insert_or_assign(put.id, put);
            return ground.take(subjectOf(back, ground), fieldOf(back, ground), before, textOf(back, ground));
        }
        ground.disagree({subjectOf(back, ground), fieldOf(back, ground), sent ? textOf(*sent, ground) : QString(),
                         ours ? before : ExchangeText::tr("(removed)"), textOf(back, ground)},
                        [put, drafts](MergeDraft &draft) { (draft.*drafts).insert_or_assign(put.id, put); });
    });
    tellRemoved(ground, rows);
}

} // namespace

void mergeConnections(MergeGround &ground)
{
    mergeWhole<Exception>(ground, &Snapshot::exceptions, &MergeDraft::exceptions);
    mergeWhole<Link>(ground, &Snapshot::links, &MergeDraft::links);
    mergeWhole<Flow>(ground, &Snapshot::flows, &MergeDraft::flows);
}

} // namespace daicho
