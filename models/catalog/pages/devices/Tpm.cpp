// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define TPM "devices/tpm[]/"

static QList<Setting> tpmKind()
{
    return {
        {.path = "devices/tpm[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "TPM"),
         .help = QT_TRANSLATE_NOOP("catalog", "The security chip that Windows 11 and disk encryption ask for."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the guest has no TPM")},
        {.path = TPM "@model",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the guest talks to the chip."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one of the machine"),
         .words = {{"tpm-tis", QT_TRANSLATE_NOOP("catalog", "TIS, for all")},
                   {"tpm-crb", QT_TRANSLATE_NOOP("catalog", "CRB, for TPM 2.0")},
                   {"tpm-spapr", QT_TRANSLATE_NOOP("catalog", "POWER")},
                   {"spapr-tpm-proxy", QT_TRANSLATE_NOOP("catalog", "POWER, proxy")}}},
        {.path = TPM "backend/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Chip"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where the chip is."),
         .words = {{"emulator", QT_TRANSLATE_NOOP("catalog", "Emulated (swtpm)")},
                   {"passthrough", QT_TRANSLATE_NOOP("catalog", "The host's own chip")},
                   {"external", QT_TRANSLATE_NOOP("catalog", "A program that is running")}},
         .takesAway = true},
        {.path = TPM "backend/@version",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Version"),
         .help = QT_TRANSLATE_NOOP("catalog", "The version of the standard; Windows 11 asks for 2.0."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one, mostly 2.0"),
         .words = {{"2.0"}, {"1.2"}},
         .when = {{TPM "backend/@type", "emulator"}}},
        {.path = TPM "backend/device/@path",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Chip of the host"),
         .help = QT_TRANSLATE_NOOP("catalog", "The device file of the host's chip."),
         .unset = QT_TRANSLATE_NOOP("catalog", "/dev/tpm0"),
         .when = {{TPM "backend/@type", "passthrough"}},
         .example = "/dev/tpm0"},
        {.path = TPM "backend/@persistent_state",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Kept"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "What the chip holds stays when the domain is undefined or is a transient one."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{TPM "backend/@type", "emulator"}}},
    };
}

static QList<Setting> tpmSource()
{
    return {
        {.path = TPM "backend/source/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind of place"),
         .help = QT_TRANSLATE_NOOP("catalog", "What holds the chip's memory, or reaches its program."),
         .unset = QT_TRANSLATE_NOOP("catalog", "a directory that libvirt makes"),
         .words = {{"file", QT_TRANSLATE_NOOP("catalog", "A file")},
                   {"dir", QT_TRANSLATE_NOOP("catalog", "A directory")},
                   {"unix", QT_TRANSLATE_NOOP("catalog", "A socket of a program")}},
         .when = {{TPM "backend/@type", "emulator external"}}},
        {.path = TPM "backend/source/@path",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Place"),
         .help = QT_TRANSLATE_NOOP("catalog", "The file, directory or socket on the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt's own place"),
         .when = {{TPM "backend/source/@type"}},
         .example = "/var/lib/libvirt/swtpm/web01"},
        {.path = TPM "backend/source/@mode",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Connection"),
         .help = QT_TRANSLATE_NOOP("catalog", "The hypervisor connects to the program."),
         .unset = QT_TRANSLATE_NOOP("catalog", "it connects"),
         .words = {{"connect", QT_TRANSLATE_NOOP("catalog", "It connects")}},
         .when = {{TPM "backend/source/@type", "unix"}}},
        {.path = TPM "backend/encryption/@secret",
         .kind = Kind::Uuid,
         .label = QT_TRANSLATE_NOOP("catalog", "Encrypted with"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "The id of the secret in libvirt that the chip's memory is encrypted with."),
         .unset = QT_TRANSLATE_NOOP("catalog", "not encrypted"),
         .when = {{TPM "backend/@type", "emulator"}},
         .example = "6dd3e4a5-1d76-44ce-961f-f119f5aad935",
         .offer = Offer::Secrets},
        {.path = TPM "backend/@debug",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Debug output"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much swtpm writes into its log."),
         .unset = QT_TRANSLATE_NOOP("catalog", "0"),
         .maximum = 255,
         .when = {{TPM "backend/@type", "emulator"}},
         .since = "10.2",
         .example = "3"},
    };
}

static SettingGroup tpmMain()
{
    return {
        .title = "",
        .place = "",
        .settings = tpmKind() + tpmSource(),
    };
}

static SettingGroup tpmProfile()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Profile and banks"),
        .place = "devices/tpm/backend",
        .folded = true,
        .when = {{TPM "backend/@type", "emulator"}},
        .settings =
            {
                {.path = TPM "backend/profile/@source",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Profile from"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Which set of abilities a new chip gets."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "swtpm's own"),
                 .since = "10.10",
                 .example = "local:restricted"},
                {.path = TPM "backend/profile/@removeDisabled",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Disabled ones"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Leaves out what the host's cryptography does not allow."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "left in"),
                 .words = {{"check", QT_TRANSLATE_NOOP("catalog", "As a test shows")},
                           {"fips-host", QT_TRANSLATE_NOOP("catalog", "If the host is in FIPS mode")}},
                 .when = {{TPM "backend/profile/@source"}},
                 .since = "10.10"},
                {.path = TPM "backend/profile/@name",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Profile"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The profile that was set up; libvirt writes it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none yet"),
                 .since = "10.10",
                 .example = "custom:restricted"},
                {.path = TPM "backend/active_pcr_banks/sha1",
                 .kind = Kind::Presence,
                 .label = QT_TRANSLATE_NOOP("catalog", "SHA-1"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The chip has registers with SHA-1 hashes."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "as it was, or swtpm's default")},
                {.path = TPM "backend/active_pcr_banks/sha256",
                 .kind = Kind::Presence,
                 .label = QT_TRANSLATE_NOOP("catalog", "SHA-256"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The chip has registers with SHA-256 hashes."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "as it was, or swtpm's default")},
                {.path = TPM "backend/active_pcr_banks/sha384",
                 .kind = Kind::Presence,
                 .label = QT_TRANSLATE_NOOP("catalog", "SHA-384"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The chip has registers with SHA-384 hashes."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "as it was, or swtpm's default")},
                {.path = TPM "backend/active_pcr_banks/sha512",
                 .kind = Kind::Presence,
                 .label = QT_TRANSLATE_NOOP("catalog", "SHA-512"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The chip has registers with SHA-512 hashes."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "as it was, or swtpm's default")},
            },
    };
}

SettingPage Devices::tpm()
{
    return {
        .id = "tpm",
        .title = QT_TRANSLATE_NOOP("catalog", "TPM"),
        .intro = QT_TRANSLATE_NOOP("catalog", "The security chip that Windows 11 and disk encryption ask for."),
        .groups = {tpmMain(), tpmProfile(), addressGroup(TPM, Tables::None)},
        .row = "devices/tpm[]",
    };
}

#undef TPM
