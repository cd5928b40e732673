// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/PinningEdit.h"

#include "models/draft/CpuSet.h"
#include "models/draft/PinRows.h"

using namespace Qt::StringLiterals;

namespace {

Path emulatorPin()
{
    return Path::fromLiteral(u"cputune/emulatorpin/@cpuset");
}

Result<XmlDocument> withEmulatorPin(const XmlDocument &document, const QSet<int> &cpus)
{
    const auto before = Settings::value(document, emulatorPin());
    if (before && CpuSet::parse(*before) == cpus)
        return document;
    const auto edit = Settings::assign(document, {emulatorPin(), cpus.isEmpty() ? std::nullopt : std::optional(CpuSet::format(cpus))});
    if (!edit)
        return edit.error();
    return XmlDocument::parse(edit->applied(document.text()));
}

} // namespace

Result<QString> PinningEdit::withPins(const XmlDocument &document, const QList<ThreadPin> &pins)
{
    XmlDocument now = document;
    for (const auto kind : {GuestThread::Kind::Vcpu, GuestThread::Kind::IoThread}) {
        QMap<qint64, QSet<int>> sets;
        for (const ThreadPin &pin : pins) {
            if (pin.kind == kind)
                sets.insert(pin.id, pin.cpus);
        }
        if (sets.isEmpty())
            continue;
        auto next = PinRows::with(now, PinTables::of(kind), sets);
        if (!next)
            return next.error();
        now = std::move(next).value();
    }
    for (const ThreadPin &pin : pins) {
        if (pin.kind != GuestThread::Kind::Emulator)
            continue;
        auto next = withEmulatorPin(now, pin.cpus);
        if (!next)
            return next.error();
        now = std::move(next).value();
    }
    return now.text();
}

QList<Assignment> PinningEdit::cleared()
{
    return {{Path::fromLiteral(u"cputune/vcpupin[]"), std::nullopt},
            {emulatorPin(), std::nullopt},
            {Path::fromLiteral(u"cputune/iothreadpin[]"), std::nullopt}};
}
