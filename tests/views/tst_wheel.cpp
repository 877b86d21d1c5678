// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/town.h"
#include "support/windows.h"
#include "views/assets/assetdialog.h"

#include <QComboBox>
#include <QSpinBox>

using namespace daicho;
using namespace Qt::StringLiterals;

/// The form of an asset is longer than the window: who turns the wheel wants to see the rest of it.
class TestWheel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_settings.use(); }

    void theWheelChangesNothingInTheForm_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"department"_s, u"kind"_s, u"state"_s, u"levels.C"_s})
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void theWheelChangesNothingInTheForm()
    {
        QFETCH(const QString, name);
        const Asset asset = town::assets(1).front();
        AssetDialog dialog(asset, town::snapshot({asset}), town::profile(), QDate(2026, 6, 1));
        dialog.show();
        auto *choice = child<QComboBox>(dialog, name);
        QVERIFY(choice->count() > 1);
        choice->setCurrentIndex(0);
        turnWheel(choice);
        QCOMPARE(choice->currentIndex(), 0);
    }

    void theWheelChangesNoNumber()
    {
        const Asset asset = town::assets(1).front();
        AssetDialog dialog(asset, town::snapshot({asset}), town::profile(), QDate(2026, 6, 1));
        auto *years = child<QSpinBox>(dialog, u"retentionYears"_s);
        years->setValue(5);
        turnWheel(years);
        QCOMPARE(years->value(), 5);
    }

private:
    OwnSettings m_settings;
};

QTEST_MAIN(TestWheel)
#include "tst_wheel.moc"
