// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/AddConnectionDialog.h"

#include "models/libvirt/ConnectionList.h"
#include "views/Palettes.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AddConnectionDialog::AddConnectionDialog(const ConnectionList &list, QWidget *parent)
    : QDialog(parent)
    , m_uri(new QComboBox(this))
    , m_name(new QLabel(this))
    , m_help(new QLabel(this))
{
    setWindowTitle(tr("Add a connection"));
    auto *const question = new QLabel(tr("&Host, as a libvirt URI:"), this);
    question->setBuddy(m_uri);
    m_uri->setEditable(true);
    m_uri->setInsertPolicy(QComboBox::NoInsert);
    m_uri->setAccessibleName(tr("Host, as a libvirt URI"));
    m_uri->lineEdit()->setPlaceholderText(tr("qemu+ssh://user@host/system"));
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_help->setWordWrap(true);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_help->setMinimumHeight(m_help->fontMetrics().height() * 3);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_connect = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setDefault(true);

    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_uri);
    layout->addWidget(m_name);
    layout->addWidget(m_help, 1);
    layout->addWidget(buttons);
    setMinimumWidth(m_help->fontMetrics().averageCharWidth() * 70);

    fill(list);
    connect(m_uri, &QComboBox::editTextChanged, this, &AddConnectionDialog::check);
    connect(m_uri, &QComboBox::activated, this, &AddConnectionDialog::selectTemplateWords);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void AddConnectionDialog::fill(const ConnectionList &list)
{
    const QStringList recent = list.recent();
    for (const QString &uri : recent) {
        m_uri->addItem(uri);
        m_uri->setItemData(m_uri->count() - 1, ConnectionList::humanName(uri), Qt::ToolTipRole);
    }
    if (!recent.isEmpty())
        m_uri->insertSeparator(m_uri->count());
    for (const KnownUri &known : ConnectionList::defaults()) {
        m_uri->addItem(known.uri);
        m_uri->setItemData(m_uri->count() - 1, u"%1\n%2"_s.arg(known.name, known.help), Qt::ToolTipRole);
    }
    m_uri->setCurrentIndex(0);
}

QString AddConnectionDialog::uri() const
{
    return m_uri->currentText().trimmed();
}

void AddConnectionDialog::setUri(const QString &uri)
{
    m_uri->setEditText(uri);
    selectTemplateWords();
}

void AddConnectionDialog::check()
{
    const Result<Done> checked = ConnectionList::check(uri());
    m_connect->setEnabled(checked.ok());
    QPalette colours = palette();
    if (checked) {
        m_name->setText(ConnectionList::humanName(uri()));
        m_help->setText(ConnectionList::help(uri()));
    } else {
        m_name->clear();
        m_help->setText(checked.error().message);
        colours.setColor(QPalette::WindowText, Palettes::errorText(palette()));
    }
    m_help->setPalette(colours);
}

void AddConnectionDialog::selectTemplateWords()
{
    const QString words = u"user@host"_s;
    const qsizetype start = m_uri->currentText().indexOf(words);
    if (start < 0)
        return;
    // Choosing an entry selects all of it, after this.
    QTimer::singleShot(0, this, [this, start, words] {
        m_uri->lineEdit()->setFocus();
        m_uri->lineEdit()->setSelection(int(start), int(words.size()));
    });
}
