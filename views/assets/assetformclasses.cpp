// SPDX-License-Identifier: GPL-3.0-or-later
// The section 分類 of AssetForm: zone, levels with their reasons, personal information.
#include "views/assets/assetform.h"

#include "policy/classifying.h"
#include "views/assets/classifydialog.h"
#include "views/assets/policychoices.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

void AssetForm::addClasses()
{
    addSection(tr("&Classification"));
    if (!m_profile->zones.isEmpty())
        addChoice(u"zone"_s, tr("Zone"), policyChoices(m_profile->zones), [](Asset &a) -> QString & { return a.zone; });
    // What an asset holds decides how low its class can be: it is asked first.
    addChoice(u"personalInformation"_s, tr("Personal information"), policyChoices(m_profile->personalInformation),
              [](Asset &a) -> QString & { return a.personalInformation; });
    for (const Axis &axis : m_profile->axes)
        addAxis(axis);
}

void AssetForm::addAxis(const Axis &axis)
{
    addLevel(axis);
    const QString id = axis.id;
    addLine(u"reasons."_s + id, tr("Reason"), [id](Asset &a) -> QString & { return a.marks[id].reason; });
    // An axis that says nothing is no mark.
    m_fields.last().read = [read = m_fields.last().read, id](Asset &a) {
        read(a);
        if (a.marks.value(id) == Mark())
            a.marks.remove(id);
    };
}

void AssetForm::addLevel(const Axis &axis)
{
    const QString id = axis.id;
    const QString key = u"levels."_s + id;
    const QString language = AssetNames::language();
    auto *combo = new QComboBox;
    combo->setObjectName(key);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->addItem(tr("(not chosen)"), QString());
    for (const Level &level : levelsOn(axis, m_today)) {
        combo->addItem(level.label.in(language), level.id);
        combo->setItemData(combo->count() - 1, level.definition.in(language), Qt::ToolTipRole);
    }
    connect(combo, &QComboBox::currentIndexChanged, this, [this, key] { touched(key); });
    auto *row = new QWidget;
    row->setObjectName(key + u".row"_s);
    row->setFocusProxy(combo);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(combo, 1);
    if (hasQuestions(*m_profile, id)) {
        auto *ask = new QPushButton(tr("Questions…"));
        ask->setObjectName(u"classify."_s + id);
        ask->setAutoDefault(false);
        ask->setToolTip(tr("Find the class by a few questions; the answers are kept as the reason"));
        connect(ask, &QPushButton::clicked, this, [this, id] { classify(id); });
        layout->addWidget(ask);
    }
    const auto write = [this, combo, id, language](const Asset &asset) {
        const QString level = asset.marks.value(id).level;
        if (combo->findData(level) < 0) {
            // One that ran out, or that the policy no longer knows, is kept until somebody chooses another.
            const Level *over = m_profile->axis(id)->level(level);
            combo->addItem(over ? tr("%1 (no longer given)").arg(over->label.in(language)) : level, level);
        }
        combo->setCurrentIndex(combo->findData(level));
    };
    add(key, axis.label.in(language), row, write,
        [combo, id](Asset &a) { a.marks[id].level = combo->currentData().toString(); });
}

/// An axis that is not meant for this asset is not asked; what stands there all the same is shown.
void AssetForm::showAxes()
{
    const Asset now = asset();
    const Facts facts = factsOf(signatureOf(now));
    for (const Axis &axis : m_profile->axes) {
        const bool isShown = isMeantFor(*m_profile, axis, facts) || now.marks.contains(axis.id);
        for (const Field &field : std::as_const(m_fields)) {
            if (field.key != u"levels."_s + axis.id && field.key != u"reasons."_s + axis.id)
                continue;
            field.caption->setVisible(isShown);
            field.editor->setVisible(isShown);
            if (!isShown)
                field.problem->hide();
        }
    }
}

void AssetForm::classify(const QString &axis)
{
    Asset classified = asset();
    ClassifySubject subject = ClassifySubject::of(classified);
    if (!ClassifyDialog::canAsk(subject, *m_profile, {axis}))
        return;
    ClassifyDialog dialog(std::move(subject), m_profile, m_today, {axis}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    dialog.applyTo(classified);
    take(classified);
}

} // namespace daicho
