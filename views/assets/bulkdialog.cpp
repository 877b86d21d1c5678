// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/bulkdialog.h"

#include "policy/classifying.h"
#include "policy/lowering.h"
#include "tables/assetnames.h"
#include "views/answers/datefield.h"
#include "views/assets/assetedits.h"
#include "views/assets/referencechoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

BulkDialog::BulkDialog(std::vector<Id> assets, SnapshotPtr now, ProfilePtr profile, QDate today, QWidget *parent)
    : QDialog(parent), m_assets(std::move(assets)), m_now(std::move(now)), m_profile(std::move(profile)),
      m_today(today), m_form(new QFormLayout), m_summary(new QLabel),
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
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    for (const Id id : m_assets) {
        if (const auto ref = m_now->assets.find(id))
            ++m_signatures[m_now->assets.blocks()[ref->block()]->code(AssetCode::Signature, ref->row())];
    }
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
    if (!m_profile->zones.isEmpty()) {
        auto *zone = new QComboBox;
        for (const PolicyZone &one : m_profile->zones)
            zone->addItem(one.name.in(language), one.id);
        add(u"zone"_s, tr("&Zone"), zone, [zone](Asset &asset) { asset.zone = zone->currentData().toString(); });
    }
    for (const Axis &axis : m_profile->axes)
        addAxis(axis);
}

void BulkDialog::addAxis(const Axis &axis)
{
    const auto isMeantForIt = [&](quint32 code) {
        return isMeantFor(*m_profile, axis, factsOf(signatureAt(code)));
    };
    const QList<quint32> codes = m_signatures.keys();
    if (std::ranges::none_of(codes, isMeantForIt))
        return;
    const QString language = AssetNames::language();
    auto *both = new QWidget;
    both->setObjectName(u"levels."_s + axis.id + u".row"_s);
    auto *level = new QComboBox;
    level->setObjectName(u"levels."_s + axis.id);
    for (const Level &one : levelsOn(axis, m_today))
        level->addItem(one.label.in(language), one.id);
    level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    level->setMinimumContentsLength(10);
    auto *reason = new QLineEdit;
    reason->setObjectName(u"reasons."_s + axis.id);
    reason->setPlaceholderText(tr("reason (as before when empty)"));
    reason->setAccessibleName(tr("Reason for %1").arg(axis.label.in(language)));
    both->setFocusProxy(level);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(level, 1);
    layout->addWidget(reason, 1);
    connect(level, &QComboBox::currentIndexChanged, this, &BulkDialog::update);
    connect(reason, &QLineEdit::textChanged, this, &BulkDialog::update);
    add(u"levels."_s + axis.id, axis.label.in(language), both, [this, level, reason, axis](Asset &asset) {
        if (!isMeant(axis, asset))
            return;
        Mark &mark = asset.marks[axis.id];
        mark.level = level->currentData().toString();
        if (!reason->text().trimmed().isEmpty())
            mark.reason = reason->text().trimmed();
    });
    m_axes.append({axis.id, m_fields.last().tick, level, reason});
}

bool BulkDialog::isMeant(const Axis &axis, const Asset &asset) const
{
    return axis.when.isEmpty() || isMeantFor(*m_profile, axis, factsOf(signatureOf(asset)));
}

/// How many of the assets this level would lower.
qint64 BulkDialog::lowered(const Axis &axis, const QString &level) const
{
    qint64 count = 0;
    for (auto signature = m_signatures.begin(); signature != m_signatures.end(); ++signature) {
        const Signature &now = signatureAt(signature.key());
        if (isLowering(axis, now.levelOn(Atom::of(axis.id)).text(), level) &&
            isMeantFor(*m_profile, axis, factsOf(now)))
            count += signature.value();
    }
    return count;
}

/// What has to be said before the classes can be lowered; empty when nothing has.
QString BulkDialog::lowering() const
{
    for (const Choosing &one : m_axes) {
        const Axis &axis = *m_profile->axis(one.axis);
        const qint64 count = one.tick->isChecked() ? lowered(axis, one.level->currentData().toString()) : 0;
        if (count > 0 && one.reason->text().trimmed().isEmpty())
            return tr("%1 of them would be lowered on the axis %2: say why.")
                .arg(QLocale().toString(count), axis.label.in(AssetNames::language()));
    }
    return {};
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
    const QString why = lowering();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isAny && isReady && why.isEmpty());
    m_summary->setText(isReady ? why : tr("One of the dates cannot be read."));
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
