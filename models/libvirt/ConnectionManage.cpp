// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a machine as a whole, and the questions about processors.
#include "models/libvirt/ConnectionPrivate.h"

void Connection::Private::readAgain(const QString &uuid)
{
    if (session && touch)
        worker->post([touch = touch, uuid] { touch(uuid); });
}

QFuture<Result<Done>> Connection::reboot(const QString &uuid)
{
    return d->act(uuid, [](virDomainPtr domain) { return virDomainReboot(domain, VIR_DOMAIN_REBOOT_DEFAULT); },
                  tr("Rebooting the machine"));
}

QFuture<Result<Done>> Connection::reset(const QString &uuid)
{
    return d->act(uuid, [](virDomainPtr domain) { return virDomainReset(domain, 0); }, tr("Resetting the machine"));
}

QFuture<Result<Done>> Connection::setAutostart(const QString &uuid, bool isOn)
{
    const auto set = isOn ? +[](virDomainPtr domain) { return virDomainSetAutostart(domain, 1); }
                          : +[](virDomainPtr domain) { return virDomainSetAutostart(domain, 0); };
    const auto future = d->act(uuid, set, tr("Changing the autostart"));
    d->readAgain(uuid);
    return future;
}

QFuture<Result<Done>> Connection::save(const QString &uuid)
{
    return d->act(uuid, [](virDomainPtr domain) { return virDomainManagedSave(domain, 0); }, tr("Saving the machine"));
}

QFuture<Result<Done>> Connection::dropSaved(const QString &uuid)
{
    const auto future = d->act(uuid, [](virDomainPtr domain) { return virDomainManagedSaveRemove(domain, 0); },
                               tr("Removing the saved state"));
    d->readAgain(uuid);
    return future;
}

QFuture<Result<Belongings>> Connection::belongings(const QString &uuid)
{
    return d->ask<Belongings>([uuid](LibvirtSession &session) { return session.belongings(uuid); },
                              tr("Asking what belongs to the machine"));
}

QFuture<Result<Done>> Connection::undefine(const UndefineRequest &request)
{
    return d->ask<Done>([request](LibvirtSession &session) { return session.undefine(request); },
                        tr("Undefining the machine"));
}

QFuture<Result<Done>> Connection::rename(const QString &uuid, const QString &name)
{
    const auto future = d->ask<Done>([uuid, name](LibvirtSession &session) { return session.rename(uuid, name); },
                                     tr("Renaming the machine"));
    d->readAgain(uuid); // the events of a renaming say that one went and another came
    return future;
}

QFuture<Result<CpuComparison>> Connection::compareCpu(const CapabilitiesRequest &of, const QString &cpu)
{
    return d->ask<CpuComparison>([of, cpu](LibvirtSession &session) { return session.compareCpu(of, cpu); },
                                 tr("Comparing processors"));
}

QFuture<Result<QString>> Connection::baselineCpu(const CapabilitiesRequest &of, const QStringList &cpus)
{
    return d->ask<QString>([of, cpus](LibvirtSession &session) { return session.baselineCpu(of, cpus); },
                           tr("Looking for a common processor model"));
}
