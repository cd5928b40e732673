// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/completion/DefinitionCompletion.h"

#include "tests/support/Needs.h"
#include "tests/support/TextCursor.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/** What is told of the things that fit, and what choosing one of them writes; `|` is the cursor. */
class TestDefinitionCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void endTags_data();
    void endTags();
    void tellsWhatThingsAre();
    void whatIsRequiredComesFirst();
    void devicesSuitTheMachine();
    void whateverIsChosenIsWellFormed();

private:
    static const DefinitionCompletion &completion() { return **DefinitionCompletion::installed(); }

    static XmlDocument last(const QString &text) { return XmlDocument::parse(text).value(); }

    static QString usualText()
    {
        QFile file(QStringLiteral(TEST_DATA "/usual.xml"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static std::optional<CompletionEntry> find(const QList<CompletionEntry> &entries, const QString &name)
    {
        for (const CompletionEntry &entry : entries) {
            if ((entry.what == CompletionEntry::What::Device ? entry.label : entry.name) == name)
                return entry;
        }
        return std::nullopt;
    }
};

void TestDefinitionCompletion::writes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *text, const char *chosen, const char *result) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(chosen) << QString::fromUtf8(result);
    };
    row("an element with what it must have", "<domain>\n  <|\n</domain>\n", "os",
        "<domain>\n  <os>\n    <type>|</type>\n  </os>\n</domain>\n");
    row("without a bracket", "<domain>\n  |\n</domain>\n", "title", "<domain>\n  <title>|</title>\n</domain>\n");
    row("half of it typed", "<domain>\n  <clo|\n</domain>\n", "clock", "<domain>\n  <clock offset='|'/>\n</domain>\n");
    row("with tabs", "<domain>\n\t<os>\n\t\t<|\n\t</os>\n</domain>\n", "type",
        "<domain>\n\t<os>\n\t\t<type>|</type>\n\t</os>\n</domain>\n");
    row("line ends of another kind", "<domain>\r\n  <|\r\n</domain>\r\n", "features",
        "<domain>\r\n  <features>\r\n    |\r\n  </features>\r\n</domain>\r\n");
    row("another name", "<domain>\n  <ti|tle>a</title>\n</domain>\n", "description",
        "<domain>\n  <description|>a</title>\n</domain>\n");
    row("an attribute", "<domain><vcpu pl|>2</vcpu></domain>", "placement",
        "<domain><vcpu placement='|'>2</vcpu></domain>");
    row("an attribute between others", "<domain><vcpu |current='1'>2</vcpu></domain>", "placement",
        "<domain><vcpu placement|='1'>2</vcpu></domain>");
    row("right behind another one", "<domain><vcpu current='1'|>2</vcpu></domain>", "placement",
        "<domain><vcpu current='1' placement='|'>2</vcpu></domain>");
    row("quotes as everywhere", "<domain type=\"kvm\"><vcpu |>2</vcpu></domain>", "cpuset",
        "<domain type=\"kvm\"><vcpu cpuset=\"|\">2</vcpu></domain>");
    row("another attribute", "<domain><vcpu cu|rrent='1'>2</vcpu></domain>", "placement",
        "<domain><vcpu placement|='1'>2</vcpu></domain>");
    row("a word", "<domain type='|'></domain>", "kvm", "<domain type='kvm'|></domain>");
    row("another word", "<domain type='q|emu'></domain>", "kvm", "<domain type='kvm'|></domain>");
    row("a word without quotes", "<domain type=|></domain>", "kvm", "<domain type='kvm'|></domain>");
    row("a word with half of its quotes", "<domain type='|></domain>", "kvm", "<domain type='kvm'|></domain>");
    row("a text", "<domain><on_crash>de|</on_crash></domain>", "destroy",
        "<domain><on_crash>destroy|</on_crash></domain>");
    row("a namespace comes with its element", "<domain type='kvm'>\n  <qemu:com|\n</domain>\n", "qemu:commandline",
        "<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>\n  <qemu:commandline>\n    |\n"
        "  </qemu:commandline>\n</domain>\n");
    row("a namespace alone", "<domain |>", "xmlns:qemu",
        "<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'|>");
    row("a whole device", "<domain type='kvm'>\n  <devices>\n    <|\n  </devices>\n</domain>\n", "CD or DVD drive",
        "<domain type='kvm'>\n  <devices>\n    <disk type='file' device='cdrom'>\n      <driver type='raw'/>\n"
        "      <target dev='hda' bus='ide'/>\n      <readonly/>\n    </disk>|\n  </devices>\n</domain>\n");
}

void TestDefinitionCompletion::writes()
{
    QFETCH(QString, text);
    QFETCH(QString, chosen);
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    const qsizetype offset = takeCursor(text);
    const QString around = text.contains(u"<vcpu") || !text.contains(u"\n") ? u"<domain/>"_s
                           : text.contains(u'\t')                           ? u"<domain>\n\t<os/>\n</domain>"_s
                                                                            : u"<domain>\n  <os/>\n</domain>"_s;
    const auto entry = find(completion().entries(text, offset, last(around)), chosen);
    QVERIFY(entry);
    CompletedText completed = completion().applied(text, offset, *entry, last(around));
    QTEST(completed.text.insert(completed.cursor, u'|'), "result");
}

void TestDefinitionCompletion::endTags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result"); // empty: nothing to write
    QTest::newRow("innermost") << u"<a><b></|"_s << u"<a><b></b>|"_s;
    QTest::newRow("before other things") << u"<a><b></|\n<c/></a>"_s << u"<a><b></b>|\n<c/></a>"_s;
    QTest::newRow("with a prefix") << u"<a><q:b></|"_s << u"<a><q:b></q:b>|"_s;
    QTest::newRow("there already") << u"<a><b></|b></a>"_s << QString();
    QTest::newRow("not an end tag") << u"<a><b/|"_s << QString();
    QTest::newRow("nothing is open") << u"</|"_s << QString();
    QTest::newRow("in a comment") << u"<a><!-- </| -->"_s << QString();
}

void TestDefinitionCompletion::endTags()
{
    QFETCH(QString, text);
    const qsizetype offset = takeCursor(text);
    auto completed = DefinitionCompletion::endTag(text, offset);
    QTEST(completed ? completed->text.insert(completed->cursor, u'|') : QString(), "result");
}

void TestDefinitionCompletion::tellsWhatThingsAre()
{
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    const auto told = [](QString text, const QString &name) {
        const qsizetype offset = takeCursor(text);
        return find(completion().entries(text, offset, last(u"<domain/>"_s)), name).value_or(CompletionEntry());
    };
    QCOMPARE(told(u"<domain><|"_s, u"memory"_s).label, u"Memory"_s);
    QVERIFY(!told(u"<domain><|"_s, u"memory"_s).help.isEmpty());
    QCOMPARE(told(u"<domain><os><bootmenu |"_s, u"timeout"_s).label, u"Waits"_s);
    QCOMPARE(told(u"<domain><devices><|"_s, u"disk"_s).label, u"Disk"_s);
    const CompletionEntry word = told(u"<domain><on_crash>|"_s, u"preserve"_s);
    QVERIFY2(!word.label.isEmpty() && !word.help.isEmpty(), qPrintable(word.label));
}

void TestDefinitionCompletion::whatIsRequiredComesFirst()
{
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    const QList<CompletionEntry> entries = completion().entries(u"<domain type='kvm'><"_s, 20, last(u"<domain/>"_s));
    QVERIFY(entries.size() > 20);
    bool isRequired = true;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QVERIFY(isRequired || !entries[i].isRequired);
        if (i > 0 && entries[i].isRequired == entries[i - 1].isRequired)
            QVERIFY(entries[i - 1].name.compare(entries[i].name, Qt::CaseInsensitive) < 0);
        isRequired = entries[i].isRequired;
    }
    QVERIFY(entries.first().isRequired && !isRequired);
}

void TestDefinitionCompletion::devicesSuitTheMachine()
{
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    const QString text = usualText();
    const XmlDocument document = last(text);
    const qsizetype offset = text.indexOf(u"</devices>");
    QString typed = text;
    typed.insert(offset, u'<');
    int devices = 0;
    int complete = 0;
    const auto validator = *Validator::installed();
    const QList<GrammarProblem> before = validator->problems(document);
    for (const CompletionEntry &entry : completion().entries(typed, offset + 1, document)) {
        if (entry.what != CompletionEntry::What::Device)
            continue;
        ++devices;
        QVERIFY(!entry.help.isEmpty() && !entry.icon.isEmpty());
        const CompletedText completed = completion().applied(typed, offset + 1, entry, document);
        const auto after = XmlDocument::parse(completed.text);
        QVERIFY2(after.ok(), qPrintable(entry.device));
        // Some want a name that nobody but the person knows.
        complete += validator->problems(*after).size() == before.size() ? 1 : 0;
    }
    QVERIFY(devices > 20 && complete > devices / 2);
    typed.insert(text.indexOf(u"<devices>"), u'<');
    for (const CompletionEntry &entry : completion().entries(typed, text.indexOf(u"<devices>") + 1, document))
        QVERIFY(entry.what != CompletionEntry::What::Device);
}

void TestDefinitionCompletion::whateverIsChosenIsWellFormed()
{
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    const QString text = usualText();
    const XmlDocument document = last(text);
    int written = 0;
    QStringList broken;
    for (ElementId element = 0; element < document.elementCount(); ++element) {
        // Behind the start tag, where the first child would be
        if (document.isSelfClosing(element))
            continue;
        const qsizetype offset = document.startTagEnd(element);
        QString typed = text;
        typed.insert(offset, u'<');
        for (const CompletionEntry &entry : completion().entries(typed, offset + 1, document)) {
            const CompletedText completed = completion().applied(typed, offset + 1, entry, document);
            ++written;
            if (!XmlDocument::parse(completed.text) || completed.cursor > completed.text.size())
                broken.append(document.name(element) + u": " + entry.name);
        }
    }
    QCOMPARE(broken.join(u'\n'), QString());
    QVERIFY2(written > 150, qPrintable(QString::number(written)));
}

QTEST_GUILESS_MAIN(TestDefinitionCompletion)
#include "tst_definitioncompletion.moc"
