// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/MetadataPart.h"

#include "views/Icons.h"
#include "views/parts/MetadataEntry.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString inWords(const Result<Done> &done)
{
    if (done)
        return {};
    const Error &error = done.error();
    return error.line > 0 ? MetadataPart::tr("Not taken, line %1: %2").arg(error.line).arg(error.message)
                          : error.message;
}

} // namespace

MetadataPart::MetadataPart(DomainDraft &draft, QWidget *host)
    : PagePart(draft, host)
    , m_lines(new QVBoxLayout)
    , m_adds(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_lines->setSpacing(4);
    layout->addLayout(m_lines);
    m_adds->setText(tr("Add an element"));
    m_adds->setAccessibleName(m_adds->text());
    m_adds->setIcon(Icons::icon(u"add"_s));
    m_adds->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_adds->setAutoRaise(true);
    layout->addWidget(m_adds);
    connect(m_adds, &QToolButton::clicked, this, &MetadataPart::addNew);
    refresh();
}

MetadataEntry *MetadataPart::makeEntry()
{
    auto *entry = new MetadataEntry(this);
    m_lines->addWidget(entry);
    connect(entry, &MetadataEntry::edited, this, [this, entry](const QString &xml) {
        // The first text that can be taken makes a new entry one of the definition's.
        const bool isNew = entry == m_new;
        if (isNew) {
            m_new = nullptr;
            m_entries.append(entry);
        }
        const Result<Done> done =
            isNew ? Metadata::add(draft(), xml) : Metadata::replace(draft(), int(m_entries.indexOf(entry)), xml);
        if (isNew && !done) {
            m_entries.removeOne(entry);
            m_new = entry;
        }
        entry->setObjection(isNew && xml.trimmed().isEmpty() ? QString() : inWords(done));
        m_adds->setVisible(!m_new);
    });
    connect(entry, &MetadataEntry::removed, this, [this, entry] {
        if (entry == m_new) {
            m_new = nullptr;
            m_adds->show();
            entry->hide();
            entry->deleteLater();
        } else {
            entry->setObjection(inWords(Metadata::remove(draft(), int(m_entries.indexOf(entry)))));
        }
    });
    return entry;
}

void MetadataPart::addNew()
{
    m_new = makeEntry();
    m_new->showNew(u"<app:note xmlns:app=\"http://example.org/app\">…</app:note>"_s);
    m_adds->hide();
}

void MetadataPart::refresh()
{
    const auto entries = Metadata::entries(draft().document());
    while (m_entries.size() > entries.size()) {
        // What is kept shows the ones that are left; the editor in use belongs to one of them or goes with its element.
        MetadataEntry *gone = m_entries.takeLast();
        gone->hide();
        gone->deleteLater();
    }
    while (m_entries.size() < entries.size())
        m_entries.append(makeEntry());
    for (qsizetype i = 0; i < entries.size(); ++i)
        m_entries[i]->show(entries[i]);
    setEnabled(!draft().textError());
}
