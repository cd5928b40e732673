// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/QemuCommand.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** Command lines, one argument a row. */
class TestQemuCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOut_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("lines");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("environment first")
            << u"LC_ALL=C HOME=/a /usr/bin/qemu -S"_s << u"LC_ALL=C\nHOME=/a\n/usr/bin/qemu\n-S\n"_s;
        QTest::newRow("options and values") << u"/q -name guest=a,debug-threads=on -S -m 64 -no-acpi"_s
                                            << u"/q\n-name guest=a,debug-threads=on\n-S\n-m 64\n-no-acpi\n"_s;
        QTest::newRow("a path with an equals sign") << u"/opt/a=b/qemu -S"_s << u"/opt/a=b/qemu\n-S\n"_s;
        QTest::newRow("quotes") << u"/q -name 'guest=a b' -append \"x \\\"y\\\"\" -x it\\'s"_s
                                << u"/q\n-name guest=a b\n-append x \"y\"\n-x it's\n"_s;
        QTest::newRow("a quote in quotes") << u"/q -name 'it'\\''s'"_s << u"/q\n-name it's\n"_s;
        QTest::newRow("lines that go on") << u"/q \\\n-S \\\n-m 64\n"_s << u"/q\n-S\n-m 64\n"_s;
        QTest::newRow("JSON")
            << u"/q -device '{\"driver\":\"ioh3420\",\"port\":16,\"multifunction\":true,\"addr\":\"0x2\"}' -S"_s
            << u"/q\n-device ioh3420\n    addr=0x2\n    multifunction=true\n    port=16\n-S\n"_s;
        QTest::newRow("object") << u"/q -object '{\"qom-type\":\"secret\",\"id\":\"s\"}'"_s
                                << u"/q\n-object secret\n    id=s\n"_s;
        QTest::newRow("JSON in JSON")
            << u"/q -blockdev '{\"driver\":\"qcow2\",\"file\":{\"driver\":\"file\",\"list\":[\"x\",2]}}'"_s
            << u"/q\n-blockdev qcow2\n    file.driver=file\n    file.list.0=x\n    file.list.1=2\n"_s;
        QTest::newRow("broken JSON") << u"/q -device '{\"driver\":'"_s << u"/q\n-device {\"driver\":\n"_s;
        QTest::newRow("a word too many") << u"/q -m 64 extra"_s << u"/q\n-m 64\nextra\n"_s;
        QTest::newRow("an empty value") << u"/q -append '' -S"_s << u"/q\n-append \n-S\n"_s;
    }

    void laysOut()
    {
        QFETCH(QString, command);
        QTEST(QemuCommand::laidOut(command), "lines");
    }
};

QTEST_APPLESS_MAIN(TestQemuCommand)
#include "tst_qemucommand.moc"
