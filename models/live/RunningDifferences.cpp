// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/RunningDifferences.h"

#include "models/document/PathEdit.h"
#include "models/live/PlanBuilder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/** Whose word counts where the two definitions differ. */
enum class Own {
    Always, ///< libvirt's in any case
    Filled, ///< libvirt's where only the running one says something
};

/** What libvirt fills in when a domain starts: a pattern of Path::plain(), whole. */
struct Addition
{
    QString pattern;
    Own own = Own::Filled;
};

const QList<std::pair<QRegularExpression, Own>> &additions()
{
    static const QList<std::pair<QRegularExpression, Own>> compiled = [] {
        const QList<Addition> all{
            {u"@id"_s, Own::Always},
            {u"devices/[^/]+/alias/@name"_s},
            {u"devices/[^/]+/alias"_s},
            {u"devices/[^/]+/address(/.*)?"_s, Own::Always},
            {u"devices/[^/]+/source/(address/)?@(index|bus|device|portid|bridge|mode|path|startupPolicy)"_s},
            {u"devices/[^/]+/source/address"_s},
            {u"devices/disk/(backingStore|mirror)(/.*)?"_s},
            {u"devices/disk/driver/@(name|type)"_s},
            {u"devices/interface/(target|actual|virtualport|backend|mtu)(/.*)?"_s},
            {u"devices/filesystem/idmap(/.*)?"_s},
            {u"devices/shmem/(@role|server(/.*)?)"_s},
            {u"devices/vsock/cid/@address"_s},
            {u"devices/hostdev/driver(/.*)?"_s},
            {u"devices/(console|serial|parallel|channel)/(@tty|target/@(state|port))"_s, Own::Always},
            {u"devices/(console|serial|parallel|channel)/source(/.*)?"_s},
            {u"devices/(console|serial|parallel)/target/@(type|port)"_s},
            {u"devices/graphics/(@listen|listen/@(address|socket|fromConfig)|gl/@rendernode)"_s},
            {u"devices/memory/target/(current|address).*"_s},
            {u"devices/(memory|memballoon|tpm)/(alias|source|address).*"_s},
            {u"cpu/(@check|model/@fallback)"_s, Own::Always},
            {u"cpu/(vendor|feature|@mode|@match|@migratable|model|maxphysaddr).*"_s},
            {u"resource(/.*)?"_s},
            {u"(devices/[^/]+/)?seclabel(/(label|imagelabel|baselabel|@.*))?"_s},
            {u"devices/disk/source/seclabel(/.*)?"_s},
            {u"vcpus(/.*)?"_s},
            {u"(iothreadids|numatune)(/.*)?"_s},
            {u"vcpu/@(placement|cpuset)"_s},
            {u"clock/@(adjustment|basis|start)"_s, Own::Always},
            {u"os/(loader|nvram)(/.*)?"_s},
        };
        QList<std::pair<QRegularExpression, Own>> expressions;
        for (const Addition &addition : all)
            expressions.append({QRegularExpression(QRegularExpression::anchoredPattern(addition.pattern)), addition.own});
        return expressions;
    }();
    return compiled;
}

/** Which of the two definitions says something where they differ. */
class Sides
{
public:
    Sides(const XmlDocument &running, const XmlDocument &saved) : m_running(running), m_saved(saved) {}

    /** True if at the place of @p change only the running domain has something. */
    bool isOnlyRunning(const Change &change) const
    {
        if (change.kind == Change::Kind::Removed)
            return true;
        if (change.kind != Change::Kind::Value || change.draftElement == NoElement)
            return change.kind == Change::Kind::Value;
        const QString &attribute = change.path.attribute();
        return attribute.isEmpty() ? m_saved.ownText(change.draftElement).trimmed().isEmpty()
                                   : !m_saved.attributePlace(change.draftElement, attribute);
    }

    /** The running machine chose what the saved definition leaves to it. */
    bool isChosen(const Change &change, const QString &path) const
    {
        static const QRegularExpression ports(u"devices/graphics/@(port|tlsPort|websocket|autoport|listen)"_s);
        static const QRegularExpression firmware(u"os/(@firmware|loader|nvram|firmware)(/.*)?|features/smm(/.*)?"_s);
        static const QRegularExpression model(u"cpu/(@mode|@match|@migratable|model|vendor|feature)(/.*)?"_s);
        static const QRegularExpression enlightenments(u"features/hyperv/.*"_s);
        static const QRegularExpression bridges(u"devices/controller(/.*)?"_s);
        const auto isIn = [&](const QRegularExpression &expression) {
            const auto match = expression.match(path);
            return match.hasMatch() && match.capturedLength() == path.size();
        };
        const QString mode = PlanBuilder::value(m_saved, u"cpu/@mode"_s);
        if (isIn(model))
            return mode == u"host-model" || mode == u"maximum" || (mode == u"custom" && isAddedFeature(change, path));
        if (isIn(enlightenments))
            return PlanBuilder::value(m_saved, u"features/hyperv/@mode"_s) == u"passthrough";
        if (isIn(firmware))
            return !PlanBuilder::value(m_saved, u"os/@firmware"_s).isEmpty();
        if (isIn(ports))
            return isAutomatic(change);
        if (isIn(bridges))
            return isBridge(change);
        if (path == u"devices/disk/driver/@type") // an empty drive has no format
            return isEmptyDrive(change);
        if (path == u"devices/disk/driver/@cache") // what several machines may write is never cached
            return isOnlyRunning(change) && change.draftElement != NoElement;
        return false;
    }

private:
    static bool isAddedFeature(const Change &change, const QString &path)
    {
        return path.startsWith(u"cpu/feature") && change.draftElement == NoElement;
    }

    bool isEmptyDrive(const Change &change) const
    {
        return change.baseElement != NoElement && m_running.name(change.baseElement) == u"driver"
            && m_running.children(m_running.parent(change.baseElement), u"source").isEmpty();
    }

    /** A port that libvirt picks at each start. */
    bool isAutomatic(const Change &change) const
    {
        if (change.draftElement == NoElement)
            return false;
        const auto attribute = [&](QStringView name) { return m_saved.attribute(change.draftElement, name); };
        const QString own = change.path.attribute();
        const QString saved = attribute(own).value_or(u"-1"_s);
        return saved == u"-1" || (own != u"port" && own != u"tlsPort") || attribute(u"autoport") == u"yes"_s;
    }

    /** PCI controllers come by themselves with what needs them. */
    bool isBridge(const Change &change) const
    {
        const bool isSaved = change.draftElement != NoElement;
        const XmlDocument &document = isSaved ? m_saved : m_running;
        ElementId element = isSaved ? change.draftElement : change.baseElement;
        while (element != NoElement && document.name(element) != u"controller")
            element = document.parent(element);
        return element != NoElement && document.attribute(element, u"type") == u"pci"_s;
    }

    const XmlDocument &m_running;
    const XmlDocument &m_saved;
};

} // namespace

QList<Change> runningDifferences(const XmlDocument &running, const XmlDocument &saved)
{
    const Sides sides(running, saved);
    QList<Change> differences = changesBetween(running, saved);
    differences.removeIf([&](const Change &change) {
        if (change.kind == Change::Kind::Moved)
            return true;
        const QString path = change.path.plain();
        for (const auto &[pattern, own] : additions()) {
            if ((own == Own::Always || sides.isOnlyRunning(change)) && pattern.match(path).hasMatch())
                return true;
        }
        return sides.isChosen(change, path);
    });
    return differences;
}
