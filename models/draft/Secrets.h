// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/Path.h"
#include "models/document/XmlDocument.h"

/** Passwords in definitions: what must not be shown, logged or kept outside libvirt. */
namespace Secrets {

/** What is shown in place of a secret; it does not tell how long that is. */
QString mask();
/** True for the password of a graphics device and the cookies of a network disk. */
bool isSecret(const Path &path);
/** The same of Path::plain(). */
bool isSecret(QStringView plain);
/**
 * The text with every secret masked; line breaks stay where they are. A secret that is not the one that @p other has at
 * the same place gets a mark, so that a comparison still shows the change. @p text need not be well-formed.
 */
QString masked(const QString &text, const QString &other = {});
/** The text with stars in place of every secret: for those who would stumble over a mask or over none. */
QString starred(const QString &text);
/** The text without its secrets, taken out with their attribute or element. */
QString removed(const QString &text);
/** Puts the secrets of @p source where @p text has masks; masks without one there are taken out with their attribute. */
QString restored(const QString &text, const QString &source);

} // namespace Secrets
