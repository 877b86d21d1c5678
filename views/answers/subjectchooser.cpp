// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/subjectchooser.h"

#include "core/folding.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daicho
{

namespace
{

constexpr int subjectRole = Qt::UserRole;

void hideUnmatched(QTreeWidgetItem *item, const QSet<QTreeWidgetItem *> &matched, bool all)
{
    bool anyChild = false;
    for (int i = 0; i < item->childCount(); ++i) {
        hideUnmatched(item->child(i), matched, all);
        anyChild = anyChild || !item->child(i)->isHidden();
    }
    item->setHidden(!all && !anyChild && !matched.contains(item));
}

} // namespace

SubjectChooser::SubjectChooser(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buildButtons());
    m_search->setObjectName(QStringLiteral("subjectSearch"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("subjects"));
    m_tree->setColumnCount(2);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setUniformRowHeights(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_search, &QLineEdit::textChanged, this, &SubjectChooser::refill);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SubjectChooser::currentChanged);
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &SubjectChooser::contextMenu);
    retranslate();
}

QWidget *SubjectChooser::buildButtons()
{
    m_addDepartment = new QAction(this);
    m_addEngagement = new QAction(this);
    m_edit = new QAction(this);
    m_remove = new QAction(this);
    m_addDepartment->setObjectName(QStringLiteral("addDepartment"));
    m_addEngagement->setObjectName(QStringLiteral("addEngagement"));
    m_edit->setObjectName(QStringLiteral("editSubject"));
    m_remove->setObjectName(QStringLiteral("removeSubject"));
    connect(m_addDepartment, &QAction::triggered, this, &SubjectChooser::departmentWanted);
    connect(m_addEngagement, &QAction::triggered, this, &SubjectChooser::engagementWanted);
    connect(m_edit, &QAction::triggered, this, [this] { emit editWanted(m_current); });
    connect(m_remove, &QAction::triggered, this, [this] { emit removeWanted(m_current); });
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("organise"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *menu = new QMenu(button);
    menu->addActions({m_addDepartment, m_addEngagement, m_edit, m_remove});
    button->setMenu(menu);
    return button;
}

void SubjectChooser::retranslate()
{
    m_search->setPlaceholderText(tr("Search departments, services, assets"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_tree->setHeaderLabels({tr("Answer for"), tr("Open")});
    m_tree->headerItem()->setToolTip(1, tr("Measures that are partly done, not done or unanswered"));
    m_tree->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_addDepartment->setText(tr("Add a department…"));
    m_addEngagement->setText(tr("Add a contract or external service…"));
    m_edit->setText(tr("Edit…"));
    m_remove->setText(tr("Remove…"));
    findChild<QToolButton *>(QStringLiteral("organise"))->setText(tr("Departments and services"));
}

void SubjectChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SubjectChooser::show(const AnswerSource &source, const QString &language)
{
    m_source = source;
    m_language = language;
    refill();
}

void SubjectChooser::setEditable(bool editable)
{
    m_isEditable = editable;
    updateActions();
}

QList<SubjectChooser::Entry> SubjectChooser::entries() const
{
    const Snapshot &now = *m_source.now;
    QList<Entry> all;
    const SubjectId body{Unit::Body, {}};
    const QString bodyName = subjectName(now, *m_source.profile, m_language, body);
    all.append({body, -1, bodyName, bodyName, false});
    addDepartments(all);
    QList<Zone> zones = now.zones.toList();
    std::ranges::stable_sort(zones, {}, &Zone::position);
    const int zoneHeading = int(all.size());
    if (!zones.isEmpty())
        all.append({{}, -1, tr("Zones"), {}, false});
    for (const Zone &zone : zones) {
        const SubjectId subject{Unit::Zone, zone.id};
        const QString name = subjectName(now, *m_source.profile, m_language, subject);
        all.append({subject, zoneHeading, name, name + u' ' + zone.code, false});
    }
    addEngagements(all);
    addAssets(all);
    return all;
}

void SubjectChooser::addDepartments(QList<Entry> &all) const
{
    const QList<Department> departments = m_source.now->departmentsInOrder();
    if (departments.isEmpty())
        return;
    const int heading = int(all.size());
    all.append({{}, -1, tr("Departments"), {}, false});
    QHash<Id, int> places;
    for (const Department &department : departments) {
        const bool isOver = !department.until.isUnknown() && department.until.last() < m_source.day;
        const int above = places.value(department.parent, heading);
        places.insert(department.id, int(all.size()));
        all.append({SubjectId{Unit::Department, department.id}, above, department.name,
                    m_source.now->departmentName(department.id), isOver});
    }
}

void SubjectChooser::addEngagements(QList<Entry> &all) const
{
    const QList<Engagement> engagements = m_source.now->engagements.toList();
    if (engagements.isEmpty())
        return;
    const int heading = int(all.size());
    all.append({{}, -1, tr("Contracts and external services"), {}, false});
    for (const Engagement &engagement : engagements) {
        const bool isOver = !engagement.until.isUnknown() && engagement.until.last() < m_source.day;
        all.append({SubjectId{Unit::Engagement, engagement.id}, heading, engagement.name,
                    engagement.name + u' ' + engagement.provider, isOver});
    }
}

void SubjectChooser::addAssets(QList<Entry> &all) const
{
    static constexpr int most = 50;
    QList<Id> assets = foundAssets(most);
    if (m_asset && !assets.contains(*m_asset) && m_source.now->assets.find(*m_asset))
        assets.prepend(*m_asset);
    if (assets.isEmpty())
        return;
    const int heading = int(all.size());
    all.append({{}, -1, tr("Assets"), {}, false});
    for (const Id asset : std::as_const(assets)) {
        const SubjectId subject{Unit::Asset, asset};
        all.append({subject, heading, subjectName(*m_source.now, *m_source.profile, m_language, subject), {}, false});
    }
}

/// A linear scan of the folded texts; a million assets take some milliseconds, and it ends at `most`.
QList<Id> SubjectChooser::foundAssets(int most) const
{
    const QByteArray wanted = fold(m_search->text().trimmed()).toUtf8();
    QList<Id> found;
    if (wanted.isEmpty())
        return found;
    for (const AssetBlockPtr &block : m_source.now->assets.blocks()) {
        const std::string &folded = block->folded();
        size_t from = 0;
        while (found.size() < most && (from = folded.find(wanted.constData(), from)) != std::string::npos) {
            const auto &ends = block->foldedEnds();
            const auto row = std::ranges::upper_bound(ends, quint32(from)) - ends.begin();
            found.append(block->id(int(row)));
            from = ends[size_t(row)];
        }
        if (found.size() >= most)
            break;
    }
    return found;
}

void SubjectChooser::refill()
{
    if (!m_source.now || !m_source.profile)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    QList<Entry> next = entries();
    if (next != m_entries) {
        m_entries = std::move(next);
        rebuild();
    }
    fillCounts();
    search();
    showCurrent();
    updateActions();
}

void SubjectChooser::rebuild()
{
    QSet<SubjectId> collapsed;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (it.value()->childCount() > 0 && !it.value()->isExpanded())
            collapsed.insert(it.key());
    }
    const bool hadItems = !m_items.isEmpty();
    m_tree->clear();
    m_items.clear();
    QList<QTreeWidgetItem *> made;
    for (const Entry &entry : std::as_const(m_entries)) {
        auto *item = entry.above < 0 ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(made[entry.above]);
        made.append(item);
        item->setText(0, entry.text);
        item->setToolTip(0, Qt::convertFromPlainText(entry.isOver ? tr("%1 (no longer in force)").arg(entry.fullName)
                                                                  : entry.fullName));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (entry.isOver)
            item->setForeground(0, palette().brush(QPalette::Disabled, QPalette::Text));
        if (!entry.subject) {
            QFont font = m_tree->font();
            font.setBold(true);
            item->setFont(0, font);
            item->setFlags(Qt::ItemIsEnabled);
            continue;
        }
        item->setData(0, subjectRole, QVariant::fromValue(*entry.subject));
        m_items.insert(*entry.subject, item);
    }
    m_tree->expandAll();
    for (const SubjectId &subject : std::as_const(collapsed)) {
        if (QTreeWidgetItem *item = hadItems ? m_items.value(subject) : nullptr)
            item->setExpanded(false);
    }
}

void SubjectChooser::fillCounts()
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        const std::optional<qint64> open = openOf(it.key());
        it.value()->setText(1, open && *open > 0 ? QLocale(QLocale::English).toString(*open) : QString());
    }
}

std::optional<qint64> SubjectChooser::openOf(SubjectId subject) const
{
    if (subject.unit == Unit::Department) {
        const CoverageLine *line = m_source.coverage ? m_source.coverage->of(subject.id) : nullptr;
        return line ? std::optional(openCount(line->all)) : std::nullopt;
    }
    // Worked out one by one, so only where there are few: a count is not worth a wait.
    static constexpr qsizetype most = 300;
    if (subject.unit == Unit::Engagement && m_source.now->engagements.size() > most)
        return {};
    qint64 open = 0;
    for (const SubjectStanding &standing : standings(*m_source.now, *m_source.profile, subject, m_source.day))
        open += isOpen(standing.standing) ? 1 : 0;
    return open;
}

void SubjectChooser::search()
{
    const QString wanted = fold(m_search->text().trimmed());
    QSet<QTreeWidgetItem *> matched;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool isAsset = entry.subject && entry.subject->unit == Unit::Asset;
        if (entry.subject && (isAsset || fold(entry.fullName).contains(wanted)))
            matched.insert(m_items.value(*entry.subject));
    }
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        hideUnmatched(m_tree->topLevelItem(i), matched, wanted.isEmpty());
}

void SubjectChooser::select(SubjectId subject)
{
    m_current = subject;
    if (subject.unit == Unit::Asset)
        m_asset = subject.id;
    if (!m_search->text().isEmpty() && !m_items.contains(subject))
        m_search->clear();
    refill();
}

void SubjectChooser::showCurrent()
{
    QTreeWidgetItem *item = m_items.value(m_current);
    if (!item || item == m_tree->currentItem())
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    m_tree->setCurrentItem(item);
    m_tree->scrollToItem(item);
}

void SubjectChooser::currentChanged(QTreeWidgetItem *item)
{
    if (m_isFilling || !item)
        return;
    const QVariant subject = item->data(0, subjectRole);
    if (!subject.isValid())
        return;
    m_current = subject.value<SubjectId>();
    updateActions();
    emit chosen(m_current);
}

void SubjectChooser::contextMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_addDepartment, m_addEngagement, m_edit, m_remove});
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void SubjectChooser::updateActions()
{
    const bool canEdit = m_current.unit == Unit::Department || m_current.unit == Unit::Engagement;
    m_addDepartment->setEnabled(m_isEditable);
    m_addEngagement->setEnabled(m_isEditable);
    m_edit->setEnabled(m_isEditable && canEdit);
    m_remove->setEnabled(m_isEditable && canEdit);
}

} // namespace daicho
