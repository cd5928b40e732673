// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/draft/Assignment.h"
#include "tests/support/Parsed.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const Setting &setting(const QString &path)
{
    const Setting *found = Catalog::instance().byCatalogPath(path);
    if (!found)
        qFatal("no setting: %s", qPrintable(path));
    return *found;
}

} // namespace

class TestAssignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void assigns_data();
    void assigns();
    void refuses_data();
    void refuses();
    void objections_data();
    void objections();
    void offered_data();
    void offered();
    void displayed_data();
    void displayed();
};

void TestAssignment::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value"); // null: unset
    QTest::newRow("text") << u"<domain><name> a\n</name></domain>"_s << u"name"_s << u"a"_s;
    QTest::newRow("no text is unset") << u"<domain><name/></domain>"_s << u"name"_s << QString();
    QTest::newRow("blanks are unset") << u"<domain><name>  </name></domain>"_s << u"name"_s << QString();
    QTest::newRow("empty that means something") << u"<domain><genid/></domain>"_s << u"genid"_s << u""_s;
    QTest::newRow("empty attribute is set") << u"<domain type=''/>"_s << u"@type"_s << u""_s;
    QTest::newRow("presence") << u"<domain><memoryBacking><locked/></memoryBacking></domain>"_s
                              << u"memoryBacking/locked"_s << u"yes"_s;
    QTest::newRow("no presence") << u"<domain><memoryBacking/></domain>"_s << u"memoryBacking/locked"_s << QString();
    QTest::newRow("fragment") << u"<domain><metadata> <a>b</a> </metadata></domain>"_s << u"metadata"_s
                              << u"<a>b</a>"_s;
    QTest::newRow("row by key")
        << u"<domain><clock><timer name='rtc'/><timer name='hpet' present='no'/></clock></domain>"_s
        << u"clock/timer[@name='hpet']/@present"_s << u"no"_s;
    QTest::newRow("row's text") << u"<domain><os><initarg>a</initarg><initarg>b</initarg></os></domain>"_s
                                << u"os/initarg[2]"_s << u"b"_s;
    QTest::newRow("not in the catalogue")
        << u"<domain><devices><disk type='file'/></devices></domain>"_s << u"devices/disk/@type"_s << u"file"_s;
    QTest::newRow("first of doubled ones") << u"<domain><name>a</name><name>b</name></domain>"_s << u"name"_s << u"a"_s;
    QTest::newRow("CDATA and comment") << u"<domain><name>a<!-- x --><![CDATA[<b>]]></name></domain>"_s << u"name"_s
                                       << u"a<b>"_s;
}

void TestAssignment::values()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    QFETCH(QString, value);
    const auto found = Settings::value(parsed(text), Path::fromLiteral(path));
    QCOMPARE(found.has_value(), !value.isNull());
    QCOMPARE(found.value_or(QString()), value);
}

void TestAssignment::assigns_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value"); // null: unset
    QTest::addColumn<QString>("after");
    const QString empty = u"<domain>\n</domain>"_s;
    QTest::newRow("presence on") << empty << u"memoryBacking/locked"_s << u"yes"_s
                                 << u"<domain>\n  <memoryBacking>\n    <locked/>\n  </memoryBacking>\n</domain>"_s;
    QTest::newRow("presence no") << u"<domain><memoryBacking><locked/><discard/></memoryBacking></domain>"_s
                                 << u"memoryBacking/locked"_s << u"no"_s
                                 << u"<domain><memoryBacking><discard/></memoryBacking></domain>"_s;
    QTest::newRow("presence on again") << u"<domain><memoryBacking><locked x='y'/></memoryBacking></domain>"_s
                                       << u"memoryBacking/locked"_s << u"yes"_s
                                       << u"<domain><memoryBacking><locked x='y'/></memoryBacking></domain>"_s;
    QTest::newRow("hostile text") << u"<domain><name>a</name></domain>"_s << u"name"_s << u"</name>&\"'"_s
                                  << u"<domain><name>&lt;/name&gt;&amp;\"'</name></domain>"_s;
    QTest::newRow("hostile attribute") << u"<domain type='a'/>"_s << u"@type"_s << u"'/>\n<x y=\"&\""_s
                                       << u"<domain type='&apos;/>&#10;&lt;x y=\"&amp;\"'/>"_s;
    QTest::newRow("unset with unit") << u"<domain><name>a</name><memory unit='KiB'>1</memory></domain>"_s << u"memory"_s
                                     << QString() << u"<domain><name>a</name></domain>"_s;
    QTest::newRow("unset keeps other attributes")
        << u"<domain><memory unit='KiB' dumpCore='on'>1</memory></domain>"_s << u"memory"_s << QString()
        << u"<domain><memory unit='KiB' dumpCore='on'/></domain>"_s;
    QTest::newRow("unset keeps comments")
        << u"<domain><memory unit='KiB'>1<!-- x --></memory></domain>"_s << u"memory"_s << QString()
        << u"<domain><memory unit='KiB'><!-- x --></memory></domain>"_s;
    QTest::newRow("unset keeps a parent with a namesake")
        << u"<domain><os><boot dev='hd'/></os><os><boot dev='fd'/></os></domain>"_s << u"os/boot[]"_s << QString()
        << u"<domain><os/><os><boot dev='fd'/></os></domain>"_s;
    QTest::newRow("unset of what is not there") << empty << u"os/bootmenu/@enable"_s << QString() << empty;
    QTest::newRow("fragment") << empty << u"metadata"_s << u"<a/><b/>"_s
                              << u"<domain>\n  <metadata>\n    <a/><b/>\n  </metadata>\n</domain>"_s;
}

void TestAssignment::assigns()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(QString, value);
    const auto edit = Settings::assign(parsed(before),
                                       {Path::fromLiteral(path), value.isNull() ? std::nullopt : std::optional(value)});
    QVERIFY2(edit.ok(), edit ? "" : qPrintable(edit.error().message));
    QTEST(edit->applied(before), "after");
}

void TestAssignment::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::newRow("control character") << u"name"_s << QString(u"a\u0001b"_s);
    QTest::newRow("lone surrogate") << u"name"_s << QString(QChar(0xD800));
    QTest::newRow("no such row") << u"clock/timer[7]/@name"_s << u"rtc"_s;
    QTest::newRow("fragment not well-formed") << u"metadata"_s << u"<a>"_s;
    QTest::newRow("fragment that ends its parent") << u"metadata"_s << u"</metadata><metadata>"_s;
    QTest::newRow("fragment that ends its check") << u"metadata"_s << u"</x><x>"_s;
    QTest::newRow("fragment with DOCTYPE") << u"metadata"_s << u"<!DOCTYPE a><a/>"_s;
}

void TestAssignment::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    const auto edit = Settings::assign(parsed(u"<domain/>"_s), {Path::fromLiteral(path), value});
    QVERIFY(!edit.ok());
    QVERIFY(!edit.error().message.isEmpty());
}

void TestAssignment::objections_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *path, const char *value, bool allowed) {
        QTest::newRow(qPrintable(QLatin1StringView(path) + u'=' + QLatin1StringView(value)))
            << QString::fromLatin1(path) << QString::fromLatin1(value) << allowed;
    };
    row("maxMemory/@slots", "1", true);
    row("maxMemory/@slots", "256", true);
    row("maxMemory/@slots", "0", false);
    row("maxMemory/@slots", "257", false);
    row("maxMemory/@slots", "1.5", false);
    row("maxMemory/@slots", "", false);
    row("maxMemory/@slots", "99999999999999999999", false);
    row("memory", "1024", true);
    row("memory", "-1", false);
    row("memory", "1 GiB", false);
    row("memory/@unit", "MiB", true);
    row("memory/@unit", "furlong", false);
    row("memory/@unit", "", false);
    row("memory/@dumpCore", "on", true);
    row("memory/@dumpCore", "yes", false);
    row("memoryBacking/locked", "yes", true);
    row("memoryBacking/locked", "no", true);
    row("memoryBacking/locked", "maybe", false);
    row("uuid", "4dea22b3-1d52-d8f3-2516-782e98ab3fa0", true);
    row("uuid", "4dea22b31d52d8f32516782e98ab3fa0", true);
    row("uuid", "4dea22b3", false);
    row("uuid", "", false);
    row("genid", "", true);
    row("os/init", "/bin/sh", true);
    row("os/init", "sh", false);
    row("devices/disk[]/source/@file", "[datastore] a.vmdk", true);
    row("devices/disk[]/source/@file", "C:\\a.vhdx", true);
    row("devices/disk[]/source/@file", "a.qcow2", false);
    row("devices/interface[]/script/@path", "vif-bridge", true);
    row("numatune/memory/@nodeset", "0-3,^1", true);
    row("numatune/memory/@nodeset", "3-0", false);
    row("title", "", true);
}

void TestAssignment::objections()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QTEST(Settings::objection(setting(path), value).isEmpty(), "allowed");
}

void TestAssignment::offered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("concrete");
    QTest::addColumn<bool>("isOffered");
    const QString timers = u"<domain><clock><timer name='rtc'/><timer name='tsc'/></clock></domain>"_s;
    QTest::newRow("always") << u"<domain/>"_s << u"memory"_s << u"memory"_s << true;
    QTest::newRow("set") << u"<domain><maxMemory>1</maxMemory></domain>"_s << u"maxMemory/@slots"_s
                         << u"maxMemory/@slots"_s << true;
    QTest::newRow("not set") << u"<domain/>"_s << u"maxMemory/@slots"_s << u"maxMemory/@slots"_s << false;
    QTest::newRow("its row") << timers << u"clock/timer[]/@frequency"_s << u"clock/timer[2]/@frequency"_s << true;
    QTest::newRow("another row") << timers << u"clock/timer[]/@frequency"_s << u"clock/timer[1]/@frequency"_s << false;
    const auto row = [](const char *type, const char *arch, const char *path, bool isOffered) {
        const QString archAttribute = *arch ? u" arch='%1'"_s.arg(QLatin1StringView(arch)) : QString();
        const QString name = QString::fromLatin1(path);
        QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(QLatin1StringView(type), QLatin1StringView(arch), name)))
            << u"<domain type='%1'><os><type%2/></os></domain>"_s.arg(QLatin1StringView(type), archAttribute) << name << name << isOffered;
    };
    for (const char *path : {"os/init", "os/inituser", "idmap/uid[]", "features/privnet", "features/capabilities/@policy",
                             "features/capabilities/chown/@state", "lxc:namespace/lxc:sharenet/@type"}) {
        row("lxc", "x86_64", path, true);
        row("kvm", "x86_64", path, false);
    }
    for (const char *path : {"features/gic/@version", "features/ras/@state"}) {
        row("kvm", "aarch64", path, true);
        row("kvm", "", path, true);
        row("kvm", "x86_64", path, false);
        row("kvm", "riscv64", path, false);
    }
    for (const char *path : {"features/hpt/@resizing", "features/htm/@state", "features/nested-hv/@state", "features/ccf-assist/@state"}) {
        row("kvm", "ppc64le", path, true);
        row("kvm", "x86_64", path, false);
    }
    for (const char *path : {"features/ps2/@state", "features/apic", "features/ioapic/@driver", "features/hyperv/relaxed/@state"}) {
        row("kvm", "x86_64", path, true);
        row("kvm", "s390x", path, false);
    }
    row("qemu", "riscv64", "features/aia/@value", true);
    row("qemu", "aarch64", "features/aia/@value", false);
    row("kvm", "x86_64", "features/async-teardown/@enabled", true);
    row("kvm", "s390x", "keywrap/cipher[]", true);
    row("kvm", "x86_64", "keywrap/cipher[]", false);
    row("kvm", "x86_64", "launchSecurity/@type", true);
    row("kvm", "aarch64", "launchSecurity/@type", false);
    row("xen", "x86_64", "features/xen/e820_host/@state", true);
    row("kvm", "x86_64", "features/xen/e820_host/@state", false);
    row("xen", "x86_64", "bootloader", true);
    row("kvm", "x86_64", "bootloader", false);
    row("bhyve", "x86_64", "bhyve:commandline/bhyve:arg[]", true);
    row("kvm", "x86_64", "bhyve:commandline/bhyve:arg[]", false);
    row("vmware", "x86_64", "vmware:datacenterpath", true);
    row("xen", "x86_64", "vmware:datacenterpath", false);
}

void TestAssignment::offered()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    QFETCH(QString, concrete);
    QTEST(Settings::isOffered(parsed(text), setting(path), Path::fromLiteral(concrete)), "isOffered");
}

void TestAssignment::displayed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("shown");
    QTest::newRow("unset") << u"memory"_s << QString() << QString() << u"not set"_s;
    QTest::newRow("size") << u"memory"_s << u"8388608"_s << u"KiB"_s << u"8 GiB"_s;
    QTest::newRow("size, no unit") << u"memory"_s << u"8388608"_s << QString() << u"8 GiB"_s;
    QTest::newRow("presence") << u"memoryBacking/locked"_s << u"yes"_s << QString() << u"on"_s;
    QTest::newRow("word") << u"@type"_s << u"kvm"_s << QString() << u"KVM"_s;
    QTest::newRow("foreign word") << u"@type"_s << u"jailhouse"_s << QString() << u"jailhouse"_s;
    QTest::newRow("empty") << u"genid"_s << u""_s << QString() << u"libvirt makes one up"_s;
    QTest::newRow("unit of a number") << u"clock/timer[]/@frequency"_s << u"7"_s << QString() << u"7 Hz"_s;
}

void TestAssignment::displayed()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, unit);
    QTEST(Settings::displayed(setting(path), value.isNull() ? std::nullopt : std::optional(value), unit), "shown");
}

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"
