// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/GrammarCheck.h"

#include "models/Logging.h"
#include "models/draft/GrammarFindings.h"
#include "models/grammar/GrammarFolder.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <sys/resource.h>
#include <unistd.h>

namespace {

/** For what nobody waits for. Its thread gives way to all others: Qt paints with several, and the window comes first. */
QThreadPool *patientPool()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return &pool;
}

void giveWay()
{
    constexpr int nice = 10;
    setpriority(PRIO_PROCESS, id_t(gettid()), nice); // of this thread alone, as Linux has it
}

} // namespace

GrammarCheck::GrammarCheck(DomainDraft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    connect(&m_watcher, &QFutureWatcher<Run>::finished, this, &GrammarCheck::finish);
    connect(&draft, &DomainDraft::changed, this, &GrammarCheck::start);
    connect(&draft, &DomainDraft::baseChanged, this, &GrammarCheck::start);
    connect(&GrammarFolder::instance(), &GrammarFolder::changed, this, &GrammarCheck::takeFolder);
    takeFolder();
}

GrammarCheck::~GrammarCheck() = default;

void GrammarCheck::takeFolder()
{
    m_folder = GrammarFolder::instance().current();
    start();
}

void GrammarCheck::start()
{
    // A text that is being typed is looked at when it is well-formed again.
    if (m_draft.textError())
        return;
    if (m_isRunning)
        m_isStale = true;
    else
        run(false);
}

void GrammarCheck::run(bool isSlow)
{
    m_isRunning = true;
    m_isStale = false;
    Run run{isSlow, m_draft.text(), m_draft.baseText(), m_folder, {}, {}};
    const bool isBaseKnown =
        m_knownBase == run.baseText && m_knownFolder == run.folder && (m_isKnownSlow || !isSlow);
    if (isBaseKnown)
        run.baseProblems = m_baseProblems;
    m_watcher.setFuture(
        QtConcurrent::run(isSlow ? patientPool() : QThreadPool::globalInstance(), &GrammarCheck::look, m_draft.document(),
                          isBaseKnown ? XmlDocument() : m_draft.base(), run));
}

GrammarCheck::Run GrammarCheck::look(const XmlDocument &document, const XmlDocument &base, Run run)
{
    if (run.isSlow)
        giveWay();
    QElapsedTimer timer;
    timer.start();
    const auto validator = Validator::shared(run.folder);
    if (!validator) {
        run.verdict.noGrammar = validator.error();
        return run;
    }
    const auto found = [&](const XmlDocument &one) {
        QList<GrammarProblem> problems = (*validator)->problems(one);
        if (run.isSlow && problems.isEmpty()) {
            if (const auto refusal = (*validator)->refusal(one))
                problems.append(*refusal);
        }
        return problems;
    };
    run.verdict.problems = found(document);
    if (!base.isNull())
        run.baseProblems = run.text == run.baseText ? run.verdict.problems : found(base);
    GrammarFindings::markOld(run.verdict.problems, run.baseProblems);
    qCDebug(lcTiming, "held against the grammar in %.2f ms", double(timer.nsecsElapsed()) / 1e6);
    return run;
}

void GrammarCheck::finish()
{
    const Run done = m_watcher.result();
    m_isRunning = false;
    m_knownBase = done.baseText;
    m_knownFolder = done.folder;
    m_isKnownSlow = done.isSlow;
    m_baseProblems = done.baseProblems;
    const bool isNewest = done.text == m_draft.text() && done.baseText == m_draft.baseText()
                       && done.folder == m_folder;
    if (isNewest)
        m_draft.setGrammarVerdict(done.verdict);
    Q_EMIT checked();
    if (m_isStale)
        start();
    else if (isNewest && !done.isSlow && done.verdict.problems.isEmpty() && !done.verdict.noGrammar)
        run(true); // nothing found so far, and nobody waits
}
