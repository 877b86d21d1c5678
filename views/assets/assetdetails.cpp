// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/assetdetails.h"

#include "policy/requirements.h"
#include "registry/registry.h"
#include "tables/answertable.h"
#include "tables/assetnames.h"
#include "views/assets/importancetext.h"
#include "views/common/changetext.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QTreeWidget *list(const QString &name)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(name);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setTextElideMode(Qt::ElideRight);
    return tree;
}

} // namespace

AssetDetails::AssetDetails(QWidget *parent)
    : QWidget(parent), m_name(new QLabel), m_facts(new QLabel), m_importance(new QLabel), m_measuresTitle(new QLabel),
      m_measures(list(u"assetMeasures"_s)), m_answer(new QPushButton), m_historyTitle(new QLabel),
      m_history(list(u"assetHistory"_s))
{
    setObjectName(u"assetDetails"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_name->setFont(large);
    m_importance->setObjectName(u"assetImportance"_s);
    for (QLabel *label : {m_name, m_facts, m_importance}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_answer->setObjectName(u"answerAsset"_s);
    m_measures->setColumnCount(3);
    m_measures->header()->setStretchLastSection(false);
    m_history->setColumnCount(3);
    m_measures->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_measures->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_measures->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    arrange();
    const auto jump = [this](const QString &measure) {
        Jump wanted;
        wanted.where = Jump::Where::Answers;
        wanted.subject = SubjectId{Unit::Asset, m_asset};
        wanted.measure = measure;
        emit jumpWanted(wanted);
    };
    connect(m_measures, &QTreeWidget::itemActivated, this,
            [jump](const QTreeWidgetItem *item) { jump(item->data(0, Qt::UserRole).toString()); });
    connect(m_answer, &QPushButton::clicked, this, [jump] { jump({}); });
    retranslate();
}

void AssetDetails::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_importance);
    auto *title = new QHBoxLayout;
    title->addWidget(m_measuresTitle, 1);
    title->addWidget(m_answer);
    layout->addLayout(title);
    layout->addWidget(m_measures, 3);
    layout->addWidget(m_historyTitle);
    layout->addWidget(m_history, 1);
}

void AssetDetails::show(const Showing &showing, Id asset)
{
    const bool isSame = m_asset == asset && m_showing.now == showing.now && m_showing.today == showing.today;
    m_showing = showing;
    m_asset = asset;
    if (!isSame)
        fill();
}

void AssetDetails::fill()
{
    m_measures->clear();
    m_history->clear();
    const auto asset = m_showing.now && !m_asset.isNull() ? m_showing.now->assets.asset(m_asset) : std::nullopt;
    for (QWidget *part : {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_measuresTitle),
                          static_cast<QWidget *>(m_measures), static_cast<QWidget *>(m_answer)})
        part->setVisible(asset.has_value());
    if (!asset) {
        m_name->setText(tr("Choose an asset in the table."));
        m_historyTitle->hide();
        m_history->hide();
        m_importance->hide();
        return;
    }
    const AssetNames names(m_showing.now, m_showing.profile);
    QStringList facts = {m_showing.now->departmentName(asset->department), names.kind(asset->kind),
                         names.zone(asset->zone)};
    for (const Axis &axis : m_showing.profile->axes) {
        const QString level = asset->marks.value(axis.id).level;
        facts << (level.isEmpty() ? QString() : names.markText(axis.id, level));
    }
    facts << connectionsOf(m_asset);
    facts.removeAll(QString());
    m_name->setText(asset->number + u"  "_s + asset->name);
    m_facts->setText(facts.join(u"　"_s));
    showImportance(*asset);
    fillMeasures(*asset);
    fillHistory();
}

void AssetDetails::showImportance(const Asset &asset)
{
    const QString text = importanceText(*m_showing.profile, asset);
    m_importance->setText(text);
    m_importance->setVisible(!text.isEmpty());
}

/// How much it is connected with, where it is at all.
QString AssetDetails::connectionsOf(Id asset) const
{
    const auto touches = [asset](const auto &row) {
        return row.from == asset || row.to == asset;
    };
    qsizetype links = 0;
    qsizetype flows = 0;
    m_showing.now->links.forEach([&](const Link &link) { links += touches(link) ? 1 : 0; });
    m_showing.now->flows.forEach([&](const Flow &flow) { flows += touches(flow) ? 1 : 0; });
    return links + flows == 0 ? QString() : tr("Relations: %1, flows: %2").arg(links).arg(flows);
}

void AssetDetails::fillMeasures(const Asset &asset)
{
    const Profile &profile = *m_showing.profile;
    QHash<QString, QStringList> reasons;
    for (const Requirement &requirement : requirements(profile, Unit::Asset, factsOf(signatureOf(asset)))) {
        QStringList because;
        for (const Rule &rule : profile.rules) {
            if (requirement.rules.contains(rule.id))
                because << rule.because;
        }
        because.removeDuplicates();
        reasons.insert(requirement.measure, because);
    }
    qsizetype open = 0;
    const QList<SubjectStanding> all = standings(*m_showing.now, profile, {Unit::Asset, m_asset}, m_showing.today);
    for (const SubjectStanding &standing : all) {
        const QString id = m_showing.now->measures.value(standing.measure);
        const Measure *measure = profile.measure(id);
        const QString label = measure ? measure->label.in(AssetNames::language()) : id;
        auto *item =
            new QTreeWidgetItem(m_measures, {label, AnswerTable::standingText(standing.standing), sourceOf(standing)});
        item->setData(0, Qt::UserRole, id);
        item->setToolTip(0, tr("%1\n%2\nRequired by %3").arg(label, id, reasons.value(id).join(u"、"_s)));
        const bool isOpen = standing.standing == Standing::NotDone || standing.standing == Standing::Unanswered ||
                            standing.standing == Standing::Partial;
        QFont font = item->font(1);
        font.setBold(isOpen);
        item->setFont(1, font);
        open += isOpen;
    }
    m_measuresTitle->setText(all.isEmpty() ? tr("No measures are required of it.")
                                           : tr("Required measures: %1, open: %2").arg(all.size()).arg(open));
    m_measures->setVisible(!all.isEmpty());
    m_answer->setVisible(!all.isEmpty());
}

QString AssetDetails::sourceOf(const SubjectStanding &standing) const
{
    if (!standing.answeredBy)
        return {};
    switch (standing.answeredBy->unit) {
    case Unit::Department:
        return tr("by the department");
    case Unit::Zone:
        return tr("by the zone");
    case Unit::Asset:
        return tr("its own");
    default:
        return {};
    }
}

void AssetDetails::fillHistory()
{
    const auto entries = m_showing.registry ? m_showing.registry->historyOf(m_asset) : QList<HistoryEntry>();
    const bool isAny = entries && !entries->isEmpty();
    m_historyTitle->setVisible(isAny);
    m_history->setVisible(isAny);
    if (!isAny)
        return;
    for (const HistoryEntry &entry : *entries) {
        const QString when = QLocale().toString(entry.at, QLocale::ShortFormat);
        new QTreeWidgetItem(m_history, {when, changeText(entry), entry.author});
    }
    m_history->resizeColumnToContents(0);
}

void AssetDetails::retranslate()
{
    m_measures->setHeaderLabels({tr("Measure"), tr("Standing"), tr("Answer")});
    m_measures->setAccessibleName(tr("Required measures"));
    m_history->setHeaderLabels({tr("When"), tr("What"), tr("Who")});
    m_history->setAccessibleName(tr("History of this asset"));
    m_historyTitle->setText(tr("History of this asset"));
    m_answer->setText(tr("Ans&wer…"));
    fill();
}

void AssetDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace daicho
