// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace daicho
{

/// 事務: what a department does, and how much care its records need.
struct SampleBusiness {
    QString name;
    QStringList systems;
    int care = 0;      ///< 0 public … 3 most sensitive
    int closeness = 0; ///< 0 the most closed network … 2 the most open
    bool isSensitive = false;
    bool isSchool = false;
};

struct SampleDepartment {
    QString name;
    QString parent;
    int rank = 0; ///< the smaller, the smaller the bodies that have it
    QList<SampleBusiness> businesses;
};

/// A sort of asset that departments have: how it is called, kept and cared for.
struct SamplePattern {
    QStringList kind;    ///< words to look for among the labels of the policy's kinds
    QStringList subKind; ///< … and of its sub-kinds
    int weight = 1;
    QStringList names; ///< with {business}, {system}, {department}, {year}, {edition}, {serial}
    QList<QStringList> places;
    QList<int> retention; ///< in years; -1 for good
    int care = 0;         ///< added to the care of the business
    int weightUp = 0;     ///< added on the axes of integrity and availability
    int engagement = 0;   ///< how many of a thousand are looked after by a contractor
    int offSite = 0;      ///< how many of a thousand stand elsewhere
    bool isDevice = false;
    bool isCloud = false;
    bool holdsPersonal = true;
    QString role; ///< what it does among machines: system, server, data, terminal, cloud, network, medium; or nothing
};

/// The words of a made-up city, read from resources/sample/city.json.
struct SampleCity {
    QStringList parents; ///< 部 in the order of the organisation chart
    QList<SampleDepartment> departments;
    QList<SamplePattern> patterns;
    QHash<QString, QStringList> personal; ///< none, ordinary, sensitive, closest → words
    QHash<QString, QStringList> words;    ///< the plain lists, by their name in the file
    QHash<QString, QString> texts;        ///< the single texts
};

/// The built-in city.
const SampleCity &sampleCity();

} // namespace daicho
