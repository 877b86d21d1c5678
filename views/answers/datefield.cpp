// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/datefield.h"

#include "core/wareki.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace daicho
{

DateField::DateField(const QString &name, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_reading(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addWidget(m_reading, 1);
    m_line->setObjectName(name);
    m_line->setPlaceholderText(tr("e.g. 2026-04-01 or R8.4.1"));
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(m_line->placeholderText()) + 28);
    m_reading->setObjectName(name + QStringLiteral("Reading"));
    m_reading->setTextFormat(Qt::PlainText);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        read();
        emit changed();
    });
}

void DateField::setDate(PartialDate date)
{
    const bool isEnglish = QLocale().language() == QLocale::English;
    m_line->setText(isEnglish ? date.iso() : wareki(date));
    read();
}

PartialDate DateField::date() const
{
    return readDate(m_line->text()).value_or(PartialDate());
}

bool DateField::isReadable() const
{
    return m_line->text().trimmed().isEmpty() || readDate(m_line->text());
}

void DateField::read()
{
    if (!isReadable())
        return m_reading->setText(tr("This is no date"));
    const bool isEnglish = QLocale().language() == QLocale::English;
    m_reading->setText(isEnglish ? wareki(date()) : date().iso());
}

QString spanProblem(const DateField &from, const DateField &until)
{
    if (!from.isReadable() || !until.isReadable())
        return DateField::tr("A date cannot be read. Write it like 2026-04-01 or R8.4.1.");
    const bool isSpan = !from.date().isUnknown() && !until.date().isUnknown();
    if (isSpan && until.date().last() < from.date().first())
        return DateField::tr("It cannot end before it begins.");
    return {};
}

} // namespace daicho
