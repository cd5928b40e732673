// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/MachineDeeds.h"

#include "app/machines/CloneDialog.h"
#include "app/machines/Console.h"
#include "app/machines/CopyDialog.h"
#include "app/machines/NewMachineDialog.h"
#include "app/machines/NewSession.h"
#include "app/machines/RenameDialog.h"
#include "app/machines/RestartDialog.h"
#include "app/machines/UndefineDialog.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

MachineDeeds::MachineDeeds(HostsModel *hosts, SessionOf sessionOf, QWidget *window)
    : QObject(window)
    , m_hosts(hosts)
    , m_sessionOf(std::move(sessionOf))
    , m_window(window)
{
}

void MachineDeeds::run(Deed deed, Connection *connection, const QString &uuid)
{
    const auto domain = connection ? connection->domain(uuid) : std::nullopt;
    if (!domain)
        return;
    const QString name = domain->name;
    switch (deed) {
    case Deed::Start:
        return report(connection->start(uuid), name, tr("Start"));
    case Deed::Pause:
        return report(connection->suspend(uuid), name, tr("Pause"));
    case Deed::Resume:
        return report(connection->resume(uuid), name, tr("Resume"));
    case Deed::ShutDown:
        return report(connection->shutdown(uuid), name, tr("Shut down"));
    case Deed::Reboot:
        return report(connection->reboot(uuid), name, tr("Reboot"));
    case Deed::Autostart:
        return report(connection->setAutostart(uuid, !domain->autostart), name, tr("Start with the host"));
    case Deed::Save:
        Q_EMIT working(tr("Saving the state of %1…").arg(name));
        return report(connection->save(uuid), name, tr("Save its state and stop"));
    case Deed::Reset:
        return confirmReset(connection, *domain);
    case Deed::ForceOff:
        return confirmForceOff(connection, *domain);
    case Deed::DropSaved:
        return confirmDropSaved(connection, *domain);
    case Deed::Console:
        return openConsole(connection, *domain);
    case Deed::Restart:
        return restart(connection, *domain);
    case Deed::Clone:
        return clone(connection, *domain);
    case Deed::Copy:
        return copy(connection, *domain);
    case Deed::Rename:
        return rename(connection, *domain);
    case Deed::Undefine:
        return undefine(connection, *domain);
    }
}

void MachineDeeds::report(QFuture<Result<Done>> future, const QString &name, const QString &what)
{
    future.then(this, [this, name, what](const Result<Done> &done) {
        Q_EMIT working({});
        if (!done)
            warn(what, tr("%1: %2").arg(name, done.error().message));
    });
}

void MachineDeeds::warn(const QString &title, const QString &words)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, words, QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

void MachineDeeds::confirm(const QString &question, const QString &consequence, const QString &button,
                           std::function<void()> yes)
{
    auto *box = new QMessageBox(QMessageBox::Warning, button, question, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(consequence);
    QPushButton *goOn = box->addButton(button, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(goOn, &QPushButton::clicked, this, std::move(yes));
    box->open();
}

void MachineDeeds::confirmForceOff(Connection *connection, const DomainSummary &domain)
{
    QString consequence =
        tr("Its power goes at once. What the guest has not written to its disks is lost, and its file systems "
           "may need a repair.");
    if (!domain.persistent)
        consequence += u'\n' + tr("It is not saved in libvirt: once it is off, it is gone.");
    confirm(tr("Force %1 off?").arg(domain.name), consequence, tr("Force off"),
            [this, connection = QPointer(connection), domain] {
                if (connection)
                    report(connection->destroy(domain.uuid), domain.name, tr("Force off"));
            });
}

void MachineDeeds::confirmReset(Connection *connection, const DomainSummary &domain)
{
    confirm(tr("Reset %1?").arg(domain.name),
            tr("It starts again at once, without shutting down. What the guest has not written to its disks is lost. "
               "Saved changes "
               "are not taken up: for those it has to be off once."),
            tr("Reset"), [this, connection = QPointer(connection), domain] {
                if (connection)
                    report(connection->reset(domain.uuid), domain.name, tr("Reset"));
            });
}

void MachineDeeds::confirmDropSaved(Connection *connection, const DomainSummary &domain)
{
    confirm(tr("Remove the saved state of %1?").arg(domain.name),
            tr("What its guest had in memory is lost, as if its power had gone. The next start is a fresh one, with "
               "the definition "
               "that is saved now."),
            tr("Remove the saved state"), [this, connection = QPointer(connection), domain] {
                if (connection)
                    report(connection->dropSaved(domain.uuid), domain.name, tr("Remove the saved state"));
            });
}

void MachineDeeds::openConsole(Connection *connection, const DomainSummary &domain)
{
    connection->readRunning(domain.uuid)
        .then(this, [this, uri = connection->uri(), domain](const Result<DomainDefinition> &running) {
            const auto opened = Console::open(uri, domain.uuid, running ? running->text : QString());
            if (!opened)
                warn(tr("Open its screen"), opened.error().message);
        });
}

void MachineDeeds::withDefinition(Connection *connection, const DomainSummary &domain,
                                  std::function<void(const DomainDefinition &)> then)
{
    connection->readDefinition(domain.uuid)
        .then(this, [this, then = std::move(then)](const Result<DomainDefinition> &read) {
            if (read)
                then(*read);
            else
                warn(tr("The definition cannot be read"), read.error().message);
        });
}

void MachineDeeds::restart(Connection *connection, const DomainSummary &domain)
{
    auto *dialog = new RestartDialog(connection, domain, m_sessionOf(connection, domain.uuid), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MachineDeeds::clone(Connection *connection, const DomainSummary &domain)
{
    withDefinition(connection, domain, [this, connection = QPointer(connection)](const DomainDefinition &definition) {
        if (!connection)
            return;
        auto *dialog = new CloneDialog(connection, definition, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CloneDialog::proposed, this, &MachineDeeds::proposed);
        dialog->open();
    });
}

void MachineDeeds::copy(Connection *connection, const DomainSummary &domain)
{
    withDefinition(connection, domain, [this, connection = QPointer(connection)](const DomainDefinition &definition) {
        if (!connection)
            return;
        auto *dialog = new CopyDialog(connection, definition, m_hosts, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CopyDialog::proposed, this, &MachineDeeds::proposed);
        dialog->open();
    });
}

void MachineDeeds::rename(Connection *connection, const DomainSummary &domain)
{
    auto *dialog = new RenameDialog(connection, domain, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, connection = QPointer(connection), uuid = domain.uuid] {
        if (connection)
            Q_EMIT renamed(connection, uuid);
    });
    dialog->open();
}

void MachineDeeds::undefine(Connection *connection, const DomainSummary &domain)
{
    auto *dialog = new UndefineDialog(connection, domain, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MachineDeeds::create(Connection *connection)
{
    auto *dialog = new NewMachineDialog(m_hosts, connection, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewMachineDialog::proposed, this, &MachineDeeds::proposed);
    dialog->open();
}
