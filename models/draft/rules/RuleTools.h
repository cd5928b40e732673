// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Rules.h"

#include <QCoreApplication>
#include <QSet>

/** Where the texts of all rules are translated. */
struct RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleTexts)
};

/** What several rules ask of a definition. Paths are the program's own, as literals. */
namespace RuleTools {

/** A row of a table with the numbers that its attribute lists. */
struct NumberedRow
{
    ElementId element;
    QSet<int> numbers;
};

Path at(const char *path);
std::optional<QString> value(const RuleInput &input, const char *path);
/** A number's value; nothing if unset or no number. */
std::optional<qint64> number(const RuleInput &input, const char *path);
/** A Size's bytes, with the unit beside it; nothing if unset or no number. */
std::optional<quint64> bytes(const RuleInput &input, const Path &path);
bool isThere(const RuleInput &input, const char *path);
/** True for the words that mean on: on, yes. */
bool isOn(const std::optional<QString> &value);

/** The rows of a table, "cputune/vcpupin[]". */
QList<ElementId> rows(const RuleInput &input, const char *table);
/** Those rows whose attribute is a set of numbers that can be read. */
QList<NumberedRow> numberedRows(const RuleInput &input, const char *table, QStringView attribute);
std::optional<qint64> attributeNumber(const RuleInput &input, ElementId element, QStringView attribute);
/** An attribute as a set of CPUs or nodes; empty if it is unset or none. */
QSet<int> attributeSet(const RuleInput &input, ElementId element, QStringView attribute);
/** The path of an element's attribute, for findings and repairs. */
Path pathOf(const RuleInput &input, ElementId element, const QString &attribute = {});
/** An element's attribute that is a size with its unit in `@unit`, in bytes. */
std::optional<quint64> attributeBytes(const RuleInput &input, ElementId element, QStringView attribute);
/** The devices of a kind, or of all kinds if it is empty, in order. */
QList<ElementId> devices(const RuleInput &input, QStringView kind = {});
/** An attribute of the first child of that name; empty if there is none. */
QString childAttribute(const RuleInput &input, ElementId element, QStringView child, QStringView attribute);

/** The next name of a disk that begins so and is not @p taken, which it then is: sda, sdb, …; empty if there is none. */
QString freeDiskName(const QString &prefix, QSet<QString> &taken);
/** What takes a device's place on its bus away, so that libvirt chooses another. */
QList<Assignment> withoutAddress(const RuleInput &input, ElementId device);

/** True where QEMU runs the machine. */
bool isQemu(const RuleInput &input);
/** True for PCs of 64 and 32 bits, and while no architecture is set. */
bool isPc(const RuleInput &input);
bool isQ35(const RuleInput &input);
/** The machine called pc, with PCI but not PCI Express. */
bool isI440fx(const RuleInput &input);
/** True if the definition says so (libosinfo), or else if it is set up for Windows by Hyper-V interfaces. */
bool isWindows(const RuleInput &input);
bool passesPciDevices(const RuleInput &input);

/** The machine's memory: that of its NUMA cells, which is what libvirt goes by, or else what is set. */
std::optional<quint64> memory(const RuleInput &input);
/** "8 GiB" */
QString shown(quint64 bytes);
/** "0-3, 8" */
QString shown(const QSet<int> &numbers);
/** The whole number of @p bytes in the unit that the size at @p path has, and a unit where none would do. */
QList<Assignment> sized(const RuleInput &input, const Path &path, quint64 bytes);

} // namespace RuleTools
