// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"
#include "models/catalog/Catalog.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace RuleTools;

namespace {

/** A Hyper-V interface that is on, and what it needs. */
struct Need
{
    const char *interface;
    const char *needed;
};

constexpr std::array HyperVNeeds{
    Need{"features/hyperv/stimer/@state", "features/hyperv/synic/@state"},
    Need{"features/hyperv/stimer/@state", "clock/timer[@name='hypervclock']/@present"},
    Need{"features/hyperv/synic/@state", "features/hyperv/vpindex/@state"},
    Need{"features/hyperv/ipi/@state", "features/hyperv/vpindex/@state"},
    Need{"features/hyperv/tlbflush/@state", "features/hyperv/vpindex/@state"},
    Need{"features/hyperv/evmcs/@state", "features/hyperv/vapic/@state"},
};

/** Turns @p path on, with all that it needs in turn. */
QList<Assignment> turnedOn(const RuleInput &input, const char *path)
{
    const bool isTimer = QLatin1StringView(path).startsWith("clock"_L1);
    QList<Assignment> assignments{{at(path), isTimer ? u"yes"_s : u"on"_s}};
    for (const Need &need : HyperVNeeds) {
        if (qstrcmp(need.interface, path) == 0 && !isOn(value(input, need.needed)))
            assignments.append(turnedOn(input, need.needed));
    }
    return assignments;
}

} // namespace

void RuleChecks::hypervNeeds(const RuleInput &input, QList<Finding> &found)
{
    if (value(input, "features/hyperv/@mode").value_or(u"custom"_s) != u"custom")
        return;
    for (const Need &need : HyperVNeeds) {
        if (!isOn(value(input, need.interface)) || isOn(value(input, need.needed)))
            continue;
        const Catalog &catalog = Catalog::instance();
        const QString label = Catalog::tr(catalog.find(at(need.interface))->label);
        const QString needed = Catalog::tr(catalog.find(at(need.needed))->label);
        found.append({at(need.interface), RuleTexts::tr("“%1” needs “%2”, which is not on.").arg(label, needed),
                      {{RuleTexts::tr("Turn “%1” on").arg(needed), turnedOn(input, need.needed)}}});
    }
}

void RuleChecks::hypervClock(const RuleInput &input, QList<Finding> &found)
{
    const char *const clock = "clock/timer[@name='hypervclock']/@present";
    const bool isTold = isOn(value(input, "features/hyperv/stimer/@state")); // by hypervNeeds
    if (isPc(input) && isQemu(input) && isWindows(input) && isThere(input, "features/hyperv") && !isTold && !isOn(value(input, clock)))
        found.append({at(clock), RuleTexts::tr("Windows gets the time the slow way: the Hyper-V clock is not on."),
                      {{RuleTexts::tr("Turn the Hyper-V clock on"), {{at(clock), u"yes"_s}}}}});
}
