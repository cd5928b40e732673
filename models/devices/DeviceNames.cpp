// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceNames.h"

#include "models/devices/DeviceKinds.h"
#include "models/document/XmlEdit.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace DeviceNames {

namespace {

/** How a value that another device has already becomes one of its own. */
enum class Renewal {
    LeaveOut, ///< the element goes: libvirt gives another one, or it is better without
    NextName,
    NextDisk,
    Mac,
};

struct Identity
{
    const char *element; ///< of the devices that it is for; nullptr: of all
    const char *path;    ///< below the device; that of an element means all its attributes, or its text
    Renewal renewal;
    const char *within = nullptr; ///< an attribute that must be the same, too, for two to be in each other's way
};

const QList<Identity> &identities()
{
    using enum Renewal;
    static const QList<Identity> identities{
        {nullptr, "alias", LeaveOut},
        {nullptr, "address", LeaveOut},
        {nullptr, "boot/@order", LeaveOut},
        {"disk", "target/@dev", NextDisk},
        {"disk", "serial", LeaveOut},
        {"disk", "wwn", LeaveOut},
        {"interface", "mac/@address", Mac},
        {"interface", "target/@dev", LeaveOut},
        {"controller", "@index", NextName, "type"},
        {"filesystem", "target/@dir", NextName},
        {"serial", "target/@port", NextName},
        {"parallel", "target/@port", NextName},
        {"console", "target/@port", NextName},
        {"channel", "target/@name", NextName},
        {"graphics", "@port", NextName},
        {"graphics", "@tlsPort", NextName},
        {"graphics", "@websocket", NextName},
        {"audio", "@id", NextName},
        {"shmem", "@name", NextName},
        {"vsock", "cid/@address", NextName},
        {"memory", "uuid", LeaveOut},
        {"lease", "key", NextName},
    };
    return identities;
}

/** Where a value stands: an attribute of an element, or the element. */
struct Place
{
    ElementId element = NoElement;
    QString attribute;
};

Place placeOf(const XmlDocument &document, ElementId device, const char *path)
{
    Place place{device, {}};
    for (const QString &step : QString::fromLatin1(path).split(u'/')) {
        if (step.startsWith(u'@'))
            place.attribute = step.sliced(1);
        else
            place.element = document.children(place.element, step).value(0, NoElement);
        if (place.element == NoElement)
            break;
    }
    return place;
}

/** What is compared; empty if nothing is there, or what is there says "any". */
QString valueOf(const XmlDocument &document, const Place &place)
{
    if (place.element == NoElement)
        return {};
    QString value;
    if (!place.attribute.isEmpty()) {
        value = document.attribute(place.element, place.attribute).value_or(QString());
    } else {
        QStringList parts{document.ownText(place.element).trimmed()};
        for (const XmlAttribute &attribute : document.attributes(place.element))
            parts.append(attribute.name + u'=' + document.attributeValue(attribute));
        parts.removeAll(QString());
        parts.sort(); // in whatever order they are written
        value = parts.join(u' ');
    }
    return value == u"-1" || value == u"auto" ? QString() : value.toLower();
}

bool isOf(const Identity &identity, const XmlDocument &document, ElementId device)
{
    return !identity.element || document.name(device) == QLatin1StringView(identity.element);
}

QSet<QString> takenOf(const Identity &identity, const XmlDocument &document, const QString &within)
{
    QSet<QString> taken;
    for (const ElementId device : Devices::all(document)) {
        if (isOf(identity, document, device) &&
            (!identity.within ||
             document.attribute(device, QString::fromLatin1(identity.within)).value_or(QString()) == within))
            taken.insert(valueOf(document, placeOf(document, device, identity.path)));
    }
    return taken;
}

TextEdit renewed(const XmlDocument &fragment, const Place &place, Renewal renewal, const QSet<QString> &taken)
{
    if (renewal == Renewal::LeaveOut)
        return XmlEdit::removeElement(fragment, place.element);
    const bool isText = place.attribute.isEmpty();
    const QString old = isText ? fragment.ownText(place.element).trimmed()
                               : fragment.attribute(place.element, place.attribute).value_or(QString());
    const QString fresh = renewal == Renewal::Mac        ? freshMac(taken)
                          : renewal == Renewal::NextDisk ? nextDiskName(old, taken)
                                                         : nextName(old, taken);
    return isText ? XmlEdit::setText(fragment, place.element, fresh)
                  : XmlEdit::setAttribute(fragment, place.element, place.attribute, fresh);
}

} // namespace

Result<QString> freshened(const XmlDocument &document, const QString &fragment)
{
    auto parsed = XmlDocument::parse(fragment);
    if (!parsed)
        return parsed.error();
    XmlDocument device = std::move(parsed).value();
    for (const Identity &identity : identities()) {
        if (!isOf(identity, device, device.root()))
            continue;
        const Place place = placeOf(device, device.root(), identity.path);
        const QString value = valueOf(device, place);
        const QString within =
            identity.within ? device.attribute(device.root(), QString::fromLatin1(identity.within)).value_or(QString())
                            : QString();
        const QSet<QString> taken = value.isEmpty() ? QSet<QString>() : takenOf(identity, document, within);
        if (!taken.contains(value))
            continue;
        auto next = XmlDocument::parse(renewed(device, place, identity.renewal, taken).applied(device.text()));
        if (!next)
            return next.error();
        device = std::move(next).value();
    }
    return device.text();
}

QString nextName(const QString &name, const QSet<QString> &taken)
{
    qsizetype digits = 0;
    while (digits < name.size() && digits < 9 && name[name.size() - 1 - digits].isDigit())
        ++digits;
    const QString stem = name.chopped(digits);
    int number = digits > 0 ? name.last(digits).toInt() : 1;
    QString next;
    do
        next = stem + QString::number(++number);
    while (taken.contains(next.toLower()));
    return next;
}

QString nextDiskName(const QString &name, const QSet<QString> &taken)
{
    const QString prefix = name.first(std::min<qsizetype>(2, name.size()));
    for (int number = 0;; ++number) {
        QString letters;
        for (int rest = number; rest >= 0; rest = rest / 26 - 1)
            letters.prepend(QChar(u'a' + rest % 26));
        if (!taken.contains(prefix + letters))
            return prefix + letters;
    }
}

QString freshMac(const QSet<QString> &taken)
{
    QString mac;
    do {
        const quint32 random = QRandomGenerator::global()->generate();
        mac = u"52:54:00:%1:%2:%3"_s.arg(random & 0xff, 2, 16, QLatin1Char('0'))
                  .arg(random >> 8 & 0xff, 2, 16, QLatin1Char('0'))
                  .arg(random >> 16 & 0xff, 2, 16, QLatin1Char('0'));
    } while (taken.contains(mac));
    return mac;
}

} // namespace DeviceNames
