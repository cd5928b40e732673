// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/DevicePanel.h"

#include "models/devices/DeviceEdits.h"
#include "views/Icons.h"
#include "views/Palettes.h"
#include "views/devices/AddDeviceDialog.h"
#include "views/devices/DeviceView.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/** What is drawn on the button that is wanted pressed. */
QColor onAccent(const QPalette &palette)
{
    return palette.color(QPalette::HighlightedText);
}

} // namespace

DevicePanel::DevicePanel(DomainDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_list(new DeviceList(draft, this))
    , m_filter(new DeviceFilter(this))
    , m_query(new QLineEdit(this))
{
    m_filter->setSourceModel(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 12, 6, 8);
    makeActions();
    layout->addLayout(makeTop());
    m_view = new DeviceView(this); // behind the filter on the way by Tab
    m_view->setModel(m_filter);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAccessibleName(tr("Devices"));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_add, m_duplicate, m_remove, m_up, m_down, m_copy, m_paste, m_inXml});
    layout->addWidget(m_view, 1);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Why that was not done"));
    m_message->hide();
    layout->addWidget(m_message);
    layout->addLayout(makeButtons());
    connect(m_list, &DeviceList::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last && m_isRunning; ++row)
            m_inserted.append(m_list->index(row));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_list->isFollowing()) // changed() comes
            return;
        updateActions();
        Q_EMIT selectionChanged();
    });
    connect(&draft, &DomainDraft::changed, this, &DevicePanel::updateActions);
    selectRow(m_filter->mapToSource(m_filter->index(0, 0)).row());
    updateActions();
}

QAction *DevicePanel::makeAction(const QString &icon, const QString &text, const QKeySequence &keys, void (DevicePanel::*slot)())
{
    auto *action = new QAction(Icons::icon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // in fields these keys mean something else
    action->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void DevicePanel::makeActions()
{
    m_add = makeAction(u"add"_s, tr("Add device…"), Qt::Key_Insert, &DevicePanel::askAnything);
    m_duplicate = makeAction(u"copy"_s, tr("Duplicate"), Qt::CTRL | Qt::Key_D, &DevicePanel::duplicate);
    m_remove = makeAction(u"remove"_s, tr("Remove"), QKeySequence::Delete, &DevicePanel::remove);
    m_up = makeAction(u"up"_s, tr("Move up among its kind"), Qt::ALT | Qt::Key_Up, &DevicePanel::moveUp);
    m_down = makeAction(u"down"_s, tr("Move down among its kind"), Qt::ALT | Qt::Key_Down, &DevicePanel::moveDown);
    m_copy = makeAction(u"xml"_s, tr("Copy as XML"), QKeySequence::Copy, &DevicePanel::copy);
    m_paste = makeAction(u"file"_s, tr("Paste XML"), QKeySequence::Paste, &DevicePanel::paste);
    m_inXml = makeAction(u"xml"_s, tr("Show in XML"), {}, &DevicePanel::showInXml);
}

QBoxLayout *DevicePanel::makeTop()
{
    m_query->setPlaceholderText(tr("Filter devices…"));
    m_query->setAccessibleName(tr("Filter devices"));
    m_query->setClearButtonEnabled(true);
    connect(m_query, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setQuery(text);
        if (selectedRows().isEmpty() && m_filter->rowCount() > 0)
            m_view->setCurrentIndex(m_filter->index(0, 0));
    });
    auto *add = new QPushButton(Icons::icon(u"add"_s, &onAccent), tr("Add"), this);
    add->setDefault(true); // what people come here to press
    add->setAutoDefault(false);
    add->setToolTip(m_add->toolTip());
    add->setAccessibleName(tr("Add a device"));
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(m_add, &QAction::enabledChanged, add, &QPushButton::setEnabled);
    auto *line = new QHBoxLayout;
    line->addWidget(m_query, 1);
    line->addWidget(add);
    return line;
}

QBoxLayout *DevicePanel::makeButtons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    for (QAction *action : {m_duplicate, m_remove, m_up, m_down}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
    }
    line->addStretch();
    line->addWidget(makeOrderButton());
    return line;
}

QToolButton *DevicePanel::makeOrderButton()
{
    using Order = DeviceFilter::Order;
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("The order of the list"));
    auto *menu = new QMenu(button);
    m_orders = new QActionGroup(button);
    for (const auto &[order, text] : {std::pair(Order::ByKind, tr("By kind")), {Order::AsWritten, tr("As in the XML")},
                                      {Order::AsConnected, tr("As connected")}}) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(QVariant::fromValue(order));
        m_orders->addAction(action);
        connect(action, &QAction::toggled, this, [this, button, order, text](bool on) {
            if (!on)
                return;
            m_filter->setOrder(order);
            button->setText(text);
            button->setAccessibleName(tr("Order: %1").arg(text));
            m_view->scrollTo(m_view->currentIndex());
        });
    }
    connect(m_orders, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT orderChosen(action->data().value<Order>()); });
    button->setMenu(menu);
    setOrder(Order::ByKind);
    return button;
}

void DevicePanel::setOrder(DeviceFilter::Order order)
{
    for (QAction *action : m_orders->actions()) {
        if (action->data().value<DeviceFilter::Order>() == order)
            action->setChecked(true);
    }
}

QList<int> DevicePanel::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        rows.append(m_filter->mapToSource(index).row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<Path> DevicePanel::selectedDevices() const
{
    QList<Path> devices;
    for (const int row : selectedRows())
        devices.append(m_list->path(row));
    return devices;
}

void DevicePanel::selectRow(int row)
{
    if (row >= 0)
        select({m_list->index(row)});
}

void DevicePanel::select(const QList<QPersistentModelIndex> &rows)
{
    QItemSelection selection;
    for (const QPersistentModelIndex &row : rows) {
        if (!m_filter->mapFromSource(row).isValid())
            m_query->clear();
        const QModelIndex shown = m_filter->mapFromSource(row);
        selection.select(shown, shown);
    }
    if (selection.isEmpty())
        return;
    const QModelIndex first = selection.indexes().first();
    m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(first);
}

bool DevicePanel::run(const std::function<Result<Done>()> &step)
{
    m_isRunning = true;
    const Result<Done> done = step();
    m_isRunning = false;
    m_message->setVisible(!done.ok());
    if (!done)
        m_message->setText(u"<span style='color:%1'>%2</span>"_s.arg(Palettes::errorText(palette()).name(), done.error().message.toHtmlEscaped()));
    select(std::exchange(m_inserted, {}));
    return done.ok();
}

void DevicePanel::askForDevice(const QString &query)
{
    AddDeviceDialog dialog(m_draft, query, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
        return;
    if (run([&] { return DeviceEdits::add(m_draft, *dialog.chosen()); }))
        Q_EMIT deviceAdded();
}

void DevicePanel::duplicate()
{
    run([this] { return DeviceEdits::duplicate(m_draft, selectedDevices()); });
}

void DevicePanel::remove()
{
    run([this] { return DeviceEdits::remove(m_draft, selectedDevices()); });
}

void DevicePanel::move(int by)
{
    run([&] { return DeviceEdits::move(m_draft, selectedDevices(), by); });
}

void DevicePanel::moveUp()
{
    move(-1);
}

void DevicePanel::moveDown()
{
    move(1);
}

void DevicePanel::copy()
{
    QGuiApplication::clipboard()->setText(DeviceEdits::copied(m_draft.document(), selectedDevices()));
    m_message->hide();
}

void DevicePanel::paste()
{
    run([this] { return DeviceEdits::paste(m_draft, QGuiApplication::clipboard()->text()); });
}

void DevicePanel::showInXml()
{
    if (const QList<Path> devices = selectedDevices(); !devices.isEmpty())
        Q_EMIT showInXmlRequested(devices.first());
}

void DevicePanel::updateActions()
{
    m_filter->keep(m_filter->mapSelectionToSource(m_view->selectionModel()->selection()).indexes());
    const QList<int> rows = selectedRows();
    const bool canEdit = !m_draft.textError();
    const auto canMove = [&](int by) {
        return canEdit && !rows.isEmpty() && DeviceEdits::canMove(m_draft.document(), selectedDevices(), by);
    };
    m_add->setEnabled(canEdit);
    m_paste->setEnabled(canEdit);
    m_duplicate->setEnabled(canEdit && !rows.isEmpty());
    m_remove->setEnabled(canEdit && !rows.isEmpty());
    m_copy->setEnabled(!rows.isEmpty());
    m_inXml->setEnabled(rows.size() == 1);
    m_up->setEnabled(canMove(-1));
    m_down->setEnabled(canMove(1));
}
