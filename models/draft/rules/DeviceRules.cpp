// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"
#include "models/document/PathIndex.h"

using namespace Qt::StringLiterals;
using namespace RuleTools;

void RuleChecks::devicesTwice(const RuleInput &input, QList<Finding> &found)
{
    const auto lists = input.document.children(input.document.root(), u"devices");
    if (lists.size() > 1)
        found.append({pathOf(input, lists[1]), RuleTexts::tr("<devices> is there more than once. libvirt reads them all, but the list "
                                                             "of devices has those of the first one only.")});
}

void RuleChecks::ideOnQ35(const RuleInput &input, QList<Finding> &found)
{
    if (!isQ35(input))
        return;
    QSet<QString> taken;
    const auto disks = devices(input, u"disk");
    for (const ElementId disk : disks)
        taken.insert(childAttribute(input, disk, u"target", u"dev"));
    for (const ElementId disk : disks) {
        if (childAttribute(input, disk, u"target", u"bus") != u"ide")
            continue;
        const Path target = pathOf(input, input.document.children(disk, u"target").first());
        QList<Assignment> repair{{target.withAttribute(u"bus"_s), u"sata"_s}};
        if (const QString name = freeDiskName(u"sd"_s, taken); !name.isEmpty())
            repair.append({target.withAttribute(u"dev"_s), name});
        // Its place on the IDE controller means nothing to SATA.
        repair += withoutAddress(input, disk);
        found.append({target.withAttribute(u"bus"_s),
                      RuleTexts::tr("q35 has no IDE: the disk %1 needs SATA or virtio.").arg(childAttribute(input, disk, u"target", u"dev")),
                      {{RuleTexts::tr("Make it SATA"), repair}}});
    }
}

void RuleChecks::pcieOnPci(const RuleInput &input, QList<Finding> &found)
{
    if (!isI440fx(input))
        return;
    for (const ElementId controller : devices(input, u"controller")) {
        const QString model = input.document.attribute(controller, u"model").value_or(QString());
        if (input.document.attribute(controller, u"type") == u"pci" && model.startsWith(u"pcie-"))
            found.append({pathOf(input, controller, u"model"_s),
                          RuleTexts::tr("The machine pc has no PCI Express, so there is no place for %1; q35 has.").arg(model)});
    }
}
