// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/assetchooser.h"

#include "tables/findassets.h"
#include "views/connections/connectionwords.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextDocument>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int most = 50; // more than anybody reads; who does not find it types on

} // namespace

AssetChooser::AssetChooser(SnapshotPtr now, ProfilePtr profile, Id except, QWidget *parent)
    : QWidget(parent), m_now(std::move(now)), m_profile(std::move(profile)), m_except(except), m_text(new QLineEdit),
      m_list(new QListWidget), m_note(new QLabel)
{
    m_text->setObjectName(u"assetText"_s);
    m_text->setPlaceholderText(tr("Number or name"));
    m_text->setAccessibleName(tr("Find an asset"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list->setObjectName(u"assetHits"_s);
    m_list->setAccessibleName(tr("Assets found"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * 7);
    m_note->setObjectName(u"assetNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &AssetChooser::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &AssetChooser::changed);
    search();
}

void AssetChooser::add(Id asset)
{
    const QString text = assetText(*m_now, asset);
    const QString place = assetPlace(*m_now, *m_profile, asset);
    auto *item = new QListWidgetItem(place.isEmpty() ? text : text + u"　— "_s + place, m_list);
    item->setData(Qt::UserRole, asset.value);
    item->setToolTip(Qt::convertFromPlainText(text + u'\n' + place, Qt::WhiteSpaceNormal));
}

void AssetChooser::search()
{
    const Id before = id();
    const QString wanted = m_text->text();
    QList<Id> found = findAssets(m_now->assets, wanted, most + 2); // one more, and one that is left out
    found.removeAll(m_except);
    const bool isMore = found.size() > most;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Id asset : found.first(std::min<qsizetype>(found.size(), most)))
            add(asset);
        // What was typed as a whole number is meant; else the first is only a guess that Enter would take.
        const bool isWanted = !wanted.trimmed().isEmpty() && !found.isEmpty();
        const qsizetype kept = found.indexOf(before);
        m_list->setCurrentRow(isWanted ? 0 : kept >= 0 && kept < most ? int(kept) : -1);
    }
    m_note->setText(found.isEmpty() ? tr("No asset has this number or name.")
                    : isMore        ? tr("The first %1 are listed; type on to find others.").arg(most)
                                    : tr("%1 found").arg(found.size()));
    emit changed();
}

void AssetChooser::setId(Id asset)
{
    {
        const QSignalBlocker quiet(m_text);
        const auto ref = m_now->assets.find(asset);
        m_text->setText(ref ? m_now->assets.row(*ref).string(AssetText::Number) : QString());
    }
    search();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == asset.value)
            return m_list->setCurrentRow(row);
    }
    if (!m_now->assets.find(asset))
        return;
    add(asset); // without a number, or one of many that are numbered alike
    m_list->setCurrentRow(m_list->count() - 1);
}

Id AssetChooser::id() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? Id{item->data(Qt::UserRole).toLongLong()} : Id();
}

bool AssetChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up && key != Qt::Key_PageDown && key != Qt::Key_PageUp)
        return false;
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

} // namespace daicho
