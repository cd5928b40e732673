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
