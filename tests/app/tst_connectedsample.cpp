// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/findings.h"
#include "registry/registry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

/// What the made-up city's assets hold, need and exchange.
class ConnectedSampleTest : public QObject
{
    Q_OBJECT

private slots:
    void connectsWhatBelongsTogether();

private:
    Result<std::unique_ptr<Registry>> made(const QString &name) const;

    QTemporaryDir m_folder;
};

Result<std::unique_ptr<Registry>> ConnectedSampleTest::made(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    QProcess::execute(QStringLiteral(DAICHO_PROGRAM),
                      {u"sample"_s, path, u"--assets"_s, u"1500"_s, u"--seed"_s, u"7"_s});
    return Registry::open(path, Access::ReadOnly);
}

/// Flows and relations as an office has them: the same for the same seed, nearly all in order, a few to be found.
void ConnectedSampleTest::connectsWhatBelongsTogether()
{
    const auto opened = made(u"first.daicho"_s);
    QVERIFY(opened.has_value());
    const Registry &registry = **opened;
    const Snapshot &now = *registry.snapshot();
    QCOMPARE(now.flows.size(), 1500 / 5);
    QVERIFY(now.links.size() > 50);
    qsizetype loose = 0;
    qsizetype restricted = 0;
    qsizetype sanitised = 0;
    now.flows.forEach([&](const Flow &flow) {
        loose += now.assets.find(flow.from) && now.assets.find(flow.to) && flow.from != flow.to ? 0 : 1;
        restricted += flow.isLimited ? 1 : 0;
        sanitised += flow.sanitising.isEmpty() ? 0 : 1;
        QVERIFY(!flow.protocol.isEmpty());
    });
    QCOMPARE(loose, 0);
    QVERIFY(restricted > 5 && sanitised > 5);
    QSet<Engagement::Terms> terms;
    now.engagements.forEach([&terms](const Engagement &engagement) { terms << engagement.terms; });
    QVERIFY(terms.contains(Engagement::Terms::Standard) && terms.contains(Engagement::Terms::Negotiated));
    qsizetype wrongFlows = 0;
    qsizetype rings = 0;
    for (const Finding &finding : findings(now, *registry.profile(), registry.today(), u"ja"_s)) {
        wrongFlows += finding.on == Finding::On::Flow ? 1 : 0;
        rings += finding.check == u"link-ring" ? 1 : 0;
    }
    QVERIFY(wrongFlows > 0);
    QVERIFY(wrongFlows < now.flows.size() / 20);
    QCOMPARE(rings, 0);

    const auto again = made(u"again.daicho"_s);
    QVERIFY(again.has_value());
    QVERIFY((*again)->snapshot()->flows.toList() == now.flows.toList());
    QVERIFY((*again)->snapshot()->links.toList() == now.links.toList());
}

QTEST_GUILESS_MAIN(ConnectedSampleTest)
#include "tst_connectedsample.moc"
