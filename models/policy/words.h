// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace daicho
{

/// The contexts under which this layer's texts are translated.
class ProfileReader
{
    Q_DECLARE_TR_FUNCTIONS(daicho::ProfileReader)
};
class PolicyReader
{
    Q_DECLARE_TR_FUNCTIONS(daicho::PolicyReader)
};
class Validation
{
    Q_DECLARE_TR_FUNCTIONS(daicho::Validation)
};
class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(daicho::RuleWords)
};
class FindingTexts
{
    Q_DECLARE_TR_FUNCTIONS(daicho::FindingTexts)
};

} // namespace daicho
