// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hosts/PageFrame.h"
#include "models/libvirt/Connection.h"

#include <QPointer>

#include <functional>

class CpuPool;
class HostsModel;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class Session;

/** Whether hosts can run a guest's processor, and the processor that several of them can run, to be put into a draft.
 */
class HostCpusPage : public PageFrame
{
    Q_OBJECT

public:
    /** The draft that a person is at now; null if there is none. */
    using CurrentSession = std::function<Session *()>;

    HostCpusPage(Connection *connection, HostsModel *hosts, CurrentSession current, QWidget *parent);

    CpuPool &pool() { return *m_pool; }
    /** Another draft may be the current one. */
    void updateButtons();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeList();
    void makeResult();
    void fill();
    void addFile();
    void compute();
    void take(const Result<QString> &cpu);
    void put();
    void compare();

    QPointer<Connection> m_connection;
    HostsModel *m_hosts;
    CurrentSession m_current;
    CpuPool *m_pool;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_compute = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_put = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_verdict = nullptr;
    QPlainTextEdit *m_result = nullptr;
    bool m_isFilling = false;
};
