// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dispatching.h"

#include "exchange/exchangetext.h"

#include <QRegularExpression>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

bool isSent(const Department &department, QDate today)
{
    const bool isOver = !department.until.isUnknown() && department.until.last() < today;
    return !isOver && !department.isStandard;
}

/// Of assets that are not retired.
QSet<Id> departmentsOfAssets(const AssetRows &assets)
{
    QSet<quint32> codes;
    for (const AssetBlockPtr &block : assets.blocks()) {
        for (const GroupCount &count : block->groups()) {
            const Group &group = groupAt(count.group);
            if (signatureAt(group.signature).state != AssetState::Retired)
                codes.insert(group.department);
        }
    }
    QSet<Id> ids;
    for (const quint32 code : codes)
        ids.insert(idAt(code));
    return ids;
}

/// The dispatch as it is now, to be put again; `what`: says in the history what became of it, with the department as
/// %1.
Change changing(const Snapshot &now, const Dispatch &dispatch, const QString &what)
{
    Change change;
    change.verb = Change::Verb::Collect;
    change.detail = what.arg(now.departmentName(dispatch.department));
    change.dispatches.upserts = {dispatch};
    return change;
}

} // namespace

QList<Id> departmentsToSend(const Snapshot &now, QDate today)
{
    QSet<Id> busy = departmentsOfAssets(now.assets);
    now.engagements.forEach([&busy](const Engagement &engagement) { busy.insert(engagement.department); });
    QList<Id> ids;
    for (const Department &department : now.departmentsInOrder()) {
        if (busy.contains(department.id) && isSent(department, today))
            ids.append(department.id);
    }
    return ids;
}

Outcome checkDue(PartialDate due, QDate today)
{
    if (due.isUnknown() || due.last() >= today)
        return Nothing();
    return Error{Error::Kind::Invalid, ExchangeText::tr("The due date has passed: %1 is before today.").arg(due.iso())};
}

QList<Dispatch> newDispatches(const Snapshot &now, const QList<Id> &departments, Dispatch::Form form, PartialDate due,
                              QDate today)
{
    FileNames names;
    QList<Dispatch> dispatches;
    for (const Id department : departments) {
        Dispatch dispatch;
        dispatch.id = newId();
        dispatch.department = department;
        dispatch.form = form;
        dispatch.sentRevision = now.revision;
        dispatch.sent = PartialDate(today);
        dispatch.due = due;
        dispatch.file =
            names.add(now.departmentName(department), form == Dispatch::Form::Registry ? u"daicho"_s : u"xlsx"_s);
        dispatches.append(dispatch);
    }
    return dispatches;
}

Change distribution(const Snapshot &now, const QList<Dispatch> &sent)
{
    Change change;
    change.verb = Change::Verb::Distribute;
    change.detail = sent.size() == 1 ? now.departmentName(sent.first().department)
                                     : ExchangeText::tr("%1 departments").arg(sent.size());
    change.dispatches.upserts = sent;
    return change;
}

Result<Dispatch> ownDispatch(const Snapshot &now, const Dispatch &claimed)
{
    const Dispatch *own = now.dispatches.find(claimed.id);
    if (!own || own->sentRevision != claimed.sentRevision)
        return Error{Error::Kind::Missing,
                     ExchangeText::tr("It was not sent from this registry, or its distribution was undone.")};
    if (own->department != claimed.department || own->form != claimed.form)
        return Error{Error::Kind::Invalid,
                     ExchangeText::tr("It is not what was sent to “%1”.").arg(now.departmentName(own->department))};
    const Dispatch *newest = newestDispatch(now, own->department);
    if (newest->id != own->id)
        return Error{Error::Kind::Conflict,
                     ExchangeText::tr("It is of an older round: “%1” was sent a newer file on %2.")
                         .arg(now.departmentName(own->department), newest->sent.iso())};
    return *own;
}

Change submission(const Snapshot &now, const Dispatch &dispatch, QDate today)
{
    if (dispatch.state == Dispatch::State::Submitted || dispatch.state == Dispatch::State::Merged)
        return {};
    Dispatch submitted = dispatch;
    submitted.state = Dispatch::State::Submitted;
    submitted.submitted = PartialDate(today);
    return changing(now, submitted, ExchangeText::tr("%1 (submitted)"));
}

Change sendingBack(const Snapshot &now, const Dispatch &dispatch, const QString &reason, QDate today)
{
    Dispatch back = dispatch;
    back.state = Dispatch::State::SentBack;
    back.sentBack = PartialDate(today);
    back.remarks = reason;
    if (back.submitted.isUnknown())
        back.submitted = PartialDate(today);
    return changing(now, back, ExchangeText::tr("%1 (sent back)"));
}

QString FileNames::add(const QString &name, const QString &ending)
{
    static const QRegularExpression forbidden(uR"([<>:"/\\|?*\x{0}-\x{1f}\x{7f}])"_s);
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 80;
    QString base = QString(name).replace(forbidden, u"_"_s).simplified().left(longest);
    if (!base.isEmpty() && base.back().isHighSurrogate())
        base.chop(1);
    while (base.endsWith(u'.') || base.endsWith(u' '))
        base.chop(1);
    if (base.isEmpty() || base.startsWith(u'.') || reserved.match(base).hasMatch())
        base.prepend(u'_');
    QString given = base;
    for (int i = 2; m_taken.contains(given.toCaseFolded()); ++i)
        given = u"%1 (%2)"_s.arg(base).arg(i);
    m_taken.insert(given.toCaseFolded());
    return given + u'.' + ending;
}

} // namespace daicho
