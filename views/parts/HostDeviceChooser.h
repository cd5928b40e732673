// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"
#include "models/host/HostOffers.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/** The devices of a host that a guest can have, to choose one from: what they are, who holds them, what goes with them.
 */
class HostDeviceChooser : public QDialog
{
    Q_OBJECT

public:
    enum class Which { All, Cards };

    /** @p type: the sort that comes first (`hostdev/@type`); @p current: where it begins; null: with the first one. */
    HostDeviceChooser(const HostFacts &host, const QString &type, Which which, const NodeDevice *current, QWidget *parent);

    /** The chosen one; null while none is. It lives as long as @p host. */
    const NodeDevice *chosen() const;

    /** What goes with a device to the guest, and who holds it now, in a sentence or two. */
    static QString consequences(const NodeDevice &device, const HostOffers &offers);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSize lineSize() const;
    void addDevices(const QString &type, const QString &title, const NodeDevice *current);
    void addTypes(QTreeWidgetItem *group);
    void search(const QString &query);
    void updateChoice();

    std::shared_ptr<const HostOffers> m_offers;
    Which m_which;
    QLineEdit *m_query;
    QTreeWidget *m_tree;
    QLabel *m_words;
    QPushButton *m_choose;
};
