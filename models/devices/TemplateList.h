// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/DeviceTemplates.h"

#include <QAbstractListModel>

/**
 * What can be added to a definition, with the roles of DeviceList. What is of no use there comes last, in sections that say why.
 */
class TemplateList : public QAbstractListModel
{
    Q_OBJECT

public:
    /** @p host: null while nothing is known of it. */
    explicit TemplateList(const XmlDocument &document, const HostFacts *host = nullptr, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    const DeviceTemplate &device(int row) const { return DeviceTemplates::all()[row]; }

private:
    QList<DeviceTemplates::Fit> m_fits; ///< of each
};
