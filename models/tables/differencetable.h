// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importdecisions.h"
#include "tables/differencesource.h"

#include <QAbstractItemModel>

namespace daicho
{

/// Assets that differ, each with its fields below it side by side, and with a check box for what is taken. Holds the
/// decisions of the user; values are looked up when they are shown.
class DifferenceTable : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// The first columns; the sides of the comparison follow.
    enum Column { Name, Outcome, Place, FirstSide };
    enum Role { SortRole = Qt::UserRole }; ///< int(DifferenceSort) of the asset, also on its fields

    /// What is left out. An empty filter leaves out nothing.
    struct Filter {
        std::optional<DifferenceSort> sort;
        int field = -1; ///< place of a column: only assets that bring something in it that can be refused
        bool operator==(const Filter &) const = default;
    };
    /// How many assets would be written.
    struct Counts {
        qint64 added = 0;
        qint64 changed = 0;
        qint64 retired = 0;
        bool operator==(const Counts &) const = default;
    };

    using QAbstractItemModel::QAbstractItemModel;

    void show(std::shared_ptr<DifferenceSource> source, const ImportDecisions &decisions);
    void clear();
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    const ImportDecisions &decisions() const { return m_decisions; }
    void setDisposal(const Disposal &disposal) { m_decisions.disposal = disposal; }
    /// Assets that need one of these new names are left out.
    void refuseNames(const std::unordered_set<Id> &names);

    Counts taken() const;
    qint64 count(DifferenceSort sort) const;
    /// How many assets, of all sorts or of one, bring something in each field that can be refused; by place of the
    /// column.
    std::vector<qint64> countByField(std::optional<DifferenceSort> sort = {}) const;
    const std::vector<FieldColumn> &columns() const;

    /// Takes or refuses every asset that the filter leaves. Assets that the file does not name are only meant when the
    /// filter shows nothing else: nobody disposes of things by the way.
    void takeShown(bool isTaken);
    /// Takes or refuses a field of every asset that is new or changes, or of those of the sort that the filter shows.
    void takeField(int field, bool isTaken);
    bool isFieldTaken(int field) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The user took or refused something.
    void decided();

private:
    const DifferingAsset &assetOf(const QModelIndex &index) const;
    int fieldOf(const QModelIndex &index) const;
    static bool isField(const QModelIndex &index) { return index.internalId() != 0; }
    bool isTaken(const DifferingAsset &asset) const;
    bool isNameless(const DifferingAsset &asset) const;
    void pairReasons();
    FieldSet saidToBeRefused(const DifferingAsset &asset) const;
    FieldSet refusedOf(const DifferingAsset &asset) const;
    int levelNeededFor(const DifferingAsset &asset, int field) const;
    bool isMeant(DifferenceSort sort) const { return !m_filter.sort || *m_filter.sort == sort; }
    Qt::CheckState checkState(const DifferingAsset &asset) const;
    bool isLeftOut(const DifferingAsset &asset, int field) const;
    void takeFields(const DifferingAsset &asset);
    void takeOnly(const DifferingAsset &asset, int field);
    void decideField(const DifferingAsset &asset, int field, bool isTaken);
    void setTaken(const DifferingAsset &asset, bool isTaken);
    void setFieldTaken(const DifferingAsset &asset, int field, bool isTaken);
    QString outcome(const DifferingAsset &asset) const;
    QVariant ground(const QModelIndex &index) const;
    QString summary(const DifferingAsset &asset, int side) const;
    QString assetText(const DifferingAsset &asset, int column) const;
    QString fieldText(const DifferingAsset &asset, int field, int column) const;
    QString text(const QModelIndex &index) const;
    void changed(const QModelIndex &asset);
    void arrange();

    std::shared_ptr<DifferenceSource> m_source;
    QStringList m_sides;
    std::vector<DifferingAsset> m_assets;
    std::vector<std::pair<size_t, size_t>> m_levels; // places of levels and of their reasons
    std::vector<quint32> m_shown;                    // places in m_assets
    Filter m_filter;
    ImportDecisions m_decisions;
};

} // namespace daicho
