// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/language.h"
#include "app/sample.h"
#include "app/verbs/verbs.h"
#include "views/common/look.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QStandardPaths>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 sampleAssets = 2000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::WindowVerb)
};

/// A registry to look at, among the user's documents; the one that is there already when there is one.
Result<QString> sampleRegistry(const Progress &progress)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = documents.filePath(Texts::tr("Daicho sample.daicho"));
    if (QFile::exists(path))
        return path;
    documents.mkpath(u"."_s);
    SampleRequest request;
    request.assets = sampleAssets;
    if (const auto made = makeSample(path, request, progress); !made) {
        QFile::remove(path); // half a sample is of no use to anybody
        return made.error();
    }
    return path;
}

Exit openWindow(const Arguments &arguments)
{
    if (qApp->property("displayMissing").toBool())
        return refuse(
            Texts::tr("There is no display to open a window on. “daicho --help” lists what works without one."));
    QApplication::setWindowIcon(QIcon(u":/app/daicho.svg"_s));
    QApplication::setDesktopFileName(u"io.github.daicho.Daicho"_s);
    applyLook(*qApp);
    MainWindow window({useLanguage, sampleRegistry});
    window.show();
    if (const QString path = arguments.operand(0); !path.isEmpty())
        window.open(path);
    return QApplication::exec() == 0 ? Exit::Done : Exit::Failed;
}

} // namespace

Verb windowVerb()
{
    Operand registry = registryOperand();
    registry.optional = true;
    return {QString(), Texts::tr("open the window"), {registry}, {}, openWindow};
}

} // namespace daicho
