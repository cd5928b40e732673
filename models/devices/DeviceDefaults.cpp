// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceDefaults.h"

#include "models/devices/DeviceKinds.h"
#include "models/devices/DeviceNames.h"
#include "models/draft/Assignment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString valueAt(const XmlDocument &document, const char *path)
{
    return Settings::value(document, Path::fromLiteral(QString::fromLatin1(path))).value_or(QString());
}

/** How the names of disks begin on a bus. */
QString firstName(const QString &bus)
{
    if (bus == u"virtio")
        return u"vda"_s;
    if (bus == u"xen")
        return u"xvda"_s;
    if (bus == u"ide")
        return u"hda"_s;
    return u"sda"_s;
}

} // namespace

DeviceDefaults::DeviceDefaults(const XmlDocument &document)
    : m_document(document)
{
    const QString arch = valueAt(document, "os/type/@arch");
    const QString machine = valueAt(document, "os/type/@machine");
    const bool isPc = arch.isEmpty() || arch == u"x86_64" || arch == u"i686";
    if (isPc && machine.contains(u"q35"))
        m_board = Board::Q35;
    else if (isPc)
        m_board = machine.contains(u"microvm") ? Board::Other : Board::I440fx;
    else if (arch.startsWith(u"s390"))
        m_board = Board::S390;
    else if (arch.startsWith(u"ppc64"))
        m_board = Board::Pseries;
    else if (machine.startsWith(u"virt"))
        m_board = Board::Virt;
    const QString text = document.text();
    m_isWindows =
        text.contains(u"http://microsoft.com/win") || !valueAt(document, "features/hyperv/relaxed/@state").isEmpty();
}

bool DeviceDefaults::has(QStringView element, QStringView child, QStringView attribute, QStringView value) const
{
    const ElementId devices = Devices::container(m_document);
    if (devices == NoElement)
        return false;
    const QList<ElementId> found = m_document.children(devices, element);
    return std::any_of(found.begin(), found.end(), [&](ElementId device) {
        const QList<ElementId> inside = m_document.children(device, child);
        return !inside.isEmpty() && m_document.attribute(inside.first(), attribute) == value;
    });
}

QString DeviceDefaults::diskBus() const
{
    const QString type = valueAt(m_document, "@type");
    if (type == u"xen")
        return u"xen"_s;
    if (!m_isWindows || has(u"disk", u"target", u"bus", u"virtio"))
        return u"virtio"_s;
    return m_board == Board::I440fx ? u"ide"_s : u"sata"_s;
}

QString DeviceDefaults::mediaBus() const
{
    if (m_board == Board::Q35)
        return u"sata"_s;
    return m_board == Board::I440fx ? u"ide"_s : u"scsi"_s;
}

QString DeviceDefaults::nic() const
{
    if (!m_isWindows || has(u"interface", u"model", u"type", u"virtio"))
        return u"virtio"_s;
    return m_board == Board::I440fx ? u"e1000"_s : u"e1000e"_s;
}

QString DeviceDefaults::value(QStringView word) const
{
    const bool isPc = m_board == Board::Q35 || m_board == Board::I440fx;
    if (word == u"bus")
        return diskBus();
    if (word == u"disk")
        return firstName(diskBus());
    if (word == u"cdbus")
        return mediaBus();
    if (word == u"cd")
        return firstName(mediaBus());
    if (word == u"nic")
        return nic();
    if (word == u"mac")
        return DeviceNames::freshMac({});
    if (word == u"video")
        return m_isWindows && isPc ? u"qxl"_s : u"virtio"_s;
    if (word == u"inputbus")
        return m_board == Board::S390 ? u"virtio"_s : u"usb"_s;
    if (word == u"sound")
        return m_board == Board::I440fx ? u"ich6"_s : u"ich9"_s;
    if (word == u"tpm")
        return m_board == Board::Q35 ? u"tpm-crb"_s : m_board == Board::Pseries ? u"tpm-spapr"_s : u"tpm-tis"_s;
    if (word == u"panic")
        return m_board == Board::Pseries ? u"pseries"_s
               : m_board == Board::S390  ? u"s390"_s
               : isPc                    ? u"isa"_s
                                         : u"pvpanic"_s;
    if (word == u"iommu")
        return m_board == Board::Virt ? u"smmuv3"_s : u"intel"_s;
    qFatal("There is no default called %s", qPrintable(word.toString()));
}
