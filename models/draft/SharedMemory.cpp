// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/SharedMemory.h"

#include "models/document/PathEdit.h"
#include "models/draft/Assignment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool SharedMemory::isOn(const XmlDocument &document)
{
    const bool isShared = Settings::value(document, Path::fromLiteral(u"memoryBacking/access/@mode")) == u"shared"_s;
    const auto cells = PathEdit::rows(document, Path::fromLiteral(u"cpu/numa/cell[]"));
    const auto shares = [&](ElementId cell) {
        const auto own = document.attribute(cell, u"memAccess");
        return own ? own == u"shared" : isShared;
    };
    return cells.isEmpty() ? isShared : std::all_of(cells.begin(), cells.end(), shares);
}

bool SharedMemory::isWantedBy(const XmlDocument &document, ElementId device)
{
    if (document.name(device) == u"disk")
        return document.attribute(device, u"type") == u"vhostuser"_s;
    if (document.name(device) != u"filesystem")
        return false;
    const auto drivers = document.children(device, u"driver");
    return !drivers.isEmpty() && document.attribute(drivers.first(), u"type") == u"virtiofs"_s;
}
