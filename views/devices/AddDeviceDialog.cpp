// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/AddDeviceDialog.h"

#include "models/devices/DeviceFilter.h"
#include "models/devices/TemplateList.h"
#include "views/Icons.h"
#include "views/devices/DeviceView.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AddDeviceDialog::AddDeviceDialog(const DomainDraft &draft, const QString &query, QWidget *parent)
    : QDialog(parent)
    , m_list(new TemplateList(draft.document(), draft.host(), this))
    , m_filter(new DeviceFilter(this))
    , m_query(new QLineEdit(this))
    , m_view(new DeviceView(this))
{
    setWindowTitle(tr("Add a device"));
    m_filter->setSourceModel(m_list);
    m_query->setPlaceholderText(tr("Find a device…"));
    m_query->setAccessibleName(tr("Find a device"));
    m_query->setClearButtonEnabled(true);
    m_query->addAction(Icons::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_query->installEventFilter(this);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Devices to add"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_query);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &QListView::doubleClicked, this, &QDialog::accept);
    connect(m_query, &QLineEdit::textChanged, this, &AddDeviceDialog::search);
    m_query->setText(query);
    search(query);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 34);
}

const DeviceTemplate *AddDeviceDialog::chosen() const
{
    const QModelIndex index = m_filter->mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_list->device(index.row()) : nullptr;
}

void AddDeviceDialog::search(const QString &query)
{
    m_filter->setQuery(query);
    m_view->setCurrentIndex(m_filter->index(0, 0));
    m_view->scrollToTop();
    m_add->setEnabled(m_view->currentIndex().isValid());
}

bool AddDeviceDialog::eventFilter(QObject *watched, QEvent *event)
{
    // From the query the arrows go through the list, as in the search of settings.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_view, event);
    }
    return QDialog::eventFilter(watched, event);
}
