// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/NewMachineDialog.h"

#include "app/machines/NewSession.h"
#include "models/devices/Cloning.h"
#include "models/document/DefinitionFile.h"
#include "models/host/HostOffers.h"
#include "models/libvirt/DefinitionScan.h"
#include "models/libvirt/HostsModel.h"
#include "views/Icons.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewMachineDialog::NewMachineDialog(HostsModel *hosts, Connection *proposedHost, QWidget *parent)
    : MachineDialog(tr("New machine"), tr("&Go on"), parent)
    , m_host(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_isSmall(new QRadioButton(tr("A &small machine to begin with"), this))
    , m_isFile(new QRadioButton(tr("What a &file says"), this))
    , m_small(makeSmall())
    , m_fileRow(makeFile())
{
    for (Connection *connection : hosts->connections()) {
        if (!connection->isOpen() || connection->isReadOnly())
            continue;
        m_hosts.append(connection);
        addHost(m_host, connection);
        if (connection == proposedHost)
            m_host->setCurrentIndex(m_host->count() - 1);
    }
    m_host->setAccessibleName(tr("Host"));
    m_name->setAccessibleName(tr("Name of the new machine"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Host:"), m_host);
    form->addRow(tr("&Name:"), m_name);
    body()->addLayout(form);
    for (const auto &[choice, part] : {std::pair(m_isSmall, m_small), std::pair(m_isFile, m_fileRow)}) {
        part->layout()->setContentsMargins(22, 0, 0, 0);
        body()->addWidget(choice);
        body()->addWidget(part);
        connect(choice, &QRadioButton::toggled, this, &NewMachineDialog::update);
    }
    m_isSmall->setChecked(true);
    addHint(tr("Nothing is made yet: the next step shows the machine as a draft, to which you add disks and whatever "
               "else it is to have."));
    connect(m_host, &QComboBox::currentIndexChanged, this, &NewMachineDialog::readHost);
    connect(m_name, &QLineEdit::textChanged, this, &NewMachineDialog::update);
    m_name->setFocus();
    readHost();
}

QWidget *NewMachineDialog::makeSmall()
{
    auto *part = new QWidget(this);
    auto *form = new QFormLayout(part);
    m_kind = new QComboBox(part);
    m_kind->setAccessibleName(tr("Kind of guest"));
    m_memory = new QSpinBox(part);
    m_memory->setRange(16, 16 * 1024 * 1024);
    m_memory->setSingleStep(512);
    m_memory->setValue(2048);
    m_memory->setSuffix(tr(" MiB"));
    m_memory->setAccessibleName(tr("Memory"));
    m_vcpus = new QSpinBox(part);
    m_vcpus->setRange(1, 4096);
    m_vcpus->setValue(2);
    m_vcpus->setAccessibleName(tr("vCPUs"));
    form->addRow(tr("&Kind of guest:"), m_kind);
    form->addRow(tr("&Memory:"), m_memory);
    form->addRow(tr("&vCPUs:"), m_vcpus);
    return part;
}

QWidget *NewMachineDialog::makeFile()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    m_file = new QLineEdit(part);
    m_file->setAccessibleName(tr("A definition's file"));
    auto *choose = new QPushButton(Icons::icon(u"open"_s), tr("&Choose…"), part);
    choose->setAutoDefault(false);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &NewMachineDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, [this](const QString &path) {
        const auto file = QFileInfo(path).isFile() ? DefinitionFile::load(path) : Result<DefinitionFile>(Error{});
        const auto identity = file ? identityOf(file->text) : Result<DomainIdentity>(file.error());
        if (identity && m_name->text().isEmpty())
            m_name->setText(identity->name);
        update();
    });
    return part;
}

Connection *NewMachineDialog::host() const
{
    return m_hosts.value(m_host->currentIndex());
}

void NewMachineDialog::readHost()
{
    m_kinds.clear();
    m_kind->clear();
    m_networks.clear();
    update();
    if (!host())
        return;
    host()->capabilities().then(this, [this, asked = host()](const Result<QString> &capabilities) {
        if (asked == host())
            takeKinds(capabilities);
    });
    host()->offers().then(this, [this, asked = host()](const Result<HostThings> &things) {
        if (asked != host() || !things || !things->networks)
            return;
        for (const HostThing &thing : *things->networks) {
            if (thing.isActive)
                m_networks.append(HostNetwork::read(thing.description, true).name);
        }
    });
}

void NewMachineDialog::takeKinds(const Result<QString> &capabilities)
{
    m_kinds = capabilities ? GuestKind::readAll(*capabilities) : QList<GuestKind>();
    for (const GuestKind &kind : std::as_const(m_kinds))
        m_kind->addItem(tr("%1, %2", "architecture, hypervisor's type of guest").arg(kind.arch, kind.types.value(0)));
    update();
}

void NewMachineDialog::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("A definition's file"), {}, tr("Definitions (*.xml);;All files (*)"));
    if (!path.isEmpty())
        m_file->setText(path);
}

bool NewMachineDialog::isTaken(const QString &name) const
{
    const auto domains = host() ? host()->domains() : QList<DomainSummary>();
    return std::any_of(domains.begin(), domains.end(),
                       [&](const DomainSummary &domain) { return domain.name == name; });
}

void NewMachineDialog::update()
{
    const QString name = m_name->text().trimmed();
    m_small->setEnabled(m_isSmall->isChecked());
    m_fileRow->setEnabled(m_isFile->isChecked());
    if (!host())
        fail(tr("No host is connected where a machine could be made. Add a connection first."));
    else
        fail(isTaken(name) ? tr("There is already a machine named “%1” on this host.").arg(name) : QString());
    deed()->setEnabled(host() && !name.isEmpty() && !isTaken(name) &&
                       (m_isSmall->isChecked() ? !m_kinds.isEmpty() : !m_file->text().isEmpty()));
}

Result<QString> NewMachineDialog::smallMachine() const
{
    const GuestKind kind = m_kinds.value(m_kind->currentIndex());
    GuestKind::Wish wish;
    wish.name = m_name->text().trimmed();
    wish.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    wish.memoryMiB = quint64(m_memory->value());
    wish.vcpus = m_vcpus->value();
    wish.network = m_networks.contains(u"default"_s) ? u"default"_s : QString();
    return kind.definition(wish);
}

Result<QString> NewMachineDialog::fileMachine() const
{
    const auto file = DefinitionFile::load(m_file->text());
    if (!file)
        return file.error();
    const auto identity = identityOf(file->text);
    if (!identity)
        return identity.error();
    const QString name = m_name->text().trimmed();
    // The same machine as it was saved, unless it is to be another one beside it.
    if (name == identity->name && !host()->domain(identity->uuid))
        return file->text;
    Cloning::Options options;
    options.name = name;
    options.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return Cloning::cloned(file->text, options);
}

void NewMachineDialog::goOn()
{
    if (!host())
        return;
    const Result<QString> text = m_isSmall->isChecked() ? smallMachine() : fileMachine();
    if (!text)
        return fail(text.error().message);
    Q_EMIT proposed(new NewSession(host(), *text, *text));
    accept();
}
