// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldcolumns.h"
#include "exchange/preset.h"
#include "exchange/sheet.h"
#include "exchange/vocabulary.h"

#include <optional>
#include <span>
#include <unordered_map>

namespace daicho
{

/// Rewrites the rows of another program's sheet into those of a ledger that the usual mapping understands: cells keep
/// their places, what one cell says of several fields goes into columns behind the last one.
class PresetReader
{
public:
    /// `rows` are rows below the header, by whose numbers a scale is chosen.
    PresetReader(const Preset &preset, const QStringList &headings, const Profile &profile,
                 std::span<const QStringList> rows = {});

    /// A column of the rewritten sheet, with the field that it goes to.
    struct Output {
        struct Source {
            int column = -1; ///< -1: a constant
            const PresetColumn *meaning = nullptr;
            ValueScale scale = {}; ///< of a column with numbers
        };
        int column = 0;
        QString field;
        QString heading;
        std::vector<Source> sources;
    };
    const std::vector<Output> &outputs() const { return m_outputs; }
    int width() const { return m_width; }
    /// The columns from here on are those that were added.
    int firstAdded() const { return m_firstAdded; }
    /// Whether a field is made of this column, or connections are.
    bool isKnown(int column) const;
    /// The columns with the parents of assets.
    const std::vector<int> &parents() const { return m_parents; }
    /// The headings of columns whose values go somewhere, whether or not they have a field of their own.
    const QStringList &used() const { return m_used; }
    /// How numbers were put on levels, for the user; empty where there were none.
    const QStringList &notes() const { return m_notes; }

    /// What a value depends on: rows with the same key have the same value. Nothing for texts, which hardly repeat.
    std::optional<std::string> key(const Output &output, const SheetRow &row) const;
    /// What stands in a column of the rewritten sheet; the cells are those of the row as it was.
    std::string value(const Output &output, const SheetRow &row) const;

private:
    using Source = Output::Source;

    void collect(const QStringList &headings);
    void chooseScales(std::span<const QStringList> rows);
    bool hasOwnColumn(const QString &field, const QStringList &headings) const;
    void addColumn(const PresetColumn &meaning, int column, const QString &heading);
    void addLevels(const PresetColumn &meaning, int column, const QString &heading);
    void addSource(const QString &field, const QString &heading, Source source);
    void place(const QStringList &headings);
    QString text(const Output &output, const SheetRow &row) const;
    QString joined(const Output &output, const SheetRow &row) const;
    QString first(const Output &output, const SheetRow &row) const;
    QString level(const Output &output, const SheetRow &row) const;
    std::optional<double> numberIn(const Source &source, const QString &cell, const Axis &axis) const;
    QString rowNumber(const SheetRow &row) const;
    QString read(const Output &output, const Source &source, const QString &cell, const QString &kind) const;
    QString known(const QString &field, const QStringList &words, const QString &kind = {}) const;
    QString labelled(const QString &field, const QString &cell, const QString &kind) const;
    Vocabulary wordsOf(const QString &field, const QString &kind) const;
    QString kindOf(const SheetRow &row) const;
    void noteLevels();

    const Preset &m_preset;
    Profile m_profile;
    std::vector<FieldColumn> m_columns;
    QHash<QString, Vocabulary> m_words; ///< by field
    std::vector<Output> m_outputs;
    std::vector<int> m_parents;
    QStringList m_used;
    QStringList m_notes;
    int m_width = 0;
    int m_firstAdded = 0;
};

/// The sheet as the preset reads it. The rows up to `headerLast` are left as they are, but that the header names the
/// columns that were added.
Sheet rewritten(const Sheet &sheet, std::shared_ptr<const PresetReader> reader, int headerLast);

/// The rows of a sheet as they stand in its file, whether it was rewritten or not.
std::unique_ptr<SheetCursor> cursorInFile(const Sheet &sheet);

} // namespace daicho
