// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QElapsedTimer>
#include <QString>

#include <memory>

class QProgressDialog;
class QWidget;

namespace daicho
{

/// A progress dialog around long work in the window's own thread: it appears only when the work takes longer than
/// half a second, keeps the window alive meanwhile, and its cancel button makes the work's Progress answer false.
class LongWork
{
public:
    LongWork(QWidget *parent, const QString &title);
    ~LongWork();

    Progress progress();
    /// Some work is under way: what lets events through must not look into a registry that is half written.
    static bool isUnderWay();

private:
    bool report(qint64 done, qint64 total);

    std::unique_ptr<QProgressDialog> m_dialog;
    QElapsedTimer m_sinceShown;
};

} // namespace daicho
