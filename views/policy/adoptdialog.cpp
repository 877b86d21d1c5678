// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/adoptdialog.h"

#include "policy/profilediff.h"
#include "policy/profileedit.h"
#include "views/answers/datefield.h"
#include "views/common/prompt.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int textRole = Qt::UserRole; ///< a policy's text; empty: the one in force

QString lineOf(const Problem &problem)
{
    const QString value = problem.value.isEmpty() ? QString() : u" “"_s + problem.value + u'”';
    return problem.column + value + u": "_s + problem.reason;
}

QStringList linesOf(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << lineOf(problem);
    return lines;
}

} // namespace

AdoptDialog::AdoptDialog(const Ground &ground, QWidget *parent)
    : QDialog(parent), m_ground(ground), m_policy(new QComboBox), m_file(new QPushButton), m_catalogue(new QComboBox),
      m_chapters(new QListWidget), m_onlyRequired(new QCheckBox), m_from(new DateField(u"from"_s)),
      m_table(new RowTable<WhatIfRow>(whatIfColumns(), this)), m_view(new QTableView), m_difference(new QPlainTextEdit),
      m_summary(new QLabel), m_adopt(new QPushButton)
{
    setObjectName(u"adoptDialog"_s);
    setWindowTitle(tr("Adopt a policy or a catalogue"));
    m_policy->setObjectName(u"policy"_s);
    m_file->setObjectName(u"file"_s);
    m_catalogue->setObjectName(u"catalogue"_s);
    m_chapters->setObjectName(u"chapters"_s);
    m_onlyRequired->setObjectName(u"onlyRequired"_s);
    m_view->setObjectName(u"whatIf"_s);
    m_difference->setObjectName(u"difference"_s);
    m_summary->setObjectName(u"summary"_s);
    m_adopt->setObjectName(u"adopt"_s);
    fillPolicies();
    fillCatalogues();
    build();
    connect(m_policy, &QComboBox::currentIndexChanged, this, &AdoptDialog::plan);
    connect(m_file, &QPushButton::clicked, this, &AdoptDialog::openFile);
    connect(m_catalogue, &QComboBox::currentIndexChanged, this, [this] {
        fillChapters();
        plan();
    });
    connect(m_chapters, &QListWidget::itemChanged, this, &AdoptDialog::plan);
    connect(m_onlyRequired, &QCheckBox::toggled, this, &AdoptDialog::plan);
    connect(m_from, &DateField::changed, this, &AdoptDialog::plan);
    fillChapters();
    plan();
}

void AdoptDialog::fillPolicies()
{
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_policy->addItem(tr("(the policy in force)"), QByteArray());
    for (const ProfileName &profile : availableProfiles()) {
        if (!profile.isCatalogue)
            m_policy->addItem(profile.title.in(m_ground.language) + u' ' + profile.version,
                              profileText(profile.id).value_or(QByteArray()));
    }
}

void AdoptDialog::fillCatalogues()
{
    m_catalogue->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_catalogue->addItem(tr("(none)"), QString());
    for (const ProfileName &profile : availableProfiles()) {
        if (profile.isCatalogue && !chaptersOf(profile.id).isEmpty())
            m_catalogue->addItem(profile.title.in(m_ground.language) + u' ' + profile.version, profile.id);
    }
}

void AdoptDialog::fillChapters()
{
    const QSignalBlocker quiet(m_chapters);
    m_chapters->clear();
    const QString catalogue = m_catalogue->currentData().toString();
    for (const auto &[chapter, measures] : chaptersOf(catalogue)) {
        auto *item = new QListWidgetItem(tr("Chapter %1 (%2 measures)").arg(chapter).arg(measures), m_chapters);
        item->setData(Qt::UserRole, chapter);
        item->setCheckState(Qt::Checked);
    }
    m_chapters->setEnabled(!catalogue.isEmpty());
    m_onlyRequired->setEnabled(!catalogue.isEmpty());
}

void AdoptDialog::offer(const QString &name, const QByteArray &text)
{
    m_policy->addItem(name, text);
    m_policy->setCurrentIndex(m_policy->count() - 1);
}

void AdoptDialog::openFile()
{
    const QString path =
        Prompt::instance().openFile(this, tr("Open a policy"), tr("Policies (*.json)") + u";;"_s + tr("All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Prompt::instance().error(this, tr("The policy cannot be read"), file.errorString());
    offer(QFileInfo(path).fileName(), file.readAll());
}

CatalogueChoice AdoptDialog::catalogue() const
{
    CatalogueChoice choice{m_catalogue->currentData().toString(), {}, m_onlyRequired->isChecked()};
    bool isAll = true;
    for (int i = 0; i < m_chapters->count(); ++i) {
        const QListWidgetItem *item = m_chapters->item(i);
        if (item->checkState() == Qt::Checked)
            choice.chapters << item->data(Qt::UserRole).toString();
        else
            isAll = false;
    }
    if (choice.chapters.isEmpty())
        choice.catalogue.clear(); // no chapter: nothing of it
    if (isAll)
        choice.chapters.clear();
    return choice;
}

ReadProfile AdoptDialog::wanted() const
{
    const QByteArray text = m_policy->currentData(textRole).toByteArray();
    const ReadProfile policy = readProfile(text.isEmpty() ? m_ground.now->policy.text : text);
    const CatalogueChoice choice = catalogue();
    return policy.profile && !choice.catalogue.isEmpty() ? withCatalogue(objectOf(policy.adopted), choice) : policy;
}

void AdoptDialog::plan()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const ReadProfile next = wanted();
    m_plan = {};
    if (next.profile && m_from->isReadable())
        m_plan = planAdoption(*m_ground.now, *m_ground.profile, next, m_from->date());
    explain(next);
    m_adopt->setEnabled(!m_plan.change.isEmpty());
    QApplication::restoreOverrideCursor();
}

void AdoptDialog::explain(const ReadProfile &next)
{
    if (!next.profile) {
        m_table->show({});
        m_difference->setPlainText(linesOf(next.problems).join(u'\n'));
        m_summary->setText(tr("This policy cannot be used: %1 problems.").arg(next.problems.size()));
        return;
    }
    const WhatIf found = whatIf(*m_ground.now, m_ground.profile, next.profile, m_plan.change, m_ground.today);
    m_table->show(whatIfRows(found, *m_ground.now));
    const ProfileDifference differs = difference(*m_ground.profile, *next.profile);
    using How = ProfileDifference::How;
    QStringList summary{tr("Measures: %1 added, %2 removed, %3 changed.")
                            .arg(differs.of(u"measures"_s, How::Added).size())
                            .arg(differs.of(u"measures"_s, How::Removed).size())
                            .arg(differs.of(u"measures"_s, How::Changed).size())};
    if (m_plan.change.isEmpty())
        summary = {m_from->isReadable() ? tr("This policy is in force already.") : tr("The date cannot be read.")};
    QStringList lines;
    for (const AdoptionPlan::Move &move : m_plan.moves) {
        const Axis *axis = next.profile->axis(move.axis);
        lines << tr("%1: %2 becomes %3 (%4 assets)")
                     .arg(axis ? axis->label.in(m_ground.language) : move.axis, move.from, move.to)
                     .arg(move.assets);
    }
    if (!m_plan.problems.isEmpty())
        summary << tr("%1 things stay although the new policy does not have them.").arg(m_plan.problems.size());
    lines += linesOf(m_plan.problems);
    m_summary->setText(summary.join(u' '));
    m_difference->setPlainText((lines.isEmpty() ? QString() : lines.join(u'\n') + u"\n\n"_s) +
                               textOf(differs, m_ground.language));
}

} // namespace daicho
