// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/CpuModel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace CpuModel {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CpuModel)
};

ElementId childOf(const XmlDocument &document, ElementId parent, QStringView name)
{
    return parent == NoElement ? NoElement : document.children(parent, name).value(0, NoElement);
}

/** What host-model means, as a processor of its own. */
QString ofDomainCapabilities(const XmlDocument &document)
{
    for (const ElementId mode : document.children(childOf(document, 0, u"cpu"), u"mode")) {
        if (document.attribute(mode, u"name") != u"host-model" || childOf(document, mode, u"model") == NoElement)
            continue;
        QString cpu = u"<cpu>\n"_s;
        for (const ElementId part : document.children(mode))
            cpu += u"  "_s + document.slice(part) + u'\n';
        return cpu + u"</cpu>";
    }
    return {};
}

ElementId cpuElement(const XmlDocument &document)
{
    const QStringView root = document.name(0);
    if (root == u"cpu")
        return 0;
    if (root == u"capabilities")
        return childOf(document, childOf(document, 0, u"host"), u"cpu");
    if (root == u"host" || root == u"domain")
        return childOf(document, 0, u"cpu");
    return NoElement;
}

XmlDocument parsed(const QString &cpu)
{
    const auto document = XmlDocument::parse(cpu);
    return document ? *document : XmlDocument();
}

} // namespace

Result<QStringList> read(const QString &text)
{
    auto whole = XmlDocument::parse(text);
    // Several that stand one after another are no document.
    if (!whole)
        whole = XmlDocument::parse(u"<cpus>%1</cpus>"_s.arg(text));
    if (!whole)
        return whole.error();
    QStringList cpus;
    if (whole->name(0) == u"domainCapabilities") {
        cpus.append(ofDomainCapabilities(*whole));
    } else if (const ElementId cpu = cpuElement(*whole); cpu != NoElement) {
        cpus.append(whole->slice(cpu).toString());
    } else {
        for (const ElementId child : whole->children(0)) {
            const auto part = XmlDocument::parse(whole->slice(child).toString());
            if (const ElementId found = part ? cpuElement(*part) : NoElement; found != NoElement)
                cpus.append(part->slice(found).toString());
        }
    }
    cpus.removeIf([](const QString &cpu) { return name(cpu).isEmpty(); });
    if (cpus.isEmpty())
        return Error{Texts::tr("There is no processor in it: no <cpu> with a model.")};
    return cpus;
}

QString name(const QString &cpu)
{
    const XmlDocument document = parsed(cpu);
    const ElementId model = document.isNull() ? NoElement : childOf(document, 0, u"model");
    return model == NoElement ? QString() : document.ownText(model).trimmed();
}

int featureCount(const QString &cpu)
{
    const XmlDocument document = parsed(cpu);
    return document.isNull() ? 0 : int(document.children(0, u"feature").size());
}

QString ofDraft(const DomainDraft &draft)
{
    const XmlDocument &document = draft.document();
    const ElementId cpu = document.isNull() ? NoElement : childOf(document, 0, u"cpu");
    const QString text = cpu == NoElement ? QString() : document.slice(cpu).toString();
    return name(text).isEmpty() ? QString() : text;
}

Result<Done> put(DomainDraft &draft, const QString &cpu)
{
    const XmlDocument document = parsed(cpu);
    const QString model = name(cpu);
    if (model.isEmpty())
        return Error{Texts::tr("There is no processor in it: no <cpu> with a model.")};
    const auto attribute = [&](ElementId element, QStringView called) {
        return element == NoElement ? std::nullopt : document.attribute(element, called);
    };
    const auto at = [](const QString &path) { return Path::fromLiteral(path); };
    const ElementId vendor = childOf(document, 0, u"vendor");
    QList<Assignment> changes{
        {at(u"cpu/@mode"_s), u"custom"_s},
        {at(u"cpu/@match"_s), attribute(0, u"match").value_or(u"exact"_s)},
        {at(u"cpu/@check"_s), std::nullopt},
        {at(u"cpu/@migratable"_s), std::nullopt},
        {at(u"cpu/model"_s), model},
        {at(u"cpu/model/@fallback"_s), attribute(childOf(document, 0, u"model"), u"fallback")},
        {at(u"cpu/vendor"_s), vendor == NoElement ? std::nullopt : std::optional(document.ownText(vendor).trimmed())},
        {at(u"cpu/feature[]"_s), std::nullopt},
    };
    for (const ElementId feature : document.children(0, u"feature")) {
        const QString called = attribute(feature, u"name").value_or(QString());
        if (!called.isEmpty() && !called.contains(u'\''))
            changes.append({at(u"cpu/feature[@name='%1']/@policy"_s.arg(called)),
                            attribute(feature, u"policy").value_or(u"require"_s)});
    }
    return draft.edit(Texts::tr("use the processor %1").arg(model), changes);
}

} // namespace CpuModel
