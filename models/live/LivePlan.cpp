// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/LivePlan.h"

#include "models/live/LiveDevices.h"
#include "models/live/LiveTuning.h"
#include "models/live/PlanBuilder.h"

#include <algorithm>

int LivePlan::nowCount() const
{
    return int(std::count_if(timings.begin(), timings.end(), [](const LiveTiming &timing) { return timing.isNow; }));
}

QString LivePlan::inWords() const
{
    const int all = int(timings.size());
    const int early = nowCount();
    if (early == 0)
        return LiveTexts::tr("It is running: takes effect at its next start.");
    if (early == all)
        return LiveTexts::tr("It is running: takes effect now.");
    return LiveTexts::tr("It is running: %1 of %n change(s) take effect now, the others at its next start.", nullptr, all).arg(early);
}

LivePlan planLive(const XmlDocument &running, const XmlDocument &base, const XmlDocument &draft, const QList<Change> &changes)
{
    if (running.isNull() || base.isNull() || draft.isNull())
        return {QList<LiveTiming>(changes.size()), {}};
    PlanBuilder plan(running, base, draft, changes);
    for (int i = 0; i < int(changes.size()); ++i) {
        const QString path = changes[i].path.plain();
        if (path.startsWith(u"devices/"))
            LiveDevices::plan(plan, i);
        else
            LiveTuning::plan(plan, i, path);
    }
    return plan.finished();
}
