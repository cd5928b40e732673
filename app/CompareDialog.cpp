// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CompareDialog.h"

#include "views/Icons.h"
#include "views/Palettes.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(const QList<Comparable> &choices, QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_words(new QLabel(this))
{
    setWindowTitle(tr("Compare two definitions"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_compare = buttons->addButton(tr("&Compare"), QDialogButtonBox::ActionRole);
    m_compare->setDefault(true);
    auto *form = new QFormLayout;
    for (const auto &[side, text] : {std::pair(0, tr("&Left:")), std::pair(1, tr("&Right:"))}) {
        QWidget *row = makeSide(side);
        auto *label = new QLabel(text, this);
        label->setBuddy(m_sides[side]);
        form->addRow(label, row);
    }
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAccessibleName(tr("Outcome"));
    m_words->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    connect(m_compare, &QPushButton::clicked, this, &CompareDialog::read);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButton();
}

QWidget *CompareDialog::makeSide(int side)
{
    auto *row = new QWidget(this);
    auto *combo = new QComboBox(row);
    m_sides[side] = combo;
    // With thousands of machines a person types a part of the name.
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setAccessibleName(side == 0 ? tr("Definition at the left") : tr("Definition at the right"));
    for (const Comparable &choice : std::as_const(m_choices))
        combo->addItem(choice.title);
    combo->setCurrentIndex(std::min(side, int(m_choices.size()) - 1));
    connect(combo, &QComboBox::editTextChanged, this, &CompareDialog::updateButton);
    auto *file = new QPushButton(Icons::icon(u"open"_s), tr("File…"), row);
    file->setAutoDefault(false);
    file->setAccessibleName(side == 0 ? tr("File at the left…") : tr("File at the right…"));
    connect(file, &QPushButton::clicked, this, [this, side] { chooseFile(side); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(combo, 1);
    layout->addWidget(file);
    return row;
}

void CompareDialog::chooseFile(int side)
{
    const QString path = QFileDialog::getOpenFileName(this, tr("A definition's file"), {}, tr("Definitions (*.xml);;All files (*)"));
    if (path.isEmpty())
        return;
    if (m_sides[side]->findText(path) < 0) {
        m_choices.append(Comparable::file(path));
        for (QComboBox *combo : m_sides)
            combo->addItem(path);
    }
    m_sides[side]->setCurrentIndex(m_sides[side]->findText(path));
}

const Comparable *CompareDialog::chosen(int side) const
{
    const int index = m_sides[side]->findText(m_sides[side]->currentText());
    return index < 0 ? nullptr : &m_choices[index];
}

void CompareDialog::updateButton()
{
    m_compare->setEnabled(chosen(0) && chosen(1) && chosen(0) != chosen(1));
}

void CompareDialog::read()
{
    const Comparable left = *chosen(0);
    const Comparable right = *chosen(1);
    setReading(true);
    left.read().then(this, [this, left, right](const Result<QString> &leftText) {
        if (!leftText)
            return fail(left.title, leftText.error());
        right.read().then(this, [this, left, right, leftText = *leftText](const Result<QString> &rightText) {
            if (!rightText)
                return fail(right.title, rightText.error());
            Q_EMIT compared({left.title, leftText}, {right.title, *rightText});
            accept();
        });
    });
}

void CompareDialog::fail(const QString &title, const Error &error)
{
    setReading(false);
    m_words->setText(tr("%1 cannot be read: %2").arg(title, error.message));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Palettes::errorText(palette()));
    m_words->setPalette(colours);
}

void CompareDialog::setReading(bool isReading)
{
    for (QComboBox *combo : m_sides)
        combo->setEnabled(!isReading);
    m_words->setPalette(palette());
    m_words->setText(tr("Reading both definitions…"));
    m_words->show();
    updateButton();
    m_compare->setEnabled(m_compare->isEnabled() && !isReading);
}
