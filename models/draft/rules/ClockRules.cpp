// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"
#include "models/document/PathIndex.h"

using namespace Qt::StringLiterals;
using namespace RuleTools;

/** QEMU takes a policy for missed ticks from some timers only, and not every one. */
void RuleChecks::timerPolicy(const RuleInput &input, QList<Finding> &found)
{
    if (!isQemu(input))
        return;
    for (const ElementId timer : rows(input, "clock/timer[]")) {
        const auto policy = input.document.attribute(timer, u"tickpolicy");
        const QString name = input.document.attribute(timer, u"name").value_or(QString());
        const bool hasNone = name == u"kvmclock" || name == u"hypervclock";
        const bool isRefused = (name == u"rtc" && (policy == u"merge" || policy == u"discard")) || (name == u"pit" && policy == u"merge");
        if (!policy || !(hasNone || isRefused))
            continue;
        const Path place = pathOf(input, timer, u"tickpolicy"_s);
        found.append({place,
                      hasNone ? RuleTexts::tr("%1 misses no ticks, and libvirt takes no policy for them; rtc is what can catch up.").arg(name)
                              : RuleTexts::tr("QEMU's %1 cannot do “%2” with missed ticks.").arg(name, *policy),
                      {{RuleTexts::tr("Take the policy away"), {{place, std::nullopt}}}}});
    }
}

void RuleChecks::windowsHpet(const RuleInput &input, QList<Finding> &found)
{
    const char *const hpet = "clock/timer[@name='hpet']/@present";
    if (isQemu(input) && isWindows(input) && value(input, hpet) == u"yes")
        found.append({at(hpet), RuleTexts::tr("Windows uses the HPET where there is one, which costs the host much."),
                      {{RuleTexts::tr("Take the HPET away"), {{at(hpet), u"no"_s}}}}});
}

void RuleChecks::windowsKvmclock(const RuleInput &input, QList<Finding> &found)
{
    const char *const kvmclock = "clock/timer[@name='kvmclock']/@present";
    const bool hasOther = isOn(value(input, "clock/timer[@name='hypervclock']/@present"));
    if (isQemu(input) && isWindows(input) && value(input, kvmclock) == u"yes" && !hasOther)
        found.append({at(kvmclock), RuleTexts::tr("Windows does not know kvmclock; the Hyper-V clock is the one it reads."),
                      {{RuleTexts::tr("Have the Hyper-V clock"), {{at("clock/timer[@name='hypervclock']/@present"), u"yes"_s}}}}});
}

void RuleChecks::windowsLocalTime(const RuleInput &input, QList<Finding> &found)
{
    if (isQemu(input) && isWindows(input) && value(input, "clock/@offset").value_or(u"utc"_s) == u"utc")
        found.append({at("clock/@offset"), RuleTexts::tr("Windows takes the hardware clock for local time, but it shows UTC."),
                      {{RuleTexts::tr("Show local time"), {{at("clock/@offset"), u"localtime"_s}}}}});
}
