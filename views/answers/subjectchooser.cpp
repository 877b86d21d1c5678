// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/subjectchooser.h"

#include "core/folding.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
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
    layout->addWidget(buildButtons());
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    m_search->setObjectName(QStringLiteral("subjectSearch"));
    m_search->installEventFilter(this);
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
    m_organise = new QToolButton(this);
    m_organise->setObjectName(QStringLiteral("organise"));
    m_organise->setPopupMode(QToolButton::InstantPopup);
    m_organise->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_organise->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *menu = new QMenu(m_organise);
    menu->addActions({m_addDepartment, m_addEngagement, m_edit, m_remove});
    m_organise->setMenu(menu);
    return m_organise;
}

void SubjectChooser::organise()
{
    m_tree->setFocus(Qt::OtherFocusReason);
    m_organise->menu()->popup(m_organise->mapToGlobal(m_organise->rect().bottomLeft()));
}

void SubjectChooser::retranslate()
{
    m_search->setPlaceholderText(tr("Search departments, services, assets"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_tree->setHeaderLabels({tr("Answer for"), tr("Open")});
    m_tree->headerItem()->setToolTip(1, tr("Measures that are partly done, not done or unanswered; what assets need "
                                           "counts once for each asset"));
    m_tree->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_addDepartment->setText(tr("Add a department…"));
    m_addEngagement->setText(tr("Add a contract or external service…"));
    m_edit->setText(tr("Edit…"));
    m_remove->setText(tr("Remove…"));
    m_organise->setText(tr("Departments and services"));
}

void SubjectChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// From the search one step down into what it found, without the mouse; Escape empties it.
bool SubjectChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_tree->setFocus(Qt::ShortcutFocusReason);
    for (QTreeWidgetItemIterator item(m_tree, QTreeWidgetItemIterator::NotHidden); *item; ++item) {
        const QVariant subject = (*item)->data(0, subjectRole);
        if (!subject.isValid() || m_search->text().isEmpty())
            continue;
        m_tree->setCurrentItem(*item);
        break;
    }
    return true;
}

void SubjectChooser::show(const AnswerSource &source, const QString &language, SubjectId current)
{
    m_current = current;
    m_source = source;
    m_language = language;
    refill();
}

void SubjectChooser::setEditable(bool editable)
{
    m_isEditable = editable;
    updateActions();
}

void SubjectChooser::refill()
{
    if (!m_source.now || !m_source.profile)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    QList<SubjectEntry> next = SubjectList(m_source, m_language, m_search->text(), m_asset).entries();
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
    for (const SubjectEntry &entry : std::as_const(m_entries)) {
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
        const QString text = open && *open > 0 ? QLocale(QLocale::English).toString(*open) : QString();
        if (it.value()->text(1) != text)
            it.value()->setText(1, text);
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
    for (const SubjectEntry &entry : std::as_const(m_entries)) {
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
