// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledgercolumns.h"
#include "exchange/ledgerrows.h"

#include <QDate>

namespace daicho
{

/// Everything on a ledger's page but its rows: title block with the seals, headings of the columns, footer.
class LedgerSheet
{
public:
    /// What differs from page to page; numbers count from 1.
    struct Facts {
        const LedgerSection *section = nullptr;
        qsizetype page = 0;
        qsizetype pages = 0;
        qsizetype sectionPage = 0;
    };

    LedgerSheet(const Snapshot &snapshot, const Profile &profile, const LedgerForm &form, const LedgerColumns &columns,
                QDate printed, const QString &language, Typesetter &setter);

    /// Where the rows start on the first page of a department and on its other pages, and where they must end.
    double rowsTop(bool isFirst) const { return tableTop(isFirst) + m_headHeight; }
    double rowsBottom() const;

    void draw(const Facts &facts, PageDrawing &page);
    /// The rules around the rows, drawn when it is known where they end.
    void drawFrame(bool isFirst, double rowsEnd, PageDrawing &page) const;
    /// The rules between the columns, where there are rows.
    void drawColumnRules(bool isFirst, double rowsEnd, PageDrawing &page) const;
    void drawRowRule(double y, PageDrawing &page) const;
    /// A line of text in the middle of the table, such as 以下余白.
    void drawRemark(const QString &text, double top, double size, PageDrawing &page);

private:
    struct Heading {
        double x = 0;
        double width = 0;
        bool isGroup = false;
        bool isUnderGroup = false;
        SetText text;
    };

    double tableTop(bool isFirst) const;
    void setHeadings();
    void drawTitle(const Facts &facts, PageDrawing &page);
    void drawRunningTitle(const Facts &facts, PageDrawing &page);
    void drawCentre(double middle, double half, PageDrawing &page);
    void drawOwner(const QString &name, double room, PageDrawing &page);
    void drawSeals(double right, double top, PageDrawing &page);
    double drawMarks(double x, double y, double size, PageDrawing &page);
    void drawHeadings(double top, PageDrawing &page) const;
    void drawFooter(const Facts &facts, PageDrawing &page);
    QString sectionName(const LedgerSection &section) const;
    QString policyLine() const;
    QString dateText() const;
    QString yearText() const;

    /// Text in a box of one line, made smaller until it fits; wrapped in two when it gets too small to be read.
    void write(const QString &text, Placing placing, FontSet::Weight weight, PageDrawing &page);

    const Profile &m_profile;
    const LedgerForm &m_form;
    const LedgerColumns &m_columns;
    double m_scale; ///< of everything here: larger on larger paper
    Typesetter &m_setter;
    QString m_language;
    QString m_body;
    QDate m_printed;
    qint64 m_revision;
    QString m_policyVersion;
    std::vector<Heading> m_headings;
    double m_groupHeight = 0;
    double m_headHeight = 0;
};

} // namespace daicho
