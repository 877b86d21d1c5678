// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textledger.h"

#include "exchange/exchangetext.h"
#include "exchange/textdecoder.h"
#include "exchange/textscanner.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace daicho
{

namespace
{

constexpr qint64 chunkSize = 256 << 10; // stays in the processor's own memory

struct Form {
    QString path;
    TextEncoding encoding;
    char separator = ',';
};

/// Reads a file through a window that moves along it; the window grows only for a row that is longer.
class TextCursor : public SheetCursor
{
public:
    explicit TextCursor(const Form &form)
        : m_file(form.path), m_decoder(form.encoding.encoding), m_scanner(form.separator),
          m_isBroken(form.encoding.broken > 0)
    {
        if (!m_file.open(QIODevice::ReadOnly) || !m_file.seek(form.encoding.bom))
            fail();
    }

    bool next(SheetRow &row) override
    {
        if (m_error)
            return false;
        size_t used = 0;
        for (;;) {
            const bool isEmpty = m_at == m_window.size();
            if (isEmpty && m_isAll)
                return false;
            if (isEmpty)
                readMore();
            else if (scan(row, used))
                break;
            if (m_error)
                return false;
        }
        m_at += used;
        row.number = ++m_row;
        return true;
    }

    qint64 position() const override { return m_file.pos(); }
    std::optional<Error> error() const override { return m_error; }

private:
    bool scan(SheetRow &row, size_t &used)
    {
        char *text = m_window.data() + m_at;
        const size_t left = m_window.size() - m_at;
        if (m_scanner.scan(text, left, m_isAll, row, used) == TextScanner::Outcome::Unfinished) {
            if (!m_isAll && left < TextScanner::longestRow) {
                readMore();
                return false;
            }
            m_scanner.scanLiterally(text, left, row, used);
        }
        if (m_isBroken && row.fault.isEmpty() && isBroken(row))
            row.fault = ExchangeText::tr("Characters of this row cannot be read in the file's encoding.");
        return true;
    }

    static bool isBroken(const SheetRow &row)
    {
        return std::ranges::any_of(
            row.cells, [](std::string_view cell) { return cell.find("\xef\xbf\xbd") != std::string_view::npos; });
    }

    void readMore()
    {
        m_window.erase(0, m_at);
        m_at = 0;
        // A row that does not fit doubles the window, so that looking at it again and again stays linear.
        const qint64 wanted = std::max(chunkSize, qint64(m_window.size()));
        m_raw.resize(wanted);
        const qint64 got = m_file.read(m_raw.data(), wanted);
        if (got < 0)
            return fail();
        m_isAll = got == 0;
        m_decoder.append({m_raw.constData(), size_t(got)}, m_isAll, m_window);
    }

    void fail()
    {
        m_error = Error{Error::Kind::Storage,
                        ExchangeText::tr("%1 cannot be read: %2").arg(m_file.fileName(), m_file.errorString())};
    }

    QFile m_file;
    TextDecoder m_decoder;
    TextScanner m_scanner;
    QByteArray m_raw;
    std::string m_window;
    size_t m_at = 0; // where the next row starts in the window
    int m_row = 0;
    bool m_isAll = false;
    bool m_isBroken;
    std::optional<Error> m_error;
};

class TextSource : public SheetSource
{
public:
    explicit TextSource(Form form) : m_form(std::move(form)) {}
    std::unique_ptr<SheetCursor> cursor() const override { return std::make_unique<TextCursor>(m_form); }
    qint64 size() const override { return QFileInfo(m_form.path).size(); }

private:
    Form m_form;
};

/// How regular a table the separator makes: the commonest width (at least two columns), weighed by its share.
double regularity(std::string_view start, char separator)
{
    static constexpr int most = 200;
    std::string text(start);
    TextScanner scanner(separator);
    SheetRow row;
    std::map<size_t, int> widths;
    int rows = 0;
    for (size_t at = 0, used = 0; at < text.size() && rows < most; at += used) {
        if (scanner.scan(text.data() + at, text.size() - at, true, row, used) != TextScanner::Outcome::Row)
            break;
        if (std::ranges::all_of(row.cells, isBlankCell))
            continue;
        ++widths[row.cells.size()];
        ++rows;
    }
    double best = 0;
    for (const auto &[width, count] : widths) {
        if (width > 1)
            best = std::max(best, double(count) / rows * double(std::min<size_t>(width, 40)));
    }
    return best;
}

} // namespace

char findSeparator(std::string_view start)
{
    char best = ',';
    double bestRegularity = 0;
    for (const char separator : {',', '\t', ';'}) {
        if (const double found = regularity(start, separator); found > bestRegularity) {
            best = separator;
            bestRegularity = found;
        }
    }
    return best;
}

Result<TextLedger> readTextLedger(const QString &path, const TextChoice &choice, const Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::Missing, ExchangeText::tr("There is no file %1.").arg(path)};
    if (info.isDir())
        return Error{Error::Kind::Invalid,
                     ExchangeText::tr("%1 is a folder: name the file with the ledger.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, ExchangeText::tr("%1 cannot be read: %2").arg(path, file.errorString())};
    const auto encoding =
        choice.encoding ? examineEncoding(file, *choice.encoding, progress) : detectEncoding(file, progress);
    if (!encoding)
        return encoding.error();

    TextLedger ledger{info.fileName(), *encoding, ',', {}};
    if (choice.separator) {
        ledger.separator = *choice.separator;
    } else {
        if (!file.seek(encoding->bom))
            return Error{Error::Kind::Storage, file.errorString()};
        const QByteArray start = file.read(256 << 10);
        std::string text;
        TextDecoder(encoding->encoding).append({start.constData(), size_t(start.size())}, true, text);
        ledger.separator = findSeparator(text);
    }
    ledger.sheet.source = std::make_shared<TextSource>(Form{path, *encoding, ledger.separator});
    return ledger;
}

} // namespace daicho
