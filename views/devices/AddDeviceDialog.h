// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/DeviceTemplates.h"
#include "models/draft/DomainDraft.h"

#include <QDialog>

class DeviceFilter;
class DeviceView;
class QLineEdit;
class QPushButton;
class TemplateList;

/** Asks which device to add. What the new one is to use of the host is chosen on its page afterwards. */
class AddDeviceDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p query: what to look for at first; may be empty. */
    AddDeviceDialog(const DomainDraft &draft, const QString &query, QWidget *parent);

    /** What was chosen; null if the list is empty. */
    const DeviceTemplate *chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &query);

    TemplateList *m_list;
    DeviceFilter *m_filter;
    QLineEdit *m_query;
    DeviceView *m_view;
    QPushButton *m_add;
};
