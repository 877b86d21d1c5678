// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench --assets N: how long Daicho takes for what users do, and how much memory, beside what they would use instead.
// Not a test: it measures and judges nothing. Every phase runs in a process of its own.
#include "bench/phases.h"

#include "views/common/look.h"
#include "views/common/prompt.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <utility>

using namespace daicho::bench;
using namespace Qt::StringLiterals;

namespace
{

using Measure = void (*)(const Ground &, Report &);

const std::pair<QString, Measure> phases[] = {
    {u"export"_s, &measureExport},
    {u"import"_s, &measureImport},
    {u"sheets"_s, &measureSheets},
    {u"exchange"_s, &measureExchange},
    {u"sheet memory"_s, &measureSheetMemory},
    {u"opening"_s, &measureOpening},
    {u"table"_s, &measureTable},
    {u"coverage"_s, &measureCoverage},
    {u"editing"_s, &measureEditing},
    {u"ledger"_s, &measureLedger},
    {u"checks"_s, &measureChecks},
    {u"reading"_s, &measureReading},
    {u"adoption"_s, &measureAdoption},
};

QJsonObject asJson(const Line &line)
{
    return {{u"what"_s, line.what},     {u"ours"_s, line.ours},   {u"other"_s, line.other},
            {u"theirs"_s, line.theirs}, {u"bound"_s, line.bound}, {u"remark"_s, line.remark}};
}

Line fromJson(const QJsonObject &object)
{
    return {object[u"what"_s].toString(),   object[u"ours"_s].toDouble(),  object[u"other"_s].toString(),
            object[u"theirs"_s].toDouble(), object[u"bound"_s].toDouble(), object[u"remark"_s].toString()};
}

/// The program as a user has it, but for what he chose before: with its look, and nobody there to answer.
void dressProgram(QApplication &application, const Ground &ground)
{
    QCoreApplication::setOrganizationName(u"bench"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const QString settings = ground.folder + u"/settings"_s;
    QDir(settings).removeRecursively();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings);
    daicho::applyLook(application);
    daicho::Prompt::instance().setSilent(true);
}

/// One phase, in this process: its lines go to the standard output as JSON.
int runPhase(const QString &name, const Ground &ground)
{
    for (const auto &[phase, measure] : phases) {
        if (phase != name)
            continue;
        Report report;
        measure(ground, report);
        QJsonArray lines;
        for (const Line &line : report.lines())
            lines.append(asJson(line));
        const QJsonObject all{
            {u"lines"_s, lines}, {u"notes"_s, QJsonArray::fromStringList(report.notes())}, {u"peak"_s, peakMemory()}};
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return 2;
        out.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
        return 0;
    }
    qCritical("no such phase: %s", qPrintable(name));
    return 2;
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    constexpr int longest = 20 * 60 * 1000; // ms; something waits for an answer then
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s %s failed", qPrintable(program), qPrintable(arguments.join(u' ')));
    return process.readAllStandardOutput();
}

void collect(const QString &phase, const Ground &ground, Report &report)
{
    const QByteArray json =
        run(QCoreApplication::applicationFilePath(),
            {u"--phase"_s, phase, u"--folder"_s, ground.folder, u"--assets"_s, QString::number(ground.assets)});
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    for (const QJsonValue &line : all[u"lines"_s].toArray())
        report.add(fromJson(line.toObject()));
    for (const QJsonValue &note : all[u"notes"_s].toArray())
        report.note(note.toString());
    report.note(u"peak memory of “%1”: %2 MiB"_s.arg(phase).arg(all[u"peak"_s].toDouble(), 0, 'f', 0));
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"assets"_s, u"How many assets the registry holds."_s, u"N"_s, u"10000"_s});
    parser.addOption({u"phase"_s, u"Only this phase, on the files in --folder."_s, u"name"_s});
    parser.addOption({u"folder"_s, u"Where to keep the files; otherwise they are removed at the end."_s, u"path"_s});
    parser.addOption({u"cpu"_s, u"With --phase: count processor time, for a machine that others use meanwhile."_s});
    parser.process(application);

    QTemporaryDir temporary;
    Ground ground;
    ground.folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path();
    ground.assets = parser.value(u"assets"_s).toLongLong();
    dressProgram(application, ground);
    if (parser.isSet(u"cpu"_s))
        countProcessorTime();
    if (parser.isSet(u"phase"_s))
        return runPhase(parser.value(u"phase"_s), ground);

    Report report;
    QFile::remove(ground.registry());
    const double sample = milliseconds([&] {
        run(QStringLiteral(DAICHO_PROGRAM),
            {u"sample"_s, ground.registry(), u"--assets"_s, QString::number(ground.assets)});
    });
    report.add({u"make the sample registry"_s, sample, {}, 0, 0, {}});
    for (const auto &[phase, measure] : phases)
        collect(phase, ground, report);
    const QString title = u"%L1 assets — %2"_s.arg(ground.assets).arg(machine());
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 2;
    out.write(report.markdown(title).toUtf8());
    return 0;
}
