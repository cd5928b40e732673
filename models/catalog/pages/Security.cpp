// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Pages.h"
#include "models/catalog/pages/Words.h"

using namespace Pages;

static SettingGroup labels()
{
    return {
        .title = "",
        .place = "seclabel",
        .settings =
            {
                {.path = "seclabel[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Security labels"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "What fences QEMU in on the host, a row for each security driver."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt makes labels at each start")},
                {.path = "seclabel[]/@model",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Driver"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The host's security driver that the row is for."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the host's first one"),
                 .words = {{"selinux", QT_TRANSLATE_NOOP("catalog", "SELinux")},
                           {"apparmor", QT_TRANSLATE_NOOP("catalog", "AppArmor")},
                           {"dac", QT_TRANSLATE_NOOP("catalog", "User and group (dac)")},
                           {"none", QT_TRANSLATE_NOOP("catalog", "None")}},
                 .openWords = true,
                 .example = "selinux"},
                {.path = "seclabel[]/@type",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Label"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "Who makes the label; with none QEMU isn't fenced in by this driver."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt's (dynamic)"),
                 .words = {{"dynamic", QT_TRANSLATE_NOOP("catalog", "libvirt's (dynamic)")},
                           {"static", QT_TRANSLATE_NOOP("catalog", "The one given (static)")},
                           {"none", QT_TRANSLATE_NOOP("catalog", "None")}}},
                {.path = "seclabel[]/@relabel",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Label files"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "Whether libvirt labels disk images and the like, so QEMU may use them."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "yes for libvirt's label, else no"),
                 .words = yesNo()},
                {.path = "seclabel[]/label",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Label given"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "What QEMU runs as, in the driver's own words, for a static label."),
                 .when = {{"seclabel[]/@type", "static"}},
                 .example = "system_u:system_r:svirt_t:s0:c392,c662"},
                {.path = "seclabel[]/baselabel",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Base label"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "What libvirt's label is made from, if not the host's usual one."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the driver's usual one"),
                 .example = "system_u:system_r:svirt_custom_t:s0"},
                {.path = "seclabel[]/imagelabel",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Image label"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "How files are labelled; libvirt writes it and reads none from here."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt writes it at the start"),
                 .example = "system_u:object_r:svirt_image_t:s0:c392,c662"},
            },
    };
}

static Setting launch(const char *path, const char *label, const char *help, const char *types, const char *example)
{
    return {.path = path,
            .kind = Kind::Text,
            .label = label,
            .help = help,
            .unset = QT_TRANSLATE_NOOP("catalog", "none"),
            .when = {{"launchSecurity/@type", types}},
            .example = example};
}

static Setting launchSwitch(const char *path, const char *label, const char *help, const char *types, const char *since)
{
    return {.path = path,
            .kind = Kind::Switch,
            .label = label,
            .help = help,
            .unset = QT_TRANSLATE_NOOP("catalog", "no"),
            .words = yesNo(),
            .when = {{"launchSecurity/@type", types}},
            .since = since};
}

static Setting since(const char *version, Setting setting)
{
    setting.since = version;
    return setting;
}

static Setting launchNumber(const char *path, const char *label, const char *help, const char *example)
{
    return {.path = path,
            .kind = Kind::Number,
            .label = label,
            .help = help,
            .unset = QT_TRANSLATE_NOOP("catalog", "as the host's processor has it"),
            .maximum = MaximumUInt,
            .when = {{"launchSecurity/@type", "sev sev-snp"}},
            .example = example};
}

static QList<Setting> amd()
{
    const char *const base64 = "AAAAAAAAAAAAAAAAAAAAAA==";
    return {
        launchSwitch("launchSecurity/@kernelHashes", QT_TRANSLATE_NOOP("catalog", "Kernel in the proof"),
                     QT_TRANSLATE_NOOP("catalog", "Measures kernel, RAM disk and arguments of a direct boot, too."),
                     "sev sev-snp", nullptr),
        launchSwitch("launchSecurity/@authorKey", QT_TRANSLATE_NOOP("catalog", "Author key"),
                     QT_TRANSLATE_NOOP("catalog", "The identity below is signed with an author's key as well."),
                     "sev-snp", "10.5"),
        launchSwitch(
            "launchSecurity/@vcek", QT_TRANSLATE_NOOP("catalog", "Chip key"),
            QT_TRANSLATE_NOOP("catalog", "The guest's reports are signed with the key of this very chip (VCEK)."),
            "sev-snp", "10.5"),
        launchNumber(
            "launchSecurity/cbitpos", QT_TRANSLATE_NOOP("catalog", "C-bit"),
            QT_TRANSLATE_NOOP("catalog", "The bit of a memory address that tells whether the page is encrypted."),
            "47"),
        launchNumber("launchSecurity/reducedPhysBits", QT_TRANSLATE_NOOP("catalog", "Address bits lost"),
                     QT_TRANSLATE_NOOP("catalog", "How many bits of memory addresses encryption takes away."), "1"),
        launch(
            "launchSecurity/policy", QT_TRANSLATE_NOOP("catalog", "Policy"),
            QT_TRANSLATE_NOOP("catalog", "What the firmware must keep, such as no debugging, as a hexadecimal number."),
            "sev sev-snp tdx", "0x0001"),
        launch("launchSecurity/dhCert", QT_TRANSLATE_NOOP("catalog", "Owner's key"),
               QT_TRANSLATE_NOOP("catalog", "The guest owner's Diffie-Hellman key in base64."), "sev", base64),
        launch("launchSecurity/session", QT_TRANSLATE_NOOP("catalog", "Session"),
               QT_TRANSLATE_NOOP("catalog",
                                 "The guest owner's session blob in base64, as the firmware's rules define it."),
               "sev", base64),
        since("10.5", launch("launchSecurity/guestVisibleWorkarounds", QT_TRANSLATE_NOOP("catalog", "Workarounds"),
                             QT_TRANSLATE_NOOP("catalog", "16 bytes in base64 that tell the guest of workarounds."),
                             "sev-snp", base64)),
        since("10.5", launch("launchSecurity/idBlock", QT_TRANSLATE_NOOP("catalog", "Identity"),
                             QT_TRANSLATE_NOOP("catalog", "96 bytes in base64 that say what may start (ID block)."),
                             "sev-snp", base64)),
        since("10.5", launch("launchSecurity/idAuth", QT_TRANSLATE_NOOP("catalog", "Identity proof"),
                             QT_TRANSLATE_NOOP("catalog", "4096 bytes in base64 with the signatures of the identity."),
                             "sev-snp", base64)),
        since("10.5", launch("launchSecurity/hostData", QT_TRANSLATE_NOOP("catalog", "Host data"),
                             QT_TRANSLATE_NOOP("catalog", "32 bytes in base64 that the guest's reports repeat."),
                             "sev-snp", base64)),
    };
}

static QList<Setting> intel()
{
    const char *const digest = "AAAAAAAAAAAAAAAAAAAAAA==";
    return {
        since("11.6", launch("launchSecurity/mrConfigId", QT_TRANSLATE_NOOP("catalog", "Configuration id"),
                             QT_TRANSLATE_NOOP("catalog", "48 bytes in base64 for what the owner doesn't settle."),
                             "tdx", digest)),
        since("11.6", launch("launchSecurity/mrOwner", QT_TRANSLATE_NOOP("catalog", "Owner id"),
                             QT_TRANSLATE_NOOP("catalog", "48 bytes in base64 for the guest's owner."), "tdx", digest)),
        since("11.6",
              launch("launchSecurity/mrOwnerConfig", QT_TRANSLATE_NOOP("catalog", "Owner's configuration"),
                     QT_TRANSLATE_NOOP("catalog", "48 bytes in base64 for what the owner settles."), "tdx", digest)),
        {.path = "launchSecurity/quoteGenerationService",
         .kind = Kind::Presence,
         .label = QT_TRANSLATE_NOOP("catalog", "Quote service"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest may ask a service on the host to sign its reports."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .when = {{"launchSecurity/@type", "tdx"}},
         .since = "11.6"},
        {.path = "launchSecurity/quoteGenerationService/@path",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Its socket"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where on the host the service listens."),
         .unset = QT_TRANSLATE_NOOP("catalog", "/var/run/tdx-qgs/qgs.socket"),
         .when = {{"launchSecurity/quoteGenerationService"}},
         .since = "11.6",
         .beside = true,
         .example = "/run/qgs.socket"},
    };
}

static SettingGroup launchSecurity()
{
    const QList<Setting> type{
        {.path = "launchSecurity/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Encryption"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "Keeps the guest's memory secret from the host, where the processor can."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .words = {{"sev", QT_TRANSLATE_NOOP("catalog", "AMD SEV")},
                   {"sev-snp", QT_TRANSLATE_NOOP("catalog", "AMD SEV-SNP (libvirt 10.5)")},
                   {"tdx", QT_TRANSLATE_NOOP("catalog", "Intel TDX (libvirt 11.6)")},
                   {"s390-pv", QT_TRANSLATE_NOOP("catalog", "IBM Z, protected")}}},
    };
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Encrypted memory"),
        .place = "launchSecurity",
        .folded = true,
        .when = {{"os/type/@arch", "x86_64 s390 s390x -"}},
        .settings = type + amd() + intel(),
    };
}

static SettingGroup keysAndDevices()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Keys and devices"),
        .place = "keywrap",
        .folded = true,
        .settings =
            {
                {.path = "keywrap/cipher[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Key wrapping"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Whether IBM Z guests may do cryptography with protected keys."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "allowed"),
                 .when = {{"os/type/@arch", Mainframes}}},
                {.path = "keywrap/cipher[]/@name",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Cipher"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The cipher whose keys are meant."),
                 .words = {{"aes", QT_TRANSLATE_NOOP("catalog", "AES")},
                           {"dea", QT_TRANSLATE_NOOP("catalog", "DEA (DES)")}}},
                {.path = "keywrap/cipher[]/@state",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Allowed"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Whether the guest may use protected keys of this cipher."),
                 .words = onOff()},
                {.path = "iommufd/@enabled",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "IOMMUFD"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "Host devices are passed through by the kernel's newer interface."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "each device decides"),
                 .words = yesNo(),
                 .since = "12.1"},
                {.path = "iommufd/@fdgroup",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Descriptor"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The name of a file descriptor that was handed to libvirt."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt opens it"),
                 .when = {{"iommufd/@enabled", "yes"}},
                 .since = "12.1",
                 .beside = true,
                 .example = "iommu"},
            },
    };
}

SettingPage Pages::security()
{
    return {
        .id = "security",
        .title = QT_TRANSLATE_NOOP("catalog", "Security"),
        .intro = QT_TRANSLATE_NOOP("catalog", "How the host is kept safe from the guest, and the guest from the host. "
                                              "libvirt sets the first up by itself."),
        .groups = {labels(), launchSecurity(), keysAndDevices()},
    };
}
