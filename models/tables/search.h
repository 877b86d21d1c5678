// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace daicho
{

/// How a text is scanned: the best that the processor knows, or one of the simpler ways (for other machines, and for
/// tests that compare them).
enum class Scan { Portable, Sse2, Avx2 };
bool isAvailable(Scan scan);
Scan bestScan();

/// A word as it is looked for: folded UTF-8, and the two of its bytes that are least common in Japanese text, by which
/// places are sorted out before anything is compared.
class Needle
{
public:
    explicit Needle(std::string folded);

    const std::string &text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }
    size_t rarest() const { return m_rarest; }
    size_t second() const { return m_second; }
    /// Where it stands first in `text` at or after `from`; npos when nowhere.
    size_t findIn(std::string_view text, size_t from, Scan scan = bestScan()) const;

private:
    std::string m_text;
    size_t m_rarest = 0; // places in m_text
    size_t m_second = 0;
};

/// Sets bit i of `bits` for each row i in which the needle stands. Rows are pieces of one text, row i ending before
/// ends[i]. An empty needle stands everywhere.
void markRows(std::string_view text, const std::vector<quint32> &ends, const Needle &needle, quint64 *bits,
              Scan scan = bestScan());

} // namespace daicho
