// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/presetchoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

const Preset *recognisedIn(const LedgerReading &reading)
{
    const auto found =
        std::ranges::find_if(reading.sheets, [](const SheetReading &sheet) { return sheet.preset.preset; });
    return found == reading.sheets.end() ? nullptr : found->preset.preset;
}

} // namespace

PresetChoice::PresetChoice(QWidget *parent) : QWidget(parent), m_choice(new QComboBox)
{
    m_choice->setObjectName(u"preset"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *label = new QLabel(tr("F&orm"));
    label->setBuddy(m_choice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_choice, 1);
    hide();
    connect(m_choice, &QComboBox::activated, this, [this] {
        const QVariant id = m_choice->currentData();
        emit chosen(id.isValid() ? std::optional(id.toString()) : std::nullopt);
    });
}

void PresetChoice::show(const LedgerReading &reading)
{
    if (!reading.preset)
        m_found = recognisedIn(reading);
    m_choice->clear();
    m_choice->addItem(m_found ? tr("found: %1").arg(m_found->shownName()) : tr("as it is recognised"));
    m_choice->addItem(tr("none: an office's own ledger"), noPreset);
    for (const Preset &preset : presets())
        m_choice->addItem(preset.shownName(), preset.id);
    m_choice->setCurrentIndex(reading.preset ? std::max(0, m_choice->findData(*reading.preset)) : 0);
    setVisible(m_found || reading.preset);
}

} // namespace daicho
