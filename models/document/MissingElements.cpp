// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/MissingElements.h"

#include "models/document/Namespaces.h"
#include "models/document/PathSteps.h"
#include "models/document/XmlEdit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Where the texts of this file are translated. */
struct PathEditTexts
{
    Q_DECLARE_TR_FUNCTIONS(PathEditTexts)
};

/** The place of an element among the names of an order; -1 if it has none. */
qsizetype rankOf(const XmlDocument &document, ElementId element, const QStringList &order)
{
    const auto isIt = [&](const QString &name) {
        return PathSteps::isNamed(document, element, PathStep{name, 0, {}, {}, false});
    };
    const auto found = std::find_if(order.begin(), order.end(), isIt);
    return found == order.end() ? -1 : found - order.begin();
}

/** Writes the missing elements of a path as nested XML. */
class Builder
{
public:
    Builder(const XmlDocument &document, ElementId at, const Path &path)
        : m_document(document)
        , m_at(at)
        , m_path(path)
    {
    }

    /** XML of the steps from @p first on; @p content is put inside the last one as it is. */
    QString build(qsizetype first, const QString &attribute, const QString &content)
    {
        const QString step = XmlEdit::indentationStep(m_document);
        const auto &steps = m_path.steps();
        QString xml;
        for (qsizetype i = steps.size() - 1; i >= first; --i) {
            QString tag = nameFor(steps[i]);
            const QString name = tag.section(u' ', 0, 0);
            if (!steps[i].keyAttribute.isEmpty())
                tag += MissingElements::attributeText(steps[i].keyAttribute, steps[i].keyValue);
            const bool isLast = i == steps.size() - 1;
            if (isLast)
                tag += attribute;
            const QString inner = isLast ? content : u'\n' + step + QString(xml).replace(u"\n"_s, u'\n' + step) + u'\n';
            xml = u'<' + tag + (inner.isEmpty() ? u"/>"_s : u'>' + inner + u"</" + name + u'>');
        }
        return xml;
    }

    /** The declaration that the root needs for what was built, as an attribute name; empty if none. */
    const QString &rootDeclaration() const { return m_rootDeclaration; }

private:
    /** The name under which the text knows a prefixed element, with a declaration behind it where one is needed. */
    QString nameFor(const PathStep &step)
    {
        const QString &name = step.name;
        const auto [prefix, local] = PathSteps::split(name);
        const QString uri = Namespaces::uri(prefix);
        if (uri.isEmpty() || PathSteps::namesItsNamespace(step))
            return name;
        for (ElementId scope = m_at; scope != NoElement; scope = m_document.parent(scope)) {
            for (const XmlAttribute &attribute : m_document.attributes(scope)) {
                if (attribute.name.startsWith(u"xmlns:") && m_document.attributeValue(attribute) == uri)
                    return attribute.name.sliced(6) + u':' + local;
            }
        }
        const QString declaration = u"xmlns:" + prefix;
        const bool isTaken = m_document.attributePlace(m_document.root(), declaration).has_value();
        if (Namespaces::isDeclaredOnRoot(prefix) && !isTaken) {
            m_rootDeclaration = declaration;
            return name;
        }
        return isOutermostWith(prefix, name) ? name + MissingElements::attributeText(declaration, uri) : name;
    }

    /** True for the first missing step that uses the prefix: that one declares it for those inside. */
    bool isOutermostWith(QStringView prefix, const QString &name) const
    {
        for (const PathStep &step : m_path.steps()) {
            if (PathSteps::split(step.name).first == prefix)
                return step.name == name;
        }
        return false;
    }

    const XmlDocument &m_document;
    ElementId m_at;
    const Path &m_path;
    QString m_rootDeclaration;
};

} // namespace

ElementId MissingElements::siblingBefore(const XmlDocument &document, ElementId parent, const QString &parentPlain,
                                         const QString &name, const Layout &layout)
{
    const QStringList order = layout.childOrder.value(parentPlain);
    const qsizetype rank = order.indexOf(name);
    ElementId before = NoElement;
    for (ElementId child = document.firstChild(parent); child != NoElement; child = document.nextSibling(child)) {
        const qsizetype childRank = rankOf(document, child, order);
        const bool isSame = PathSteps::isNamed(document, child, PathStep{name, 0, {}, {}, false});
        if (rank < 0 || isSame || (childRank >= 0 && childRank <= rank))
            before = child;
    }
    return before;
}

Result<TextEdit> MissingElements::inserted(const XmlDocument &document, const Path &path, ElementId at,
                                           qsizetype existing, const QString &attribute, const QString &content,
                                           const Layout &layout)
{
    const PathStep &missing = path.steps()[existing];
    const qsizetype siblings = PathSteps::candidates(document, at, missing).size();
    if (missing.position > siblings + 1)
        return Error{PathEditTexts::tr("There is no %1: there are only %n such elements.", nullptr, int(siblings))
                         .arg(Path(path.steps().first(existing + 1), {}).toString())};
    for (qsizetype i = existing + 1; i < path.steps().size(); ++i) {
        if (path.steps()[i].position > 1)
            return Error{PathEditTexts::tr("There is no %1.").arg(Path(path.steps().first(i + 1), {}).toString())};
    }
    Builder builder(document, at, path);
    const QString xml = builder.build(existing, attribute, content);
    const QString parentPlain = Path(path.steps().first(existing), {}).plain();
    const ElementId sibling = siblingBefore(document, at, parentPlain, missing.name, layout);
    const TextEdit insertion = XmlEdit::insertChild(document, at, sibling, xml);
    if (builder.rootDeclaration().isEmpty())
        return insertion;
    // The declaration stands before the insertion, so its place does not move.
    const QString uri = Namespaces::uri(QStringView(builder.rootDeclaration()).sliced(6));
    const TextEdit declaration = XmlEdit::setAttribute(document, document.root(), builder.rootDeclaration(), uri);
    return TextEdit::between(document.text(), declaration.applied(insertion.applied(document.text())));
}

QString MissingElements::attributeText(const QString &name, const QString &value)
{
    return u' ' + name + u"='" + XmlEdit::escapedAttribute(value, u'\'') + u'\'';
}
