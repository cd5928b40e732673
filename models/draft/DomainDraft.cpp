// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/DomainDraft.h"

#include "models/Logging.h"
#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/draft/Consequences.h"
#include "models/draft/Counterparts.h"
#include "models/draft/GrammarFindings.h"

#include <QElapsedTimer>
#include <QUndoCommand>

#include <algorithm>

using namespace Qt::StringLiterals;

/** One replacement in a draft's text, both ways. */
class TextCommand : public QUndoCommand
{
public:
    TextCommand(DomainDraft &draft, const TextEdit &edit, const QString &name, DomainDraft::Step step)
        : QUndoCommand(name)
        , m_draft(draft)
        , m_position(edit.position)
        , m_before(draft.text().sliced(edit.position, edit.removed))
        , m_after(edit.inserted)
        , m_step(step)
    {
        m_age.start();
    }

    void redo() override { m_draft.apply({m_position, m_before.size(), m_after}); }
    void undo() override { m_draft.apply({m_position, m_after.size(), m_before}); }
    int id() const override { return m_step == DomainDraft::Step::Typed ? 1 : -1; }

    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *next = static_cast<const TextCommand *>(command);
        constexpr qint64 pauseMs = 1500;
        if (m_age.elapsed() > pauseMs || next->text() != text() || next->m_after.contains(u'\n'))
            return false;
        const qsizetype offset = next->m_position - m_position;
        if (offset >= 0 && offset + next->m_before.size() <= m_after.size()) {
            m_after.replace(offset, next->m_before.size(), next->m_after);
        } else if (next->m_position + next->m_before.size() == m_position) { // deleting to the left
            m_position = next->m_position;
            m_before.prepend(next->m_before);
            m_after.prepend(next->m_after);
        } else {
            return false;
        }
        m_age.start();
        // Typed and deleted again: there is nothing to undo.
        setObsolete(m_before == m_after);
        return true;
    }

private:
    DomainDraft &m_draft;
    qsizetype m_position;
    QString m_before;
    QString m_after;
    DomainDraft::Step m_step;
    QElapsedTimer m_age;
};

namespace {

QString labelOf(const Path &path)
{
    const Setting *setting = Catalog::instance().find(path);
    return setting ? Catalog::tr(setting->label) : path.toString();
}

/** A text as a document: the null document with the reason if it is not well-formed. */
std::pair<XmlDocument, std::optional<Error>> read(const QString &text)
{
    auto parsed = XmlDocument::parse(text);
    if (!parsed)
        return {XmlDocument(), parsed.error()};
    return {std::move(parsed).value(), std::nullopt};
}

} // namespace

DomainDraft::DomainDraft(const QString &base, QObject *parent)
    : QObject(parent)
    , m_text(base)
    , m_baseText(base)
{
    std::tie(m_base, m_textError) = read(base);
    m_document = m_base;
}

DomainDraft::~DomainDraft() = default;

std::optional<QString> DomainDraft::baseValue(const Path &path) const
{
    const auto there = basePath(path);
    return there ? Settings::value(m_base, *there) : std::nullopt;
}

std::optional<Path> DomainDraft::basePath(const Path &path) const
{
    if (!m_counterparts)
        m_counterparts = std::make_unique<Counterparts>(m_base, m_document);
    return m_counterparts->pathInBase(path);
}

int DomainDraft::rowCount(const Path &table) const
{
    return int(PathEdit::rows(m_document, table).size());
}

Error DomainDraft::restingError() const
{
    return Error{tr("The XML is not well-formed, so the forms rest until it is: %1").arg(m_textError->message),
                 m_textError->line, m_textError->column};
}

Result<Done> DomainDraft::set(const Path &path, const std::optional<QString> &value, Step step)
{
    return edit((value ? tr("set %1") : tr("unset %1")).arg(labelOf(path)), {{path, value}}, step);
}

Result<Done> DomainDraft::choose(const Path &path, const std::optional<QString> &value, Step step)
{
    if (m_textError)
        return restingError();
    return edit((value ? tr("set %1") : tr("unset %1")).arg(labelOf(path)), Settings::withConsequences(m_document, {path, value}), step);
}

Result<Done> DomainDraft::edit(const QString &name, const QList<Assignment> &assignments, Step step)
{
    if (m_textError)
        return restingError();
    XmlDocument edited = m_document;
    for (const Assignment &assignment : assignments) {
        const auto next = Settings::assign(edited, assignment);
        if (!next)
            return next.error();
        if (next->isNoop(edited.text()))
            continue;
        // A single edit is parsed once, when it is applied.
        if (assignments.size() == 1) {
            push(*next, name, step);
            return Done{};
        }
        auto parsed = XmlDocument::parse(next->applied(edited.text()));
        if (!parsed)
            return parsed.error();
        edited = std::move(parsed).value();
    }
    push(TextEdit::between(m_text, edited.text()), name, step);
    return Done{};
}

Result<Done> DomainDraft::addRow(const Path &table, const QList<Assignment> &values)
{
    if (m_textError)
        return restingError();
    QList<PathStep> steps = table.steps();
    steps.last() = PathStep{steps.last().name, rowCount(table) + 1, {}, {}, false};
    const auto row = PathEdit::create(m_document, Path(steps, {}), Catalog::instance().layout());
    if (!row)
        return row.error();
    if (values.isEmpty()) {
        push(*row, tr("add to %1").arg(labelOf(table)));
        return Done{};
    }
    auto created = XmlDocument::parse(row->applied(m_text));
    for (const Assignment &assignment : values) {
        if (!created)
            return created.error();
        const auto step = Settings::assign(*created, {assignment.path.withRowsOf(Path(steps, {})), assignment.value});
        if (!step)
            return step.error();
        created = XmlDocument::parse(step->applied(created->text()));
    }
    if (!created)
        return created.error();
    push(TextEdit::between(m_text, created->text()), tr("add to %1").arg(labelOf(table)));
    return Done{};
}

Result<Done> DomainDraft::removeRow(const Path &row)
{
    if (m_textError)
        return restingError();
    push(PathEdit::unset(m_document, row, Catalog::instance().layout()), tr("remove from %1").arg(labelOf(row)));
    return Done{};
}

Result<Done> DomainDraft::moveRow(const Path &table, int from, int to)
{
    if (m_textError)
        return restingError();
    push(PathEdit::moveRow(m_document, table, from, to),
         tr("reorder %1").arg(labelOf(table)));
    return Done{};
}

Result<Done> DomainDraft::revert(const Change &change)
{
    if (m_textError)
        return restingError();
    const auto step = change.reverted(m_base, m_document);
    if (!step)
        return step.error();
    push(*step, tr("revert %1").arg(change.label));
    return Done{};
}

void DomainDraft::setText(const QString &text)
{
    push(TextEdit::between(m_text, text), tr("typing"), Step::Typed);
}

void DomainDraft::replaceText(const QString &text, const QString &name)
{
    push(TextEdit::between(m_text, text), name);
}

void DomainDraft::discard()
{
    replaceText(m_baseText, tr("discard all changes"));
}

void DomainDraft::rebase(const QString &kept)
{
    setBase(kept);
    replaceText(kept, tr("take what libvirt kept"));
}

void DomainDraft::setBase(const QString &base)
{
    m_baseText = base;
    m_base = read(base).first;
    m_counterparts.reset();
    m_changes.reset();
    Q_EMIT baseChanged();
}

void DomainDraft::setHost(std::shared_ptr<const HostFacts> host)
{
    m_host = std::move(host);
    m_problems.reset();
    m_ruleProblems.reset();
    Q_EMIT hostChanged();
}

const QList<Change> &DomainDraft::changes() const
{
    if (!m_changes)
        m_changes = changesBetween(m_base, m_document);
    return *m_changes;
}

const QList<Problem> &DomainDraft::problems() const
{
    findProblems();
    return *m_problems;
}

const QList<Problem> &DomainDraft::silencedProblems() const
{
    findProblems();
    return m_silencedProblems;
}

void DomainDraft::setSilencedRules(const QSet<QString> &rules)
{
    if (m_silencedRules == rules)
        return;
    m_silencedRules = rules;
    m_problems.reset();
    Q_EMIT silencedRulesChanged();
}

void DomainDraft::findProblems() const
{
    if (m_problems)
        return;
    QList<Problem> told;
    m_silencedProblems.clear();
    if (!m_ruleProblems)
        m_ruleProblems = Rules::problems(m_document, host());
    for (const Problem &problem : std::as_const(*m_ruleProblems)) {
        const bool isSilenced = problem.severity == Problem::Severity::Warning && m_silencedRules.contains(problem.rule);
        (isSilenced ? m_silencedProblems : told).append(problem);
    }
    for (const GrammarProblem &problem : GrammarFindings::besides(told, m_grammarVerdict.problems, m_document))
        told.append(GrammarFindings::asProblem(problem));
    m_problems = told;
}

void DomainDraft::setGrammarVerdict(const GrammarVerdict &verdict)
{
    const bool isSame = m_grammarVerdict.problems == verdict.problems
                     && m_grammarVerdict.noGrammar.has_value() == verdict.noGrammar.has_value();
    m_grammarVerdict = verdict;
    if (isSame)
        return;
    m_problems.reset();
    Q_EMIT grammarVerdictChanged();
}

const GrammarProblem *DomainDraft::worsened() const
{
    const QList<GrammarProblem> &all = m_grammarVerdict.problems;
    const auto found = std::find_if(all.begin(), all.end(), [](const GrammarProblem &problem) { return !problem.isOld; });
    return found == all.end() ? nullptr : &*found;
}

void DomainDraft::push(const TextEdit &edit, const QString &name, Step step)
{
    if (!edit.isNoop(m_text))
        m_undoStack.push(new TextCommand(*this, edit, name, step));
}

void DomainDraft::apply(const TextEdit &edit)
{
    QElapsedTimer timer;
    timer.start();
    m_text = edit.applied(m_text);
    auto [document, error] = read(m_text);
    if (!error)
        m_document = document;
    m_textError = error;
    m_counterparts.reset();
    m_changes.reset();
    m_problems.reset();
    m_ruleProblems.reset();
    const qint64 readNs = timer.nsecsElapsed();
    Q_EMIT changed(edit);
    qCDebug(lcTiming, "edit read in %.2f ms, shown in %.2f ms", double(readNs) / 1e6, double(timer.nsecsElapsed()) / 1e6);
}
