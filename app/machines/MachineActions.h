// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/machines/Deed.h"
#include "models/libvirt/Connection.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPointer>

class BelongingsWatch;

/** The actions for one machine, in one place: of the menu for the open tab, of the list for its current row. */
class MachineActions : public QObject
{
    Q_OBJECT

public:
    explicit MachineActions(QObject *parent);

    /** What the actions are about; without a connection or uuid all of them are off. */
    void setTarget(Connection *connection, const QString &uuid);
    /** Enables what is possible with the target now. */
    void update();

    QAction *action(Deed deed) const { return m_actions.value(deed); }
    /** All of them in the order of a menu, with separators. */
    QList<QAction *> actions() const { return m_ordered; }

Q_SIGNALS:
    void asked(Deed deed, Connection *connection, const QString &uuid);

private:
    void addSeparator();

    QPointer<Connection> m_connection;
    QString m_uuid;
    BelongingsWatch *m_belongings;
    QHash<Deed, QAction *> m_actions;
    QList<QAction *> m_ordered;
};
