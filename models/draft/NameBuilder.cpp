// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/NameBuilder.h"

#include "models/document/PathEdit.h"
#include "models/draft/Assignment.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace NameBuilder {

namespace {

/** Where the texts of this file are translated. */
struct NameTexts
{
    Q_DECLARE_TR_FUNCTIONS(NameBuilder)
};

/** What the definition says, asked by the catalogue's paths. */
class Facts
{
public:
    explicit Facts(const XmlDocument &document)
        : m_document(document)
    {
    }

    QString value(QStringView path) const
    {
        return Settings::value(m_document, Path::fromLiteral(path)).value_or(QString());
    }
    QList<ElementId> rows(QStringView path) const
    {
        return PathEdit::rows(m_document, Path::fromLiteral(path));
    }
    QString attribute(ElementId element, QStringView name) const
    {
        return m_document.attribute(element, name).value_or(QString());
    }
    /** A device of the host on the PCI bus, as graphics cards are. */
    bool hasPciHostdev() const
    {
        const auto devices = rows(u"devices/hostdev[]");
        return std::any_of(devices.begin(), devices.end(),
                           [this](ElementId device) { return attribute(device, u"type") == u"pci"; });
    }
    QString videoModel() const { return value(u"devices/video/model/@type"); }

private:
    const XmlDocument &m_document;
};

/** libosinfo's ids end in family/version; Windows is known by its version, the others by their family. */
QString systemOf(const QString &osinfo)
{
    static const QHash<QString, QString> families{
        {u"archlinux"_s, u"arch"_s}, {u"rhel"_s, u"redhat"_s}, {u"macosx"_s, u"macos"_s}, {u"sle"_s, u"suse"_s}};
    const QString family = osinfo.section(u'/', -2, -2);
    const QString version = osinfo.section(u'/', -1);
    if (family == u"win" || family == u"winnt")
        return u"win"_s + version;
    return families.value(family, family);
}

bool isWindows(const QString &system)
{
    return system.startsWith(u"win");
}

/** Systems that nobody sets up today but for the love of it. */
bool isOld(const QString &system)
{
    static const QStringList old{u"win1.0"_s, u"win2.0"_s, u"win3.1"_s, u"win95"_s, u"win98"_s,  u"winme"_s,
                                 u"win4.0"_s, u"win2k"_s,  u"winxp"_s,  u"msdos"_s, u"freedos"_s};
    return old.contains(system);
}

QString purposeOf(const Facts &facts, const QString &system)
{
    const bool hasHostdev = facts.hasPciHostdev();
    if (isOld(system))
        return u"retro"_s;
    if (hasHostdev && (isWindows(system) || !facts.value(u"features/hyperv/relaxed/@state").isEmpty()))
        return u"game"_s;
    const bool hasScreen = hasHostdev || !facts.videoModel().isEmpty() || !facts.rows(u"devices/graphics[]").isEmpty();
    return hasScreen ? u"work"_s : u"server"_s;
}

/** Whose a passed-through card is, no definition says. */
QString vendorOf(const Facts &facts)
{
    const QString model = facts.videoModel();
    return facts.hasPciHostdev() || model.isEmpty() || model == u"none" ? QString() : u"virtgpu"_s;
}

QString archOf(const QString &arch)
{
    static const QRegularExpression oldIntel(u"^i[3-6]86$"_s);
    if (arch == u"x86_64")
        return u"x64"_s;
    if (oldIntel.match(arch).hasMatch())
        return u"x86"_s;
    return arch.startsWith(u"armv") ? u"aarch32"_s : arch;
}

/** "pc-q35-7.2" is a q35, "pc" and "pc-1.3" are what i440fx was called before it had a name. */
QString chipsetOf(const QString &machine)
{
    if (machine.contains(u"q35"))
        return u"q35"_s;
    if (machine == u"pc" || machine.startsWith(u"pc-"))
        return u"i440fx"_s;
    return machine.section(u'-', 0, 0);
}

QString firmwareOf(const Facts &facts, const QString &arch)
{
    const QString automatic = facts.value(u"os/@firmware");
    if (automatic == u"efi" || facts.value(u"os/loader/@type") == u"pflash")
        return u"uefi"_s;
    static const QRegularExpression uefi(u"OVMF|AAVMF|edk2"_s, QRegularExpression::CaseInsensitiveOption);
    if (facts.value(u"os/loader").contains(uefi))
        return u"uefi"_s;
    const bool isPc = arch == u"x64" || arch == u"x86";
    return automatic == u"bios" || (isPc && facts.value(u"os/type") == u"hvm") ? u"bios"_s : QString();
}

/** Cores and threads; without a topology each vCPU is a core. */
QString topologyOf(const Facts &facts)
{
    const auto count = [&facts](QStringView path) { return std::max(1, facts.value(path).toInt()); };
    if (facts.value(u"cpu/topology/@cores").isEmpty()) {
        const int vcpus = count(u"vcpu");
        return u"%1c%1t"_s.arg(vcpus);
    }
    const int cores = count(u"cpu/topology/@sockets") * count(u"cpu/topology/@dies") *
                      count(u"cpu/topology/@clusters") * count(u"cpu/topology/@cores");
    return u"%1c%2t"_s.arg(cores).arg(cores * count(u"cpu/topology/@threads"));
}

} // namespace

QList<NamePart> proposed(const XmlDocument &document)
{
    const Facts facts(document);
    const QString arch = archOf(facts.value(u"os/type/@arch"));
    QList<NamePart> parts{
        {NameTexts::tr("Purpose"), {}, {u"game"_s, u"retro"_s, u"server"_s, u"work"_s}},
        {NameTexts::tr("Graphics"), {}, {u"amd"_s, u"intel"_s, u"nvidia"_s, u"virtgpu"_s, u"3dfx"_s}},
        {NameTexts::tr("System"),
         systemOf(facts.value(u"metadata/libosinfo:libosinfo/libosinfo:os/@id")),
         {u"win98"_s, u"winxp"_s, u"win10"_s, u"win11"_s, u"macos"_s, u"arch"_s, u"debian"_s, u"fedora"_s, u"redhat"_s,
          u"ubuntu"_s}},
        {NameTexts::tr("Architecture"), arch, {u"x64"_s, u"x86"_s, u"aarch64"_s, u"aarch32"_s}},
        {NameTexts::tr("Chipset"), chipsetOf(facts.value(u"os/type/@machine")), {u"q35"_s, u"i440fx"_s, u"virt"_s}},
        {NameTexts::tr("Firmware"), firmwareOf(facts, arch), {u"uefi"_s, u"bios"_s}},
        {NameTexts::tr("Processors"), topologyOf(facts), {}},
    };
    NamePart &purpose = parts[0];
    NamePart &vendor = parts[1];
    NamePart &system = parts[2];
    const QStringList words = facts.value(u"name").split(u'_');
    const auto inName = [&words](const NamePart &part) {
        const auto found = std::find_if(words.begin(), words.end(),
                                        [&part](const QString &word) { return part.choices.contains(word); });
        return found == words.end() ? QString() : *found;
    };
    if (system.value.isEmpty())
        system.value = inName(system);
    purpose.value = inName(purpose);
    if (purpose.value.isEmpty())
        purpose.value = purposeOf(facts, system.value);
    vendor.value = inName(vendor);
    if (vendor.value.isEmpty())
        vendor.value = vendorOf(facts);
    if (words.contains(system.value) && words.indexOf(system.value) < words.indexOf(vendor.value))
        parts.swapItemsAt(1, 2);
    return parts;
}

QString joined(const QStringList &values)
{
    static const QRegularExpression unfit(u"[^\\w.+-]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (QString word : values) {
        word = word.simplified().replace(u' ', u'-').remove(unfit);
        if (!word.isEmpty())
            words.append(word);
    }
    return words.join(u'_');
}

} // namespace NameBuilder
