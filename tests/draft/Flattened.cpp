// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Flattened.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString join(const QString &place, const QString &step)
{
    return place.isEmpty() ? step : place + u'/' + step;
}

bool isInside(const QString &place, const QString &element)
{
    return element.isEmpty() || place == element || (place.startsWith(element) && place.at(element.size()) == u'/');
}

QString nameOf(const QString &place)
{
    const QString last = place.section(u'/', -1);
    return last.first(last.indexOf(u'['));
}

/** A known prefix may be another one in the text. */
bool isNamed(const QString &place, const QString &name)
{
    const QString written = nameOf(place);
    static const QStringList hypervisors{u"qemu"_s, u"lxc"_s, u"bhyve"_s, u"xen"_s, u"vmware"_s};
    const bool areTwo = hypervisors.contains(written.section(u':', 0, 0)) && hypervisors.contains(name.section(u':', 0, 0));
    if (areTwo || !name.contains(u':'))
        return written == name;
    return written.section(u':', -1) == name.section(u':', -1);
}

} // namespace

Flattened::Flattened(const QString &text)
{
    QXmlStreamReader reader(text);
    reader.setNamespaceProcessing(false);
    QStringList open;
    QHash<QString, int> counts;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            QString place;
            if (!open.isEmpty()) {
                const QString unnumbered = join(open.last(), reader.qualifiedName().toString());
                place = u"%1[%2]"_s.arg(unnumbered).arg(++counts[unnumbered]);
                m_children[open.last()].append(place);
            }
            m_values.insert(place, {});
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                // libvirt's namespaces are declared on the root and come and go with what needs them.
                if (open.isEmpty() && attribute.qualifiedName().startsWith(u"xmlns:")
                    && attribute.value().startsWith(u"http://libvirt.org/schemas/domain/"))
                    continue;
                m_values.insert(join(place, u'@' + attribute.qualifiedName()), attribute.value().toString());
            }
            open.append(place);
            break;
        }
        case QXmlStreamReader::EndElement:
            m_values[open.last()] = m_values[open.last()].trimmed();
            open.removeLast();
            break;
        case QXmlStreamReader::Characters:
            m_values[open.last()] += reader.text();
            break;
        case QXmlStreamReader::Comment:
            m_others.append({open.isEmpty() ? QString() : open.last(), reader.text().toString()});
            break;
        case QXmlStreamReader::ProcessingInstruction:
            m_others.append({open.isEmpty() ? QString() : open.last(),
                             reader.processingInstructionTarget() + u' ' + reader.processingInstructionData()});
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        m_error = reader.errorString();
}

QString Flattened::placeOf(const Path &path) const
{
    QString place;
    for (const PathStep &step : path.steps()) {
        int left = std::max(step.position, 1);
        QString next;
        for (const QString &child : m_children.value(place)) {
            const bool hasKey =
                step.keyAttribute.isEmpty() ||
                (has(child + u"/@" + step.keyAttribute) && value(child + u"/@" + step.keyAttribute) == step.keyValue);
            if (isNamed(child, step.name) && hasKey && --left == 0) {
                next = child;
                break;
            }
        }
        if (next.isNull())
            return {};
        place = next;
    }
    return path.isAttribute() ? join(place, u'@' + path.attribute()) : (place.isNull() ? u""_s : place);
}

QStringList Flattened::inside(const QString &place) const
{
    QStringList found;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (it.key() != place && isInside(it.key(), place))
            found.append(it.key());
    }
    return found;
}

bool Flattened::hasOthersInside(const QString &place) const
{
    return std::any_of(m_others.begin(), m_others.end(),
                       [&](const auto &other) { return isInside(other.first, place); });
}

int Flattened::childCount(const QString &place, const QString &name) const
{
    const QStringList children = m_children.value(place);
    return int(
        std::count_if(children.begin(), children.end(), [&](const QString &child) { return isNamed(child, name); }));
}

QString Flattened::parentOf(const QString &place)
{
    const qsizetype slash = place.lastIndexOf(u'/');
    return slash < 0 ? u""_s : place.first(slash);
}

Flattened Flattened::without(const QString &place) const
{
    Flattened left = *this;
    if (isAttribute(place)) {
        left.m_values.remove(place);
        return left;
    }
    const QString unnumbered = place.first(place.lastIndexOf(u'['));
    const int removed = place.sliced(unnumbered.size() + 1).chopped(1).toInt();
    const auto renamed = [&](const QString &old) {
        if (!old.startsWith(unnumbered + u'['))
            return old;
        const qsizetype close = old.indexOf(u']', unnumbered.size());
        const int number = old.sliced(unnumbered.size() + 1, close - unnumbered.size() - 1).toInt();
        return number > removed ? unnumbered + u'[' + QString::number(number - 1) + old.sliced(close) : old;
    };
    left.m_values.clear();
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (!isInside(it.key(), place))
            left.m_values.insert(renamed(it.key()), it.value());
    }
    left.m_others.clear();
    for (const auto &[where, what] : m_others) {
        if (!isInside(where, place))
            left.m_others.append({renamed(where), what});
    }
    return left;
}

Flattened Flattened::with(const QString &place, const QString &value) const
{
    Flattened changed = *this;
    changed.m_values.insert(place, value);
    return changed;
}

QString Flattened::differenceFrom(const Flattened &other) const
{
    if (m_values == other.m_values && m_others == other.m_others)
        return {};
    QStringList lines;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (!other.has(it.key()))
            lines.append(u"only here: %1 = “%2”"_s.arg(it.key(), it.value()));
        else if (other.value(it.key()) != it.value())
            lines.append(u"%1: here “%2”, there “%3”"_s.arg(it.key(), it.value(), other.value(it.key())));
    }
    for (auto it = other.m_values.cbegin(); it != other.m_values.cend(); ++it) {
        if (!has(it.key()))
            lines.append(u"only there: %1 = “%2”"_s.arg(it.key(), it.value()));
    }
    if (m_others != other.m_others)
        lines.append(u"comments or processing instructions differ"_s);
    lines.sort();
    return lines.join(u'\n');
}
