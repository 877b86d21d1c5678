// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/answersummary.h"

#include "policy/percent.h"
#include "tables/answertable.h"
#include "views/answers/standingdelegate.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace daicho
{

namespace
{

constexpr int barHeight = 8;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AnswerSummary::AnswerSummary(QWidget *parent) : QWidget(parent), m_name(plainLabel(this)), m_figures(plainLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, barHeight + 4);
    layout->setSpacing(6);
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_name->setFont(font);
    m_name->setObjectName(QStringLiteral("subjectName"));
    m_figures->setObjectName(QStringLiteral("subjectFigures"));
    m_figures->setWordWrap(false);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_name);
    layout->addWidget(m_figures);
}

void AnswerSummary::show(const QString &subject, const Counts &counts)
{
    m_counts = counts;
    m_name->setText(subject);
    const QLocale numbers(QLocale::English);
    QStringList parts;
    parts << tr("Coverage %1").arg(ratioText(counts));
    parts << tr("Required %1").arg(numbers.toString(counts.required()));
    for (int standing = 0; standing < standingCount; ++standing)
        parts << tr("%1 %2").arg(AnswerTable::standingText(Standing(standing)),
                                 numbers.toString(counts[Standing(standing)]));
    m_parts = parts;
    m_figures->setToolTip(tr("What assets need counts once for each asset. Open is what is partly done, not done or "
                             "unanswered: %1.")
                              .arg(numbers.toString(openCount(counts))));
    arrange();
    update();
}

/// Breaks lines between figures only: 未回答 must not be torn apart.
void AnswerSummary::arrange()
{
    const QString gap = QStringLiteral("   ");
    QStringList lines;
    for (const QString &part : std::as_const(m_parts)) {
        const QString longer = lines.isEmpty() ? part : lines.last() + gap + part;
        if (lines.isEmpty() || m_figures->fontMetrics().horizontalAdvance(longer) > width())
            lines.append(part);
        else
            lines.last() = longer;
    }
    m_figures->setText(lines.join(u'\n'));
}

void AnswerSummary::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QString AnswerSummary::text() const
{
    return m_figures->text();
}

void AnswerSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bar(0.5, height() - barHeight - 0.5, width() - 1, barHeight);
    paintCounts(painter, bar, QList<qint64>(m_counts.by.begin(), m_counts.by.end()), palette().color(QPalette::Mid));
}

} // namespace daicho
