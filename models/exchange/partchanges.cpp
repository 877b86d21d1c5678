// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/partchanges.h"

#include "exchange/exchangetext.h"
#include "exchange/zipwriter.h"

#include <algorithm>

namespace daicho
{

namespace
{

/// Goes through the bytes of a part, chunk by chunk, and gives on what they become.
class Editing
{
public:
    Editing(PartEdits edits, ZipWriter &writer) : m_edits(std::move(edits)), m_writer(writer)
    {
        std::ranges::stable_sort(m_edits, {}, &PartEdit::at);
    }

    Outcome take(std::string_view chunk)
    {
        for (;;) {
            const qint64 end = m_at + qint64(chunk.size());
            const bool isEditHere = m_next < m_edits.size() && m_edits[m_next].at <= end;
            const qint64 to = isEditHere ? m_edits[m_next].at : end;
            if (auto done = give(chunk, to); !done || !isEditHere)
                return done;
            if (auto done = m_writer.put({m_edits[m_next].added.constData(), size_t(m_edits[m_next].added.size())});
                !done)
                return done;
            m_skipTo = std::max(m_skipTo, m_edits[m_next].at + m_edits[m_next].removed);
            ++m_next;
        }
    }

private:
    /// The bytes of the chunk up to there, without those that were taken out.
    Outcome give(std::string_view &chunk, qint64 to)
    {
        const qint64 skipped = std::clamp<qint64>(m_skipTo - m_at, 0, qint64(chunk.size()));
        chunk.remove_prefix(size_t(skipped));
        m_at += skipped;
        const auto given = size_t(std::max<qint64>(to - m_at, 0));
        auto done = m_writer.put(chunk.substr(0, given));
        chunk.remove_prefix(given);
        m_at += qint64(given);
        return done;
    }

    PartEdits m_edits;
    ZipWriter &m_writer;
    size_t m_next = 0;
    qint64 m_at = 0;
    qint64 m_skipTo = 0;
};

Outcome rewritePart(const ZipArchive &from, const QString &name, const PartEdits &edits, ZipWriter &writer,
                    const Progress &progress)
{
    auto part = from.part(name);
    if (!part)
        return part.error();
    if (auto begun = writer.begin(name, part->size()); !begun)
        return begun;
    Editing editing(edits, writer);
    QByteArray chunk(256 << 10, Qt::Uninitialized);
    while (const qint64 got = part->read(chunk.data(), chunk.size())) {
        if (got < 0)
            return part->error();
        if (auto done = editing.take({chunk.constData(), size_t(got)}); !done)
            return done;
        if (!goOn(progress, part->position(), part->size()))
            return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
    }
    return writer.end();
}

} // namespace

QByteArray edited(const QByteArray &bytes, PartEdits edits)
{
    std::ranges::stable_sort(edits, {}, &PartEdit::at);
    QByteArray all;
    qint64 at = 0;
    for (const PartEdit &edit : edits) {
        all += bytes.mid(at, std::max<qint64>(edit.at - at, 0)) + edit.added;
        at = std::max(at, edit.at + edit.removed);
    }
    return all + bytes.mid(at);
}

Outcome rewriteArchive(const ZipArchive &from, const QString &to, const PartChanges &changes, const Progress &progress)
{
    ZipWriter writer(to);
    std::map<QString, const PartChange *> left; // part names are the same in upper and lower case
    for (const auto &[name, change] : changes)
        left[name.toLower()] = &change;
    for (const QString &name : from.names()) {
        const auto found = left.find(name.toLower());
        const PartChange *change = found == left.end() ? nullptr : found->second;
        auto done = !change         ? writer.copy(from, name)
                    : change->whole ? writer.add(name, *change->whole)
                                    : rewritePart(from, name, change->edits, writer, progress);
        if (!done)
            return done;
        if (change)
            left.erase(found);
        if (!goOn(progress, 0, 1))
            return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
    }
    for (const auto &[name, change] : changes) {
        if (!left.contains(name.toLower()) || !change.whole)
            continue;
        if (auto done = writer.add(name, *change.whole); !done)
            return done;
    }
    return writer.close();
}

} // namespace daicho
