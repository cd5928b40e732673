// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/SiblingMatch.h"
#include "models/live/LivePlan.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

/** The texts of this folder are translated here. */
struct LiveTexts
{
    Q_DECLARE_TR_FUNCTIONS(LiveTexts)
};

/** A plan while it is made: the definitions, and the steps by what they are about. */
class PlanBuilder
{
public:
    PlanBuilder(const XmlDocument &running, const XmlDocument &base, const XmlDocument &draft, const QList<Change> &changes);

    const XmlDocument &running() const { return m_running; }
    const XmlDocument &base() const { return m_base; }
    const XmlDocument &draft() const { return m_draft; }
    const Change &change(int index) const { return m_changes[index]; }

    /** Which device of the base is which of the draft. */
    const SiblingMatch &devices();

    /** The change takes effect now, without a step of its own. */
    void now(int change);
    /** It waits for the next start; @p why may be empty. A later now() or step() of the same change does not count. */
    void nextStart(int change, const QString &why = {});
    /** True if there is a step about @p subject already; if so, the change is carried by it. */
    bool isCarried(int change, const QString &subject);
    /** A step about @p subject that carries the change; those of lower @p rank are taken first. */
    void step(int change, const QString &subject, int rank, const LiveStep &step);

    /** What stands at @p path in a definition, trimmed; empty if nothing does. */
    static QString value(const XmlDocument &document, const QString &path);
    /** The ancestor of @p element, or itself, that is a child of @p parent; NoElement if there is none. */
    static ElementId childOf(const XmlDocument &document, ElementId parent, ElementId element);

    /** What hot-plugging took of the running domain's free slots until now. */
    int usedSlots = 0;

    LivePlan finished() const;

private:
    struct Subject
    {
        int rank = 0;
        LiveStep step;
        QList<int> changes;
    };

    const XmlDocument &m_running;
    const XmlDocument &m_base;
    const XmlDocument &m_draft;
    const QList<Change> &m_changes;
    QList<LiveTiming> m_timings;
    QSet<int> m_late; ///< changes that wait
    QList<Subject> m_subjects;
    QHash<QString, qsizetype> m_bySubject;
    std::optional<SiblingMatch> m_devices; ///< made when asked for
};
