// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"
#include "exchange/ledgerform.h"
#include "exchange/ledgerrows.h"
#include "exchange/pagedrawing.h"
#include "policy/profile.h"

#include <QDate>

#include <memory>
#include <optional>

namespace daicho
{

class LedgerCells;
class LedgerColumns;
class LedgerSheet;

/// What is to be printed, and how.
struct LedgerOptions {
    Paper paper = Paper::A4;
    std::optional<Id> department; ///< with those below it; the null id: assets without one; nothing: all
    QDate printed;                ///< 印刷日; also the day whose fiscal year the title names
    QString language = QStringLiteral("ja");
    QStringList fontFolders; ///< where to look for fonts; empty: where this computer keeps them

    bool operator==(const LedgerOptions &) const = default;
};

/// The pages of a printed ledger: 情報資産分類台帳. Made once by measuring every row, so that the number of pages is
/// known; a page is drawn when it is asked for. Holds on to the snapshot and the profile, which must outlive it. Not
/// for two threads at once.
class LedgerLayout
{
public:
    /// Measures; progress is told in assets. An error when there is no font or when it was cancelled.
    static Result<std::shared_ptr<LedgerLayout>> measure(const Snapshot &snapshot, const Profile &profile,
                                                         const LedgerOptions &options, const Progress &progress = {});
    ~LedgerLayout();

    qsizetype pageCount() const { return qsizetype(m_pages.size()); }
    /// The size of the paper in points.
    double width() const { return m_form.width; }
    double height() const { return m_form.height; }
    const QList<LedgerSection> &sections() const { return m_rows.sections; }
    const LedgerSection &sectionOf(qsizetype page) const { return m_rows.sections[m_pages[size_t(page)].section]; }
    qsizetype assetCount() const { return qsizetype(m_rows.assets.size()); }
    const QString &title() const { return m_title; }
    const QString &body() const { return m_body; }

    /// Draws a page, counted from 0, into what is emptied first.
    void draw(qsizetype page, PageDrawing &into);
    /// How many assets stand on the pages before this one.
    qsizetype assetsBefore(qsizetype page) const { return m_pages[size_t(page)].row; }

    FontSet &fonts() { return *m_fonts; }

private:
    struct Page {
        quint32 row = 0;  ///< the first row
        quint32 line = 0; ///< and its first line, where it began on the page before
        int section = 0;
    };
    LedgerLayout(const Snapshot &snapshot, const Profile &profile, const LedgerOptions &options,
                 std::shared_ptr<FontSet> fonts);
    bool paginate(const Progress &progress);
    void startPage(qsizetype row, int line, int section);
    void place(qsizetype row, int lines, int section, double &y);
    double rowHeight(int lines) const;
    int linesIn(double height) const;
    double drawRow(qsizetype row, int firstLine, double y, PageDrawing &into);
    void drawRows(qsizetype page, double y, PageDrawing &into);
    AssetRow row(qsizetype index) const { return m_snapshot.assets.row(m_rows.assets[size_t(index)]); }

    const Snapshot &m_snapshot;
    LedgerForm m_form;
    std::shared_ptr<FontSet> m_fonts;
    std::unique_ptr<Typesetter> m_setter;
    LedgerRows m_rows;
    std::unique_ptr<LedgerColumns> m_columns;
    std::unique_ptr<LedgerCells> m_cells;
    std::unique_ptr<LedgerSheet> m_sheet;
    std::vector<Page> m_pages;
    QString m_title;
    QString m_body;
    bool m_isWholeBody = false;
};

} // namespace daicho
