// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleTools.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/document/PathIndex.h"
#include "models/draft/CpuSet.h"
#include "models/draft/Size.h"

using namespace Qt::StringLiterals;

namespace RuleTools {

namespace {

std::optional<quint64> cellMemory(const RuleInput &input)
{
    std::optional<quint64> sum;
    for (const ElementId cell : rows(input, "cpu/numa/cell[]")) {
        if (const auto bytes = attributeBytes(input, cell, u"memory"))
            sum = sum.value_or(0) + *bytes;
    }
    return sum;
}

} // namespace

Path at(const char *path)
{
    return Path::fromLiteral(QString::fromLatin1(path));
}

std::optional<QString> value(const RuleInput &input, const char *path)
{
    return Settings::value(input.document, at(path));
}

std::optional<qint64> number(const RuleInput &input, const char *path)
{
    const auto found = value(input, path);
    bool isNumber = false;
    const qint64 number = found ? found->toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<quint64> bytes(const RuleInput &input, const Path &path)
{
    const auto found = Settings::value(input.document, path);
    const auto unit = Settings::value(input.document, path.withAttribute(u"unit"_s));
    return found ? Size::toBytes(*found, unit.value_or(QString())) : std::nullopt;
}

bool isThere(const RuleInput &input, const char *path)
{
    return PathEdit::find(input.document, at(path)) != NoElement;
}

bool isOn(const std::optional<QString> &value)
{
    return value == u"on" || value == u"yes";
}

QList<ElementId> rows(const RuleInput &input, const char *table)
{
    return PathEdit::rows(input.document, at(table));
}

QList<NumberedRow> numberedRows(const RuleInput &input, const char *table, QStringView attribute)
{
    QList<NumberedRow> found;
    for (const ElementId row : rows(input, table)) {
        if (const QSet<int> numbers = attributeSet(input, row, attribute); !numbers.isEmpty())
            found.append({row, numbers});
    }
    return found;
}

std::optional<qint64> attributeNumber(const RuleInput &input, ElementId element, QStringView attribute)
{
    bool isNumber = false;
    const qint64 number = input.document.attribute(element, attribute).value_or(QString()).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QSet<int> attributeSet(const RuleInput &input, ElementId element, QStringView attribute)
{
    const auto written = input.document.attribute(element, attribute);
    return written ? CpuSet::parse(*written).value_or(QSet<int>()) : QSet<int>();
}

Path pathOf(const RuleInput &input, ElementId element, const QString &attribute)
{
    return input.paths.pathOf(element).withAttribute(attribute);
}

std::optional<quint64> attributeBytes(const RuleInput &input, ElementId element, QStringView attribute)
{
    const auto written = input.document.attribute(element, attribute);
    return written ? Size::toBytes(*written, input.document.attribute(element, u"unit").value_or(QString())) : std::nullopt;
}

QList<ElementId> devices(const RuleInput &input, QStringView kind)
{
    QList<ElementId> found;
    for (const ElementId list : input.document.children(input.document.root(), u"devices"))
        found += kind.isEmpty() ? input.document.children(list) : input.document.children(list, kind);
    return found;
}

QString childAttribute(const RuleInput &input, ElementId element, QStringView child, QStringView attribute)
{
    const auto children = input.document.children(element, child);
    return children.isEmpty() ? QString() : input.document.attribute(children.first(), attribute).value_or(QString());
}

QString freeDiskName(const QString &prefix, QSet<QString> &taken)
{
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        const QString name = prefix + QChar(letter);
        if (!taken.contains(name)) {
            taken.insert(name);
            return name;
        }
    }
    return {};
}

QList<Assignment> withoutAddress(const RuleInput &input, ElementId device)
{
    QList<Assignment> unset;
    for (const ElementId address : input.document.children(device, u"address")) {
        for (const XmlAttribute &attribute : input.document.attributes(address))
            unset.append({pathOf(input, address, attribute.name.toString()), std::nullopt});
    }
    return unset;
}

bool isQemu(const RuleInput &input)
{
    const auto type = value(input, "@type");
    return type == u"kvm" || type == u"qemu" || type == u"hvf";
}

bool isPc(const RuleInput &input)
{
    const QString arch = value(input, "os/type/@arch").value_or(u"x86_64"_s);
    return arch == u"x86_64" || arch == u"i686";
}

bool isQ35(const RuleInput &input)
{
    return isQemu(input) && isPc(input) && value(input, "os/type/@machine").value_or(QString()).contains(u"q35");
}

bool isI440fx(const RuleInput &input)
{
    const QString machine = value(input, "os/type/@machine").value_or(QString());
    return isQemu(input) && isPc(input) && (machine == u"pc" || machine.startsWith(u"pc-i440fx"));
}

bool isWindows(const RuleInput &input)
{
    if (const auto os = value(input, "metadata/libosinfo:libosinfo/libosinfo:os/@id"))
        return os->contains(u"microsoft.com/win");
    for (const char *interface : {"features/hyperv/relaxed/@state", "features/hyperv/vapic/@state",
                                  "features/hyperv/spinlocks/@state"}) {
        if (isOn(value(input, interface)))
            return true;
    }
    return value(input, "features/hyperv/@mode") == u"passthrough";
}

bool passesPciDevices(const RuleInput &input)
{
    const auto devices = RuleTools::devices(input, u"hostdev");
    return std::any_of(devices.begin(), devices.end(), [&](ElementId device) {
        return input.document.attribute(device, u"type") == u"pci";
    });
}

std::optional<quint64> memory(const RuleInput &input)
{
    const auto cells = cellMemory(input);
    return cells ? cells : bytes(input, at("memory"));
}

QString shown(quint64 bytes)
{
    return Size::displayed(QString::number(bytes), u"bytes"_s);
}

QString shown(const QSet<int> &numbers)
{
    return CpuSet::format(numbers).replace(u","_s, u", "_s);
}

QList<Assignment> sized(const RuleInput &input, const Path &path, quint64 bytes)
{
    const Path unitPath = path.withAttribute(u"unit"_s);
    const auto unit = Settings::value(input.document, unitPath);
    const auto written = Size::written(QString::number(bytes), u"bytes"_s, unit.value_or(QString()));
    if (!written)
        return {};
    return {{path, written->number}, {unitPath, written->unit.isEmpty() ? std::nullopt : std::optional(written->unit)}};
}

} // namespace RuleTools
