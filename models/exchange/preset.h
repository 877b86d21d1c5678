// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace daicho
{

/// The lowest and the highest number that another program has for a level.
struct ValueScale {
    double lowest = 0;
    double highest = 0;

    bool has(double number) const { return number >= lowest && number <= highest; }
    bool operator==(const ValueScale &) const = default;
};

/// What a column of another program's file means: which field it goes to, and how its values are read.
struct PresetColumn {
    enum class Reading : quint8 {
        Text,
        Words,
        Class,
        Objectives,
        Rank,
        Labels,
        Mark,
        MonthDayYear,
        Numbered,
        Otherwise,
        Parents
    };

    QString heading; ///< empty for a constant
    QString field;   ///< id of a FieldColumn, "levels" for all axes, or a name that the form's own reader knows
    Reading reading = Reading::Text;
    QHash<QString, QStringList> words; ///< by folded value: words that a policy may have, the first known one counts
    QStringList constant;              ///< the same for a value that every row has
    QString objective;                 ///< for Rank: confidentiality, integrity, availability; empty: importance
    QList<ValueScale> scales; ///< of Objectives and Rank: the first with all numbers of the columns that have them
    QString join = QStringLiteral("\n"); ///< between texts of several columns that go to one field
};

/// How the files of one other program are recognised and read: data, in resources/exchange/presets.json.
struct Preset {
    enum class Holds : quint8 { Assets, Domains, Controls };

    QString id;
    LocalText name;
    Holds holds = Holds::Assets;
    QStringList needs;   ///< headings, folded, that a file has to have
    bool isOnly = false; ///< it may have no others than those of `columns`
    bool isAnyHeader =
        false; ///< a form for people: its header may have several rows, and other columns may mean something
    QList<PresetColumn> columns;

    /// Whether a file with these headings is one of these.
    bool fits(const QStringList &headings) const;
    const PresetColumn *column(const QString &heading) const;
    /// Its name in the language of the program.
    QString shownName() const;
};

/// A class of assets as CISO Assistant names it, with the kinds and sub-kinds that a policy may have for it.
struct AssetClass {
    QString path;
    QString type; ///< PR (primary) or SP (supporting)
    QStringList kinds;
    QStringList subKinds;
};

/// All presets, in the order in which they are tried.
const QList<Preset> &presets();
/// nullptr when there is none of this id.
const Preset *presetNamed(const QString &id);
/// The preset that fits these headings, or nullptr.
const Preset *presetFor(const QStringList &headings);
const QList<AssetClass> &assetClasses();
/// The words that a policy may have for an axis about confidentiality, integrity or availability.
const QStringList &objectiveWords(const QString &objective);
/// The three objectives, in that order.
const QStringList &objectives();
/// The axis of a policy that is about an objective; nullptr when there is none.
const Axis *axisAbout(const QString &objective, const Profile &profile);

} // namespace daicho
