// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/measuredialog.h"

#include "policy/attributes.h"
#include "policy/rulewords.h"
#include "views/common/dialogbuttons.h"
#include "views/policy/measuretree.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace daicho
{

using namespace Qt::StringLiterals;

MeasureDialog::MeasureDialog(const ProfilePtr &profile, const QString &language, QWidget *parent)
    : QDialog(parent), m_profile(profile), m_language(language), m_id(new QLineEdit), m_ja(new QLineEdit),
      m_en(new QLineEdit), m_source(new QLineEdit), m_category(new QComboBox), m_unit(new QComboBox),
      m_words(new QLabel), m_problem(new QLabel)
{
    setObjectName(u"measureDialog"_s);
    setWindowTitle(tr("Add a measure of your own"));
    m_id->setObjectName(u"id"_s);
    m_id->setText(freeId());
    m_ja->setObjectName(u"ja"_s);
    m_en->setObjectName(u"en"_s);
    m_source->setObjectName(u"source"_s);
    m_category->setObjectName(u"category"_s);
    m_unit->setObjectName(u"unit"_s);
    m_words->setObjectName(u"words"_s);
    m_problem->setObjectName(u"problem"_s);
    for (const Category &category : profile->categories)
        m_category->addItem(category.id + u'　' + category.label.in(language), category.id);
    for (const Unit unit : {Unit::Asset, Unit::Department, Unit::Body, Unit::Zone, Unit::Engagement}) {
        if (unit != Unit::Zone || !profile->zones.isEmpty())
            m_unit->addItem(unitWord(unit), int(unit));
    }
    build();
    for (QLineEdit *line : {m_id, m_ja, m_source})
        connect(line, &QLineEdit::textChanged, this, &MeasureDialog::check);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &MeasureDialog::check);
    check();
    resize(640, sizeHint().height());
}

void MeasureDialog::build()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Wording (Japanese)"), m_ja);
    form->addRow(tr("Wording (English)"), m_en);
    form->addRow(tr("Source (clause or rule)"), m_source);
    form->addRow(tr("Clause"), m_category);
    form->addRow(tr("Code"), m_id);
    form->addRow(tr("Answered for"), m_unit);

    const DialogButtons buttons = dialogButtons(*this, u"save"_s, tr("Add"));
    m_save = buttons.accept;
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(makeConditions());
    layout->addWidget(m_problem);
    layout->addWidget(buttons.row);
}

QWidget *MeasureDialog::makeConditions()
{
    auto *group = new QGroupBox(tr("Required when"));
    auto *conditions = new QFormLayout(group);
    conditions->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QList<std::pair<QString, QString>> kinds;
    for (const Kind &kind : m_profile->kinds)
        kinds.append({kind.id, kind.label.in(m_language)});
    addCondition(u"kind"_s, tr("Kind"), kinds);
    QList<std::pair<QString, QString>> zones;
    for (const PolicyZone &zone : m_profile->zones)
        zones.append({zone.id, zone.name.in(m_language)});
    addCondition(u"zone"_s, tr("Zone"), zones);
    for (const Axis &axis : m_profile->axes) {
        QList<std::pair<QString, QString>> levels;
        for (const Level &level : axis.levels)
            levels.append({level.id, tr("%1 or higher").arg(level.label.in(m_language))});
        addCondition(axis.id, axis.label.in(m_language), levels);
    }
    for (const auto &[attribute, box] : m_conditions)
        conditions->addRow(factLabel(attribute, *m_profile, m_language), box);
    for (QLabel *label : {m_words, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    conditions->addRow(m_words);
    return group;
}

void MeasureDialog::addCondition(const QString &attribute, const QString &label,
                                 const QList<std::pair<QString, QString>> &values)
{
    if (values.isEmpty())
        return;
    auto *box = new QComboBox;
    box->setObjectName(u"when."_s + attribute);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("(any)"), QString());
    for (const auto &[id, text] : values)
        box->addItem(text, id);
    connect(box, &QComboBox::currentIndexChanged, this, &MeasureDialog::check);
    m_conditions.append({attribute, box});
}

Unit MeasureDialog::unit() const
{
    return Unit(m_unit->currentData().toInt());
}

bool MeasureDialog::isAskable(const QString &attribute) const
{
    const Attribute *known = attributeNamed(attribute);
    return known ? known->isOf(unit()) : unit() == Unit::Asset;
}

QString MeasureDialog::freeId() const
{
    int number = 1;
    while (m_profile->measure(u"OWN.%1"_s.arg(number)))
        ++number;
    return u"OWN.%1"_s.arg(number);
}

void MeasureDialog::check()
{
    for (const auto &[attribute, box] : m_conditions)
        box->setEnabled(isAskable(attribute));
    m_words->setText(wordsOf(rule(), *m_profile, m_language));
    const bool isTaken = m_profile->measure(m_id->text().trimmed()) != nullptr;
    m_problem->setText(isTaken ? tr("The policy has a measure with this code already.") : QString());
    const bool isWhole =
        !m_id->text().trimmed().isEmpty() && !m_ja->text().trimmed().isEmpty() && !m_source->text().trimmed().isEmpty();
    m_save->setEnabled(isWhole && !isTaken);
}

Measure MeasureDialog::measure() const
{
    Measure measure;
    measure.id = m_id->text().trimmed();
    measure.category = m_category->currentData().toString();
    measure.unit = unit();
    measure.label = {m_ja->text().simplified(), m_en->text().simplified()};
    measure.source = m_source->text().simplified();
    return measure;
}

Rule MeasureDialog::rule() const
{
    Rule rule;
    rule.id = u"R."_s + m_id->text().trimmed();
    rule.because = m_source->text().simplified();
    rule.require = {m_id->text().trimmed()};
    Condition subject;
    subject.attribute = u"unit"_s;
    subject.oneOf = {unitName(unit())};
    rule.when = {subject};
    for (const auto &[attribute, box] : m_conditions) {
        const QString value = box->currentData().toString();
        if (value.isEmpty() || !isAskable(attribute))
            continue;
        Condition condition;
        condition.attribute = attribute;
        if (m_profile->axis(attribute))
            condition.atLeast = value;
        else
            condition.oneOf = {value};
        rule.when.append(condition);
    }
    return rule;
}

} // namespace daicho
