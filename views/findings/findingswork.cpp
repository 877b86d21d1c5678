// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingswork.h"

#include "tables/assetnames.h"
#include "views/common/backgroundwork.h"

namespace daicho
{

FindingsWork::FindingsWork(QObject *parent) : QObject(parent), m_work(new BackgroundWork(this)) {}

void FindingsWork::forget()
{
    m_showing = {};
    m_known = nullptr;
}

bool FindingsWork::isSame(const Showing &showing) const
{
    return m_showing.now == showing.now && m_showing.profile == showing.profile && m_showing.today == showing.today &&
           m_language == AssetNames::language();
}

void FindingsWork::want(const Showing &showing)
{
    if (isSame(showing)) {
        if (m_known)
            emit found(m_known);
        return;
    }
    m_showing = showing;
    m_language = AssetNames::language();
    m_known = nullptr;
    const auto made = std::make_shared<QList<Finding>>();
    // Snapshot and profile never change, so that the other thread reads them while the user edits.
    m_work->start([made, now = showing.now, profile = showing.profile, day = showing.today,
                   language = m_language](const Progress &) { *made = findings(*now, *profile, day, language); },
                  [this, made, now = showing.now] {
                      if (m_showing.now != now)
                          return; // forgotten meanwhile
                      m_known = made;
                      emit found(m_known);
                  });
}

} // namespace daicho
