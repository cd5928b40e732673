// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DeviceClaims.h"
#include "models/draft/NamedFiles.h"
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"
#include "models/host/HostFacts.h"
#include "models/host/HostOffers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace RuleTools;

namespace {

/** The machine that has for itself what @p device wants for itself; empty if there is none. */
QString rival(const RuleInput &input, ElementId device)
{
    return input.host->claims.value(DeviceClaims::of(input.document.slice(device)));
}

/** The pool with that name; null if the host has none. */
const HostPoolNames *poolCalled(const HostOffers &offers, const QString &name)
{
    const auto found = std::find_if(offers.pools.begin(), offers.pools.end(),
                                    [&](const HostPoolNames &pool) { return pool.name == name; });
    return found == offers.pools.end() ? nullptr : &*found;
}

/** The running pool in whose folder @p file would be; null if it would be in none. */
const HostPoolNames *poolAround(const HostOffers &offers, const QString &file)
{
    const QStringView folder = QStringView(file).first(file.lastIndexOf(u'/'));
    const auto found = std::find_if(offers.pools.begin(), offers.pools.end(), [&](const HostPoolNames &pool) {
        return pool.isActive && !pool.folder.isEmpty() && pool.folder == folder;
    });
    return found == offers.pools.end() ? nullptr : &*found;
}

} // namespace

void RuleChecks::claimedElsewhere(const RuleInput &input, QList<Finding> &found)
{
    if (!input.host || input.host->claims.isEmpty())
        return;
    for (const QStringView kind : {u"hostdev", u"interface"}) {
        for (const ElementId device : devices(input, kind)) {
            const QString other = rival(input, device);
            if (!other.isEmpty())
                found.append(
                    {pathOf(input, device),
                     RuleTexts::tr("The machine %1 has this device of the host as well: only one of the two can run "
                                   "at a time.")
                         .arg(other)});
        }
    }
}

void RuleChecks::fileInUse(const RuleInput &input, QList<Finding> &found)
{
    if (!input.host || input.host->claims.isEmpty())
        return;
    for (const ElementId disk : devices(input, u"disk")) {
        const QString other = rival(input, disk);
        if (other.isEmpty())
            continue;
        const ElementId source = input.document.children(disk, u"source").first();
        QString attribute = u"volume"_s;
        for (const QString &candidate : {u"file"_s, u"dev"_s}) {
            if (input.document.attribute(source, candidate))
                attribute = candidate;
        }
        const Path place = pathOf(input, disk);
        found.append({pathOf(input, source, attribute),
                      RuleTexts::tr("The machine %1 writes to this disk as well. When both run, its content is lost.")
                          .arg(other),
                      {{RuleTexts::tr("Only read it"), {{place.child(u"readonly"_s), u"yes"_s}}},
                       {RuleTexts::tr("Share it (the guests take care)"), {{place.child(u"shareable"_s), u"yes"_s}}}}});
    }
}

void RuleChecks::fileMissing(const RuleInput &input, QList<Finding> &found)
{
    if (!input.host)
        return;
    for (const NamedFile &named : NamedFiles::all(input.document)) {
        const Path place = pathOf(input, named.element, named.attribute);
        const auto isThere = input.host->filesThere.constFind(named.file);
        if (isThere != input.host->filesThere.constEnd()) {
            if (!*isThere)
                found.append({place, RuleTexts::tr("The host has no file %1.").arg(named.file)});
            continue;
        }
        const HostPoolNames *pool = input.host->offers ? poolAround(*input.host->offers, named.file) : nullptr;
        if (pool && !pool->volumes.contains(named.file.sliced(named.file.lastIndexOf(u'/') + 1)))
            found.append({place, RuleTexts::tr("%1 is in the folder of the storage pool %2, which has no such volume.")
                                     .arg(named.file, pool->name)});
    }
}

void RuleChecks::volumeMissing(const RuleInput &input, QList<Finding> &found)
{
    // Without any pool, the host most likely does not tell of them.
    if (!input.host || !input.host->offers || input.host->offers->pools.isEmpty())
        return;
    for (const ElementId disk : devices(input, u"disk")) {
        if (input.document.attribute(disk, u"type") != u"volume")
            continue;
        for (const ElementId source : input.document.children(disk, u"source")) {
            const QString name = input.document.attribute(source, u"pool").value_or(QString());
            const QString volume = input.document.attribute(source, u"volume").value_or(QString());
            const HostPoolNames *pool = poolCalled(*input.host->offers, name);
            if (!name.isEmpty() && !pool)
                found.append(
                    {pathOf(input, source, u"pool"_s), RuleTexts::tr("The host has no storage pool %1.").arg(name)});
            else if (pool && pool->isActive && !volume.isEmpty() && !pool->volumes.contains(volume))
                found.append({pathOf(input, source, u"volume"_s),
                              RuleTexts::tr("The storage pool %1 has no volume %2.").arg(name, volume)});
        }
    }
}
