// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

/** A list with the roles of DeviceList. A click on the name of a section chooses nothing. */
class DeviceView : public QListView
{
    Q_OBJECT

public:
    explicit DeviceView(QWidget *parent);

    void setModel(QAbstractItemModel *model) override;

protected:
    void mousePressEvent(QMouseEvent *event) override;
};
