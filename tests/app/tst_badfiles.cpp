// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BadInput.h"
#include "models/document/DefinitionFile.h"

#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/** Whatever a disk does: a message with the cause, and the file as it was. */
class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unreadable_data();
    void unreadable();
    void unwritable_data();
    void unwritable();
    void fullDisk();
    void ownerAndLinksStay();
    void charactersThatTheEncodingLacks();
};

void TestBadFiles::unreadable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    QTest::newRow("removed") << u"/nowhere/at/all.xml"_s
                             << u"/nowhere/at/all.xml cannot be read: No such file or directory"_s;
    QTest::newRow("folder") << QDir::tempPath() << QDir::tempPath() + u" is a folder."_s;
    QTest::newRow("below a file") << u"/etc/passwd/x.xml"_s << u"cannot be read: Not a directory"_s;
    QTest::newRow("never ends") << u"/dev/zero"_s << u"larger than 64 MiB"_s;
}

void TestBadFiles::unreadable()
{
    QFETCH(QString, path);
    QFETCH(QString, message);
    for (const QStringList &way : {QStringList{u"get"_s, path, u"name"_s},
                                   {u"set"_s, u"--in-place"_s, path, u"name=a"_s},
                                   {u"check"_s, path},
                                   {u"diff"_s, path, data(u"usual.xml"_s)},
                                   {u"diff"_s, data(u"usual.xml"_s), path}}) {
        const Run run(way);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(QString::fromUtf8(run.errors).startsWith(u"virtdraft: "), run.errors.constData());
        QVERIFY2(QString::fromUtf8(run.errors).contains(message), run.errors.constData());
        QCOMPARE(run.errors.count('\n'), 1);
    }
}

void TestBadFiles::unwritable_data()
{
    QTest::addColumn<bool>("isFile"); ///< or the folder it is in
    QTest::newRow("read-only file") << true;
    QTest::newRow("read-only folder") << false;
}

void TestBadFiles::unwritable()
{
    QFETCH(bool, isFile);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xml"_s);
    write(path, domain());
    const auto file = DefinitionFile::load(path);
    QVERIFY(file.ok());
    const QByteArray locked = (isFile ? path : folder.path()).toLocal8Bit();
    QCOMPARE(chmod(locked.constData(), isFile ? 0444 : 0555), 0);
    // Root may write into any folder, but not to a file that is read-only: nobody may, so nobody meant it to change.
    const bool isOther = !isFile && geteuid() == 0;
    if (isOther) {
        QCOMPARE(chown(locked.constData(), 65534, 65534), 0);
        QCOMPARE(chown(path.toLocal8Bit().constData(), 65534, 65534), 0);
        QCOMPARE(setresuid(65534, 65534, 0), 0);
    }
    const auto saved = file->save(file->text + u' ');
    const Run run({u"set"_s, u"--in-place"_s, path, u"name=other"_s});
    if (isOther)
        QCOMPARE(setresuid(0, 0, 0), 0);
    QCOMPARE(chmod(locked.constData(), 0755), 0);
    QVERIFY(!saved.ok());
    const QString cause = isFile ? u" is read-only."_s : u"cannot be written, and is as it was: "_s;
    QVERIFY2(saved.error().message.contains(path) && saved.error().message.contains(cause),
             qPrintable(saved.error().message));
    QCOMPARE(run.status, 2);
    QCOMPARE(QString::fromUtf8(run.errors), u"virtdraft: "_s + saved.error().message + u'\n');
    QCOMPARE(bytesOf(path), domain());
    QCOMPARE(filesIn(folder), QStringList(u"a.xml"_s));
}

void TestBadFiles::fullDisk()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xml"_s);
    const QByteArray before = domain(QByteArray(1 << 19, 'a'));
    write(path, before);
    const auto file = DefinitionFile::load(path);
    QVERIFY(file.ok());
    // A file that may not grow further looks to the program like a disk that is full.
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = limit;
    small.rlim_cur = 1 << 18;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = file->save(file->text + u' ');
    const Run run({u"set"_s, u"--in-place"_s, path, u"name="_s + QString(1 << 19, u'b')});
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().message, path + u" cannot be written, and is as it was: File too large"_s);
    QCOMPARE(run.status, 2);
    QCOMPARE(QString::fromUtf8(run.errors), u"virtdraft: "_s + saved.error().message + u'\n');
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(filesIn(folder), QStringList(u"a.xml"_s));
    // And with room again it goes through.
    QVERIFY(file->save(file->text + u' ').ok());
    QVERIFY(bytesOf(path) == before + ' ');
}

void TestBadFiles::ownerAndLinksStay()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xml"_s);
    const QString link = folder.filePath(u"link.xml"_s);
    write(path, domain());
    QVERIFY(QFile::link(path, link));
    const bool isRoot = geteuid() == 0;
    if (isRoot)
        QCOMPARE(chown(path.toLocal8Bit().constData(), 65534, 65534), 0);
    const auto file = DefinitionFile::load(link);
    QVERIFY(file.ok());
    QVERIFY(file->save(file->text + u' ').ok());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(bytesOf(path), domain() + ' ');
    QCOMPARE(QFileInfo(path).ownerId(), isRoot ? 65534U : geteuid());
}

void TestBadFiles::charactersThatTheEncodingLacks()
{
    const QByteArray latin = domain("web01", "<?xml version='1.0' encoding='ISO-8859-1'?>\n");
    const Run run({u"set"_s, u"-"_s, u"title=世界"_s}, latin);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.errors, "virtdraft: The text has characters that the file's encoding ISO-8859-1 does not have.\n");
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
