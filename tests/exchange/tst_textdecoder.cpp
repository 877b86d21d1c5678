// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellends.h"
#include "exchange/textdecoder.h"

#include <QtTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

/// What validUtf8() promises, character by character.
size_t validByCharacters(std::string_view bytes)
{
    size_t at = 0;
    while (at < bytes.size()) {
        const int length = utf8Length(bytes.substr(at));
        if (length <= 0)
            break;
        at += size_t(length);
    }
    return at;
}

} // namespace

/// Many bytes are looked at at once: the answer has to be that of looking at one after the other, wherever a text is
/// broken or ends.
class TextDecoderTest : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryBreak_data();
    void findsEveryBreak();
    void findsCellEnds();
};

void TextDecoderTest::findsEveryBreak_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("ascii") << u"number,name "_s;
    QTest::newRow("japanese") << u"台帳、情報資産"_s;
    QTest::newRow("mixed") << u"PC端末é１２"_s;
    QTest::newRow("rare leads") << u"𠮷野家ก힣😀"_s;
}

void TextDecoderTest::findsEveryBreak()
{
    QFETCH(QString, piece);
    const std::string whole = piece.repeated(20).toStdString();
    QCOMPARE(validUtf8(whole), whole.size());
    for (size_t place = 0; place < whole.size(); ++place) {
        const auto cut = std::string_view(whole).substr(0, place);
        QCOMPARE(validUtf8(cut), validByCharacters(cut));
        for (const char byte : {'a', '\x80', '\x8f', '\x90', '\xa0', '\xbf', '\xc0', '\xc2', '\xe0', '\xe3', '\xed',
                                '\xf0', '\xf4', '\xf5', '\xff'}) {
            std::string broken = whole;
            broken[place] = byte;
            QCOMPARE(validUtf8(broken), validByCharacters(broken));
            broken.insert(place, 1, byte);
            QCOMPARE(validUtf8(broken), validByCharacters(broken));
        }
    }
}

void TextDecoderTest::findsCellEnds()
{
    std::string text;
    for (int width = 0; width < 150; ++width)
        text.append(size_t(width), 'x').push_back(",\n\r;"[width % 4]);
    for (const size_t size : {text.size(), text.size() - 70, size_t(65), size_t(64), size_t(3), size_t(0)}) {
        CellEnds ends(text.data(), size, ',');
        size_t expected = 0;
        for (size_t at = 0;; ++at) {
            expected = std::min(size, std::string_view(text).find_first_of(",\n\r", at));
            at = ends.next(at);
            QCOMPARE(at, expected);
            if (at == size)
                break;
        }
    }
}

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "tst_textdecoder.moc"
