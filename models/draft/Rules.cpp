// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Rules.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/draft/Size.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/** Where the texts of this file are translated. */
struct RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleTexts)
};

const Layout &layout()
{
    return Catalog::instance().layout();
}

Path at(const char *path)
{
    return Path::fromLiteral(QString::fromLatin1(path));
}

std::optional<QString> valueOf(const XmlDocument &document, const char *path)
{
    return Settings::value(document, at(path));
}

/** A number's value; nothing if unset or no number. */
std::optional<qint64> numberOf(const XmlDocument &document, const char *path)
{
    const auto value = valueOf(document, path);
    bool isNumber = false;
    const qint64 number = value ? value->toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<quint64> bytesOf(const XmlDocument &document, const Path &path)
{
    const auto value = Settings::value(document, path);
    return value ? Size::toBytes(*value, Settings::value(document, path.withAttribute(u"unit"_s)).value_or(QString()))
                 : std::nullopt;
}

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

/** Every value in the document that the catalogue knows must be one that it allows. */
void values(const XmlDocument &document, QList<Problem> &found)
{
    const auto look = [&](ElementId element, const QString &plain, const QString &attribute, const QString &value) {
        const Setting *setting = Catalog::instance().byPlainPath(plain);
        if (!setting || setting->kind == Kind::Presence || setting->kind == Kind::Rows || setting->kind == Kind::Fragment)
            return;
        const QString objection = Settings::objection(*setting, value);
        if (!objection.isEmpty())
            found.append({u"value"_s, Problem::Severity::Error, PathEdit::pathOf(document, element).withAttribute(attribute),
                          Catalog::tr(setting->label) + u": " + objection, {}});
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
void doubled(const XmlDocument &document, QList<Problem> &found)
{
    forEachKnown(document, document.root(), {}, [&](ElementId parent, const QString &plain) {
        QSet<QStringView> seen;
        for (ElementId child = document.firstChild(parent); child != NoElement; child = document.nextSibling(child)) {
            const QStringView name = document.name(child);
            const QString childPlain = plain.isEmpty() ? name.toString() : plain + u'/' + name;
            const bool isSecond = seen.contains(name);
            seen.insert(name);
            if (isSecond && Catalog::instance().knows(childPlain)
                && !Catalog::instance().isRow(childPlain) && !Catalog::instance().isPickedByKey(childPlain))
                found.append({u"doubled"_s, Problem::Severity::Warning, PathEdit::pathOf(document, child),
                              RuleTexts::tr("<%1> is there more than once; only the first one counts.").arg(name), {}});
        }
    });
}

void topology(const XmlDocument &document, QList<Problem> &found)
{
    const auto vcpus = numberOf(document, "vcpu");
    if (!vcpus || PathEdit::find(document, at("cpu/topology"), layout()) == NoElement)
        return;
    qint64 product = 1;
    for (const char *part : {"cpu/topology/@sockets", "cpu/topology/@dies", "cpu/topology/@clusters", "cpu/topology/@cores", "cpu/topology/@threads"}) {
        const qint64 factor = numberOf(document, part).value_or(1);
        if (factor < 1 || factor > 4096)
            return;
        product *= factor;
    }
    if (product == *vcpus)
        return;
    QList<Repair> repairs;
    if (Settings::objection(*Catalog::instance().find(at("vcpu")), QString::number(product)).isEmpty())
        repairs.append({RuleTexts::tr("Set %n vCPU(s)", nullptr, int(product)), {{at("vcpu"), QString::number(product)}}});
    const qint64 threads = numberOf(document, "cpu/topology/@threads").value_or(1);
    const qint64 usedThreads = *vcpus % threads == 0 ? threads : 1;
    repairs.append({RuleTexts::tr("Make it 1 socket with %1 × %2").arg(*vcpus / usedThreads).arg(usedThreads),
                    {{at("cpu/topology/@sockets"), u"1"_s},
                     {at("cpu/topology/@dies"), valueOf(document, "cpu/topology/@dies") ? std::optional(u"1"_s) : std::nullopt},
                     {at("cpu/topology/@clusters"), valueOf(document, "cpu/topology/@clusters") ? std::optional(u"1"_s) : std::nullopt},
                     {at("cpu/topology/@cores"), QString::number(*vcpus / usedThreads)},
                     {at("cpu/topology/@threads"), QString::number(usedThreads)}}});
    found.append({u"topology"_s, Problem::Severity::Error, at("cpu/topology/@sockets"),
                  RuleTexts::tr("The topology makes %1 processors, but there are %2 vCPUs.").arg(product).arg(*vcpus), repairs});
}

void currentMemory(const XmlDocument &document, QList<Problem> &found)
{
    const auto maximum = bytesOf(document, at("memory"));
    const auto current = bytesOf(document, at("currentMemory"));
    if (!maximum || !current || *current <= *maximum)
        return;
    found.append({u"current-memory"_s, Problem::Severity::Warning, at("currentMemory"),
                  RuleTexts::tr("The guest is to start with %1, more than the %2 it may have; libvirt lowers it.")
                      .arg(Size::displayed(QString::number(*current), u"bytes"_s), Size::displayed(QString::number(*maximum), u"bytes"_s)),
                  {{RuleTexts::tr("Start with all of it"), {{at("currentMemory"), valueOf(document, "memory")},
                                                {at("currentMemory/@unit"), valueOf(document, "memory/@unit")}}}}});
}

void currentVcpus(const XmlDocument &document, QList<Problem> &found)
{
    const auto maximum = numberOf(document, "vcpu");
    const auto current = numberOf(document, "vcpu/@current");
    if (maximum && current && *current > *maximum)
        found.append({u"current-vcpus"_s, Problem::Severity::Error, at("vcpu/@current"),
                      RuleTexts::tr("%1 vCPUs are to be on at the start, but there are only %2.").arg(*current).arg(*maximum),
                      {{RuleTexts::tr("Turn all of them on"), {{at("vcpu/@current"), std::nullopt}}}}});
}

/** A Hyper-V interface that is on, and what it needs. */
struct Need
{
    const char *interface;
    const char *needed;
};

constexpr std::array HyperVNeeds{
    Need{"features/hyperv/stimer/@state", "features/hyperv/synic/@state"},
    Need{"features/hyperv/stimer/@state", "clock/timer[@name='hypervclock']/@present"},
    Need{"features/hyperv/synic/@state", "features/hyperv/vpindex/@state"},
    Need{"features/hyperv/ipi/@state", "features/hyperv/vpindex/@state"},
    Need{"features/hyperv/tlbflush/@state", "features/hyperv/vpindex/@state"},
    Need{"features/hyperv/evmcs/@state", "features/hyperv/vapic/@state"},
};

bool isOn(const std::optional<QString> &value)
{
    return value == u"on" || value == u"yes";
}

/** Turns @p path on, with all that it needs in turn. */
QList<Assignment> turnedOn(const XmlDocument &document, const char *path)
{
    const bool isTimer = QLatin1StringView(path).startsWith("clock"_L1);
    QList<Assignment> assignments{{at(path), isTimer ? u"yes"_s : u"on"_s}};
    for (const Need &need : HyperVNeeds) {
        if (qstrcmp(need.interface, path) == 0 && !isOn(valueOf(document, need.needed)))
            assignments.append(turnedOn(document, need.needed));
    }
    return assignments;
}

void hypervNeeds(const XmlDocument &document, QList<Problem> &found)
{
    if (valueOf(document, "features/hyperv/@mode").value_or(u"custom"_s) != u"custom")
        return;
    for (const Need &need : HyperVNeeds) {
        if (!isOn(valueOf(document, need.interface)) || isOn(valueOf(document, need.needed)))
            continue;
        const Catalog &catalog = Catalog::instance();
        const QString label = Catalog::tr(catalog.find(at(need.interface))->label);
        const QString needed = Catalog::tr(catalog.find(at(need.needed))->label);
        found.append({u"hyperv-needs"_s, Problem::Severity::Error, at(need.interface),
                      RuleTexts::tr("“%1” needs “%2”, which is not on.").arg(label, needed),
                      {{RuleTexts::tr("Turn “%1” on").arg(needed), turnedOn(document, need.needed)}}});
    }
}

void secureBoot(const XmlDocument &document, QList<Problem> &found)
{
    const bool wanted = valueOf(document, "os/loader/@secure") == u"yes"
        || valueOf(document, "os/firmware/feature[@name='secure-boot']/@enabled") == u"yes";
    const bool isX86 = valueOf(document, "os/type/@arch").value_or(u"x86_64"_s) == u"x86_64";
    const ElementId smm = PathEdit::find(document, at("features/smm"), layout());
    const bool hasSmm = smm != NoElement && document.attribute(smm, u"state").value_or(u"on"_s) == u"on";
    if (wanted && isX86 && !hasSmm)
        found.append({u"secure-boot-smm"_s, Problem::Severity::Warning, at("os/loader/@secure"),
                      RuleTexts::tr("Secure boot needs system management mode (SMM), which is not on."),
                      {{RuleTexts::tr("Turn SMM on"), {{at("features/smm/@state"), u"on"_s}}}}});
}

/** Takes every row of a table away, the first one as often as there are rows. */
QList<Assignment> allRemoved(const XmlDocument &document, const Path &table)
{
    return QList<Assignment>(PathEdit::rows(document, table, layout()).size(), {table, std::nullopt});
}

/** A boot order can be said for the machine or for its devices, not both. */
void bootOrderTwice(const XmlDocument &document, QList<Problem> &found)
{
    if (PathEdit::find(document, at("os/boot"), layout()) == NoElement)
        return;
    for (ElementId element = 0; element < document.elementCount(); ++element) {
        if (document.name(element) == u"boot" && document.attribute(element, u"order")) {
            found.append({u"boot-order-twice"_s, Problem::Severity::Error, at("os/boot"),
                          RuleTexts::tr("The boot order stands here and at the devices; libvirt takes only one of them."),
                          {{RuleTexts::tr("Keep that of the devices"), allRemoved(document, Path::fromLiteral(u"os/boot[]"))}}});
            return;
        }
    }
}

void notADomain(const XmlDocument &document, QList<Problem> &found)
{
    if (document.name(document.root()) != u"domain")
        found.append({u"not-a-domain"_s, Problem::Severity::Error, Path(),
                      RuleTexts::tr("The root element is <%1>, not <domain>: this is not the definition of a machine.")
                          .arg(document.name(document.root())), {}});
}

void required(const XmlDocument &document, QList<Problem> &found)
{
    if (document.name(document.root()) != u"domain")
        return;
    for (const char *path : {"@type", "name", "memory"}) {
        const Setting *setting = Catalog::instance().find(at(path));
        if (!valueOf(document, path).has_value() && !(qstrcmp(path, "memory") == 0 && valueOf(document, "cpu/numa/cell/@memory")))
            found.append({u"required"_s, Problem::Severity::Error, at(path),
                          RuleTexts::tr("%1 is not set, and libvirt needs it.").arg(Catalog::tr(setting->label)), {}});
    }
}

} // namespace

namespace Rules {

const QList<Rule> &all()
{
    static const QList<Rule> rules{
        {"not-a-domain", notADomain}, {"required", required},          {"value", values},
        {"doubled", doubled},         {"topology", topology},          {"current-memory", currentMemory},
        {"current-vcpus", currentVcpus}, {"hyperv-needs", hypervNeeds}, {"secure-boot-smm", secureBoot},
        {"boot-order-twice", bootOrderTwice},
    };
    return rules;
}

QList<Problem> problems(const XmlDocument &document)
{
    QList<Problem> found;
    if (document.isNull())
        return found;
    for (const Rule &rule : all())
        rule.check(document, found);
    return found;
}

TextPlace place(const Problem &problem, const XmlDocument &document)
{
    Path path = problem.path;
    ElementId element = PathEdit::find(document, path, layout());
    if (element != NoElement && path.isAttribute()) {
        if (const auto attribute = document.attributePlace(element, path.attribute()))
            return document.place(attribute->begin);
    }
    while (element == NoElement && !path.isRoot()) {
        path = path.parent();
        element = PathEdit::find(document, path, layout());
    }
    return document.place(element == NoElement ? 0 : document.begin(element));
}

} // namespace Rules
