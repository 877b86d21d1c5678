// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/findings.h"
#include "views/page.h"

#include <QObject>

#include <memory>

namespace daicho
{

class BackgroundWork;

using FindingsPtr = std::shared_ptr<const QList<Finding>>;

/// Works out the findings of what is shown on another thread, once for each snapshot, policy, day and language.
class FindingsWork : public QObject
{
    Q_OBJECT

public:
    explicit FindingsWork(QObject *parent = nullptr);

    /// The findings are told by found(): soon, or at once when they are known already.
    void want(const Showing &showing);
    /// Lets go of the snapshot and of what was found in it.
    void forget();

signals:
    void found(const daicho::FindingsPtr &findings);

private:
    bool isSame(const Showing &showing) const;

    BackgroundWork *m_work;
    Showing m_showing;
    QString m_language;
    FindingsPtr m_known;
};

} // namespace daicho
