// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

/**
 * What several kinds of devices have in common. A `device` is the beginning of the paths, with its slash:
 * "devices/disk[]/", or of an element inside that has the same, "devices/rng[]/backend/".
 */
namespace Pages::Devices {

/** Both in one text, which is kept as long as the program runs: the catalogue holds pointers. */
const char *joined(const char *device, const char *path);
/** The same without the `[]`, for a SettingGroup::place. */
const char *placeOf(const char *device, const char *path);

/** The alias, what the firmware's tables say of it, and the place on a bus, as far as the kind has them. */
enum class Tables { None, Acpi };
SettingGroup addressGroup(const char *device, Tables tables = Tables::Acpi);
/** The same for what cannot have a name. */
SettingGroup addressOnlyGroup(const char *device);
/** The options of `driver` that all virtio devices have. */
SettingGroup virtioGroup(const char *device, const QList<Condition> &when = {});
QList<Setting> bootOrder(const char *device);
SettingGroup romGroup(const char *device, const QList<Condition> &when = {});
/** `teaming`, of a network card that another one stands in for. */
SettingGroup teamingGroup(const char *device, const QList<Condition> &when = {});
/** Addresses and routes inside a container: `ip[]` and `route[]` below @p holder. */
SettingGroup addressesInside(const char *holder, const char *title, const QList<Condition> &when = {});
/** The rows of `iothreads`, which spread the queues of a disk or controller over several I/O threads. */
QList<Setting> ioThreadMap(const char *device);

/** The words of the `type` of all character devices. */
QList<Word> characterTypes();
/** The words of the model of a serial port, which parallel ports and consoles have, too. */
QList<Word> characterModels();
/** The words of the `model` of most virtio devices. */
QList<Word> virtioModels();
/** Where the other end of a character device is: the file, the socket or the name. */
QList<Setting> characterSource(const char *device);
/** What is said on the way there: protocol, encryption, reconnecting, logging, and labels of the source. */
SettingGroup characterDetails(const char *device);

/** The words of the `type` of a disk, and of its formats. */
QList<Word> diskTypes();
QList<Word> diskFormats();
/** Where a disk's content is; @p owner holds `source` and the `type` of it, a disk or a backing file of one. */
QList<Setting> diskSource(const char *owner);
/** The hosts of a source that comes over a network, and its name there. */
QList<Setting> networkSource(const char *owner);
/** How it is reached and who may: login, cookies, certificates, time limits. */
QList<Setting> networkAccess(const char *owner);
/** What else a source can have: a part of the file, reservations, labels. */
QList<Setting> sourceDetails(const char *owner);
/** The user name and the secret that it goes with, of an `auth` element in @p holder. */
QList<Setting> login(const char *holder);
/** An `encryption` element in @p holder. */
QList<Setting> encryption(const char *holder);
/** The rows of `seclabel` in @p source. */
QList<Setting> sourceLabels(const char *source);

} // namespace Pages::Devices
