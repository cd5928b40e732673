// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How polkit lets a user in to the system's libvirtd, or not.
#include "models/libvirt/Connection.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivilegedDaemon.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/** Another user for as long as it lives: the daemon looks at who connects. */
class AsNobody
{
public:
    AsNobody()
    {
        const passwd *const nobody = getpwnam("nobody");
        if (!nobody || setresuid(nobody->pw_uid, nobody->pw_uid, 0) != 0)
            qFatal("there is no user nobody");
    }
    ~AsNobody()
    {
        if (setresuid(0, 0, 0) != 0)
            qFatal("there is no way back");
    }
};

} // namespace

class TestPolkit : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivilegedDaemon> m_daemon;

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon = std::make_unique<PrivilegedDaemon>();
        m_daemon->usePolkit();
        if (m_daemon->start())
            return;
        if (m_daemon->isImpossible())
            QSKIP(qPrintable(m_daemon->problem()));
        VIRTDRAFT_NEEDS(QFile::exists(u"/usr/lib/polkit-1/polkitd"_s), "polkit is not installed");
        QFAIL(qPrintable(m_daemon->problem()));
    }

    // Nothing here asks for a password, as on a desktop without an agent.
    void whoIsNotLetInMayLook()
    {
        const AsNobody nobody;
        Connection connection(PrivilegedDaemon::uri());
        connection.open();
        QVERIFY2(QTest::qWaitFor([&] { return connection.isListed(); }, 20000), qPrintable(connection.error().message));
        QVERIFY(connection.isReadOnly());
        const QString why = connection.error().message;
        QVERIFY2(why.contains(u"no polkit agent available to authenticate action 'org.libvirt.unix.manage'"), qPrintable(why));
        QVERIFY2(why.contains(u"group “libvirt”"), qPrintable(why));
    }

    void whoIsLetInMayChange()
    {
        QVERIFY(QDir().mkpath(u"/etc/polkit-1/rules.d"_s));
        QFile rule(u"/etc/polkit-1/rules.d/10-test.rules"_s);
        QVERIFY(rule.open(QIODevice::WriteOnly));
        rule.write("polkit.addRule(function(action, subject) { return subject.user == 'nobody' ? polkit.Result.YES : undefined; });\n");
        rule.close();
        QVERIFY(m_daemon->restartPolkit());
        const AsNobody nobody;
        Connection connection(PrivilegedDaemon::uri());
        connection.open();
        QVERIFY2(QTest::qWaitFor([&] { return connection.isListed(); }, 20000), qPrintable(connection.error().message));
        QVERIFY2(!connection.isReadOnly(), qPrintable(connection.error().message));
        QVERIFY(connection.error().message.isEmpty());
    }
};

int main(int argc, char *argv[])
{
    PrivilegedDaemon::enter(argv);
    QCoreApplication application(argc, argv);
    TestPolkit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_polkit.moc"
