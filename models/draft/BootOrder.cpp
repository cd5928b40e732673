// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/BootOrder.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/document/PathIndex.h"
#include "models/draft/BootDevice.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/** Where the texts of this file are translated. */
struct BootTexts
{
    Q_DECLARE_TR_FUNCTIONS(BootTexts)
};

Path kindsTable()
{
    return Path::fromLiteral(u"os/boot[]");
}

Path kindRow(qsizetype number)
{
    return Path::fromLiteral(u"os").child(PathStep{u"boot"_s, int(number), {}, {}, false});
}

Path orderOf(const Path &device)
{
    return device.child(u"boot"_s).withAttribute(u"order"_s);
}

/** The kinds that the catalogue knows, in its order and words. */
const QList<Word> &kinds()
{
    return Catalog::instance().byCatalogPath(u"os/boot[]/@dev"_s)->words;
}

QString kindLabel(const QString &word)
{
    for (const Word &kind : kinds()) {
        if (word == QLatin1StringView(kind.value))
            return Catalog::tr(kind.label);
    }
    return word;
}

/** The kinds that are named, in their order. */
QStringList namedKinds(const XmlDocument &document)
{
    QStringList words;
    for (const ElementId row : PathEdit::rows(document, kindsTable()))
        words.append(document.attribute(row, u"dev").value_or(QString()));
    return words;
}

QList<BootEntry> kindEntries(const XmlDocument &document, bool withOthers)
{
    QList<BootEntry> entries;
    const QStringList words = namedKinds(document);
    for (qsizetype i = 0; i < words.size(); ++i)
        entries.append({kindRow(i + 1), words[i], kindLabel(words[i]), {}, true, std::nullopt});
    for (const Word &kind : kinds()) {
        const QString word = QString::fromLatin1(kind.value);
        if (withOthers && !words.contains(word))
            entries.append({{}, word, Catalog::tr(kind.label), {}, false, std::nullopt});
    }
    return entries;
}

/** All devices that can be started from: by their order, and then those without one as they stand in the text. */
QList<BootEntry> deviceEntries(const XmlDocument &document)
{
    QList<BootEntry> entries;
    PathIndex paths(document);
    for (const ElementId element : BootDevice::all(document)) {
        BootEntry entry{paths.pathOf(element), {}, BootDevice::label(document, element), BootDevice::detail(document, element),
                        false, std::nullopt};
        const ElementId boot = document.children(element, u"boot").value(0, NoElement);
        const auto order = boot == NoElement ? std::nullopt : document.attribute(boot, u"order");
        entry.isIn = order.has_value();
        bool isNumber = false;
        const qint64 number = order ? order->toLongLong(&isNumber) : 0;
        if (isNumber && number > 0)
            entry.order = number;
        entries.append(entry);
    }
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    const auto rank = [last](const BootEntry &entry) { return std::pair(!entry.isIn, entry.order.value_or(last)); };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const BootEntry &one, const BootEntry &other) { return rank(one) < rank(other); });
    return entries;
}

int countTakingPart(const QList<BootEntry> &entries)
{
    return int(std::count_if(entries.begin(), entries.end(), [](const BootEntry &entry) { return entry.isIn; }));
}

} // namespace

BootOrder BootOrder::read(const XmlDocument &document, Way preferred)
{
    BootOrder order;
    if (document.isNull())
        return order;
    const bool hasKinds = PathEdit::find(document, kindsTable()) != NoElement;
    const QList<BootEntry> devices = deviceEntries(document);
    const bool hasDevices = countTakingPart(devices) > 0;
    order.m_way = hasKinds && hasDevices ? Way::Both : hasKinds ? Way::Kinds : hasDevices ? Way::Devices : Way::None;
    order.m_showsKinds = hasKinds || (!hasDevices && preferred == Way::Kinds);
    if (order.m_way == Way::Both)
        order.m_entries = kindEntries(document, false) + devices;
    else
        order.m_entries = order.m_showsKinds ? kindEntries(document, true) : devices;
    return order;
}

int BootOrder::countIn() const
{
    return countTakingPart(m_entries);
}

QList<Assignment> BootOrder::moved(int from, int to) const
{
    if (m_way == Way::Both || from < 0 || to < 0 || from >= m_entries.size() || to >= m_entries.size())
        return {};
    QList<BootEntry> wanted = m_entries.first(countIn());
    if (from < wanted.size())
        wanted.move(from, std::min<qsizetype>(to, wanted.size() - 1));
    else if (to < wanted.size() || to <= from)
        wanted.insert(std::min<qsizetype>(to, wanted.size()), m_entries[from]);
    return m_showsKinds ? named(wanted) : numbered(wanted);
}

QList<Assignment> BootOrder::taken(int entry, bool in) const
{
    if (entry < 0 || entry >= m_entries.size() || m_entries[entry].isIn == in)
        return {};
    const BootEntry &taken = m_entries[entry];
    if (in)
        return m_way == Way::Both ? QList<Assignment>() : moved(entry, countIn());
    if (!taken.word.isEmpty())
        return {{taken.path, std::nullopt}};
    // An order's load parameter says nothing without it, and libvirt refuses it then.
    return {{orderOf(taken.path), std::nullopt}, {orderOf(taken.path).withAttribute(u"loadparm"_s), std::nullopt}};
}

QList<Assignment> BootOrder::numbered(const QList<BootEntry> &wanted) const
{
    QList<qint64> numbers;
    for (const BootEntry &entry : wanted) {
        if (entry.order)
            numbers.append(*entry.order);
    }
    std::sort(numbers.begin(), numbers.end());
    // Rising, each once; those without a number follow the last one.
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const qint64 least = i == 0 ? 1 : numbers[i - 1] + 1;
        if (i == numbers.size())
            numbers.append(least);
        numbers[i] = std::max(numbers[i], least);
    }
    QList<Assignment> assignments;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].order != numbers[i])
            assignments.append({orderOf(wanted[i].path), QString::number(numbers[i])});
    }
    return assignments;
}

QList<Assignment> BootOrder::named(const QList<BootEntry> &wanted) const
{
    QList<Assignment> assignments;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i >= m_entries.size() || !m_entries[i].isIn || m_entries[i].word != wanted[i].word)
            assignments.append({kindRow(i + 1).withAttribute(u"dev"_s), wanted[i].word});
    }
    return assignments;
}

QList<Assignment> BootOrder::toDevices(const XmlDocument &document)
{
    QList<Assignment> assignments = without(document, Way::Devices) + without(document, Way::Kinds);
    PathIndex paths(document);
    int number = 0;
    QStringList words = namedKinds(document);
    words.removeDuplicates();
    for (const QString &word : std::as_const(words)) {
        for (const ElementId element : BootDevice::all(document)) {
            if (BootDevice::kind(document, element) == word)
                assignments.append({orderOf(paths.pathOf(element)), QString::number(++number)});
        }
    }
    return assignments;
}

QList<Assignment> BootOrder::toKinds(const XmlDocument &document)
{
    QList<Assignment> assignments = without(document, Way::Kinds) + without(document, Way::Devices);
    QStringList words;
    for (const BootEntry &entry : deviceEntries(document)) {
        const QString word = BootDevice::kind(document, PathEdit::find(document, entry.path));
        if (!entry.isIn || word.isEmpty() || words.contains(word))
            continue;
        words.append(word);
        assignments.append({kindRow(words.size()).withAttribute(u"dev"_s), word});
    }
    return assignments;
}

QStringList BootOrder::lostToDevices(const XmlDocument &document)
{
    QStringList words = namedKinds(document);
    words.removeDuplicates();
    QStringList missing;
    for (const QString &word : std::as_const(words)) {
        const QList<ElementId> devices = BootDevice::all(document);
        const bool isThere = std::any_of(devices.begin(), devices.end(),
                                         [&](ElementId element) { return BootDevice::kind(document, element) == word; });
        if (!isThere)
            missing.append(kindLabel(word));
    }
    if (missing.isEmpty())
        return {};
    return {BootTexts::tr("This machine has no device for: %1.").arg(missing.join(u", "))};
}

QStringList BootOrder::lostToKinds(const XmlDocument &document)
{
    QStringList nameless, parameters, later;
    QHash<QString, QString> first;
    for (const BootEntry &entry : deviceEntries(document)) {
        if (!entry.isIn)
            continue;
        const ElementId element = PathEdit::find(document, entry.path);
        const QString word = BootDevice::kind(document, element);
        if (word.isEmpty())
            nameless.append(entry.label);
        else if (first.contains(word))
            later.append(entry.label);
        else
            first.insert(word, entry.label);
        if (Settings::value(document, orderOf(entry.path).withAttribute(u"loadparm"_s)))
            parameters.append(entry.label);
    }
    QStringList lost;
    if (!nameless.isEmpty())
        lost.append(BootTexts::tr("No kind names: %1.").arg(nameless.join(u", ")));
    if (!later.isEmpty())
        lost.append(BootTexts::tr("No longer told from others of their kind: %1.").arg(later.join(u", ")));
    if (!parameters.isEmpty())
        lost.append(BootTexts::tr("The load parameter is lost for: %1.").arg(parameters.join(u", ")));
    return lost;
}

QList<Assignment> BootOrder::without(const XmlDocument &document, Way way)
{
    QList<Assignment> assignments;
    if (way != Way::Devices && PathEdit::find(document, kindsTable()) != NoElement)
        assignments.append({kindsTable(), std::nullopt});
    if (way == Way::Kinds)
        return assignments;
    for (const BootEntry &entry : deviceEntries(document)) {
        for (const char16_t *attribute : {u"order", u"loadparm"}) {
            const Path path = orderOf(entry.path).withAttribute(QString::fromUtf16(attribute));
            if (Settings::value(document, path))
                assignments.append({path, std::nullopt});
        }
    }
    return assignments;
}
