// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/HostDevicePart.h"

#include "models/draft/HostDevices.h"
#include "views/WrappedLabel.h"
#include "views/parts/HostDeviceChooser.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

HostDevicePart::HostDevicePart(DomainDraft &draft, const Path &row, QWidget *host)
    : PagePart(draft, host)
    , m_row(row)
    , m_title(new WrappedLabel(this))
    , m_words(new WrappedLabel(this))
    , m_choose(new QPushButton(tr("Choose a device of the host…"), this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_choose->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_choose);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(line);
    connect(m_choose, &QPushButton::clicked, this, &HostDevicePart::choose);
    refresh();
}

bool HostDevicePart::isOffered() const
{
    const bool isOf = !HostDevices::isForCard(m_row) || draft().value(m_row.withAttribute(u"type"_s)) == u"hostdev";
    return isOf && draft().host() && draft().host()->offers;
}

QWidget *HostDevicePart::firstField() const
{
    return isOffered() && !HostDevices::isChosen(draft().document(), m_row) ? m_choose : nullptr;
}

void HostDevicePart::refresh()
{
    if (!isOffered())
        return;
    const HostOffers &offers = *draft().host()->offers;
    const NodeDevice *device = HostDevices::chosen(draft().document(), m_row, offers);
    if (device) {
        const QString purpose = HostDevices::purpose(*device);
        m_title->setText(purpose.isEmpty() ? HostDevices::title(*device)
                                           : purpose + u" · " + HostDevices::title(*device));
        m_words->setText(HostDeviceChooser::consequences(*device, offers));
    } else if (HostDevices::isChosen(draft().document(), m_row)) {
        m_title->setText(tr("The host does not tell of such a device"));
        m_words->setText(tr("It may be unplugged, or of a sort that the host does not list."));
    } else {
        m_title->setText(tr("No device of the host is chosen yet"));
        m_words->clear();
    }
    m_words->setVisible(!m_words->text().isEmpty());
    m_choose->setEnabled(!draft().textError());
}

void HostDevicePart::choose()
{
    if (!isOffered())
        return;
    const std::shared_ptr<const HostOffers> offers = draft().host()->offers; // the host may be read anew meanwhile
    const auto which = HostDevices::isForCard(m_row) ? HostDeviceChooser::Which::Cards : HostDeviceChooser::Which::All;
    HostDeviceChooser chooser(*draft().host(), HostDevices::wantedType(draft().document(), m_row), which,
                              HostDevices::chosen(draft().document(), m_row, *offers), this);
    if (chooser.exec() != QDialog::Accepted || !chooser.chosen())
        return;
    const NodeDevice &device = *chooser.chosen();
    const auto assignments = HostDevices::assignments(draft().document(), m_row, device, *offers);
    if (assignments.isEmpty())
        return;
    const auto done = draft().edit(tr("choose %1").arg(HostDevices::title(device)), assignments);
    if (!done)
        m_words->setText(done.error().message);
}
