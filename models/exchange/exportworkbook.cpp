// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportworkbook.h"

#include "exchange/exchangetext.h"
#include "exchange/exportorder.h"
#include "exchange/filesaving.h"
#include "exchange/workbookwriter.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <chrono>
#include <future>
#include <mutex>

namespace daicho
{

namespace
{

using namespace std::chrono_literals;

/// Of the work: looking at the rows, writing them, packing them.
constexpr int surveyed = 20;
constexpr int written = 60;
constexpr int all = 100;

/// The part of a progress from one percentage to another.
Progress part(const Progress &progress, int from, int to)
{
    return [&progress, from, to](qint64 done, qint64 total) {
        return goOn(progress, from * total + (to - from) * done, all * std::max<qint64>(total, 1));
    };
}

/// The library does not notice when its own files fill the disk, and would leave rows out.
Outcome checkRoom(const QString &folder, const WorkbookSurvey &survey)
{
    static constexpr qint64 times = 3; // the rows, the sheet around them, the archive
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    if (room < 0 || room > times * survey.bytes)
        return Nothing();
    return unwritable(folder, ExchangeText::tr("there is not enough room for the parts of a workbook."));
}

QString remarkOf(const Snapshot &now, const Profile &profile)
{
    return QStringLiteral("Daicho, revision %1, policy %2 %3")
        .arg(QString::number(now.revision), profile.id, profile.version);
}

Outcome writeRows(WorkbookWriter &writer, const WorkbookSurvey &survey, const SnapshotPtr &now,
                  const ProfilePtr &profile, bool hasKeys, const Progress &progress)
{
    WorkbookCells cells(now, profile);
    WorkbookCell key;
    key.sort = WorkbookCell::Sort::Text;
    return visitAssets(*now, progress, [&](const AssetRow &row) -> Outcome {
        writer.startRow(survey.sheetOf(row));
        for (size_t i = 0; i < survey.columns.size(); ++i) {
            if (auto put = writer.put(i, cells.cell(survey.columns[i], row)); !put)
                return put;
        }
        key.text = row.id.text().toStdString();
        return hasKeys ? writer.put(survey.columns.size(), key) : Outcome(Nothing());
    });
}

/// A workbook and the folder where it comes into being.
struct Workshop {
    QTemporaryDir folder;
    std::unique_ptr<WorkbookWriter> writer;
};

/// Packing cannot be stopped. Who cancels does not have to wait for it; the program's end has to, so that nothing of
/// the ledger stays behind.
void leaveAlone(std::future<Outcome> packing)
{
    static std::mutex door;
    static std::vector<std::future<Outcome>> left;
    const std::scoped_lock lock(door);
    std::erase_if(left, [](const auto &one) { return one.wait_for(0s) == std::future_status::ready; });
    left.push_back(std::move(packing));
}

/// Packs in a thread of its own, so that whoever waits sees that the work goes on.
Outcome pack(const std::shared_ptr<Workshop> &workshop, const Progress &progress)
{
    auto packing = std::async(std::launch::async, [shared = workshop]() mutable {
        const auto own = std::move(shared); // goes with the last line, not with the future
        return own->writer->finish();
    });
    do {
        if (goOn(progress, 0, 1))
            continue;
        leaveAlone(std::move(packing));
        return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
    } while (packing.wait_for(50ms) != std::future_status::ready);
    return packing.get();
}

Outcome addFurther(WorkbookWriter &writer, const std::vector<FurtherSheet> &further, bool comesFirst)
{
    for (const FurtherSheet &sheet : further) {
        if (sheet.comesFirst != comesFirst)
            continue;
        if (auto added = writer.addFurther(sheet); !added)
            return added;
    }
    return Nothing();
}

Outcome writeWorkbook(const WorkbookSurvey &survey, const SnapshotPtr &now, const ProfilePtr &profile,
                      const QString &path, const ExportOptions &options, const Progress &progress)
{
    const auto workshop = std::make_shared<Workshop>();
    const QString folder = workshop->folder.path();
    if (!workshop->folder.isValid())
        return unwritable(QDir::tempPath(), workshop->folder.errorString());
    if (auto room = checkRoom(folder, survey); !room)
        return room;
    workshop->writer = std::make_unique<WorkbookWriter>(survey, folder, remarkOf(*now, *profile));
    workshop->writer->setKeyHeading(options.keyHeading);
    std::vector<ColumnChoices> choices;
    for (const FieldColumn &column : survey.columns)
        choices.push_back(choicesOf(column, *now, *profile, options.today));
    if (auto first = addFurther(*workshop->writer, options.further, true); !first)
        return first;
    if (auto begun = workshop->writer->begin(choices); !begun)
        return begun;
    if (auto rows = writeRows(*workshop->writer, survey, now, profile, !options.keyHeading.isEmpty(),
                              part(progress, surveyed, written));
        !rows)
        return rows;
    if (auto further = addFurther(*workshop->writer, options.further, false); !further)
        return further;
    if (auto packed = pack(workshop, part(progress, written, all)); !packed)
        return packed;
    return moveInPlace(workshop->writer->path(), path);
}

} // namespace

Result<Exported> exportWorkbook(const SnapshotPtr &now, const ProfilePtr &profile, const QString &path,
                                const ExportOptions &options, const Progress &progress)
{
    const auto survey = surveyWorkbook(now, profile, options.isByDepartment, part(progress, 0, surveyed));
    if (!survey)
        return survey.error();
    Exported exported{now->assets.size(), survey->problems, false};
    if (!exported.problems.isEmpty() && !options.isForced)
        return exported;
    if (auto done = writeWorkbook(*survey, now, profile, path, options, progress); !done)
        return done.error();
    exported.isWritten = true;
    return exported;
}

} // namespace daicho
