// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencoding.h"

#include "exchange/cp932.h"
#include "exchange/exchangetext.h"

#include <QIODevice>

#include <cstring>
#include <functional>

namespace daicho
{

namespace
{

using Byte = unsigned char;
constexpr qint64 chunkSize = 1 << 20;

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

/// The length of the UTF-8 character that starts here; 0 when it is none, -1 when it may go on after the end.
int characterLength(std::string_view bytes)
{
    const Byte lead = Byte(bytes[0]);
    const int length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    for (int i = 1; i < length; ++i) {
        if (size_t(i) == bytes.size())
            return -1;
        const Byte next = Byte(bytes[size_t(i)]);
        const Byte lowest = i > 1 ? 0x80 : lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        const Byte highest = i > 1 ? 0xbf : lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (next < lowest || next > highest)
            return 0;
    }
    return length;
}

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
    qint64 nuls[2] = {0, 0}; ///< at even and odd places
    bool hasEscape = false;
};

/// Counts what is broken in UTF-8, by resuming after each broken byte.
void countUtf8(std::string &rest, std::string_view chunk, bool last, qint64 &broken)
{
    rest.append(chunk);
    std::string_view bytes = rest;
    for (;;) {
        bytes.remove_prefix(validUtf8(bytes));
        if (bytes.empty() || (characterLength(bytes) < 0 && !last))
            break;
        ++broken;
        bytes.remove_prefix(1);
    }
    rest.erase(0, rest.size() - bytes.size());
}

void countCp932(std::string &rest, std::string_view chunk, bool last, qint64 &broken)
{
    rest.append(chunk);
    std::string ignored;
    const Cp932Reading reading = appendFromCp932(rest, ignored);
    broken += qint64(reading.broken);
    rest.erase(0, reading.used);
    if (last)
        broken += qint64(rest.size());
}

Result<Counts> count(QIODevice &file, Encoding encoding, int bom, const Progress &progress)
{
    Counts counts;
    std::string rest;
    const auto visit = [&](std::string_view chunk, bool last) {
        const std::string_view text = counts.bytes == 0 ? chunk.substr(std::min(size_t(bom), chunk.size())) : chunk;
        for (const char *at = text.data(), *end = at + text.size(); at < end; ++at) {
            at = static_cast<const char *>(std::memchr(at, '\0', size_t(end - at)));
            if (!at)
                break;
            ++counts.nuls[(counts.bytes + (at - text.data())) & 1];
        }
        counts.hasEscape = counts.hasEscape || text.find("\x1b$") != std::string_view::npos;
        if (encoding == Encoding::Utf8)
            countUtf8(rest, text, last, counts.brokenUtf8);
        else if (encoding == Encoding::Cp932)
            countCp932(rest, text, last, counts.brokenCp932);
        counts.bytes += qint64(chunk.size());
        return true;
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
        return TextEncoding{counts.nuls[1] > 0 ? Encoding::Utf16Le : Encoding::Utf16Be, 0, 0};
    if (nuls > 0)
        return notText(ExchangeText::tr("binary data (it holds %1 NUL bytes)").arg(nuls));
    if (counts.hasEscape && counts.brokenUtf8 == 0)
        return notText(ExchangeText::tr("in the encoding ISO-2022-JP (JIS), which ledgers are not kept in"));
    if (counts.brokenUtf8 == 0)
        return TextEncoding{Encoding::Utf8, 0, 0};
    const auto other = count(file, Encoding::Cp932, 0, progress);
    if (!other)
        return other.error();
    const bool isCp932 = other->brokenCp932 < counts.brokenUtf8;
    const qint64 broken = isCp932 ? other->brokenCp932 : counts.brokenUtf8;
    // A few spoilt characters are listed row by row; a file full of them is something else.
    if (broken * 50 > counts.bytes)
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

size_t validUtf8(std::string_view bytes)
{
    size_t at = 0;
    while (at < bytes.size()) {
        quint64 eight = 0;
        if (at + 8 <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + at, 8);
            if ((eight & 0x8080808080808080ull) == 0) {
                at += 8;
                continue;
            }
        }
        const int length = characterLength(bytes.substr(at));
        if (length <= 0)
            break;
        at += size_t(length);
    }
    return at;
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
    const bool isWide = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
    if (!isWide && counts->nuls[0] + counts->nuls[1] > 0)
        return notText(ExchangeText::tr("binary data (it holds %1 NUL bytes)").arg(counts->nuls[0] + counts->nuls[1]));
    if (counts->bytes <= bom)
        return Error{Error::Kind::Invalid, ExchangeText::tr("The file is empty: there is no row in it.")};
    return TextEncoding{encoding, bom, encoding == Encoding::Utf8 ? counts->brokenUtf8 : counts->brokenCp932};
}

TextDecoder::TextDecoder(Encoding encoding)
    : m_encoding(encoding), m_decoder(encoding == Encoding::Utf16Be ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE)
{
}

void TextDecoder::append(std::string_view bytes, bool last, std::string &out)
{
    if (m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be) {
        const QString text = m_decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        out += text.toStdString();
        return;
    }
    if (!m_rest.empty()) {
        m_rest.append(bytes);
        bytes = m_rest;
    }
    size_t used = 0;
    if (m_encoding == Encoding::Cp932) {
        used = appendFromCp932(bytes, out).used;
    } else {
        for (;;) {
            const size_t valid = validUtf8(bytes.substr(used));
            out.append(bytes.substr(used, valid));
            used += valid;
            if (used == bytes.size() || characterLength(bytes.substr(used)) < 0)
                break;
            out.append("\xef\xbf\xbd");
            ++used;
        }
    }
    std::string rest(bytes.substr(used));
    m_rest = std::move(rest);
    if (last && !m_rest.empty()) {
        out.append("\xef\xbf\xbd");
        m_rest.clear();
    }
}

} // namespace daicho
