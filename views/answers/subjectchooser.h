// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/answers/subjectlist.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QAction;
class QLineEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace daicho
{

/// Whom to answer for: the body, a zone, a department, an engagement, or an asset found by its number or name; each
/// with how many measures are still open.
class SubjectChooser : public QWidget
{
    Q_OBJECT

public:
    explicit SubjectChooser(QWidget *parent = nullptr);

    void show(const AnswerSource &source, const QString &language, SubjectId current);
    /// Chooses the subject without saying so; an asset is listed when it was not.
    void select(SubjectId subject);
    SubjectId current() const { return m_current; }
    void setEditable(bool editable);
    /// Asks what is to be done with departments and contracts.
    void organise();

signals:
    void chosen(const daicho::SubjectId &subject);
    void departmentWanted();
    void engagementWanted();
    void editWanted(const daicho::SubjectId &subject);
    void removeWanted(const daicho::SubjectId &subject);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildButtons();
    void retranslate();
    void refill();
    void rebuild();
    void fillCounts();
    std::optional<qint64> openOf(SubjectId subject) const;
    void search();
    void showCurrent();
    void currentChanged(QTreeWidgetItem *item);
    void contextMenu(const QPoint &at);
    void updateActions();

    AnswerSource m_source;
    QString m_language;
    SubjectId m_current;
    std::optional<Id> m_asset; ///< an asset that was jumped to
    QList<SubjectEntry> m_entries;
    QHash<SubjectId, QTreeWidgetItem *> m_items;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QToolButton *m_organise;
    QAction *m_addDepartment;
    QAction *m_addEngagement;
    QAction *m_edit;
    QAction *m_remove;
    bool m_isEditable = true;
    bool m_isFilling = false;
};

} // namespace daicho
