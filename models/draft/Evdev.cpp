// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Evdev.h"

#include "models/document/PathEdit.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Evdev {

namespace {

/** Where the texts of this file are translated. */
struct EvdevTexts
{
    Q_DECLARE_TR_FUNCTIONS(Evdev)
};

QStringList arguments(const XmlDocument &document)
{
    QStringList values;
    const Path table = Path::fromLiteral(u"qemu:commandline/qemu:arg[]");
    for (const ElementId argument : PathEdit::rows(document, table))
        values.append(document.attribute(argument, u"value").value_or(QString()));
    return values;
}

Path argument(int row)
{
    return Path::fromLiteral(u"qemu:commandline"_s).child(PathStep{u"qemu:arg"_s, row, {}, {}, false});
}

/** QEMU's options, `name=value` between commas; a comma of a value is written twice. */
QHash<QString, QString> options(QString written)
{
    constexpr QChar mark(u'\x1f');
    QHash<QString, QString> found;
    for (QString option : written.replace(u",,"_s, mark).split(u',')) {
        option.replace(mark, u',');
        found.insert(option.section(u'=', 0, 0), option.section(u'=', 1));
    }
    return found;
}

/** "kbd1", or the next number that no object of the command line has. */
QString freeId(const QString &stem, const XmlDocument &document)
{
    QSet<QString> taken;
    for (const QString &value : arguments(document))
        taken.insert(options(value).value(u"id"_s));
    for (int number = 1;; ++number) {
        const QString id = stem + QString::number(number);
        if (!taken.contains(id))
            return id;
    }
}

} // namespace

QList<Device> devices(const XmlDocument &document)
{
    QList<Device> found;
    const QStringList values = arguments(document);
    for (int i = 0; i + 1 < values.size(); ++i) {
        if (values[i] != u"-object" || !values[i + 1].startsWith(u"input-linux,"))
            continue;
        const auto given = options(values[i + 1]);
        const QString id = given.value(u"id"_s);
        const QString path = given.value(u"evdev"_s);
        const bool isKeyboard = given.value(u"grab_all"_s) == u"on" || id.startsWith(u"kbd") || path.endsWith(u"-kbd");
        found.append({isKeyboard ? Kind::Keyboard : Kind::Mouse, id, path, i + 1});
    }
    return found;
}

Result<Done> add(DomainDraft &draft, Kind kind, const QString &path)
{
    if (!path.startsWith(u'/'))
        return Error{
            EvdevTexts::tr("The device is an absolute path, such as /dev/input/by-id/usb-Maker_Keyboard-event-kbd.")};
    for (const Device &device : devices(draft.document())) {
        if (device.path == path)
            return Error{EvdevTexts::tr("The guest has this device already.")};
    }
    const bool isKeyboard = kind == Kind::Keyboard;
    const QString id = freeId(isKeyboard ? u"kbd"_s : u"mouse"_s, draft.document());
    const QString evdev = QString(path).replace(u',', u",,"_s);
    const QString object =
        u"input-linux,id=%1,evdev=%2%3"_s.arg(id, evdev, isKeyboard ? u",grab_all=on,repeat=on"_s : QString());
    const int next = int(arguments(draft.document()).size()) + 1;
    return draft.edit(isKeyboard ? EvdevTexts::tr("pass a keyboard") : EvdevTexts::tr("pass a mouse"),
                      {{argument(next).withAttribute(u"value"_s), u"-object"_s},
                       {argument(next + 1).withAttribute(u"value"_s), object}});
}

Result<Done> remove(DomainDraft &draft, const Device &device)
{
    return draft.edit(device.kind == Kind::Keyboard ? EvdevTexts::tr("take a keyboard away")
                                                    : EvdevTexts::tr("take a mouse away"),
                      {{argument(device.row + 1), std::nullopt}, {argument(device.row), std::nullopt}});
}

QStringList ofThisComputer(Kind kind, const QString &folder)
{
    const QDir devices(folder);
    QStringList paths;
    for (const QString &name : devices.entryList({kind == Kind::Keyboard ? u"*-event-kbd"_s : u"*-event-mouse"_s},
                                                 QDir::Files | QDir::System, QDir::Name))
        paths.append(devices.filePath(name));
    return paths;
}

} // namespace Evdev
