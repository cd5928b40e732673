// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceTopology.h"

#include "models/devices/DeviceKinds.h"
#include "models/devices/DevicePlace.h"

#include <QCoreApplication>
#include <QMap>

#include <set>

using namespace Qt::StringLiterals;

namespace {

struct TopologyTexts
{
    Q_DECLARE_TR_FUNCTIONS(TopologyTexts)
};

/** The parts of a tree while it is being put together. Devices are known by where they stand in `devices`. */
class Builder
{
public:
    explicit Builder(const XmlDocument &document)
        : m_document(document)
        , m_devices(Devices::all(document))
    {
        for (const ElementId device : std::as_const(m_devices))
            m_places.append(DevicePlace::of(document, device));
        findControllers();
        m_on.resize(m_devices.size(), -1);
        for (int device = 0; device < m_devices.size(); ++device)
            m_on[device] = carrier(device);
        breakCircles();
        m_above.resize(m_devices.size());
        for (int device = 0; device < m_devices.size(); ++device) {
            if (m_on[device] >= 0)
                m_above[m_on[device]].append(device);
            else
                m_trunks[trunk(device)].append(device);
        }
    }

    QList<DeviceTopology::Node> nodes()
    {
        for (const auto &[bus, devices] : m_trunks.asKeyValueRange()) {
            addAll(devices, 0, 0, trunkName(bus));
        }
        return std::move(m_nodes);
    }

private:
    void findControllers()
    {
        for (int device = 0; device < m_devices.size(); ++device) {
            const Bus bus = DevicePlace::provided(m_document, m_devices[device]);
            if (bus.type != BusType::None && !m_controllers.contains(bus))
                m_controllers.insert(bus, device);
            if (m_document.name(m_devices[device]) == u"hub" && m_places[device].bus.type == BusType::Usb)
                m_hubs.insert({m_places[device].bus.number, m_places[device].numbers}, device);
        }
    }

    /** What a device sits on; -1 if that is not written. */
    int carrier(int device) const
    {
        const DevicePlace &place = m_places[device];
        if (place.bus.type == BusType::Usb && place.numbers.size() > 1) {
            const int hub = m_hubs.value({place.bus.number, place.numbers.mid(0, place.numbers.size() - 1)}, -1);
            if (hub >= 0)
                return hub;
        }
        return m_controllers.value(place.bus, -1);
    }

    /** A bridge that is on its own bus, by whatever way around, is on none. */
    void breakCircles()
    {
        for (int device = 0; device < m_devices.size(); ++device) {
            qsizetype steps = 0;
            int below = m_on[device];
            while (below >= 0 && below != device && steps++ < m_devices.size())
                below = m_on[below];
            if (below == device)
                m_on[device] = -1;
        }
    }

    /** What a device hangs on that sits on nothing. */
    Bus trunk(int device) const
    {
        const Bus own = DevicePlace::provided(m_document, m_devices[device]);
        // The first buses of a machine have no address, nor does the floppy controller ever.
        if (m_places[device].bus.type == BusType::Open && isRoot(device, own))
            return {own.type, -1};
        return m_places[device].bus;
    }

    bool isRoot(int device, const Bus &own) const
    {
        const QString model = m_document.attribute(m_devices[device], u"model").value_or(QString());
        return own.type == BusType::Floppy ||
               (own.type == BusType::Pci && (model.endsWith(u"-root") || own.number == 0));
    }

    QString trunkName(const Bus &bus) const
    {
        const QString name = DevicePlace::name(bus.type);
        // The first PCI bus is the machine's own, which libvirt writes down later.
        const bool isThere = m_controllers.contains(bus) || bus.number < 0 || bus == Bus{BusType::Pci, 0};
        return bus.type < BusType::Ccw && !isThere
                   ? TopologyTexts::tr("%1 %2: no such controller yet").arg(name).arg(bus.number)
                   : name;
    }

    void addAll(QList<int> devices, int depth, quint32 lines, const QString &trunk)
    {
        std::stable_sort(devices.begin(), devices.end(),
                         [this](int one, int other) { return m_places[one].numbers < m_places[other].numbers; });
        for (const int device : std::as_const(devices)) {
            const bool isLast = device == devices.last();
            const quint32 own = depth > 0 && depth <= 32 && !isLast ? lines | 1U << (depth - 1) : lines;
            const int on = m_on[device];
            m_nodes.append({m_devices[device], on < 0 ? NoElement : m_devices[on], depth, own, trunk,
                            m_places[device].words, used(device), DevicePlace::room(m_document, m_devices[device])});
            addAll(m_above[device], depth + 1, own, trunk);
        }
    }

    int used(int device) const
    {
        std::set<QList<int>> taken;
        for (const int above : m_above[device]) {
            const DevicePlace &place = m_places[above];
            // The functions of a card share its slot.
            taken.insert(place.bus.type == BusType::Pci ? place.numbers.mid(0, 1) : place.numbers);
        }
        return int(taken.size());
    }

    const XmlDocument &m_document;
    QList<ElementId> m_devices;
    QList<DevicePlace> m_places;
    QMap<Bus, int> m_controllers;
    QMap<std::pair<int, QList<int>>, int> m_hubs; ///< by the bus and the port they are at
    QList<int> m_on;
    QList<QList<int>> m_above;
    QMap<Bus, QList<int>> m_trunks; ///< those that sit on nothing, by what they hang on
    QList<DeviceTopology::Node> m_nodes;
};

} // namespace

DeviceTopology::DeviceTopology(const XmlDocument &document)
    : m_nodes(Builder(document).nodes())
{
    for (int rank = 0; rank < m_nodes.size(); ++rank)
        m_ranks.insert(m_nodes[rank].element, rank);
}

QString DeviceTopology::use(const Node &node)
{
    if (node.room <= 1)
        return node.isFree() ? TopologyTexts::tr("free") : QString();
    return TopologyTexts::tr("%1 of %2 in use").arg(node.used).arg(node.room);
}
