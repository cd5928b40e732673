// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleTest.h"

using namespace RuleTest;

/** The rules about devices. */
class TestRulesDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOne_data();
    void findsOne() { RuleTest::findsOne(); }
    void saysNothing_data();
    void saysNothing();
    void offersResolutions();
    void removesTheRightOne();

private:
    static void addAddresses();
    static void addPairs();
    static void addNeeds();
    static void addSharedMemory();
    static void addHostUses();
    static void addControllers();
    static void addBootDevices();
};

static void row(const char *rule, const QString &failing, const QString &passing, const char *path, const QString &repair = {})
{
    addRow(rule, machine({}, failing), machine({}, passing), path, repair);
}

static QString addressed(const QString &kind, const QString &address)
{
    return u"<%1><target bus='scsi'/><address %2/></%1>"_s.arg(kind, address);
}

void TestRulesDevices::findsOne_data()
{
    addColumns();
    addAddresses();
    addPairs();
    addNeeds();
    addSharedMemory();
    addHostUses();
    addControllers();
}

void TestRulesDevices::addAddresses()
{
    const auto two = [](const QString &first, const QString &second) -> QString {
        return addressed(u"video"_s, first) + addressed(u"sound"_s, second);
    };
    const QString pci = u"type='pci' domain='0x0000' bus='0x01' slot='0x02' function='0x%1'"_s;
    const char *const second = "devices/sound/address/@type";
    row("address-twice", two(pci.arg(0), u"type='pci' bus='1' slot='2'"_s), two(pci.arg(0), pci.arg(1)), second, u"<sound>"_s);
    row("address-twice", two(u"type='ccw' cssid='0xfe' ssid='0x0' devno='0x0001'"_s, u"type='ccw' cssid='0xfe' devno='1'"_s),
        two(u"type='ccw' cssid='0xfe' devno='1'"_s, u"type='ccw' cssid='0xfe' devno='2'"_s), second, u"<sound>"_s);
    row("address-twice", two(u"type='usb' bus='0' port='1.2'"_s, u"type='usb' bus='0' port='1.2'"_s),
        two(u"type='usb' bus='0' port='1.2'"_s, u"type='usb' bus='0' port='1.3'"_s), second, u"<sound>"_s);
    row("address-twice", two(u"type='spapr-vio' reg='0x1000'"_s, u"type='spapr-vio' reg='0x1000'"_s),
        two(u"type='spapr-vio' reg='0x1000'"_s, u"type='spapr-vio' reg='0x2000'"_s), second, u"<sound>"_s);
    const QString port = u"<channel><target type='virtio' name='%1'/><address type='virtio-serial' controller='0' bus='0' port='%2'/></channel>"_s;
    row("address-twice", port.arg(u"a"_s).arg(1) + port.arg(u"b"_s).arg(1), port.arg(u"a"_s).arg(1) + port.arg(u"b"_s).arg(2),
        "devices/channel[2]/address/@type", u"name='b'/></channel>"_s);
    const QString disk = u"<disk><target dev='%1' bus='%2'/><address type='drive' controller='0' bus='0' target='0' unit='%3'/></disk>"_s;
    row("address-twice", disk.arg(u"sda"_s, u"sata"_s).arg(1) + disk.arg(u"sdb"_s, u"sata"_s).arg(1),
        disk.arg(u"sda"_s, u"sata"_s).arg(1) + disk.arg(u"sdb"_s, u"scsi"_s).arg(1), "devices/disk[2]/address/@type",
        u"<target dev='sdb' bus='sata'/></disk>"_s);
    const QString module = u"<memory model='dimm'><address type='dimm' slot='%1'/></memory>"_s;
    row("address-twice", module.arg(0) + module.arg(0), module.arg(0) + module.arg(1), "devices/memory[2]/address/@type",
        u"<memory model='dimm'/>"_s);
}

void TestRulesDevices::addPairs()
{
    const QString disk = u"<disk><target dev='%1' bus='virtio'/></disk>"_s;
    row("disk-name-twice", disk.arg(u"vda"_s) + disk.arg(u"vdb"_s) + disk.arg(u"vda"_s), disk.arg(u"vda"_s) + disk.arg(u"vdb"_s),
        "devices/disk[3]/target/@dev", u"dev='vdc'"_s);
    row("disk-name-twice", disk.arg(u"xvda"_s) + disk.arg(u"xvda"_s), disk.arg(u"xvda"_s) + u"<disk/><disk/>"_s,
        "devices/disk[2]/target/@dev", u"dev='xvdb'"_s);
    const QString turn = u"<disk><boot order='%1'/></disk>"_s;
    row("boot-order-taken", turn.arg(1) + turn.arg(2) + turn.arg(1), turn.arg(1) + turn.arg(3) + turn.arg(2),
        "devices/disk[3]/boot/@order", u"<boot order='3'/>"_s);
    const QString card = u"<interface type='user'><mac address='%1'/></interface>"_s;
    row("mac-twice", card.arg(u"52:54:00:aa:bb:cc"_s) + card.arg(u"52:54:00:AA:BB:CC"_s),
        card.arg(u"52:54:00:aa:bb:cc"_s) + card.arg(u"52:54:00:aa:bb:cd"_s), "devices/interface[2]/mac/@address",
        u"<interface type='user'/>"_s);
    const QString given = u"<hostdev type='%1'><source>%2</source></hostdev>"_s;
    const QString pci = given.arg(u"pci"_s, u"<address domain='0x0000' bus='0x0%1' slot='0x00' function='0x0'/>"_s);
    row("host-device-twice", pci.arg(1) + given.arg(u"pci"_s, u"<address type='pci' bus='1' slot='0' function='0'/>"_s), pci.arg(1) + pci.arg(2),
        "devices/hostdev[2]", u"</hostdev>  </devices>"_s);
    row("host-device-twice", pci.arg(1) + u"<interface type='hostdev'><source><address type='pci' domain='0' bus='1' slot='0' function='0'/></source></interface>"_s,
        pci.arg(1) + u"<interface type='network'><source network='default'/></interface>"_s, "devices/interface", u"</hostdev>  </devices>"_s);
    const QString usb = given.arg(u"usb"_s, u"<vendor id='0x1234'/><product id='0x%1'/>"_s);
    row("host-device-twice", usb.arg(u"beef"_s) + QString(usb.arg(u"BEEF"_s)).replace(u"<source>"_s, u"<source startupPolicy='optional'>"_s),
        usb.arg(u"beef"_s) + usb.arg(u"bee"_s), "devices/hostdev[2]", u"</hostdev>  </devices>"_s);
    const QString mediated = given.arg(u"mdev"_s, u"<address uuid='c2177883-f1bb-47f0-914d-32a22e3a8e8%1'/>"_s);
    row("host-device-twice", mediated.arg(1) + mediated.arg(1), mediated.arg(1) + mediated.arg(2), "devices/hostdev[2]", u"</hostdev>  </devices>"_s);
    const QString scsi = given.arg(u"scsi"_s, u"<adapter name='scsi_host0'/><address bus='0' target='0' unit='%1'/>"_s);
    row("host-device-twice", scsi.arg(0) + scsi.arg(0), scsi.arg(0) + scsi.arg(1), "devices/hostdev[2]", u"</hostdev>  </devices>"_s);
}

void TestRulesDevices::addNeeds()
{
    const QString off = u"<controller type='usb' index='0' model='none'/>"_s;
    const QString xhci = u"<controller type='usb' index='0' model='qemu-xhci'/>"_s;
    for (const QString &device : {u"<redirdev bus='usb' type='tcp'/>"_s, u"<hostdev type='usb'/>"_s, u"<input type='tablet' bus='usb'/>"_s,
                                  u"<disk><target dev='sda' bus='usb'/></disk>"_s, u"<hub type='usb'/>"_s, u"<sound model='usb'/>"_s,
                                  u"<serial type='pty'><target type='usb-serial'/></serial>"_s})
        row("usb-off", off + device, xhci + device, "devices/controller/@model", u"model='qemu-xhci'"_s);
    row("usb-off", off + u"<hub type='usb'/>"_s, off + u"<input type='tablet' bus='virtio'/><hostdev type='pci'/>"_s,
        "devices/controller/@model", u"model='qemu-xhci'"_s);
    const QString vnc = u"<graphics type='vnc'/>"_s;
    const QString spice = u"<graphics type='spice'/>"_s;
    const auto spiced = [&](const QString &device, const char *path) {
        row("spice-missing", vnc + device, vnc + spice + device, path, u"<graphics type='spice' autoport='yes'/>"_s);
    };
    spiced(u"<channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel>"_s, "devices/channel/@type");
    spiced(u"<redirdev bus='usb' type='spicevmc'/>"_s, "devices/redirdev/@type");
    spiced(u"<channel type='spiceport'/>"_s, "devices/channel/@type");
    spiced(u"<smartcard mode='passthrough' type='spicevmc'/>"_s, "devices/smartcard/@type");
    spiced(u"<audio id='1' type='spice'/>"_s, "devices/audio/@type");
    const QString qxl = u"<video><model type='qxl' ram='65536'/></video>"_s;
    row("qxl-spice", vnc + qxl, vnc + spice + qxl, "devices/video/model/@type");
    const QString threads = u"<controller type='scsi' model='virtio-scsi'><driver iothread='%1'/></controller>"_s;
    addRow("iothread", machine(u"<iothreads>2</iothreads>"_s, threads.arg(3)), machine(u"<iothreads>2</iothreads>"_s, threads.arg(2)),
           "devices/controller/driver/@iothread");
    const QString map = u"<disk><driver name='qemu'><iothreads><iothread id='1'/><iothread id='%1'/></iothreads></driver></disk>"_s;
    addRow("iothread", machine(u"<iothreads>2</iothreads>"_s, map.arg(3)), machine(u"<iothreads>2</iothreads>"_s, map.arg(2)),
           "devices/disk/driver/iothreads/iothread[2]/@id");
}

void TestRulesDevices::addSharedMemory()
{
    const QString memory = u"<shmem name='%1'><size unit='%2'>%3</size></shmem>"_s;
    const QString glass = memory.arg(u"looking-glass"_s, u"M"_s);
    const char *const size = "devices/shmem/size";
    row("shared-memory-size", memory.arg(u"a"_s, u"M"_s).arg(33), memory.arg(u"a"_s, u"M"_s).arg(64), size, u"<size unit='M'>64</size>"_s);
    row("shared-memory-size", u"<shmem name='a'><size>4096</size></shmem>"_s, u"<shmem name='a'><size>4194304</size></shmem>"_s, size,
        u"<size unit='M'>1</size>"_s);
    row("looking-glass-memory", glass.arg(16), glass.arg(32), size, u"<size unit='M'>32</size>"_s);
    row("looking-glass-memory", u"<shmem name='looking-glass'/>"_s, u"<shmem name='other'/>"_s, size, u"<size unit='M'>32</size>"_s);
    const QString screen = u"<video><model type='virtio'><resolution x='%1' y='%2'/></model></video>"_s;
    const QString large = screen.arg(3840).arg(2160);
    row("looking-glass-memory", large + glass.arg(64), large + glass.arg(128), size, u"<size unit='M'>128</size>"_s);
    row("looking-glass-memory", screen.arg(2560).arg(1440) + glass.arg(32), screen.arg(1280).arg(720) + glass.arg(32), size,
        u"<size unit='M'>64</size>"_s);
}

void TestRulesDevices::addControllers()
{
    row("devices-twice", u"</devices><devices><sound model='ich9'/>"_s, u"<sound model='ich9'/>"_s, "devices[2]");
    const QString usb = u"<controller type='usb' index='%1' model='qemu-xhci'/>"_s;
    const QString tablet = u"<input type='tablet' bus='usb'><address type='usb' bus='%1' port='1'/></input>"_s;
    row("usb-bus", usb.arg(0) + tablet.arg(1), usb.arg(0) + usb.arg(1) + tablet.arg(1), "devices/input/address/@bus",
        u"<input type='tablet' bus='usb'/>"_s);
    row("usb-bus", tablet.arg(3), tablet.arg(0), "devices/input/address/@bus", u"<input type='tablet' bus='usb'/>"_s);
    row("usb-bus", usb.arg(1) + tablet.arg(0), u"<controller type='usb' model='qemu-xhci'/>"_s + tablet.arg(0),
        "devices/input/address/@bus", u"<input type='tablet' bus='usb'/>"_s);
    const QString disk = u"<disk><target dev='sda' bus='%1'/>%2</disk>"_s;
    const QString scsi = u"<controller type='scsi' index='%1' model='virtio-scsi'/>"_s;
    const QString place = u"<address type='drive' controller='2' bus='0' target='0' unit='0'/>"_s;
    const char *const bus = "devices/disk/target/@bus";
    row("scsi-controller", disk.arg(u"scsi"_s, QString()), disk.arg(u"sata"_s, QString()), bus, scsi.arg(0));
    row("scsi-controller", disk.arg(u"scsi"_s, QString()), scsi.arg(1) + disk.arg(u"scsi"_s, QString()), bus, scsi.arg(0));
    row("scsi-controller", scsi.arg(0) + disk.arg(u"scsi"_s, place), scsi.arg(2) + disk.arg(u"scsi"_s, place), bus, scsi.arg(2));
    row("scsi-controller", disk.arg(u"scsi"_s, QString()), u"<controller type='scsi'/>"_s + disk.arg(u"scsi"_s, QString()), bus,
        scsi.arg(0));
    addBootDevices();
}

void TestRulesDevices::addBootDevices()
{
    const auto boot = [](const char *from, const QString &devices) {
        return machine({}, devices).replace(u"  </os>"_s, u"    <boot dev='%1'/>\n  </os>"_s.arg(QLatin1StringView(from)));
    };
    const auto row = [](const char *rule, const QString &failing, const QString &passing) {
        addRow(rule, failing, passing, "os/boot/@dev", u"hvm</type>\n  </os>"_s);
    };
    const QString drive = u"<disk device='%1'><target dev='a' bus='virtio'/></disk>"_s;
    for (const auto &[from, there, other] :
         {std::tuple("cdrom", drive.arg(u"cdrom"_s), drive.arg(u"disk"_s)), {"fd", drive.arg(u"floppy"_s), drive.arg(u"cdrom"_s)},
          {"network", u"<interface type='user'/>"_s, drive.arg(u"disk"_s)}})
        row("boot-device", boot(from, other), boot(from, there));
}

void TestRulesDevices::addHostUses()
{
    const QString pci = u"<hostdev type='pci'><source><address domain='0x0000' bus='0x%1' slot='0x00' function='0x0'/></source></hostdev>"_s;
    row("host-device-elsewhere", pci.arg(u"0b"_s), pci.arg(u"0c"_s), "devices/hostdev");
    const QString card = u"<interface type='%1'><source><address type='pci' domain='0x0000' bus='0x0b' slot='0x00' function='0x0'/></source></interface>"_s;
    row("host-device-elsewhere", card.arg(u"hostdev"_s), card.arg(u"network"_s), "devices/interface");
    const QString usb = u"<hostdev type='usb'><source><vendor id='0x046D'/><product id='0x%1'/></source></hostdev>"_s;
    row("host-device-elsewhere", usb.arg(u"C24F"_s), usb.arg(u"c24e"_s), "devices/hostdev");
    const QString mediated = u"<hostdev type='mdev'><source><address uuid='C2177883-F1BB-47F0-914D-32A22E3A8E8%1'/></source></hostdev>"_s;
    row("host-device-elsewhere", mediated.arg(1), mediated.arg(2), "devices/hostdev");

    const QString disk = u"<disk type='%1'%2><source %3/><target dev='vda'/>%4</disk>"_s;
    const auto file = [&](const QString &source, const QString &more = {}) { return disk.arg(u"file"_s, QString(), source, more); };
    const char *const image = "devices/disk/source/@file";
    row("file-in-use", file(u"file='/srv/rival.img'"_s), file(u"file='/srv/mine.img'"_s), image, u"<readonly/>"_s);
    row("file-in-use", file(u"file='/srv/rival.img'"_s), file(u"file='/srv/rival.img'"_s, u"<shareable/>"_s), image, u"<readonly/>"_s);
    row("file-in-use", disk.arg(u"block"_s, QString(), u"dev='/srv/rival.img'"_s, QString()),
        disk.arg(u"block"_s, u" device='cdrom'"_s, u"dev='/srv/rival.img'"_s, QString()), "devices/disk/source/@dev", u"<readonly/>"_s);
    row("file-in-use", disk.arg(u"volume"_s, QString(), u"pool='images' volume='a.qcow2'"_s, QString()),
        disk.arg(u"volume"_s, QString(), u"pool='images' volume='b.qcow2'"_s, QString()), "devices/disk/source/@volume", u"<readonly/>"_s);

    row("file-missing", file(u"file='/gone'"_s), file(u"file='/there'"_s), image);
    row("file-missing", file(u"file='/srv/images/b.qcow2'"_s), file(u"file='/srv/images/a.qcow2'"_s), image);
    // What this computer sees counts more than a pool that was not read since.
    row("file-missing", file(u"file='/srv/images/b.qcow2'"_s), file(u"file='/srv/images/new.qcow2'"_s), image);
    row("file-missing", file(u"file='/gone'"_s), file(u"file='/gone' startupPolicy='optional'"_s), image);
    row("file-missing", file(u"file='/gone'"_s), file(u"file='/nobody/knows'"_s), image);
    row("file-missing", file(u"file='/srv/images/b.qcow2'"_s), file(u"file='/srv/off/b.qcow2'"_s), image);
    const QString chain = u"<backingStore type='file'><source file='/there'/><backingStore type='file'><source file='%1'/></backingStore></backingStore>"_s;
    row("file-missing", file(u"file='/there'"_s, chain.arg(u"/gone"_s)), file(u"file='/there'"_s, chain.arg(u"/there"_s)),
        "devices/disk/backingStore/backingStore/source/@file");
    row("volume-missing", disk.arg(u"volume"_s, QString(), u"pool='images' volume='b.qcow2'"_s, QString()),
        disk.arg(u"volume"_s, QString(), u"pool='images' volume='a.qcow2'"_s, QString()), "devices/disk/source/@volume");
    row("volume-missing", disk.arg(u"volume"_s, QString(), u"pool='none' volume='a'"_s, QString()),
        disk.arg(u"volume"_s, QString(), u"pool='off' volume='a'"_s, QString()), "devices/disk/source/@pool");
}

void TestRulesDevices::saysNothing_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("devices");
    const auto row = [](const char *name, const char *rule, const QString &devices) {
        QTest::newRow(name) << QString::fromLatin1(rule) << devices;
    };
    row("PCI place not chosen yet", "address-twice",
        addressed(u"video"_s, u"type='pci' slot='0x00'"_s) + addressed(u"sound"_s, u"type='pci' slot='0x00'"_s));
    row("only a type", "address-twice", addressed(u"video"_s, u"type='pci'"_s) + addressed(u"sound"_s, u"type='pci'"_s));
    row("source of a host device", "address-twice",
        u"<hostdev type='pci'><source><address domain='0' bus='1' slot='0' function='0'/></source></hostdev>"
        "<video><address type='pci' domain='0' bus='1' slot='0' function='0'/></video>"_s);
    row("nothing of a type that is not known", "address-twice",
        addressed(u"video"_s, u"type='isa' iobase='0x505'"_s) + addressed(u"panic"_s, u"type='isa' iobase='0x505'"_s));
    const QString port = u"<%1 type='pty'><target type='%2' port='0'/><address type='spapr-vio' reg='0x30000000'/></%1>"_s;
    row("the first serial port as a console", "address-twice",
        port.arg(u"serial"_s, u"spapr-vio-serial"_s) + port.arg(u"console"_s, u"serial"_s));
    row("team", "mac-twice",
        u"<interface><mac address='00:11:22:33:44:55'/><teaming type='persistent'/></interface>"
        "<interface><mac address='00:11:22:33:44:55'/><teaming type='transient' persistent='ua-x'/></interface>"_s);
    row("host device without a source", "host-device-twice", u"<hostdev type='pci'/><hostdev type='pci'/>"_s);
    row("no display at all", "qxl-spice", u"<video><model type='qxl'/></video>"_s);
    row("a size that is no number", "shared-memory-size", u"<shmem name='a'><size>many</size></shmem>"_s);
}

void TestRulesDevices::saysNothing()
{
    QFETCH(QString, rule);
    QFETCH(QString, devices);
    QVERIFY(Rules::find(rule));
    const DomainDraft draft(machine({}, devices));
    QVERIFY2(messages(draft, rule).isEmpty(), qPrintable(messages(draft, rule).join(u'\n')));
}

void TestRulesDevices::offersResolutions()
{
    const DomainDraft draft(machine({}, u"<shmem name='looking-glass'/>"_s));
    const auto &problems = draft.problems();
    QCOMPARE(problems.size(), 1);
    QStringList offered;
    for (const Repair &repair : problems.first().repairs)
        offered.append(repair.label);
    QCOMPARE(offered, (QStringList{u"Set 32 MiB for 1920 × 1080"_s, u"Set 64 MiB for 2560 × 1440"_s, u"Set 128 MiB for 3840 × 2160"_s}));
}

// A device that is taken away is the one that the problem is of.
void TestRulesDevices::removesTheRightOne()
{
    const QString before = u"<redirdev bus='usb' type='tcp'/>\n<redirdev bus='usb' type='spicevmc'/>\n<redirdev bus='usb' type='pty'/>\n"_s;
    DomainDraft draft(machine({}, before));
    const QList<Problem> problems = draft.problems();
    QCOMPARE(problems.size(), 1);
    const Repair &away = problems.first().repairs.last();
    QVERIFY(draft.edit(away.label, away.assignments).ok());
    QCOMPARE(draft.text(), machine({}, QString(before).remove(u"<redirdev bus='usb' type='spicevmc'/>\n"_s)));
}

QTEST_GUILESS_MAIN(TestRulesDevices)
#include "tst_rulesdevices.moc"
