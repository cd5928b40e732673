// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a URI so that ssh can ask at the window; the asking itself is tested with a real sshd (app/tst_remotehosts).
#include "models/libvirt/SshPrompts.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSshPrompts : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<CredentialDesk> desk()
    {
        return std::make_shared<CredentialDesk>([](const QList<CredentialField> &) {});
    }

private Q_SLOTS:
    void changesOnlyWhatGoesOverSsh_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("begin"); // of the changed one; empty: it stays as it is
        QTest::newRow("ssh") << u"qemu+ssh://ali@host/system"_s << u"qemu+ssh://ali@host/system?command=/"_s;
        QTest::newRow("ssh with a key") << u"qemu+ssh://host/system?keyfile=/k%20y"_s << u"qemu+ssh://host/system?keyfile=/k%20y&command=/"_s;
        QTest::newRow("a command of one's own") << u"qemu+ssh://host/system?command=/opt/ssh"_s << QString();
        QTest::newRow("libssh") << u"qemu+libssh://host/system"_s << QString();
        QTest::newRow("TLS") << u"qemu+tls://host/system"_s << QString();
        QTest::newRow("this computer") << u"qemu:///system"_s << QString();
        QTest::newRow("a test host") << u"test:///default"_s << QString();
    }

    void changesOnlyWhatGoesOverSsh()
    {
        QFETCH(const QString, uri);
        QFETCH(const QString, begin);
        SshPrompts::setProgram({});
        QCOMPARE(SshPrompts(uri, desk()).uri(), uri);
        SshPrompts::setProgram(QCoreApplication::applicationFilePath());
        QString folder;
        {
            const SshPrompts prompts(uri, desk());
            if (begin.isEmpty()) {
                QCOMPARE(prompts.uri(), uri);
                return;
            }
            QVERIFY2(prompts.uri().startsWith(begin), qPrintable(prompts.uri()));
            const QFileInfo command(prompts.uri().section(u"command="_s, -1));
            QCOMPARE(command.symLinkTarget(), QCoreApplication::applicationFilePath());
            folder = command.path();
            // For this user alone.
            QCOMPARE(QFile::permissions(folder) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
        }
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(QFileInfo::exists(QCoreApplication::applicationFilePath()));
    }

    void asksAsTheQuestionIs_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QByteArray>("hint");
        QTest::addColumn<CredentialField::Kind>("kind");
        QTest::newRow("passphrase") << u"Enter passphrase for key '/k': "_s << QByteArray() << CredentialField::Kind::Secret;
        QTest::newRow("password") << u"ali@host's password: "_s << QByteArray() << CredentialField::Kind::Secret;
        QTest::newRow("new host") << u"The authenticity of host 'host' can't be established.\nAre you sure you want to "
                                     "continue connecting (yes/no/[fingerprint])? "_s
                                  << QByteArray() << CredentialField::Kind::Confirmation;
        QTest::newRow("agent") << u"Allow use of key k?"_s << QByteArray("confirm") << CredentialField::Kind::Confirmation;
    }

    void asksAsTheQuestionIs()
    {
        QFETCH(const QString, prompt);
        QFETCH(const QByteArray, hint);
        QFETCH(const CredentialField::Kind, kind);
        const CredentialField field = SshPrompts::fieldOf(prompt, hint);
        QVERIFY(field.kind == kind);
        QCOMPARE(field.prompt, prompt.trimmed());
        QCOMPARE(field.isSecret(), kind == CredentialField::Kind::Secret);
    }

    void aPersonsOwnStartIsNoHelper()
    {
        for (const QByteArray &name : {QByteArray("virtdraft"), QByteArray("/usr/bin/virtdraft"), QByteArray("virtdraft-ssh")}) {
            QByteArray first = name;
            char *arguments[] = {first.data(), nullptr};
            QVERIFY(!SshPrompts::runAsHelper(1, arguments));
        }
        QVERIFY(!SshPrompts::runAsHelper(0, nullptr));
        // Nobody listens there: refused.
        QByteArray ask = QDir::tempPath().toUtf8() + "/no-such-folder/virtdraft-ask";
        QByteArray question = "Password: ";
        char *arguments[] = {ask.data(), question.data(), nullptr};
        QCOMPARE(SshPrompts::runAsHelper(2, arguments), std::optional(1));
    }
};

QTEST_GUILESS_MAIN(TestSshPrompts)
#include "tst_sshprompts.moc"
