// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/SwitchEditor.h"

#include "models/catalog/Catalog.h"
#include "views/fields/SegmentButton.h"

#include <QButtonGroup>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString wordText(const Word &word)
{
    if (word.label)
        return Catalog::tr(word.label);
    const QLatin1StringView value(word.value);
    if (value == "on"_L1)
        return SwitchEditor::tr("On");
    if (value == "off"_L1)
        return SwitchEditor::tr("Off");
    if (value == "yes"_L1)
        return SwitchEditor::tr("Yes");
    if (value == "no"_L1)
        return SwitchEditor::tr("No");
    return value;
}

} // namespace

SwitchEditor::SwitchEditor(const Setting &setting, QWidget *host)
    : FieldEditor(setting, host)
    , m_buttons(new QButtonGroup(this))
    , m_values{QString()}
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    addButton(tr("Not set"), 0);
    if (setting.kind == Kind::Presence) {
        m_values.append(u"yes"_s);
        addButton(tr("On"), 1);
    }
    for (const Word &word : setting.words) {
        m_values.append(QString::fromLatin1(word.value));
        addButton(wordText(word), int(m_values.size()) - 1);
    }
    static_cast<SegmentButton *>(m_buttons->buttons().first())->setEdge(SegmentButton::Edge::First);
    static_cast<SegmentButton *>(m_buttons->buttons().last())->setEdge(SegmentButton::Edge::Last);
    layout->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT edited(id == 0 ? std::nullopt : std::optional(m_values[id])); });
}

void SwitchEditor::addButton(const QString &text, int id)
{
    auto *button = new SegmentButton(text, id == 0, this);
    m_buttons->addButton(button, id);
    layout()->addWidget(button);
    if (id == 0)
        setFocusProxy(button);
}

void SwitchEditor::show(const std::optional<QString> &value, const QString &)
{
    const qsizetype index = value ? m_values.indexOf(*value) : 0;
    if (index >= 0) {
        m_buttons->button(int(index))->setChecked(true);
        return;
    }
    // A word that is not allowed: none of the buttons stands for it.
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(false);
    m_buttons->setExclusive(true);
    Q_EMIT objected(tr("The XML says “%1”.").arg(*value));
}

void SwitchEditor::setUnsetHint(const QString &hint)
{
    for (QAbstractButton *button : m_buttons->buttons()) {
        button->setAccessibleName(accessibleName() + u": " + button->text());
        button->setAccessibleDescription(accessibleDescription());
    }
    m_buttons->button(0)->setToolTip(hint);
}

void SwitchEditor::setHostWords(const HostWords &words)
{
    for (qsizetype i = 0; i < setting().words.size(); ++i) {
        const Word &word = setting().words[i];
        QAbstractButton *button = m_buttons->button(int(m_values.indexOf(QString::fromLatin1(word.value))));
        const bool isMissing = words.missing.contains(QString::fromLatin1(word.value));
        button->setToolTip(isMissing ? tr("Not on this host") : QString());
        button->setAccessibleName(accessibleName() + u": " + (isMissing ? tr("%1, not on this host").arg(button->text()) : button->text()));
    }
}
