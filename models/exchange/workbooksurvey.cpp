// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbooksurvey.h"

#include "exchange/exchangetext.h"
#include "exchange/exportorder.h"

#include <algorithm>

namespace daicho
{

namespace
{

constexpr qint64 mostRows = (1 << 20) - 1; // below the header
constexpr int mostListed = 1000;
constexpr int bytesOfCell = 60; // of XML around a value
constexpr int narrowest = 6;
constexpr int widest = 44;
constexpr int widthOfDay = 10;

class Surveyor
{
public:
    Surveyor(const SnapshotPtr &now, const ProfilePtr &profile, bool isByDepartment)
        : m_now(now), m_cells(now, profile), m_isByDepartment(isByDepartment)
    {
        m_survey.columns = fieldColumns(*profile);
        for (const FieldColumn &column : m_survey.columns)
            m_survey.widths.push_back(widthOfHeading(column.heading));
        if (!isByDepartment || now->assets.size() == 0)
            m_survey.sheets.push_back({m_names.add(ledgerSheetName()), 0});
    }

    Outcome take(const AssetRow &row)
    {
        SurveyedSheet &sheet = sheetFor(row);
        if (++sheet.rows > mostRows)
            return Error{Error::Kind::Invalid,
                         ExchangeText::tr("A sheet has room for %1 assets. Write a sheet for each department, or CSV.")
                             .arg(mostRows)};
        for (size_t i = 0; i < m_survey.columns.size(); ++i)
            take(m_survey.columns[i], m_cells.cell(m_survey.columns[i], row), sheet, m_survey.widths[i]);
        return Nothing();
    }

    WorkbookSurvey survey()
    {
        m_survey.listsName = m_names.add(listsSheetName());
        return std::move(m_survey);
    }

private:
    /// A heading may take two lines, and has the button of its filter beside it.
    static int widthOfHeading(const QString &heading)
    {
        return std::max(narrowest, (displayWidth(heading.toStdString(), 2 * widest) + 1) / 2 + 3);
    }

    SurveyedSheet &sheetFor(const AssetRow &row)
    {
        if (!m_isByDepartment)
            return m_survey.sheets.front();
        const quint32 code = row.code(AssetCode::Department);
        const auto [place, isNew] = m_survey.sheetOfDepartment.emplace(code, m_survey.sheets.size());
        if (isNew) {
            const QString name = code == 0 ? QString() : m_now->departmentName(idAt(code));
            m_survey.sheets.push_back({m_names.add(name.isEmpty() ? QStringLiteral("所管課なし") : name), 0});
        }
        return m_survey.sheets[place->second];
    }

    void take(const FieldColumn &column, const WorkbookCell &cell, const SurveyedSheet &sheet, int &width)
    {
        if (cell.sort == WorkbookCell::Sort::Blank && !cell.hasControls)
            return;
        m_survey.bytes += bytesOfCell + qint64(cell.text.size());
        width = std::max(width, cell.sort == WorkbookCell::Sort::Text ? displayWidth(cell.text, widest) : widthOfDay);
        if (cell.hasControls)
            blame(column, cell, sheet,
                  ExchangeText::tr("An Excel cell cannot hold the control characters in this text."));
        if (cell.isCut)
            blame(column, cell, sheet,
                  ExchangeText::tr("An Excel cell holds at most %1 characters.").arg(WorkbookCells::longestText));
    }

    void blame(const FieldColumn &column, const WorkbookCell &cell, const SurveyedSheet &sheet, const QString &reason)
    {
        static constexpr qsizetype longestShown = 200;
        if (m_survey.problems.size() >= mostListed)
            return;
        QString value = QString::fromUtf8(cell.text.data(), qsizetype(std::min<size_t>(cell.text.size(), 1000)));
        if (value.size() > longestShown)
            value = value.left(longestShown) + u'…';
        m_survey.problems.append(
            {Problem::Severity::Error, sheet.name, int(sheet.rows) + 1, column.heading, value, reason});
    }

    SnapshotPtr m_now;
    WorkbookCells m_cells;
    SheetNames m_names;
    bool m_isByDepartment;
    WorkbookSurvey m_survey;
};

} // namespace

size_t WorkbookSurvey::sheetOf(const AssetRow &row) const
{
    const auto found = sheetOfDepartment.find(row.code(AssetCode::Department));
    return found == sheetOfDepartment.end() ? 0 : found->second;
}

Result<WorkbookSurvey> surveyWorkbook(const SnapshotPtr &now, const ProfilePtr &profile, bool isByDepartment,
                                      const Progress &progress)
{
    Surveyor surveyor(now, profile, isByDepartment);
    if (auto done = visitAssets(*now, progress, [&](const AssetRow &row) { return surveyor.take(row); }); !done)
        return done.error();
    return surveyor.survey();
}

} // namespace daicho
