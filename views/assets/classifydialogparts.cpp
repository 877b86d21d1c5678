// SPDX-License-Identifier: GPL-3.0-or-later
// How ClassifyDialog looks: its controls, a question, a result.
#include "tables/assetnames.h"
#include "views/assets/classifydialog.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

void ClassifyDialog::dress()
{
    m_title->setObjectName(u"classifyTitle"_s);
    m_path->setObjectName(u"classifyPath"_s);
    m_question->setObjectName(u"classifyQuestion"_s);
    m_hint->setObjectName(u"classifyHint"_s);
    m_yes->setObjectName(u"classifyYes"_s);
    m_no->setObjectName(u"classifyNo"_s);
    m_back->setObjectName(u"classifyBack"_s);
    m_skip->setObjectName(u"classifySkip"_s);
    m_next->setObjectName(u"classifyNext"_s);
    for (QLabel *label : {m_title, m_path, m_question, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_question->setFont(large);
    m_boxes->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_yes, m_no}) {
        button->setMinimumSize(160, 44);
        button->setAutoDefault(true);
    }
    for (QPushButton *button : {m_back, m_skip})
        button->setAutoDefault(false);
}

void ClassifyDialog::arrange()
{
    auto *answers = new QHBoxLayout;
    answers->addStretch(1);
    answers->addWidget(m_yes);
    answers->addSpacing(16);
    answers->addWidget(m_no);
    answers->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    for (QPushButton *button : {m_back, m_skip})
        bottom->addWidget(button);
    bottom->addStretch(1);
    bottom->addWidget(m_next);
    bottom->addWidget(cancel);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_path);
    layout->addWidget(line);
    layout->addWidget(m_question);
    layout->addWidget(m_hint);
    layout->addWidget(m_restrictions);
    layout->addStretch(1);
    layout->addLayout(answers);
    layout->addStretch(1);
    layout->addLayout(bottom);
}

void ClassifyDialog::showQuestion(const Question &question)
{
    const QString language = AssetNames::language();
    m_question->setText(question.ask.in(language));
    QString hint = question.hint.in(language);
    const AnswerPath &former = m_former[axis().id];
    const auto before = std::ranges::find(former, question.id, &WizardAnswer::question);
    if (before != former.end())
        hint += (hint.isEmpty() ? QString() : u"\n"_s) +
                tr("Answered before: %1").arg(before->isYes ? tr("Yes") : tr("No"));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    // Enter repeats what was answered before.
    QPushButton *first = before != former.end() && before->isYes ? m_yes : m_no;
    first->setDefault(true);
    first->setFocus();
}

void ClassifyDialog::showResult()
{
    const QString language = AssetNames::language();
    const QList<std::pair<Classified, qint64>> all = results();
    const Level *level = all.isEmpty() ? nullptr : axis().level(all.first().first.level);
    QStringList lines;
    for (const auto &[result, count] : all) {
        const Level *one = axis().level(result.level);
        QString text = one ? one->label.in(language) : tr("The questions lead to no level.");
        if (all.size() > 1)
            text = tr("%1: %2 assets").arg(text, QLocale().toString(count));
        lines << text;
    }
    QStringList notes;
    for (const auto &[result, count] : all) {
        const Level *one = axis().level(result.level);
        if (result.floor)
            notes << tr("Raised from %1: %2")
                         .arg(axis().level(result.answered)->label.in(language), result.floor->because.in(language));
        if (one && !one->definition.in(language).isEmpty())
            notes << one->definition.in(language);
        if (one && !one->isValidOn(m_today))
            notes << tr("%1 is no longer given. Choose the class by hand.").arg(one->label.in(language));
    }
    notes.removeDuplicates();
    m_question->setText(u"→ "_s + lines.join(u"\n→ "_s));
    m_hint->setText(notes.join(u'\n'));
    m_hint->setVisible(!notes.isEmpty());
    const bool isGood = !all.isEmpty() && std::ranges::all_of(all, [this](const auto &one) {
        const Level *known = axis().level(one.first.level);
        return known && known->isValidOn(m_today);
    });
    m_next->setEnabled(isGood);
    m_next->setText(m_at + 1 < m_axes.size() ? tr("&Next axis") : tr("&Take it"));
    m_next->setDefault(true);
    (isGood ? m_next : m_back)->setFocus();
    qDeleteAll(m_restrictions->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    if (level && isGood)
        offerHandling(*level);
}

/// The restrictions that go with the level and are not there yet: ticked, but the user decides.
void ClassifyDialog::offerHandling(const Level &level)
{
    QStringList fresh = level.handling;
    fresh.removeIf([this](const QString &id) { return m_subject.handling.contains(id); });
    if (fresh.isEmpty())
        return;
    m_boxes->addWidget(new QLabel(tr("Handling restrictions that go with it:")));
    for (const QString &id : std::as_const(fresh)) {
        const Choice *known = m_profile->handlingRestriction(id);
        QString label = known ? known->label.in(AssetNames::language()) : id;
        auto *box = new QCheckBox(label.replace(u'&', u"&&"_s));
        box->setObjectName(u"handling."_s + id);
        box->setProperty("restriction", id);
        box->setChecked(true);
        m_boxes->addWidget(box);
    }
}

} // namespace daicho
