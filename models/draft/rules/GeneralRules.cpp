// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"
#include "models/catalog/Catalog.h"
#include "models/document/Namespaces.h"
#include "models/document/PathIndex.h"
#include "models/host/HostFacts.h"

using namespace Qt::StringLiterals;
using namespace RuleTools;

namespace {

/** Calls @p visit for every element that the catalogue knows something of, with its plain path. */
template <typename Visit>
void forEachKnown(const XmlDocument &document, ElementId element, const QString &plain, const Visit &visit)
{
    visit(element, plain);
    for (ElementId child = document.firstChild(element); child != NoElement; child = document.nextSibling(child)) {
        const QString childPlain = plain.isEmpty() ? document.name(child).toString() : plain + u'/' + document.name(child);
        if (Catalog::instance().knows(childPlain))
            forEachKnown(document, child, childPlain, visit);
    }
}

/** Lists of devices, and the two ends of a UDP connection: libvirt reads them all. */
bool areAllRead(const QString &plain)
{
    static const QStringList places{
        u"devices"_s,
        u"devices/serial/source"_s,
        u"devices/parallel/source"_s,
        u"devices/console/source"_s,
        u"devices/channel/source"_s,
        u"devices/redirdev/source"_s,
        u"devices/smartcard/source"_s,
        u"devices/rng/backend/source"_s,
    };
    return places.contains(plain);
}

} // namespace

void RuleChecks::notADomain(const RuleInput &input, QList<Finding> &found)
{
    const QStringView root = input.document.name(input.document.root());
    if (root != u"domain")
        found.append({Path(), RuleTexts::tr("The root element is <%1>, not <domain>: this is not the definition of a machine.").arg(root)});
}

void RuleChecks::required(const RuleInput &input, QList<Finding> &found)
{
    if (input.document.name(input.document.root()) != u"domain")
        return;
    for (const char *path : {"@type", "name", "memory"}) {
        const bool isInCells = qstrcmp(path, "memory") == 0 && value(input, "cpu/numa/cell/@memory");
        if (!value(input, path) && !isInCells)
            found.append({at(path), RuleTexts::tr("%1 is not set, and libvirt needs it.")
                                        .arg(Catalog::tr(Catalog::instance().find(at(path))->label))});
    }
}

/** Every value in the document that the catalogue knows must be one that it allows. */
void RuleChecks::values(const RuleInput &input, QList<Finding> &found)
{
    const XmlDocument &document = input.document;
    const auto look = [&](ElementId element, const QString &plain, const QString &attribute, const QString &value) {
        const Setting *setting = Catalog::instance().byPlainPath(plain);
        if (!setting || setting->kind == Kind::Presence || setting->kind == Kind::Rows || setting->kind == Kind::Fragment)
            return;
        const QString objection = Settings::objection(*setting, value);
        if (!objection.isEmpty())
            found.append({pathOf(input, element, attribute), Catalog::tr(setting->label) + u": " + objection});
    };
    forEachKnown(document, document.root(), {}, [&](ElementId element, const QString &plain) {
        if (document.firstChild(element) == NoElement) {
            if (const QString text = document.ownText(element).trimmed(); !text.isEmpty())
                look(element, plain, {}, text);
        }
        for (const XmlAttribute &attribute : document.attributes(element))
            look(element, plain + (plain.isEmpty() ? u"@" : u"/@") + attribute.name, attribute.name.toString(),
                 document.attributeValue(attribute));
    });
}

/** Of an element that stands in no list libvirt reads the first one only. */
void RuleChecks::doubled(const RuleInput &input, QList<Finding> &found)
{
    const XmlDocument &document = input.document;
    const Catalog &catalog = Catalog::instance();
    forEachKnown(document, document.root(), {}, [&](ElementId parent, const QString &plain) {
        QSet<QStringView> seen;
        for (ElementId child = document.firstChild(parent); child != NoElement; child = document.nextSibling(child)) {
            const QStringView name = document.name(child);
            const bool isSecond = seen.contains(name);
            seen.insert(name);
            if (!isSecond)
                continue;
            const QString childPlain = plain.isEmpty() ? name.toString() : plain + u'/' + name;
            if (catalog.knows(childPlain) && !catalog.isRow(childPlain) && !catalog.isPickedByKey(childPlain) && !areAllRead(childPlain))
                found.append({pathOf(input, child), RuleTexts::tr("<%1> is there more than once; only the first one counts.").arg(name)});
        }
    });
}

/** Without its namespace libvirt takes `qemu:commandline` for an element that it does not know. */
void RuleChecks::namespaces(const RuleInput &input, QList<Finding> &found)
{
    for (const ElementId child : input.document.children(input.document.root())) {
        const QString prefix = input.document.name(child).toString().section(u':', 0, -2);
        if (!Namespaces::isDeclaredOnRoot(prefix))
            continue;
        const QString uri = Namespaces::uri(prefix);
        const auto declared = input.document.namespaceUri(child, prefix);
        if (declared == uri)
            continue;
        const QString declaration = u"xmlns:" + prefix;
        const bool isOwn = input.document.attribute(child, declaration).has_value();
        const Path place = (isOwn ? pathOf(input, child) : Path()).withAttribute(declaration);
        const QString name = input.document.name(child).toString();
        found.append({pathOf(input, child),
                      declared ? RuleTexts::tr("<%1> stands under another namespace than libvirt's, so it is lost.").arg(name)
                               : RuleTexts::tr("<%1> stands there without its namespace, so it is lost.").arg(name),
                      {{RuleTexts::tr("Declare the namespace"), {{place, uri}}}}});
    }
}

void RuleChecks::kvmArch(const RuleInput &input, QList<Finding> &found)
{
    const auto arch = value(input, "os/type/@arch");
    if (!input.host || input.host->arch.isEmpty() || !arch || value(input, "@type") != u"kvm")
        return;
    // Processors that run the other's programs, too.
    const QList<QStringList> families{{u"x86_64"_s, u"i686"_s}, {u"aarch64"_s, u"armv7l"_s, u"armv6l"_s},
                                      {u"ppc64"_s, u"ppc64le"_s}, {u"s390x"_s, u"s390"_s}};
    for (const QStringList &family : families) {
        if (family.contains(*arch) && family.contains(input.host->arch))
            return;
    }
    if (*arch != input.host->arch)
        found.append({at("@type"),
                      RuleTexts::tr("KVM runs guests of the host's own kind, %1, not %2; those have to be emulated.")
                          .arg(input.host->arch, *arch),
                      {{RuleTexts::tr("Emulate it"), {{at("@type"), u"qemu"_s}}}}});
}
