// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceKinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Devices {

const QList<DeviceKind> &kinds()
{
    using enum DeviceGroup;
    static const QList<DeviceKind> kinds{
        {"disk", QT_TRANSLATE_NOOP("devices", "Disk"), Storage, "disk",
         QT_TRANSLATE_NOOP("devices", "{target/@dev}|{@device?disk}|{target/@bus}|{driver/@type}"),
         QT_TRANSLATE_NOOP("devices",
                           "{source/@file}|{source/@dev}|{source/@dir}|{source/@pool} / {source/@volume}|{source/@protocol}|"
                           "{source/host/@name}|{source/@name}|{source/address}|read only{readonly}")},
        {"controller", QT_TRANSLATE_NOOP("devices", "Controller"), Controllers, "controller",
         QT_TRANSLATE_NOOP("devices", "{@type} controller {@index}"), "{@model}|{model/@name}|{address}"},
        {"lease", QT_TRANSLATE_NOOP("devices", "Lease"), Storage, "lease", QT_TRANSLATE_NOOP("devices", "Lease {key}"),
         "{lockspace}|{target/@path}"},
        {"filesystem", QT_TRANSLATE_NOOP("devices", "Shared folder"), Storage, "folder",
         QT_TRANSLATE_NOOP("devices", "{target/@dir}|{driver/@type}"),
         QT_TRANSLATE_NOOP("devices", "{source/@dir}|{source/@file}|{source/@dev}|{source/@name}|{source/@usage} {source/@units}|"
                                      "{source/@socket}|{source/@pool} / {source/@volume}|read only{readonly}")},
        {"interface", QT_TRANSLATE_NOOP("devices", "Network card"), Network, "network",
         QT_TRANSLATE_NOOP("devices", "Network card {mac/@address}|{model/@type}"),
         QT_TRANSLATE_NOOP("devices", "{@type}|{source/@network}|{source/@bridge}|{source/@dev}|{source/@path}|"
                                      "{source/address}|VLAN {vlan/tag/@id}|link {link/@state}")},
        {"smartcard", QT_TRANSLATE_NOOP("devices", "Smart card reader"), Input, "smartcard",
         QT_TRANSLATE_NOOP("devices", "Smart card reader"), "{@mode}|{@type}"},
        {"serial", QT_TRANSLATE_NOOP("devices", "Serial port"), Channels, "port",
         QT_TRANSLATE_NOOP("devices", "Serial port {target/@port}"),
         "{@type}|{source/@path}|{source/@host}|{source/@service}|{target/model/@name}"},
        {"parallel", QT_TRANSLATE_NOOP("devices", "Parallel port"), Channels, "port",
         QT_TRANSLATE_NOOP("devices", "Parallel port {target/@port}"), "{@type}|{source/@path}"},
        {"console", QT_TRANSLATE_NOOP("devices", "Console"), Channels, "console",
         QT_TRANSLATE_NOOP("devices", "Console {target/@port}"), "{@type}|{target/@type}|{source/@path}"},
        {"channel", QT_TRANSLATE_NOOP("devices", "Channel"), Channels, "port",
         QT_TRANSLATE_NOOP("devices", "Channel|{target/@name}"), "{@type}|{target/@type}|{source/@path}"},
        {"input", QT_TRANSLATE_NOOP("devices", "Input"), Input, "input", "{@type}|{@bus}",
         "{@model}|{source/@evdev}|{source/@dev}"},
        {"tpm", QT_TRANSLATE_NOOP("devices", "TPM"), Other, "security", QT_TRANSLATE_NOOP("devices", "TPM|{backend/@version}"),
         "{backend/@type}|{@model}", true},
        {"graphics", QT_TRANSLATE_NOOP("devices", "Display"), DisplayAndSound, "display",
         QT_TRANSLATE_NOOP("devices", "Display|{@type}"),
         QT_TRANSLATE_NOOP("devices", "{@listen}|{listen/@address}|port {@port?-1}|{@display}|{listen/@socket}|password set{@passwd}")},
        {"sound", QT_TRANSLATE_NOOP("devices", "Sound card"), DisplayAndSound, "sound",
         QT_TRANSLATE_NOOP("devices", "Sound card|{@model}"), QT_TRANSLATE_NOOP("devices", "audio {audio/@id}|{codec/@type}")},
        {"audio", QT_TRANSLATE_NOOP("devices", "Audio on the host"), DisplayAndSound, "sound",
         QT_TRANSLATE_NOOP("devices", "Audio {@id}|{@type}"), "{@serverName}|{input/@name}|{output/@name}"},
        {"video", QT_TRANSLATE_NOOP("devices", "Graphics card"), DisplayAndSound, "video",
         QT_TRANSLATE_NOOP("devices", "Graphics card|{model/@type}"),
         QT_TRANSLATE_NOOP("devices", "{model/@vram}|{model/@heads?1} heads|3D {model/acceleration/@accel3d}|"
                                      "{model/resolution/@x} × {model/resolution/@y}")},
        {"hostdev", QT_TRANSLATE_NOOP("devices", "Host device"), Host, "hostdev",
         QT_TRANSLATE_NOOP("devices", "{@type}|{source/address}|{source/vendor/@id}:{source/product/@id}|"
                                      "{source/adapter/@name}|{source/block}|{source/char}|{source/interface}"),
         QT_TRANSLATE_NOOP("devices", "{driver/@name}|{@model}|{source/@wwpn}|{source/@name}")},
        {"redirdev", QT_TRANSLATE_NOOP("devices", "USB redirection"), Host, "usb",
         QT_TRANSLATE_NOOP("devices", "USB redirection"), "{@type}|{source/@host}|{source/@service}"},
        {"redirfilter", QT_TRANSLATE_NOOP("devices", "USB redirection filter"), Host, "usb",
         QT_TRANSLATE_NOOP("devices", "USB redirection filter"), "", true},
        {"hub", QT_TRANSLATE_NOOP("devices", "Hub"), Controllers, "usb", QT_TRANSLATE_NOOP("devices", "Hub|{@type}"), "{address}"},
        {"watchdog", QT_TRANSLATE_NOOP("devices", "Watchdog"), Other, "clock",
         QT_TRANSLATE_NOOP("devices", "Watchdog|{@model}"), "{@action}"},
        {"memballoon", QT_TRANSLATE_NOOP("devices", "Memory balloon"), Other, "memory",
         QT_TRANSLATE_NOOP("devices", "Memory balloon|{@model}"), QT_TRANSLATE_NOOP("devices", "statistics every {stats/@period}"), true},
        {"rng", QT_TRANSLATE_NOOP("devices", "Random numbers"), Other, "random",
         QT_TRANSLATE_NOOP("devices", "Random numbers|{@model}"), "{backend/@model}|{backend}"},
        {"nvram", QT_TRANSLATE_NOOP("devices", "NVRAM"), Other, "memory", QT_TRANSLATE_NOOP("devices", "NVRAM"), "{address}", true},
        {"panic", QT_TRANSLATE_NOOP("devices", "Panic notifier"), Other, "warning",
         QT_TRANSLATE_NOOP("devices", "Panic notifier|{@model}"), ""},
        {"shmem", QT_TRANSLATE_NOOP("devices", "Shared memory"), Other, "memory",
         QT_TRANSLATE_NOOP("devices", "Shared memory|{@name}"), "{size}|{model/@type}|{@role}"},
        {"memory", QT_TRANSLATE_NOOP("devices", "Memory module"), Other, "memory",
         QT_TRANSLATE_NOOP("devices", "Memory module|{@model}"), QT_TRANSLATE_NOOP("devices", "{target/size}|node {target/node}|{source/path}")},
        {"iommu", QT_TRANSLATE_NOOP("devices", "IOMMU"), Controllers, "controller", QT_TRANSLATE_NOOP("devices", "IOMMU|{@model}"), "", true},
        {"vsock", QT_TRANSLATE_NOOP("devices", "Socket to the host"), Network, "network",
         QT_TRANSLATE_NOOP("devices", "Socket to the host (vsock)"), QT_TRANSLATE_NOOP("devices", "{@model}|CID {cid/@address}|CID chosen by libvirt{cid/@auto}"), true},
        {"crypto", QT_TRANSLATE_NOOP("devices", "Crypto device"), Other, "security",
         QT_TRANSLATE_NOOP("devices", "Crypto device|{@model}"), "{@type}|{backend/@model}"},
        {"pstore", QT_TRANSLATE_NOOP("devices", "Crash storage"), Storage, "save",
         QT_TRANSLATE_NOOP("devices", "Crash storage|{@backend}"), "{path}|{size}", true},
    };
    return kinds;
}

const DeviceKind *kind(QStringView element)
{
    for (const DeviceKind &kind : kinds()) {
        if (element == QLatin1StringView(kind.element))
            return &kind;
    }
    return nullptr;
}

QString icon(const XmlDocument &document, ElementId device)
{
    const DeviceKind *known = kind(document.name(device));
    if (!known)
        return QStringLiteral("devices");
    const bool isDisc = document.name(device) == u"disk" && document.attribute(device, u"device") == u"cdrom";
    return isDisc ? QStringLiteral("disc") : QString::fromLatin1(known->icon);
}

QString label(const DeviceKind &kind)
{
    return QCoreApplication::translate("devices", kind.label);
}

QString groupLabel(DeviceGroup group)
{
    static constexpr const char *labels[] = {
        QT_TRANSLATE_NOOP("devices", "Storage"),
        QT_TRANSLATE_NOOP("devices", "Network"),
        QT_TRANSLATE_NOOP("devices", "Display and sound"),
        QT_TRANSLATE_NOOP("devices", "Input"),
        QT_TRANSLATE_NOOP("devices", "Host devices"),
        QT_TRANSLATE_NOOP("devices", "Ports and channels"),
        QT_TRANSLATE_NOOP("devices", "Controllers"),
        QT_TRANSLATE_NOOP("devices", "Other"),
    };
    return QCoreApplication::translate("devices", labels[int(group)]);
}

} // namespace Devices
