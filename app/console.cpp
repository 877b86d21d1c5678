// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::Console)
};

void write(FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

bool errorIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr));
#else
    return isatty(STDERR_FILENO);
#endif
}

QString lineOf(const Problem &problem)
{
    QStringList where;
    if (!problem.sheet.isEmpty())
        where << problem.sheet;
    if (problem.row > 0)
        where << Texts::tr("row %1").arg(problem.row);
    if (!problem.column.isEmpty())
        where << problem.column;
    QString line = problem.severity == Problem::Severity::Error ? Texts::tr("Problem") : Texts::tr("Note");
    if (!where.isEmpty())
        line += u" ("_s + where.join(u", "_s) + u')';
    if (!problem.value.isEmpty())
        line += u" “"_s + QString(problem.value).replace(u'\n', u' ') + u'”';
    return line + u": "_s + problem.reason + u'\n';
}

/// Wipes its line when the work is over, however it ended.
class ProgressLine
{
public:
    explicit ProgressLine(QString work) : m_work(std::move(work)) {}
    ~ProgressLine()
    {
        if (m_percent >= 0)
            write(stderr, u"\r\x1b[K"_s);
    }
    void show(qint64 done, qint64 total)
    {
        const int percent = total > 0 ? int(100 * done / total) : 0;
        if (percent == m_percent)
            return;
        m_percent = percent;
        write(stderr, u"\r\x1b[K%1 %2 %"_s.arg(m_work).arg(percent));
    }

private:
    QString m_work;
    int m_percent = -1;
};

} // namespace

void print(const QString &text)
{
    write(stdout, text);
}

void print(const QJsonObject &json)
{
    const QByteArray bytes = QJsonDocument(json).toJson();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

Exit refuse(const Error &error)
{
    return refuse(error.text);
}

Exit refuse(const QString &text)
{
    write(stderr, u"daicho: "_s + text + u'\n');
    return Exit::Failed;
}

Exit list(const Problems &problems)
{
    for (const Problem &problem : problems)
        write(stderr, lineOf(problem));
    return hasError(problems) ? Exit::Problems : Exit::Done;
}

Progress progressOf(const QString &work)
{
    if (!errorIsTerminal())
        return {};
    return [line = std::make_shared<ProgressLine>(work)](qint64 done, qint64 total) {
        line->show(done, total);
        return true;
    };
}

} // namespace daicho
