// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/Console.h"

#include <QProcess>
#include <QStandardPaths>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

QString Console::address(const QString &uri, const QString &running)
{
    QXmlStreamReader xml(running);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"graphics")
            continue;
        const auto attributes = xml.attributes();
        const QString type = attributes.value("type"_L1).toString();
        const QString port = attributes.value("port"_L1).toString();
        if ((type != u"vnc" && type != u"spice") || port.isEmpty() || port == u"-1")
            continue;
        const QString host = QUrl(uri).host();
        return u"%1://%2:%3"_s.arg(type, host.isEmpty() ? u"localhost"_s : host, port);
    }
    return {};
}

Result<Done> Console::open(const QString &uri, const QString &uuid, const QString &running)
{
    if (!running.isEmpty() && !running.contains(u"<graphics "))
        return Error{tr("This machine has no display. Add one on the page Devices, and a screen with it.")};
    if (const QString viewer = QStandardPaths::findExecutable(u"virt-viewer"_s); !viewer.isEmpty()) {
        if (QProcess::startDetached(viewer, {u"--connect"_s, uri, u"--wait"_s, uuid}))
            return Done{};
        return Error{tr("%1 cannot be started.").arg(viewer)};
    }
    const QString viewer = QStandardPaths::findExecutable(u"remote-viewer"_s);
    const QString place = address(uri, running);
    if (!viewer.isEmpty() && !place.isEmpty() && QProcess::startDetached(viewer, {place}))
        return Done{};
    return Error{
        tr("Its screen is shown by virt-viewer, which is not installed here. The package is called virt-viewer.")};
}
