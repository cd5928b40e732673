// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a host asks of a person at the window, and what it says when it cannot be reached.
#include "models/libvirt/HostsModel.h"
#include "tests/app/GuiTest.h"
#include "tests/support/Warnings.h"
#include "views/hosts/CredentialsDialog.h"
#include "views/hosts/HostsTree.h"
#include "views/hosts/HostsView.h"

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

class TestSignIn : public GuiTest
{
    Q_OBJECT

private:
    /** A node file of the test driver that lets in ali alone. */
    QString guardedHost() const
    {
        return writeFile(u"guarded.xml"_s, "<node><auth><user password='op3nsesame'>ali</user></auth></node>\n");
    }

    QModelIndex hostRow() const { return window().hosts().findChild<HostsTree *>()->model()->index(0, 0); }

private Q_SLOTS:
    void aPasswordIsAskedFor()
    {
        const QString node = guardedHost();
        Connection *connection = window().openConnection(u"test://"_s + node);
        const auto dialog = [] { return qobject_cast<CredentialsDialog *>(QApplication::activeModalWidget()); };
        QTRY_VERIFY(dialog());
        grab(*dialog(), u"sign-in-name.png"_s);
        auto *name = dialog()->findChild<QLineEdit *>();
        QVERIFY(!name->accessibleName().isEmpty());
        QCOMPARE(name->echoMode(), QLineEdit::Normal);
        QTest::keyClicks(name, u"ali"_s);
        QPointer<CredentialsDialog> first = dialog();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(dialog() && dialog() != first);
        auto *password = dialog()->findChild<QLineEdit *>();
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(password, u"op3nsesame"_s);
        grab(*dialog(), u"sign-in-password.png"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(connection->isListed());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QFile::remove(node);
        QCOMPARE(filesWith("op3nsesame"), QStringList());
    }

    void signingInCanBeCancelled()
    {
        const QString node = guardedHost();
        Connection *connection = window().openConnection(u"test://"_s + node);
        const auto dialog = [] { return qobject_cast<CredentialsDialog *>(QApplication::activeModalWidget()); };
        QTRY_VERIFY(dialog());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_COMPARE(connection->state(), Connection::State::Failed);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(!hostRow().data(HostsModel::ErrorTextRole).toString().isEmpty());
        // It goes with its host, too.
        connection->reopen();
        QTRY_VERIFY(dialog());
        window().hostsModel().removeConnection(connection->uri());
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void whatCannotBeReachedIsASentence_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::newRow("containers") << u"lxc:///"_s;
        QTest::newRow("cloud hypervisor") << u"ch:///system"_s;
        QTest::newRow("no daemon") << u"qemu+unix:///session?socket=/nonexistent/sock"_s;
    }

    void whatCannotBeReachedIsASentence()
    {
        QFETCH(const QString, uri);
        Connection *connection = window().openConnection(uri);
        QTRY_VERIFY_WITH_TIMEOUT(connection->state() != Connection::State::Opening, 30000);
        QTest::qWait(100);
        QVERIFY(!QApplication::activeModalWidget());
        if (connection->state() == Connection::State::Open)
            QSKIP("this computer has one");
        QCOMPARE(connection->state(), Connection::State::Failed);
        const QString words = hostRow().data(HostsModel::ErrorTextRole).toString();
        Warnings::say("%s", qPrintable(words));
        QVERIFY(words.size() > 10);
        QVERIFY(!connection->secondsToRetry());
    }
};

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
