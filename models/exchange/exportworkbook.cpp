// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportworkbook.h"

#include "exchange/exchangetext.h"
#include "exchange/exportorder.h"
#include "exchange/workbookwriter.h"

#include <QDir>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <chrono>
#include <future>

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

Error unwritable(const QString &path, const QString &reason)
{
    return {Error::Kind::Storage, ExchangeText::tr("%1 cannot be written: %2").arg(path, reason)};
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
                  const ProfilePtr &profile, const Progress &progress)
{
    WorkbookCells cells(now, profile);
    return visitAssets(*now, progress, [&](const AssetRow &row) -> Outcome {
        writer.startRow(survey.sheetOf(row));
        for (size_t i = 0; i < survey.columns.size(); ++i) {
            if (auto put = writer.put(i, cells.cell(survey.columns[i], row)); !put)
                return put;
        }
        return Nothing();
    });
}

/// Packs in a thread of its own, so that whoever waits sees that the work goes on. It cannot be stopped half-way: what
/// was cancelled is thrown away when it is done.
Outcome pack(WorkbookWriter &writer, const Progress &progress)
{
    auto packing = std::async(std::launch::async, [&writer] { return writer.finish(); });
    bool isWanted = true;
    while (packing.wait_for(50ms) != std::future_status::ready)
        isWanted = goOn(progress, 0, 1) && isWanted;
    const Outcome packed = packing.get();
    if (!isWanted || !goOn(progress, 1, 1))
        return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
    return packed;
}

Outcome moveInPlace(const QString &from, const QString &path)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return unwritable(from, source.errorString());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(1 << 20);
        if (bytes.isEmpty())
            return unwritable(from, source.errorString());
        if (file.write(bytes) != bytes.size())
            return unwritable(path, file.errorString());
    }
    return file.commit() ? Outcome(Nothing()) : unwritable(path, file.errorString());
}

Outcome writeWorkbook(const WorkbookSurvey &survey, const SnapshotPtr &now, const ProfilePtr &profile,
                      const QString &path, const ExportOptions &options, const Progress &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return unwritable(QDir::tempPath(), folder.errorString());
    if (auto room = checkRoom(folder.path(), survey); !room)
        return room;
    std::vector<ColumnChoices> choices;
    for (const FieldColumn &column : survey.columns)
        choices.push_back(choicesOf(column, *now, *profile, options.today));
    WorkbookWriter writer(survey, folder.path(), remarkOf(*now, *profile));
    if (auto begun = writer.begin(choices); !begun)
        return begun;
    if (auto rows = writeRows(writer, survey, now, profile, part(progress, surveyed, written)); !rows)
        return rows;
    if (auto packed = pack(writer, part(progress, written, all)); !packed)
        return packed;
    return moveInPlace(writer.path(), path);
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
