// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the dialog that shows how a file was read: its form, its sheets, the columns of one of them, their
// mapping in a file, and notes.
#include "views/common/prompt.h"
#include "views/importing/differenceview.h"
#include "views/importing/importdialog.h"
#include "views/importing/mappingtable.h"
#include "views/importing/presetchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QSaveFile>
#include <QSpinBox>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

bool isSameColumn(const ColumnMapping &a, const ColumnMapping &b)
{
    return a.column == b.column && a.heading == b.heading;
}

/// Does with the columns of another sheet what was done with those of one; what gives a field up comes first.
void changeAlike(const Mapping &before, const Mapping &now, Mapping &other)
{
    for (const bool isGivenUp : {true, false}) {
        for (const ColumnMapping &was : before.columns) {
            const auto is = std::ranges::find_if(now.columns, [&was](auto &one) { return isSameColumn(one, was); });
            const auto its = std::ranges::find_if(other.columns, [&was](auto &one) { return isSameColumn(one, was); });
            if (is == now.columns.end() || its == other.columns.end() || *is == was || its->field != was.field ||
                is->field.isEmpty() != isGivenUp)
                continue;
            const ColumnMapping *holder = is->field.isEmpty() ? nullptr : other.of(is->field);
            if (holder && !isSameColumn(*holder, was))
                continue;
            its->field = is->field;
            its->fillDown = is->fillDown;
            its->confidence = is->confidence;
        }
    }
}

} // namespace

QString ImportDialog::sheetLabel(const SheetReading &sheet) const
{
    const SheetReading *form = m_reading && m_reading->holdsOtherForm() ? m_reading->otherForm() : nullptr;
    if (sheet.isTaken || (form && form->sheet.name == sheet.sheet.name))
        return sheet.sheet.name;
    return sheet.sheet.isHidden ? tr("%1 (hidden, left out)").arg(sheet.sheet.name)
                                : tr("%1 (left out)").arg(sheet.sheet.name);
}

void ImportDialog::showReading(const LedgerReading &reading)
{
    m_textForm->setVisible(reading.text.has_value());
    m_sheetForm->setVisible(!reading.text);
    m_presets->show(reading);
    if (reading.text) {
        m_encoding->setCurrentIndex(m_encoding->findData(int(reading.text->encoding.encoding)));
        m_separator->setCurrentIndex(m_separator->findData(QString(QLatin1Char(reading.text->separator))));
    }
    const bool isSameBook = m_sheetChoice->count() == int(reading.sheets.size());
    const int sheet = isSameBook ? m_sheet : int(&reading.first() - reading.sheets.data());
    const QSignalBlocker choice(m_sheetChoice);
    m_sheetChoice->clear();
    for (const SheetReading &one : reading.sheets)
        m_sheetChoice->addItem(one.sheet.name);
    m_sheetChoice->setCurrentIndex(sheet);
    showSheet(sheet);
    labelSheets();
}

void ImportDialog::showSheet(int index)
{
    if (!m_reading || index < 0 || size_t(index) >= m_reading->sheets.size())
        return;
    m_sheet = index;
    const SheetReading &sheet = m_reading->sheets[size_t(index)];
    const QSignalBlocker first(m_headerFirst);
    const QSignalBlocker last(m_headerLast);
    const QSignalBlocker taken(m_takeSheet);
    m_headerFirst->setValue(sheet.layout.headerFirst);
    m_headerLast->setValue(sheet.layout.headerLast);
    m_takeSheet->setChecked(sheet.isTaken);
    m_takeSheet->setVisible(!sheet.preset.preset || sheet.preset.reader);
    const auto of = [index](const std::vector<Mapping> &sheets) {
        return size_t(index) < sheets.size() ? sheets[size_t(index)] : Mapping();
    };
    m_mapping->show(sheet.mapping, *m_profile, of(m_found), of(m_knownColumns));
}

void ImportDialog::takeSheet(bool isTaken)
{
    if (!m_reading)
        return;
    auto reading = std::make_shared<LedgerReading>(*m_reading);
    reading->sheets[size_t(m_sheet)].isTaken = isTaken;
    m_reading = std::move(reading);
    labelSheets();
}

/// What is left out is said beside its name; a workbook shows one sheet and takes several.
void ImportDialog::labelSheets()
{
    const auto &sheets = m_reading->sheets;
    for (size_t i = 0; i < sheets.size(); ++i)
        m_sheetChoice->setItemText(int(i), sheetLabel(sheets[i]));
    const auto taken = std::ranges::count(sheets, true, &SheetReading::isTaken);
    m_sheetsTaken->setText(tr("(%1 of %2 sheets)").arg(taken).arg(sheets.size()));
    m_sheetsTaken->setVisible(sheets.size() > 1 && !m_takeSheet->isHidden());
}

/// What the user changes in the columns of the sheet that is shown holds for the same columns of the other sheets, too,
/// where they were read alike: a workbook with a sheet for each department is one form.
void ImportDialog::keepMapping()
{
    if (!m_reading)
        return;
    auto reading = std::make_shared<LedgerReading>(*m_reading);
    const Mapping before = reading->sheets[size_t(m_sheet)].mapping;
    const Mapping now = m_mapping->mapping();
    for (SheetReading &sheet : reading->sheets)
        changeAlike(before, now, sheet.mapping);
    reading->sheets[size_t(m_sheet)].mapping = now;
    m_reading = std::move(reading);
}

/// Everything about the sheets stays as it is, but the header of the one that is shown: another header makes other
/// columns there.
QList<SavedSheet> ImportDialog::decidedSheets() const
{
    QList<SavedSheet> sheets;
    for (size_t i = 0; i < m_reading->sheets.size(); ++i) {
        const SheetReading &sheet = m_reading->sheets[i];
        const bool isShown = i == size_t(m_sheet);
        const std::pair shown(m_headerFirst->value(), std::max(m_headerFirst->value(), m_headerLast->value()));
        const std::pair now(sheet.layout.headerFirst, sheet.layout.headerLast);
        SavedSheet saved{sheet.sheet.name, sheet.isTaken, isShown ? shown : now, {}};
        if (saved.headerRows == now)
            saved.columns = sheet.mapping.columns;
        else
            saved.take.reset();
        sheets.append(saved);
    }
    return sheets;
}

void ImportDialog::showNote(bool isBusy)
{
    static constexpr qsizetype mostNotes = 6;
    QStringList notes;
    if (!isBusy && m_error)
        notes.append(m_error->text);
    else if (m_form)
        notes = formNotes();
    else if (m_plan && m_plan->rows.empty())
        notes.append(tr("Not a single row can be taken: see the problems."));
    else if (m_plan && m_plan->change.isEmpty() && m_plan->problemRows == 0 &&
             m_differences->taken() == DifferenceTable::Counts())
        notes.append(tr("The registry holds everything in this file already: there is nothing to import."));
    else if (m_plan && !m_plan->change.isEmpty() && m_differences->taken() == DifferenceTable::Counts())
        notes.append(tr("Nothing is chosen: take at least one of the differences."));
    if (!isBusy && problemRows() > 0 && !m_leaveOut->isChecked())
        notes.append(problemsText());
    if (!isBusy && m_plan && !m_plan->newNames.isEmpty())
        notes.append(newNamesText());
    if (!isBusy && m_plan && !m_plan->unmapped.isEmpty())
        notes.append(tr("These columns are left out: %1").arg(m_plan->unmapped.join(u"、"_s)));
    if (m_plan)
        notes += m_plan->notes;
    m_remembered->setVisible(m_isRemembered);
    m_note->setToolTip(Qt::convertFromPlainText(notes.join(u'\n')));
    if (notes.size() > mostNotes)
        notes = notes.mid(0, mostNotes - 1) << tr("… and %1 more: point here").arg(notes.size() - mostNotes + 1);
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void ImportDialog::loadMapping()
{
    const QString path = Prompt::instance().openFile(this, tr("Load columns"), tr("Column mappings (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Prompt::instance().error(this, tr("Load columns"),
                                        tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const auto saved = readMapping(file.readAll(), *m_profile);
    if (!saved)
        return Prompt::instance().error(this, tr("Load columns"), saved.error().text);
    m_loaded = *saved;
    m_hasLoaded = true;
    m_isByHand = true;
    m_isRemembered = false;
    m_reading.reset();
    readAnew();
}

void ImportDialog::saveMapping()
{
    const QString suggestion = QFileInfo(m_path).completeBaseName() + u".json"_s;
    const QString path =
        Prompt::instance().saveFile(this, tr("Save columns"), suggestion, tr("Column mappings (*.json)"));
    if (path.isEmpty() || !m_reading)
        return;
    QSaveFile file(path);
    const QByteArray json = writeMapping(*m_reading);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        Prompt::instance().error(this, tr("Save columns"),
                                 tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

} // namespace daicho
