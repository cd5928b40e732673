// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/DevicesPage.h"

#include "models/catalog/Catalog.h"
#include "models/document/XmlEdit.h"
#include "views/devices/DevicePages.h"
#include "views/devices/DevicePanel.h"
#include "views/pages/SettingsPage.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

/** The page for devices of that element; null if there is none. */
const SettingPage *pageFor(QStringView element)
{
    for (const SettingPage &page : Catalog::instance().devicePages()) {
        if (QLatin1StringView(page.row) == QString(u"devices/"_s + element + u"[]"))
            return &page;
    }
    return nullptr;
}

} // namespace

DevicesPage::DevicesPage(DomainDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_panel(new DevicePanel(draft, this))
    , m_stack(new QStackedWidget(this))
    , m_unknown(new UnknownDevicePage(m_stack))
    , m_several(new DeviceNote(m_panel->severalActions(), m_stack))
    , m_none(new DeviceNote({m_panel->addAction()}, m_stack))
{
    setObjectName(u"devices"_s);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_several);
    m_stack->addWidget(m_unknown);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_panel);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    connect(m_panel, &DevicePanel::selectionChanged, this, [this] {
        m_missing = nullptr;
        refresh();
    });
    connect(m_panel, &DevicePanel::deviceAdded, this, [this] {
        if (m_form && m_stack->currentWidget() == m_form)
            m_form->focusFirstField();
    });
    connect(m_panel, &DevicePanel::showInXmlRequested, this, &DevicesPage::showInXmlRequested);
    connect(m_unknown, &UnknownDevicePage::showInXmlRequested, this, [this] {
        if (const auto device = currentDevice())
            Q_EMIT showInXmlRequested(*device);
    });
    // The list was there first, so it has followed already.
    connect(&draft, &DomainDraft::changed, this, &DevicesPage::refresh);
}

std::optional<Path> DevicesPage::currentDevice() const
{
    const QList<int> rows = m_panel->selectedRows();
    return rows.size() == 1 ? std::optional(m_panel->list().path(rows.first())) : std::nullopt;
}

bool DevicesPage::showPlace(const Path &path, const Setting *setting)
{
    if (path.steps().size() < 2)
        return false;
    int row = m_panel->list().row(path);
    if (path.steps()[1].isRows) {
        const QString element = path.steps()[1].name;
        QList<int> candidates = m_panel->selectedRows();
        for (int other = 0; other < m_panel->list().rowCount(); ++other)
            candidates.append(other);
        const auto isOfKind = [&](int candidate) {
            return m_panel->list().index(candidate).data(DeviceList::ElementRole).toString() == element;
        };
        const auto found = std::find_if(candidates.begin(), candidates.end(), isOfKind);
        if (found == candidates.end()) {
            if (const SettingPage *page = pageFor(element))
                showMissing(*page);
            return true;
        }
        row = *found;
    }
    if (row < 0)
        return false;
    m_panel->selectRow(row);
    m_missing = nullptr;
    refresh();
    if (setting && m_form && m_stack->currentWidget() == m_form)
        m_form->showSetting(*setting);
    return true;
}

void DevicesPage::setShown(ShownSettings shown)
{
    m_shown = shown;
    if (m_form)
        m_form->setShown(shown);
}

void DevicesPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const QList<int> rows = m_panel->selectedRows();
    if (m_missing) {
        showMissing(*m_missing);
    } else if (rows.size() == 1) {
        showDevice(rows.first());
    } else if (rows.isEmpty()) {
        const bool isEmpty = m_panel->list().rowCount() == 0;
        m_none->setWords(isEmpty ? tr("No devices yet") : tr("No device selected"),
                         isEmpty ? tr("This machine has nothing to store on, to show or to talk to.")
                                 : tr("Choose one from the list, or add another one."));
        m_stack->setCurrentWidget(m_none);
    } else {
        QStringList titles;
        for (const int row : rows)
            titles.append(m_panel->list().index(row).data().toString());
        constexpr qsizetype most = 12;
        const qsizetype more = titles.size() - most;
        QString text = titles.mid(0, most).join(u'\n');
        if (more > 0)
            text += u'\n' + tr("and %n more", nullptr, int(more));
        m_several->setWords(tr("%n devices selected", nullptr, int(rows.size())), text);
        m_stack->setCurrentWidget(m_several);
    }
}

void DevicesPage::showDevice(int row)
{
    const DeviceList &list = m_panel->list();
    const XmlDocument &document = m_draft.document();
    const ElementId element = list.element(row);
    if (const SettingPage *page = pageFor(document.name(element))) {
        showForm(row, *page);
        return;
    }
    m_unknown->setDevice(list.index(row).data().toString(), XmlEdit::fragment(document, element));
    m_stack->setCurrentWidget(m_unknown);
}

void DevicesPage::showForm(int row, const SettingPage &page)
{
    const DeviceList &list = m_panel->list();
    const Path path = list.path(row);
    const bool isFor = m_form && m_formDevice == list.index(row) && m_formPath == path && &m_form->page() == &page;
    if (!isFor) {
        auto *form = new SettingsPage(m_draft, page, m_stack, path);
        connect(form, &SettingsPage::showInXmlRequested, this, &DevicesPage::showInXmlRequested);
        connect(form, &SettingsPage::showAllRequested, this, &DevicesPage::showAllRequested);
        form->setShown(m_shown);
        m_stack->addWidget(form);
        // The same device in another place: a person goes on where they are.
        const QWidget *focus = QApplication::focusWidget();
        const bool hasFocus = m_form && m_formDevice == list.index(row) && m_form->isAncestorOf(focus);
        const auto field = hasFocus ? SettingsPage::settingAt(focus) : std::nullopt;
        m_stack->setCurrentWidget(form);
        if (m_form)
            form->resemble(*m_form);
        dropForm();
        m_form = form;
        m_formDevice = list.index(row);
        m_formPath = path;
        if (const Setting *setting = field ? Catalog::instance().find(*field) : nullptr)
            form->showSetting(*setting);
    }
    const QModelIndex index = list.index(row);
    const QString detail = index.data(DeviceList::DetailRole).toString();
    m_form->setHeading(Devices::heading(m_draft.document(), list.element(row)),
                       detail.isEmpty() ? Catalog::tr(page.intro) : QString(detail + u'\n' + Catalog::tr(page.intro)));
    m_stack->setCurrentWidget(m_form);
}

void DevicesPage::dropForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_stack->removeWidget(m_form);
    m_form->deleteLater(); // it may be one of its fields that brought this about
    m_form = nullptr;
}

void DevicesPage::showMissing(const SettingPage &page)
{
    m_missing = &page;
    m_none->setWords(tr("There is none"), tr("This machine has no such device yet: %1.").arg(Catalog::tr(page.title)));
    m_stack->setCurrentWidget(m_none);
}

void DevicesPage::resizeEvent(QResizeEvent *event)
{
    m_panel->setFixedWidth(std::clamp(width() / 3, 200, 320));
    QWidget::resizeEvent(event);
}

void DevicesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}
