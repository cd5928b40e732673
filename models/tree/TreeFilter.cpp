// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tree/TreeFilter.h"

#include "models/catalog/Catalog.h"
#include "models/draft/Secrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool TreeFilter::has(const QString &name, const QString &plain) const
{
    if (name.contains(m_text, Qt::CaseInsensitive))
        return true;
    const Setting *setting = Catalog::instance().byPlainPath(plain);
    return setting && Catalog::tr(setting->label).contains(m_text, Qt::CaseInsensitive);
}

void TreeFilter::find(const XmlDocument &document, RowFacts &facts, bool isOffering)
{
    m_matches.clear();
    m_holders.clear();
    m_attributes.clear();
    if (!isOn())
        return;
    GrammarPlaces *places = isOffering ? facts.places() : nullptr;
    QList<QString> plains;
    const auto hasValue = [&](const QString &value, const QString &plain) {
        return !Secrets::isSecret(plain) && value.contains(m_text, Qt::CaseInsensitive);
    };
    for (ElementId element = 0; element < document.elementCount(); ++element) {
        const ElementId parent = document.parent(element);
        const QString name = document.name(element).toString();
        QString plain = parent == NoElement ? QString() : plains.at(parent);
        if (parent != NoElement)
            plain += (plain.isEmpty() ? u""_s : u"/"_s) + name;
        plains.append(plain);
        const QString inside = plain.isEmpty() ? plain : plain + u'/';
        const bool isMatch =
            parent != NoElement && (has(name, plain) || hasValue(document.ownText(element).trimmed(), plain));
        bool isHolder = false;
        for (const XmlAttribute &attribute : document.attributes(element)) {
            const QString one = attribute.name.toString();
            if (has(one, inside + u'@' + one) || hasValue(document.attributeValue(attribute), inside + u'@' + one)) {
                m_attributes.insert({element, one});
                isHolder = true;
            }
        }
        for (const QString &one : places ? places->candidateNames(element) : QStringList()) {
            if (has(one, inside + one)) {
                m_attributes.insert({element, one});
                isHolder = true;
            }
        }
        if (isMatch)
            m_matches.insert(element);
        for (ElementId around = isHolder ? element : isMatch ? parent : NoElement;
             around != NoElement && !m_holders.contains(around); around = document.parent(around))
            m_holders.insert(around);
    }
}

bool TreeFilter::passes(const XmlDocument &document, const TreeRow &row) const
{
    if (!isOn())
        return true;
    if (row.isElement() ? m_holders.contains(row.element) : m_attributes.contains({row.element, row.name}))
        return true;
    for (ElementId around = row.element; around != NoElement; around = document.parent(around)) {
        if (m_matches.contains(around))
            return true;
    }
    return false;
}

QList<ElementId> TreeFilter::holders() const
{
    QList<ElementId> sorted(m_holders.begin(), m_holders.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}
