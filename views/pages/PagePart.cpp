// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/PagePart.h"

#include "views/parts/BootOrderPart.h"
#include "views/parts/DistanceGrid.h"
#include "views/parts/EvdevPart.h"
#include "views/parts/HostDevicePart.h"
#include "views/parts/HostSmbiosPart.h"
#include "views/parts/MetadataPart.h"
#include "views/parts/NameBuilderPart.h"
#include "views/parts/PinningGrid.h"

namespace {

struct Maker
{
    const char *id;
    PagePart *(*make)(DomainDraft &draft, QWidget *host, const Path &row);
};

template <typename Part>
PagePart *make(DomainDraft &draft, QWidget *host, const Path &row)
{
    if constexpr (std::is_constructible_v<Part, DomainDraft &, const Path &, QWidget *>)
        return new Part(draft, row, host);
    else
        return new Part(draft, host);
}

} // namespace

PagePart::PagePart(DomainDraft &draft, QWidget *host)
    : QWidget(host)
    , m_draft(draft)
{
    connect(&draft, &DomainDraft::hostChanged, this, [this] { refresh(); });
}

PagePart *PagePart::create(const char *id, DomainDraft &draft, QWidget *host, const Path &row)
{
    static const QList<Maker> makers{
        {"boot-order", &make<BootOrderPart>},
        {"distances", &make<DistanceGrid>},
        {"evdev", &make<EvdevPart>},
        {"host-device", &make<HostDevicePart>},
        {"host-smbios", &make<HostSmbiosPart>},
        {"metadata", &make<MetadataPart>},
        {"name-builder", &make<NameBuilderPart>},
        {"pinning", &make<PinningGrid>},
    };
    for (const Maker &maker : makers) {
        if (qstrcmp(maker.id, id) == 0)
            return maker.make(draft, host, row);
    }
    qFatal("There is no part %s", id);
}
