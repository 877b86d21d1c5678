// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QPalette>
#include <QStyle>
#include <QStyleOption>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyLook(*qApp); }

    /// Fusion cuts the texts of a menu to their room with the ampersand of the mnemonic, and measures them without.
    void menusHaveRoomForMnemonics()
    {
        QStyleOptionMenuItem option;
        option.fontMetrics = QFontMetrics(QApplication::font("QMenu"));
        const auto room = [&option](const QString &text) {
            option.text = text;
            return qApp->style()->sizeFromContents(QStyle::CT_MenuItem, &option, QSize(90, 16), nullptr).width();
        };
        QVERIFY(room(u"バージョン情報(&A)"_s) >=
                room(u"バージョン情報(A)"_s) + option.fontMetrics.horizontalAdvance(u'&'));
    }

    /// A box that is not ticked is nothing but its frame.
    void theFrameOfABoxIsSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void theFrameOfABoxIsSeen()
    {
        QFETCH(const QPalette, palette);
        QCheckBox box(u"x"_s);
        box.setPalette(palette);
        box.ensurePolished();
        box.resize(box.sizeHint());
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect frame = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const QImage image = box.grab().toImage();
        const int ground = palette.color(QPalette::Window).lightness();
        int seen = 0;
        for (int x = frame.left() + 2; x < frame.right() - 2; ++x)
            seen += std::abs(image.pixelColor(x, frame.top()).lightness() - ground) > 40 ? 1 : 0;
        QVERIFY2(seen > frame.width() / 2, qPrintable(QString::number(seen)));
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
