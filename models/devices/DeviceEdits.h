// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

struct DeviceTemplate;

/** What is done with whole devices: each one undo step, and nothing of the others changes. Errors: while the forms
 * rest. */
namespace DeviceEdits {

/** A new one behind those of its kind. */
Result<Done> add(DomainDraft &draft, const DeviceTemplate &device);
/** Puts the devices of @p text (see DeviceXml::read) in; what is in the way of those that are there is made new. */
Result<Done> paste(DomainDraft &draft, const QString &text);
/** Another one like it behind each of @p devices. */
Result<Done> duplicate(DomainDraft &draft, const QList<Path> &devices);
Result<Done> remove(DomainDraft &draft, const QList<Path> &devices);
/** True if there is one of the same kind to change places with: @p by -1 the one before, +1 the one behind. */
bool canMove(const XmlDocument &document, const QList<Path> &devices, int by);
/** Each of @p devices that can changes places with its neighbour; their own order stays. */
Result<Done> move(DomainDraft &draft, const QList<Path> &devices, int by);
/** The devices as text for the clipboard, in the order of the document and without passwords. */
QString copied(const XmlDocument &document, const QList<Path> &devices);

} // namespace DeviceEdits
