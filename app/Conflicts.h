// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Session.h"

class Connection;
class DomainEditor;
class QTimer;

/**
 * Sees to it that a draft and its machine do not part unseen: hears when the definition changes where it is, shows that
 * in the editor, and puts both together when a person wants to. What nobody edits here follows by itself.
 */
class Conflicts : public QObject
{
    Q_OBJECT

public:
    /** Lives as long as the editor, which has the session. */
    Conflicts(Session *session, DomainEditor *editor);

    /** What is there now, when that is neither the base nor what is just being applied; empty otherwise. */
    const QString &changedTo() const { return m_changedTo; }
    /** Shows the three sides; the draft has both after it if a person says so. */
    void show(const QString &current);

Q_SIGNALS:
    /** Nothing was edited here, so the draft is now what is there. */
    void followed();

private:
    void watch(Connection *connection, const QString &uuid);
    void watchFile();
    /** Reads soon; several hints in a row are one. */
    void readSoon();
    void read();
    void found(const QString &current);
    void forget();

    Session *m_session;
    DomainEditor *m_editor;
    QTimer *m_soon;
    QString m_changedTo;
};
