// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/ChoiceEditor.h"

#include "models/catalog/Catalog.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

/**
 * A combo box that a page can be scrolled over without changing it. It is as wide as some letters, whatever the choices;
 * QComboBox's own way to say so makes the list that drops down, long before anyone wants to see it.
 */
class QuietComboBox : public QComboBox
{
public:
    QuietComboBox(int letters, QWidget *host) : QComboBox(host), m_letters(letters) {}

    QSize minimumSizeHint() const override { return sizeHint(); }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics = fontMetrics();
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QSize words(m_letters * metrics.horizontalAdvance(u'X'), metrics.lineSpacing());
        return style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, this);
    }

protected:
    /** QComboBox would measure its choices now. */
    void showEvent(QShowEvent *event) override { QWidget::showEvent(event); }
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }

private:
    int m_letters;
};

/** What an entry is called without what is said of it. */
constexpr int PlainTextRole = Qt::UserRole + 1;

QString wordText(const Word &word)
{
    const QString value = QString::fromLatin1(word.value);
    return word.label ? Catalog::tr(word.label) : value;
}

} // namespace

ChoiceEditor::ChoiceEditor(const Setting &setting, QWidget *host)
    : FieldEditor(setting, host)
    , m_box(new QuietComboBox(setting.beside ? 5 : 10, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->addItem(tr("Not set"));
    for (const Word &word : setting.words) {
        m_box->addItem(wordText(word), QString::fromLatin1(word.value));
        m_box->setItemData(m_box->count() - 1, QString::fromLatin1(word.value), Qt::ToolTipRole);
        m_box->setItemData(m_box->count() - 1, wordText(word), PlainTextRole);
    }
    setFocusProxy(m_box);
    if (setting.openWords) {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->completer()->setFilterMode(Qt::MatchContains);
        connect(m_box->lineEdit(), &QLineEdit::textEdited, this,
                [this](const QString &text) { Q_EMIT edited(text.isEmpty() ? std::nullopt : std::optional(text)); });
    }
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        Q_EMIT edited(index == 0 ? std::nullopt : std::optional(m_box->itemData(index).toString()));
    });
}

void ChoiceEditor::show(const std::optional<QString> &value, const QString &)
{
    if (m_box->isEditable()) {
        const int known = value ? m_box->findData(*value) : 0;
        const QString text = !value ? QString() : known > 0 ? m_box->itemData(known, PlainTextRole).toString() : *value;
        if (m_box->lineEdit()->hasFocus() && value && m_box->lineEdit()->text() == *value)
            return;
        m_box->setCurrentIndex(known);
        m_box->setEditText(text);
        return;
    }
    int index = value ? m_box->findData(*value) : 0;
    if (index < 0) {
        // A word that the catalogue does not know is shown as it is.
        m_box->addItem(*value, *value);
        index = m_box->count() - 1;
        m_box->setItemData(index, *value, PlainTextRole);
    }
    m_box->setCurrentIndex(index);
    m_box->setToolTip(value ? *value : QString());
}

void ChoiceEditor::setUnsetHint(const QString &hint)
{
    m_box->setItemText(0, hint);
    if (m_box->isEditable())
        m_box->lineEdit()->setPlaceholderText(hint);
    m_box->setAccessibleName(accessibleName());
    m_box->setAccessibleDescription(accessibleDescription());
}

void ChoiceEditor::setChoices(const QList<HostChoice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const QString text = m_box->currentText();
    while (m_box->count() > 1 + setting().words.size())
        m_box->removeItem(m_box->count() - 1);
    for (const HostChoice &choice : choices) {
        if (m_box->findData(choice.value) >= 0)
            continue;
        m_box->addItem(choice.value, choice.value);
        m_box->setItemData(m_box->count() - 1, choice.what, Qt::ToolTipRole);
        m_box->setItemData(m_box->count() - 1, choice.value, PlainTextRole);
    }
    m_box->setEditText(text);
}

void ChoiceEditor::setHostWords(const HostWords &words)
{
    // Any other text can be typed only here, so only here is there room for more.
    if (m_box->isEditable() && words.choices)
        setChoices(words.choices());
    m_missing = words.missing;
    for (int row = 1; row < m_box->count(); ++row) {
        const QString plain = m_box->itemData(row, PlainTextRole).toString();
        const QString text = m_missing.contains(m_box->itemData(row).toString()) ? tr("%1 · not on this host").arg(plain) : plain;
        if (m_box->itemText(row) != text)
            m_box->setItemText(row, text);
    }
}
