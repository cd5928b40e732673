// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/BootOrder.h"
#include "models/draft/DomainDraft.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString domain(const QString &os, const QString &boot1, const QString &boot2, const QString &boot3, const QString &boot4)
{
    return u"<domain>\n  <os>\n%1  </os>\n  <devices>\n"
           "    <disk device='disk'>\n      <source file='/srv/web.qcow2'/>\n      <target dev='vda' bus='virtio'/>\n%2    </disk>\n"
           "    <disk device='cdrom'>\n      <target dev='sda' bus='sata'/>\n%3    </disk>\n"
           "    <disk>\n      <target dev='vdb'/>\n%4    </disk>\n"
           "    <hostdev type='pci'>\n      <source>\n        <address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>\n"
           "      </source>\n%5    </hostdev>\n  </devices>\n</domain>\n"_s.arg(os, boot1, boot2, boot3, boot4);
}

QString order(const QString &number)
{
    return u"      <boot order='%1'/>\n"_s.arg(number);
}

QString kinds(const QStringList &words)
{
    QString text;
    for (const QString &word : words)
        text += u"    <boot dev='%1'/>\n"_s.arg(word);
    return text;
}

} // namespace

/** Both of libvirt's ways to say the boot order: read, reordered with the fewest changes, and turned into each other. */
class TestBootOrder : public QObject
{
    Q_OBJECT

    static QString ids(const BootOrder &order)
    {
        QStringList ids;
        for (const BootEntry &entry : order.entries())
            ids.append((entry.isIn ? u"+"_s : u"-"_s) + (entry.word.isEmpty() ? entry.label : entry.word));
        return ids.join(u' ');
    }

    /** What the assignments make of it, as one step. */
    static QString edited(const QString &text, const QList<Assignment> &assignments)
    {
        DomainDraft draft(text);
        if (const auto done = draft.edit(u"boot"_s, assignments); !done)
            return done.error().message;
        const QString after = draft.text();
        if (draft.undoStack()->count() > 1)
            return u"more than one step"_s;
        draft.undoStack()->undo();
        return draft.text() == text ? after : u"undo does not lead back"_s;
    }

    static XmlDocument parsed(const QString &text) { return XmlDocument::parse(text).value(); }

private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<BootOrder::Way>("way");
        QTest::addColumn<QString>("entries");
        QTest::newRow("nothing") << domain({}, {}, {}, {}, {}) << BootOrder::Way::None << u"-vda -sda -vdb -0000:01:00.0"_s;
        QTest::newRow("kinds") << domain(kinds({u"network"_s, u"hd"_s}), {}, {}, {}, {}) << BootOrder::Way::Kinds
                               << u"+network +hd -cdrom -fd"_s;
        QTest::newRow("devices") << domain({}, order(u"10"_s), order(u"9"_s), {}, order(u"x"_s)) << BootOrder::Way::Devices
                                 << u"+sda +vda +0000:01:00.0 -vdb"_s;
        QTest::newRow("both") << domain(kinds({u"hd"_s}), {}, order(u"1"_s), {}, {}) << BootOrder::Way::Both
                              << u"+hd +sda -vda -vdb -0000:01:00.0"_s;
    }

    void read()
    {
        QFETCH(QString, text);
        const BootOrder order = BootOrder::read(parsed(text));
        QTEST(order.way(), "way");
        QTEST(ids(order), "entries");
    }

    void names()
    {
        const auto entries = BootOrder::read(parsed(domain({}, {}, {}, {}, {}))).entries();
        QCOMPARE(entries[0].detail, u"disk on virtio, web.qcow2"_s);
        QCOMPARE(entries[1].detail, u"CD-ROM on sata, empty"_s);
        QCOMPARE(entries[3].detail, u"passed through, PCI"_s);
    }

    void moved_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("after");
        const auto devices = [](const QString &a, const QString &b, const QString &c, const QString &d) {
            const auto line = [](const QString &number) { return number.isEmpty() ? QString() : order(number); };
            return domain({}, line(a), line(b), line(c), line(d));
        };
        const auto named = [](const QStringList &words) { return domain(kinds(words), {}, {}, {}, {}); };
        QTest::newRow("the numbers stay") << devices(u"2"_s, u"5"_s, u"9"_s, {}) << 0 << 1 << devices(u"5"_s, u"2"_s, u"9"_s, {});
        QTest::newRow("one comes in") << devices(u"1"_s, u"2"_s, {}, {}) << 2 << 1 << devices(u"1"_s, u"3"_s, u"2"_s, {});
        QTest::newRow("not below the last") << devices(u"1"_s, u"2"_s, {}, {}) << 0 << 3 << devices(u"2"_s, u"1"_s, {}, {});
        QTest::newRow("equal numbers are told apart")
            << devices(u"1"_s, u"1"_s, u"1"_s, {}) << 0 << 1 << devices(u"2"_s, u"1"_s, u"3"_s, {});
        QTest::newRow("where it was") << devices(u"1"_s, u"2"_s, {}, {}) << 1 << 1 << devices(u"1"_s, u"2"_s, {}, {});
        QTest::newRow("kinds") << named({u"hd"_s, u"cdrom"_s, u"fd"_s}) << 2 << 0 << named({u"fd"_s, u"hd"_s, u"cdrom"_s});
        QTest::newRow("another kind") << named({u"hd"_s}) << 2 << 0 << named({u"network"_s, u"hd"_s});
        const QString both = domain(kinds({u"hd"_s}), order(u"1"_s), order(u"2"_s), {}, {});
        QTest::newRow("not while both are there") << both << 1 << 2 << both;
    }

    void moved()
    {
        QFETCH(QString, before);
        QFETCH(int, from);
        QFETCH(int, to);
        QTEST(edited(before, BootOrder::read(parsed(before)).moved(from, to)), "after");
    }

    void taken()
    {
        const QString one = domain({}, order(u"1"_s), {}, {}, {});
        const QString two = domain({}, order(u"1"_s), {}, order(u"2"_s), {});
        QCOMPARE(edited(one, BootOrder::read(parsed(one)).taken(2, true)), two);
        QCOMPARE(edited(two, BootOrder::read(parsed(two)).taken(1, false)), one);
        const QString parameter = domain({}, order(u"1"_s), {}, u"      <boot order='2' loadparm='2'/>\n"_s, {});
        QCOMPARE(edited(parameter, BootOrder::read(parsed(parameter)).taken(1, false)), one);
        const QString kind = domain(kinds({u"hd"_s}), {}, {}, {}, {});
        const QString kindsTwo = domain(kinds({u"hd"_s, u"cdrom"_s}), {}, {}, {}, {});
        QCOMPARE(edited(kind, BootOrder::read(parsed(kind)).taken(1, true)), kindsTwo);
        QCOMPARE(edited(kindsTwo, BootOrder::read(parsed(kindsTwo)).taken(1, false)), kind);
    }

    void converted()
    {
        const QString named = domain(u"    <type>hvm</type>\n"_s + kinds({u"cdrom"_s, u"hd"_s, u"network"_s}), {}, {}, {}, {});
        const QString numbered = domain(u"    <type>hvm</type>\n"_s, order(u"2"_s), order(u"1"_s), order(u"3"_s), {});
        const QString back = domain(u"    <type>hvm</type>\n"_s + kinds({u"cdrom"_s, u"hd"_s}), {}, {}, {}, {});
        QCOMPARE(edited(named, BootOrder::toDevices(parsed(named))), numbered);
        QCOMPARE(edited(numbered, BootOrder::toKinds(parsed(numbered))), back);
        QCOMPARE(BootOrder::lostToDevices(parsed(named)), QStringList{u"This machine has no device for: Network."_s});
        QCOMPARE(BootOrder::lostToDevices(parsed(back)), QStringList());
        QCOMPARE(BootOrder::lostToKinds(parsed(numbered)), QStringList{u"No longer told from others of their kind: vdb."_s});
        const QString more = domain({}, {}, u"      <boot order='1' loadparm='2'/>\n"_s, {}, order(u"2"_s));
        QCOMPARE(BootOrder::lostToKinds(parsed(more)),
                 QStringList({u"No kind names: 0000:01:00.0."_s, u"The load parameter is lost for: sda."_s}));
    }

    void oneOfBothIsKept()
    {
        const QString both = domain(u"    <type/>\n"_s + kinds({u"hd"_s, u"cdrom"_s}), order(u"1"_s), {}, {}, {});
        QCOMPARE(edited(both, BootOrder::without(parsed(both), BootOrder::Way::Kinds)),
                 domain(u"    <type/>\n"_s, order(u"1"_s), {}, {}, {}));
        QCOMPARE(edited(both, BootOrder::without(parsed(both), BootOrder::Way::Devices)),
                 domain(u"    <type/>\n"_s + kinds({u"hd"_s, u"cdrom"_s}), {}, {}, {}, {}));
    }
};

QTEST_APPLESS_MAIN(TestBootOrder)
#include "tst_bootorder.moc"
