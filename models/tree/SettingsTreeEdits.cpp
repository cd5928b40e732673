// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a SettingsTree tells of its rows and does to its draft.
#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/tree/SettingsTree.h"

using namespace Qt::StringLiterals;

QVariant SettingsTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : section == ValueColumn ? tr("Value") : tr("Remark");
}

Qt::ItemFlags SettingsTree::flags(const QModelIndex &index) const
{
    const TreeNode *node = nodeAt(index);
    if (!node || m_isPaused)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == ValueColumn && !m_draft.textError() && m_facts.canHoldValue(node->row))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant SettingsTree::valueData(const TreeRow &row, int role) const
{
    const QString value = m_facts.value(row);
    if (role == Qt::EditRole)
        return value;
    if (!value.isEmpty())
        return m_facts.isSecret(row) ? Secrets::mask() : value;
    if (row.isThere)
        return row.isAttribute || !m_facts.canHoldValue(row) ? QString() : m_facts.unset(row);
    return tr("not set");
}

QVariant SettingsTree::data(const QModelIndex &index, int role) const
{
    const TreeNode *node = nodeAt(index);
    if (!node || m_isPaused)
        return {};
    const TreeRow &row = node->row;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == NameColumn)
            return row.isAttribute && row.isThere ? u'@' + row.name : row.name;
        return index.column() == ValueColumn ? valueData(row, role) : QVariant(m_facts.remark(row));
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? m_facts.path(row).toString() : QVariant(m_facts.remark(row));
    case Qt::AccessibleTextRole:
        if (index.column() != NameColumn)
            return data(index, Qt::DisplayRole);
        return QStringList{row.name, row.isThere ? m_facts.label(row) : tr("not there")}.join(u", ");
    case ThereRole:
        return row.isThere;
    case FitsRole:
        return row.fits;
    case FitRole:
        return int(m_facts.fit(row));
    case ChangedRole:
        return m_facts.isChanged(row);
    case LabelRole:
        return m_facts.label(row);
    case AttributeRole:
        return row.isAttribute;
    case WordsRole:
        return m_facts.choice(row).values.words;
    case FittingRole:
        return m_facts.choice(row).fitting;
    case OpenRole: {
        const AllowedValues values = m_facts.choice(row).values;
        return values.isAnything || !values.others.isEmpty() || values.words.isEmpty();
    }
    case HintRole:
        return m_facts.hint(row);
    case SecretRole:
        return m_facts.isSecret(row);
    default:
        return {};
    }
}

bool SettingsTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TreeNode *node = nodeAt(index);
    if (role != Qt::EditRole || !node || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const TreeRow row = node->row;
    const QString text = value.toString();
    if (m_facts.value(row) == text)
        return true;
    const Path path = m_facts.path(row);
    const Setting *setting = RowFacts::setting(path);
    const QString name = setting && setting->kind != Kind::Rows ? Catalog::tr(setting->label) : path.toString();
    const auto edit = PathEdit::set(document(), path, text, Catalog::instance().layout());
    if (!edit) {
        Q_EMIT objected(edit.error().message);
        return false;
    }
    m_draft.replaceText(edit->applied(m_draft.text()), tr("set %1").arg(name));
    return true;
}

Result<Path> SettingsTree::take(const Result<AddedNode> &added, const QString &name)
{
    if (!added)
        return added.error();
    m_draft.replaceText(added->document.text(), name);
    return added->path;
}

Result<Path> SettingsTree::add(const QModelIndex &index)
{
    const TreeNode *node = nodeAt(index);
    if (!node || node->row.isThere)
        return Error{tr("There is nothing to add.")};
    return add(indexFor(*node->parent), node->row.name);
}

Result<Path> SettingsTree::add(const QModelIndex &holder, const QString &name)
{
    const TreeNode *node = nodeAt(holder);
    if (m_draft.textError())
        return Error{tr("The XML is not well-formed.")};
    if (!node || !node->row.isElement() || !m_grammar)
        return Error{tr("Nothing can be added here.")};
    return take(m_grammar->addition().add(document(), node->row.element, name), tr("add %1").arg(name));
}

QList<GrammarPlaces::Candidate> SettingsTree::candidates(const QModelIndex &holder) const
{
    const TreeNode *node = nodeAt(holder);
    GrammarPlaces *places = m_facts.places();
    return node && places && node->row.isElement() && !m_draft.textError() ? places->candidates(node->row.element)
                                                                          : QList<GrammarPlaces::Candidate>();
}

Result<Done> SettingsTree::complete(const QModelIndex &index)
{
    const TreeNode *node = nodeAt(index);
    if (m_draft.textError())
        return Error{tr("The XML is not well-formed.")};
    if (!node || !node->row.isElement() || !m_grammar)
        return Error{tr("Nothing can be added here.")};
    const auto done = take(m_grammar->addition().complete(document(), node->row.element), tr("add what is missing"));
    if (!done)
        return done.error();
    return Done{};
}

bool SettingsTree::canRemove(const QModelIndex &index) const
{
    const TreeNode *node = nodeAt(index);
    return node && node->parent && node->row.isThere && !RowFacts::isDeclaration(node->row) && !m_draft.textError();
}

Result<Done> SettingsTree::remove(const QModelIndex &index)
{
    if (!canRemove(index))
        return Error{tr("This cannot be removed.")};
    const TreeRow row = nodeAt(index)->row;
    return row.isAttribute ? m_draft.set(m_facts.path(row), std::nullopt) : m_draft.removeRow(m_facts.path(row));
}

QString SettingsTree::xml(const QModelIndex &index) const
{
    const TreeNode *node = nodeAt(index);
    if (!node || !node->row.isThere)
        return {};
    if (!node->row.isAttribute)
        return Secrets::masked(document().slice(node->row.element).toString());
    const auto place = document().attributePlace(node->row.element, node->row.name);
    if (!place)
        return {};
    return Secrets::masked(document().text().sliced(place->begin, place->valueEnd + 1 - place->begin));
}
