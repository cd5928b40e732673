// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/PathEdit.h"
#include "models/draft/Assignment.h"
#include "models/draft/ThreeWay.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString base = uR"(<domain type='kvm'>
  <name>db</name>
  <memory unit='KiB'>4194304</memory>
  <vcpu placement='static'>4</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/pool/a.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='network'>
      <mac address='52:54:00:00:00:01'/>
      <source network='default'/>
    </interface>
    <interface type='network'>
      <mac address='52:54:00:00:00:02'/>
      <source network='default'/>
    </interface>
  </devices>
</domain>
)"_s;

QString disk(const QString &target, const QString &file)
{
    return u"    <disk type='file' device='disk'>\n      <source file='%2'/>\n      <target dev='%1' bus='virtio'/>\n    </disk>\n"_s.arg(target, file);
}

/** The base with replacements; each has to be there. */
QString with(std::initializer_list<std::pair<QString, QString>> replacements)
{
    QString text = base;
    for (const auto &[from, to] : replacements) {
        if (!text.contains(from))
            qFatal("not in the text: %s", qPrintable(from));
        text.replace(from, to);
    }
    return text;
}

ThreeWay threeWay(const QString &mine, const QString &theirs)
{
    const auto documents = {XmlDocument::parse(base), XmlDocument::parse(mine), XmlDocument::parse(theirs)};
    for (const auto &document : documents) {
        if (!document)
            qFatal("not well-formed: %s", qPrintable(document.error().message));
    }
    return {*documents.begin()[0], *documents.begin()[1], *documents.begin()[2]};
}

const QString memory = u"4194304"_s;
const QString second = u"    <interface type='network'>\n      <mac address='52:54:00:00:00:02'/>\n      <source network='default'/>\n    </interface>\n"_s;
const QString firstDisk = base.mid(base.indexOf(u"    <disk"), base.indexOf(u"    <interface") - base.indexOf(u"    <disk"));
const QString end = u"  </devices>\n"_s;

} // namespace

/** Two people's changes of one definition, made one. */
class TestThreeWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOverWhatDoesNotTouch_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("merged");
        const auto row = [](const char *name, const QString &mine, const QString &theirs, const QString &merged) {
            QTest::newRow(name) << mine << theirs << merged;
        };
        row("nobody did anything", base, base, base);
        row("only I", with({{memory, u"1"_s}}), base, with({{memory, u"1"_s}}));
        row("only they", base, with({{memory, u"1"_s}}), with({{memory, u"1"_s}}));
        row("both the same", with({{memory, u"1"_s}}), with({{memory, u"1"_s}}), with({{memory, u"1"_s}}));
        row("two settings", with({{memory, u"1"_s}}), with({{u">4<"_s, u">8<"_s}}), with({{memory, u"1"_s}, {u">4<"_s, u">8<"_s}}));
        row("two attributes of an element", with({{u"arch='x86_64'"_s, u"arch='i686'"_s}}), with({{u"machine='q35'"_s, u"machine='pc'"_s}}),
            with({{u"arch='x86_64' machine='q35'"_s, u"arch='i686' machine='pc'"_s}}));
        row("their attribute", with({{memory, u"1"_s}}), with({{u"<source file='/pool/a.qcow2'/>"_s, u"<source file='/pool/a.qcow2' startupPolicy='optional'/>"_s}}),
            with({{memory, u"1"_s}, {u"<source file='/pool/a.qcow2'/>"_s, u"<source file='/pool/a.qcow2' startupPolicy='optional'/>"_s}}));
        row("their attribute gone", with({{memory, u"1"_s}}), with({{u" placement='static'"_s, QString()}}),
            with({{memory, u"1"_s}, {u" placement='static'"_s, QString()}}));
        row("the second of two cards", with({{u"00:02'/>\n      <source network='default'"_s, u"00:02'/>\n      <source network='lan'"_s}}),
            with({{u"00:01'/>\n      <source network='default'"_s, u"00:01'/>\n      <source network='dmz'"_s}}),
            with({{u"00:02'/>\n      <source network='default'"_s, u"00:02'/>\n      <source network='lan'"_s},
                  {u"00:01'/>\n      <source network='default'"_s, u"00:01'/>\n      <source network='dmz'"_s}}));
        row("each a disk of their own", with({{end, disk(u"vdc"_s, u"/c"_s) + end}}), with({{end, disk(u"vdb"_s, u"/b"_s) + end}}),
            with({{end, disk(u"vdb"_s, u"/b"_s) + disk(u"vdc"_s, u"/c"_s) + end}}));
        row("they removed a card", with({{memory, u"1"_s}}), with({{second, QString()}}), with({{memory, u"1"_s}, {second, QString()}}));
        row("I removed a card", with({{second, QString()}}), with({{memory, u"1"_s}}), with({{memory, u"1"_s}, {second, QString()}}));
        row("both removed it", with({{second, QString()}}), with({{second, QString()}, {memory, u"1"_s}}), with({{second, QString()}, {memory, u"1"_s}}));
        row("I removed one, they another", with({{second, QString()}}), with({{firstDisk, QString()}}), with({{second, QString()}, {firstDisk, QString()}}));
        row("a group of settings each", with({{u"  <os>"_s, u"  <iothreads>2</iothreads>\n  <os>"_s}}),
            with({{u"  <devices>"_s, u"  <clock offset='utc'>\n    <timer name='hpet' present='no'/>\n  </clock>\n  <devices>"_s}}),
            with({{u"  <os>"_s, u"  <iothreads>2</iothreads>\n  <os>"_s},
                  {u"  <devices>"_s, u"  <clock offset='utc'>\n    <timer name='hpet' present='no'/>\n  </clock>\n  <devices>"_s}}));
        row("several of theirs at one place", with({{memory, u"1"_s}}), with({{end, disk(u"vdb"_s, u"/b"_s) + disk(u"vdc"_s, u"/c"_s) + disk(u"vdd"_s, u"/d"_s) + end}}),
            with({{memory, u"1"_s}, {end, disk(u"vdb"_s, u"/b"_s) + disk(u"vdc"_s, u"/c"_s) + disk(u"vdd"_s, u"/d"_s) + end}}));
        row("a comment of mine stays", with({{u"  <vcpu"_s, u"  <!-- four -->\n  <vcpu"_s}}), with({{memory, u"1"_s}}),
            with({{u"  <vcpu"_s, u"  <!-- four -->\n  <vcpu"_s}, {memory, u"1"_s}}));
    }

    void takesOverWhatDoesNotTouch()
    {
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, merged);
        const ThreeWay three = threeWay(mine, theirs);
        QCOMPARE(three.clashes().size(), 0);
        QCOMPARE(three.merged(), merged);
    }

    void asksForWhatBothChanged_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("words"); // label | before | mine | theirs
        QTest::newRow("a value") << with({{memory, u"8388608"_s}}) << with({{memory, u"2097152"_s}}) << u"Memory|4 GiB|8 GiB|2 GiB"_s;
        QTest::newRow("a number and its unit") << with({{u"'KiB'>4194304"_s, u"'MiB'>8192"_s}}) << with({{memory, u"2097152"_s}}) << u"Memory|4 GiB|8 GiB|2 GiB"_s;
        QTest::newRow("I unset it") << with({{u" machine='q35'"_s, QString()}}) << with({{u"machine='q35'"_s, u"machine='pc'"_s}})
                                    << u"Machine|q35 (PC with PCI Express)|not set|pc (i440FX, PCI)"_s;
        QTest::newRow("they removed what I changed") << with({{u"00:02'/>\n      <source network='default'"_s, u"00:02'/>\n      <source network='lan'"_s}})
                                                     << with({{second, QString()}}) << u"Network card 52:54:00:00:00:02|there|changed|removed"_s;
        QTest::newRow("I removed what they changed") << with({{second, QString()}})
                                                     << with({{u"00:02'/>\n      <source network='default'"_s, u"00:02'/>\n      <source network='lan'"_s}})
                                                     << u"Network card 52:54:00:00:00:02|there|removed|changed"_s;
        QTest::newRow("the same target") << with({{end, disk(u"vdb"_s, u"/mine"_s) + end}}) << with({{end, disk(u"vdb"_s, u"/theirs"_s) + end}})
                                         << u"devices/disk[2]/source/@file|not set|/mine|/theirs"_s;
        QTest::newRow("both began a setting") << with({{u"  <os>"_s, u"  <iothreads>2</iothreads>\n  <os>"_s}})
                                              << with({{u"  <os>"_s, u"  <iothreads>3</iothreads>\n  <os>"_s}}) << u"I/O threads|not set|2|3"_s;
    }

    void asksForWhatBothChanged()
    {
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, words);
        const ThreeWay three = threeWay(mine, theirs);
        QCOMPARE(three.clashes().size(), 1);
        const ThreeWay::Clash &clash = three.clashes().first();
        QCOMPARE(QStringList({clash.label, clash.before, clash.mine, clash.theirs}).join(u'|'), words);
        // Each answer gives one of the two definitions, as nothing else is changed.
        QCOMPARE(three.merged(), mine);
        const auto merged = XmlDocument::parse(three.merged({clash.id}));
        QVERIFY(merged);
        QCOMPARE(changesBetween(*XmlDocument::parse(theirs), *merged).size(), 0);
    }

    void neverShowsASecret()
    {
        const QString graphics = u"    <graphics type='vnc' passwd='%1'/>\n"_s;
        const auto at = [&](const QString &password) { return with({{end, graphics.arg(password) + end}}); };
        const ThreeWay three(*XmlDocument::parse(at(u"first"_s)), *XmlDocument::parse(at(u"mine"_s)), *XmlDocument::parse(at(u"theirs"_s)));
        QCOMPARE(three.clashes().size(), 1);
        const ThreeWay::Clash &clash = three.clashes().first();
        for (const QString &text : {clash.before, clash.mine, clash.theirs})
            QVERIFY2(!text.contains(u"first") && !text.contains(u"mine") && !text.contains(u"theirs"), qPrintable(text));
        QVERIFY(three.merged({clash.id}).contains(u"passwd='theirs'"));
    }

    /** Whatever the pair of settings: with both changes made, in any order, the result is the same definition. */
    void everyPairOfSettings()
    {
        const QList<Assignment> all{
            {Path::fromLiteral(u"memory"), u"1048576"_s},
            {Path::fromLiteral(u"vcpu"), u"16"_s},
            {Path::fromLiteral(u"vcpu/@placement"), std::nullopt},
            {Path::fromLiteral(u"title"), u"A title"_s},
            {Path::fromLiteral(u"cpu/@mode"), u"host-passthrough"_s},
            {Path::fromLiteral(u"features/acpi"), u""_s},
            {Path::fromLiteral(u"features/hyperv/relaxed/@state"), u"on"_s},
            {Path::fromLiteral(u"clock/timer[@name='hpet']/@present"), u"no"_s},
            {Path::fromLiteral(u"memoryBacking/hugepages"), u""_s},
            {Path::fromLiteral(u"devices/disk[1]/driver/@cache"), u"none"_s},
            {Path::fromLiteral(u"devices/disk[1]/source/@file"), u"/other"_s},
            {Path::fromLiteral(u"devices/interface[1]/model/@type"), u"virtio"_s},
            {Path::fromLiteral(u"devices/interface[2]/model/@type"), u"e1000"_s},
            {Path::fromLiteral(u"on_crash"), u"destroy"_s},
        };
        const XmlDocument start = *XmlDocument::parse(base);
        const auto changed = [](const XmlDocument &document, const Assignment &assignment) {
            const auto edit = Settings::assign(document, assignment);
            if (!edit)
                qFatal("%s", qPrintable(edit.error().message));
            return *XmlDocument::parse(edit->applied(document.text()));
        };
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = 0; j < all.size(); ++j) {
                if (i == j)
                    continue;
                const XmlDocument mine = changed(start, all[i]);
                const ThreeWay three(start, mine, changed(start, all[j]));
                const QString pair = all[i].path.toString() + u" and "_s + all[j].path.toString();
                QVERIFY2(three.clashes().isEmpty(), qPrintable(pair));
                const auto merged = XmlDocument::parse(three.merged());
                QVERIFY2(merged, qPrintable(pair));
                const QList<Change> left = changesBetween(changed(mine, all[j]), *merged);
                QVERIFY2(left.isEmpty(), qPrintable(pair + u": "_s + (left.isEmpty() ? QString() : left.first().inWords())));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestThreeWay)
#include "tst_threeway.moc"
