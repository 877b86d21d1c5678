// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/distribution/hereband.h"

#include "core/wareki.h"
#include "registry/departmentfile.h"
#include "registry/registry.h"
#include "tables/answerrows.h"
#include "tables/assetnames.h"
#include "views/common/gravity.h"
#include "views/common/prompt.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// As the page of the answers counts them: a measure that many assets need is one.
struct OpenMeasures {
    int open = 0;
    int unanswered = 0;
};

bool isUnanswered(const AnswerRow &row)
{
    return row.assets ? (*row.assets)[Standing::Unanswered] > 0 : row.standing == Standing::Unanswered;
}

OpenMeasures openMeasures(const Registry &registry, Id department)
{
    const AnswerSource source{registry.snapshot(), registry.profile(), {}, registry.today()};
    OpenMeasures counted;
    for (const AnswerRow &row : answerRows(source, {Unit::Department, department})) {
        counted.open += row.isOpen();
        counted.unanswered += isUnanswered(row);
    }
    return counted;
}

} // namespace

HereBand::HereBand(QWidget *parent)
    : QFrame(parent), m_mark(new QLabel), m_text(new QLabel), m_open(new QPushButton), m_save(new QPushButton)
{
    setObjectName(u"hereBand"_s);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setObjectName(u"hereText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_open->setObjectName(u"hereOpen"_s);
    m_save->setObjectName(u"hereSave"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    row->addWidget(m_save);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Jump jump;
        jump.where = Jump::Where::Answers;
        jump.department = m_here->department;
        jump.standing = Standing::Unanswered;
        emit jumpWanted(jump);
    });
    connect(m_save, &QPushButton::clicked, this, &HereBand::saveWanted);
    retranslate();
    hide();
}

void HereBand::display(Registry *registry)
{
    m_here = registry ? dispatchHere(*registry->snapshot()) : std::nullopt;
    setVisible(m_here.has_value());
    if (!m_here)
        return;
    m_department = registry->snapshot()->departmentName(m_here->department);
    m_today = registry->today();
    m_openMeasures = openMeasures(*registry, m_here->department).open;
    showText();
}

void HereBand::showText()
{
    if (!m_here)
        return;
    QString text = tr("This ledger was handed out to %1.").arg(m_department);
    const bool hasDue = !m_here->due.isUnknown();
    const bool isLate = hasDue && m_here->due.last() < m_today;
    if (hasDue) {
        const QString due = AssetNames::language() == u"en" ? m_here->due.iso() : wareki(m_here->due);
        text += u' ' + (isLate ? tr("It was due on %1.") : tr("It is due on %1.")).arg(due);
    }
    m_text->setText(text);
    m_mark->setPixmap(isLate ? gravityIcon(Gravity::Warning, palette()).pixmap(16, 16) : QPixmap());
    m_mark->setVisible(isLate);
    m_open->setText(m_openMeasures > 0 ? tr("Open measures (%1)").arg(QLocale().toString(m_openMeasures))
                                       : tr("No measures are open"));
    m_open->setEnabled(m_openMeasures > 0);
}

void HereBand::retranslate()
{
    m_open->setToolTip(tr("Shows the measures of this department that are partly done, not done or unanswered"));
    m_save->setText(tr("Save for handing &in…"));
    m_save->setToolTip(tr("Writes a copy of this file to give back"));
    showText();
}

void HereBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

namespace
{

QString savedText(const Registry &registry, const QString &path)
{
    QString text = HereBand::tr("%1 was written. Give this file back to those who handed the ledger out.")
                       .arg(QDir::toNativeSeparators(path));
    const auto here = dispatchHere(*registry.snapshot());
    const OpenMeasures counted = here ? openMeasures(registry, here->department) : OpenMeasures();
    const QLocale numbers;
    text +=
        u"\n\n"_s + (counted.open > 0 ? HereBand::tr("%1 measures are still open, %2 of them unanswered.")
                                            .arg(numbers.toString(counted.open), numbers.toString(counted.unanswered))
                                      : HereBand::tr("No measures are open."));
    return text;
}

} // namespace

QString saveForHandingIn(QWidget *parent, Registry &registry)
{
    const QFileInfo own(registry.path());
    const QString suggestion =
        own.dir().filePath(HereBand::tr("%1 handed in").arg(own.completeBaseName()) + u".daicho"_s);
    QString path = Prompt::instance().saveFile(parent, HereBand::tr("Save for handing in"), suggestion,
                                               HereBand::tr("Registry files (*.daicho)"));
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += u".daicho"_s;
    const QString title = HereBand::tr("The copy was not written");
    if (QFileInfo(path) == own) {
        Prompt::instance().error(parent, title, HereBand::tr("Choose another name than that of this file."));
        return {};
    }
    if (const Outcome copied = registry.copyTo(path); !copied) {
        Prompt::instance().error(parent, title, copied.error().text);
        return {};
    }
    Prompt::instance().inform(parent, HereBand::tr("Saved for handing in"), savedText(registry, path));
    return path;
}

} // namespace daicho
