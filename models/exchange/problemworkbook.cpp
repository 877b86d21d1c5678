// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/problemworkbook.h"

#include "exchange/exchangetext.h"
#include "exchange/filesaving.h"
#include "exchange/plainworkbook.h"
#include "exchange/problemsheet.h"
#include "exchange/sheetnames.h"
#include "exchange/xlsxparts.h"
#include "exchange/xlsxreader.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace daicho
{

namespace
{

const QString contents = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");

/// One of several steps of the work, as part of its progress.
Progress step(const Progress &progress, size_t index, size_t count)
{
    static constexpr qint64 fine = 1000;
    return [&progress, index, count](qint64 done, qint64 total) {
        return goOn(progress, qint64(index) * fine + done * fine / std::max<qint64>(total, 1), qint64(count) * fine);
    };
}

/// A workbook that is being marked.
class ProblemBook
{
public:
    ProblemBook(ZipArchive archive, XlsxBook book, XlsxStyles styles, const QString &types)
        : m_package(std::move(archive)), m_book(std::move(book)), m_styles(std::move(styles)), m_types(types),
          m_notes(m_package, types), m_hadMarks(m_styles.hasMarks())
    {
    }
    Q_DISABLE_COPY_MOVE(ProblemBook)
    /// `names`: of the reading's sheets, as they are in this workbook.
    Outcome mark(const std::vector<PlacedProblem> &problems, const QStringList &names, const Progress &progress);
    Outcome list(const std::vector<PlacedProblem> &problems, const QStringList &names, bool isCut);
    Outcome write(const QString &path, const Progress &progress);

private:
    Outcome findList(const QStringList &names);
    Outcome markOne(const QString &part, const std::vector<PlacedProblem> &problems, std::optional<size_t> sheet,
                    const Progress &progress);
    Outcome addSheet(const QString &part);

    XlsxPackage m_package;
    XlsxBook m_book;
    XlsxStyles m_styles;
    QString m_types;
    XlsxNotes m_notes;
    bool m_hadMarks;
    QString m_listPart; // that is there already
};

Outcome ProblemBook::mark(const std::vector<PlacedProblem> &problems, const QStringList &names,
                          const Progress &progress)
{
    if (auto found = findList(names); !found)
        return found;
    for (size_t i = 0; i < m_book.sheets.size(); ++i) {
        const XlsxSheet &sheet = m_book.sheets[i];
        if (sheet.part.isEmpty() || sheet.part == m_listPart)
            continue;
        const qsizetype index = names.indexOf(sheet.name);
        const auto read = index < 0 ? std::nullopt : std::optional(size_t(index));
        if (auto done = markOne(sheet.part, problems, read, step(progress, i, m_book.sheets.size())); !done)
            return done;
    }
    return Nothing();
}

/// The list of an earlier time is a sheet that was not read.
Outcome ProblemBook::findList(const QStringList &names)
{
    const bool isAnyLeft = std::ranges::any_of(
        m_book.sheets, [&](const XlsxSheet &sheet) { return !sheet.part.isEmpty() && !names.contains(sheet.name); });
    if (!isAnyLeft)
        return Nothing();
    const auto workbook = readXlsx(m_package.archive(), {});
    if (!workbook)
        return workbook.error();
    for (const Sheet &sheet : workbook->sheets) {
        const auto isList = names.contains(sheet.name) ? Result<bool>(false) : isProblemSheet(sheet);
        if (!isList)
            return isList.error();
        if (!*isList)
            continue;
        m_listPart = std::ranges::find(m_book.sheets, sheet.name, &XlsxSheet::name)->part;
        m_styles.setFillsBefore(fillsWrittenDown(sheet));
    }
    return Nothing();
}

Outcome ProblemBook::markOne(const QString &part, const std::vector<PlacedProblem> &problems,
                             std::optional<size_t> sheet, const Progress &progress)
{
    const bool isTouched =
        sheet && std::ranges::any_of(problems, [&](const PlacedProblem &one) { return one.sheet == *sheet; });
    const auto hasNotes = m_notes.hasNotes(part);
    if (!hasNotes)
        return hasNotes.error();
    if (!isTouched && !m_hadMarks && !*hasNotes)
        return Nothing();
    SheetProblems found;
    if (isTouched) {
        const auto merges = readXlsxMerges(m_package.archive(), part, progress);
        if (!merges)
            return merges.error();
        found = problemsOfSheet(problems, *sheet, *merges);
    }
    auto marked = markSheet(m_package.archive(), part, found.marks, m_styles, progress);
    if (!marked)
        return marked.error();
    if (!marked->edits.empty())
        m_package.edit(part, marked->edits);
    return m_notes.put(part, *marked, std::move(found.notes));
}

Outcome ProblemBook::list(const std::vector<PlacedProblem> &problems, const QStringList &names, bool isCut)
{
    const QByteArray xml = problemSheetXml(problems, names, isCut, m_styles);
    if (!m_listPart.isEmpty()) {
        m_package.replace(m_listPart, xml);
        return Nothing();
    }
    const QString part = m_package.freeName(QStringLiteral("xl/worksheets/sheet%1.xml"));
    m_package.replace(part, xml);
    m_package.setType(part, contents + QStringLiteral("worksheet+xml"));
    return addSheet(part);
}

/// Names a new sheet in the workbook, behind all others.
Outcome ProblemBook::addSheet(const QString &part)
{
    const auto bytes = m_package.bytes(m_book.part);
    if (!bytes)
        return bytes.error();
    const auto root = readXmlNodes(*bytes, m_package.archive().path(), 2);
    if (!root)
        return root.error();
    const auto id = m_package.relate(m_book.part, m_types + QStringLiteral("worksheet"), part);
    if (!id)
        return id.error();
    const XmlNode *sheets = root->child("sheets");
    SheetNames taken;
    uint number = 0;
    for (const XmlNode &sheet : sheets->children) {
        taken.add(sheet.attribute("name"));
        number = std::max(number, sheet.attribute("sheetId").toUInt());
    }
    m_package.edit(
        m_book.part,
        {appendedTo(*sheets, '<' + sheets->prefix() + "sheet xmlns:r=\"" + m_types.left(m_types.size() - 1).toUtf8() +
                                 "\" name=\"" + escapedXml(taken.add(problemSheetName())) + "\" sheetId=\"" +
                                 QByteArray::number(number + 1) + "\" r:id=\"" + id->toUtf8() + "\"/>")});
    return Nothing();
}

Outcome ProblemBook::write(const QString &path, const Progress &progress)
{
    if (!m_book.stylesPart.isEmpty() && m_package.archive().has(m_book.stylesPart)) {
        m_package.edit(m_book.stylesPart, m_styles.edits());
        return m_package.write(path, progress);
    }
    const QString part = m_package.freeName(QStringLiteral("xl/styles%1.xml"));
    m_package.replace(part, edited(m_styles.bytes(), m_styles.edits()));
    m_package.setType(part, contents + QStringLiteral("styles+xml"));
    const auto id = m_package.relate(m_book.part, m_types + QStringLiteral("styles"), part);
    return id ? m_package.write(path, progress) : Outcome(id.error());
}

/// What the addresses of relation types begin with; strict workbooks have others.
Result<QString> relationTypes(const ZipArchive &archive, const XlsxBook &book)
{
    const auto relations = readRelations(archive, book.part);
    if (!relations)
        return relations.error();
    const QString kind = QStringLiteral("worksheet");
    const PartRelation *sheet = relationOf(*relations, kind);
    return sheet ? sheet->type.chopped(kind.size())
                 : QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
}

Result<std::unique_ptr<ProblemBook>> openBook(const QString &path)
{
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    const auto book = readXlsxBook(*archive);
    if (!book)
        return book.error();
    const XlsxPackage package(*archive);
    const auto bytes =
        archive->has(book->stylesPart) ? package.bytes(book->stylesPart) : Result<QByteArray>(QByteArray());
    if (!bytes)
        return bytes.error();
    auto styles = XlsxStyles::read(*bytes, path);
    if (!styles)
        return styles.error();
    const auto types = relationTypes(*archive, *book);
    if (!types)
        return types.error();
    return std::make_unique<ProblemBook>(*archive, *book, *std::move(styles), *types);
}

/// A workbook with macros cannot be kept under the name of one without, and the other way round.
Outcome checkEnding(const QString &ledger, const QString &path)
{
    const bool hasMacros = QFileInfo(ledger).suffix().toLower() == u"xlsm";
    const QString ending = hasMacros ? QStringLiteral("xlsm") : QStringLiteral("xlsx");
    if (QFileInfo(path).suffix().toLower() == ending)
        return Nothing();
    return Error{Error::Kind::Invalid,
                 ExchangeText::tr("The file with the problems is a workbook: its name has to end in .%1.").arg(ending)};
}

Result<bool> isXlsx(const QString &ledger)
{
    if (!looksLikeWorkbook(ledger))
        return false;
    const auto archive = ZipArchive::open(ledger);
    if (!archive)
        return archive.error();
    return archive->has(QStringLiteral("[Content_Types].xml"));
}

} // namespace

Result<qint64> writeProblemWorkbook(const QString &ledger, const LedgerReading &reading, const Problems &problems,
                                    const QString &path, const Progress &progress)
{
    static constexpr size_t steps = 3;
    if (auto fits = checkEnding(ledger, path); !fits)
        return fits.error();
    const QTemporaryDir folder;
    if (!folder.isValid())
        return unwritable(QDir::tempPath(), folder.errorString());
    const auto isSame = isXlsx(ledger);
    if (!isSame)
        return isSame.error();
    QStringList names;
    for (const SheetReading &sheet : reading.sheets)
        names.append(sheet.sheet.name);
    const QString source = *isSame ? ledger : folder.filePath(QStringLiteral("plain.xlsx"));
    if (!*isSame) {
        const auto written = writePlainWorkbook(reading, source, step(progress, 0, steps));
        if (!written)
            return written.error();
        names = *written;
    }
    const auto opened = openBook(source);
    if (!opened)
        return opened.error();
    ProblemBook &book = **opened;
    const auto all = placed(reading, problems.mid(0, ImportPlan::mostListed));
    if (auto marked = book.mark(all, names, step(progress, 1, steps)); !marked)
        return marked.error();
    if (auto listed = book.list(all, names, problems.size() >= ImportPlan::mostListed); !listed)
        return listed.error();
    const QString marked = folder.filePath(QStringLiteral("marked.xlsx"));
    if (auto written = book.write(marked, step(progress, 2, steps)); !written)
        return written.error();
    if (auto saved = moveInPlace(marked, path); !saved)
        return saved.error();
    return qint64(all.size());
}

} // namespace daicho
