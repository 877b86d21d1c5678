// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/engagementdialog.h"

#include "views/answers/datefield.h"
#include "views/common/dialogbuttons.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace daicho
{

QStringList postTitles(const Snapshot &now)
{
    QStringList titles;
    now.posts.forEach([&titles](const Post &post) { titles << post.title; });
    titles.sort();
    titles.removeDuplicates();
    return titles;
}

EngagementDialog::EngagementDialog(const Engagement &engagement, const SnapshotPtr &now, QWidget *parent)
    : QDialog(parent), m_engagement(engagement), m_sort(new QComboBox(this)), m_terms(new QComboBox(this)),
      m_name(new QLineEdit(this)), m_provider(new QLineEdit(this)), m_department(new QComboBox(this)),
      m_responsible(new QComboBox(this)), m_from(new DateField(QStringLiteral("from"), this)),
      m_until(new DateField(QStringLiteral("until"), this)), m_remarks(new QPlainTextEdit(this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("engagementDialog"));
    setWindowTitle(engagement.revision == 0 ? tr("Add a contract or external service")
                                            : tr("Edit the contract or external service"));
    build(*now);
    fill(*now);
    connect(m_name, &QLineEdit::textChanged, this, &EngagementDialog::check);
    connect(m_from, &DateField::changed, this, &EngagementDialog::check);
    connect(m_until, &DateField::changed, this, &EngagementDialog::check);
    check();
    resize(520, sizeHint().height());
}

void EngagementDialog::build(const Snapshot &now)
{
    m_sort->setObjectName(QStringLiteral("sort"));
    m_terms->setObjectName(QStringLiteral("terms"));
    m_name->setObjectName(QStringLiteral("name"));
    m_provider->setObjectName(QStringLiteral("provider"));
    m_department->setObjectName(QStringLiteral("department"));
    m_responsible->setObjectName(QStringLiteral("responsible"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_remarks->setTabChangesFocus(true);
    m_remarks->setFixedHeight(m_remarks->fontMetrics().lineSpacing() * 3 + 12);
    m_responsible->setEditable(true);
    m_responsible->setInsertPolicy(QComboBox::NoInsert);
    m_responsible->addItem(QString());
    m_responsible->addItems(postTitles(now));
    m_responsible->completer()->setFilterMode(Qt::MatchContains);
    m_responsible->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (QComboBox *box : {m_department, m_responsible})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Sort"), m_sort);
    form->addRow(tr("Terms"), m_terms);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Provider"), m_provider);
    form->addRow(tr("Department"), m_department);
    form->addRow(tr("Responsible post"), m_responsible);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Until"), m_until);
    form->addRow(tr("Remarks"), m_remarks);
    form->addRow(m_problem);
    const DialogButtons buttons = dialogButtons(*this, QStringLiteral("save"), tr("Save"));
    m_save = buttons.accept;
    form->addRow(buttons.row);
}

void EngagementDialog::fill(const Snapshot &now)
{
    m_sort->addItem(tr("Outsourcing contract"), int(Engagement::Sort::Outsourcing));
    m_sort->addItem(tr("Cloud service"), int(Engagement::Sort::Cloud));
    m_sort->addItem(tr("Social-media account"), int(Engagement::Sort::SocialMedia));
    m_sort->setCurrentIndex(m_sort->findData(int(m_engagement.sort)));
    m_terms->addItem(tr("(not recorded)"), int(Engagement::Terms::Unknown));
    m_terms->addItem(tr("Individual contract"), int(Engagement::Terms::Negotiated));
    m_terms->addItem(tr("Provider's standard terms, take it or leave it"), int(Engagement::Terms::Standard));
    m_terms->setCurrentIndex(m_terms->findData(int(m_engagement.terms)));
    m_name->setText(m_engagement.name);
    m_provider->setText(m_engagement.provider);
    m_department->addItem(tr("(none: the whole body)"), QVariant::fromValue(Id().value));
    for (const Department &department : now.departmentsInOrder())
        m_department->addItem(now.departmentName(department.id), QVariant::fromValue(department.id.value));
    m_department->setCurrentIndex(
        std::max(0, m_department->findData(QVariant::fromValue(m_engagement.department.value))));
    m_responsible->setCurrentText(now.postTitle(m_engagement.responsible));
    m_from->setDate(m_engagement.from);
    m_until->setDate(m_engagement.until);
    m_remarks->setPlainText(m_engagement.remarks);
}

void EngagementDialog::check()
{
    const QString problem = spanProblem(*m_from, *m_until);
    m_problem->setText(problem);
    m_save->setEnabled(problem.isEmpty() && !m_name->text().trimmed().isEmpty());
}

Engagement EngagementDialog::engagement() const
{
    Engagement engagement = m_engagement;
    engagement.sort = Engagement::Sort(m_sort->currentData().toInt());
    engagement.terms = Engagement::Terms(m_terms->currentData().toInt());
    engagement.name = m_name->text().simplified();
    engagement.provider = m_provider->text().simplified();
    engagement.department = Id{m_department->currentData().toLongLong()};
    engagement.from = m_from->date();
    engagement.until = m_until->date();
    engagement.remarks = m_remarks->toPlainText().trimmed();
    return engagement;
}

QString EngagementDialog::responsible() const
{
    return m_responsible->currentText();
}

} // namespace daicho
