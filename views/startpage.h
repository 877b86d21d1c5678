// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCommandLinkButton;
class QComboBox;
class QLabel;
class QLayout;
class QListWidget;

namespace daicho
{

/// What is shown while no registry is open: how to come by one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(bool hasSample, QWidget *parent = nullptr);

    /// The policies and the recent registries as they are now.
    void refresh();

signals:
    void newWanted(const QString &profile);
    void openWanted();
    void sampleWanted();
    void recentWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    QLayout *ways();
    QCommandLinkButton *button(const QString &name, const QString &icon);

    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_policyLabel;
    QComboBox *m_policy;
    QCommandLinkButton *m_new;
    QCommandLinkButton *m_open;
    QCommandLinkButton *m_sample;
    QLabel *m_recentLabel;
    QListWidget *m_recent;
    QLabel *m_hint;
};

} // namespace daicho
