// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"
#include "models/tree/RowFacts.h"
#include "models/tree/RowMatch.h"
#include "models/tree/TreeFilter.h"

#include <QAbstractItemModel>

/**
 * A draft's whole definition as rows: its elements, the attributes in them, and on request what libvirt's grammar would
 * allow besides. The rows of an element are made when it is opened. An element's own text is the value of its row.
 */
class SettingsTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, RemarkColumn, ColumnCount };
    enum Role {
        ThereRole = Qt::UserRole + 1, ///< false: it could be added
        FitsRole,      ///< of what could be added: without other words around it
        FitRole,       ///< GrammarPlace::Fit of what is there, as an int
        ChangedRole,   ///< true: not so in the base
        LabelRole,     ///< what the catalogue calls it, or what tells it from others of its name
        AttributeRole, ///< true: an attribute
        WordsRole,     ///< QStringList of the words that the value can be
        FittingRole,   ///< those of the words that go with what is set around
        OpenRole,      ///< true: the value can be something else, too
        HintRole,      ///< what the value has to be, in words
        SecretRole,
    };

    /** @p draft must live as long. */
    explicit SettingsTree(DomainDraft &draft, QObject *parent = nullptr);
    ~SettingsTree() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /** Sets an attribute or an element's text as one undo step; false, and objected() says why, if that cannot be. */
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /** While nobody sees it nothing is followed, and nothing may be asked. */
    void setPaused(bool isPaused);
    /** Why nothing can be offered; nothing if the grammar was read. */
    const std::optional<Error> &noGrammar() const { return m_noGrammar; }
    /** Whether there are rows for what could be added. */
    void setOffering(bool isOffering);
    bool isOffering() const { return m_isOffering; }
    /** Only rows whose name, value or label has the text, those on the way to them and those in them; empty: all. */
    void setFilter(const QString &text);
    const QString &filter() const { return m_filter.text(); }
    /** The rows to open so that everything that has the filter's text is seen. */
    QModelIndexList holders();

    Path path(const QModelIndex &index) const;
    /** The row of an element or attribute, with the way to it made; invalid if it is not there or does not pass. */
    QModelIndex indexOf(const Path &path);

    /** Adds what a row offers, with what that needs, as one undo step. Gives its place. */
    Result<Path> add(const QModelIndex &index);
    /** The same by the name of an element or, with `@`, an attribute in the element @p holder; empty: its text. */
    Result<Path> add(const QModelIndex &holder, const QString &name);
    /** What the grammar allows in an element besides what it has. */
    QList<GrammarPlaces::Candidate> candidates(const QModelIndex &holder) const;
    /** Adds as one undo step what the grammar misses in an element and in all that is in it. */
    Result<Done> complete(const QModelIndex &index);
    bool canRemove(const QModelIndex &index) const;
    /** Takes an element or attribute away as one undo step, and what that leaves empty. */
    Result<Done> remove(const QModelIndex &index);
    /** An element as it stands in the text, an attribute as `name='value'`; secrets are masked. */
    QString xml(const QModelIndex &index) const;

Q_SIGNALS:
    /** A change was not made. */
    void objected(const QString &objection);

private:
    TreeNode *nodeAt(const QModelIndex &index) const;
    QModelIndex indexFor(const TreeNode &node, int column = NameColumn) const;
    const XmlDocument &document() const { return m_draft.document(); }
    std::unique_ptr<TreeNode> makeNode(const TreeRow &row, TreeNode *parent) const;
    bool mayHold(const TreeRow &row) const;
    std::vector<TreeRow> wantedRows(const TreeRow &element) const;
    void open(TreeNode &node);

    void takeGrammar();
    void reset();
    void follow(const TextEdit &edit);
    /** Makes all rows that are made what they should be after a change of what is shown. */
    void refreshAll();
    void update(TreeNode &node, ElementId old, const DocumentStep &step, bool isAll);
    void replaceRows(TreeNode &node, std::vector<TreeRow> wanted, const DocumentStep &step, bool isAll);
    static void shift(TreeNode &node, int by);
    void tellAll(const TreeNode &node);
    QVariant valueData(const TreeRow &row, int role) const;
    Result<Path> take(const Result<AddedNode> &added, const QString &name);

    DomainDraft &m_draft;
    XmlDocument m_shown; ///< what the rows are of
    std::unique_ptr<TreeGrammar> m_grammar; ///< null: m_noGrammar says why
    std::optional<Error> m_noGrammar;
    mutable RowFacts m_facts;
    TreeFilter m_filter;
    std::unique_ptr<TreeNode> m_root;
    bool m_isOffering = false;
    bool m_isPaused = false;
};
