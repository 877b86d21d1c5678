// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/city.h"
#include "app/sample/dice.h"
#include "core/change.h"

#include <QDate>

namespace daicho
{

/// A department as the sample works with it.
struct SampleOffice {
    SampleDepartment words;
    QString fullName;
    Id department;
    Id post;
    Id outsourcing; ///< the contract that its systems are looked after under
    Id cloud;       ///< the cloud service that it uses
};

/// The made-up city's organisation, and the change that puts it into a registry.
struct SampleOrganisation {
    QList<SampleOffice> offices;
    Change change;
};

/// Ids that are the same for the same seed: counted up from a moment before the fiscal year.
class SampleIds
{
public:
    explicit SampleIds(QDate yearStart);
    Id next() { return Id{++m_last}; }

private:
    qint64 m_last;
};

/// How many departments a body with that many assets has: from 12 to all that the city knows.
int departmentCount(qint64 assets, const SampleCity &city);

SampleOrganisation organise(const SampleCity &city, qint64 assets, QDate yearStart, SampleIds &ids, Dice &dice);

} // namespace daicho
