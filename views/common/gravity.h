// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/flowtable.h"

#include <QColor>
#include <QIcon>
#include <QStyledItemDelegate>

#include <functional>

class QPalette;

namespace daicho
{

/// How grave something is that was found. Its colour never stands without its shape and its word.
enum class Gravity : quint8 { Fine, Warning, Error };

inline Gravity gravityOf(Problem::Severity severity)
{
    return severity == Problem::Severity::Error ? Gravity::Error : Gravity::Warning;
}
inline Gravity gravityOf(Legality legality)
{
    return Gravity(legality);
}

/// Green, amber or red, fit for the ground of this palette.
QColor gravityColour(Gravity gravity, const QPalette &palette);
/// Paints the mark into the square: a ring with a tick, a triangle with an exclamation mark, a filled disc with a
/// cross.
void paintGravity(QPainter &painter, const QRectF &square, Gravity gravity, const QPalette &palette);
QIcon gravityIcon(Gravity gravity, const QPalette &palette);

/// Puts the mark of its gravity before the text of a cell.
class GravityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Reader = std::function<std::optional<Gravity>(const QModelIndex &)>;

    GravityDelegate(Reader reader, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Reader m_reader;
};

} // namespace daicho
