// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importledger.h"

#include <QWidget>

class QComboBox;

namespace daicho
{

/// As which other program's form a file is read: the one that was recognised, none, or one that the user says. Hidden
/// while nothing was recognised or said.
class PresetChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PresetChoice(QWidget *parent = nullptr);

    void show(const LedgerReading &reading);

signals:
    /// Nothing: whichever is recognised; else the id of a preset, or noPreset.
    void chosen(const std::optional<QString> &preset);

private:
    QComboBox *m_choice;
    const Preset *m_found = nullptr; // the last one that was recognised without being told
};

} // namespace daicho
