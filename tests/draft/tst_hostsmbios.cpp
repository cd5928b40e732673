// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/HostSmbios.h"

#include <QTest>

using namespace Qt::StringLiterals;

static const QString base =
    u"<domain type='kvm'>\n  <name>a</name>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"_s;

/** As libvirt gives it: no kind at the boards, several of them, and parts that no definition has. */
static const QString sysinfo =
    u"<sysinfo type='smbios'>\n"
    "  <bios>\n    <entry name='vendor'>American Megatrends Inc.</entry>\n    <entry name='version'>F20</entry>\n"
    "    <entry name='date'>07/22/2021</entry>\n  </bios>\n"
    "  <system>\n    <entry name='manufacturer'>Gigabyte</entry>\n    <entry name='product'>X570</entry>\n"
    "    <entry name='serial'>SN-1</entry>\n    <entry name='uuid'>03d502e0-045e-0582-f506-e20700080009</entry>\n"
    "    <entry name='sku'>Not Specified</entry>\n  </system>\n"
    "  <baseBoard>\n    <entry name='manufacturer'>Gigabyte Ltd.</entry>\n    <entry name='asset'>A-7</entry>\n  "
    "</baseBoard>\n"
    "  <baseBoard>\n    <entry name='manufacturer'>Another</entry>\n  </baseBoard>\n"
    "  <processor>\n    <entry name='manufacturer'>AMD</entry>\n  </processor>\n"
    "  <oemStrings>\n    <entry>Text</entry>\n  </oemStrings>\n</sysinfo>\n"_s;

class TestHostSmbios : public QObject
{
    Q_OBJECT

private:
    HostFacts m_host = HostFacts::read({}, sysinfo);

    QStringList inWords(const QString &definition) const
    {
        QStringList words;
        for (const HostSmbios::Entry &entry : HostSmbios::entries(XmlDocument::parse(definition).value(), m_host))
            words.append((entry.isProposed ? u"+ "_s : u"- "_s) +
                         entry.path.toString().remove(u"sysinfo[@type='smbios']/"_s) + u" = "_s + entry.host +
                         (entry.own ? u" was "_s + *entry.own : QString()));
        return words;
    }

private Q_SLOTS:
    void entries()
    {
        const QStringList expected{u"+ system/entry[@name='manufacturer'] = Gigabyte"_s,
                                   u"+ system/entry[@name='product'] = X570"_s,
                                   u"- system/entry[@name='serial'] = SN-1"_s,
                                   u"- system/entry[@name='sku'] = Not Specified"_s,
                                   u"+ bios/entry[@name='vendor'] = American Megatrends Inc."_s,
                                   u"+ bios/entry[@name='version'] = F20"_s,
                                   u"+ bios/entry[@name='date'] = 07/22/2021"_s,
                                   u"+ baseBoard[1]/entry[@name='manufacturer'] = Gigabyte Ltd."_s,
                                   u"- baseBoard[1]/entry[@name='asset'] = A-7"_s};
        QCOMPARE(inWords(base), expected);
    }

    /** What is the same already is not proposed. */
    void besideItsOwn()
    {
        const QStringList words =
            inWords(u"<domain><sysinfo type='fwcfg'/><sysinfo type='smbios'><bios><entry name='vendor'>SeaBIOS</entry>"
                    "<entry name='version'>F20</entry></bios></sysinfo></domain>"_s);
        QVERIFY(words.contains(u"+ bios/entry[@name='vendor'] = American Megatrends Inc. was SeaBIOS"));
        QVERIFY(words.contains(u"- bios/entry[@name='version'] = F20 was F20"));
    }

    void nothingKnown() { QVERIFY(HostSmbios::entries(XmlDocument::parse(base).value(), HostFacts()).isEmpty()); }

    /** Each with the elements around it, the mode too, in one step. */
    void takeOver()
    {
        DomainDraft draft(base);
        QList<HostSmbios::Entry> wanted;
        for (const auto &entry : HostSmbios::entries(draft.document(), m_host)) {
            if (entry.path.toString().contains(u"'manufacturer'") || entry.path.toString().contains(u"'vendor'"))
                wanted.append(entry);
        }
        QVERIFY(HostSmbios::takeOver(draft, wanted, true).ok());
        QCOMPARE(
            draft.text(),
            u"<domain type='kvm'>\n  <name>a</name>\n  <sysinfo type='smbios'>\n    <bios>\n"
            "      <entry name='vendor'>American Megatrends Inc.</entry>\n    </bios>\n"
            "    <system>\n      <entry name='manufacturer'>Gigabyte</entry>\n    </system>\n"
            "    <baseBoard>\n      <entry name='manufacturer'>Gigabyte Ltd.</entry>\n    </baseBoard>\n  </sysinfo>\n"
            "  <os>\n    <type>hvm</type>\n    <smbios mode='sysinfo'/>\n  </os>\n</domain>\n"_s);
        QVERIFY(HostSmbios::isRead(draft.document()));
        QCOMPARE(draft.undoStack()->count(), 1);
        draft.undoStack()->undo();
        QCOMPARE(draft.text(), base);
    }

    void takeOverOnlyWhatIsWanted()
    {
        DomainDraft draft(base);
        const auto entries = HostSmbios::entries(draft.document(), m_host);
        QVERIFY(HostSmbios::takeOver(draft, {entries.first()}, false).ok());
        QVERIFY(!HostSmbios::isRead(draft.document()));
        QCOMPARE(draft.text().count(u"<entry"), 1);
    }
};

QTEST_GUILESS_MAIN(TestHostSmbios)
#include "tst_hostsmbios.moc"
