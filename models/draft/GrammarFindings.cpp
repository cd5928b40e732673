// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/GrammarFindings.h"

#include "models/document/PathEdit.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/** What a problem is about. */
struct Subject
{
    ElementId element = NoElement;
    QString attribute;
    QString missing; ///< the child that is not there

    Subject(const Path &path, const XmlDocument &document)
        : element(PathEdit::find(document, path))
        , attribute(path.attribute())
    {
        if (element == NoElement && !path.isRoot() && !path.element().steps().isEmpty()) {
            missing = path.element().steps().last().name;
            element = PathEdit::find(document, path.element().parent());
        } else if (element != NoElement && path.isAttribute() && !document.attributePlace(element, attribute)) {
            missing = attribute;
            attribute.clear();
        }
    }

    /** True if the grammar's problem is about the same thing. */
    bool isAbout(const Subject &grammars, const QStringList &right) const
    {
        return element != NoElement && element == grammars.element && attribute == grammars.attribute
            && (missing.isEmpty() || right.contains(missing));
    }
};

} // namespace

QString GrammarFindings::rule()
{
    return u"grammar"_s;
}

QList<GrammarProblem> GrammarFindings::besides(QList<Problem> &told, const QList<GrammarProblem> &found,
                                               const XmlDocument &document)
{
    if (found.isEmpty())
        return {};
    QList<Subject> subjects;
    for (const Problem &problem : std::as_const(told))
        subjects.append(Subject(problem.path, document));
    QList<GrammarProblem> kept;
    for (const GrammarProblem &problem : found) {
        const Subject subject(problem.path, document);
        bool isTold = subject.element == NoElement || !subject.missing.isEmpty();
        for (qsizetype i = told.size() - 1; i >= 0 && !isTold; --i) {
            if (!subjects[i].isAbout(subject, problem.right))
                continue;
            isTold = told[i].severity == Problem::Severity::Error;
            if (!isTold) {
                told.removeAt(i);
                subjects.removeAt(i);
            }
        }
        if (!isTold)
            kept.append(problem);
    }
    return kept;
}

Problem GrammarFindings::asProblem(const GrammarProblem &problem)
{
    return {rule(), Problem::Severity::Error, problem.path, problem.message, {}, problem.isOld};
}

void GrammarFindings::markOld(QList<GrammarProblem> &found, const QList<GrammarProblem> &base)
{
    // Rows move when others come and go, so positions say nothing.
    const auto key = [](const GrammarProblem &problem) -> QString {
        return problem.path.plain() + u'\n' + problem.fault;
    };
    QHash<QString, int> old;
    for (const GrammarProblem &problem : base)
        ++old[key(problem)];
    for (GrammarProblem &problem : found) {
        // A base that is wrong in some way is refused, too.
        problem.isOld = problem.fault == Validator::RefusedFault ? !base.isEmpty() : old[key(problem)]-- > 0;
    }
}
