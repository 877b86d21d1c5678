// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/answertable.h"
#include "views/answers/answerchange.h"

#include <QWidget>

class QAction;
class QLabel;
class QSettings;
class QToolBar;

namespace daicho
{

class AnswerFilter;
class AnswerSummary;
class AnswerView;

/// The measures of one subject with what can be done to them: filter, select, answer. It changes nothing; it says what
/// the user wants for which measures.
class AnswerSheet : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerSheet(QWidget *parent = nullptr);

    void show(const AnswerSource &source, SubjectId subject, const QString &language);
    void setEditable(bool editable);
    void setFilter(const AnswerTable::Filter &filter);
    AnswerTable::Filter filter() const;
    /// Makes this answer the current one, and takes away a filter that would hide it.
    void select(const AnswerTarget &target);
    /// What is selected, without doubles.
    QList<AnswerTarget> selected() const;
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    void statusWanted(const QList<daicho::AnswerTarget> &targets, daicho::Status status);
    void detailsWanted(const QList<daicho::AnswerTarget> &targets);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildActions();
    void buildView();
    void retranslate();
    void applyFilter();
    void setStatus(Status status);
    void openDetails();
    void showMenu(const QPoint &at);
    void spanCategories();
    void selectionChanged();
    void updateHint();
    Counts counts() const;

    AnswerSource m_source;
    QString m_language;
    AnswerTable *m_table;
    AnswerSummary *m_summary;
    AnswerFilter *m_filter;
    AnswerView *m_view;
    QToolBar *m_bar;
    QLabel *m_selected;
    QLabel *m_hint;
    QList<QAction *> m_statusActions;
    QAction *m_details;
    bool m_isEditable = true;
};

} // namespace daicho
