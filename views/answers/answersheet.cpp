// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/answersheet.h"

#include "views/answers/answerfilter.h"
#include "views/answers/answersummary.h"
#include "views/answers/answerview.h"
#include "views/answers/standingdelegate.h"
#include "views/common/rowdress.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace daicho
{

namespace
{

struct StatusKey {
    Status status;
    const char *name;
};
/// In the order of the digits on the keyboard.
constexpr StatusKey statusKeys[] = {{Status::Done, "setDone"},
                                    {Status::Partial, "setPartial"},
                                    {Status::NotDone, "setNotDone"},
                                    {Status::NotApplicable, "setNotApplicable"},
                                    {Status::Unanswered, "setUnanswered"}};

} // namespace

AnswerSheet::AnswerSheet(QWidget *parent)
    : QWidget(parent), m_table(new AnswerTable(this)), m_summary(new AnswerSummary(this)),
      m_filter(new AnswerFilter(this)), m_view(new AnswerView(this)), m_hint(new QLabel(m_view))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    layout->addWidget(buildActions());
    buildView();
    connect(m_filter, &AnswerFilter::changed, this, &AnswerSheet::applyFilter);
    retranslate();
}

QWidget *AnswerSheet::buildActions()
{
    m_bar = new QToolBar(this);
    m_bar->setObjectName(QStringLiteral("answerBar"));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize({16, 16});
    m_selected = new QLabel(m_bar);
    m_selected->setObjectName(QStringLiteral("selected"));
    m_selected->setTextFormat(Qt::PlainText);
    m_bar->addWidget(m_selected);
    for (const StatusKey &key : statusKeys) {
        QAction *action = m_bar->addAction(standingIcon(asStanding(key.status)), QString());
        action->setObjectName(QString::fromLatin1(key.name));
        connect(action, &QAction::triggered, this, [this, key] { setStatus(key.status); });
        m_statusActions.append(action);
    }
    m_bar->addSeparator();
    m_details = m_bar->addAction(QString());
    m_details->setObjectName(QStringLiteral("details"));
    connect(m_details, &QAction::triggered, this, &AnswerSheet::openDetails);
    for (QAction *action : m_bar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action)))
            button->setFocusPolicy(Qt::TabFocus);
    }
    return m_bar;
}

void AnswerSheet::buildView()
{
    m_view->setObjectName(QStringLiteral("measures"));
    m_view->setModel(m_table);
    m_view->setItemDelegate(new StandingDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setSectionsMovable(true);
    m_view->header()->setFirstSectionMovable(false);
    m_view->header()->setStretchLastSection(false);
    setLetterWidths(m_view->header(), {25, 5, 10, 11, 9, 14, 14, 12, 10, 10});
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    auto *over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_hint);
    connect(m_view, &AnswerView::statusWanted, this, &AnswerSheet::setStatus);
    connect(m_view, &AnswerView::detailsWanted, this, &AnswerSheet::openDetails);
    connect(m_view, &AnswerView::menuWanted, this, &AnswerSheet::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AnswerSheet::selectionChanged);
    connect(m_table, &QAbstractItemModel::modelReset, this, &AnswerSheet::spanCategories);
    connect(m_table, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (!parent.isValid())
            spanCategories();
    });
}

void AnswerSheet::retranslate()
{
    for (int i = 0; i < m_statusActions.size(); ++i) {
        const Status status = statusKeys[i].status;
        const QString label = status == Status::Unanswered ? tr("Back to unanswered") : AnswerTable::statusText(status);
        m_statusActions[i]->setText(tr("%1 %2").arg(i + 1).arg(label));
        m_statusActions[i]->setToolTip(tr("Answer all selected measures: %1 (key %2)").arg(label).arg(i + 1));
    }
    m_details->setText(tr("Details…"));
    m_details->setToolTip(tr("Reason, evidence, responsible post, due date, exception (Enter)"));
    selectionChanged();
    updateHint();
}

void AnswerSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AnswerSheet::show(const AnswerSource &source, SubjectId subject, const QString &language)
{
    m_source = source;
    m_language = language;
    m_filter->setCategories(source.profile, language);
    m_view->keepPlace([&] { m_table->show(source, subject, language); });
    const bool hasAssets = subject.unit == Unit::Department || subject.unit == Unit::Zone;
    m_view->setColumnHidden(AnswerTable::Assets, !hasAssets);
    m_view->setColumnHidden(AnswerTable::From, !hasAssets && subject.unit != Unit::Asset);
    m_summary->show(subjectName(*source.now, *source.profile, language, subject), counts());
    selectionChanged();
    updateHint();
}

Counts AnswerSheet::counts() const
{
    Counts sum;
    for (const AnswerRow &row : m_table->all()) {
        if (row.assets)
            sum += *row.assets;
        else if (row.standing)
            ++sum.by[size_t(*row.standing)];
    }
    return sum;
}

void AnswerSheet::applyFilter()
{
    m_table->setFilter(m_filter->filter());
    selectionChanged();
    updateHint();
}

void AnswerSheet::setFilter(const AnswerTable::Filter &filter)
{
    m_filter->setFilter(filter);
    applyFilter();
}

AnswerTable::Filter AnswerSheet::filter() const
{
    return m_table->filter();
}

void AnswerSheet::select(const AnswerTarget &target)
{
    QModelIndex index = m_table->indexOf(target);
    if (!index.isValid()) {
        setFilter({});
        index = m_table->indexOf(target);
    }
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

QList<AnswerTarget> AnswerSheet::selected() const
{
    QList<AnswerTarget> all;
    QSet<std::pair<SubjectId, Ordinal>> seen;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        for (const AnswerTarget &target : m_table->targets(index)) {
            const std::pair key(target.subject, target.measure);
            if (!seen.contains(key))
                all.append(target);
            seen.insert(key);
        }
    }
    return all;
}

void AnswerSheet::setEditable(bool editable)
{
    m_isEditable = editable;
    selectionChanged();
}

void AnswerSheet::setStatus(Status status)
{
    const QList<AnswerTarget> targets = selected();
    if (!m_isEditable || targets.isEmpty())
        return;
    const QPersistentModelIndex answered = m_view->currentIndex();
    emit statusWanted(targets, status);
    // What is open goes on to the next one, whether the answered row went away (see keepPlace) or is still open.
    const bool isHere = targets.size() == 1 && answered.isValid() && m_view->currentIndex() == answered;
    const Standing standing = Standing(answered.data(AnswerTable::StandingRole).toInt());
    if (isHere && m_filter->filter().openOnly && status != Status::Unanswered && standing == asStanding(status))
        m_view->goOn();
}

void AnswerSheet::openDetails()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.data(AnswerTable::LevelRole).toInt() == AnswerTable::MoreLevel)
        return m_table->showMore(current);
    const QList<AnswerTarget> targets = selected();
    if (m_isEditable && !targets.isEmpty())
        emit detailsWanted(targets);
}

void AnswerSheet::showMenu(const QPoint &at)
{
    if (!m_isEditable || selected().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("statusMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_statusActions);
    menu->addSeparator();
    menu->addAction(m_details);
    menu->popup(at);
}

void AnswerSheet::spanCategories()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_view->setFirstColumnSpanned(row, {}, true);
        m_view->expand(m_table->index(row, 0));
    }
}

void AnswerSheet::selectionChanged()
{
    const qsizetype count = selected().size();
    m_selected->setText(count == 0 ? tr("Select measures, then: ") : tr("Answer %1 selected: ").arg(count));
    for (QAction *action : std::as_const(m_statusActions))
        action->setEnabled(m_isEditable && count > 0);
    m_details->setEnabled(m_isEditable && count > 0);
}

void AnswerSheet::updateHint()
{
    QString hint;
    if (m_source.now && m_table->all().isEmpty())
        hint = tr("The policy asks for no measure here. What a department or zone has to answer for its assets appears "
                  "as soon as assets are registered there.");
    else if (m_table->rowCount() == 0)
        hint = m_filter->filter().openOnly ? tr("Nothing is open here.") : tr("No measure fits this filter.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void AnswerSheet::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("measureColumns"), m_view->header()->saveState());
    settings.setValue(QStringLiteral("openOnly"), m_filter->filter().openOnly);
    settings.setValue(QStringLiteral("category"), m_filter->filter().category);
}

void AnswerSheet::restoreState(const QSettings &settings)
{
    m_view->header()->restoreState(settings.value(QStringLiteral("measureColumns")).toByteArray());
    setFilter({{},
               settings.value(QStringLiteral("category")).toString(),
               settings.value(QStringLiteral("openOnly")).toBool()});
}

} // namespace daicho
