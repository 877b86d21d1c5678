// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/foldedvalues.h"

#include "core/folding.h"
#include "core/signature.h"

#include <algorithm>

namespace daicho
{

namespace
{

/// Whatever a user may type to mean this signature: labels as shown, and the levels' ids with and without their axis.
QString wordsOf(const Signature &signature, const AssetNames &names)
{
    const QString kind = signature.kind.text();
    QStringList words = {names.kind(kind),
                         names.subKind(kind, signature.subKind.text()),
                         names.zone(signature.zone.text()),
                         signature.zone.text(),
                         names.personalInformation(signature.personalInformation.text()),
                         AssetNames::state(signature.state)};
    for (const Signature::Level &level : signature.levels) {
        const Axis *axis = names.profile().axis(level.axis.text());
        words << (axis ? axis->label.in(AssetNames::language()) : level.axis.text()) + level.level.text();
        words << names.level(level.axis.text(), level.level.text());
    }
    return words.join(u'\t');
}

void addAtoms(FoldedValues &values)
{
    for (quint32 code = values.next(); code < Atom::count(); ++code)
        values.append(code, Atom::ofCode(code).text());
}

void addSignatures(FoldedValues &values, const AssetNames &names)
{
    for (quint32 code = values.next(); code < signatureCount(); ++code)
        values.append(code, code == 0 ? QString() : wordsOf(signatureAt(code), names));
}

std::shared_ptr<const FoldedValues> inOrder(QList<std::pair<quint32, QString>> all)
{
    std::ranges::sort(all, {}, &std::pair<quint32, QString>::first);
    auto values = std::make_shared<FoldedValues>();
    for (const auto &[code, text] : all)
        values->append(code, text);
    return values;
}

} // namespace

void FoldedValues::append(quint32 code, const QString &text)
{
    m_ends.resize(code, quint32(m_text.size()));
    const QByteArray utf8 = text.toUtf8();
    appendFolded(std::string_view(utf8.constData(), size_t(utf8.size())), m_text);
    m_text.push_back('\n');
    m_ends.push_back(quint32(m_text.size()));
}

std::vector<quint8> FoldedValues::matches(const Needle &needle) const
{
    std::vector<quint8> found;
    size_t code = 0;
    for (size_t at = needle.findIn(m_text, 0); at != std::string::npos; at = needle.findIn(m_text, m_ends[code])) {
        code = size_t(std::upper_bound(m_ends.begin() + qsizetype(code), m_ends.end(), quint32(at)) - m_ends.begin());
        found.resize(m_ends.size());
        found[code] = 1;
    }
    return found;
}

FoldedNames foldedNames(const AssetNamesPtr &names)
{
    static std::weak_ptr<const AssetNames> known;
    static std::shared_ptr<FoldedValues> atoms = std::make_shared<FoldedValues>();
    static std::shared_ptr<FoldedValues> signatures;
    static FoldedNames folded;

    addAtoms(*atoms);
    if (known.lock() != names || !signatures) {
        known = names;
        signatures = std::make_shared<FoldedValues>();
        QList<std::pair<quint32, QString>> owners;
        for (auto owner = names->owners().begin(); owner != names->owners().end(); ++owner)
            owners.append({owner.key(), owner.value()});
        folded = {atoms, signatures, inOrder(names->departments()), inOrder(owners)};
    }
    addSignatures(*signatures, *names);
    return folded;
}

} // namespace daicho
