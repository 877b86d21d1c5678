// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/assetfilter.h"

#include "core/folding.h"
#include "policy/campaign.h"
#include "tables/foldedvalues.h"
#include "tables/parallel.h"

#include <algorithm>

namespace daicho
{

namespace
{

size_t wordsIn(const AssetBlock &block)
{
    return (size_t(block.size()) + 63) / 64;
}

void fill(const AssetBlock &block, BlockBits &bits)
{
    for (size_t word = 0; word < wordsIn(block); ++word)
        bits[word] = ~quint64(0);
    if (const int rest = block.size() % 64; rest != 0)
        bits[wordsIn(block) - 1] = (quint64(1) << rest) - 1;
}

/// The bits of the rows whose code in this column is in the set.
template <typename Use>
void byCode(const AssetBlock &block, AssetCode column, const std::vector<quint8> &set, Use use)
{
    const quint32 *codes = block.codes(column);
    const auto isIn = [&set](quint32 code) {
        return quint64(code < set.size() ? set[code] : 0);
    };
    const size_t rows = size_t(block.size());
    for (size_t word = 0; word < wordsIn(block); ++word) {
        quint64 found = 0;
        const size_t end = std::min<size_t>(64, rows - word * 64);
        for (size_t bit = 0; bit < end; ++bit)
            found |= isIn(codes ? codes[word * 64 + bit] : 0) << bit;
        use(word, found);
    }
}

void addByCode(const AssetBlock &block, AssetCode column, const std::vector<quint8> &set, BlockBits &bits)
{
    // Most words match no value of most columns.
    if (set.empty() || !block.codes(column))
        return;
    byCode(block, column, set, [&bits](size_t word, quint64 found) { bits[word] |= found; });
}

void keepByCode(const AssetBlock &block, AssetCode column, const std::vector<quint8> &set, BlockBits &bits)
{
    byCode(block, column, set, [&bits](size_t word, quint64 found) { bits[word] &= found; });
}

bool isBelow(const Snapshot &now, Id department, Id above)
{
    for (int depth = 0; depth < 32 && !department.isNull(); ++depth) {
        if (department == above)
            return true;
        const Department *found = now.departments.find(department);
        department = found ? found->parent : Id();
    }
    return department == above;
}

} // namespace

AssetMatcher::AssetMatcher(const AssetFilter &filter, const Snapshot &now, const AssetNamesPtr &names, QDate today)
    : m_filter(filter), m_today(PartialDate(today).packed())
{
    const QStringList words = fold(filter.text).simplified().split(u' ', Qt::SkipEmptyParts);
    AssetFilter other = filter;
    other.text.clear();
    m_all = words.isEmpty() && other.isEmpty();
    const FoldedNames folded = words.isEmpty() ? FoldedNames() : foldedNames(names);
    for (const QString &word : words) {
        const Needle needle(word.toStdString());
        m_words.push_back({needle, folded.atoms->matches(needle), folded.signatures->matches(needle),
                           folded.departments->matches(needle), folded.owners->matches(needle)});
    }
    prepareConditions(now, names->profile(), today);
}

void AssetMatcher::prepareConditions(const Snapshot &now, const Profile &profile, QDate today)
{
    const AssetFilter &f = m_filter;
    m_bySignature = !f.kind.isEmpty() || !f.subKind.isEmpty() || !f.zone.isEmpty() || !f.level.isEmpty() || f.state ||
                    f.personalInformation || f.reviewOverdue || f.toClassify;
    if (m_bySignature) {
        m_signatures.resize(signatureCount());
        for (quint32 code = 0; code < m_signatures.size(); ++code)
            m_signatures[code] =
                wants(signatureAt(code)) && (!f.toClassify || !waitsOn(profile, signatureAt(code), today).isEmpty());
    }
    m_byDepartment = f.department.has_value();
    if (!m_byDepartment)
        return;
    m_departments.resize(idCount());
    if (f.department->isNull()) {
        m_departments[0] = 1;
        return;
    }
    now.departments.forEach([&](const Department &department) {
        if (isBelow(now, department.id, *f.department)) {
            const quint32 code = codeOf(department.id);
            m_departments.resize(std::max<size_t>(m_departments.size(), code + 1));
            m_departments[code] = 1;
        }
    });
}

bool AssetMatcher::wants(const Signature &signature) const
{
    const AssetFilter &f = m_filter;
    return (f.kind.isEmpty() || signature.kind.text() == f.kind) &&
           (f.subKind.isEmpty() || signature.subKind.text() == f.subKind) &&
           (f.zone.isEmpty() || signature.zone.text() == f.zone) &&
           (f.level.isEmpty() || signature.levelOn(Atom::of(f.axis)).text() == f.level) &&
           (!f.state || signature.state == *f.state) &&
           (!f.personalInformation || signature.personalInformation.text() == *f.personalInformation)
           // Nobody has to review what has left the ledger.
           && (!f.reviewOverdue || signature.state != AssetState::Retired);
}

void AssetMatcher::matchWord(const Word &word, const AssetBlock &block, BlockBits &bits) const
{
    markRows(block.folded(), block.foldedEnds(), word.needle, bits.data());
    addByCode(block, AssetCode::Signature, word.signatures, bits);
    addByCode(block, AssetCode::Department, word.departments, bits);
    addByCode(block, AssetCode::Owner, word.owners, bits);
    for (const AssetCode column : {AssetCode::Business, AssetCode::Users, AssetCode::Places, AssetCode::Custodian})
        addByCode(block, column, word.atoms, bits);
}

void AssetMatcher::keepOverdue(const AssetBlock &block, BlockBits &bits) const
{
    for (int row = 0; row < block.size(); ++row) {
        const qint32 due = block.date(AssetDate::NextReview, row);
        // A date without a day lasts until its month or year is over: its unknown parts count as the last ones.
        const qint32 last = (due & 511) == 0 ? due | 511 : (due & 31) == 0 ? due | 31 : due;
        if (due == 0 || last >= m_today)
            bits[size_t(row) / 64] &= ~(quint64(1) << (row % 64));
    }
}

BlockBits AssetMatcher::match(const AssetBlock &block) const
{
    BlockBits bits{};
    fill(block, bits);
    if (m_all)
        return bits;
    if (m_bySignature)
        keepByCode(block, AssetCode::Signature, m_signatures, bits);
    if (m_byDepartment)
        keepByCode(block, AssetCode::Department, m_departments, bits);
    if (m_filter.reviewOverdue)
        keepOverdue(block, bits);
    for (const Word &word : m_words) {
        if (std::ranges::none_of(bits, [](quint64 some) { return some != 0; }))
            return bits;
        BlockBits found{};
        matchWord(word, block, found);
        for (size_t i = 0; i < bits.size(); ++i)
            bits[i] &= found[i];
    }
    if (m_filter.among) {
        for (int row = 0; row < block.size(); ++row) {
            if (!m_filter.among->contains(block.id(row)))
                bits[size_t(row) / 64] &= ~(quint64(1) << (row % 64));
        }
    }
    return bits;
}

std::vector<BlockBits> AssetMatcher::match(const AssetRows &rows) const
{
    std::vector<BlockBits> all(rows.blocks().size());
    inParallel(all.size(), 32, [&](size_t begin, size_t end) {
        for (size_t i = begin; i < end; ++i)
            all[i] = match(*rows.blocks()[i]);
    });
    return all;
}

} // namespace daicho
