// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/keychoice.h"

#include <QCheckBox>
#include <QMenu>
#include <QWidgetAction>

namespace daicho
{

using namespace Qt::StringLiterals;

KeyChoice::KeyChoice(QWidget *parent) : QToolButton(parent), m_fields(new QMenu(this))
{
    setObjectName(u"key"_s);
    setAccessibleName(tr("By what rows are matched with assets"));
    m_fields->setObjectName(u"keyFields"_s);
    setMenu(m_fields);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    showKey();
}

void KeyChoice::show(const QStringList &fields, const QStringList &key, const Profile &profile)
{
    m_key = key;
    m_fields->clear();
    m_labels.clear();
    QAction *usual = m_fields->addAction(tr("Number, else name and department"));
    usual->setObjectName(u"usualKey"_s);
    connect(usual, &QAction::triggered, this, [this] {
        if (m_key.isEmpty())
            return;
        m_key.clear();
        for (QCheckBox *box : m_fields->findChildren<QCheckBox *>()) {
            const QSignalBlocker quiet(box);
            box->setChecked(false);
        }
        showKey();
        emit changed();
    });
    m_fields->addSeparator();
    for (const FieldColumn &column : fieldColumns(profile)) {
        if (fields.contains(column.id) || key.contains(column.id))
            addField(column.id, column.label);
    }
    showKey();
}

/// A box of its own keeps the menu open while several fields are chosen.
void KeyChoice::addField(const QString &field, const QString &label)
{
    m_labels.insert(field, label);
    auto *box = new QCheckBox(QString(label).replace(u'&', u"&&"_s));
    box->setObjectName(u"key-"_s + field);
    box->setChecked(m_key.contains(field));
    auto *action = new QWidgetAction(m_fields);
    action->setDefaultWidget(box);
    m_fields->addAction(action);
    connect(box, &QCheckBox::toggled, this, [this, field](bool isChosen) {
        if (isChosen)
            m_key.append(field);
        else
            m_key.removeAll(field);
        showKey();
        emit changed();
    });
}

void KeyChoice::showKey()
{
    QStringList labels;
    for (const QString &field : m_key)
        labels.append(m_labels.value(field, field));
    const QString text = m_key.isEmpty() ? tr("Number, else name and department") : labels.join(u"＋"_s);
    setText(QString(text).replace(u'&', u"&&"_s));
}

} // namespace daicho
