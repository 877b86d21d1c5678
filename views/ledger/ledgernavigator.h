// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace daicho
{

class LedgerPreview;

/// The bar over the preview: turning pages and zooming.
class LedgerNavigator : public QWidget
{
    Q_OBJECT

public:
    LedgerNavigator(LedgerPreview *preview, QWidget *parent = nullptr);

    /// Shows where the preview is; called when its pages changed.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const QString &name);
    void addTurning(QHBoxLayout *layout);
    void addZooming(QHBoxLayout *layout);
    void retranslate();

    LedgerPreview *m_preview;
    QToolButton *m_first;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_last;
    QSpinBox *m_page;
    QLabel *m_of;
    QLabel *m_section;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fitWidth;
    QToolButton *m_fitPage;
    QLabel *m_zoom;
};

} // namespace daicho
