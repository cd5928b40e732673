// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/BootOrderPart.h"

#include "views/Icons.h"
#include "views/parts/OrderedList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BootOrderPart::BootOrderPart(DomainDraft &draft, QWidget *host)
    : PagePart(draft, host)
    , m_list(new OrderedList(this))
    , m_words(new QLabel(this))
    , m_lost(new QLabel(this))
    , m_up(new QPushButton(Icons::icon(u"up"_s), tr("Earlier"), this))
    , m_down(new QPushButton(Icons::icon(u"down"_s), tr("Later"), this))
    , m_toDevices(new QPushButton(this))
    , m_toKinds(new QPushButton(this))
{
    m_list->setAccessibleName(tr("Boot order"));
    m_list->setObjectName(u"boot-order"_s);
    for (QLabel *label : {m_words, m_lost}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    layout->addWidget(makeButtons());
    layout->addWidget(m_lost);
    connect(m_list, &OrderedList::moveRequested, this, &BootOrderPart::move);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BootOrderPart::showWay);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        const int entry = m_list->indexOfTopLevelItem(item);
        const bool isIn = item->checkState(0) == Qt::Checked;
        // The list may lose this line then, which it still works on now.
        if (column == 0)
            QMetaObject::invokeMethod(this, [this, entry, isIn] { take(entry, isIn); }, Qt::QueuedConnection);
    });
    refresh();
}

QWidget *BootOrderPart::makeButtons()
{
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins({});
    for (QPushButton *button : {m_up, m_down, m_toDevices, m_toKinds}) {
        buttons->addWidget(button);
        if (button == m_down)
            buttons->addStretch();
    }
    m_up->setToolTip(tr("Try it earlier (Alt+Up)"));
    m_down->setToolTip(tr("Try it later (Alt+Down)"));
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_toDevices, &QPushButton::clicked, this, &BootOrderPart::useDevices);
    connect(m_toKinds, &QPushButton::clicked, this, &BootOrderPart::useKinds);
    return row;
}

void BootOrderPart::refresh()
{
    m_order = BootOrder::read(draft().document(), m_preferred);
    showEntries();
    showWay();
    setEnabled(!draft().textError());
}

void BootOrderPart::showEntries()
{
    const QSignalBlocker blocker(m_list);
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toString() : QString();
    m_list->clear();
    int number = 0;
    for (const BootEntry &entry : m_order.entries()) {
        auto *item = new QTreeWidgetItem(m_list, {entry.label, entry.detail});
        item->setData(0, Qt::UserRole, entry.id());
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(0, entry.isIn ? Qt::Checked : Qt::Unchecked);
        item->setForeground(1, palette().brush(QPalette::PlaceholderText));
        item->setData(0, Qt::AccessibleTextRole, entry.isIn ? tr("%1, tried as number %2").arg(entry.label).arg(++number)
                                                            : tr("%1, not tried").arg(entry.label));
        if (entry.id() == current)
            m_list->setCurrentItem(item);
    }
    m_list->updateGeometry();
}

void BootOrderPart::showWay()
{
    const bool isBoth = m_order.way() == BootOrder::Way::Both;
    const bool showsKinds = !m_order.entries().isEmpty() && !m_order.entries().first().word.isEmpty();
    switch (m_order.way()) {
    case BootOrder::Way::None:
        m_words->setText(tr("Nothing is said: the machine tries its first disk. Tick what it is to try."));
        break;
    case BootOrder::Way::Kinds:
        m_words->setText(tr("Kinds of devices in turn; of each kind the first device is tried first."));
        break;
    case BootOrder::Way::Devices:
        m_words->setText(tr("Each device by itself, from the first to the last."));
        break;
    case BootOrder::Way::Both:
        m_words->setText(tr("It is said twice, by kinds and by devices, which libvirt refuses. Keep one of them."));
        break;
    }
    m_toDevices->setText(isBoth ? tr("Keep the devices") : tr("List devices instead"));
    m_toKinds->setText(isBoth ? tr("Keep the kinds") : tr("List kinds instead"));
    m_toDevices->setVisible(isBoth || showsKinds);
    m_toKinds->setVisible(isBoth || !showsKinds);
    const QStringList lost = isBoth || m_order.way() == BootOrder::Way::None ? QStringList()
        : showsKinds                                                         ? BootOrder::lostToDevices(draft().document())
                                                                             : BootOrder::lostToKinds(draft().document());
    m_lost->setText(lost.isEmpty() ? QString() : tr("The other list cannot say everything. %1").arg(lost.join(u' ')));
    m_lost->setVisible(!lost.isEmpty());
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_up->setEnabled(!m_order.moved(current, current - 1).isEmpty());
    m_down->setEnabled(current >= 0 && current + 1 < m_order.countIn() && !isBoth);
}

void BootOrderPart::move(int from, int to)
{
    if (const BootEntry entry = m_order.entries().value(from); !entry.label.isEmpty())
        edit(tr("boot from %1 in another turn").arg(entry.label), m_order.moved(from, to));
}

void BootOrderPart::take(int entry, bool in)
{
    if (const QString label = m_order.entries().value(entry).label; !label.isEmpty())
        edit(in ? tr("boot from %1").arg(label) : tr("do not boot from %1").arg(label), m_order.taken(entry, in));
}

void BootOrderPart::moveCurrent(int step)
{
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (current >= 0)
        move(current, current + step);
}

void BootOrderPart::useDevices()
{
    m_preferred = BootOrder::Way::Devices;
    if (m_order.way() == BootOrder::Way::Both)
        edit(tr("boot order by devices"), BootOrder::without(draft().document(), BootOrder::Way::Kinds));
    else
        edit(tr("boot order by devices"), BootOrder::toDevices(draft().document()));
    refresh();
}

void BootOrderPart::useKinds()
{
    m_preferred = BootOrder::Way::Kinds;
    if (m_order.way() == BootOrder::Way::Both)
        edit(tr("boot order by kinds"), BootOrder::without(draft().document(), BootOrder::Way::Devices));
    else
        edit(tr("boot order by kinds"), BootOrder::toKinds(draft().document()));
    refresh();
}

void BootOrderPart::edit(const QString &what, const QList<Assignment> &assignments)
{
    // Without anything to change the list only goes back to what the draft has.
    const Result<Done> done = assignments.isEmpty() ? Result<Done>(Done{}) : draft().edit(what, assignments);
    refresh();
    if (!done)
        m_words->setText(done.error().message);
}
