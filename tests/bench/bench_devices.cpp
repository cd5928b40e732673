// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the page of devices takes with 300 of them: until it is shown, and to add one. Figures go to standard output.
#include "models/devices/DeviceEdits.h"
#include "models/devices/DeviceTemplates.h"
#include "tests/bench/Bench.h"
#include "views/devices/DevicesPage.h"

#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using Bench::milliseconds;
using Bench::readOnce;

namespace {

QString definition(int devices)
{
    QString text = u"<domain type='kvm'>\n  <name>many</name>\n  <os>\n    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>\n"
                   "  </os>\n  <devices>\n    <emulator>/usr/bin/qemu-system-x86_64</emulator>\n"_s;
    for (int i = 0; i < devices; ++i) {
        text += i % 2 ? u"    <disk type='file' device='disk'>\n      <driver name='qemu' type='qcow2'/>\n"
                        "      <source file='/var/lib/libvirt/images/many-%1.qcow2'/>\n      <target dev='sd%1' bus='scsi'/>\n    </disk>\n"_s.arg(i)
                      : u"    <interface type='bridge'>\n      <mac address='52:54:00:00:%1:%2'/>\n      <source bridge='br0'/>\n"
                        "      <model type='virtio'/>\n    </interface>\n"_s.arg(i / 256, 2, 16, QLatin1Char('0')).arg(i % 256, 2, 16, QLatin1Char('0'));
    }
    return text + u"  </devices>\n</domain>\n"_s;
}

} // namespace

class BenchDevices : public QObject
{
    Q_OBJECT

    static constexpr int Devices = 300;
    static int rounds() { return Bench::isQuick() ? 5 : 21; }

private Q_SLOTS:
    void shown()
    {
        const QString text = definition(Devices);
        QList<double> listed;
        QList<double> painted;
        QList<double> reads;
        for (int round = 0; round < rounds(); ++round) {
            DomainDraft draft(text);
            QElapsedTimer timer;
            timer.start();
            DevicesPage page(draft, nullptr);
            page.resize(960, 740);
            listed.append(milliseconds(timer));
            page.show();
            QCoreApplication::processEvents();
            painted.append(milliseconds(timer));
            reads.append(readOnce(text));
        }
        const double ratio = Bench::percentile(listed, 0.5) / Bench::percentile(reads, 0.5);
        std::printf("%d devices: list made %.1f ms, painted with the first one's page %.1f ms; list / one read of %.2f ms = %.1f\n",
                    Devices, Bench::percentile(listed, 0.5), Bench::percentile(painted, 0.5), Bench::percentile(reads, 0.5), ratio);
        std::fflush(stdout);
        QVERIFY2(ratio < 60, "the list takes much longer than reading the text");
    }

    void added()
    {
        DomainDraft draft(definition(Devices));
        DevicesPage page(draft, nullptr);
        page.resize(960, 740);
        page.show();
        QCoreApplication::processEvents();
        QList<double> edits;
        QList<double> reads;
        for (int round = 0; round < rounds(); ++round) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(DeviceEdits::add(draft, *DeviceTemplates::find(u"disk")).ok());
            edits.append(milliseconds(timer));
            QCoreApplication::processEvents();
            reads.append(readOnce(draft.text()));
        }
        const double ratio = Bench::percentile(edits, 0.5) / Bench::percentile(reads, 0.5);
        std::printf("%d devices: one added in %.1f ms; that / one read of %.2f ms = %.1f\n", Devices, Bench::percentile(edits, 0.5), Bench::percentile(reads, 0.5), ratio);
        std::fflush(stdout);
        QVERIFY2(ratio < 40, "adding takes much longer than reading the text");
    }
};

QTEST_MAIN(BenchDevices)
#include "bench_devices.moc"
