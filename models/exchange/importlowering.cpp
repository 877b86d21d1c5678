// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importlowering.h"

#include "exchange/exchangetext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace daicho
{

namespace
{

QJsonObject reasonsOf(const AssetRow &row)
{
    const std::string_view json = row.text(AssetText::Reasons);
    return QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
}

} // namespace

QString ImportLowerings::reasonFor(const QString &axis, const Signature &before, const Signature &after,
                                   const QString &was) const
{
    const Axis *known = m_profile.axis(axis);
    const auto label = [&](const Signature &signature) {
        const Level *level = known->level(signature.levelOn(Atom::of(axis)).text());
        return level ? level->label.ja : QString();
    };
    const QString reason = ExchangeText::tr("Import of %1 (%2 → %3)").arg(m_file, label(before), label(after));
    // The same file may have lowered it before: then only the time tells the two apart.
    return reason == was ? reason + QStringLiteral(" #") + QString::number(m_revision) : reason;
}

std::vector<FieldChange> ImportLowerings::explain(const AssetRow &before, Draft &draft)
{
    const quint32 from = before.code(AssetCode::Signature);
    const quint32 to = draft.row.code(AssetCode::Signature);
    const QStringList &axes = m_lowerings.between(from, to);
    if (axes.isEmpty())
        return {};
    std::vector<FieldChange> changes;
    const QJsonObject had = reasonsOf(before);
    QJsonObject has = reasonsOf(draft.row);
    for (const QString &axis : axes) {
        const QString was = had.value(axis).toString();
        const QString is = has.value(axis).toString();
        if (!is.trimmed().isEmpty() && is.trimmed() != was.trimmed())
            continue;
        const QString reason = reasonFor(axis, signatureAt(from), signatureAt(to), was);
        has.insert(axis, reason);
        FieldChange change; // where it stands is known to whoever reads the sheets
        change.field = QStringLiteral("reasons.") + axis;
        change.before = was;
        change.after = reason;
        changes.push_back(std::move(change));
    }
    if (changes.empty())
        return changes;
    draft.reasons = QJsonDocument(has).toJson(QJsonDocument::Compact).toStdString();
    draft.row.texts[size_t(AssetText::Reasons)] = draft.reasons;
    return changes;
}

} // namespace daicho
