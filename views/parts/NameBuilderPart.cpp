// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/NameBuilderPart.h"

#include "models/draft/NameBuilder.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ByHand = "byHand"; // a person's own word, which no proposal replaces

} // namespace

NameBuilderPart::NameBuilderPart(DomainDraft &draft, QWidget *host)
    : QuietPart(draft, host, tr("Build a name"))
{
    refresh();
}

QWidget *NameBuilderPart::makeBody()
{
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(22, 2, 0, 6);
    grid->setHorizontalSpacing(10);
    constexpr int inLine = 4;
    const QList<NamePart> parts = NameBuilder::proposed(draft().document());
    for (int i = 0; i < parts.size(); ++i) {
        auto *caption = new QLabel(body);
        auto *words = new QComboBox(body);
        words->setEditable(true);
        words->lineEdit()->setPlaceholderText(tr("left out"));
        words->setMinimumWidth(110);
        caption->setBuddy(words);
        grid->addWidget(caption, i / inLine * 2, i % inLine);
        grid->addWidget(words, i / inLine * 2 + 1, i % inLine);
        connect(words, &QComboBox::currentTextChanged, this, &NameBuilderPart::updateResult);
        const auto keep = [words] { words->setProperty(ByHand, true); };
        connect(words, &QComboBox::activated, words, keep);
        connect(words->lineEdit(), &QLineEdit::textEdited, words, keep);
        m_captions.append(caption);
        m_words.append(words);
    }
    m_result = new QLabel(body);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->setAccessibleName(tr("The name that this makes"));
    QFont bold = m_result->font();
    bold.setBold(true);
    m_result->setFont(bold);
    m_use = new QPushButton(tr("Use this name"), body);
    m_use->setAutoDefault(false);
    connect(m_use, &QPushButton::clicked, this, &NameBuilderPart::use);
    auto *line = new QHBoxLayout;
    line->setSpacing(14);
    line->addWidget(m_result);
    line->addWidget(m_use);
    line->addStretch();
    grid->addLayout(line, 4, 0, 1, inLine + 1);
    m_warning = new QLabel(tr("To libvirt a rename is a step of its own: it refuses a new name for a machine that it "
                              "knows by this UUID. The name is good for a copy, or for a machine not defined yet."),
                           body);
    m_warning->setWordWrap(true);
    m_warning->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(m_warning, 5, 0, 1, inLine + 1);
    grid->setColumnStretch(inLine, 1);
    return body;
}

QString NameBuilderPart::builtName() const
{
    QStringList values;
    for (const QComboBox *words : m_words)
        values.append(words->currentText());
    return NameBuilder::joined(values);
}

QString NameBuilderPart::summary() const
{
    QStringList values;
    for (const NamePart &part : NameBuilder::proposed(draft().document()))
        values.append(part.value);
    return tr("from what is set, such as %1", "a name").arg(NameBuilder::joined(values));
}

void NameBuilderPart::refreshBody()
{
    const QList<NamePart> parts = NameBuilder::proposed(draft().document());
    for (int i = 0; i < m_words.size(); ++i) {
        QComboBox *words = m_words[i];
        m_captions[i]->setText(parts[i].label);
        words->setAccessibleName(parts[i].label);
        if (words->property(ByHand).toBool())
            continue;
        QStringList choices = parts[i].choices;
        if (!parts[i].value.isEmpty() && !choices.contains(parts[i].value))
            choices.prepend(parts[i].value);
        const QSignalBlocker blocker(words);
        words->clear();
        words->addItems(choices);
        words->setCurrentText(parts[i].value);
    }
    updateResult();
}

void NameBuilderPart::updateResult()
{
    const QString name = builtName();
    const auto current = draft().value(Path::fromLiteral(u"name"));
    m_result->setText(name.isEmpty() ? tr("Choose at least one word.") : name);
    m_use->setEnabled(!name.isEmpty() && name != current && !draft().textError());
    // A definition in a file can have any name.
    m_warning->setVisible(draft().host());
}

void NameBuilderPart::use()
{
    const auto done = draft().set(Path::fromLiteral(u"name"), builtName());
    if (!done)
        m_result->setText(done.error().message);
}
