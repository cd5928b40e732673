// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

/** Reading what libvirt tells of a host, from an element's start to its end. */
namespace HostXml {

/** The text of the element that was just begun, trimmed. */
inline QString text(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

/**
 * Calls @p read with the name of each element inside the one that was just begun; what it leaves unread is skipped. The
 * name is there until something is read.
 */
template <typename Read>
void forChildren(QXmlStreamReader &xml, const Read &read)
{
    while (xml.readNextStartElement()) {
        read(xml.name());
        if (xml.isStartElement())
            xml.skipCurrentElement();
    }
}

} // namespace HostXml
