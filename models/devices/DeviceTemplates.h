// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"
#include "models/document/XmlDocument.h"

struct DeviceKind;
struct HostFacts;

/** A device that can be added: a row for each. */
struct DeviceTemplate
{
    const char *id;    ///< stays the same: tests and settings files know it by this
    const char *label; ///< QT_TRANSLATE_NOOP("devices", …): "CD-ROM drive"
    const char *help;  ///< one plain sentence: what it is good for
    /**
     * The element, two blanks for each level. `{word}` stands for what suits the machine (see DeviceDefaults); a name
     * or number that another device has already is counted on.
     */
    const char *xml;
    QList<Condition> when = {}; ///< all of these, or the machine cannot have it
    bool onPciExpress = false;  ///< nor can it on a board without PCI Express
};

namespace DeviceTemplates {

/** Whether it is of use to add a device to a definition. */
enum class Fit {
    Offered,
    NotOnHost,    ///< its emulator has no such device; it can be added all the same
    AlreadyThere, ///< a machine has one of these at most, and this one has it
    NotHere       ///< for machines of another type or architecture
};

/** All that can be added; those that people add most come first. */
const QList<DeviceTemplate> &all();
/** The one with that id; null if there is none. */
const DeviceTemplate *find(QStringView id);
QString label(const DeviceTemplate &device);
QString help(const DeviceTemplate &device);
QString icon(const DeviceTemplate &device);
const DeviceKind &kind(const DeviceTemplate &device);
/** @p host: null while nothing is known of it. */
Fit fit(const DeviceTemplate &device, const XmlDocument &document, const HostFacts *host = nullptr);
/** The element as it suits the machine, laid out in lines. */
QString xml(const DeviceTemplate &device, const XmlDocument &document);

} // namespace DeviceTemplates
