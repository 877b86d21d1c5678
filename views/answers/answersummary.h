// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/coverage.h"

#include <QWidget>

class QLabel;

namespace daicho
{

/// How a subject stands: its name, its ratio, the counts of every standing, and a bar of them.
class AnswerSummary : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerSummary(QWidget *parent = nullptr);

    void show(const QString &subject, const Counts &counts);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Counts m_counts;
    QStringList m_parts;
    QLabel *m_name;
    QLabel *m_figures;
};

} // namespace daicho
