// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/HostFacts.h"
#include "models/host/HostFiles.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QTreeWidget;
class QTreeWidgetItem;

/** The storage pools of a host whose files are not here, to choose a volume from. */
class FileChooser : public QDialog
{
    Q_OBJECT

public:
    FileChooser(const HostFacts &host, const QString &current, QWidget *parent);
    /** Nobody waits for the pools any more. */
    ~FileChooser() override;

    /** The path of the chosen volume; empty while none is. */
    QString path() const;

    /**
     * Asks for a file on the machine's host: in a file dialog where that is this computer or nothing is known of it,
     * else among its volumes. Nothing if the person chose none.
     */
    static std::optional<QString> ask(const HostFacts *host, const QString &current, QWidget *parent);

private:
    void showPools();
    void addPool(const HostPool &pool);
    void say(const QString &words);
    void updateChoice();

    QString m_current;
    QLabel *m_words;
    QProgressBar *m_progress;
    QTreeWidget *m_tree;
    QDialogButtonBox *m_buttons;
    QFutureWatcher<Result<QList<HostPool>>> m_reading;
};
