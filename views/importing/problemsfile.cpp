// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/problemsfile.h"

#include "exchange/problemworkbook.h"
#include "views/common/longwork.h"
#include "views/common/prompt.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::ProblemsFile)
};

} // namespace

void saveProblems(QWidget *parent, const QString &ledger, const LedgerReading &reading, const Problems &problems)
{
    const QFileInfo file(ledger);
    const QString ending = file.suffix().toLower() == u"xlsm" ? u"xlsm"_s : u"xlsx"_s;
    const QString suggestion =
        file.absolutePath() + u'/' + file.completeBaseName() + Texts::tr(" (problems)") + u'.' + ending;
    const QString title = Texts::tr("Write back problems");
    QString path = Prompt::instance().saveFile(parent, title, suggestion, Texts::tr("Workbooks (*.%1)").arg(ending));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    const auto written = [&] {
        LongWork work(parent, Texts::tr("Writing the problems…"));
        return writeProblemWorkbook(ledger, reading, problems, path, work.progress());
    }();
    if (written)
        return Prompt::instance().inform(parent, title,
                                         Texts::tr("%1 problems were written into %2. Mend the coloured cells, save "
                                                   "the file and import it again.")
                                             .arg(QLocale().toString(*written), QFileInfo(path).fileName()));
    if (written.error().kind != Error::Kind::Cancelled)
        Prompt::instance().error(parent, title, written.error().text);
}

} // namespace daicho
