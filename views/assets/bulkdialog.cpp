// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/bulkdialog.h"

#include "tables/assetnames.h"
#include "views/answers/datefield.h"
#include "views/assets/assetedits.h"
#include "views/assets/referencechoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

BulkDialog::BulkDialog(std::vector<Id> assets, SnapshotPtr now, ProfilePtr profile, QWidget *parent)
    : QDialog(parent), m_assets(std::move(assets)), m_now(std::move(now)), m_profile(std::move(profile)),
      m_form(new QFormLayout), m_summary(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Edit several assets"));
    m_buttons->button(QDialogButtonBox::Ok)
        ->setText(tr("Change %1 assets").arg(QLocale().toString(qulonglong(m_assets.size()))));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *hint = new QLabel(tr("Tick what is to be set in all of them. Everything else stays as it is."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(m_form);
    layout->addStretch(1);
    layout->addWidget(m_summary);
    layout->addWidget(m_buttons);
    addReferences();
    addClasses();
    addDates();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(560);
    update();
}

void BulkDialog::add(const QString &name, const QString &label, QWidget *editor, std::function<void(Asset &)> set,
                     std::function<bool()> isReady)
{
    auto *tick = new QCheckBox(label);
    tick->setObjectName(name + u".tick"_s);
    if (editor->objectName().isEmpty())
        editor->setObjectName(name);
    editor->setEnabled(false);
    editor->setAccessibleName(label);
    connect(tick, &QCheckBox::toggled, editor, &QWidget::setEnabled);
    connect(tick, &QCheckBox::toggled, editor, [editor](bool on) {
        if (on)
            editor->setFocus();
    });
    connect(tick, &QCheckBox::toggled, this, &BulkDialog::update);
    m_form->addRow(tick, editor);
    m_fields.append({tick, std::move(set), std::move(isReady)});
}

void BulkDialog::addReferences()
{
    auto *department = new ReferenceChoice(u"department"_s, departmentItems(*m_now));
    add(u"department"_s, tr("&Department"), department, [this, department](Asset &asset) {
        const bool isNamed = department->newName().isEmpty();
        asset.department = isNamed ? department->id() : m_named.departments.upserts.first().id;
    });
    auto *owner = new ReferenceChoice(u"owner"_s, postItems(*m_now));
    add(u"owner"_s, tr("&Owner (post)"), owner, [this, owner](Asset &asset) {
        asset.owner = owner->newName().isEmpty() ? owner->id() : m_named.posts.upserts.first().id;
    });
}

void BulkDialog::addClasses()
{
    const QString language = AssetNames::language();
    auto *zone = new QComboBox;
    for (const PolicyZone &one : m_profile->zones)
        zone->addItem(one.name.in(language), one.id);
    add(u"zone"_s, tr("&Zone"), zone, [zone](Asset &asset) { asset.zone = zone->currentData().toString(); });
    for (const Axis &axis : m_profile->axes) {
        auto *level = new QComboBox;
        for (const Level &one : axis.levels)
            level->addItem(one.label.in(language), one.id);
        add(u"levels."_s + axis.id, axis.label.in(language), level,
            [level, id = axis.id](Asset &asset) { asset.marks[id].level = level->currentData().toString(); });
    }
}

void BulkDialog::addDates()
{
    const auto addDate = [this](const QString &name, const QString &label, PartialDate Asset::*field) {
        auto *date = new DateField(name);
        date->setObjectName(name + u".field"_s);
        connect(date, &DateField::changed, this, &BulkDialog::update);
        add(
            name, label, date, [date, field](Asset &asset) { asset.*field = date->date(); },
            [date] { return date->isReadable(); });
    };
    addDate(u"lastReview"_s, tr("&Last review"), &Asset::lastReview);
    addDate(u"nextReview"_s, tr("&Next review"), &Asset::nextReview);
}

void BulkDialog::update()
{
    bool isAny = false;
    bool isReady = true;
    for (const Field &field : m_fields) {
        if (!field.tick->isChecked())
            continue;
        isAny = true;
        isReady &= !field.isReady || field.isReady();
    }
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isAny && isReady);
    m_summary->setText(isReady ? QString() : tr("One of the dates cannot be read."));
}

Change BulkDialog::change() const
{
    m_named = Change();
    const auto isTicked = [this](int field) {
        return m_fields[field].tick->isChecked();
    };
    const auto *department = findChild<ReferenceChoice *>(u"department"_s);
    const auto *owner = findChild<ReferenceChoice *>(u"owner"_s);
    if (isTicked(0) && !department->newName().isEmpty())
        m_named.departments.upserts << newDepartmentNamed(department->newName(), *m_now);
    if (isTicked(1) && !owner->newName().isEmpty()) {
        const Id place =
            m_named.departments.upserts.isEmpty() ? department->id() : m_named.departments.upserts.first().id;
        m_named.posts.upserts << Post{newId(), 0, owner->newName(), isTicked(0) ? place : Id(), {}, {}};
    }
    Change change = editAll(*m_now, m_assets, [this](Asset &asset) {
        for (const Field &field : m_fields) {
            if (field.tick->isChecked())
                field.set(asset);
        }
    });
    if (change.assets.isEmpty())
        return {};
    change.departments = m_named.departments;
    change.posts = m_named.posts;
    return change;
}

} // namespace daicho
