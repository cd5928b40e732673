// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/Namespaces.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

const QHash<QStringView, QString> &known()
{
    static const QHash<QStringView, QString> all{{u"libosinfo", u"http://libosinfo.org/xmlns/libvirt/domain/1.0"_s},
                                                 {u"qemu", u"http://libvirt.org/schemas/domain/qemu/1.0"_s},
                                                 {u"lxc", u"http://libvirt.org/schemas/domain/lxc/1.0"_s},
                                                 {u"bhyve", u"http://libvirt.org/schemas/domain/bhyve/1.0"_s},
                                                 {u"xen", u"http://libvirt.org/schemas/domain/xen/1.0"_s},
                                                 {u"vmware", u"http://libvirt.org/schemas/domain/vmware/1.0"_s}};
    return all;
}

} // namespace

QString Namespaces::uri(QStringView prefix)
{
    return known().value(prefix);
}

QString Namespaces::prefix(const QString &uri)
{
    return known().key(uri).toString();
}

bool Namespaces::isDeclaredOnRoot(QStringView prefix)
{
    return prefix != u"libosinfo" && known().contains(prefix);
}
