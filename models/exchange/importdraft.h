// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assetblock.h"
#include "exchange/fieldcolumns.h"
#include "exchange/importlinks.h"
#include "exchange/vocabulary.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace daicho
{

/// Facts of an asset that its signature holds, by place; the levels of the policy's axes follow.
enum class Fact { Kind, SubKind, Zone, PersonalInformation, State, OffSite, FirstLevel };

/// An asset in the making: what the registry has of it, and what the cells of its row put over that.
struct Draft {
    static constexpr quint32 keep = 0xffffffff;

    AssetRow row; ///< texts point into the row of the sheet, or into the registry
    bool isNew = true;
    std::vector<quint32> facts; ///< codes of atoms, a number for State and OffSite; keep: as the row's signature has it
    std::string reasons;        ///< what AssetText::Reasons points to, when a cell changed it

    void startNew(size_t factCount);
    void startFrom(const AssetRow &existing, size_t factCount);
    quint32 &fact(Fact which) { return facts[size_t(which)]; }
};

/// Finds the signature of a draft; remembers, because a million rows have a few hundred.
class DraftSignatures
{
public:
    explicit DraftSignatures(const Profile &profile);
    size_t factCount() const { return size_t(Fact::FirstLevel) + m_axes.size(); }
    /// What a fact is now: by the cells, else by what the registry had.
    quint32 current(const Draft &draft, size_t fact) const;
    quint32 codeFor(const Draft &draft);

private:
    Signature made(const Draft &draft) const;

    std::vector<Atom> m_axes;
    std::u32string m_key;
    std::unordered_map<std::u32string, quint32> m_known;
};

/// Reads the cells of one column into drafts.
class CellReader
{
public:
    enum class Read {
        Same,    ///< the draft holds this value already
        Changed, ///< the draft holds it now
        Bad      ///< it cannot be understood: see reason()
    };
    virtual ~CellReader() = default;
    /// The cell is not blank.
    virtual Read read(std::string_view cell, Draft &draft) = 0;
    /// Why a cell cannot be understood, for the user.
    virtual QString reason(std::string_view cell) const;
};

/// What readers need to know.
struct ReaderContext {
    const Profile &profile;
    ImportLinks &links;
    DraftSignatures &signatures;
};
std::unique_ptr<CellReader> readerFor(const FieldColumn &column, const ReaderContext &context);

/// Cuts a cell with several places into them: at line breaks, else at 、 ; and their like outside of brackets.
QStringList splitPlaces(const QString &cell);

/// Years of retention (５年, 10, 5年間, 十年), or nothing where it says something else (常用, 永年).
std::optional<int> readYears(const QString &cell);

} // namespace daicho
