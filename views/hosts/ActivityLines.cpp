// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/ActivityLines.h"

#include "models/libvirt/Connection.h"
#include "models/libvirt/ConnectionList.h"
#include "models/libvirt/HostsModel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace {
/** What is answered sooner needs no words. */
constexpr qint64 worthSayingMs = 1000;
constexpr int tickMs = 250;
} // namespace

ActivityLines::ActivityLines(HostsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setVisible(false);
    m_ticks.setInterval(tickMs);
    connect(&m_ticks, &QTimer::timeout, this, &ActivityLines::update);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        if (!above.isValid())
            watch(first, last);
    });
    watch(0, model->rowCount() - 1);
}

void ActivityLines::watch(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        Connection *const connection = m_model->connectionAt(m_model->index(row, 0));
        connect(connection, &Connection::activityChanged, this, [this] {
            if (!m_ticks.isActive())
                m_ticks.start();
        });
        connect(connection, &QObject::destroyed, this, [this, connection] {
            if (const auto line = m_lines.take(connection); line.widget)
                line.widget->deleteLater();
        });
    }
}

void ActivityLines::update()
{
    bool goesOn = false;
    bool isAnyShown = false;
    for (Connection *const connection : m_model->connections()) {
        const auto activity = connection->activity();
        goesOn = goesOn || activity;
        const bool isShown = activity && activity->milliseconds >= worthSayingMs;
        isAnyShown = isAnyShown || isShown;
        if (isShown)
            show(connection);
        else if (const auto line = m_lines.take(connection); line.widget)
            line.widget->deleteLater();
    }
    setVisible(isAnyShown);
    if (!goesOn)
        m_ticks.stop();
}

void ActivityLines::show(Connection *connection)
{
    auto line = m_lines.find(connection);
    if (line == m_lines.end())
        line = m_lines.insert(connection, makeLine(connection));
    const Connection::Activity activity = *connection->activity();
    line->words->setText(tr("%1: %2… %3 s", "host: what it is asked… since when")
                             .arg(ConnectionList::humanName(connection->uri()), activity.words)
                             .arg(activity.milliseconds / 1000));
    const QString out = activity.canCancel ? tr("Cancel") : tr("Give up this connection");
    if (line->out->text() == out)
        return;
    line->out->setText(out);
    line->out->setAccessibleName(tr("%1: %2", "what a button does: to which host")
                                     .arg(out, ConnectionList::humanName(connection->uri())));
    line->out->setToolTip(activity.canCancel
                              ? tr("Waits no longer for what was asked. What libvirt has begun it may still finish.")
                              : tr("Leaves what hangs to itself, and connects once more. Drafts are kept."));
}

ActivityLines::Line ActivityLines::makeLine(Connection *connection)
{
    auto *const widget = new QWidget(this);
    auto *const words = new QLabel(widget);
    words->setTextFormat(Qt::PlainText);
    words->setObjectName(QStringLiteral("activity"));
    auto *const out = new QPushButton(widget);
    connect(out, &QPushButton::clicked, connection, [connection] {
        const auto activity = connection->activity();
        if (activity && activity->canCancel)
            connection->cancel();
        else if (activity)
            connection->giveUp();
    });
    auto *const layout = new QHBoxLayout(widget);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(words);
    layout->addWidget(out);
    layout->addStretch(1);
    this->layout()->addWidget(widget);
    return {widget, words, out};
}
