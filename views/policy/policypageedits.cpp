// SPDX-License-Identifier: GPL-3.0-or-later
// What the policy page lets its user change; policypage.cpp has what it shows.
#include "exchange/decodedfile.h"
#include "policy/adoptionplan.h"
#include "policy/profileedit.h"
#include "registry/registry.h"
#include "tables/assetnames.h"
#include "views/common/prompt.h"
#include "views/policy/adoptdialog.h"
#include "views/policy/fieldsdialog.h"
#include "views/policy/measuredialog.h"
#include "views/policy/measuretree.h"
#include "views/policy/policycontents.h"
#include "views/policy/policypage.h"
#include "views/policy/readingdialog.h"

#include <QFileInfo>
#include <QTabWidget>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// Both languages of a text, edited; nothing when the user thought better of it.
std::optional<LocalText> edited(QWidget *parent, const QString &title, const LocalText &text)
{
    FieldsDialog dialog(
        title,
        {{u"ja"_s, PolicyPage::tr("Japanese"), text.ja, true}, {u"en"_s, PolicyPage::tr("English"), text.en, false}},
        {}, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return LocalText{dialog.value(u"ja"_s), dialog.value(u"en"_s)};
}

std::optional<Document> edited(QWidget *parent, const QString &title, const Document &document)
{
    FieldsDialog dialog(title,
                        {{u"ja"_s, PolicyPage::tr("Title"), document.title.ja, true},
                         {u"en"_s, PolicyPage::tr("Title in English"), document.title.en, false},
                         {u"reason"_s, PolicyPage::tr("Why it is not public"), document.reason, false}},
                        {{u"public"_s, PolicyPage::tr("Public"), document.isPublic}}, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return Document{
        {dialog.value(u"ja"_s), dialog.value(u"en"_s)}, dialog.isOn(u"public"_s), dialog.value(u"reason"_s)};
}

} // namespace

void PolicyPage::want(const QJsonObject &policy, const QString &what)
{
    if (policy == objectOf(m_showing.now->policy))
        return;
    const ReadProfile read = readEdited(policy);
    if (!read.profile)
        return Prompt::instance().problems(this, tr("The policy was not changed"),
                                           tr("The edited policy cannot be used:"), read.problems);
    Change change = planAdoption(*m_showing.now, *m_showing.profile, read, {}).change;
    change.detail = what;
    emit changeWanted(change);
}

void PolicyPage::edit()
{
    if (m_showing.registry && m_showing.registry->isReadOnly())
        return;
    if (m_tabs->currentIndex() == 0)
        return editMeasure(m_measures->chosen());
    const PolicyContents::Line line = m_contents->chosen();
    if (line.edits == PolicyContents::Edits::Term)
        editTerm(line.id);
    else if (line.edits == PolicyContents::Edits::Level)
        editLevel(line.group, line.id);
    else if (line.edits == PolicyContents::Edits::Document)
        editDocument(line.id);
}

void PolicyPage::editMeasure(const QString &id)
{
    const Measure *measure = m_showing.profile->measure(id);
    if (!measure)
        return;
    const auto label = edited(this, tr("Wording of %1").arg(id), measure->label);
    if (label && *label != measure->label)
        want(withLabel(objectOf(m_showing.now->policy), id, *label), tr("wording of %1").arg(id));
}

void PolicyPage::editTerm(const QString &term)
{
    FieldsDialog dialog(tr("The policy's word for “%1”").arg(PolicyContents::termName(term)),
                        {{u"ja"_s, tr("Word"), m_showing.profile->terms.value(term), true}}, {}, this);
    if (dialog.exec() == QDialog::Accepted)
        want(withTerm(objectOf(m_showing.now->policy), term, dialog.value(u"ja"_s)), dialog.value(u"ja"_s));
}

void PolicyPage::editLevel(const QString &axis, const QString &id)
{
    const Axis *known = m_showing.profile->axis(axis);
    const Level *level = known ? known->level(id) : nullptr;
    if (!level)
        return;
    const auto label = edited(this, tr("Name of the level %1").arg(id), level->label);
    if (label && *label != level->label)
        want(withLevelLabel(objectOf(m_showing.now->policy), axis, id, *label), label->ja);
}

void PolicyPage::editDocument(const QString &title)
{
    for (const Document &document : m_showing.profile->documents) {
        if (document.title.ja != title)
            continue;
        const auto changed = edited(this, tr("Document"), document);
        if (changed && *changed != document)
            want(withDocument(objectOf(m_showing.now->policy), title, *changed), changed->title.ja);
        return;
    }
}

void PolicyPage::addDocument()
{
    const auto added = edited(this, tr("Add a document"), Document());
    if (added)
        want(withDocument(objectOf(m_showing.now->policy), added->title.ja, *added), added->title.ja);
}

void PolicyPage::addMeasure()
{
    MeasureDialog dialog(m_showing.profile, AssetNames::language(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QJsonObject policy = withMeasure(objectOf(m_showing.now->policy), dialog.measure());
    want(withRule(policy, dialog.rule()), dialog.measure().label.ja);
}

void PolicyPage::remove()
{
    if (m_tabs->currentIndex() == 0)
        return removeMeasure(m_measures->chosen());
    const QString title = m_contents->chosen().id;
    if (Prompt::instance().ask(this, tr("Remove the document"), tr("Take “%1” out of the policy?").arg(title),
                               tr("Remove")) == Prompt::Accept)
        want(withoutDocument(objectOf(m_showing.now->policy), title), title);
}

void PolicyPage::removeMeasure(const QString &id)
{
    const Measure *measure = m_showing.profile->measure(id);
    if (!measure)
        return;
    const QString question =
        tr("Take “%1” out of the policy? Nobody will be asked for it any more; answers to it are kept.")
            .arg(measure->label.in(AssetNames::language()));
    if (Prompt::instance().ask(this, tr("Remove the measure"), question, tr("Remove")) == Prompt::Accept)
        want(withoutMeasure(objectOf(m_showing.now->policy), id), measure->label.ja);
}

void PolicyPage::adopt()
{
    AdoptDialog dialog({m_showing.now, m_showing.profile, m_showing.today, AssetNames::language()}, this);
    runAdoption(dialog);
}

void PolicyPage::runAdoption(AdoptDialog &dialog)
{
    if (dialog.exec() == QDialog::Accepted && !dialog.change().isEmpty())
        emit changeWanted(dialog.change());
}

void PolicyPage::readText()
{
    const QString path = Prompt::instance().openFile(this, tr("Read a published policy"),
                                                     tr("Texts (*.txt *.md)") + u";;"_s + tr("All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Prompt::instance().error(this, tr("The text cannot be read"), file.errorString());
    const auto text = decodedFile(file, longestPolicy);
    if (!text)
        return Prompt::instance().error(this, tr("The text cannot be read"),
                                        tr("This is no plain text; save the policy as a text file and read that."));
    ReadingDialog reading(readPolicyText(*text), AssetNames::language(), this);
    if (reading.exec() != QDialog::Accepted)
        return;
    AdoptDialog dialog({m_showing.now, m_showing.profile, m_showing.today, AssetNames::language()}, this);
    dialog.offer(QFileInfo(path).fileName(), reading.draft());
    runAdoption(dialog);
}

} // namespace daicho
