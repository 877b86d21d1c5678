// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

class QIODevice;

namespace daicho
{

/// The encodings that a ledger may come in.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Cp932 };

/// How a text file is written: its encoding, and the bytes in front that only say so.
struct TextEncoding {
    Encoding encoding = Encoding::Utf8;
    int bom = 0;       ///< bytes of the byte order mark
    qint64 broken = 0; ///< bytes that do not belong to this encoding

    bool operator==(const TextEncoding &) const = default;
};

/// Its name in mappings and on the command line: "utf-8", "utf-16le", "utf-16be", "cp932".
QString encodingName(Encoding encoding);
/// Reads such a name, in upper or lower case; "sjis" and "shift_jis" too.
std::optional<Encoding> encodingNamed(QStringView name);

/// Finds the encoding of a whole file: byte order mark, UTF-16 by its NULs, strict UTF-8, CP932. Invalid when the file
/// is empty or no text, with what it is instead where that can be told.
Result<TextEncoding> detectEncoding(QIODevice &file, const Progress &progress = {});
/// What byte order mark the file has, and how much of it is broken, when the encoding is given.
Result<TextEncoding> examineEncoding(QIODevice &file, Encoding encoding, const Progress &progress = {});

} // namespace daicho
