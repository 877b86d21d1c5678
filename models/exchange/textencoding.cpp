// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencoding.h"

#include "exchange/cp932.h"
#include "exchange/exchangetext.h"
#include "exchange/textdecoder.h"
#include "exchange/utf16.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>
#include <functional>

namespace daicho
{

namespace
{

using Byte = unsigned char;
constexpr qint64 chunkSize = 256 << 10; // stays in the processor's own memory

struct Name {
    Encoding encoding;
    const char16_t *name;
};
constexpr Name names[] = {
    {Encoding::Utf8, u"utf-8"},     {Encoding::Utf16Le, u"utf-16le"}, {Encoding::Utf16Be, u"utf-16be"},
    {Encoding::Cp932, u"cp932"},    {Encoding::Utf8, u"utf8"},        {Encoding::Utf16Le, u"utf-16"},
    {Encoding::Cp932, u"sjis"},     {Encoding::Cp932, u"shift_jis"},  {Encoding::Cp932, u"windows-31j"},
    {Encoding::Utf8, u"utf-8-bom"},
};

/// Files that people take for a text file, by their first bytes.
struct Magic {
    std::string_view bytes;
    const char *what;
};
const Magic magics[] = {
    {std::string_view("PK\x03\x04", 4),
     QT_TRANSLATE_NOOP("daicho::ExchangeText", "a workbook (XLSX or ODS) or a ZIP archive")},
    {std::string_view("\xd0\xcf\x11\xe0", 4), QT_TRANSLATE_NOOP("daicho::ExchangeText", "an old Excel workbook (XLS)")},
    {std::string_view("%PDF-", 5), QT_TRANSLATE_NOOP("daicho::ExchangeText", "a PDF file")},
    {std::string_view("SQLite format 3", 15),
     QT_TRANSLATE_NOOP("daicho::ExchangeText", "a registry or another database")},
};

Error cancelled()
{
    return {Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
}

/// Gives the file's chunks to `visit` from the start, until it answers false.
Outcome readChunks(QIODevice &file, const Progress &progress, const std::function<bool(std::string_view, bool)> &visit)
{
    if (!file.seek(0))
        return Error{Error::Kind::Storage, file.errorString()};
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (qint64 done = 0;;) {
        const qint64 got = file.read(chunk.data(), chunkSize);
        if (got < 0)
            return Error{Error::Kind::Storage, file.errorString()};
        done += got;
        if (!goOn(progress, done, file.size()))
            return cancelled();
        if (!visit(std::string_view(chunk.constData(), size_t(got)), got == 0) || got == 0)
            return Nothing();
    }
}

struct Counts {
    qint64 bytes = 0;
    qint64 brokenUtf8 = 0;
    qint64 brokenCp932 = 0;
    qint64 brokenUtf16 = 0;
    qint64 notAscii = 0;     ///< bytes, of CP932
    qint64 nuls[2] = {0, 0}; ///< at even and odd places
    bool hasEscape = false;
};

/// NULs at even and at odd places are in no text, whatever its encoding; in UTF-16, most characters being NUL.
bool isBinary(const Counts &counts)
{
    static constexpr qint64 enough = 4096;
    return (counts.nuls[0] > 0 && counts.nuls[1] > 0) ||
           (counts.bytes > enough && counts.brokenUtf16 > counts.bytes / 4);
}

void countNuls(std::string_view text, qint64 offset, qint64 (&nuls)[2])
{
    if (std::memchr(text.data(), '\0', text.size()) == nullptr)
        return;
    for (size_t at = 0; at < text.size(); ++at)
        nuls[(size_t(offset) + at) & 1] += text[at] == '\0' ? 1 : 0;
}

/// Counts what is broken in UTF-8, by resuming after each broken byte.
void countUtf8(std::string &rest, std::string_view chunk, bool last, qint64 &broken)
{
    const bool isWhole = rest.empty(); // then there is nothing to put in front
    if (!isWhole)
        rest.append(chunk);
    std::string_view bytes = isWhole ? chunk : rest;
    for (;;) {
        bytes.remove_prefix(validUtf8(bytes));
        if (bytes.empty() || (utf8Length(bytes) < 0 && !last))
            break;
        ++broken;
        bytes.remove_prefix(1);
    }
    rest = std::string(bytes);
}

void countCp932(std::string &rest, std::string_view chunk, bool last, Counts &counts)
{
    counts.notAscii += std::ranges::count_if(chunk, [](char c) { return Byte(c) >= 0x80; });
    rest.append(chunk);
    std::string ignored;
    const Cp932Reading reading = appendFromCp932(rest, ignored);
    counts.brokenCp932 += qint64(reading.broken);
    rest.erase(0, reading.used);
    if (last)
        counts.brokenCp932 += qint64(rest.size());
}

void countUtf16(std::string &rest, std::string_view chunk, bool last, bool isBig, qint64 &broken)
{
    rest.append(chunk);
    std::string ignored;
    const Utf16Reading reading = appendFromUtf16(rest, isBig, last, ignored);
    broken += qint64(reading.broken);
    rest.erase(0, reading.used);
}

Result<Counts> count(QIODevice &file, Encoding encoding, int bom, const Progress &progress)
{
    const bool isWide = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
    Counts counts;
    std::string rest;
    const auto visit = [&](std::string_view chunk, bool last) {
        const std::string_view text = counts.bytes == 0 ? chunk.substr(std::min(size_t(bom), chunk.size())) : chunk;
        if (!isWide)
            countNuls(text, counts.bytes, counts.nuls);
        counts.hasEscape = counts.hasEscape || text.find("\x1b$") != std::string_view::npos;
        if (encoding == Encoding::Utf8)
            countUtf8(rest, text, last, counts.brokenUtf8);
        else if (encoding == Encoding::Cp932)
            countCp932(rest, text, last, counts);
        else
            countUtf16(rest, text, last, encoding == Encoding::Utf16Be, counts.brokenUtf16);
        counts.bytes += qint64(chunk.size());
        return !isBinary(counts);
    };
    if (auto read = readChunks(file, progress, visit); !read)
        return read.error();
    return counts;
}

int bomLength(std::string_view start, Encoding encoding)
{
    if (encoding == Encoding::Utf8 && start.starts_with("\xef\xbb\xbf"))
        return 3;
    if (encoding == Encoding::Utf16Le && start.starts_with("\xff\xfe"))
        return 2;
    return encoding == Encoding::Utf16Be && start.starts_with("\xfe\xff") ? 2 : 0;
}

Error notText(const QString &what)
{
    const QString text = ExchangeText::tr("This file is no text file: it is %1. Save the ledger as CSV (UTF-8 or "
                                          "Shift_JIS) and import that.");
    return {Error::Kind::Invalid, text.arg(what)};
}

std::optional<Error> refused(std::string_view start)
{
    if (start.empty())
        return Error{Error::Kind::Invalid, ExchangeText::tr("The file is empty: there is no row in it.")};
    for (const Magic &magic : magics) {
        if (start.starts_with(magic.bytes))
            return notText(ExchangeText::tr(magic.what));
    }
    return std::nullopt;
}

Result<TextEncoding> decided(QIODevice &file, const Counts &counts, const Progress &progress)
{
    const qint64 nuls = counts.nuls[0] + counts.nuls[1];
    // Half of every ASCII character is NUL in UTF-16, and a ledger always has separators and digits.
    if (nuls * 10 > counts.bytes && (counts.nuls[0] == 0 || counts.nuls[1] == 0))
        return examineEncoding(file, counts.nuls[1] > 0 ? Encoding::Utf16Le : Encoding::Utf16Be, progress);
    if (nuls > 0)
        return notText(ExchangeText::tr("binary data (it holds NUL bytes)"));
    if (counts.hasEscape && counts.brokenUtf8 == 0)
        return notText(ExchangeText::tr("in the encoding ISO-2022-JP (JIS), which ledgers are not kept in"));
    if (counts.brokenUtf8 == 0)
        return TextEncoding{Encoding::Utf8, 0, 0};
    const auto other = count(file, Encoding::Cp932, 0, progress);
    if (!other)
        return other.error();
    // Japanese in CP932 is broken UTF-8 nearly everywhere; the other way round, much looks like some rare character.
    const bool isCp932 = other->brokenCp932 < counts.brokenUtf8 && counts.brokenUtf8 * 10 > other->notAscii;
    const qint64 broken = isCp932 ? other->brokenCp932 : counts.brokenUtf8;
    static constexpr qint64 fewBroken = 3;
    // A few spoilt characters are listed row by row; a file full of them is something else.
    if (broken > fewBroken && broken * 50 > counts.bytes)
        return notText(ExchangeText::tr("neither in UTF-8, UTF-16 nor Shift_JIS (CP932)"));
    return TextEncoding{isCp932 ? Encoding::Cp932 : Encoding::Utf8, 0, broken};
}

} // namespace

QString encodingName(Encoding encoding)
{
    for (const Name &name : names) {
        if (name.encoding == encoding)
            return QString::fromUtf16(name.name);
    }
    return {};
}

std::optional<Encoding> encodingNamed(QStringView text)
{
    for (const Name &name : names) {
        if (text.compare(QStringView(name.name), Qt::CaseInsensitive) == 0)
            return name.encoding;
    }
    return std::nullopt;
}

Result<TextEncoding> detectEncoding(QIODevice &file, const Progress &progress)
{
    if (!file.seek(0))
        return Error{Error::Kind::Storage, file.errorString()};
    const QByteArray first = file.peek(16);
    const std::string_view start(first.constData(), size_t(first.size()));
    if (auto error = refused(start))
        return *error;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be}) {
        if (bomLength(start, encoding) > 0)
            return examineEncoding(file, encoding, progress);
    }
    const auto counts = count(file, Encoding::Utf8, 0, progress);
    if (!counts)
        return counts.error();
    return decided(file, *counts, progress);
}

Result<TextEncoding> examineEncoding(QIODevice &file, Encoding encoding, const Progress &progress)
{
    if (!file.seek(0))
        return Error{Error::Kind::Storage, file.errorString()};
    const QByteArray first = file.peek(16);
    const std::string_view start(first.constData(), size_t(first.size()));
    if (auto error = refused(start))
        return *error;
    const int bom = bomLength(start, encoding);
    const auto counts = count(file, encoding, bom, progress);
    if (!counts)
        return counts.error();
    if (counts->nuls[0] + counts->nuls[1] > 0 || isBinary(*counts))
        return notText(ExchangeText::tr("binary data (it holds NUL bytes)"));
    if (counts->bytes <= bom)
        return Error{Error::Kind::Invalid, ExchangeText::tr("The file is empty: there is no row in it.")};
    return TextEncoding{encoding, bom, counts->brokenUtf8 + counts->brokenCp932 + counts->brokenUtf16};
}

} // namespace daicho
