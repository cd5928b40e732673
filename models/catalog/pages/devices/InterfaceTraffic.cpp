// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/InterfaceGroups.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define NIC "devices/interface[]/"

static QList<Setting> nicSpeeds(const char *direction)
{
    return {
        {.path = joined(direction, "@average"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Average"),
         .help = QT_TRANSLATE_NOOP("catalog", "What may pass in a second over time."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
         .unit = QT_TRANSLATE_NOOP("catalog", "KiB/s"),
         .minimum = 1,
         .maximum = 18014398509481984,
         .takes = Takes::Now,
         .example = "1000"},
        {.path = joined(direction, "@peak"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Peak"),
         .help = QT_TRANSLATE_NOOP("catalog", "What may pass in a second for a short while."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
         .unit = QT_TRANSLATE_NOOP("catalog", "KiB/s"),
         .minimum = 1,
         .maximum = 18014398509481984,
         .takes = Takes::Now,
         .example = "5000"},
        {.path = joined(direction, "@burst"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Burst"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much may pass at the speed of the peak."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the host decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "KiB"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .takes = Takes::Now,
         .example = "1024"},
        {.path = joined(direction, "@floor"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Assured"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the card gets in any case; asks for limits on the network, too."),
         .unset = QT_TRANSLATE_NOOP("catalog", "nothing is assured"),
         .unit = QT_TRANSLATE_NOOP("catalog", "KiB/s"),
         .minimum = 1,
         .maximum = 18014398509481984,
         .takes = Takes::Now,
         .example = "200"},
    };
}

static QList<Setting> bandwidthClass()
{
    return {
        {.path = NIC "bandwidth/@classID",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Class"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the traffic class; libvirt gives it itself."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt counts"),
         .minimum = 1,
         .maximum = MaximumUInt},
    };
}

SettingGroup Devices::nicInbound()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Limits to the guest"),
        .place = "devices/interface/bandwidth/inbound",
        .folded = true,
        .settings = nicSpeeds(NIC "bandwidth/inbound/") + bandwidthClass(),
    };
}

SettingGroup Devices::nicOutbound()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Limits from the guest"),
        .place = "devices/interface/bandwidth/outbound",
        .folded = true,
        .settings = nicSpeeds(NIC "bandwidth/outbound/"),
    };
}

SettingGroup Devices::nicTraffic()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Behind the card"),
        .place = "devices/interface/source",
        .folded = true,
        .settings =
            {
                {.path = NIC "port/@isolated",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Isolated"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "The guest cannot reach others that are isolated on the same bridge."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no"),
                 .words = yesNo(),
                 .when = {{NIC "@type", "network bridge"}}},
                {.path = NIC "source/@macTableManager",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "MAC table"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Who keeps the bridge's table of addresses."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the kernel"),
                 .words = {{"kernel", QT_TRANSLATE_NOOP("catalog", "The kernel")},
                           {"libvirt", QT_TRANSLATE_NOOP("catalog", "libvirt, which knows them")}},
                 .when = {{NIC "@type", "bridge"}}},
                {.path = NIC "@trustGuestRxFilters",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Trust the guest"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "The host follows when the guest changes its MAC address or filters."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no"),
                 .words = yesNo(),
                 .when = {{NIC "model/@type", "virtio virtio-transitional virtio-non-transitional"}}},
                {.path = NIC "coalesce/rx/frames/@max",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Collected packets"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How many packets are collected before the guest is told."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none are collected"),
                 .maximum = MaximumUInt,
                 .example = "7"},
                {.path = NIC "tune/sndbuf",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Send buffer"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How much may wait to be sent."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
                 .unit = QT_TRANSLATE_NOOP("catalog", "bytes"),
                 .maximum = MaximumUInt,
                 .example = "1600"},
            },
    };
}

SettingGroup Devices::nicVlan()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "VLAN"),
        .place = "devices/interface/vlan",
        .folded = true,
        .settings =
            {
                {.path = NIC "vlan/@trunk",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Several tags"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The guest tags the packets itself and may use all of these."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no, if there is one tag"),
                 .words = {{"yes", QT_TRANSLATE_NOOP("catalog", "Yes")}}},
                {.path = NIC "vlan/tag[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Tags"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The virtual networks that the card is in."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .takes = Takes::Now},
                {.path = NIC "vlan/tag[]/@id",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Tag"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The number of the network, up to 4095."),
                 .maximum = 4095,
                 .takes = Takes::Now,
                 .example = "42"},
                {.path = NIC "vlan/tag[]/@nativeMode",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Native"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "Packets without a tag belong to this network; this says how they leave."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "it is not the native one"),
                 .words = {{"tagged", QT_TRANSLATE_NOOP("catalog", "With a tag")},
                           {"untagged", QT_TRANSLATE_NOOP("catalog", "Without a tag")}},
                 .when = {{NIC "vlan/@trunk", "yes"}}},
            },
    };
}

static QList<Setting> portRows()
{
    return {
        {.path = NIC "virtualport/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Switch"),
         .help = QT_TRANSLATE_NOOP("catalog", "The kind of switch that the card has a port on."),
         .unset = QT_TRANSLATE_NOOP("catalog", "a plain one"),
         .words = {{"openvswitch", QT_TRANSLATE_NOOP("catalog", "Open vSwitch")},
                   {"802.1Qbg", QT_TRANSLATE_NOOP("catalog", "802.1Qbg (VEPA)")},
                   {"802.1Qbh"},
                   {"midonet", QT_TRANSLATE_NOOP("catalog", "MidoNet")}}},
        {.path = NIC "virtualport/parameters/@profileid",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Profile"),
         .help = QT_TRANSLATE_NOOP("catalog", "The profile of the port, known to the switch."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .when = {{NIC "virtualport/@type", "openvswitch 802.1Qbh"}},
         .example = "web"},
        {.path = NIC "virtualport/parameters/@interfaceid",
         .kind = Kind::Uuid,
         .label = QT_TRANSLATE_NOOP("catalog", "Port id"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the switch knows the port by."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt makes one up"),
         .when = {{NIC "virtualport/@type", "openvswitch midonet"}},
         .example = "09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f"},
    };
}

static QList<Setting> portRowsMore()
{
    return {
        {.path = NIC "virtualport/parameters/@instanceid",
         .kind = Kind::Uuid,
         .label = QT_TRANSLATE_NOOP("catalog", "Instance"),
         .help = QT_TRANSLATE_NOOP("catalog", "The id of the card for the switch."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt makes one up"),
         .when = {{NIC "virtualport/@type", "802.1Qbg"}},
         .example = "09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f"},
        {.path = NIC "virtualport/parameters/@managerid",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Manager"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the database of types."),
         .when = {{NIC "virtualport/@type", "802.1Qbg"}},
         .example = "11"},
        {.path = NIC "virtualport/parameters/@typeid",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Type"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the type in that database."),
         .when = {{NIC "virtualport/@type", "802.1Qbg"}},
         .example = "1193047"},
        {.path = NIC "virtualport/parameters/@typeidversion",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Type version"),
         .help = QT_TRANSLATE_NOOP("catalog", "The version of that type."),
         .when = {{NIC "virtualport/@type", "802.1Qbg"}},
         .example = "2"},
    };
}

SettingGroup Devices::nicPort()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Switch port"),
        .place = "devices/interface/virtualport",
        .folded = true,
        .when = {{NIC "@type", "network bridge direct hostdev"}},
        .settings = portRows() + portRowsMore(),
    };
}

SettingGroup Devices::nicFilter()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Filter"),
        .place = "devices/interface/filterref",
        .folded = true,
        .settings =
            {
                {.path = NIC "filterref/@filter",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Filter"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The network filter of the host that all packets go through."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .takes = Takes::Now,
                 .example = "clean-traffic",
                 .offer = Offer::Filters},
                {.path = NIC "filterref/parameter[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Parameters"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Values that the filter asks for."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt finds them out where it can"),
                 .when = {{NIC "filterref/@filter"}},
                 .takes = Takes::Now},
                {.path = NIC "filterref/parameter[]/@name",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Name"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What the filter calls the value."),
                 .takes = Takes::Now,
                 .example = "IP"},
                {.path = NIC "filterref/parameter[]/@value",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Value"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The value itself."),
                 .takes = Takes::Now,
                 .example = "192.168.122.5"},
            },
    };
}

#undef NIC
