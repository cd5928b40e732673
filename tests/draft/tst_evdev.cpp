// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Evdev.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static const QString base = u"<domain type='kvm'>\n  <name>a</name>\n</domain>\n"_s;
static const QString keyboard = u"/dev/input/by-id/usb-K-event-kbd"_s;
static const QString mouse = u"/dev/input/by-id/usb-M-event-mouse"_s;

class TestEvdev : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndRemovesPairs();
    void reads_data();
    void reads();
    void keepsOtherArguments();
    void idsAreFree();
    void refuses();
    void listsThisComputer();
};

void TestEvdev::addsAndRemovesPairs()
{
    DomainDraft draft(base);
    QVERIFY(Evdev::add(draft, Evdev::Kind::Keyboard, keyboard).ok());
    QCOMPARE(draft.undoStack()->count(), 1);
    QCOMPARE(
        draft.text(),
        u"<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>\n  <name>a</name>\n"
        "  <qemu:commandline>\n    <qemu:arg value='-object'/>\n"
        "    <qemu:arg value='input-linux,id=kbd1,evdev=/dev/input/by-id/usb-K-event-kbd,grab_all=on,repeat=on'/>\n"
        "  </qemu:commandline>\n</domain>\n"_s);
    QVERIFY(Evdev::add(draft, Evdev::Kind::Mouse, mouse).ok());
    QVERIFY(
        draft.text().contains(u"<qemu:arg value='input-linux,id=mouse1,evdev=/dev/input/by-id/usb-M-event-mouse'/>"));
    const QList<Evdev::Device> expected{{Evdev::Kind::Keyboard, u"kbd1"_s, keyboard, 1},
                                        {Evdev::Kind::Mouse, u"mouse1"_s, mouse, 3}};
    QCOMPARE(Evdev::devices(draft.document()), expected);
    QVERIFY(Evdev::remove(draft, expected[0]).ok());
    QCOMPARE(Evdev::devices(draft.document()), (QList<Evdev::Device>{{Evdev::Kind::Mouse, u"mouse1"_s, mouse, 1}}));
    QVERIFY(Evdev::remove(draft, Evdev::devices(draft.document()).first()).ok());
    // The namespace went with the last argument.
    QCOMPARE(draft.text(), base);
    QCOMPARE(draft.undoStack()->count(), 4);
    while (draft.undoStack()->canUndo())
        draft.undoStack()->undo();
    QCOMPARE(draft.text(), base);
}

void TestEvdev::reads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("grabs all: a keyboard")
        << QStringList{u"-object"_s, u"input-linux,id=a,evdev=/dev/input/event3,grab_all=on"_s}
        << QStringList{u"keyboard a /dev/input/event3 1"_s};
    QTest::newRow("comma in the path") << QStringList{u"-object"_s, u"input-linux,id=m,evdev=/dev/a,,b"_s}
                                       << QStringList{u"mouse m /dev/a,b 1"_s};
    QTest::newRow("behind others") << QStringList{u"-cpu"_s, u"host"_s, u"-object"_s,
                                                  u"input-linux,evdev=/e-kbd,id=k"_s}
                                   << QStringList{u"keyboard k /e-kbd 3"_s};
    QTest::newRow("other objects") << QStringList{u"-object"_s, u"rng-random,id=r"_s, u"-object"_s} << QStringList{};
    QTest::newRow("no pair") << QStringList{u"input-linux,id=a,evdev=/e"_s} << QStringList{};
}

static QString definition(const QStringList &arguments)
{
    QString rows;
    for (const QString &argument : arguments)
        rows += u"<qemu:arg value='%1'/>"_s.arg(argument);
    return u"<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:commandline>%1</qemu:commandline></domain>"_s
        .arg(rows);
}

void TestEvdev::reads()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, found);
    const DomainDraft draft(definition(arguments));
    QStringList said;
    for (const Evdev::Device &device : Evdev::devices(draft.document()))
        said.append(u"%1 %2 %3 %4"_s
                        .arg(device.kind == Evdev::Kind::Keyboard ? u"keyboard"_s : u"mouse"_s, device.id, device.path)
                        .arg(device.row));
    QCOMPARE(said, found);
}

void TestEvdev::keepsOtherArguments()
{
    const QString others = definition({u"-cpu"_s, u"host"_s, u"-object"_s, u"input-linux,id=m,evdev=/m"_s, u"-s"_s});
    DomainDraft draft(others);
    QVERIFY(Evdev::remove(draft, Evdev::devices(draft.document()).first()).ok());
    QCOMPARE(draft.text(), definition({u"-cpu"_s, u"host"_s, u"-s"_s}));
}

void TestEvdev::idsAreFree()
{
    DomainDraft draft(
        definition({u"-object"_s, u"input-linux,id=kbd1,evdev=/k"_s, u"-device"_s, u"usb-mouse,id=mouse1"_s}));
    QVERIFY(Evdev::add(draft, Evdev::Kind::Keyboard, u"/k2"_s).ok());
    QVERIFY(Evdev::add(draft, Evdev::Kind::Mouse, u"/a,b"_s).ok());
    QVERIFY(draft.text().contains(u"input-linux,id=kbd2,evdev=/k2,grab_all=on,repeat=on"));
    QVERIFY(draft.text().contains(u"input-linux,id=mouse2,evdev=/a,,b'"));
    QCOMPARE(Evdev::devices(draft.document()).last().path, u"/a,b"_s);
}

void TestEvdev::refuses()
{
    DomainDraft draft(base);
    QVERIFY(!Evdev::add(draft, Evdev::Kind::Mouse, u"event4"_s).ok());
    QVERIFY(!Evdev::add(draft, Evdev::Kind::Mouse, QString()).ok());
    QCOMPARE(draft.text(), base);
    QVERIFY(Evdev::add(draft, Evdev::Kind::Mouse, mouse).ok());
    QVERIFY(!Evdev::add(draft, Evdev::Kind::Mouse, mouse).ok());
}

void TestEvdev::listsThisComputer()
{
    QTemporaryDir folder;
    for (const QString &name :
         {u"usb-K-event-kbd"_s, u"usb-M-event-mouse"_s, u"usb-M-mouse"_s, u"usb-J-event-joystick"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(Evdev::ofThisComputer(Evdev::Kind::Keyboard, folder.path()),
             QStringList{folder.filePath(u"usb-K-event-kbd"_s)});
    QCOMPARE(Evdev::ofThisComputer(Evdev::Kind::Mouse, folder.path()),
             QStringList{folder.filePath(u"usb-M-event-mouse"_s)});
    QVERIFY(Evdev::ofThisComputer(Evdev::Kind::Mouse, folder.filePath(u"none"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TestEvdev)
#include "tst_evdev.moc"
