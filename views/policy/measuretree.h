// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"

#include <QTreeWidget>

namespace daicho
{

/// The measures of a policy by clause: what the basic policy asks for, and below each what spells it out.
class MeasureTree : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { Wording, Source, For, Chapter, Force, Code, ColumnCount };

    explicit MeasureTree(QWidget *parent = nullptr);

    /// Shows the measures that contain the text (any of their columns), with those above them; all without a text.
    void show(const ProfilePtr &profile, const QString &text, const QString &language);
    /// The id of the chosen measure; empty when none is chosen.
    QString chosen() const;
    void choose(const QString &measure);
    /// How many measures are shown.
    int shown() const { return m_shown; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QTreeWidgetItem *itemOf(const Measure &measure, const QString &language) const;
    bool hideUnfit(QTreeWidgetItem *item, const QString &folded, bool isInside);

    int m_shown = 0;
};

/// What a measure is answered for, as a word.
QString unitWord(Unit unit);

} // namespace daicho
