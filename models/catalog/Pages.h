// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

#include <QHash>
#include <QStringList>

/** The catalogue's rows, a file for each page. */
namespace Pages {

SettingPage overview();
SettingPage memory();
SettingPage processor();
SettingPage tuning();
SettingPage firmwareAndBoot();
SettingPage features();
SettingPage hyperv();
SettingPage clock();
SettingPage power();
SettingPage systemInformation();
SettingPage security();
SettingPage qemuPassthrough();
/** A page for each kind of device. */
QList<SettingPage> devices();

/** The children of each element in the order libvirt writes them, by plain path; see Layout::childOrder. */
QHash<QString, QStringList> childOrder();

} // namespace Pages
