// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/settings.h"
#include "app/verbs/verbs.h"

#include <QApplication>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("daicho::WindowVerb", text);
}

Exit openWindow(const Arguments &)
{
    if (qApp->property("displayMissing").toBool())
        return refuse(tr("There is no display to open a window on. “daicho --help” lists what works without one."));
    return Exit::Failed;
}

} // namespace

Verb windowVerb()
{
    Operand registry = registryOperand();
    registry.optional = true;
    return {QString(), tr("open the window"), {registry}, {}, openWindow};
}

} // namespace daicho
