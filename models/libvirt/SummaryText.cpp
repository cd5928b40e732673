// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/SummaryText.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SummaryText)
};
} // namespace

QString SummaryText::system(const DomainSummary &domain)
{
    const QString known = operatingSystem(domain.osId);
    if (!known.isEmpty())
        return known;
    if (!domain.title.isEmpty())
        return domain.title;
    if (domain.machine.isEmpty())
        return domain.type == "lxc"_L1 ? Words::tr("Container") : domain.type;
    QString machine = domain.machine; // pc-q35-7.2, pc-i440fx-7.2, virt-7.2
    if (machine.startsWith("pc-"_L1))
        machine.remove(0, 3);
    return machine.section(u'-', 0, 0);
}

QString SummaryText::size(const DomainSummary &domain)
{
    if (!domain.detailed)
        return {};
    return Words::tr("%1 · %2", "memory · processors")
        .arg(memory(domain.memoryKiB), Words::tr("%n vCPU(s)", nullptr, domain.vcpus));
}

QString SummaryText::line(const DomainSummary &domain)
{
    if (!domain.detailed)
        return {};
    return Words::tr("%1 · %2", "system · memory and processors").arg(system(domain), size(domain));
}

QString SummaryText::state(DomainState state)
{
    switch (state) {
    case DomainState::Running:
        return Words::tr("running");
    case DomainState::Blocked:
        return Words::tr("blocked");
    case DomainState::Paused:
        return Words::tr("paused");
    case DomainState::ShuttingDown:
        return Words::tr("shutting down");
    case DomainState::ShutOff:
        return Words::tr("shut off");
    case DomainState::Crashed:
        return Words::tr("crashed");
    case DomainState::Suspended:
        return Words::tr("asleep");
    case DomainState::NoState:
        break;
    }
    return Words::tr("no state");
}

QString SummaryText::memory(quint64 kibibytes)
{
    const auto number = [](double value) {
        QString text = QLocale().toString(value, 'f', 1);
        const QString zero = QLocale().decimalPoint() + u'0';
        if (text.endsWith(zero))
            text.chop(zero.size());
        return text;
    };
    if (kibibytes >= quint64(1) << 30)
        return Words::tr("%1 TiB").arg(number(double(kibibytes) / double(1 << 30)));
    if (kibibytes >= quint64(1) << 20)
        return Words::tr("%1 GiB").arg(number(double(kibibytes) / double(1 << 20)));
    if (kibibytes >= 1024)
        return Words::tr("%1 MiB").arg(number(double(kibibytes) / 1024));
    return Words::tr("%1 KiB").arg(kibibytes);
}

// libosinfo's identifiers read http://vendor/family/version; the names of the common families, the rest by itself.
QString SummaryText::operatingSystem(const QString &osId)
{
    static const QHash<QString, QString> families{
        {u"win"_s, u"Windows"_s},        {u"debian"_s, u"Debian"_s},     {u"ubuntu"_s, u"Ubuntu"_s},
        {u"fedora"_s, u"Fedora"_s},      {u"rhel"_s, u"RHEL"_s},         {u"centos"_s, u"CentOS"_s},
        {u"archlinux"_s, u"Arch"_s},     {u"opensuse"_s, u"openSUSE"_s}, {u"sle"_s, u"SLES"_s},
        {u"alpinelinux"_s, u"Alpine"_s}, {u"freebsd"_s, u"FreeBSD"_s},   {u"openbsd"_s, u"OpenBSD"_s},
        {u"netbsd"_s, u"NetBSD"_s},      {u"rocky"_s, u"Rocky Linux"_s}, {u"almalinux"_s, u"AlmaLinux"_s},
        {u"linux"_s, u"Linux"_s},        {u"macosx"_s, u"macOS"_s},      {u"nixos"_s, u"NixOS"_s},
    };
    const QStringList parts = osId.split(u'/', Qt::SkipEmptyParts); // http:, vendor, family, version
    if (parts.size() < 3)
        return {};
    QString family = parts[2];
    QString name = families.value(family);
    if (name.isEmpty()) {
        name = family;
        name[0] = name[0].toUpper();
    }
    const QString version = parts.value(3);
    if (version.isEmpty() || version == "unknown"_L1 || version == "rolling"_L1)
        return name;
    if (family == "win"_L1 && version.startsWith("2k"_L1)) // 2k19: Windows Server
        return Words::tr("Windows Server %1").arg(QString(version).replace("2k"_L1, "20"_L1).toUpper());
    return name + u' ' + (version.front().isDigit() ? version : version.toUpper());
}
