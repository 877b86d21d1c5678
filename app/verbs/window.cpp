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

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::WindowVerb)
};

Exit openWindow(const Arguments &)
{
    if (qApp->property("displayMissing").toBool())
        return refuse(
            Texts::tr("There is no display to open a window on. “daicho --help” lists what works without one."));
    return Exit::Failed;
}

} // namespace

Verb windowVerb()
{
    Operand registry = registryOperand();
    registry.optional = true;
    return {QString(), Texts::tr("open the window"), {registry}, {}, openWindow};
}

} // namespace daicho
