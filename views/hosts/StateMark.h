// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/DomainSummary.h"

#include <QPalette>
#include <QRectF>

class QPainter;

/** The small sign for what a domain is doing. Each state has a shape of its own: colour only helps. */
namespace StateMark
{
/** Draws into \a box, a square: disc, ring, two bars, a cross in a ring, … */
void paint(QPainter &painter, const QRectF &box, DomainState state, const QPalette &palette);
}
