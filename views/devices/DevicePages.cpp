// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/DevicePages.h"

#include <QAction>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QLabel *makeTitle(QWidget *parent)
{
    auto *title = new QLabel(parent);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    title->setWordWrap(true);
    return title;
}

QLabel *makeText(QWidget *parent)
{
    auto *text = new QLabel(parent);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    return text;
}

QVBoxLayout *makeLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(26, 20, 26, 24);
    layout->setSpacing(12);
    return layout;
}

} // namespace

DeviceNote::DeviceNote(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(makeTitle(this))
    , m_text(makeText(this))
{
    auto *layout = makeLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), this);
        button->setAutoDefault(false);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
    layout->addStretch();
}

void DeviceNote::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

UnknownDevicePage::UnknownDevicePage(QWidget *parent)
    : QWidget(parent)
    , m_title(makeTitle(this))
    , m_xml(new QPlainTextEdit(this))
{
    auto *text = makeText(this);
    text->setText(tr("This program does not know such a device, so there are no fields for it. It stays as it is; it can be "
                     "changed as XML."));
    m_xml->setReadOnly(true);
    m_xml->setTabChangesFocus(true);
    m_xml->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_xml->setAccessibleName(tr("XML of the device"));
    auto *button = new QPushButton(tr("Show in XML"), this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &UnknownDevicePage::showInXmlRequested);
    auto *layout = makeLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(text);
    layout->addWidget(m_xml, 1);
    layout->addWidget(button, 0, Qt::AlignLeft);
}

void UnknownDevicePage::setDevice(const QString &title, const QString &xml)
{
    m_title->setText(title);
    if (m_xml->toPlainText() != xml)
        m_xml->setPlainText(xml);
}
