// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

#include <QFutureWatcher>

/**
 * Holds a draft against libvirt's installed grammar after each change, in another thread, and tells the draft. While
 * one text is looked at, newer ones wait; only the newest of them is looked at next.
 */
class GrammarCheck : public QObject
{
    Q_OBJECT

public:
    /** @p draft must live as long. */
    explicit GrammarCheck(DomainDraft &draft, QObject *parent = nullptr);
    /** Waits for nothing: what is still looked at then is told to nobody. */
    ~GrammarCheck() override;

    /** True while the draft has not been told of its newest text. */
    bool isBusy() const { return m_isRunning; }

Q_SIGNALS:
    /** One run is over; the draft knows what it found if that is of its newest text. */
    void checked();

private:
    /** What one run was asked and found. */
    struct Run
    {
        bool isSlow = false; ///< asks libxml2, too
        QString text;
        QString baseText;
        QString folder; ///< of the grammar
        GrammarVerdict verdict;
        QList<GrammarProblem> baseProblems;
    };

    void takeFolder();
    void start();
    void run(bool isSlow);
    void finish();
    static Run look(const XmlDocument &document, const XmlDocument &base, Run run);

    DomainDraft &m_draft;
    QString m_folder; ///< of the grammar; to ask for it looks at the disk, which is not for each key
    QFutureWatcher<Run> m_watcher;
    bool m_isRunning = false;
    bool m_isStale = false;
    QString m_knownBase;   ///< the text that m_baseProblems are of
    QString m_knownFolder; ///< and the grammar they were found with
    bool m_isKnownSlow = false;
    QList<GrammarProblem> m_baseProblems;
};
