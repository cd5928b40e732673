// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/HostFiles.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;

/** Asks what volume to make in a storage pool, and has it made. */
class NewVolumeDialog : public QDialog
{
    Q_OBJECT

public:
    /**
     * @p pools: where it can be (canHold()), and what it can be based on. @p pool: the one to begin with; may be empty.
     * @p current: the file that it takes the place of, for a similar name; may be empty.
     */
    NewVolumeDialog(std::shared_ptr<HostFiles> files, const QList<HostPool> &pools, const QString &pool,
                    const QString &current, QWidget *parent);
    /** What was begun goes on; nobody waits for it any more. */
    ~NewVolumeDialog() override;

    /** The path of the volume that was made; empty while none was. */
    QString path() const { return m_path; }

    /** True if volumes can be made in a pool of that sort, as far as can be told. */
    static bool canHold(const HostPool &pool);
    /** The first name that no volume of @p pool has: "web-1.qcow2" after "web.qcow2", "disk.qcow2" with nothing to go
     * by. */
    static QString freeName(const HostPool &pool, const QString &current, const QString &format);

private:
    void makeFields(QFormLayout &form, const QString &pool);
    void proposeName();
    void updateFormats();
    void takeBasis();
    void updateObstacle();
    /** Why it cannot be made so; empty if it can. */
    QString obstacle() const;
    void create();
    void finish();
    const HostPool *pool() const;
    /** The volume that it is to begin as a copy of; null: none. */
    const HostVolume *basis() const;
    std::optional<quint64> bytes() const;
    QString format() const;

    std::shared_ptr<HostFiles> m_files;
    QList<HostPool> m_pools;
    QString m_current;
    QString m_path;
    QComboBox *m_pool;
    QLineEdit *m_name;
    QLineEdit *m_size;
    QComboBox *m_unit;
    QComboBox *m_format;
    QComboBox *m_basis;
    QLabel *m_words;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    bool m_isNameTyped = false;
    QFutureWatcher<Result<QString>> m_making;
};
