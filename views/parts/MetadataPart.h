// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Metadata.h"
#include "views/pages/PagePart.h"

class MetadataEntry;
class QToolButton;
class QVBoxLayout;

/** What programs keep in the definition, an entry for each namespace, each edited as XML on its own. */
class MetadataPart : public PagePart
{
    Q_OBJECT

public:
    MetadataPart(DomainDraft &draft, QWidget *host);

    void refresh() override;

private:
    MetadataEntry *makeEntry();
    void addNew();

    QVBoxLayout *m_lines;
    QList<MetadataEntry *> m_entries;
    MetadataEntry *m_new = nullptr; ///< being written, not in the definition yet
    QToolButton *m_adds;
};
