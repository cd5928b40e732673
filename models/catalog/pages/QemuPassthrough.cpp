// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Pages.h"

static QList<Setting> argumentTable(const char *rows, const char *value, const char *help)
{
    return {
        {.path = rows,
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Arguments"),
         .help = help,
         .unset = QT_TRANSLATE_NOOP("catalog", "none")},
        {.path = value,
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Argument"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "One word of the command line, so an option and its value take two rows."),
         .example = "-device"},
    };
}

static SettingGroup commandLine()
{
    const QList<Setting> environment{
        {.path = "qemu:commandline/qemu:env[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Environment"),
         .help = QT_TRANSLATE_NOOP("catalog", "Variables that QEMU finds in its environment."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt's own only")},
        {.path = "qemu:commandline/qemu:env[]/@name",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Variable"),
         .help = QT_TRANSLATE_NOOP("catalog", "The variable's name."),
         .example = "QEMU_AUDIO_DRV"},
        {.path = "qemu:commandline/qemu:env[]/@value",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Value"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the variable holds."),
         .unset = QT_TRANSLATE_NOOP("catalog", "empty"),
         .example = "pa"},
    };
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Command line"),
        .place = "qemu:commandline",
        .settings = argumentTable("qemu:commandline/qemu:arg[]", "qemu:commandline/qemu:arg[]/@value",
                                  QT_TRANSLATE_NOOP("catalog",
                                                    "Put behind what libvirt tells QEMU; nobody checks them, so mind "
                                                    "each word.")) +
                    environment,
    };
}

static SettingGroup overrides()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Device properties"),
        .place = "qemu:override",
        .folded = true,
        .settings =
            {
                {.path = "qemu:override/qemu:device[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Devices"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "Devices that get other QEMU properties than libvirt gives them."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none")},
                {.path = "qemu:override/qemu:device[]/@alias",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Alias"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "The device's alias; give it one of your own that starts with ua-."),
                 .example = "ua-disk"},
                {.path = "qemu:override/qemu:device[]/qemu:frontend/qemu:property[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Properties"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What is set, changed or taken out for this device."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none")},
                {.path = "qemu:override/qemu:device[]/qemu:frontend/qemu:property[]/@name",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Property"),
                 .help = QT_TRANSLATE_NOOP("catalog", "As QEMU's -device help names it."),
                 .example = "prop1"},
                {.path = "qemu:override/qemu:device[]/qemu:frontend/qemu:property[]/@type",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Type"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What kind of value it is; remove takes the property out."),
                 .words = {{"string", QT_TRANSLATE_NOOP("catalog", "Text (string)")},
                           {"signed", QT_TRANSLATE_NOOP("catalog", "Number (signed)")},
                           {"unsigned", QT_TRANSLATE_NOOP("catalog", "Number from 0 (unsigned)")},
                           {"bool", QT_TRANSLATE_NOOP("catalog", "true or false (bool)")},
                           {"remove", QT_TRANSLATE_NOOP("catalog", "Taken out (remove)")}}},
                {.path = "qemu:override/qemu:device[]/qemu:frontend/qemu:property[]/@value",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Value"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What the property becomes."),
                 .when = {{"qemu:override/qemu:device[]/qemu:frontend/qemu:property[]/@type",
                          "string signed unsigned bool"}},
                 .example = "3"},
            },
    };
}

static QList<Setting> capabilityTable(const char *rows, const char *label, const char *help, const char *name)
{
    return {
        {.path = rows, .kind = Kind::Rows, .label = label, .help = help, .unset = QT_TRANSLATE_NOOP("catalog", "none")},
        {.path = name,
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Capability"),
         .help = QT_TRANSLATE_NOOP("catalog", "As libvirt names it, such as blockdev."),
         .example = "blockdev"},
    };
}

static SettingGroup forDevelopers()
{
    const QList<Setting> deprecation{
        {.path = "qemu:deprecation/@behavior",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Deprecated commands"),
         .help = QT_TRANSLATE_NOOP("catalog", "What QEMU does when libvirt uses a command that is going to vanish."),
         .unset = QT_TRANSLATE_NOOP("catalog", "deprecation_behavior in the host's qemu.conf decides"),
         .words = {{"none", QT_TRANSLATE_NOOP("catalog", "Nothing")},
                   {"omit", QT_TRANSLATE_NOOP("catalog", "Leaves it out of its answers")},
                   {"reject", QT_TRANSLATE_NOOP("catalog", "Refuses it")},
                   {"crash", QT_TRANSLATE_NOOP("catalog", "Crashes")}}},
    };
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "For developers"),
        .place = "qemu:capabilities",
        .folded = true,
        .settings = capabilityTable(
                        "qemu:capabilities/qemu:add[]", QT_TRANSLATE_NOOP("catalog", "Capabilities more"),
                        QT_TRANSLATE_NOOP("catalog", "What libvirt believes QEMU can do although it doesn't say so."),
                        "qemu:capabilities/qemu:add[]/@capability") +
                    capabilityTable("qemu:capabilities/qemu:del[]", QT_TRANSLATE_NOOP("catalog", "Capabilities less"),
                                    QT_TRANSLATE_NOOP("catalog", "What libvirt doesn't use although QEMU can do it."),
                                    "qemu:capabilities/qemu:del[]/@capability") +
                    deprecation,
    };
}

static Setting shareType(const char *path, const char *label, const char *help, const QList<Word> &words)
{
    return {.path = path,
            .kind = Kind::Choice,
            .label = label,
            .help = help,
            .unset = QT_TRANSLATE_NOOP("catalog", "one of its own"),
            .words = words};
}

static Setting shareValue(const char *path, const char *type)
{
    return {.path = path,
            .kind = Kind::Text,
            .label = QT_TRANSLATE_NOOP("catalog", "Of"),
            .help = QT_TRANSLATE_NOOP("catalog", "The container's name, the process's number or the namespace's name."),
            .when = {{type}},
            .beside = true,
            .example = "container1"};
}

static SettingGroup containerNamespaces()
{
    const QList<Word> words{{"name", QT_TRANSLATE_NOOP("catalog", "Of a container")},
                            {"pid", QT_TRANSLATE_NOOP("catalog", "Of a process")}};
    const QList<Word> netWords{words[0], words[1], {"netns", QT_TRANSLATE_NOOP("catalog", "Named (netns)")}};
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Shared by containers"),
        .place = "lxc:namespace",
        .folded = true,
        .when = {{"@type", "lxc -"}},
        .settings =
            {
                shareType("lxc:namespace/lxc:sharenet/@type", QT_TRANSLATE_NOOP("catalog", "Network"),
                          QT_TRANSLATE_NOOP("catalog", "Whose interfaces and addresses the container shares."),
                          netWords),
                shareValue("lxc:namespace/lxc:sharenet/@value", "lxc:namespace/lxc:sharenet/@type"),
                shareType("lxc:namespace/lxc:shareipc/@type", QT_TRANSLATE_NOOP("catalog", "IPC"),
                          QT_TRANSLATE_NOOP("catalog", "Whose shared memory and message queues the container shares."),
                          words),
                shareValue("lxc:namespace/lxc:shareipc/@value", "lxc:namespace/lxc:shareipc/@type"),
                shareType("lxc:namespace/lxc:shareuts/@type", QT_TRANSLATE_NOOP("catalog", "Host name"),
                          QT_TRANSLATE_NOOP("catalog", "Whose host name the container shares."), words),
                shareValue("lxc:namespace/lxc:shareuts/@value", "lxc:namespace/lxc:shareuts/@type"),
            },
    };
}

static SettingGroup otherHypervisors()
{
    const QList<Setting> vmware{
        {.path = "vmware:datacenterpath",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "VMware datacenter"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where in vCenter the machine is; libvirt writes it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "not known"),
         .when = {{"@type", "vmware -"}},
         .example = "folder1/datacenter1"},
    };
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Other hypervisors"),
        .place = "",
        .folded = true,
        .when = {{"@type", "bhyve xen vmware -"}},
        .settings = argumentTable("bhyve:commandline/bhyve:arg[]", "bhyve:commandline/bhyve:arg[]/@value",
                                  QT_TRANSLATE_NOOP("catalog", "Put behind what libvirt tells bhyve.")) +
                    argumentTable("xen:commandline/xen:arg[]", "xen:commandline/xen:arg[]/@value",
                                  QT_TRANSLATE_NOOP("catalog", "Put behind what Xen tells its device model.")) +
                    vmware,
    };
}

SettingPage Pages::qemuPassthrough()
{
    return {
        .id = "qemu",
        .title = QT_TRANSLATE_NOOP("catalog", "QEMU passthrough"),
        .intro = QT_TRANSLATE_NOOP("catalog",
                                   "What goes to the hypervisor past libvirt, for things that libvirt doesn't know. "
                                   "libvirt marks such a machine as tainted and gives no help with it."),
        .groups = {{.title = "", .place = "", .part = "evdev", .settings = {}},
                   commandLine(), overrides(), forDevelopers(), containerNamespaces(), otherHypervisors()},
    };
}
