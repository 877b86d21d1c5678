// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QScreen>
#include <QStyleOption>
#include <QSvgRenderer>
#include <QWidget>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// Fusion with room between the rows of lists: Japanese letters fill their line, and lines that touch are hard to read.
class RoomyStyle : public QProxyStyle
{
public:
    RoomyStyle() : QProxyStyle(u"Fusion"_s) {}

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (type == CT_ItemViewItem || type == CT_HeaderSection)
            size.setHeight(std::max(size.height(), option->fontMetrics.lineSpacing() + 8));
        // The ampersand of a mnemonic takes no room when a menu is measured, but when its texts are cut to their room.
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && type == CT_MenuItem)
            size.rwidth() += int(item->text.count(u'&')) * item->fontMetrics.horizontalAdvance(u'&');
        return size;
    }

    /// Fusion frames a box in a darker shade of the window, which on a dark window nobody sees.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox || option->palette.color(QPalette::Window).lightness() >= 128)
            return;
        painter->save();
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
};

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &alternate, const QColor &text,
                   const QColor &button, const QColor &highlight, const QColor &muted)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Button, button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, highlight);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    return palette;
}

QPixmap drawn(const QByteArray &svg, const QColor &colour, int size, qreal ratio)
{
    QByteArray text = svg;
    text.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(text);
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

void applyLook(QApplication &application)
{
    QApplication::setStyle(new RoomyStyle); // which the application keeps
    QStringList families;
    for (const QString &family : {u"BIZ UDPGothic"_s, u"BIZ UDPゴシック"_s, u"Noto Sans CJK JP"_s, u"Yu Gothic UI"_s}) {
        if (QFontDatabase::hasFamily(family))
            families << family;
    }
    QFont font = QApplication::font();
    if (!families.isEmpty())
        font.setFamilies(families);
    font.setPointSizeF(10);
    QApplication::setFont(font);
    const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    application.setPalette(isDark ? darkPalette() : lightPalette());
}

QPalette lightPalette()
{
    return paletteOf(QColor(0xf4, 0xf6, 0xf8), Qt::white, QColor(0xf7, 0xf9, 0xfb), QColor(0x1f, 0x29, 0x33),
                     QColor(0xfb, 0xfc, 0xfd), QColor(0x1f, 0x5f, 0xa8), QColor(0x7b, 0x87, 0x94));
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x23, 0x28, 0x2e), QColor(0x1b, 0x1f, 0x24), QColor(0x20, 0x25, 0x2a),
                     QColor(0xe6, 0xea, 0xee), QColor(0x2d, 0x33, 0x3a), QColor(0x3b, 0x82, 0xd0),
                     QColor(0x8a, 0x95, 0xa1));
}

QIcon icon(const QString &name, const QPalette &palette)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int size : {16, 24, 32}) {
        for (const qreal ratio : {1.0, 2.0}) {
            icon.addPixmap(drawn(svg, palette.color(QPalette::ButtonText), size, ratio), QIcon::Normal);
            icon.addPixmap(drawn(svg, palette.color(QPalette::Disabled, QPalette::ButtonText), size, ratio),
                           QIcon::Disabled);
            icon.addPixmap(drawn(svg, palette.color(QPalette::HighlightedText), size, ratio), QIcon::Selected);
        }
    }
    return icon;
}

QSize fitting(QSize usual, const QWidget &window)
{
    constexpr QSize frame(16, 48);
    return usual.boundedTo(window.screen()->availableSize() - frame);
}

QColor levelColour(double weight, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor strong(0xc2, 0x41, 0x0c);
    const double share = 0.06 + 0.50 * weight * weight;
    const auto mixed = [share](int from, int to) {
        return int(from + (to - from) * share);
    };
    return {mixed(base.red(), strong.red()), mixed(base.green(), strong.green()), mixed(base.blue(), strong.blue())};
}

} // namespace daicho
