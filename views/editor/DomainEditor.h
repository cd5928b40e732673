// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/DeviceFilter.h"
#include "models/draft/DomainDraft.h"
#include "views/pages/ShownSettings.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class ActionBar;
class AllSettingsPage;
class DevicesPage;
class NoticeBar;
class PageList;
class QLabel;
class QStackedWidget;
class ReviewPage;
class SettingsPage;
class ShownButton;
class XmlPage;

/** A draft in the editor: the list of pages, the page, and the bar below. */
class DomainEditor : public QWidget
{
    Q_OBJECT

public:
    explicit DomainEditor(DomainDraft &draft, QWidget *parent = nullptr);

    /** "memory", …, "all", "xml" or "review". */
    void showPage(const QString &id);
    QString currentPage() const;
    QStringList pages() const;
    QString pageTitle(const QString &id) const;
    /** The page of the setting, with the focus on it; in the XML if it has no form. */
    void showSetting(const Path &path);
    void showInXml(const Path &path);
    /** Which settings all pages show; pages without any are dimmed in the list. */
    void setShown(ShownSettings shown);
    ShownSettings shown() const { return m_shown; }
    /** The order of the list of devices. */
    void setDeviceOrder(DeviceFilter::Order order);
    /** From the form of a setting to its place in the XML, from there to its form. */
    void swapFormAndXml();
    /** What Ctrl+F means on the page at hand: true if it was the page's own search. */
    bool openOwnSearch();
    /** The path of the setting that has the focus, if any. */
    std::optional<Path> currentSetting() const;

    ActionBar &actionBar() { return *m_bar; }
    /** Above everything else, while there is something to say of the machine. */
    NoticeBar &notices() { return *m_notices; }
    ReviewPage &reviewPage();
    DomainDraft &draft() { return m_draft; }

Q_SIGNALS:
    void applyRequested();
    void discardRequested();
    /** A person wants other settings to be shown, here and in the window's other editors. */
    void shownChosen(ShownSettings shown);
    /** The same for the order of the list of devices. */
    void deviceOrderChosen(DeviceFilter::Order order);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    /** Where Tab goes, in the order in which a person reads. */
    QWidgetList tabStops() const;
    /** What a person has to see at once; the marks have a turn of the event loop of their own, after what was typed. */
    void followEdit();
    void updateMarks();
    void showFirstProblem();
    /** What libvirt's grammar says now. */
    void showVerdict();
    /** Shows a device, and one of its fields if @p setting is one; false: there is no such device. */
    bool showDevice(const Path &path, const Setting *setting);
    DevicesPage &devicesPage();
    AllSettingsPage &allSettingsPage();
    void updateDimmed();
    /** The list of pages and what they show, at the left. */
    QWidget *makeSide();
    QWidget *pageWidget(const QString &id);

    DomainDraft &m_draft;
    PageList *m_list;
    ShownButton *m_shownButton;
    ShownSettings m_shown = ShownSettings::All;
    DeviceFilter::Order m_deviceOrder = DeviceFilter::Order::ByKind;
    QStackedWidget *m_stack;
    NoticeBar *m_notices;
    ActionBar *m_bar;
    QTimer m_marksTimer;
    QHash<QString, QWidget *> m_pages; ///< those that were opened
};
