// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/DefinitionScan.h"

#include "models/DeviceClaims.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
QString canonicalUuid(const QString &written)
{
    QString digits = written.trimmed().toLower();
    digits.remove(u'-');
    if (digits.size() != 32)
        return written.trimmed();
    for (const int place : {8, 13, 18, 23})
        digits.insert(place, u'-');
    return digits;
}

quint64 kibibytes(QXmlStreamReader &xml)
{
    const QString unit = xml.attributes().value("unit"_L1).toString();
    const quint64 number = xml.readElementText().trimmed().toULongLong();
    if (unit == "b"_L1 || unit == "bytes"_L1)
        return number / 1024;
    if (unit == "M"_L1 || unit == "MiB"_L1)
        return number << 10;
    if (unit == "G"_L1 || unit == "GiB"_L1)
        return number << 20;
    return number; // KiB is what libvirt writes
}

QString osIdIn(QXmlStreamReader &xml)
{
    QString id;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        ++depth;
        if (xml.name() == "os"_L1 && xml.namespaceUri() == "http://libosinfo.org/xmlns/libvirt/domain/1.0"_L1)
            id = xml.attributes().value("id"_L1).toString();
    }
    return id;
}

void readOs(QXmlStreamReader &xml, DomainSummary &summary)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "type"_L1) {
            summary.arch = xml.attributes().value("arch"_L1).toString();
            summary.machine = xml.attributes().value("machine"_L1).toString();
        }
        xml.skipCurrentElement();
    }
}
} // namespace

Result<DomainIdentity> identityOf(const QString &definition)
{
    QXmlStreamReader xml(definition);
    DomainIdentity identity;
    if (xml.readNextStartElement() && xml.name() != "domain"_L1) {
        return Error{
            QCoreApplication::translate("Definition", "The text defines a <%1>, not a <domain>.").arg(xml.name()),
            int(xml.lineNumber()), int(xml.columnNumber())};
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            identity.name = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == "uuid"_L1)
            identity.uuid = canonicalUuid(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        else
            xml.skipCurrentElement();
    }
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        return Error{xml.errorString(), int(xml.lineNumber()), int(xml.columnNumber())};
    return identity;
}

void addDetails(DomainSummary &summary, const QString &definition)
{
    QXmlStreamReader xml(definition);
    summary.title.clear();
    summary.osId.clear();
    if (!xml.readNextStartElement())
        return;
    summary.type = xml.attributes().value("type"_L1).toString();
    summary.claims.clear();
    while (xml.readNextStartElement()) {
        if (xml.name() == "title"_L1) {
            summary.title = xml.readElementText();
        } else if (xml.name() == "memory"_L1) {
            summary.maxMemoryKiB = kibibytes(xml);
        } else if (xml.name() == "currentMemory"_L1) {
            summary.memoryKiB = kibibytes(xml);
        } else if (xml.name() == "vcpu"_L1) {
            const int current = xml.attributes().value("current"_L1).toInt();
            const int most = xml.readElementText().trimmed().toInt();
            summary.vcpus = current > 0 ? current : most;
        } else if (xml.name() == "metadata"_L1) {
            summary.osId = osIdIn(xml);
        } else if (xml.name() == "os"_L1) {
            readOs(xml, summary);
        } else if (xml.name() == "devices"_L1) {
            while (xml.readNextStartElement()) {
                if (const QString claim = DeviceClaims::read(xml); !claim.isEmpty())
                    summary.claims.append(claim);
            }
            break; // behind the devices nothing is of use
        } else {
            xml.skipCurrentElement();
        }
    }
    summary.detailed = true;
}
