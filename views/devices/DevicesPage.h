// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"
#include "models/draft/DomainDraft.h"
#include "views/pages/ShownSettings.h"

#include <QPersistentModelIndex>
#include <QWidget>

class DeviceNote;
class DevicePanel;
class QStackedWidget;
class SettingsPage;
class UnknownDevicePage;

/** The devices of a draft: their list, and beside it the page of the one that is selected. */
class DevicesPage : public QWidget
{
    Q_OBJECT

public:
    DevicesPage(DomainDraft &draft, QWidget *parent);

    /**
     * Selects the device that @p path leads to and gives @p setting of it the focus, if that is not null. With open rows, as the
     * search knows a path, it means the device at hand, or else the first of its kind. False: there is no such device.
     */
    bool showPlace(const Path &path, const Setting *setting);
    /** The one device that is selected; nothing if it is none or several. */
    std::optional<Path> currentDevice() const;
    /** Which settings of a device its page shows. */
    void setShown(ShownSettings shown);
    DevicePanel &panel() { return *m_panel; }

Q_SIGNALS:
    void showInXmlRequested(const Path &path);
    void showAllRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /** What is beside the list is for what is selected. */
    void refresh();
    void showDevice(int row);
    void showForm(int row, const SettingPage &page);
    void dropForm();
    void showMissing(const SettingPage &page);

    DomainDraft &m_draft;
    DevicePanel *m_panel;
    QStackedWidget *m_stack;
    UnknownDevicePage *m_unknown;
    DeviceNote *m_several;
    DeviceNote *m_none;
    SettingsPage *m_form = nullptr;
    QPersistentModelIndex m_formDevice; ///< the device that m_form is for
    Path m_formPath;                    ///< where that stood when m_form was made
    const SettingPage *m_missing = nullptr; ///< the kind that was looked for and is not there
    ShownSettings m_shown = ShownSettings::All;
    bool m_isStale = true;
};
