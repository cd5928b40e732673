// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/DomainDraft.h"
#include "tests/bench/Bench.h"

#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using Bench::milliseconds;
using Bench::percentile;
using Bench::readOnce;

/** Times from an edit until the draft, its changes and its problems are current; views come on top. */
class BenchEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editUntilCurrent_data();
    void editUntilCurrent();
    void spread();
    void tenThousandDevices_data();
    void tenThousandDevices();
};

namespace {

QString disk(int number)
{
    return uR"(    <!-- volume %1, see the list in the wiki -->
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' cache='none' io='native' discard='unmap'/>
      <source file='/var/lib/libvirt/images/volume-%1.qcow2'/>
      <target dev='vd%1' bus='virtio'/>
      <serial>S%1</serial>
      <address type='pci' domain='0x0000' bus='0x%2' slot='0x00' function='0x0'/>
    </disk>
)"_s.arg(number)
        .arg(number % 256, 2, 16, QChar(u'0'));
}

QString network(int number)
{
    return uR"(    <interface type='bridge'>
      <mac address='52:54:00:%2:%3:01'/>
      <source bridge='br%1'/>
      <model type='virtio'/>
    </interface>
)"_s.arg(number)
        .arg(number / 256 % 256, 2, 16, QChar(u'0'))
        .arg(number % 256, 2, 16, QChar(u'0'));
}

/** A definition as libvirt writes one; each disk has eight lines, each network five. */
QString definition(int disks, int networks)
{
    QString text = uR"(<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>big</name>
  <uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid>
  <description>A machine with everything.</description>
  <memory unit='KiB'>8388608</memory>
  <currentMemory unit='KiB'>8388608</currentMemory>
  <vcpu placement='static'>16</vcpu>
  <cputune>
)"_s;
    for (int vcpu = 0; vcpu < 16; ++vcpu)
        text += u"    <vcpupin vcpu='%1' cpuset='%2'/>\n"_s.arg(vcpu).arg(vcpu + 16);
    text += uR"(  </cputune>
  <os>
    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>
    <boot dev='hd'/>
    <bootmenu enable='yes' timeout='3000'/>
  </os>
  <features>
    <acpi/>
    <apic/>
    <hyperv mode='custom'>
      <relaxed state='on'/>
      <vapic state='on'/>
      <spinlocks state='on' retries='8191'/>
    </hyperv>
  </features>
  <cpu mode='host-passthrough' check='none'>
    <topology sockets='2' dies='1' cores='4' threads='2'/>
  </cpu>
  <clock offset='localtime'>
    <timer name='rtc' tickpolicy='catchup'/>
    <timer name='pit' tickpolicy='delay'/>
    <timer name='hpet' present='no'/>
  </clock>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
)"_s;
    for (int i = 1; i <= disks; ++i)
        text += disk(i);
    for (int i = 1; i <= networks; ++i)
        text += network(i);
    return text + uR"(  </devices>
  <qemu:commandline>
    <qemu:arg value='-no-user-config'/>
  </qemu:commandline>
</domain>
)"_s;
}

QString elevenHundredLines()
{
    return definition(100, 60);
}

/** What a person may do next; each gives another text than before. */
void editNumber(int number, DomainDraft &draft)
{
    const auto set = [&](const char *path, const QString &value) {
        if (!draft.set(Path::fromLiteral(QString::fromLatin1(path)), value))
            qFatal("cannot be set: %s", path);
    };
    switch (number % 8) {
    case 0:
        return set("memory", QString::number(4194304 + number));
    case 1:
        return set("vcpu", QString::number(1 + number % 255));
    case 2:
        return set("features/hyperv/vpindex/@state",
                   draft.value(Path::fromLiteral(u"features/hyperv/vpindex/@state")) == u"on" ? u"off"_s : u"on"_s);
    case 3:
        return set("clock/timer[2]/@tickpolicy", number % 16 == 3 ? u"merge"_s : u"discard"_s);
    case 4:
        return set("description", u"Edited %1 times."_s.arg(number));
    case 5:
        return set("devices/disk[50]/driver/@cache", number % 16 == 5 ? u"writeback"_s : u"unsafe"_s);
    case 6:
        return draft.setText(QString(draft.text()).replace(u"<serial>S9"_s, u"<serial>S99"_s));
    default:
        return draft.undoStack()->undo();
    }
}

} // namespace

void BenchEdit::editUntilCurrent_data()
{
    QTest::addColumn<int>("first");
    QTest::newRow("a value") << 0;
    QTest::newRow("a new element") << 2;
    QTest::newRow("a device far down") << 5;
    QTest::newRow("typed text") << 6;
}

void BenchEdit::editUntilCurrent()
{
    QFETCH(int, first);
    DomainDraft draft(elevenHundredLines());
    int number = first;
    QBENCHMARK
    {
        editNumber(number, draft);
        QVERIFY(draft.changes().size() + draft.problems().size() >= 0);
        number += 8;
    }
}

void BenchEdit::spread()
{
    const QString text = elevenHundredLines();
    QVERIFY(text.count(u'\n') >= 1100);
    DomainDraft draft(text);
    std::vector<double> edits;
    std::vector<double> busy;
    std::vector<double> reads;
    for (int number = 0; number < 500; ++number) {
        QElapsedTimer timer;
        timer.start();
        const double start = Bench::processorMs();
        editNumber(number, draft);
        const auto found = draft.changes().size() + draft.problems().size();
        busy.push_back(Bench::processorMs() - start);
        edits.push_back(milliseconds(timer));
        QVERIFY(found >= 0 && !draft.textError());
        reads.push_back(readOnce(draft.text()));
    }
    const double middle = percentile(edits, 0.5);
    const double reference = percentile(reads, 0.5);
    std::printf("500 edits of %lld lines until changes and problems are current: p50 %.2f ms, p99 %.2f ms "
                "(processor time p99 %.2f ms);\n"
                "one QXmlStreamReader pass over the same text: p50 %.2f ms, p99 %.2f ms; ratio of the p50 %.2f\n",
                static_cast<long long>(text.count(u'\n')), middle, percentile(edits, 0.99), percentile(busy, 0.99),
                reference, percentile(reads, 0.99), middle / reference);
    std::fflush(stdout);
    // A ratio, so that a slow or busy machine does not fail it; reading itself takes one of them.
    QVERIFY2(middle / reference < 12, "an edit takes much longer than reading the text");
}

void BenchEdit::tenThousandDevices_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("one edit") << u"<serial>S4999</serial>"_s << u"<serial>x</serial>"_s;
    QTest::newRow("every disk changed") << u"cache='none'"_s << u"cache='writeback'"_s;
    QTest::newRow("every disk another key") << u"<target dev='vd"_s << u"<target dev='sd"_s;
    QTest::newRow("every disk unknown") << u"disk"_s << u"disc"_s;
}

void BenchEdit::tenThousandDevices()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    DomainDraft draft(definition(5000, 5000));
    const QString edited = QString(draft.text()).replace(from, to);
    QElapsedTimer timer;
    timer.start();
    draft.setText(edited);
    const double read = milliseconds(timer);
    const qsizetype changes = draft.changes().size();
    const double compared = milliseconds(timer) - read;
    const qsizetype problems = draft.problems().size();
    const double checked = milliseconds(timer) - read - compared;
    std::printf(
        "10,000 devices, %s: read %.0f ms, %lld changes %.0f ms, %lld problems %.0f ms; one reader pass %.0f ms\n",
        QTest::currentDataTag(), read, static_cast<long long>(changes), compared, static_cast<long long>(problems),
        checked, readOnce(draft.text()));
    std::fflush(stdout);
    QVERIFY(changes > 0);
    QVERIFY2(compared + checked < 1000 || compared + checked < 15 * readOnce(edited),
             "not in proportion to the definition");
}

QTEST_GUILESS_MAIN(BenchEdit)
#include "bench_edit.moc"
