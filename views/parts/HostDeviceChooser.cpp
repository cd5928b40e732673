// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/HostDeviceChooser.h"

#include "models/draft/HostDevices.h"
#include "views/Icons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, PurposeColumn, PlaceColumn, DriverColumn, GroupColumn };
constexpr int DeviceRole = Qt::UserRole + 1; ///< the place in HostOffers::devices
constexpr int HowToRole = Qt::UserRole + 2;  ///< of what is not there yet: how to make it

/** True if each word of the query is in what the line says. */
bool matches(const QTreeWidgetItem &line, const QString &query)
{
    QStringList said;
    for (int column = 0; column <= GroupColumn; ++column)
        said.append(line.text(column));
    const QString text = said.join(u' ');
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QTreeWidgetItem *makeGroup(QTreeWidget *tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    QFont bold = group->font(NameColumn);
    bold.setBold(true);
    group->setFont(NameColumn, bold);
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return group;
}

} // namespace

HostDeviceChooser::HostDeviceChooser(const HostFacts &host, const QString &type, Which which,
                                     const NodeDevice *current, QWidget *parent)
    : QDialog(parent)
    , m_offers(host.offers)
    , m_which(which)
    , m_query(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_words(new QLabel(this))
{
    setWindowTitle(host.name.isEmpty() ? tr("Choose a device of the host")
                                       : tr("Choose a device of %1").arg(host.name));
    m_query->setPlaceholderText(tr("Find a device…"));
    m_query->setAccessibleName(tr("Find a device"));
    m_query->setClearButtonEnabled(true);
    m_query->addAction(Icons::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_query->installEventFilter(this);
    m_tree->setHeaderLabels({tr("Device"), tr("For"), tr("Where"), tr("Driver"), tr("IOMMU group")});
    m_tree->setAccessibleName(tr("Devices of the host"));
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    // A long id of a part of a card does not take the room of the names.
    m_tree->header()->setSectionResizeMode(PlaceColumn, QHeaderView::Interactive);
    m_tree->header()->resizeSection(PlaceColumn, fontMetrics().horizontalAdvance(u"bus 10, device 100"_s));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    m_choose->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_query);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_query, &QLineEdit::textChanged, this, &HostDeviceChooser::search);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &HostDeviceChooser::updateChoice);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (chosen())
            accept();
    });
    QList<std::pair<QString, QString>> types{{u"pci"_s, tr("PCI")},
                                             {u"usb"_s, tr("USB")},
                                             {u"mdev"_s, tr("Parts of cards (mediated)")},
                                             {u"scsi"_s, tr("SCSI")}};
    std::stable_partition(types.begin(), types.end(), [&type](const auto &one) { return one.first == type; });
    for (const auto &[known, title] : std::as_const(types))
        addDevices(known, title, current);
    if (!m_tree->currentItem())
        search({});
    updateChoice();
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 30);
}

QSize HostDeviceChooser::lineSize() const
{
    return {0, fontMetrics().height() + 8};
}

void HostDeviceChooser::addDevices(const QString &type, const QString &title, const NodeDevice *current)
{
    QTreeWidgetItem *group = makeGroup(m_tree, title);
    group->setSizeHint(NameColumn, lineSize());
    for (const NodeDevice *device : HostDevices::all(*m_offers)) {
        if (HostDevices::type(*device) != type || (m_which == Which::Cards && !HostDevices::isCard(*device)))
            continue;
        const NodeDevice *card =
            device->kind == NodeDevice::Kind::Mediated ? m_offers->device(device->parent) : nullptr;
        const QString name = card ? tr("%1 of %2").arg(HostDevices::title(*device), HostDevices::title(*card))
                                  : HostDevices::title(*device);
        auto *line = new QTreeWidgetItem(
            group, {name, HostDevices::purpose(*device), HostDevices::place(*device), device->driver,
                    device->iommuGroup < 0 ? QString() : QString::number(device->iommuGroup)});
        line->setData(NameColumn, DeviceRole, int(device - m_offers->devices.data()));
        line->setToolTip(NameColumn, name);
        line->setToolTip(PlaceColumn, HostDevices::place(*device));
        line->setSizeHint(NameColumn, lineSize());
        if (device == current)
            m_tree->setCurrentItem(line);
    }
    if (type == u"mdev" && m_which == Which::All)
        addTypes(group);
    if (group->childCount() == 0)
        delete group;
    else
        group->setExpanded(true);
}

void HostDeviceChooser::addTypes(QTreeWidgetItem *group)
{
    for (const NodeDevice &card : m_offers->devices) {
        for (const MediatedType &type : card.mediatedTypes) {
            const QString name = type.name.isEmpty() ? type.id : u"%1 (%2)"_s.arg(type.name, type.id);
            auto *line = new QTreeWidgetItem(
                group,
                {tr("%1 of %2: not made yet, %n can be", nullptr, type.available).arg(name, HostDevices::title(card)),
                 {},
                 HostDevices::place(card)});
            line->setSizeHint(NameColumn, lineSize());
            line->setToolTip(NameColumn, name);
            line->setData(NameColumn, HowToRole,
                          tr("It is to be made on the host first, for instance with:\n%1")
                              .arg(u"mdevctl start --uuid $(uuidgen) --parent %1 --type %2"_s.arg(HostDevices::place(card),
                                                                                                 type.id)));
        }
    }
}

void HostDeviceChooser::search(const QString &query)
{
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool isAnyShown = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *line = group->child(row);
            const bool isShown = matches(*line, query);
            line->setHidden(!isShown);
            isAnyShown = isAnyShown || isShown;
            if (isShown && !first && line->data(NameColumn, DeviceRole).isValid())
                first = line;
        }
        group->setHidden(!isAnyShown);
    }
    m_tree->setCurrentItem(first);
    updateChoice();
}

const NodeDevice *HostDeviceChooser::chosen() const
{
    const QTreeWidgetItem *line = m_tree->currentItem();
    if (!line || line->isHidden() || !line->data(NameColumn, DeviceRole).isValid())
        return nullptr;
    return &m_offers->devices[line->data(NameColumn, DeviceRole).toInt()];
}

QString HostDeviceChooser::consequences(const NodeDevice &device, const HostOffers &offers)
{
    QStringList words;
    if (device.driver == u"vfio-pci")
        words.append(tr("The host holds it ready for guests (vfio-pci)."));
    else if (!device.driver.isEmpty() && device.kind == NodeDevice::Kind::Pci)
        words.append(tr("The host uses it with the driver %1 and cannot while the guest runs.").arg(device.driver));
    if (device.kind != NodeDevice::Kind::Pci)
        return words.join(u'\n');
    QStringList others;
    for (const NodeDevice *other : HostDevices::companions(device, offers))
        others.append(HostDevices::place(*other) + u' ' + HostDevices::title(*other));
    if (device.iommuGroup < 0)
        words.append(tr("It has no IOMMU group: the host can hand it on only with its IOMMU switched on."));
    else if (others.isEmpty())
        words.append(tr("It is alone in IOMMU group %1.").arg(device.iommuGroup));
    else
        words.append(tr("The host loses all of IOMMU group %1 with it: %2.")
                         .arg(QString::number(device.iommuGroup), others.join(u", ")));
    return words.join(u'\n');
}

void HostDeviceChooser::updateChoice()
{
    const NodeDevice *device = chosen();
    m_choose->setEnabled(device);
    const QTreeWidgetItem *line = m_tree->currentItem();
    if (device)
        m_words->setText(consequences(*device, *m_offers));
    else if (line && line->data(NameColumn, HowToRole).isValid())
        m_words->setText(line->data(NameColumn, HowToRole).toString());
    else if (m_tree->topLevelItemCount() == 0)
        m_words->setText(tr("The host tells of no device that a guest could have. Its address can still be typed."));
    else
        m_words->setText(tr("Nothing is chosen."));
}

bool HostDeviceChooser::eventFilter(QObject *watched, QEvent *event)
{
    // One goes through the list while one types.
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_tree, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}
