// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Assignment.h"
#include "models/draft/Pinning.h"

/** The host CPUs that a thread is to be pinned to; none: its pins are taken away. */
struct ThreadPin
{
    GuestThread::Kind kind = GuestThread::Kind::Vcpu;
    qint64 id = 0;
    QSet<int> cpus;

    bool operator==(const ThreadPin &) const = default;
};

/** What pins are changed by, each to be one step to undo. */
namespace PinningEdit {

/** The text with these pins; whatever says the same already is left as it is written. */
Result<QString> withPins(const XmlDocument &document, const QList<ThreadPin> &pins);
/** Takes every pin away. */
QList<Assignment> cleared();

} // namespace PinningEdit
