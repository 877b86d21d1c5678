// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/assetfilterbar.h"

#include "views/common/look.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// Chooses the item that carries this value; the first, which restricts nothing, when there is none.
void choose(QComboBox *combo, const QVariant &value)
{
    combo->setCurrentIndex(std::max(0, value.isValid() ? combo->findData(value) : 0));
}

int depthOf(const Snapshot &now, const Department &department)
{
    int depth = 0;
    const Department *above = now.departments.find(department.parent);
    for (; above && depth < 8; ++depth)
        above = now.departments.find(above->parent);
    return depth;
}

} // namespace

AssetFilterBar::AssetFilterBar(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_count(new QLabel(this)),
      m_department(combo(u"departmentFilter"_s)), m_kind(combo(u"kindFilter"_s)), m_zone(combo(u"zoneFilter"_s)),
      m_level(combo(u"levelFilter"_s)), m_personal(combo(u"personalFilter"_s)), m_state(combo(u"stateFilter"_s)),
      m_overdue(new QCheckBox(this)), m_toClassify(new QCheckBox(this)), m_clear(new QToolButton(this))
{
    m_search->setObjectName(u"assetSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, palette()), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_count->setObjectName(u"assetCount"_s);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"1,000,000 / 1,000,000 件"_s));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_overdue->setObjectName(u"overdueFilter"_s);
    m_toClassify->setObjectName(u"toClassifyFilter"_s);
    m_toClassify->hide();
    m_clear->setObjectName(u"clearFilter"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_search, 1);
    first->addWidget(m_toClassify); // beside the line that can give way: the lists below fill the narrowest window
    first->addWidget(m_count);
    auto *second = new QHBoxLayout;
    for (QComboBox *box : {m_department, m_kind, m_zone, m_level, m_personal, m_state})
        second->addWidget(box, 1);
    second->addWidget(m_overdue);
    second->addWidget(m_clear);
    layout->addLayout(first);
    layout->addLayout(second);

    connect(m_search, &QLineEdit::textChanged, this, &AssetFilterBar::read);
    connect(m_search, &QLineEdit::returnPressed, this, &AssetFilterBar::leaveWanted);
    connect(m_overdue, &QCheckBox::toggled, this, &AssetFilterBar::read);
    connect(m_toClassify, &QCheckBox::toggled, this, &AssetFilterBar::read);
    connect(m_clear, &QToolButton::clicked, this, &AssetFilterBar::clear);
    retranslate();
}

QComboBox *AssetFilterBar::combo(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setMinimumContentsLength(2);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMaxVisibleItems(24);
    connect(box, &QComboBox::currentIndexChanged, this, &AssetFilterBar::read);
    return box;
}

void AssetFilterBar::show(const SnapshotPtr &now, const ProfilePtr &profile)
{
    const bool isSame = m_now && m_profile == profile && m_now->departments.isSameAs(now->departments);
    m_now = now;
    m_profile = profile;
    if (!isSame)
        fill();
}

void AssetFilterBar::fillDepartments()
{
    m_department->clear();
    m_department->addItem(tr("All departments"));
    for (const Department &department : m_now->departmentsInOrder())
        m_department->addItem(QString(depthOf(*m_now, department) * 2, u'\u3000') + department.name,
                              department.id.value);
    m_department->addItem(tr("(no department)"), qint64(0));
}

void AssetFilterBar::fill()
{
    if (!m_now)
        return;
    m_isWriting = true;
    const AssetNames names(m_now, m_profile);
    const QString language = AssetNames::language();
    fillDepartments();
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (const Kind &kind : m_profile->kinds)
        m_kind->addItem(kind.label.in(language), kind.id);
    m_zone->clear();
    m_zone->addItem(tr("All zones"));
    m_zone->setVisible(!m_profile->zones.isEmpty());
    for (const PolicyZone &zone : m_profile->zones)
        m_zone->addItem(names.zone(zone.id), zone.id);
    m_level->clear();
    m_level->addItem(tr("All classes"));
    for (const Axis &axis : m_profile->axes) {
        for (const Level &level : axis.levels)
            m_level->addItem(names.markText(axis.id, level.id), QStringList{axis.id, level.id});
    }
    m_personal->clear();
    m_personal->addItem(tr("Personal information"));
    for (const Choice &choice : m_profile->personalInformation)
        m_personal->addItem(choice.label.in(language), choice.id);
    m_state->clear();
    m_state->addItem(tr("All states"));
    for (const AssetState state : {AssetState::Draft, AssetState::Registered, AssetState::Retired})
        m_state->addItem(AssetNames::state(state), int(state));
    for (QComboBox *box : {m_department, m_kind, m_zone, m_level, m_personal, m_state}) {
        for (int i = 0; i < box->count(); ++i)
            box->setItemData(i, box->itemText(i).trimmed(), Qt::ToolTipRole);
    }
    m_isWriting = false;
    write();
}

void AssetFilterBar::read()
{
    if (m_isWriting || !m_now)
        return;
    AssetFilter now;
    now.among = m_filter.among;
    now.text = m_search->text();
    if (const QVariant department = m_department->currentData(); department.isValid())
        now.department = Id{department.toLongLong()};
    now.kind = m_kind->currentData().toString();
    now.zone = m_zone->currentData().toString();
    const QStringList level = m_level->currentData().toStringList();
    now.axis = level.value(0);
    now.level = level.value(1);
    if (const QVariant personal = m_personal->currentData(); personal.isValid())
        now.personalInformation = personal.toString();
    if (const QVariant state = m_state->currentData(); state.isValid())
        now.state = AssetState(state.toInt());
    now.reviewOverdue = m_overdue->isChecked();
    now.toClassify = m_toClassify->isChecked();
    m_clear->setEnabled(!now.isEmpty());
    if (now == m_filter)
        return;
    m_filter = now;
    emit filterChanged(m_filter);
}

void AssetFilterBar::write()
{
    m_isWriting = true;
    m_search->setText(m_filter.text);
    choose(m_department, m_filter.department ? QVariant(m_filter.department->value) : QVariant());
    choose(m_kind, m_filter.kind.isEmpty() ? QVariant() : QVariant(m_filter.kind));
    choose(m_zone, m_filter.zone.isEmpty() ? QVariant() : QVariant(m_filter.zone));
    choose(m_level, m_filter.level.isEmpty() ? QVariant() : QVariant(QStringList{m_filter.axis, m_filter.level}));
    choose(m_personal, m_filter.personalInformation ? QVariant(*m_filter.personalInformation) : QVariant());
    choose(m_state, m_filter.state ? QVariant(int(*m_filter.state)) : QVariant());
    m_overdue->setChecked(m_filter.reviewOverdue);
    m_toClassify->setChecked(m_filter.toClassify);
    m_toClassify->setVisible(m_filter.toClassify || m_isOffered);
    m_isWriting = false;
    read(); // what no longer exists falls out of the filter
}

void AssetFilterBar::setFilter(const AssetFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit filterChanged(m_filter);
    write();
}

void AssetFilterBar::offerToClassify(bool isAny)
{
    m_isOffered = isAny;
    m_toClassify->setVisible(isAny || m_filter.toClassify);
}

void AssetFilterBar::setCount(qint64 shown, qint64 total, qint64 selected)
{
    const QLocale locale;
    const QString count = tr("%1 / %2 assets").arg(locale.toString(shown), locale.toString(total));
    m_count->setText(selected > 1 ? tr("%1 selected — %2").arg(locale.toString(selected), count) : count);
}

void AssetFilterBar::saveState(QSettings &settings) const
{
    settings.setValue(u"text"_s, m_filter.text);
    settings.setValue(u"department"_s, m_department->currentData());
    settings.setValue(u"kind"_s, m_filter.kind);
    settings.setValue(u"zone"_s, m_filter.zone);
    settings.setValue(u"axis"_s, m_filter.axis);
    settings.setValue(u"level"_s, m_filter.level);
    settings.setValue(u"personalInformation"_s, m_personal->currentData());
    settings.setValue(u"state"_s, m_state->currentData());
    settings.setValue(u"overdue"_s, m_filter.reviewOverdue);
    settings.setValue(u"toClassify"_s, m_filter.toClassify);
}

void AssetFilterBar::restoreState(const QSettings &settings)
{
    AssetFilter filter;
    filter.text = settings.value(u"text"_s).toString();
    if (const QVariant department = settings.value(u"department"_s); department.isValid())
        filter.department = Id{department.toLongLong()};
    filter.kind = settings.value(u"kind"_s).toString();
    filter.zone = settings.value(u"zone"_s).toString();
    filter.axis = settings.value(u"axis"_s).toString();
    filter.level = settings.value(u"level"_s).toString();
    if (const QVariant personal = settings.value(u"personalInformation"_s); personal.isValid())
        filter.personalInformation = personal.toString();
    if (const QVariant state = settings.value(u"state"_s); state.isValid())
        filter.state = AssetState(state.toInt());
    filter.reviewOverdue = settings.value(u"overdue"_s).toBool();
    filter.toClassify = settings.value(u"toClassify"_s).toBool();
    // The lists are filled when the page is shown; until then the filter waits here.
    if (m_now)
        setFilter(filter);
    else
        m_filter = filter;
}

void AssetFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search: number, name, department, place, owner … (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search assets"));
    m_department->setAccessibleName(tr("Department"));
    m_kind->setAccessibleName(tr("Kind"));
    m_zone->setAccessibleName(tr("Zone"));
    m_level->setAccessibleName(tr("Class"));
    m_personal->setAccessibleName(tr("Personal information"));
    m_state->setAccessibleName(tr("State"));
    m_overdue->setText(tr("Review &overdue"));
    m_toClassify->setText(tr("Classify ane&w"));
    m_toClassify->setToolTip(tr("Only assets in classes that are no longer given"));
    m_clear->setText(tr("Clear the filter"));
    fill();
}

bool AssetFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            emit leaveWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AssetFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace daicho
