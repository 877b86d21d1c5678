// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/departmentpart.h"

#include <QSet>

namespace daicho
{

namespace
{

/// Collects the rows of one department, and what they refer to.
class PartCollector
{
public:
    PartCollector(const Snapshot &now, Id department) : m_now(now), m_department(department) {}

    Change take()
    {
        takeWhatAllKnow();
        takeDepartment();
        takeAssets();
        takeEngagements();
        takeAnswers();
        takeConnections();
        takePosts();
        return std::move(m_part);
    }

private:
    void takeWhatAllKnow();
    void takeDepartment();
    void takeAssets();
    void takeEngagements();
    void takeAnswers();
    void takeConnections();
    void takePosts();

    template <typename T>
    static T asNew(T row)
    {
        row.revision = 0;
        return row;
    }

    /// That there is one and until when, which is how the zone stands; why and by whom is of others.
    static Exception bare(Exception exception)
    {
        exception = asNew(exception);
        exception.reason = QStringLiteral("－"); // it has to have one
        exception.approver = exception.reason;
        exception.approved = {};
        return exception;
    }

    bool isOwn(const SubjectId &subject) const
    {
        switch (subject.unit) {
        case Unit::Department:
            return subject.id == m_department;
        case Unit::Asset:
            return m_assets.contains(subject.id);
        case Unit::Engagement:
            return m_engagements.contains(subject.id);
        case Unit::Body:
        case Unit::Zone:
            break;
        }
        return false;
    }

    const Snapshot &m_now;
    Id m_department;
    Change m_part;
    QSet<Id> m_assets;
    QSet<Id> m_engagements; // the department's own
    QSet<Id> m_named;       // posts and engagements that its rows refer to
};

void PartCollector::takeWhatAllKnow()
{
    m_part.verb = Change::Verb::Found;
    m_part.detail = m_now.departmentName(m_department);
    m_part.policy = m_now.policy;
    m_part.bodyName = m_now.bodyName;
    m_part.newMeasures = m_now.measures;
    m_now.zones.forEach([this](const Zone &zone) { m_part.zones.upserts.append(asNew(zone)); });
}

void PartCollector::takeDepartment()
{
    if (const Department *department = m_now.departments.find(m_department)) {
        Department own = asNew(*department);
        own.name = m_now.departmentName(m_department);
        own.parent = {};
        m_part.departments.upserts = {own};
    }
}

void PartCollector::takeAssets()
{
    AssetBlockBuilder builder;
    const quint32 own = codeOf(m_department);
    for (const AssetBlockPtr &block : m_now.assets.blocks()) {
        const quint32 *departments = block->codes(AssetCode::Department);
        for (int row = 0; departments && row < block->size(); ++row) {
            if (departments[row] != own)
                continue;
            AssetRow asset = block->row(row);
            asset.revision = 0;
            asset.codes[size_t(AssetCode::Statuses)] = 0; // they follow from the answers
            builder.add(asset);
            m_assets.insert(asset.id);
            m_named << idAt(asset.code(AssetCode::Owner)) << idAt(asset.code(AssetCode::Engagement));
        }
    }
    m_part.assets = AssetRows(builder.take());
}

void PartCollector::takeEngagements()
{
    m_now.engagements.forEach([this](const Engagement &engagement) {
        if (engagement.department == m_department) {
            m_engagements.insert(engagement.id);
            m_named.insert(engagement.responsible);
            m_part.engagements.upserts.append(asNew(engagement));
        } else if (m_named.contains(engagement.id)) {
            Engagement named;
            named.id = engagement.id;
            named.sort = engagement.sort;
            named.terms = engagement.terms;
            named.name = engagement.name;
            m_part.engagements.upserts.append(named);
        }
    });
}

void PartCollector::takeAnswers()
{
    m_now.answers.forEach([this](const Answers &row) {
        Answers answers = asNew(row);
        if (row.subject.unit == Unit::Zone)
            answers.notes.clear(); // they name posts and papers of others
        else if (!isOwn(row.subject))
            return;
        for (const AnswerNote &note : std::as_const(answers.notes))
            m_named.insert(note.responsible);
        if (!answers.isEmpty())
            m_part.answers.upserts.append(answers);
    });
    m_now.exceptions.forEach([this](const Exception &exception) {
        if (isOwn(exception.subject))
            m_part.exceptions.upserts.append(asNew(exception));
        else if (exception.subject.unit == Unit::Zone)
            m_part.exceptions.upserts.append(bare(exception));
    });
}

void PartCollector::takeConnections()
{
    m_now.links.forEach([this](const Link &link) {
        if (m_assets.contains(link.from) && m_assets.contains(link.to))
            m_part.links.upserts.append(asNew(link));
    });
    m_now.flows.forEach([this](const Flow &flow) {
        if (m_assets.contains(flow.from) && m_assets.contains(flow.to))
            m_part.flows.upserts.append(asNew(flow));
    });
}

void PartCollector::takePosts()
{
    m_now.posts.forEach([this](const Post &post) {
        if (post.department == m_department) {
            m_part.posts.upserts.append(asNew(post));
        } else if (m_named.contains(post.id)) {
            Post named;
            named.id = post.id;
            named.title = post.title;
            m_part.posts.upserts.append(named);
        }
    });
}

} // namespace

Change departmentPart(const Snapshot &now, Id department)
{
    return PartCollector(now, department).take();
}

SnapshotPtr partOf(const Snapshot &now, Id department)
{
    return after(Snapshot(), departmentPart(now, department), 1);
}

} // namespace daicho
