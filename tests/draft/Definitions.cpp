// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include "Flattened.h"
#include "models/catalog/Catalog.h"
#include "models/document/DefinitionFile.h"
#include "models/document/XmlDocument.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/** What a definition has to show: places that the catalogue knows, and how it is written. */
QSet<QString> traits(const QString &text)
{
    QSet<QString> traits;
    const auto document = XmlDocument::parse(text);
    if (!document)
        return traits;
    const auto walk = [&](const auto &self, ElementId element, const QString &plain) -> void {
        for (const XmlAttribute &attribute : document->attributes(element)) {
            traits.insert(u"quote "_s + attribute.quote);
            const QString place = plain.isEmpty() ? QString(u'@' + attribute.name) : plain + u"/@" + attribute.name;
            if (Catalog::instance().byPlainPath(place))
                traits.insert(place);
        }
        QSet<QStringView> names;
        for (ElementId child = document->firstChild(element); child != NoElement;
             child = document->nextSibling(child)) {
            const QString place =
                plain.isEmpty() ? document->name(child).toString() : plain + u'/' + document->name(child);
            if (!Catalog::instance().knows(place))
                continue;
            traits.insert(names.contains(document->name(child)) ? u"twice "_s + place : place);
            names.insert(document->name(child));
            self(self, child, place);
        }
    };
    walk(walk, document->root(), {});
    for (const char *mark : {"<!--", "<![CDATA[", "<?", "\t", "\r\n", "></", "xmlns:", "&", " >", "> <", "><"}) {
        if (text.contains(QLatin1StringView(mark)))
            traits.insert(u"has "_s + QLatin1StringView(mark));
    }
    return traits;
}

} // namespace

QStringList Definitions::files()
{
    QStringList files;
    for (const char *folder : {CORPUS, TEST_DATA}) {
        QDirIterator it(QString::fromUtf8(folder), {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
    }
    files.sort();
    return files;
}

std::optional<QString> Definitions::text(const QString &path)
{
    const auto file = DefinitionFile::load(path);
    return file && XmlDocument::parse(file->text) ? std::optional(file->text) : std::nullopt;
}

QSet<QString> Definitions::places(const QString &text)
{
    static const QRegularExpression position(uR"(\[\d+\])"_s);
    QSet<QString> places;
    const Flattened flat(text);
    for (auto it = flat.values().keyBegin(); it != flat.values().keyEnd(); ++it)
        places.insert(QString(*it).remove(position));
    return places;
}

QStringList Definitions::telling(const QStringList &paths, int count)
{
    QList<std::pair<QString, QSet<QString>>> candidates;
    for (const QString &path : paths) {
        if (const auto found = text(path))
            candidates.append({path, traits(*found)});
    }
    QStringList chosen;
    QSet<QString> seen;
    while (chosen.size() < count && !candidates.isEmpty()) {
        qsizetype best = 0;
        qsizetype most = -1;
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            const qsizetype news = (candidates[i].second - seen).size();
            if (news > most) {
                best = i;
                most = news;
            }
        }
        // Once everything was seen, again from the start: each place shall be met in several definitions.
        if (most == 0 && !seen.isEmpty()) {
            seen.clear();
            continue;
        }
        chosen.append(candidates[best].first);
        seen.unite(candidates[best].second);
        candidates.removeAt(best);
    }
    return chosen;
}

QList<std::pair<QString, QString>> Definitions::odd()
{
    QList<std::pair<QString, QString>>
        odd{
            {u"one line"_s,
             u"<domain type='kvm'><name>a</name><memory unit='KiB'>1024</memory><os><type>hvm</type><boot dev='hd'/><boot dev='cdrom'/></os><clock offset='utc'><timer name='rtc'/><timer name='pit'/></clock></domain>"_s},
            {u"nothing"_s, u"<domain/>"_s},
            {u"nothing with end tag"_s, u"<domain></domain>"_s},
            {u"blanks only"_s, u"<domain>\n\n</domain>\n"_s},
            {u"comments only"_s,
             u"<?xml version=\"1.0\"?>\n<!-- before -->\n<domain type=\"qemu\">\n  <!-- inside -->\n</domain>\n<!-- behind -->\n"_s},
            {u"empty parents"_s,
             u"<domain type='kvm'>\n  <os/>\n  <cpu></cpu>\n  <features>\n  </features>\n  <clock ><!-- none --></clock>\n  <memory/>\n  <vcpu></vcpu>\n  <metadata/>\n</domain>\n"_s},
            {u"tabs"_s,
             u"<domain type='kvm'>\n\t<name>\n\t\ttabbed\n\t</name>\n\t<vcpu\tplacement='static'\tcurrent = \"1\" >2</vcpu>\n\t<cpu mode = 'custom'>\n\t\t<model\tfallback=\"allow\">x</model>\n\t</cpu>\n</domain>"_s},
            {u"attributes on lines"_s,
             u"<domain\n    type='kvm'\n    id=\"7\"\n>\n  <memory\n     unit=\"MiB\"\n     dumpCore='on'\n  >64</memory>\n  <cpu\n    mode='host-model'\n    check='partial'\n    />\n  <clock\n    offset='utc'\n  />\n</domain>\n"_s},
            {u"comments between"_s,
             u"<domain type='kvm'>\n  <!-- who --><name>a</name><!-- that is it -->\n  <memory unit='KiB'><!-- not -->1024<!-- more --></memory> <!-- tail -->\n  <features> <!-- one --> <acpi/> <!-- two --> <hyperv><relaxed state='on'/><!-- last --></hyperv></features>\n  <cpu><!-- only this --><topology sockets='1' cores='1' threads='1'/></cpu>\n</domain>\n"_s},
            {u"CDATA"_s,
             u"<domain type='kvm'>\n  <name><![CDATA[a<b>&c]]></name>\n  <description>x<![CDATA[ <y> ]]>z</description>\n  <os><type><![CDATA[hvm]]></type><cmdline>a<![CDATA[<b>]]><!-- c -->d</cmdline></os>\n  <metadata><![CDATA[</metadata>]]></metadata>\n</domain>\n"_s},
            {u"entities"_s,
             u"<domain type='&#107;vm'>\n  <name>&lt;a&gt;&amp;&#x41;&quot;&apos;</name>\n  <title>a&#10;b</title>\n  <os><cmdline>root=&apos;x&apos;</cmdline><loader type=\"pf&#x6c;ash\">/a&amp;b</loader></os>\n</domain>\n"_s},
            {u"odd order"_s,
             u"<domain type='kvm'>\n  <devices><disk type='file'/></devices>\n  <clock offset='utc'><timer name='hypervclock' present='yes'/><!-- c --><timer name='rtc'/>\n  <timer name='rtc' track='guest'/></clock>\n  <cpu><numa><cell id='1' memory='1'/><x/><cell id='0' memory='2' unit='MiB'><distances><sibling id='0' value='10'/></distances></cell></numa><topology threads='1' sockets='1'/></cpu>\n  <vcpu>1</vcpu>\n  <memory>5</memory><name>last</name>\n</domain>\n"_s},
            {u"doubled"_s,
             u"<domain type='kvm'>\n  <name>a</name><name>b</name>\n  <os><boot dev='hd'/></os>\n  <memory>1</memory>\n  <os><boot dev='network'/><bootmenu enable='yes'/></os>\n  <memory unit='b'>2</memory>\n  <features><acpi/><acpi/></features>\n</domain>\n"_s},
            {u"foreign names"_s,
             u"<domain type='kvm' xmlns:o='http://libosinfo.org/xmlns/libvirt/domain/1.0' xmlns='urn:none'>\n  <metadata><o:libosinfo><o:os id='x'/><o:more/></o:libosinfo><libosinfo:libosinfo xmlns:libosinfo='urn:other'/></metadata>\n  <x:os xmlns:x='urn:x'><boot dev='hd'/></x:os>\n  <unknown memory='1'><memory>2</memory></unknown>\n</domain>\n"_s},
            {u"greater in values"_s,
             u"<domain type='kvm' note='a>b'>\n  <os><cmdline>a > b</cmdline><loader stateless='no' x='/>'/></os>\n  <vcpu cpuset='0-1' y=\"it's />\">1</vcpu>\n</domain>\n"_s},
            {u"instructions"_s,
             u"<?xml version='1.0' encoding='UTF-8'?>\n<?a b?><domain type='kvm'><?c <os>?>\n  <os><?d?><type>hvm</type></os>\n  <cpu><?e?></cpu>\n  <name>a<?f g?>b</name>\n</domain><?h?>"_s},
            {u"unicode"_s,
             u"<domain type='kvm'>\n  <name>漢字 😀</name>\n  <title>é</title>\n  <é:ü xmlns:é='urn:é'/>\n  <os><initarg>😀</initarg><initarg/><initarg>b</initarg></os>\n</domain>\n"_s},
            {u"not a domain"_s, u"<network><name>a</name><memory>1</memory></network>"_s},
        };
    const QString lines = odd[7].second;
    odd.append({u"CRLF"_s, QString(lines).replace(u"\n"_s, u"\r\n"_s)});
    odd.append({u"indented root"_s, u"\n\n    "_s + QString(odd[8].second).replace(u"\n"_s, u"\n    "_s)});
    return odd;
}
