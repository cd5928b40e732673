// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/PathEdit.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Layout layout()
{
    Layout layout;
    layout.childOrder[QString()] = {u"name"_s, u"memory"_s, u"vcpu"_s, u"os"_s, u"features"_s, u"cpu"_s, u"clock"_s, u"devices"_s};
    layout.childOrder[u"features/hyperv"_s] = {u"relaxed"_s, u"vapic"_s, u"spinlocks"_s, u"stimer"_s};
    layout.meaningfulWhenEmpty = {u"features/acpi"_s, u"features/apic"_s, u"clock/timer"_s};
    return layout;
}

} // namespace

class TestPathEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsReadAndWrite_data();
    void pathsReadAndWrite();
    void badPaths_data();
    void badPaths();
    void sets_data();
    void sets();
    void unsets_data();
    void unsets();
    void settingWhatIsThereChangesNothing();
    void missingRowsAreTold();
    void pathsLeadBack_data();
    void pathsLeadBack();
    void movesRows();
    void insertsFragments();
};

void TestPathEdit::pathsReadAndWrite_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("plain");
    for (const auto &[written, plain] : {std::pair{"memory", "memory"}, {"@type", "@type"}, {"os/bootmenu/@timeout", "os/bootmenu/@timeout"},
             {"clock/timer[@name='hpet']/@present", "clock/timer/@present"}, {"devices/disk[2]/driver/@cache", "devices/disk/driver/@cache"},
             {"clock/timer[]/@name", "clock/timer/@name"}, {"metadata/libosinfo:libosinfo/libosinfo:os/@id", "metadata/libosinfo:libosinfo/libosinfo:os/@id"},
             {"a[@path='/dev/sda']/b", "a/b"}, {"q:a[@xmlns:q='urn:mine'][2]/@b", "q:a/@b"}})
        QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(plain);
}

void TestPathEdit::pathsReadAndWrite()
{
    QFETCH(QString, written);
    const auto path = Path::parse(written);
    QVERIFY(path.ok());
    QCOMPARE(path->toString(), written);
    QTEST(path->plain(), "plain");
}

void TestPathEdit::badPaths_data()
{
    QTest::addColumn<QString>("written");
    for (const char *written : {"", "/memory", "memory/", "a//b", "a[0]", "a[x]", "@", "a/@b/c", "a b", "a[@b=c]", "a[1", "a[1][@b='c']", "a[][2]", "a[1][2]"})
        QTest::newRow(written) << QString::fromLatin1(written);
}

void TestPathEdit::badPaths()
{
    QFETCH(QString, written);
    QVERIFY(!Path::parse(written).ok());
}

void TestPathEdit::sets_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *path, const char *value, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(path) << QString::fromUtf8(value) << QString::fromUtf8(after);
    };
    row("text", "<domain>\n  <memory unit='KiB'> 4 </memory> <!-- x -->\n</domain>", "memory", "8",
        "<domain>\n  <memory unit='KiB'> 8 </memory> <!-- x -->\n</domain>");
    row("text keeps comments", "<domain><memory>4<!-- four --></memory></domain>", "memory", "8",
        "<domain><memory>8<!-- four --></memory></domain>");
    row("attribute keeps its quotes", "<domain><os a=\"1\"  b='2'/></domain>", "os/@a", "x\"'&<y", "<domain><os a=\"x&quot;'&amp;&lt;y\"  b='2'/></domain>");
    row("new attribute", "<domain><os a=\"1\" /></domain>", "os/@b", "2", "<domain><os a=\"1\" b=\"2\" /></domain>");
    row("attribute of the root", "<domain type='qemu'/>", "@type", "kvm", "<domain type='kvm'/>");
    row("new element in its place", "<domain>\n  <name>a</name> <!-- the name -->\n  <devices/>\n</domain>", "vcpu", "2",
        "<domain>\n  <name>a</name> <!-- the name -->\n  <vcpu>2</vcpu>\n  <devices/>\n</domain>");
    row("new first element", "<domain> <!-- d -->\n    <devices/>\n</domain>", "name", "a",
        "<domain> <!-- d -->\n    <name>a</name>\n    <devices/>\n</domain>");
    row("missing parents", "<domain>\n  <features/>\n  <devices/>\n</domain>", "features/hyperv/spinlocks/@retries", "8191",
        "<domain>\n  <features>\n    <hyperv>\n      <spinlocks retries='8191'/>\n    </hyperv>\n  </features>\n  <devices/>\n</domain>");
    row("between siblings", "<domain>\n\t<features>\n\t\t<hyperv>\n\t\t\t<relaxed state='on'/>\n\t\t\t<stimer/>\n\t\t</hyperv>\n\t</features>\n</domain>",
        "features/hyperv/vapic/@state", "on",
        "<domain>\n\t<features>\n\t\t<hyperv>\n\t\t\t<relaxed state='on'/>\n\t\t\t<vapic state='on'/>\n\t\t\t<stimer/>\n\t\t</hyperv>\n\t</features>\n</domain>");
    row("in one line", "<domain><name>a</name><devices/></domain>", "vcpu", "2", "<domain><name>a</name><vcpu>2</vcpu><devices/></domain>");
    row("line ends of the text", "<domain>\r\n  <name>a</name>\r\n</domain>\r\n", "clock/@offset", "utc",
        "<domain>\r\n  <name>a</name>\r\n  <clock offset='utc'/>\r\n</domain>\r\n");
    row("row by key", "<domain>\n  <clock>\n    <timer name='rtc'/>\n  </clock>\n</domain>", "clock/timer[@name='hpet']/@present", "no",
        "<domain>\n  <clock>\n    <timer name='rtc'/>\n    <timer name='hpet' present='no'/>\n  </clock>\n</domain>");
    row("second row", "<domain><devices><disk/><disk><driver cache='none'/></disk></devices></domain>", "devices/disk[2]/driver/@cache", "unsafe",
        "<domain><devices><disk/><disk><driver cache='unsafe'/></disk></devices></domain>");
    row("namespace on the root", "<domain type='kvm'>\n  <name>a</name>\n</domain>", "qemu:commandline/qemu:arg/@value", "-s",
        "<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>\n  <name>a</name>\n  <qemu:commandline>\n    <qemu:arg value='-s'/>\n  </qemu:commandline>\n</domain>");
    row("namespace by another prefix", "<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'><q:commandline/></domain>",
        "qemu:commandline/qemu:arg/@value", "-s",
        "<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'><q:commandline><q:arg value='-s'/></q:commandline></domain>");
    row("second row under another prefix", "<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'>\n  <q:commandline>\n    <q:arg value='a'/>\n  </q:commandline>\n</domain>",
        "qemu:commandline/qemu:arg[2]/@value", "b",
        "<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'>\n  <q:commandline>\n    <q:arg value='a'/>\n    <q:arg value='b'/>\n  </q:commandline>\n</domain>");
    row("namespace on the element", "<domain>\n  <metadata/>\n</domain>", "metadata/libosinfo:libosinfo/libosinfo:os/@id", "x",
        "<domain>\n  <metadata>\n    <libosinfo:libosinfo xmlns:libosinfo='http://libosinfo.org/xmlns/libvirt/domain/1.0'>\n      <libosinfo:os id='x'/>\n    </libosinfo:libosinfo>\n  </metadata>\n</domain>");
    row("prefix of the root means something else", "<domain xmlns:qemu='urn:other'><name>a</name></domain>", "qemu:deprecation/@behavior", "omit",
        "<domain xmlns:qemu='urn:other'><name>a</name><qemu:deprecation xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0' behavior='omit'/></domain>");
    row("a namespace that the path names", "<domain xmlns:qemu='urn:other'><qemu:deprecation behavior='none'/></domain>",
        "qemu:deprecation[@xmlns:qemu='urn:other']/@behavior", "omit",
        "<domain xmlns:qemu='urn:other'><qemu:deprecation behavior='omit'/></domain>");
    row("empty root", "<domain/>", "name", "a", "<domain>\n  <name>a</name>\n</domain>");
    row("lines of text", "<domain>\n  <name>a</name>\n</domain>", "memory", "a\n  b", "<domain>\n  <name>a</name>\n  <memory>a\n  b</memory>\n</domain>");
}

void TestPathEdit::sets()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(QString, value);
    const auto document = XmlDocument::parse(before);
    QVERIFY(document.ok());
    const auto edit = PathEdit::set(*document, Path::fromLiteral(path), value, layout());
    QVERIFY(edit.ok());
    const QString after = edit->applied(before);
    QTEST(after, "after");
    const auto changed = XmlDocument::parse(after);
    QVERIFY(changed.ok());
    QCOMPARE(*PathEdit::value(*changed, Path::fromLiteral(path)), value);
}

void TestPathEdit::unsets_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QByteArray &before, const char *path, const QByteArray &after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(path) << QString::fromUtf8(after);
    };
    row("attribute", "<domain><os a='1'\n  b='2' c='3'/></domain>", "os/@b", "<domain><os a='1' c='3'/></domain>");
    row("its parents go", "<domain>\n  <name/>\n  <features>\n    <hyperv>\n      <relaxed state='on'/>\n    </hyperv>\n  </features>\n</domain>",
        "features/hyperv/relaxed/@state", "<domain>\n  <name/>\n</domain>");
    row("parents with more stay", "<domain>\n  <features>\n    <hyperv mode='custom'>\n      <relaxed state='on'/>\n    </hyperv>\n  </features>\n</domain>",
        "features/hyperv/relaxed/@state", "<domain>\n  <features>\n    <hyperv mode='custom'/>\n  </features>\n</domain>");
    row("comments stay", "<domain>\n  <features>\n    <!-- why -->\n    <pae a='1'/>\n  </features>\n</domain>",
        "features/pae/@a", "<domain>\n  <features>\n    <!-- why -->\n  </features>\n</domain>");
    row("what means something stays", "<domain><features><apic eoi='on'/></features></domain>", "features/apic/@eoi",
        "<domain><features><apic/></features></domain>");
    row("rows stay", "<domain><clock><timer name='rtc'/></clock></domain>", "clock/timer/@name", "<domain><clock><timer/></clock></domain>");
    row("element", "<domain>\n  <features>\n    <acpi/>\n    <pae/>  <!-- p -->\n  </features>\n</domain>", "features/pae",
        "<domain>\n  <features>\n    <acpi/>\n    <!-- p -->\n  </features>\n</domain>");
    row("declaration alone does not hold", "<domain>\n  <name/>\n  <metadata>\n    <l:libosinfo xmlns:l='http://libosinfo.org/xmlns/libvirt/domain/1.0'>\n      <l:os id='x'/>\n    </l:libosinfo>\n  </metadata>\n</domain>",
        "metadata/libosinfo:libosinfo/libosinfo:os/@id", "<domain>\n  <name/>\n</domain>");
    const char *const uri = "http://libvirt.org/schemas/domain/qemu/1.0";
    const auto inQemu = [uri](const char *text) { return QString::fromUtf8(text).arg(QString::fromUtf8(uri)).toUtf8(); };
    row("declaration goes with its last user",
        inQemu("<domain type='kvm' xmlns:qemu='%1'>\n  <name/>\n  <qemu:commandline>\n    <qemu:arg value='-s'/>\n  </qemu:commandline>\n</domain>"),
        "qemu:commandline/qemu:arg", "<domain type='kvm'>\n  <name/>\n</domain>");
    row("declaration with a value only",
        inQemu("<domain xmlns:qemu='%1' type='kvm'>\n  <qemu:deprecation behavior='none'/>\n  <name/>\n</domain>"),
        "qemu:deprecation/@behavior", "<domain type='kvm'>\n  <name/>\n</domain>");
    row("declaration under another prefix", inQemu("<domain xmlns:q='%1'><q:deprecation behavior='none'/><name/></domain>"),
        "qemu:deprecation/@behavior", "<domain><name/></domain>");
    row("declaration stays with another user",
        inQemu("<domain xmlns:qemu='%1'><qemu:commandline><qemu:arg value='a'/></qemu:commandline><qemu:deprecation behavior='none'/></domain>"),
        "qemu:deprecation/@behavior",
        inQemu("<domain xmlns:qemu='%1'><qemu:commandline><qemu:arg value='a'/></qemu:commandline></domain>"));
    row("declaration without users stays", inQemu("<domain xmlns:qemu='%1'><os b='1'/></domain>"), "os/@b",
        inQemu("<domain xmlns:qemu='%1'/>"));
    row("what was made for its key goes", "<domain>\n  <name/>\n  <sysinfo type='smbios'>\n    <bios>\n      <entry name='vendor'>a</entry>\n    </bios>\n  </sysinfo>\n</domain>",
        "sysinfo[@type='smbios']/bios/entry[@name='vendor']", "<domain>\n  <name/>\n</domain>");
    row("not there", "<domain><os/></domain>", "os/@b", "<domain><os/></domain>");
}

void TestPathEdit::unsets()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    const auto document = XmlDocument::parse(before);
    QVERIFY(document.ok());
    const QString after = PathEdit::unset(*document, Path::fromLiteral(path), layout()).applied(before);
    QTEST(after, "after");
    QVERIFY(XmlDocument::parse(after).ok());
}

void TestPathEdit::settingWhatIsThereChangesNothing()
{
    const QString text = u"<domain a='&#x41;'><name>\n <![CDATA[a&b]]></name></domain>"_s;
    const auto document = XmlDocument::parse(text);
    for (const auto &[path, value] : {std::pair{u"@a"_s, u"A"_s}, {u"name"_s, u"a&b"_s}}) {
        const auto edit = PathEdit::set(*document, Path::fromLiteral(path), value, layout());
        QCOMPARE(edit->applied(text), text);
    }
}

void TestPathEdit::missingRowsAreTold()
{
    const auto document = XmlDocument::parse(u"<domain><devices><disk/></devices></domain>"_s);
    QVERIFY(!PathEdit::set(*document, Path::fromLiteral(u"devices/disk[3]/@type"), u"file"_s, layout()).ok());
    QVERIFY(PathEdit::set(*document, Path::fromLiteral(u"devices/disk[2]/@type"), u"file"_s, layout()).ok());
    QVERIFY(!PathEdit::set(*document, Path::fromLiteral(u"name"), QString(QChar(1)), layout()).ok());
}

void TestPathEdit::pathsLeadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("paths"); // of all elements but the root
    QTest::newRow("libvirt's namespace")
        << u"<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:a/><qemu:a/></domain>"_s
        << u"qemu:a[1] qemu:a[2]"_s;
    QTest::newRow("another one under its prefix")
        << u"<domain xmlns:qemu='urn:mine'><qemu:a><qemu:b/></qemu:a><qemu:a/></domain>"_s
        << u"qemu:a[@xmlns:qemu='urn:mine'][1] "
           "qemu:a[@xmlns:qemu='urn:mine'][1]/qemu:b[@xmlns:qemu='urn:mine'] "
           "qemu:a[@xmlns:qemu='urn:mine'][2]"_s;
    QTest::newRow("both")
        << u"<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:a xmlns:qemu='urn:1'/><qemu:a/></domain>"_s
        << u"qemu:a[@xmlns:qemu='urn:1'] qemu:a"_s;
    QTest::newRow("other prefixes") << u"<domain xmlns:q='urn:mine'><q:a/><a/><q:a/></domain>"_s << u"q:a[1] a q:a[2]"_s;
    QTest::newRow("not declared") << u"<domain><qemu:a/></domain>"_s << u"qemu:a"_s;
}

void TestPathEdit::pathsLeadBack()
{
    QFETCH(QString, text);
    const auto document = XmlDocument::parse(text);
    QVERIFY(document.ok());
    QStringList paths;
    for (ElementId element = 1; element < document->elementCount(); ++element) {
        const Path path = PathEdit::pathOf(*document, element);
        paths.append(path.toString());
        QCOMPARE(Path::parse(path.toString()).value(), path);
        QCOMPARE(PathEdit::find(*document, path), element);
    }
    QTEST(paths.join(u' '), "paths");
}

void TestPathEdit::movesRows()
{
    const QString text = u"<domain>\n  <a n='1'/> <!-- one -->\n\n  <a n='2'/>\n  <a n='3'/>\n</domain>"_s;
    const auto document = XmlDocument::parse(text);
    const Path path = Path::fromLiteral(u"a[]");
    QCOMPARE(PathEdit::rows(*document, path).size(), 3);
    QCOMPARE(PathEdit::moveRow(*document, path, 3, 1).applied(text),
             u"<domain>\n  <a n='3'/> <!-- one -->\n\n  <a n='1'/>\n  <a n='2'/>\n</domain>"_s);
}

void TestPathEdit::insertsFragments()
{
    const QString text = u"<domain>\n  <name>a</name>\n</domain>"_s;
    const auto document = XmlDocument::parse(text);
    const auto edit = PathEdit::insertFragment(*document, Path::fromLiteral(u"devices"), u"<disk>\n  <target/>\n</disk>\n"_s, layout());
    QVERIFY(edit.ok());
    QCOMPARE(edit->applied(text), u"<domain>\n  <name>a</name>\n  <devices>\n    <disk>\n      <target/>\n    </disk>\n  </devices>\n</domain>"_s);
    QVERIFY(!PathEdit::insertFragment(*document, Path(), u"<a><b></a>"_s, layout()).ok());
}

QTEST_GUILESS_MAIN(TestPathEdit)
#include "tst_pathedit.moc"
