// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/Errors.h"

#include <libvirt/virterror.h>

#include <QCoreApplication>

LibvirtError lastLibvirtError()
{
    LibvirtError error;
    const virErrorPtr last = virGetLastError();
    if (last && last->code != VIR_ERR_OK) {
        error.code = last->code;
        error.domain = last->domain;
        error.detail = last->int1;
        error.message = QString::fromUtf8(last->message);
    }
    if (error.message.isEmpty()) {
        error.message = QCoreApplication::translate("LibvirtError", "libvirt gave no reason (error %1 of part %2).")
                            .arg(error.code)
                            .arg(error.domain);
    }
    return error;
}

void quietLibvirt()
{
    virSetErrorFunc(nullptr, [](void *, virErrorPtr) {});
}
