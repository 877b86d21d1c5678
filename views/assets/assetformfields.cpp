// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields stand in which section of AssetForm.
#include "views/assets/assetform.h"

#include "tables/assetnames.h"
#include "views/assets/policychoices.h"
#include "views/assets/referencechoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

/// The values that a column has so far, to complete from; the first thousand of them.
QStringList AssetForm::known(AssetCode column) const
{
    constexpr qsizetype most = 1000;
    QSet<quint32> codes;
    for (const AssetBlockPtr &block : m_now->assets.blocks()) {
        const quint32 *values = block->codes(column);
        for (int row = 0; values && row < block->size() && codes.size() < most; ++row)
            codes.insert(values[row]);
    }
    QStringList texts;
    for (const quint32 code : codes) {
        if (code != 0)
            texts << Atom::ofCode(code).text();
    }
    texts.sort();
    return texts;
}

void AssetForm::addBasics()
{
    addSection(tr("&Basics"));
    addLine(u"number"_s, tr("Nu&mber"), [](Asset &a) -> QString & { return a.number; });
    addLine(u"name"_s, tr("&Name"), [](Asset &a) -> QString & { return a.name; });
    addChoice(u"kind"_s, tr("&Kind"), policyChoices(m_profile->kinds), [](Asset &a) -> QString & { return a.kind; });
    addSubKind();
    addLine(
        u"business"_s, tr("B&usiness"), [](Asset &a) -> QString & { return a.business; }, known(AssetCode::Business));
    m_department = new ReferenceChoice(u"department"_s, departmentItems(*m_now));
    connect(m_department, &QComboBox::currentTextChanged, this, [this] { touched(u"department"_s); });
    add(
        u"department"_s, tr("&Department"), m_department, [this](const Asset &a) { m_department->setId(a.department); },
        [this](Asset &a) { a.department = m_department->id(); });
    m_owner = new ReferenceChoice(u"owner"_s, postItems(*m_now));
    connect(m_owner, &QComboBox::currentTextChanged, this, [this] { touched(u"owner"_s); });
    add(
        u"owner"_s, tr("&Owner (post)"), m_owner, [this](const Asset &a) { m_owner->setId(a.owner); },
        [this](Asset &a) { a.owner = m_owner->id(); });
    addLine(
        u"custodian"_s, tr("Custodian"), [](Asset &a) -> QString & { return a.custodian; },
        known(AssetCode::Custodian));
    addLine(
        u"users"_s, tr("Users"), [](Asset &a) -> QString & { return a.users; }, known(AssetCode::Users));
    auto *state = new QComboBox;
    for (const AssetState one : {AssetState::Draft, AssetState::Registered, AssetState::Retired})
        state->addItem(AssetNames::state(one), int(one));
    connect(state, &QComboBox::currentIndexChanged, this, [this] { touched(u"state"_s); });
    add(
        u"state"_s, tr("State"), state, [state](const Asset &a) { state->setCurrentIndex(int(a.state)); },
        [state](Asset &a) { a.state = AssetState(state->currentIndex()); });
    addText(u"remarks"_s, tr("&Remarks"), [](Asset &a) -> QString & { return a.remarks; });
}

void AssetForm::addSubKind()
{
    addChoice(u"subKind"_s, tr("Sub-kind"), {}, [](Asset &a) -> QString & { return a.subKind; });
    auto *kind = findChild<QComboBox *>(u"kind"_s);
    auto *subKind = findChild<QComboBox *>(u"subKind"_s);
    // Before the field is written, the list has to hold what this kind has.
    connect(kind, &QComboBox::currentIndexChanged, this, [this, kind, subKind] {
        const QString chosen = subKind->currentData().toString();
        subKind->clear();
        subKind->addItem(tr("(not chosen)"), QString());
        if (const Kind *found = m_profile->kind(kind->currentData().toString())) {
            for (const auto &[id, text] : policyChoices(found->subKinds))
                subKind->addItem(text, id);
        }
        subKind->setCurrentIndex(std::max(0, subKind->findData(chosen)));
    });
}

void AssetForm::addHandling()
{
    auto *list = new QListWidget;
    list->setFixedHeight(list->fontMetrics().lineSpacing() * 6 + 12);
    connect(list, &QListWidget::itemChanged, this, [this] { touched(u"handling"_s); });
    const auto write = [this, list](const Asset &a) {
        list->clear();
        QList<std::pair<QString, QString>> choices = policyChoices(m_profile->handling);
        for (const QString &id : a.handling) {
            if (std::ranges::none_of(choices, [&id](const auto &choice) { return choice.first == id; }))
                choices.append({id, id});
        }
        for (const auto &[id, text] : choices) {
            auto *item = new QListWidgetItem(text, list);
            item->setData(Qt::UserRole, id);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(a.handling.contains(id) ? Qt::Checked : Qt::Unchecked);
        }
        list->setCurrentRow(0);
    };
    add(u"handling"_s, tr("Handling restrictions"), list, write, [list](Asset &a) {
        a.handling.clear();
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->checkState() == Qt::Checked)
                a.handling << list->item(i)->data(Qt::UserRole).toString();
        }
    });
}

void AssetForm::addKeeping()
{
    addSection(tr("Keepin&g and handling"));
    addLines(u"places"_s, tr("Media and places"), [](Asset &a) -> QStringList & { return a.places; });
    auto *offSite = new QCheckBox(tr("Kept outside the premises"));
    connect(offSite, &QCheckBox::toggled, this, [this] { touched(u"offSite"_s); });
    add(
        u"offSite"_s, tr("Off-site"), offSite, [offSite](const Asset &a) { offSite->setChecked(a.offSite); },
        [offSite](Asset &a) { a.offSite = offSite->isChecked(); });
    addLine(u"offSiteApproval"_s, tr("Off-site approval"), [](Asset &a) -> QString & { return a.offSiteApproval; });
    findChild<QLineEdit *>(u"offSiteApproval"_s)->setPlaceholderText(tr("who approved it, and when"));
    addHandling();
    addLine(u"labelling"_s, tr("Labelling"), [](Asset &a) -> QString & { return a.labelling; });
    addLine(u"takeOut"_s, tr("Take-out restriction"), [](Asset &a) -> QString & { return a.takeOut; });
    QList<std::pair<QString, QString>> engagements;
    m_now->engagements.forEach([&](const Engagement &e) { engagements.append({e.id.text(), e.name}); });
    auto *engagement = new ReferenceChoice(u"engagement"_s, {});
    for (const auto &[id, name] : engagements)
        engagement->addItem(name, id.toLongLong());
    engagement->setEditable(false);
    connect(engagement, &QComboBox::currentIndexChanged, this, [this] { touched(u"engagement"_s); });
    add(
        u"engagement"_s, tr("Contract or service"), engagement,
        [engagement](const Asset &a) { engagement->setId(a.engagement); },
        [engagement](Asset &a) { a.engagement = Id{engagement->currentData().toLongLong()}; });
}

void AssetForm::addDates()
{
    addSection(tr("&Terms and reviews"));
    auto *years = new QSpinBox;
    years->setRange(-1, 999);
    years->setSpecialValueText(tr("(none)"));
    years->setSuffix(tr(" years"));
    connect(years, &QSpinBox::valueChanged, this, [this] { touched(u"retentionYears"_s); });
    add(
        u"retentionYears"_s, tr("Retention"), years,
        [years](const Asset &a) { years->setValue(a.retentionYears.value_or(-1)); },
        [years](Asset &a) {
            a.retentionYears = years->value() < 0 ? std::nullopt : std::optional<int>(years->value());
        });
    addLine(u"retention"_s, tr("Retention in words"), [](Asset &a) -> QString & { return a.retention; });
    findChild<QLineEdit *>(u"retention"_s)->setPlaceholderText(tr("where it is no number of years, such as 常用"));
    addDate(u"registered"_s, tr("Registered on"), [](Asset &a) -> PartialDate & { return a.registered; });
    addDate(u"inService"_s, tr("In service since"), [](Asset &a) -> PartialDate & { return a.inService; });
    addDate(u"lastReview"_s, tr("Last review"), [](Asset &a) -> PartialDate & { return a.lastReview; });
    addDate(u"nextReview"_s, tr("Next review"), [](Asset &a) -> PartialDate & { return a.nextReview; });
}

void AssetForm::addDisposal()
{
    addSection(tr("Dis&posal"));
    addLine(u"disposal.permittedBy"_s, tr("Permitted by"),
            [](Asset &a) -> QString & { return a.disposal.permittedBy; });
    addDate(u"disposal.on"_s, tr("Disposed on"), [](Asset &a) -> PartialDate & { return a.disposal.on; });
    addLine(u"disposal.by"_s, tr("Done by"), [](Asset &a) -> QString & { return a.disposal.by; });
    addLine(u"disposal.action"_s, tr("What was done"), [](Asset &a) -> QString & { return a.disposal.action; });
    addLine(u"disposal.method"_s, tr("Method"), [](Asset &a) -> QString & { return a.disposal.method; });
}

} // namespace daicho
