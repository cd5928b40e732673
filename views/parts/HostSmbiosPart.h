// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/HostSmbios.h"
#include "views/parts/QuietPart.h"

#include <QHash>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/** What the host tells of its own computer, beside what the definition says; what is ticked can be taken over. */
class HostSmbiosPart : public QuietPart
{
    Q_OBJECT

public:
    HostSmbiosPart(DomainDraft &draft, QWidget *host);

    /** Only for a definition whose host is known. */
    bool isOffered() const override { return draft().host(); }

private:
    QString summary() const override;
    QWidget *makeBody() override;
    void refreshBody() override;
    void showEntries();
    void fitHeight();
    void updateButton();
    void keepTick(QTreeWidgetItem *line, int column);
    QList<HostSmbios::Entry> ticked() const;
    void takeOver();

    QTreeWidget *m_table = nullptr;
    QCheckBox *m_isRead = nullptr;
    QPushButton *m_takes = nullptr;
    QLabel *m_words = nullptr;
    QList<HostSmbios::Entry> m_entries;
    QHash<QString, bool> m_ticks; ///< by path: what a person said
};
