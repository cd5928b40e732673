// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

/**
 * What suits a machine: buses that its board has, and paravirtual models where the guest can be expected to have
 * drivers. A Windows guest is expected to have them once it uses one of that kind.
 */
class DeviceDefaults
{
public:
    explicit DeviceDefaults(const XmlDocument &document);

    /**
     * `bus` and `disk` (the first name on it), `cdbus` and `cd`, `nic`, `mac`, `video`, `inputbus`, `sound`, `tpm`,
     * `panic` and `iommu`; a qFatal for any other word.
     */
    QString value(QStringView word) const;
    /** True for boards of PC and ARM that have PCI Express. */
    bool hasPciExpress() const { return m_board == Board::Q35 || m_board == Board::Virt; }

private:
    enum class Board { Q35, I440fx, Virt, Pseries, S390, Other };

    QString diskBus() const;
    QString mediaBus() const;
    QString nic() const;
    /** True if a device of that kind has the value already: the guest has a driver for it. */
    bool has(QStringView element, QStringView child, QStringView attribute, QStringView value) const;

    const XmlDocument &m_document;
    Board m_board = Board::Other;
    bool m_isWindows = false;
};
