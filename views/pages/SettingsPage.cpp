// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/SettingsPage.h"

#include "models/catalog/Catalog.h"
#include "models/draft/Presets.h"
#include "views/Palettes.h"
#include "views/pages/GroupBox.h"
#include "views/pages/ProblemBanner.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(DomainDraft &draft, const SettingPage &page, QWidget *parent, const Path &row)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_page(page)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its fields have it
    setObjectName(QString::fromLatin1(page.id));
    auto *content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(26, 20, 26, 24);
    m_layout->setSpacing(12);
    auto *title = new QLabel(Catalog::tr(page.title), content);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch();
    m_place = new QLabel(content);
    m_place->setTextFormat(Qt::RichText);
    m_place->setAccessibleName(tr("Path of the setting at hand"));
    top->addWidget(m_place);
    m_layout->addLayout(top);
    connect(qApp, &QApplication::focusChanged, this, &SettingsPage::followFocus);
    connect(m_place, &QLabel::linkActivated, this, [this](const QString &path) { Q_EMIT showInXmlRequested(Path::fromLiteral(path)); });
    auto *intro = new QLabel(Catalog::tr(page.intro), content);
    intro->setWordWrap(true);
    intro->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(intro);
    m_banners = new QWidget(content);
    (new QVBoxLayout(m_banners))->setContentsMargins({});
    m_layout->addWidget(m_banners);
    makePresets();
    for (const SettingGroup &group : page.groups) {
        auto *box = new GroupBox(draft, group, row, content);
        connect(box, &GroupBox::showInXmlRequested, this, &SettingsPage::showInXmlRequested);
        m_layout->addWidget(box);
        m_groups.append(box);
    }
    m_layout->addStretch();
    // With a size of its own it is not laid out for one that it never has.
    content->resize(viewport()->size());
    setWidget(content);
    connect(&draft, &DomainDraft::changed, this, &SettingsPage::refresh);
    connect(&draft, &DomainDraft::baseChanged, this, &SettingsPage::refresh);
    connect(&draft, &DomainDraft::hostChanged, this, &SettingsPage::refresh);
    connect(&draft, &DomainDraft::silencedRulesChanged, this, &SettingsPage::refresh);
    updateProblems();
}

void SettingsPage::makePresets()
{
    auto *line = new QHBoxLayout;
    for (const Preset &preset : Presets::all()) {
        if (qstrcmp(preset.page, m_page.id) != 0)
            continue;
        auto *button = new QPushButton(Presets::label(preset), this);
        button->setToolTip(Presets::help(preset));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, &preset] {
            const auto done = m_draft.edit(Presets::label(preset), Presets::assignments(preset, m_draft.document()));
            Q_UNUSED(done)
        });
        line->addWidget(button);
    }
    if (line->count() == 0) {
        delete line;
        return;
    }
    line->addStretch();
    m_layout->addLayout(line);
}

void SettingsPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    for (GroupBox *group : std::as_const(m_groups))
        group->refresh();
    updateProblems();
}

void SettingsPage::updateProblems()
{
    QStringList shown;
    QList<const Problem *> mine;
    for (const Problem &problem : m_draft.problems()) {
        const Setting *setting = Catalog::instance().find(problem.path);
        const bool isMine = setting ? &Catalog::instance().pageOf(*setting) == &m_page : QLatin1StringView(m_page.id) == "overview"_L1;
        if (!isMine)
            continue;
        mine.append(&problem);
        shown.append(problem.message);
    }
    if (shown == m_shownProblems)
        return;
    m_shownProblems = shown;
    for (ProblemBanner *banner : m_banners->findChildren<ProblemBanner *>(Qt::FindDirectChildrenOnly)) {
        m_banners->layout()->removeWidget(banner);
        banner->hide();
        banner->deleteLater();
    }
    m_banners->setVisible(!mine.isEmpty());
    for (const Problem *problem : std::as_const(mine)) {
        auto *banner = new ProblemBanner(*problem, m_banners);
        connect(banner, &ProblemBanner::repairRequested, this, [this](const Repair &repair) {
            const auto done = m_draft.edit(repair.label, repair.assignments);
            Q_UNUSED(done)
        });
        m_banners->layout()->addWidget(banner);
    }
}

void SettingsPage::showSetting(const Setting &setting)
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (&Catalog::instance().groupOf(setting) != &m_page.groups[i])
            continue;
        m_groups[i]->setOpen(true);
        if (QWidget *editor = m_groups[i]->editorFor(setting)) {
            widget()->layout()->activate();
            // What is not offered now waits for another setting, so that one is shown.
            const Setting *needed = setting.when.isEmpty()
                ? nullptr
                : Catalog::instance().byCatalogPath(QString::fromLatin1(setting.when.first().path));
            if (!editor->isVisibleTo(widget()) && needed && &Catalog::instance().pageOf(*needed) == &m_page) {
                showSetting(*needed);
                return;
            }
            ensureWidgetVisible(editor, 50, 120);
            editor->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

void SettingsPage::followFocus(QWidget *, const QWidget *now)
{
    if (!now || !isAncestorOf(now))
        return;
    for (const QWidget *editor = now; editor != this; editor = editor->parentWidget()) {
        // Editors are called by the path of their setting.
        const auto path = Path::parse(editor->objectName());
        if (!path || !Catalog::instance().find(*path))
            continue;
        m_place->setText(u"<span style='color:%1'>%2</span> &nbsp;<a href=\"%2\" style='color:%3'>%4</a>"_s
                             .arg(Palettes::dimText(palette()).name(), path->toString().toHtmlEscaped(),
                                  Palettes::accent(palette()).name(), tr("show in XML")));
        m_place->setTextInteractionFlags(Qt::TextBrowserInteraction);
        return;
    }
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    constexpr int narrowWidth = 760;
    for (GroupBox *group : std::as_const(m_groups))
        group->setNarrow(viewport()->width() < narrowWidth);
    QScrollArea::resizeEvent(event);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_isStale)
        refresh();
}
