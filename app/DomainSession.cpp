// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DomainSession.h"

#include "app/HostReading.h"
#include "models/draft/Outcome.h"
#include "models/libvirt/ConnectionList.h"
#include "models/libvirt/LiveRun.h"
#include "models/libvirt/PracticeHost.h"

using namespace Qt::StringLiterals;

DomainSession::DomainSession(Connection *connection, const Definition &definition, QObject *parent)
    : Session(parent)
    , m_uri(connection->uri())
    , m_definition(definition)
    , m_belongings(new BelongingsWatch(this))
{
    setDraft(std::make_unique<DomainDraft>(definition.text));
    connect(m_belongings, &BelongingsWatch::changed, this, &Session::statusChanged);
    connect(&draft(), &DomainDraft::changed, this, [this] { m_plan.reset(); });
    connect(&draft(), &DomainDraft::baseChanged, this, [this] { m_plan.reset(); });
    DomainSession::attach(connection);
}

void DomainSession::attach(Connection *connection)
{
    if (m_connection)
        m_connection->disconnect(this);
    m_connection = connection;
    connect(connection, &Connection::stateChanged, this, &Session::statusChanged);
    connect(connection, &Connection::domainChanged, this, [this](const DomainSummary &domain) {
        if (domain.uuid != uuid())
            return;
        if (domain.name != m_definition.name)
            followName(domain.name);
        if (isActive(domain.state) != m_running.has_value())
            readRunning();
        Q_EMIT statusChanged();
    });
    m_belongings->watch(connection, uuid());
    connect(connection, &Connection::deviceRemoved, this, [this](const QString &of) {
        if (of == uuid())
            readRunning();
    });
    connect(connection, &Connection::domainsReset, this, &DomainSession::readRunning);
    connect(connection, &Connection::domainRemoved, this, &Session::statusChanged);
    connect(connection, &Connection::domainMovedAway, this, &Session::statusChanged);
    connect(connection, &QObject::destroyed, this, &Session::statusChanged);
    delete m_hostReading;
    m_hostReading = new HostReading(connection, draft(), this);
    readRunning();
    Session::attach(connection);
}

bool DomainSession::hasMovedAway() const
{
    return m_connection && m_connection->hasMovedAway(uuid());
}

QString DomainSession::status() const
{
    if (const QString reason = obstacle(); !reason.isEmpty())
        return reason;
    if (PracticeHost::isPracticeUri(m_uri))
        return tr("A practice host: try what you like, it forgets everything at exit.");
    if (belongings().hasManagedSave)
        return tr("It has a saved state: its next start goes on from there, with the settings of then.");
    const int snapshots = int(belongings().snapshots.size());
    const QString when = aboutWhen();
    return snapshots == 0 ? when : tr("%1 Its %n snapshot(s) keep their own settings.", nullptr, snapshots).arg(when);
}

QString DomainSession::aboutWhen() const
{
    if (!isRunning())
        return tr("Takes effect at the next start.");
    const LivePlan *plan = draft().isModified() && !m_isSavedOnly ? livePlan() : nullptr;
    return plan ? plan->inWords() : tr("It is running: takes effect at its next start.");
}

void DomainSession::followName(const QString &name)
{
    const QString before = m_definition.name;
    m_definition.name = name;
    // An apply that renames brings its own new base; so does one that someone else does, as a conflict that a person sees.
    if (isApplying() || !m_connection)
        return;
    m_connection->readDefinition(uuid()).then(this, [this, before, name](const Result<DomainDefinition> &read) {
        const Path path = Path::fromLiteral(u"name");
        DomainDraft renamedBase(draft().baseText());
        if (!read || draft().textError() || !renamedBase.set(path, name) || renamedBase.text() != read->text)
            return; // more than the name is new there
        const bool wasModified = draft().isModified();
        if (!wasModified) {
            draft().rebase(read->text);
            return;
        }
        draft().setBase(read->text);
        if (draft().value(path) == before)
            static_cast<void>(draft().set(path, name));
    });
}

QString DomainSession::progress() const
{
    return m_progress.isEmpty() ? Session::progress() : m_progress;
}

QString DomainSession::obstacle() const
{
    if (!m_connection || !m_connection->isOpen())
        return tr("The connection to %1 is not open. The draft is kept; apply it when the connection is back.")
            .arg(ConnectionList::humanName(m_uri));
    if (m_connection->isReadOnly() || m_definition.secretsMissing) {
        const QString words = tr("The connection to %1 is read-only: the draft can be compared and saved to a file, not applied.").arg(m_uri);
        const QString why = m_connection->error().message;
        return why.isEmpty() ? words : words + u'\n' + why;
    }
    const bool isGone = m_connection->isListed() && !m_connection->domain(uuid());
    if (isGone && hasMovedAway())
        return tr("%1 was migrated to another host. The draft is kept.").arg(title());
    if (isGone)
        return tr("%1 is no longer defined on %2. The draft can still be saved to a file.").arg(title(), m_uri);
    // Another computer's libvirt may have another grammar, so there only it can say.
    const GrammarProblem *worsened = QUrl(m_uri).host().isEmpty() ? draft().worsened() : nullptr;
    if (worsened)
        return tr("libvirt would refuse line %1: %2").arg(worsened->place.line).arg(worsened->message);
    return {};
}

void DomainSession::startApply()
{
    const QString asked = draft().text();
    const QString base = draft().baseText();
    m_connection->apply({m_definition.uuid, base, asked})
        .then(this, [this, asked, base](const Result<ApplyOutcome> &result) {
            if (result)
                finish(*result, asked, base);
            else
                finishApply({ApplyReport::Kind::Refused,
                             tr("Whether it was applied is not known: %1").arg(result.error().message), std::nullopt, {}});
        });
}

void DomainSession::finish(const ApplyOutcome &outcome, const QString &asked, const QString &base)
{
    const auto *conflict = std::get_if<Conflict>(&outcome);
    // An earlier apply was done, and its answer was lost with the connection.
    const bool isDone = conflict && conflict->currentText == asked;
    const ApplyOutcome became = isDone ? ApplyOutcome(Applied{asked}) : outcome;
    const ApplyReport report = std::visit([&](const auto &one) { return this->report(one, asked); }, became);
    const auto *applied = std::get_if<Applied>(&became);
    if (applied && applied->known && !m_isSavedOnly && knowsLive() && isRunning())
        startLive(report, base, applied->keptText);
    else
        finishApply(report);
}

ApplyReport DomainSession::report(const Applied &applied, const QString &asked)
{
    if (!applied.known)
        return {ApplyReport::Kind::Applied, tr("Applied, but reading it back failed: open it again before going on."), std::nullopt, {}};
    const auto before = XmlDocument::parse(asked);
    const auto after = XmlDocument::parse(applied.keptText);
    // What was typed while libvirt worked stays a draft on the new base.
    if (draft().text() == asked)
        draft().rebase(applied.keptText);
    else
        draft().setBase(applied.keptText);
    return {ApplyReport::Kind::Applied, before && after ? Outcome::applied(*before, *after) : tr("Applied."), std::nullopt, {}};
}

ApplyReport DomainSession::report(const Conflict &conflict, const QString &)
{
    return {ApplyReport::Kind::Conflict,
            tr("%1 was changed by someone else since this draft began. Nothing was written.").arg(title()), std::nullopt,
            conflict.currentText};
}

ApplyReport DomainSession::report(const Vanished &, const QString &)
{
    if (m_connection)
        m_connection->lookAgain(uuid());
    return {ApplyReport::Kind::Gone,
            tr("%1 is no longer defined on %2. Nothing was written; the draft can be saved to a file.").arg(title(), m_uri),
            std::nullopt, {}};
}

ApplyReport DomainSession::report(const Refused &refused, const QString &)
{
    QString words = refused.error.code == 0 ? refused.error.message : tr("libvirt refused it: %1").arg(refused.error.message);
    auto place = Outcome::placeOfRefusal(refused.error.message, draft().changes());
    for (const Problem &problem : draft().problems()) {
        if (problem.severity != Problem::Severity::Error)
            continue;
        // libvirt's own words about its grammar say little; what the rules found is likelier the cause.
        words += u'\n' + problem.message;
        place = problem.path;
        break;
    }
    return {ApplyReport::Kind::Refused, words, place, {}};
}
