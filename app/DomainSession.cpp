// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DomainSession.h"

#include "app/HostReading.h"
#include "models/draft/Outcome.h"
#include "models/libvirt/ConnectionList.h"
#include "models/libvirt/PracticeHost.h"

using namespace Qt::StringLiterals;

DomainSession::DomainSession(Connection *connection, const Definition &definition, QObject *parent)
    : Session(parent)
    , m_connection(connection)
    , m_uri(connection->uri())
    , m_definition(definition)
{
    setDraft(std::make_unique<DomainDraft>(definition.text));
    connect(connection, &Connection::stateChanged, this, &Session::statusChanged);
    connect(connection, &Connection::domainChanged, this, [this](const DomainSummary &domain) {
        if (domain.uuid == uuid())
            Q_EMIT statusChanged();
    });
    connect(connection, &Connection::domainRemoved, this, &Session::statusChanged);
    connect(connection, &QObject::destroyed, this, &Session::statusChanged);
    new HostReading(connection, draft(), this);
}

QString DomainSession::status() const
{
    if (const QString reason = obstacle(); !reason.isEmpty())
        return reason;
    if (PracticeHost::isPracticeUri(m_uri))
        return tr("A practice host: try what you like, it forgets everything at exit.");
    const auto domain = m_connection->domain(m_definition.uuid);
    const DomainState state = domain ? domain->state : m_definition.state;
    return isActive(state) ? tr("It is running: takes effect at its next start.") : tr("Takes effect at the next start.");
}

QString DomainSession::obstacle() const
{
    if (!m_connection || !m_connection->isOpen())
        return tr("The connection to %1 is not open. The draft is kept; apply it when the connection is back.")
            .arg(ConnectionList::humanName(m_uri));
    if (m_connection->isReadOnly() || m_definition.secretsMissing)
        return tr("The connection to %1 is read-only: the draft can be compared and saved to a file, not applied.").arg(m_uri);
    if (m_connection->isListed() && !m_connection->domain(m_definition.uuid))
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
    m_connection->apply({m_definition.uuid, draft().baseText(), asked})
        .then(this, [this, asked](const Result<ApplyOutcome> &result) {
            if (result)
                finish(*result, asked);
            else
                finishApply({ApplyReport::Kind::Refused,
                             tr("Whether it was applied is not known: %1").arg(result.error().message), std::nullopt, {}});
        });
}

void DomainSession::finish(const ApplyOutcome &outcome, const QString &asked)
{
    // An earlier apply was done, and its answer was lost with the connection.
    if (const auto *conflict = std::get_if<Conflict>(&outcome); conflict && conflict->currentText == asked)
        return finishApply(report(Applied{asked}, asked));
    finishApply(std::visit([&](const auto &one) { return report(one, asked); }, outcome));
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
