// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

/**
 * A libvirtd of our own with the QEMU driver, apart from any daemon of the system: its folders lie under a temporary
 * one. As root it runs as nobody. Domains in it use type='qemu' (no KVM needed).
 */
class PrivateDaemon
{
public:
    PrivateDaemon();
    /** Kills the domains' processes and the daemon, removes the folders. */
    ~PrivateDaemon();

    /** A line for libvirtd.conf; before start(). */
    void configure(const QString &line) { m_configuration.append(line); }
    /**
     * Lets in only who signs in over SASL as \a name with \a password; before start(). \a mechanism: "scram-sha-256".
     * With \a atSocket also at its own socket, and virsh() and define() do not work then. false: see problem().
     */
    bool guard(const QString &mechanism, const QString &name, const QString &password, bool atSocket = true);
    /** Listens at a TCP port of this computer, too; \a lines for libvirtd.conf say at which and how. Before start(). */
    void listen(const QStringList &lines);
    /** Starts libvirtd and waits for its socket, 15 seconds at most. false: see problem(). */
    bool start();
    /** SIGTERM, and waits: connections see the end of file. Domains go on running. */
    void stop();
    /** SIGKILL. */
    void kill();
    /** SIGSTOP: the daemon is there and does not answer; resume() lets it go on. */
    void freeze();
    void resume();
    /** Of libvirtd; 0 while it does not run. */
    qint64 processId() const { return m_process ? m_process->processId() : 0; }

    QString uri() const;
    QString socket() const { return path(QStringLiteral("run/libvirt/libvirt-sock")); }
    /** Why start() failed, or why there can be no daemon here ("libvirtd is not installed"). */
    QString problem() const { return m_problem; }

    /** Runs virsh on this daemon; its output, or a null string when it failed (problem() then has its words). */
    QString virsh(const QStringList &arguments);
    /** Starts a domain; again when another daemon's domain took the port of its screen meanwhile. false: see problem(). */
    bool startDomain(const QString &name);
    /** Where the daemon may read and write; of use for disks and the like. */
    QString folder() const { return m_folder.path(); }
    /** Makes a file of zeros in that folder that the domains can open. false: see problem(). */
    bool makeFile(const QString &name, qint64 size);
    /** The same with these bytes in it. */
    bool makeFile(const QString &name, const QByteArray &bytes);
    /** Defines \a definition with virsh; with \a validated libvirt holds it against its grammar first. */
    bool define(const QString &definition, bool validated = false);

    /** A small definition of type qemu that starts without disk or network. */
    static QString smallDomain(const QString &name, const QString &uuid, const QString &more = {});

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool writeConfiguration();
    QStringList asUser(const QStringList &command) const;
    void killLeftovers();

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_process;
    QStringList m_configuration;
    QStringList m_options;
    QString m_problem;
};
