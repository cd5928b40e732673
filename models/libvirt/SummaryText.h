// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/DomainSummary.h"

/** A domain's summary in words for a person, translated. */
namespace SummaryText {
/** "Windows 11 · 16 GiB · 8 vCPUs"; empty until the details are there. */
QString line(const DomainSummary &domain);
/** The first part: the operating system, or the title, or what the machine is built like. Empty until it is known. */
QString system(const DomainSummary &domain);
/** The rest: "16 GiB · 8 vCPUs". Empty until it is known. */
QString size(const DomainSummary &domain);
/** "running", "shut off", … */
QString state(DomainState state);
/** "16 GiB", "1.5 GiB", "256 MiB". */
QString memory(quint64 kibibytes);
/** "Windows 11" for "http://microsoft.com/win/11"; empty for an identifier of another form. */
QString operatingSystem(const QString &osId);
} // namespace SummaryText
