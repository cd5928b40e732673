// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/MachineDialog.h"

#include "models/libvirt/Connection.h"
#include "models/libvirt/ConnectionList.h"
#include "views/Palettes.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

MachineDialog::MachineDialog(const QString &title, const QString &deed, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_words(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_deed(m_buttons->addButton(deed, QDialogButtonBox::ActionRole))
{
    setWindowTitle(title);
    m_deed->setDefault(true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAccessibleName(tr("Outcome"));
    m_words->hide();
    m_body->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addLayout(m_body, 1);
    layout->addStretch(0);
    layout->addWidget(m_words);
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    connect(m_deed, &QPushButton::clicked, this, &MachineDialog::goOn);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLabel *MachineDialog::addText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // What room is left belongs below all of it.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    m_body->addWidget(label);
    return label;
}

QLabel *MachineDialog::addHint(const QString &text)
{
    QLabel *label = addText(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void MachineDialog::addHost(QComboBox *list, const Connection *connection)
{
    const QString name = ConnectionList::humanName(connection->uri());
    list->addItem(list->findText(name) < 0 ? name
                                           : tr("%1, %2", "name of a host, its address").arg(name, connection->uri()));
    list->setItemData(list->count() - 1, connection->uri(), Qt::ToolTipRole);
}

void MachineDialog::wait(const QString &words)
{
    m_words->setPalette(palette());
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_deed->setEnabled(false);
}

void MachineDialog::fail(const QString &words)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Palettes::errorText(palette()));
    m_words->setPalette(colours);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_deed->setEnabled(true);
}
