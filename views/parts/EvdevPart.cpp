// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/EvdevPart.h"

#include "views/Icons.h"
#include "views/Palettes.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

EvdevPart::EvdevPart(DomainDraft &draft, QWidget *host)
    : QuietPart(draft, host, tr("Keyboard and mouse of the host"))
{
    refresh();
}

bool EvdevPart::isOffered() const
{
    const QString type = draft().value(Path::fromLiteral(u"@type")).value_or(QString());
    return type.isEmpty() || type == u"kvm" || type == u"qemu" || type == u"hvf" || !Evdev::devices(draft().document()).isEmpty();
}

QString EvdevPart::summary() const
{
    const int count = int(Evdev::devices(draft().document()).size());
    return count == 0 ? tr("none is passed to the guest") : tr("%n passed to the guest", nullptr, count);
}

QWidget *EvdevPart::makeBody()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(22, 2, 0, 8);
    auto *words = new QLabel(
        tr("QEMU reads them itself, and both Ctrl keys at once hand them over between host and guest. libvirt 7.4 "
           "and newer have an input device of the type evdev for this, which is the better way: libvirt "
           "then sees to the rights to the device."),
        body);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(words);
    m_lines = new QVBoxLayout;
    layout->addLayout(m_lines);
    m_kind = new QComboBox(body);
    m_kind->addItem(tr("Keyboard"), int(Evdev::Kind::Keyboard));
    m_kind->addItem(tr("Mouse"), int(Evdev::Kind::Mouse));
    m_kind->setAccessibleName(tr("Keyboard or mouse"));
    m_path = new QComboBox(body);
    m_path->setEditable(true);
    m_path->setInsertPolicy(QComboBox::NoInsert);
    m_path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_path->setMinimumContentsLength(24);
    m_path->lineEdit()->setPlaceholderText(u"/dev/input/by-id/…"_s);
    m_path->setAccessibleName(tr("The device on the host"));
    auto *adds = new QPushButton(tr("Add to the guest"), body);
    adds->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_kind);
    line->addWidget(m_path, 1);
    line->addWidget(adds);
    layout->addLayout(line);
    m_objection = new QLabel(body);
    m_objection->setWordWrap(true);
    QPalette colours = m_objection->palette();
    colours.setColor(QPalette::WindowText, Palettes::errorText(colours));
    m_objection->setPalette(colours);
    m_objection->hide();
    layout->addWidget(m_objection);
    connect(m_kind, &QComboBox::activated, this, &EvdevPart::offerPaths);
    connect(adds, &QPushButton::clicked, this, &EvdevPart::add);
    connect(m_path->lineEdit(), &QLineEdit::returnPressed, this, &EvdevPart::add);
    offerPaths();
    return body;
}

Evdev::Kind EvdevPart::kind() const
{
    return Evdev::Kind(m_kind->currentData().toInt());
}

void EvdevPart::offerPaths()
{
    m_path->clear();
    // Another computer's devices can only be typed. Those here are a handful of names in memory, so nothing waits.
    if (draft().host() && draft().host()->isThisComputer)
        m_path->addItems(Evdev::ofThisComputer(kind()));
    m_path->setCurrentIndex(m_path->count() - 1);
}

void EvdevPart::add()
{
    object(Evdev::add(draft(), kind(), m_path->currentText().trimmed()));
    if (m_objection->isHidden())
        offerPaths();
}

void EvdevPart::object(const Result<Done> &done)
{
    m_objection->setText(done ? QString() : done.error().message);
    m_objection->setVisible(!done);
}

void EvdevPart::refreshBody()
{
    if (m_path->count() == 0 && m_path->currentText().isEmpty())
        offerPaths(); // the host may be known only now
    showDevices();
}

void EvdevPart::showDevices()
{
    const auto devices = Evdev::devices(draft().document());
    if (devices == m_shown)
        return;
    m_shown = devices;
    while (const QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Evdev::Device &device : devices)
        m_lines->addWidget(makeLine(device));
}

QWidget *EvdevPart::makeLine(const Evdev::Device &device)
{
    auto *line = new QWidget(m_path->parentWidget());
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    const QString kind = device.kind == Evdev::Kind::Keyboard ? tr("Keyboard") : tr("Mouse");
    auto *name = new QLabel(kind, line);
    name->setMinimumWidth(90);
    auto *path = new QLabel(device.path, line);
    path->setTextFormat(Qt::PlainText);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    path->setToolTip(device.id);
    auto *removes = new QToolButton(line);
    removes->setIcon(Icons::icon(u"remove"_s));
    removes->setAutoRaise(true);
    removes->setToolTip(tr("Take both arguments away"));
    removes->setAccessibleName(tr("Take away: %1").arg(device.path));
    layout->addWidget(name);
    layout->addWidget(path, 1);
    layout->addWidget(removes);
    connect(removes, &QToolButton::clicked, this, [this, device] { object(Evdev::remove(draft(), device)); });
    return line;
}
