// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/DomainEditor.h"

#include "models/Logging.h"
#include "models/catalog/Catalog.h"
#include "models/devices/DeviceKinds.h"
#include "models/draft/SetSettings.h"
#include "views/devices/DevicePanel.h"
#include "views/devices/DevicesPage.h"
#include "views/editor/ActionBar.h"
#include "views/editor/NoticeBar.h"
#include "views/editor/PageList.h"
#include "views/editor/ShownButton.h"
#include "views/pages/SettingsPage.h"
#include "views/review/ReviewPage.h"
#include "views/source/XmlPage.h"
#include "views/tree/AllSettingsPage.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const QString &page)
{
    if (page == u"devices")
        return DomainEditor::tr("Devices");
    if (page == u"all")
        return DomainEditor::tr("All settings");
    if (page == u"xml")
        return DomainEditor::tr("XML");
    if (page == u"review")
        return DomainEditor::tr("Review");
    for (const SettingPage &known : Catalog::instance().pages()) {
        if (page == QLatin1StringView(known.id))
            return Catalog::tr(known.title);
    }
    return page;
}

bool isDevicePage(const SettingPage &page)
{
    return page.row;
}

bool isInDevices(const Path &path)
{
    return path.steps().size() > 1 && path.steps().first().name == u"devices";
}

/** The page on which a place of the definition is edited; empty if none does. */
QString pageOf(const Path &path, const Setting *setting)
{
    const SettingPage *page = setting ? &Catalog::instance().pageOf(*setting) : nullptr;
    if (page ? isDevicePage(*page) : isInDevices(path))
        return u"devices"_s;
    return page ? QString::fromLatin1(page->id) : QString();
}

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
    , m_shownButton(new ShownButton(this))
    , m_stack(new QStackedWidget(this))
    , m_notices(new NoticeBar(this))
    , m_bar(new ActionBar(this))
{
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins({});
    middle->setSpacing(0);
    middle->addWidget(makeSide());
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    middle->addWidget(line);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addLayout(middle, 1);
    layout->addWidget(m_bar);
    for (const QString &id : pages()) {
        if (id == u"all")
            m_list->addSeparator();
        m_list->addPage(id, titleOf(id));
    }
    connect(m_shownButton, &ShownButton::shownChosen, this, &DomainEditor::shownChosen);
    connect(m_list, &PageList::pageChosen, this, &DomainEditor::showPage);
    connect(&draft, &DomainDraft::changed, this, &DomainEditor::followEdit);
    m_marksTimer.setSingleShot(true);
    connect(&m_marksTimer, &QTimer::timeout, this, &DomainEditor::updateMarks);
    connect(&draft, &DomainDraft::baseChanged, this, &DomainEditor::updateMarks);
    connect(&draft, &DomainDraft::hostChanged, this, &DomainEditor::updateMarks);
    connect(&draft, &DomainDraft::silencedRulesChanged, this, &DomainEditor::updateMarks);
    connect(&draft, &DomainDraft::grammarVerdictChanged, this, &DomainEditor::showVerdict);
    connect(m_bar, &ActionBar::applyRequested, this, &DomainEditor::applyRequested);
    connect(m_bar, &ActionBar::discardRequested, this, &DomainEditor::discardRequested);
    connect(m_bar, &ActionBar::reviewRequested, this, [this] { showPage(u"review"_s); });
    connect(m_bar, &ActionBar::changesRequested, this, [this] { showPage(u"review"_s); });
    connect(m_bar, &ActionBar::problemsRequested, this, &DomainEditor::showFirstProblem);
    showPage(draft.textError() ? u"xml"_s : u"overview"_s);
    updateMarks();
}

QWidget *DomainEditor::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(196);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(m_list, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 0, 8, 0);
    line->addWidget(m_shownButton);
    line->addStretch();
    layout->addLayout(line);
    return side;
}

QStringList DomainEditor::pages() const
{
    QStringList ids;
    for (const SettingPage &page : Catalog::instance().pages()) {
        // What the program knows of the machine comes before what is handed to QEMU as it is.
        if (QLatin1StringView(page.id) == "qemu"_L1)
            ids.append(u"devices"_s);
        ids.append(QString::fromLatin1(page.id));
    }
    return ids << u"all"_s << u"xml"_s << u"review"_s;
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
    if (id == u"all") {
        auto *page = new AllSettingsPage(m_draft, m_stack);
        connect(page, &AllSettingsPage::showInXmlRequested, this, &DomainEditor::showInXml);
        connect(page, &AllSettingsPage::showSettingRequested, this, &DomainEditor::showSetting);
        made = page;
    } else if (id == u"xml") {
        auto *page = new XmlPage(m_draft, m_stack);
        connect(page, &XmlPage::showSettingRequested, this, &DomainEditor::showSetting);
        made = page;
    } else if (id == u"review") {
        auto *page = new ReviewPage(m_draft, m_stack);
        connect(page, &ReviewPage::showSettingRequested, this, &DomainEditor::showSetting);
        made = page;
    } else if (id == u"devices") {
        auto *page = new DevicesPage(m_draft, m_stack);
        connect(page, &DevicesPage::showInXmlRequested, this, &DomainEditor::showInXml);
        connect(page, &DevicesPage::showAllRequested, this, [this] { Q_EMIT shownChosen(ShownSettings::All); });
        connect(&page->panel(), &DevicePanel::orderChosen, this, &DomainEditor::deviceOrderChosen);
        page->setShown(m_shown);
        page->panel().setOrder(m_deviceOrder);
        made = page;
    } else {
        for (const SettingPage &known : Catalog::instance().pages()) {
            if (id != QLatin1StringView(known.id))
                continue;
            auto *page = new SettingsPage(m_draft, known, m_stack);
            connect(page, &SettingsPage::showInXmlRequested, this, &DomainEditor::showInXml);
            connect(page, &SettingsPage::showAllRequested, this, [this] { Q_EMIT shownChosen(ShownSettings::All); });
            page->setShown(m_shown);
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

DevicesPage &DomainEditor::devicesPage()
{
    return *static_cast<DevicesPage *>(pageWidget(u"devices"_s));
}

AllSettingsPage &DomainEditor::allSettingsPage()
{
    return *static_cast<AllSettingsPage *>(pageWidget(u"all"_s));
}

void DomainEditor::showSetting(const Path &path)
{
    const Setting *setting = Catalog::instance().find(path);
    const bool isOfDevice = setting ? isDevicePage(Catalog::instance().pageOf(*setting)) : isInDevices(path);
    if (isOfDevice && showDevice(path, setting))
        return;
    if (!setting || isOfDevice) {
        showInXml(path);
        return;
    }
    const QString id = QString::fromLatin1(Catalog::instance().pageOf(*setting).id);
    showPage(id);
    static_cast<SettingsPage *>(pageWidget(id))->showSetting(*setting);
}

bool DomainEditor::showDevice(const Path &path, const Setting *setting)
{
    const QString before = currentPage();
    showPage(u"devices"_s);
    const bool isThere = devicesPage().showPlace(path, setting);
    if (!isThere)
        showPage(before);
    return isThere;
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
    else if (const auto row = currentPage() == u"all" ? allSettingsPage().currentPlace() : std::nullopt)
        showInXml(*row);
    else if (const auto device = currentPage() == u"devices" ? devicesPage().currentDevice() : std::nullopt)
        showInXml(*device);
    else
        showPage(u"xml"_s);
}

bool DomainEditor::openOwnSearch()
{
    if (currentPage() == u"all") {
        allSettingsPage().openSearch();
        return true;
    }
    if (currentPage() != u"xml")
        return false;
    static_cast<XmlPage *>(pageWidget(u"xml"_s))->openSearch();
    return true;
}

std::optional<Path> DomainEditor::currentSetting() const
{
    return SettingsPage::settingAt(focusWidget());
}

QWidgetList DomainEditor::tabStops() const
{
    QWidgetList stops{m_list, m_shownButton};
    for (const QWidget *part : {static_cast<QWidget *>(m_notices), m_stack->currentWidget(), static_cast<QWidget *>(m_bar)}) {
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
    if (m_draft.textError())
        showPage(u"xml"_s);
    else if (!m_draft.problems().isEmpty())
        showSetting(m_draft.problems().first().path);
}

void DomainEditor::showVerdict()
{
    for (SettingsPage *page : m_stack->findChildren<SettingsPage *>())
        page->refresh();
    updateMarks();
}

void DomainEditor::setShown(ShownSettings shown)
{
    m_shown = shown;
    m_shownButton->setShown(shown);
    for (QWidget *page : std::as_const(m_pages)) {
        if (auto *settings = qobject_cast<SettingsPage *>(page))
            settings->setShown(shown);
        else if (auto *devices = qobject_cast<DevicesPage *>(page))
            devices->setShown(shown);
    }
    updateDimmed();
}

void DomainEditor::setDeviceOrder(DeviceFilter::Order order)
{
    m_deviceOrder = order;
    if (auto *page = qobject_cast<DevicesPage *>(m_pages.value(u"devices"_s)))
        page->panel().setOrder(order);
}

void DomainEditor::updateDimmed()
{
    const auto hasAny = [this](const SettingPage &page) {
        if (m_shown == ShownSettings::Set)
            return SetSettings::isAnySet(m_draft, page);
        return m_shown == ShownSettings::All || std::any_of(page.groups.begin(), page.groups.end(), [this](const SettingGroup &group) {
            return SetSettings::isAnyChanged(m_draft, group, {});
        });
    };
    for (const SettingPage &page : Catalog::instance().pages())
        m_list->setDimmed(QString::fromLatin1(page.id), !hasAny(page));
}

void DomainEditor::followEdit()
{
    m_bar->setModified(m_draft.isModified());
    m_marksTimer.start();
}

void DomainEditor::updateMarks()
{
    m_marksTimer.stop();
    QHash<QString, int> changes;
    QSet<QString> problems;
    for (const Change &change : m_draft.changes())
        ++changes[pageOf(change.path, SetSettings::settingOf(change))];
    for (const Problem &problem : m_draft.problems())
        problems.insert(pageOf(problem.path, Catalog::instance().find(problem.path)));
    for (const QString &id : pages())
        m_list->setMarks(id, changes.value(id), problems.contains(id));
    m_list->setCount(u"devices"_s, int(Devices::all(m_draft.document()).size()));
    m_list->setMarks(u"review"_s, int(m_draft.changes().size()), false);
    m_list->setMarks(u"xml"_s, 0, m_draft.textError() || !m_draft.grammarVerdict().problems.isEmpty());
    m_bar->setModified(m_draft.isModified());
    m_bar->setCounts(int(m_draft.changes().size()), int(m_draft.problems().size()) + (m_draft.textError() ? 1 : 0));
    updateDimmed();
}
