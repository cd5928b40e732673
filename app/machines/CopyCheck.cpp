// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/CopyCheck.h"

#include "app/HostReading.h"

using namespace Qt::StringLiterals;

CopyCheck::CopyCheck(Connection *target, const QString &definition, QObject *parent)
    : QObject(parent)
    , m_draft(definition)
{
    connect(&m_draft, &DomainDraft::hostChanged, this, &CopyCheck::update);
    new HostReading(target, m_draft, this);
    const auto of = [this](const QString &path) { return m_draft.value(Path::fromLiteral(path)).value_or(QString()); };
    target
        ->domainCapabilities(
            {of(u"devices/emulator"_s), of(u"os/type/@arch"_s), of(u"os/type/@machine"_s), of(u"@type"_s)})
        .then(this, [this, isTest = target->uri().startsWith(u"test:")](const Result<QString> &capabilities) {
            m_hasAnswer = true;
            // The test driver has none of them and builds every machine.
            m_refusal = capabilities || isTest ? QString() : capabilities.error().message;
            update();
        });
}

void CopyCheck::update()
{
    m_lacks.clear();
    if (!m_refusal.isEmpty())
        m_lacks.append(
            {Path::fromLiteral(u"os/type/@machine"), tr("It cannot build such a machine: %1").arg(m_refusal), true});
    if (const HostFacts *host = m_draft.host()) {
        m_hasOffers = host->offers != nullptr;
        m_lacks += HostFit::lacks(m_draft.document(), *host);
    }
    Q_EMIT changed();
}
