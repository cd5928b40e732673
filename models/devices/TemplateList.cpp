// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/TemplateList.h"

#include "models/devices/DeviceList.h"

using DeviceTemplates::Fit;

TemplateList::TemplateList(const XmlDocument &document, const HostFacts *host, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const DeviceTemplate &device : DeviceTemplates::all())
        m_fits.append(DeviceTemplates::fit(device, document, host));
}

int TemplateList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fits.size());
}

QVariant TemplateList::data(const QModelIndex &index, int role) const
{
    constexpr int behindAllGroups = 1000;
    const DeviceTemplate &device = this->device(index.row());
    const DeviceKind &kind = DeviceTemplates::kind(device);
    const Fit fit = m_fits[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return DeviceTemplates::label(device);
    case DeviceList::DetailRole:
        return DeviceTemplates::help(device);
    case Qt::AccessibleTextRole:
        return QString(DeviceTemplates::label(device) + u", " + DeviceTemplates::help(device));
    case DeviceList::SectionRole:
    case Qt::AccessibleDescriptionRole:
        return fit == Fit::Offered       ? Devices::groupLabel(kind.group)
            : fit == Fit::NotOnHost    ? tr("Not on this host, but can be added")
            : fit == Fit::AlreadyThere ? tr("There is one already")
                                       : tr("Not for this type of machine");
    case DeviceList::GroupRole:
        return fit == Fit::Offered ? int(kind.group) : behindAllGroups + int(fit);
    case DeviceList::IconRole:
        return DeviceTemplates::icon(device);
    case DeviceList::ElementRole:
        return QString::fromLatin1(kind.element);
    default:
        return {};
    }
}
