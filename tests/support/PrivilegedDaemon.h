// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/**
 * A libvirtd with all privileges, for what it refuses to an ordinary user: control groups, bridges, network filters. The
 * test program runs once more in namespaces of its own (mounts, network, processes), in which the system's folders of
 * libvirt are empty ones; all of it is gone with the program. It wants root.
 */
class PrivilegedDaemon
{
public:
    /**
     * To be called first in main(): goes on in namespaces of its own, in place of this program. Comes back within them,
     * or where there can be none.
     */
    static void enter(char **arguments);

    /** Who is not root has to be let in by polkit, which asks for an administrator's password; before start(). */
    void usePolkit() { m_usesPolkit = true; }
    /** With the rules that are there now. */
    bool restartPolkit();
    /** Sets the namespace up, starts libvirtd and waits until it answers. false: see problem(). */
    bool start();
    /** Why start() failed. */
    const QString &problem() const { return m_problem; }
    /** True if it is no fault of the program: nobody here may make namespaces. */
    bool isImpossible() const { return m_isImpossible; }
    static QString uri() { return QStringLiteral("qemu:///system"); }
    /** Where the daemon may read and write. */
    QString folder() const { return m_folder->path(); }
    bool makeFile(const QString &name, const QByteArray &bytes);

    /** Runs a program within the namespaces; what it wrote, or a null string when it failed (problem() has its words). */
    QString run(const QString &program, const QStringList &arguments);
    ~PrivilegedDaemon();

    /** True if network cards can be limited with the kernel's own means; else a stand-in for tc takes down what is asked. */
    bool hasTrafficControl() const { return m_hasTrafficControl; }
    /** What the stand-in was asked. */
    QString askedOfTrafficControl() const;

private:
    bool makeFolders();
    bool writeUsers();
    bool startPolkit();
    void stopPolkit();
    void probeTrafficControl();
    static QStringList groups();
    void removeEmptyGroups() const;

    std::unique_ptr<QTemporaryDir> m_folder; ///< made within the namespaces
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QProcess> m_polkit;
    QStringList m_groupsBefore;
    QString m_problem;
    bool m_usesPolkit = false;
    bool m_isImpossible = false;
    bool m_hasTrafficControl = false;
};
