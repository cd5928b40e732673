// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/MachineActions.h"

#include "app/machines/BelongingsWatch.h"
#include "views/Icons.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Deed deed;
    const char *icon; ///< nullptr: none
    const char *text;
    const char *tip;
    bool beginsGroup = false;
};

const Row rows[]{
    {Deed::Start, "start", QT_TRANSLATE_NOOP("MachineActions", "&Start"),
     QT_TRANSLATE_NOOP("MachineActions", "Start %1"), true},
    {Deed::Pause, "pause", QT_TRANSLATE_NOOP("MachineActions", "&Pause"),
     QT_TRANSLATE_NOOP("MachineActions", "Hold %1 where it is; it keeps its memory")},
    {Deed::Resume, "start", QT_TRANSLATE_NOOP("MachineActions", "R&esume"),
     QT_TRANSLATE_NOOP("MachineActions", "Let %1 go on")},
    {Deed::ShutDown, "shutdown", QT_TRANSLATE_NOOP("MachineActions", "Sh&ut down"),
     QT_TRANSLATE_NOOP("MachineActions", "Ask the guest of %1 to shut down")},
    {Deed::Reboot, nullptr, QT_TRANSLATE_NOOP("MachineActions", "Re&boot"),
     QT_TRANSLATE_NOOP("MachineActions",
                       "Ask the guest of %1 to start again; saved changes still wait for a full stop")},
    {Deed::Restart, nullptr, QT_TRANSLATE_NOOP("MachineActions", "Shut down, apply, start a&gain…"),
     QT_TRANSLATE_NOOP("MachineActions", "Bring all changes of %1 into use")},
    {Deed::Reset, nullptr, QT_TRANSLATE_NOOP("MachineActions", "Rese&t…"),
     QT_TRANSLATE_NOOP("MachineActions", "Press the reset button of %1"), true},
    {Deed::ForceOff, "power", QT_TRANSLATE_NOOP("MachineActions", "&Force off…"),
     QT_TRANSLATE_NOOP("MachineActions", "Pull the plug of %1")},
    {Deed::Save, "save", QT_TRANSLATE_NOOP("MachineActions", "Sa&ve its state and stop"),
     QT_TRANSLATE_NOOP("MachineActions",
                       "Write the memory of %1 to the host's disk; the next start goes on from there"),
     true},
    {Deed::DropSaved, nullptr, QT_TRANSLATE_NOOP("MachineActions", "Re&move the saved state…"),
     QT_TRANSLATE_NOOP("MachineActions", "Let the next start of %1 be a fresh one")},
    {Deed::Console, "display", QT_TRANSLATE_NOOP("MachineActions", "Open its s&creen"),
     QT_TRANSLATE_NOOP("MachineActions", "Show the screen of %1 in another window"), true},
    {Deed::Autostart, nullptr, QT_TRANSLATE_NOOP("MachineActions", "Start with the &host"),
     QT_TRANSLATE_NOOP("MachineActions", "Start %1 when its host starts")},
    {Deed::Clone, "copy", QT_TRANSLATE_NOOP("MachineActions", "C&lone…"),
     QT_TRANSLATE_NOOP("MachineActions", "Make another machine like %1"), true},
    {Deed::Copy, nullptr, QT_TRANSLATE_NOOP("MachineActions", "Cop&y to another host…"),
     QT_TRANSLATE_NOOP("MachineActions", "Define %1 on another host, too")},
    {Deed::Rename, nullptr, QT_TRANSLATE_NOOP("MachineActions", "Re&name…"),
     QT_TRANSLATE_NOOP("MachineActions", "Give %1 another name")},
    {Deed::Undefine, "remove", QT_TRANSLATE_NOOP("MachineActions", "Undef&ine…"),
     QT_TRANSLATE_NOOP("MachineActions", "Take %1 out of libvirt; its disks stay")},
};

/** "Start" for "&Start" and, as menus are written in Chinese, for "Start(&S)". */
QString withoutMnemonic(QString text)
{
    static const QRegularExpression bracketed(u"\\(&.\\)"_s);
    return text.remove(bracketed).remove(u'&');
}

bool isPossible(Deed deed, const DomainSummary &domain, const Belongings &belongings)
{
    const bool runs = isActive(domain.state);
    const bool isPaused = domain.state == DomainState::Paused;
    switch (deed) {
    case Deed::Start:
        return !runs;
    case Deed::Pause:
    case Deed::ShutDown:
    case Deed::Reboot:
        return runs && !isPaused;
    case Deed::Resume:
        return isPaused;
    case Deed::Restart:
        return runs && domain.persistent;
    case Deed::Reset:
    case Deed::ForceOff:
    case Deed::Console:
        return runs;
    case Deed::Save:
        return runs && domain.persistent;
    case Deed::DropSaved:
        return belongings.hasManagedSave;
    case Deed::Autostart:
    case Deed::Rename:
    case Deed::Undefine:
        return domain.persistent;
    case Deed::Clone:
    case Deed::Copy:
        return true;
    }
    return false;
}

/** What only reads. */
bool needsNoRights(Deed deed)
{
    return deed == Deed::Console || deed == Deed::Copy;
}

} // namespace

MachineActions::MachineActions(QObject *parent)
    : QObject(parent)
    , m_belongings(new BelongingsWatch(this))
{
    for (const Row &row : rows) {
        if (row.beginsGroup && !m_ordered.isEmpty())
            addSeparator();
        auto *action = new QAction(tr(row.text), this);
        if (row.icon)
            action->setIcon(Icons::icon(QString::fromLatin1(row.icon)));
        action->setIconText(withoutMnemonic(action->text()));
        connect(action, &QAction::triggered, this, [this, deed = row.deed] {
            update(); // a check mark waits for what the host says
            Q_EMIT asked(deed, m_connection, m_uuid);
        });
        m_actions.insert(row.deed, action);
        m_ordered.append(action);
    }
    action(Deed::Autostart)->setCheckable(true);
    connect(m_belongings, &BelongingsWatch::changed, this, &MachineActions::update);
    update();
}

void MachineActions::addSeparator()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_ordered.append(line);
}

void MachineActions::setTarget(Connection *connection, const QString &uuid)
{
    if (m_connection == connection && m_uuid == uuid) {
        update();
        return;
    }
    if (m_connection)
        m_connection->disconnect(this);
    m_connection = connection;
    m_uuid = uuid;
    m_belongings->watch(connection, uuid);
    if (connection) {
        connect(connection, &Connection::stateChanged, this, &MachineActions::update);
        connect(connection, &Connection::domainsReset, this, &MachineActions::update);
        connect(connection, &Connection::domainRemoved, this, &MachineActions::update);
        connect(connection, &Connection::domainChanged, this, [this](const DomainSummary &domain) {
            if (domain.uuid == m_uuid)
                update();
        });
    }
    update();
}

void MachineActions::update()
{
    const auto domain = m_connection && m_connection->isOpen() ? m_connection->domain(m_uuid) : std::nullopt;
    const bool hasRights = domain && !m_connection->isReadOnly();
    for (const Row &row : rows) {
        QAction *one = action(row.deed);
        one->setEnabled(domain && (hasRights || needsNoRights(row.deed)) &&
                        isPossible(row.deed, *domain, m_belongings->belongings()));
        one->setToolTip(domain ? tr(row.tip).arg(domain->name) : one->iconText());
    }
    action(Deed::Autostart)->setChecked(domain && domain->autostart);
}
