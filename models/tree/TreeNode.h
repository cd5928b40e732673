// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"
#include "models/tree/GrammarPlaces.h"

#include <memory>
#include <vector>

/** A row of the tree of all settings: an element or an attribute that is there, or one that could be added. */
struct TreeRow
{
    QString name; ///< of what could be added with the grammar's prefix
    ElementId element = NoElement; ///< the element itself if it is there, or else the one that holds the row
    bool isAttribute = false;
    bool isThere = true;
    bool fits = true; ///< of what could be added: without other words around it

    bool isElement() const { return isThere && !isAttribute; }
};

/** A row with those in it, as far as they were asked for. */
struct TreeNode
{
    TreeRow row;
    TreeNode *parent = nullptr; ///< null: the root
    int number = 0;             ///< among the rows of its parent
    bool isOpen = false;        ///< its rows are made
    GrammarPlace place;         ///< that the rows were made for
    std::vector<std::unique_ptr<TreeNode>> rows;
};
