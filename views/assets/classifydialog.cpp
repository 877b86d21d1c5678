// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/classifydialog.h"

#include "policy/lowering.h"
#include "tables/assetnames.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

static QStringList askable(const ClassifySubject &subject, const Profile &profile, const QStringList &wanted)
{
    QStringList axes;
    for (const Axis &axis : profile.axes) {
        const auto isMeant = [&](const auto &signature) {
            return isMeantFor(profile, axis, factsOf(signatureAt(signature.first)));
        };
        if (hasQuestions(profile, axis.id) && (wanted.isEmpty() || wanted.contains(axis.id)) &&
            std::ranges::any_of(subject.signatures, isMeant))
            axes << axis.id;
    }
    return axes;
}

bool ClassifyDialog::canAsk(const ClassifySubject &subject, const Profile &profile, const QStringList &axes)
{
    return !askable(subject, profile, axes).isEmpty();
}

ClassifyDialog::ClassifyDialog(ClassifySubject subject, ProfilePtr profile, QDate today, const QStringList &axes,
                               QWidget *parent)
    : QDialog(parent), m_subject(std::move(subject)), m_profile(std::move(profile)), m_today(today),
      m_axes(askable(m_subject, *m_profile, axes)), m_title(new QLabel), m_path(new QLabel), m_question(new QLabel),
      m_hint(new QLabel), m_restrictions(new QWidget), m_boxes(new QVBoxLayout(m_restrictions)),
      m_yes(new QPushButton(tr("&Yes"))), m_no(new QPushButton(tr("&No"))), m_back(new QPushButton(tr("&Back"))),
      m_skip(new QPushButton(tr("&Skip this axis"))), m_next(new QPushButton)
{
    setObjectName(u"classifyDialog"_s);
    setWindowTitle(tr("Classify by questions"));
    for (const QString &id : std::as_const(m_axes))
        m_former[id] = answersIn(*m_profile, id, m_subject.reasons.value(id));
    dress();
    arrange();
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_back, &QPushButton::clicked, this, &ClassifyDialog::back);
    connect(m_skip, &QPushButton::clicked, this, &ClassifyDialog::skip);
    connect(m_next, &QPushButton::clicked, this, &ClassifyDialog::goOn);
    resize(620, 440);
    showStep();
}

QList<std::pair<Classified, qint64>> ClassifyDialog::results() const
{
    QList<std::pair<Classified, qint64>> all;
    for (const auto &[code, count] : m_subject.signatures) {
        const Facts facts = factsOf(signatureAt(code));
        if (!isMeantFor(*m_profile, axis(), facts))
            continue;
        const Classified result = classified(*m_profile, axis(), m_answers.value(axis().id), facts);
        const auto same = std::ranges::find_if(all, [&result](const auto &other) {
            return other.first.level == result.level && other.first.floor == result.floor;
        });
        if (same != all.end())
            same->second += count;
        else
            all.append({result, count});
    }
    std::ranges::stable_sort(all, std::greater<>(), [](const auto &one) { return one.second; });
    return all;
}

void ClassifyDialog::showStep()
{
    const QString language = AssetNames::language();
    const QString name = axis().label.in(language);
    m_title->setText(m_axes.size() > 1
                         ? tr("%1 — %2 (%3 of %4)").arg(m_subject.name, name).arg(m_at + 1).arg(m_axes.size())
                         : tr("%1 — %2").arg(m_subject.name, name));
    const AnswerPath &answers = m_answers[axis().id];
    QStringList given;
    for (const WizardAnswer &one : answers) {
        for (const Question &question : m_profile->questions) {
            if (question.id == one.question && question.axis == axis().id)
                given << u"✓ "_s + question.ask.in(language) + u"　→　"_s + (one.isYes ? tr("Yes") : tr("No"));
        }
    }
    for (QString &text : given)
        text.remove(u'&');
    m_path->setText(given.join(u'\n'));
    m_path->setVisible(!given.isEmpty());
    m_back->setEnabled(!answers.isEmpty() || m_at > 0);
    m_skip->setVisible(m_axes.size() > 1);
    const Question *question = questionAfter(*m_profile, axis().id, answers);
    for (QPushButton *button : {m_yes, m_no})
        button->setVisible(question != nullptr);
    m_next->setVisible(question == nullptr);
    m_restrictions->setVisible(question == nullptr);
    if (question)
        showQuestion(*question);
    else
        showResult();
}

void ClassifyDialog::answer(bool isYes)
{
    AnswerPath &answers = m_answers[axis().id];
    const Question *question = questionAfter(*m_profile, axis().id, answers);
    if (!question)
        return;
    answers.append({question->id, isYes});
    showStep();
}

void ClassifyDialog::back()
{
    if (AnswerPath &answers = m_answers[axis().id]; !answers.isEmpty())
        answers.removeLast();
    else if (m_at > 0)
        --m_at;
    m_handling.remove(axis().id);
    showStep();
}

void ClassifyDialog::skip()
{
    m_answers[axis().id].clear();
    m_handling.remove(axis().id);
    if (m_at + 1 == m_axes.size())
        return axes().isEmpty() ? reject() : accept();
    ++m_at;
    showStep();
}

void ClassifyDialog::goOn()
{
    QStringList ticked;
    for (const QCheckBox *box : m_restrictions->findChildren<QCheckBox *>()) {
        if (box->isChecked())
            ticked << box->property("restriction").toString();
    }
    m_handling[axis().id] = ticked;
    if (m_at + 1 == m_axes.size())
        return accept();
    ++m_at;
    showStep();
}

QStringList ClassifyDialog::axes() const
{
    QStringList done;
    for (const QString &id : m_axes) {
        if (!m_answers.value(id).isEmpty() && !questionAfter(*m_profile, id, m_answers.value(id)))
            done << id;
    }
    return done;
}

void ClassifyDialog::applyTo(Asset &asset) const
{
    const Facts facts = factsOf(signatureOf(asset));
    for (const QString &id : axes()) {
        const Axis &axis = *m_profile->axis(id);
        if (!isMeantFor(*m_profile, axis, facts))
            continue;
        const AnswerPath answers = m_answers.value(id);
        const Mark before = asset.marks.value(id);
        Mark after{classified(*m_profile, axis, answers, facts).level,
                   reasonOf(*m_profile, axis, answers, facts, AssetNames::language())};
        // The same answers may have been given to an asset that somebody raised by hand since.
        if (after.reason == before.reason && isLowering(axis, before.level, after.level))
            after.reason += u" ("_s + m_today.toString(Qt::ISODate) + u')';
        asset.marks[id] = after;
        for (const QString &restriction : m_handling.value(id)) {
            if (!asset.handling.contains(restriction))
                asset.handling << restriction;
        }
    }
}

void ClassifyDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (isPlain && event->key() == Qt::Key_Y)
        return answer(true);
    if (isPlain && event->key() == Qt::Key_N)
        return answer(false);
    if (isPlain && event->key() == Qt::Key_Backspace && m_back->isEnabled())
        return back();
    QDialog::keyPressEvent(event);
}

} // namespace daicho
