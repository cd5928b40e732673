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
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/** The storage pools of a host, to choose a volume from or to make one. */
class FileChooser : public QDialog
{
    Q_OBJECT

public:
    FileChooser(const HostFacts &host, const QString &current, QWidget *parent);
    /** Nobody waits for the pools any more. */
    ~FileChooser() override;

    /** The path of the chosen volume or file; empty while none is. */
    QString path() const;

    /**
     * Asks for a file on the machine's host: among its volumes, or in a file dialog where nothing is known of it or where it
     * is this computer and has no storage pools. Nothing if the person chose none.
     */
    static std::optional<QString> ask(const HostFacts *host, const QString &current, QWidget *parent);

private:
    void showPools();
    void addPool(const HostPool &pool);
    void makeVolume();
    void chooseElsewhere();
    void say(const QString &words);
    void updateChoice();

    std::shared_ptr<HostFiles> m_files;
    QList<HostPool> m_pools;
    QString m_current;
    QString m_elsewhere; ///< a file that was chosen or made apart from the list
    QLabel *m_words;
    QProgressBar *m_progress;
    QTreeWidget *m_tree;
    QDialogButtonBox *m_buttons;
    QPushButton *m_new = nullptr;
    QFutureWatcher<Result<QList<HostPool>>> m_reading;
};
