// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tree/RowFacts.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/draft/SiblingMatch.h"

using namespace Qt::StringLiterals;

RowFacts::RowFacts(const DomainDraft &draft)
    : m_draft(draft)
{
}

void RowFacts::setGrammar(TreeGrammar *grammar)
{
    forget();
    m_grammar = grammar;
}

void RowFacts::forget()
{
    m_places.reset();
    m_paths.reset();
    m_problems.reset();
    m_needs.clear();
}

GrammarPlaces *RowFacts::places()
{
    if (!m_places && m_grammar) {
        m_grammar->renewIfFull();
        m_places = std::make_unique<GrammarPlaces>(m_grammar->table(), document());
    }
    return m_places.get();
}

Path RowFacts::path(const TreeRow &row)
{
    if (!m_paths)
        m_paths = std::make_unique<PathIndex>(document());
    const Path around = m_paths->pathOf(row.element);
    if (row.isAttribute)
        return around.withAttribute(row.isThere ? row.name : row.name.sliced(1));
    return row.isThere ? around : around.child(row.name);
}

QString RowFacts::value(const TreeRow &row) const
{
    if (!row.isThere)
        return {};
    return row.isAttribute ? document().attribute(row.element, row.name).value_or(QString())
                           : document().ownText(row.element).trimmed();
}

const Setting *RowFacts::setting(const Path &path)
{
    return Catalog::instance().find(path);
}

bool RowFacts::isDeclaration(const TreeRow &row)
{
    return row.isAttribute && row.isThere && (row.name == u"xmlns" || row.name.startsWith(u"xmlns:"));
}

QString RowFacts::label(const TreeRow &row)
{
    if (row.isElement() && row.element != document().root()) {
        if (const QString key = SiblingMatch::key(document(), row.element); !key.isEmpty())
            return key;
    }
    const Setting *known = isDeclaration(row) ? nullptr : setting(path(row));
    return known && known->kind != Kind::Rows ? Catalog::tr(known->label) : QString();
}

QString RowFacts::problem(const Path &path)
{
    if (!m_problems) {
        m_problems.emplace();
        for (const GrammarProblem &problem : m_draft.grammarVerdict().problems)
            m_problems->insert(problem.path.toString(), problem.message);
    }
    return m_problems->value(path.toString());
}

QString RowFacts::needs(const TreeRow &row)
{
    const std::pair key(row.element, row.name);
    if (const auto known = m_needs.constFind(key); known != m_needs.constEnd())
        return *known;
    const QStringList words = m_grammar->addition().changedWords(document(), row.element, row.name);
    const QString needed = words.isEmpty() ? tr("Does not go with what is there.")
                                           : tr("Needs another choice: %1").arg(words.join(u", "_s));
    m_needs.insert(key, needed);
    return needed;
}

QString RowFacts::remark(const TreeRow &row)
{
    const Path place = path(row);
    if (isDeclaration(row))
        return tr("The namespace of what begins with this prefix.");
    if (!row.isThere && !row.fits)
        return needs(row);
    if (row.isThere) {
        if (const QString told = problem(place); !told.isEmpty())
            return told;
        const Fit now = fit(row);
        if (now == Fit::Unknown)
            return tr("Not in libvirt's grammar.");
        if (now == Fit::Misplaced)
            return tr("Does not go with what is there.");
        if (isChanged(row) && (row.isAttribute || !value(row).isEmpty())) {
            const auto before = m_draft.baseValue(place);
            return !before         ? tr("New.")
                   : isSecret(row) ? tr("Was another one.")
                                   : tr("Was: %1").arg(*before);
        }
    }
    const Setting *known = setting(place);
    return known ? Catalog::tr(known->help) : QString();
}

RowFacts::Fit RowFacts::fit(const TreeRow &row)
{
    GrammarPlaces *all = places();
    if (!all || !row.isThere)
        return Fit::Fits;
    if (row.isAttribute) {
        const auto attribute = document().attributePlace(row.element, row.name);
        return attribute ? all->attributeFit(row.element, *attribute) : Fit::Fits;
    }
    const Fit name = all->at(row.element).fit;
    return name == Fit::Fits ? all->textFit(row.element) : name;
}

bool RowFacts::isChanged(const TreeRow &row)
{
    if (!row.isThere || !m_draft.isModified() || isDeclaration(row))
        return false;
    const Path place = path(row);
    if (row.isAttribute)
        return m_draft.baseValue(place) != value(row);
    const auto before = m_draft.basePath(place);
    if (!before)
        return true;
    const ElementId old = PathEdit::find(m_draft.base(), *before);
    return old == NoElement || m_draft.base().ownText(old).trimmed() != value(row);
}

bool RowFacts::canHoldValue(const TreeRow &row)
{
    if (isDeclaration(row))
        return false;
    if (row.isAttribute || !row.isThere)
        return row.isThere;
    GrammarPlaces *all = places();
    if (!value(row).isEmpty())
        return true;
    if (all && all->at(row.element).fit != Fit::Unknown)
        return all->holdsText(row.element);
    return document().firstChild(row.element) == NoElement;
}

GrammarPlaces::Choice RowFacts::choice(const TreeRow &row)
{
    GrammarPlaces *all = places();
    if (!all)
        return {};
    if (!row.isThere)
        return {};
    return row.isAttribute ? all->attributeChoice(row.element, row.name) : all->textChoice(row.element);
}

QString RowFacts::hint(const TreeRow &row)
{
    const GrammarPlaces::Choice allowed = choice(row);
    const bool isKnown = !allowed.values.words.isEmpty() || !allowed.values.others.isEmpty();
    if (!isKnown)
        return {};
    const QString words = m_grammar->described(allowed.values);
    return words.isEmpty() ? words : words.front().toUpper() + words.sliced(1);
}

QString RowFacts::unset(const TreeRow &row)
{
    const Setting *known = row.isThere && !row.isAttribute ? setting(path(row)) : nullptr;
    if (known && known->empty)
        return Catalog::tr(known->empty);
    return tr("not set");
}
