// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/GrammarCheck.h"
#include "models/grammar/GrammarFolder.h"
#include "tests/support/Needs.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** Which grammar is taken, and that what is open follows. */
class TestGrammarFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("VIRTDRAFT_SCHEMAS");
        qunsetenv("XDG_DATA_DIRS");
        GrammarFolder::instance().choose({});
    }

    void theChoiceComesFirst()
    {
        QTemporaryDir data;
        GrammarFolder &folder = GrammarFolder::instance();
        const QString schemas = data.filePath(u"libvirt/schemas"_s);
        qputenv("XDG_DATA_DIRS", data.path().toUtf8());
        QCOMPARE(folder.current(), u"/usr/share/libvirt/schemas"_s);
        QVERIFY(QDir().mkpath(schemas));
        QFile file(schemas + u"/domain.rng");
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(folder.current(), schemas);
        qputenv("VIRTDRAFT_SCHEMAS", "/told");
        QCOMPARE(folder.current(), u"/told"_s);
        QSignalSpy changed(&folder, &GrammarFolder::changed);
        folder.choose(u"/chosen"_s);
        QCOMPARE(folder.current(), u"/chosen"_s);
        folder.choose(u"/chosen"_s);
        QCOMPARE(changed.size(), 1);
        folder.choose({});
        QCOMPARE(folder.current(), u"/told"_s);
        QCOMPARE(changed.size(), 2);
    }

    void whatIsMissingMayCome()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        QTemporaryDir folder;
        QVERIFY(!Validator::shared(folder.path()));
        const QDir installed(GrammarFolder::installed());
        for (const QString &name : installed.entryList({u"*.rng"_s}))
            QVERIFY(QFile::copy(installed.filePath(name), folder.filePath(name)));
        const auto read = Validator::shared(folder.path());
        QVERIFY(read.ok());
        QCOMPARE(Validator::shared(folder.path()).value(), read.value());
    }

    void draftsFollow()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        const QString text = u"<domain type='kvm'>\n  <name>a</name>\n  <memory>1048576</memory>\n  <os><type>hvm</type></os>\n"
                             "  <frob/>\n</domain>\n"_s;
        DomainDraft draft(text);
        GrammarCheck check(draft);
        QTRY_COMPARE(draft.grammarVerdict().problems.size(), 1);
        GrammarFolder::instance().choose(u"/nowhere"_s);
        QTRY_VERIFY(draft.grammarVerdict().noGrammar);
        // The base was looked at with another grammar before: it is looked at again.
        draft.replaceText(QString(text).replace(u"a<"_s, u"b<"_s), u"rename"_s);
        QTRY_VERIFY(!check.isBusy());
        GrammarFolder::instance().choose({});
        QTRY_COMPARE(draft.grammarVerdict().problems.size(), 1);
        QVERIFY(draft.grammarVerdict().problems.first().isOld);
    }
};

QTEST_GUILESS_MAIN(TestGrammarFolder)
#include "tst_grammarfolder.moc"
