// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class DiffView;
class QAction;
class QToolBar;
class QWidget;

/** A tool bar for @p view: from change to change and which one it is, and @p actions at the other end. */
QToolBar *makeDiffBar(DiffView &view, const QList<QAction *> &actions, QWidget *parent);
