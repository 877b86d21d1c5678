// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dispatchwords.h"

#include <QCoreApplication>

namespace daicho
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::DispatchWords)
};

} // namespace

QString stateText(Dispatch::State state)
{
    switch (state) {
    case Dispatch::State::Sent:
        return Texts::tr("Distributed");
    case Dispatch::State::Submitted:
        return Texts::tr("Submitted");
    case Dispatch::State::Merged:
        return Texts::tr("Merged");
    case Dispatch::State::SentBack:
        return Texts::tr("Sent back");
    }
    return {};
}

QString stateWord(Dispatch::State state)
{
    switch (state) {
    case Dispatch::State::Sent:
        return QStringLiteral("sent");
    case Dispatch::State::Submitted:
        return QStringLiteral("submitted");
    case Dispatch::State::Merged:
        return QStringLiteral("merged");
    case Dispatch::State::SentBack:
        return QStringLiteral("sentBack");
    }
    return {};
}

} // namespace daicho
