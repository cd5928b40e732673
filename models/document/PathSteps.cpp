// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/PathSteps.h"

#include "models/document/Namespaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasKey(const XmlDocument &document, ElementId element, const PathStep &step)
{
    if (PathSteps::namesItsNamespace(step))
        return document.namespaceUri(element, PathSteps::split(step.name).first) == step.keyValue;
    return step.keyAttribute.isEmpty() || document.attribute(element, step.keyAttribute) == step.keyValue;
}

bool isMeant(const XmlDocument &document, ElementId element, const PathStep &step)
{
    return PathSteps::isNamed(document, element, step) && hasKey(document, element, step);
}

ElementId findChild(const XmlDocument &document, ElementId parent, const PathStep &step)
{
    int left = std::max(step.position, 1);
    for (ElementId child = document.firstChild(parent); child != NoElement; child = document.nextSibling(child)) {
        if (isMeant(document, child, step) && --left == 0)
            return child;
    }
    return NoElement;
}

} // namespace

std::pair<QStringView, QStringView> PathSteps::split(QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    return colon < 0 ? std::pair{QStringView(), name} : std::pair{name.first(colon), name.sliced(colon + 1)};
}

bool PathSteps::namesItsNamespace(const PathStep &step)
{
    return step.keyAttribute.startsWith(u"xmlns:");
}

bool PathSteps::isNamed(const XmlDocument &document, ElementId element, const PathStep &step)
{
    const QStringView name = document.name(element);
    const auto [stepPrefix, stepLocal] = split(step.name);
    if (stepPrefix.isEmpty() || namesItsNamespace(step))
        return name == step.name;
    const auto [prefix, local] = split(name);
    if (local != stepLocal)
        return false;
    const QString known = Namespaces::uri(stepPrefix);
    const auto declared = document.namespaceUri(element, prefix);
    if (known.isEmpty() || !declared)
        return name == step.name;
    return *declared == known;
}

QList<ElementId> PathSteps::candidates(const XmlDocument &document, ElementId parent, const PathStep &step)
{
    QList<ElementId> found;
    for (ElementId child = document.firstChild(parent); child != NoElement; child = document.nextSibling(child)) {
        if (isMeant(document, child, step))
            found.append(child);
    }
    return found;
}

std::pair<ElementId, qsizetype> PathSteps::descend(const XmlDocument &document, const Path &path)
{
    ElementId element = document.root();
    for (qsizetype i = 0; i < path.steps().size(); ++i) {
        const ElementId child = findChild(document, element, path.steps()[i]);
        if (child == NoElement)
            return {element, i};
        element = child;
    }
    return {element, path.steps().size()};
}
