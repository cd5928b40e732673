// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/DomainEditor.h"

#include "models/Logging.h"
#include "models/catalog/Catalog.h"
#include "views/editor/ActionBar.h"
#include "views/editor/PageList.h"
#include "views/pages/SettingsPage.h"
#include "views/review/ReviewPage.h"
#include "views/source/XmlPage.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

bool isTabStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisible() && widget->isEnabled()
        && !widget->isWindow();
}

} // namespace

DomainEditor::DomainEditor(DomainDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_list(new PageList(this))
    , m_stack(new QStackedWidget(this))
    , m_bar(new ActionBar(this))
{
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins({});
    middle->setSpacing(0);
    m_list->setFixedWidth(196);
    middle->addWidget(m_list);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    middle->addWidget(line);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_bar);
    for (const SettingPage &page : Catalog::instance().pages())
        m_list->addPage(QString::fromLatin1(page.id), Catalog::tr(page.title));
    m_list->addSeparator();
    m_list->addPage(u"xml"_s, tr("XML"));
    m_list->addPage(u"review"_s, tr("Review"));
    connect(m_list, &PageList::pageChosen, this, &DomainEditor::showPage);
    connect(&draft, &DomainDraft::changed, this, &DomainEditor::updateMarks);
    connect(&draft, &DomainDraft::baseChanged, this, &DomainEditor::updateMarks);
    connect(&draft, &DomainDraft::hostChanged, this, &DomainEditor::updateMarks);
    connect(&draft, &DomainDraft::silencedRulesChanged, this, &DomainEditor::updateMarks);
    connect(m_bar, &ActionBar::applyRequested, this, &DomainEditor::applyRequested);
    connect(m_bar, &ActionBar::discardRequested, this, &DomainEditor::discardRequested);
    connect(m_bar, &ActionBar::reviewRequested, this, [this] { showPage(u"review"_s); });
    connect(m_bar, &ActionBar::changesRequested, this, [this] { showPage(u"review"_s); });
    connect(m_bar, &ActionBar::problemsRequested, this, &DomainEditor::showFirstProblem);
    showPage(draft.textError() ? u"xml"_s : u"overview"_s);
    updateMarks();
}

QStringList DomainEditor::pages() const
{
    QStringList ids;
    for (const SettingPage &page : Catalog::instance().pages())
        ids.append(QString::fromLatin1(page.id));
    return ids << u"xml"_s << u"review"_s;
}

QString DomainEditor::pageTitle(const QString &id) const
{
    return m_list->title(id);
}

QWidget *DomainEditor::pageWidget(const QString &id)
{
    if (QWidget *page = m_pages.value(id))
        return page;
    QElapsedTimer timer;
    timer.start();
    QWidget *made = nullptr;
    if (id == u"xml") {
        auto *page = new XmlPage(m_draft, m_stack);
        connect(page, &XmlPage::showSettingRequested, this, &DomainEditor::showSetting);
        made = page;
    } else if (id == u"review") {
        auto *page = new ReviewPage(m_draft, m_stack);
        connect(page, &ReviewPage::showSettingRequested, this, &DomainEditor::showSetting);
        made = page;
    } else {
        for (const SettingPage &known : Catalog::instance().pages()) {
            if (id != QLatin1StringView(known.id))
                continue;
            auto *page = new SettingsPage(m_draft, known, m_stack);
            connect(page, &SettingsPage::showInXmlRequested, this, &DomainEditor::showInXml);
            made = page;
        }
    }
    if (!made)
        return nullptr;
    m_pages.insert(id, made);
    m_stack->addWidget(made);
    qCDebug(lcTiming, "page %s made in %.2f ms", qPrintable(id), double(timer.nsecsElapsed()) / 1e6);
    return made;
}

void DomainEditor::showPage(const QString &id)
{
    QWidget *page = pageWidget(id);
    if (!page)
        return;
    m_stack->setCurrentWidget(page);
    if (m_list->currentPage() != id)
        m_list->setCurrentPage(id);
}

QString DomainEditor::currentPage() const
{
    return m_list->currentPage();
}

ReviewPage &DomainEditor::reviewPage()
{
    return *static_cast<ReviewPage *>(pageWidget(u"review"_s));
}

void DomainEditor::showSetting(const Path &path)
{
    const Setting *setting = Catalog::instance().find(path);
    if (!setting) {
        showInXml(path);
        return;
    }
    const QString id = QString::fromLatin1(Catalog::instance().pageOf(*setting).id);
    showPage(id);
    static_cast<SettingsPage *>(pageWidget(id))->showSetting(*setting);
}

void DomainEditor::showInXml(const Path &path)
{
    showPage(u"xml"_s);
    static_cast<XmlPage *>(pageWidget(u"xml"_s))->showPlace(path);
}

void DomainEditor::swapFormAndXml()
{
    if (currentPage() == u"xml")
        static_cast<XmlPage *>(pageWidget(u"xml"_s))->showForm();
    else if (const auto path = currentSetting())
        showInXml(*path);
    else
        showPage(u"xml"_s);
}

bool DomainEditor::openOwnSearch()
{
    if (currentPage() != u"xml")
        return false;
    static_cast<XmlPage *>(pageWidget(u"xml"_s))->openSearch();
    return true;
}

std::optional<Path> DomainEditor::currentSetting() const
{
    for (const QWidget *widget = focusWidget(); widget; widget = widget->parentWidget()) {
        // Editors are called by the path of their setting.
        if (widget->objectName().isEmpty() || widget->objectName().startsWith(u"qt_"))
            continue;
        const auto path = Path::parse(widget->objectName());
        if (path && Catalog::instance().find(*path))
            return *path;
    }
    return std::nullopt;
}

QWidgetList DomainEditor::tabStops() const
{
    QWidgetList stops{m_list};
    for (const QWidget *part : {m_stack->currentWidget(), static_cast<QWidget *>(m_bar)}) {
        for (QWidget *widget : part->findChildren<QWidget *>()) {
            if (isTabStop(widget))
                stops.append(widget);
        }
    }
    return stops;
}

bool DomainEditor::focusNextPrevChild(bool next)
{
    // Pages, groups and rows are made when they are wanted, and Qt's own order has what is new last: behind the bar.
    const QWidgetList stops = tabStops();
    const qsizetype here = stops.indexOf(focusWidget());
    const qsizetype there = here + (next ? 1 : -1);
    QWidget *target = here < 0 ? nullptr : stops.value(there);
    if (here >= 0 && !target) {
        target = focusWidget();
        do
            target = next ? target->nextInFocusChain() : target->previousInFocusChain();
        while (target != focusWidget() && (isAncestorOf(target) || !isTabStop(target)));
    }
    if (!target)
        return QWidget::focusNextPrevChild(next);
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void DomainEditor::showFirstProblem()
{
    if (!m_draft.problems().isEmpty())
        showSetting(m_draft.problems().first().path);
}

void DomainEditor::updateMarks()
{
    QHash<const SettingPage *, int> changes;
    QSet<const SettingPage *> problems;
    const Catalog &catalog = Catalog::instance();
    for (const Change &change : m_draft.changes()) {
        if (change.setting)
            ++changes[&catalog.pageOf(*change.setting)];
    }
    for (const Problem &problem : m_draft.problems()) {
        if (const Setting *setting = catalog.find(problem.path))
            problems.insert(&catalog.pageOf(*setting));
    }
    for (const SettingPage &page : catalog.pages())
        m_list->setMarks(QString::fromLatin1(page.id), changes.value(&page), problems.contains(&page));
    m_list->setMarks(u"review"_s, int(m_draft.changes().size()), false);
    m_list->setMarks(u"xml"_s, 0, m_draft.textError().has_value());
    m_bar->setCounts(int(m_draft.changes().size()), int(m_draft.problems().size()) + (m_draft.textError() ? 1 : 0),
                     m_draft.isModified());
}
