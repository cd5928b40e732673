// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

SettingGroup Devices::virtioGroup(const char *device, const QList<Condition> &when)
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "virtio options"),
        .place = (placeOf(device, "driver")),
        .folded = true,
        .when = when,
        .settings =
            {
                {.path = joined(device, "driver/@iommu"),
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Through an IOMMU"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "The device reaches the guest's memory by way of the guest's IOMMU."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "off"),
                 .words = onOff()},
                {.path = joined(device, "driver/@ats"),
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Address translation"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "The device keeps translated addresses of its own (ATS); asks for an IOMMU."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "off"),
                 .words = onOff()},
                {.path = joined(device, "driver/@packed"),
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Packed rings"),
                 .help = QT_TRANSLATE_NOOP("catalog", "A tighter layout of the queues, which can be faster."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "off"),
                 .words = onOff()},
                {.path = joined(device, "driver/@page_per_vq"),
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Page for each queue"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Gives every queue's doorbell a page of its own, which some hardware and vhost needs."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "off"),
                 .words = onOff()},
            },
    };
}

QList<Setting> Devices::bootOrder(const char *device)
{
    return {
        {.path = joined(device, "boot/@order"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Boot order"),
         .help = QT_TRANSLATE_NOOP("catalog", "Its turn when the firmware looks for something to boot; 1 comes first."),
         .unset = QT_TRANSLATE_NOOP("catalog", "not tried, or as the boot list of the domain says"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .example = "1"},
        {.path = joined(device, "boot/@loadparm"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Boot entry"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "Which entry of the boot menu an IBM Z guest starts; eight characters at most."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the menu's default"),
         .when = {{joined(device, "boot/@order")}},
         .example = "2"},
    };
}

SettingGroup Devices::romGroup(const char *device, const QList<Condition> &when)
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Boot ROM"),
        .place = (placeOf(device, "rom")),
        .folded = true,
        .when = when,
        .settings =
            {
                {.path = joined(device, "rom/@enabled"),
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Boot ROM"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Shows the guest a boot ROM at all."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "yes"),
                 .words = yesNo()},
                {.path = joined(device, "rom/@bar"),
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "In the guest's memory"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Makes the ROM visible in the memory of the PCI device."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides, mostly on"),
                 .words = onOff()},
                {.path = joined(device, "rom/@file"),
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "ROM file"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "A file on the host that the guest sees in place of the device's own ROM."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the device's own ROM"),
                 .example = "/usr/share/vgabios/card.rom"},
            },
    };
}

SettingGroup Devices::teamingGroup(const char *device, const QList<Condition> &when)
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Teaming"),
        .place = (placeOf(device, "teaming")),
        .folded = true,
        .when = when,
        .settings =
            {
                {.path = joined(device, "teaming/@type"),
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Part in the pair"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "The guest joins a card that stays and one that goes away while it is migrated."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no pair"),
                 .words = {{"persistent", QT_TRANSLATE_NOOP("catalog", "The one that stays (virtio)")},
                           {"transient", QT_TRANSLATE_NOOP("catalog", "The one that goes away")}}},
                {.path = joined(device, "teaming/@persistent"),
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Stays with it"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The alias of the card of the pair that stays."),
                 .when = {{joined(device, "teaming/@type"), "transient"}},
                 .example = "ua-backup0"},
            },
    };
}

static QList<Setting> addressRowsInside(const char *holder)
{
    return {
        {.path = joined(holder, "ip[]"),
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Addresses"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the network card inside has as its addresses."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none is set")},
        {.path = joined(holder, "ip[]/@family"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Family"),
         .help = QT_TRANSLATE_NOOP("catalog", "The version of the internet protocol."),
         .unset = QT_TRANSLATE_NOOP("catalog", "IPv4"),
         .words = {{"ipv4", QT_TRANSLATE_NOOP("catalog", "IPv4")}, {"ipv6", QT_TRANSLATE_NOOP("catalog", "IPv6")}}},
        {.path = joined(holder, "ip[]/@address"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Address"),
         .help = QT_TRANSLATE_NOOP("catalog", "The address itself."),
         .example = "192.168.122.5"},
        {.path = joined(holder, "ip[]/@prefix"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Prefix"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many bits of it name the network."),
         .unset = QT_TRANSLATE_NOOP("catalog", "by the class of the address, or 64"),
         .maximum = 128,
         .example = "24"},
        {.path = joined(holder, "ip[]/@peer"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Other end"),
         .help = QT_TRANSLATE_NOOP("catalog", "The address of the other end, where the link has just two."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .example = "192.168.122.6"},
    };
}

static QList<Setting> routeRows(const char *holder)
{
    return {
        {.path = joined(holder, "route[]"),
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Routes"),
         .help = QT_TRANSLATE_NOOP("catalog", "Ways to other networks that the card inside knows."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none is set")},
        {.path = joined(holder, "route[]/@family"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Family"),
         .help = QT_TRANSLATE_NOOP("catalog", "The version of the internet protocol."),
         .unset = QT_TRANSLATE_NOOP("catalog", "IPv4"),
         .words = {{"ipv4", QT_TRANSLATE_NOOP("catalog", "IPv4")}, {"ipv6", QT_TRANSLATE_NOOP("catalog", "IPv6")}}},
        {.path = joined(holder, "route[]/@address"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "To"),
         .help = QT_TRANSLATE_NOOP("catalog", "The network that the way leads to."),
         .example = "10.0.0.0"},
        {.path = joined(holder, "route[]/@netmask"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Mask"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which bits name the network, the long way; a prefix says the same."),
         .unset = QT_TRANSLATE_NOOP("catalog", "by the prefix"),
         .example = "255.255.255.0"},
        {.path = joined(holder, "route[]/@prefix"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Prefix"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many bits name the network."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the whole address"),
         .maximum = 128,
         .example = "24"},
        {.path = joined(holder, "route[]/@gateway"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "By way of"),
         .help = QT_TRANSLATE_NOOP("catalog", "The address of the router."),
         .example = "192.168.122.1"},
        {.path = joined(holder, "route[]/@metric"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Cost"),
         .help = QT_TRANSLATE_NOOP("catalog", "Of two ways to one network the cheaper one is taken."),
         .unset = QT_TRANSLATE_NOOP("catalog", "0"),
         .minimum = 1,
         .maximum = MaximumUInt},
    };
}

SettingGroup Devices::addressesInside(const char *holder, const char *title, const QList<Condition> &when)
{
    return {
        .title = title,
        .place = (placeOf(holder, "ip")),
        .folded = true,
        .when = when,
        .settings = addressRowsInside(holder) + routeRows(holder),
    };
}

QList<Setting> Devices::ioThreadMap(const char *device)
{
    return {
        {.path = joined(device, "driver/iothreads/iothread[]"),
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Spread over threads"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "The I/O threads of the domain that share the work, instead of a single one."),
         .unset = QT_TRANSLATE_NOOP("catalog", "one thread, or none of its own"),
         .since = "10.0"},
        {.path = joined(device, "driver/iothreads/iothread[]/@id"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "I/O thread"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of one of the domain's I/O threads."),
         .minimum = 1,
         .maximum = MaximumUInt,
         .since = "10.0"},
        {.path = joined(device, "driver/iothreads/iothread[]/queue[]"),
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Queues"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "The queues that this thread looks after; all threads have a list or none."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt deals them out"),
         .since = "10.0"},
        {.path = joined(device, "driver/iothreads/iothread[]/queue[]/@id"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Queue"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of a queue, from 0."),
         .maximum = MaximumUInt,
         .since = "10.0"},
    };
}
