// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/Path.h"
#include "models/document/XmlDocument.h"

/** What the steps of a path mean in a document. */
namespace PathSteps {

/** The prefix, empty without one, and the name behind it. */
std::pair<QStringView, QStringView> split(QStringView name);
/**
 * True if the step says by a key which namespace its prefix has: `qemu:arg[@xmlns:qemu='urn:mine']`. Any other prefix
 * that libvirt writes stands for libvirt's namespace, whatever the text calls that.
 */
bool namesItsNamespace(const PathStep &step);
/** True if the element is what the step names; positions and other keys do not matter. */
bool isNamed(const XmlDocument &document, ElementId element, const PathStep &step);
/** The children that the step can mean, without a look at its position. */
QList<ElementId> candidates(const XmlDocument &document, ElementId parent, const PathStep &step);
/** How far a path exists: the deepest element that is there, and the number of steps that lead to it. */
std::pair<ElementId, qsizetype> descend(const XmlDocument &document, const Path &path);

} // namespace PathSteps
