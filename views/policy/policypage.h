// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profilereader.h"
#include "views/page.h"

#include <QJsonObject>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace daicho
{

class AdoptDialog;
class MeasureTree;
class PolicyContents;

/// ポリシー: what is in force: clauses and measures with their rules in words, terms, documents, dates, levels, zones;
/// and the way to edit it or to adopt another.
class PolicyPage : public Page
{
    Q_OBJECT

public:
    explicit PolicyPage(QWidget *parent = nullptr);

    QString title() const override;
    QString name() const override;
    void display(const Showing &showing) override;
    bool needsCoverage() const override { return false; }
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void wire();
    void retranslate();
    void showHeading();
    void filter();
    void showDetails();
    void showButtons();

    void adopt();
    void runAdoption(AdoptDialog &dialog);
    void readText();
    void edit();
    void editMeasure(const QString &measure);
    void editTerm(const QString &term);
    void editLevel(const QString &axis, const QString &level);
    void editDocument(const QString &title);
    void addMeasure();
    void addDocument();
    void remove();
    void removeMeasure(const QString &measure);
    /// Wants the edited policy put in force; says what is wrong with it when it cannot be read.
    void want(const QJsonObject &edited, const QString &what);

    Showing m_showing;
    QString m_shownIn; ///< the language of what stands there
    QLabel *m_heading;
    QLineEdit *m_filter;
    QPushButton *m_adopt;
    QPushButton *m_read;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_addMeasure;
    QPushButton *m_addDocument;
    QTabWidget *m_tabs;
    MeasureTree *m_measures;
    QPlainTextEdit *m_details;
    QLabel *m_none;
    PolicyContents *m_contents;
    QSplitter *m_splitter;
};

/// A measure in full, as plain text: wording, clause, what is asked for it, when it is required, by which rules.
QString measureInFull(const Measure &measure, const Profile &profile, const QString &language);

} // namespace daicho
