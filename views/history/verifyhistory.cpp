// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/verifyhistory.h"

#include "views/common/prompt.h"

#include <QCoreApplication>

namespace daicho
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::VerifyHistory)
};

} // namespace

void verifyHistory(QWidget *parent, Registry &registry)
{
    const auto broken = registry.brokenLink();
    const QString title = Texts::tr("Check of the history");
    Prompt &prompt = Prompt::instance();
    if (!broken)
        prompt.error(parent, title, broken.error().text);
    else if (*broken != 0)
        prompt.error(parent, title,
                     Texts::tr("The history was tampered with or damaged at revision %1. Keep this file as it is and "
                               "compare it with the last copy that is known to be good.")
                         .arg(*broken));
    else
        prompt.inform(parent, title, Texts::tr("The history is whole: every change follows from the one before it."));
}

} // namespace daicho
