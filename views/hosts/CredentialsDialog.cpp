// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/CredentialsDialog.h"

#include "models/libvirt/ConnectionList.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
/** libvirt's own words where there are any, as a host may ask for something unusual. */
QString labelOf(const CredentialField &field)
{
    QString prompt = field.prompt.trimmed();
    while (prompt.endsWith(u':'))
        prompt.chop(1);
    if (!prompt.isEmpty())
        return prompt;
    switch (field.kind) {
    case CredentialField::Kind::Name:
        return CredentialsDialog::tr("Name");
    case CredentialField::Kind::Password:
        return CredentialsDialog::tr("Password");
    case CredentialField::Kind::Realm:
        return CredentialsDialog::tr("Realm");
    case CredentialField::Kind::Question:
    case CredentialField::Kind::Secret:
    case CredentialField::Kind::Confirmation:
        break;
    }
    return CredentialsDialog::tr("Answer");
}
} // namespace

CredentialsDialog::CredentialsDialog(const CredentialRequest &request, QWidget *parent)
    : QDialog(parent)
{
    const bool isConfirmation = !request.fields.isEmpty() && request.fields.first().kind == CredentialField::Kind::Confirmation;
    setWindowTitle(isConfirmation ? tr("Go on?") : tr("Sign in"));
    const QString host = ConnectionList::humanName(request.uri);
    auto *const question = new QLabel(this);
    question->setTextFormat(Qt::PlainText);
    question->setText(isConfirmation ? tr("Connect to %1?").arg(host) : tr("%1 asks who you are.").arg(host));
    question->setToolTip(request.uri);
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);

    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(question);
    for (const CredentialField &field : request.fields)
        addField(field);
    if (!isConfirmation)
        addText(tr("It is only used to sign in, and not kept."), QPalette::PlaceholderText);
    layout->addStretch(1);
    makeButtons(isConfirmation);
    setMinimumWidth(fontMetrics().averageCharWidth() * (isConfirmation ? 76 : 56));
}

void CredentialsDialog::addField(const CredentialField &field)
{
    if (field.kind != CredentialField::Kind::Confirmation) {
        QLineEdit *const edit = makeLine(field);
        auto *const label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setText(labelOf(field) + u':');
        label->setWordWrap(true);
        label->setBuddy(edit);
        layout()->addWidget(label);
        layout()->addWidget(edit);
        m_fields.append(edit);
        if (!field.challenge.isEmpty())
            addText(field.challenge);
        return;
    }
    m_fields.append(nullptr);
    // The last line asks for a word to be typed; here are buttons for it.
    QStringList lines = field.prompt.split(u'\n');
    if (lines.size() > 1 && lines.last().contains("(yes/no"_L1))
        lines.removeLast();
    addText(lines.join(u'\n'));
    if (field.prompt.contains("fingerprint"_L1))
        addText(tr("Compare the fingerprint with the one that the host's owner gives you. ssh remembers the host then."),
                QPalette::PlaceholderText);
}

void CredentialsDialog::addText(const QString &text, QPalette::ColorRole role)
{
    auto *const label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(label);
}

void CredentialsDialog::makeButtons(bool isConfirmation)
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *const accepts =
        buttons->addButton(isConfirmation ? tr("&Connect") : tr("&Sign in"), QDialogButtonBox::AcceptRole);
    // A host that is not known wants more than the Return key.
    QPushButton *const first = isConfirmation ? buttons->button(QDialogButtonBox::Cancel) : accepts;
    first->setDefault(true);
    if (isConfirmation)
        first->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

QLineEdit *CredentialsDialog::makeLine(const CredentialField &field)
{
    auto *const edit = new QLineEdit(this);
    edit->setAccessibleName(labelOf(field));
    edit->setAccessibleDescription(field.challenge);
    edit->setToolTip(field.challenge);
    if (field.isSecret()) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        edit->setContextMenuPolicy(Qt::NoContextMenu);
    }
    edit->setPlaceholderText(field.defaultAnswer);
    return edit;
}

CredentialsDialog::~CredentialsDialog()
{
    CredentialAnswers answers = takeAnswers();
    CredentialDesk::wipe(answers);
}

CredentialAnswers CredentialsDialog::takeAnswers()
{
    CredentialAnswers answers;
    for (QLineEdit *const edit : std::as_const(m_fields)) {
        if (!edit) {
            answers.append("yes");
            continue;
        }
        QString text = edit->text();
        answers.append(text.toUtf8());
        edit->setText(QString(text.size(), u' ')); // forgets what could be undone, too
        edit->clear();
        volatile char16_t *const letters = reinterpret_cast<char16_t *>(text.data());
        for (qsizetype i = 0; i < text.size(); ++i)
            letters[i] = 0;
    }
    return answers;
}
