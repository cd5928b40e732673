// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/SettingsPage.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/draft/Presets.h"
#include "models/draft/SetSettings.h"
#include "views/FittedBox.h"
#include "views/Palettes.h"
#include "views/WrappedLabel.h"
#include "views/pages/GroupBox.h"
#include "views/pages/ProblemBanner.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(DomainDraft &draft, const SettingPage &page, QWidget *parent, const Path &row)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_page(page)
    , m_row(row)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its fields have it
    setObjectName(QString::fromLatin1(page.id));
    auto *content = new FittedBox(viewport());
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(26, 20, 26, 24);
    m_layout->setSpacing(12);
    makeTop(content);
    if (!page.row) // presets are for a whole machine
        makePresets(content);
    // A device was made for what it is; another page that nobody set anything on is a list of headings.
    const bool isQuiet = row.isRoot() && !SetSettings::isAnySet(draft, page);
    for (const SettingGroup &group : page.groups) {
        auto *box = new GroupBox(draft, group, row, isQuiet, content);
        connect(box, &GroupBox::showInXmlRequested, this, &SettingsPage::showInXmlRequested);
        m_layout->addWidget(box);
        m_groups.append(box);
    }
    m_layout->addStretch();
    // With the size that it is going to have it is not laid out for another one first.
    if (parent)
        resize(parent->size());
    viewport()->resize(width() - verticalScrollBar()->sizeHint().width(), height());
    content->resize(viewport()->size());
    setWidget(content);
    m_sortingOut.setSingleShot(true);
    m_sortingOut.setInterval(250);
    connect(&m_sortingOut, &QTimer::timeout, this, &SettingsPage::sortOut);
    connect(&draft, &DomainDraft::changed, this, &SettingsPage::refresh);
    connect(&draft, &DomainDraft::baseChanged, this, &SettingsPage::refresh);
    connect(&draft, &DomainDraft::hostChanged, this, &SettingsPage::refresh);
    connect(&draft, &DomainDraft::silencedRulesChanged, this, &SettingsPage::refresh);
    updateProblems();
}

SettingsPage::~SettingsPage()
{
    // The focus moves once more while the fields go.
    qApp->disconnect(this);
}

void SettingsPage::makeTop(QWidget *content)
{
    m_title = new QLabel(Catalog::tr(m_page.title), content);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, m_page.row ? 1 : 0);
    if (!m_page.row)
        top->addStretch();
    m_place = new QLabel(content);
    m_place->setTextFormat(Qt::RichText);
    m_place->setAccessibleName(tr("Path of the setting at hand"));
    m_layout->addLayout(top);
    if (m_page.row) {
        // Beside a list there is no room for both: it has a line of its own, which at first says where the device is.
        m_title->setWordWrap(true);
        // A name without blanks is rather cut off than the fields pushed out of view.
        QSizePolicy cut(QSizePolicy::Ignored, QSizePolicy::Preferred);
        cut.setHeightForWidth(true);
        m_title->setSizePolicy(cut);
        m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        showPlace(m_row);
        m_layout->addWidget(m_place);
    } else {
        top->addWidget(m_place);
    }
    connect(qApp, &QApplication::focusChanged, this, &SettingsPage::followFocus);
    connect(m_place, &QLabel::linkActivated, this, [this](const QString &path) { Q_EMIT showInXmlRequested(Path::fromLiteral(path)); });
    m_intro = new WrappedLabel(content);
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setText(Catalog::tr(m_page.intro));
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(m_intro);
    m_banners = new QWidget(content);
    (new QVBoxLayout(m_banners))->setContentsMargins({});
    m_layout->addWidget(m_banners);
}

void SettingsPage::makePresets(QWidget *content)
{
    auto *presets = new QWidget(content);
    auto *line = new QHBoxLayout(presets);
    line->setContentsMargins({});
    for (const Preset &preset : Presets::all()) {
        if (qstrcmp(preset.page, m_page.id) != 0)
            continue;
        auto *button = new QPushButton(Presets::label(preset), presets);
        button->setToolTip(Presets::help(preset));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, &preset] {
            const auto done = m_draft.edit(Presets::label(preset), Presets::assignments(preset, m_draft.document()));
            Q_UNUSED(done)
        });
        line->addWidget(button);
    }
    if (line->count() == 0) {
        delete presets;
        return;
    }
    line->addStretch();
    m_layout->addWidget(presets);
    m_presets = presets;
}

void SettingsPage::setShown(ShownSettings shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    for (GroupBox *group : std::as_const(m_groups))
        group->setShown(shown);
    if (m_presets)
        m_presets->setVisible(shown == ShownSettings::All);
    updateEmptyWords();
}

void SettingsPage::updateEmptyWords()
{
    const bool isEmpty = m_shown != ShownSettings::All
        && std::all_of(m_groups.begin(), m_groups.end(), [](const GroupBox *group) { return group->isHidden(); });
    if (!isEmpty) {
        if (m_emptyWords)
            m_emptyWords->hide();
        return;
    }
    if (!m_emptyWords) {
        m_emptyWords = new QLabel(widget());
        m_emptyWords->setTextFormat(Qt::RichText);
        m_emptyWords->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        m_emptyWords->setFocusPolicy(Qt::StrongFocus);
        m_emptyWords->setWordWrap(true);
        m_emptyWords->setObjectName(u"emptyWords"_s);
        connect(m_emptyWords, &QLabel::linkActivated, this, &SettingsPage::showAllRequested);
        m_layout->insertWidget(m_layout->count() - 1, m_emptyWords);
    }
    const QString words = m_shown == ShownSettings::Set ? tr("Nothing on this page is set.") : tr("You changed nothing on this page.");
    m_emptyWords->setText(u"%1 <a href='all' style='color:%2'>%3</a>"_s.arg(words, Palettes::accent(palette()).name(), tr("Show all settings")));
    m_emptyWords->show();
}

void SettingsPage::sortOut()
{
    if (QApplication::mouseButtons() != Qt::NoButton)
        m_sortingOut.start(); // what is under the mouse stays where it is
    else
        refresh();
}

void SettingsPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    for (GroupBox *group : std::as_const(m_groups))
        group->refresh();
    updateEmptyWords();
    updateProblems();
}

bool SettingsPage::isMine(const Path &path) const
{
    if (m_page.row) {
        const auto elementAt = [this](const Path &row) {
            return PathEdit::find(m_draft.document(), row);
        };
        const qsizetype depth = m_row.steps().size();
        return path.steps().size() >= depth && elementAt(Path(path.steps().first(depth), {})) == elementAt(m_row);
    }
    const Setting *setting = Catalog::instance().find(path);
    return setting ? &Catalog::instance().pageOf(*setting) == &m_page : QLatin1StringView(m_page.id) == "overview"_L1;
}

void SettingsPage::setHeading(const QString &title, const QString &intro)
{
    m_title->setText(title);
    m_intro->setText(intro);
}

void SettingsPage::focusFirstField()
{
    for (const GroupBox *group : std::as_const(m_groups)) {
        if (QWidget *editor = group->firstEditor()) {
            verticalScrollBar()->setValue(0);
            editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void SettingsPage::resemble(const SettingsPage &other)
{
    for (qsizetype i = 0; i < m_groups.size() && &m_page == &other.m_page; ++i) {
        if (m_groups[i]->isOpen() != other.m_groups[i]->isOpen())
            m_groups[i]->setOpen(other.m_groups[i]->isOpen());
    }
    widget()->layout()->activate();
    verticalScrollBar()->setValue(other.verticalScrollBar()->value());
}

void SettingsPage::updateProblems()
{
    QStringList shown;
    QList<const Problem *> mine;
    for (const Problem &problem : m_draft.problems()) {
        if (!isMine(problem.path))
            continue;
        mine.append(&problem);
        shown.append(problem.message);
    }
    QSet<QString> silenced;
    for (const Problem &problem : m_draft.silencedProblems()) {
        if (isMine(problem.path))
            silenced.insert(problem.rule);
    }
    showSilenced(silenced);
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
        connect(banner, &ProblemBanner::silenceRequested, this, [this, rule = problem->rule] {
            m_draft.setSilencedRules(m_draft.silencedRules() + QSet<QString>{rule});
        });
        m_banners->layout()->addWidget(banner);
    }
}

void SettingsPage::showSilenced(const QSet<QString> &rules)
{
    m_silenced = rules;
    if (rules.isEmpty() && !m_silencedWords)
        return;
    if (!m_silencedWords) {
        m_silencedWords = new QLabel(widget());
        m_silencedWords->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        m_silencedWords->setObjectName(u"silencedWords"_s);
        connect(m_silencedWords, &QLabel::linkActivated, this,
                [this] { m_draft.setSilencedRules(m_draft.silencedRules() - m_silenced); });
        m_layout->insertWidget(m_layout->indexOf(m_banners) + 1, m_silencedWords);
    }
    m_silencedWords->setText(u"<span style='color:%1'>%2</span> <a href='show' style='color:%3'>%4</a>"_s.arg(
        Palettes::dimText(palette()).name(), tr("%n hint(s) of this page are silenced for this definition.", nullptr, int(rules.size())),
        Palettes::accent(palette()).name(), tr("Tell them again")));
    m_silencedWords->setVisible(!rules.isEmpty());
}

void SettingsPage::showSetting(const Setting &setting)
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (&Catalog::instance().groupOf(setting) != &m_page.groups[i])
            continue;
        m_groups[i]->reveal(setting);
        if (QWidget *editor = m_groups[i]->editorFor(setting)) {
            widget()->layout()->activate();
            // A group that unfolds makes the page longer; the area would hear of it after it has scrolled.
            QEvent grown(QEvent::LayoutRequest);
            QCoreApplication::sendEvent(this, &grown);
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
            updateEmptyWords();
        }
    }
}

std::optional<Path> SettingsPage::settingAt(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        // Editors are called by the path of their setting.
        if (widget->objectName().isEmpty() || widget->objectName().startsWith(u"qt_"))
            continue;
        const auto path = Path::parse(widget->objectName());
        if (path && Catalog::instance().find(*path))
            return *path;
    }
    return std::nullopt;
}

void SettingsPage::followFocus(const QWidget *before, const QWidget *now)
{
    if (m_shown != ShownSettings::All && before && isAncestorOf(before))
        m_sortingOut.start();
    if (!now || !isAncestorOf(now))
        return;
    const auto path = settingAt(now);
    if (!path)
        return;
    showPlace(*path);
}

void SettingsPage::showPlace(const Path &path)
{
    m_shownPlace = path;
    m_place->setText(u"<span style='color:%1'>%2</span> &nbsp;<a href=\"%2\" style='color:%3'>%4</a>"_s
                         .arg(Palettes::dimText(palette()).name(), path.toString().toHtmlEscaped(),
                              Palettes::accent(palette()).name(), tr("show in XML")));
    m_place->setTextInteractionFlags(Qt::TextBrowserInteraction);
}

void SettingsPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shownPlace.isRoot()) // its colours are in its text
        showPlace(m_shownPlace);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    constexpr int narrowWidth = 760;
    constexpr int tightWidth = 460; // beside a list in a small window
    const bool isTight = viewport()->width() < tightWidth;
    m_layout->setContentsMargins(isTight ? 12 : 26, 20, isTight ? 12 : 26, 24);
    for (GroupBox *group : std::as_const(m_groups)) {
        group->setLabelWidth(isTight ? 96 : 176);
        group->setNarrow(viewport()->width() < narrowWidth);
    }
    QScrollArea::resizeEvent(event);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_isStale)
        refresh();
}
