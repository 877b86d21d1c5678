// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/snapshot.h"
#include "policy/profile.h"

#include <QTabWidget>

#include <functional>

class QFormLayout;
class QLabel;

namespace daicho
{

class DateField;
class ReferenceChoice;

/// Every field of an asset, in sections, and beside each what is wrong with it.
class AssetForm : public QTabWidget
{
    Q_OBJECT

public:
    AssetForm(SnapshotPtr now, ProfilePtr profile, QDate today, QWidget *parent = nullptr);

    void setAsset(const Asset &asset);
    /// Takes over classes, reasons and restrictions that were found elsewhere, as if they had been typed.
    void take(const Asset &asset);
    /// As typed; a department or post that is new has a null id here and a name below.
    Asset asset() const;
    QString newDepartment() const;
    QString newOwner() const;
    /// Dates that cannot be read, as problems of their fields.
    Problems unreadable() const;
    /// Shows problems beside their fields; of fields that nobody touched yet only when `all`.
    void showProblems(const Problems &problems, bool all);

signals:
    void changed();

private:
    struct Field {
        QString key; ///< as in Problem::column
        QWidget *editor;
        QLabel *caption;
        QLabel *problem;
        int section;
        std::function<void(const Asset &)> write;
        std::function<void(Asset &)> read;
        bool wasTouched = false;
    };

    QFormLayout *addSection(const QString &title);
    void add(const QString &key, const QString &label, QWidget *editor, std::function<void(const Asset &)> write,
             std::function<void(Asset &)> read);
    void addLine(const QString &key, const QString &label, const std::function<QString &(Asset &)> &field,
                 const QStringList &known = {});
    void addLines(const QString &key, const QString &label, const std::function<QStringList &(Asset &)> &field);
    void addText(const QString &key, const QString &label, const std::function<QString &(Asset &)> &field);
    void addDate(const QString &key, const QString &label, const std::function<PartialDate &(Asset &)> &field);
    void addChoice(const QString &key, const QString &label, const QList<std::pair<QString, QString>> &choices,
                   const std::function<QString &(Asset &)> &field);
    void addAxis(const Axis &axis);
    void addLevel(const Axis &axis);
    void classify(const QString &axis);
    void showAxes();
    void addSubKind();
    void addHandling();
    void addBasics();
    void addClasses();
    void addKeeping();
    void addDates();
    void addDisposal();
    void touched(const QString &key);
    QStringList known(AssetCode column) const;

    SnapshotPtr m_now;
    ProfilePtr m_profile;
    QDate m_today;
    Asset m_asset;
    QList<Field> m_fields;
    QList<DateField *> m_dates;
    QFormLayout *m_section = nullptr;
    QStringList m_titles;
    ReferenceChoice *m_department = nullptr;
    ReferenceChoice *m_owner = nullptr;
    bool m_isWriting = false;
};

} // namespace daicho
