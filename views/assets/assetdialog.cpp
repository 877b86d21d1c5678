// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/assetdialog.h"

#include "policy/lowering.h"
#include "policy/standardledger.h"
#include "policy/validation.h"
#include "views/assets/assetedits.h"
#include "views/assets/assetform.h"
#include "views/assets/importancetext.h"
#include "views/assets/standarddifferences.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

AssetDialog::AssetDialog(const Asset &asset, SnapshotPtr now, ProfilePtr profile, QDate today, QWidget *parent)
    : QDialog(parent), m_now(std::move(now)), m_profile(std::move(profile)), m_before(asset),
      m_pattern(patternOf(*m_now, asset.id)), m_form(new AssetForm(m_now, m_profile, today)), m_importance(new QLabel),
      m_standard(new QLabel), m_summary(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"assetDialog"_s);
    setWindowTitle(asset.id.isNull() ? tr("Register an asset") : tr("Edit “%1”").arg(asset.name));
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_importance->setObjectName(u"importance"_s);
    m_standard->setObjectName(u"standardDifferences"_s);
    for (QLabel *label : {m_importance, m_standard}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_standard->setVisible(m_pattern.has_value());
    m_buttons->button(QDialogButtonBox::Ok)->setText(asset.id.isNull() ? tr("Register") : tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_importance);
    layout->addWidget(m_standard);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(m_buttons);
    layout->addLayout(bottom);
    resize(720, 660);

    m_form->setAsset(asset);
    connect(m_form, &AssetForm::changed, this, &AssetDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
    auto *name = m_form->findChild<QLineEdit *>(u"name"_s);
    name->setFocus();
}

Asset AssetDialog::asset() const
{
    return m_form->asset();
}

void AssetDialog::validate()
{
    Problems problems = m_form->unreadable();
    // What is named for the first time has no id yet; the change will give it one.
    const Asset edited = asset();
    problems += daicho::validate(edited, *m_profile, *m_now);
    problems += loweringProblems(edited, *m_profile, *m_now);
    const QString importance = importanceText(*m_profile, edited);
    m_importance->setText(importance);
    m_importance->setVisible(!importance.isEmpty());
    compareWithStandard();
    m_form->showProblems(problems, !m_before.id.isNull());
    const bool isWrong = hasError(problems);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!isWrong);
    QStringList notes;
    for (const Problem &problem : problems) {
        if (problem.severity == Problem::Severity::Error || !isWrong)
            notes << problem.reason;
    }
    if (notes.isEmpty() && !m_form->newDepartment().isEmpty())
        notes << tr("“%1” will be added to the departments.").arg(m_form->newDepartment());
    if (notes.isEmpty() && !m_form->newOwner().isEmpty())
        notes << tr("“%1” will be added to the posts.").arg(m_form->newOwner());
    m_summary->setText(notes.value(0));
    m_summary->setToolTip(notes.join(u'\n'));
}

void AssetDialog::compareWithStandard()
{
    if (!m_pattern)
        return;
    const QStringList differences = differencesInWords(*m_pattern, asset(), m_now, m_profile);
    m_standard->setText(
        differences.isEmpty()
            ? tr("As in the standard ledger (%1).").arg(m_pattern->number)
            : tr("Differs from the standard ledger (%1): %2").arg(m_pattern->number, differences.join(u"、"_s)));
    m_standard->setToolTip(Qt::convertFromPlainText(differences.join(u'\n')));
}

Change AssetDialog::change() const
{
    Asset edited = asset();
    const bool isNew = edited.id.isNull();
    if (isNew) {
        edited.id = newId();
        edited.revision = 0;
    }
    Change change;
    change.verb = isNew ? Change::Verb::Add : Change::Verb::Edit;
    change.detail = edited.name;
    if (const QString name = m_form->newDepartment(); !name.isEmpty()) {
        change.departments.upserts << newDepartmentNamed(name, *m_now);
        edited.department = change.departments.upserts.last().id;
    }
    if (const QString title = m_form->newOwner(); !title.isEmpty()) {
        change.posts.upserts << Post{newId(), 0, title, edited.department, {}, {}};
        edited.owner = change.posts.upserts.last().id;
    }
    change.assets = AssetRows::of({edited});
    return change;
}

} // namespace daicho
