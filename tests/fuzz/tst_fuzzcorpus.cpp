// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/Validator.h"
#include "tests/support/Needs.h"

#include <QDir>
#include <QTest>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/** The inputs that the fuzzer keeps, once more: it stops the program where one of them is a problem again. */
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replay_data();
    void replay();
};

void TestFuzzCorpus::replay_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(FUZZ_CORPUS));
    for (const QString &name : folder.entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    QVERIFY(folder.count() > 10);
}

void TestFuzzCorpus::replay()
{
    QFETCH(QString, path);
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    // As it is, and with every other thing done to the same text.
    QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())), 0);
    for (int what = 0; what < 64 && bytes.contains('\n'); ++what) {
        QByteArray other = bytes;
        for (qsizetype i = 0; i < std::min<qsizetype>(6, bytes.indexOf('\n')); ++i) {
            const char changed = char(uchar(bytes[i]) + uchar(what * (i + 1)));
            other[i] = changed == '\n' ? ' ' : changed;
        }
        QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(other.constData()), size_t(other.size())), 0);
    }
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
