// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// What libFuzzer calls with bytes of its own making, and tst_fuzzcases with those that once were trouble. Each target
/// ends the program when something that must hold of every file does not.
namespace daicho::fuzz
{

/// A text ledger, from its bytes to the plan of an import. The first byte says how the rest is written and read.
void ledgerText(QByteArrayView bytes);
/// The bytes of a workbook as they stand on the disk.
void workbook(QByteArrayView bytes);
/// The parts of a workbook before they are packed: '@' or '`' for XLSX, else ODS; then sheet, shared texts, styles and
/// workbook (of ODS: tables and styles) with a byte 0x1e between them.
void workbookParts(QByteArrayView bytes);
/// A published policy. Its draft is made when no earlier text of the program had one of the same parts.
void policyText(QByteArrayView bytes);
/// The JSON of a profile.
void profile(QByteArrayView bytes);
/// The JSON of a saved mapping, put to use on a ledger.
void mapping(QByteArrayView bytes);
/// A text file of another program. The first byte says as which preset it is read, and into what registry.
void otherForms(QByteArrayView bytes);
/// An OSCAL catalogue.
void oscal(QByteArrayView bytes);
/// A department's form as it came back: its sheets with a byte 0x1e between them, each a line with its name and then
/// lines of cells with tabs between them.
void departmentForm(QByteArrayView bytes);
/// A department's registry file as it came back. The first byte says what the rest is: 's' SQL that somebody ran on the
/// file that was sent, 'S' the same before it is opened for writing, 'p' places in it (three bytes), lengths (one) and
/// what stands there instead; anything else: the whole file.
void departmentFile(QByteArrayView bytes);

} // namespace daicho::fuzz
