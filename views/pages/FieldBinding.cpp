// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/FieldBinding.h"

#include "models/catalog/Catalog.h"
#include "views/fields/FieldEditor.h"
#include "views/fields/FileChooser.h"

using namespace Qt::StringLiterals;

FieldBinding::FieldBinding(DomainDraft &draft, const Setting &setting, const Path &path, QWidget *host)
    : QObject(host)
    , m_draft(draft)
    , m_setting(setting)
    , m_path(path)
    , m_editor(FieldEditor::create(setting, host))
{
    m_editor->setAccessibleName(Catalog::tr(setting.label));
    m_editor->setAccessibleDescription(Catalog::tr(setting.help));
    // Beside another setting there is room for two words only.
    m_editor->setUnsetHint(setting.unset && !setting.beside ? tr("Not set: %1").arg(Catalog::tr(setting.unset)) : tr("Not set"));
    m_editor->setNumbers([&draft, &setting](const QSet<int> &named) {
        return CpuColumns::of(setting.setOf, draft.document(), draft.host(), named);
    });
    m_editor->setObjectName(path.toString());
    connect(m_editor, &FieldEditor::edited, this, &FieldBinding::take);
    connect(m_editor, &FieldEditor::sizeEdited, this, &FieldBinding::takeSize);
    connect(m_editor, &FieldEditor::fileWanted, this, &FieldBinding::chooseFile);
    connect(m_editor, &FieldEditor::objected, this, &FieldBinding::setObjection);
    connect(&draft, &DomainDraft::hostChanged, this, &FieldBinding::tellHost);
    tellHost();
    refresh();
}

void FieldBinding::tellHost()
{
    const bool isOffering = m_setting.offer != Offer::None && m_draft.host() && m_draft.host()->offers;
    if (!isOffering && m_setting.words.isEmpty())
        return;
    m_missing = HostChoices::missing(m_setting, m_draft.host());
    HostWords words{{}, m_missing};
    if (isOffering)
        words.choices = [this] { return HostChoices::of(m_setting, m_draft.host(), m_draft.document(), m_path); };
    m_editor->setHostWords(words);
}

QString FieldBinding::remark() const
{
    return m_setting.kind == Kind::Switch && !m_missing.isEmpty() ? tr("Not on this host.") : QString();
}

bool FieldBinding::isChanged() const
{
    // Of a device that is new as a whole there is nothing to go back to.
    if (!m_draft.basePath(m_path))
        return false;
    const auto unit = m_path.withAttribute(u"unit"_s);
    return m_draft.value(m_path) != m_draft.baseValue(m_path)
        || (m_setting.kind == Kind::Size && m_draft.value(unit) != m_draft.baseValue(unit));
}

bool FieldBinding::isOffered() const
{
    return isSet() || Settings::isOffered(m_draft.document(), m_setting, m_path);
}

QString FieldBinding::oldValue() const
{
    const auto there = m_draft.basePath(m_path);
    return Settings::displayed(m_setting, m_draft.baseValue(m_path),
                               there ? Settings::companion(m_draft.base(), m_setting, *there) : QString());
}

void FieldBinding::refresh()
{
    // While a person's own typing is being taken, the editor already shows it.
    if (m_isTaking)
        return;
    const std::pair now(m_draft.value(m_path), Settings::companion(m_draft.document(), m_setting, m_path));
    // What a person typed and is no value stays there until the draft has another one.
    if (m_objection.isEmpty() || now != m_shown)
        m_editor->show(now.first, now.second);
    m_shown = now;
    m_editor->setEnabled(isOffered() && !m_draft.textError());
}

void FieldBinding::revert()
{
    QList<Assignment> old{{m_path, m_draft.baseValue(m_path)}};
    if (m_setting.kind == Kind::Size) {
        const Path unit = m_path.withAttribute(u"unit"_s);
        old.append({unit, m_draft.baseValue(unit)});
    }
    const auto done = m_draft.edit(tr("revert %1").arg(Catalog::tr(m_setting.label)), old);
    setObjection(done ? QString() : done.error().message);
    refresh();
}

DomainDraft::Step FieldBinding::step() const
{
    const bool isClicked = m_setting.kind == Kind::Switch || m_setting.kind == Kind::Presence
        || (m_setting.kind == Kind::Choice && !m_setting.openWords);
    return isClicked ? DomainDraft::Step::Own : DomainDraft::Step::Typed;
}

void FieldBinding::take(const std::optional<QString> &value)
{
    m_isTaking = true;
    const auto done = m_draft.choose(m_path, value, step());
    m_isTaking = false;
    setObjection(done ? QString() : done.error().message);
    // Buttons beside a line (a fresh UUID, a chosen file) set what the line does not show yet.
    refresh();
}

void FieldBinding::takeSize(const QString &number, const QString &unit)
{
    m_isTaking = true;
    const auto done = m_draft.edit(tr("set %1").arg(Catalog::tr(m_setting.label)),
                                   {{m_path, number}, {m_path.withAttribute(u"unit"_s), unit.isEmpty() ? std::nullopt : std::optional(unit)}}, step());
    m_isTaking = false;
    setObjection(done ? QString() : done.error().message);
    refresh();
}

void FieldBinding::chooseFile(const QString &current)
{
    if (const auto file = FileChooser::ask(m_draft.host(), current, m_editor))
        take(*file);
}

void FieldBinding::setObjection(const QString &objection)
{
    if (m_objection == objection)
        return;
    m_objection = objection;
    Q_EMIT objectionChanged();
}
