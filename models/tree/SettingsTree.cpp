// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tree/SettingsTree.h"

#include "models/document/PathEdit.h"
#include "models/grammar/GrammarFolder.h"

#include <utility>

using namespace Qt::StringLiterals;

SettingsTree::SettingsTree(DomainDraft &draft, QObject *parent)
    : QAbstractItemModel(parent)
    , m_draft(draft)
    , m_facts(draft)
{
    takeGrammar();
    connect(&GrammarFolder::instance(), &GrammarFolder::changed, this, &SettingsTree::takeGrammar);
    connect(&draft, &DomainDraft::changed, this, &SettingsTree::follow);
    const auto retell = [this] {
        m_facts.forgetProblems();
        if (m_root && !m_isPaused)
            tellAll(*m_root);
    };
    connect(&draft, &DomainDraft::baseChanged, this, retell);
    connect(&draft, &DomainDraft::grammarVerdictChanged, this, retell);
}

SettingsTree::~SettingsTree() = default;

void SettingsTree::takeGrammar()
{
    auto validator = Validator::installed();
    m_facts.setGrammar(nullptr); // before the old one goes
    m_grammar = validator ? std::make_unique<TreeGrammar>(validator.value()) : nullptr;
    m_noGrammar = validator ? std::nullopt : std::optional(validator.error());
    m_facts.setGrammar(m_grammar.get());
    reset();
}

void SettingsTree::reset()
{
    beginResetModel();
    m_facts.forget();
    m_shown = document();
    m_filter.find(document(), m_facts, m_isOffering);
    m_root.reset();
    if (!document().isNull())
        m_root = makeNode({document().name(document().root()).toString(), document().root(), false, true, true}, nullptr);
    endResetModel();
}

TreeNode *SettingsTree::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<TreeNode *>(index.internalPointer()) : nullptr;
}

QModelIndex SettingsTree::indexFor(const TreeNode &node, int column) const
{
    return createIndex(node.number, column, &node);
}

QModelIndex SettingsTree::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount)
        return {};
    const TreeNode *around = nodeAt(parent);
    if (!around)
        return m_root && row == 0 ? indexFor(*m_root, column) : QModelIndex();
    return row < int(around->rows.size()) ? indexFor(*around->rows[size_t(row)], column) : QModelIndex();
}

QModelIndex SettingsTree::parent(const QModelIndex &index) const
{
    const TreeNode *node = nodeAt(index);
    return node && node->parent ? indexFor(*node->parent) : QModelIndex();
}

int SettingsTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root ? 1 : 0;
    return parent.column() == NameColumn ? int(nodeAt(parent)->rows.size()) : 0;
}

int SettingsTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool SettingsTree::hasChildren(const QModelIndex &parent) const
{
    const TreeNode *node = nodeAt(parent);
    return !node ? m_root != nullptr : parent.column() == NameColumn && (!node->isOpen || !node->rows.empty());
}

bool SettingsTree::canFetchMore(const QModelIndex &parent) const
{
    const TreeNode *node = nodeAt(parent);
    return node && parent.column() == NameColumn && !node->isOpen;
}

void SettingsTree::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        open(*nodeAt(parent));
}

bool SettingsTree::mayHold(const TreeRow &row) const
{
    if (!row.isElement())
        return false;
    if (document().firstChild(row.element) != NoElement || !document().attributes(row.element).isEmpty())
        return true;
    GrammarPlaces *places = m_isOffering ? m_facts.places() : nullptr;
    return places && !places->candidateNames(row.element).isEmpty();
}

std::unique_ptr<TreeNode> SettingsTree::makeNode(const TreeRow &row, TreeNode *parent) const
{
    auto node = std::make_unique<TreeNode>();
    node->row = row;
    node->parent = parent;
    // What holds nothing has all its rows, so that a first one is told as a new one.
    node->isOpen = !mayHold(row);
    return node;
}

std::vector<TreeRow> SettingsTree::wantedRows(const TreeRow &row) const
{
    std::vector<TreeRow> wanted;
    if (!row.isElement())
        return wanted;
    const auto add = [&](TreeRow one) {
        if (m_filter.passes(document(), one))
            wanted.push_back(std::move(one));
    };
    GrammarPlaces *places = m_isOffering ? m_facts.places() : nullptr;
    const auto offered = places ? places->candidates(row.element) : QList<GrammarPlaces::Candidate>();
    const auto addOffered = [&](bool isAttribute) {
        for (const GrammarPlaces::Candidate &one : offered) {
            if (one.name.startsWith(u'@') == isAttribute)
                add({one.name, row.element, isAttribute, false, one.fits});
        }
    };
    for (const XmlAttribute &attribute : document().attributes(row.element))
        add({attribute.name.toString(), row.element, true, true, true});
    addOffered(true);
    for (ElementId child = document().firstChild(row.element); child != NoElement; child = document().nextSibling(child))
        add({document().name(child).toString(), child, false, true, true});
    addOffered(false);
    return wanted;
}

void SettingsTree::open(TreeNode &node)
{
    if (node.isOpen)
        return;
    const std::vector<TreeRow> wanted = wantedRows(node.row);
    node.isOpen = true;
    if (GrammarPlaces *places = m_facts.places())
        node.place = places->at(node.row.element);
    if (wanted.empty())
        return;
    beginInsertRows(indexFor(node), 0, int(wanted.size()) - 1);
    for (const TreeRow &row : wanted) {
        node.rows.push_back(makeNode(row, &node));
        node.rows.back()->number = int(node.rows.size()) - 1;
    }
    endInsertRows();
}

void SettingsTree::setPaused(bool isPaused)
{
    const bool wasPaused = std::exchange(m_isPaused, isPaused);
    if (!wasPaused || isPaused)
        return;
    if (m_shown.text() != document().text())
        follow({});
    else if (m_root)
        tellAll(*m_root);
}

void SettingsTree::follow(const TextEdit &edit)
{
    if (m_draft.textError() || m_isPaused)
        return;
    const bool isStep = m_shown.text().size() + edit.inserted.size() - edit.removed == document().text().size()
                     && edit.position + edit.removed <= m_shown.text().size() && edit.applied(m_shown.text()) == document().text();
    // What was typed meanwhile and could not be read is part of the step.
    const DocumentStep step{m_shown, document(),
                            isStep ? edit : TextEdit::between(m_shown.text(), document().text())};
    if (!m_root || m_shown.name(0) != document().name(0)) {
        reset();
        return;
    }
    m_facts.forget();
    m_filter.find(document(), m_facts, m_isOffering);
    update(*m_root, m_root->row.element, step, m_filter.isOn());
    Q_EMIT dataChanged(indexFor(*m_root), indexFor(*m_root, RemarkColumn));
    m_shown = document();
}

void SettingsTree::refreshAll()
{
    m_filter.find(document(), m_facts, m_isOffering);
    if (m_root && !m_draft.textError())
        update(*m_root, m_root->row.element, {m_shown, document(), {}}, true);
}

void SettingsTree::shift(TreeNode &node, int by)
{
    node.row.element += by;
    for (const auto &row : node.rows)
        shift(*row, by);
}

void SettingsTree::update(TreeNode &node, ElementId old, const DocumentStep &step, bool isAll)
{
    if (!node.row.isElement())
        return;
    if (!node.isOpen) {
        // Nobody has seen its rows.
        node.isOpen = !mayHold(node.row);
        return;
    }
    GrammarPlaces *places = m_facts.places();
    const GrammarPlace place = places ? places->at(node.row.element) : GrammarPlace();
    if (!isAll && !step.touches(old) && place == node.place) {
        for (const auto &row : node.rows)
            shift(*row, node.row.element - old);
        return;
    }
    node.place = place;
    replaceRows(node, wantedRows(node.row), step, isAll);
}

void SettingsTree::replaceRows(TreeNode &node, std::vector<TreeRow> wanted, const DocumentStep &step, bool isAll)
{
    const std::vector<int> matches = matchRows(node.rows, wanted, step);
    std::vector<int> kept;
    for (const int match : matches) {
        if (match >= 0)
            kept.push_back(match);
    }
    const auto renumber = [&node] {
        for (size_t i = 0; i < node.rows.size(); ++i)
            node.rows[i]->number = int(i);
    };
    for (size_t last = matches.size(); last-- > 0;) {
        if (matches[last] >= 0)
            continue;
        size_t first = last;
        while (first > 0 && matches[first - 1] < 0)
            --first;
        beginRemoveRows(indexFor(node), int(first), int(last));
        node.rows.erase(node.rows.begin() + qsizetype(first), node.rows.begin() + qsizetype(last) + 1);
        renumber();
        endRemoveRows();
        last = first;
    }
    // What stays gets its element of now first, so that nobody asks for one that is gone.
    std::vector<ElementId> old;
    for (size_t i = 0; i < kept.size(); ++i) {
        old.push_back(node.rows[i]->row.element);
        node.rows[i]->row = wanted[size_t(kept[i])];
    }
    std::vector<std::pair<TreeNode *, ElementId>> stayed;
    for (size_t i = 0; i < kept.size(); ++i)
        stayed.emplace_back(node.rows[i].get(), old[i]);
    for (size_t j = 0, next = 0; j < wanted.size(); ++j) {
        if (next < kept.size() && size_t(kept[next]) == j) {
            ++next;
            continue;
        }
        size_t last = j;
        while (last + 1 < wanted.size() && !(next < kept.size() && size_t(kept[next]) == last + 1))
            ++last;
        beginInsertRows(indexFor(node), int(j), int(last));
        for (size_t row = j; row <= last; ++row)
            node.rows.insert(node.rows.begin() + qsizetype(row), makeNode(wanted[row], &node));
        renumber();
        endInsertRows();
        j = last;
    }
    for (const auto &[row, element] : stayed)
        update(*row, element, step, isAll);
    if (!node.rows.empty())
        Q_EMIT dataChanged(indexFor(*node.rows.front()), indexFor(*node.rows.back(), RemarkColumn));
}

void SettingsTree::tellAll(const TreeNode &node)
{
    if (!node.parent)
        Q_EMIT dataChanged(indexFor(node), indexFor(node, RemarkColumn));
    if (node.rows.empty())
        return;
    Q_EMIT dataChanged(indexFor(*node.rows.front()), indexFor(*node.rows.back(), RemarkColumn));
    for (const auto &row : node.rows)
        tellAll(*row);
}

void SettingsTree::setOffering(bool isOffering)
{
    if (m_isOffering == isOffering)
        return;
    m_isOffering = isOffering;
    refreshAll();
}

void SettingsTree::setFilter(const QString &text)
{
    if (m_filter.text() == text.trimmed())
        return;
    m_filter.setText(text);
    refreshAll();
}

QModelIndexList SettingsTree::holders()
{
    QModelIndexList found;
    if (m_draft.textError())
        return found;
    QHash<ElementId, TreeNode *> nodes;
    for (const ElementId element : m_filter.holders()) {
        TreeNode *node = element == 0 ? m_root.get() : nullptr;
        if (TreeNode *around = element == 0 ? nullptr : nodes.value(document().parent(element))) {
            for (const auto &row : around->rows) {
                if (row->row.isElement() && row->row.element == element)
                    node = row.get();
            }
        }
        if (!node)
            continue;
        open(*node);
        nodes.insert(element, node);
        found.append(indexFor(*node));
    }
    return found;
}

Path SettingsTree::path(const QModelIndex &index) const
{
    const TreeNode *node = nodeAt(index);
    return node ? m_facts.path(node->row) : Path();
}

QModelIndex SettingsTree::indexOf(const Path &path)
{
    const ElementId element = PathEdit::find(document(), path);
    if (element == NoElement || !m_root || m_draft.textError())
        return {};
    QList<ElementId> way;
    for (ElementId at = element; document().parent(at) != NoElement; at = document().parent(at))
        way.prepend(at);
    TreeNode *node = m_root.get();
    const auto enter = [&](const auto &isIt) {
        open(*node);
        const auto found = std::find_if(node->rows.begin(), node->rows.end(), [&](const auto &row) { return isIt(row->row); });
        node = found == node->rows.end() ? nullptr : found->get();
        return node != nullptr;
    };
    for (const ElementId step : std::as_const(way)) {
        if (!enter([&](const TreeRow &row) { return row.isElement() && row.element == step; }))
            return {};
    }
    const QString attribute = path.attribute();
    if (!attribute.isEmpty() && !enter([&](const TreeRow &row) { return row.isAttribute && row.isThere && row.name == attribute; }))
        return {};
    return indexFor(*node);
}
