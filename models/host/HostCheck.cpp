// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/HostCheck.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Remedy
{
    const char *about; ///< words of HostCheck::what
    const char *text;  ///< QT_TRANSLATE_NOOP("HostCheck", …)
};

const Remedy remedies[]{
    {"hardware virtualization",
     QT_TRANSLATE_NOOP(
         "HostCheck",
         "Turn on VT-x or AMD-V (SVM) in the firmware's setup of this computer. If it is a machine itself, its "
         "host has to allow nested virtualization. Without it guests are emulated, which is many times slower.")},
    {"/dev/kvm exists", QT_TRANSLATE_NOOP("HostCheck", "Load the module: modprobe kvm_intel, or kvm_amd. It refuses "
                                                       "while virtualization is off in the firmware's setup.")},
    {"/dev/kvm is accessible",
     QT_TRANSLATE_NOOP("HostCheck", "Add your user to the group that owns /dev/kvm, usually kvm, and log in again.")},
    {"/dev/vhost-net",
     QT_TRANSLATE_NOOP(
         "HostCheck",
         "Load the module: modprobe vhost_net. Network cards of the model virtio work without it, but slower.")},
    {"/dev/net/tun",
     QT_TRANSLATE_NOOP(
         "HostCheck",
         "Load the module: modprobe tun. Without it guests have no networks and bridges, only user networking.")},
    {"IOMMU support",
     QT_TRANSLATE_NOOP("HostCheck",
                       "Only of use to pass PCI devices through. Turn on VT-d or AMD-Vi in the firmware's setup.")},
    {"IOMMU is enabled", QT_TRANSLATE_NOOP("HostCheck", "Only of use to pass PCI devices through. Add intel_iommu=on "
                                                        "to the kernel's command line and start the host again.")},
    {"secure guest", QT_TRANSLATE_NOOP("HostCheck", "Only of use for guests whose memory the host cannot read (SEV, "
                                                    "TDX, Secure Execution). All else works without it.")},
    {"controller support",
     QT_TRANSLATE_NOOP("HostCheck", "The kernel offers this controller not to libvirt: limits of that kind cannot be "
                                    "set. See cgroup_enable= on the "
                                    "kernel's command line, and systemd's Delegate= for a user's own session.")},
    {"namespace", QT_TRANSLATE_NOOP("HostCheck", "The kernel was built without it; containers need another kernel.")},
    {"fuse",
     QT_TRANSLATE_NOOP("HostCheck",
                       "Load the module: modprobe fuse. Without it containers see the memory of the whole host.")},
    {"freezer", QT_TRANSLATE_NOOP("HostCheck", "Containers cannot be paused without it.")},
};

} // namespace

QString HostCheck::remedy() const
{
    if (verdict == Verdict::Pass)
        return {};
    for (const Remedy &remedy : remedies) {
        if (what.contains(QLatin1StringView(remedy.about), Qt::CaseInsensitive))
            return tr(remedy.text);
    }
    return {};
}

QList<HostCheck> HostCheck::readAll(const QString &output)
{
    static const QRegularExpression line(
        u"^\\s*([A-Za-z]+):\\s*(.*?)\\s*:\\s*(?:\\x1b\\[[0-9;]*m)*(PASS|WARN|FAIL|NOTE)(?:\\x1b\\[[0-9;]*m)*\\s*(?:\\((.*)\\))?\\s*$"_s);
    QList<HostCheck> checks;
    for (const QString &text : output.split(u'\n')) {
        const auto match = line.match(text);
        if (!match.hasMatch())
            continue;
        const QString verdict = match.captured(3);
        checks.append({match.captured(1), match.captured(2),
                       verdict == u"PASS"   ? Verdict::Pass
                       : verdict == u"FAIL" ? Verdict::Failure
                                            : Verdict::Warning,
                       match.captured(4)});
    }
    return checks;
}
