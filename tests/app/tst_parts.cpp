// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/GuiTest.h"
#include "views/fields/FileChooser.h"
#include "views/parts/EvdevPart.h"
#include "views/parts/HostSmbiosPart.h"
#include "views/parts/MetadataEntry.h"
#include "views/parts/MetadataPart.h"
#include "views/parts/NameBuilderPart.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/** The name builder, the metadata, the devices of the host, and files of a host that is not this computer. */
class TestParts : public GuiTest
{
    Q_OBJECT

private:
    template <typename Part>
    Part &part(const QString &page) const
    {
        editor().showPage(page);
        return *editor().findChild<Part *>();
    }

    static QComboBox *box(const QWidget &part, const QString &name)
    {
        for (auto *candidate : part.findChildren<QComboBox *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    static void write(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    /** A node of the test driver with a pool of two volumes, one pool that is not readable, and the domain "web". */
    QString hostWithStorage() const
    {
        const QString node = ownHost().mid(7);
        QByteArray text = readFile(node);
        text.replace("</node>",
                     "<pool type='dir'><name>images</name><target><path>/srv/images</path></target>"
                     "<volume><name>web.qcow2</name><capacity unit='GiB'>20</capacity><target><format "
                     "type='qcow2'/></target></volume>"
                     "<volume><name>iso, with blanks.iso</name><capacity>1536</capacity></volume></pool>"
                     "<pool type='dir'><name>empty</name><target><path>/srv/empty</path></target></pool></node>");
        writeFile(u"node.xml"_s, text);
        return u"test://"_s + node;
    }

    /** Does @p answer with the next chooser of volumes, once it has read the pools. */
    void withChooser(const std::function<void(FileChooser &)> &answer)
    {
        auto *timer = new QTimer(&window());
        connect(timer, &QTimer::timeout, this, [timer, answer] {
            auto *chooser = qobject_cast<FileChooser *>(QApplication::activeModalWidget());
            if (!chooser || chooser->findChild<QLabel *>()->text().startsWith(u"Reading"))
                return;
            timer->deleteLater();
            answer(*chooser);
        });
        timer->start(10);
    }

private Q_SLOTS:
    void nameIsBuilt()
    {
        openPractice(u"win11-desk"_s);
        auto &builder = part<NameBuilderPart>(u"overview"_s);
        QVERIFY(!builder.isOpen());
        click(&builder, u"Build a name"_s);
        QComboBox *purpose = box(builder, u"Purpose"_s);
        QVERIFY(purpose);
        write(purpose->lineEdit(), u"my office"_s);
        write(box(builder, u"Graphics"_s)->lineEdit(), u"amd"_s);
        const QString expected = u"my-office_amd_win11_x64_q35_uefi_"_s;
        // What is changed meanwhile changes its word, and leaves those that were typed.
        QVERIFY(draft()
                    .edit({}, {{Path::fromLiteral(u"cpu/topology/@sockets"), u"1"_s},
                               {Path::fromLiteral(u"cpu/topology/@cores"), u"3"_s},
                               {Path::fromLiteral(u"cpu/topology/@threads"), u"2"_s}})
                    .ok());
        const auto *use = button(&builder, u"Use this name"_s);
        QTRY_VERIFY(use->height() > 0);
        click(&builder, u"Use this name"_s);
        QCOMPARE(draft().value(Path::fromLiteral(u"name")).value_or(QString()), QString(expected + u"3c6t"));
        QVERIFY(!use->isEnabled());
        draft().undoStack()->undo();
        QCOMPARE(draft().value(Path::fromLiteral(u"name")), u"win11-desk"_s);
    }

    void metadataIsEdited()
    {
        const QByteArray text = "<domain type='kvm'>\n  <name>a</name>\n  <metadata>\n    <s:owner "
                                "xmlns:s='http://shop.example/'>Ada</s:owner>\n"
                                "    <b:note xmlns:b='http://b.example/'/>\n  </metadata>\n</domain>\n";
        window().openFile(writeFile(u"a.xml"_s, text));
        auto &metadata = part<MetadataPart>(u"overview"_s);
        auto *entry = metadata.findChild<MetadataEntry *>();
        click(entry, u"s:owner, edit as XML"_s);
        auto *xml = entry->findChild<QPlainTextEdit *>();
        QCOMPARE(xml->toPlainText(), u"<s:owner xmlns:s='http://shop.example/'>Ada</s:owner>"_s);
        xml->setFocus();
        xml->moveCursor(QTextCursor::End);
        QTest::keyClick(xml, Qt::Key_Backspace);
        // Not well-formed: refused with the reason, and kept.
        QCOMPARE(draft().text().toUtf8(), text);
        QVERIFY(entry->findChildren<QLabel *>().last()->isVisible());
        QVERIFY(xml->toPlainText().endsWith(u"</s:owner"));
        QTest::keyClicks(xml, u">"_s);
        xml->moveCursor(QTextCursor::Start);
        for (int i = 0; i < int(qstrlen("<s:owner xmlns:s='http://shop.example/'>")); ++i)
            xml->moveCursor(QTextCursor::Right);
        QTest::keyClicks(xml, u"Dear "_s);
        QCOMPARE(draft().text().toUtf8(), QByteArray(text).replace("Ada", "Dear Ada"));
        draft().undoStack()->undo();
        QCOMPARE(draft().text().toUtf8(), text);
        QCOMPARE(xml->toPlainText(), u"<s:owner xmlns:s='http://shop.example/'>Ada</s:owner>"_s);
        click(entry, u"Remove s:owner"_s);
        QVERIFY(!draft().text().contains(u"shop.example"));
        QVERIFY(draft().text().contains(u"<b:note xmlns:b='http://b.example/'/>"));
    }

    void metadataIsAdded()
    {
        window().openFile(writeFile(u"a.xml"_s, "<domain type='kvm'>\n  <name>a</name>\n</domain>\n"));
        editor().showSetting(Path::fromLiteral(u"metadata"));
        auto &metadata = part<MetadataPart>(u"overview"_s);
        click(&metadata, u"Add an element"_s);
        auto *xml = metadata.findChild<QPlainTextEdit *>();
        QTest::keyClicks(xml, u"<a/>"_s);
        QVERIFY(!draft().isModified());
        xml->selectAll();
        QTest::keyClicks(xml, u"<a:b xmlns:a='http://a.example/'>c</a:b>"_s);
        QVERIFY(draft().text().contains(u"    <a:b xmlns:a='http://a.example/'>c</a:b>\n  </metadata>"));
        QVERIFY(button(&metadata, u"Add an element"_s)->isVisible());
        QCOMPARE(metadata.findChildren<MetadataEntry *>().size(), 1);
    }

    void hostDevicesArePassed()
    {
        window().openFile(writeFile(u"a.xml"_s, "<domain type='kvm'>\n  <name>a</name>\n</domain>\n"));
        auto &evdev = part<EvdevPart>(u"qemu"_s);
        QVERIFY(evdev.isVisible()); // although nothing is set on the page
        QVERIFY(draft().set(Path::fromLiteral(u"@type"), u"lxc"_s).ok());
        QVERIFY(!evdev.isVisible());
        draft().undoStack()->undo();
        QVERIFY(evdev.isVisible());
        click(&evdev, u"Keyboard and mouse of the host"_s);
        QComboBox *path = box(evdev, u"The device on the host"_s);
        write(path->lineEdit(), u"event3"_s);
        click(&evdev, u"Add to the guest"_s);
        QVERIFY(!draft().isModified());
        QVERIFY(!evdev.findChildren<QLabel *>().isEmpty());
        write(path->lineEdit(), u"/dev/input/by-id/usb-K-event-kbd"_s);
        click(&evdev, u"Add to the guest"_s);
        QVERIFY(draft().text().contains(
            u"input-linux,id=kbd1,evdev=/dev/input/by-id/usb-K-event-kbd,grab_all=on,repeat=on"));
        click(&evdev, u"Take away: /dev/input/by-id/usb-K-event-kbd"_s);
        QVERIFY(!draft().isModified());
    }

    void hostSmbiosIsTakenOver()
    {
        const QByteArray text =
            "<domain type='kvm'>\n  <name>a</name>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n";
        window().openFile(writeFile(u"a.xml"_s, text));
        auto &smbios = part<HostSmbiosPart>(u"sysinfo"_s);
        QVERIFY(!smbios.isVisible()); // a file is for no host
        HostFacts host;
        draft().setHost(std::make_shared<HostFacts>(host));
        QVERIFY(smbios.isVisible()); // on a page where nothing is set
        click(&smbios, u"Values of the host"_s);
        auto *table = smbios.findChild<QTreeWidget *>();
        QVERIFY(!table->isVisible());
        QVERIFY(smbios.findChildren<QLabel *>().last()->text().contains(u"sudo dmidecode --type bios"));
        const QString system = u"sysinfo/system/entry[@name='%1']"_s;
        host.smbios = {{system.arg(u"manufacturer"), u"Gigabyte"_s},
                       {system.arg(u"product"), u"X570"_s},
                       {system.arg(u"serial"), u"SN-1"_s},
                       {system.arg(u"uuid"), u"03d502e0-045e-0582-f506-e20700080009"_s}};
        draft().setHost(std::make_shared<HostFacts>(host));
        QVERIFY(table->isVisible());
        QCOMPARE(table->topLevelItemCount(), 1);
        QTreeWidgetItem *section = table->topLevelItem(0);
        QCOMPARE(section->childCount(), 3);
        QCOMPARE(section->child(2)->checkState(0), Qt::Unchecked);
        // By keyboard, and the tick stays when something else is changed.
        table->setFocus();
        table->setCurrentItem(section->child(1));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(draft().set(Path::fromLiteral(u"title"), u"A"_s).ok());
        QCOMPARE(table->topLevelItem(0)->child(1)->checkState(0), Qt::Unchecked);
        QVERIFY(smbios.findChild<QCheckBox *>()->isChecked());
        click(&smbios, u"Take over the ticked"_s);
        QVERIFY(draft().text().contains(u"<entry name='manufacturer'>Gigabyte</entry>"));
        QVERIFY(draft().text().contains(u"<smbios mode='sysinfo'/>"));
        QCOMPARE(draft().text().count(u"<entry"), 1);
        QVERIFY(!smbios.findChild<QCheckBox *>()->isVisible());
        QVERIFY(!button(&smbios, u"Take over the ticked"_s)->isEnabled());
        draft().undoStack()->undo();
        draft().undoStack()->undo();
        QCOMPARE(draft().text().toUtf8(), text);
    }

    void volumeOfAnotherHostIsChosen()
    {
        openDomain(openHost(hostWithStorage()), u"web"_s);
        QTRY_VERIFY(draft().host());
        withChooser([](FileChooser &chooser) {
            auto *tree = chooser.findChild<QTreeWidget *>();
            QCOMPARE(tree->topLevelItemCount(), 2);
            const auto found = tree->findItems(u"web.qcow2"_s, Qt::MatchExactly | Qt::MatchRecursive);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first()->text(1), u"20 GiB"_s);
            QVERIFY(!button(&chooser, u"Choose"_s)->isEnabled());
            tree->setCurrentItem(found.first());
            click(&chooser, u"Choose"_s);
        });
        click(field(u"os/kernel"_s), u"Choose a file"_s);
        QCOMPARE(draft().value(Path::fromLiteral(u"os/kernel")), u"/srv/images/web.qcow2"_s);
        withChooser([](FileChooser &chooser) {
            QCOMPARE(chooser.path(), u"/srv/images/web.qcow2"_s);
            click(&chooser, u"Cancel"_s);
        });
        click(field(u"os/kernel"_s), u"Choose a file"_s);
        QCOMPARE(draft().undoStack()->count(), 1);
    }

    void hostWithoutPools()
    {
        openDomain(openHost(ownHost()), u"web"_s);
        QTRY_VERIFY(draft().host());
        QString words;
        withChooser([&words](FileChooser &chooser) {
            words = chooser.findChild<QLabel *>()->text();
            chooser.reject();
        });
        click(field(u"os/kernel"_s), u"Choose a file"_s);
        QVERIFY2(words.startsWith(u"The host has no storage pools."), qPrintable(words));
        QVERIFY(!draft().isModified());
    }
};

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
