// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/QuantityEditor.h"

#include "models/catalog/Catalog.h"
#include "models/draft/Assignment.h"
#include "models/draft/Quantity.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

QuantityEditor::QuantityEditor(const Setting &setting, QWidget *host)
    : FieldEditor(setting, host)
    , m_line(new QLineEdit(this))
    , m_units(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 1);
    layout->addWidget(m_units);
    // A unit is its own text; a word has the number that it stands for behind it.
    m_units->addItems(Quantity::units(setting));
    for (const Word &word : setting.words) {
        if (m_units->findText(Catalog::tr(word.label)) < 0)
            m_units->addItem(Catalog::tr(word.label), QString::fromLatin1(word.value));
    }
    m_units->setToolTip(tr("The unit in which the number is shown and typed; the XML has it in %1").arg(Catalog::tr(setting.unit)));
    m_units->setAccessibleName(tr("Unit"));
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &QuantityEditor::take);
    connect(m_units, &QComboBox::activated, this, &QuantityEditor::takeUnit);
}

QString QuantityEditor::unit() const
{
    return m_units->currentData().isValid() ? QString::fromUtf8(setting().unit) : m_units->currentText();
}

void QuantityEditor::choose(const QString &number)
{
    for (const Word &word : setting().words) {
        if (number == QLatin1StringView(word.value)) {
            m_units->setCurrentText(Catalog::tr(word.label));
            return;
        }
    }
    if (!number.isEmpty())
        m_units->setCurrentText(Quantity::bestUnit(setting(), number, m_whole));
    else if (m_units->currentData().isValid())
        m_units->setCurrentIndex(0);
}

void QuantityEditor::show(const std::optional<QString> &value, const QString &companion)
{
    const QString number = value.value_or(QString());
    if (number == m_number && companion == m_whole)
        return;
    m_number = number;
    m_whole = companion;
    if (!number.isEmpty() && Quantity::written(setting(), m_line->text(), unit(), m_whole) == number)
        return; // what stands there says the same
    if (!m_line->hasFocus() || m_units->currentData().isValid())
        choose(number);
    m_line->setText(Quantity::inUnit(setting(), number, unit(), m_whole));
    Q_EMIT objected({});
}

void QuantityEditor::setUnsetHint(const QString &hint)
{
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(accessibleName());
    m_line->setAccessibleDescription(accessibleDescription());
}

void QuantityEditor::take()
{
    if (m_line->text().isEmpty()) {
        Q_EMIT objected({});
        m_number.clear();
        Q_EMIT edited(std::nullopt);
        return;
    }
    if (m_units->currentData().isValid())
        m_units->setCurrentIndex(0); // another number than the one that the word stood for
    const auto written = Quantity::written(setting(), m_line->text(), unit(), m_whole);
    const QString objection = written
        ? Settings::objection(setting(), *written)
        : tr("“%1” is no such number, or none in whole %2.").arg(m_line->text(), Catalog::tr(setting().unit));
    Q_EMIT objected(objection);
    if (!objection.isEmpty())
        return;
    m_number = *written;
    Q_EMIT edited(m_number);
}

void QuantityEditor::takeUnit()
{
    if (const QVariant word = m_units->currentData(); word.isValid()) {
        m_number = word.toString();
        m_line->setText(m_number);
        Q_EMIT objected({});
        Q_EMIT edited(m_number);
        return;
    }
    // Another unit shows the same amount in other words: nothing is set.
    if (!m_number.isEmpty())
        m_line->setText(Quantity::inUnit(setting(), m_number, unit(), m_whole));
}
