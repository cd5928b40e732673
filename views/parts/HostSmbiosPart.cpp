// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/HostSmbiosPart.h"

#include "models/catalog/Catalog.h"
#include "views/Palettes.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Own, Host };
constexpr int EntryRole = Qt::UserRole; // index of the entry; not on headings

} // namespace

HostSmbiosPart::HostSmbiosPart(DomainDraft &draft, QWidget *host)
    : QuietPart(draft, host, tr("Values of the host"))
{
    refresh();
}

QString HostSmbiosPart::summary() const
{
    if (!draft().host())
        return {};
    const auto entries = HostSmbios::entries(draft().document(), *draft().host());
    if (entries.isEmpty())
        return tr("libvirt does not know them");
    const auto differing =
        std::count_if(entries.begin(), entries.end(), [](const auto &entry) { return !entry.isSame(); });
    return differing == 0 ? tr("the definition has the same")
                          : tr("%n differ(s) from the definition", nullptr, int(differing));
}

QWidget *HostSmbiosPart::makeBody()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(22, 2, 0, 8);
    m_words = new QLabel(body);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setTextFormat(Qt::PlainText);
    layout->addWidget(m_words);
    m_table = new QTreeWidget(body);
    m_table->setHeaderLabels({tr("Setting"), tr("This definition"), tr("The host")});
    m_table->setAccessibleName(tr("Values of the host"));
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setUniformRowHeights(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setSectionResizeMode(QHeaderView::Stretch);
    layout->addWidget(m_table);
    m_isRead = new QCheckBox(tr("Let the guest read them: take SMBIOS from this page"), body);
    m_isRead->setChecked(true);
    m_takes = new QPushButton(tr("Take over the ticked"), body);
    m_takes->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(14);
    line->addWidget(m_takes);
    line->addWidget(m_isRead);
    line->addStretch();
    layout->addLayout(line);
    connect(m_table, &QTreeWidget::itemChanged, this, &HostSmbiosPart::keepTick);
    connect(m_isRead, &QCheckBox::toggled, this, &HostSmbiosPart::updateButton);
    connect(m_takes, &QPushButton::clicked, this, &HostSmbiosPart::takeOver);
    return body;
}

void HostSmbiosPart::refreshBody()
{
    m_entries = draft().host() ? HostSmbios::entries(draft().document(), *draft().host()) : QList<HostSmbios::Entry>();
    const bool isAny = !m_entries.isEmpty();
    m_words->setText(
        isAny ? tr("Some programs look at these to tell a virtual machine from a real computer. Serial numbers "
                   "are this one computer's, so they are not ticked; its UUID cannot be taken over.")
              : tr("libvirt does not know this host's own values. On the host, “sudo dmidecode --type bios”, and the "
                   "same with system, baseboard or chassis, lists them."));
    m_words->setTextInteractionFlags(isAny ? Qt::NoTextInteraction
                                           : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QWidget *widget : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_takes)})
        widget->setVisible(isAny);
    m_isRead->setVisible(isAny && !HostSmbios::isRead(draft().document()));
    showEntries();
    updateButton();
}

void HostSmbiosPart::showEntries()
{
    const QSignalBlocker blocker(m_table);
    const int current = m_table->currentItem() ? m_table->currentItem()->data(Name, EntryRole).toInt() : -1;
    m_table->clear();
    const QSize lineSize(0, fontMetrics().height() + 8);
    QTreeWidgetItem *section = nullptr;
    for (int i = 0; i < m_entries.size(); ++i) {
        const HostSmbios::Entry &entry = m_entries[i];
        const QString title = Catalog::tr(Catalog::instance().groupOf(*entry.setting).title);
        if (!section || section->text(Name) != title) {
            section = new QTreeWidgetItem(m_table, {title});
            section->setFlags(Qt::ItemIsEnabled);
            section->setExpanded(true);
            section->setFirstColumnSpanned(true);
            QFont bold = section->font(Name);
            bold.setBold(true);
            section->setFont(Name, bold);
            section->setSizeHint(Name, lineSize);
        }
        auto *line = new QTreeWidgetItem(
            section, {Catalog::tr(entry.setting->label), entry.own.value_or(tr("not set")), entry.host});
        line->setData(Name, EntryRole, i);
        line->setSizeHint(Name, lineSize);
        line->setToolTip(Own, line->text(Own));
        line->setToolTip(Host, entry.host);
        if (!entry.own || entry.isSame())
            line->setForeground(Own, Palettes::dimText(palette()));
        if (entry.isSame())
            line->setText(Own, tr("the same"));
        else
            line->setCheckState(Name,
                                m_ticks.value(entry.path.toString(), entry.isProposed) ? Qt::Checked : Qt::Unchecked);
        if (i == current)
            m_table->setCurrentItem(line);
    }
    m_table->expandAll();
    fitHeight();
}

/** All lines are there to see: the page scrolls, not the table. */
void HostSmbiosPart::fitHeight()
{
    int lines = 0;
    int height = m_table->header()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int i = 0; i < m_table->topLevelItemCount(); ++i)
        lines += 1 + m_table->topLevelItem(i)->childCount();
    if (lines > 0)
        height += lines * m_table->sizeHintForRow(0);
    m_table->setFixedHeight(height);
}

void HostSmbiosPart::keepTick(QTreeWidgetItem *line, int column)
{
    const QVariant index = line->data(Name, EntryRole);
    if (column != Name || !index.isValid())
        return;
    m_ticks.insert(m_entries[index.toInt()].path.toString(), line->checkState(Name) == Qt::Checked);
    updateButton();
}

QList<HostSmbios::Entry> HostSmbiosPart::ticked() const
{
    QList<HostSmbios::Entry> entries;
    for (const HostSmbios::Entry &entry : m_entries) {
        if (!entry.isSame() && m_ticks.value(entry.path.toString(), entry.isProposed))
            entries.append(entry);
    }
    return entries;
}

void HostSmbiosPart::updateButton()
{
    m_takes->setEnabled(!ticked().isEmpty() && !draft().textError());
}

void HostSmbiosPart::takeOver()
{
    const auto done = HostSmbios::takeOver(draft(), ticked(), m_isRead->isChecked());
    if (!done)
        m_words->setText(done.error().message);
}
