// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/answerrows.h"

#include <QAbstractItemModel>

#include <vector>

namespace daicho
{

/// 実施状況 of one subject as a tree: categories of the policy, their measures, and under the measures that assets need
/// the single assets (looked up when somebody expands them, a page at a time).
class AnswerTable : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Wording, Source, State, Assets, From, Reason, Evidence, Responsible, Due, ExceptionUntil, columns };
    enum Role {
        StandingRole = Qt::UserRole, ///< int(Standing); invalid on categories
        CountsRole,                  ///< QList<qint64> of the assets by Standing; invalid where there are none
        LevelRole                    ///< int(Level)
    };
    enum Level { CategoryLevel, MeasureLevel, AssetLevel, MoreLevel };

    /// What is left out of the list. An empty filter leaves out nothing.
    struct Filter {
        QString text;     ///< found in the wording, the clause, a reason or an evidence
        QString category; ///< only this one
        bool openOnly = false;

        bool operator==(const Filter &) const = default;
    };

    explicit AnswerTable(QObject *parent = nullptr);

    /// Shows the measures of a subject; rows that stay keep their place in selections and expansions.
    void show(const AnswerSource &source, SubjectId subject, const QString &language);
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    SubjectId subject() const { return m_subject; }
    /// All rows of the subject, whatever the filter leaves out.
    const QList<AnswerRow> &all() const { return m_all; }

    /// The answer that stands in this row; nothing for categories and "more" rows.
    const AnswerRow *row(const QModelIndex &index) const;
    /// What would be answered here: the row itself, or for a category the measures that it shows.
    QList<AnswerTarget> targets(const QModelIndex &index) const;
    QModelIndex indexOf(const AnswerTarget &target) const;
    /// Looks up more assets of the measure to which this "more" row belongs.
    void showMore(const QModelIndex &index);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString standingText(Standing standing);
    static QString statusText(Status status);

private:
    // What an index keeps is the key of the row above it, never a position: persistent indexes outlive insertions.
    static constexpr quintptr ofCategories = 0;
    static constexpr quintptr ofMeasures = 1;    // + the category's place in the policy
    static constexpr quintptr ofAssets = 100000; // + the measure's ordinal

    struct MeasureNode {
        AnswerRow row;
        QList<AnswerRow> assets;
        int limit = 0;   ///< how many assets were asked for; 0: nobody expanded it yet
        qint64 rest = 0; ///< how many more there are

        int rows() const { return int(assets.size()) + (rest > 0 ? 1 : 0); }
    };
    struct CategoryNode {
        int category = 0; ///< its place in the policy
        std::vector<MeasureNode> measures;
    };
    struct Place {
        Level level = CategoryLevel;
        const CategoryNode *category = nullptr;
        const MeasureNode *measure = nullptr;
        int asset = -1;
    };

    std::vector<CategoryNode> wanted() const;
    bool passes(const AnswerRow &row) const;
    template <typename List, typename Key, typename Update>
    void merge(List &have, const List &next, const QModelIndex &parent, Key key, Update update);
    void mergeCategories(const std::vector<CategoryNode> &next);
    void updateMeasure(MeasureNode &have, const MeasureNode &next);
    void reloadAssets(MeasureNode &node);
    qint64 toList(const MeasureNode &node) const;
    bool awaitsLook(const QModelIndex &parent) const;
    Place place(const QModelIndex &index) const;
    MeasureNode *measureNode(Ordinal measure);
    std::optional<std::pair<int, int>> find(Ordinal measure) const;
    QModelIndex measureIndex(Ordinal measure, int column = 0) const;
    void rowChanged(const QModelIndex &first);
    QString text(const Place &place, int column) const;
    QString text(const AnswerRow &row, int column) const;
    QString from(const AnswerRow &row) const;
    QString exception(const AnswerRow &row) const;
    bool isOverdue(const AnswerRow &row) const;
    QString date(PartialDate date) const;
    const Measure *measureOf(Ordinal measure) const;
    QString tip(const Place &place, int column) const;

    AnswerSource m_source;
    SubjectId m_subject;
    QString m_language;
    Filter m_filter;
    QList<AnswerRow> m_all;
    std::vector<CategoryNode> m_categories;
    bool m_isChanging = false; ///< rows are coming and going: nothing may be looked up in between
};

} // namespace daicho
