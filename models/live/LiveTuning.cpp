// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/LiveTuning.h"

#include "models/document/PathEdit.h"
#include "models/draft/Size.h"
#include "models/live/Planners.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace Planners;

using Call = LiveStep::Call;

ElementId Planners::elementAt(const XmlDocument &document, QStringView path)
{
    return PathEdit::find(document, Path::fromLiteral(path));
}

std::optional<quint64> Planners::kibibytes(const XmlDocument &document, const QString &path)
{
    const auto bytes = Size::toBytes(PlanBuilder::value(document, path), PlanBuilder::value(document, path + u"/@unit"_s));
    return bytes ? std::optional(*bytes / 1024) : std::nullopt;
}

QList<ElementId> Planners::rows(const XmlDocument &document, QStringView table, QStringView name)
{
    const ElementId element = elementAt(document, table);
    return element == NoElement ? QList<ElementId>() : document.children(element, name);
}

namespace {

void planWords(PlanBuilder &plan, int change, const QString &path)
{
    LiveStep step;
    step.call = path == u"title" ? Call::Title : Call::Description;
    step.words = path == u"title" ? LiveTexts::tr("Change the title") : LiveTexts::tr("Change the description");
    const ElementId element = elementAt(plan.draft(), path);
    step.text = element == NoElement ? QString() : plan.draft().ownText(element);
    plan.step(change, path, Words, step);
}

void planLifecycle(PlanBuilder &plan, int change, const QString &path)
{
    static const QHash<QString, QString> defaults{{u"on_poweroff"_s, u"destroy"_s}, {u"on_reboot"_s, u"restart"_s},
                                                  {u"on_crash"_s, u"destroy"_s}};
    LiveStep step;
    step.call = Call::Lifecycle;
    step.words = LiveTexts::tr("Set what follows an event: %1").arg(plan.change(change).label);
    step.target = path;
    step.text = PlanBuilder::value(plan.draft(), path);
    if (step.text.isEmpty())
        step.text = defaults.value(path);
    plan.step(change, path, Words, step);
}

void planVcpus(PlanBuilder &plan, int change, const QString &)
{
    const auto count = [](const XmlDocument &document) {
        const QString current = PlanBuilder::value(document, u"vcpu/@current"_s);
        return (current.isEmpty() ? PlanBuilder::value(document, u"vcpu"_s) : current).toInt();
    };
    const int wanted = count(plan.draft());
    const int most = PlanBuilder::value(plan.running(), u"vcpu"_s).toInt();
    if (wanted > most)
        return plan.nextStart(change, LiveTexts::tr("While it runs it can have %n vCPU(s) at most.", nullptr, most));
    if (wanted == count(plan.running()))
        return plan.now(change);
    LiveStep step;
    step.call = Call::Vcpus;
    step.words = LiveTexts::tr("Set %n vCPU(s)", nullptr, wanted);
    step.number = wanted;
    plan.step(change, u"vcpus"_s, Counts, step);
}

void planMemory(PlanBuilder &plan, int change, const QString &)
{
    const auto most = kibibytes(plan.running(), u"memory"_s);
    auto wanted = kibibytes(plan.draft(), u"currentMemory"_s);
    if (!wanted)
        wanted = kibibytes(plan.draft(), u"memory"_s);
    const auto words = [](quint64 size) { return Size::displayed(QString::number(size), {}); };
    if (!wanted || !most || PlanBuilder::value(plan.running(), u"devices/memballoon/@model"_s) == u"none")
        return plan.nextStart(change, LiveTexts::tr("The running machine has no memory balloon."));
    if (*wanted > *most)
        return plan.nextStart(change, LiveTexts::tr("While it runs it can have %1 at most.").arg(words(*most)));
    if (wanted == kibibytes(plan.running(), u"currentMemory"_s))
        return plan.now(change);
    LiveStep step;
    step.call = Call::Memory;
    step.words = LiveTexts::tr("Set the memory to %1").arg(words(*wanted));
    step.number = qint64(*wanted);
    plan.step(change, u"memory"_s, Counts, step);
}

/**
 * The element as libvirt wants it: without the prefix and its declaration, which it adds itself. Nothing if something
 * in it has no prefix, as that would get this one.
 */
std::optional<QString> withoutPrefix(const XmlDocument &document, ElementId note, const QString &prefix)
{
    QString text = document.slice(note).toString();
    const qsizetype start = document.begin(note);
    QList<std::pair<qsizetype, qsizetype>> cuts; // place and length, in the order of the text
    for (ElementId element = note; element < document.elementCount() && document.begin(element) < document.end(note); ++element) {
        const QStringView name = document.name(element);
        if (!name.contains(u':'))
            return std::nullopt;
        if (!name.startsWith(QString(prefix + u':')))
            continue;
        cuts.append({document.begin(element) - start + 1, prefix.size() + 1});
        if (!document.isSelfClosing(element))
            cuts.append({document.endTagBegin(element) - start + 2, prefix.size() + 1});
    }
    if (const auto declaration = document.attributePlace(note, QString(u"xmlns:"_s + prefix)))
        cuts.append({declaration->begin - start, declaration->valueEnd + 1 - declaration->begin});
    std::sort(cuts.begin(), cuts.end(), std::greater<>());
    for (const auto &[place, length] : std::as_const(cuts))
        text.remove(place, length);
    return text;
}

void planMetadata(PlanBuilder &plan, int change, const QString &)
{
    const auto noteOf = [](const XmlDocument &document, ElementId element) {
        return PlanBuilder::childOf(document, elementAt(document, u"metadata"), element);
    };
    const ElementId after = noteOf(plan.draft(), plan.change(change).draftElement);
    const ElementId before = noteOf(plan.base(), plan.change(change).baseElement);
    const XmlDocument &document = after == NoElement ? plan.base() : plan.draft();
    const ElementId note = after == NoElement ? before : after;
    const QString name = note == NoElement ? QString() : document.name(note).toString();
    const auto space = note == NoElement ? std::nullopt : document.namespaceUri(note, name.section(u':', 0, 0));
    if (!name.contains(u':') || !space)
        return plan.nextStart(change, LiveTexts::tr("While it runs libvirt takes notes with a prefix only."));
    LiveStep step;
    step.call = Call::Metadata;
    step.words = LiveTexts::tr("Change the note %1").arg(name);
    step.target = *space;
    step.prefix = name.section(u':', 0, 0);
    if (after != NoElement) {
        const auto text = withoutPrefix(document, note, step.prefix);
        if (!text)
            return plan.nextStart(change, LiveTexts::tr("While it runs libvirt takes notes with a prefix only."));
        step.text = *text;
    }
    plan.step(change, u"metadata "_s + *space, Words, step);
}

/** Who plans what stands at a path or below it; the first that fits. */
const QList<std::pair<QString, Planner>> &planners()
{
    static const QList<std::pair<QString, Planner>> all{
        {u"title"_s, planWords},
        {u"description"_s, planWords},
        {u"metadata"_s, planMetadata},
        {u"on_poweroff"_s, planLifecycle},
        {u"on_reboot"_s, planLifecycle},
        {u"on_crash"_s, planLifecycle},
        {u"vcpu/@current"_s, planVcpus},
        {u"currentMemory"_s, planMemory},
        {u"cputune/vcpupin"_s, vcpuPins},
        {u"cputune/emulatorpin"_s, emulatorPin},
        {u"cputune/iothreadpin"_s, ioThreadPins},
        {u"cputune"_s, processorTime},
        {u"iothreads"_s, ioThreads},
        {u"iothreadids"_s, ioThreads},
        {u"blkiotune"_s, blockIo},
        {u"memtune"_s, memoryLimits},
        {u"numatune/memory/@nodeset"_s, numaNodes},
        {u"perf"_s, perfEvents},
    };
    return all;
}

} // namespace

void LiveTuning::plan(PlanBuilder &plan, int change, const QString &path)
{
    if (plan.change(change).kind == Change::Kind::Moved)
        return plan.now(change); // the order of rows says nothing to a machine that runs
    for (const auto &[prefix, planner] : planners()) {
        if (path == prefix || path.startsWith(prefix + u'/'))
            return planner(plan, change, path);
    }
    plan.nextStart(change);
}
