// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/LiveDevices.h"

#include "models/devices/DeviceKinds.h"
#include "models/document/XmlEdit.h"
#include "models/live/HotPlug.h"
#include "models/live/PlanBuilder.h"
#include "models/live/RunningDevices.h"

using namespace Qt::StringLiterals;

namespace {

using Call = LiveStep::Call;
using RunningDevices::childAttribute;

/** What goes makes room for what comes; controllers come before what is plugged into them. */
enum Rank { Detached = 4, Controllers, Attached, Updated, Limited };

/** A device of the draft with the same in the base and in the running domain; NoElement where it is not. */
struct Device
{
    ElementId base = NoElement;
    ElementId draft = NoElement;
    ElementId running = NoElement;
    QString heading;

    QString subject(const PlanBuilder &plan, const QString &what) const
    {
        return u"%1 %2"_s.arg(what).arg(draft == NoElement ? -1 - base : draft) + plan.draft().name(draft == NoElement ? 0 : draft);
    }
};

Device deviceOf(PlanBuilder &plan, int index)
{
    const Change &change = plan.change(index);
    Device device;
    device.base = PlanBuilder::childOf(plan.base(), Devices::container(plan.base()), change.baseElement);
    device.draft = PlanBuilder::childOf(plan.draft(), Devices::container(plan.draft()), change.draftElement);
    const bool isWhole = change.kind != Change::Kind::Value && change.path.steps().size() == 2;
    // A row or an element of one side only says nothing of the device on the other.
    if (!isWhole && (device.base == NoElement || device.draft == NoElement)) {
        for (const auto &[before, after] : plan.devices().pairs) {
            if (before == device.base && device.draft == NoElement)
                device.draft = after;
            else if (after == device.draft && device.base == NoElement)
                device.base = before;
        }
    }
    // What it was called when it started.
    const bool isInBase = device.base != NoElement;
    const XmlDocument &document = isInBase ? plan.base() : plan.draft();
    const ElementId own = isInBase ? device.base : device.draft;
    device.running = RunningDevices::counterpart(plan.running(), document, own);
    if (own != NoElement)
        device.heading = Devices::heading(document, own);
    return device;
}

void planAttach(PlanBuilder &plan, int change, const Device &device)
{
    if (device.running != NoElement)
        return plan.now(change); // it has been plugged in already
    const HotPlug::Fit fit = HotPlug::fit(plan.running(), plan.usedSlots, plan.draft(), device.draft);
    if (!fit.obstacle.isEmpty())
        return plan.nextStart(change, fit.obstacle);
    plan.usedSlots += fit.takesSlot ? 1 : 0;
    LiveStep step;
    step.call = Call::AttachDevice;
    step.words = LiveTexts::tr("Plug in %1").arg(device.heading);
    step.text = HotPlug::attachText(plan.running(), plan.draft(), device.draft);
    const bool isController = plan.draft().name(device.draft) == u"controller";
    plan.step(change, device.subject(plan, u"attach"_s), isController ? Controllers : Attached, step);
}

void planDetach(PlanBuilder &plan, int change, const Device &device)
{
    if (device.running == NoElement)
        return plan.nextStart(change, LiveTexts::tr("It is not found in the running machine."));
    const QString obstacle = HotPlug::stays(plan.running(), device.running);
    if (!obstacle.isEmpty())
        return plan.nextStart(change, obstacle);
    LiveStep step;
    step.call = Call::DetachDevice;
    step.words = LiveTexts::tr("Take out %1").arg(device.heading);
    step.target = childAttribute(plan.running(), device.running, u"alias", u"name");
    step.text = XmlEdit::fragment(plan.running(), device.running);
    plan.step(change, device.subject(plan, u"detach"_s), Detached, step);
}

/** The running device as XML of its own, with children and attributes of the draft's device in place of its own. */
QString transferred(const PlanBuilder &plan, const Device &device, const QStringList &children, const QStringList &attributes)
{
    QString text = XmlEdit::fragment(plan.running(), device.running);
    const auto apply = [&text](const auto &edit) {
        if (const auto parsed = XmlDocument::parse(text))
            text = edit(*parsed).applied(text);
    };
    for (const QString &name : attributes) {
        const auto value = plan.draft().attribute(device.draft, name);
        apply([&](const XmlDocument &alone) {
            const auto there = alone.attributePlace(0, name);
            return value ? XmlEdit::setAttribute(alone, 0, name, *value) : there ? XmlEdit::removeAttribute(alone, *there) : TextEdit{};
        });
    }
    for (const QString &name : children) {
        for (bool isThere = true; isThere;) {
            apply([&](const XmlDocument &alone) {
                const auto there = alone.children(0, name);
                isThere = !there.isEmpty();
                return isThere ? XmlEdit::removeElement(alone, there.first()) : TextEdit{};
            });
        }
        for (const ElementId child : plan.draft().children(device.draft, name)) {
            const QString xml = XmlEdit::fragment(plan.draft(), child);
            apply([&](const XmlDocument &alone) { return XmlEdit::insertChild(alone, 0, NoElement, xml); });
        }
    }
    return text;
}

void planUpdate(PlanBuilder &plan, int change, const Device &device, const QString &words, const QStringList &children,
                const QStringList &attributes = {})
{
    const QString subject = device.subject(plan, u"update"_s);
    if (plan.isCarried(change, subject))
        return;
    LiveStep step;
    step.call = Call::UpdateDevice;
    step.words = words;
    step.text = transferred(plan, device, children, attributes);
    plan.step(change, subject, Updated, step);
}

/** The text of a child of the device's `iotune`; empty if it is not there. */
QString diskLimit(const XmlDocument &document, ElementId disk, QStringView name)
{
    const auto tune = disk == NoElement ? QList<ElementId>() : document.children(disk, u"iotune");
    const auto limit = tune.isEmpty() ? QList<ElementId>() : document.children(tune.first(), name);
    return limit.isEmpty() ? QString() : document.ownText(limit.first()).trimmed();
}

void planDiskLimits(PlanBuilder &plan, int change, const Device &device)
{
    const QString subject = device.subject(plan, u"iotune"_s);
    if (plan.isCarried(change, subject))
        return;
    LiveStep step;
    step.call = Call::DiskLimits;
    step.words = LiveTexts::tr("Change the limits of %1").arg(device.heading);
    step.target = childAttribute(plan.running(), device.running, u"target", u"dev");
    QSet<QString> names;
    for (const auto &[document, disk] : {std::pair(&plan.base(), device.base), std::pair(&plan.draft(), device.draft)}) {
        for (const ElementId tune : document->children(disk, u"iotune")) {
            for (const ElementId limit : document->children(tune))
                names.insert(document->name(limit).toString());
        }
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    for (const QString &name : std::as_const(sorted)) {
        const QString after = diskLimit(plan.draft(), device.draft, name);
        if (after == diskLimit(plan.base(), device.base, name))
            continue;
        if (name == u"group_name" && !after.isEmpty())
            step.parameters.append({name, after});
        else if (name != u"group_name")
            step.parameters.append({name, QVariant(after.toULongLong())});
    }
    if (step.parameters.isEmpty())
        return plan.nextStart(change);
    plan.step(change, subject, Limited, step);
}

void planDisk(PlanBuilder &plan, int change, const Device &device, const QString &path)
{
    const QString type = plan.draft().attribute(device.draft, u"device").value_or(QString());
    const bool isDrive = type == u"cdrom" || type == u"floppy";
    const bool isTray = path == u"devices/disk/target/@tray";
    if (path.startsWith(u"devices/disk/iotune"))
        return planDiskLimits(plan, change, device);
    const bool isMedium = path.startsWith(u"devices/disk/source") || path == u"devices/disk/@type"
        || path == u"devices/disk/driver/@type" || path == u"devices/disk/driver/@name" || path == u"devices/disk/driver";
    if (!isDrive || isTray || !isMedium)
        return plan.nextStart(change);
    const bool isEmpty = plan.draft().children(device.draft, u"source").isEmpty();
    const QString words = isEmpty ? LiveTexts::tr("Take the medium out of %1") : LiveTexts::tr("Change the medium in %1");
    planUpdate(plan, change, device, words.arg(device.heading), {u"source"_s, u"backingStore"_s, u"driver"_s}, {u"type"_s});
}

void planBandwidth(PlanBuilder &plan, int change, const Device &device)
{
    if (plan.running().attribute(device.running, u"type") == u"user"_s)
        return plan.nextStart(change, LiveTexts::tr("A card of this kind has no limits while it runs."));
    const QString subject = device.subject(plan, u"bandwidth"_s);
    if (plan.isCarried(change, subject))
        return;
    LiveStep step;
    step.call = Call::Bandwidth;
    step.words = LiveTexts::tr("Change the limits of %1").arg(device.heading);
    step.target = childAttribute(plan.running(), device.running, u"mac", u"address");
    const auto read = [](const XmlDocument &document, ElementId card, QStringView direction, QStringView name) {
        const auto bandwidth = card == NoElement ? QList<ElementId>() : document.children(card, u"bandwidth");
        return bandwidth.isEmpty() ? QString() : childAttribute(document, bandwidth.first(), direction, name);
    };
    for (const QString &direction : {u"inbound"_s, u"outbound"_s}) {
        bool isChanged = false;
        QList<LiveParameter> all;
        for (const QString &name : {u"average"_s, u"peak"_s, u"burst"_s, u"floor"_s}) {
            const QString after = read(plan.draft(), device.draft, direction, name);
            isChanged = isChanged || after != read(plan.base(), device.base, direction, name);
            if (name == u"average" || !after.isEmpty())
                all.append({direction + u'.' + name, QVariant(after.toUInt())}); // an average of 0 takes all of it away
        }
        if (isChanged)
            step.parameters += all;
    }
    plan.step(change, subject, Limited, step);
}

void planCard(PlanBuilder &plan, int change, const Device &device, const QString &path)
{
    const auto isAt = [&](QStringView part) {
        const QString whole = u"devices/interface/"_s + part;
        return path == whole || path.startsWith(whole + u'/');
    };
    if (isAt(u"bandwidth"))
        return planBandwidth(plan, change, device);
    const bool isType = path == u"devices/interface/@type";
    if (!isType && !isAt(u"link") && !isAt(u"source") && !isAt(u"filterref") && !isAt(u"vlan"))
        return plan.nextStart(change);
    // Both are plugged into a bridge of the host; between all others a card cannot change.
    static const QStringList bridged{u"bridge"_s, u"network"_s};
    const QString before = plan.base().attribute(device.base, u"type").value_or(QString());
    const QString after = plan.draft().attribute(device.draft, u"type").value_or(QString());
    if (before != after && (!bridged.contains(before) || !bridged.contains(after)))
        return plan.nextStart(change);
    QStringList children;
    for (const QString &name : {u"link"_s, u"source"_s, u"filterref"_s, u"vlan"_s}) {
        const auto slice = [&](const XmlDocument &document, ElementId card) {
            QString text;
            for (const ElementId child : document.children(card, name))
                text += document.slice(child);
            return text;
        };
        if (slice(plan.base(), device.base) != slice(plan.draft(), device.draft))
            children.append(name);
    }
    planUpdate(plan, change, device, LiveTexts::tr("Change the connection of %1").arg(device.heading), children, {u"type"_s});
}

void planGraphics(PlanBuilder &plan, int change, const Device &device, const QString &path)
{
    static const QStringList attributes{u"passwd"_s, u"passwdValidTo"_s, u"connected"_s};
    if (!attributes.contains(path.section(u'@', 1)) || path.count(u'/') != 2)
        return plan.nextStart(change);
    planUpdate(plan, change, device, LiveTexts::tr("Change the password of %1").arg(device.heading), {}, attributes);
}

void planBalloon(PlanBuilder &plan, int change, const Device &device, const QString &path)
{
    if (path != u"devices/memballoon/stats/@period" || plan.running().attribute(device.running, u"model") == u"none"_s)
        return plan.nextStart(change);
    LiveStep step;
    step.call = Call::BalloonPeriod;
    step.words = LiveTexts::tr("Change how often the memory is measured");
    step.number = childAttribute(plan.draft(), device.draft, u"stats", u"period").toInt();
    plan.step(change, u"balloon"_s, Limited, step);
}

void planModule(PlanBuilder &plan, int change, const Device &device, const QString &path)
{
    const auto targets = device.draft == NoElement ? QList<ElementId>() : plan.draft().children(device.draft, u"target");
    const auto running = plan.running().children(device.running, u"target");
    const auto requested = targets.isEmpty() ? targets : plan.draft().children(targets.first(), u"requested");
    const auto there = running.isEmpty() ? running : plan.running().children(running.first(), u"requested");
    if (!path.startsWith(u"devices/memory/target/requested") || requested.isEmpty() || there.isEmpty())
        return plan.nextStart(change);
    // Only what is asked of the guest: the rest of the target is the running one's.
    const QString asked = plan.draft().slice(requested.first()).toString();
    QString text = XmlEdit::fragment(plan.running(), device.running);
    text.replace(plan.running().slice(there.first()).toString(), asked);
    LiveStep step;
    step.call = Call::UpdateDevice;
    step.words = LiveTexts::tr("Change the size of %1").arg(device.heading);
    step.text = text;
    plan.step(change, device.subject(plan, u"update"_s), Updated, step);
}

} // namespace

void LiveDevices::plan(PlanBuilder &plan, int index)
{
    const Change &change = plan.change(index);
    const Device device = deviceOf(plan, index);
    const bool isWhole = change.path.steps().size() == 2 && !change.path.isAttribute();
    if (isWhole && change.kind == Change::Kind::Added)
        return planAttach(plan, index, device);
    if (isWhole && change.kind == Change::Kind::Removed)
        return planDetach(plan, index, device);
    if (device.draft == NoElement)
        return plan.nextStart(index);
    const QString path = change.path.plain();
    if (device.running == NoElement)
        return plan.nextStart(index, LiveTexts::tr("It is not found in the running machine."));
    using Planner = void (*)(PlanBuilder &, int, const Device &, const QString &);
    static const QHash<QString, Planner> planners{{u"disk"_s, planDisk}, {u"interface"_s, planCard}, {u"graphics"_s, planGraphics},
                                                  {u"memballoon"_s, planBalloon}, {u"memory"_s, planModule}};
    if (const Planner planner = change.kind == Change::Kind::Moved ? nullptr : planners.value(plan.draft().name(device.draft).toString()))
        return planner(plan, index, device, path);
    plan.nextStart(index);
}
