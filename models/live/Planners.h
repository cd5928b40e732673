// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/PlanBuilder.h"

/** Who plans what stands outside the devices; for LiveTuning's table. */
namespace Planners {

/** Threads come before what needs them, and pins after them. */
enum Rank { Words, Counts, Threads, Limits, Pins = 9, LastThreads };

using Planner = void (*)(PlanBuilder &plan, int change, const QString &path);

void vcpuPins(PlanBuilder &plan, int change, const QString &path);
void emulatorPin(PlanBuilder &plan, int change, const QString &path);
void ioThreadPins(PlanBuilder &plan, int change, const QString &path);
void ioThreads(PlanBuilder &plan, int change, const QString &path);
void processorTime(PlanBuilder &plan, int change, const QString &path);
void memoryLimits(PlanBuilder &plan, int change, const QString &path);
void blockIo(PlanBuilder &plan, int change, const QString &path);
void numaNodes(PlanBuilder &plan, int change, const QString &path);
void perfEvents(PlanBuilder &plan, int change, const QString &path);

/** The element at a path as the catalogue writes it; NoElement if it is not there. */
ElementId elementAt(const XmlDocument &document, QStringView path);
/** The rows of that name in a table; none if there is no such table. */
QList<ElementId> rows(const XmlDocument &document, QStringView table, QStringView name);
/** A size in KiB; nothing if it is not set. */
std::optional<quint64> kibibytes(const XmlDocument &document, const QString &path);

} // namespace Planners
