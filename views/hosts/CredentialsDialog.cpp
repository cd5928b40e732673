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
        break;
    }
    return CredentialsDialog::tr("Answer");
}
} // namespace

CredentialsDialog::CredentialsDialog(const CredentialRequest &request, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Sign in"));
    const QString host = ConnectionList::humanName(request.uri);
    auto *const question = new QLabel(this);
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("%1 asks who you are.").arg(host));
    question->setToolTip(request.uri);
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);

    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(question);
    for (const CredentialField &field : request.fields) {
        auto *const label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setText(labelOf(field) + u':');
        label->setWordWrap(true);
        QLineEdit *const edit = makeField(field);
        label->setBuddy(edit);
        layout->addWidget(label);
        layout->addWidget(edit);
    }
    auto *const note = new QLabel(tr("It is only used to sign in, and not kept."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *const signIn = buttons->addButton(tr("&Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    layout->addWidget(note);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
}

QLineEdit *CredentialsDialog::makeField(const CredentialField &field)
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
    m_fields.append(edit);
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
