// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dispatchmerge.h"
#include "exchange/returnedstate.h"
#include "views/common/backgroundwork.h"
#include "views/distribution/paststates.h"

#include <QObject>

#include <memory>

namespace daicho
{

struct ReturnedFile;

/// One file that came back, and how far it has got.
struct CollectedFile {
    enum class Stage { Reading, Failed, Planned, Taken, SentBack };

    QString path;
    Stage stage = Stage::Reading;
    QString problem;     ///< why it failed
    QStringList authors; ///< who changed it, as far as it says
    QString digest;      ///< SHA-256 of the file, in hex
    ReturnedPart part;
    std::shared_ptr<const MergePlan> plan; ///< from Planned on
    ReturnedState state;                   ///< from Planned on
    MergeDecisions decisions;

    bool wasTaken = false;  ///< this very file was taken in before it was opened here
    bool takesRest = false; ///< although some rows of a workbook cannot be read

    qsizetype openConflicts() const;
    bool isUnread() const { return plan && plan->unread > 0 && !takesRest; }
    /// It can be taken, but a person should know that nobody worked on it.
    bool isUntouched() const { return stage == Stage::Planned && state.isUntouched; }
    bool canBeTaken() const { return stage == Stage::Planned && openConflicts() == 0 && !isUnread(); }
};

/// Reads files that came back, one after the other on a thread of their own, and compares each with what was sent and
/// with the registry.
class CollectWork : public QObject
{
    Q_OBJECT

public:
    CollectWork(const QStringList &paths, Registry &registry, QObject *parent = nullptr);

    void start();
    bool isRunning() const { return m_work.isRunning(); }
    const QList<CollectedFile> &files() const { return m_files; }
    void decide(int file, const MergeDecisions &decisions, bool takesRest)
    {
        m_files[file].decisions = decisions;
        m_files[file].takesRest = takesRest;
    }
    /// Compares with the registry as it is now; decisions about what is the same conflict still hold.
    void refresh(int file);
    /// The change that takes the file in; not before every conflict is decided.
    Result<Change> take(int file);
    /// Notes that the change of a file was written, or that it was sent back.
    void setStage(int file, CollectedFile::Stage stage);

signals:
    void changed(int file);
    void progressed(int permille);
    void finished();

private:
    void readNext();
    void took(int file, const ReturnedFile &read);
    Result<ProfilePtr> place(int file, const ReturnedFile &read);
    struct Compared;
    void planned(int file, const Compared &compared);
    void fail(int file, const QString &problem);

    Registry &m_registry;
    PastStates m_past;
    QList<CollectedFile> m_files;
    int m_next = 0;
    BackgroundWork m_work;
};

} // namespace daicho
