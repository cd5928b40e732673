// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"

using namespace Qt::StringLiterals;
using namespace RuleTools;

void RuleChecks::secureBoot(const RuleInput &input, QList<Finding> &found)
{
    const bool isChosenByLibvirt = value(input, "os/@firmware") == u"efi"; // which turns SMM on by itself
    const bool wanted = value(input, "os/loader/@secure") == u"yes"
        || value(input, "os/firmware/feature[@name='secure-boot']/@enabled") == u"yes";
    const auto state = value(input, "features/smm/@state");
    const bool hasSmm = isThere(input, "features/smm") ? state.value_or(u"on"_s) == u"on" : isChosenByLibvirt;
    if (wanted && !hasSmm && isPc(input))
        found.append({at("os/loader/@secure"), RuleTexts::tr("Secure boot needs system management mode (SMM), which is not on."),
                      {{RuleTexts::tr("Turn SMM on"), {{at("features/smm/@state"), u"on"_s}}}}});
}

void RuleChecks::uefiAcpi(const RuleInput &input, QList<Finding> &found)
{
    const bool isUefi = value(input, "os/@firmware") == u"efi" || value(input, "os/loader/@type") == u"pflash";
    const bool isMeant = isPc(input) || value(input, "os/type/@arch") == u"aarch64";
    if (isUefi && isMeant && isQemu(input) && !isThere(input, "features/acpi"))
        found.append({at("features/acpi"), RuleTexts::tr("UEFI needs ACPI, which is not on."),
                      {{RuleTexts::tr("Turn ACPI on"), {{at("features/acpi"), u"yes"_s}}}}});
}

/** A boot order can be said for the machine or for its devices, not both. */
void RuleChecks::bootOrderTwice(const RuleInput &input, QList<Finding> &found)
{
    const auto list = rows(input, "os/boot[]");
    if (list.isEmpty())
        return;
    const XmlDocument &document = input.document;
    for (ElementId element = 0; element < document.elementCount(); ++element) {
        if (document.name(element) != u"boot" || !document.attribute(element, u"order"))
            continue;
        found.append({at("os/boot"), RuleTexts::tr("The boot order stands here and at the devices; libvirt takes only one of them."),
                      {{RuleTexts::tr("Keep that of the devices"),
                        QList<Assignment>(list.size(), {Path::fromLiteral(u"os/boot[]"), std::nullopt})}}});
        return;
    }
}

void RuleChecks::smbiosMode(const RuleInput &input, QList<Finding> &found)
{
    const ElementId root = input.document.root();
    for (const ElementId info : input.document.children(root, u"sysinfo")) {
        const bool hasEntries = input.document.attribute(info, u"type") == u"smbios" && input.document.firstChild(info) != NoElement;
        if (!hasEntries || !isQemu(input) || value(input, "os/smbios/@mode") == u"sysinfo")
            continue;
        found.append({at("os/smbios/@mode"),
                      RuleTexts::tr("The guest does not see the entries under System information: SMBIOS is not taken from there."),
                      {{RuleTexts::tr("Take SMBIOS from there"), {{at("os/smbios/@mode"), u"sysinfo"_s}}}}});
        return;
    }
}

void RuleChecks::smbiosEmpty(const RuleInput &input, QList<Finding> &found)
{
    if (value(input, "os/smbios/@mode") == u"sysinfo" && !isThere(input, "sysinfo"))
        found.append({at("os/smbios/@mode"),
                      RuleTexts::tr("SMBIOS is to be taken from System information, where nothing is set: the machine will not start."),
                      {{RuleTexts::tr("Leave SMBIOS to QEMU"), {{at("os/smbios/@mode"), std::nullopt}}}}});
}
