// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/SizeEditor.h"

#include "models/draft/Size.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

SizeEditor::SizeEditor(const Setting &setting, QWidget *host)
    : FieldEditor(setting, host)
    , m_line(new QLineEdit(this))
    , m_units(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 1);
    layout->addWidget(m_units);
    m_units->addItems(Size::usualUnits());
    m_units->setCurrentText(QStringLiteral("MiB"));
    m_units->setToolTip(tr("The unit in which the number is shown and typed; the XML keeps its own"));
    m_units->setAccessibleName(tr("Unit"));
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &SizeEditor::take);
    // Another unit shows the same amount in other words: nothing is set.
    connect(m_units, &QComboBox::activated, this, [this] {
        if (const auto bytes = Size::toBytes(m_number, m_ownUnit))
            m_line->setText(Size::inUnit(*bytes, m_units->currentText()));
    });
}

void SizeEditor::show(const std::optional<QString> &value, const QString &unit)
{
    const QString number = value.value_or(QString());
    if (number == m_number && unit == m_ownUnit)
        return;
    m_number = number;
    m_ownUnit = unit;
    if (value || m_lastUnit.isEmpty())
        m_lastUnit = unit;
    const auto bytes = Size::toBytes(number, unit);
    const auto typed = Size::written(m_line->text(), m_units->currentText(), unit);
    if (typed && bytes && Size::toBytes(typed->number, typed->unit) == bytes)
        return; // what stands there says the same
    if (bytes && !m_line->hasFocus())
        m_units->setCurrentText(Size::bestUnit(*bytes));
    m_line->setText(bytes ? Size::inUnit(*bytes, m_units->currentText()) : number);
    Q_EMIT objected({});
}

void SizeEditor::setUnsetHint(const QString &hint)
{
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(accessibleName());
    m_line->setAccessibleDescription(accessibleDescription());
}

void SizeEditor::take()
{
    if (m_line->text().isEmpty()) {
        Q_EMIT objected({});
        Q_EMIT edited(std::nullopt);
        return;
    }
    const auto written = Size::written(m_line->text(), m_units->currentText(), m_lastUnit);
    if (!written) {
        Q_EMIT objected(tr("“%1” is not an amount such as 4096, 1.5 or 8 GiB.").arg(m_line->text()));
        return;
    }
    Q_EMIT objected({});
    m_number = written->number;
    if (written->unit == m_ownUnit) {
        Q_EMIT edited(written->number);
    } else {
        m_ownUnit = m_lastUnit = written->unit;
        Q_EMIT sizeEdited(written->number, written->unit);
    }
}
