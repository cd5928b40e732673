// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/FileChooser.h"

#include "models/draft/Size.h"
#include "models/host/HostOffers.h"
#include "views/fields/NewVolumeDialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, SizeColumn, FormatColumn };
constexpr int PathRole = Qt::UserRole + 1;

QString sizeInWords(quint64 bytes)
{
    const QString unit = Size::bestUnit(bytes);
    return Size::inUnit(bytes, unit) + u' ' + unit;
}

} // namespace

FileChooser::FileChooser(const HostFacts &host, const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_files(host.files)
    , m_current(current)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_tree(new QTreeWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(host.name.isEmpty() ? tr("Choose a volume of the host")
                                       : tr("Choose a volume of %1").arg(host.name));
    m_words->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Reading the storage pools"));
    m_tree->setHeaderLabels({tr("Name"), tr("Size"), tr("Format")});
    m_tree->setAccessibleName(tr("Storage pools and their volumes"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_tree->setUniformRowHeights(true);
    QPushButton *choose = m_buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    choose->setDefault(true);
    choose->setObjectName(u"choose"_s);
    m_new = m_buttons->addButton(tr("New volume…"), QDialogButtonBox::ActionRole);
    m_new->setEnabled(false);
    connect(m_new, &QPushButton::clicked, this, &FileChooser::makeVolume);
    if (host.isThisComputer) {
        QPushButton *other = m_buttons->addButton(tr("Another file…"), QDialogButtonBox::ActionRole);
        connect(other, &QPushButton::clicked, this, &FileChooser::chooseElsewhere);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_buttons);
    resize(620, 440);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FileChooser::updateChoice);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (!path().isEmpty())
            accept();
    });
    connect(&m_reading, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FileChooser::showPools);
    updateChoice();
    say(tr("Reading the host's storage pools…"));
    if (host.files)
        m_reading.setFuture(host.files->pools());
    else
        showPools();
}

FileChooser::~FileChooser()
{
    m_reading.disconnect(this);
    m_reading.cancel();
}

QString FileChooser::path() const
{
    if (!m_elsewhere.isEmpty())
        return m_elsewhere;
    return m_tree->currentItem() ? m_tree->currentItem()->data(NameColumn, PathRole).toString() : QString();
}

void FileChooser::say(const QString &words)
{
    m_words->setText(words);
}

void FileChooser::showPools()
{
    m_progress->hide();
    const bool isAnswered = m_reading.isFinished() && m_reading.future().resultCount() > 0;
    const auto pools =
        isAnswered ? m_reading.result() : Result<QList<HostPool>>(Error{tr("The host does not answer any more.")});
    if (!pools) {
        say(tr("The host gives no storage pools: %1\nThe path can still be typed.").arg(pools.error().message));
    } else if (pools->isEmpty()) {
        say(tr("The host has no storage pools. The path can still be typed."));
    } else {
        say(tr("A volume is chosen by its path on the host."));
        m_pools = *pools;
        for (const HostPool &pool : *pools)
            addPool(pool);
    }
    m_new->setEnabled(m_files && std::any_of(m_pools.begin(), m_pools.end(), &NewVolumeDialog::canHold));
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
    if (m_tree->isVisibleTo(this)) {
        if (!m_tree->currentItem())
            m_tree->setCurrentItem(m_tree->topLevelItem(0));
        m_tree->setFocus();
    }
}

void FileChooser::addPool(const HostPool &pool)
{
    const QSize lineSize(0, fontMetrics().height() + 8);
    auto *item = new QTreeWidgetItem(m_tree, {pool.name});
    item->setSizeHint(NameColumn, lineSize);
    item->setToolTip(NameColumn, pool.target);
    QFont bold = item->font(NameColumn);
    bold.setBold(true);
    item->setFont(NameColumn, bold);
    const QString none = !pool.unreadable.isEmpty() ? pool.unreadable
                         : pool.volumes.isEmpty()   ? tr("It has no volumes.")
                                                    : QString();
    if (!none.isEmpty())
        (new QTreeWidgetItem(item, {none}))->setDisabled(true);
    for (const HostVolume &volume : pool.volumes) {
        auto *row = new QTreeWidgetItem(item, {volume.name, sizeInWords(volume.capacity), volume.format});
        row->setSizeHint(NameColumn, lineSize);
        row->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(NameColumn, volume.path);
        row->setData(NameColumn, PathRole, volume.path);
        if (volume.path == m_current)
            m_tree->setCurrentItem(row);
    }
    item->setExpanded(true);
}

void FileChooser::updateChoice()
{
    m_buttons->findChild<QPushButton *>(u"choose"_s)->setEnabled(!path().isEmpty());
}

void FileChooser::makeVolume()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QTreeWidgetItem *pool = item && item->parent() ? item->parent() : item;
    NewVolumeDialog dialog(m_files, m_pools, pool ? pool->text(NameColumn) : QString(), m_current, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_elsewhere = dialog.path();
    accept();
}

void FileChooser::chooseElsewhere()
{
    m_elsewhere = QFileDialog::getOpenFileName(this, tr("Choose a file"), m_current);
    if (!m_elsewhere.isEmpty())
        accept();
}

std::optional<QString> FileChooser::ask(const HostFacts *host, const QString &current, QWidget *parent)
{
    QString chosen;
    const bool hasPools = host && host->files && host->offers && !host->offers->pools.isEmpty();
    if (!host || (host->isThisComputer && !hasPools)) {
        chosen = QFileDialog::getOpenFileName(parent, tr("Choose a file"), current);
    } else {
        FileChooser chooser(*host, current, parent);
        if (chooser.exec() == QDialog::Accepted)
            chosen = chooser.path();
    }
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
}
