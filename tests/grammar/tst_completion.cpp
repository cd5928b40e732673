// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/Completion.h"

#include "models/document/DefinitionFile.h"
#include "models/grammar/Validator.h"
#include "tests/bench/Bench.h"
#include "tests/support/Needs.h"
#include "tests/support/TextCursor.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/** What the grammar lets stand at a cursor; `|` marks it in the texts. */
class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void placesOfHalfTypedTexts_data();
    void placesOfHalfTypedTexts();
    void skeletons_data();
    void skeletons();
    void everyPlaceOfRealDefinitions();
    void noTextIsTooOdd();

private:
    static Completion &completion()
    {
        static Completion made((*Validator::installed())->schema());
        return made;
    }

    /** What was asked for real definitions, and what was not offered though it stands there. */
    struct Tally
    {
        int names = 0;
        int words = 0;
        int asked = 0;
        double longest = 0; ///< ms of the processor
        double all = 0;
        QStringList missed;
    };

    static QStringList namesAt(const QString &text, qsizetype offset, Tally &tally);
    /** Asks for the name of an element, and for the words of its attributes. */
    static void lookAt(const XmlDocument &document, ElementId element, const QString &file, Tally &tally);

    static QList<Completion::Offer> offersIn(QString text)
    {
        const qsizetype offset = takeCursor(text);
        return completion().at(XmlCursor::at(text, offset));
    }
};

namespace {

/** True in what is free to everybody, and where a tag itself declares what its name means: nobody knows that yet. */
bool isKnownToNobody(const XmlDocument &document, ElementId element)
{
    for (ElementId above = document.parent(element); above != NoElement; above = document.parent(above)) {
        if (document.name(above) == u"metadata")
            return true;
    }
    const QList<XmlAttribute> own = document.attributes(element);
    return element != document.root() && std::any_of(own.begin(), own.end(), [](const XmlAttribute &attribute) {
               return attribute.name.startsWith(u"xmlns");
           });
}

/** `*` behind what is required, `+` behind what needs a namespace. */
QStringList written(const QList<Completion::Offer> &offers)
{
    QStringList names;
    for (const Completion::Offer &offer : offers)
        names.append(offer.name + (offer.isRequired ? u"*"_s : QString()) +
                     (offer.space.isEmpty() ? QString() : u"+"_s));
    return names;
}

} // namespace

void TestCompletion::offers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // all of these
    QTest::addColumn<QString>("excluded"); // none of these; `all`: nothing but what is expected
    const auto row = [](const char *name, const char *text, const char *expected, const char *excluded) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(expected)
                            << QString::fromLatin1(excluded);
    };
    row("nothing yet", "<|", "domain*", "all");
    row("the root's children", "<domain type='kvm'><|</domain>", "name* memory os devices qemu:commandline+",
        "disk name");
    row("those that are there", "<domain type='kvm'><name>a</name><|<memory>1</memory></domain>", "os vcpu",
        "name memory");
    row("a name to replace", "<domain type='kvm'><na|me>a</name><memory>1</memory></domain>", "name* title", "memory");
    row("in ordinary content", "<domain type='kvm'><os>|<type>hvm</type></os></domain>", "bootmenu boot", "type");
    row("many of one kind", "<domain type='kvm'><devices><disk><target dev='a'/></disk><|</devices></domain>",
        "disk interface", "driver");
    row("behind and in front", "<domain><devices><disk type='file'><|<target dev='vda' bus='virtio'/></disk>",
        "source driver serial", "target disk");
    row("what an attribute decides", "<domain><devices><disk type='block'><source |/></disk>", "dev startupPolicy",
        "file pool");
    row("what another one decides", "<domain><devices><disk type='volume'><source |/></disk>", "pool* volume*", "file");
    row("required children", "<domain><devices><disk type='file'><|</disk>", "target*", "target");
    row("attributes", "<domain><vcpu |>2</vcpu></domain>", "placement cpuset current", "unit");
    row("those that are there already", "<domain><vcpu current='1' | placement='static'>2</vcpu>", "cpuset",
        "placement current");
    row("half of one", "<domain><devices><disk type='file' dev|><source file='a'/></disk>", "device snapshot", "type");
    row("required attributes", "<domain><clock |/></domain>", "offset*", "");
    row("words", "<domain type='|'>", "kvm qemu xen lxc", "hvm");
    row("words that are there", "<domain><devices><disk device='cd|rom' type='file'>", "disk cdrom floppy lun", "file");
    row("words without quotes", "<domain type=|>", "kvm qemu", "");
    row("words behind an open quote", "<domain><devices><disk device='| type='file'>", "disk cdrom", "file");
    row("no words", "<domain><devices><emulator>|", "", "all");
    row("text", "<domain><on_poweroff>|</on_poweroff>", "destroy restart preserve", "");
    row("text that is there", "<domain><os><type arch='x86_64'>h|vm</type></os>", "hvm", "");
    row("end tag", "<domain><devices><disk></|", "disk*", "all");
    row("end tag behind closed ones", "<domain><devices><disk><target/></disk></|", "devices*", "all");
    row("in a comment", "<domain><!-- <| --></domain>", "", "all");
    row("in CDATA", "<domain><title><![CDATA[<|]]></title></domain>", "", "all");
    row("behind the root", "<domain></domain> <|", "", "");
    row("a namespace that nobody declared", "<domain><qemu:|", "qemu:commandline+", "");
    row("one that is declared", "<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><|",
        "qemu:commandline", "");
    row("under another prefix", "<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'><|", "q:commandline",
        "qemu:commandline");
    row("inside it", "<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'><q:commandline><|", "q:arg q:env",
        "disk");
    row("as the default one", "<domain><commandline xmlns='http://libvirt.org/schemas/domain/qemu/1.0'><|", "arg env",
        "qemu:arg");
    row("inside one not declared", "<domain><qemu:commandline><qemu:arg |", "value*", "name");
    row("the root's declarations", "<domain type='kvm' |>", "id xmlns:qemu+", "type");
    row("a namespace itself", "<domain xmlns:qemu='|'>", "http://libvirt.org/schemas/domain/qemu/1.0", "all");
    row("where something is missing", "<domain><name>a<memory unit='KiB>1</memory></name><|", "vcpu os", "name disk");
    row("what nobody knows", "<domain><frob><|</frob></domain>", "", "all");
}

void TestCompletion::offers()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QString, excluded);
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    const QStringList offered = written(offersIn(text));
    const QStringList wanted = expected.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : wanted)
        QVERIFY2(offered.contains(name), qPrintable(name + u" is not in: "_s + offered.join(u' ')));
    if (excluded == u"all")
        QCOMPARE(offered, wanted);
    for (const QString &name : excluded.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(!offered.contains(name), qPrintable(name + u" is in: "_s + offered.join(u' ')));
}

void TestCompletion::placesOfHalfTypedTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("open");
    using Place = XmlCursor::Place;
    const auto row = [](const char *text, Place place, const char *word, const char *open) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(place) << QString::fromUtf8(word)
                            << QString::fromUtf8(open);
    };
    row("|", Place::Content, "", "");
    row("<|", Place::ElementName, "", "");
    row("<a|", Place::ElementName, "a", "");
    row("<?xml version='1.0'?>|", Place::Content, "", "");
    row("<?xm|l?>", Place::Elsewhere, "", "");
    row("<!-|", Place::Elsewhere, "", "");
    row("<a><!-- <b> -->|</a>", Place::Content, "", "a");
    row("<a>x|y</a>", Place::Content, "xy", "a");
    row("<a |", Place::AttributeName, "", "a");
    row("<a  |  >", Place::AttributeName, "", "a");
    row("<a |>", Place::AttributeName, "", "a");
    row("<a |/>", Place::AttributeName, "", "a");
    row("<a b|c='d'>", Place::AttributeName, "bc", "a");
    row("<a b='d'|>", Place::AttributeName, "", "a");
    row("<a b=|>", Place::Value, "", "a");
    row("<a b=|c>", Place::Value, "c", "a");
    row("<a b= |c='d'>", Place::Value, "", "a");
    row("<a b='|'>", Place::Value, "", "a");
    row("<a b=\"c|'d\">", Place::Value, "c'd", "a");
    row("<a b='c|>", Place::Value, "c", "a");
    row("<a b='| c='d'>", Place::Value, "", "a");
    row("<a b='|\n  <c/>", Place::Value, "", "a");
    row("<a b='x>y'>|", Place::Content, "", "a");
    row("<a>|<b/></a>", Place::Content, "", "a");
    row("<a><b/>|</a>", Place::Content, "", "a");
    row("<a></|", Place::EndTag, "", "a");
    row("<a><b></b|></a>", Place::EndTag, "b", "a b");
    row("<a><b></c>|</a>", Place::Content, "", "a b");
    row("<a><b><c></a>|", Place::Elsewhere, "", "");
    row("<a><b\n<c/>|", Place::Content, "", "a");
    row("<a b='c'\n<d/>|", Place::Content, "", "a");
    row("<a>< |", Place::Content, "", "a");
}

void TestCompletion::placesOfHalfTypedTexts()
{
    QFETCH(QString, text);
    const qsizetype offset = takeCursor(text);
    const XmlCursor cursor = XmlCursor::at(text, offset);
    QTEST(int(cursor.place), "place");
    QTEST(text.sliced(cursor.begin, cursor.end - cursor.begin), "word");
    QStringList open;
    for (const XmlCursor::Element &element : cursor.open)
        open.append(element.name);
    QTEST(open.join(u' '), "open");
}

void TestCompletion::skeletons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("xml"); // `|` where typing goes on
    const auto row = [](const char *name, const char *text, const char *xml) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(name) << QString::fromUtf8(xml);
    };
    row("title", "<domain><|", "<title>|</title>");
    row("acpi", "<domain><features><|", "<acpi/>|");
    row("os", "<domain><|", "<os>\n  <type>|</type>\n</os>");
    row("clock", "<domain><|", "<clock offset='|'/>");
    row("disk", "<domain><devices><|", "<disk>\n  <target dev='|'/>\n</disk>");
    row("features", "<domain><|", "<features>\n  |\n</features>");
    row("boot", "<domain><os><|", "<boot dev='|'/>");
    row("cpu", "<domain><|", "<cpu>\n  |\n</cpu>");
    row("driver", "<domain><devices><disk type='file'><|", "<driver |/>");
    row("qemu:commandline", "<domain><|", "<qemu:commandline>\n  |\n</qemu:commandline>");
}

void TestCompletion::skeletons()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    const qsizetype offset = takeCursor(text);
    const XmlCursor cursor = XmlCursor::at(text, offset);
    auto [xml, at] = completion().element(cursor, name, u"  "_s, u'\'');
    QTEST(xml.insert(at, u'|'), "xml");
}

QStringList TestCompletion::namesAt(const QString &text, qsizetype offset, Tally &tally)
{
    const double before = Bench::processorMs();
    QStringList found;
    for (const Completion::Offer &offer : completion().at(XmlCursor::at(text, offset)))
        found.append(offer.name);
    const double took = Bench::processorMs() - before;
    tally.longest = std::max(tally.longest, took);
    tally.all += took;
    ++tally.asked;
    return found;
}

void TestCompletion::lookAt(const XmlDocument &document, ElementId element, const QString &file, Tally &tally)
{
    const QString &text = document.text();
    const QString name = document.name(element).toString();
    const QString place = u"%1:%2"_s.arg(file).arg(document.place(document.begin(element)).line);
    ++tally.names;
    if (!namesAt(text, document.begin(element) + 1, tally).contains(name))
        tally.missed.append(u"%1: <%2>"_s.arg(place, name));
    for (const XmlAttribute &attribute : document.attributes(element)) {
        const QStringList words = namesAt(text, attribute.valueBegin, tally);
        if (attribute.name.startsWith(u"xmlns") || words.isEmpty())
            continue;
        ++tally.words;
        const QString value = document.attributeValue(attribute).simplified();
        if (words.contains(value))
            continue;
        // Right all the same where the grammar takes more than words.
        const TextEdit wrong{attribute.valueBegin, attribute.valueEnd - attribute.valueBegin, u"no such word"_s};
        const auto problems = (*Validator::installed())->problems(*XmlDocument::parse(wrong.applied(text)));
        if (!problems.isEmpty() && problems.first().right.contains(value))
            tally.missed.append(u"%1: %2='%3' of: %4"_s.arg(place, attribute.name, value, words.join(u' ')));
    }
}

void TestCompletion::everyPlaceOfRealDefinitions()
{
    if (!QFile::exists(QStringLiteral(CORPUS)))
        QSKIP("../shared/corpus is not there");
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    const auto validator = *Validator::installed();
    QRandomGenerator random(20261121);
    constexpr int mostOfOne = 12;
    int files = 0;
    Tally tally;
    for (QDirIterator at(QStringLiteral(CORPUS), {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
         at.hasNext();) {
        const auto file = DefinitionFile::load(at.next());
        const auto document = file ? XmlDocument::parse(file->text) : Result<XmlDocument>(file.error());
        if (!document || !validator->problems(*document).isEmpty())
            continue;
        ++files;
        const int count = document->elementCount();
        for (int number = 0; number < std::min(mostOfOne, count); ++number) {
            const ElementId element = count <= mostOfOne ? number : random.bounded(count);
            if (!isKnownToNobody(*document, element))
                lookAt(*document, element, at.fileName(), tally);
        }
    }
    qInfo("%d files, %d names and %d values with words; %.3f ms each, the longest took %.2f ms", files, tally.names,
          tally.words, tally.all / tally.asked, tally.longest);
    for (const QString &line : std::as_const(tally.missed).first(std::min<qsizetype>(tally.missed.size(), 30)))
        qWarning("%s", qPrintable(line));
    QCOMPARE(tally.missed.size(), 0);
    QVERIFY(files > 300 && tally.names > 5000 && tally.words > 2000);
}

void TestCompletion::noTextIsTooOdd()
{
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    // Whatever is cut off or taken out, there is an answer.
    const QString text = u"<?xml version='1.0'?><!-- a --><domain type='kvm' xmlns:q=\"u\"><name><![CDATA[b]]></name>"
                         "<devices><disk type='file'><source file='c'/></disk><q:d/></devices></domain>"_s;
    QRandomGenerator random(5);
    for (int round = 0; round < 3000; ++round) {
        QString odd = text;
        for (int cut = random.bounded(4); cut >= 0 && !odd.isEmpty(); --cut)
            odd.remove(random.bounded(odd.size()), random.bounded(1, 6));
        const qsizetype offset = random.bounded(odd.size() + 1);
        const XmlCursor cursor = XmlCursor::at(odd, offset);
        QVERIFY(0 <= cursor.begin && cursor.begin <= offset && offset <= cursor.end && cursor.end <= odd.size());
        completion().at(cursor);
    }
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
