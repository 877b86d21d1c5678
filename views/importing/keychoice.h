// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importmapping.h"

#include <QToolButton>

class QMenu;

namespace daicho
{

/// By which fields the rows of a ledger are matched with assets: the usual way, or any set of fields with a column.
class KeyChoice : public QToolButton
{
    Q_OBJECT

public:
    explicit KeyChoice(QWidget *parent = nullptr);

    /// Offers these fields, by id; shows the key.
    void show(const QStringList &fields, const QStringList &key, const Profile &profile);
    using QToolButton::show;
    const QStringList &key() const { return m_key; }

signals:
    /// The user chose another key.
    void changed();

private:
    void addField(const QString &field, const QString &label);
    void showKey();

    QMenu *m_fields;
    QStringList m_key;
    QHash<QString, QString> m_labels;
};

} // namespace daicho
