// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

/**
 * Keyboards and mice of the host that QEMU reads itself (its object input-linux), as pairs of `qemu:arg`: `-object` and
 * what it is.
 */
namespace Evdev {

enum class Kind { Keyboard, Mouse };

struct Device
{
    Kind kind = Kind::Mouse;
    QString id;   ///< QEMU's, "kbd1"
    QString path; ///< "/dev/input/by-id/…-event-kbd"
    int row = 0;  ///< of `-object` among the arguments, from 1; the next one belongs to it

    bool operator==(const Device &) const = default;
};

QList<Device> devices(const XmlDocument &document);
/**
 * Adds both arguments as one step. A keyboard takes all input devices along when it is grabbed, and repeats keys.
 * Errors: the path is not absolute, or is passed already.
 */
Result<Done> add(DomainDraft &draft, Kind kind, const QString &path);
/** Takes both arguments away as one step; @p device is one of devices(). */
Result<Done> remove(DomainDraft &draft, const Device &device);
/** The devices of this computer by the names that stay the same, as absolute paths; @p folder is for tests. */
QStringList ofThisComputer(Kind kind, const QString &folder = QStringLiteral("/dev/input/by-id"));

} // namespace Evdev
