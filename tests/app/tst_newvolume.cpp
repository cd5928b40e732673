// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/HostOffers.h"
#include "tests/app/GuiTest.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"
#include "views/fields/FileChooser.h"
#include "views/fields/NewVolumeDialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

/** A volume that is made while one is chosen. */
class TestNewVolume : public GuiTest
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;

    /** A node of the test driver with a pool that has a volume, and the domain "web". */
    QString hostWithPool() const
    {
        const QString node = ownHost().mid(7);
        QByteArray text = readFile(node);
        text.replace("</node>", "<pool type='dir'><name>images</name><target><path>/srv/images</path></target>"
                                "<volume><name>disk.qcow2</name><capacity unit='GiB'>30</capacity><target><format "
                                "type='qcow2'/></target></volume></pool></node>");
        writeFile(u"node.xml"_s, text);
        return u"test://"_s + node;
    }

    /** Does @p answer with the dialog for a new volume once it is there. */
    void withDialog(const std::function<void(NewVolumeDialog &)> &answer)
    {
        auto *timer = new QTimer(&window());
        connect(timer, &QTimer::timeout, this, [timer, answer, asked = std::make_shared<bool>(false)] {
            auto *modal = QApplication::activeModalWidget();
            if (auto *chooser = qobject_cast<FileChooser *>(modal)) {
                QAbstractButton *make = button(chooser, u"New volume…"_s);
                if (!make->isEnabled() || *asked)
                    return;
                *asked = true;
                QTimer::singleShot(0, make, &QAbstractButton::click);
            } else if (auto *dialog = qobject_cast<NewVolumeDialog *>(modal)) {
                timer->deleteLater();
                answer(*dialog);
            }
        });
        timer->start(10);
    }

    static QComboBox &box(const QWidget &dialog, const QString &name)
    {
        for (auto *candidate : dialog.findChildren<QComboBox *>()) {
            if (candidate->accessibleName() == name)
                return *candidate;
        }
        throw std::runtime_error("no such box");
    }

    static QLineEdit &line(const QWidget &dialog, const QString &name)
    {
        for (auto *candidate : dialog.findChildren<QLineEdit *>()) {
            if (candidate->accessibleName() == name)
                return *candidate;
        }
        throw std::runtime_error("no such line");
    }

    static QString words(const QWidget &dialog)
    {
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->accessibleName() == u"Why it cannot be made")
                return label->text();
        }
        return {};
    }

    static void write(QLineEdit &line, const QString &text)
    {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }

private Q_SLOTS:
    void cleanup()
    {
        GuiTest::cleanup();
        m_daemon.reset();
    }

    void freeNames_data()
    {
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing to go by") << QStringList() << QString() << u"qcow2"_s << u"disk.qcow2"_s;
        QTest::newRow("taken") << QStringList{u"disk.qcow2"_s, u"disk-1.qcow2"_s} << QString() << u"qcow2"_s
                               << u"disk-2.qcow2"_s;
        QTest::newRow("after another") << QStringList{u"web.qcow2"_s} << u"/srv/web.qcow2"_s << u"qcow2"_s
                                       << u"web-1.qcow2"_s;
        QTest::newRow("counts on") << QStringList{u"web.qcow2"_s, u"web-1.qcow2"_s} << u"/srv/web-1.qcow2"_s
                                   << u"qcow2"_s << u"web-2.qcow2"_s;
        QTest::newRow("raw") << QStringList{u"web.qcow2"_s} << u"/srv/web.qcow2"_s << u"raw"_s << u"web.img"_s;
        QTest::newRow("no format") << QStringList() << u"/dev/vg0/web"_s << QString() << u"web"_s;
    }

    void freeNames()
    {
        QFETCH(QStringList, there);
        QFETCH(QString, current);
        QFETCH(QString, format);
        HostPool pool;
        for (const QString &name : there)
            pool.volumes.append({name, {}, 0, {}});
        QTEST(NewVolumeDialog::freeName(pool, current, format), "name");
    }

    void isMadeAndChosen()
    {
        openDomain(openHost(hostWithPool()), u"web"_s);
        QTRY_VERIFY(draft().host() && draft().host()->offers);
        QString proposed;
        withDialog([&proposed](NewVolumeDialog &dialog) {
            proposed = line(dialog, u"Name"_s).text();
            write(line(dialog, u"Size"_s), u"many"_s);
            QVERIFY2(words(dialog).contains(u"number"), qPrintable(words(dialog)));
            QVERIFY(!button(&dialog, u"Create"_s)->isEnabled());
            write(line(dialog, u"Size"_s), u"1.5"_s);
            write(line(dialog, u"Name"_s), u"disk.qcow2"_s);
            QVERIFY2(words(dialog).contains(u"already"), qPrintable(words(dialog)));
            write(line(dialog, u"Name"_s), u"mine.qcow2"_s);
            QCOMPARE(words(dialog), QString());
            click(&dialog, u"Create"_s);
        });
        click(field(u"os/kernel"_s), u"Choose a file"_s);
        QCOMPARE(proposed, u"disk-1.qcow2"_s);
        QCOMPARE(draft().value(Path::fromLiteral(u"os/kernel")), u"/srv/images/mine.qcow2"_s);
        // What is offered elsewhere knows of it soon.
        QTRY_VERIFY(draft().host()->offers->pools.first().volumes.contains(u"mine.qcow2"_s));
    }

    void isBasedOnAnother()
    {
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        VIRTDRAFT_NEEDS(!QStandardPaths::findExecutable(u"qemu-img"_s).isEmpty(), "qemu-img is not installed");
        const QString folder = m_daemon->uri().section(u"socket="_s, 1).section(u"/run/"_s, 0, 0) + u"/home/pool";
        for (const QStringList &command :
             {QStringList{u"pool-define-as"_s, u"images"_s, u"dir"_s, u"--target"_s, folder},
              {u"pool-build"_s, u"images"_s},
              {u"pool-start"_s, u"images"_s},
              {u"vol-create-as"_s, u"images"_s, u"base.qcow2"_s, u"30M"_s, u"--format"_s, u"qcow2"_s}})
            QVERIFY2(!m_daemon->virsh(command).isNull(), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(PrivateDaemon::smallDomain(
                     u"guest"_s, u"6d0c6d4e-0000-4000-8000-000000000003"_s,
                     u"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%1/base.qcow2'/>"
                     "<target dev='hda' bus='ide'/></disk>"_s.arg(folder))),
                 qPrintable(m_daemon->problem()));
        openDomain(openHost(m_daemon->uri()), u"guest"_s);
        QTRY_VERIFY(draft().host() && draft().host()->offers && !draft().host()->offers->pools.isEmpty());
        QVERIFY(draft().host()->isThisComputer);
        withDialog([](NewVolumeDialog &dialog) {
            QCOMPARE(line(dialog, u"Name"_s).text(), u"base-1.qcow2"_s);
            write(line(dialog, u"Size"_s), u"1"_s);
            box(dialog, u"Unit"_s).setCurrentText(u"MiB"_s);
            QComboBox &basis = box(dialog, u"Based on"_s);
            basis.setCurrentIndex(basis.findText(u"base.qcow2 · images"_s));
            Q_EMIT basis.activated(basis.currentIndex());
            QCOMPARE(line(dialog, u"Size"_s).text(), u"30"_s);
            box(dialog, u"Format"_s).setCurrentIndex(1);
            Q_EMIT box(dialog, u"Format"_s).activated(1);
            QVERIFY2(words(dialog).contains(u"raw"), qPrintable(words(dialog)));
            box(dialog, u"Format"_s).setCurrentIndex(0);
            Q_EMIT box(dialog, u"Format"_s).activated(0);
            QCOMPARE(words(dialog), QString());
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        const QString path = u"devices/disk/source/@file"_s;
        click(field(path), u"Choose a file"_s);
        QCOMPARE(draft().value(Path::fromLiteral(path)), QString(folder + u"/base-1.qcow2"));
        const QString xml = m_daemon->virsh({u"vol-dumpxml"_s, u"--pool"_s, u"images"_s, u"base-1.qcow2"_s});
        QVERIFY2(xml.contains(folder + u"/base.qcow2</path>"), qPrintable(xml));
        QVERIFY(xml.contains(u"<capacity unit='bytes'>31457280</capacity>"));
    }

    void aRefusalIsToldWhole()
    {
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        VIRTDRAFT_NEEDS(!QStandardPaths::findExecutable(u"qemu-img"_s).isEmpty(), "qemu-img is not installed");
        const QString folder = m_daemon->uri().section(u"socket="_s, 1).section(u"/run/"_s, 0, 0) + u"/home/pool";
        for (const QStringList &command :
             {QStringList{u"pool-define-as"_s, u"images"_s, u"dir"_s, u"--target"_s, folder},
              {u"pool-build"_s, u"images"_s},
              {u"pool-start"_s, u"images"_s}})
            QVERIFY2(!m_daemon->virsh(command).isNull(), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(PrivateDaemon::smallDomain(u"guest"_s, u"6d0c6d4e-0000-4000-8000-000000000003"_s)),
                 qPrintable(m_daemon->problem()));
        openDomain(openHost(m_daemon->uri()), u"guest"_s);
        QTRY_VERIFY(draft().host() && draft().host()->offers && !draft().host()->offers->pools.isEmpty());
        withDialog([this, folder](NewVolumeDialog &dialog) {
            // Another client was faster.
            m_daemon->virsh({u"vol-create-as"_s, u"images"_s, u"disk.qcow2"_s, u"1M"_s});
            click(&dialog, u"Create"_s);
            QTRY_VERIFY2(words(dialog).contains(u"exist"), qPrintable(words(dialog)));
            QVERIFY(button(&dialog, u"Create"_s)->isEnabled());
            dialog.reject();
            QTimer::singleShot(0, [] { static_cast<QDialog *>(QApplication::activeModalWidget())->reject(); });
        });
        click(field(u"os/kernel"_s), u"Choose a file"_s);
        QVERIFY(!draft().isModified());
    }
};

QTEST_MAIN(TestNewVolume)
#include "tst_newvolume.moc"
