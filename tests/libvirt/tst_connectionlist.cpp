// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/ConnectionList.h"
#include "models/libvirt/PracticeHost.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestConnectionList : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
    }

    void defaultsAreUsable()
    {
        const QList<KnownUri> known = ConnectionList::defaults();
        QVERIFY(known.size() >= 6);
        for (const KnownUri &one : known) {
            QVERIFY2(!one.name.isEmpty() && one.help.endsWith(u'.'), qPrintable(one.uri));
            QCOMPARE(ConnectionList::check(one.uri).ok(), !one.isTemplate);
        }
        QVERIFY(PracticeHost::isPracticeUri(known.constLast().uri));
    }

    void namesAreHuman_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("name");
        QTest::newRow("system") << u"qemu:///system"_s << u"This computer"_s;
        QTest::newRow("session") << u"qemu:///session"_s << u"This computer, your session"_s;
        QTest::newRow("ssh") << u"qemu+ssh://root@rack-2/system"_s << u"rack-2"_s;
        QTest::newRow("port") << u"qemu+ssh://root@rack-2.example.org:2222/system"_s << u"rack-2.example.org"_s;
        QTest::newRow("test") << u"test:///default"_s << u"Test host"_s;
        QTest::newRow("practice") << *PracticeHost::uri() << u"Practice host"_s;
        QTest::newRow("odd") << u"something"_s << u"something"_s;
    }

    void namesAreHuman()
    {
        QFETCH(const QString, uri);
        QFETCH(const QString, name);
        QCOMPARE(ConnectionList::humanName(uri), name);
    }

    void checksUris_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<bool>("fine");
        for (const char *uri : {"qemu:///system", "qemu:///session", "qemu+ssh://root@rack-2/system", "lxc:///",
                                "qemu+unix:///session?socket=/tmp/s", "test:///default", "test:///tmp/node.xml",
                                "qemu+tls://host.example.org/system?pkipath=/tmp/pki", "xen:///system",
                                "esx://root@esx.example.org/?no_verify=1", "qemu:///embed?root=/tmp/x",
                                "qemu+ssh://[2001:db8::1]/system"})
            QTest::newRow(uri) << QString::fromLatin1(uri) << true;
        for (const char *uri : {"", "   ", "rack-2", "qemu", "qemu:/// system", "kvm:///system",
                                "qemu+telnet://a/system", "qemu+ssh:///system", "qemu+ssh://user@host/system",
                                "qemu:///", "qemu:///sytem", "test:///", "http://example.org/"})
            QTest::newRow(uri) << QString::fromLatin1(uri) << false;
    }

    void checksUris()
    {
        QFETCH(const QString, uri);
        QFETCH(const bool, fine);
        const Result<Done> checked = ConnectionList::check(uri);
        QVERIFY2(checked.ok() == fine, checked.ok() ? "accepted" : qPrintable(checked.error().message));
        if (!checked)
            QVERIFY(!checked.error().message.isEmpty());
    }

    void remembersTheLatest()
    {
        ConnectionList list(*m_settings);
        QVERIFY(list.recent().isEmpty());
        for (int i = 0; i < 12; ++i)
            list.remember(u"qemu+ssh://rack-%1/system"_s.arg(i));
        QCOMPARE(list.recent().size(), 10);
        QCOMPARE(list.recent().constFirst(), u"qemu+ssh://rack-11/system"_s);
        list.remember(u"qemu+ssh://rack-5/system"_s);
        QCOMPARE(list.recent().constFirst(), u"qemu+ssh://rack-5/system"_s);
        QCOMPARE(list.recent().size(), 10);
        list.remember(u"qemu:///system"_s);
        list.remember(*PracticeHost::uri());
        QCOMPARE(list.recent().constFirst(), u"qemu+ssh://rack-5/system"_s);
        list.forget(u"qemu+ssh://rack-5/system"_s);
        QVERIFY(!list.recent().contains(u"qemu+ssh://rack-5/system"_s));
    }

    void savesTheListWithoutTheFolderOfThisRun()
    {
        ConnectionList list(*m_settings);
        QVERIFY(list.saved().isEmpty());
        const QStringList uris{u"qemu:///system"_s, *PracticeHost::uri(), u"qemu+ssh://rack-2/system"_s};
        list.save(uris);
        QCOMPARE(list.saved(), uris);
        m_settings->sync();
        QFile file(m_settings->fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("practice-host.xml"));
    }
};

QTEST_GUILESS_MAIN(TestConnectionList)
#include "tst_connectionlist.moc"
