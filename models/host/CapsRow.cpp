// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/CapsRow.h"

#include "models/host/HostXml.h"

using namespace Qt::StringLiterals;

namespace {

/** Walks down; @p section: where it is. */
class Reader
{
public:
    explicit Reader(const QString &capabilities)
        : m_xml(capabilities)
    {
    }

    QList<CapsRow> read()
    {
        if (m_xml.readNextStartElement())
            readInside({});
        return m_rows;
    }

private:
    QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString(); }

    void readInside(const QString &section)
    {
        CapsRow own{section, {}, {}, true};
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            if (name == u"enum")
                readEnum(section);
            else if (name == u"value")
                own.values.append(HostXml::text(m_xml));
            else if (name == u"model" || name == u"feature" || name == u"vendor")
                readCpuPart(section, name);
            else
                readPart(section, name);
        }
        if (!own.values.isEmpty())
            m_rows.append(own);
    }

    void readEnum(const QString &section)
    {
        CapsRow row{section, attribute("name"_L1), {}, true};
        while (m_xml.readNextStartElement())
            row.values.append(HostXml::text(m_xml));
        m_rows.append(row);
    }

    /** A processor's model and features: one row for each. */
    void readCpuPart(const QString &section, const QString &name)
    {
        const QString usable = attribute("usable"_L1);
        const QString feature = attribute("name"_L1);
        QStringList words{attribute("policy"_L1), attribute("vendor"_L1),
                          attribute("deprecated"_L1) == u"yes" ? u"deprecated"_s : QString()};
        words.removeAll(QString());
        const QString text = HostXml::text(m_xml);
        m_rows.append({section, feature.isEmpty() ? (usable.isEmpty() ? name : text) : feature,
                       usable.isEmpty() && feature.isEmpty() ? QStringList{text} : words, usable != u"no"});
    }

    void readPart(const QString &section, const QString &name)
    {
        const auto attributes = m_xml.attributes();
        const QString key = attribute("name"_L1);
        const QString title = key.isEmpty() ? name : name + u' ' + key;
        const QString inner = section.isEmpty() ? title : section + u" / " + title;
        if (attributes.hasAttribute("supported"_L1)) {
            m_rows.append({inner, {}, {}, attribute("supported"_L1) != u"no"});
            readInside(inner);
            return;
        }
        QStringList values;
        for (const QXmlStreamAttribute &one : attributes) {
            if (one.name() != u"name")
                values.append(u"%1 %2"_s.arg(one.name(), one.value()));
        }
        // Either text or more elements.
        QString text;
        bool hasChildren = false;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::Characters)
                text += m_xml.text();
            if (token != QXmlStreamReader::StartElement)
                continue;
            hasChildren = true;
            readChild(inner);
        }
        if (!text.trimmed().isEmpty())
            values.prepend(text.trimmed());
        if (!hasChildren || !values.isEmpty())
            m_rows.append({section, title, values, true});
    }

    void readChild(const QString &section)
    {
        const QString name = m_xml.name().toString();
        if (name == u"enum")
            readEnum(section);
        else
            readPart(section, name);
    }

    QXmlStreamReader m_xml;
    QList<CapsRow> m_rows;
};

} // namespace

QList<CapsRow> CapsRow::readAll(const QString &capabilities)
{
    return Reader(capabilities).read();
}
