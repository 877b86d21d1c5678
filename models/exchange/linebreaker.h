// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

struct UBreakIterator;

namespace daicho
{

/// Says where a line of Japanese may end: 禁則 by ICU's strict rules. One iterator serves all texts, because making
/// one costs more than breaking a cell.
class LineBreaker
{
public:
    LineBreaker();
    ~LineBreaker();
    LineBreaker(const LineBreaker &) = delete;
    LineBreaker &operator=(const LineBreaker &) = delete;

    /// Starts on a text, which must live until the next start().
    void start(QStringView text);
    /// The next place at which a line may end, as an index into the text; its size at the end, then -1.
    qsizetype next();

    /// Whether a line should not start with this character, for breaking what has no place to break.
    static bool mayNotStart(char16_t character);

private:
    UBreakIterator *m_iterator = nullptr;
    qsizetype m_size = 0;
    qsizetype m_last = 0;
};

} // namespace daicho
