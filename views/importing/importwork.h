// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/presetplan.h"
#include "tables/differencesource.h"
#include "views/importing/rememberedlayouts.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

namespace daicho
{

/// What is to be worked out: read a file anew, or plan what was read already with another mapping.
struct ImportRequest {
    QString path;
    SavedMapping saved;                           ///< what the user decided, for reading
    std::shared_ptr<const LedgerReading> reading; ///< null: read the file
    QString department;
    SnapshotPtr now;
    ProfilePtr profile;
    bool isFirst = false;           ///< nobody decided anything yet
    RememberedLayouts layouts = {}; ///< what was decided about layouts that were seen before; for a first reading
};

/// What came of it. Without a plan of either sort there is an error; the reading may be there even so.
struct ImportAnswer {
    std::shared_ptr<const LedgerReading> reading;
    std::shared_ptr<const ImportPlan> plan;
    std::shared_ptr<const FormPlan> form; ///< instead of the plan: the file holds no assets
    std::optional<Error> error;
    QStringList layouts;        ///< keys of the sheets as they were found, before anybody decided; of a first reading
    std::vector<Mapping> found; ///< the columns of each sheet then, too
    bool isRemembered = false;  ///< it was read as a ledger of its layout was before
    std::shared_ptr<DifferenceSource> differences = {};
    std::vector<qint64> cellsRead = {}; ///< how many cells the readings of the rules are for, each
};

/// Reads and plans an import in a thread of its own. A new request stops the one that runs.
class ImportWork : public QObject
{
    Q_OBJECT

public:
    explicit ImportWork(QObject *parent = nullptr);
    ~ImportWork() override;

    void start(const ImportRequest &request);
    /// Stops the work; no answer comes then.
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }

signals:
    void progressed(int permille);
    void answered(const daicho::ImportAnswer &answer);

private:
    void run(const ImportRequest &request, int turn);
    Progress progress();

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isStopped = false;
    int m_turn = 0;
};

} // namespace daicho
