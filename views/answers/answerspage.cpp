// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/answerspage.h"

#include "policy/validation.h"
#include "registry/departmentfile.h"
#include "registry/registry.h"
#include "tables/assetnames.h"
#include "views/answers/answerdialog.h"
#include "views/answers/answersheet.h"
#include "views/answers/departmentdialog.h"
#include "views/answers/engagementdialog.h"
#include "views/answers/organise.h"
#include "views/answers/subjectchooser.h"
#include "views/common/prompt.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace daicho
{

AnswersPage::AnswersPage(QWidget *parent)
    : Page(parent), m_splitter(new QSplitter(this)), m_chooser(new SubjectChooser(m_splitter)),
      m_sheet(new AnswerSheet(m_splitter))
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({280, 900});
    connect(m_chooser, &SubjectChooser::chosen, this, &AnswersPage::showSubject);
    connect(m_chooser, &SubjectChooser::departmentWanted, this, &AnswersPage::addDepartment);
    connect(m_chooser, &SubjectChooser::engagementWanted, this, &AnswersPage::addEngagement);
    connect(m_chooser, &SubjectChooser::editWanted, this, &AnswersPage::editSubject);
    connect(m_chooser, &SubjectChooser::removeWanted, this, &AnswersPage::removeSubject);
    connect(m_sheet, &AnswerSheet::statusWanted, this, &AnswersPage::answer);
    connect(m_sheet, &AnswerSheet::detailsWanted, this,
            [this](const QList<AnswerTarget> &targets) { openDetails(targets, {}); });
}

QString AnswersPage::title() const
{
    return tr("Measures");
}

QString AnswersPage::name() const
{
    return QStringLiteral("answers");
}

AnswerSource AnswersPage::source() const
{
    return {m_showing.now, m_showing.profile, m_showing.coverage, m_showing.today};
}

void AnswersPage::display(const Showing &showing)
{
    m_showing = showing;
    if (!showing.now || !showing.profile)
        return;
    const bool isEditable = !showing.registry || !showing.registry->isReadOnly();
    m_chooser->setEditable(isEditable);
    m_sheet->setEditable(isEditable);
    const SubjectId subject = m_hasSubject && exists(m_subject) ? m_subject : firstSubject();
    m_chooser->show(source(), AssetNames::language(), subject);
    showSubject(subject);
}

bool AnswersPage::exists(SubjectId subject) const
{
    const Snapshot &now = *m_showing.now;
    switch (subject.unit) {
    case Unit::Body:
        return !dispatchHere(now);
    case Unit::Zone:
        return !dispatchHere(now) && now.zones.find(subject.id);
    case Unit::Department:
        return now.departments.find(subject.id);
    case Unit::Asset:
        return now.assets.find(subject.id).has_value();
    case Unit::Engagement:
        return now.engagements.find(subject.id);
    }
    return false;
}

/// The department whose own file this is; else the first one that has anything open: where there is something to do.
SubjectId AnswersPage::firstSubject() const
{
    if (const auto here = dispatchHere(*m_showing.now))
        return {Unit::Department, here->department};
    if (m_showing.coverage) {
        for (const CoverageLine &line : m_showing.coverage->departments) {
            if (openCount(line.all) > 0)
                return {Unit::Department, line.department};
        }
    }
    return {Unit::Body, {}};
}

void AnswersPage::showSubject(SubjectId subject)
{
    m_subject = subject;
    m_hasSubject = true;
    m_sheet->show(source(), subject, AssetNames::language());
}

void AnswersPage::go(const Jump &jump)
{
    if (!m_showing.now || !m_showing.profile)
        return;
    if (jump.opens == Jump::Opens::Organising)
        return m_chooser->organise();
    SubjectId subject = m_subject;
    if (jump.subject)
        subject = *jump.subject;
    else if (jump.department)
        subject = jump.department->isNull() ? SubjectId{Unit::Body, {}} : SubjectId{Unit::Department, *jump.department};
    if (!exists(subject))
        return;
    AnswerTable::Filter filter;
    filter.text = jump.search;
    filter.category = jump.category;
    filter.openOnly = jump.standing && isOpen(*jump.standing);
    m_chooser->select(subject);
    showSubject(subject);
    m_sheet->setFilter(filter);
    if (const Ordinal measure = m_showing.now->ordinal(jump.measure); measure >= 0)
        m_sheet->select({subject, measure});
    if (jump.opens == Jump::Opens::Editor)
        editSubject(subject);
}

void AnswersPage::want(const Change &change)
{
    if (!change.isEmpty())
        emit changeWanted(change);
}

void AnswersPage::answer(const QList<AnswerTarget> &targets, Status status)
{
    AnswerEdit edit;
    edit.status = status;
    if (asksForReason(*m_showing.now, targets, edit))
        return openDetails(targets, status);
    want(answerChange(*m_showing.now, *m_showing.profile, AssetNames::language(), targets, edit));
}

/// The dialog works on what it was opened on: what it gives back is guarded by the revisions that were read then.
void AnswersPage::openDetails(const QList<AnswerTarget> &targets, std::optional<Status> preset)
{
    const Showing read = m_showing;
    const auto changeFor = [read, targets](const AnswerEdit &edit) {
        return answerChange(*read.now, *read.profile, AssetNames::language(), targets, edit);
    };
    const auto check = [read, changeFor](const AnswerEdit &edit) {
        return validate(changeFor(edit), *read.profile, *read.now);
    };
    auto *dialog = new AnswerDialog(heading(targets), commonAnswer(*read.now, targets), preset, postTitles(*read.now),
                                    check, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, changeFor] { want(changeFor(dialog->edit())); });
    dialog->open();
}

QString AnswersPage::heading(const QList<AnswerTarget> &targets) const
{
    const Snapshot &now = *m_showing.now;
    const Measure *measure = m_showing.profile->measure(now.measures.value(targets.first().measure));
    const QString subject = subjectName(now, *m_showing.profile, AssetNames::language(), targets.first().subject);
    if (targets.size() > 1)
        return tr("%1 measures: %2 …")
            .arg(targets.size())
            .arg(measure ? measure->label.in(AssetNames::language()) : QString());
    return subject + u'\n' + (measure ? measure->source + u' ' + measure->label.in(AssetNames::language()) : QString());
}

void AnswersPage::addDepartment()
{
    if (!m_showing.now)
        return;
    Department department;
    department.id = newId();
    if (m_subject.unit == Unit::Department) {
        const Department *current = m_showing.now->departments.find(m_subject.id);
        department.parent = current ? current->parent : Id();
    }
    m_showing.now->departments.forEach([&department](const Department &other) {
        if (other.parent == department.parent)
            department.position = std::max(department.position, other.position + 1);
    });
    editDepartment(department);
}

void AnswersPage::addEngagement()
{
    if (!m_showing.now)
        return;
    Engagement engagement;
    engagement.id = newId();
    engagement.department = m_subject.unit == Unit::Department ? m_subject.id : Id();
    editEngagement(engagement);
}

void AnswersPage::editSubject(SubjectId subject)
{
    if (const Department *department = m_showing.now->departments.find(subject.id);
        department && subject.unit == Unit::Department)
        editDepartment(*department);
    if (const Engagement *engagement = m_showing.now->engagements.find(subject.id);
        engagement && subject.unit == Unit::Engagement)
        editEngagement(*engagement);
}

void AnswersPage::editDepartment(const Department &department)
{
    auto *dialog = new DepartmentDialog(department, m_showing.now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, read = m_showing.now] {
        m_subject = {Unit::Department, dialog->department().id};
        want(departmentChange(*read, dialog->department()));
    });
    dialog->open();
}

void AnswersPage::editEngagement(const Engagement &engagement)
{
    auto *dialog = new EngagementDialog(engagement, m_showing.now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, read = m_showing.now] {
        m_subject = {Unit::Engagement, dialog->engagement().id};
        want(engagementChange(*read, dialog->engagement(), dialog->responsible()));
    });
    dialog->open();
}

void AnswersPage::removeSubject(SubjectId subject)
{
    const Snapshot &now = *m_showing.now;
    const QString name = subjectName(now, *m_showing.profile, AssetNames::language(), subject);
    if (const QString obstacle = removalObstacle(now, subject); !obstacle.isEmpty())
        return Prompt::instance().inform(this, tr("“%1” cannot be removed").arg(name), obstacle);
    QString question = tr("Remove “%1”?").arg(name);
    if (const int answers = answersOf(now, subject))
        question += u'\n' + tr("%1 answers and exceptions given for it go with it.").arg(answers);
    if (Prompt::instance().ask(this, tr("Remove"), question, tr("Remove")) == Prompt::Accept)
        want(removalChange(now, subject));
}

void AnswersPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("subjectUnit"), int(m_subject.unit));
    settings.setValue(QStringLiteral("subject"), m_subject.id.value);
    m_sheet->saveState(settings);
}

void AnswersPage::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_hasSubject = settings.contains(QStringLiteral("subject"));
    m_subject.unit = Unit(settings.value(QStringLiteral("subjectUnit")).toInt());
    m_subject.id = Id{settings.value(QStringLiteral("subject")).toLongLong()};
    m_sheet->restoreState(settings);
}

} // namespace daicho
