// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>

/** Where libvirt's grammar is read from: a folder with domain.rng and the files it includes. Any thread may ask. */
class GrammarFolder : public QObject
{
    Q_OBJECT

public:
    /** The one of the program. */
    static GrammarFolder &instance();

    /** What was chosen; or else VIRTDRAFT_SCHEMAS of the environment; or else installed(). */
    QString current() const;
    /** What a person chose; empty if they did not. */
    QString chosen() const;
    /** Whether there is a grammar in it shows when it is read. Empty: takes the choice back. */
    void choose(const QString &folder);
    /** Where libvirt put it: `libvirt/schemas` of the first of XDG_DATA_DIRS with a domain.rng in it, or else its usual place. */
    static QString installed();

Q_SIGNALS:
    /** current() is another one. */
    void changed();

private:
    GrammarFolder() = default;

    mutable QMutex m_mutex;
    QString m_chosen;
};
