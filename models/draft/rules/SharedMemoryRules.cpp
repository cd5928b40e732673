// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"
#include "models/draft/Size.h"

#include <QSize>

#include <bit>

using namespace Qt::StringLiterals;
using namespace RuleTools;

namespace {

constexpr quint64 MiB = 1024 * 1024;

/** What libvirt gives a shared memory without a size. */
constexpr quint64 UsualSize = 4 * MiB;

/** An element's own size in bytes: it counts bytes where no unit is written. Nothing if it is no number. */
std::optional<quint64> sizeOf(const RuleInput &input, ElementId memory)
{
    const auto sizes = input.document.children(memory, u"size");
    if (sizes.isEmpty())
        return UsualSize;
    const QString unit = input.document.attribute(sizes.first(), u"unit").value_or(u"bytes"_s);
    return Size::toBytes(input.document.ownText(sizes.first()).trimmed(), unit);
}

QList<Assignment> resized(const RuleInput &input, ElementId memory, quint64 bytes)
{
    const Path size = pathOf(input, memory).child(u"size"_s);
    return {{size, QString::number(bytes / MiB)}, {size.withAttribute(u"unit"_s), u"M"_s}};
}

/** Two frames of four bytes a pixel and 10 MiB beside them, as a power of two. */
quint64 lookingGlassSize(QSize resolution)
{
    return std::bit_ceil(quint64(resolution.width()) * quint64(resolution.height()) * 4 * 2 + 10 * MiB);
}

/** The screen that the guest is given; empty if no graphics card says so. */
QSize resolution(const RuleInput &input)
{
    QSize largest(0, 0);
    for (const ElementId card : devices(input, u"video")) {
        for (const ElementId model : input.document.children(card, u"model")) {
            const QSize size(childAttribute(input, model, u"resolution", u"x").toInt(),
                             childAttribute(input, model, u"resolution", u"y").toInt());
            const auto pixels = [](QSize each) { return qint64(each.width()) * each.height(); };
            if (pixels(size) > pixels(largest))
                largest = size;
        }
    }
    return largest;
}

Repair repairFor(const RuleInput &input, ElementId memory, QSize resolution)
{
    const quint64 bytes = lookingGlassSize(resolution);
    return {RuleTexts::tr("Set %1 for %2 × %3").arg(shown(bytes)).arg(resolution.width()).arg(resolution.height()),
            resized(input, memory, bytes)};
}

} // namespace

void RuleChecks::sharedMemorySize(const RuleInput &input, QList<Finding> &found)
{
    for (const ElementId memory : devices(input, u"shmem")) {
        const auto bytes = sizeOf(input, memory);
        if (!bytes || (std::has_single_bit(*bytes) && *bytes >= MiB))
            continue;
        QList<Repair> repairs;
        if (const quint64 next = std::max(std::bit_ceil(std::min(*bytes, quint64(1) << 62)), MiB); next < quint64(1) << 50)
            repairs.append({RuleTexts::tr("Set %1").arg(shown(next)), resized(input, memory, next)});
        found.append({pathOf(input, memory).child(u"size"_s),
                      RuleTexts::tr("Shared memory has a size of 1, 2, 4, 8 and so on MiB; %1 is none.").arg(shown(*bytes)), repairs});
    }
}

void RuleChecks::lookingGlassMemory(const RuleInput &input, QList<Finding> &found)
{
    const QSize known = resolution(input);
    for (const ElementId memory : devices(input, u"shmem")) {
        const auto bytes = sizeOf(input, memory);
        const bool isForIt = input.document.attribute(memory, u"name").value_or(QString()).startsWith(u"looking-glass");
        const QSize needed = known.isEmpty() ? QSize(1920, 1080) : known;
        if (!isForIt || !bytes || !std::has_single_bit(*bytes) || *bytes >= lookingGlassSize(needed))
            continue;
        QList<Repair> repairs{repairFor(input, memory, needed)};
        // Of a passed-through card the definition says nothing.
        if (known.isEmpty()) {
            repairs.append(repairFor(input, memory, {2560, 1440}));
            repairs.append(repairFor(input, memory, {3840, 2160}));
        }
        found.append({pathOf(input, memory).child(u"size"_s),
                      RuleTexts::tr("%1 are too little for Looking Glass to show %2 × %3.")
                          .arg(shown(*bytes)).arg(needed.width()).arg(needed.height()),
                      repairs});
    }
}
