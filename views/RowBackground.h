// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOptionViewItem;

/**
 * Paints what stands behind a row of a list, in @p box: faint under the pointer, full where the row is chosen, and a
 * frame if it @p isFramed, as where the keyboard is.
 */
void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, bool isFramed);
