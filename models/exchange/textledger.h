// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"
#include "exchange/textencoding.h"

#include <optional>

namespace daicho
{

/// What of a text file's form the user has decided; what is not set is found.
struct TextChoice {
    std::optional<Encoding> encoding;
    std::optional<char> separator;
};

/// A text file as a ledger: its one sheet, and the form in which it is written.
struct TextLedger {
    QString file; ///< name without folder
    TextEncoding encoding;
    char separator = ',';
    Sheet sheet;
};

/// Finds out how a text file is written and opens it for reading. Nothing of it stays in memory: its rows are read as
/// they are asked for. Errors: Missing, Invalid (empty, or no text), Storage.
Result<TextLedger> readTextLedger(const QString &path, const TextChoice &choice = {}, const Progress &progress = {});

/// The separator that cuts these first characters of a file into the most regular table: comma, tab or semicolon.
char findSeparator(std::string_view start);

} // namespace daicho
