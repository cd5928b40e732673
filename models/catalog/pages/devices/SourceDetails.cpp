// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

static QList<Setting> reservationRows(const char *owner)
{
    return {
        {.path = joined(owner, "source/reservations/@managed"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Reservations"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "Lets the guest reserve a SCSI disk for itself; yes has libvirt start the helper."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the guest cannot"),
         .words = yesNo(),
         .when = {{joined(owner, "@type"), "block network volume"}}},
        {.path = joined(owner, "source/reservations/source/@type"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Helper"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "How the helper for reservations is reached, where libvirt does not start it."),
         .words = {{"unix", QT_TRANSLATE_NOOP("catalog", "Unix socket")}},
         .when = {{joined(owner, "source/reservations/@managed"), "no"}}},
        {.path = joined(owner, "source/reservations/source/@path"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Helper's socket"),
         .help = QT_TRANSLATE_NOOP("catalog", "The socket of the helper for reservations."),
         .when = {{joined(owner, "source/reservations/@managed"), "no"}},
         .example = "/run/qemu-pr-helper.sock"},
        {.path = joined(owner, "source/reservations/source/@mode"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Helper's connection"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which side opens the connection to the helper."),
         .words = {{"client", QT_TRANSLATE_NOOP("catalog", "The hypervisor")},
                   {"server", QT_TRANSLATE_NOOP("catalog", "The helper")}},
         .when = {{joined(owner, "source/reservations/@managed"), "no"}}},
        {.path = joined(owner, "source/reservations/@migration"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Keep when migrated"),
         .help = QT_TRANSLATE_NOOP("catalog", "Takes the reservation along when the guest is migrated."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{joined(owner, "source/reservations/@managed")}},
         .since = "12.1"},
    };
}

static QList<Setting> sliceRows(const char *owner)
{
    return {
        {.path = joined(owner, "source/slices/slice[]"),
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Part of the image"),
         .help = QT_TRANSLATE_NOOP("catalog", "The disk is only a part of the file or device."),
         .unset = QT_TRANSLATE_NOOP("catalog", "all of it")},
        {.path = joined(owner, "source/slices/slice[]/@type"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the part is of."),
         .words = {{"storage", QT_TRANSLATE_NOOP("catalog", "What is stored")}}},
        {.path = joined(owner, "source/slices/slice[]/@offset"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Begins at"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where the part begins."),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes"),
         .example = "12345"},
        {.path = joined(owner, "source/slices/slice[]/@size"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Size"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long the part is."),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes"),
         .minimum = 1,
         .example = "123456"},
    };
}

static QList<Setting> dataStoreRows(const char *owner)
{
    return {
        {.path = joined(owner, "source/dataStore/@type"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Data apart"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "A qcow2 image can have its data in another file; this is what kind that is."),
         .unset = QT_TRANSLATE_NOOP("catalog", "in the image itself"),
         .words = diskTypes(),
         .since = "10.10"},
        {.path = joined(owner, "source/dataStore/source/@file"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Data file"),
         .help = QT_TRANSLATE_NOOP("catalog", "The file on the host that holds the data."),
         .when = {{joined(owner, "source/dataStore/@type"), "file"}},
         .since = "10.10",
         .example = "/var/lib/libvirt/images/web01.data"},
        {.path = joined(owner, "source/dataStore/source/@dev"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Data device"),
         .help = QT_TRANSLATE_NOOP("catalog", "The device of the host that holds the data."),
         .when = {{joined(owner, "source/dataStore/@type"), "block"}},
         .since = "10.10",
         .example = "/dev/vg0/data",
         .offer = Offer::BlockDevices},
        {.path = joined(owner, "source/dataStore/format/@type"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Data format"),
         .help = QT_TRANSLATE_NOOP("catalog", "The format of that other file, which is raw."),
         .words = diskFormats(),
         .when = {{joined(owner, "source/dataStore/@type")}},
         .since = "10.10"},
        {.path = joined(owner, "source/dataStore/format/metadata_cache/max_size"),
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Data cache"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much of that file's tables are kept in memory."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .unit = "bytes",
         .minimum = 1,
         .when = {{joined(owner, "source/dataStore/@type")}},
         .since = "10.10",
         .example = "1048576"},
        sizeUnit(joined(owner, "source/dataStore/format/metadata_cache/max_size/@unit")),
    };
}

QList<Setting> Devices::sourceDetails(const char *owner)
{
    return reservationRows(owner) + sliceRows(owner) + sourceLabels(joined(owner, "source/")) + dataStoreRows(owner);
}

QList<Setting> Devices::login(const char *holder)
{
    return {
        {.path = joined(holder, "auth/@username"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "User"),
         .help = QT_TRANSLATE_NOOP("catalog", "Who logs in on the server."),
         .unset = QT_TRANSLATE_NOOP("catalog", "nobody, it is open"),
         .example = "admin"},
        {.path = joined(holder, "auth/secret/@type"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Secret for"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the secret of libvirt is for."),
         .words = {{"ceph", QT_TRANSLATE_NOOP("catalog", "Ceph")}, {"iscsi", QT_TRANSLATE_NOOP("catalog", "iSCSI")}},
         .when = {{joined(holder, "auth/@username")}}},
        {.path = joined(holder, "auth/secret/@usage"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Secret by use"),
         .help = QT_TRANSLATE_NOOP("catalog", "The secret by what it was made for; its id says the same."),
         .unset = QT_TRANSLATE_NOOP("catalog", "by its id"),
         .when = {{joined(holder, "auth/@username")}},
         .example = "libvirtiscsi"},
        {.path = joined(holder, "auth/secret/@uuid"),
         .kind = Kind::Uuid,
         .label = QT_TRANSLATE_NOOP("catalog", "Secret by id"),
         .help = QT_TRANSLATE_NOOP("catalog", "The id of the secret in libvirt that holds the password."),
         .unset = QT_TRANSLATE_NOOP("catalog", "by its use"),
         .when = {{joined(holder, "auth/@username")}},
         .example = "2a27f5c5-9e1e-4b5d-8f3e-5d1c6f0a7b11",
         .offer = Offer::Secrets},
    };
}

static QList<Setting> encryptionMethod(const char *holder)
{
    return {
        {.path = joined(holder, "encryption/@format"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Encryption"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the image is encrypted."),
         .unset = QT_TRANSLATE_NOOP("catalog", "not encrypted"),
         .words = {{"default", QT_TRANSLATE_NOOP("catalog", "As the image says")},
                   {"qcow", QT_TRANSLATE_NOOP("catalog", "qcow (old)")},
                   {"luks", QT_TRANSLATE_NOOP("catalog", "LUKS")},
                   {"luks2", QT_TRANSLATE_NOOP("catalog", "LUKS 2")},
                   {"luks-any", QT_TRANSLATE_NOOP("catalog", "LUKS, either version")}}},
        {.path = joined(holder, "encryption/@engine"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Done by"),
         .help = QT_TRANSLATE_NOOP("catalog", "Who encrypts and decrypts."),
         .unset = QT_TRANSLATE_NOOP("catalog", "QEMU"),
         .words = {{"qemu", QT_TRANSLATE_NOOP("catalog", "QEMU")},
                   {"librbd", QT_TRANSLATE_NOOP("catalog", "The Ceph library")}},
         .when = {{joined(holder, "encryption/@format")}}},
        {.path = joined(holder, "encryption/secret[]"),
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Keys"),
         .help = QT_TRANSLATE_NOOP("catalog", "The secrets of libvirt that open the image."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .when = {{joined(holder, "encryption/@format")}}},
        {.path = joined(holder, "encryption/secret[]/@type"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the secret is."),
         .words = {{"passphrase", QT_TRANSLATE_NOOP("catalog", "A passphrase")}}},
        {.path = joined(holder, "encryption/secret[]/@uuid"),
         .kind = Kind::Uuid,
         .label = QT_TRANSLATE_NOOP("catalog", "Secret by id"),
         .help = QT_TRANSLATE_NOOP("catalog", "The id of the secret in libvirt."),
         .unset = QT_TRANSLATE_NOOP("catalog", "by its use"),
         .example = "2a27f5c5-9e1e-4b5d-8f3e-5d1c6f0a7b11",
         .offer = Offer::Secrets},
        {.path = joined(holder, "encryption/secret[]/@usage"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Secret by use"),
         .help = QT_TRANSLATE_NOOP("catalog", "The secret by what it was made for."),
         .unset = QT_TRANSLATE_NOOP("catalog", "by its id"),
         .example = "web01 disk"},
    };
}

static QList<Setting> cipherRows(const char *holder)
{
    return {
        {.path = joined(holder, "encryption/cipher/@name"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Cipher"),
         .help = QT_TRANSLATE_NOOP("catalog", "The cipher of a new image."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the default of the format"),
         .when = {{joined(holder, "encryption/@format"), "luks"}},
         .example = "aes"},
        {.path = joined(holder, "encryption/cipher/@size"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Key length"),
         .help = QT_TRANSLATE_NOOP("catalog", "The length of the key of a new image."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the default of the format"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bits"),
         .maximum = MaximumUInt,
         .when = {{joined(holder, "encryption/@format"), "luks"}},
         .example = "256"},
        {.path = joined(holder, "encryption/cipher/@mode"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Cipher mode"),
         .help = QT_TRANSLATE_NOOP("catalog", "The mode of the cipher of a new image."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the default of the format"),
         .when = {{joined(holder, "encryption/@format"), "luks"}},
         .example = "xts"},
        {.path = joined(holder, "encryption/cipher/@hash"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Cipher hash"),
         .help = QT_TRANSLATE_NOOP("catalog", "The hash of a new image."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the default of the format"),
         .when = {{joined(holder, "encryption/@format"), "luks"}},
         .example = "sha256"},
        {.path = joined(holder, "encryption/ivgen/@name"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Start values"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the start values of a new image are made."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the default of the format"),
         .when = {{joined(holder, "encryption/@format"), "luks"}},
         .example = "plain64"},
        {.path = joined(holder, "encryption/ivgen/@hash"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Start value hash"),
         .help = QT_TRANSLATE_NOOP("catalog", "The hash that goes with the start values."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the default of the format"),
         .when = {{joined(holder, "encryption/@format"), "luks"}},
         .example = "sha256"},
    };
}

QList<Setting> Devices::encryption(const char *holder)
{
    return encryptionMethod(holder) + cipherRows(holder);
}
