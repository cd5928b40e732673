<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Changes and problems</source>
        <translation>Änderungen und Probleme</translation>
    </message>
    <message>
        <source>What Apply means</source>
        <translation>Was Anwenden bedeutet</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the layout changed</source>
        <translation>Nur die Formatierung ist geändert</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Return)</source>
        <translation>%1 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Only save</source>
        <translation>Nur speichern</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Only save; change nothing of the running machine</source>
        <translation>Nur speichern; an der laufenden Maschine nichts ändern</translation>
    </message>
</context>
<context>
    <name>ActivityLines</name>
    <message>
        <source>%1: %2… %3 s</source>
        <comment>host: what it is asked… since when</comment>
        <translation>%1: %2… %3 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up this connection</source>
        <translation>Diese Verbindung aufgeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does: to which host</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits no longer for what was asked. What libvirt has begun it may still finish.</source>
        <translation>Wartet nicht länger auf das Verlangte. Was libvirt begonnen hat, führt es vielleicht noch zu Ende.</translation>
    </message>
    <message>
        <source>Leaves what hangs to itself, and connects once more. Drafts are kept.</source>
        <translation>Überlässt das Hängende sich selbst und verbindet neu. Entwürfe bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Host, as a libvirt URI:</source>
        <translation>&amp;Host als libvirt-URI:</translation>
    </message>
    <message>
        <source>Host, as a libvirt URI</source>
        <translation>Host als libvirt-URI</translation>
    </message>
    <message>
        <source>qemu+ssh://user@host/system</source>
        <translation>qemu+ssh://user@host/system</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
</context>
<context>
    <name>AddDeviceDialog</name>
    <message>
        <source>Add a device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Find a device…</source>
        <translation>Gerät suchen…</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>Devices to add</source>
        <translation>Geräte zum Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>AddNodeDialog</name>
    <message>
        <source>Needs another choice in what is there.</source>
        <translation>Verlangt eine andere Wahl im Vorhandenen.</translation>
    </message>
    <message>
        <source>Add to the definition</source>
        <translation>Zur Definition hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Find what to add…</source>
        <translation>Hinzuzufügendes suchen…</translation>
    </message>
    <message>
        <source>Find what to add</source>
        <translation>Hinzuzufügendes suchen</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Was hinzugefügt werden kann</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Addition</name>
    <message>
        <source>libvirt&apos;s grammar does not allow it there.</source>
        <translation>libvirts Grammatik erlaubt es dort nicht.</translation>
    </message>
</context>
<context>
    <name>AllSettingsPage</name>
    <message>
        <source>Show what could be added</source>
        <translation>Zeigen, was hinzukommen könnte</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Everything that the definition has, and everything that libvirt knows besides: also what has no form of its own.</source>
        <translation>Alles, was die Definition enthält, und alles, was libvirt außerdem kennt: auch das, was kein eigenes Formular hat.</translation>
    </message>
    <message>
        <source>Why nothing was changed</source>
        <translation>Warum nichts geändert wurde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation>Wert ändern</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add what is missing</source>
        <translation>Fehlendes hinzufügen</translation>
    </message>
    <message>
        <source>Copy as XML</source>
        <translation>Als XML kopieren</translation>
    </message>
    <message>
        <source>Show in XML</source>
        <translation>Im XML zeigen</translation>
    </message>
    <message>
        <source>Show its form</source>
        <translation>Zugehöriges Formular zeigen</translation>
    </message>
    <message>
        <source>Filter by name, value or meaning…</source>
        <translation>Nach Name, Wert oder Bedeutung filtern…</translation>
    </message>
    <message>
        <source>Filter all settings</source>
        <translation>Alle Einstellungen filtern</translation>
    </message>
    <message>
        <source>All that libvirt&apos;s grammar allows in what is open here</source>
        <translation>Alles, was libvirts Grammatik in dem hier Aufgeklappten erlaubt</translation>
    </message>
    <message>
        <source>Path of the row at hand</source>
        <translation>Pfad der aktuellen Zeile</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>BootDeviceTexts</name>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>floppy disk</source>
        <translation>Diskette</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a disk on a bus</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>Platte %1</translation>
    </message>
    <message>
        <source>Network card %1</source>
        <translation>Netzwerkkarte %1</translation>
    </message>
    <message>
        <source>Host device %1</source>
        <translation>Host-Gerät %1</translation>
    </message>
    <message>
        <source>Redirected device %1</source>
        <translation>Umgeleitetes Gerät %1</translation>
    </message>
    <message>
        <source>passed through, %1</source>
        <translation>durchgereicht, %1</translation>
    </message>
    <message>
        <source>redirected, %1</source>
        <translation>umgeleitet, %1</translation>
    </message>
    <message>
        <source>load parameter %1</source>
        <translation>Ladeparameter %1</translation>
    </message>
</context>
<context>
    <name>BootOrderPart</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Boot order</source>
        <translation>Startreihenfolge</translation>
    </message>
    <message>
        <source>Try it earlier (Alt+Up)</source>
        <translation>Früher versuchen (Alt+Aufwärts)</translation>
    </message>
    <message>
        <source>Try it later (Alt+Down)</source>
        <translation>Später versuchen (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>%1, tried as number %2</source>
        <translation>%1, als Nummer %2 versucht</translation>
    </message>
    <message>
        <source>%1, not tried</source>
        <translation>%1, nicht versucht</translation>
    </message>
    <message>
        <source>Nothing is said: the machine tries its first disk. Tick what it is to try.</source>
        <translation>Nichts ist gesagt: Die Maschine versucht ihre erste Platte. Ankreuzen, was sie versuchen soll.</translation>
    </message>
    <message>
        <source>Kinds of devices in turn; of each kind the first device is tried first.</source>
        <translation>Arten von Geräten der Reihe nach; von jeder Art kommt das erste Gerät zuerst.</translation>
    </message>
    <message>
        <source>Each device by itself, from the first to the last.</source>
        <translation>Jedes Gerät für sich, vom ersten bis zum letzten.</translation>
    </message>
    <message>
        <source>It is said twice, by kinds and by devices, which libvirt refuses. Keep one of them.</source>
        <translation>Sie ist doppelt angegeben, nach Arten und nach Geräten; das lehnt libvirt ab. Eines davon behalten.</translation>
    </message>
    <message>
        <source>Keep the devices</source>
        <translation>Geräte behalten</translation>
    </message>
    <message>
        <source>List devices instead</source>
        <translation>Stattdessen Geräte auflisten</translation>
    </message>
    <message>
        <source>Keep the kinds</source>
        <translation>Arten behalten</translation>
    </message>
    <message>
        <source>List kinds instead</source>
        <translation>Stattdessen Arten auflisten</translation>
    </message>
    <message>
        <source>The other list cannot say everything. %1</source>
        <translation>Die andere Liste kann nicht alles sagen. %1</translation>
    </message>
    <message>
        <source>boot from %1 in another turn</source>
        <translation>von %1 an anderer Stelle starten</translation>
    </message>
    <message>
        <source>boot from %1</source>
        <translation>von %1 starten</translation>
    </message>
    <message>
        <source>do not boot from %1</source>
        <translation>nicht von %1 starten</translation>
    </message>
    <message>
        <source>boot order by devices</source>
        <translation>Startreihenfolge nach Geräten</translation>
    </message>
    <message>
        <source>boot order by kinds</source>
        <translation>Startreihenfolge nach Arten</translation>
    </message>
</context>
<context>
    <name>BootTexts</name>
    <message>
        <source>This machine has no device for: %1.</source>
        <translation>Diese Maschine hat kein Gerät für: %1.</translation>
    </message>
    <message>
        <source>No kind names: %1.</source>
        <translation>Keine Art benennt: %1.</translation>
    </message>
    <message>
        <source>No longer told from others of their kind: %1.</source>
        <translation>Nicht mehr von anderen ihrer Art unterschieden: %1.</translation>
    </message>
    <message>
        <source>The load parameter is lost for: %1.</source>
        <translation>Der Ladeparameter geht verloren bei: %1.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>%1 · not on this host</source>
        <translation>%1 · nicht auf diesem Host</translation>
    </message>
</context>
<context>
    <name>ChangeGutter</name>
    <message>
        <source>Revert single changes</source>
        <translation>Einzelne Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Revert change %1 of %2</source>
        <translation>Änderung %1 von %2 zurücknehmen</translation>
    </message>
    <message>
        <source>Revert this change: put back what the left side has</source>
        <translation>Diese Änderung zurücknehmen: wieder einsetzen, was links steht</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes in words</source>
        <translation>Änderungen in Worten</translation>
    </message>
    <message>
        <source>%1 · %2   </source>
        <translation>%1 · %2   </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>at next start</source>
        <translation>beim nächsten Start</translation>
    </message>
    <message>
        <source>The running machine has it at once.</source>
        <translation>Die laufende Maschine hat es sofort.</translation>
    </message>
    <message>
        <source>The running machine goes on without it.</source>
        <translation>Die laufende Maschine läuft ohne es weiter.</translation>
    </message>
</context>
<context>
    <name>ChangeTexts</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>in its old place</source>
        <translation>am alten Platz</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 · not on this host</source>
        <translation>%1 · nicht auf diesem Host</translation>
    </message>
</context>
<context>
    <name>CloneDialog</name>
    <message>
        <source>Clone %1</source>
        <translation>%1 klonen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Name of the new machine</source>
        <translation>Name der neuen Maschine</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>It gets a UUID, MAC addresses and firmware variables of its own. Everything else is as it is now, and you can change it before it is made: the next step shows it as a draft.</source>
        <translation>Sie bekommt eine eigene UUID, eigene MAC-Adressen und eigene Firmware-Variablen. Alles andere ist wie jetzt und lässt sich vor dem Anlegen noch ändern: Der nächste Schritt zeigt sie als Entwurf.</translation>
    </message>
    <message>
        <source>There is already a machine named “%1” on this host.</source>
        <translation>Auf diesem Host gibt es schon eine Maschine namens „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n disk(s):</source>
        <translation>
            <numerusform>Sie hat %n Platte:</numerusform>
            <numerusform>Sie hat %n Platten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the disks &amp;out; give it others before it starts</source>
        <translation>Platten weg&amp;lassen; ihr vor dem Start andere geben</translation>
    </message>
    <message>
        <source>&amp;Use the same disks</source>
        <translation>&amp;Dieselben Platten benutzen</translation>
    </message>
    <message>
        <source>The data are not copied. Two machines that run with the same disk at the same time destroy what is on it.</source>
        <translation>Die Daten werden nicht kopiert. Zwei Maschinen, die gleichzeitig mit derselben Platte laufen, zerstören deren Inhalt.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is no setting: neither the catalogue (“virtdraft settings” lists it) nor libvirt&apos;s grammar has it.</source>
        <translation>„%1“ ist keine Einstellung: Weder der Katalog („virtdraft settings“ listet ihn auf) noch die Grammatik von libvirt kennt sie.</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue (“virtdraft settings” lists it) nor in the definition, and no grammar of libvirt that could have it is installed in %2.</source>
        <translation>„%1“ steht weder im Katalog („virtdraft settings“ listet ihn auf) noch in der Definition, und in %2 ist keine Grammatik von libvirt installiert, die es kennen könnte.</translation>
    </message>
    <message>
        <source>It is an element without text of its own: yes makes it be there, no takes it away.</source>
        <translation>Das ist ein Element ohne eigenen Text: Mit yes ist es da, mit no ist es weg.</translation>
    </message>
    <message>
        <source>Report what is wrong or unwise</source>
        <translation>Meldet, was falsch oder unklug ist</translation>
    </message>
    <message>
        <source>A JSON array instead</source>
        <translation>Stattdessen ein JSON-Array</translation>
    </message>
    <message>
        <source>See “virtdraft %1 --help”.</source>
        <translation>Siehe „virtdraft %1 --help“.</translation>
    </message>
    <message>
        <source>It is used as: virtdraft %1 %2.</source>
        <translation>Verwendung: virtdraft %1 %2.</translation>
    </message>
    <message>
        <source>“%1” is no command. See “virtdraft --help”.</source>
        <translation>„%1“ ist kein Befehl. Siehe „virtdraft --help“.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The root element is &lt;%1&gt;, not &lt;domain&gt;: this is not the definition of a machine.</source>
        <translation>Das Wurzelelement ist &lt;%1&gt;, nicht &lt;domain&gt;: Das ist keine Definition einer Maschine.</translation>
    </message>
    <message>
        <source>diff: only one of the two can be standard input.</source>
        <translation>diff: Nur eine der beiden kann die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>Compare two definitions</source>
        <translation>Vergleicht zwei Definitionen</translation>
    </message>
    <message>
        <source>Writes what makes B of A as a patch, as diff -u does; passwords are masked. - reads standard input.

Exit status: 0 if they are the same, 1 if not, 2 if one is no definition.</source>
        <translation>Schreibt als Patch, was aus A B macht, wie diff -u; Passwörter werden verdeckt. - liest die Standardeingabe.

Rückgabewert: 0, wenn beide gleich sind; 1, wenn nicht; 2, wenn eine keine Definition ist.</translation>
    </message>
    <message>
        <source>Say in words which settings change; blanks and comments do not count</source>
        <translation>In Worten sagen, welche Einstellungen sich ändern; Leerraum und Kommentare zählen nicht</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: nicht gesetzt</translation>
    </message>
    <message>
        <source>Write the values of settings</source>
        <translation>Schreibt die Werte von Einstellungen</translation>
    </message>
    <message>
        <source>Writes the value of each PATH on a line of its own. [] in a path stands for every row that there is. An element without text of its own reads yes by being there. FILE - reads standard input.

Exit status: 0, or 1 if one of them is not set; standard error says which.</source>
        <translation>Schreibt den Wert jedes PATH auf eine eigene Zeile. [] in einem Pfad steht für alle vorhandenen Zeilen. Ein Element ohne eigenen Text ergibt yes, wenn es da ist. FILE - liest die Standardeingabe.

Rückgabewert: 0, oder 1, wenn eine Einstellung nicht gesetzt ist; die Standardfehlerausgabe sagt, welche.</translation>
    </message>
    <message>
        <source>One JSON object instead: paths and their values</source>
        <translation>Stattdessen ein JSON-Objekt: Pfade und ihre Werte</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Verwendung:</translation>
    </message>
    <message>
        <source>URI or FILE</source>
        <translation>URI oder FILE</translation>
    </message>
    <message>
        <source>Edits the definitions of libvirt&apos;s domains, in a window or with a command. The commands need no display and no libvirt.</source>
        <translation>Bearbeitet die Definitionen von libvirt-Maschinen, in einem Fenster oder mit einem Befehl. Die Befehle brauchen weder Bildschirm noch libvirt.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Render the windows of the main flow to pictures</source>
        <translation>Zeichnet die Fenster des Hauptablaufs in Bilder</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Show this, or behind a command what there is to say about that</source>
        <translation>Dies zeigen; nach einem Befehl die Hilfe zu ihm</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Die Version zeigen</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Dies zeigen</translation>
    </message>
    <message>
        <source>“%1” is neither PATH=VALUE nor PATH!</source>
        <translation>„%1“ ist weder PATH=VALUE noch PATH!</translation>
    </message>
    <message>
        <source>[] stands for every row; name one, such as %1[1].</source>
        <translation>[] steht für alle Zeilen; hier muss es eine sein, etwa %1[1].</translation>
    </message>
    <message>
        <source>set: --in-place and --diff exclude each other.</source>
        <translation>set: --in-place und --diff schließen einander aus.</translation>
    </message>
    <message>
        <source>set: standard input cannot be written in place.</source>
        <translation>set: Die Standardeingabe kann nicht an Ort und Stelle geschrieben werden.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Ändert Einstellungen</translation>
    </message>
    <message>
        <source>Writes the definition with these settings changed to standard output. PATH! unsets. Everything else stays as it is, byte for byte; where nothing changes, the output is the file. An element without text of its own is set with yes and taken away with no; PATH[]! takes away all rows. FILE - reads standard input.

Exit status: 0, or 2 for an unknown path, a bad value or a file that is no definition; then nothing is written.</source>
        <translation>Schreibt die Definition mit diesen geänderten Einstellungen auf die Standardausgabe. PATH! hebt eine Einstellung auf. Alles andere bleibt Byte für Byte, wie es ist; ändert sich nichts, ist die Ausgabe die Datei. Ein Element ohne eigenen Text wird mit yes gesetzt und mit no entfernt; PATH[]! entfernt alle Zeilen. FILE - liest die Standardeingabe.

Rückgabewert: 0, oder 2 bei einem unbekannten Pfad, einem falschen Wert oder einer Datei, die keine Definition ist; dann wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Change the file itself, in one step</source>
        <translation>Die Datei selbst ändern, in einem Schritt</translation>
    </message>
    <message>
        <source>Write the difference as a patch; passwords are masked</source>
        <translation>Den Unterschied als Patch schreiben; Passwörter werden verdeckt</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>SEITE</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>HELP [ALLOWED]</source>
        <translation>HILFE [ERLAUBT]</translation>
    </message>
    <message>
        <source>List everything that can be set</source>
        <translation>Listet alles auf, was sich einstellen lässt</translation>
    </message>
    <message>
        <source>Writes a line for each setting: path, kind, page, label, what it does and what may stand there. The rows of a table are written as clock/timer[]/@present; get and set want one row: clock/timer[1] or clock/timer[@name=&apos;hpet&apos;]. Other paths of libvirt&apos;s grammar work, too.</source>
        <translation>Schreibt für jede Einstellung eine Zeile: Pfad, Art, Seite, Name, Wirkung und erlaubte Werte. Die Zeilen einer Tabelle stehen als clock/timer[]/@present da; get und set verlangen eine Zeile: clock/timer[1] oder clock/timer[@name=&apos;hpet&apos;]. Andere Pfade aus der Grammatik von libvirt gehen auch.</translation>
    </message>
    <message>
        <source>A JSON array instead, with all that is known of each</source>
        <translation>Stattdessen ein JSON-Array mit allem, was über jede bekannt ist</translation>
    </message>
    <message>
        <source>There is no rule “%1”; &quot;virtdraft check --rules&quot; lists them.</source>
        <translation>Es gibt keine Regel „%1“; &quot;virtdraft check --rules&quot; listet alle auf.</translation>
    </message>
    <message>
        <source>“%1” finds what libvirt refuses; only warnings can be left out.</source>
        <translation>„%1“ findet, was libvirt ablehnt; nur Warnungen lassen sich weglassen.</translation>
    </message>
    <message>
        <source>Warnings of these rules are left out</source>
        <translation>Warnungen dieser Regeln werden weggelassen</translation>
    </message>
    <message>
        <source>List the rules instead</source>
        <translation>Stattdessen die Regeln auflisten</translation>
    </message>
    <message>
        <source>libvirt’s own grammar does not allow it.</source>
        <translation>libvirts eigene Grammatik erlaubt das nicht.</translation>
    </message>
    <message>
        <source>%1; only the rules are checked.</source>
        <translation>%1; nur die Regeln werden geprüft.</translation>
    </message>
    <message>
        <source>Writes a line for each problem: file:line:column: error or warning: message. FILE - reads standard input. Errors of the rule “grammar” are what libvirt&apos;s own grammar does not allow; without that grammar this is said once, and the rules are checked.

Exit status: 0, 1 if there are errors, 2 if a file cannot be read.</source>
        <translation>Schreibt für jedes Problem eine Zeile: Datei:Zeile:Spalte: error oder warning: Meldung. FILE - liest die Standardeingabe. Fehler der Regel „grammar“ sind, was libvirts eigene Grammatik nicht erlaubt; ohne diese Grammatik wird das einmal gesagt, und die Regeln werden geprüft.

Exit-Status: 0, 1 bei Fehlern, 2 wenn eine Datei nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The folder of the grammar, where it is not the one of the libvirt that is installed</source>
        <translation>Der Ordner mit der Grammatik, wenn es nicht die des installierten libvirt ist</translation>
    </message>
</context>
<context>
    <name>CommandLineView</name>
    <message>
        <source>QEMU now</source>
        <translation>QEMU jetzt</translation>
    </message>
    <message>
        <source>QEMU after Apply</source>
        <translation>QEMU nach dem Anwenden</translation>
    </message>
    <message>
        <source>Asking libvirt for the command line…</source>
        <translation>libvirt wird nach der Befehlszeile gefragt…</translation>
    </message>
    <message>
        <source>There is no command line to show: %1</source>
        <translation>Es gibt keine Befehlszeile zu zeigen: %1</translation>
    </message>
    <message>
        <source>libvirt makes no command line of the draft: %1</source>
        <translation>libvirt macht aus dem Entwurf keine Befehlszeile: %1</translation>
    </message>
    <message>
        <source>libvirt makes no command line of what is there now: %1</source>
        <translation>libvirt macht aus dem jetzigen Stand keine Befehlszeile: %1</translation>
    </message>
    <message>
        <source>What libvirt would start, without network cards and passwords. Numbers that it gives out at the start may differ.</source>
        <translation>Was libvirt starten würde, ohne Netzwerkkarten und Passwörter. Nummern, die es erst beim Start vergibt, können abweichen.</translation>
    </message>
</context>
<context>
    <name>Comparable</name>
    <message>
        <source>%1 · the draft</source>
        <translation>%1 · der Entwurf</translation>
    </message>
    <message>
        <source>%1 · before the draft</source>
        <translation>%1 · vor dem Entwurf</translation>
    </message>
    <message>
        <source>%1 · as saved · %2</source>
        <translation>%1 · wie gespeichert · %2</translation>
    </message>
    <message>
        <source>%1 · as it runs · %2</source>
        <translation>%1 · wie sie läuft · %2</translation>
    </message>
    <message>
        <source>Its connection is no longer there.</source>
        <translation>Die Verbindung dazu gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It is no longer open.</source>
        <translation>Sie ist nicht mehr geöffnet.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two definitions</source>
        <translation>Zwei Definitionen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Left:</source>
        <translation>&amp;Links:</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Rechts:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Definition at the left</source>
        <translation>Definition links</translation>
    </message>
    <message>
        <source>Definition at the right</source>
        <translation>Definition rechts</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>File at the left…</source>
        <translation>Datei links…</translation>
    </message>
    <message>
        <source>File at the right…</source>
        <translation>Datei rechts…</translation>
    </message>
    <message>
        <source>A definition&apos;s file</source>
        <translation>Datei einer Definition</translation>
    </message>
    <message>
        <source>Definitions (*.xml);;All files (*)</source>
        <translation>Definitionen (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Reading both definitions…</source>
        <translation>Beide Definitionen werden gelesen…</translation>
    </message>
</context>
<context>
    <name>CompletionModel</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>declares its namespace, too</source>
        <translation>deklariert auch seinen Namensraum</translation>
    </message>
    <message>
        <source>Whole devices</source>
        <translation>Ganze Geräte</translation>
    </message>
    <message>
        <source>%1, a whole device</source>
        <translation>%1, ein ganzes Gerät</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>What fits here</source>
        <translation>Was hier passt</translation>
    </message>
    <message>
        <source>What the chosen entry does</source>
        <translation>Was der gewählte Eintrag bewirkt</translation>
    </message>
    <message>
        <source>Down goes into the list, Enter takes what is chosen, Esc closes it.</source>
        <translation>Pfeil nach unten führt in die Liste, Eingabe übernimmt das Gewählte, Esc schließt sie.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>take what is there now</source>
        <translation>jetzigen Stand übernehmen</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere while you edited it.</source>
        <translation>%1 wurde während der Bearbeitung anderswo geändert.</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere while you edited it: %2.</source>
        <translation>%1 wurde während der Bearbeitung anderswo geändert: %2.</translation>
    </message>
    <message>
        <source>Look and merge…</source>
        <translation>Ansehen und zusammenführen…</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The connection to %1 is not open.</source>
        <translation>Die Verbindung zu %1 ist nicht offen.</translation>
    </message>
    <message>
        <source>The libvirt daemon ended the connection.</source>
        <translation>Der libvirt-Daemon hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The libvirt daemon does not answer any more.</source>
        <translation>Der libvirt-Daemon antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The connection to libvirt broke (input or output error).</source>
        <translation>Die Verbindung zu libvirt ist abgebrochen (Ein- oder Ausgabefehler).</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht offen.</translation>
    </message>
    <message>
        <source>The draft has no &lt;uuid&gt;, so libvirt would take it for a new machine. Put &lt;uuid&gt;%1&lt;/uuid&gt; back.</source>
        <translation>Der Entwurf hat keine &lt;uuid&gt;, libvirt hielte ihn also für eine neue Maschine. Bitte &lt;uuid&gt;%1&lt;/uuid&gt; wieder einsetzen.</translation>
    </message>
    <message>
        <source>The draft has another &lt;uuid&gt;, so libvirt would take it for another machine. Put &lt;uuid&gt;%1&lt;/uuid&gt; back.</source>
        <translation>Der Entwurf hat eine andere &lt;uuid&gt;, libvirt hielte ihn also für eine andere Maschine. Bitte &lt;uuid&gt;%1&lt;/uuid&gt; wieder einsetzen.</translation>
    </message>
    <message>
        <source>There is already a machine named “%1” on this host.</source>
        <translation>Auf diesem Host gibt es schon eine Maschine namens „%1“.</translation>
    </message>
    <message>
        <source>There is already a machine with the UUID %1 on this host.</source>
        <translation>Auf diesem Host gibt es schon eine Maschine mit der UUID %1.</translation>
    </message>
    <message>
        <source>This pool is not started.</source>
        <translation>Dieser Pool ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed.</source>
        <translation>Die Verbindung zu %1 wurde geschlossen.</translation>
    </message>
    <message>
        <source>Reading the definition</source>
        <translation>Definition wird gelesen</translation>
    </message>
    <message>
        <source>Reading what it runs with</source>
        <translation>Laufende Einstellungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading what runs</source>
        <translation>Laufender Stand wird gelesen</translation>
    </message>
    <message>
        <source>Changing the running machine</source>
        <translation>Laufende Maschine wird geändert</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Wird angewendet</translation>
    </message>
    <message>
        <source>Defining the machine</source>
        <translation>Maschine wird definiert</translation>
    </message>
    <message>
        <source>Starting the machine</source>
        <translation>Maschine wird gestartet</translation>
    </message>
    <message>
        <source>Asking the machine to shut down</source>
        <translation>Maschine wird zum Herunterfahren aufgefordert</translation>
    </message>
    <message>
        <source>Switching the machine off</source>
        <translation>Maschine wird ausgeschaltet</translation>
    </message>
    <message>
        <source>Pausing the machine</source>
        <translation>Maschine wird angehalten</translation>
    </message>
    <message>
        <source>Resuming the machine</source>
        <translation>Maschine wird fortgesetzt</translation>
    </message>
    <message>
        <source>Asking what the host can do</source>
        <translation>Fähigkeiten des Hosts werden abgefragt</translation>
    </message>
    <message>
        <source>Asking what the host is</source>
        <translation>Angaben zum Host werden abgefragt</translation>
    </message>
    <message>
        <source>Asking what the host has</source>
        <translation>Bestand des Hosts wird abgefragt</translation>
    </message>
    <message>
        <source>Reading the storage pools</source>
        <translation>Speicherpools werden gelesen</translation>
    </message>
    <message>
        <source>Making the volume</source>
        <translation>Volume wird angelegt</translation>
    </message>
    <message>
        <source>Asking for QEMU&apos;s command line</source>
        <translation>Befehlszeile von QEMU wird abgefragt</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ging verloren.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>Reading the list of machines</source>
        <translation>Liste der Maschinen wird gelesen</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You cancelled it before it began.</source>
        <translation>Es wurde vor dem Beginn abgebrochen.</translation>
    </message>
    <message>
        <source>You cancelled it; libvirt may still do it.</source>
        <translation>Es wurde abgebrochen; libvirt tut es vielleicht trotzdem noch.</translation>
    </message>
    <message>
        <source>The connection to %1 was given up.</source>
        <translation>Die Verbindung zu %1 wurde aufgegeben.</translation>
    </message>
    <message>
        <source>libvirt does not answer</source>
        <translation>libvirt antwortet nicht</translation>
    </message>
    <message>
        <source>Rebooting the machine</source>
        <translation>Maschine wird neu gestartet</translation>
    </message>
    <message>
        <source>Resetting the machine</source>
        <translation>Maschine wird zurückgesetzt</translation>
    </message>
    <message>
        <source>Changing the autostart</source>
        <translation>Autostart wird geändert</translation>
    </message>
    <message>
        <source>Saving the machine</source>
        <translation>Zustand der Maschine wird gespeichert</translation>
    </message>
    <message>
        <source>Removing the saved state</source>
        <translation>Gespeicherter Zustand wird entfernt</translation>
    </message>
    <message>
        <source>Asking what belongs to the machine</source>
        <translation>Zur Maschine Gehörendes wird abgefragt</translation>
    </message>
    <message>
        <source>Undefining the machine</source>
        <translation>Definition der Maschine wird entfernt</translation>
    </message>
    <message>
        <source>Renaming the machine</source>
        <translation>Maschine wird umbenannt</translation>
    </message>
    <message>
        <source>Comparing processors</source>
        <translation>Prozessoren werden verglichen</translation>
    </message>
    <message>
        <source>Looking for a common processor model</source>
        <translation>Gemeinsames Prozessormodell wird gesucht</translation>
    </message>
    <message>
        <source>Waiting for libvirt</source>
        <translation>Warten auf libvirt</translation>
    </message>
    <message>
        <source>It cannot be renamed from “%1” to “%2”: %3</source>
        <translation>Sie lässt sich nicht von „%1“ in „%2“ umbenennen: %3</translation>
    </message>
    <message numerus="yes">
        <source>The guest has %n vCPU(s) now.</source>
        <translation>
            <numerusform>Der Gast hat jetzt %n vCPU.</numerusform>
            <numerusform>Der Gast hat jetzt %n vCPUs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest has %1 MiB now.</source>
        <translation>Der Gast hat jetzt %1 MiB.</translation>
    </message>
    <message>
        <source>The machine does not run.</source>
        <translation>Die Maschine läuft nicht.</translation>
    </message>
    <message>
        <source>This host’s driver does not tell command lines.</source>
        <translation>Der Treiber dieses Hosts nennt keine Befehlszeilen.</translation>
    </message>
    <message>
        <source>A read-only connection does not tell command lines.</source>
        <translation>Eine nur lesende Verbindung nennt keine Befehlszeilen.</translation>
    </message>
    <message>
        <source>Its authority is not known here, or it is made out for another name or time.</source>
        <translation>Die ausstellende Stelle ist hier nicht bekannt, oder es gilt für einen anderen Namen oder eine andere Zeit.</translation>
    </message>
    <message>
        <source>The host did not take the certificate of this computer.</source>
        <translation>Der Host hat das Zertifikat dieses Rechners nicht angenommen.</translation>
    </message>
    <message>
        <source>That was not right. Try once more.</source>
        <translation>Das stimmte nicht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No program of this desktop asks for the password that is wanted for it. Members of the group “libvirt” need none.</source>
        <translation>Kein Programm dieses Desktops fragt nach dem Passwort, das dafür verlangt wird. Mitglieder der Gruppe „libvirt“ brauchen keines.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Practice host</source>
        <translation>Übungshost</translation>
    </message>
    <message>
        <source>%1, your session</source>
        <translation>%1, eigene Sitzung</translation>
    </message>
    <message>
        <source>Test host</source>
        <translation>Testhost</translation>
    </message>
    <message>
        <source>Test host (%1)</source>
        <translation>Testhost (%1)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>This computer, your session</source>
        <translation>Dieser Rechner, eigene Sitzung</translation>
    </message>
    <message>
        <source>Containers on this computer</source>
        <translation>Container auf diesem Rechner</translation>
    </message>
    <message>
        <source>Xen on this computer</source>
        <translation>Xen auf diesem Rechner</translation>
    </message>
    <message>
        <source>Made-up machines to try things on; they are forgotten at exit.</source>
        <translation>Erfundene Maschinen zum Ausprobieren; beim Beenden werden sie vergessen.</translation>
    </message>
    <message>
        <source>Another host over SSH: put your name there and the host&apos;s in place; a key or an agent spares the password.</source>
        <translation>Ein anderer Host über SSH: den eigenen Namen und den des Hosts dort einsetzen; ein Schlüssel oder Agent erspart das Passwort.</translation>
    </message>
    <message>
        <source>Another host over TLS; both sides need certificates.</source>
        <translation>Ein anderer Host über TLS; beide Seiten brauchen Zertifikate.</translation>
    </message>
    <message>
        <source>The machines of the whole computer; the system may ask for a password.</source>
        <translation>Die Maschinen des ganzen Rechners; das System fragt eventuell nach einem Passwort.</translation>
    </message>
    <message>
        <source>Your own machines, run as you: no rights needed, simple networks only.</source>
        <translation>Eigene Maschinen, die als der eigene Benutzer laufen: keine Rechte nötig, nur einfache Netzwerke.</translation>
    </message>
    <message>
        <source>Linux containers, run by libvirt.</source>
        <translation>Linux-Container unter libvirt.</translation>
    </message>
    <message>
        <source>libvirt&apos;s built-in test host: nothing real, forgotten at exit.</source>
        <translation>Der eingebaute Testhost von libvirt: nichts Echtes, beim Beenden vergessen.</translation>
    </message>
    <message>
        <source>Which host? For example qemu:///system.</source>
        <translation>Welcher Host? Zum Beispiel qemu:///system.</translation>
    </message>
    <message>
        <source>A URI has no spaces.</source>
        <translation>Eine URI enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>A libvirt URI reads driver://host/path, for example qemu+ssh://root@rack-2/system.</source>
        <translation>Eine libvirt-URI hat die Form driver://host/path, zum Beispiel qemu+ssh://root@rack-2/system.</translation>
    </message>
    <message>
        <source>libvirt has no driver named “%1”.</source>
        <translation>libvirt hat keinen Treiber namens „%1“.</translation>
    </message>
    <message>
        <source>libvirt has no transport named “%1”.</source>
        <translation>libvirt hat keinen Transport namens „%1“.</translation>
    </message>
    <message>
        <source>Put your name and the host&apos;s in place of user@host.</source>
        <translation>Statt user@host den eigenen Namen und den des Hosts einsetzen.</translation>
    </message>
    <message>
        <source>“%1” needs a host: %1://host/path.</source>
        <translation>„%1“ braucht einen Host: %1://host/path.</translation>
    </message>
    <message>
        <source>QEMU&apos;s URIs end in /system or /session.</source>
        <translation>URIs von QEMU enden auf /system oder /session.</translation>
    </message>
    <message>
        <source>The test driver wants /default or the path of a node file.</source>
        <translation>Der Testtreiber verlangt /default oder den Pfad einer Knotendatei.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This machine has no display. Add one on the page Devices, and a screen with it.</source>
        <translation>Diese Maschine hat keine Anzeige. Auf der Seite „Geräte“ eine hinzufügen, und einen Bildschirm dazu.</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Its screen is shown by virt-viewer, which is not installed here. The package is called virt-viewer.</source>
        <translation>Ihren Bildschirm zeigt virt-viewer, das hier nicht installiert ist. Das Paket heißt virt-viewer.</translation>
    </message>
</context>
<context>
    <name>CopyCheck</name>
    <message>
        <source>It cannot build such a machine: %1</source>
        <translation>Er kann eine solche Maschine nicht bauen: %1</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy %1 to another host</source>
        <translation>%1 auf einen anderen Host kopieren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>It moves there: &amp;keep its UUID and MAC addresses</source>
        <translation>Sie zieht dorthin um: UUID und MAC-Adressen &amp;behalten</translation>
    </message>
    <message>
        <source>Host to copy to</source>
        <translation>Host, auf den kopiert wird</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>Both stay: give the copy a UUID and MAC addresses of its &amp;own</source>
        <translation>Beide bleiben: der Kopie &amp;eigene UUID und MAC-Adressen geben</translation>
    </message>
    <message>
        <source>What that host lacks</source>
        <translation>Was jenem Host fehlt</translation>
    </message>
    <message>
        <source>Only the definition is copied: disks, firmware variables and the state of a TPM stay where they are. You can change what does not fit before it is made.</source>
        <translation>Nur die Definition wird kopiert: Platten, Firmware-Variablen und der Zustand eines TPM bleiben, wo sie sind. Was nicht passt, lässt sich vor dem Anlegen noch ändern.</translation>
    </message>
    <message>
        <source>Its passwords cannot be read here, so the copy has none.</source>
        <translation>Ihre Passwörter sind hier nicht lesbar, darum hat die Kopie keine.</translation>
    </message>
    <message>
        <source>No other host is connected. Add a connection to it first, with the right to change things there.</source>
        <translation>Kein anderer Host ist verbunden. Zuerst eine Verbindung zu ihm hinzufügen, mit dem Recht, dort etwas zu ändern.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Looking what that host has…</source>
        <translation>Bestand jenes Hosts wird abgefragt…</translation>
    </message>
    <message numerus="yes">
        <source>That host lacks %n thing(s) that the machine uses:</source>
        <translation>
            <numerusform>Jenem Host fehlt %n Sache, die die Maschine benutzt:</numerusform>
            <numerusform>Jenem Host fehlen %n Sachen, die die Maschine benutzt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing there as far as can be told:</source>
        <translation>Soweit sich sagen lässt, fehlt dort nichts:</translation>
    </message>
    <message>
        <source>That host has all that the machine uses.</source>
        <translation>Jener Host hat alles, was die Maschine benutzt.</translation>
    </message>
</context>
<context>
    <name>CpuCellsTexts</name>
    <message>
        <source>Node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>socket %1</source>
        <translation>Sockel %1</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
</context>
<context>
    <name>CpuModel</name>
    <message>
        <source>There is no processor in it: no &lt;cpu&gt; with a model.</source>
        <translation>Es enthält keinen Prozessor: kein &lt;cpu&gt; mit einem Modell.</translation>
    </message>
    <message>
        <source>use the processor %1</source>
        <translation>den Prozessor %1 benutzen</translation>
    </message>
</context>
<context>
    <name>CpuPool</name>
    <message>
        <source>Yes, they are the same</source>
        <translation>Ja, sie sind gleich</translation>
    </message>
    <message>
        <source>Yes, and it can do more</source>
        <translation>Ja, und er kann mehr</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <comment>one of several processors in a file</comment>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird abgefragt…</translation>
    </message>
    <message>
        <source>It does not tell: %1</source>
        <translation>Er gibt keine Auskunft: %1</translation>
    </message>
</context>
<context>
    <name>CpuSetLine</name>
    <message>
        <source>Choose by clicking</source>
        <translation>Durch Klicken wählen</translation>
    </message>
    <message>
        <source>Choose by clicking (Alt+Down)</source>
        <translation>Durch Klicken wählen (Alt+Abwärts)</translation>
    </message>
</context>
<context>
    <name>CpuSetPicker</name>
    <message>
        <source>Numbers to choose from</source>
        <translation>Nummern zur Auswahl</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>The host is not known: it may have more or fewer.</source>
        <translation>Der Host ist nicht bekannt: Er kann mehr oder weniger haben.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is chosen.</source>
        <translation>%1 ist gewählt.</translation>
    </message>
    <message>
        <source>%1 is not chosen.</source>
        <translation>%1 ist nicht gewählt.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>It is only used to sign in, and not kept.</source>
        <translation>Es dient nur zur Anmeldung und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Fortfahren?</translation>
    </message>
    <message>
        <source>Connect to %1?</source>
        <translation>Mit %1 verbinden?</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the host&apos;s owner gives you. ssh remembers the host then.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den Sie vom Betreiber des Hosts haben. ssh merkt sich den Host dann.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>The text defines a &lt;%1&gt;, not a &lt;domain&gt;.</source>
        <translation>Der Text definiert &lt;%1&gt;, nicht &lt;domain&gt;.</translation>
    </message>
</context>
<context>
    <name>DefinitionFileTexts</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; that is no definition.</source>
        <translation>%1 ist größer als 64 MiB; das ist keine Definition.</translation>
    </message>
    <message>
        <source>%1 says that it is written in “%2”, but it is not.</source>
        <translation>%1 gibt als Kodierung „%2“ an, ist aber anders kodiert.</translation>
    </message>
    <message>
        <source>%1 says that it is written in “%2”, an encoding that is not known here.</source>
        <translation>%1 gibt als Kodierung „%2“ an; die ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is not valid %2: it has bytes that mean no character.</source>
        <translation>%1 ist kein gültiges %2: Manche Bytes bedeuten kein Zeichen.</translation>
    </message>
    <message>
        <source>%1 has a NUL character, which XML cannot hold.</source>
        <translation>%1 enthält ein NUL-Zeichen, das in XML nicht vorkommen darf.</translation>
    </message>
    <message>
        <source>%1 cannot be written again byte for byte in its encoding %2, so it is not opened.</source>
        <translation>%1 lässt sich in der Kodierung %2 nicht Byte für Byte wieder schreiben und wird deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>The text has characters that the file&apos;s encoding %1 does not have.</source>
        <translation>Der Text enthält Zeichen, die es in der Kodierung %1 der Datei nicht gibt.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 cannot be written, and is as it was: %2</source>
        <translation>%1 kann nicht geschrieben werden und ist unverändert: %2</translation>
    </message>
</context>
<context>
    <name>DeviceEditTexts</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>paste %n device(s)</source>
        <translation>
            <numerusform>%n Gerät einfügen</numerusform>
            <numerusform>%n Geräte einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>reorder %1</source>
        <translation>%1 umordnen</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Why that was not done</source>
        <translation>Warum das nicht ausgeführt wurde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add device…</source>
        <translation>Gerät hinzufügen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up among its kind</source>
        <translation>Innerhalb seiner Art nach oben</translation>
    </message>
    <message>
        <source>Move down among its kind</source>
        <translation>Innerhalb seiner Art nach unten</translation>
    </message>
    <message>
        <source>Copy as XML</source>
        <translation>Als XML kopieren</translation>
    </message>
    <message>
        <source>Paste XML</source>
        <translation>XML einfügen</translation>
    </message>
    <message>
        <source>Show in XML</source>
        <translation>Im XML zeigen</translation>
    </message>
    <message>
        <source>Filter devices…</source>
        <translation>Geräte filtern…</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>Die Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>As in the XML</source>
        <translation>Wie im XML</translation>
    </message>
    <message>
        <source>As connected</source>
        <translation>Wie angeschlossen</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
</context>
<context>
    <name>DeviceXmlTexts</name>
    <message>
        <source>This is not the XML of a device.</source>
        <translation>Das ist nicht das XML eines Geräts.</translation>
    </message>
    <message>
        <source>This is no well-formed XML: %1</source>
        <translation>Das ist kein wohlgeformtes XML: %1</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is no device that this program knows.</source>
        <translation>&lt;%1&gt; ist kein Gerät, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>There is no device in this XML.</source>
        <translation>In diesem XML ist kein Gerät.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>No device selected</source>
        <translation>Kein Gerät ausgewählt</translation>
    </message>
    <message>
        <source>This machine has nothing to store on, to show or to talk to.</source>
        <translation>Diese Maschine hat nichts zum Speichern, zum Anzeigen oder zur Verständigung.</translation>
    </message>
    <message>
        <source>Choose one from the list, or add another one.</source>
        <translation>Eines aus der Liste wählen oder ein weiteres hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices selected</source>
        <translation>
            <numerusform>%n Gerät ausgewählt</numerusform>
            <numerusform>%n Geräte ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Es gibt keines</translation>
    </message>
    <message>
        <source>This machine has no such device yet: %1.</source>
        <translation>Diese Maschine hat noch kein solches Gerät: %1.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>changed line</source>
        <translation>geänderte Zeile</translation>
    </message>
    <message>
        <source>added line</source>
        <translation>hinzugefügte Zeile</translation>
    </message>
    <message>
        <source>removed line</source>
        <translation>entfernte Zeile</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;patch</source>
        <translation>Als &amp;Patch kopieren</translation>
    </message>
    <message>
        <source>P&amp;revious change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>Re&amp;vert this change</source>
        <translation>Diese Änderung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Show &amp;unchanged lines</source>
        <translation>&amp;Unveränderte Zeilen zeigen</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
</context>
<context>
    <name>DistanceGrid</name>
    <message>
        <source>The same there and back</source>
        <translation>Hin und zurück gleich</translation>
    </message>
    <message>
        <source>Distances between cells</source>
        <translation>Abstände zwischen Zellen</translation>
    </message>
    <message>
        <source>A number that you set is set for the way back, too.</source>
        <translation>Eine gesetzte Zahl gilt auch für den Rückweg.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Zelle %1</translation>
    </message>
    <message>
        <source>Distance from cell %1 to cell %2</source>
        <translation>Abstand von Zelle %1 zu Zelle %2</translation>
    </message>
    <message>
        <source>10 is here, 20 is twice as slow to reach, 255 can&apos;t be reached. Empty fields have the grey number.</source>
        <translation>10 ist hier, 20 ist doppelt so langsam erreichbar, 255 ist nicht erreichbar. Leere Felder haben die graue Zahl.</translation>
    </message>
    <message>
        <source>set the distance of cells %1 and %2</source>
        <translation>Abstand der Zellen %1 und %2 setzen</translation>
    </message>
</context>
<context>
    <name>DomainDraft</name>
    <message>
        <source>The XML is not well-formed, so the forms rest until it is: %1</source>
        <translation>Das XML ist nicht wohlgeformt; bis dahin ruhen die Formulare: %1</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>unset %1</source>
        <translation>%1 aufheben</translation>
    </message>
    <message>
        <source>add to %1</source>
        <translation>zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>remove from %1</source>
        <translation>aus %1 entfernen</translation>
    </message>
    <message>
        <source>reorder %1</source>
        <translation>%1 umordnen</translation>
    </message>
    <message>
        <source>revert %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>discard all changes</source>
        <translation>alle Änderungen verwerfen</translation>
    </message>
    <message>
        <source>take what libvirt kept</source>
        <translation>übernehmen, was libvirt behalten hat</translation>
    </message>
</context>
<context>
    <name>DomainEditor</name>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
</context>
<context>
    <name>DomainSession</name>
    <message>
        <source>The connection to %1 is not open. The draft is kept; apply it when the connection is back.</source>
        <translation>Die Verbindung zu %1 ist nicht offen. Der Entwurf bleibt erhalten; er lässt sich anwenden, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>The connection to %1 is read-only: the draft can be compared and saved to a file, not applied.</source>
        <translation>Die Verbindung zu %1 ist nur lesend: Der Entwurf lässt sich vergleichen und in eine Datei speichern, aber nicht anwenden.</translation>
    </message>
    <message>
        <source>%1 is no longer defined on %2. The draft can still be saved to a file.</source>
        <translation>%1 ist auf %2 nicht mehr definiert. Der Entwurf lässt sich noch in eine Datei speichern.</translation>
    </message>
    <message>
        <source>Whether it was applied is not known: %1</source>
        <translation>Ob er angewendet wurde, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Applied, but reading it back failed: open it again before going on.</source>
        <translation>Angewendet, aber das Zurücklesen ist gescheitert: vor dem Weiterarbeiten erneut öffnen.</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Angewendet.</translation>
    </message>
    <message>
        <source>%1 was changed by someone else since this draft began. Nothing was written.</source>
        <translation>%1 wurde seit Beginn dieses Entwurfs von anderer Seite geändert. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 is no longer defined on %2. Nothing was written; the draft can be saved to a file.</source>
        <translation>%1 ist auf %2 nicht mehr definiert. Nichts wurde geschrieben; der Entwurf lässt sich in eine Datei speichern.</translation>
    </message>
    <message>
        <source>libvirt refused it: %1</source>
        <translation>libvirt hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>A practice host: try what you like, it forgets everything at exit.</source>
        <translation>Ein Übungshost: Alles darf ausprobiert werden, beim Beenden vergisst er alles.</translation>
    </message>
    <message>
        <source>It is running: takes effect at its next start.</source>
        <translation>Sie läuft: Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>libvirt would refuse line %1: %2</source>
        <translation>libvirt würde Zeile %1 ablehnen: %2</translation>
    </message>
    <message>
        <source>It has a saved state: its next start goes on from there, with the settings of then.</source>
        <translation>Sie hat einen gespeicherten Zustand: Der nächste Start setzt dort fort, mit den damaligen Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Its %n snapshot(s) keep their own settings.</source>
        <translation>
            <numerusform>%1 Ihr %n Snapshot behält seine eigenen Einstellungen.</numerusform>
            <numerusform>%1 Ihre %n Snapshots behalten ihre eigenen Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1: done</source>
        <translation>✓ %1: erledigt</translation>
    </message>
    <message>
        <source>… %1: asked of the guest. %2</source>
        <translation>… %1: vom Gast erbeten. %2</translation>
    </message>
    <message>
        <source>✗ %1: not tried, as the connection is gone</source>
        <translation>✗ %1: nicht versucht, da die Verbindung fort ist</translation>
    </message>
    <message>
        <source>✗ %1: %2</source>
        <translation>✗ %1: %2</translation>
    </message>
    <message>
        <source>✗ %1: libvirt refused it: %2</source>
        <translation>✗ %1: libvirt hat abgelehnt: %2</translation>
    </message>
    <message>
        <source>The running machine was not changed: %1</source>
        <translation>Die laufende Maschine wurde nicht geändert: %1</translation>
    </message>
    <message>
        <source>Saved. Reading what runs…</source>
        <translation>Gespeichert. Laufender Stand wird gelesen…</translation>
    </message>
    <message>
        <source>In the running machine:</source>
        <translation>In der laufenden Maschine:</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take effect at its next start.</source>
        <translation>
            <numerusform>%n Änderung wirkt ab dem nächsten Start.</numerusform>
            <numerusform>%n Änderungen wirken ab dem nächsten Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was migrated to another host. The draft is kept.</source>
        <translation>%1 wurde auf einen anderen Host migriert. Der Entwurf bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Evdev</name>
    <message>
        <source>The device is an absolute path, such as /dev/input/by-id/usb-Maker_Keyboard-event-kbd.</source>
        <translation>Das Gerät ist ein absoluter Pfad, etwa /dev/input/by-id/usb-Maker_Keyboard-event-kbd.</translation>
    </message>
    <message>
        <source>The guest has this device already.</source>
        <translation>Der Gast hat dieses Gerät schon.</translation>
    </message>
    <message>
        <source>pass a keyboard</source>
        <translation>Tastatur weitergeben</translation>
    </message>
    <message>
        <source>pass a mouse</source>
        <translation>Maus weitergeben</translation>
    </message>
    <message>
        <source>take a keyboard away</source>
        <translation>Tastatur wegnehmen</translation>
    </message>
    <message>
        <source>take a mouse away</source>
        <translation>Maus wegnehmen</translation>
    </message>
</context>
<context>
    <name>EvdevPart</name>
    <message>
        <source>Keyboard and mouse of the host</source>
        <translation>Tastatur und Maus des Hosts</translation>
    </message>
    <message>
        <source>none is passed to the guest</source>
        <translation>nichts ist an den Gast weitergegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n passed to the guest</source>
        <translation>
            <numerusform>%n an den Gast weitergegeben</numerusform>
            <numerusform>%n an den Gast weitergegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>QEMU reads them itself, and both Ctrl keys at once hand them over between host and guest. libvirt 7.4 and newer have an input device of the type evdev for this, which is the better way: libvirt then sees to the rights to the device.</source>
        <translation>QEMU liest sie selbst, und beide Ctrl-Tasten zugleich geben sie zwischen Host und Gast hin und her. libvirt ab 7.4 hat dafür ein Eingabegerät vom Typ evdev, und das ist der bessere Weg: libvirt kümmert sich dann um die Rechte am Gerät.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Keyboard or mouse</source>
        <translation>Tastatur oder Maus</translation>
    </message>
    <message>
        <source>The device on the host</source>
        <translation>Das Gerät auf dem Host</translation>
    </message>
    <message>
        <source>Add to the guest</source>
        <translation>Dem Gast hinzufügen</translation>
    </message>
    <message>
        <source>Take both arguments away</source>
        <translation>Beide Argumente entfernen</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>FieldBinding</name>
    <message>
        <source>Not set: %1</source>
        <translation>Nicht gesetzt: %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>revert %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Not on this host.</source>
        <translation>Nicht auf diesem Host.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Choose a volume of the host</source>
        <translation>Volume des Hosts wählen</translation>
    </message>
    <message>
        <source>Choose a volume of %1</source>
        <translation>Volume von %1 wählen</translation>
    </message>
    <message>
        <source>Reading the storage pools</source>
        <translation>Speicherpools werden gelesen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Storage pools and their volumes</source>
        <translation>Speicherpools und ihre Volumes</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Reading the host&apos;s storage pools…</source>
        <translation>Speicherpools des Hosts werden gelesen…</translation>
    </message>
    <message>
        <source>The host does not answer any more.</source>
        <translation>Der Host antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The host gives no storage pools: %1
The path can still be typed.</source>
        <translation>Der Host nennt keine Speicherpools: %1
Der Pfad lässt sich trotzdem eingeben.</translation>
    </message>
    <message>
        <source>The host has no storage pools. The path can still be typed.</source>
        <translation>Der Host hat keine Speicherpools. Der Pfad lässt sich trotzdem eingeben.</translation>
    </message>
    <message>
        <source>A volume is chosen by its path on the host.</source>
        <translation>Ein Volume wird nach seinem Pfad auf dem Host gewählt.</translation>
    </message>
    <message>
        <source>It has no volumes.</source>
        <translation>Er hat keine Volumes.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation>Neues Volume…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
</context>
<context>
    <name>FileSession</name>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was written.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A file: saving it changes no machine.</source>
        <translation>Eine Datei: Speichern ändert keine Maschine.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the XML</source>
        <translation>Im XML suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Vorige (Shift+Return)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Nächste (Return)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>GrammarDialog</name>
    <message>
        <source>The one that is &amp;installed here</source>
        <translation>Die hier &amp;installierte</translation>
    </message>
    <message>
        <source>The one in this &amp;folder:</source>
        <translation>Die in diesem &amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>libvirt&apos;s grammar</source>
        <translation>libvirts Grammatik</translation>
    </message>
    <message>
        <source>Definitions are held against the grammar that comes with libvirt: what may stand where, and which words there are. To write for a host with another version of libvirt, choose the folder with the grammar of that version: domain.rng and the files beside it.</source>
        <translation>Definitionen werden mit der Grammatik verglichen, die libvirt mitbringt: was wo stehen darf und welche Wörter es gibt. Um für einen Host mit einer anderen Version von libvirt zu schreiben, wählen Sie den Ordner mit der Grammatik dieser Version: domain.rng und die Dateien daneben.</translation>
    </message>
    <message>
        <source>Folder with libvirt&apos;s grammar</source>
        <translation>Ordner mit libvirts Grammatik</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The folder with domain.rng</source>
        <translation>Der Ordner mit domain.rng</translation>
    </message>
</context>
<context>
    <name>GrammarWords</name>
    <message>
        <source>a UUID such as 4dea22b3-1d52-d8f3-2516-782e98ab3fa0</source>
        <translation>eine UUID wie 4dea22b3-1d52-d8f3-2516-782e98ab3fa0</translation>
    </message>
    <message>
        <source>a MAC address such as 52:54:00:12:34:56</source>
        <translation>eine MAC-Adresse wie 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>an IPv4 address such as 192.0.2.1</source>
        <translation>eine IPv4-Adresse wie 192.0.2.1</translation>
    </message>
    <message>
        <source>an IPv6 address such as 2001:db8::1</source>
        <translation>eine IPv6-Adresse wie 2001:db8::1</translation>
    </message>
    <message>
        <source>a path that begins with /</source>
        <translation>ein Pfad, der mit / beginnt</translation>
    </message>
    <message>
        <source>a list of CPUs such as 0-3,^2</source>
        <translation>eine Liste von CPUs wie 0-3,^2</translation>
    </message>
    <message>
        <source>a unit such as KiB, MiB or GiB</source>
        <translation>eine Einheit wie KiB, MiB oder GiB</translation>
    </message>
    <message>
        <source>the name of a computer</source>
        <translation>der Name eines Computers</translation>
    </message>
    <message>
        <source>a name such as vda, sdb or hdc</source>
        <translation>ein Name wie vda, sdb oder hdc</translation>
    </message>
    <message>
        <source>a number from 0x0000 to 0xffff</source>
        <translation>eine Zahl von 0x0000 bis 0xffff</translation>
    </message>
    <message>
        <source>a number from 0 to 65535 or 0xffff</source>
        <translation>eine Zahl von 0 bis 65535 oder 0xffff</translation>
    </message>
    <message>
        <source>a number from 0 to 255 or 0xff</source>
        <translation>eine Zahl von 0 bis 255 oder 0xff</translation>
    </message>
    <message>
        <source>a number from 0x00 to 0xff</source>
        <translation>eine Zahl von 0x00 bis 0xff</translation>
    </message>
    <message>
        <source>a number from 0x00 to 0x1f</source>
        <translation>eine Zahl von 0x00 bis 0x1f</translation>
    </message>
    <message>
        <source>a number from 0x0 to 0x7</source>
        <translation>eine Zahl von 0x0 bis 0x7</translation>
    </message>
    <message>
        <source>a name without / and line breaks</source>
        <translation>ein Name ohne / und Zeilenumbrüche</translation>
    </message>
    <message>
        <source>a World Wide Name of 16 hexadecimal digits</source>
        <translation>ein World Wide Name aus 16 hexadezimalen Ziffern</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number up to %1</source>
        <translation>eine ganze Zahl bis %1</translation>
    </message>
    <message>
        <source>a whole number of %1 or more</source>
        <translation>eine ganze Zahl ab %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>ein anderer Text</translation>
    </message>
    <message>
        <source>a hexadecimal number from 0x0 to 0x%1</source>
        <translation>eine hexadezimale Zahl von 0x0 bis 0x%1</translation>
    </message>
    <message>
        <source>a hexadecimal number such as 0x1a</source>
        <translation>eine hexadezimale Zahl wie 0x1a</translation>
    </message>
    <message>
        <source>a text of the form %1</source>
        <translation>ein Text der Form %1</translation>
    </message>
    <message>
        <source>it must be %1</source>
        <translation>es muss %1 sein</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>it can only be %1</source>
        <translation>es kann nur %1 sein</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, oder %2</translation>
    </message>
    <message>
        <source>The root element is %1, not %2.</source>
        <translation>Das Wurzelelement ist %1, nicht %2.</translation>
    </message>
    <message>
        <source>%1 can be in %2 only once.</source>
        <translation>%1 darf in %2 nur einmal stehen.</translation>
    </message>
    <message>
        <source>Nothing more can follow.</source>
        <translation>Danach kann nichts mehr folgen.</translation>
    </message>
    <message>
        <source>Here can be: %1.</source>
        <translation>Hier kann stehen: %1.</translation>
    </message>
    <message>
        <source>%1 cannot stand behind %2. %3</source>
        <translation>%1 kann nicht hinter %2 stehen. %3</translation>
    </message>
    <message>
        <source>%1 does not go with the rest of %2. %3</source>
        <translation>%1 passt nicht zum Rest von %2. %3</translation>
    </message>
    <message>
        <source>%1 is not known in %2</source>
        <translation>%1 ist in %2 nicht bekannt</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; ist %2 gemeint?</translation>
    </message>
    <message>
        <source>%1; it is an attribute there: %2</source>
        <translation>%1; dort ist es ein Attribut: %2</translation>
    </message>
    <message>
        <source>%1; it stands in %2.</source>
        <translation>%1; es steht in %2.</translation>
    </message>
    <message>
        <source>%1: there is no element in it.</source>
        <translation>%1: Darin gibt es kein Element.</translation>
    </message>
    <message>
        <source>%1. It can hold: %2.</source>
        <translation>%1. Es kann enthalten: %2.</translation>
    </message>
    <message>
        <source>%1 is not known at %2</source>
        <translation>%1 ist bei %2 nicht bekannt</translation>
    </message>
    <message>
        <source>%1; it is an element of its own in there: %2</source>
        <translation>%1; dort ist es ein eigenes Element: %2</translation>
    </message>
    <message>
        <source>%1: it has no attributes.</source>
        <translation>%1: Es hat keine Attribute.</translation>
    </message>
    <message>
        <source>%1. It can have: %2.</source>
        <translation>%1. Es kann haben: %2.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 cannot be empty: %2.</source>
        <translation>%1 darf nicht leer sein: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: %3.</source>
        <translation>%1 kann nicht „%2“ sein: %3.</translation>
    </message>
    <message>
        <source>%1 cannot hold the text “%2”</source>
        <translation>%1 kann den Text „%2“ nicht enthalten</translation>
    </message>
    <message>
        <source>%1. Here can be: %2.</source>
        <translation>%1. Hier kann stehen: %2.</translation>
    </message>
    <message>
        <source>The attributes of %1 do not go together.</source>
        <translation>Die Attribute von %1 passen nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 lacks %2.</source>
        <translation>%1 fehlt %2.</translation>
    </message>
    <message>
        <source>%1 lacks one of %2.</source>
        <translation>%1 fehlt eines von %2.</translation>
    </message>
    <message>
        <source>%1 is not complete.</source>
        <translation>%1 ist nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>nothing set</source>
        <translation>nichts gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Main settings</source>
        <translation>Haupteinstellungen</translation>
    </message>
</context>
<context>
    <name>HostCapsPage</name>
    <message>
        <source>What the hypervisor of this host says it can do for a machine of that kind, in libvirt&apos;s own words.</source>
        <translation>Was der Hypervisor dieses Hosts nach eigener Angabe für eine Maschine dieser Art kann, in den Worten von libvirt.</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>&amp;Architektur:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Typ:</translation>
    </message>
    <message>
        <source>&amp;Machine:</source>
        <translation>&amp;Maschine:</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter what it can do</source>
        <translation>Fähigkeiten filtern</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Can be</source>
        <translation>Kann sein</translation>
    </message>
    <message>
        <source>Asking the host…</source>
        <translation>Host wird gefragt…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>architecture, kind of guest</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This host does not tell: %1</source>
        <translation>Dieser Host gibt keine Auskunft: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>HostCheck</name>
    <message>
        <source>Turn on VT-x or AMD-V (SVM) in the firmware&apos;s setup of this computer. If it is a machine itself, its host has to allow nested virtualization. Without it guests are emulated, which is many times slower.</source>
        <translation>VT-x oder AMD-V (SVM) im Firmware-Setup dieses Rechners einschalten. Ist er selbst eine virtuelle Maschine, so muss sein Host verschachtelte Virtualisierung erlauben. Ohne sie werden Gäste emuliert, was um ein Vielfaches langsamer ist.</translation>
    </message>
    <message>
        <source>Load the module: modprobe kvm_intel, or kvm_amd. It refuses while virtualization is off in the firmware&apos;s setup.</source>
        <translation>Das Modul laden: modprobe kvm_intel oder kvm_amd. Es weigert sich, solange Virtualisierung im Firmware-Setup ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Add your user to the group that owns /dev/kvm, usually kvm, and log in again.</source>
        <translation>Den eigenen Benutzer in die Gruppe aufnehmen, der /dev/kvm gehört, meist kvm, und sich neu anmelden.</translation>
    </message>
    <message>
        <source>Load the module: modprobe vhost_net. Network cards of the model virtio work without it, but slower.</source>
        <translation>Das Modul laden: modprobe vhost_net. Netzwerkkarten des Modells virtio funktionieren auch ohne es, aber langsamer.</translation>
    </message>
    <message>
        <source>Load the module: modprobe tun. Without it guests have no networks and bridges, only user networking.</source>
        <translation>Das Modul laden: modprobe tun. Ohne es haben Gäste keine Netzwerke und Bridges, nur Netzwerk im Benutzermodus.</translation>
    </message>
    <message>
        <source>Only of use to pass PCI devices through. Turn on VT-d or AMD-Vi in the firmware&apos;s setup.</source>
        <translation>Nur zum Durchreichen von PCI-Geräten von Nutzen. VT-d oder AMD-Vi im Firmware-Setup einschalten.</translation>
    </message>
    <message>
        <source>Only of use to pass PCI devices through. Add intel_iommu=on to the kernel&apos;s command line and start the host again.</source>
        <translation>Nur zum Durchreichen von PCI-Geräten von Nutzen. intel_iommu=on zur Befehlszeile des Kernels hinzufügen und den Host neu starten.</translation>
    </message>
    <message>
        <source>Only of use for guests whose memory the host cannot read (SEV, TDX, Secure Execution). All else works without it.</source>
        <translation>Nur für Gäste von Nutzen, deren Speicher der Host nicht lesen kann (SEV, TDX, Secure Execution). Alles andere geht ohne.</translation>
    </message>
    <message>
        <source>The kernel offers this controller not to libvirt: limits of that kind cannot be set. See cgroup_enable= on the kernel&apos;s command line, and systemd&apos;s Delegate= for a user&apos;s own session.</source>
        <translation>Der Kernel bietet libvirt diesen Controller nicht an: Grenzen dieser Art lassen sich nicht setzen. Siehe cgroup_enable= auf der Befehlszeile des Kernels und Delegate= von systemd für die eigene Sitzung eines Benutzers.</translation>
    </message>
    <message>
        <source>The kernel was built without it; containers need another kernel.</source>
        <translation>Der Kernel wurde ohne dies gebaut; Container brauchen einen anderen Kernel.</translation>
    </message>
    <message>
        <source>Load the module: modprobe fuse. Without it containers see the memory of the whole host.</source>
        <translation>Das Modul laden: modprobe fuse. Ohne es sehen Container den Speicher des ganzen Hosts.</translation>
    </message>
    <message>
        <source>Containers cannot be paused without it.</source>
        <translation>Ohne dies lassen sich Container nicht anhalten.</translation>
    </message>
</context>
<context>
    <name>HostChecksPage</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>What virt-host-validate finds on this computer, and what can be done about it.</source>
        <translation>Was virt-host-validate auf diesem Rechner findet, und was sich dagegen tun lässt.</translation>
    </message>
    <message>
        <source>Show what is &amp;good, too</source>
        <translation>Auch &amp;Gutes zeigen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>This host is made up, so there is nothing to check.</source>
        <translation>Dieser Host ist erfunden, darum gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>This is another computer. Run virt-host-validate there: only it can see its own kernel and devices.</source>
        <translation>Dies ist ein anderer Rechner. Dort virt-host-validate ausführen: Nur er selbst sieht seinen Kernel und seine Geräte.</translation>
    </message>
    <message>
        <source>virt-host-validate is not installed here. It comes with libvirt, in the package libvirt-clients or libvirt-client.</source>
        <translation>virt-host-validate ist hier nicht installiert. Es gehört zu libvirt, im Paket libvirt-clients oder libvirt-client.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>virt-host-validate made no checks: %1</source>
        <translation>virt-host-validate hat nichts geprüft: %1</translation>
    </message>
</context>
<context>
    <name>HostChoices</name>
    <message>
        <source>%1, not started</source>
        <translation>%1, nicht gestartet</translation>
    </message>
    <message>
        <source>guests and the host only</source>
        <translation>nur Gäste und der Host</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>geroutet</translation>
    </message>
    <message>
        <source>routed, without a firewall</source>
        <translation>geroutet, ohne Firewall</translation>
    </message>
    <message>
        <source>bridged</source>
        <translation>gebrückt</translation>
    </message>
    <message>
        <source>PCI cards of the host</source>
        <translation>PCI-Karten des Hosts</translation>
    </message>
    <message>
        <source>%1, bridge %2</source>
        <translation>%1, Brücke %2</translation>
    </message>
    <message>
        <source>bridge of the host</source>
        <translation>Brücke des Hosts</translation>
    </message>
    <message>
        <source>of the network %1</source>
        <translation>des Netzwerks %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation>
            <numerusform>%n Datenträger</numerusform>
            <numerusform>%n Datenträger</numerusform>
        </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>in the pool %1</source>
        <translation>im Pool %1</translation>
    </message>
    <message>
        <source>will go away</source>
        <translation>wird entfallen</translation>
    </message>
    <message>
        <source>the newest: %1</source>
        <translation>die neueste: %1</translation>
    </message>
    <message>
        <source>this host cannot do all of it</source>
        <translation>dieser Host kann nicht alles davon</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
</context>
<context>
    <name>HostCompleter</name>
    <message>
        <source>Choose from what the host has</source>
        <translation>Aus dem wählen, was der Host hat</translation>
    </message>
</context>
<context>
    <name>HostCpusPage</name>
    <message>
        <source>A machine can move between hosts without being shut down only if all of them can do what its processor can. Choose the hosts, or files with their capabilities, and compute a processor that they have in common.</source>
        <translation>Eine Maschine kann nur dann ohne Herunterfahren zwischen Hosts umziehen, wenn sie alle können, was ihr Prozessor kann. Hier die Hosts wählen, oder Dateien mit ihren Fähigkeiten, und einen gemeinsamen Prozessor berechnen.</translation>
    </message>
    <message>
        <source>Hosts and files</source>
        <translation>Hosts und Dateien</translation>
    </message>
    <message>
        <source>Host or file</source>
        <translation>Host oder Datei</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Can it run the guest&apos;s?</source>
        <translation>Geht der des Gasts?</translation>
    </message>
    <message>
        <source>Add a &amp;file…</source>
        <translation>&amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Compute what they have in &amp;common</source>
        <translation>&amp;Gemeinsames berechnen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The processor as XML</source>
        <translation>Der Prozessor als XML</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Can they run that of %1?</source>
        <translation>Geht der von %1 auf ihnen?</translation>
    </message>
    <message>
        <source>Can they run a guest&apos;s?</source>
        <translation>Geht der eines Gasts auf ihnen?</translation>
    </message>
    <message>
        <source>Its processor names no model: it takes what its host has.</source>
        <translation>Ihr Prozessor nennt kein Modell: Er nimmt, was der Host hat.</translation>
    </message>
    <message>
        <source>&amp;Use it in %1</source>
        <translation>In %1 &amp;benutzen</translation>
    </message>
    <message>
        <source>&amp;Use it in a draft</source>
        <translation>In einem Entwurf &amp;benutzen</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird abgefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more feature(s)</source>
        <translation>
            <numerusform>%1 und %n weiteres Merkmal</numerusform>
            <numerusform>%1 und %n weitere Merkmale</numerusform>
        </translation>
    </message>
    <message>
        <source>Capabilities of hosts</source>
        <translation>Fähigkeiten von Hosts</translation>
    </message>
    <message>
        <source>XML (*.xml);;All files (*)</source>
        <translation>XML (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>There is no such processor: %1</source>
        <translation>Einen solchen Prozessor gibt es nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>All of them can run %1 with %n more feature(s):</source>
        <translation>
            <numerusform>Alle können %1 mit %n weiteren Merkmal ausführen:</numerusform>
            <numerusform>Alle können %1 mit %n weiteren Merkmalen ausführen:</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the draft of %1 now. Undo takes it out again, Apply brings it into use.</source>
        <translation>Er ist jetzt im Entwurf von %1. Rückgängig nimmt ihn wieder heraus, Anwenden bringt ihn in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>HostDeviceChooser</name>
    <message>
        <source>Choose a device of the host</source>
        <translation>Gerät des Hosts wählen</translation>
    </message>
    <message>
        <source>Choose a device of %1</source>
        <translation>Gerät von %1 wählen</translation>
    </message>
    <message>
        <source>Find a device…</source>
        <translation>Gerät suchen…</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU-Gruppe</translation>
    </message>
    <message>
        <source>Devices of the host</source>
        <translation>Geräte des Hosts</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>PCI</source>
        <translation>PCI</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Parts of cards (mediated)</source>
        <translation>Teile von Karten (vermittelt)</translation>
    </message>
    <message>
        <source>SCSI</source>
        <translation>SCSI</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: not made yet, %n can be</source>
        <translation>
            <numerusform>%1 von %2: noch nicht angelegt, %n ist möglich</numerusform>
            <numerusform>%1 von %2: noch nicht angelegt, %n sind möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>The host holds it ready for guests (vfio-pci).</source>
        <translation>Der Host hält es für Gäste bereit (vfio-pci).</translation>
    </message>
    <message>
        <source>The host uses it with the driver %1 and cannot while the guest runs.</source>
        <translation>Der Host benutzt es mit dem Treiber %1 und kann das nicht, während der Gast läuft.</translation>
    </message>
    <message>
        <source>It has no IOMMU group: the host can hand it on only with its IOMMU switched on.</source>
        <translation>Es hat keine IOMMU-Gruppe: Der Host kann es nur mit eingeschalteter IOMMU weitergeben.</translation>
    </message>
    <message>
        <source>It is alone in IOMMU group %1.</source>
        <translation>Es ist allein in IOMMU-Gruppe %1.</translation>
    </message>
    <message>
        <source>The host loses all of IOMMU group %1 with it: %2.</source>
        <translation>Der Host verliert mit ihm die ganze IOMMU-Gruppe %1: %2.</translation>
    </message>
    <message>
        <source>The host tells of no device that a guest could have. Its address can still be typed.</source>
        <translation>Der Host nennt kein Gerät, das ein Gast haben könnte. Die Adresse lässt sich trotzdem eintippen.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>It is to be made on the host first, for instance with:
%1</source>
        <translation>Es ist zuerst auf dem Host anzulegen, etwa mit:
%1</translation>
    </message>
</context>
<context>
    <name>HostDevicePart</name>
    <message>
        <source>Choose a device of the host…</source>
        <translation>Gerät des Hosts wählen…</translation>
    </message>
    <message>
        <source>The host does not tell of such a device</source>
        <translation>Der Host nennt kein solches Gerät</translation>
    </message>
    <message>
        <source>It may be unplugged, or of a sort that the host does not list.</source>
        <translation>Es kann abgezogen sein, oder von einer Sorte, die der Host nicht auflistet.</translation>
    </message>
    <message>
        <source>No device of the host is chosen yet</source>
        <translation>Noch kein Gerät des Hosts gewählt</translation>
    </message>
    <message>
        <source>choose %1</source>
        <translation>%1 wählen</translation>
    </message>
</context>
<context>
    <name>HostDevices</name>
    <message>
        <source>USB controller</source>
        <translation>USB-Controller</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Sound and video</source>
        <translation>Ton und Bild</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>bus %1, device %2</source>
        <translation>Bus %1, Gerät %2</translation>
    </message>
</context>
<context>
    <name>HostFactsPage</name>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1: %2 of %3 free</source>
        <comment>pages of memory, 2 MiB: 10 of 512 free</comment>
        <translation>%1: %2 von %3 frei</translation>
    </message>
    <message>
        <source>What libvirt tells of this host, as it was when this window opened.</source>
        <translation>Was libvirt über diesen Host sagt, Stand beim Öffnen dieses Fensters.</translation>
    </message>
    <message>
        <source>NUMA nodes</source>
        <translation>NUMA-Knoten</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>NUMA-Knoten</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Copy the capabilities as XML</source>
        <translation>Fähigkeiten als XML &amp;kopieren</translation>
    </message>
    <message>
        <source>Asking the host…</source>
        <translation>Host wird gefragt…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 × %3 (sockets of a node, cores, threads), %n NUMA node(s)</source>
        <translation>
            <numerusform>%1 × %2 × %3 (Sockel je Knoten, Kerne, Threads), %n NUMA-Knoten</numerusform>
            <numerusform>%1 × %2 × %3 (Sockel je Knoten, Kerne, Threads), %n NUMA-Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message numerus="yes">
        <source>%n logical, %1</source>
        <translation>
            <numerusform>%n logischer, %1</numerusform>
            <numerusform>%n logische, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Processor model</source>
        <translation>Prozessormodell</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more feature(s)</source>
        <translation>
            <numerusform>%1, %2 und %n weiteres Merkmal</numerusform>
            <numerusform>%1, %2 und %n weitere Merkmale</numerusform>
        </translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Huge pages that are free can be taken by guests that ask for them.</source>
        <translation>Freie Huge Pages stehen Gästen zu, die sie verlangen.</translation>
    </message>
</context>
<context>
    <name>HostFit</name>
    <message>
        <source>It has no network “%1”.</source>
        <translation>Er hat kein Netzwerk „%1“.</translation>
    </message>
    <message>
        <source>That network has no port group “%1” there.</source>
        <translation>Jenes Netzwerk hat dort keine Portgruppe „%1“.</translation>
    </message>
    <message>
        <source>It has no bridge “%1”.</source>
        <translation>Er hat keine Bridge „%1“.</translation>
    </message>
    <message>
        <source>It has no storage pool “%1”.</source>
        <translation>Er hat keinen Speicherpool „%1“.</translation>
    </message>
    <message>
        <source>That pool has no volume “%1” there.</source>
        <translation>Jener Pool hat dort kein Volume „%1“.</translation>
    </message>
    <message>
        <source>It does not know the secret %1.</source>
        <translation>Er kennt das Geheimnis %1 nicht.</translation>
    </message>
    <message>
        <source>It has no network filter “%1”.</source>
        <translation>Er hat keinen Netzwerkfilter „%1“.</translation>
    </message>
    <message>
        <source>Its hypervisor does not know the machine %1.</source>
        <translation>Sein Hypervisor kennt die Maschine %1 nicht.</translation>
    </message>
    <message>
        <source>It has no device %1.</source>
        <translation>Er hat kein Gerät %1.</translation>
    </message>
    <message>
        <source>Its processor cannot do all of %1.</source>
        <translation>Sein Prozessor kann nicht alles von %1.</translation>
    </message>
    <message>
        <source>Its hypervisor cannot do “%1”: %2.</source>
        <translation>Sein Hypervisor kann „%1“ nicht: %2.</translation>
    </message>
    <message>
        <source>Whether it has %1 cannot be told from here.</source>
        <translation>Ob er %1 hat, lässt sich von hier aus nicht sagen.</translation>
    </message>
    <message>
        <source>It has no file %1.</source>
        <translation>Er hat keine Datei %1.</translation>
    </message>
    <message>
        <source>It has no PCI device at %1.</source>
        <translation>Er hat kein PCI-Gerät bei %1.</translation>
    </message>
    <message>
        <source>It has no network card “%1”.</source>
        <translation>Sie hat keine Netzwerkkarte „%1“.</translation>
    </message>
</context>
<context>
    <name>HostSmbiosPart</name>
    <message>
        <source>Values of the host</source>
        <translation>Werte des Hosts</translation>
    </message>
    <message>
        <source>libvirt does not know them</source>
        <translation>libvirt kennt sie nicht</translation>
    </message>
    <message>
        <source>the definition has the same</source>
        <translation>die Definition hat dieselben</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s) from the definition</source>
        <translation>
            <numerusform>%n weicht von der Definition ab</numerusform>
            <numerusform>%n weichen von der Definition ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>This definition</source>
        <translation>Diese Definition</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Host</translation>
    </message>
    <message>
        <source>Let the guest read them: take SMBIOS from this page</source>
        <translation>Den Gast sie lesen lassen: SMBIOS von dieser Seite nehmen</translation>
    </message>
    <message>
        <source>Take over the ticked</source>
        <translation>Angekreuzte übernehmen</translation>
    </message>
    <message>
        <source>Some programs look at these to tell a virtual machine from a real computer. Serial numbers are this one computer&apos;s, so they are not ticked; its UUID cannot be taken over.</source>
        <translation>Manche Programme erkennen daran eine virtuelle Maschine. Seriennummern gehören diesem einen Computer, darum sind sie nicht angekreuzt; seine UUID lässt sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>libvirt does not know this host&apos;s own values. On the host, “sudo dmidecode --type bios”, and the same with system, baseboard or chassis, lists them.</source>
        <translation>libvirt kennt die eigenen Werte dieses Hosts nicht. Auf dem Host listet „sudo dmidecode --type bios“ sie auf, ebenso mit system, baseboard oder chassis.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>HostSmbiosTexts</name>
    <message numerus="yes">
        <source>take over %n value(s) of the host</source>
        <translation>
            <numerusform>%n Wert des Hosts übernehmen</numerusform>
            <numerusform>%n Werte des Hosts übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostStorage</name>
    <message>
        <source>The connection is closed.</source>
        <translation>Die Verbindung ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>HostWindow</name>
    <message>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <source>What it can &amp;do</source>
        <translation>Fäh&amp;igkeiten</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>P&amp;rüfungen</translation>
    </message>
    <message>
        <source>&amp;Processors</source>
        <translation>&amp;Prozessoren</translation>
    </message>
</context>
<context>
    <name>HostsDelegate</name>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n Maschine</numerusform>
            <numerusform>%n Maschinen</numerusform>
        </translation>
    </message>
    <message>
        <source>test driver</source>
        <translation>Testtreiber</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · nur lesend</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>HostsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, state, summary</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n unapplied change(s)</source>
        <translation>
            <numerusform>, %n nicht angewendete Änderung</numerusform>
            <numerusform>, %n nicht angewendete Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n second(s).</source>
        <translation>
            <numerusform>Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Wird erneut versucht…</translation>
    </message>
    <message>
        <source>The machines are shown as they were.</source>
        <translation>Die Maschinen werden gezeigt, wie sie waren.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>host and state; what it does about it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Runs with other settings than saved</source>
        <translation>Läuft mit anderen Einstellungen als gespeichert</translation>
    </message>
    <message>
        <source>This is from before the connection was lost.</source>
        <translation>Das ist der Stand vor dem Verlust der Verbindung.</translation>
    </message>
    <message>
        <source>, runs with other settings than saved</source>
        <translation>, läuft mit anderen Einstellungen als gespeichert</translation>
    </message>
    <message>
        <source>, from before the connection was lost</source>
        <translation>, Stand vor dem Verlust der Verbindung</translation>
    </message>
</context>
<context>
    <name>HostsTree</name>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
</context>
<context>
    <name>HostsView</name>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Filter machines…</source>
        <translation>Maschinen filtern…</translation>
    </message>
    <message>
        <source>Filter machines</source>
        <translation>Maschinen filtern</translation>
    </message>
    <message>
        <source>Sort by &amp;name</source>
        <translation>Nach &amp;Name sortieren</translation>
    </message>
    <message>
        <source>Sort by &amp;state</source>
        <translation>Nach &amp;Zustand sortieren</translation>
    </message>
    <message>
        <source>Order of the machines</source>
        <translation>Reihenfolge der Maschinen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <translation>&amp;Meldung kopieren</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>Copy the &amp;URI</source>
        <translation>&amp;URI kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Leave it closed</source>
        <translation>&amp;Geschlossen lassen</translation>
    </message>
</context>
<context>
    <name>LibvirtError</name>
    <message>
        <source>libvirt gave no reason (error %1 of part %2).</source>
        <translation>libvirt hat keinen Grund genannt (Fehler %1 in Teil %2).</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs with other settings than saved: %1</source>
        <comment>the list, as running → saved</comment>
        <translation>Läuft mit anderen Einstellungen als gespeichert: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>The connection went before the guest answered.</source>
        <translation>Die Verbindung brach ab, bevor der Gast antwortete.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: waiting for the guest to let go of it, %2 s…</source>
        <translation>%1: Warten, bis der Gast es freigibt, %2 s…</translation>
    </message>
    <message>
        <source>The guest has not let go of it. It may still do so later.</source>
        <translation>Der Gast hat es nicht freigegeben. Er kann es später noch tun.</translation>
    </message>
    <message>
        <source>The guest does not let go of it.</source>
        <translation>Der Gast gibt es nicht frei.</translation>
    </message>
</context>
<context>
    <name>LiveTexts</name>
    <message>
        <source>This kind of device cannot be plugged in while the machine runs.</source>
        <translation>Geräte dieser Art lassen sich im Betrieb nicht einstecken.</translation>
    </message>
    <message>
        <source>The running machine has no free PCI Express port.</source>
        <translation>Die laufende Maschine hat keinen freien PCI-Express-Port.</translation>
    </message>
    <message>
        <source>The running machine has no PCI bridge for it.</source>
        <translation>Die laufende Maschine hat keine PCI-Bridge dafür.</translation>
    </message>
    <message>
        <source>The running machine has no USB.</source>
        <translation>Die laufende Maschine hat kein USB.</translation>
    </message>
    <message>
        <source>The running machine has no virtio serial controller.</source>
        <translation>Die laufende Maschine hat keinen seriellen virtio-Controller.</translation>
    </message>
    <message>
        <source>The running machine has no slots for memory.</source>
        <translation>Die laufende Maschine hat keine Steckplätze für Speicher.</translation>
    </message>
    <message>
        <source>This kind of device cannot be taken out while the machine runs.</source>
        <translation>Geräte dieser Art lassen sich nicht herausnehmen, während die Maschine läuft.</translation>
    </message>
    <message>
        <source>Plug in %1</source>
        <translation>%1 einstecken</translation>
    </message>
    <message>
        <source>It is not found in the running machine.</source>
        <translation>In der laufenden Maschine ist es nicht zu finden.</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Change the limits of %1</source>
        <translation>Grenzen von %1 ändern</translation>
    </message>
    <message>
        <source>Take the medium out of %1</source>
        <translation>Medium aus %1 herausnehmen</translation>
    </message>
    <message>
        <source>Change the medium in %1</source>
        <translation>Medium in %1 wechseln</translation>
    </message>
    <message>
        <source>A card of this kind has no limits while it runs.</source>
        <translation>Für eine Karte dieser Art gibt es im Betrieb keine Grenzen.</translation>
    </message>
    <message>
        <source>Change the connection of %1</source>
        <translation>Anschluss von %1 ändern</translation>
    </message>
    <message>
        <source>Change the password of %1</source>
        <translation>Passwort von %1 ändern</translation>
    </message>
    <message>
        <source>Change how often the memory is measured</source>
        <translation>Ändern, wie oft der Speicher gemessen wird</translation>
    </message>
    <message>
        <source>Change the size of %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Taking it back waits for the next start.</source>
        <translation>Das Zurücknehmen wartet auf den nächsten Start.</translation>
    </message>
    <message>
        <source>Change the processor time</source>
        <translation>Prozessorzeit ändern</translation>
    </message>
    <message>
        <source>Change the memory limits</source>
        <translation>Speichergrenzen ändern</translation>
    </message>
    <message>
        <source>Change the limits of the disks</source>
        <translation>Grenzen der Platten ändern</translation>
    </message>
    <message>
        <source>While it runs the nodes can be changed in restrictive mode only.</source>
        <translation>Im Betrieb lassen sich die Knoten nur im Modus Restrictive ändern.</translation>
    </message>
    <message>
        <source>Move the memory to node %1</source>
        <translation>Speicher auf Knoten %1 verlegen</translation>
    </message>
    <message>
        <source>Change what is measured</source>
        <translation>Ändern, was gemessen wird</translation>
    </message>
    <message>
        <source>It is running: takes effect at its next start.</source>
        <translation>Sie läuft: Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>It is running: takes effect now.</source>
        <translation>Sie läuft: Wirkt sofort.</translation>
    </message>
    <message numerus="yes">
        <source>It is running: %1 of %n change(s) take effect now, the others at its next start.</source>
        <translation>
            <numerusform>Sie läuft: %1 von %n Änderung sofort wirksam, die übrigen ab dem nächsten Start.</numerusform>
            <numerusform>Sie läuft: %1 von %n Änderungen sofort wirksam, die übrigen ab dem nächsten Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change I/O thread %1</source>
        <translation>I/O-Thread %1 ändern</translation>
    </message>
    <message>
        <source>The running machine has no vCPU %1.</source>
        <translation>Die laufende Maschine hat keine vCPU %1.</translation>
    </message>
    <message>
        <source>Pin vCPU %1</source>
        <translation>vCPU %1 anheften</translation>
    </message>
    <message>
        <source>Pin the emulator</source>
        <translation>Emulator anheften</translation>
    </message>
    <message>
        <source>Pin I/O thread %1</source>
        <translation>I/O-Thread %1 anheften</translation>
    </message>
    <message>
        <source>Add I/O thread %1</source>
        <translation>I/O-Thread %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove I/O thread %1</source>
        <translation>I/O-Thread %1 entfernen</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <source>Set what follows an event: %1</source>
        <translation>Festlegen, was auf ein Ereignis folgt: %1</translation>
    </message>
    <message numerus="yes">
        <source>While it runs it can have %n vCPU(s) at most.</source>
        <translation>
            <numerusform>Im Betrieb kann sie höchstens %n vCPU haben.</numerusform>
            <numerusform>Im Betrieb kann sie höchstens %n vCPUs haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n vCPU(s)</source>
        <translation>
            <numerusform>%n vCPU setzen</numerusform>
            <numerusform>%n vCPUs setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The running machine has no memory balloon.</source>
        <translation>Die laufende Maschine hat keinen Speicherballon.</translation>
    </message>
    <message>
        <source>While it runs it can have %1 at most.</source>
        <translation>Im Betrieb kann sie höchstens %1 haben.</translation>
    </message>
    <message>
        <source>Set the memory to %1</source>
        <translation>Speicher auf %1 setzen</translation>
    </message>
    <message>
        <source>While it runs libvirt takes notes with a prefix only.</source>
        <translation>Im Betrieb nimmt libvirt nur Notizen mit einem Präfix an.</translation>
    </message>
    <message>
        <source>Change the note %1</source>
        <translation>Notiz %1 ändern</translation>
    </message>
    <message>
        <source>The running machine does not share its memory with other programs of the host.</source>
        <translation>Die laufende Maschine teilt ihren Speicher nicht mit anderen Programmen des Hosts.</translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Not well-formed yet: %1</source>
        <translation>Noch nicht wohlgeformt: %1</translation>
    </message>
</context>
<context>
    <name>MachineActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Hold %1 where it is; it keeps its memory</source>
        <translation>%1 anhalten, wo sie gerade ist; ihr Speicher bleibt erhalten</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Let %1 go on</source>
        <translation>%1 weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation>&amp;Herunterfahren</translation>
    </message>
    <message>
        <source>Ask the guest of %1 to shut down</source>
        <translation>Den Gast von %1 bitten, herunterzufahren</translation>
    </message>
    <message>
        <source>Re&amp;boot</source>
        <translation>Neu s&amp;tarten</translation>
    </message>
    <message>
        <source>Ask the guest of %1 to start again; saved changes still wait for a full stop</source>
        <translation>Den Gast von %1 bitten, neu zu starten; gespeicherte Änderungen warten weiter, bis sie ganz aus war</translation>
    </message>
    <message>
        <source>Shut down, apply, start a&amp;gain…</source>
        <translation>Herunterfahren, an&amp;wenden, neu starten…</translation>
    </message>
    <message>
        <source>Bring all changes of %1 into use</source>
        <translation>Alle Änderungen von %1 wirksam machen</translation>
    </message>
    <message>
        <source>Rese&amp;t…</source>
        <translation>&amp;Zurücksetzen…</translation>
    </message>
    <message>
        <source>Press the reset button of %1</source>
        <translation>Den Reset-Knopf von %1 drücken</translation>
    </message>
    <message>
        <source>&amp;Force off…</source>
        <translation>Ausschalten &amp;erzwingen…</translation>
    </message>
    <message>
        <source>Pull the plug of %1</source>
        <translation>%1 den Stecker ziehen</translation>
    </message>
    <message>
        <source>Sa&amp;ve its state and stop</source>
        <translation>Zustand speichern und &amp;beenden</translation>
    </message>
    <message>
        <source>Write the memory of %1 to the host&apos;s disk; the next start goes on from there</source>
        <translation>Den Speicher von %1 auf die Platte des Hosts schreiben; der nächste Start macht dort weiter</translation>
    </message>
    <message>
        <source>Re&amp;move the saved state…</source>
        <translation>Gespei&amp;cherten Zustand entfernen…</translation>
    </message>
    <message>
        <source>Let the next start of %1 be a fresh one</source>
        <translation>Den nächsten Start von %1 zu einem frischen machen</translation>
    </message>
    <message>
        <source>Open its s&amp;creen</source>
        <translation>Bi&amp;ldschirm öffnen</translation>
    </message>
    <message>
        <source>Show the screen of %1 in another window</source>
        <translation>Den Bildschirm von %1 in einem anderen Fenster zeigen</translation>
    </message>
    <message>
        <source>Start with the &amp;host</source>
        <translation>M&amp;it dem Host starten</translation>
    </message>
    <message>
        <source>Start %1 when its host starts</source>
        <translation>%1 starten, wenn ihr Host startet</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>&amp;Klonen…</translation>
    </message>
    <message>
        <source>Make another machine like %1</source>
        <translation>Eine weitere Maschine wie %1 anlegen</translation>
    </message>
    <message>
        <source>Cop&amp;y to another host…</source>
        <translation>Auf ande&amp;ren Host kopieren…</translation>
    </message>
    <message>
        <source>Define %1 on another host, too</source>
        <translation>%1 auch auf einem anderen Host definieren</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Give %1 another name</source>
        <translation>%1 einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Undef&amp;ine…</source>
        <translation>&amp;Definition entfernen…</translation>
    </message>
    <message>
        <source>Take %1 out of libvirt; its disks stay</source>
        <translation>%1 aus libvirt entfernen; ihre Platten bleiben</translation>
    </message>
</context>
<context>
    <name>MachineDeeds</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start with the host</source>
        <translation>Mit dem Host starten</translation>
    </message>
    <message>
        <source>Saving the state of %1…</source>
        <translation>Zustand von %1 wird gespeichert…</translation>
    </message>
    <message>
        <source>Save its state and stop</source>
        <translation>Zustand speichern und beenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its power goes at once. What the guest has not written to its disks is lost, and its file systems may need a repair.</source>
        <translation>Der Strom ist sofort weg. Was der Gast nicht auf seine Platten geschrieben hat, geht verloren, und seine Dateisysteme müssen vielleicht repariert werden.</translation>
    </message>
    <message>
        <source>It is not saved in libvirt: once it is off, it is gone.</source>
        <translation>Sie ist nicht in libvirt gespeichert: Sobald sie aus ist, gibt es sie nicht mehr.</translation>
    </message>
    <message>
        <source>Force %1 off?</source>
        <translation>Ausschalten von %1 erzwingen?</translation>
    </message>
    <message>
        <source>Force off</source>
        <translation>Ausschalten erzwingen</translation>
    </message>
    <message>
        <source>Reset %1?</source>
        <translation>%1 zurücksetzen?</translation>
    </message>
    <message>
        <source>It starts again at once, without shutting down. What the guest has not written to its disks is lost. Saved changes are not taken up: for those it has to be off once.</source>
        <translation>Sie startet sofort neu, ohne herunterzufahren. Was der Gast nicht auf seine Platten geschrieben hat, geht verloren. Gespeicherte Änderungen werden nicht übernommen: Dafür muss sie einmal aus gewesen sein.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Remove the saved state of %1?</source>
        <translation>Gespeicherten Zustand von %1 entfernen?</translation>
    </message>
    <message>
        <source>What its guest had in memory is lost, as if its power had gone. The next start is a fresh one, with the definition that is saved now.</source>
        <translation>Was ihr Gast im Speicher hatte, geht verloren, wie bei einem Stromausfall. Der nächste Start ist ein frischer, mit der jetzt gespeicherten Definition.</translation>
    </message>
    <message>
        <source>Remove the saved state</source>
        <translation>Gespeicherten Zustand entfernen</translation>
    </message>
    <message>
        <source>Open its screen</source>
        <translation>Bildschirm öffnen</translation>
    </message>
    <message>
        <source>The definition cannot be read</source>
        <translation>Die Definition ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>MachineDialog</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a host, its address</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MachineRestart</name>
    <message>
        <source>The XML is not well-formed yet. Nothing was shut down.</source>
        <translation>Das XML ist noch nicht wohlgeformt. Nichts wurde heruntergefahren.</translation>
    </message>
    <message>
        <source>%1 was changed by someone else since this draft began. Nothing was shut down; apply it first, to see what changed.</source>
        <translation>%1 wurde seit Beginn dieses Entwurfs von anderer Seite geändert. Nichts wurde heruntergefahren; erst anwenden, um zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Its connection is no longer there.</source>
        <translation>Ihre Verbindung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The guest cannot be asked to shut down: %1</source>
        <translation>Der Gast kann nicht gebeten werden, herunterzufahren: %1</translation>
    </message>
    <message>
        <source>The connection broke off. What the machine does now is not known; the draft is kept.</source>
        <translation>Die Verbindung ist abgebrochen. Was die Maschine jetzt macht, ist nicht bekannt; der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>The machine is no longer defined there.</source>
        <translation>Die Maschine ist dort nicht mehr definiert.</translation>
    </message>
    <message>
        <source>The draft was closed meanwhile.</source>
        <translation>Der Entwurf wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>It does not start: %1</source>
        <translation>Sie startet nicht: %1</translation>
    </message>
    <message>
        <source>libvirt would refuse the changes, so nothing was shut down:
%1</source>
        <translation>libvirt würde die Änderungen ablehnen, darum wurde nichts heruntergefahren:
%1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Virtdraft</source>
        <translation>Virtdraft</translation>
    </message>
    <message>
        <source>Open definitions</source>
        <translation>Offene Definitionen</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Choose a machine&lt;/h2&gt;&lt;p&gt;Open one from the list at the left, or a definition&apos;s file with Ctrl+O.&lt;br&gt;Nothing is changed on a host before you have seen the difference and applied it.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Maschine wählen&lt;/h2&gt;&lt;p&gt;Eine aus der Liste links öffnen, oder die Datei einer Definition mit Ctrl+O.&lt;br&gt;Auf einem Host ändert sich nichts, bevor der Unterschied gezeigt und angewendet wurde.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The definition cannot be read</source>
        <translation>Die Definition ist nicht lesbar</translation>
    </message>
    <message>
        <source>
Line %1, column %2.</source>
        <translation>
Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>Now on %1</source>
        <translation>Jetzt auf %1</translation>
    </message>
    <message>
        <source>After Apply</source>
        <translation>Nach dem Anwenden</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Jetzt in %1</translation>
    </message>
    <message>
        <source>After Save</source>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>The XML is not well-formed yet.</source>
        <translation>Das XML ist noch nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>The draft cannot be kept on disk: %1</source>
        <translation>Der Entwurf lässt sich nicht auf der Platte sichern: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drafts that were not applied</source>
        <translation>Nicht angewendete Entwürfe</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were neither applied nor discarded: %1</source>
        <translation>
            <numerusform>%n Entwurf wurde weder angewendet noch verworfen: %1</numerusform>
            <numerusform>%n Entwürfe wurden weder angewendet noch verworfen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>recover the draft</source>
        <translation>Entwurf wiederherstellen</translation>
    </message>
    <message>
        <source>Changes that are not applied</source>
        <translation>Nicht angewendete Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not applied.</source>
        <translation>%1 hat Änderungen, die nicht angewendet sind.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A kept draft is offered again at the next start.</source>
        <translation>Ein behaltener Entwurf wird beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open the &amp;practice host</source>
        <translation>Ü&amp;bungshost öffnen</translation>
    </message>
    <message>
        <source>No practice host</source>
        <translation>Kein Übungshost</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Einstellung finden</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Filter &amp;machines</source>
        <translation>&amp;Maschinen filtern</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Show the setting in the &amp;XML</source>
        <translation>Einstellung im &amp;XML zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Maschine</translation>
    </message>
    <message>
        <source>&amp;Review changes</source>
        <translation>Änderungen &amp;prüfen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Virtdraft</source>
        <translation>Ü&amp;ber Virtdraft</translation>
    </message>
    <message>
        <source>About Virtdraft</source>
        <translation>Über Virtdraft</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Virtdraft %1&lt;/h3&gt;&lt;p&gt;An editor for libvirt machines that can set everything and loses nothing.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Virtdraft %1&lt;/h3&gt;&lt;p&gt;Ein Editor für libvirt-Maschinen, der alles einstellen kann und nichts verliert.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Open a definition</source>
        <translation>Definition öffnen</translation>
    </message>
    <message>
        <source>Definitions (*.xml);;All files (*)</source>
        <translation>Definitionen (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the definition</source>
        <translation>Definition speichern</translation>
    </message>
    <message>
        <source>Definitions (*.xml)</source>
        <translation>Definitionen (*.xml)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The practice host forgets everything at exit, drafts too.</source>
        <translation>Der Übungshost vergisst beim Beenden alles, auch Entwürfe.</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Als &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>&amp;Farben des Systems</translation>
    </message>
    <message>
        <source>&amp;Compare definitions…</source>
        <translation>Definitionen &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere; this is what is there now.</source>
        <translation>%1 wurde anderswo geändert; das ist der jetzige Stand.</translation>
    </message>
    <message>
        <source>As it was proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>What is made on %1</source>
        <translation>Was auf %1 angelegt wird</translation>
    </message>
    <message>
        <source>%1 is not made yet.</source>
        <translation>%1 ist noch nicht angelegt.</translation>
    </message>
    <message>
        <source>Ne&amp;w machine…</source>
        <translation>Neue &amp;Maschine…</translation>
    </message>
    <message>
        <source>Compa&amp;re with…</source>
        <translation>Ver&amp;gleichen mit…</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>H&amp;ost</translation>
    </message>
    <message>
        <source>&amp;Facts about the host…</source>
        <translation>&amp;Fakten zum Host…</translation>
    </message>
    <message>
        <source>What it can &amp;do…</source>
        <translation>Fähig&amp;keiten…</translation>
    </message>
    <message>
        <source>&amp;Check the host…</source>
        <translation>Host &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Processors for several hosts…</source>
        <translation>P&amp;rozessoren für mehrere Hosts…</translation>
    </message>
    <message>
        <source>C&amp;ompare what runs with what is saved</source>
        <translation>Laufendes mit Gespeichertem verglei&amp;chen</translation>
    </message>
    <message>
        <source>libvirt&apos;s &amp;grammar…</source>
        <translation>libvirts &amp;Grammatik…</translation>
    </message>
    <message>
        <source>There is another draft of %1 already. Yours stays in its own tab.</source>
        <translation>Es gibt schon einen anderen Entwurf von %1. Ihrer bleibt in seinem eigenen Reiter.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 changed meanwhile</source>
        <translation>%1 inzwischen geändert</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere since this draft began. What only one side changed is put together; nothing is written before you apply.</source>
        <translation>%1 wurde seit Beginn dieses Entwurfs anderswo geändert. Was nur eine Seite geändert hat, wird zusammengeführt; geschrieben wird erst beim Anwenden.</translation>
    </message>
    <message>
        <source>&amp;Merge into the draft</source>
        <translation>Mit dem Entwurf &amp;zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Both changed this: which shall it be?</source>
        <translation>Von beiden Seiten geändert: Was soll gelten?</translation>
    </message>
    <message>
        <source>All as it is &amp;there</source>
        <translation>Alles wie &amp;dort</translation>
    </message>
    <message>
        <source>All as I ha&amp;ve it</source>
        <translation>Alles wie im &amp;Entwurf</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>there: %1</source>
        <translation>dort: %1</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <translation>im Entwurf: %1</translation>
    </message>
    <message>
        <source>%1 as it is there: %2</source>
        <translation>%1 wie dort: %2</translation>
    </message>
    <message>
        <source>%1 as I have it: %2</source>
        <translation>%1 wie im Entwurf: %2</translation>
    </message>
    <message>
        <source>Changed there (%1)</source>
        <translation>Dort geändert (%1)</translation>
    </message>
    <message>
        <source>Changed by you (%1)</source>
        <translation>Im Entwurf geändert (%1)</translation>
    </message>
    <message>
        <source>Texts to compare</source>
        <translation>Zu vergleichende Texte</translation>
    </message>
    <message>
        <source>What changed there</source>
        <translation>Änderungen dort</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Änderungen im Entwurf</translation>
    </message>
    <message>
        <source>What Apply would change then</source>
        <translation>Was Anwenden dann ändern würde</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) still to be chosen</source>
        <translation>
            <numerusform>%n Einstellung noch zu wählen</numerusform>
            <numerusform>%n Einstellungen noch zu wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>One step that Undo takes back.</source>
        <translation>Ein Schritt, den Rückgängig zurücknimmt.</translation>
    </message>
    <message>
        <source>When the draft began</source>
        <translation>Zu Beginn des Entwurfs</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt dort</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Nach dem Zusammenführen</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Operating system inside (libosinfo)</source>
        <translation>Betriebssystem im Gast (libosinfo)</translation>
    </message>
    <message>
        <source>It has to be one element, with all else inside.</source>
        <translation>Es muss ein einziges Element sein, mit allem anderen darin.</translation>
    </message>
    <message>
        <source>The prefix %1 is not declared.</source>
        <translation>Das Präfix %1 ist nicht deklariert.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It needs a namespace of its own, such as xmlns:app=&quot;http://example.org/app&quot;.</source>
        <translation>Es braucht einen eigenen Namensraum, etwa xmlns:app=&quot;http://example.org/app&quot;.</translation>
    </message>
    <message>
        <source>There is an element of this namespace already, and libvirt takes one of each.</source>
        <translation>Es gibt schon ein Element dieses Namensraums, und libvirt nimmt von jedem nur eines.</translation>
    </message>
    <message>
        <source>add metadata</source>
        <translation>Metadaten hinzufügen</translation>
    </message>
    <message>
        <source>remove metadata</source>
        <translation>Metadaten entfernen</translation>
    </message>
</context>
<context>
    <name>MetadataEntry</name>
    <message>
        <source>Remove this element</source>
        <translation>Dieses Element entfernen</translation>
    </message>
    <message>
        <source>XML of %1</source>
        <translation>XML von %1</translation>
    </message>
    <message>
        <source>%1, edit as XML</source>
        <translation>%1, als XML bearbeiten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>without a namespace</source>
        <translation>ohne Namensraum</translation>
    </message>
    <message>
        <source>New element</source>
        <translation>Neues Element</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <source>one element with a namespace of its own; taken as soon as it is well-formed</source>
        <translation>ein Element mit eigenem Namensraum; wird übernommen, sobald es wohlgeformt ist</translation>
    </message>
</context>
<context>
    <name>MetadataPart</name>
    <message>
        <source>Not taken, line %1: %2</source>
        <translation>Nicht übernommen, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Add an element</source>
        <translation>Element hinzufügen</translation>
    </message>
</context>
<context>
    <name>MovedMachine</name>
    <message>
        <source>Add a connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Dort weitermachen</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>Dort öffnen</translation>
    </message>
    <message>
        <source>%1 was migrated to another host, which is not connected here.</source>
        <translation>%1 wurde auf einen anderen Host migriert, der hier nicht verbunden ist.</translation>
    </message>
    <message>
        <source>%1 was migrated to another host and runs there. What is saved here stayed behind.</source>
        <translation>%1 wurde auf einen anderen Host migriert und läuft dort. Was hier gespeichert ist, blieb zurück.</translation>
    </message>
    <message>
        <source>%1 was migrated to %2. What is saved here stayed behind.</source>
        <translation>%1 wurde auf %2 migriert. Was hier gespeichert ist, blieb zurück.</translation>
    </message>
    <message>
        <source>%1 is now on %2, and no longer here. Your draft can go on there.</source>
        <translation>%1 ist jetzt auf %2 und nicht mehr hier. Ihr Entwurf kann dort weitergehen.</translation>
    </message>
    <message>
        <source>%1 is now on %2, and no longer here.</source>
        <translation>%1 ist jetzt auf %2 und nicht mehr hier.</translation>
    </message>
    <message>
        <source>%1 was migrated to %2. Your draft can go on there.</source>
        <translation>%1 wurde auf %2 migriert. Ihr Entwurf kann dort weitergehen.</translation>
    </message>
    <message>
        <source>%1 was migrated to %2.</source>
        <translation>%1 wurde auf %2 migriert.</translation>
    </message>
</context>
<context>
    <name>NameBuilder</name>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Chipset</source>
        <translation>Chipsatz</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
</context>
<context>
    <name>NameBuilderPart</name>
    <message>
        <source>Build a name</source>
        <translation>Namen bilden</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>The name that this makes</source>
        <translation>Der Name, der sich daraus ergibt</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen benutzen</translation>
    </message>
    <message>
        <source>To libvirt a rename is a step of its own: it refuses a new name for a machine that it knows by this UUID. The name is good for a copy, or for a machine not defined yet.</source>
        <translation>Umbenennen ist für libvirt ein eigener Schritt: Es lehnt einen neuen Namen für eine Maschine ab, die es unter dieser UUID kennt. Der Name eignet sich für eine Kopie oder für eine noch nicht definierte Maschine.</translation>
    </message>
    <message>
        <source>from what is set, such as %1</source>
        <comment>a name</comment>
        <translation>aus dem Gesetzten, etwa %1</translation>
    </message>
    <message>
        <source>Choose at least one word.</source>
        <translation>Mindestens ein Wort wählen.</translation>
    </message>
</context>
<context>
    <name>NewMachineDialog</name>
    <message>
        <source>New machine</source>
        <translation>Neue Maschine</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>A &amp;small machine to begin with</source>
        <translation>Eine &amp;kleine Maschine für den Anfang</translation>
    </message>
    <message>
        <source>What a &amp;file says</source>
        <translation>Was eine &amp;Datei angibt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Name of the new machine</source>
        <translation>Name der neuen Maschine</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Nothing is made yet: the next step shows the machine as a draft, to which you add disks and whatever else it is to have.</source>
        <translation>Noch wird nichts angelegt: Der nächste Schritt zeigt die Maschine als Entwurf, zu dem Platten und alles Weitere hinzukommen.</translation>
    </message>
    <message>
        <source>Kind of guest</source>
        <translation>Art des Gasts</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>&amp;Kind of guest:</source>
        <translation>&amp;Art des Gasts:</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Speicher:</translation>
    </message>
    <message>
        <source>&amp;vCPUs:</source>
        <translation>&amp;vCPUs:</translation>
    </message>
    <message>
        <source>A definition&apos;s file</source>
        <translation>Datei einer Definition</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wäh&amp;len…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>architecture, hypervisor&apos;s type of guest</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Definitions (*.xml);;All files (*)</source>
        <translation>Definitionen (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No host is connected where a machine could be made. Add a connection first.</source>
        <translation>Es ist kein Host verbunden, auf dem sich eine Maschine anlegen ließe. Zuerst eine Verbindung hinzufügen.</translation>
    </message>
    <message>
        <source>There is already a machine named “%1” on this host.</source>
        <translation>Auf diesem Host gibt es schon eine Maschine namens „%1“.</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>make a new machine</source>
        <translation>neue Maschine anlegen</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Neue Maschine</translation>
    </message>
    <message>
        <source>Not there yet: Create makes it on %1.</source>
        <translation>Noch nicht vorhanden: „Anlegen“ legt sie auf %1 an.</translation>
    </message>
    <message>
        <source>The connection to %1 is not open. The draft is kept; create the machine when the connection is back.</source>
        <translation>Die Verbindung zu %1 ist nicht offen. Der Entwurf bleibt erhalten; die Maschine lässt sich anlegen, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>The connection to %1 is read-only: no machine can be made there.</source>
        <translation>Die Verbindung zu %1 ist nur lesend: Dort lässt sich keine Maschine anlegen.</translation>
    </message>
    <message>
        <source>It was not created: %1</source>
        <translation>Sie wurde nicht angelegt: %1</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>Angelegt.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>NewVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>Neues Volume</translation>
    </message>
    <message>
        <source>Why it cannot be made</source>
        <translation>Warum es nicht angelegt werden kann</translation>
    </message>
    <message>
        <source>Making the volume</source>
        <translation>Volume wird angelegt</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Nothing, it begins empty</source>
        <translation>Nichts, es ist anfangs leer</translation>
    </message>
    <message>
        <source>The volume then holds only what differs from that one, which must stay as it is.</source>
        <translation>Das Volume enthält dann nur, was von jenem abweicht; jenes muss bleiben, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Pool</source>
        <translation>&amp;Pool</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Based on</source>
        <translation>&amp;Beruht auf</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>qcow2, with snapshots; it takes room as it fills</source>
        <translation>qcow2, mit Snapshots; belegt Platz erst beim Füllen</translation>
    </message>
    <message>
        <source>raw, plain and a little faster</source>
        <translation>raw, schlicht und etwas schneller</translation>
    </message>
    <message>
        <source>As the pool has it</source>
        <translation>Wie beim Pool</translation>
    </message>
    <message>
        <source>There is no pool that a volume could be made in.</source>
        <translation>Es gibt keinen Pool, in dem sich ein Volume anlegen ließe.</translation>
    </message>
    <message>
        <source>The volume needs a name.</source>
        <translation>Das Volume braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name cannot have a slash in it.</source>
        <translation>Ein Name darf keinen Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>The pool has a volume of that name already.</source>
        <translation>Der Pool hat schon ein Volume dieses Namens.</translation>
    </message>
    <message>
        <source>The size is to be a number, such as 20.</source>
        <translation>Die Größe muss eine Zahl sein, etwa 20.</translation>
    </message>
    <message>
        <source>A raw image cannot be based on another one.</source>
        <translation>Ein raw-Image kann nicht auf einem anderen beruhen.</translation>
    </message>
    <message>
        <source>The host does not answer any more.</source>
        <translation>Der Host antwortet nicht mehr.</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>libvirt filled in: %1.</source>
        <translation>libvirt hat ergänzt: %1.</translation>
    </message>
    <message>
        <source>libvirt dropped: %1.</source>
        <translation>libvirt hat weggelassen: %1.</translation>
    </message>
    <message>
        <source>libvirt wrote differently: %1.</source>
        <translation>libvirt hat anders geschrieben: %1.</translation>
    </message>
    <message>
        <source>Applied as asked.</source>
        <translation>Angewendet wie verlangt.</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Angewendet.</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the changes</source>
        <translation>Überblick über die Änderungen</translation>
    </message>
    <message>
        <source>Where the changes are; click to go there</source>
        <translation>Wo die Änderungen sind; ein Klick führt hin</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>hat ein Problem</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>PaneText</name>
    <message numerus="yes">
        <source>⋯ %n unchanged lines ⋯</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>⋯ %n unveränderte Zeile ⋯</numerusform>
            <numerusform>⋯ %n unveränderte Zeilen ⋯</numerusform>
        </translation>
    </message>
    <message>
        <source>(no line end)</source>
        <translation>(kein Zeilenende)</translation>
    </message>
</context>
<context>
    <name>PathEditTexts</name>
    <message numerus="yes">
        <source>There is no %1: there are only %n such elements.</source>
        <translation>
            <numerusform>%1 gibt es nicht: Es ist nur %n solches Element da.</numerusform>
            <numerusform>%1 gibt es nicht: Es sind nur %n solche Elemente da.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The value has a control character, which XML cannot hold.</source>
        <translation>Der Wert enthält ein Steuerzeichen, das in XML nicht vorkommen darf.</translation>
    </message>
</context>
<context>
    <name>PathTexts</name>
    <message>
        <source>“%1” is not a path: %2</source>
        <translation>„%1“ ist kein Pfad: %2</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>er ist leer.</translation>
    </message>
    <message>
        <source>an attribute is written as @name.</source>
        <translation>ein Attribut schreibt man @name.</translation>
    </message>
    <message>
        <source>“%1” is no element; write name, name[2] or name[@key=&apos;value&apos;].</source>
        <translation>„%1“ ist kein Element; so geht es: name, name[2] oder name[@key=&apos;value&apos;].</translation>
    </message>
</context>
<context>
    <name>PinningGrid</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message numerus="yes">
        <source>pin %n thread(s)</source>
        <translation>
            <numerusform>%n Thread anheften</numerusform>
            <numerusform>%n Threads anheften</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinning</source>
        <translation>Anheftung</translation>
    </message>
    <message>
        <source>Takes all pins away: every thread runs where the host likes, or where the Processor page allows.</source>
        <translation>Hebt alle Anheftungen auf: Jeder Thread läuft, wo der Host es will oder die Seite Prozessor es erlaubt.</translation>
    </message>
    <message>
        <source>clear all pins</source>
        <translation>alle Anheftungen aufheben</translation>
    </message>
    <message>
        <source>Click a cell to tie a thread to a host CPU, or drag over several.</source>
        <translation>Ein Klick auf eine Zelle heftet einen Thread an eine Host-CPU, Ziehen über mehrere Zellen an mehrere.</translation>
    </message>
    <message>
        <source>The host&apos;s CPUs are not known, so these may be more or fewer than it has.</source>
        <translation>Die CPUs des Hosts sind nicht bekannt; es können also mehr oder weniger sein, als er hat.</translation>
    </message>
</context>
<context>
    <name>PinningPainterTexts</name>
    <message>
        <source>host CPU</source>
        <translation>Host-CPU</translation>
    </message>
    <message>
        <source>not on this host</source>
        <translation>nicht auf diesem Host</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>PinningPlanTexts</name>
    <message>
        <source>One host CPU per vCPU</source>
        <translation>Eine Host-CPU je vCPU</translation>
    </message>
    <message>
        <source>One core per pair of vCPUs</source>
        <translation>Ein Kern je vCPU-Paar</translation>
    </message>
    <message>
        <source>One core per vCPU</source>
        <translation>Ein Kern je vCPU</translation>
    </message>
    <message numerus="yes">
        <source>One core per %n vCPU(s)</source>
        <translation>
            <numerusform>Ein Kern je %n vCPU</numerusform>
            <numerusform>Ein Kern je %n vCPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>The host&apos;s CPUs are not known.</source>
        <translation>Die CPUs des Hosts sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The host has fewer CPUs than the guest has vCPUs.</source>
        <translation>Der Host hat weniger CPUs als der Gast vCPUs.</translation>
    </message>
    <message>
        <source>Ties each vCPU to a host CPU of its own, neighbours side by side.</source>
        <translation>Heftet jede vCPU an eine eigene Host-CPU, Nachbarn nebeneinander.</translation>
    </message>
    <message>
        <source>Ties the vCPUs to host cores of their own and leaves the host&apos;s first core to the emulator and the I/O threads if there are enough.</source>
        <translation>Heftet die vCPUs an eigene Kerne des Hosts und lässt dessen ersten Kern dem Emulator und den I/O-Threads, wenn es genug gibt.</translation>
    </message>
</context>
<context>
    <name>PinningTexts</name>
    <message>
        <source>Emulator</source>
        <translation>Emulator</translation>
    </message>
    <message>
        <source>vCPU %1</source>
        <translation>vCPU %1</translation>
    </message>
    <message>
        <source>I/O thread %1</source>
        <translation>I/O-Thread %1</translation>
    </message>
    <message>
        <source>The host has no CPU %1.</source>
        <translation>Der Host hat keine CPU %1.</translation>
    </message>
    <message>
        <source>Host CPU %1 also serves %2: they slow each other down.</source>
        <translation>Host-CPU %1 bedient auch %2: Sie bremsen einander.</translation>
    </message>
    <message>
        <source>%1 takes time from %2 on host CPU %3.</source>
        <translation>%1 nimmt %2 Zeit auf Host-CPU %3.</translation>
    </message>
    <message>
        <source>%1 is pinned more than once; the first pin is shown.</source>
        <translation>%1 ist mehrfach angeheftet; gezeigt wird die erste Anheftung.</translation>
    </message>
    <message>
        <source>The pin of %1 is “%2”, no set of host CPUs.</source>
        <translation>Die Anheftung von %1 ist „%2“, keine Menge von Host-CPUs.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is pinned, but the guest has only %n vCPU(s).</source>
        <translation>
            <numerusform>%1 ist angeheftet, der Gast hat aber nur %n vCPU.</numerusform>
            <numerusform>%1 ist angeheftet, der Gast hat aber nur %n vCPUs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is pinned, but the guest does not have it.</source>
        <translation>%1 ist angeheftet, gehört aber nicht zum Gast.</translation>
    </message>
</context>
<context>
    <name>PinningView</name>
    <message>
        <source>Guest threads and host CPUs</source>
        <translation>Threads des Gasts und CPUs des Hosts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is tied to host CPU %2.</source>
        <translation>%1 ist an Host-CPU %2 geheftet.</translation>
    </message>
    <message>
        <source>%1 does not run on host CPU %2.</source>
        <translation>%1 läuft nicht auf Host-CPU %2.</translation>
    </message>
    <message>
        <source>%1 is not tied and may run on host CPU %2.</source>
        <translation>%1 ist nicht angeheftet und darf auf Host-CPU %2 laufen.</translation>
    </message>
</context>
<context>
    <name>PlaceTexts</name>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>channel %1, unit %2</source>
        <translation>Kanal %1, Einheit %2</translation>
    </message>
    <message>
        <source>target %1, unit %2</source>
        <translation>Target %1, Einheit %2</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Steckplatz %1</translation>
    </message>
    <message>
        <source>Floppy</source>
        <translation>Diskette</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <translation>Smartcards</translation>
    </message>
    <message>
        <source>Memory slots</source>
        <translation>Speichersteckplätze</translation>
    </message>
    <message>
        <source>Place still open: libvirt chooses</source>
        <translation>Platz noch offen: libvirt wählt</translation>
    </message>
    <message>
        <source>On no bus</source>
        <translation>An keinem Bus</translation>
    </message>
</context>
<context>
    <name>PracticeHost</name>
    <message>
        <source>The practice host can&apos;t be written to %1: %2</source>
        <translation>Der Übungshost lässt sich nicht nach %1 schreiben: %2</translation>
    </message>
    <message>
        <source>No temporary folder for the practice host: %1</source>
        <translation>Kein temporärer Ordner für den Übungshost: %1</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Set what is recommended for Windows</source>
        <translation>Für Windows Empfohlenes setzen</translation>
    </message>
    <message>
        <source>Turns on the interfaces that every Windows from 10 on gains from, and the Hyper-V clock.</source>
        <translation>Schaltet die Schnittstellen ein, von denen jedes Windows ab 10 profitiert, und die Hyper-V-Uhr.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles aufheben</translation>
    </message>
    <message>
        <source>Unsets everything on this page but the clock.</source>
        <translation>Hebt alles auf dieser Seite auf, nur die Uhr bleibt.</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Do not tell this again for this definition</source>
        <translation>Bei dieser Definition nicht mehr sagen</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>light or dark</source>
        <translation>light oder dark</translation>
    </message>
    <message>
        <source>of the window</source>
        <translation>des Fensters</translation>
    </message>
    <message>
        <source>where the pictures go</source>
        <translation>wohin die Bilder kommen</translation>
    </message>
    <message>
        <source>name one folder for the pictures</source>
        <translation>einen Ordner für die Bilder angeben</translation>
    </message>
    <message>
        <source>the theme, the size or the folder %1 cannot be used</source>
        <translation>Farbschema, Größe oder Ordner %1 ist nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>QuantityEditor</name>
    <message>
        <source>The unit in which the number is shown and typed; the XML has it in %1</source>
        <translation>Einheit, in der die Zahl gezeigt und eingegeben wird; im XML steht sie in %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>“%1” is no such number, or none in whole %2.</source>
        <translation>„%1“ ist keine solche Zahl oder ergibt keine ganzen %2.</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>&amp;New name:</source>
        <translation>&amp;Neuer Name:</translation>
    </message>
    <message>
        <source>Its UUID, its disks and its settings stay as they are.</source>
        <translation>UUID, Platten und Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It is running; a machine can be renamed only while it is off.</source>
        <translation>Sie läuft; eine Maschine lässt sich nur umbenennen, während sie aus ist.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n snapshot(s); libvirt renames no machine that has any.</source>
        <translation>
            <numerusform>Sie hat %n Snapshot; libvirt benennt keine Maschine um, die welche hat.</numerusform>
            <numerusform>Sie hat %n Snapshots; libvirt benennt keine Maschine um, die welche hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a saved state; remove that first.</source>
        <translation>Sie hat einen gespeicherten Zustand; zuerst diesen entfernen.</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Wird umbenannt…</translation>
    </message>
    <message>
        <source>It cannot be renamed: %1</source>
        <translation>Sie lässt sich nicht umbenennen: %1</translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message>
        <source>Shut down, apply, start again</source>
        <translation>Herunterfahren, anwenden, neu starten</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Force off</source>
        <translation>Ausschalten &amp;erzwingen</translation>
    </message>
    <message>
        <source>%1 shuts down, your changes are applied, and it starts again with them.</source>
        <translation>%1 fährt herunter, die Änderungen werden angewendet, und sie startet damit neu.</translation>
    </message>
    <message>
        <source>%1 shuts down and starts again with the definition that is saved. There are no changes here to apply.</source>
        <translation>%1 fährt herunter und startet mit der gespeicherten Definition neu. Hier gibt es keine Änderungen anzuwenden.</translation>
    </message>
    <message>
        <source>What the guest has not written to its disks is lost</source>
        <translation>Was der Gast nicht auf seine Platten geschrieben hat, geht verloren</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a mark and what it is about</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Its power is taken away…</source>
        <translation>Der Strom wird ihr genommen…</translation>
    </message>
    <message numerus="yes">
        <source>The guest was asked to shut down, %n second(s) ago</source>
        <translation>
            <numerusform>Der Gast wurde vor %n Sekunde gebeten, herunterzufahren</numerusform>
            <numerusform>Der Gast wurde vor %n Sekunden gebeten, herunterzufahren</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not react. It may be busy, or not know of the request: you can go on waiting, or force it off.</source>
        <translation>Er reagiert nicht. Vielleicht ist er beschäftigt oder weiß nichts von der Bitte: weiter warten oder das Ausschalten erzwingen.</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>Apply: nothing is changed</source>
        <translation>Anwenden: nichts ist geändert</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>%1
%2 is off now.</source>
        <translation>%1
%2 ist jetzt aus.</translation>
    </message>
    <message>
        <source>&amp;Back to the editor</source>
        <translation>&amp;Zurück zum Editor</translation>
    </message>
    <message>
        <source>&amp;Start with the saved settings</source>
        <translation>Mit den gespeicherten Einstellungen &amp;starten</translation>
    </message>
    <message>
        <source>Try to &amp;start it again</source>
        <translation>&amp;Start noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After Apply</source>
        <translation>Nach dem Anwenden</translation>
    </message>
    <message>
        <source>Nothing is changed: the draft is what the machine has.</source>
        <translation>Nichts ist geändert: Der Entwurf ist, was die Maschine hat.</translation>
    </message>
    <message>
        <source>The XML is not well-formed yet, so the words below are of the last text that was.</source>
        <translation>Das XML ist noch nicht wohlgeformt; die Worte unten gelten dem letzten wohlgeformten Text.</translation>
    </message>
    <message>
        <source>What the machine has now, and what it will have after Apply. Nothing else in the definition changes.</source>
        <translation>Was die Maschine jetzt hat, und was sie nach dem Anwenden haben wird. Sonst ändert sich in der Definition nichts.</translation>
    </message>
    <message>
        <source>revert one change</source>
        <translation>eine Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>What differs between the two.</source>
        <translation>Was sich zwischen beiden unterscheidet.</translation>
    </message>
    <message>
        <source>Both have the same text.</source>
        <translation>Beide haben denselben Text.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>QEMU command line</source>
        <translation>QEMU-Befehlszeile</translation>
    </message>
    <message>
        <source>libvirt tried to make a QEMU command of the draft and could not, as before: %1</source>
        <translation>libvirt hat versucht, aus dem Entwurf einen QEMU-Befehl zu machen, und konnte es nicht, wie schon zuvor: %1</translation>
    </message>
    <message>
        <source>libvirt tried to make a QEMU command of the draft and could not. It can be applied all the same, but would not start: %1</source>
        <translation>libvirt hat versucht, aus dem Entwurf einen QEMU-Befehl zu machen, und konnte es nicht. Anwenden geht trotzdem, starten würde die Maschine aber nicht: %1</translation>
    </message>
</context>
<context>
    <name>RowFacts</name>
    <message>
        <source>Does not go with what is there.</source>
        <translation>Passt nicht zum Vorhandenen.</translation>
    </message>
    <message>
        <source>Needs another choice: %1</source>
        <translation>Verlangt eine andere Wahl: %1</translation>
    </message>
    <message>
        <source>The namespace of what begins with this prefix.</source>
        <translation>Der Namensraum dessen, was mit diesem Präfix beginnt.</translation>
    </message>
    <message>
        <source>Not in libvirt&apos;s grammar.</source>
        <translation>Nicht in libvirts Grammatik.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Neu.</translation>
    </message>
    <message>
        <source>Was another one.</source>
        <translation>War ein anderes.</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>War: %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message>
        <source>&lt;%1&gt; is there more than once; only the first one counts.</source>
        <translation>&lt;%1&gt; kommt mehrfach vor; nur das erste zählt.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n vCPU(s)</source>
        <translation>
            <numerusform>%n vCPU setzen</numerusform>
            <numerusform>%n vCPUs setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it 1 socket with %1 × %2</source>
        <translation>1 Sockel mit %1 × %2 daraus machen</translation>
    </message>
    <message>
        <source>The topology makes %1 processors, but there are %2 vCPUs.</source>
        <translation>Die Topologie ergibt %1 Prozessoren, es gibt aber %2 vCPUs.</translation>
    </message>
    <message>
        <source>The guest is to start with %1, more than the %2 it may have; libvirt lowers it.</source>
        <translation>Der Gast soll mit %1 starten, mehr als die %2, die er haben darf; libvirt senkt den Wert.</translation>
    </message>
    <message>
        <source>Start with all of it</source>
        <translation>Mit allem starten</translation>
    </message>
    <message>
        <source>%1 vCPUs are to be on at the start, but there are only %2.</source>
        <translation>%1 vCPUs sollen beim Start an sein, es gibt aber nur %2.</translation>
    </message>
    <message>
        <source>Turn all of them on</source>
        <translation>Alle einschalten</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which is not on.</source>
        <translation>„%1“ braucht „%2“, und das ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Turn “%1” on</source>
        <translation>„%1“ einschalten</translation>
    </message>
    <message>
        <source>Secure boot needs system management mode (SMM), which is not on.</source>
        <translation>Secure Boot braucht den System Management Mode (SMM), und der ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Turn SMM on</source>
        <translation>SMM einschalten</translation>
    </message>
    <message>
        <source>The boot order stands here and at the devices; libvirt takes only one of them.</source>
        <translation>Die Bootreihenfolge steht hier und bei den Geräten; libvirt nimmt nur eine davon.</translation>
    </message>
    <message>
        <source>Keep that of the devices</source>
        <translation>Die der Geräte behalten</translation>
    </message>
    <message>
        <source>The root element is &lt;%1&gt;, not &lt;domain&gt;: this is not the definition of a machine.</source>
        <translation>Das Wurzelelement ist &lt;%1&gt;, nicht &lt;domain&gt;: Das ist keine Definition einer Maschine.</translation>
    </message>
    <message>
        <source>%1 is not set, and libvirt needs it.</source>
        <translation>%1 ist nicht gesetzt, libvirt braucht es aber.</translation>
    </message>
    <message>
        <source>%1 misses no ticks, and libvirt takes no policy for them; rtc is what can catch up.</source>
        <translation>%1 versäumt keine Ticks, und libvirt nimmt keine Regel dafür an; aufholen kann rtc.</translation>
    </message>
    <message>
        <source>QEMU&apos;s %1 cannot do “%2” with missed ticks.</source>
        <translation>%1 von QEMU kann versäumte Ticks nicht mit „%2“ behandeln.</translation>
    </message>
    <message>
        <source>Take the policy away</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Windows uses the HPET where there is one, which costs the host much.</source>
        <translation>Windows benutzt den HPET, wo es einen gibt; das kostet den Host viel.</translation>
    </message>
    <message>
        <source>Take the HPET away</source>
        <translation>HPET entfernen</translation>
    </message>
    <message>
        <source>Windows does not know kvmclock; the Hyper-V clock is the one it reads.</source>
        <translation>Windows kennt kvmclock nicht; es liest die Hyper-V-Uhr.</translation>
    </message>
    <message>
        <source>Have the Hyper-V clock</source>
        <translation>Hyper-V-Uhr nehmen</translation>
    </message>
    <message>
        <source>Windows takes the hardware clock for local time, but it shows UTC.</source>
        <translation>Windows hält die Hardware-Uhr für Ortszeit, sie zeigt aber UTC.</translation>
    </message>
    <message>
        <source>Show local time</source>
        <translation>Ortszeit zeigen</translation>
    </message>
    <message>
        <source>q35 has no IDE: the disk %1 needs SATA or virtio.</source>
        <translation>q35 hat kein IDE: Die Platte %1 braucht SATA oder virtio.</translation>
    </message>
    <message>
        <source>Make it SATA</source>
        <translation>SATA daraus machen</translation>
    </message>
    <message>
        <source>The machine pc has no PCI Express, so there is no place for %1; q35 has.</source>
        <translation>Die Maschine pc hat kein PCI Express, für %1 ist also kein Platz; q35 hat es.</translation>
    </message>
    <message>
        <source>UEFI needs ACPI, which is not on.</source>
        <translation>UEFI braucht ACPI, und das ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Turn ACPI on</source>
        <translation>ACPI einschalten</translation>
    </message>
    <message>
        <source>The guest does not see the entries under System information: SMBIOS is not taken from there.</source>
        <translation>Der Gast sieht die Einträge unter Systemangaben nicht: SMBIOS wird nicht von dort genommen.</translation>
    </message>
    <message>
        <source>Take SMBIOS from there</source>
        <translation>SMBIOS von dort nehmen</translation>
    </message>
    <message>
        <source>SMBIOS is to be taken from System information, where nothing is set: the machine will not start.</source>
        <translation>SMBIOS soll aus den Systemangaben kommen, wo nichts gesetzt ist: Die Maschine wird nicht starten.</translation>
    </message>
    <message>
        <source>Leave SMBIOS to QEMU</source>
        <translation>SMBIOS QEMU überlassen</translation>
    </message>
    <message>
        <source>&lt;%1&gt; stands under another namespace than libvirt&apos;s, so it is lost.</source>
        <translation>&lt;%1&gt; steht unter einem anderen Namensraum als dem von libvirt und geht deshalb verloren.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; stands there without its namespace, so it is lost.</source>
        <translation>&lt;%1&gt; steht dort ohne seinen Namensraum und geht deshalb verloren.</translation>
    </message>
    <message>
        <source>Declare the namespace</source>
        <translation>Namensraum deklarieren</translation>
    </message>
    <message>
        <source>KVM runs guests of the host&apos;s own kind, %1, not %2; those have to be emulated.</source>
        <translation>KVM führt Gäste von der Art des Hosts selbst aus, %1, nicht %2; die müssen emuliert werden.</translation>
    </message>
    <message>
        <source>Emulate it</source>
        <translation>Emulieren</translation>
    </message>
    <message>
        <source>Windows gets the time the slow way: the Hyper-V clock is not on.</source>
        <translation>Windows bekommt die Zeit auf dem langsamen Weg: Die Hyper-V-Uhr ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Turn the Hyper-V clock on</source>
        <translation>Hyper-V-Uhr einschalten</translation>
    </message>
    <message>
        <source>The memory takes %1 pages of %2, but the host has only %3 where the guest may run.</source>
        <translation>Der Speicher braucht %1 Seiten zu %2, der Host hat aber nur %3, wo der Gast laufen darf.</translation>
    </message>
    <message>
        <source>The memory takes %1 pages of %2; of the host&apos;s %3 only %4 are free, apart from those that this machine itself may hold now.</source>
        <translation>Der Speicher braucht %1 Seiten zu %2; von den %3 des Hosts sind nur %4 frei, abgesehen von denen, die diese Maschine jetzt vielleicht selbst belegt.</translation>
    </message>
    <message>
        <source>%1 do not fill pages of %2: the rest of the last page lies idle.</source>
        <translation>%1 füllen keine ganzen Seiten zu %2: Der Rest der letzten Seite liegt brach.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>QEMU may take %1, but the guest&apos;s memory alone is %2: the host may end it without a warning.</source>
        <translation>QEMU darf %1 nehmen, der Speicher des Gasts allein ist aber %2: Der Host kann es ohne Warnung beenden.</translation>
    </message>
    <message>
        <source>Passed-through devices lock the memory of %1 and about 1 GiB more, but QEMU may take only %2.</source>
        <translation>Durchgereichte Geräte sperren den Speicher von %1 und etwa 1 GiB mehr, QEMU darf aber nur %2 nehmen.</translation>
    </message>
    <message>
        <source>The limit of memory and swap together, %1, is below that of memory alone, %2.</source>
        <translation>Die Grenze für Speicher und Swap zusammen, %1, liegt unter der für Speicher allein, %2.</translation>
    </message>
    <message>
        <source>A vhost-user disk is served by another program, which needs shared memory.</source>
        <translation>Eine vhost-user-Platte wird von einem anderen Programm bedient, und das braucht geteilten Speicher.</translation>
    </message>
    <message>
        <source>virtiofs needs memory that is shared with the program that serves the folder.</source>
        <translation>virtiofs braucht Speicher, der mit dem Programm geteilt ist, das den Ordner bereitstellt.</translation>
    </message>
    <message>
        <source>Share the memory</source>
        <translation>Speicher teilen</translation>
    </message>
    <message>
        <source>The host nodes are listed, but the placement is automatic; libvirt takes only one of them.</source>
        <translation>Die Knoten des Hosts sind aufgelistet, die Platzierung ist aber automatisch; libvirt nimmt nur eins davon.</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Liste behalten</translation>
    </message>
    <message>
        <source>Keep it automatic</source>
        <translation>Automatisch behalten</translation>
    </message>
    <message>
        <source>A passed-through device keeps all memory in place: the host gets nothing back of the %1 between %2 and %3.</source>
        <translation>Ein durchgereichtes Gerät hält allen Speicher an seinem Platz: Der Host bekommt von den %1 zwischen %2 und %3 nichts zurück.</translation>
    </message>
    <message>
        <source>There is no vCPU %1: there are only %2.</source>
        <translation>vCPU %1 gibt es nicht: Es gibt nur %2.</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>vCPU 0 cannot be off.</source>
        <translation>vCPU 0 kann nicht aus sein.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>%1 vCPUs are to be on at the start, but in the list of single vCPUs %2 are; libvirt goes by the list.</source>
        <translation>%1 vCPUs sollen beim Start an sein, in der Liste der einzelnen vCPUs sind es aber %2; libvirt richtet sich nach der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Say %n, too</source>
        <translation>
            <numerusform>Auch hier %n setzen</numerusform>
            <numerusform>Auch hier %n setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The cell has vCPU %1, but there are only %2.</source>
        <translation>Die Zelle hat vCPU %1, es gibt aber nur %2.</translation>
    </message>
    <message>
        <source>vCPU %1 is in another cell already.</source>
        <translation>vCPU %1 ist schon in einer anderen Zelle.</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA cells have %1 in all, not %2; libvirt goes by the cells.</source>
        <translation>Die NUMA-Zellen des Gasts haben zusammen %1, nicht %2; libvirt richtet sich nach den Zellen.</translation>
    </message>
    <message>
        <source>vCPU %1 is in none of the guest&apos;s NUMA cells; libvirt puts it into the first.</source>
        <translation>vCPU %1 ist in keiner NUMA-Zelle des Gasts; libvirt steckt sie in die erste.</translation>
    </message>
    <message>
        <source>There is no I/O thread %1.</source>
        <translation>I/O-Thread %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Keep it to %1</source>
        <translation>Auf %1 beschränken</translation>
    </message>
    <message>
        <source>vCPU %1 is pinned, but there are only %2; libvirt drops the pin.</source>
        <translation>vCPU %1 ist angeheftet, es gibt aber nur %2; libvirt lässt die Anheftung weg.</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Anheftung entfernen</translation>
    </message>
    <message>
        <source>The host has no CPU %1.</source>
        <translation>Der Host hat keine CPU %1.</translation>
    </message>
    <message>
        <source>vCPU %1 is pinned twice.</source>
        <translation>vCPU %1 ist zweimal angeheftet.</translation>
    </message>
    <message>
        <source>Remove this pin</source>
        <translation>Diese Anheftung entfernen</translation>
    </message>
    <message>
        <source>Move them to %1</source>
        <translation>Auf %1 verlegen</translation>
    </message>
    <message>
        <source>%1 may run on CPU %2, where they take time from the vCPU that is pinned there.</source>
        <translation>%1 dürfen auf CPU %2 laufen, wo sie der dort angehefteten vCPU Zeit nehmen.</translation>
    </message>
    <message>
        <source>QEMU&apos;s own threads</source>
        <translation>Die eigenen Threads von QEMU</translation>
    </message>
    <message>
        <source>I/O threads</source>
        <translation>I/O-Threads</translation>
    </message>
    <message>
        <source>vCPU %1 and vCPU %2 are both pinned to CPU %3 and take turns there.</source>
        <translation>vCPU %1 und vCPU %2 sind beide an CPU %3 angeheftet und wechseln sich dort ab.</translation>
    </message>
    <message>
        <source>The root element is not &lt;domain&gt;.</source>
        <translation>Das Wurzelelement ist nicht &lt;domain&gt;.</translation>
    </message>
    <message>
        <source>Type, name or memory is missing.</source>
        <translation>Typ, Name oder Speicher fehlt.</translation>
    </message>
    <message>
        <source>A value is none that the setting can have.</source>
        <translation>Ein Wert ist keiner, den die Einstellung haben kann.</translation>
    </message>
    <message>
        <source>An element is there twice where libvirt reads one.</source>
        <translation>Ein Element steht zweimal da, wo libvirt eines liest.</translation>
    </message>
    <message>
        <source>Content for QEMU or another hypervisor stands without its namespace.</source>
        <translation>Inhalt für QEMU oder einen anderen Hypervisor steht ohne seinen Namensraum da.</translation>
    </message>
    <message>
        <source>KVM is to run a guest of another architecture than the host’s.</source>
        <translation>KVM soll einen Gast mit einer anderen Architektur als der des Hosts ausführen.</translation>
    </message>
    <message>
        <source>The topology does not make as many processors as there are vCPUs.</source>
        <translation>Die Topologie ergibt nicht so viele Prozessoren, wie es vCPUs gibt.</translation>
    </message>
    <message>
        <source>More vCPUs are on at the start than there are.</source>
        <translation>Beim Start sind mehr vCPUs an, als es gibt.</translation>
    </message>
    <message>
        <source>The list of single vCPUs has one that is not there, or vCPU 0 is off.</source>
        <translation>Die Liste einzelner vCPUs enthält eine, die es nicht gibt, oder vCPU 0 ist aus.</translation>
    </message>
    <message>
        <source>The list of single vCPUs has another number on than the start.</source>
        <translation>In der Liste einzelner vCPUs ist eine andere Zahl an als beim Start.</translation>
    </message>
    <message>
        <source>A guest NUMA cell has a vCPU that is not there or in another cell.</source>
        <translation>Eine NUMA-Zelle des Gasts hat eine vCPU, die es nicht gibt oder die in einer anderen Zelle ist.</translation>
    </message>
    <message>
        <source>The guest’s NUMA cells have another sum of memory than the machine.</source>
        <translation>Die NUMA-Zellen des Gasts haben zusammen anders viel Speicher als die Maschine.</translation>
    </message>
    <message>
        <source>A vCPU is in none of the guest’s NUMA cells.</source>
        <translation>Eine vCPU ist in keiner der NUMA-Zellen des Gasts.</translation>
    </message>
    <message>
        <source>The guest starts with more memory than it may have.</source>
        <translation>Der Gast startet mit mehr Speicher, als er haben darf.</translation>
    </message>
    <message>
        <source>The host has too few huge pages, or too few are free.</source>
        <translation>Der Host hat zu wenige Huge Pages, oder zu wenige sind frei.</translation>
    </message>
    <message>
        <source>The memory is no whole number of huge pages.</source>
        <translation>Der Speicher ist keine ganze Zahl von Huge Pages.</translation>
    </message>
    <message>
        <source>The limit of QEMU’s memory is too low for the guest’s memory.</source>
        <translation>Die Grenze für den Speicher von QEMU ist zu niedrig für den Speicher des Gasts.</translation>
    </message>
    <message>
        <source>The limit of memory with swap is below that of memory alone.</source>
        <translation>Die Grenze für Speicher mit Swap liegt unter der für Speicher allein.</translation>
    </message>
    <message>
        <source>virtiofs or a vhost-user disk is there without shared memory.</source>
        <translation>virtiofs oder eine vhost-user-Platte ist ohne gemeinsamen Speicher da.</translation>
    </message>
    <message>
        <source>Host nodes are listed although their choice is automatic.</source>
        <translation>Knoten des Hosts sind aufgelistet, obwohl ihre Wahl automatisch ist.</translation>
    </message>
    <message>
        <source>Memory is to be given back to the host in spite of passed-through devices.</source>
        <translation>Speicher soll trotz durchgereichter Geräte an den Host zurückgegeben werden.</translation>
    </message>
    <message>
        <source>A Hyper-V interface is on without another that it needs.</source>
        <translation>Eine Hyper-V-Schnittstelle ist ohne eine andere an, die sie braucht.</translation>
    </message>
    <message>
        <source>A Windows guest has Hyper-V interfaces but not the Hyper-V clock.</source>
        <translation>Ein Windows-Gast hat Hyper-V-Schnittstellen, aber nicht die Hyper-V-Uhr.</translation>
    </message>
    <message>
        <source>Secure boot is wanted without system management mode.</source>
        <translation>Secure Boot ist ohne System Management Mode verlangt.</translation>
    </message>
    <message>
        <source>UEFI is wanted without ACPI.</source>
        <translation>UEFI ist ohne ACPI verlangt.</translation>
    </message>
    <message>
        <source>The boot order stands at the machine and at its devices.</source>
        <translation>Die Bootreihenfolge steht bei der Maschine und bei ihren Geräten.</translation>
    </message>
    <message>
        <source>There are SMBIOS entries that the guest does not see.</source>
        <translation>Es gibt SMBIOS-Einträge, die der Gast nicht sieht.</translation>
    </message>
    <message>
        <source>SMBIOS is to be taken from entries that are not there.</source>
        <translation>SMBIOS soll aus Einträgen kommen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A timer has a policy for missed ticks that it cannot have.</source>
        <translation>Ein Zeitgeber hat eine Regel für versäumte Ticks, die er nicht haben kann.</translation>
    </message>
    <message>
        <source>A Windows guest has the HPET, which costs the host much.</source>
        <translation>Ein Windows-Gast hat den HPET, der den Host viel kostet.</translation>
    </message>
    <message>
        <source>A Windows guest has kvmclock, which it does not know.</source>
        <translation>Ein Windows-Gast hat kvmclock, das er nicht kennt.</translation>
    </message>
    <message>
        <source>A Windows guest has a hardware clock that shows UTC.</source>
        <translation>Ein Windows-Gast hat eine Hardware-Uhr, die UTC zeigt.</translation>
    </message>
    <message>
        <source>A vCPU is pinned that is not there.</source>
        <translation>Eine vCPU ist angeheftet, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Something is pinned to a CPU that the host does not have.</source>
        <translation>Etwas ist an eine CPU angeheftet, die der Host nicht hat.</translation>
    </message>
    <message>
        <source>A vCPU is pinned twice.</source>
        <translation>Eine vCPU ist zweimal angeheftet.</translation>
    </message>
    <message>
        <source>QEMU’s own threads may run on CPUs that vCPUs are pinned to.</source>
        <translation>Die eigenen Threads von QEMU dürfen auf CPUs laufen, an die vCPUs angeheftet sind.</translation>
    </message>
    <message>
        <source>Two vCPUs are pinned to the same CPU.</source>
        <translation>Zwei vCPUs sind an dieselbe CPU angeheftet.</translation>
    </message>
    <message>
        <source>An I/O thread is named that is not there.</source>
        <translation>Ein I/O-Thread ist genannt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>A scheduler is set for a vCPU that is not there.</source>
        <translation>Ein Scheduler ist für eine vCPU gesetzt, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Cache or memory bandwidth is set for a vCPU that is not there.</source>
        <translation>Cache oder Speicherbandbreite ist für eine vCPU gesetzt, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A disk on IDE is in a q35 machine.</source>
        <translation>Eine Platte an IDE ist in einer q35-Maschine.</translation>
    </message>
    <message>
        <source>A PCI Express controller is in a machine without PCI Express.</source>
        <translation>Ein PCI-Express-Controller ist in einer Maschine ohne PCI Express.</translation>
    </message>
    <message>
        <source>Another device has the same place: address %1 of type %2.</source>
        <translation>Ein anderes Gerät sitzt am selben Ort: Adresse %1 vom Typ %2.</translation>
    </message>
    <message>
        <source>Let libvirt choose a place</source>
        <translation>libvirt einen Ort wählen lassen</translation>
    </message>
    <message>
        <source>Add a SPICE display</source>
        <translation>SPICE-Anzeige hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>USB is off, and %n device(s) need it.</source>
        <translation>
            <numerusform>USB ist aus, und %n Gerät braucht es.</numerusform>
            <numerusform>USB ist aus, und %n Geräte brauchen es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a USB 3 controller</source>
        <translation>USB-3-Controller nehmen</translation>
    </message>
    <message>
        <source>This device goes through a SPICE display, and there is none.</source>
        <translation>Dieses Gerät läuft über eine SPICE-Anzeige, und es gibt keine.</translation>
    </message>
    <message>
        <source>Take the device away</source>
        <translation>Gerät entfernen</translation>
    </message>
    <message>
        <source>The graphics card QXL is made for SPICE; with other displays virtio does better.</source>
        <translation>Die Grafikkarte QXL ist für SPICE gemacht; mit anderen Anzeigen ist virtio besser.</translation>
    </message>
    <message>
        <source>Call this one %1</source>
        <translation>Diese in %1 umbenennen</translation>
    </message>
    <message>
        <source>Two disks are called %1.</source>
        <translation>Zwei Platten heißen %1.</translation>
    </message>
    <message>
        <source>Two network cards have the MAC address %1.</source>
        <translation>Zwei Netzwerkkarten haben die MAC-Adresse %1.</translation>
    </message>
    <message>
        <source>Let libvirt make another one</source>
        <translation>libvirt eine andere erzeugen lassen</translation>
    </message>
    <message>
        <source>The same device of the host is given to the guest twice: %1.</source>
        <translation>Dasselbe Gerät des Hosts wird dem Gast zweimal gegeben: %1.</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Dieses entfernen</translation>
    </message>
    <message>
        <source>Set %1 for %2 × %3</source>
        <translation>%1 für %2 × %3 setzen</translation>
    </message>
    <message>
        <source>Shared memory has a size of 1, 2, 4, 8 and so on MiB; %1 is none.</source>
        <translation>Gemeinsamer Speicher hat eine Größe von 1, 2, 4, 8 usw. MiB; %1 ist keine davon.</translation>
    </message>
    <message>
        <source>%1 are too little for Looking Glass to show %2 × %3.</source>
        <translation>%1 sind zu wenig, damit Looking Glass %2 × %3 zeigen kann.</translation>
    </message>
    <message>
        <source>Two devices have the same place on a bus.</source>
        <translation>Zwei Geräte sitzen am selben Ort an einem Bus.</translation>
    </message>
    <message>
        <source>Two disks have the same name.</source>
        <translation>Zwei Platten haben denselben Namen.</translation>
    </message>
    <message>
        <source>Two network cards have the same MAC address.</source>
        <translation>Zwei Netzwerkkarten haben dieselbe MAC-Adresse.</translation>
    </message>
    <message>
        <source>A device of the host is given to the guest twice.</source>
        <translation>Ein Gerät des Hosts wird dem Gast zweimal gegeben.</translation>
    </message>
    <message>
        <source>USB is off, and a device needs it.</source>
        <translation>USB ist aus, und ein Gerät braucht es.</translation>
    </message>
    <message>
        <source>A device goes through a SPICE display, and there is none.</source>
        <translation>Ein Gerät läuft über eine SPICE-Anzeige, und es gibt keine.</translation>
    </message>
    <message>
        <source>The graphics card QXL is there without SPICE.</source>
        <translation>Die Grafikkarte QXL ist ohne SPICE da.</translation>
    </message>
    <message>
        <source>Shared memory has a size that it cannot have.</source>
        <translation>Gemeinsamer Speicher hat eine Größe, die er nicht haben kann.</translation>
    </message>
    <message>
        <source>Looking Glass has too little shared memory.</source>
        <translation>Looking Glass hat zu wenig gemeinsamen Speicher.</translation>
    </message>
    <message>
        <source>Another device has turn %1 in the boot order.</source>
        <translation>Ein anderes Gerät ist in der Startreihenfolge auch an Stelle %1.</translation>
    </message>
    <message>
        <source>Let it be the last</source>
        <translation>Als letztes einreihen</translation>
    </message>
    <message>
        <source>Two devices have the same turn in the boot order.</source>
        <translation>Zwei Geräte sind in der Startreihenfolge an derselben Stelle.</translation>
    </message>
    <message>
        <source>There is no USB controller %1 for this device.</source>
        <translation>Für dieses Gerät gibt es keinen USB-Controller %1.</translation>
    </message>
    <message>
        <source>Add the USB controller %1</source>
        <translation>USB-Controller %1 hinzufügen</translation>
    </message>
    <message>
        <source>There is no SCSI controller %1, so libvirt adds an LSI one of old, which is slow and which guests of today may not know.</source>
        <translation>SCSI-Controller %1 gibt es nicht, libvirt fügt also einen alten von LSI hinzu, der langsam ist und den heutige Gäste vielleicht nicht kennen.</translation>
    </message>
    <message>
        <source>Add one for virtio</source>
        <translation>Einen für virtio hinzufügen</translation>
    </message>
    <message>
        <source>The machine is to boot from the network, and has no network card.</source>
        <translation>Die Maschine soll vom Netzwerk starten und hat keine Netzwerkkarte.</translation>
    </message>
    <message>
        <source>The machine is to boot from a disc, and has no CD or DVD drive.</source>
        <translation>Die Maschine soll von einer Disc starten und hat kein CD- oder DVD-Laufwerk.</translation>
    </message>
    <message>
        <source>The machine is to boot from a floppy disk, and has no drive for one.</source>
        <translation>Die Maschine soll von einer Diskette starten und hat kein Laufwerk dafür.</translation>
    </message>
    <message>
        <source>Take it out of the boot order</source>
        <translation>Aus der Bootreihenfolge nehmen</translation>
    </message>
    <message>
        <source>&lt;devices&gt; is there more than once. libvirt reads them all, but the list of devices has those of the first one only.</source>
        <translation>&lt;devices&gt; kommt mehrfach vor. libvirt liest alle, die Geräteliste zeigt aber nur die Geräte des ersten.</translation>
    </message>
    <message>
        <source>The machine %1 has this device of the host as well: only one of the two can run at a time.</source>
        <translation>Die Maschine %1 hat dieses Gerät des Hosts auch: Nur eine der beiden kann jeweils laufen.</translation>
    </message>
    <message>
        <source>The machine %1 writes to this disk as well. When both run, its content is lost.</source>
        <translation>Die Maschine %1 schreibt auch auf diese Platte. Wenn beide laufen, geht ihr Inhalt verloren.</translation>
    </message>
    <message>
        <source>Only read it</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Share it (the guests take care)</source>
        <translation>Gemeinsam benutzen (die Gäste passen auf)</translation>
    </message>
    <message>
        <source>The host has no file %1.</source>
        <translation>Der Host hat keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is in the folder of the storage pool %2, which has no such volume.</source>
        <translation>%1 liegt im Ordner des Speicherpools %2, der kein solches Volume hat.</translation>
    </message>
    <message>
        <source>The host has no storage pool %1.</source>
        <translation>Der Host hat keinen Speicherpool %1.</translation>
    </message>
    <message>
        <source>The storage pool %1 has no volume %2.</source>
        <translation>Der Speicherpool %1 hat kein Volume %2.</translation>
    </message>
    <message>
        <source>There is a second list of devices.</source>
        <translation>Es gibt eine zweite Geräteliste.</translation>
    </message>
    <message>
        <source>Another machine of the host has the same device of it.</source>
        <translation>Eine andere Maschine des Hosts hat dasselbe Gerät des Hosts.</translation>
    </message>
    <message>
        <source>Another machine of the host writes to the same disk.</source>
        <translation>Eine andere Maschine des Hosts schreibt auf dieselbe Platte.</translation>
    </message>
    <message>
        <source>A file is named that the host does not have.</source>
        <translation>Eine Datei ist genannt, die der Host nicht hat.</translation>
    </message>
    <message>
        <source>A storage pool or volume is named that the host does not have.</source>
        <translation>Ein Speicherpool oder Volume ist genannt, das der Host nicht hat.</translation>
    </message>
    <message>
        <source>A device is on a USB controller that is not there.</source>
        <translation>Ein Gerät ist an einem USB-Controller, den es nicht gibt.</translation>
    </message>
    <message>
        <source>A disk on SCSI has no controller, and libvirt would add an old one.</source>
        <translation>Eine Platte an SCSI hat keinen Controller, und libvirt würde einen alten hinzufügen.</translation>
    </message>
    <message>
        <source>The machine is to boot from something that it does not have.</source>
        <translation>Die Maschine soll von etwas starten, das sie nicht hat.</translation>
    </message>
</context>
<context>
    <name>SavedStateQuestion</name>
    <message>
        <source>A saved state</source>
        <translation>Ein gespeicherter Zustand</translation>
    </message>
    <message>
        <source>%1 has a saved state.</source>
        <translation>%1 hat einen gespeicherten Zustand.</translation>
    </message>
    <message>
        <source>Its next start goes on from there, with the settings of then: your changes are saved, but not used until it has been off once more. Without the saved state the guest starts afresh and what it had in memory is lost.</source>
        <translation>Der nächste Start setzt dort fort, mit den damaligen Einstellungen: Die Änderungen werden gespeichert, wirken aber erst, wenn sie noch einmal aus war. Ohne den gespeicherten Zustand startet der Gast frisch, und was er im Speicher hatte, geht verloren.</translation>
    </message>
    <message>
        <source>Apply and keep the saved state</source>
        <translation>Anwenden und gespeicherten Zustand behalten</translation>
    </message>
    <message>
        <source>Apply and remove the saved state</source>
        <translation>Anwenden und gespeicherten Zustand entfernen</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>libvirt&apos;s grammar cannot be read: %1: %2</source>
        <translation>libvirts Grammatik lässt sich nicht lesen: %1: %2</translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source> (changed)</source>
        <translation> (geändert)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The XML is not well-formed (line %1, column %2): %3</source>
        <translation>Das XML ist nicht wohlgeformt (Zeile %1, Spalte %2): %3</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet…</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1
Since libvirt %2</source>
        <translation>%1
Seit libvirt %2</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>Show in XML</source>
        <translation>Im XML zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>
Not set: %1</source>
        <translation>
Nicht gesetzt: %1</translation>
    </message>
</context>
<context>
    <name>SettingSearch</name>
    <message>
        <source>Find any setting</source>
        <translation>Einstellung finden</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>Find any setting  (Ctrl+K)</source>
        <translation>Einstellung finden  (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 is too small: the least is %2.</source>
        <translation>%1 ist zu klein: Das Kleinste ist %2.</translation>
    </message>
    <message>
        <source>%1 is too large: the most is %2.</source>
        <translation>%1 ist zu groß: Das Größte ist %2.</translation>
    </message>
    <message>
        <source>“%1” is not allowed: one of %2.</source>
        <translation>„%1“ ist nicht erlaubt, nur: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a unit such as KiB, MiB or GiB.</source>
        <translation>„%1“ ist keine Einheit wie KiB, MiB oder GiB.</translation>
    </message>
    <message>
        <source>“%1” is not allowed: one of yes, no.</source>
        <translation>„%1“ ist nicht erlaubt, nur: yes, no.</translation>
    </message>
    <message>
        <source>“%1” is not a UUID.</source>
        <translation>„%1“ ist keine UUID.</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation>„%1“ ist kein absoluter Pfad.</translation>
    </message>
    <message>
        <source>“%1” is not a CPU set such as 1-4,^2.</source>
        <translation>„%1“ ist keine CPU-Menge wie 1-4,^2.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Path of the setting at hand</source>
        <translation>Pfad der aktuellen Einstellung</translation>
    </message>
    <message>
        <source>show in XML</source>
        <translation>im XML zeigen</translation>
    </message>
    <message>
        <source>Nothing on this page is set.</source>
        <translation>Auf dieser Seite ist nichts gesetzt.</translation>
    </message>
    <message>
        <source>You changed nothing on this page.</source>
        <translation>Auf dieser Seite ist nichts geändert.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) of this page are silenced for this definition.</source>
        <translation>
            <numerusform>%n Hinweis dieser Seite ist für diese Definition stummgeschaltet.</numerusform>
            <numerusform>%n Hinweise dieser Seite sind für diese Definition stummgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell them again</source>
        <translation>Wieder zeigen</translation>
    </message>
</context>
<context>
    <name>SettingsTree</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>The XML is not well-formed.</source>
        <translation>Das XML ist nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>Nothing can be added here.</source>
        <translation>Hier lässt sich nichts hinzufügen.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>add what is missing</source>
        <translation>Fehlendes hinzufügen</translation>
    </message>
    <message>
        <source>This cannot be removed.</source>
        <translation>Das lässt sich nicht entfernen.</translation>
    </message>
</context>
<context>
    <name>ShownButton</name>
    <message>
        <source>Which settings the pages show</source>
        <translation>Welche Einstellungen die Seiten zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>settings</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>what is set</source>
        <translation>Gesetztes</translation>
    </message>
    <message>
        <source>what I changed</source>
        <translation>Geändertes</translation>
    </message>
    <message>
        <source>Only what is se&amp;t</source>
        <translation>Nur &amp;Gesetztes</translation>
    </message>
    <message>
        <source>Only what I &amp;changed</source>
        <translation>Nur Geä&amp;ndertes</translation>
    </message>
    <message>
        <source>&amp;All settings</source>
        <translation>&amp;Alle Einstellungen</translation>
    </message>
</context>
<context>
    <name>SizeEditor</name>
    <message>
        <source>The unit in which the number is shown and typed; the XML keeps its own</source>
        <translation>Einheit, in der die Zahl gezeigt und eingegeben wird; das XML behält seine eigene</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>“%1” is not an amount such as 4096, 1.5 or 8 GiB.</source>
        <translation>„%1“ ist keine Menge wie 4096, 1.5 oder 8 GiB.</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>memory · processors</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>system · memory and processors</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>shutting down</source>
        <translation>fährt herunter</translation>
    </message>
    <message>
        <source>shut off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>kein Zustand</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>Windows Server %1</source>
        <translation>Windows Server %1</translation>
    </message>
</context>
<context>
    <name>SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>The XML says “%1”.</source>
        <translation>Im XML steht „%1“.</translation>
    </message>
    <message>
        <source>Not on this host</source>
        <translation>Nicht auf diesem Host</translation>
    </message>
    <message>
        <source>%1, not on this host</source>
        <translation>%1, nicht auf diesem Host</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Add a row to %1</source>
        <translation>Zeile zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Move this row up</source>
        <translation>Diese Zeile nach oben</translation>
    </message>
    <message>
        <source>Move this row down</source>
        <translation>Diese Zeile nach unten</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>There is one already</source>
        <translation>Es gibt schon eines</translation>
    </message>
    <message>
        <source>Not for this type of machine</source>
        <translation>Nicht für diesen Maschinentyp</translation>
    </message>
    <message>
        <source>Not on this host, but can be added</source>
        <translation>Nicht auf diesem Host, kann aber hinzugefügt werden</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Make a new random UUID</source>
        <translation>Neue zufällige UUID erzeugen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>ThreeWay</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
</context>
<context>
    <name>TopologyTexts</name>
    <message>
        <source>%1 %2: no such controller yet</source>
        <translation>%1 %2: noch kein solcher Controller</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 von %2 in Gebrauch</translation>
    </message>
</context>
<context>
    <name>TreeDelegate</name>
    <message>
        <source>%1 (needs other changes)</source>
        <translation>%1 (verlangt weitere Änderungen)</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
</context>
<context>
    <name>UndefineDialog</name>
    <message>
        <source>Undefine %1</source>
        <translation>Definition von %1 entfernen</translation>
    </message>
    <message>
        <source>&amp;Undefine</source>
        <translation>Definition &amp;entfernen</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is taken out of libvirt: its definition is lost. Save it as a file first if you may want it back.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; wird aus libvirt entfernt: Ihre Definition geht verloren. Wer sie vielleicht zurückhaben will, speichert sie zuerst als Datei.</translation>
    </message>
    <message>
        <source>Its disks are not deleted; they stay where they are.</source>
        <translation>Ihre Platten werden nicht gelöscht; sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Looking for what else belongs to it…</source>
        <translation>Was sonst noch zu ihr gehört, wird gesucht…</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several things that are lost</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>It is running: it goes on until it is shut off, and is gone then.</source>
        <translation>Sie läuft: Sie läuft weiter, bis sie ausgeschaltet wird, und ist dann weg.</translation>
    </message>
    <message>
        <source>This is lost with it:</source>
        <translation>Damit geht verloren:</translation>
    </message>
    <message>
        <source>its saved state, with all that the guest had in memory</source>
        <translation>ihr gespeicherter Zustand, mit allem, was der Gast im Speicher hatte</translation>
    </message>
    <message numerus="yes">
        <source>what libvirt knows of its %n snapshot(s): %1</source>
        <translation>
            <numerusform>was libvirt von ihrem %n Snapshot weiß: %1</numerusform>
            <numerusform>was libvirt von ihren %n Snapshots weiß: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>what libvirt knows of its %n checkpoint(s): %1</source>
        <translation>
            <numerusform>was libvirt von ihrem %n Checkpoint weiß: %1</numerusform>
            <numerusform>was libvirt von ihren %n Checkpoints weiß: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the &amp;variables of its firmware</source>
        <translation>&amp;Variablen ihrer Firmware löschen</translation>
    </message>
    <message>
        <source>%1: boot entries and Secure Boot keys. A machine of that name made later finds them again if they stay.</source>
        <translation>%1: Booteinträge und Secure-Boot-Schlüssel. Wenn sie bleiben, findet eine später angelegte Maschine dieses Namens sie wieder vor.</translation>
    </message>
    <message>
        <source>Delete the state of its &amp;TPM</source>
        <translation>Zustand ihres &amp;TPM löschen</translation>
    </message>
    <message>
        <source>Disks that the guest encrypted with it, as BitLocker does, then need their recovery key.</source>
        <translation>Platten, die der Gast damit verschlüsselt hat, wie BitLocker es tut, brauchen dann ihren Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Undefining…</source>
        <translation>Definition wird entfernt…</translation>
    </message>
    <message>
        <source>It cannot be undefined: %1</source>
        <translation>Die Definition lässt sich nicht entfernen: %1</translation>
    </message>
</context>
<context>
    <name>UnknownDevicePage</name>
    <message>
        <source>This program does not know such a device, so there are no fields for it. It stays as it is; it can be changed as XML.</source>
        <translation>Dieses Programm kennt ein solches Gerät nicht, deshalb gibt es keine Felder dafür. Es bleibt, wie es ist, und lässt sich als XML ändern.</translation>
    </message>
    <message>
        <source>XML of the device</source>
        <translation>XML des Geräts</translation>
    </message>
    <message>
        <source>Show in XML</source>
        <translation>Im XML zeigen</translation>
    </message>
</context>
<context>
    <name>Validator</name>
    <message>
        <source>libvirt&apos;s own check refuses this, though its grammar allows it: %1. It may pass with the elements in the order that libvirt writes.</source>
        <translation>libvirts eigene Prüfung lehnt das ab, obwohl seine Grammatik es erlaubt: %1. Mit den Elementen in der Reihenfolge, in der libvirt schreibt, kann es durchgehen.</translation>
    </message>
</context>
<context>
    <name>XmlCompleter</name>
    <message>
        <source>close an element</source>
        <translation>Element schließen</translation>
    </message>
    <message>
        <source>libvirt&apos;s grammar is not installed here.</source>
        <translation>libvirts Grammatik ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Nothing is known that would fit here.</source>
        <translation>Es ist nichts bekannt, was hier passen würde.</translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation>%1 vervollständigen</translation>
    </message>
</context>
<context>
    <name>XmlDocumentTexts</name>
    <message>
        <source>There is nothing in it; a definition begins with &lt;domain&gt;.</source>
        <translation>Der Text ist leer; eine Definition beginnt mit &lt;domain&gt;.</translation>
    </message>
    <message>
        <source>There is a character that XML cannot hold: U+%1.</source>
        <translation>Ein Zeichen darf in XML nicht vorkommen: U+%1.</translation>
    </message>
    <message>
        <source>An element has thousands of attributes; that is no definition.</source>
        <translation>Ein Element hat Tausende von Attributen; das ist keine Definition.</translation>
    </message>
    <message>
        <source>The text has a DOCTYPE. A definition needs none, and one can hide entities that read other files, so it is not opened.</source>
        <translation>Der Text hat einen DOCTYPE. Eine Definition braucht keinen, und er kann Entitäten verbergen, die andere Dateien lesen; deshalb wird er nicht geöffnet.</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 deep.</source>
        <translation>Elemente sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
</context>
<context>
    <name>XmlPage</name>
    <message>
        <source>Go to its form</source>
        <translation>Zum Formular</translation>
    </message>
    <message>
        <source>Where the cursor is</source>
        <translation>Wo die Schreibmarke steht</translation>
    </message>
    <message>
        <source>Show the setting at the cursor on its page (Ctrl+Shift+X)</source>
        <translation>Die Einstellung an der Schreibmarke auf ihrer Seite zeigen (Ctrl+Shift+X)</translation>
    </message>
    <message>
        <source>XML of the definition</source>
        <translation>XML der Definition</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 The forms rest until the XML is well-formed.</source>
        <translation>Zeile %1, Spalte %2: %3 Die Formulare ruhen, bis das XML wohlgeformt ist.</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domain</translation>
    </message>
    <message>
        <source>What is wrong in the XML</source>
        <translation>Was am XML nicht stimmt</translation>
    </message>
    <message>
        <source>libvirt&apos;s grammar is not installed here, so less of the XML can be checked.</source>
        <translation>libvirts Grammatik ist hier nicht installiert, darum lässt sich weniger am XML prüfen.</translation>
    </message>
    <message>
        <source>Line %1: %2 This was so before the draft.</source>
        <translation>Zeile %1: %2 Das war schon vor dem Entwurf so.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>Ihren Ordner wählen…</translation>
    </message>
    <message>
        <source>libvirt&apos;s grammar allows all of it.</source>
        <translation>libvirts Grammatik erlaubt alles davon.</translation>
    </message>
    <message numerus="yes">
        <source>libvirt&apos;s grammar does not allow %n place(s) in other lines.</source>
        <translation>
            <numerusform>libvirts Grammatik erlaubt eine Stelle in einer anderen Zeile nicht.</numerusform>
            <numerusform>libvirts Grammatik erlaubt %n Stellen in anderen Zeilen nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Direct kernel boot</source>
        <translation>Direkter Kernelstart</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>A kernel on the host that the guest starts right away, past firmware menus and boot loaders.</source>
        <translation>Ein Kernel auf dem Host, den der Gast sofort startet, ohne Firmware-Menüs und Bootloader.</translation>
    </message>
    <message>
        <source>the guest boots from its devices</source>
        <translation>der Gast bootet von seinen Geräten</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>Initiale RAM-Disk</translation>
    </message>
    <message>
        <source>What the kernel unpacks and starts from, if it needs that.</source>
        <translation>Was der Kernel entpackt und woraus er startet, wenn er das braucht.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Kernel arguments</source>
        <translation>Kernel-Argumente</translation>
    </message>
    <message>
        <source>Handed to the kernel: root device, console, installer answers.</source>
        <translation>Werden dem Kernel übergeben: Root-Gerät, Konsole, Antworten für ein Installationsprogramm.</translation>
    </message>
    <message>
        <source>Root device</source>
        <translation>Root-Gerät</translation>
    </message>
    <message>
        <source>The guest&apos;s root device for Xen kernels that are not told by their arguments.</source>
        <translation>Das Root-Gerät des Gasts für Xen-Kernel, die es nicht aus ihren Argumenten erfahren.</translation>
    </message>
    <message>
        <source>as the kernel arguments say</source>
        <translation>wie in den Kernel-Argumenten</translation>
    </message>
    <message>
        <source>Device tree</source>
        <translation>Gerätebaum</translation>
    </message>
    <message>
        <source>A device tree blob in place of the one that QEMU makes for Arm, RISC-V and POWER.</source>
        <translation>Ein Device Tree Blob anstelle dessen, den QEMU für Arm, RISC-V und POWER erzeugt.</translation>
    </message>
    <message>
        <source>QEMU makes one where one is needed</source>
        <translation>QEMU erzeugt einen, wo einer nötig ist</translation>
    </message>
    <message>
        <source>Shim</source>
        <translation>Shim</translation>
    </message>
    <message>
        <source>The signed first stage that lets a kernel on the host boot under Secure Boot.</source>
        <translation>Die signierte erste Stufe, mit der ein Kernel auf dem Host unter Secure Boot startet.</translation>
    </message>
    <message>
        <source>the kernel starts without one</source>
        <translation>der Kernel startet ohne</translation>
    </message>
    <message>
        <source>ACPI tables</source>
        <translation>ACPI-Tabellen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Further tables for the guest&apos;s firmware to show, such as the licence of a PC maker&apos;s Windows.</source>
        <translation>Weitere Tabellen, die die Firmware des Gasts zeigt, etwa die Windows-Lizenz eines PC-Herstellers.</translation>
    </message>
    <message>
        <source>QEMU&apos;s own tables</source>
        <translation>die eigenen Tabellen von QEMU</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What the file holds; libvirt 9.0 knows SLIC only.</source>
        <translation>Was die Datei enthält; libvirt 9.0 kennt nur SLIC.</translation>
    </message>
    <message>
        <source>SLIC, Windows licence</source>
        <translation>SLIC, Windows-Lizenz</translation>
    </message>
    <message>
        <source>MSDM, Windows key</source>
        <translation>MSDM, Windows-Schlüssel</translation>
    </message>
    <message>
        <source>One table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>Several tables</source>
        <translation>Mehrere Tabellen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The table as a file on the host.</source>
        <translation>Die Tabelle als Datei auf dem Host.</translation>
    </message>
    <message>
        <source>Host boot loader</source>
        <translation>Bootloader des Hosts</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>Bootloader</translation>
    </message>
    <message>
        <source>A program on the host that picks the guest&apos;s kernel, for Xen and bhyve.</source>
        <translation>Ein Programm auf dem Host, das den Kernel des Gasts auswählt, für Xen und bhyve.</translation>
    </message>
    <message>
        <source>the guest boots by itself</source>
        <translation>der Gast bootet selbst</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s own boot loader</source>
        <translation>der eigene Bootloader des Hypervisors</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>What the boot loader is told on its command line.</source>
        <translation>Was dem Bootloader auf der Befehlszeile mitgegeben wird.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>First program</source>
        <translation>Erstes Programm</translation>
    </message>
    <message>
        <source>What the container starts as its process 1.</source>
        <translation>Was der Container als Prozess 1 startet.</translation>
    </message>
    <message>
        <source>/sbin/init</source>
        <translation>/sbin/init</translation>
    </message>
    <message>
        <source>The first program&apos;s arguments, one a row.</source>
        <translation>Die Argumente des ersten Programms, eines je Zeile.</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>One argument, exactly as the program gets it.</source>
        <translation>Ein Argument, genau wie das Programm es bekommt.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Environment variables of the first program.</source>
        <translation>Umgebungsvariablen des ersten Programms.</translation>
    </message>
    <message>
        <source>libvirt&apos;s own few</source>
        <translation>die wenigen von libvirt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The variable&apos;s name: letters, digits and underscores.</source>
        <translation>Der Name der Variable: Buchstaben, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the variable is set to.</source>
        <translation>Worauf die Variable gesetzt wird.</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>The folder inside the container that the first program starts in.</source>
        <translation>Der Ordner im Container, in dem das erste Programm startet.</translation>
    </message>
    <message>
        <source>the container&apos;s root</source>
        <translation>das Wurzelverzeichnis des Containers</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The user that the first program runs as, by name or number.</source>
        <translation>Der Benutzer, als der das erste Programm läuft, mit Name oder Nummer.</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The group that the first program runs as; user and group go together.</source>
        <translation>Die Gruppe, als die das erste Programm läuft; Benutzer und Gruppe gehören zusammen.</translation>
    </message>
    <message>
        <source>Container&apos;s users</source>
        <translation>Benutzer des Containers</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Which users of the host the container&apos;s users are, so that its root is not the host&apos;s.</source>
        <translation>Welchen Benutzern des Hosts die Benutzer des Containers entsprechen, damit sein root nicht der des Hosts ist.</translation>
    </message>
    <message>
        <source>the same numbers inside and outside</source>
        <translation>innen und außen dieselben Nummern</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>Im Container</translation>
    </message>
    <message>
        <source>The first user id inside; one row has to start at 0.</source>
        <translation>Die erste Benutzer-ID innen; eine Zeile muss bei 0 beginnen.</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Auf dem Host</translation>
    </message>
    <message>
        <source>The user id that the first one is outside.</source>
        <translation>Die Benutzer-ID, der die erste außen entspricht.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many ids follow on from there.</source>
        <translation>Wie viele IDs von da an folgen.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Which groups of the host the container&apos;s groups are; goes with the users.</source>
        <translation>Welchen Gruppen des Hosts die Gruppen des Containers entsprechen; gehört zu den Benutzern.</translation>
    </message>
    <message>
        <source>The first group id inside; one row has to start at 0.</source>
        <translation>Die erste Gruppen-ID innen; eine Zeile muss bei 0 beginnen.</translation>
    </message>
    <message>
        <source>The group id that the first one is outside.</source>
        <translation>Die Gruppen-ID, der die erste außen entspricht.</translation>
    </message>
    <message>
        <source>Hardware clock</source>
        <translation>Hardware-Uhr</translation>
    </message>
    <message>
        <source>The time that the guest&apos;s clock shows when it starts: Windows expects local time, most others UTC.</source>
        <translation>Die Zeit auf der Uhr des Gasts beim Start: Windows erwartet Ortszeit, die meisten anderen UTC.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time of the host</source>
        <translation>Ortszeit des Hosts</translation>
    </message>
    <message>
        <source>A time zone</source>
        <translation>Eine Zeitzone</translation>
    </message>
    <message>
        <source>As the guest last set it</source>
        <translation>Wie zuletzt vom Gast gestellt</translation>
    </message>
    <message>
        <source>A fixed moment</source>
        <translation>Ein fester Zeitpunkt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The zone by its name in the host&apos;s time zone database.</source>
        <translation>Die Zone mit ihrem Namen in der Zeitzonendatenbank des Hosts.</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Seconds ahead of that time, with - behind it; reset drops what the guest set at each start.</source>
        <translation>Sekunden, die sie dieser Zeit vorgeht, mit - nachgeht; reset verwirft bei jedem Start, was der Gast gestellt hat.</translation>
    </message>
    <message>
        <source>the guest&apos;s own changes last until it stops, or 0 s</source>
        <translation>eigene Änderungen des Gasts gelten, bis er endet, sonst 0 s</translation>
    </message>
    <message>
        <source>Reset at each start</source>
        <translation>Bei jedem Start zurücksetzen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>What the adjustment is added to.</source>
        <translation>Wozu die Anpassung hinzugezählt wird.</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Seconds since 1970 in UTC: every start of the guest happens at this moment.</source>
        <translation>Sekunden seit 1970 in UTC: Jeder Start des Gasts geschieht zu diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Zeitgeber</translation>
    </message>
    <message>
        <source>The guest&apos;s sources of time, each offered, taken away or tuned.</source>
        <translation>Die Zeitquellen des Gasts, jede angeboten, weggelassen oder abgestimmt.</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s usual timers</source>
        <translation>die üblichen Zeitgeber des Hypervisors</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Zeitgeber</translation>
    </message>
    <message>
        <source>Which one: for Windows, hypervclock on, hpet off and rtc catching up is a good start.</source>
        <translation>Welcher: Für Windows sind hypervclock ein, hpet aus und ein aufholender rtc ein guter Anfang.</translation>
    </message>
    <message>
        <source>rtc (real-time clock)</source>
        <translation>rtc (Echtzeituhr)</translation>
    </message>
    <message>
        <source>pit (the PC&apos;s old timer)</source>
        <translation>pit (der alte Zeitgeber des PC)</translation>
    </message>
    <message>
        <source>hpet (costly to emulate)</source>
        <translation>hpet (teuer zu emulieren)</translation>
    </message>
    <message>
        <source>tsc (the CPU&apos;s counter)</source>
        <translation>tsc (der Zähler der CPU)</translation>
    </message>
    <message>
        <source>kvmclock (for Linux)</source>
        <translation>kvmclock (für Linux)</translation>
    </message>
    <message>
        <source>hypervclock (for Windows)</source>
        <translation>hypervclock (für Windows)</translation>
    </message>
    <message>
        <source>armvtimer (Arm)</source>
        <translation>armvtimer (Arm)</translation>
    </message>
    <message>
        <source>platform (Xen)</source>
        <translation>platform (Xen)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Whether the guest has this timer at all.</source>
        <translation>Ob der Gast diesen Zeitgeber überhaupt hat.</translation>
    </message>
    <message>
        <source>as the hypervisor has it</source>
        <translation>wie beim Hypervisor üblich</translation>
    </message>
    <message>
        <source>Missed ticks</source>
        <translation>Versäumte Ticks</translation>
    </message>
    <message>
        <source>What becomes of ticks that came while the guest could not run.</source>
        <translation>Was aus Ticks wird, die kamen, während der Gast nicht laufen konnte.</translation>
    </message>
    <message>
        <source>delivered late</source>
        <translation>verspätet zugestellt</translation>
    </message>
    <message>
        <source>Late, at the usual pace</source>
        <translation>Verspätet, im üblichen Takt</translation>
    </message>
    <message>
        <source>Catch up, faster</source>
        <translation>Aufholen, schneller</translation>
    </message>
    <message>
        <source>Merged into one</source>
        <translation>Zu einem vereint</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>How far the timer may lag before it catches up; QEMU takes the default only.</source>
        <translation>Wie weit der Zeitgeber zurückliegen darf, bevor er aufholt; QEMU nimmt nur die Vorgabe.</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s</source>
        <translation>wie beim Hypervisor</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>Slew</source>
        <translation>Aufholtempo</translation>
    </message>
    <message>
        <source>How much faster it ticks while it catches up.</source>
        <translation>Wie viel schneller er beim Aufholen tickt.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>How much it makes up for at most.</source>
        <translation>Wie viel er höchstens nachholt.</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Which time it counts: the guest&apos;s own stands still while the guest does.</source>
        <translation>Welche Zeit er zählt: Die des Gasts steht still, wenn der Gast steht.</translation>
    </message>
    <message>
        <source>the host&apos;s clock</source>
        <translation>der Uhr des Hosts</translation>
    </message>
    <message>
        <source>The guest&apos;s running time</source>
        <translation>Laufzeit des Gasts</translation>
    </message>
    <message>
        <source>The host&apos;s clock (wall)</source>
        <translation>Uhr des Hosts (wall)</translation>
    </message>
    <message>
        <source>The host&apos;s running time (realtime)</source>
        <translation>Laufzeit des Hosts (realtime)</translation>
    </message>
    <message>
        <source>Time since boot (boot)</source>
        <translation>Zeit seit dem Booten (boot)</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>The speed at which the counter runs, the same on every host that the guest moves to.</source>
        <translation>Wie schnell der Zähler läuft, gleich auf jedem Host, auf den der Gast umzieht.</translation>
    </message>
    <message>
        <source>the host&apos;s</source>
        <translation>die des Hosts</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>How Xen serves the counter: straight from the CPU or through the hypervisor.</source>
        <translation>Wie Xen den Zähler bereitstellt: direkt von der CPU oder durch den Hypervisor.</translation>
    </message>
    <message>
        <source>the hypervisor chooses</source>
        <translation>der Hypervisor wählt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The CPU&apos;s own (native)</source>
        <translation>Der der CPU (native)</translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation>Emuliert</translation>
    </message>
    <message>
        <source>Paravirtual</source>
        <translation>Paravirtuell</translation>
    </message>
    <message>
        <source>Safe with several vCPUs</source>
        <translation>Sicher mit mehreren vCPUs</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Where the guest takes its time from, and what becomes of the time it misses while the host is busy with others.</source>
        <translation>Woher der Gast seine Zeit nimmt, und was aus der Zeit wird, die er versäumt, während der Host mit anderen beschäftigt ist.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>The board that QEMU builds: q35 has PCI Express, pc is the one for old systems.</source>
        <translation>Die Platine, die QEMU baut: q35 hat PCI Express, pc ist die für alte Systeme.</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s default; libvirt writes down which</source>
        <translation>die Vorgabe des Hypervisors; libvirt schreibt auf, welche</translation>
    </message>
    <message>
        <source>q35 (PC with PCI Express)</source>
        <translation>q35 (PC mit PCI Express)</translation>
    </message>
    <message>
        <source>pc (i440FX, PCI)</source>
        <translation>pc (i440FX, PCI)</translation>
    </message>
    <message>
        <source>microvm (bare, starts fast)</source>
        <translation>microvm (karg, startet schnell)</translation>
    </message>
    <message>
        <source>virt (Arm, RISC-V)</source>
        <translation>virt (Arm, RISC-V)</translation>
    </message>
    <message>
        <source>pseries (POWER)</source>
        <translation>pseries (POWER)</translation>
    </message>
    <message>
        <source>s390-ccw-virtio (IBM Z)</source>
        <translation>s390-ccw-virtio (IBM Z)</translation>
    </message>
    <message>
        <source>xenfv (Xen, full)</source>
        <translation>xenfv (Xen, voll)</translation>
    </message>
    <message>
        <source>xenpv (Xen, paravirtual)</source>
        <translation>xenpv (Xen, paravirtuell)</translation>
    </message>
    <message>
        <source>xenpvh (Xen, PVH)</source>
        <translation>xenpvh (Xen, PVH)</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>libvirt finds a fitting image on the host by itself; what it found appears under Loader.</source>
        <translation>libvirt findet auf dem Host selbst ein passendes Image; das gefundene steht unter Loader.</translation>
    </message>
    <message>
        <source>the loader below, or else the machine&apos;s own, on a PC a BIOS</source>
        <translation>der Loader unten, sonst die der Maschine, auf einem PC ein BIOS</translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation>UEFI</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>Firmware features</source>
        <translation>Firmware-Merkmale</translation>
    </message>
    <message>
        <source>What the image that libvirt looks for must or must not have, such as Secure Boot.</source>
        <translation>Was das Image, das libvirt sucht, haben muss oder nicht haben darf, etwa Secure Boot.</translation>
    </message>
    <message>
        <source>whichever image comes first</source>
        <translation>das erste passende Image</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Secure Boot runs signed systems only, once keys such as Microsoft&apos;s are enrolled.</source>
        <translation>Secure Boot startet nur signierte Systeme, sobald Schlüssel, etwa die von Microsoft, eingetragen sind.</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>Secure Boot</translation>
    </message>
    <message>
        <source>Enrolled keys</source>
        <translation>Eingetragene Schlüssel</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Yes looks for an image with the feature, no for one without it.</source>
        <translation>Ja sucht ein Image mit dem Merkmal, nein eines ohne.</translation>
    </message>
    <message>
        <source>SMBIOS</source>
        <translation>SMBIOS</translation>
    </message>
    <message>
        <source>What the guest reads about maker, model and serial number of its machine.</source>
        <translation>Was der Gast über Hersteller, Modell und Seriennummer seiner Maschine liest.</translation>
    </message>
    <message>
        <source>QEMU&apos;s own data</source>
        <translation>die Angaben von QEMU</translation>
    </message>
    <message>
        <source>QEMU&apos;s own</source>
        <translation>Die von QEMU</translation>
    </message>
    <message>
        <source>Copied from the host</source>
        <translation>Vom Host kopiert</translation>
    </message>
    <message>
        <source>From System information</source>
        <translation>Aus Systeminformationen</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>The processor family that the guest was built for; one unlike the host&apos;s is emulated, slowly.</source>
        <translation>Die Prozessorfamilie, für die der Gast gebaut ist; eine andere als die des Hosts wird emuliert, langsam.</translation>
    </message>
    <message>
        <source>x86_64 (64-bit PC)</source>
        <translation>x86_64 (64-Bit-PC)</translation>
    </message>
    <message>
        <source>i686 (32-bit PC)</source>
        <translation>i686 (32-Bit-PC)</translation>
    </message>
    <message>
        <source>aarch64 (64-bit Arm)</source>
        <translation>aarch64 (64-Bit-Arm)</translation>
    </message>
    <message>
        <source>armv7l (32-bit Arm)</source>
        <translation>armv7l (32-Bit-Arm)</translation>
    </message>
    <message>
        <source>riscv64 (64-bit RISC-V)</source>
        <translation>riscv64 (64-Bit-RISC-V)</translation>
    </message>
    <message>
        <source>ppc64 (POWER, big endian)</source>
        <translation>ppc64 (POWER, Big Endian)</translation>
    </message>
    <message>
        <source>ppc64le (POWER, little endian)</source>
        <translation>ppc64le (POWER, Little Endian)</translation>
    </message>
    <message>
        <source>s390x (IBM Z)</source>
        <translation>s390x (IBM Z)</translation>
    </message>
    <message>
        <source>loongarch64 (LoongArch)</source>
        <translation>loongarch64 (LoongArch)</translation>
    </message>
    <message>
        <source>Kind of guest</source>
        <translation>Art des Gasts</translation>
    </message>
    <message>
        <source>A whole machine, a system that knows Xen, or a container&apos;s first program.</source>
        <translation>Eine ganze Maschine, ein System, das Xen kennt, oder das erste Programm eines Containers.</translation>
    </message>
    <message>
        <source>Whole machine (hvm)</source>
        <translation>Ganze Maschine (hvm)</translation>
    </message>
    <message>
        <source>Xen, paravirtual (xen)</source>
        <translation>Xen, paravirtuell (xen)</translation>
    </message>
    <message>
        <source>Xen, paravirtual (linux)</source>
        <translation>Xen, paravirtuell (linux)</translation>
    </message>
    <message>
        <source>Xen, PVH (xenpvh)</source>
        <translation>Xen, PVH (xenpvh)</translation>
    </message>
    <message>
        <source>Container (exe)</source>
        <translation>Container (exe)</translation>
    </message>
    <message>
        <source>Boot order</source>
        <translation>Bootreihenfolge</translation>
    </message>
    <message>
        <source>Boot from</source>
        <translation>Booten von</translation>
    </message>
    <message>
        <source>Kinds of devices to try in turn; devices with a boot order of their own exclude this list.</source>
        <translation>Arten von Geräten, die der Reihe nach versucht werden; eine Bootreihenfolge bei den Geräten schließt diese Liste aus.</translation>
    </message>
    <message>
        <source>the devices&apos; own order, or else the first disk</source>
        <translation>die Reihenfolge der Geräte, sonst die erste Platte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>The first device of this kind is tried.</source>
        <translation>Versucht wird das erste Gerät dieser Art.</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Floppy disk</source>
        <translation>Diskette</translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation>Bootmenü</translation>
    </message>
    <message>
        <source>Offers a choice of boot devices when the guest starts (Esc in BIOS and UEFI alike).</source>
        <translation>Bietet beim Start des Gasts eine Auswahl an Bootgeräten an (Esc in BIOS wie UEFI).</translation>
    </message>
    <message>
        <source>none with QEMU</source>
        <translation>keines bei QEMU</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>How long the menu can be called up before the guest boots.</source>
        <translation>Wie lange das Menü aufgerufen werden kann, bevor der Gast bootet.</translation>
    </message>
    <message>
        <source>the firmware&apos;s own time</source>
        <translation>die Zeit der Firmware</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>BIOS on serial</source>
        <translation>BIOS auf seriell</translation>
    </message>
    <message>
        <source>Shows the BIOS&apos;s messages on the first serial port, for machines without a screen.</source>
        <translation>Zeigt die Meldungen des BIOS auf der ersten seriellen Schnittstelle, für Maschinen ohne Bildschirm.</translation>
    </message>
    <message>
        <source>screen only</source>
        <translation>nur Bildschirm</translation>
    </message>
    <message>
        <source>Boot again after</source>
        <translation>Erneut booten nach</translation>
    </message>
    <message>
        <source>How long a BIOS that found nothing to boot waits before it tries again; -1 is never.</source>
        <translation>Wie lange ein BIOS, das nichts zum Booten fand, bis zum nächsten Versuch wartet; -1 heißt nie.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Firmware and boot</source>
        <translation>Firmware und Booten</translation>
    </message>
    <message>
        <source>What stands on the virtual board, which firmware wakes it up and what that boots. An installed system seldom likes a change of the first two.</source>
        <translation>Was auf der virtuellen Platine sitzt, welche Firmware sie weckt und was diese bootet. Ein installiertes System verträgt einen Wechsel der ersten beiden selten.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>qcow2</source>
        <translation>qcow2</translation>
    </message>
    <message>
        <source>Loader and variables</source>
        <translation>Loader und Variablen</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Loader</translation>
    </message>
    <message>
        <source>The firmware image itself, where you choose it rather than libvirt.</source>
        <translation>Das Firmware-Image selbst, wenn nicht libvirt es wählen soll.</translation>
    </message>
    <message>
        <source>libvirt chooses, if a firmware is named above</source>
        <translation>libvirt wählt, wenn oben eine Firmware genannt ist</translation>
    </message>
    <message>
        <source>Mapped as</source>
        <translation>Eingeblendet als</translation>
    </message>
    <message>
        <source>Where the guest finds the image: UEFI images go to flash, BIOS images to ROM.</source>
        <translation>Wo der Gast das Image findet: UEFI-Images kommen in Flash, BIOS-Images in ROM.</translation>
    </message>
    <message>
        <source>libvirt chooses</source>
        <translation>libvirt wählt</translation>
    </message>
    <message>
        <source>Flash (pflash)</source>
        <translation>Flash (pflash)</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation>ROM</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Keeps the guest from writing to an image that other guests boot from as well.</source>
        <translation>Hindert den Gast, ein Image zu ändern, von dem auch andere Gäste booten.</translation>
    </message>
    <message>
        <source>Secure Boot image</source>
        <translation>Secure-Boot-Image</translation>
    </message>
    <message>
        <source>Says that the image knows Secure Boot and guards its variables with SMM; it turns nothing on by itself.</source>
        <translation>Sagt, dass das Image Secure Boot kennt und seine Variablen mit SMM schützt; es schaltet selbst nichts ein.</translation>
    </message>
    <message>
        <source>no, or as the chosen image is</source>
        <translation>nein, oder wie das gewählte Image ist</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>Zustandslos</translation>
    </message>
    <message>
        <source>Firmware that keeps no variables: each boot begins afresh, as confidential guests like it.</source>
        <translation>Firmware, die keine Variablen behält: Jedes Booten beginnt von vorn, wie es vertrauliche Gäste mögen.</translation>
    </message>
    <message>
        <source>variables are kept where the image has some</source>
        <translation>Variablen bleiben erhalten, wo das Image welche hat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The file format of the image.</source>
        <translation>Das Dateiformat des Images.</translation>
    </message>
    <message>
        <source>raw, or as the chosen image is</source>
        <translation>raw, oder wie das gewählte Image ist</translation>
    </message>
    <message>
        <source>Variables (NVRAM)</source>
        <translation>Variablen (NVRAM)</translation>
    </message>
    <message>
        <source>The guest&apos;s own file of UEFI variables: boot entries, Secure Boot keys.</source>
        <translation>Die eigene Datei des Gasts für UEFI-Variablen: Booteinträge, Secure-Boot-Schlüssel.</translation>
    </message>
    <message>
        <source>libvirt makes one from the template</source>
        <translation>libvirt erzeugt eine aus der Vorlage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What the variables are copied from when the guest has none yet.</source>
        <translation>Woraus die Variablen kopiert werden, solange der Gast noch keine hat.</translation>
    </message>
    <message>
        <source>the one that belongs to the image</source>
        <translation>die zum Image gehörende</translation>
    </message>
    <message>
        <source>Template&apos;s format</source>
        <translation>Format der Vorlage</translation>
    </message>
    <message>
        <source>The file format of the template, if it is not that of the variables.</source>
        <translation>Das Dateiformat der Vorlage, wenn es nicht das der Variablen ist.</translation>
    </message>
    <message>
        <source>as the firmware&apos;s description says</source>
        <translation>wie in der Beschreibung der Firmware</translation>
    </message>
    <message>
        <source>Variables&apos; format</source>
        <translation>Format der Variablen</translation>
    </message>
    <message>
        <source>qcow2 lets internal snapshots hold the variables too.</source>
        <translation>Mit qcow2 enthalten interne Snapshots auch die Variablen.</translation>
    </message>
    <message>
        <source>as the template</source>
        <translation>wie die Vorlage</translation>
    </message>
    <message>
        <source>Variable store</source>
        <translation>Variablenspeicher</translation>
    </message>
    <message>
        <source>A file of UEFI variables that QEMU itself looks after, in place of NVRAM in flash.</source>
        <translation>Eine Datei mit UEFI-Variablen, um die sich QEMU selbst kümmert, anstelle von NVRAM im Flash.</translation>
    </message>
    <message>
        <source>libvirt makes one where the image asks for it</source>
        <translation>libvirt erzeugt einen, wo das Image ihn verlangt</translation>
    </message>
    <message>
        <source>Store&apos;s template</source>
        <translation>Vorlage des Speichers</translation>
    </message>
    <message>
        <source>What the variable store is copied from when the guest has none yet.</source>
        <translation>Woraus der Variablenspeicher kopiert wird, solange der Gast noch keinen hat.</translation>
    </message>
    <message>
        <source>Variables on other storage</source>
        <translation>Variablen auf anderem Speicher</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Ablage in</translation>
    </message>
    <message>
        <source>Where the variables are, if it is not a plain file: a source as disks have it.</source>
        <translation>Wo die Variablen liegen, wenn nicht in einer einfachen Datei: eine Quelle, wie Platten sie haben.</translation>
    </message>
    <message>
        <source>the file named as Variables (NVRAM)</source>
        <translation>die unter Variablen (NVRAM) genannte Datei</translation>
    </message>
    <message>
        <source>Block device</source>
        <translation>Blockgerät</translation>
    </message>
    <message>
        <source>Volume of a storage pool</source>
        <translation>Volume eines Speicherpools</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>NVMe namespace</source>
        <translation>NVMe-Namensraum</translation>
    </message>
    <message>
        <source>vhost-user</source>
        <translation>vhost-user</translation>
    </message>
    <message>
        <source>vhost-vdpa</source>
        <translation>vhost-vdpa</translation>
    </message>
    <message>
        <source>The file that holds the variables.</source>
        <translation>Die Datei, die die Variablen enthält.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>The storage pool that the volume is in.</source>
        <translation>Der Speicherpool, in dem das Volume liegt.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>The volume that holds the variables.</source>
        <translation>Das Volume, das die Variablen enthält.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How the network storage is spoken to.</source>
        <translation>Wie der Netzwerkspeicher angesprochen wird.</translation>
    </message>
    <message>
        <source>The export, image or target that holds the variables.</source>
        <translation>Der Export, das Image oder das Ziel mit den Variablen.</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>Choose the interfaces one by one, or hand over all that this host has.</source>
        <translation>Die Schnittstellen einzeln wählen oder alle weitergeben, die dieser Host hat.</translation>
    </message>
    <message>
        <source>chosen below</source>
        <translation>unten gewählt</translation>
    </message>
    <message>
        <source>Chosen below (custom)</source>
        <translation>Unten gewählt (custom)</translation>
    </message>
    <message>
        <source>All that the host has (passthrough)</source>
        <translation>Alles, was der Host hat (passthrough)</translation>
    </message>
    <message>
        <source>As the host, then fixed (libvirt 11.9)</source>
        <translation>Wie der Host, dann fest (libvirt 11.9)</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Relaxed timing</source>
        <translation>Lockerer Takt</translation>
    </message>
    <message>
        <source>Windows stops its watchdog, which a busy host would trip.</source>
        <translation>Windows schaltet seinen Watchdog ab, den ein ausgelasteter Host auslösen würde.</translation>
    </message>
    <message>
        <source>Virtual APIC</source>
        <translation>Virtueller APIC</translation>
    </message>
    <message>
        <source>Windows handles interrupts with fewer trips to the host; wants the APIC feature.</source>
        <translation>Windows behandelt Interrupts mit weniger Wegen zum Host; verlangt das APIC-Merkmal.</translation>
    </message>
    <message>
        <source>Spin locks</source>
        <translation>Spinlocks</translation>
    </message>
    <message>
        <source>Windows tells the host when it waits for a lock, so another vCPU can run meanwhile.</source>
        <translation>Windows meldet dem Host, wenn es auf eine Sperre wartet, so dass inzwischen eine andere vCPU laufen kann.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often a lock is tried before the host is told; 8191 is a usual choice.</source>
        <translation>Wie oft eine Sperre versucht wird, bevor der Host es erfährt; üblich ist 8191.</translation>
    </message>
    <message>
        <source>Virtual processor index</source>
        <translation>Index der vCPU</translation>
    </message>
    <message>
        <source>Each vCPU knows its number; synthetic interrupts, IPI and TLB flush build on it.</source>
        <translation>Jede vCPU kennt ihre Nummer; synthetische Interrupts, IPI und TLB-Leerung bauen darauf auf.</translation>
    </message>
    <message>
        <source>Timers and interrupts</source>
        <translation>Zeitgeber und Interrupts</translation>
    </message>
    <message>
        <source>Hyper-V clock</source>
        <translation>Hyper-V-Uhr</translation>
    </message>
    <message>
        <source>Windows reads the time from a shared page: the biggest single gain there is.</source>
        <translation>Windows liest die Zeit von einer gemeinsamen Seite: der größte einzelne Gewinn.</translation>
    </message>
    <message>
        <source>Synthetic interrupts</source>
        <translation>Synth. Interrupts</translation>
    </message>
    <message>
        <source>The SynIC, an interrupt controller made for guests; needs the processor index.</source>
        <translation>Der SynIC, ein für Gäste gemachter Interrupt-Controller; braucht den Index der vCPU.</translation>
    </message>
    <message>
        <source>Synthetic timers</source>
        <translation>Synth. Zeitgeber</translation>
    </message>
    <message>
        <source>Cuts what an idle Windows costs the host; needs the SynIC and the Hyper-V clock.</source>
        <translation>Senkt, was ein untätiges Windows den Host kostet; braucht den SynIC und die Hyper-V-Uhr.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Timers fire as plain interrupts, which is shorter; Windows wants this for nesting.</source>
        <translation>Zeitgeber lösen einfache Interrupts aus, ein kürzerer Weg; Windows will das zum Verschachteln.</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>Frequenzen</translation>
    </message>
    <message>
        <source>Tells Windows how fast the TSC and the APIC timer run, so it need not measure.</source>
        <translation>Sagt Windows, wie schnell TSC und APIC-Zeitgeber laufen, so dass es nicht messen muss.</translation>
    </message>
    <message>
        <source>IPI</source>
        <translation>IPI</translation>
    </message>
    <message>
        <source>vCPUs call each other in one trip to the host; pays with many vCPUs, needs the index.</source>
        <translation>vCPUs rufen einander mit einem Weg zum Host; lohnt bei vielen vCPUs, braucht den Index.</translation>
    </message>
    <message>
        <source>Memory and TLB</source>
        <translation>Speicher und TLB</translation>
    </message>
    <message>
        <source>TLB flush</source>
        <translation>TLB-Leerung</translation>
    </message>
    <message>
        <source>Windows flushes other vCPUs&apos; address caches without waking them; needs the index.</source>
        <translation>Windows leert die Adresscaches anderer vCPUs, ohne sie zu wecken; braucht den Index.</translation>
    </message>
    <message>
        <source>Guests inside the guest flush without a detour through Windows.</source>
        <translation>Gäste im Gast leeren ohne Umweg über Windows.</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Flushes single ranges of addresses rather than all.</source>
        <translation>Leert einzelne Adressbereiche statt aller.</translation>
    </message>
    <message>
        <source>Input in XMM</source>
        <translation>Eingabe in XMM</translation>
    </message>
    <message>
        <source>Short requests go to the host in registers rather than through memory.</source>
        <translation>Kurze Anfragen gehen in Registern an den Host statt über den Speicher.</translation>
    </message>
    <message>
        <source>Nesting and migration</source>
        <translation>Verschachtelung und Migration</translation>
    </message>
    <message>
        <source>Enlightened VMCS</source>
        <translation>Enlightened VMCS</translation>
    </message>
    <message>
        <source>Speeds up Hyper-V and WSL inside Windows; Intel only, needs the virtual APIC.</source>
        <translation>Beschleunigt Hyper-V und WSL in Windows; nur Intel, braucht den virtuellen APIC.</translation>
    </message>
    <message>
        <source>MSR bitmap</source>
        <translation>MSR-Bitmap</translation>
    </message>
    <message>
        <source>Spares looking through all of a nested guest&apos;s MSR rights when they did not change.</source>
        <translation>Erspart das Durchsehen aller MSR-Rechte eines verschachtelten Gasts, wenn sie sich nicht geändert haben.</translation>
    </message>
    <message>
        <source>Hardware APIC</source>
        <translation>Hardware-APIC</translation>
    </message>
    <message>
        <source>Lets Windows use AMD&apos;s AVIC or Intel&apos;s APICv although other interfaces are on.</source>
        <translation>Lässt Windows AVIC von AMD oder APICv von Intel nutzen, obwohl andere Schnittstellen an sind.</translation>
    </message>
    <message>
        <source>Reenlightenment</source>
        <translation>Reenlightenment</translation>
    </message>
    <message>
        <source>Windows learns that the TSC runs at another speed after it moved to another host.</source>
        <translation>Windows erfährt, dass der TSC nach dem Umzug auf einen anderen Host anders schnell läuft.</translation>
    </message>
    <message>
        <source>Identity and diagnostics</source>
        <translation>Identität und Diagnose</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>Hersteller-ID</translation>
    </message>
    <message>
        <source>Names another hypervisor to Windows; some drivers refuse to run under the usual name.</source>
        <translation>Nennt Windows einen anderen Hypervisor; manche Treiber laufen unter dem üblichen Namen nicht.</translation>
    </message>
    <message>
        <source>Up to 12 characters, no comma.</source>
        <translation>Bis zu 12 Zeichen, kein Komma.</translation>
    </message>
    <message>
        <source>Microsoft Hv</source>
        <translation>Microsoft Hv</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Windows can tell the time its vCPUs ran from the time they waited for the host.</source>
        <translation>Windows kann die Zeit, die seine vCPUs liefen, von der Wartezeit auf den Host unterscheiden.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Windows may restart the machine through Hyper-V&apos;s register; it seldom does.</source>
        <translation>Windows darf die Maschine über das Register von Hyper-V neu starten; das tut es selten.</translation>
    </message>
    <message>
        <source>Hyper-V</source>
        <translation>Hyper-V</translation>
    </message>
    <message>
        <source>Windows was taught to run well under Hyper-V; QEMU can speak that language. Each interface here spares a Windows guest some waiting, other systems ignore most of them.</source>
        <translation>Windows hat gelernt, unter Hyper-V gut zu laufen; QEMU spricht diese Sprache. Jede Schnittstelle hier erspart einem Windows-Gast etwas Warten, andere Systeme beachten die meisten nicht.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>What the guest finds when it boots, and the most that its balloon can grow to.</source>
        <translation>Was der Gast beim Booten vorfindet, und wie weit sein Ballon höchstens wachsen kann.</translation>
    </message>
    <message>
        <source>the sum of the NUMA cells, where there are any</source>
        <translation>die Summe der NUMA-Zellen, wo es welche gibt</translation>
    </message>
    <message>
        <source>Current memory</source>
        <translation>Aktueller Speicher</translation>
    </message>
    <message>
        <source>What the balloon leaves to the guest; the rest goes back to the host.</source>
        <translation>Was der Ballon dem Gast lässt; der Rest geht an den Host zurück.</translation>
    </message>
    <message>
        <source>libvirt gives the guest all of its memory</source>
        <translation>libvirt gibt dem Gast seinen ganzen Speicher</translation>
    </message>
    <message>
        <source>With hot-plug</source>
        <translation>Mit Hot-Plug</translation>
    </message>
    <message>
        <source>How far plugged-in memory modules can take the guest; asks for slots and guest NUMA.</source>
        <translation>Wie weit eingesteckte Speichermodule den Gast bringen können; verlangt Steckplätze und Gast-NUMA.</translation>
    </message>
    <message>
        <source>no memory can be plugged in</source>
        <translation>kein Speicher lässt sich einstecken</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Steckplätze</translation>
    </message>
    <message>
        <source>How many memory modules fit; QEMU takes up to 256.</source>
        <translation>Wie viele Speichermodule hineinpassen; QEMU nimmt bis zu 256.</translation>
    </message>
    <message>
        <source>In core dumps</source>
        <translation>In Speicherabzügen</translation>
    </message>
    <message>
        <source>Whether a crash dump of QEMU holds the guest&apos;s memory, secrets and all.</source>
        <translation>Ob ein Absturzabzug von QEMU den Speicher des Gasts samt aller Geheimnisse enthält.</translation>
    </message>
    <message>
        <source>dump_guest_core in the host&apos;s qemu.conf decides</source>
        <translation>dump_guest_core in der qemu.conf des Hosts entscheidet</translation>
    </message>
    <message>
        <source>Backing</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation>Huge Pages</translation>
    </message>
    <message>
        <source>Takes memory from the host&apos;s reserved huge pages: fewer look-ups, faster guests.</source>
        <translation>Nimmt Speicher aus den reservierten Huge Pages des Hosts: weniger Nachschlagen, schnellere Gäste.</translation>
    </message>
    <message>
        <source>ordinary pages</source>
        <translation>gewöhnliche Seiten</translation>
    </message>
    <message>
        <source>Page sizes</source>
        <translation>Seitengrößen</translation>
    </message>
    <message>
        <source>Which page size backs which NUMA cells of the guest.</source>
        <translation>Welche Seitengröße welche NUMA-Zellen des Gasts trägt.</translation>
    </message>
    <message>
        <source>the host&apos;s default huge page size for all</source>
        <translation>die Standardgröße der Huge Pages des Hosts für alle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>A page size that the host has free, usually 2 MiB or 1 GiB.</source>
        <translation>Eine Seitengröße, die der Host frei hat, meist 2 MiB oder 1 GiB.</translation>
    </message>
    <message>
        <source>Guest cells</source>
        <translation>Gastzellen</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA cells that get pages of this size.</source>
        <translation>Die NUMA-Zellen des Gasts, die Seiten dieser Größe bekommen.</translation>
    </message>
    <message>
        <source>all cells that no other row names</source>
        <translation>alle Zellen, die keine andere Zeile nennt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the memory comes from; virtiofs and vhost-user need memfd or file, shared.</source>
        <translation>Woher der Speicher kommt; virtiofs und vhost-user brauchen memfd oder Datei, geteilt.</translation>
    </message>
    <message>
        <source>anonymous memory</source>
        <translation>anonymer Speicher</translation>
    </message>
    <message>
        <source>Memory file descriptor (memfd)</source>
        <translation>Memory File Descriptor (memfd)</translation>
    </message>
    <message>
        <source>Anonymous memory</source>
        <translation>Anonymer Speicher</translation>
    </message>
    <message>
        <source>File on the host</source>
        <translation>Datei auf dem Host</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Shared lets helpers such as virtiofsd and vhost-user switches reach the guest&apos;s memory.</source>
        <translation>Geteilt lässt Helfer wie virtiofsd und vhost-user-Switches an den Speicher des Gasts.</translation>
    </message>
    <message>
        <source>private to QEMU</source>
        <translation>QEMU vorbehalten</translation>
    </message>
    <message>
        <source>Shared with helpers</source>
        <translation>Mit Helfern geteilt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Taking all of it at the start makes starting slower and running steadier.</source>
        <translation>Alles beim Start zu belegen macht das Starten langsamer und das Laufen gleichmäßiger.</translation>
    </message>
    <message>
        <source>taken as the guest touches it</source>
        <translation>belegt, sobald der Gast zugreift</translation>
    </message>
    <message>
        <source>All at the start</source>
        <translation>Alles beim Start</translation>
    </message>
    <message>
        <source>As it is touched</source>
        <translation>Beim Zugriff</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many threads touch the pages at the start; more of them start big guests sooner.</source>
        <translation>Wie viele Threads die Seiten beim Start anfassen; mehr davon starten große Gäste schneller.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>Locked in RAM</source>
        <translation>Im RAM gesperrt</translation>
    </message>
    <message>
        <source>The host never swaps the guest out; set a hard limit too, for QEMU&apos;s own memory is locked with it.</source>
        <translation>Der Host lagert den Gast nie aus; dazu eine harte Grenze setzen, denn auch der eigene Speicher von QEMU wird gesperrt.</translation>
    </message>
    <message>
        <source>the host may swap it out</source>
        <translation>der Host darf auslagern</translation>
    </message>
    <message>
        <source>No page merging</source>
        <translation>Keine Seitenvereinigung</translation>
    </message>
    <message>
        <source>Keeps the host (KSM) from merging equal pages of this guest: steadier, and it leaks less.</source>
        <translation>Hindert den Host (KSM), gleiche Seiten dieses Gasts zu vereinen: gleichmäßiger, und weniger sickert durch.</translation>
    </message>
    <message>
        <source>the host may merge equal pages</source>
        <translation>der Host darf gleiche Seiten vereinen</translation>
    </message>
    <message>
        <source>Discard at the end</source>
        <translation>Am Ende verwerfen</translation>
    </message>
    <message>
        <source>Drops what was in memory when QEMU stops, rather than writing it to the backing file.</source>
        <translation>Verwirft den Inhalt des Speichers, wenn QEMU endet, statt ihn in die Hintergrunddatei zu schreiben.</translation>
    </message>
    <message>
        <source>the host writes back a backing file as usual</source>
        <translation>der Host schreibt eine Hintergrunddatei wie üblich zurück</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Hard limit</source>
        <translation>Harte Grenze</translation>
    </message>
    <message>
        <source>The most that QEMU may use, the guest&apos;s memory and its own; beyond it the host kills it.</source>
        <translation>Was QEMU höchstens nutzen darf, für den Gast und für sich; darüber beendet es der Host.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Soft limit</source>
        <translation>Weiche Grenze</translation>
    </message>
    <message>
        <source>What the host takes the guest back to when memory runs short.</source>
        <translation>Worauf der Host den Gast zurückdrängt, wenn der Speicher knapp wird.</translation>
    </message>
    <message>
        <source>With swap</source>
        <translation>Mit Swap</translation>
    </message>
    <message>
        <source>The most of memory and swap together; not less than the hard limit.</source>
        <translation>Das Höchste aus Speicher und Swap zusammen; nicht weniger als die harte Grenze.</translation>
    </message>
    <message>
        <source>Guaranteed</source>
        <translation>Garantiert</translation>
    </message>
    <message>
        <source>What the guest always keeps; VMware knows this, QEMU and LXC refuse it.</source>
        <translation>Was der Gast immer behält; VMware kennt das, QEMU und LXC lehnen es ab.</translation>
    </message>
    <message>
        <source>nothing is guaranteed</source>
        <translation>nichts ist garantiert</translation>
    </message>
    <message>
        <source>Strict: these nodes or none</source>
        <translation>Strict: diese Knoten oder keiner</translation>
    </message>
    <message>
        <source>Preferred: one node first</source>
        <translation>Preferred: ein Knoten zuerst</translation>
    </message>
    <message>
        <source>Interleave: page by page</source>
        <translation>Interleave: Seite um Seite</translation>
    </message>
    <message>
        <source>Restrictive: left to cgroups</source>
        <translation>Restrictive: cgroups überlassen</translation>
    </message>
    <message>
        <source>NUMA placement</source>
        <translation>NUMA-Platzierung</translation>
    </message>
    <message>
        <source>How firmly the host keeps the guest&apos;s memory on the chosen nodes.</source>
        <translation>Wie fest der Host den Speicher des Gasts auf den gewählten Knoten hält.</translation>
    </message>
    <message>
        <source>strict, once nodes are chosen</source>
        <translation>strict, sobald Knoten gewählt sind</translation>
    </message>
    <message>
        <source>Host nodes</source>
        <translation>Host-Knoten</translation>
    </message>
    <message>
        <source>The host&apos;s NUMA nodes to take memory from; best those of the pinned processors.</source>
        <translation>Die NUMA-Knoten des Hosts, die den Speicher stellen; am besten die der angehefteten Prozessoren.</translation>
    </message>
    <message>
        <source>any node</source>
        <translation>beliebiger Knoten</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Automatic asks numad at each start which nodes are best and leaves the node list empty.</source>
        <translation>Automatisch fragt bei jedem Start numad nach den besten Knoten und lässt die Knotenliste leer.</translation>
    </message>
    <message>
        <source>by hand if nodes are chosen, else as the processors</source>
        <translation>von Hand, wenn Knoten gewählt sind, sonst wie die Prozessoren</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Automatic (numad)</source>
        <translation>Automatisch (numad)</translation>
    </message>
    <message>
        <source>Ties single NUMA cells of the guest to nodes of the host.</source>
        <translation>Bindet einzelne NUMA-Zellen des Gasts an Knoten des Hosts.</translation>
    </message>
    <message>
        <source>every cell is placed as above</source>
        <translation>jede Zelle wird wie oben platziert</translation>
    </message>
    <message>
        <source>Guest cell</source>
        <translation>Gastzelle</translation>
    </message>
    <message>
        <source>The number of a cell of the guest&apos;s NUMA layout.</source>
        <translation>Die Nummer einer Zelle im NUMA-Aufbau des Gasts.</translation>
    </message>
    <message>
        <source>How firmly the host keeps this cell&apos;s memory on its nodes.</source>
        <translation>Wie fest der Host den Speicher dieser Zelle auf ihren Knoten hält.</translation>
    </message>
    <message>
        <source>The host&apos;s NUMA nodes that this cell&apos;s memory comes from.</source>
        <translation>Die NUMA-Knoten des Hosts, von denen der Speicher dieser Zelle kommt.</translation>
    </message>
    <message>
        <source>How much memory the guest gets and where the host takes it from. Backing and placement are where fast guests are made.</source>
        <translation>Wie viel Speicher der Gast bekommt und woher der Host ihn nimmt. Herkunft und Platzierung machen Gäste schnell.</translation>
    </message>
    <message>
        <source>What the host calls this machine; no other machine there may have it.</source>
        <translation>Wie der Host diese Maschine nennt; keine andere dort darf so heißen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>One free line for people, where the name has to stay short.</source>
        <translation>Eine freie Zeile für Menschen, wo der Name kurz bleiben muss.</translation>
    </message>
    <message>
        <source>lists show the name alone</source>
        <translation>Listen zeigen nur den Namen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Room for notes: what the machine is for, who looks after it, what not to touch.</source>
        <translation>Platz für Notizen: wozu die Maschine da ist, wer sie betreut, was man besser nicht anfasst.</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>What runs the machine: KVM is QEMU with the help of the processor, QEMU alone is much slower.</source>
        <translation>Was die Maschine ausführt: KVM ist QEMU mit Hilfe des Prozessors, QEMU allein ist viel langsamer.</translation>
    </message>
    <message>
        <source>KVM</source>
        <translation>KVM</translation>
    </message>
    <message>
        <source>QEMU, all emulated</source>
        <translation>QEMU, alles emuliert</translation>
    </message>
    <message>
        <source>QEMU on macOS (hvf)</source>
        <translation>QEMU auf macOS (hvf)</translation>
    </message>
    <message>
        <source>Xen</source>
        <translation>Xen</translation>
    </message>
    <message>
        <source>Linux container (LXC)</source>
        <translation>Linux-Container (LXC)</translation>
    </message>
    <message>
        <source>bhyve, on FreeBSD</source>
        <translation>bhyve, auf FreeBSD</translation>
    </message>
    <message>
        <source>Virtuozzo</source>
        <translation>Virtuozzo</translation>
    </message>
    <message>
        <source>Test driver, runs nothing</source>
        <translation>Testtreiber, führt nichts aus</translation>
    </message>
    <message>
        <source>VirtualBox</source>
        <translation>VirtualBox</translation>
    </message>
    <message>
        <source>VMware</source>
        <translation>VMware</translation>
    </message>
    <message>
        <source>Microsoft Hyper-V</source>
        <translation>Microsoft Hyper-V</translation>
    </message>
    <message>
        <source>OpenVZ</source>
        <translation>OpenVZ</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>How libvirt tells machines apart; with another one this is another machine.</source>
        <translation>Woran libvirt Maschinen unterscheidet; mit einer anderen ist dies eine andere Maschine.</translation>
    </message>
    <message>
        <source>libvirt makes one up</source>
        <translation>libvirt denkt sich eine aus</translation>
    </message>
    <message>
        <source>Hardware UUID</source>
        <translation>Hardware-UUID</translation>
    </message>
    <message>
        <source>The UUID that the guest reads from its hardware, so that licences survive a copy.</source>
        <translation>Die UUID, die der Gast aus seiner Hardware liest, so dass Lizenzen eine Kopie überstehen.</translation>
    </message>
    <message>
        <source>the guest sees the UUID above</source>
        <translation>der Gast sieht die UUID oben</translation>
    </message>
    <message>
        <source>Generation id</source>
        <translation>Generations-ID</translation>
    </message>
    <message>
        <source>Changes after a restored snapshot or a copy, so that the guest renews what must not repeat.</source>
        <translation>Ändert sich nach Rückkehr zu einem Snapshot oder nach einer Kopie, damit der Gast erneuert, was sich nicht wiederholen darf.</translation>
    </message>
    <message>
        <source>the guest can&apos;t tell that it was copied or set back</source>
        <translation>der Gast merkt nicht, dass er kopiert oder zurückgesetzt wurde</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>What runs inside, as the osinfo database names it; tools choose icons and devices by it.</source>
        <translation>Was darin läuft, mit dem Namen aus der osinfo-Datenbank; Werkzeuge wählen danach Symbole und Geräte.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Notes of programs</source>
        <translation>Notizen von Programmen</translation>
    </message>
    <message>
        <source>XML that programs keep here, one element for each namespace; libvirt hands it on untouched.</source>
        <translation>XML, das Programme hier ablegen, ein Element je Namensraum; libvirt gibt es unberührt weiter.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Who this machine is: what people call it, what libvirt knows it by and what runs it. A good name saves a look inside.</source>
        <translation>Wer diese Maschine ist: wie Menschen sie nennen, woran libvirt sie erkennt und was sie ausführt. Ein guter Name erspart einen Blick hinein.</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>How many virtual CPUs the guest can have at most; the topology must come to the same number.</source>
        <translation>Wie viele virtuelle CPUs der Gast höchstens haben kann; die Topologie muss dieselbe Zahl ergeben.</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>How many of them are plugged in when the guest starts; the others can be added while it runs.</source>
        <translation>Wie viele davon beim Start des Gasts eingesteckt sind; die anderen lassen sich im Betrieb hinzufügen.</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Host processors</source>
        <translation>Host-Prozessoren</translation>
    </message>
    <message>
        <source>The host CPUs that all of the machine may run on, unless single vCPUs are pinned elsewhere.</source>
        <translation>Die CPUs des Hosts, auf denen die ganze Maschine laufen darf, soweit nicht einzelne vCPUs anderswo angeheftet sind.</translation>
    </message>
    <message>
        <source>any host CPU</source>
        <translation>jede Host-CPU</translation>
    </message>
    <message>
        <source>Automatic asks numad at each start for the best host CPUs and ignores the list of host processors.</source>
        <translation>Automatisch fragt bei jedem Start numad nach den besten Host-CPUs und übergeht die Liste der Host-Prozessoren.</translation>
    </message>
    <message>
        <source>by hand, unless memory placement is automatic</source>
        <translation>von Hand, außer die Speicherplatzierung ist automatisch</translation>
    </message>
    <message>
        <source>EPYC-Genoa (AMD Zen 4)</source>
        <translation>EPYC-Genoa (AMD Zen 4)</translation>
    </message>
    <message>
        <source>EPYC-Milan (AMD Zen 3)</source>
        <translation>EPYC-Milan (AMD Zen 3)</translation>
    </message>
    <message>
        <source>EPYC-Rome (AMD Zen 2)</source>
        <translation>EPYC-Rome (AMD Zen 2)</translation>
    </message>
    <message>
        <source>EPYC-IBPB (AMD Zen, with IBPB)</source>
        <translation>EPYC-IBPB (AMD Zen, mit IBPB)</translation>
    </message>
    <message>
        <source>EPYC (AMD Zen)</source>
        <translation>EPYC (AMD Zen)</translation>
    </message>
    <message>
        <source>Opteron_G5 (AMD Piledriver)</source>
        <translation>Opteron_G5 (AMD Piledriver)</translation>
    </message>
    <message>
        <source>Opteron_G3 (AMD K10)</source>
        <translation>Opteron_G3 (AMD K10)</translation>
    </message>
    <message>
        <source>SapphireRapids (Intel, 2023)</source>
        <translation>SapphireRapids (Intel, 2023)</translation>
    </message>
    <message>
        <source>Icelake-Server (Intel, 2021)</source>
        <translation>Icelake-Server (Intel, 2021)</translation>
    </message>
    <message>
        <source>Icelake-Server without TSX</source>
        <translation>Icelake-Server ohne TSX</translation>
    </message>
    <message>
        <source>Cooperlake (Intel, 2020)</source>
        <translation>Cooperlake (Intel, 2020)</translation>
    </message>
    <message>
        <source>Cascadelake-Server (Intel, 2019)</source>
        <translation>Cascadelake-Server (Intel, 2019)</translation>
    </message>
    <message>
        <source>Cascadelake-Server without TSX</source>
        <translation>Cascadelake-Server ohne TSX</translation>
    </message>
    <message>
        <source>Skylake-Server (Intel, 2017)</source>
        <translation>Skylake-Server (Intel, 2017)</translation>
    </message>
    <message>
        <source>Skylake-Server with IBRS</source>
        <translation>Skylake-Server mit IBRS</translation>
    </message>
    <message>
        <source>Skylake-Client (Intel, 2015)</source>
        <translation>Skylake-Client (Intel, 2015)</translation>
    </message>
    <message>
        <source>Skylake-Client with IBRS</source>
        <translation>Skylake-Client mit IBRS</translation>
    </message>
    <message>
        <source>Broadwell (Intel, 2014)</source>
        <translation>Broadwell (Intel, 2014)</translation>
    </message>
    <message>
        <source>Broadwell without TSX</source>
        <translation>Broadwell ohne TSX</translation>
    </message>
    <message>
        <source>Haswell (Intel, 2013)</source>
        <translation>Haswell (Intel, 2013)</translation>
    </message>
    <message>
        <source>Haswell without TSX</source>
        <translation>Haswell ohne TSX</translation>
    </message>
    <message>
        <source>IvyBridge (Intel, 2012)</source>
        <translation>IvyBridge (Intel, 2012)</translation>
    </message>
    <message>
        <source>SandyBridge (Intel, 2011)</source>
        <translation>SandyBridge (Intel, 2011)</translation>
    </message>
    <message>
        <source>Westmere (Intel, 2010)</source>
        <translation>Westmere (Intel, 2010)</translation>
    </message>
    <message>
        <source>Nehalem (Intel, 2008)</source>
        <translation>Nehalem (Intel, 2008)</translation>
    </message>
    <message>
        <source>Penryn (Intel, 2007)</source>
        <translation>Penryn (Intel, 2007)</translation>
    </message>
    <message>
        <source>Conroe (Intel, 2006)</source>
        <translation>Conroe (Intel, 2006)</translation>
    </message>
    <message>
        <source>qemu64 (QEMU&apos;s plain 64-bit CPU)</source>
        <translation>qemu64 (einfache 64-Bit-CPU von QEMU)</translation>
    </message>
    <message>
        <source>kvm64 (KVM&apos;s plain 64-bit CPU)</source>
        <translation>kvm64 (einfache 64-Bit-CPU von KVM)</translation>
    </message>
    <message>
        <source>qemu32 (QEMU&apos;s plain 32-bit CPU)</source>
        <translation>qemu32 (einfache 32-Bit-CPU von QEMU)</translation>
    </message>
    <message>
        <source>pentium3 (for old systems)</source>
        <translation>pentium3 (für alte Systeme)</translation>
    </message>
    <message>
        <source>pentium (for very old systems)</source>
        <translation>pentium (für sehr alte Systeme)</translation>
    </message>
    <message>
        <source>486 (for DOS and its time)</source>
        <translation>486 (für DOS und seine Zeit)</translation>
    </message>
    <message>
        <source>cortex-a53 (Arm)</source>
        <translation>cortex-a53 (Arm)</translation>
    </message>
    <message>
        <source>cortex-a57 (Arm)</source>
        <translation>cortex-a57 (Arm)</translation>
    </message>
    <message>
        <source>cortex-a72 (Arm)</source>
        <translation>cortex-a72 (Arm)</translation>
    </message>
    <message>
        <source>Neoverse-N1 (Arm)</source>
        <translation>Neoverse-N1 (Arm)</translation>
    </message>
    <message>
        <source>POWER9 (IBM)</source>
        <translation>POWER9 (IBM)</translation>
    </message>
    <message>
        <source>POWER10 (IBM)</source>
        <translation>POWER10 (IBM)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What CPU the guest sees: passing the host&apos;s through is fastest, a named model moves between hosts.</source>
        <translation>Welche CPU der Gast sieht: Die des Hosts durchzureichen ist am schnellsten, ein benanntes Modell kann zwischen Hosts umziehen.</translation>
    </message>
    <message>
        <source>the named model, or else QEMU&apos;s plainest CPU</source>
        <translation>das genannte Modell, sonst die einfachste CPU von QEMU</translation>
    </message>
    <message>
        <source>The host&apos;s own (passthrough)</source>
        <translation>Die des Hosts (passthrough)</translation>
    </message>
    <message>
        <source>Like the host&apos;s (model)</source>
        <translation>Wie die des Hosts (model)</translation>
    </message>
    <message>
        <source>All that QEMU can do (maximum)</source>
        <translation>Alles, was QEMU kann (maximum)</translation>
    </message>
    <message>
        <source>As named below (custom)</source>
        <translation>Wie unten genannt (custom)</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>The CPU by name; the host must be able to do all that the name stands for.</source>
        <translation>Die CPU mit Namen; der Host muss alles können, wofür der Name steht.</translation>
    </message>
    <message>
        <source>as the mode says</source>
        <translation>je nach Modus</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Whether a similar model may stand in where QEMU doesn&apos;t know the named one.</source>
        <translation>Ob ein ähnliches Modell einspringen darf, wo QEMU das genannte nicht kennt.</translation>
    </message>
    <message>
        <source>a similar model may stand in</source>
        <translation>ein ähnliches Modell darf einspringen</translation>
    </message>
    <message>
        <source>Take a similar one</source>
        <translation>Ein ähnliches nehmen</translation>
    </message>
    <message>
        <source>Refuse to start</source>
        <translation>Start verweigern</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>How the host&apos;s further abilities count: given to the guest, hidden from it, or a reason not to start.</source>
        <translation>Was mit den weiteren Fähigkeiten des Hosts geschieht: Der Gast bekommt sie, sie bleiben verborgen, oder sie verhindern den Start.</translation>
    </message>
    <message>
        <source>exactly the named model</source>
        <translation>genau das genannte Modell</translation>
    </message>
    <message>
        <source>Exactly this model</source>
        <translation>Genau dieses Modell</translation>
    </message>
    <message>
        <source>At least this model</source>
        <translation>Mindestens dieses Modell</translation>
    </message>
    <message>
        <source>Only on such a host</source>
        <translation>Nur auf solch einem Host</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>How closely libvirt compares the CPU that QEMU made with the one that was asked for.</source>
        <translation>Wie genau libvirt die von QEMU gebildete CPU mit der verlangten vergleicht.</translation>
    </message>
    <message>
        <source>libvirt chooses by the mode</source>
        <translation>libvirt wählt nach dem Modus</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>Every feature</source>
        <translation>Jedes Merkmal</translation>
    </message>
    <message>
        <source>Migratable</source>
        <translation>Migrierbar</translation>
    </message>
    <message>
        <source>Off also passes on features that keep the guest from moving to another host, such as invtsc.</source>
        <translation>Aus gibt auch Merkmale weiter, die den Umzug des Gasts auf einen anderen Host verhindern, etwa invtsc.</translation>
    </message>
    <message>
        <source>on with the host&apos;s own CPU</source>
        <translation>ein bei der CPU des Hosts</translation>
    </message>
    <message>
        <source>Outdated features</source>
        <translation>Veraltete Merkmale</translation>
    </message>
    <message>
        <source>On s390x, whether features that newer hardware drops are still shown to the guest.</source>
        <translation>Ob auf s390x der Gast Merkmale noch sieht, die neuere Hardware aufgibt.</translation>
    </message>
    <message>
        <source>the host&apos;s CPU model as it is</source>
        <translation>das CPU-Modell des Hosts, wie es ist</translation>
    </message>
    <message>
        <source>Host vendor</source>
        <translation>Host-Hersteller</translation>
    </message>
    <message>
        <source>Start only on hosts with a CPU of this maker.</source>
        <translation>Nur auf Hosts mit einer CPU dieses Herstellers starten.</translation>
    </message>
    <message>
        <source>any maker</source>
        <translation>jeder Hersteller</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>The 12 letters that the guest reads as its CPU&apos;s maker.</source>
        <translation>Die 12 Zeichen, die der Gast als Hersteller seiner CPU liest.</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>wie beim Modell</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Packages on the board; Windows desktops use two at most.</source>
        <translation>Gehäuse auf der Platine; Desktop-Windows nutzt höchstens zwei.</translation>
    </message>
    <message>
        <source>QEMU makes every vCPU a socket, or a core on newer machines</source>
        <translation>QEMU macht aus jeder vCPU einen Sockel, auf neueren Maschinen einen Kern</translation>
    </message>
    <message>
        <source>Dies</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>Chips in each package.</source>
        <translation>Chips in jedem Gehäuse.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Groups of cores on each die that share a cache; Arm guests look at them.</source>
        <translation>Gruppen von Kernen auf jedem Die, die sich einen Cache teilen; Arm-Gäste achten darauf.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Cores in each die or cluster.</source>
        <translation>Kerne in jedem Die oder Cluster.</translation>
    </message>
    <message>
        <source>Threads in each core; two helps only if vCPUs are pinned to the host&apos;s threads in pairs.</source>
        <translation>Threads in jedem Kern; zwei helfen nur, wenn vCPUs paarweise an die Threads des Hosts geheftet sind.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>How many processors the guest has, what they can do and how they hang together. Close to the host is fast, a plain named model travels well.</source>
        <translation>Wie viele Prozessoren der Gast hat, was sie können und wie sie zusammenhängen. Nah am Host ist schnell, ein einfaches benanntes Modell reist gut.</translation>
    </message>
    <message>
        <source>topoext (AMD: threads in the topology)</source>
        <translation>topoext (AMD: Threads in der Topologie)</translation>
    </message>
    <message>
        <source>invtsc (a time stamp counter that never stops)</source>
        <translation>invtsc (ein Zeitstempelzähler, der nie anhält)</translation>
    </message>
    <message>
        <source>vmx (Intel: guests inside the guest)</source>
        <translation>vmx (Intel: Gäste im Gast)</translation>
    </message>
    <message>
        <source>svm (AMD: guests inside the guest)</source>
        <translation>svm (AMD: Gäste im Gast)</translation>
    </message>
    <message>
        <source>hypervisor (tells the guest that it is one)</source>
        <translation>hypervisor (sagt dem Gast, dass er einer ist)</translation>
    </message>
    <message>
        <source>x2apic (cheaper interrupts)</source>
        <translation>x2apic (billigere Interrupts)</translation>
    </message>
    <message>
        <source>pcid (cheaper Meltdown mitigation)</source>
        <translation>pcid (billigerer Schutz vor Meltdown)</translation>
    </message>
    <message>
        <source>invpcid (goes with pcid)</source>
        <translation>invpcid (gehört zu pcid)</translation>
    </message>
    <message>
        <source>spec-ctrl (Intel: Spectre mitigation)</source>
        <translation>spec-ctrl (Intel: Schutz vor Spectre)</translation>
    </message>
    <message>
        <source>ibpb (AMD: Spectre mitigation)</source>
        <translation>ibpb (AMD: Schutz vor Spectre)</translation>
    </message>
    <message>
        <source>ssbd (Intel: store bypass mitigation)</source>
        <translation>ssbd (Intel: Schutz vor Store Bypass)</translation>
    </message>
    <message>
        <source>virt-ssbd (AMD: store bypass mitigation)</source>
        <translation>virt-ssbd (AMD: Schutz vor Store Bypass)</translation>
    </message>
    <message>
        <source>md-clear (Intel: MDS mitigation)</source>
        <translation>md-clear (Intel: Schutz vor MDS)</translation>
    </message>
    <message>
        <source>pdpe1gb (pages of 1 GiB)</source>
        <translation>pdpe1gb (Seiten von 1 GiB)</translation>
    </message>
    <message>
        <source>aes (encryption in hardware)</source>
        <translation>aes (Verschlüsselung in Hardware)</translation>
    </message>
    <message>
        <source>avx2 (256-bit vectors)</source>
        <translation>avx2 (256-Bit-Vektoren)</translation>
    </message>
    <message>
        <source>avx512f (512-bit vectors)</source>
        <translation>avx512f (512-Bit-Vektoren)</translation>
    </message>
    <message>
        <source>rdrand (random numbers in hardware)</source>
        <translation>rdrand (Zufallszahlen in Hardware)</translation>
    </message>
    <message>
        <source>arch-capabilities (Intel: what is not vulnerable)</source>
        <translation>arch-capabilities (Intel: was nicht verwundbar ist)</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>CPU features</source>
        <translation>CPU-Merkmale</translation>
    </message>
    <message>
        <source>Single abilities of the CPU, added to the model or taken from it.</source>
        <translation>Einzelne Fähigkeiten der CPU, zum Modell hinzugefügt oder davon weggenommen.</translation>
    </message>
    <message>
        <source>those of the model</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <source>The feature as libvirt&apos;s CPU map names it.</source>
        <translation>Das Merkmal, wie die CPU-Tabelle von libvirt es nennt.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Whether the guest gets the feature, and what happens where the host lacks it.</source>
        <translation>Ob der Gast das Merkmal bekommt, und was geschieht, wo es dem Host fehlt.</translation>
    </message>
    <message>
        <source>require</source>
        <translation>require</translation>
    </message>
    <message>
        <source>Require: on, or no start</source>
        <translation>Require: ein, sonst kein Start</translation>
    </message>
    <message>
        <source>Optional: on if the host has it</source>
        <translation>Optional: ein, wenn der Host es hat</translation>
    </message>
    <message>
        <source>Force: on, whatever the host has</source>
        <translation>Force: ein, was der Host auch hat</translation>
    </message>
    <message>
        <source>Disable: off</source>
        <translation>Disable: aus</translation>
    </message>
    <message>
        <source>Forbid: no start if the host has it</source>
        <translation>Forbid: kein Start, wenn der Host es hat</translation>
    </message>
    <message>
        <source>Cache and address width</source>
        <translation>Cache und Adressbreite</translation>
    </message>
    <message>
        <source>CPU cache</source>
        <translation>CPU-Cache</translation>
    </message>
    <message>
        <source>What the guest is told about the processor&apos;s caches; schedulers and games go by it.</source>
        <translation>Was der Gast über die Caches des Prozessors erfährt; Scheduler und Spiele richten sich danach.</translation>
    </message>
    <message>
        <source>QEMU decides</source>
        <translation>QEMU entscheidet</translation>
    </message>
    <message>
        <source>The host&apos;s own</source>
        <translation>Wie beim Host</translation>
    </message>
    <message>
        <source>Made up by QEMU</source>
        <translation>Von QEMU erdacht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>The cache level that is meant; QEMU emulates level 3 only and passes all through.</source>
        <translation>Die gemeinte Cache-Ebene; QEMU emuliert nur Ebene 3 und reicht alle durch.</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>alle Ebenen</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Ebene 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Ebene 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Ebene 3</translation>
    </message>
    <message>
        <source>Address width</source>
        <translation>Adressbreite</translation>
    </message>
    <message>
        <source>How many bits a physical address of the guest has: a bound for memory and for big GPUs&apos; windows.</source>
        <translation>Wie viele Bit eine physische Adresse des Gasts hat: eine Schranke für Speicher und für die Fenster großer GPUs.</translation>
    </message>
    <message>
        <source>QEMU decides, mostly 40 bits</source>
        <translation>QEMU entscheidet, meist 40 Bit</translation>
    </message>
    <message>
        <source>As many as given</source>
        <translation>So viele wie angegeben</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>The width to emulate; not more than the host has.</source>
        <translation>Die zu emulierende Breite; nicht mehr, als der Host hat.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Caps the host&apos;s width, so that the guest can move to a host with a smaller one.</source>
        <translation>Begrenzt die Breite des Hosts, damit der Gast auf einen Host mit kleinerer umziehen kann.</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Single vCPUs</source>
        <translation>Einzelne vCPUs</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Which vCPUs are there at the start and which can be plugged in later, one by one.</source>
        <translation>Welche vCPUs beim Start da sind und welche später einzeln eingesteckt werden können.</translation>
    </message>
    <message>
        <source>the first ones are there, as many as above</source>
        <translation>die ersten sind da, so viele wie oben</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>The vCPU&apos;s number, counted from 0.</source>
        <translation>Die Nummer der vCPU, gezählt ab 0.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Whether it is plugged in when the guest starts; vCPU 0 always is.</source>
        <translation>Ob sie beim Start des Gasts eingesteckt ist; vCPU 0 ist es immer.</translation>
    </message>
    <message>
        <source>Hot-pluggable</source>
        <translation>Hot-Plug</translation>
    </message>
    <message>
        <source>Whether it can be taken out again while the guest runs; vCPU 0 never can.</source>
        <translation>Ob sie im Betrieb wieder entfernt werden kann; vCPU 0 kann es nie.</translation>
    </message>
    <message>
        <source>no if enabled, yes if not</source>
        <translation>nein, wenn aktiv, sonst ja</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>In which order enabled vCPUs are added; give it to all of them or to none.</source>
        <translation>In welcher Reihenfolge aktive vCPUs hinzukommen; für alle angeben oder für keine.</translation>
    </message>
    <message>
        <source>by their numbers</source>
        <translation>nach ihren Nummern</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA nodes: which vCPUs and how much memory are near each other.</source>
        <translation>Die NUMA-Knoten des Gasts: welche vCPUs und wie viel Speicher einander nahe sind.</translation>
    </message>
    <message>
        <source>one cell with everything</source>
        <translation>eine Zelle mit allem</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>The cell&apos;s number; they count up from 0 without a gap.</source>
        <translation>Die Nummer der Zelle; sie zählen ab 0 ohne Lücke.</translation>
    </message>
    <message>
        <source>its place in this list</source>
        <translation>ihr Platz in dieser Liste</translation>
    </message>
    <message>
        <source>The vCPUs in this cell; none makes it memory alone.</source>
        <translation>Die vCPUs in dieser Zelle; ohne welche hat sie nur Speicher.</translation>
    </message>
    <message>
        <source>a cell of memory alone</source>
        <translation>eine Zelle nur mit Speicher</translation>
    </message>
    <message>
        <source>The memory in this cell; the cells add up to the guest&apos;s memory.</source>
        <translation>Der Speicher in dieser Zelle; alle Zellen zusammen ergeben den Speicher des Gasts.</translation>
    </message>
    <message>
        <source>Whether helpers such as virtiofsd may reach this cell&apos;s memory.</source>
        <translation>Ob Helfer wie virtiofsd an den Speicher dieser Zelle dürfen.</translation>
    </message>
    <message>
        <source>as the memory page says</source>
        <translation>wie auf der Seite Speicher</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drops this cell&apos;s memory when QEMU stops, rather than writing it to the backing file.</source>
        <translation>Verwirft den Speicher dieser Zelle, wenn QEMU endet, statt ihn in die Hintergrunddatei zu schreiben.</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>How far this cell is from the others, as the guest&apos;s scheduler is told.</source>
        <translation>Wie weit diese Zelle von den anderen entfernt ist, so wie es der Scheduler des Gasts erfährt.</translation>
    </message>
    <message>
        <source>10 to itself, 20 to the others</source>
        <translation>10 zu sich selbst, 20 zu den anderen</translation>
    </message>
    <message>
        <source>To cell</source>
        <translation>Zur Zelle</translation>
    </message>
    <message>
        <source>The number of the other cell.</source>
        <translation>Die Nummer der anderen Zelle.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>10 is here, 20 is twice as slow to reach, 255 can&apos;t be reached.</source>
        <translation>10 ist hier, 20 ist doppelt so langsam erreichbar, 255 ist unerreichbar.</translation>
    </message>
    <message>
        <source>Memory-side caches</source>
        <translation>Speicherseitige Caches</translation>
    </message>
    <message>
        <source>Caches in front of this cell&apos;s memory, for guests that read the HMAT table.</source>
        <translation>Caches vor dem Speicher dieser Zelle, für Gäste, die die HMAT-Tabelle lesen.</translation>
    </message>
    <message>
        <source>The cache&apos;s level, counted from the memory: 1 is the nearest to it.</source>
        <translation>Die Ebene des Caches, gezählt vom Speicher aus: 1 ist ihm am nächsten.</translation>
    </message>
    <message>
        <source>Associativity</source>
        <translation>Assoziativität</translation>
    </message>
    <message>
        <source>In how many places of the cache a line may stand.</source>
        <translation>An wie vielen Stellen des Caches eine Zeile stehen darf.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>In one (direct mapped)</source>
        <translation>An einer (direkt abgebildet)</translation>
    </message>
    <message>
        <source>In any (fully associative)</source>
        <translation>An jeder (voll assoziativ)</translation>
    </message>
    <message>
        <source>Write policy</source>
        <translation>Schreibverfahren</translation>
    </message>
    <message>
        <source>Whether writes reach the memory later or at once.</source>
        <translation>Ob Geschriebenes den Speicher später oder sofort erreicht.</translation>
    </message>
    <message>
        <source>Later (write-back)</source>
        <translation>Später (Write-back)</translation>
    </message>
    <message>
        <source>At once (write-through)</source>
        <translation>Sofort (Write-through)</translation>
    </message>
    <message>
        <source>How much the cache holds.</source>
        <translation>Wie viel der Cache fasst.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>How much it reads or writes at once, usually 64 bytes.</source>
        <translation>Wie viel er auf einmal liest oder schreibt, meist 64 Byte.</translation>
    </message>
    <message>
        <source>Guest NUMA</source>
        <translation>Gast-NUMA</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lesen und Schreiben</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Latencies</source>
        <translation>Latenzen</translation>
    </message>
    <message>
        <source>How long one cell waits for the memory of another, for guests that read the HMAT table.</source>
        <translation>Wie lange eine Zelle auf den Speicher einer anderen wartet, für Gäste, die die HMAT-Tabelle lesen.</translation>
    </message>
    <message>
        <source>the guest goes by distances alone</source>
        <translation>der Gast richtet sich nur nach den Abständen</translation>
    </message>
    <message>
        <source>From cell</source>
        <translation>Von Zelle</translation>
    </message>
    <message>
        <source>The cell whose vCPUs ask; it must have some.</source>
        <translation>Die Zelle, deren vCPUs anfragen; sie muss welche haben.</translation>
    </message>
    <message>
        <source>The cell whose memory answers.</source>
        <translation>Die Zelle, deren Speicher antwortet.</translation>
    </message>
    <message>
        <source>Cache level</source>
        <translation>Cache-Ebene</translation>
    </message>
    <message>
        <source>The level of the target&apos;s memory-side cache that is meant.</source>
        <translation>Die gemeinte Ebene des speicherseitigen Caches am Ziel.</translation>
    </message>
    <message>
        <source>the memory itself</source>
        <translation>der Speicher selbst</translation>
    </message>
    <message>
        <source>The kind of access that takes this long.</source>
        <translation>Die Art des Zugriffs, der so lange dauert.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>How long it takes.</source>
        <translation>Wie lange es dauert.</translation>
    </message>
    <message>
        <source>Bandwidths</source>
        <translation>Bandbreiten</translation>
    </message>
    <message>
        <source>How much one cell can move to or from the memory of another in a second.</source>
        <translation>Wie viel eine Zelle in einer Sekunde zum Speicher einer anderen oder von dort bewegen kann.</translation>
    </message>
    <message>
        <source>The kind of access that is this fast.</source>
        <translation>Die Art des Zugriffs, der so schnell ist.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>What moves in a second.</source>
        <translation>Was sich in einer Sekunde bewegen lässt.</translation>
    </message>
    <message>
        <source>Between guest cells</source>
        <translation>Zwischen Gastzellen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>KB (1000 bytes)</source>
        <translation>KB (1000 Byte)</translation>
    </message>
    <message>
        <source>MB (1000 KB)</source>
        <translation>MB (1000 KB)</translation>
    </message>
    <message>
        <source>GB (1000 MB)</source>
        <translation>GB (1000 MB)</translation>
    </message>
    <message>
        <source>TB (1000 GB)</source>
        <translation>TB (1000 GB)</translation>
    </message>
    <message>
        <source>PB (1000 TB)</source>
        <translation>PB (1000 TB)</translation>
    </message>
    <message>
        <source>EB (1000 PB)</source>
        <translation>EB (1000 PB)</translation>
    </message>
    <message>
        <source>b, for bytes</source>
        <translation>b, für Byte</translation>
    </message>
    <message>
        <source>k, for KiB</source>
        <translation>k, für KiB</translation>
    </message>
    <message>
        <source>M, for MiB</source>
        <translation>M, für MiB</translation>
    </message>
    <message>
        <source>G, for GiB</source>
        <translation>G, für GiB</translation>
    </message>
    <message>
        <source>T, for TiB</source>
        <translation>T, für TiB</translation>
    </message>
    <message>
        <source>P, for PiB</source>
        <translation>P, für PiB</translation>
    </message>
    <message>
        <source>E, for EiB</source>
        <translation>E, für EiB</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What the number counts in; libvirt turns most sizes into KiB when it saves them.</source>
        <translation>Worin die Zahl zählt; libvirt wandelt die meisten Größen beim Speichern in KiB um.</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>CAM target (FreeBSD)</source>
        <translation>CAM-Ziel (FreeBSD)</translation>
    </message>
    <message>
        <source>The device of the host that holds the variables.</source>
        <translation>Das Gerät des Hosts, das die Variablen enthält.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>the hypervisor decides</source>
        <translation>der Hypervisor entscheidet</translation>
    </message>
    <message>
        <source>Fast end of interrupt</source>
        <translation>Schnelles Interrupt-Ende</translation>
    </message>
    <message>
        <source>The guest ends an interrupt without a trip to the host.</source>
        <translation>Der Gast beendet einen Interrupt ohne Weg zum Host.</translation>
    </message>
    <message>
        <source>PS/2 controller</source>
        <translation>PS/2-Controller</translation>
    </message>
    <message>
        <source>The old port for keyboard and mouse, with both of them.</source>
        <translation>Der alte Anschluss für Tastatur und Maus, samt beiden.</translation>
    </message>
    <message>
        <source>as the machine has it</source>
        <translation>wie bei der Maschine üblich</translation>
    </message>
    <message>
        <source>ACPI</source>
        <translation>ACPI</translation>
    </message>
    <message>
        <source>How PCs describe themselves; without it a guest can&apos;t be asked to turn off.</source>
        <translation>Wie PCs sich beschreiben; ohne ACPI lässt sich ein Gast nicht bitten, sich auszuschalten.</translation>
    </message>
    <message>
        <source>APIC</source>
        <translation>APIC</translation>
    </message>
    <message>
        <source>The interrupt controller that more than one vCPU asks for.</source>
        <translation>Der Interrupt-Controller, den mehr als eine vCPU verlangt.</translation>
    </message>
    <message>
        <source>I/O APIC</source>
        <translation>I/O-APIC</translation>
    </message>
    <message>
        <source>Who handles device interrupts; QEMU must if an Intel IOMMU remaps them.</source>
        <translation>Wer Geräte-Interrupts behandelt; QEMU muss es, wenn eine Intel-IOMMU sie umlenkt.</translation>
    </message>
    <message>
        <source>KVM, where there is one</source>
        <translation>KVM, wo es eines gibt</translation>
    </message>
    <message>
        <source>KVM, in the kernel</source>
        <translation>KVM, im Kernel</translation>
    </message>
    <message>
        <source>QEMU</source>
        <translation>QEMU</translation>
    </message>
    <message>
        <source>PAE</source>
        <translation>PAE</translation>
    </message>
    <message>
        <source>32-bit guests reach more than 4 GiB; QEMU takes it from the CPU model.</source>
        <translation>32-Bit-Gäste erreichen mehr als 4 GiB; QEMU nimmt es aus dem CPU-Modell.</translation>
    </message>
    <message>
        <source>Performance counters</source>
        <translation>Leistungszähler</translation>
    </message>
    <message>
        <source>The PMU, with which programs such as perf measure in the guest.</source>
        <translation>Die PMU, mit der Programme wie perf im Gast messen.</translation>
    </message>
    <message>
        <source>VMware port</source>
        <translation>VMware-Port</translation>
    </message>
    <message>
        <source>Speaks VMware&apos;s language for the mouse; some software refuses to run with it.</source>
        <translation>Spricht für die Maus die Sprache von VMware; manche Software läuft damit nicht.</translation>
    </message>
    <message>
        <source>System management</source>
        <translation>System-Management</translation>
    </message>
    <message>
        <source>The SMM, which firmware with Secure Boot keeps its keys safe by.</source>
        <translation>Der SMM, mit dem Firmware mit Secure Boot ihre Schlüssel schützt.</translation>
    </message>
    <message>
        <source>Its memory</source>
        <translation>Sein Speicher</translation>
    </message>
    <message>
        <source>What the firmware sets apart for it; guests with very many vCPUs need more.</source>
        <translation>Was die Firmware dafür zurücklegt; Gäste mit sehr vielen vCPUs brauchen mehr.</translation>
    </message>
    <message>
        <source>QEMU decides, mostly 16 MiB</source>
        <translation>QEMU entscheidet, meist 16 MiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Crash information</source>
        <translation>Absturzangaben</translation>
    </message>
    <message>
        <source>A device by which the guest&apos;s kernel helps to read dumps of its memory.</source>
        <translation>Ein Gerät, mit dem der Kernel des Gasts hilft, Abzüge seines Speichers zu lesen.</translation>
    </message>
    <message>
        <source>Unknown MSRs</source>
        <translation>Unbekannte MSRs</translation>
    </message>
    <message>
        <source>What happens when the guest uses a processor register that KVM doesn&apos;t know.</source>
        <translation>Was geschieht, wenn der Gast ein Prozessorregister benutzt, das KVM nicht kennt.</translation>
    </message>
    <message>
        <source>the host&apos;s KVM module decides</source>
        <translation>das KVM-Modul des Hosts entscheidet</translation>
    </message>
    <message>
        <source>Nothing (ignore)</source>
        <translation>Nichts (ignore)</translation>
    </message>
    <message>
        <source>An error in the guest (fault)</source>
        <translation>Ein Fehler im Gast (fault)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>The guest doesn&apos;t learn that KVM runs it, for drivers that refuse to work then.</source>
        <translation>Der Gast erfährt nicht, dass KVM ihn ausführt, für Treiber, die sonst die Arbeit verweigern.</translation>
    </message>
    <message>
        <source>Dedicated vCPUs</source>
        <translation>Eigene vCPUs</translation>
    </message>
    <message>
        <source>Tells the guest that nothing else runs on its processors; pin the vCPUs, too.</source>
        <translation>Sagt dem Gast, dass auf seinen Prozessoren sonst nichts läuft; dazu die vCPUs anheften.</translation>
    </message>
    <message>
        <source>Polling by the guest</source>
        <translation>Abfragen durch den Gast</translation>
    </message>
    <message>
        <source>An idle guest waits awake for a moment instead of the host: quicker answers.</source>
        <translation>Ein untätiger Gast wartet selbst kurz wach, statt dass der Host es tut: schnellere Antworten.</translation>
    </message>
    <message>
        <source>Paravirtual IPI</source>
        <translation>Paravirtuelle IPI</translation>
    </message>
    <message>
        <source>Linux guests call several vCPUs in one trip to the host.</source>
        <translation>Linux-Gäste rufen mehrere vCPUs mit einem Weg zum Host.</translation>
    </message>
    <message>
        <source>Dirty ring</source>
        <translation>Dirty Ring</translation>
    </message>
    <message>
        <source>KVM lists changed memory in a ring, which helps to migrate big guests.</source>
        <translation>KVM führt geänderten Speicher in einem Ring auf; das hilft beim Migrieren großer Gäste.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>The ring&apos;s size, a power of two from 1024 to 65536.</source>
        <translation>Die Größe des Rings, eine Zweierpotenz von 1024 bis 65536.</translation>
    </message>
    <message>
        <source>Paravirtual spin locks</source>
        <translation>Paravirtuelle Spinlocks</translation>
    </message>
    <message>
        <source>A guest that waits for a lock lets the host run something else meanwhile.</source>
        <translation>Ein Gast, der auf eine Sperre wartet, lässt den Host derweil anderes ausführen.</translation>
    </message>
    <message>
        <source>Hardware paging</source>
        <translation>Paging in Hardware</translation>
    </message>
    <message>
        <source>The processor translates the guest&apos;s addresses, which is faster.</source>
        <translation>Der Prozessor übersetzt die Adressen des Gasts, das ist schneller.</translation>
    </message>
    <message>
        <source>Viridian</source>
        <translation>Viridian</translation>
    </message>
    <message>
        <source>Xen offers its Windows guests the interfaces of Hyper-V.</source>
        <translation>Xen bietet seinen Windows-Gästen die Schnittstellen von Hyper-V.</translation>
    </message>
    <message>
        <source>Memory map of the host</source>
        <translation>Speicherplan des Hosts</translation>
    </message>
    <message>
        <source>Paravirtual guests see the host&apos;s e820, for passed-through devices.</source>
        <translation>Paravirtuelle Gäste sehen die e820 des Hosts, für durchgereichte Geräte.</translation>
    </message>
    <message>
        <source>IOMMU mappings</source>
        <translation>IOMMU-Zuordnungen</translation>
    </message>
    <message>
        <source>Lets host PCI devices be passed through to the guest.</source>
        <translation>Erlaubt, PCI-Geräte des Hosts an den Gast durchzureichen.</translation>
    </message>
    <message>
        <source>on where the guest has such devices</source>
        <translation>ein, wenn der Gast solche Geräte hat</translation>
    </message>
    <message>
        <source>Page tables</source>
        <translation>Seitentabellen</translation>
    </message>
    <message>
        <source>Whether the IOMMU shares the processor&apos;s page tables.</source>
        <translation>Ob die IOMMU die Seitentabellen des Prozessors mitbenutzt.</translation>
    </message>
    <message>
        <source>Xen decides</source>
        <translation>Xen entscheidet</translation>
    </message>
    <message>
        <source>Kept apart (sync_pt)</source>
        <translation>Getrennt (sync_pt)</translation>
    </message>
    <message>
        <source>Shared (share_pt)</source>
        <translation>Gemeinsam (share_pt)</translation>
    </message>
    <message>
        <source>Emulated processors</source>
        <translation>Emulierte Prozessoren</translation>
    </message>
    <message>
        <source>Translation cache</source>
        <translation>Übersetzungscache</translation>
    </message>
    <message>
        <source>Memory for translated code, where QEMU runs without KVM.</source>
        <translation>Speicher für übersetzten Code, wo QEMU ohne KVM läuft.</translation>
    </message>
    <message>
        <source>What the virtual board and its hypervisor can do beyond the bare minimum. Most guests want ACPI and APIC; Windows has a page of its own.</source>
        <translation>Was die virtuelle Platine und ihr Hypervisor über das Nötigste hinaus können. Die meisten Gäste wollen ACPI und APIC; Windows hat eine eigene Seite.</translation>
    </message>
    <message>
        <source>Memory errors</source>
        <translation>Speicherfehler</translation>
    </message>
    <message>
        <source>Hands errors of the host&apos;s memory on to Arm guests (RAS).</source>
        <translation>Gibt Fehler im Speicher des Hosts an Arm-Gäste weiter (RAS).</translation>
    </message>
    <message>
        <source>Arm and RISC-V</source>
        <translation>Arm und RISC-V</translation>
    </message>
    <message>
        <source>Interrupt controller</source>
        <translation>Interrupt-Controller</translation>
    </message>
    <message>
        <source>Arm&apos;s GIC; version 3 takes more than eight vCPUs.</source>
        <translation>Der GIC von Arm; Version 3 verträgt mehr als acht vCPUs.</translation>
    </message>
    <message>
        <source>libvirt takes what the host can do</source>
        <translation>libvirt nimmt, was der Host kann</translation>
    </message>
    <message>
        <source>As the host</source>
        <translation>Wie der Host</translation>
    </message>
    <message>
        <source>Version 2</source>
        <translation>Version 2</translation>
    </message>
    <message>
        <source>Version 3</source>
        <translation>Version 3</translation>
    </message>
    <message>
        <source>Nested guests</source>
        <translation>Verschachtelte Gäste</translation>
    </message>
    <message>
        <source>Lets the guest run virtual machines of its own.</source>
        <translation>Lässt den Gast eigene virtuelle Maschinen ausführen.</translation>
    </message>
    <message>
        <source>RISC-V interrupts</source>
        <translation>RISC-V-Interrupts</translation>
    </message>
    <message>
        <source>Which parts of the Advanced Interrupt Architecture there are.</source>
        <translation>Welche Teile der Advanced Interrupt Architecture es gibt.</translation>
    </message>
    <message>
        <source>APLIC</source>
        <translation>APLIC</translation>
    </message>
    <message>
        <source>APLIC and IMSIC</source>
        <translation>APLIC und IMSIC</translation>
    </message>
    <message>
        <source>Not guarded (broken)</source>
        <translation>Ungeschützt (broken)</translation>
    </message>
    <message>
        <source>By software (workaround)</source>
        <translation>Durch Software (workaround)</translation>
    </message>
    <message>
        <source>By hardware (fixed)</source>
        <translation>Durch Hardware (fixed)</translation>
    </message>
    <message>
        <source>the machine decides</source>
        <translation>die Maschine entscheidet</translation>
    </message>
    <message>
        <source>POWER and IBM Z</source>
        <translation>POWER und IBM Z</translation>
    </message>
    <message>
        <source>Page table resizing</source>
        <translation>Seitentabelle änderbar</translation>
    </message>
    <message>
        <source>Whether a POWER guest may change its hash page table as its memory grows.</source>
        <translation>Ob ein POWER-Gast die Größe seiner Hash-Seitentabelle ändern darf, wenn sein Speicher wächst.</translation>
    </message>
    <message>
        <source>If the guest can</source>
        <translation>Wenn der Gast es kann</translation>
    </message>
    <message>
        <source>Only guests that can</source>
        <translation>Nur Gäste, die es können</translation>
    </message>
    <message>
        <source>Largest page</source>
        <translation>Größte Seite</translation>
    </message>
    <message>
        <source>The largest pages that a POWER guest with a hash table may use.</source>
        <translation>Die größten Seiten, die ein POWER-Gast mit Hash-Tabelle benutzen darf.</translation>
    </message>
    <message>
        <source>Transactional memory</source>
        <translation>Transaktionsspeicher</translation>
    </message>
    <message>
        <source>POWER&apos;s hardware transactions, up to POWER8 and POWER9.</source>
        <translation>Die Hardware-Transaktionen von POWER, bis POWER8 und POWER9.</translation>
    </message>
    <message>
        <source>Nested guests on POWER</source>
        <translation>Verschachtelte Gäste auf POWER</translation>
    </message>
    <message>
        <source>Lets a POWER9 guest run virtual machines of its own.</source>
        <translation>Lässt einen POWER9-Gast eigene virtuelle Maschinen ausführen.</translation>
    </message>
    <message>
        <source>Cache flush</source>
        <translation>Cache-Leerung</translation>
    </message>
    <message>
        <source>How POWER flushes its cache when it changes privileges, for Meltdown.</source>
        <translation>Wie POWER beim Wechsel der Rechte seinen Cache leert, wegen Meltdown.</translation>
    </message>
    <message>
        <source>Bounds check</source>
        <translation>Grenzprüfung</translation>
    </message>
    <message>
        <source>How POWER keeps speculation inside bounds, for Spectre version 1.</source>
        <translation>Wie POWER die Spekulation in Grenzen hält, wegen Spectre Version 1.</translation>
    </message>
    <message>
        <source>Indirect branches</source>
        <translation>Indirekte Sprünge</translation>
    </message>
    <message>
        <source>How POWER guards speculated jumps, for Spectre version 2.</source>
        <translation>Wie POWER spekulierte Sprünge schützt, wegen Spectre Version 2.</translation>
    </message>
    <message>
        <source>Serialised (fixed-ibs)</source>
        <translation>Nacheinander (fixed-ibs)</translation>
    </message>
    <message>
        <source>No count cache (fixed-ccd)</source>
        <translation>Kein Count Cache (fixed-ccd)</translation>
    </message>
    <message>
        <source>Not affected (fixed-na)</source>
        <translation>Nicht betroffen (fixed-na)</translation>
    </message>
    <message>
        <source>Count cache assist</source>
        <translation>Count-Cache-Hilfe</translation>
    </message>
    <message>
        <source>POWER&apos;s help for software that flushes the count cache.</source>
        <translation>Die Hilfe von POWER für Software, die den Count Cache leert.</translation>
    </message>
    <message>
        <source>Quick end</source>
        <translation>Schnelles Ende</translation>
    </message>
    <message>
        <source>Frees a big guest&apos;s memory in the background; protected IBM Z guests need it.</source>
        <translation>Gibt den Speicher eines großen Gasts im Hintergrund frei; geschützte IBM-Z-Gäste brauchen es.</translation>
    </message>
    <message>
        <source>on for IBM Z where QEMU can, else off</source>
        <translation>ein bei IBM Z, wenn QEMU es kann, sonst aus</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Private network</source>
        <translation>Privates Netz</translation>
    </message>
    <message>
        <source>A container without interfaces doesn&apos;t see the host&apos;s network.</source>
        <translation>Ein Container ohne Schnittstellen sieht das Netz des Hosts nicht.</translation>
    </message>
    <message>
        <source>private only if it has interfaces</source>
        <translation>nur mit Schnittstellen privat</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>What root in the container may do, apart from what is set below.</source>
        <translation>Was root im Container darf, abgesehen von den Angaben unten.</translation>
    </message>
    <message>
        <source>libvirt&apos;s choice of safe ones</source>
        <translation>von libvirt gewählte sichere</translation>
    </message>
    <message>
        <source>The safe ones (default)</source>
        <translation>Die sicheren (default)</translation>
    </message>
    <message>
        <source>All of them (allow)</source>
        <translation>Alle (allow)</translation>
    </message>
    <message>
        <source>None of them (deny)</source>
        <translation>Keine (deny)</translation>
    </message>
    <message>
        <source>as the policy says</source>
        <translation>wie die Regel sagt</translation>
    </message>
    <message>
        <source>Turn off (destroy)</source>
        <translation>Ausschalten (destroy)</translation>
    </message>
    <message>
        <source>Start again (restart)</source>
        <translation>Neu starten (restart)</translation>
    </message>
    <message>
        <source>Keep for a look (preserve)</source>
        <translation>Zur Ansicht behalten (preserve)</translation>
    </message>
    <message>
        <source>Start again by another name</source>
        <translation>Unter anderem Namen neu starten</translation>
    </message>
    <message>
        <source>Dump memory, turn off</source>
        <translation>Speicherabzug, dann ausschalten</translation>
    </message>
    <message>
        <source>Dump memory, start again</source>
        <translation>Speicherabzug, dann neu starten</translation>
    </message>
    <message>
        <source>Let it run (libvirt 12.6)</source>
        <translation>Laufen lassen (libvirt 12.6)</translation>
    </message>
    <message>
        <source>At power off</source>
        <translation>Beim Ausschalten</translation>
    </message>
    <message>
        <source>What becomes of the machine when the guest turns itself off.</source>
        <translation>Was aus der Maschine wird, wenn der Gast sich ausschaltet.</translation>
    </message>
    <message>
        <source>it is turned off</source>
        <translation>sie wird ausgeschaltet</translation>
    </message>
    <message>
        <source>At restart</source>
        <translation>Beim Neustart</translation>
    </message>
    <message>
        <source>What becomes of the machine when the guest restarts itself.</source>
        <translation>Was aus der Maschine wird, wenn der Gast sich neu startet.</translation>
    </message>
    <message>
        <source>it starts again</source>
        <translation>sie startet neu</translation>
    </message>
    <message>
        <source>At a crash</source>
        <translation>Beim Absturz</translation>
    </message>
    <message>
        <source>What becomes of the machine when the guest crashes; a panic device lets libvirt notice.</source>
        <translation>Was aus der Maschine wird, wenn der Gast abstürzt; durch ein Panic-Gerät merkt libvirt es.</translation>
    </message>
    <message>
        <source>At a lost lock</source>
        <translation>Bei verlorener Sperre</translation>
    </message>
    <message>
        <source>What becomes of the machine when a lock manager takes its disks away.</source>
        <translation>Was aus der Maschine wird, wenn ein Sperrverwalter ihr die Platten nimmt.</translation>
    </message>
    <message>
        <source>the lock manager decides</source>
        <translation>der Sperrverwalter entscheidet</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Suspend to memory</source>
        <translation>In den Speicher schlafen</translation>
    </message>
    <message>
        <source>Whether the firmware offers S3; guests that wake up badly want no.</source>
        <translation>Ob die Firmware S3 anbietet; für Gäste, die schlecht aufwachen, besser nein.</translation>
    </message>
    <message>
        <source>Suspend to disk</source>
        <translation>Auf Platte schlafen</translation>
    </message>
    <message>
        <source>Whether the firmware offers S4, which the guest calls hibernating.</source>
        <translation>Ob die Firmware S4 anbietet, beim Gast Ruhezustand genannt.</translation>
    </message>
    <message>
        <source>Power and events</source>
        <translation>Energie und Ereignisse</translation>
    </message>
    <message>
        <source>What happens to the machine when its guest turns off, restarts or fails, and how it may sleep.</source>
        <translation>Was mit der Maschine geschieht, wenn ihr Gast sich ausschaltet, neu startet oder versagt, und wie sie schlafen darf.</translation>
    </message>
    <message>
        <source>One word of the command line, so an option and its value take two rows.</source>
        <translation>Ein Wort der Befehlszeile; eine Option und ihr Wert brauchen also zwei Zeilen.</translation>
    </message>
    <message>
        <source>Variables that QEMU finds in its environment.</source>
        <translation>Variablen, die QEMU in seiner Umgebung findet.</translation>
    </message>
    <message>
        <source>libvirt&apos;s own only</source>
        <translation>nur die von libvirt</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>The variable&apos;s name.</source>
        <translation>Der Name der Variablen.</translation>
    </message>
    <message>
        <source>What the variable holds.</source>
        <translation>Was die Variable enthält.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Put behind what libvirt tells QEMU; nobody checks them, so mind each word.</source>
        <translation>Folgt auf das, was libvirt QEMU mitgibt; niemand prüft es, also jedes Wort bedenken.</translation>
    </message>
    <message>
        <source>Device properties</source>
        <translation>Geräteeigenschaften</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices that get other QEMU properties than libvirt gives them.</source>
        <translation>Geräte, die andere QEMU-Eigenschaften bekommen als von libvirt vorgesehen.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>The device&apos;s alias; give it one of your own that starts with ua-.</source>
        <translation>Der Alias des Geräts; am besten ein eigener, der mit ua- beginnt.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>What is set, changed or taken out for this device.</source>
        <translation>Was bei diesem Gerät gesetzt, geändert oder entfernt wird.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>As QEMU&apos;s -device help names it.</source>
        <translation>Wie -device help von QEMU sie nennt.</translation>
    </message>
    <message>
        <source>What kind of value it is; remove takes the property out.</source>
        <translation>Welche Art von Wert es ist; remove entfernt die Eigenschaft.</translation>
    </message>
    <message>
        <source>Text (string)</source>
        <translation>Text (string)</translation>
    </message>
    <message>
        <source>Number (signed)</source>
        <translation>Zahl (signed)</translation>
    </message>
    <message>
        <source>Number from 0 (unsigned)</source>
        <translation>Zahl ab 0 (unsigned)</translation>
    </message>
    <message>
        <source>true or false (bool)</source>
        <translation>true oder false (bool)</translation>
    </message>
    <message>
        <source>Taken out (remove)</source>
        <translation>Entfernt (remove)</translation>
    </message>
    <message>
        <source>What the property becomes.</source>
        <translation>Was aus der Eigenschaft wird.</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capability</translation>
    </message>
    <message>
        <source>As libvirt names it, such as blockdev.</source>
        <translation>Wie libvirt sie nennt, etwa blockdev.</translation>
    </message>
    <message>
        <source>Deprecated commands</source>
        <translation>Veraltete Befehle</translation>
    </message>
    <message>
        <source>What QEMU does when libvirt uses a command that is going to vanish.</source>
        <translation>Was QEMU tut, wenn libvirt einen Befehl benutzt, der bald entfällt.</translation>
    </message>
    <message>
        <source>deprecation_behavior in the host&apos;s qemu.conf decides</source>
        <translation>deprecation_behavior in der qemu.conf des Hosts entscheidet</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Leaves it out of its answers</source>
        <translation>Lässt ihn in Antworten weg</translation>
    </message>
    <message>
        <source>Refuses it</source>
        <translation>Weist ihn ab</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Stürzt ab</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>Für Entwickler</translation>
    </message>
    <message>
        <source>Capabilities more</source>
        <translation>Capabilities mehr</translation>
    </message>
    <message>
        <source>What libvirt believes QEMU can do although it doesn&apos;t say so.</source>
        <translation>Was QEMU nach Meinung von libvirt kann, obwohl es das nicht angibt.</translation>
    </message>
    <message>
        <source>Capabilities less</source>
        <translation>Capabilities weniger</translation>
    </message>
    <message>
        <source>What libvirt doesn&apos;t use although QEMU can do it.</source>
        <translation>Was libvirt nicht benutzt, obwohl QEMU es kann.</translation>
    </message>
    <message>
        <source>one of its own</source>
        <translation>ein eigener</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The container&apos;s name, the process&apos;s number or the namespace&apos;s name.</source>
        <translation>Der Name des Containers, die Nummer des Prozesses oder der Name des Namensraums.</translation>
    </message>
    <message>
        <source>Of a container</source>
        <translation>Von einem Container</translation>
    </message>
    <message>
        <source>Of a process</source>
        <translation>Von einem Prozess</translation>
    </message>
    <message>
        <source>Named (netns)</source>
        <translation>Benannt (netns)</translation>
    </message>
    <message>
        <source>Shared by containers</source>
        <translation>Von Containern geteilt</translation>
    </message>
    <message>
        <source>Whose interfaces and addresses the container shares.</source>
        <translation>Wessen Schnittstellen und Adressen der Container mitbenutzt.</translation>
    </message>
    <message>
        <source>IPC</source>
        <translation>IPC</translation>
    </message>
    <message>
        <source>Whose shared memory and message queues the container shares.</source>
        <translation>Wessen gemeinsamen Speicher und Nachrichtenwarteschlangen der Container mitbenutzt.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Whose host name the container shares.</source>
        <translation>Wessen Hostnamen der Container mitbenutzt.</translation>
    </message>
    <message>
        <source>VMware datacenter</source>
        <translation>VMware-Datacenter</translation>
    </message>
    <message>
        <source>Where in vCenter the machine is; libvirt writes it.</source>
        <translation>Wo in vCenter die Maschine ist; libvirt schreibt es.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Other hypervisors</source>
        <translation>Andere Hypervisoren</translation>
    </message>
    <message>
        <source>Put behind what libvirt tells bhyve.</source>
        <translation>Folgt auf das, was libvirt bhyve mitgibt.</translation>
    </message>
    <message>
        <source>Put behind what Xen tells its device model.</source>
        <translation>Folgt auf das, was Xen seinem Gerätemodell mitgibt.</translation>
    </message>
    <message>
        <source>QEMU passthrough</source>
        <translation>QEMU-Passthrough</translation>
    </message>
    <message>
        <source>What goes to the hypervisor past libvirt, for things that libvirt doesn&apos;t know. libvirt marks such a machine as tainted and gives no help with it.</source>
        <translation>Was an libvirt vorbei zum Hypervisor geht, für Dinge, die libvirt nicht kennt. libvirt kennzeichnet solch eine Maschine als tainted und gibt keine Hilfe dazu.</translation>
    </message>
    <message>
        <source>Security labels</source>
        <translation>Sicherheitslabel</translation>
    </message>
    <message>
        <source>What fences QEMU in on the host, a row for each security driver.</source>
        <translation>Was QEMU auf dem Host einzäunt, eine Zeile je Sicherheitstreiber.</translation>
    </message>
    <message>
        <source>libvirt makes labels at each start</source>
        <translation>libvirt macht bei jedem Start Label</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>The host&apos;s security driver that the row is for.</source>
        <translation>Der Sicherheitstreiber des Hosts, für den die Zeile gilt.</translation>
    </message>
    <message>
        <source>the host&apos;s first one</source>
        <translation>der erste des Hosts</translation>
    </message>
    <message>
        <source>SELinux</source>
        <translation>SELinux</translation>
    </message>
    <message>
        <source>AppArmor</source>
        <translation>AppArmor</translation>
    </message>
    <message>
        <source>User and group (dac)</source>
        <translation>Benutzer und Gruppe (dac)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Who makes the label; with none QEMU isn&apos;t fenced in by this driver.</source>
        <translation>Wer das Label macht; bei none zäunt dieser Treiber QEMU nicht ein.</translation>
    </message>
    <message>
        <source>libvirt&apos;s (dynamic)</source>
        <translation>Das von libvirt (dynamic)</translation>
    </message>
    <message>
        <source>The one given (static)</source>
        <translation>Das angegebene (static)</translation>
    </message>
    <message>
        <source>Label files</source>
        <translation>Dateien labeln</translation>
    </message>
    <message>
        <source>Whether libvirt labels disk images and the like, so QEMU may use them.</source>
        <translation>Ob libvirt Platten-Images und Ähnliches mit Labeln versieht, damit QEMU sie benutzen darf.</translation>
    </message>
    <message>
        <source>yes for libvirt&apos;s label, else no</source>
        <translation>ja beim Label von libvirt, sonst nein</translation>
    </message>
    <message>
        <source>Label given</source>
        <translation>Angegebenes Label</translation>
    </message>
    <message>
        <source>What QEMU runs as, in the driver&apos;s own words, for a static label.</source>
        <translation>Als was QEMU läuft, in den Worten des Treibers, für ein statisches Label.</translation>
    </message>
    <message>
        <source>Base label</source>
        <translation>Basislabel</translation>
    </message>
    <message>
        <source>What libvirt&apos;s label is made from, if not the host&apos;s usual one.</source>
        <translation>Woraus das Label von libvirt entsteht, wenn nicht aus dem üblichen des Hosts.</translation>
    </message>
    <message>
        <source>the driver&apos;s usual one</source>
        <translation>das übliche des Treibers</translation>
    </message>
    <message>
        <source>Image label</source>
        <translation>Image-Label</translation>
    </message>
    <message>
        <source>How files are labelled; libvirt writes it and reads none from here.</source>
        <translation>Welches Label Dateien tragen; libvirt schreibt es und liest hier keines.</translation>
    </message>
    <message>
        <source>libvirt writes it at the start</source>
        <translation>libvirt schreibt es beim Start</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>as the host&apos;s processor has it</source>
        <translation>wie beim Prozessor des Hosts</translation>
    </message>
    <message>
        <source>Kernel in the proof</source>
        <translation>Kernel im Nachweis</translation>
    </message>
    <message>
        <source>Measures kernel, RAM disk and arguments of a direct boot, too.</source>
        <translation>Misst auch Kernel, RAM-Disk und Argumente eines direkten Kernelstarts.</translation>
    </message>
    <message>
        <source>Author key</source>
        <translation>Autorschlüssel</translation>
    </message>
    <message>
        <source>The identity below is signed with an author&apos;s key as well.</source>
        <translation>Die Identität unten ist auch mit dem Schlüssel eines Autors signiert.</translation>
    </message>
    <message>
        <source>Chip key</source>
        <translation>Chipschlüssel</translation>
    </message>
    <message>
        <source>The guest&apos;s reports are signed with the key of this very chip (VCEK).</source>
        <translation>Die Berichte des Gasts werden mit dem Schlüssel genau dieses Chips (VCEK) signiert.</translation>
    </message>
    <message>
        <source>C-bit</source>
        <translation>C-Bit</translation>
    </message>
    <message>
        <source>The bit of a memory address that tells whether the page is encrypted.</source>
        <translation>Das Bit einer Speicheradresse, das sagt, ob die Seite verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Address bits lost</source>
        <translation>Verlorene Adressbits</translation>
    </message>
    <message>
        <source>How many bits of memory addresses encryption takes away.</source>
        <translation>Wie viele Bits der Speicheradressen die Verschlüsselung wegnimmt.</translation>
    </message>
    <message>
        <source>What the firmware must keep, such as no debugging, as a hexadecimal number.</source>
        <translation>Was die Firmware einhalten muss, etwa kein Debugging, als Hexadezimalzahl.</translation>
    </message>
    <message>
        <source>Owner&apos;s key</source>
        <translation>Schlüssel des Eigentümers</translation>
    </message>
    <message>
        <source>The guest owner&apos;s Diffie-Hellman key in base64.</source>
        <translation>Der Diffie-Hellman-Schlüssel des Gast-Eigentümers in base64.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The guest owner&apos;s session blob in base64, as the firmware&apos;s rules define it.</source>
        <translation>Der Sitzungs-Blob des Gast-Eigentümers in base64, nach den Regeln der Firmware.</translation>
    </message>
    <message>
        <source>Workarounds</source>
        <translation>Workarounds</translation>
    </message>
    <message>
        <source>16 bytes in base64 that tell the guest of workarounds.</source>
        <translation>16 Byte in base64, die dem Gast Workarounds nennen.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>96 bytes in base64 that say what may start (ID block).</source>
        <translation>96 Byte in base64, die sagen, was starten darf (ID block).</translation>
    </message>
    <message>
        <source>Identity proof</source>
        <translation>Identitätsnachweis</translation>
    </message>
    <message>
        <source>4096 bytes in base64 with the signatures of the identity.</source>
        <translation>4096 Byte in base64 mit den Signaturen der Identität.</translation>
    </message>
    <message>
        <source>Host data</source>
        <translation>Hostdaten</translation>
    </message>
    <message>
        <source>32 bytes in base64 that the guest&apos;s reports repeat.</source>
        <translation>32 Byte in base64, die die Berichte des Gasts wiederholen.</translation>
    </message>
    <message>
        <source>Configuration id</source>
        <translation>Konfigurations-ID</translation>
    </message>
    <message>
        <source>48 bytes in base64 for what the owner doesn&apos;t settle.</source>
        <translation>48 Byte in base64 für das, was der Eigentümer nicht festlegt.</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>Eigentümer-ID</translation>
    </message>
    <message>
        <source>48 bytes in base64 for the guest&apos;s owner.</source>
        <translation>48 Byte in base64 für den Eigentümer des Gasts.</translation>
    </message>
    <message>
        <source>Owner&apos;s configuration</source>
        <translation>Eigentümerkonfiguration</translation>
    </message>
    <message>
        <source>48 bytes in base64 for what the owner settles.</source>
        <translation>48 Byte in base64 für das, was der Eigentümer festlegt.</translation>
    </message>
    <message>
        <source>Quote service</source>
        <translation>Quote-Dienst</translation>
    </message>
    <message>
        <source>The guest may ask a service on the host to sign its reports.</source>
        <translation>Der Gast darf einen Dienst auf dem Host bitten, seine Berichte zu signieren.</translation>
    </message>
    <message>
        <source>Its socket</source>
        <translation>Sein Socket</translation>
    </message>
    <message>
        <source>Where on the host the service listens.</source>
        <translation>Wo auf dem Host der Dienst lauscht.</translation>
    </message>
    <message>
        <source>/var/run/tdx-qgs/qgs.socket</source>
        <translation>/var/run/tdx-qgs/qgs.socket</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Keeps the guest&apos;s memory secret from the host, where the processor can.</source>
        <translation>Hält den Speicher des Gasts vor dem Host geheim, wo der Prozessor es kann.</translation>
    </message>
    <message>
        <source>AMD SEV</source>
        <translation>AMD SEV</translation>
    </message>
    <message>
        <source>AMD SEV-SNP (libvirt 10.5)</source>
        <translation>AMD SEV-SNP (libvirt 10.5)</translation>
    </message>
    <message>
        <source>Intel TDX (libvirt 11.6)</source>
        <translation>Intel TDX (libvirt 11.6)</translation>
    </message>
    <message>
        <source>IBM Z, protected</source>
        <translation>IBM Z, geschützt</translation>
    </message>
    <message>
        <source>Encrypted memory</source>
        <translation>Verschlüsselter Speicher</translation>
    </message>
    <message>
        <source>Keys and devices</source>
        <translation>Schlüssel und Geräte</translation>
    </message>
    <message>
        <source>Key wrapping</source>
        <translation>Schlüsselverpackung</translation>
    </message>
    <message>
        <source>Whether IBM Z guests may do cryptography with protected keys.</source>
        <translation>Ob IBM-Z-Gäste Kryptografie mit geschützten Schlüsseln betreiben dürfen.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>The cipher whose keys are meant.</source>
        <translation>Die Chiffre, deren Schlüssel gemeint sind.</translation>
    </message>
    <message>
        <source>AES</source>
        <translation>AES</translation>
    </message>
    <message>
        <source>DEA (DES)</source>
        <translation>DEA (DES)</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Whether the guest may use protected keys of this cipher.</source>
        <translation>Ob der Gast geschützte Schlüssel dieser Chiffre benutzen darf.</translation>
    </message>
    <message>
        <source>IOMMUFD</source>
        <translation>IOMMUFD</translation>
    </message>
    <message>
        <source>Host devices are passed through by the kernel&apos;s newer interface.</source>
        <translation>Geräte des Hosts werden über die neuere Schnittstelle des Kernels durchgereicht.</translation>
    </message>
    <message>
        <source>each device decides</source>
        <translation>jedes Gerät entscheidet</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Deskriptor</translation>
    </message>
    <message>
        <source>The name of a file descriptor that was handed to libvirt.</source>
        <translation>Der Name eines Dateideskriptors, der libvirt übergeben wurde.</translation>
    </message>
    <message>
        <source>libvirt opens it</source>
        <translation>libvirt öffnet es</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>How the host is kept safe from the guest, and the guest from the host. libvirt sets the first up by itself.</source>
        <translation>Wie der Host vor dem Gast sicher ist und der Gast vor dem Host. Das Erste richtet libvirt selbst ein.</translation>
    </message>
    <message>
        <source>QEMU&apos;s own or none</source>
        <translation>die von QEMU oder keine</translation>
    </message>
    <message>
        <source>Maker&apos;s strings</source>
        <translation>Herstellertexte</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts that programs in the guest read from SMBIOS, in order.</source>
        <translation>Texte, die Programme im Gast der Reihe nach aus SMBIOS lesen.</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Best with the name of the program it is for, as in a host name.</source>
        <translation>Am besten mit dem Namen des Programms, für das er ist, wie in einem Hostnamen.</translation>
    </message>
    <message>
        <source>Firmware configuration</source>
        <translation>Firmware-Konfiguration</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blobs</translation>
    </message>
    <message>
        <source>Data that firmware and guest read through QEMU&apos;s fw_cfg device.</source>
        <translation>Daten, die Firmware und Gast über das Gerät fw_cfg von QEMU lesen.</translation>
    </message>
    <message>
        <source>Under opt/ and best with a domain name, up to 55 characters.</source>
        <translation>Unter opt/ und am besten mit einem Domainnamen, bis zu 55 Zeichen.</translation>
    </message>
    <message>
        <source>A file on the host whose content it is, in place of a text.</source>
        <translation>Eine Datei auf dem Host, deren Inhalt es ist, statt eines Texts.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The content itself, where there is no file.</source>
        <translation>Der Inhalt selbst, wo es keine Datei gibt.</translation>
    </message>
    <message>
        <source>the file&apos;s content</source>
        <translation>der Inhalt der Datei</translation>
    </message>
    <message>
        <source>System information</source>
        <translation>Systemangaben</translation>
    </message>
    <message>
        <source>What the guest reads about its computer, board and case. It counts only while SMBIOS on the firmware page is taken from here.</source>
        <translation>Was der Gast über Computer, Platine und Gehäuse liest. Es zählt nur, solange SMBIOS auf der Seite Firmware von hier genommen wird.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>vCPU pinning</source>
        <translation>vCPUs anheften</translation>
    </message>
    <message>
        <source>Ties single vCPUs to processors of the host.</source>
        <translation>Bindet einzelne vCPUs an Prozessoren des Hosts.</translation>
    </message>
    <message>
        <source>vCPUs run where the Processor page allows</source>
        <translation>vCPUs laufen, wo die Seite Prozessor es erlaubt</translation>
    </message>
    <message>
        <source>The number of the vCPU, from 0.</source>
        <translation>Die Nummer der vCPU, ab 0.</translation>
    </message>
    <message>
        <source>Host CPUs</source>
        <translation>Host-CPUs</translation>
    </message>
    <message>
        <source>The host&apos;s processors that this vCPU may run on.</source>
        <translation>Die Prozessoren des Hosts, auf denen diese vCPU laufen darf.</translation>
    </message>
    <message>
        <source>Emulator on</source>
        <translation>Emulator auf</translation>
    </message>
    <message>
        <source>Host CPUs for all that QEMU does beside the vCPUs; best none that a vCPU is tied to.</source>
        <translation>Host-CPUs für alles, was QEMU neben den vCPUs tut; am besten keine, an die eine vCPU geheftet ist.</translation>
    </message>
    <message>
        <source>where the vCPUs may run by default</source>
        <translation>wo die vCPUs sonst laufen dürfen</translation>
    </message>
    <message>
        <source>I/O thread pinning</source>
        <translation>I/O-Threads anheften</translation>
    </message>
    <message>
        <source>Ties single I/O threads to processors of the host.</source>
        <translation>Bindet einzelne I/O-Threads an Prozessoren des Hosts.</translation>
    </message>
    <message>
        <source>I/O threads run where the vCPUs may by default</source>
        <translation>I/O-Threads laufen, wo die vCPUs sonst dürfen</translation>
    </message>
    <message>
        <source>I/O thread</source>
        <translation>I/O-Thread</translation>
    </message>
    <message>
        <source>The id of the I/O thread, from 1.</source>
        <translation>Die ID des I/O-Threads, ab 1.</translation>
    </message>
    <message>
        <source>The host&apos;s processors that this I/O thread may run on.</source>
        <translation>Die Prozessoren des Hosts, auf denen dieser I/O-Thread laufen darf.</translation>
    </message>
    <message>
        <source>Poll weight</source>
        <translation>Abfragegewicht</translation>
    </message>
    <message>
        <source>How much the last wait counts when the polling time is worked out anew.</source>
        <translation>Wie viel die letzte Wartezeit zählt, wenn die Abfragezeit neu berechnet wird.</translation>
    </message>
    <message>
        <source>Poll at most</source>
        <translation>Abfragen höchstens</translation>
    </message>
    <message>
        <source>How long to ask devices over and over before sleeping; 0 never does.</source>
        <translation>Wie lange Geräte vor dem Schlafen immer wieder abgefragt werden; 0 heißt nie.</translation>
    </message>
    <message>
        <source>I/O threads</source>
        <translation>I/O-Threads</translation>
    </message>
    <message>
        <source>Threads that virtio disks and SCSI controllers can leave their work to, one or two a disk.</source>
        <translation>Threads, denen virtio-Platten und SCSI-Controller ihre Arbeit überlassen können, ein oder zwei je Platte.</translation>
    </message>
    <message>
        <source>as many as the table has</source>
        <translation>so viele, wie die Tabelle hat</translation>
    </message>
    <message>
        <source>Threads by id</source>
        <translation>Threads nach ID</translation>
    </message>
    <message>
        <source>I/O threads with ids of their own choice and their details.</source>
        <translation>I/O-Threads mit selbst gewählten IDs und ihren Einzelheiten.</translation>
    </message>
    <message>
        <source>counted from 1</source>
        <translation>ab 1 gezählt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The number that disks and controllers name the thread by.</source>
        <translation>Die Nummer, unter der Platten und Controller den Thread nennen.</translation>
    </message>
    <message>
        <source>Workers at least</source>
        <translation>Worker mindestens</translation>
    </message>
    <message>
        <source>Worker threads to keep, so that a burst of requests need not wait.</source>
        <translation>Worker-Threads auf Vorrat, damit ein Schub von Anfragen nicht warten muss.</translation>
    </message>
    <message>
        <source>Workers at most</source>
        <translation>Worker höchstens</translation>
    </message>
    <message>
        <source>How many worker threads a burst of requests may start.</source>
        <translation>Wie viele Worker-Threads ein Schub von Anfragen starten darf.</translation>
    </message>
    <message>
        <source>Poll growth</source>
        <translation>Abfragewachstum</translation>
    </message>
    <message>
        <source>By what the polling time is multiplied when it proved too short.</source>
        <translation>Womit die Abfragezeit malgenommen wird, wenn sie zu kurz war.</translation>
    </message>
    <message>
        <source>Poll shrinking</source>
        <translation>Abfrageschwund</translation>
    </message>
    <message>
        <source>By what the polling time is divided when it was spent in vain.</source>
        <translation>Wodurch die Abfragezeit geteilt wird, wenn sie vergeblich war.</translation>
    </message>
    <message>
        <source>Main loop workers</source>
        <translation>Worker der Hauptschleife</translation>
    </message>
    <message>
        <source>Worker threads that QEMU&apos;s main loop keeps for devices without an I/O thread.</source>
        <translation>Worker-Threads, die die Hauptschleife von QEMU für Geräte ohne I/O-Thread vorhält.</translation>
    </message>
    <message>
        <source>How many worker threads the main loop may start.</source>
        <translation>Wie viele Worker-Threads die Hauptschleife starten darf.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Which parts of the host work for this guest and how much of them it may take. A guest that shares its host with few others needs none of this.</source>
        <translation>Welche Teile des Hosts für diesen Gast arbeiten und wie viel er davon nehmen darf. Ein Gast, der seinen Host mit wenigen anderen teilt, braucht nichts davon.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>Byte/s</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesezugriffe</translation>
    </message>
    <message>
        <source>Read requests in a second.</source>
        <translation>Leseanfragen in einer Sekunde.</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibzugriffe</translation>
    </message>
    <message>
        <source>Write requests in a second.</source>
        <translation>Schreibanfragen in einer Sekunde.</translation>
    </message>
    <message>
        <source>Block I/O</source>
        <translation>Block-I/O</translation>
    </message>
    <message>
        <source>The guest&apos;s part of the host&apos;s disks when others want them, too.</source>
        <translation>Der Anteil des Gasts an den Platten des Hosts, wenn auch andere sie wollen.</translation>
    </message>
    <message>
        <source>the host decides</source>
        <translation>der Host entscheidet</translation>
    </message>
    <message>
        <source>Host devices</source>
        <translation>Host-Geräte</translation>
    </message>
    <message>
        <source>Weights and limits for single block devices of the host.</source>
        <translation>Gewichte und Grenzen für einzelne Blockgeräte des Hosts.</translation>
    </message>
    <message>
        <source>all are treated alike</source>
        <translation>alle werden gleich behandelt</translation>
    </message>
    <message>
        <source>A block device of the host; a star means the row is for all.</source>
        <translation>Ein Blockgerät des Hosts; ein Stern heißt, dass die Zeile für alle gilt.</translation>
    </message>
    <message>
        <source>The guest&apos;s part of this device when others want it, too.</source>
        <translation>Der Anteil des Gasts an diesem Gerät, wenn auch andere es wollen.</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>wie oben</translation>
    </message>
    <message>
        <source>What may be read in a second.</source>
        <translation>Was in einer Sekunde gelesen werden darf.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>What may be written in a second.</source>
        <translation>Was in einer Sekunde geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What may be read and written in a second, instead of the two apart.</source>
        <translation>Was in einer Sekunde gelesen und geschrieben werden darf, statt beider einzeln.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests of both kinds in a second, instead of the two apart.</source>
        <translation>Anfragen beider Arten in einer Sekunde, statt beider einzeln.</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Anfragegröße</translation>
    </message>
    <message>
        <source>A larger request counts as several.</source>
        <translation>Eine größere Anfrage zählt mehrfach.</translation>
    </message>
    <message>
        <source>How much it may be for a short while.</source>
        <translation>Wie viel es für kurze Zeit sein darf.</translation>
    </message>
    <message>
        <source>How long the short while may last.</source>
        <translation>Wie lange die kurze Zeit dauern darf.</translation>
    </message>
    <message>
        <source>Bytes in a burst</source>
        <translation>Bytes im Schub</translation>
    </message>
    <message>
        <source>Bytes burst for</source>
        <translation>Dauer des Byteschubs</translation>
    </message>
    <message>
        <source>Read in a burst</source>
        <translation>Gelesen im Schub</translation>
    </message>
    <message>
        <source>Read burst for</source>
        <translation>Dauer des Leseschubs</translation>
    </message>
    <message>
        <source>Written in a burst</source>
        <translation>Geschrieben im Schub</translation>
    </message>
    <message>
        <source>Written burst for</source>
        <translation>Dauer des Schreibschubs</translation>
    </message>
    <message>
        <source>Requests in a burst</source>
        <translation>Anfragen im Schub</translation>
    </message>
    <message>
        <source>Requests burst for</source>
        <translation>Dauer des Anfrageschubs</translation>
    </message>
    <message>
        <source>Reads in a burst</source>
        <translation>Lesezugriffe im Schub</translation>
    </message>
    <message>
        <source>Reads burst for</source>
        <translation>Dauer des Lesezugriffsschubs</translation>
    </message>
    <message>
        <source>Writes in a burst</source>
        <translation>Schreibzugriffe im Schub</translation>
    </message>
    <message>
        <source>Writes burst for</source>
        <translation>Dauer des Schreibzugriffsschubs</translation>
    </message>
    <message>
        <source>one second</source>
        <translation>eine Sekunde</translation>
    </message>
    <message>
        <source>Throttle groups</source>
        <translation>Drosselgruppen</translation>
    </message>
    <message>
        <source>Sets of limits that disks can join, one or several, through their filters.</source>
        <translation>Sätze von Grenzen, denen Platten über ihre Filter beitreten können, einem oder mehreren.</translation>
    </message>
    <message>
        <source>disks have limits of their own, if any</source>
        <translation>Platten haben eigene Grenzen, wenn überhaupt</translation>
    </message>
    <message>
        <source>What the disks call the group by.</source>
        <translation>Wie die Platten die Gruppe nennen.</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>The host&apos;s control group that the guest is put in, with its limits.</source>
        <translation>Die Control Group des Hosts, in die der Gast kommt, mit ihren Grenzen.</translation>
    </message>
    <message>
        <source>/machine</source>
        <translation>/machine</translation>
    </message>
    <message>
        <source>Fibre Channel id</source>
        <translation>Fibre-Channel-ID</translation>
    </message>
    <message>
        <source>Marks the guest&apos;s traffic in a Fibre Channel network, up to 128 characters.</source>
        <translation>Kennzeichnet den Verkehr des Gasts in einem Fibre-Channel-Netz, bis zu 128 Zeichen.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht gekennzeichnet</translation>
    </message>
    <message>
        <source>Performance events</source>
        <translation>Leistungsereignisse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What the host counts about the guest, for the statistics.</source>
        <translation>Was der Host für die Statistik über den Gast zählt.</translation>
    </message>
    <message>
        <source>nothing is counted</source>
        <translation>nichts wird gezählt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What is counted; which of them work depends on the processor.</source>
        <translation>Was gezählt wird; welche davon gehen, hängt vom Prozessor ab.</translation>
    </message>
    <message>
        <source>Cache in use (cmt)</source>
        <translation>Cache in Gebrauch (cmt)</translation>
    </message>
    <message>
        <source>Memory bandwidth (mbmt)</source>
        <translation>Speicherbandbreite (mbmt)</translation>
    </message>
    <message>
        <source>Local memory bandwidth (mbml)</source>
        <translation>Lokale Speicherbandbreite (mbml)</translation>
    </message>
    <message>
        <source>Processor cycles</source>
        <translation>Prozessorzyklen</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Cache look-ups</source>
        <translation>Cache-Zugriffe</translation>
    </message>
    <message>
        <source>Cache misses</source>
        <translation>Cache-Fehlgriffe</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Sprünge</translation>
    </message>
    <message>
        <source>Mispredicted branches</source>
        <translation>Falsch vorhergesagte Sprünge</translation>
    </message>
    <message>
        <source>Bus cycles</source>
        <translation>Buszyklen</translation>
    </message>
    <message>
        <source>Cycles stalled in the front end</source>
        <translation>Wartezyklen im Frontend</translation>
    </message>
    <message>
        <source>Cycles stalled in the back end</source>
        <translation>Wartezyklen im Backend</translation>
    </message>
    <message>
        <source>Cycles at the nominal frequency</source>
        <translation>Zyklen bei Nennfrequenz</translation>
    </message>
    <message>
        <source>Processor clock</source>
        <translation>Prozessoruhr</translation>
    </message>
    <message>
        <source>Task clock</source>
        <translation>Task-Uhr</translation>
    </message>
    <message>
        <source>Page faults</source>
        <translation>Seitenfehler</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>Kontextwechsel</translation>
    </message>
    <message>
        <source>Moves between processors</source>
        <translation>Umzüge zwischen Prozessoren</translation>
    </message>
    <message>
        <source>Page faults without disk</source>
        <translation>Seitenfehler ohne Platte</translation>
    </message>
    <message>
        <source>Page faults with disk</source>
        <translation>Seitenfehler mit Platte</translation>
    </message>
    <message>
        <source>Alignment faults</source>
        <translation>Ausrichtungsfehler</translation>
    </message>
    <message>
        <source>Emulated instructions</source>
        <translation>Emulierte Befehle</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Whether the host counts it.</source>
        <translation>Ob der Host es zählt.</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation>Prozessorzeit</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>The guest&apos;s part when the host is busy: one with twice the shares gets twice the time.</source>
        <translation>Der Teil des Gasts, wenn der Host ausgelastet ist: Wer doppelt so viele Anteile hat, bekommt doppelt so viel Zeit.</translation>
    </message>
    <message>
        <source>vCPU period</source>
        <translation>vCPU-Periode</translation>
    </message>
    <message>
        <source>The span of time that each vCPU&apos;s quota counts for.</source>
        <translation>Die Zeitspanne, für die das Kontingent jeder vCPU gilt.</translation>
    </message>
    <message>
        <source>Period for all</source>
        <translation>Periode für alles</translation>
    </message>
    <message>
        <source>The span of time that the whole guest&apos;s quota counts for.</source>
        <translation>Die Zeitspanne, für die das Kontingent des ganzen Gasts gilt.</translation>
    </message>
    <message>
        <source>Emulator period</source>
        <translation>Emulator-Periode</translation>
    </message>
    <message>
        <source>The span of time that the emulator&apos;s quota counts for.</source>
        <translation>Die Zeitspanne, für die das Kontingent des Emulators gilt.</translation>
    </message>
    <message>
        <source>I/O thread period</source>
        <translation>I/O-Thread-Periode</translation>
    </message>
    <message>
        <source>The span of time that each I/O thread&apos;s quota counts for.</source>
        <translation>Die Zeitspanne, für die das Kontingent jedes I/O-Threads gilt.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>How the host takes turns; the real-time ones push aside all else on their processors.</source>
        <translation>Wie der Host die Reihenfolge regelt; die für Echtzeit verdrängen alles andere von ihren Prozessoren.</translation>
    </message>
    <message>
        <source>Batch: long turns</source>
        <translation>Batch: lange am Stück</translation>
    </message>
    <message>
        <source>Idle: when nothing else runs</source>
        <translation>Idle: wenn sonst nichts läuft</translation>
    </message>
    <message>
        <source>Real time, first come (fifo)</source>
        <translation>Echtzeit, der Reihe nach (fifo)</translation>
    </message>
    <message>
        <source>Real time, in turns (rr)</source>
        <translation>Echtzeit, abwechselnd (rr)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Real time only, from 1 to 99: the higher goes first.</source>
        <translation>Nur für Echtzeit, von 1 bis 99: Das Höhere geht vor.</translation>
    </message>
    <message>
        <source>Emulator scheduler</source>
        <translation>Emulator-Scheduler</translation>
    </message>
    <message>
        <source>as any other program</source>
        <translation>wie jedes andere Programm</translation>
    </message>
    <message>
        <source>Schedulers</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>vCPU schedulers</source>
        <translation>vCPU-Scheduler</translation>
    </message>
    <message>
        <source>How the host takes turns between these vCPUs and other work.</source>
        <translation>Wie der Host zwischen diesen vCPUs und anderer Arbeit abwechselt.</translation>
    </message>
    <message>
        <source>The vCPUs that this row is for, each in one row only.</source>
        <translation>Die vCPUs, für die diese Zeile gilt, jede nur in einer Zeile.</translation>
    </message>
    <message>
        <source>I/O thread schedulers</source>
        <translation>I/O-Thread-Scheduler</translation>
    </message>
    <message>
        <source>How the host takes turns between these threads and other work.</source>
        <translation>Wie der Host zwischen diesen Threads und anderer Arbeit abwechselt.</translation>
    </message>
    <message>
        <source>The I/O threads that this row is for, each in one row only.</source>
        <translation>Die I/O-Threads, für die diese Zeile gilt, jeder nur in einer Zeile.</translation>
    </message>
    <message>
        <source>The vCPUs that are measured together, out of those of the row above.</source>
        <translation>Die vCPUs, die zusammen gemessen werden, aus denen der Zeile darüber.</translation>
    </message>
    <message>
        <source>all of the row above</source>
        <translation>alle der Zeile darüber</translation>
    </message>
    <message>
        <source>Cache parts</source>
        <translation>Cache-Teile</translation>
    </message>
    <message>
        <source>Keeps parts of the host&apos;s cache for some vCPUs; needs resctrl on the host.</source>
        <translation>Hält Teile vom Cache des Hosts für einige vCPUs frei; braucht resctrl auf dem Host.</translation>
    </message>
    <message>
        <source>shared with all that runs on the host</source>
        <translation>geteilt mit allem, was auf dem Host läuft</translation>
    </message>
    <message>
        <source>The vCPUs that get the parts; rows must not overlap.</source>
        <translation>Die vCPUs, die die Teile bekommen; Zeilen dürfen sich nicht überschneiden.</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>How much of which cache of the host is kept.</source>
        <translation>Wie viel von welchem Cache des Hosts freigehalten wird.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>The number of the cache on the host, mostly that of its socket.</source>
        <translation>Die Nummer des Caches auf dem Host, meist die seines Sockels.</translation>
    </message>
    <message>
        <source>3 for the cache that all cores of a socket share.</source>
        <translation>3 für den Cache, den alle Kerne eines Sockels teilen.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>What is kept; hosts without CDP can&apos;t tell code from data.</source>
        <translation>Was freigehalten wird; Hosts ohne CDP können Code und Daten nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Code and data</source>
        <translation>Code und Daten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>How much is kept, a multiple of what the host can part its cache by.</source>
        <translation>Wie viel freigehalten wird, ein Vielfaches dessen, worin der Host seinen Cache teilen kann.</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Measures how much of the cache some vCPUs take, for the statistics.</source>
        <translation>Misst für die Statistik, wie viel vom Cache einige vCPUs belegen.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>The level of the cache that is measured.</source>
        <translation>Die Ebene des Caches, der gemessen wird.</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>Limits how much some vCPUs take of the way to memory; needs resctrl.</source>
        <translation>Begrenzt, wie viel einige vCPUs vom Weg zum Speicher nehmen; braucht resctrl.</translation>
    </message>
    <message>
        <source>The vCPUs that are limited; rows must not overlap.</source>
        <translation>Die vCPUs, die begrenzt werden; Zeilen dürfen sich nicht überschneiden.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>The limit for each memory node of the host.</source>
        <translation>Die Grenze für jeden Speicherknoten des Hosts.</translation>
    </message>
    <message>
        <source>none is limited</source>
        <translation>keiner ist begrenzt</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>The number of the memory node on the host.</source>
        <translation>Die Nummer des Speicherknotens auf dem Host.</translation>
    </message>
    <message>
        <source>The part of the node&apos;s bandwidth that these vCPUs may use.</source>
        <translation>Der Teil der Bandbreite des Knotens, den diese vCPUs nutzen dürfen.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Measures what some vCPUs take of the way to memory, for the statistics.</source>
        <translation>Misst für die Statistik, was einige vCPUs vom Weg zum Speicher nehmen.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Groups vCPUs whose use of energy is measured; needs resctrl on the host.</source>
        <translation>Gruppiert vCPUs, deren Energieverbrauch gemessen wird; braucht resctrl auf dem Host.</translation>
    </message>
    <message>
        <source>The vCPUs of the group; rows must not overlap.</source>
        <translation>Die vCPUs der Gruppe; Zeilen dürfen sich nicht überschneiden.</translation>
    </message>
    <message>
        <source>Measures the energy that some vCPUs take, for the statistics.</source>
        <translation>Misst für die Statistik die Energie, die einige vCPUs verbrauchen.</translation>
    </message>
    <message>
        <source>Cache and bandwidth</source>
        <translation>Cache und Bandbreite</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Platinen</translation>
    </message>
    <message>
        <source>The mainboard comes first; blades and risers may follow.</source>
        <translation>Zuerst kommt die Hauptplatine; Blades und Riser können folgen.</translation>
    </message>
    <message>
        <source>100 ms</source>
        <translation>100 ms</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>vCPU quota</source>
        <translation>vCPU-Kontingent</translation>
    </message>
    <message>
        <source>How much each vCPU may run: 100 % is all the time of one host CPU.</source>
        <translation>Wie viel jede vCPU laufen darf: 100 % ist die ganze Zeit einer CPU des Hosts.</translation>
    </message>
    <message>
        <source>Quota for all</source>
        <translation>Kontingent für alles</translation>
    </message>
    <message>
        <source>How much vCPUs and QEMU may run together: 200 % is all the time of two host CPUs.</source>
        <translation>Wie viel vCPUs und QEMU zusammen laufen dürfen: 200 % ist die ganze Zeit zweier CPUs des Hosts.</translation>
    </message>
    <message>
        <source>Emulator quota</source>
        <translation>Emulator-Kontingent</translation>
    </message>
    <message>
        <source>How much QEMU&apos;s own threads may run: 100 % is all the time of one host CPU.</source>
        <translation>Wie viel die eigenen Threads von QEMU laufen dürfen: 100 % ist die ganze Zeit einer CPU des Hosts.</translation>
    </message>
    <message>
        <source>I/O thread quota</source>
        <translation>I/O-Thread-Kontingent</translation>
    </message>
    <message>
        <source>How much each I/O thread may run: 100 % is all the time of one host CPU.</source>
        <translation>Wie viel jeder I/O-Thread laufen darf: 100 % ist die ganze Zeit einer CPU des Hosts.</translation>
    </message>
    <message>
        <source>Passed file</source>
        <translation>Übergebene Datei</translation>
    </message>
    <message>
        <source>The name under which a program that starts the guest hands over the open file.</source>
        <translation>Der Name, unter dem ein Programm, das den Gast startet, die geöffnete Datei übergibt.</translation>
    </message>
    <message>
        <source>libvirt opens the file itself</source>
        <translation>libvirt öffnet die Datei selbst</translation>
    </message>
    <message>
        <source>The folder of the host that holds the variables.</source>
        <translation>Der Ordner des Hosts, der die Variablen enthält.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>How QEMU comes to a volume of an iSCSI pool.</source>
        <translation>Wie QEMU an ein Volume eines iSCSI-Pools kommt.</translation>
    </message>
    <message>
        <source>by the host&apos;s device</source>
        <translation>über das Gerät des Hosts</translation>
    </message>
    <message>
        <source>By the host&apos;s device</source>
        <translation>Über das Gerät des Hosts</translation>
    </message>
    <message>
        <source>By QEMU itself</source>
        <translation>Durch QEMU selbst</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>What follows the question mark of the address.</source>
        <translation>Was nach dem Fragezeichen der Adresse folgt.</translation>
    </message>
    <message>
        <source>the address has none</source>
        <translation>die Adresse hat keine</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Takes this snapshot of the image rather than what it holds now.</source>
        <translation>Nimmt diesen Snapshot des Images statt dessen, was es jetzt enthält.</translation>
    </message>
    <message>
        <source>the image as it is now</source>
        <translation>das Image, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>What the host&apos;s client of the storage reads before it connects.</source>
        <translation>Was der Speicherclient des Hosts liest, bevor er sich verbindet.</translation>
    </message>
    <message>
        <source>the client&apos;s usual file</source>
        <translation>die übliche Datei des Clients</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>What stands behind the source: a Unix socket for vhost-user, a PCI device for NVMe.</source>
        <translation>Was hinter der Quelle steht: ein Unix-Socket für vhost-user, ein PCI-Gerät für NVMe.</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix-Socket</translation>
    </message>
    <message>
        <source>PCI device</source>
        <translation>PCI-Gerät</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>The Unix socket on which the vhost-user program listens.</source>
        <translation>Der Unix-Socket, an dem das vhost-user-Programm lauscht.</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Which namespace of the NVMe device holds the variables.</source>
        <translation>Welcher Namensraum des NVMe-Geräts die Variablen enthält.</translation>
    </message>
    <message>
        <source>Taken by libvirt</source>
        <translation>Von libvirt übernommen</translation>
    </message>
    <message>
        <source>Takes the NVMe device from the host at the start and gives it back at the end.</source>
        <translation>Nimmt das NVMe-Gerät beim Start vom Host und gibt es am Ende zurück.</translation>
    </message>
    <message>
        <source>no: the device must be free already</source>
        <translation>nein: das Gerät muss schon frei sein</translation>
    </message>
    <message>
        <source>PCI domain</source>
        <translation>PCI-Domäne</translation>
    </message>
    <message>
        <source>The first part of the NVMe device&apos;s address, 0x0000 on most hosts.</source>
        <translation>Der erste Teil der Adresse des NVMe-Geräts, auf den meisten Hosts 0x0000.</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>The PCI bus that the NVMe device is on.</source>
        <translation>Der PCI-Bus, an dem das NVMe-Gerät hängt.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Steckplatz</translation>
    </message>
    <message>
        <source>The device&apos;s slot on its bus.</source>
        <translation>Der Steckplatz des Geräts an seinem Bus.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Which part of a device with several functions is meant.</source>
        <translation>Welcher Teil eines Geräts mit mehreren Funktionen gemeint ist.</translation>
    </message>
    <message>
        <source>Several functions</source>
        <translation>Mehrere Funktionen</translation>
    </message>
    <message>
        <source>Says that other functions of the same slot are in use, too.</source>
        <translation>Sagt, dass auch andere Funktionen desselben Steckplatzes in Gebrauch sind.</translation>
    </message>
    <message>
        <source>If it is missing</source>
        <translation>Wenn sie fehlt</translation>
    </message>
    <message>
        <source>What happens at the start when the source is not there.</source>
        <translation>Was beim Start geschieht, wenn die Quelle nicht da ist.</translation>
    </message>
    <message>
        <source>the guest does not start</source>
        <translation>der Gast startet nicht</translation>
    </message>
    <message>
        <source>The guest does not start</source>
        <translation>Der Gast startet nicht</translation>
    </message>
    <message>
        <source>Left out on migration only</source>
        <translation>Nur bei Migration weggelassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Format of the variables&apos; storage</source>
        <translation>Format des Speichers der Variablen</translation>
    </message>
    <message>
        <source>Encrypted as</source>
        <translation>Verschlüsselt als</translation>
    </message>
    <message>
        <source>How the image is encrypted; libvirt hands QEMU the key at the start.</source>
        <translation>Wie das Image verschlüsselt ist; libvirt gibt QEMU beim Start den Schlüssel.</translation>
    </message>
    <message>
        <source>the image is not encrypted</source>
        <translation>das Image ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>LUKS</source>
        <translation>LUKS</translation>
    </message>
    <message>
        <source>LUKS 2</source>
        <translation>LUKS 2</translation>
    </message>
    <message>
        <source>Any LUKS</source>
        <translation>Beliebiges LUKS</translation>
    </message>
    <message>
        <source>qcow (old, weak)</source>
        <translation>qcow (alt, schwach)</translation>
    </message>
    <message>
        <source>As the format has it</source>
        <translation>Wie beim Format</translation>
    </message>
    <message>
        <source>Decrypted by</source>
        <translation>Entschlüsselt durch</translation>
    </message>
    <message>
        <source>Which program does the work.</source>
        <translation>Welches Programm die Arbeit macht.</translation>
    </message>
    <message>
        <source>Ceph&apos;s library</source>
        <translation>Die Bibliothek von Ceph</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The secrets of libvirt that hold the passphrases, one for each layer.</source>
        <translation>Die Geheimnisse von libvirt, die die Passphrasen enthalten, eines je Ebene.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the secret holds.</source>
        <translation>Was das Geheimnis enthält.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Finds the secret by its number.</source>
        <translation>Findet das Geheimnis über seine Nummer.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Finds the secret by what it is for.</source>
        <translation>Findet das Geheimnis über seinen Zweck.</translation>
    </message>
    <message>
        <source>The cipher that a new image is encrypted with.</source>
        <translation>Die Chiffre, mit der ein neues Image verschlüsselt wird.</translation>
    </message>
    <message>
        <source>QEMU&apos;s choice</source>
        <translation>von QEMU gewählt</translation>
    </message>
    <message>
        <source>Key length</source>
        <translation>Schlüssellänge</translation>
    </message>
    <message>
        <source>How long the cipher&apos;s key is.</source>
        <translation>Wie lang der Schlüssel der Chiffre ist.</translation>
    </message>
    <message>
        <source>How the cipher goes from block to block.</source>
        <translation>Wie die Chiffre von Block zu Block vorgeht.</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>The hash that the cipher&apos;s key is made with.</source>
        <translation>Der Hash, mit dem der Schlüssel der Chiffre gebildet wird.</translation>
    </message>
    <message>
        <source>Start values</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>How each block&apos;s start value is made.</source>
        <translation>Wie der Startwert jedes Blocks gebildet wird.</translation>
    </message>
    <message>
        <source>Their hash</source>
        <translation>Ihr Hash</translation>
    </message>
    <message>
        <source>The hash that start values are made with.</source>
        <translation>Der Hash, mit dem Startwerte gebildet werden.</translation>
    </message>
    <message>
        <source>Only a part</source>
        <translation>Nur ein Teil</translation>
    </message>
    <message>
        <source>Takes a part of the file or device as the image.</source>
        <translation>Nimmt einen Teil der Datei oder des Geräts als Image.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>The part given here</source>
        <translation>Der hier angegebene Teil</translation>
    </message>
    <message>
        <source>From byte</source>
        <translation>Ab Byte</translation>
    </message>
    <message>
        <source>Where in the file or device the part begins.</source>
        <translation>Wo in der Datei oder dem Gerät der Teil beginnt.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>How long the part is.</source>
        <translation>Wie lang der Teil ist.</translation>
    </message>
    <message>
        <source>Data kept in</source>
        <translation>Daten liegen in</translation>
    </message>
    <message>
        <source>A qcow2 image may keep its contents in a second place.</source>
        <translation>Ein qcow2-Image kann seinen Inhalt an einem zweiten Ort halten.</translation>
    </message>
    <message>
        <source>the image itself</source>
        <translation>das Image selbst</translation>
    </message>
    <message>
        <source>Data&apos;s format</source>
        <translation>Format der Daten</translation>
    </message>
    <message>
        <source>The format of the second place.</source>
        <translation>Das Format des zweiten Ortes.</translation>
    </message>
    <message>
        <source>Metadata cache</source>
        <translation>Metadaten-Cache</translation>
    </message>
    <message>
        <source>How much memory QEMU may keep the format&apos;s tables in.</source>
        <translation>In wie viel Speicher QEMU die Tabellen des Formats halten darf.</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>The file that holds the contents.</source>
        <translation>Die Datei, die den Inhalt enthält.</translation>
    </message>
    <message>
        <source>Data device</source>
        <translation>Datengerät</translation>
    </message>
    <message>
        <source>The block device that holds the contents.</source>
        <translation>Das Blockgerät, das den Inhalt enthält.</translation>
    </message>
    <message>
        <source>SCSI reservations</source>
        <translation>SCSI-Reservierungen</translation>
    </message>
    <message>
        <source>Lets the guest reserve the disk for itself; yes starts the helper for it.</source>
        <translation>Lässt den Gast die Platte für sich reservieren; ja startet den Helfer dafür.</translation>
    </message>
    <message>
        <source>the guest cannot</source>
        <translation>der Gast kann es nicht</translation>
    </message>
    <message>
        <source>Reservations move along</source>
        <translation>Reservierungen ziehen mit um</translation>
    </message>
    <message>
        <source>Takes a reservation to the new host when the guest is migrated.</source>
        <translation>Nimmt eine Reservierung mit auf den neuen Host, wenn der Gast migriert wird.</translation>
    </message>
    <message>
        <source>Own helper</source>
        <translation>Eigener Helfer</translation>
    </message>
    <message>
        <source>A helper that you started yourself, where libvirt is not to start one.</source>
        <translation>Ein selbst gestarteter Helfer, wo libvirt keinen starten soll.</translation>
    </message>
    <message>
        <source>Helper&apos;s socket</source>
        <translation>Socket des Helfers</translation>
    </message>
    <message>
        <source>Where that helper listens.</source>
        <translation>Wo dieser Helfer lauscht.</translation>
    </message>
    <message>
        <source>Its side</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Whether QEMU connects to the socket or waits on it; for helpers it connects.</source>
        <translation>Ob QEMU sich mit dem Socket verbindet oder an ihm wartet; mit Helfern verbindet es sich.</translation>
    </message>
    <message>
        <source>QEMU connects</source>
        <translation>QEMU verbindet sich</translation>
    </message>
    <message>
        <source>QEMU waits</source>
        <translation>QEMU wartet</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Exceptions from the guest&apos;s security labels, for this source alone.</source>
        <translation>Ausnahmen von den Sicherheitslabeln des Gasts, nur für diese Quelle.</translation>
    </message>
    <message>
        <source>as the guest&apos;s labels</source>
        <translation>wie die Label des Gasts</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>The security driver that the exception is for.</source>
        <translation>Der Sicherheitstreiber, für den die Ausnahme gilt.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Neu labeln</translation>
    </message>
    <message>
        <source>Whether libvirt gives the source a label.</source>
        <translation>Ob libvirt der Quelle ein Label gibt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The label that the source gets.</source>
        <translation>Das Label, das die Quelle bekommt.</translation>
    </message>
    <message>
        <source>Servers of the variables</source>
        <translation>Server der Variablen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The machines that serve the storage, in the order in which they are tried.</source>
        <translation>Die Maschinen, die den Speicher bereitstellen, in der Reihenfolge der Versuche.</translation>
    </message>
    <message>
        <source>none: the protocol&apos;s usual place</source>
        <translation>keine: der übliche Ort des Protokolls</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name or address of the machine.</source>
        <translation>Name oder Adresse der Maschine.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port on which the machine serves.</source>
        <translation>Der Port, auf dem die Maschine den Dienst anbietet.</translation>
    </message>
    <message>
        <source>the protocol&apos;s own</source>
        <translation>der des Protokolls</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>What the storage is reached over.</source>
        <translation>Worüber der Speicher erreicht wird.</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>RDMA</source>
        <translation>RDMA</translation>
    </message>
    <message>
        <source>The Unix socket of the server, where that is the transport.</source>
        <translation>Der Unix-Socket des Servers, wo das der Transport ist.</translation>
    </message>
    <message>
        <source>As whom QEMU logs in to the storage.</source>
        <translation>Als wer sich QEMU beim Speicher anmeldet.</translation>
    </message>
    <message>
        <source>without logging in</source>
        <translation>ohne Anmeldung</translation>
    </message>
    <message>
        <source>Kind of secret</source>
        <translation>Art des Geheimnisses</translation>
    </message>
    <message>
        <source>What kind of secret of libvirt holds the password.</source>
        <translation>Welche Art von Geheimnis in libvirt das Passwort enthält.</translation>
    </message>
    <message>
        <source>Ceph</source>
        <translation>Ceph</translation>
    </message>
    <message>
        <source>iSCSI</source>
        <translation>iSCSI</translation>
    </message>
    <message>
        <source>Secret&apos;s purpose</source>
        <translation>Zweck des Geheimnisses</translation>
    </message>
    <message>
        <source>Secret&apos;s UUID</source>
        <translation>UUID des Geheimnisses</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiator</translation>
    </message>
    <message>
        <source>The name under which the guest logs in to the iSCSI target.</source>
        <translation>Der Name, unter dem sich der Gast beim iSCSI-Ziel anmeldet.</translation>
    </message>
    <message>
        <source>the host&apos;s own</source>
        <translation>wie beim Host</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypts what goes over the network with TLS.</source>
        <translation>Verschlüsselt mit TLS, was über das Netz geht.</translation>
    </message>
    <message>
        <source>as the host&apos;s QEMU configuration says</source>
        <translation>wie in der QEMU-Konfiguration des Hosts</translation>
    </message>
    <message>
        <source>Name in certificate</source>
        <translation>Name im Zertifikat</translation>
    </message>
    <message>
        <source>The server&apos;s name that its certificate must show.</source>
        <translation>Der Name des Servers, den sein Zertifikat zeigen muss.</translation>
    </message>
    <message>
        <source>the server&apos;s name above</source>
        <translation>der Name des Servers oben</translation>
    </message>
    <message>
        <source>Check certificate</source>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Refuses a server whose certificate is not signed by someone the host trusts.</source>
        <translation>Weist einen Server ab, dessen Zertifikat nicht von jemandem signiert ist, dem der Host vertraut.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>What is sent to the web server with each request.</source>
        <translation>Was dem Webserver bei jeder Anfrage geschickt wird.</translation>
    </message>
    <message>
        <source>The cookie&apos;s name.</source>
        <translation>Der Name des Cookies.</translation>
    </message>
    <message>
        <source>The cookie&apos;s value; it is kept secret.</source>
        <translation>Der Wert des Cookies; er wird geheim gehalten.</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>Vorauslesen</translation>
    </message>
    <message>
        <source>How much is fetched beyond what was asked for.</source>
        <translation>Wie viel über das Verlangte hinaus geholt wird.</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Aufgeben nach</translation>
    </message>
    <message>
        <source>How long a silent server is waited for.</source>
        <translation>Wie lange auf einen stummen Server gewartet wird.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Connects again when the vhost-user program went away.</source>
        <translation>Verbindet sich erneut, wenn das vhost-user-Programm weg war.</translation>
    </message>
    <message>
        <source>Between attempts</source>
        <translation>Zwischen Versuchen</translation>
    </message>
    <message>
        <source>How long to wait before the next attempt.</source>
        <translation>Wie lange bis zum nächsten Versuch gewartet wird.</translation>
    </message>
    <message>
        <source>Hold requests for</source>
        <translation>Anfragen halten</translation>
    </message>
    <message>
        <source>How long requests wait for a lost server before the guest sees an error.</source>
        <translation>Wie lange Anfragen auf einen verlorenen Server warten, bevor der Gast einen Fehler sieht.</translation>
    </message>
    <message>
        <source>the guest sees it at once</source>
        <translation>der Gast sieht ihn sofort</translation>
    </message>
    <message>
        <source>NFS user</source>
        <translation>NFS-Benutzer</translation>
    </message>
    <message>
        <source>The user, or +number, as whom files are opened on the server.</source>
        <translation>Der Benutzer, oder +Nummer, als der Dateien auf dem Server geöffnet werden.</translation>
    </message>
    <message>
        <source>NFS group</source>
        <translation>NFS-Gruppe</translation>
    </message>
    <message>
        <source>The group, or +number, as which files are opened on the server.</source>
        <translation>Die Gruppe, oder +Nummer, als die Dateien auf dem Server geöffnet werden.</translation>
    </message>
    <message>
        <source>SSH user</source>
        <translation>SSH-Benutzer</translation>
    </message>
    <message>
        <source>As whom QEMU logs in over SSH.</source>
        <translation>Als wer sich QEMU über SSH anmeldet.</translation>
    </message>
    <message>
        <source>the user of QEMU&apos;s process</source>
        <translation>der Benutzer des QEMU-Prozesses</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>The private key to log in with.</source>
        <translation>Der private Schlüssel für die Anmeldung.</translation>
    </message>
    <message>
        <source>the agent below, or a password</source>
        <translation>der Agent unten oder ein Passwort</translation>
    </message>
    <message>
        <source>Agent&apos;s socket</source>
        <translation>Socket des Agenten</translation>
    </message>
    <message>
        <source>The socket of an SSH agent that holds the key.</source>
        <translation>Der Socket eines SSH-Agenten, der den Schlüssel hat.</translation>
    </message>
    <message>
        <source>the key file above</source>
        <translation>die Schlüsseldatei oben</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>Bekannte Hosts</translation>
    </message>
    <message>
        <source>The file of host keys that the server&apos;s key must be in.</source>
        <translation>Die Datei mit Host-Schlüsseln, in der der Schlüssel des Servers stehen muss.</translation>
    </message>
    <message>
        <source>the server&apos;s key is not checked</source>
        <translation>der Schlüssel des Servers wird nicht geprüft</translation>
    </message>
    <message>
        <source>Boot order by kinds, as a table</source>
        <translation>Startreihenfolge nach Arten, als Tabelle</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Pins as a table</source>
        <translation>Anheften als Tabelle</translation>
    </message>
    <message>
        <source>Metadata as XML</source>
        <translation>Metadaten als XML</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What kind of place the device has in the guest; libvirt finds one that is free.</source>
        <translation>An welcher Art von Ort das Gerät im Gast sitzt; libvirt findet einen freien.</translation>
    </message>
    <message>
        <source>libvirt chooses a place</source>
        <translation>libvirt wählt einen Ort</translation>
    </message>
    <message>
        <source>PCI</source>
        <translation>PCI</translation>
    </message>
    <message>
        <source>Disk controller</source>
        <translation>Plattencontroller</translation>
    </message>
    <message>
        <source>virtio serial</source>
        <translation>virtio seriell</translation>
    </message>
    <message>
        <source>Smart card reader</source>
        <translation>Smartcard-Leser</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>POWER (spapr-vio)</source>
        <translation>POWER (spapr-vio)</translation>
    </message>
    <message>
        <source>IBM Z (ccw)</source>
        <translation>IBM Z (ccw)</translation>
    </message>
    <message>
        <source>ISA</source>
        <translation>ISA</translation>
    </message>
    <message>
        <source>virtio without PCI (mmio)</source>
        <translation>virtio ohne PCI (mmio)</translation>
    </message>
    <message>
        <source>Memory slot</source>
        <translation>Speichersteckplatz</translation>
    </message>
    <message>
        <source>Not in the guest</source>
        <translation>Nicht im Gast</translation>
    </message>
    <message>
        <source>The first part of a PCI address, nearly always 0.</source>
        <translation>Der erste Teil einer PCI-Adresse, fast immer 0.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>The index of the controller that the device is on.</source>
        <translation>Der Index des Controllers, an dem das Gerät hängt.</translation>
    </message>
    <message>
        <source>The number of the bus or the controller that the device is on.</source>
        <translation>Die Nummer des Busses oder Controllers, an dem das Gerät hängt.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>The target on the controller&apos;s bus.</source>
        <translation>Das Target am Bus des Controllers.</translation>
    </message>
    <message>
        <source>The unit on the controller&apos;s bus.</source>
        <translation>Die Einheit am Bus des Controllers.</translation>
    </message>
    <message>
        <source>The slot on the bus, in the reader or for the module.</source>
        <translation>Der Slot am Bus, im Leser oder für das Modul.</translation>
    </message>
    <message>
        <source>The number inside a slot that several devices share, 0 to 7.</source>
        <translation>Die Nummer innerhalb eines Slots, den mehrere Geräte teilen, 0 bis 7.</translation>
    </message>
    <message>
        <source>libvirt chooses, mostly 0</source>
        <translation>libvirt wählt, meist 0</translation>
    </message>
    <message>
        <source>Multifunction</source>
        <translation>Multifunktion</translation>
    </message>
    <message>
        <source>Lets more devices share the slot; switch it on where the function is 0.</source>
        <translation>Lässt weitere Geräte den Slot teilen; dort einschalten, wo die Funktion 0 ist.</translation>
    </message>
    <message>
        <source>The port on the bus, through hubs with dots.</source>
        <translation>Der Port am Bus, über Hubs hinweg mit Punkten.</translation>
    </message>
    <message>
        <source>I/O base</source>
        <translation>I/O-Basis</translation>
    </message>
    <message>
        <source>Where the guest finds the device&apos;s ports.</source>
        <translation>Wo der Gast die Ports des Geräts findet.</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Interrupt</translation>
    </message>
    <message>
        <source>The interrupt line of the device.</source>
        <translation>Die Interrupt-Leitung des Geräts.</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>Where the module begins in the guest&apos;s memory.</source>
        <translation>Wo das Modul im Speicher des Gasts beginnt.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>The unit address of the device on a POWER machine.</source>
        <translation>Die Einheitsadresse des Geräts auf einer POWER-Maschine.</translation>
    </message>
    <message>
        <source>Channel subsystem</source>
        <translation>Kanalsubsystem</translation>
    </message>
    <message>
        <source>The first part of an address on IBM Z; fe is what virtio devices have.</source>
        <translation>Der erste Teil einer Adresse auf IBM Z; virtio-Geräte haben fe.</translation>
    </message>
    <message>
        <source>Subchannel set</source>
        <translation>Subkanal-Satz</translation>
    </message>
    <message>
        <source>The second part of an address on IBM Z, 0 to 3.</source>
        <translation>Der zweite Teil einer Adresse auf IBM Z, 0 bis 3.</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Gerätenummer</translation>
    </message>
    <message>
        <source>The last part of an address on IBM Z.</source>
        <translation>Der letzte Teil einer Adresse auf IBM Z.</translation>
    </message>
    <message>
        <source>zPCI user id</source>
        <translation>zPCI-Benutzer-ID</translation>
    </message>
    <message>
        <source>What the guest knows a PCI device by on IBM Z.</source>
        <translation>Woran der Gast ein PCI-Gerät auf IBM Z erkennt.</translation>
    </message>
    <message>
        <source>zPCI function id</source>
        <translation>zPCI-Funktions-ID</translation>
    </message>
    <message>
        <source>The id of a PCI function on IBM Z.</source>
        <translation>Die ID einer PCI-Funktion auf IBM Z.</translation>
    </message>
    <message>
        <source>A name of your own for the device; it has to begin with ua-.</source>
        <translation>Ein eigener Name für das Gerät; er muss mit ua- beginnen.</translation>
    </message>
    <message>
        <source>libvirt gives it one at each start</source>
        <translation>libvirt gibt ihm bei jedem Start einen</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Feste Nummer</translation>
    </message>
    <message>
        <source>A number in the firmware&apos;s tables that the guest can name the device after, as in eno1.</source>
        <translation>Eine Nummer in den Tabellen der Firmware, nach der der Gast das Gerät benennen kann, wie bei eno1.</translation>
    </message>
    <message>
        <source>none, the guest goes by the place</source>
        <translation>keine, der Gast richtet sich nach dem Ort</translation>
    </message>
    <message>
        <source>Close to cells</source>
        <translation>Nahe Zellen</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA cells that the device belongs to.</source>
        <translation>Die NUMA-Zellen des Gasts, zu denen das Gerät gehört.</translation>
    </message>
    <message>
        <source>to none</source>
        <translation>zu keiner</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Name und Ort</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Mixer</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s own mixer changes the sound to fit.</source>
        <translation>Der eigene Mixer des Hypervisors passt den Ton an.</translation>
    </message>
    <message>
        <source>Fixed format</source>
        <translation>Festes Format</translation>
    </message>
    <message>
        <source>The sound has one format, whatever the guest asks for.</source>
        <translation>Der Ton hat ein einziges Format, was auch immer der Gast verlangt.</translation>
    </message>
    <message>
        <source>How often in a second the sound is sampled.</source>
        <translation>Wie oft in der Sekunde der Ton abgetastet wird.</translation>
    </message>
    <message>
        <source>44100</source>
        <translation>44100</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>One is mono, two are stereo.</source>
        <translation>Einer ist Mono, zwei sind Stereo.</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Abtastwert</translation>
    </message>
    <message>
        <source>How a sample is stored.</source>
        <translation>Wie ein Abtastwert gespeichert wird.</translation>
    </message>
    <message>
        <source>s16</source>
        <translation>s16</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>8 bits, unsigned</source>
        <translation>8 Bit, ohne Vorzeichen</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>16 bits, unsigned</source>
        <translation>16 Bit, ohne Vorzeichen</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>32 bits, unsigned</source>
        <translation>32 Bit, ohne Vorzeichen</translation>
    </message>
    <message>
        <source>Floating point</source>
        <translation>Gleitkomma</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>How many sounds can play at once.</source>
        <translation>Wie viele Klänge zugleich spielen können.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>How much sound is kept ahead.</source>
        <translation>Wie viel Ton vorgehalten wird.</translation>
    </message>
    <message>
        <source>The device of the host.</source>
        <translation>Das Gerät des Hosts.</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>das Übliche</translation>
    </message>
    <message>
        <source>The name that the sound server has for the device.</source>
        <translation>Der Name, den der Soundserver für das Gerät hat.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>What the sound is called in the mixer of the host.</source>
        <translation>Wie der Ton im Mixer des Hosts heißt.</translation>
    </message>
    <message>
        <source>the domain&apos;s name</source>
        <translation>der Name der Maschine</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>How much delay the sound server should aim for.</source>
        <translation>Welche Verzögerung der Soundserver anstreben soll.</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>How many buffers there are.</source>
        <translation>Wie viele Puffer es gibt.</translation>
    </message>
    <message>
        <source>Wait for events</source>
        <translation>Auf Ereignisse warten</translation>
    </message>
    <message>
        <source>Waits until the device is ready instead of looking again and again.</source>
        <translation>Wartet, bis das Gerät bereit ist, statt immer wieder nachzusehen.</translation>
    </message>
    <message>
        <source>JACK server</source>
        <translation>JACK-Server</translation>
    </message>
    <message>
        <source>The name of the JACK server.</source>
        <translation>Der Name des JACK-Servers.</translation>
    </message>
    <message>
        <source>JACK client</source>
        <translation>JACK-Client</translation>
    </message>
    <message>
        <source>What the guest is called in JACK.</source>
        <translation>Wie der Gast in JACK heißt.</translation>
    </message>
    <message>
        <source>JACK ports</source>
        <translation>JACK-Ports</translation>
    </message>
    <message>
        <source>A pattern of the ports that are connected by themselves.</source>
        <translation>Ein Muster der Ports, die von selbst verbunden werden.</translation>
    </message>
    <message>
        <source>Exact client</source>
        <translation>Genauer Client</translation>
    </message>
    <message>
        <source>Takes exactly that name, or fails.</source>
        <translation>Nimmt genau diesen Namen oder scheitert.</translation>
    </message>
    <message>
        <source>Audio backends</source>
        <translation>Audio-Backends</translation>
    </message>
    <message>
        <source>Where sound cards play to, and record from, on the host.</source>
        <translation>Wohin Soundkarten auf dem Host abspielen und woher sie aufnehmen.</translation>
    </message>
    <message>
        <source>as the display has it, or silence</source>
        <translation>wie bei der Anzeige, oder Stille</translation>
    </message>
    <message>
        <source>Host&apos;s sound</source>
        <translation>Ton des Hosts</translation>
    </message>
    <message>
        <source>What of the host plays the sound.</source>
        <translation>Was vom Host den Ton abspielt.</translation>
    </message>
    <message>
        <source>PipeWire</source>
        <translation>PipeWire</translation>
    </message>
    <message>
        <source>PulseAudio</source>
        <translation>PulseAudio</translation>
    </message>
    <message>
        <source>ALSA</source>
        <translation>ALSA</translation>
    </message>
    <message>
        <source>JACK</source>
        <translation>JACK</translation>
    </message>
    <message>
        <source>OSS</source>
        <translation>OSS</translation>
    </message>
    <message>
        <source>SDL</source>
        <translation>SDL</translation>
    </message>
    <message>
        <source>The SPICE viewer</source>
        <translation>Der SPICE-Betrachter</translation>
    </message>
    <message>
        <source>D-Bus</source>
        <translation>D-Bus</translation>
    </message>
    <message>
        <source>macOS (CoreAudio)</source>
        <translation>macOS (CoreAudio)</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What sound cards and displays name the backend by.</source>
        <translation>Wie Soundkarten und Anzeigen das Backend nennen.</translation>
    </message>
    <message>
        <source>The PulseAudio server.</source>
        <translation>Der PulseAudio-Server.</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>wie beim Benutzer</translation>
    </message>
    <message>
        <source>Runtime directory</source>
        <translation>Laufzeitverzeichnis</translation>
    </message>
    <message>
        <source>Where PipeWire&apos;s socket is.</source>
        <translation>Wo der Socket von PipeWire ist.</translation>
    </message>
    <message>
        <source>The file that the sound is written to.</source>
        <translation>Die Datei, in die der Ton geschrieben wird.</translation>
    </message>
    <message>
        <source>How often the sound is looked after.</source>
        <translation>Wie oft nach dem Ton gesehen wird.</translation>
    </message>
    <message>
        <source>More for some kinds</source>
        <translation>Mehr für manche Arten</translation>
    </message>
    <message>
        <source>SDL driver</source>
        <translation>SDL-Treiber</translation>
    </message>
    <message>
        <source>What SDL plays through.</source>
        <translation>Worüber SDL abspielt.</translation>
    </message>
    <message>
        <source>SDL decides</source>
        <translation>SDL entscheidet</translation>
    </message>
    <message>
        <source>aRts</source>
        <translation>aRts</translation>
    </message>
    <message>
        <source>ESD</source>
        <translation>ESD</translation>
    </message>
    <message>
        <source>Memory map</source>
        <translation>Speicherabbildung</translation>
    </message>
    <message>
        <source>Tries to share memory with the OSS device.</source>
        <translation>Versucht, Speicher mit dem OSS-Gerät zu teilen.</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exklusiv</translation>
    </message>
    <message>
        <source>Nobody else can use the OSS device meanwhile.</source>
        <translation>Niemand sonst kann das OSS-Gerät inzwischen benutzen.</translation>
    </message>
    <message>
        <source>OSS policy</source>
        <translation>OSS-Verfahren</translation>
    </message>
    <message>
        <source>How OSS weighs delay against load, from 0 to 10; -1 leaves it.</source>
        <translation>Wie OSS Verzögerung gegen Last abwägt, von 0 bis 10; -1 lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>What of the host plays the guest&apos;s sound. Sound cards and displays name it by its number.</source>
        <translation>Was vom Host den Ton des Gasts abspielt. Soundkarten und Anzeigen nennen es bei seiner Nummer.</translation>
    </message>
    <message>
        <source>Memory balloon</source>
        <translation>Speicherballon</translation>
    </message>
    <message>
        <source>Lets the host take memory from the running guest and give it back.</source>
        <translation>Lässt den Host dem laufenden Gast Speicher nehmen und zurückgeben.</translation>
    </message>
    <message>
        <source>libvirt adds one</source>
        <translation>von libvirt hinzugefügt</translation>
    </message>
    <message>
        <source>The balloon that the guest sees.</source>
        <translation>Der Ballon, den der Gast sieht.</translation>
    </message>
    <message>
        <source>virtio, old and new</source>
        <translation>virtio, alt und neu</translation>
    </message>
    <message>
        <source>virtio, new only</source>
        <translation>virtio, nur neu</translation>
    </message>
    <message>
        <source>Give back in need</source>
        <translation>In der Not zurückgeben</translation>
    </message>
    <message>
        <source>The guest gets memory back just before it runs out.</source>
        <translation>Der Gast bekommt Speicher zurück, kurz bevor er ihm ausgeht.</translation>
    </message>
    <message>
        <source>Report free memory</source>
        <translation>Freien Speicher melden</translation>
    </message>
    <message>
        <source>The guest tells the host what it does not use, and the host takes it.</source>
        <translation>Der Gast sagt dem Host, was er nicht benutzt, und der Host nimmt es.</translation>
    </message>
    <message>
        <source>Statistics every</source>
        <translation>Statistik alle</translation>
    </message>
    <message>
        <source>How often the guest tells how it uses its memory.</source>
        <translation>Wie oft der Gast mitteilt, wie er seinen Speicher nutzt.</translation>
    </message>
    <message>
        <source>it does not tell</source>
        <translation>er teilt nichts mit</translation>
    </message>
    <message>
        <source>Lets the host take memory from the running guest. Guests with a device of the host gain nothing from it.</source>
        <translation>Lässt den Host dem laufenden Gast Speicher nehmen. Gäste mit einem Gerät des Hosts haben nichts davon.</translation>
    </message>
    <message>
        <source>Lines between programs of the host and agents in the guest.</source>
        <translation>Leitungen zwischen Programmen des Hosts und Agenten im Gast.</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Anderes Ende</translation>
    </message>
    <message>
        <source>What the channel is connected to on the host.</source>
        <translation>Womit der Kanal auf dem Host verbunden ist.</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Art des Kanals</translation>
    </message>
    <message>
        <source>How the guest sees the channel.</source>
        <translation>Wie der Gast den Kanal sieht.</translation>
    </message>
    <message>
        <source>A network address (guestfwd)</source>
        <translation>Eine Netzwerkadresse (guestfwd)</translation>
    </message>
    <message>
        <source>The name by which the agent in the guest finds its channel.</source>
        <translation>Der Name, unter dem der Agent im Gast seinen Kanal findet.</translation>
    </message>
    <message>
        <source>QEMU guest agent</source>
        <translation>QEMU-Gastagent</translation>
    </message>
    <message>
        <source>SPICE agent</source>
        <translation>SPICE-Agent</translation>
    </message>
    <message>
        <source>SPICE shared folder</source>
        <translation>Geteilter SPICE-Ordner</translation>
    </message>
    <message>
        <source>libguestfs</source>
        <translation>libguestfs</translation>
    </message>
    <message>
        <source>The address that the guest connects to.</source>
        <translation>Die Adresse, zu der sich der Gast verbindet.</translation>
    </message>
    <message>
        <source>The port that the guest connects to.</source>
        <translation>Der Port, zu dem sich der Gast verbindet.</translation>
    </message>
    <message>
        <source>Agent now</source>
        <translation>Agent jetzt</translation>
    </message>
    <message>
        <source>Whether an agent has opened the channel; libvirt writes it.</source>
        <translation>Ob ein Agent den Kanal geöffnet hat; libvirt schreibt es.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Lines to agents in the guest, which make shutting down, copying and resizing work well.</source>
        <translation>Leitungen zu Agenten im Gast, mit denen Herunterfahren, Kopieren und Größenänderungen gut gehen.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The file, pipe, device or socket on the host.</source>
        <translation>Die Datei, die Pipe, das Gerät oder der Socket auf dem Host.</translation>
    </message>
    <message>
        <source>libvirt picks one where it can</source>
        <translation>libvirt wählt einen, wo es kann</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Bind waits for others to connect, connect goes to them.</source>
        <translation>bind wartet, bis andere sich verbinden, connect geht zu ihnen.</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>connect</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>Wartet auf andere</translation>
    </message>
    <message>
        <source>Goes to them</source>
        <translation>Geht zu ihnen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The name or address of the network connection.</source>
        <translation>Der Name oder die Adresse der Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The port of the network connection.</source>
        <translation>Der Port der Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Keeps what the file holds when the guest starts; otherwise it is emptied.</source>
        <translation>Behält beim Start des Gasts, was in der Datei steht; sonst wird sie geleert.</translation>
    </message>
    <message>
        <source>What SPICE or the D-Bus display calls the channel.</source>
        <translation>Wie SPICE oder die D-Bus-Anzeige den Kanal nennt.</translation>
    </message>
    <message>
        <source>Our end</source>
        <translation>Unser Ende</translation>
    </message>
    <message>
        <source>The end of the null modem that the guest has.</source>
        <translation>Das Ende des Nullmodems, das der Gast hat.</translation>
    </message>
    <message>
        <source>The end of the null modem that is for others.</source>
        <translation>Das Ende des Nullmodems, das für andere ist.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Whether text can be copied between the guest and the viewer.</source>
        <translation>Ob sich Text zwischen Gast und Betrachter kopieren lässt.</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Who draws the pointer; the client&apos;s is smoother.</source>
        <translation>Wer den Zeiger zeichnet; der des Clients ist flüssiger.</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>Im Gast</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>Im Betrachter</translation>
    </message>
    <message>
        <source>What is spoken on the network connection.</source>
        <translation>Was auf der Netzwerkverbindung gesprochen wird.</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>raw</translation>
    </message>
    <message>
        <source>Telnet</source>
        <translation>Telnet</translation>
    </message>
    <message>
        <source>Telnet over TLS</source>
        <translation>Telnet über TLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Whether the connection is encrypted by the rules of the host.</source>
        <translation>Ob die Verbindung nach den Regeln des Hosts verschlüsselt wird.</translation>
    </message>
    <message>
        <source>as the host is set up</source>
        <translation>wie der Host eingerichtet ist</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Tries again when the connection is lost.</source>
        <translation>Versucht es erneut, wenn die Verbindung verloren geht.</translation>
    </message>
    <message>
        <source>Reconnect after</source>
        <translation>Neu verbinden nach</translation>
    </message>
    <message>
        <source>How long it waits before it tries again.</source>
        <translation>Wie lange gewartet wird bis zum nächsten Versuch.</translation>
    </message>
    <message>
        <source>The same in milliseconds.</source>
        <translation>Dasselbe in Millisekunden.</translation>
    </message>
    <message>
        <source>the delay in seconds holds</source>
        <translation>es gilt die Wartezeit in Sekunden</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Logdatei</translation>
    </message>
    <message>
        <source>All that passes is also written to this file on the host.</source>
        <translation>Alles Übertragene wird auch in diese Datei auf dem Host geschrieben.</translation>
    </message>
    <message>
        <source>nothing is logged</source>
        <translation>nichts wird protokolliert</translation>
    </message>
    <message>
        <source>Append to log</source>
        <translation>An Log anhängen</translation>
    </message>
    <message>
        <source>Keeps the log of earlier starts.</source>
        <translation>Behält das Log früherer Starts.</translation>
    </message>
    <message>
        <source>virtio options</source>
        <translation>virtio-Optionen</translation>
    </message>
    <message>
        <source>Through an IOMMU</source>
        <translation>Über eine IOMMU</translation>
    </message>
    <message>
        <source>The device reaches the guest&apos;s memory by way of the guest&apos;s IOMMU.</source>
        <translation>Das Gerät erreicht den Speicher des Gasts über dessen IOMMU.</translation>
    </message>
    <message>
        <source>Address translation</source>
        <translation>Adressumsetzung</translation>
    </message>
    <message>
        <source>The device keeps translated addresses of its own (ATS); asks for an IOMMU.</source>
        <translation>Das Gerät führt selbst umgesetzte Adressen (ATS); verlangt eine IOMMU.</translation>
    </message>
    <message>
        <source>Packed rings</source>
        <translation>Gepackte Ringe</translation>
    </message>
    <message>
        <source>A tighter layout of the queues, which can be faster.</source>
        <translation>Eine dichtere Anordnung der Warteschlangen, die schneller sein kann.</translation>
    </message>
    <message>
        <source>Page for each queue</source>
        <translation>Seite je Warteschlange</translation>
    </message>
    <message>
        <source>Gives every queue&apos;s doorbell a page of its own, which some hardware and vhost needs.</source>
        <translation>Gibt der Türklingel jeder Warteschlange eine eigene Seite, was manche Hardware und vhost braucht.</translation>
    </message>
    <message>
        <source>Its turn when the firmware looks for something to boot; 1 comes first.</source>
        <translation>Wann es an der Reihe ist, wenn die Firmware etwas zum Booten sucht; 1 kommt zuerst.</translation>
    </message>
    <message>
        <source>not tried, or as the boot list of the domain says</source>
        <translation>nicht versucht, oder wie in der Bootliste der Maschine</translation>
    </message>
    <message>
        <source>Boot entry</source>
        <translation>Booteintrag</translation>
    </message>
    <message>
        <source>Which entry of the boot menu an IBM Z guest starts; eight characters at most.</source>
        <translation>Welchen Eintrag des Bootmenüs ein IBM-Z-Gast startet; höchstens acht Zeichen.</translation>
    </message>
    <message>
        <source>the menu&apos;s default</source>
        <translation>die Vorgabe des Menüs</translation>
    </message>
    <message>
        <source>Boot ROM</source>
        <translation>Boot-ROM</translation>
    </message>
    <message>
        <source>Shows the guest a boot ROM at all.</source>
        <translation>Zeigt dem Gast überhaupt ein Boot-ROM.</translation>
    </message>
    <message>
        <source>In the guest&apos;s memory</source>
        <translation>Im Speicher des Gasts</translation>
    </message>
    <message>
        <source>Makes the ROM visible in the memory of the PCI device.</source>
        <translation>Macht das ROM im Speicher des PCI-Geräts sichtbar.</translation>
    </message>
    <message>
        <source>the hypervisor decides, mostly on</source>
        <translation>der Hypervisor entscheidet, meist ein</translation>
    </message>
    <message>
        <source>ROM file</source>
        <translation>ROM-Datei</translation>
    </message>
    <message>
        <source>A file on the host that the guest sees in place of the device&apos;s own ROM.</source>
        <translation>Eine Datei auf dem Host, die der Gast anstelle des eigenen ROMs des Geräts sieht.</translation>
    </message>
    <message>
        <source>the device&apos;s own ROM</source>
        <translation>das eigene ROM des Geräts</translation>
    </message>
    <message>
        <source>Teaming</source>
        <translation>Teaming</translation>
    </message>
    <message>
        <source>Part in the pair</source>
        <translation>Rolle im Paar</translation>
    </message>
    <message>
        <source>The guest joins a card that stays and one that goes away while it is migrated.</source>
        <translation>Der Gast verbindet eine Karte, die bleibt, mit einer, die während seiner Migration verschwindet.</translation>
    </message>
    <message>
        <source>no pair</source>
        <translation>kein Paar</translation>
    </message>
    <message>
        <source>The one that stays (virtio)</source>
        <translation>Die, die bleibt (virtio)</translation>
    </message>
    <message>
        <source>The one that goes away</source>
        <translation>Die, die verschwindet</translation>
    </message>
    <message>
        <source>Stays with it</source>
        <translation>Bleibende Karte</translation>
    </message>
    <message>
        <source>The alias of the card of the pair that stays.</source>
        <translation>Der Alias der Karte des Paars, die bleibt.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>What the network card inside has as its addresses.</source>
        <translation>Welche Adressen die Netzwerkkarte innen hat.</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>keine ist gesetzt</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>The version of the internet protocol.</source>
        <translation>Die Version des Internetprotokolls.</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>The address itself.</source>
        <translation>Die Adresse selbst.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>How many bits of it name the network.</source>
        <translation>Wie viele Bit davon das Netz benennen.</translation>
    </message>
    <message>
        <source>by the class of the address, or 64</source>
        <translation>nach der Klasse der Adresse, oder 64</translation>
    </message>
    <message>
        <source>The address of the other end, where the link has just two.</source>
        <translation>Die Adresse des anderen Endes, wo die Verbindung nur zwei hat.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Ways to other networks that the card inside knows.</source>
        <translation>Wege zu anderen Netzen, die die Karte innen kennt.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The network that the way leads to.</source>
        <translation>Das Netz, zu dem der Weg führt.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Which bits name the network, the long way; a prefix says the same.</source>
        <translation>Welche Bits das Netz benennen, ausgeschrieben; ein Präfix sagt dasselbe.</translation>
    </message>
    <message>
        <source>by the prefix</source>
        <translation>nach dem Präfix</translation>
    </message>
    <message>
        <source>How many bits name the network.</source>
        <translation>Wie viele Bit das Netz benennen.</translation>
    </message>
    <message>
        <source>the whole address</source>
        <translation>die ganze Adresse</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>The address of the router.</source>
        <translation>Die Adresse des Routers.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Of two ways to one network the cheaper one is taken.</source>
        <translation>Von zwei Wegen zu einem Netz wird der günstigere genommen.</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Spread over threads</source>
        <translation>Auf Threads verteilen</translation>
    </message>
    <message>
        <source>The I/O threads of the domain that share the work, instead of a single one.</source>
        <translation>Die I/O-Threads der Maschine, die sich die Arbeit teilen, statt eines einzelnen.</translation>
    </message>
    <message>
        <source>one thread, or none of its own</source>
        <translation>ein Thread, oder kein eigener</translation>
    </message>
    <message>
        <source>The number of one of the domain&apos;s I/O threads.</source>
        <translation>Die Nummer eines der I/O-Threads der Maschine.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>The queues that this thread looks after; all threads have a list or none.</source>
        <translation>Die Warteschlangen, um die sich dieser Thread kümmert; entweder haben alle Threads eine Liste oder keiner.</translation>
    </message>
    <message>
        <source>libvirt deals them out</source>
        <translation>libvirt teilt sie aus</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>The number of a queue, from 0.</source>
        <translation>Die Nummer einer Warteschlange, ab 0.</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>Konsolen</translation>
    </message>
    <message>
        <source>Where the guest&apos;s system talks to its operator.</source>
        <translation>Wo das System des Gasts mit seinem Bediener spricht.</translation>
    </message>
    <message>
        <source>a copy of the first serial port</source>
        <translation>eine Kopie der ersten seriellen Schnittstelle</translation>
    </message>
    <message>
        <source>What the console is connected to on the host.</source>
        <translation>Womit die Konsole auf dem Host verbunden ist.</translation>
    </message>
    <message>
        <source>Kind of console</source>
        <translation>Art der Konsole</translation>
    </message>
    <message>
        <source>How the console is built into the guest.</source>
        <translation>Wie die Konsole im Gast eingebaut ist.</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>seriell</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serielle Schnittstelle</translation>
    </message>
    <message>
        <source>IBM Z</source>
        <translation>IBM Z</translation>
    </message>
    <message>
        <source>IBM Z, line mode</source>
        <translation>IBM Z, Zeilenmodus</translation>
    </message>
    <message>
        <source>User Mode Linux</source>
        <translation>User Mode Linux</translation>
    </message>
    <message>
        <source>The device of the hypervisor that does it.</source>
        <translation>Das Gerät des Hypervisors, das es übernimmt.</translation>
    </message>
    <message>
        <source>Which of the guest&apos;s consoles it is, from 0.</source>
        <translation>Welche der Konsolen des Gasts es ist, ab 0.</translation>
    </message>
    <message>
        <source>libvirt counts</source>
        <translation>libvirt zählt</translation>
    </message>
    <message>
        <source>Terminal now</source>
        <translation>Terminal jetzt</translation>
    </message>
    <message>
        <source>The terminal of a running guest; libvirt writes it.</source>
        <translation>Das Terminal eines laufenden Gasts; libvirt schreibt es.</translation>
    </message>
    <message>
        <source>none, the guest is off</source>
        <translation>keines, der Gast ist aus</translation>
    </message>
    <message>
        <source>Where the guest&apos;s system talks to its operator. The first one is mostly the first serial port.</source>
        <translation>Wo das System des Gasts mit seinem Bediener spricht. Die erste ist meist die erste serielle Schnittstelle.</translation>
    </message>
    <message>
        <source>virtio (SCSI)</source>
        <translation>virtio (SCSI)</translation>
    </message>
    <message>
        <source>virtio, by its short name</source>
        <translation>virtio, unter seinem kurzen Namen</translation>
    </message>
    <message>
        <source>The hypervisor decides</source>
        <translation>Der Hypervisor entscheidet</translation>
    </message>
    <message>
        <source>USB 3 (qemu-xhci)</source>
        <translation>USB 3 (qemu-xhci)</translation>
    </message>
    <message>
        <source>USB 3 (nec-xhci)</source>
        <translation>USB 3 (nec-xhci)</translation>
    </message>
    <message>
        <source>USB 2 (ich9-ehci1)</source>
        <translation>USB 2 (ich9-ehci1)</translation>
    </message>
    <message>
        <source>USB 1, companion 1</source>
        <translation>USB 1, Begleiter 1</translation>
    </message>
    <message>
        <source>USB 1, companion 2</source>
        <translation>USB 1, Begleiter 2</translation>
    </message>
    <message>
        <source>USB 1, companion 3</source>
        <translation>USB 1, Begleiter 3</translation>
    </message>
    <message>
        <source>USB 2 (ehci)</source>
        <translation>USB 2 (ehci)</translation>
    </message>
    <message>
        <source>USB 1 (piix3-uhci)</source>
        <translation>USB 1 (piix3-uhci)</translation>
    </message>
    <message>
        <source>USB 1 (piix4-uhci)</source>
        <translation>USB 1 (piix4-uhci)</translation>
    </message>
    <message>
        <source>USB 1 (VIA)</source>
        <translation>USB 1 (VIA)</translation>
    </message>
    <message>
        <source>USB 1 (pci-ohci)</source>
        <translation>USB 1 (pci-ohci)</translation>
    </message>
    <message>
        <source>Xen USB 1.1</source>
        <translation>Xen USB 1.1</translation>
    </message>
    <message>
        <source>Xen USB 2</source>
        <translation>Xen USB 2</translation>
    </message>
    <message>
        <source>None, there is no USB</source>
        <translation>Keiner, es gibt kein USB</translation>
    </message>
    <message>
        <source>LSI Logic 53C895A</source>
        <translation>LSI Logic 53C895A</translation>
    </message>
    <message>
        <source>LSI SAS 1068</source>
        <translation>LSI SAS 1068</translation>
    </message>
    <message>
        <source>LSI SAS 1078</source>
        <translation>LSI SAS 1078</translation>
    </message>
    <message>
        <source>BusLogic</source>
        <translation>BusLogic</translation>
    </message>
    <message>
        <source>POWER</source>
        <translation>POWER</translation>
    </message>
    <message>
        <source>NCR 53C90</source>
        <translation>NCR 53C90</translation>
    </message>
    <message>
        <source>Tekram DC-390</source>
        <translation>Tekram DC-390</translation>
    </message>
    <message>
        <source>AMD 53C974</source>
        <translation>AMD 53C974</translation>
    </message>
    <message>
        <source>PIIX 3</source>
        <translation>PIIX 3</translation>
    </message>
    <message>
        <source>PIIX 4</source>
        <translation>PIIX 4</translation>
    </message>
    <message>
        <source>ICH 6</source>
        <translation>ICH 6</translation>
    </message>
    <message>
        <source>PCIe root</source>
        <translation>PCIe-Root</translation>
    </message>
    <message>
        <source>PCIe root port</source>
        <translation>PCIe-Root-Port</translation>
    </message>
    <message>
        <source>PCIe to PCI bridge</source>
        <translation>PCIe-zu-PCI-Bridge</translation>
    </message>
    <message>
        <source>PCIe switch, upper side</source>
        <translation>PCIe-Switch, obere Seite</translation>
    </message>
    <message>
        <source>PCIe switch, lower side</source>
        <translation>PCIe-Switch, untere Seite</translation>
    </message>
    <message>
        <source>PCIe expander</source>
        <translation>PCIe-Expander</translation>
    </message>
    <message>
        <source>PCI root</source>
        <translation>PCI-Root</translation>
    </message>
    <message>
        <source>PCI bridge</source>
        <translation>PCI-Bridge</translation>
    </message>
    <message>
        <source>DMI to PCI bridge</source>
        <translation>DMI-zu-PCI-Bridge</translation>
    </message>
    <message>
        <source>PCI expander</source>
        <translation>PCI-Expander</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>What other devices are plugged into; libvirt adds those that are needed.</source>
        <translation>Woran andere Geräte angeschlossen sind; libvirt fügt die nötigen hinzu.</translation>
    </message>
    <message>
        <source>libvirt adds what is needed</source>
        <translation>libvirt fügt hinzu, was nötig ist</translation>
    </message>
    <message>
        <source>What sort of devices the controller is for.</source>
        <translation>Für welche Art von Geräten der Controller da ist.</translation>
    </message>
    <message>
        <source>SCSI</source>
        <translation>SCSI</translation>
    </message>
    <message>
        <source>SATA</source>
        <translation>SATA</translation>
    </message>
    <message>
        <source>IDE</source>
        <translation>IDE</translation>
    </message>
    <message>
        <source>Floppy</source>
        <translation>Diskette</translation>
    </message>
    <message>
        <source>NVMe</source>
        <translation>NVMe</translation>
    </message>
    <message>
        <source>Which one of its kind it is; addresses of devices name it.</source>
        <translation>Der wievielte seiner Art er ist; Adressen von Geräten nennen ihn so.</translation>
    </message>
    <message>
        <source>Which controller the guest sees.</source>
        <translation>Welchen Controller der Gast sieht.</translation>
    </message>
    <message>
        <source>the usual one of the machine type</source>
        <translation>der beim Maschinentyp übliche</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>How many devices can be plugged in.</source>
        <translation>Wie viele Geräte sich anschließen lassen.</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>How many interrupts the controller can have.</source>
        <translation>Wie viele Interrupts der Controller haben kann.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>What the guest sees as the serial number of an NVMe controller.</source>
        <translation>Was der Gast als Seriennummer eines NVMe-Controllers sieht.</translation>
    </message>
    <message>
        <source>First port</source>
        <translation>Erster Port</translation>
    </message>
    <message>
        <source>The port of the main USB controller that this companion begins at.</source>
        <translation>Der Port des USB-Hauptcontrollers, bei dem dieser Begleiter beginnt.</translation>
    </message>
    <message>
        <source>none, it is no companion</source>
        <translation>keiner, er ist kein Begleiter</translation>
    </message>
    <message>
        <source>Grant frames</source>
        <translation>Grant-Frames</translation>
    </message>
    <message>
        <source>How many pages a Xen guest can share.</source>
        <translation>Wie viele Seiten ein Xen-Gast teilen kann.</translation>
    </message>
    <message>
        <source>Event channels</source>
        <translation>Ereigniskanäle</translation>
    </message>
    <message>
        <source>How many event channels a Xen guest can have.</source>
        <translation>Wie viele Ereigniskanäle ein Xen-Gast haben kann.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Umgesetzt durch</translation>
    </message>
    <message>
        <source>the usual one of the model</source>
        <translation>das beim Modell übliche</translation>
    </message>
    <message>
        <source>QEMU&apos;s own root port</source>
        <translation>Eigener Root-Port von QEMU</translation>
    </message>
    <message>
        <source>Intel root port (ioh3420)</source>
        <translation>Intel-Root-Port (ioh3420)</translation>
    </message>
    <message>
        <source>Intel bridge to PCI</source>
        <translation>Intel-Bridge zu PCI</translation>
    </message>
    <message>
        <source>Bridge to PCI</source>
        <translation>Bridge zu PCI</translation>
    </message>
    <message>
        <source>Switch, upper side</source>
        <translation>Switch, obere Seite</translation>
    </message>
    <message>
        <source>Switch, lower side</source>
        <translation>Switch, untere Seite</translation>
    </message>
    <message>
        <source>Expander, PCI</source>
        <translation>Expander, PCI</translation>
    </message>
    <message>
        <source>Expander, PCIe</source>
        <translation>Expander, PCIe</translation>
    </message>
    <message>
        <source>POWER host bridge</source>
        <translation>POWER-Host-Bridge</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Chassis</translation>
    </message>
    <message>
        <source>A number for the root port in the guest&apos;s eyes.</source>
        <translation>Eine Nummer für den Root-Port in den Augen des Gasts.</translation>
    </message>
    <message>
        <source>The number of the port in its chassis.</source>
        <translation>Die Nummer des Ports in seinem Chassis.</translation>
    </message>
    <message>
        <source>Hot-plug</source>
        <translation>Hot-Plug</translation>
    </message>
    <message>
        <source>Devices can be plugged in and out of the port while the guest runs.</source>
        <translation>Geräte lassen sich im Betrieb in den Port einstecken und herausziehen.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Chassis number</source>
        <translation>Gehäusenummer</translation>
    </message>
    <message>
        <source>A number for the bridge in the guest&apos;s eyes.</source>
        <translation>Eine Nummer für die Bridge aus Sicht des Gasts.</translation>
    </message>
    <message>
        <source>Bus number</source>
        <translation>Busnummer</translation>
    </message>
    <message>
        <source>The number of the bus behind an expander; those of its ports count down from it.</source>
        <translation>Die Nummer des Busses hinter einem Expander; die seiner Ports zählen von ihr abwärts.</translation>
    </message>
    <message>
        <source>NUMA cell</source>
        <translation>NUMA-Zelle</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA cell that the bus belongs to.</source>
        <translation>Die NUMA-Zelle des Gasts, zu der der Bus gehört.</translation>
    </message>
    <message>
        <source>Host bridge</source>
        <translation>Host-Bridge</translation>
    </message>
    <message>
        <source>The number of the host bridge on a POWER machine.</source>
        <translation>Die Nummer der Host-Bridge auf einer POWER-Maschine.</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <translation>Reservierter Speicher</translation>
    </message>
    <message>
        <source>How much address space the port keeps for devices to come.</source>
        <translation>Wie viel Adressraum der Port für künftige Geräte freihält.</translation>
    </message>
    <message>
        <source>the firmware decides</source>
        <translation>die Firmware entscheidet</translation>
    </message>
    <message>
        <source>64-bit hole</source>
        <translation>64-Bit-Loch</translation>
    </message>
    <message>
        <source>The room for devices with large memory above 4 GiB, such as graphics cards.</source>
        <translation>Der Platz für Geräte mit großem Speicher oberhalb von 4 GiB, etwa Grafikkarten.</translation>
    </message>
    <message>
        <source>How many queues the controller has; one for each vCPU is a good number.</source>
        <translation>Wie viele Warteschlangen der Controller hat; eine je vCPU ist eine gute Zahl.</translation>
    </message>
    <message>
        <source>as many as vCPUs</source>
        <translation>so viele wie vCPUs</translation>
    </message>
    <message>
        <source>Commands for a disk</source>
        <translation>Befehle je Platte</translation>
    </message>
    <message>
        <source>How many commands one disk can have under way.</source>
        <translation>Wie viele Befehle an eine Platte gleichzeitig unterwegs sein können.</translation>
    </message>
    <message>
        <source>128</source>
        <translation>128</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sektoren</translation>
    </message>
    <message>
        <source>How many sectors one command can carry.</source>
        <translation>Wie viele Sektoren ein Befehl umfassen kann.</translation>
    </message>
    <message>
        <source>65535</source>
        <translation>65535</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>Sektoren</translation>
    </message>
    <message>
        <source>Requests are handed over without the vCPU waiting (ioeventfd).</source>
        <translation>Anfragen werden übergeben, ohne dass die vCPU wartet (ioeventfd).</translation>
    </message>
    <message>
        <source>The number of one of the domain&apos;s I/O threads that serves the controller.</source>
        <translation>Die Nummer eines der I/O-Threads der Maschine, der den Controller bedient.</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s main thread</source>
        <translation>der Haupt-Thread des Hypervisors</translation>
    </message>
    <message>
        <source>Queues and limits</source>
        <translation>Warteschlangen und Grenzen</translation>
    </message>
    <message>
        <source>What disks, USB devices and cards are plugged into. Most machines need no change here.</source>
        <translation>Woran Platten, USB-Geräte und Karten angeschlossen sind. Die meisten Maschinen brauchen hier keine Änderung.</translation>
    </message>
    <message>
        <source>Crypto devices</source>
        <translation>Kryptogeräte</translation>
    </message>
    <message>
        <source>The host encrypts and decrypts for the guest.</source>
        <translation>Der Host ver- und entschlüsselt für den Gast.</translation>
    </message>
    <message>
        <source>The device that the guest sees.</source>
        <translation>Das Gerät, das der Gast sieht.</translation>
    </message>
    <message>
        <source>Who serves the device.</source>
        <translation>Wer das Gerät bedient.</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>What encrypts on the host.</source>
        <translation>Was auf dem Host verschlüsselt.</translation>
    </message>
    <message>
        <source>The hypervisor</source>
        <translation>Der Hypervisor</translation>
    </message>
    <message>
        <source>The host&apos;s kernel</source>
        <translation>Der Kernel des Hosts</translation>
    </message>
    <message>
        <source>How many queues the device has.</source>
        <translation>Wie viele Warteschlangen das Gerät hat.</translation>
    </message>
    <message>
        <source>The host encrypts and decrypts for the guest, which pays where its hardware is fast.</source>
        <translation>Der Host ver- und entschlüsselt für den Gast, was sich lohnt, wenn seine Hardware schnell ist.</translation>
    </message>
    <message>
        <source>Pseudo terminal</source>
        <translation>Pseudoterminal</translation>
    </message>
    <message>
        <source>Network (TCP)</source>
        <translation>Netzwerk (TCP)</translation>
    </message>
    <message>
        <source>Network (UDP)</source>
        <translation>Netzwerk (UDP)</translation>
    </message>
    <message>
        <source>Named pipe</source>
        <translation>Benannte Pipe</translation>
    </message>
    <message>
        <source>Device of the host</source>
        <translation>Gerät des Hosts</translation>
    </message>
    <message>
        <source>The SPICE viewer, by a name</source>
        <translation>Der SPICE-Betrachter, über einen Namen</translation>
    </message>
    <message>
        <source>QEMU itself, for the clipboard</source>
        <translation>QEMU selbst, für die Zwischenablage</translation>
    </message>
    <message>
        <source>The D-Bus display</source>
        <translation>Die D-Bus-Anzeige</translation>
    </message>
    <message>
        <source>Text screen of the window</source>
        <translation>Textbildschirm des Fensters</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s own terminal</source>
        <translation>Das eigene Terminal des Hypervisors</translation>
    </message>
    <message>
        <source>Null modem (bhyve)</source>
        <translation>Nullmodem (bhyve)</translation>
    </message>
    <message>
        <source>16550A (RISC-V)</source>
        <translation>16550A (RISC-V)</translation>
    </message>
    <message>
        <source>PL011 (Arm)</source>
        <translation>PL011 (Arm)</translation>
    </message>
    <message>
        <source>Debug port</source>
        <translation>Debug-Port</translation>
    </message>
    <message>
        <source>virtio</source>
        <translation>virtio</translation>
    </message>
    <message>
        <source>A device of the host</source>
        <translation>Ein Gerät des Hosts</translation>
    </message>
    <message>
        <source>A volume of a storage pool</source>
        <translation>Ein Volume eines Speicherpools</translation>
    </message>
    <message>
        <source>A server on the network</source>
        <translation>Ein Server im Netzwerk</translation>
    </message>
    <message>
        <source>An NVMe drive, whole</source>
        <translation>Ein ganzes NVMe-Laufwerk</translation>
    </message>
    <message>
        <source>A directory</source>
        <translation>Ein Verzeichnis</translation>
    </message>
    <message>
        <source>A program on the host (vhost-user)</source>
        <translation>Ein Programm auf dem Host (vhost-user)</translation>
    </message>
    <message>
        <source>A vDPA device</source>
        <translation>Ein vDPA-Gerät</translation>
    </message>
    <message>
        <source>A CTL device of FreeBSD</source>
        <translation>Ein CTL-Gerät von FreeBSD</translation>
    </message>
    <message>
        <source>qcow2, grows and has snapshots</source>
        <translation>qcow2, wächst und hat Snapshots</translation>
    </message>
    <message>
        <source>Raw, just the content</source>
        <translation>Raw, nur der Inhalt</translation>
    </message>
    <message>
        <source>LUKS, encrypted</source>
        <translation>LUKS, verschlüsselt</translation>
    </message>
    <message>
        <source>VMDK (VMware)</source>
        <translation>VMDK (VMware)</translation>
    </message>
    <message>
        <source>VDI (VirtualBox)</source>
        <translation>VDI (VirtualBox)</translation>
    </message>
    <message>
        <source>VPC (Microsoft)</source>
        <translation>VPC (Microsoft)</translation>
    </message>
    <message>
        <source>VHD (Microsoft)</source>
        <translation>VHD (Microsoft)</translation>
    </message>
    <message>
        <source>ISO, a CD or DVD</source>
        <translation>ISO, eine CD oder DVD</translation>
    </message>
    <message>
        <source>FAT, made from a directory</source>
        <translation>FAT, aus einem Verzeichnis erzeugt</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>qcow (old)</source>
        <translation>qcow (alt)</translation>
    </message>
    <message>
        <source>QED (old)</source>
        <translation>QED (alt)</translation>
    </message>
    <message>
        <source>cow (old)</source>
        <translation>cow (alt)</translation>
    </message>
    <message>
        <source>Bochs</source>
        <translation>Bochs</translation>
    </message>
    <message>
        <source>cloop, compressed</source>
        <translation>cloop, komprimiert</translation>
    </message>
    <message>
        <source>DMG (macOS)</source>
        <translation>DMG (macOS)</translation>
    </message>
    <message>
        <source>ploop (Virtuozzo)</source>
        <translation>ploop (Virtuozzo)</translation>
    </message>
    <message>
        <source>Xen, with asynchronous I/O (aio)</source>
        <translation>Xen, mit asynchroner I/O (aio)</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Platten</translation>
    </message>
    <message>
        <source>Hard disks, CD and floppy drives, and where their content is.</source>
        <translation>Festplatten, CD- und Diskettenlaufwerke und wo ihr Inhalt liegt.</translation>
    </message>
    <message>
        <source>the guest has no disk</source>
        <translation>der Gast hat keine Platte</translation>
    </message>
    <message>
        <source>What the guest sees: a hard disk, a drive for media, or a SCSI disk of the host.</source>
        <translation>Was der Gast sieht: eine Festplatte, ein Laufwerk für Medien oder eine SCSI-Platte des Hosts.</translation>
    </message>
    <message>
        <source>hard disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>CD or DVD drive</source>
        <translation>CD- oder DVD-Laufwerk</translation>
    </message>
    <message>
        <source>Floppy drive</source>
        <translation>Diskettenlaufwerk</translation>
    </message>
    <message>
        <source>SCSI disk of the host (lun)</source>
        <translation>SCSI-Platte des Hosts (lun)</translation>
    </message>
    <message>
        <source>Content from</source>
        <translation>Inhalt aus</translation>
    </message>
    <message>
        <source>What holds the content of the disk.</source>
        <translation>Was den Inhalt der Platte enthält.</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>How the content is stored; a wrong format shows the guest rubbish.</source>
        <translation>Wie der Inhalt gespeichert ist; ein falsches Format zeigt dem Gast Unsinn.</translation>
    </message>
    <message>
        <source>How the guest talks to the disk; virtio is fastest where it has drivers.</source>
        <translation>Wie der Gast mit der Platte spricht; virtio ist am schnellsten, wo er Treiber dafür hat.</translation>
    </message>
    <message>
        <source>by the name of the target</source>
        <translation>nach dem Namen des Ziels</translation>
    </message>
    <message>
        <source>Floppy controller</source>
        <translation>Disketten-Controller</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>SD-Karte</translation>
    </message>
    <message>
        <source>A name for the disk, which no other may have; the guest may use another one.</source>
        <translation>Ein Name für die Platte, den keine andere haben darf; der Gast kann einen anderen verwenden.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>The guest cannot write on the disk.</source>
        <translation>Der Gast kann nicht auf die Platte schreiben.</translation>
    </message>
    <message>
        <source>it can, except on CDs</source>
        <translation>er kann es, außer auf CDs</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Several guests may have the disk at once; they must know how to share it.</source>
        <translation>Mehrere Gäste dürfen die Platte gleichzeitig haben; sie müssen wissen, wie man sie teilt.</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>nur einer</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Schublade</translation>
    </message>
    <message>
        <source>Whether the drive is open or closed.</source>
        <translation>Ob das Laufwerk offen oder geschlossen ist.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Removable</source>
        <translation>Wechselbar</translation>
    </message>
    <message>
        <source>The guest sees a disk that can be taken out.</source>
        <translation>Der Gast sieht eine Platte, die sich herausnehmen lässt.</translation>
    </message>
    <message>
        <source>Login and security</source>
        <translation>Anmeldung und Sicherheit</translation>
    </message>
    <message>
        <source>What the guest sees as the serial number of the disk.</source>
        <translation>Was der Gast als Seriennummer der Platte sieht.</translation>
    </message>
    <message>
        <source>none, or made up by the hypervisor</source>
        <translation>keine, oder vom Hypervisor erdacht</translation>
    </message>
    <message>
        <source>World wide name</source>
        <translation>World Wide Name</translation>
    </message>
    <message>
        <source>The worldwide name of the disk, sixteen hex digits.</source>
        <translation>Der weltweite Name der Platte, sechzehn Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>The vendor that a SCSI disk has, eight characters at most.</source>
        <translation>Der Hersteller, den eine SCSI-Platte hat, höchstens acht Zeichen.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>The product name that the disk has, sixteen characters at most.</source>
        <translation>Der Produktname, den die Platte hat, höchstens sechzehn Zeichen.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehzahl</translation>
    </message>
    <message>
        <source>Turns per minute; 1 means a solid-state disk.</source>
        <translation>Umdrehungen pro Minute; 1 bedeutet eine Solid-State-Platte.</translation>
    </message>
    <message>
        <source>Forced writes</source>
        <translation>Erzwungenes Schreiben</translation>
    </message>
    <message>
        <source>The guest may ask that a write goes past all caches (DPO and FUA).</source>
        <translation>Der Gast darf verlangen, dass ein Schreibzugriff an allen Caches vorbeigeht (DPO und FUA).</translation>
    </message>
    <message>
        <source>by the machine type</source>
        <translation>je nach Maschinentyp</translation>
    </message>
    <message>
        <source>Which of the models of its bus the disk is.</source>
        <translation>Welches der Modelle ihres Busses die Platte ist.</translation>
    </message>
    <message>
        <source>USB storage</source>
        <translation>USB-Speicher</translation>
    </message>
    <message>
        <source>USB storage with more disks</source>
        <translation>USB-Speicher mit mehreren Platten</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>What a snapshot of the domain does with the disk.</source>
        <translation>Was ein Snapshot der Maschine mit der Platte macht.</translation>
    </message>
    <message>
        <source>internal, or external if it is asked for</source>
        <translation>intern, oder extern, wenn das verlangt wird</translation>
    </message>
    <message>
        <source>Leaves it out</source>
        <translation>Lässt sie aus</translation>
    </message>
    <message>
        <source>Inside the image</source>
        <translation>Im Image</translation>
    </message>
    <message>
        <source>In a new file</source>
        <translation>In einer neuen Datei</translation>
    </message>
    <message>
        <source>Someone else does it</source>
        <translation>Macht jemand anderes</translation>
    </message>
    <message>
        <source>Raw I/O</source>
        <translation>Rohe I/O</translation>
    </message>
    <message>
        <source>Lets the guest send any SCSI command, which is a right over the host.</source>
        <translation>Lässt den Gast beliebige SCSI-Befehle senden, was ein Recht über den Host ist.</translation>
    </message>
    <message>
        <source>SCSI commands</source>
        <translation>SCSI-Befehle</translation>
    </message>
    <message>
        <source>Whether the host&apos;s kernel filters the guest&apos;s SCSI commands.</source>
        <translation>Ob der Kernel des Hosts die SCSI-Befehle des Gasts filtert.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Forget changes</source>
        <translation>Änderungen vergessen</translation>
    </message>
    <message>
        <source>What the guest writes is thrown away when it is shut off.</source>
        <translation>Was der Gast schreibt, wird verworfen, wenn er ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>changes stay</source>
        <translation>Änderungen bleiben</translation>
    </message>
    <message>
        <source>Share the image</source>
        <translation>Image teilen</translation>
    </message>
    <message>
        <source>Several guests may start from the same image, each with changes of its own.</source>
        <translation>Mehrere Gäste dürfen vom selben Image starten, jeder mit eigenen Änderungen.</translation>
    </message>
    <message>
        <source>Backend domain</source>
        <translation>Backend-Domäne</translation>
    </message>
    <message>
        <source>The Xen domain that serves the disk.</source>
        <translation>Die Xen-Domäne, die die Platte bedient.</translation>
    </message>
    <message>
        <source>dom0</source>
        <translation>dom0</translation>
    </message>
    <message>
        <source>Serial number and names</source>
        <translation>Seriennummer und Namen</translation>
    </message>
    <message>
        <source>A disk is a file, a device or something on the network that the guest sees as a drive. Bus and cache decide how fast it is.</source>
        <translation>Eine Platte ist eine Datei, ein Gerät oder etwas im Netzwerk, das der Gast als Laufwerk sieht. Bus und Cache bestimmen, wie schnell sie ist.</translation>
    </message>
    <message>
        <source>Parts and labels</source>
        <translation>Teile und Label</translation>
    </message>
    <message>
        <source>Backing from</source>
        <translation>Hintergrund aus</translation>
    </message>
    <message>
        <source>What the image is based on; libvirt finds it out when nothing is said.</source>
        <translation>Worauf das Image beruht; ohne Angabe findet libvirt es heraus.</translation>
    </message>
    <message>
        <source>as the image says</source>
        <translation>wie im Image angegeben</translation>
    </message>
    <message>
        <source>Backing format</source>
        <translation>Hintergrundformat</translation>
    </message>
    <message>
        <source>The format of what the image is based on.</source>
        <translation>Das Format dessen, worauf das Image beruht.</translation>
    </message>
    <message>
        <source>Backing table cache</source>
        <translation>Hintergrund-Tabellencache</translation>
    </message>
    <message>
        <source>How much of a qcow2 image&apos;s tables are kept in memory.</source>
        <translation>Wie viel von den Tabellen eines qcow2-Images im Speicher gehalten wird.</translation>
    </message>
    <message>
        <source>the hypervisor decides, mostly 32 MiB</source>
        <translation>der Hypervisor entscheidet, meist 32 MiB</translation>
    </message>
    <message>
        <source>Backing number</source>
        <translation>Hintergrundnummer</translation>
    </message>
    <message>
        <source>What libvirt calls the backing file by in commands; it gives the number itself.</source>
        <translation>Wie libvirt die Hintergrunddatei in Befehlen nennt; es vergibt die Nummer selbst.</translation>
    </message>
    <message>
        <source>Backing file</source>
        <translation>Hintergrunddatei</translation>
    </message>
    <message>
        <source>Encryption, the old way</source>
        <translation>Verschlüsselung, auf alte Art</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>What copies the disk while the guest runs; libvirt writes it and all below.</source>
        <translation>Was die Platte im Betrieb kopiert; libvirt schreibt es und alles darunter.</translation>
    </message>
    <message>
        <source>nothing is copied</source>
        <translation>nichts wird kopiert</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Eine Kopie</translation>
    </message>
    <message>
        <source>A commit into the backing file</source>
        <translation>Ein Commit in die Hintergrunddatei</translation>
    </message>
    <message>
        <source>Copied to</source>
        <translation>Kopiert nach</translation>
    </message>
    <message>
        <source>What holds the copy.</source>
        <translation>Was die Kopie enthält.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>How far the copy is.</source>
        <translation>Wie weit die Kopie ist.</translation>
    </message>
    <message>
        <source>still being made</source>
        <translation>entsteht noch</translation>
    </message>
    <message>
        <source>Being given up</source>
        <translation>Wird aufgegeben</translation>
    </message>
    <message>
        <source>Being changed to</source>
        <translation>Wird umgeschaltet</translation>
    </message>
    <message>
        <source>Copy in file</source>
        <translation>Kopie in Datei</translation>
    </message>
    <message>
        <source>The file of the copy, as old versions have it.</source>
        <translation>Die Datei der Kopie, wie alte Versionen sie schreiben.</translation>
    </message>
    <message>
        <source>Format, old</source>
        <translation>Format, alt</translation>
    </message>
    <message>
        <source>The format of the copy, as old versions have it.</source>
        <translation>Das Format der Kopie, wie alte Versionen es schreiben.</translation>
    </message>
    <message>
        <source>Format of copy</source>
        <translation>Format der Kopie</translation>
    </message>
    <message>
        <source>The format of the copy.</source>
        <translation>Das Format der Kopie.</translation>
    </message>
    <message>
        <source>Copy&apos;s table cache</source>
        <translation>Tabellencache der Kopie</translation>
    </message>
    <message>
        <source>How much of a qcow2 copy&apos;s tables are kept in memory.</source>
        <translation>Wie viel von den Tabellen einer qcow2-Kopie im Speicher gehalten wird.</translation>
    </message>
    <message>
        <source>Copy in progress</source>
        <translation>Laufende Kopie</translation>
    </message>
    <message>
        <source>How the host caches what the guest reads and writes.</source>
        <translation>Wie der Host zwischenspeichert, was der Gast liest und schreibt.</translation>
    </message>
    <message>
        <source>the hypervisor decides, mostly writeback</source>
        <translation>der Hypervisor entscheidet, meist writeback</translation>
    </message>
    <message>
        <source>None, past the host&apos;s cache</source>
        <translation>Keiner, am Cache des Hosts vorbei</translation>
    </message>
    <message>
        <source>Write back</source>
        <translation>Write-back</translation>
    </message>
    <message>
        <source>Write through</source>
        <translation>Write-through</translation>
    </message>
    <message>
        <source>Write through, past the cache</source>
        <translation>Write-through, am Cache vorbei</translation>
    </message>
    <message>
        <source>Unsafe, flushes are ignored</source>
        <translation>Unsicher, Leeren wird ignoriert</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>I/O</translation>
    </message>
    <message>
        <source>How the host carries out the requests.</source>
        <translation>Wie der Host die Anfragen ausführt.</translation>
    </message>
    <message>
        <source>threads, or native where it fits</source>
        <translation>Threads, oder nativ, wo es passt</translation>
    </message>
    <message>
        <source>Native (asks for no cache)</source>
        <translation>Nativ (verlangt: kein Cache)</translation>
    </message>
    <message>
        <source>What happens when the guest says that it no longer needs a part.</source>
        <translation>Was geschieht, wenn der Gast sagt, dass er einen Teil nicht mehr braucht.</translation>
    </message>
    <message>
        <source>the hypervisor decides, mostly nothing</source>
        <translation>der Hypervisor entscheidet, meist nichts</translation>
    </message>
    <message>
        <source>Gives the room back</source>
        <translation>Gibt den Platz zurück</translation>
    </message>
    <message>
        <source>Zeroes</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>What happens when the guest writes nothing but zeroes.</source>
        <translation>Was geschieht, wenn der Gast nur Nullen schreibt.</translation>
    </message>
    <message>
        <source>they are written</source>
        <translation>sie werden geschrieben</translation>
    </message>
    <message>
        <source>They are written</source>
        <translation>Sie werden geschrieben</translation>
    </message>
    <message>
        <source>Written in a short way</source>
        <translation>In Kurzform geschrieben</translation>
    </message>
    <message>
        <source>They give the room back</source>
        <translation>Sie geben den Platz zurück</translation>
    </message>
    <message>
        <source>Keep clusters</source>
        <translation>Cluster behalten</translation>
    </message>
    <message>
        <source>A qcow2 image keeps its place for what was discarded, so it does not fragment.</source>
        <translation>Ein qcow2-Image behält den Platz des Verworfenen, so dass es nicht fragmentiert.</translation>
    </message>
    <message>
        <source>On an error</source>
        <translation>Bei einem Fehler</translation>
    </message>
    <message>
        <source>What happens when the host cannot write, or read where nothing else is said.</source>
        <translation>Was geschieht, wenn der Host nicht schreiben kann, oder nicht lesen, wo nichts anderes gesagt ist.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>The guest is paused</source>
        <translation>Der Gast wird angehalten</translation>
    </message>
    <message>
        <source>The guest is told</source>
        <translation>Der Gast erfährt es</translation>
    </message>
    <message>
        <source>Paused if there is no room</source>
        <translation>Angehalten, wenn der Platz fehlt</translation>
    </message>
    <message>
        <source>On a read error</source>
        <translation>Bei einem Lesefehler</translation>
    </message>
    <message>
        <source>What happens when the host cannot read.</source>
        <translation>Was geschieht, wenn der Host nicht lesen kann.</translation>
    </message>
    <message>
        <source>as for all errors</source>
        <translation>wie bei allen Fehlern</translation>
    </message>
    <message>
        <source>Copy on read</source>
        <translation>Beim Lesen kopieren</translation>
    </message>
    <message>
        <source>What is read from a backing file is copied into the image.</source>
        <translation>Was aus einer Hintergrunddatei gelesen wird, wird ins Image kopiert.</translation>
    </message>
    <message>
        <source>The program that serves the disk.</source>
        <translation>Das Programm, das die Platte bedient.</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s own</source>
        <translation>wie beim Hypervisor üblich</translation>
    </message>
    <message>
        <source>Xen, a device (phy)</source>
        <translation>Xen, ein Gerät (phy)</translation>
    </message>
    <message>
        <source>Xen (tap)</source>
        <translation>Xen (tap)</translation>
    </message>
    <message>
        <source>Xen, a file</source>
        <translation>Xen, eine Datei</translation>
    </message>
    <message>
        <source>Loop device</source>
        <translation>Loop-Gerät</translation>
    </message>
    <message>
        <source>NBD</source>
        <translation>NBD</translation>
    </message>
    <message>
        <source>Table cache</source>
        <translation>Tabellencache</translation>
    </message>
    <message>
        <source>Cache and I/O</source>
        <translation>Cache und I/O</translation>
    </message>
    <message>
        <source>The number of one of the domain&apos;s I/O threads that serves the disk.</source>
        <translation>Die Nummer eines der I/O-Threads der Maschine, der die Platte bedient.</translation>
    </message>
    <message>
        <source>How many queues the disk has; one for each vCPU is a good number.</source>
        <translation>Wie viele Warteschlangen die Platte hat; eine je vCPU ist eine gute Zahl.</translation>
    </message>
    <message>
        <source>Queue length</source>
        <translation>Länge der Warteschlange</translation>
    </message>
    <message>
        <source>How many requests a queue holds.</source>
        <translation>Wie viele Anfragen eine Warteschlange fasst.</translation>
    </message>
    <message>
        <source>Fewer interrupts</source>
        <translation>Weniger Interrupts</translation>
    </message>
    <message>
        <source>Both sides say when they want to be told, which saves interrupts.</source>
        <translation>Beide Seiten sagen, wann sie benachrichtigt werden wollen, das spart Interrupts.</translation>
    </message>
    <message>
        <source>Threads and queues</source>
        <translation>Threads und Warteschlangen</translation>
    </message>
    <message>
        <source>Logical block</source>
        <translation>Logischer Block</translation>
    </message>
    <message>
        <source>The smallest block that the guest can read or write.</source>
        <translation>Der kleinste Block, den der Gast lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>512</source>
        <translation>512</translation>
    </message>
    <message>
        <source>Physical block</source>
        <translation>Physischer Block</translation>
    </message>
    <message>
        <source>The block that the guest should align its data to.</source>
        <translation>Der Block, an dem der Gast seine Daten ausrichten soll.</translation>
    </message>
    <message>
        <source>as the logical block</source>
        <translation>wie der logische Block</translation>
    </message>
    <message>
        <source>Discard block</source>
        <translation>Block zum Verwerfen</translation>
    </message>
    <message>
        <source>The smallest block that can be discarded.</source>
        <translation>Der kleinste Block, der sich verwerfen lässt.</translation>
    </message>
    <message>
        <source>Cylinders</source>
        <translation>Zylinder</translation>
    </message>
    <message>
        <source>The cylinders that an old guest sees.</source>
        <translation>Die Zylinder, die ein alter Gast sieht.</translation>
    </message>
    <message>
        <source>by the size</source>
        <translation>nach der Größe</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>The heads that an old guest sees.</source>
        <translation>Die Köpfe, die ein alter Gast sieht.</translation>
    </message>
    <message>
        <source>The sectors of a track that an old guest sees.</source>
        <translation>Die Sektoren einer Spur, die ein alter Gast sieht.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>How the BIOS counts them.</source>
        <translation>Wie das BIOS sie zählt.</translation>
    </message>
    <message>
        <source>the BIOS decides</source>
        <translation>das BIOS entscheidet</translation>
    </message>
    <message>
        <source>The BIOS decides</source>
        <translation>Das BIOS entscheidet</translation>
    </message>
    <message>
        <source>LBA</source>
        <translation>LBA</translation>
    </message>
    <message>
        <source>Blocks and geometry</source>
        <translation>Blöcke und Geometrie</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Time spans that the hypervisor collects figures over.</source>
        <translation>Zeitspannen, über die der Hypervisor Zahlen sammelt.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>How long a span is.</source>
        <translation>Wie lang eine Spanne ist.</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Counts how many requests took how long.</source>
        <translation>Zählt, wie viele Anfragen wie lange gedauert haben.</translation>
    </message>
    <message>
        <source>Which requests are counted.</source>
        <translation>Welche Anfragen gezählt werden.</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>alle Arten</translation>
    </message>
    <message>
        <source>Zone commands</source>
        <translation>Zonenbefehle</translation>
    </message>
    <message>
        <source>Flushes</source>
        <translation>Leerungen</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>The spans of time that are counted apart.</source>
        <translation>Die Zeitspannen, die getrennt gezählt werden.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Where the span begins.</source>
        <translation>Wo die Spanne beginnt.</translation>
    </message>
    <message>
        <source>any size counts as one</source>
        <translation>jede Größe zählt als eine</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Geteilt mit</translation>
    </message>
    <message>
        <source>Disks with the same name here share the limits.</source>
        <translation>Platten mit demselben Namen hier teilen sich die Grenzen.</translation>
    </message>
    <message>
        <source>the disk alone</source>
        <translation>die Platte allein</translation>
    </message>
    <message>
        <source>The throttle groups of the domain that the disk is in.</source>
        <translation>Die Drosselgruppen der Maschine, in denen die Platte ist.</translation>
    </message>
    <message>
        <source>The name of a throttle group of the domain.</source>
        <translation>Der Name einer Drosselgruppe der Maschine.</translation>
    </message>
    <message>
        <source>no burst</source>
        <translation>kein Schub</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Image-Datei</translation>
    </message>
    <message>
        <source>The file on the host that holds the disk&apos;s content.</source>
        <translation>Die Datei auf dem Host, die den Inhalt der Platte enthält.</translation>
    </message>
    <message>
        <source>empty, for a drive without a medium</source>
        <translation>leer, für ein Laufwerk ohne Medium</translation>
    </message>
    <message>
        <source>Host device</source>
        <translation>Gerät des Hosts</translation>
    </message>
    <message>
        <source>The disk, partition or volume of the host that the guest gets.</source>
        <translation>Die Platte, die Partition oder das Volume des Hosts, das der Gast bekommt.</translation>
    </message>
    <message>
        <source>The directory of the host that the guest sees as a FAT disk.</source>
        <translation>Das Verzeichnis des Hosts, das der Gast als FAT-Platte sieht.</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Speicherpool</translation>
    </message>
    <message>
        <source>The pool of the host that the volume is in.</source>
        <translation>Der Pool des Hosts, in dem das Volume liegt.</translation>
    </message>
    <message>
        <source>The name of the volume in its pool.</source>
        <translation>Der Name des Volumes in seinem Pool.</translation>
    </message>
    <message>
        <source>iSCSI volume</source>
        <translation>iSCSI-Volume</translation>
    </message>
    <message>
        <source>How a volume of an iSCSI pool comes to the guest.</source>
        <translation>Wie ein Volume eines iSCSI-Pools zum Gast kommt.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>By way of a device of the host</source>
        <translation>Über ein Gerät des Hosts</translation>
    </message>
    <message>
        <source>Straight from the hypervisor</source>
        <translation>Direkt vom Hypervisor</translation>
    </message>
    <message>
        <source>Source kind</source>
        <translation>Quellenart</translation>
    </message>
    <message>
        <source>What sort of thing the source is, where the kind of disk leaves that open.</source>
        <translation>Was für eine Quelle es ist, wo die Art der Platte das offen lässt.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>libvirt takes the device from the host&apos;s driver at start and gives it back.</source>
        <translation>libvirt nimmt das Gerät beim Start vom Treiber des Hosts und gibt es zurück.</translation>
    </message>
    <message>
        <source>The namespace on the NVMe drive, from 1.</source>
        <translation>Der Namensraum auf dem NVMe-Laufwerk, ab 1.</translation>
    </message>
    <message>
        <source>The socket of the program that serves the disk.</source>
        <translation>Der Socket des Programms, das die Platte bedient.</translation>
    </message>
    <message>
        <source>What happens when the file is not there as the guest starts.</source>
        <translation>Was geschieht, wenn die Datei beim Start des Gasts nicht da ist.</translation>
    </message>
    <message>
        <source>Goes without, but not after a start</source>
        <translation>Geht ohne, aber nicht bei frischem Start</translation>
    </message>
    <message>
        <source>Goes without</source>
        <translation>Geht ohne</translation>
    </message>
    <message>
        <source>Source number</source>
        <translation>Quellennummer</translation>
    </message>
    <message>
        <source>What libvirt calls the source by in commands; it gives the number itself.</source>
        <translation>Wie libvirt die Quelle in Befehlen nennt; es vergibt die Nummer selbst.</translation>
    </message>
    <message>
        <source>File group</source>
        <translation>Dateigruppe</translation>
    </message>
    <message>
        <source>A set of files that a program opened and gave to libvirt under this name.</source>
        <translation>Ein Satz Dateien, die ein Programm geöffnet und unter diesem Namen an libvirt gegeben hat.</translation>
    </message>
    <message>
        <source>libvirt opens the file</source>
        <translation>libvirt öffnet die Datei</translation>
    </message>
    <message>
        <source>NVMe domain</source>
        <translation>NVMe-Domäne</translation>
    </message>
    <message>
        <source>The first part of the drive&apos;s PCI address on the host.</source>
        <translation>Der erste Teil der PCI-Adresse des Laufwerks auf dem Host.</translation>
    </message>
    <message>
        <source>NVMe bus</source>
        <translation>NVMe-Bus</translation>
    </message>
    <message>
        <source>The bus of the drive&apos;s PCI address on the host.</source>
        <translation>Der Bus der PCI-Adresse des Laufwerks auf dem Host.</translation>
    </message>
    <message>
        <source>NVMe slot</source>
        <translation>NVMe-Steckplatz</translation>
    </message>
    <message>
        <source>The slot of the drive&apos;s PCI address on the host.</source>
        <translation>Der Steckplatz der PCI-Adresse des Laufwerks auf dem Host.</translation>
    </message>
    <message>
        <source>NVMe function</source>
        <translation>NVMe-Funktion</translation>
    </message>
    <message>
        <source>The last part of the drive&apos;s PCI address on the host.</source>
        <translation>Der letzte Teil der PCI-Adresse des Laufwerks auf dem Host.</translation>
    </message>
    <message>
        <source>NVMe multifunction</source>
        <translation>NVMe-Multifunktion</translation>
    </message>
    <message>
        <source>Whether the slot on the host has several functions.</source>
        <translation>Ob der Steckplatz auf dem Host mehrere Funktionen hat.</translation>
    </message>
    <message>
        <source>Shared directories</source>
        <translation>Gemeinsame Verzeichnisse</translation>
    </message>
    <message>
        <source>Directories of the host that the guest can mount.</source>
        <translation>Verzeichnisse des Hosts, die der Gast einhängen kann.</translation>
    </message>
    <message>
        <source>What the guest gets.</source>
        <translation>Was der Gast bekommt.</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>ein Verzeichnis</translation>
    </message>
    <message>
        <source>A container template</source>
        <translation>Eine Container-Vorlage</translation>
    </message>
    <message>
        <source>An image file</source>
        <translation>Eine Image-Datei</translation>
    </message>
    <message>
        <source>A block device</source>
        <translation>Ein Blockgerät</translation>
    </message>
    <message>
        <source>A directory of the guest itself</source>
        <translation>Ein Verzeichnis des Gasts selbst</translation>
    </message>
    <message>
        <source>How the guest reaches the directory; virtiofs is fastest and asks for shared memory.</source>
        <translation>Wie der Gast das Verzeichnis erreicht; virtiofs ist am schnellsten und verlangt gemeinsamen Speicher.</translation>
    </message>
    <message>
        <source>9p</source>
        <translation>9p</translation>
    </message>
    <message>
        <source>9p by handle (old)</source>
        <translation>9p über Handle (alt)</translation>
    </message>
    <message>
        <source>MTP, over USB</source>
        <translation>MTP, über USB</translation>
    </message>
    <message>
        <source>The directory on the host.</source>
        <translation>Das Verzeichnis auf dem Host.</translation>
    </message>
    <message>
        <source>Name in the guest</source>
        <translation>Name im Gast</translation>
    </message>
    <message>
        <source>What the guest mounts it by, or where a container sees it.</source>
        <translation>Womit der Gast es einhängt oder wo ein Container es sieht.</translation>
    </message>
    <message>
        <source>The guest cannot write there.</source>
        <translation>Der Gast kann dort nicht schreiben.</translation>
    </message>
    <message>
        <source>it can</source>
        <translation>er kann es</translation>
    </message>
    <message>
        <source>The image on the host.</source>
        <translation>Das Image auf dem Host.</translation>
    </message>
    <message>
        <source>The block device of the host.</source>
        <translation>Das Blockgerät des Hosts.</translation>
    </message>
    <message>
        <source>The name of the template.</source>
        <translation>Der Name der Vorlage.</translation>
    </message>
    <message>
        <source>How much memory the file system may take.</source>
        <translation>Wie viel Speicher das Dateisystem belegen darf.</translation>
    </message>
    <message>
        <source>Size in</source>
        <translation>Größe in</translation>
    </message>
    <message>
        <source>What that size counts in.</source>
        <translation>Worin diese Größe zählt.</translation>
    </message>
    <message>
        <source>The socket of a virtiofs program that someone else started.</source>
        <translation>Der Socket eines virtiofs-Programms, das jemand anderes gestartet hat.</translation>
    </message>
    <message>
        <source>libvirt starts it</source>
        <translation>libvirt startet es</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>Owner of files</source>
        <translation>Eigentümer der Dateien</translation>
    </message>
    <message>
        <source>Who the files belong to on the host.</source>
        <translation>Wem die Dateien auf dem Host gehören.</translation>
    </message>
    <message>
        <source>as the guest says</source>
        <translation>wie vom Gast angegeben</translation>
    </message>
    <message>
        <source>As the guest says</source>
        <translation>Wie vom Gast angegeben</translation>
    </message>
    <message>
        <source>The hypervisor, with notes</source>
        <translation>Der Hypervisor, mit Vermerken</translation>
    </message>
    <message>
        <source>The hypervisor, silently</source>
        <translation>Der Hypervisor, stillschweigend</translation>
    </message>
    <message>
        <source>Rights of files</source>
        <translation>Rechte der Dateien</translation>
    </message>
    <message>
        <source>The rights of new files on the host, in octal.</source>
        <translation>Die Rechte neuer Dateien auf dem Host, oktal.</translation>
    </message>
    <message>
        <source>0600</source>
        <translation>0600</translation>
    </message>
    <message>
        <source>Rights of directories</source>
        <translation>Rechte der Verzeichnisse</translation>
    </message>
    <message>
        <source>The rights of new directories on the host, in octal.</source>
        <translation>Die Rechte neuer Verzeichnisse auf dem Host, oktal.</translation>
    </message>
    <message>
        <source>0700</source>
        <translation>0700</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>Mehrere Geräte</translation>
    </message>
    <message>
        <source>What happens if the directory spans several file systems of the host.</source>
        <translation>Was geschieht, wenn das Verzeichnis mehrere Dateisysteme des Hosts umfasst.</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>eine Warnung</translation>
    </message>
    <message>
        <source>Numbers are made unique</source>
        <translation>Nummern werden eindeutig gemacht</translation>
    </message>
    <message>
        <source>Only the first can be used</source>
        <translation>Nur das erste ist benutzbar</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Eine Warnung</translation>
    </message>
    <message>
        <source>Which of the virtio models it is.</source>
        <translation>Welches der virtio-Modelle es ist.</translation>
    </message>
    <message>
        <source>How many requests the queue holds.</source>
        <translation>Wie viele Anfragen die Warteschlange fasst.</translation>
    </message>
    <message>
        <source>How the image is stored.</source>
        <translation>Wie das Image gespeichert ist.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Immediate lets the host write at once what the guest wrote.</source>
        <translation>Sofort lässt den Host gleich schreiben, was der Gast geschrieben hat.</translation>
    </message>
    <message>
        <source>when the host sees fit</source>
        <translation>wenn es dem Host passt</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Most room</source>
        <translation>Höchster Platz</translation>
    </message>
    <message>
        <source>What a container can take at all.</source>
        <translation>Was ein Container überhaupt belegen kann.</translation>
    </message>
    <message>
        <source>Room before warning</source>
        <translation>Platz bis zur Warnung</translation>
    </message>
    <message>
        <source>What a container can take for long.</source>
        <translation>Was ein Container auf Dauer belegen kann.</translation>
    </message>
    <message>
        <source>Rights and limits</source>
        <translation>Rechte und Grenzen</translation>
    </message>
    <message>
        <source>A directory of the host that the guest can mount. virtiofs is the fast way and asks for shared memory backing.</source>
        <translation>Ein Verzeichnis des Hosts, das der Gast einhängen kann. virtiofs ist der schnelle Weg und verlangt gemeinsamen Speicher.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The program of the host that serves the directory.</source>
        <translation>Das Programm des Hosts, das das Verzeichnis bedient.</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <translation>Erweiterte Attribute</translation>
    </message>
    <message>
        <source>The guest can use extended attributes of files.</source>
        <translation>Der Gast kann erweiterte Attribute von Dateien benutzen.</translation>
    </message>
    <message>
        <source>How much the guest may remember of the files.</source>
        <translation>Wie viel der Gast sich von den Dateien merken darf.</translation>
    </message>
    <message>
        <source>the program decides</source>
        <translation>das Programm entscheidet</translation>
    </message>
    <message>
        <source>POSIX locks</source>
        <translation>POSIX-Sperren</translation>
    </message>
    <message>
        <source>Locks of the guest hold on the host, too.</source>
        <translation>Sperren des Gasts gelten auch auf dem Host.</translation>
    </message>
    <message>
        <source>BSD locks</source>
        <translation>BSD-Sperren</translation>
    </message>
    <message>
        <source>Locks of whole files hold on the host, too.</source>
        <translation>Sperren ganzer Dateien gelten auch auf dem Host.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>How the program is shut in.</source>
        <translation>Wie das Programm eingesperrt ist.</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>How many threads serve the guest.</source>
        <translation>Wie viele Threads den Gast bedienen.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>How many files may be open at once.</source>
        <translation>Wie viele Dateien gleichzeitig offen sein dürfen.</translation>
    </message>
    <message>
        <source>virtiofs program</source>
        <translation>virtiofs-Programm</translation>
    </message>
    <message>
        <source>Which users of the guest are which users of the host.</source>
        <translation>Welche Benutzer des Gasts welche Benutzer des Hosts sind.</translation>
    </message>
    <message>
        <source>the same, as far as rights allow</source>
        <translation>dieselben, soweit die Rechte reichen</translation>
    </message>
    <message>
        <source>The first number in the guest.</source>
        <translation>Die erste Nummer im Gast.</translation>
    </message>
    <message>
        <source>The first number on the host.</source>
        <translation>Die erste Nummer auf dem Host.</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>Wie viele es sind.</translation>
    </message>
    <message>
        <source>Which groups of the guest are which groups of the host.</source>
        <translation>Welche Gruppen des Gasts welche Gruppen des Hosts sind.</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>How people see the guest&apos;s screen and type into it.</source>
        <translation>Wie Menschen den Bildschirm des Gasts sehen und darin tippen.</translation>
    </message>
    <message>
        <source>nobody can see the screen</source>
        <translation>niemand kann den Bildschirm sehen</translation>
    </message>
    <message>
        <source>How the screen is shown.</source>
        <translation>Wie der Bildschirm gezeigt wird.</translation>
    </message>
    <message>
        <source>SPICE</source>
        <translation>SPICE</translation>
    </message>
    <message>
        <source>VNC</source>
        <translation>VNC</translation>
    </message>
    <message>
        <source>None, only drawing (EGL)</source>
        <translation>Keine, nur Zeichnen (EGL)</translation>
    </message>
    <message>
        <source>A window on the host (SDL)</source>
        <translation>Ein Fenster auf dem Host (SDL)</translation>
    </message>
    <message>
        <source>Remote Desktop (RDP)</source>
        <translation>Remote Desktop (RDP)</translation>
    </message>
    <message>
        <source>A window on the host (VirtualBox)</source>
        <translation>Ein Fenster auf dem Host (VirtualBox)</translation>
    </message>
    <message>
        <source>Automatic port</source>
        <translation>Automatischer Port</translation>
    </message>
    <message>
        <source>libvirt finds a free port at each start.</source>
        <translation>libvirt sucht bei jedem Start einen freien Port.</translation>
    </message>
    <message>
        <source>yes, unless a port is set</source>
        <translation>ja, wenn kein Port gesetzt ist</translation>
    </message>
    <message>
        <source>The port on the host; -1 means automatic.</source>
        <translation>Der Port auf dem Host; -1 bedeutet automatisch.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Encrypted port</source>
        <translation>Verschlüsselter Port</translation>
    </message>
    <message>
        <source>The port for encrypted channels; -1 means automatic.</source>
        <translation>Der Port für verschlüsselte Kanäle; -1 bedeutet automatisch.</translation>
    </message>
    <message>
        <source>automatic if it is needed</source>
        <translation>automatisch, wenn nötig</translation>
    </message>
    <message>
        <source>Web port</source>
        <translation>Web-Port</translation>
    </message>
    <message>
        <source>The port for viewers in a browser; -1 means automatic.</source>
        <translation>Der Port für Betrachter im Browser; -1 bedeutet automatisch.</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>Tastaturbelegung</translation>
    </message>
    <message>
        <source>The layout of the viewer&apos;s keyboard, where it cannot tell.</source>
        <translation>Die Belegung der Tastatur des Betrachters, wo er sie nicht mitteilen kann.</translation>
    </message>
    <message>
        <source>the viewer tells</source>
        <translation>der Betrachter teilt es mit</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>Englisch (USA)</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>Englisch (Großbritannien)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>What a viewer must know; VNC looks at eight characters only.</source>
        <translation>Was ein Betrachter wissen muss; VNC beachtet nur acht Zeichen.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>After that moment (UTC) the password no longer opens the screen.</source>
        <translation>Nach diesem Zeitpunkt (UTC) öffnet das Passwort den Bildschirm nicht mehr.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Viewers at a change</source>
        <translation>Betrachter bei Änderung</translation>
    </message>
    <message>
        <source>What happens to viewers as the password changes.</source>
        <translation>Was mit Betrachtern geschieht, wenn sich das Passwort ändert.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Sie bleiben</translation>
    </message>
    <message>
        <source>They are cut off</source>
        <translation>Sie werden getrennt</translation>
    </message>
    <message>
        <source>The change fails</source>
        <translation>Die Änderung schlägt fehl</translation>
    </message>
    <message>
        <source>The user name that a viewer must know.</source>
        <translation>Der Benutzername, den ein Betrachter wissen muss.</translation>
    </message>
    <message>
        <source>Several viewers</source>
        <translation>Mehrere Betrachter</translation>
    </message>
    <message>
        <source>Whether more than one viewer can look on.</source>
        <translation>Ob mehr als ein Betrachter zusehen kann.</translation>
    </message>
    <message>
        <source>one may shut out others</source>
        <translation>einer darf andere aussperren</translation>
    </message>
    <message>
        <source>One may shut out others</source>
        <translation>Einer darf andere aussperren</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>As the viewers agree</source>
        <translation>Wie die Betrachter sich einigen</translation>
    </message>
    <message>
        <source>Wait for a viewer</source>
        <translation>Auf Betrachter warten</translation>
    </message>
    <message>
        <source>The guest only starts to run when someone looks on.</source>
        <translation>Der Gast beginnt erst zu laufen, wenn jemand zusieht.</translation>
    </message>
    <message>
        <source>Reachable at</source>
        <translation>Erreichbar unter</translation>
    </message>
    <message>
        <source>Addresses or sockets where viewers can connect.</source>
        <translation>Adressen oder Sockets, an denen Betrachter sich verbinden können.</translation>
    </message>
    <message>
        <source>only on the host itself</source>
        <translation>nur auf dem Host selbst</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>What the row is.</source>
        <translation>Was die Zeile ist.</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Eine Adresse</translation>
    </message>
    <message>
        <source>A virtual network</source>
        <translation>Ein virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>A Unix socket</source>
        <translation>Ein Unix-Socket</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>0.0.0.0 means that any computer can reach it.</source>
        <translation>0.0.0.0 bedeutet, dass jeder Rechner es erreichen kann.</translation>
    </message>
    <message>
        <source>127.0.0.1</source>
        <translation>127.0.0.1</translation>
    </message>
    <message>
        <source>The address of the host in this network is taken.</source>
        <translation>Die Adresse des Hosts in diesem Netzwerk wird genommen.</translation>
    </message>
    <message>
        <source>A socket on the host.</source>
        <translation>Ein Socket auf dem Host.</translation>
    </message>
    <message>
        <source>libvirt picks one</source>
        <translation>libvirt wählt einen</translation>
    </message>
    <message>
        <source>How people see the guest&apos;s screen from elsewhere. What the guest draws with is the video card.</source>
        <translation>Wie Menschen den Bildschirm des Gasts von anderswo sehen. Womit der Gast zeichnet, ist die Grafikkarte.</translation>
    </message>
    <message>
        <source>OpenGL</source>
        <translation>OpenGL</translation>
    </message>
    <message>
        <source>The host&apos;s graphics card draws for the guest.</source>
        <translation>Die Grafikkarte des Hosts zeichnet für den Gast.</translation>
    </message>
    <message>
        <source>Render node</source>
        <translation>Render-Knoten</translation>
    </message>
    <message>
        <source>The graphics card of the host that draws.</source>
        <translation>Die Grafikkarte des Hosts, die zeichnet.</translation>
    </message>
    <message>
        <source>Sound of the host</source>
        <translation>Ton des Hosts</translation>
    </message>
    <message>
        <source>The number of the audio backend that viewers hear.</source>
        <translation>Die Nummer des Audio-Backends, das Betrachter hören.</translation>
    </message>
    <message>
        <source>Power buttons</source>
        <translation>Ein/Aus-Tasten</translation>
    </message>
    <message>
        <source>A viewer can shut the guest off and start it again.</source>
        <translation>Ein Betrachter kann den Gast ausschalten und wieder starten.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>The window fills the screen.</source>
        <translation>Das Fenster füllt den Bildschirm.</translation>
    </message>
    <message>
        <source>Several users</source>
        <translation>Mehrere Benutzer</translation>
    </message>
    <message>
        <source>More than one user can be connected.</source>
        <translation>Mehr als ein Benutzer kann verbunden sein.</translation>
    </message>
    <message>
        <source>Newcomer wins</source>
        <translation>Neuer verdrängt</translation>
    </message>
    <message>
        <source>Who comes later takes the place of who is there.</source>
        <translation>Wer später kommt, nimmt den Platz dessen ein, der da ist.</translation>
    </message>
    <message>
        <source>Drawing and sound</source>
        <translation>Zeichnen und Ton</translation>
    </message>
    <message>
        <source>X display</source>
        <translation>X-Anzeige</translation>
    </message>
    <message>
        <source>The screen that the window opens on.</source>
        <translation>Der Bildschirm, auf dem sich das Fenster öffnet.</translation>
    </message>
    <message>
        <source>X authority</source>
        <translation>X-Authority</translation>
    </message>
    <message>
        <source>The file that opens the way to that screen.</source>
        <translation>Die Datei, die den Weg zu diesem Bildschirm öffnet.</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>Peer-to-Peer</translation>
    </message>
    <message>
        <source>Viewers connect straight to the guest, without a bus.</source>
        <translation>Betrachter verbinden sich direkt mit dem Gast, ohne Bus.</translation>
    </message>
    <message>
        <source>Bus address</source>
        <translation>Bus-Adresse</translation>
    </message>
    <message>
        <source>The D-Bus that the display is on.</source>
        <translation>Der D-Bus, an dem die Anzeige hängt.</translation>
    </message>
    <message>
        <source>a bus of its own</source>
        <translation>ein eigener Bus</translation>
    </message>
    <message>
        <source>Socket, old</source>
        <translation>Socket, alt</translation>
    </message>
    <message>
        <source>A socket instead of a port; a row above says the same.</source>
        <translation>Ein Socket statt eines Ports; eine Zeile oben sagt dasselbe.</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>ein Port</translation>
    </message>
    <message>
        <source>Address, old</source>
        <translation>Adresse, alt</translation>
    </message>
    <message>
        <source>The address of the first row above, as old versions know it.</source>
        <translation>Die Adresse der ersten Zeile oben, wie alte Versionen sie kennen.</translation>
    </message>
    <message>
        <source>as the rows above say</source>
        <translation>wie in den Zeilen oben</translation>
    </message>
    <message>
        <source>Where the window is</source>
        <translation>Wo das Fenster ist</translation>
    </message>
    <message>
        <source>SPICE channels</source>
        <translation>SPICE-Kanäle</translation>
    </message>
    <message>
        <source>Whether channels are encrypted where no row below says so.</source>
        <translation>Ob Kanäle verschlüsselt sind, wo unten keine Zeile es sagt.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>Single channels that are to be encrypted, or not.</source>
        <translation>Einzelne Kanäle, die verschlüsselt sein sollen oder nicht.</translation>
    </message>
    <message>
        <source>all as above</source>
        <translation>alle wie oben</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>What passes there.</source>
        <translation>Was dort übertragen wird.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Sound, playing</source>
        <translation>Ton, Wiedergabe</translation>
    </message>
    <message>
        <source>Sound, recording</source>
        <translation>Ton, Aufnahme</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <translation>Smartcards</translation>
    </message>
    <message>
        <source>USB devices</source>
        <translation>USB-Geräte</translation>
    </message>
    <message>
        <source>Whether it is encrypted.</source>
        <translation>Ob er verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Texts can be copied between the guest and the viewer.</source>
        <translation>Texte lassen sich zwischen Gast und Betrachter kopieren.</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>Dateiübertragung</translation>
    </message>
    <message>
        <source>Files can be dragged from the viewer into the guest.</source>
        <translation>Dateien lassen sich aus dem Betrachter in den Gast ziehen.</translation>
    </message>
    <message>
        <source>Who draws the pointer; the client&apos;s is smoother and asks for an agent.</source>
        <translation>Wer den Zeiger zeichnet; der des Clients ist flüssiger und verlangt einen Agenten.</translation>
    </message>
    <message>
        <source>the agent decides</source>
        <translation>der Agent entscheidet</translation>
    </message>
    <message>
        <source>The viewer</source>
        <translation>Der Betrachter</translation>
    </message>
    <message>
        <source>The guest</source>
        <translation>Der Gast</translation>
    </message>
    <message>
        <source>Video streams</source>
        <translation>Videoströme</translation>
    </message>
    <message>
        <source>Which parts of the screen are sent as video.</source>
        <translation>Welche Teile des Bildschirms als Video gesendet werden.</translation>
    </message>
    <message>
        <source>Those that look like video</source>
        <translation>Solche, die wie Video aussehen</translation>
    </message>
    <message>
        <source>All that change</source>
        <translation>Alle, die sich ändern</translation>
    </message>
    <message>
        <source>Compressed sound</source>
        <translation>Komprimierter Ton</translation>
    </message>
    <message>
        <source>Sound is compressed on its way.</source>
        <translation>Ton wird unterwegs komprimiert.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>How images are compressed on their way.</source>
        <translation>Wie Bilder unterwegs komprimiert werden.</translation>
    </message>
    <message>
        <source>auto_glz</source>
        <translation>auto_glz</translation>
    </message>
    <message>
        <source>As fits, with a memory</source>
        <translation>Wie es passt, mit Gedächtnis</translation>
    </message>
    <message>
        <source>As fits, without</source>
        <translation>Wie es passt, ohne</translation>
    </message>
    <message>
        <source>For photos (quic)</source>
        <translation>Für Fotos (quic)</translation>
    </message>
    <message>
        <source>For drawings, with a memory</source>
        <translation>Für Zeichnungen, mit Gedächtnis</translation>
    </message>
    <message>
        <source>For drawings</source>
        <translation>Für Zeichnungen</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Photos lose quality on slow lines.</source>
        <translation>Fotos verlieren auf langsamen Leitungen an Qualität.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>On slow lines</source>
        <translation>Auf langsamen Leitungen</translation>
    </message>
    <message>
        <source>zlib</source>
        <translation>zlib</translation>
    </message>
    <message>
        <source>Drawings are compressed once more on slow lines.</source>
        <translation>Zeichnungen werden auf langsamen Leitungen noch einmal komprimiert.</translation>
    </message>
    <message>
        <source>SPICE tuning</source>
        <translation>SPICE-Abstimmung</translation>
    </message>
    <message>
        <source>Devices of the host that the guest has for itself.</source>
        <translation>Geräte des Hosts, die der Gast für sich hat.</translation>
    </message>
    <message>
        <source>Virtual machines get whole devices, containers get a right.</source>
        <translation>Virtuelle Maschinen bekommen ganze Geräte, Container ein Recht.</translation>
    </message>
    <message>
        <source>whole device</source>
        <translation>ganzes Gerät</translation>
    </message>
    <message>
        <source>The whole device</source>
        <translation>Das ganze Gerät</translation>
    </message>
    <message>
        <source>A right (containers)</source>
        <translation>Ein Recht (Container)</translation>
    </message>
    <message>
        <source>What sort of device of the host it is.</source>
        <translation>Welche Art von Gerät des Hosts es ist.</translation>
    </message>
    <message>
        <source>Mediated (mdev)</source>
        <translation>Vermittelt (mdev)</translation>
    </message>
    <message>
        <source>SCSI disk or tape</source>
        <translation>SCSI-Platte oder -Band</translation>
    </message>
    <message>
        <source>SCSI controller (vhost)</source>
        <translation>SCSI-Controller (vhost)</translation>
    </message>
    <message>
        <source>Block device (containers)</source>
        <translation>Blockgerät (Container)</translation>
    </message>
    <message>
        <source>Character device (containers)</source>
        <translation>Zeichengerät (Container)</translation>
    </message>
    <message>
        <source>Network card (containers)</source>
        <translation>Netzwerkkarte (Container)</translation>
    </message>
    <message>
        <source>no, someone else prepares it</source>
        <translation>nein, jemand anders bereitet es vor</translation>
    </message>
    <message>
        <source>What the guest sees of the device, or how it is handed over.</source>
        <translation>Was der Gast von dem Gerät sieht, oder wie es übergeben wird.</translation>
    </message>
    <message>
        <source>PCI (vfio-pci)</source>
        <translation>PCI (vfio-pci)</translation>
    </message>
    <message>
        <source>Channel device (vfio-ccw)</source>
        <translation>Kanalgerät (vfio-ccw)</translation>
    </message>
    <message>
        <source>Crypto adapter (vfio-ap)</source>
        <translation>Kryptoadapter (vfio-ap)</translation>
    </message>
    <message>
        <source>The guest cannot write on the device.</source>
        <translation>Der Gast kann auf das Gerät nicht schreiben.</translation>
    </message>
    <message>
        <source>Several guests may have the device at once.</source>
        <translation>Mehrere Gäste dürfen das Gerät zugleich haben.</translation>
    </message>
    <message>
        <source>The vendor id of the USB device.</source>
        <translation>Die Hersteller-ID des USB-Geräts.</translation>
    </message>
    <message>
        <source>The product id of the USB device.</source>
        <translation>Die Produkt-ID des USB-Geräts.</translation>
    </message>
    <message>
        <source>What happens when the device is not there as the guest starts.</source>
        <translation>Was geschieht, wenn das Gerät beim Start des Gasts nicht da ist.</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>Resets</translation>
    </message>
    <message>
        <source>Whether the guest may reset the USB device.</source>
        <translation>Ob der Gast das USB-Gerät zurücksetzen darf.</translation>
    </message>
    <message>
        <source>Until it is set up</source>
        <translation>Bis es eingerichtet ist</translation>
    </message>
    <message>
        <source>Mediated device</source>
        <translation>Vermitteltes Gerät</translation>
    </message>
    <message>
        <source>The id of the mediated device on the host.</source>
        <translation>Die ID des vermittelten Geräts auf dem Host.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>The first part of the PCI address on the host, nearly always 0.</source>
        <translation>Der erste Teil der PCI-Adresse auf dem Host, fast immer 0.</translation>
    </message>
    <message>
        <source>The bus of the device on the host.</source>
        <translation>Der Bus des Geräts auf dem Host.</translation>
    </message>
    <message>
        <source>The slot of the PCI address on the host.</source>
        <translation>Der Steckplatz der PCI-Adresse auf dem Host.</translation>
    </message>
    <message>
        <source>The last part of the PCI address on the host.</source>
        <translation>Der letzte Teil der PCI-Adresse auf dem Host.</translation>
    </message>
    <message>
        <source>Guard settings</source>
        <translation>Einstellungen schützen</translation>
    </message>
    <message>
        <source>Keeps the guest from writing where it should not in the device&apos;s PCI settings.</source>
        <translation>Hindert den Gast, in den PCI-Einstellungen des Geräts zu schreiben, wo er nicht soll.</translation>
    </message>
    <message>
        <source>The number of the USB device on its bus, which changes as it is plugged in again.</source>
        <translation>Die Nummer des USB-Geräts an seinem Bus; sie ändert sich, wenn es neu eingesteckt wird.</translation>
    </message>
    <message>
        <source>found by its ids</source>
        <translation>über seine IDs gefunden</translation>
    </message>
    <message>
        <source>The USB port of the host, which stays when the device is plugged in again.</source>
        <translation>Der USB-Port des Hosts; er bleibt, wenn das Gerät neu eingesteckt wird.</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>How a SCSI device is reached.</source>
        <translation>Wie ein SCSI-Gerät erreicht wird.</translation>
    </message>
    <message>
        <source>an adapter of the host</source>
        <translation>ein Adapter des Hosts</translation>
    </message>
    <message>
        <source>An adapter of the host</source>
        <translation>Ein Adapter des Hosts</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>The SCSI adapter of the host.</source>
        <translation>Der SCSI-Adapter des Hosts.</translation>
    </message>
    <message>
        <source>The target on the bus of the adapter.</source>
        <translation>Das Ziel am Bus des Adapters.</translation>
    </message>
    <message>
        <source>The unit on the target.</source>
        <translation>Die Einheit am Ziel.</translation>
    </message>
    <message>
        <source>World wide port</source>
        <translation>World Wide Port</translation>
    </message>
    <message>
        <source>The name of the vhost SCSI controller on the host.</source>
        <translation>Der Name des vhost-SCSI-Controllers auf dem Host.</translation>
    </message>
    <message>
        <source>Which one on the host</source>
        <translation>Welches auf dem Host</translation>
    </message>
    <message>
        <source>A device of the host that the guest has for itself. The host cannot use it meanwhile.</source>
        <translation>Ein Gerät des Hosts, das der Gast für sich hat. Der Host kann es derweil nicht benutzen.</translation>
    </message>
    <message>
        <source>Addresses in the container</source>
        <translation>Adressen im Container</translation>
    </message>
    <message>
        <source>Target name</source>
        <translation>Zielname</translation>
    </message>
    <message>
        <source>The iSCSI name of the target, with its unit.</source>
        <translation>Der iSCSI-Name des Ziels mit seiner Einheit.</translation>
    </message>
    <message>
        <source>The name or address of the server.</source>
        <translation>Der Name oder die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The port of the server.</source>
        <translation>Der Port des Servers.</translation>
    </message>
    <message>
        <source>3260</source>
        <translation>3260</translation>
    </message>
    <message>
        <source>The iSCSI name that the host goes by.</source>
        <translation>Der iSCSI-Name, unter dem der Host auftritt.</translation>
    </message>
    <message>
        <source>Adapter kind</source>
        <translation>Art des Adapters</translation>
    </message>
    <message>
        <source>How the adapter is described.</source>
        <translation>Wie der Adapter beschrieben wird.</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>mit seinem Namen</translation>
    </message>
    <message>
        <source>Fibre Channel</source>
        <translation>Fibre Channel</translation>
    </message>
    <message>
        <source>Node name</source>
        <translation>Knotenname</translation>
    </message>
    <message>
        <source>The worldwide name of the node.</source>
        <translation>Der World Wide Name des Knotens.</translation>
    </message>
    <message>
        <source>Port name</source>
        <translation>Portname</translation>
    </message>
    <message>
        <source>The worldwide name of the port.</source>
        <translation>Der World Wide Name des Ports.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternadapter</translation>
    </message>
    <message>
        <source>The adapter of the host that it is made on.</source>
        <translation>Der Adapter des Hosts, auf dem er erzeugt wird.</translation>
    </message>
    <message>
        <source>libvirt finds one</source>
        <translation>libvirt findet einen</translation>
    </message>
    <message>
        <source>libvirt makes the adapter and takes it away.</source>
        <translation>libvirt erzeugt den Adapter und entfernt ihn wieder.</translation>
    </message>
    <message>
        <source>Parent node name</source>
        <translation>Knotenname des Elternadapters</translation>
    </message>
    <message>
        <source>The worldwide name of the parent&apos;s node.</source>
        <translation>Der World Wide Name des Knotens des Elternadapters.</translation>
    </message>
    <message>
        <source>Parent port name</source>
        <translation>Portname des Elternadapters</translation>
    </message>
    <message>
        <source>The worldwide name of the parent&apos;s port.</source>
        <translation>Der World Wide Name des Ports des Elternadapters.</translation>
    </message>
    <message>
        <source>Fabric name</source>
        <translation>Fabric-Name</translation>
    </message>
    <message>
        <source>The worldwide name of the fabric of the parent.</source>
        <translation>Der World Wide Name der Fabric des Elternadapters.</translation>
    </message>
    <message>
        <source>Parent&apos;s number</source>
        <translation>Nummer des Elternadapters</translation>
    </message>
    <message>
        <source>The number of the SCSI adapter at the PCI address.</source>
        <translation>Die Nummer des SCSI-Adapters an der PCI-Adresse.</translation>
    </message>
    <message>
        <source>Parent&apos;s domain</source>
        <translation>Domäne des Elternadapters</translation>
    </message>
    <message>
        <source>The first part of the PCI address of the adapter.</source>
        <translation>Der erste Teil der PCI-Adresse des Adapters.</translation>
    </message>
    <message>
        <source>Parent&apos;s bus</source>
        <translation>Bus des Elternadapters</translation>
    </message>
    <message>
        <source>The bus of the PCI address of the adapter.</source>
        <translation>Der Bus der PCI-Adresse des Adapters.</translation>
    </message>
    <message>
        <source>Parent&apos;s slot</source>
        <translation>Steckplatz des Elternadapters</translation>
    </message>
    <message>
        <source>The slot of the PCI address of the adapter.</source>
        <translation>Der Steckplatz der PCI-Adresse des Adapters.</translation>
    </message>
    <message>
        <source>Parent&apos;s function</source>
        <translation>Funktion des Elternadapters</translation>
    </message>
    <message>
        <source>The last part of the PCI address of the adapter.</source>
        <translation>Der letzte Teil der PCI-Adresse des Adapters.</translation>
    </message>
    <message>
        <source>Adapter of a pool</source>
        <translation>Adapter eines Pools</translation>
    </message>
    <message>
        <source>What hands the PCI device to the guest.</source>
        <translation>Was das PCI-Gerät an den Gast übergibt.</translation>
    </message>
    <message>
        <source>VFIO, or what the hypervisor has</source>
        <translation>VFIO, oder was der Hypervisor hat</translation>
    </message>
    <message>
        <source>VFIO</source>
        <translation>VFIO</translation>
    </message>
    <message>
        <source>KVM (old)</source>
        <translation>KVM (alt)</translation>
    </message>
    <message>
        <source>Kernel driver</source>
        <translation>Kernel-Treiber</translation>
    </message>
    <message>
        <source>The VFIO driver of the kernel that the device is bound to.</source>
        <translation>Der VFIO-Treiber des Kernels, an den das Gerät gebunden wird.</translation>
    </message>
    <message>
        <source>the best one for the device</source>
        <translation>der beste für das Gerät</translation>
    </message>
    <message>
        <source>Hands the device over the newer way of the kernel.</source>
        <translation>Übergibt das Gerät auf dem neueren Weg des Kernels.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Shows what a mediated graphics card draws, without its own screen.</source>
        <translation>Zeigt, was eine vermittelte Grafikkarte zeichnet, ohne eigenen Bildschirm.</translation>
    </message>
    <message>
        <source>Early display</source>
        <translation>Frühe Anzeige</translation>
    </message>
    <message>
        <source>Shows something before the guest&apos;s driver is there; asks for the display.</source>
        <translation>Zeigt etwas, bevor der Treiber des Gasts da ist; verlangt die Anzeige.</translation>
    </message>
    <message>
        <source>Driver and display</source>
        <translation>Treiber und Anzeige</translation>
    </message>
    <message>
        <source>In a container</source>
        <translation>In einem Container</translation>
    </message>
    <message>
        <source>Character device</source>
        <translation>Zeichengerät</translation>
    </message>
    <message>
        <source>The character device of the host.</source>
        <translation>Das Zeichengerät des Hosts.</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>The network card of the host, which goes away there.</source>
        <translation>Die Netzwerkkarte des Hosts, die dort verschwindet.</translation>
    </message>
    <message>
        <source>USB hubs</source>
        <translation>USB-Hubs</translation>
    </message>
    <message>
        <source>More USB ports for the guest.</source>
        <translation>Mehr USB-Ports für den Gast.</translation>
    </message>
    <message>
        <source>libvirt adds those that are needed</source>
        <translation>libvirt ergänzt die nötigen</translation>
    </message>
    <message>
        <source>What is plugged in.</source>
        <translation>Was eingesteckt ist.</translation>
    </message>
    <message>
        <source>Input devices</source>
        <translation>Eingabegeräte</translation>
    </message>
    <message>
        <source>Keyboards, mice and tablets.</source>
        <translation>Tastaturen, Mäuse und Grafiktabletts.</translation>
    </message>
    <message>
        <source>a PS/2 keyboard and mouse, where the machine has them</source>
        <translation>eine PS/2-Tastatur und -Maus, wo die Maschine sie hat</translation>
    </message>
    <message>
        <source>What the guest gets to type or point with.</source>
        <translation>Womit der Gast tippen oder zeigen kann.</translation>
    </message>
    <message>
        <source>Tablet, follows the pointer</source>
        <translation>Grafiktablett, folgt dem Zeiger</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>A device of the host, whole</source>
        <translation>Ein Gerät des Hosts, ganz</translation>
    </message>
    <message>
        <source>A device of the host, shared</source>
        <translation>Ein Gerät des Hosts, geteilt</translation>
    </message>
    <message>
        <source>What the device is plugged into.</source>
        <translation>Woran das Gerät angeschlossen ist.</translation>
    </message>
    <message>
        <source>the usual one of the machine</source>
        <translation>der bei der Maschine übliche</translation>
    </message>
    <message>
        <source>PS/2</source>
        <translation>PS/2</translation>
    </message>
    <message>
        <source>The device of the host that the guest has for itself.</source>
        <translation>Das Gerät des Hosts, das der Gast für sich hat.</translation>
    </message>
    <message>
        <source>The device of the host that is shared with the guest.</source>
        <translation>Das Gerät des Hosts, das mit dem Gast geteilt wird.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>The keys that change sides take all such devices along.</source>
        <translation>Die Tasten zum Seitenwechsel nehmen alle solchen Geräte mit.</translation>
    </message>
    <message>
        <source>just this one</source>
        <translation>nur dieses</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Keys to change</source>
        <translation>Tasten zum Wechseln</translation>
    </message>
    <message>
        <source>The keys that change between host and guest.</source>
        <translation>Die Tasten, die zwischen Host und Gast wechseln.</translation>
    </message>
    <message>
        <source>both Ctrl keys</source>
        <translation>beide Ctrl-Tasten</translation>
    </message>
    <message>
        <source>Both Ctrl</source>
        <translation>Beide Ctrl</translation>
    </message>
    <message>
        <source>Both Alt</source>
        <translation>Beide Alt</translation>
    </message>
    <message>
        <source>Both Shift</source>
        <translation>Beide Shift</translation>
    </message>
    <message>
        <source>Both Meta</source>
        <translation>Beide Meta</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Ctrl and Scroll Lock</source>
        <translation>Ctrl und Scroll Lock</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Keys that are held down repeat.</source>
        <translation>Gehaltene Tasten wiederholen sich.</translation>
    </message>
    <message>
        <source>Keyboards, mice and tablets of the guest. A tablet keeps the pointer where the viewer&apos;s is.</source>
        <translation>Tastaturen, Mäuse und Grafiktabletts des Gasts. Ein Grafiktablett hält den Zeiger dort, wo der des Betrachters ist.</translation>
    </message>
    <message>
        <source>Network cards</source>
        <translation>Netzwerkkarten</translation>
    </message>
    <message>
        <source>The guest&apos;s network cards and what they are connected to.</source>
        <translation>Die Netzwerkkarten des Gasts und womit sie verbunden sind.</translation>
    </message>
    <message>
        <source>the guest has no network</source>
        <translation>der Gast hat kein Netz</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>What the card is plugged into on the host.</source>
        <translation>Woran die Karte auf dem Host angeschlossen ist.</translation>
    </message>
    <message>
        <source>A bridge of the host</source>
        <translation>Eine Bridge des Hosts</translation>
    </message>
    <message>
        <source>A card of the host (macvtap)</source>
        <translation>Eine Karte des Hosts (macvtap)</translation>
    </message>
    <message>
        <source>The host&apos;s network, without rights</source>
        <translation>Das Netz des Hosts, ohne Rechte</translation>
    </message>
    <message>
        <source>A tap device</source>
        <translation>Ein Tap-Gerät</translation>
    </message>
    <message>
        <source>A PCI card of the host</source>
        <translation>Eine PCI-Karte des Hosts</translation>
    </message>
    <message>
        <source>A switch over a socket (vhost-user)</source>
        <translation>Ein Switch über einen Socket (vhost-user)</translation>
    </message>
    <message>
        <source>Guests by multicast</source>
        <translation>Gäste über Multicast</translation>
    </message>
    <message>
        <source>A guest that connects here (TCP)</source>
        <translation>Ein Gast, der sich hierher verbindet (TCP)</translation>
    </message>
    <message>
        <source>A guest that waits (TCP)</source>
        <translation>Ein Gast, der wartet (TCP)</translation>
    </message>
    <message>
        <source>A guest by UDP</source>
        <translation>Ein Gast über UDP</translation>
    </message>
    <message>
        <source>An internal network (VirtualBox)</source>
        <translation>Ein internes Netz (VirtualBox)</translation>
    </message>
    <message>
        <source>A vSphere switch</source>
        <translation>Ein vSphere-Switch</translation>
    </message>
    <message>
        <source>The virtual network of the host.</source>
        <translation>Das virtuelle Netz des Hosts.</translation>
    </message>
    <message>
        <source>Port group</source>
        <translation>Portgruppe</translation>
    </message>
    <message>
        <source>The set of rules of the network that the card follows.</source>
        <translation>Die Regeln des Netzes, denen die Karte folgt.</translation>
    </message>
    <message>
        <source>the network&apos;s default</source>
        <translation>die Standardgruppe des Netzes</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>The bridge of the host that the card is plugged into.</source>
        <translation>Die Bridge des Hosts, an die die Karte angeschlossen ist.</translation>
    </message>
    <message>
        <source>The network card or vDPA device of the host.</source>
        <translation>Die Netzwerkkarte oder das vDPA-Gerät des Hosts.</translation>
    </message>
    <message>
        <source>How guests on one card reach each other, or who opens the socket.</source>
        <translation>Wie Gäste an einer Karte einander erreichen, oder wer den Socket öffnet.</translation>
    </message>
    <message>
        <source>VEPA, for a card of the host</source>
        <translation>VEPA, für eine Karte des Hosts</translation>
    </message>
    <message>
        <source>VEPA, the switch decides</source>
        <translation>VEPA, der Switch entscheidet</translation>
    </message>
    <message>
        <source>Bridge, guests see each other</source>
        <translation>Bridge, Gäste sehen einander</translation>
    </message>
    <message>
        <source>Private, guests are apart</source>
        <translation>Private, Gäste sind getrennt</translation>
    </message>
    <message>
        <source>Passthrough, the guest has it alone</source>
        <translation>Passthrough, der Gast hat sie allein</translation>
    </message>
    <message>
        <source>Waits for the other side</source>
        <translation>Wartet auf die andere Seite</translation>
    </message>
    <message>
        <source>Connects to the other side</source>
        <translation>Verbindet sich mit der anderen Seite</translation>
    </message>
    <message>
        <source>The card that the guest sees; virtio is fastest where it has drivers.</source>
        <translation>Die Karte, die der Gast sieht; virtio ist am schnellsten, wo er Treiber dafür hat.</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s usual one</source>
        <translation>die beim Hypervisor übliche</translation>
    </message>
    <message>
        <source>Intel 82574 (e1000e)</source>
        <translation>Intel 82574 (e1000e)</translation>
    </message>
    <message>
        <source>Intel 82540 (e1000)</source>
        <translation>Intel 82540 (e1000)</translation>
    </message>
    <message>
        <source>Intel 82576 (igb)</source>
        <translation>Intel 82576 (igb)</translation>
    </message>
    <message>
        <source>Realtek 8139</source>
        <translation>Realtek 8139</translation>
    </message>
    <message>
        <source>VMware vmxnet3</source>
        <translation>VMware vmxnet3</translation>
    </message>
    <message>
        <source>NE2000</source>
        <translation>NE2000</translation>
    </message>
    <message>
        <source>AMD PCnet</source>
        <translation>AMD PCnet</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>The card&apos;s own address, which no other in the network may have.</source>
        <translation>Die eigene Adresse der Karte, die keine andere im Netz haben darf.</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Whether the guest sees a cable in the card.</source>
        <translation>Ob der Gast ein Kabel in der Karte sieht.</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>eingesteckt</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Eingesteckt</translation>
    </message>
    <message>
        <source>Pulled out</source>
        <translation>Herausgezogen</translation>
    </message>
    <message>
        <source>Largest packet</source>
        <translation>Größtes Paket</translation>
    </message>
    <message>
        <source>The largest packet that fits (MTU).</source>
        <translation>Das größte Paket, das durchpasst (MTU).</translation>
    </message>
    <message>
        <source>as the network has it</source>
        <translation>wie im Netz</translation>
    </message>
    <message>
        <source>A network card of the guest, and what it is plugged into on the host. The model decides how fast it is.</source>
        <translation>Eine Netzwerkkarte des Gasts und woran sie auf dem Host angeschlossen ist. Das Modell bestimmt, wie schnell sie ist.</translation>
    </message>
    <message>
        <source>Addresses in the guest</source>
        <translation>Adressen im Gast</translation>
    </message>
    <message>
        <source>Addresses on the host</source>
        <translation>Adressen auf dem Host</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>The program that brings the packets to the host&apos;s network.</source>
        <translation>Das Programm, das die Pakete ins Netz des Hosts bringt.</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s own</source>
        <translation>Der des Hypervisors</translation>
    </message>
    <message>
        <source>Who moves the packets, or what hands a card of the host to the guest.</source>
        <translation>Wer die Pakete bewegt, oder was dem Gast eine Karte des Hosts übergibt.</translation>
    </message>
    <message>
        <source>vhost where it can be, or VFIO</source>
        <translation>vhost, wo es geht, oder VFIO</translation>
    </message>
    <message>
        <source>The host&apos;s kernel (vhost)</source>
        <translation>Der Kernel des Hosts (vhost)</translation>
    </message>
    <message>
        <source>VFIO, a card of the host</source>
        <translation>VFIO, eine Karte des Hosts</translation>
    </message>
    <message>
        <source>KVM (old), a card of the host</source>
        <translation>KVM (alt), eine Karte des Hosts</translation>
    </message>
    <message>
        <source>Xen, a card of the host</source>
        <translation>Xen, eine Karte des Hosts</translation>
    </message>
    <message>
        <source>How many queues the card has; one for each vCPU is a good number.</source>
        <translation>Wie viele Warteschlangen die Karte hat; eine je vCPU ist eine gute Zahl.</translation>
    </message>
    <message>
        <source>Receive queue</source>
        <translation>Empfangswarteschlange</translation>
    </message>
    <message>
        <source>How many packets a queue holds on the way in, a power of two.</source>
        <translation>Wie viele Pakete eine Warteschlange auf dem Weg hinein fasst, eine Zweierpotenz.</translation>
    </message>
    <message>
        <source>256</source>
        <translation>256</translation>
    </message>
    <message>
        <source>Send queue</source>
        <translation>Sendewarteschlange</translation>
    </message>
    <message>
        <source>How many packets a queue holds on the way out, a power of two.</source>
        <translation>Wie viele Pakete eine Warteschlange auf dem Weg hinaus fasst, eine Zweierpotenz.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>How packets are sent when QEMU moves them.</source>
        <translation>Wie Pakete gesendet werden, wenn QEMU sie bewegt.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>With a timer</source>
        <translation>Mit einem Zeitgeber</translation>
    </message>
    <message>
        <source>Packets are handed over without the vCPU waiting (ioeventfd).</source>
        <translation>Pakete werden übergeben, ohne dass die vCPU wartet (ioeventfd).</translation>
    </message>
    <message>
        <source>Spread by flow</source>
        <translation>Nach Datenfluss verteilen</translation>
    </message>
    <message>
        <source>The packets of one connection go to one queue (RSS).</source>
        <translation>Die Pakete einer Verbindung kommen in eine Warteschlange (RSS).</translation>
    </message>
    <message>
        <source>Tell the flow</source>
        <translation>Datenfluss mitteilen</translation>
    </message>
    <message>
        <source>The guest is told the number that queues were chosen by.</source>
        <translation>Der Gast erfährt die Zahl, nach der Warteschlangen gewählt wurden.</translation>
    </message>
    <message>
        <source>Hands the card over the newer way of the kernel.</source>
        <translation>Übergibt die Karte auf dem neueren Weg des Kernels.</translation>
    </message>
    <message>
        <source>The VFIO driver of the kernel that the card is bound to.</source>
        <translation>Der VFIO-Treiber des Kernels, an den die Karte gebunden wird.</translation>
    </message>
    <message>
        <source>the best one for the card</source>
        <translation>der beste für die Karte</translation>
    </message>
    <message>
        <source>Driver and queues</source>
        <translation>Treiber und Warteschlangen</translation>
    </message>
    <message>
        <source>Host: checksums</source>
        <translation>Host: Prüfsummen</translation>
    </message>
    <message>
        <source>The host takes packets whose checksum is left open.</source>
        <translation>Der Host nimmt Pakete an, deren Prüfsumme offen gelassen ist.</translation>
    </message>
    <message>
        <source>Host: segments (old)</source>
        <translation>Host: Segmente (alt)</translation>
    </message>
    <message>
        <source>The host cuts large packets, in the old way.</source>
        <translation>Der Host zerlegt große Pakete, auf die alte Art.</translation>
    </message>
    <message>
        <source>Host: IPv4 segments</source>
        <translation>Host: IPv4-Segmente</translation>
    </message>
    <message>
        <source>The host cuts large TCP packets of IPv4.</source>
        <translation>Der Host zerlegt große TCP-Pakete von IPv4.</translation>
    </message>
    <message>
        <source>Host: IPv6 segments</source>
        <translation>Host: IPv6-Segmente</translation>
    </message>
    <message>
        <source>The host cuts large TCP packets of IPv6.</source>
        <translation>Der Host zerlegt große TCP-Pakete von IPv6.</translation>
    </message>
    <message>
        <source>Host: congestion</source>
        <translation>Host: Überlastung</translation>
    </message>
    <message>
        <source>The host keeps the marks of congestion as it cuts packets.</source>
        <translation>Der Host erhält die Überlastungsmarken, wenn er Pakete zerlegt.</translation>
    </message>
    <message>
        <source>Host: UDP fragments</source>
        <translation>Host: UDP-Fragmente</translation>
    </message>
    <message>
        <source>The host cuts large UDP packets.</source>
        <translation>Der Host zerlegt große UDP-Pakete.</translation>
    </message>
    <message>
        <source>Host: merged buffers</source>
        <translation>Host: vereinte Puffer</translation>
    </message>
    <message>
        <source>A packet may be in several small buffers.</source>
        <translation>Ein Paket darf in mehreren kleinen Puffern liegen.</translation>
    </message>
    <message>
        <source>Guest: checksums</source>
        <translation>Gast: Prüfsummen</translation>
    </message>
    <message>
        <source>The guest takes packets whose checksum is left open.</source>
        <translation>Der Gast nimmt Pakete an, deren Prüfsumme offen gelassen ist.</translation>
    </message>
    <message>
        <source>Guest: IPv4 segments</source>
        <translation>Gast: IPv4-Segmente</translation>
    </message>
    <message>
        <source>The guest takes large TCP packets of IPv4.</source>
        <translation>Der Gast nimmt große TCP-Pakete von IPv4 an.</translation>
    </message>
    <message>
        <source>Guest: IPv6 segments</source>
        <translation>Gast: IPv6-Segmente</translation>
    </message>
    <message>
        <source>The guest takes large TCP packets of IPv6.</source>
        <translation>Der Gast nimmt große TCP-Pakete von IPv6 an.</translation>
    </message>
    <message>
        <source>Guest: congestion</source>
        <translation>Gast: Überlastung</translation>
    </message>
    <message>
        <source>The guest takes large packets with marks of congestion.</source>
        <translation>Der Gast nimmt große Pakete mit Überlastungsmarken an.</translation>
    </message>
    <message>
        <source>Guest: UDP fragments</source>
        <translation>Gast: UDP-Fragmente</translation>
    </message>
    <message>
        <source>The guest takes large UDP packets.</source>
        <translation>Der Gast nimmt große UDP-Pakete an.</translation>
    </message>
    <message>
        <source>Offloading</source>
        <translation>Offloading</translation>
    </message>
    <message>
        <source>What the card is called on the host; a name of your own must not begin with vnet.</source>
        <translation>Wie die Karte auf dem Host heißt; ein eigener Name darf nicht mit vnet beginnen.</translation>
    </message>
    <message>
        <source>the host gives it a name</source>
        <translation>der Host benennt sie</translation>
    </message>
    <message>
        <source>Made by libvirt</source>
        <translation>Von libvirt erzeugt</translation>
    </message>
    <message>
        <source>Whether libvirt makes the device on the host, or it is there.</source>
        <translation>Ob libvirt das Gerät auf dem Host erzeugt, oder ob es schon da ist.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>A program of the host that sets the device up.</source>
        <translation>Ein Programm des Hosts, das das Gerät einrichtet.</translation>
    </message>
    <message>
        <source>Closing script</source>
        <translation>Abschlussskript</translation>
    </message>
    <message>
        <source>A program of the host that runs as the device goes away.</source>
        <translation>Ein Programm des Hosts, das beim Verschwinden des Geräts läuft.</translation>
    </message>
    <message>
        <source>Tap device file</source>
        <translation>Datei der Tap-Geräte</translation>
    </message>
    <message>
        <source>The file that tap devices are opened by.</source>
        <translation>Die Datei, über die Tap-Geräte geöffnet werden.</translation>
    </message>
    <message>
        <source>/dev/net/tun</source>
        <translation>/dev/net/tun</translation>
    </message>
    <message>
        <source>vhost device file</source>
        <translation>vhost-Gerätedatei</translation>
    </message>
    <message>
        <source>The file that the kernel&apos;s helper is opened by.</source>
        <translation>Die Datei, über die der Helfer des Kernels geöffnet wird.</translation>
    </message>
    <message>
        <source>/dev/vhost-net</source>
        <translation>/dev/vhost-net</translation>
    </message>
    <message>
        <source>passt log</source>
        <translation>passt-Protokoll</translation>
    </message>
    <message>
        <source>Where passt writes its log on the host.</source>
        <translation>Wohin passt auf dem Host sein Protokoll schreibt.</translation>
    </message>
    <message>
        <source>Host name inside</source>
        <translation>Hostname innen</translation>
    </message>
    <message>
        <source>The name that passt gives the guest by DHCP.</source>
        <translation>Der Name, den passt dem Gast per DHCP gibt.</translation>
    </message>
    <message>
        <source>Full name inside</source>
        <translation>Voller Name innen</translation>
    </message>
    <message>
        <source>The full name that passt gives the guest by DHCP.</source>
        <translation>Der volle Name, den passt dem Gast per DHCP gibt.</translation>
    </message>
    <message>
        <source>The Xen domain that serves the card.</source>
        <translation>Die Xen-Domäne, die die Karte bedient.</translation>
    </message>
    <message>
        <source>Name inside</source>
        <translation>Name innen</translation>
    </message>
    <message>
        <source>What the card is called in a container.</source>
        <translation>Wie die Karte in einem Container heißt.</translation>
    </message>
    <message>
        <source>the container counts</source>
        <translation>der Container zählt durch</translation>
    </message>
    <message>
        <source>Name there now</source>
        <translation>Jetziger Name dort</translation>
    </message>
    <message>
        <source>What the card is really called in the container; libvirt writes it.</source>
        <translation>Wie die Karte im Container wirklich heißt; libvirt schreibt es.</translation>
    </message>
    <message>
        <source>Tap device and scripts</source>
        <translation>Tap-Gerät und Skripte</translation>
    </message>
    <message>
        <source>More on the MAC address</source>
        <translation>Mehr zur MAC-Adresse</translation>
    </message>
    <message>
        <source>Made how</source>
        <translation>Entstehung</translation>
    </message>
    <message>
        <source>Whether VMware may find the address in its own range.</source>
        <translation>Ob VMware die Adresse im eigenen Bereich finden darf.</translation>
    </message>
    <message>
        <source>generated if it is in VMware&apos;s range</source>
        <translation>erzeugt, wenn sie im Bereich von VMware liegt</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Whether VMware checks that the address is its own.</source>
        <translation>Ob VMware prüft, dass die Adresse eine eigene ist.</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>Jetzige Adresse</translation>
    </message>
    <message>
        <source>What the guest has made of its address; libvirt writes it.</source>
        <translation>Was der Gast aus seiner Adresse gemacht hat; libvirt schreibt es.</translation>
    </message>
    <message>
        <source>The address of the multicast group, or of the host that the guests meet at.</source>
        <translation>Die Adresse der Multicast-Gruppe oder des Hosts, auf dem sich die Gäste treffen.</translation>
    </message>
    <message>
        <source>The port of that address.</source>
        <translation>Der Port dieser Adresse.</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>The address on this host that packets come to.</source>
        <translation>Die Adresse auf diesem Host, an die Pakete kommen.</translation>
    </message>
    <message>
        <source>Our port</source>
        <translation>Eigener Port</translation>
    </message>
    <message>
        <source>The port on this host that packets come to.</source>
        <translation>Der Port auf diesem Host, an den Pakete kommen.</translation>
    </message>
    <message>
        <source>What the internal network is called.</source>
        <translation>Wie das interne Netz heißt.</translation>
    </message>
    <message>
        <source>Socket kind</source>
        <translation>Art des Sockets</translation>
    </message>
    <message>
        <source>What sort of socket the switch has.</source>
        <translation>Welche Art von Socket der Switch hat.</translation>
    </message>
    <message>
        <source>The socket of the switch.</source>
        <translation>Der Socket des Switches.</translation>
    </message>
    <message>
        <source>Tries again when the switch goes away.</source>
        <translation>Versucht es erneut, wenn der Switch verschwindet.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>The id of the vSphere switch.</source>
        <translation>Die ID des vSphere-Switches.</translation>
    </message>
    <message>
        <source>Port id</source>
        <translation>Port-ID</translation>
    </message>
    <message>
        <source>The id of the port on the vSphere switch.</source>
        <translation>Die ID des Ports am vSphere-Switch.</translation>
    </message>
    <message>
        <source>Port group id</source>
        <translation>Portgruppen-ID</translation>
    </message>
    <message>
        <source>The id of the group of ports on the vSphere switch.</source>
        <translation>Die ID der Gruppe von Ports am vSphere-Switch.</translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation>Verbindungs-ID</translation>
    </message>
    <message>
        <source>The number of the connection to the vSphere switch.</source>
        <translation>Die Nummer der Verbindung zum vSphere-Switch.</translation>
    </message>
    <message>
        <source>libvirt takes the card from the host&apos;s driver at start and gives it back.</source>
        <translation>libvirt nimmt die Karte beim Start vom Treiber des Hosts und gibt sie zurück.</translation>
    </message>
    <message>
        <source>On bus</source>
        <translation>Am Bus</translation>
    </message>
    <message>
        <source>What bus of the host the card is on.</source>
        <translation>An welchem Bus des Hosts die Karte hängt.</translation>
    </message>
    <message>
        <source>The first part of the PCI address on the host.</source>
        <translation>Der erste Teil der PCI-Adresse auf dem Host.</translation>
    </message>
    <message>
        <source>The bus of the address on the host.</source>
        <translation>Der Bus der Adresse auf dem Host.</translation>
    </message>
    <message>
        <source>The number of the USB device on its bus.</source>
        <translation>Die Nummer des USB-Geräts an seinem Bus.</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>Darf fehlen</translation>
    </message>
    <message>
        <source>Says that the USB device is not there now; libvirt writes it.</source>
        <translation>Sagt, dass das USB-Gerät jetzt nicht da ist; libvirt schreibt es.</translation>
    </message>
    <message>
        <source>Host card</source>
        <translation>Karte des Hosts</translation>
    </message>
    <message>
        <source>Forwarded ports</source>
        <translation>Weitergeleitete Ports</translation>
    </message>
    <message>
        <source>Ports of the host that lead to the guest.</source>
        <translation>Ports des Hosts, die zum Gast führen.</translation>
    </message>
    <message>
        <source>What is forwarded.</source>
        <translation>Was weitergeleitet wird.</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Host address</source>
        <translation>Host-Adresse</translation>
    </message>
    <message>
        <source>Only what comes to this address of the host is forwarded.</source>
        <translation>Nur was an diese Adresse des Hosts kommt, wird weitergeleitet.</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>Only what comes in by this card of the host is forwarded.</source>
        <translation>Nur was über diese Karte des Hosts hereinkommt, wird weitergeleitet.</translation>
    </message>
    <message>
        <source>any card</source>
        <translation>jede Karte</translation>
    </message>
    <message>
        <source>The ports; without any, all are forwarded.</source>
        <translation>Die Ports; ohne Angabe werden alle weitergeleitet.</translation>
    </message>
    <message>
        <source>all ports</source>
        <translation>alle Ports</translation>
    </message>
    <message>
        <source>The first port on the host.</source>
        <translation>Der erste Port auf dem Host.</translation>
    </message>
    <message>
        <source>The last port on the host.</source>
        <translation>Der letzte Port auf dem Host.</translation>
    </message>
    <message>
        <source>just the first</source>
        <translation>nur der erste</translation>
    </message>
    <message>
        <source>The first port in the guest.</source>
        <translation>Der erste Port im Gast.</translation>
    </message>
    <message>
        <source>the same as on the host</source>
        <translation>derselbe wie auf dem Host</translation>
    </message>
    <message>
        <source>These ports are not forwarded.</source>
        <translation>Diese Ports werden nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>What may pass in a second over time.</source>
        <translation>Was über längere Zeit in einer Sekunde durchgeht.</translation>
    </message>
    <message>
        <source>KiB/s</source>
        <translation>KiB/s</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>What may pass in a second for a short while.</source>
        <translation>Was für kurze Zeit in einer Sekunde durchgehen darf.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>How much may pass at the speed of the peak.</source>
        <translation>Wie viel mit der Spitzengeschwindigkeit durchgehen darf.</translation>
    </message>
    <message>
        <source>Assured</source>
        <translation>Zugesichert</translation>
    </message>
    <message>
        <source>What the card gets in any case; asks for limits on the network, too.</source>
        <translation>Was die Karte in jedem Fall bekommt; verlangt Grenzen auch am Netz.</translation>
    </message>
    <message>
        <source>nothing is assured</source>
        <translation>nichts ist zugesichert</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The number of the traffic class; libvirt gives it itself.</source>
        <translation>Die Nummer der Verkehrsklasse; libvirt vergibt sie selbst.</translation>
    </message>
    <message>
        <source>Limits to the guest</source>
        <translation>Grenzen zum Gast</translation>
    </message>
    <message>
        <source>Limits from the guest</source>
        <translation>Grenzen vom Gast</translation>
    </message>
    <message>
        <source>Behind the card</source>
        <translation>Hinter der Karte</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>The guest cannot reach others that are isolated on the same bridge.</source>
        <translation>Der Gast erreicht andere nicht, die an derselben Bridge isoliert sind.</translation>
    </message>
    <message>
        <source>MAC table</source>
        <translation>MAC-Tabelle</translation>
    </message>
    <message>
        <source>Who keeps the bridge&apos;s table of addresses.</source>
        <translation>Wer die Adresstabelle der Bridge führt.</translation>
    </message>
    <message>
        <source>the kernel</source>
        <translation>der Kernel</translation>
    </message>
    <message>
        <source>The kernel</source>
        <translation>Der Kernel</translation>
    </message>
    <message>
        <source>libvirt, which knows them</source>
        <translation>libvirt, das sie kennt</translation>
    </message>
    <message>
        <source>Trust the guest</source>
        <translation>Dem Gast vertrauen</translation>
    </message>
    <message>
        <source>The host follows when the guest changes its MAC address or filters.</source>
        <translation>Der Host zieht nach, wenn der Gast seine MAC-Adresse oder Filter ändert.</translation>
    </message>
    <message>
        <source>Collected packets</source>
        <translation>Gesammelte Pakete</translation>
    </message>
    <message>
        <source>How many packets are collected before the guest is told.</source>
        <translation>Wie viele Pakete gesammelt werden, bevor der Gast davon erfährt.</translation>
    </message>
    <message>
        <source>none are collected</source>
        <translation>keine werden gesammelt</translation>
    </message>
    <message>
        <source>Send buffer</source>
        <translation>Sendepuffer</translation>
    </message>
    <message>
        <source>How much may wait to be sent.</source>
        <translation>Wie viel auf das Senden warten darf.</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Several tags</source>
        <translation>Mehrere Tags</translation>
    </message>
    <message>
        <source>The guest tags the packets itself and may use all of these.</source>
        <translation>Der Gast versieht die Pakete selbst mit Tags und darf all diese benutzen.</translation>
    </message>
    <message>
        <source>no, if there is one tag</source>
        <translation>nein, bei nur einem Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The virtual networks that the card is in.</source>
        <translation>Die virtuellen Netze, in denen die Karte ist.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The number of the network, up to 4095.</source>
        <translation>Die Nummer des Netzes, bis 4095.</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Nativ</translation>
    </message>
    <message>
        <source>Packets without a tag belong to this network; this says how they leave.</source>
        <translation>Pakete ohne Tag gehören zu diesem Netz; dies sagt, wie sie hinausgehen.</translation>
    </message>
    <message>
        <source>it is not the native one</source>
        <translation>es ist nicht das native</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>Mit Tag</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>The kind of switch that the card has a port on.</source>
        <translation>Die Art des Switches, an dem die Karte einen Port hat.</translation>
    </message>
    <message>
        <source>a plain one</source>
        <translation>ein einfacher</translation>
    </message>
    <message>
        <source>Open vSwitch</source>
        <translation>Open vSwitch</translation>
    </message>
    <message>
        <source>802.1Qbg (VEPA)</source>
        <translation>802.1Qbg (VEPA)</translation>
    </message>
    <message>
        <source>MidoNet</source>
        <translation>MidoNet</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The profile of the port, known to the switch.</source>
        <translation>Das Profil des Ports, das der Switch kennt.</translation>
    </message>
    <message>
        <source>What the switch knows the port by.</source>
        <translation>Woran der Switch den Port erkennt.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>The id of the card for the switch.</source>
        <translation>Die ID der Karte für den Switch.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>The number of the database of types.</source>
        <translation>Die Nummer der Datenbank der Typen.</translation>
    </message>
    <message>
        <source>The number of the type in that database.</source>
        <translation>Die Nummer des Typs in dieser Datenbank.</translation>
    </message>
    <message>
        <source>Type version</source>
        <translation>Typversion</translation>
    </message>
    <message>
        <source>The version of that type.</source>
        <translation>Die Version dieses Typs.</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>Switch-Port</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The network filter of the host that all packets go through.</source>
        <translation>Der Netzwerkfilter des Hosts, den alle Pakete durchlaufen.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Values that the filter asks for.</source>
        <translation>Werte, die der Filter verlangt.</translation>
    </message>
    <message>
        <source>libvirt finds them out where it can</source>
        <translation>libvirt ermittelt sie, wo es kann</translation>
    </message>
    <message>
        <source>What the filter calls the value.</source>
        <translation>Wie der Filter den Wert nennt.</translation>
    </message>
    <message>
        <source>The value itself.</source>
        <translation>Der Wert selbst.</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>Lets the guest limit what its devices can reach in memory.</source>
        <translation>Lässt den Gast begrenzen, was seine Geräte im Speicher erreichen.</translation>
    </message>
    <message>
        <source>The IOMMU that the guest sees.</source>
        <translation>Die IOMMU, die der Gast sieht.</translation>
    </message>
    <message>
        <source>Intel (VT-d)</source>
        <translation>Intel (VT-d)</translation>
    </message>
    <message>
        <source>AMD</source>
        <translation>AMD</translation>
    </message>
    <message>
        <source>Arm (SMMUv3)</source>
        <translation>Arm (SMMUv3)</translation>
    </message>
    <message>
        <source>Remap interrupts</source>
        <translation>Interrupts umlenken</translation>
    </message>
    <message>
        <source>Interrupts go through it, too; more than 255 vCPUs ask for it.</source>
        <translation>Auch Interrupts gehen durch sie; mehr als 255 vCPUs verlangen es.</translation>
    </message>
    <message>
        <source>Many processors</source>
        <translation>Viele Prozessoren</translation>
    </message>
    <message>
        <source>Interrupts can reach more than 255 vCPUs.</source>
        <translation>Interrupts können mehr als 255 vCPUs erreichen.</translation>
    </message>
    <message>
        <source>Caching mode</source>
        <translation>Caching-Modus</translation>
    </message>
    <message>
        <source>Devices of the host work behind it.</source>
        <translation>Geräte des Hosts arbeiten hinter ihr.</translation>
    </message>
    <message>
        <source>Devices can keep translated addresses of their own.</source>
        <translation>Geräte können übersetzte Adressen selbst vorhalten.</translation>
    </message>
    <message>
        <source>How wide addresses are: 39 or 48 bits.</source>
        <translation>Wie breit Adressen sind: 39 oder 48 Bit.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Off leaves interrupts alone to it.</source>
        <translation>Aus überlässt ihr nur die Interrupts.</translation>
    </message>
    <message>
        <source>Many processors (AMD)</source>
        <translation>Viele Prozessoren (AMD)</translation>
    </message>
    <message>
        <source>Pass through</source>
        <translation>Durchreichen</translation>
    </message>
    <message>
        <source>Devices reach all of the memory until the guest says otherwise.</source>
        <translation>Geräte erreichen den ganzen Speicher, bis der Gast etwas anderes sagt.</translation>
    </message>
    <message>
        <source>Accelerated</source>
        <translation>Beschleunigt</translation>
    </message>
    <message>
        <source>The IOMMU of the host does the work.</source>
        <translation>Die IOMMU des Hosts macht die Arbeit.</translation>
    </message>
    <message>
        <source>Devices can keep translated addresses of their own (ATS).</source>
        <translation>Geräte können übersetzte Adressen selbst vorhalten (ATS).</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>A whole range can be made invalid at once.</source>
        <translation>Ein ganzer Bereich lässt sich auf einmal ungültig machen.</translation>
    </message>
    <message>
        <source>Command queues</source>
        <translation>Befehlswarteschlangen</translation>
    </message>
    <message>
        <source>The guest has command queues of the hardware.</source>
        <translation>Der Gast hat Befehlswarteschlangen der Hardware.</translation>
    </message>
    <message>
        <source>Output width</source>
        <translation>Ausgabebreite</translation>
    </message>
    <message>
        <source>How wide the addresses are that come out.</source>
        <translation>Wie breit die Adressen sind, die herauskommen.</translation>
    </message>
    <message>
        <source>Substream bits</source>
        <translation>Substream-Bits</translation>
    </message>
    <message>
        <source>How many bits tell parts of a device apart.</source>
        <translation>Wie viele Bits Teile eines Geräts unterscheiden.</translation>
    </message>
    <message>
        <source>PCI bus</source>
        <translation>PCI-Bus</translation>
    </message>
    <message>
        <source>The index of the PCI controller that it is for.</source>
        <translation>Der Index des PCI-Controllers, für den sie ist.</translation>
    </message>
    <message>
        <source>Granule</source>
        <translation>Granularität</translation>
    </message>
    <message>
        <source>The smallest piece that can be mapped.</source>
        <translation>Das kleinste Stück, das sich zuordnen lässt.</translation>
    </message>
    <message>
        <source>Granule in</source>
        <translation>Granularität in</translation>
    </message>
    <message>
        <source>Granule as</source>
        <translation>Granularität als</translation>
    </message>
    <message>
        <source>Takes the piece of the host&apos;s IOMMU.</source>
        <translation>Nimmt das Stück der IOMMU des Hosts.</translation>
    </message>
    <message>
        <source>the size that is set</source>
        <translation>die gesetzte Größe</translation>
    </message>
    <message>
        <source>AMD, Arm and virtio</source>
        <translation>AMD, Arm und virtio</translation>
    </message>
    <message>
        <source>Lets the guest limit what its devices can reach, as nested guests and device pass-through in the guest ask for.</source>
        <translation>Lässt den Gast begrenzen, was seine Geräte erreichen; verschachtelte Gäste und das Durchreichen von Geräten im Gast verlangen es.</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Leases</translation>
    </message>
    <message>
        <source>Locks that the guest holds as long as it runs, by the host&apos;s lock manager.</source>
        <translation>Sperren, die der Gast hält, solange er läuft, beim Sperrverwalter des Hosts.</translation>
    </message>
    <message>
        <source>Lockspace</source>
        <translation>Sperrbereich</translation>
    </message>
    <message>
        <source>The space of the lock manager that the lock is in.</source>
        <translation>Der Bereich des Sperrverwalters, in dem die Sperre liegt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What the lock is called there.</source>
        <translation>Wie die Sperre dort heißt.</translation>
    </message>
    <message>
        <source>The file that the lock is kept in.</source>
        <translation>Die Datei, in der die Sperre geführt wird.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Where in the file it is.</source>
        <translation>Wo sie in der Datei steht.</translation>
    </message>
    <message>
        <source>A lock that only one guest at a time can hold. It keeps two hosts from running the same guest.</source>
        <translation>Eine Sperre, die immer nur ein Gast halten kann. Sie verhindert, dass zwei Hosts denselben Gast ausführen.</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>Speichermodule</translation>
    </message>
    <message>
        <source>Memory in modules, which can be plugged in while the guest runs.</source>
        <translation>Speicher in Modulen, die im Betrieb eingesteckt werden können.</translation>
    </message>
    <message>
        <source>What the guest sees.</source>
        <translation>Was der Gast sieht.</translation>
    </message>
    <message>
        <source>Memory module (DIMM)</source>
        <translation>Speichermodul (DIMM)</translation>
    </message>
    <message>
        <source>Adjustable (virtio-mem)</source>
        <translation>Regelbar (virtio-mem)</translation>
    </message>
    <message>
        <source>Persistent (NVDIMM)</source>
        <translation>Dauerhaft (NVDIMM)</translation>
    </message>
    <message>
        <source>Persistent (virtio)</source>
        <translation>Dauerhaft (virtio)</translation>
    </message>
    <message>
        <source>Enclave (SGX)</source>
        <translation>Enklave (SGX)</translation>
    </message>
    <message>
        <source>How large the module is.</source>
        <translation>Wie groß das Modul ist.</translation>
    </message>
    <message>
        <source>How much of it the guest should have now.</source>
        <translation>Wie viel davon der Gast jetzt haben soll.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA cell that it belongs to.</source>
        <translation>Die NUMA-Zelle des Gasts, zu der es gehört.</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>der erste Eintrag</translation>
    </message>
    <message>
        <source>The file of the host that holds what is in it.</source>
        <translation>Die Datei des Hosts, die den Inhalt enthält.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The smallest amount that can be plugged in.</source>
        <translation>Die kleinste Menge, die sich einstecken lässt.</translation>
    </message>
    <message>
        <source>as large as a huge page</source>
        <translation>so groß wie eine Huge Page</translation>
    </message>
    <message>
        <source>Plugged in now</source>
        <translation>Jetzt eingesteckt</translation>
    </message>
    <message>
        <source>How much the guest has taken; libvirt writes it.</source>
        <translation>Wie viel der Gast angenommen hat; libvirt schreibt es.</translation>
    </message>
    <message>
        <source>Slots as needed</source>
        <translation>Slots nach Bedarf</translation>
    </message>
    <message>
        <source>Memory for the module is only managed as far as it is plugged in.</source>
        <translation>Speicher für das Modul wird nur so weit verwaltet, wie er eingesteckt ist.</translation>
    </message>
    <message>
        <source>Label area</source>
        <translation>Labelbereich</translation>
    </message>
    <message>
        <source>The part of an NVDIMM that holds its labels.</source>
        <translation>Der Teil eines NVDIMM, der seine Label enthält.</translation>
    </message>
    <message>
        <source>The guest cannot write to it.</source>
        <translation>Der Gast kann nicht darauf schreiben.</translation>
    </message>
    <message>
        <source>Where it begins in the guest&apos;s memory.</source>
        <translation>Wo es im Speicher des Gasts beginnt.</translation>
    </message>
    <message>
        <source>The id of an NVDIMM on POWER.</source>
        <translation>Die ID eines NVDIMM auf POWER.</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>The size of the pages of the host.</source>
        <translation>Die Größe der Seiten des Hosts.</translation>
    </message>
    <message>
        <source>as the domain&apos;s memory</source>
        <translation>wie der Speicher der Maschine</translation>
    </message>
    <message>
        <source>The NUMA nodes of the host that it comes from.</source>
        <translation>Die NUMA-Knoten des Hosts, von denen es kommt.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>What the module is aligned to.</source>
        <translation>Woran das Modul ausgerichtet wird.</translation>
    </message>
    <message>
        <source>the size of a page</source>
        <translation>die Größe einer Seite</translation>
    </message>
    <message>
        <source>Really persistent</source>
        <translation>Wirklich dauerhaft</translation>
    </message>
    <message>
        <source>The file is on persistent memory of the host.</source>
        <translation>Die Datei liegt auf dauerhaftem Speicher des Hosts.</translation>
    </message>
    <message>
        <source>it is on a disk</source>
        <translation>sie liegt auf einer Platte</translation>
    </message>
    <message>
        <source>Whether others on the host can see the memory.</source>
        <translation>Ob andere auf dem Host den Speicher sehen können.</translation>
    </message>
    <message>
        <source>Forget at the end</source>
        <translation>Am Ende vergessen</translation>
    </message>
    <message>
        <source>What is in it need not be kept when the guest is shut off.</source>
        <translation>Der Inhalt muss nicht erhalten bleiben, wenn der Gast ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>Memory that can be plugged in while the guest runs, or that keeps what is in it. It asks for room on the memory page.</source>
        <translation>Speicher, der sich im Betrieb einstecken lässt oder der seinen Inhalt behält. Er braucht Platz auf der Seite Speicher.</translation>
    </message>
    <message>
        <source>How the host reaches the disk.</source>
        <translation>Wie der Host die Platte erreicht.</translation>
    </message>
    <message>
        <source>Ceph (rbd)</source>
        <translation>Ceph (rbd)</translation>
    </message>
    <message>
        <source>Sheepdog</source>
        <translation>Sheepdog</translation>
    </message>
    <message>
        <source>Gluster</source>
        <translation>Gluster</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>NFS</source>
        <translation>NFS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>FTP</source>
        <translation>FTP</translation>
    </message>
    <message>
        <source>FTPS</source>
        <translation>FTPS</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>Veritas HyperScale</source>
        <translation>Veritas HyperScale</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>The export, image, target or path as the server calls it.</source>
        <translation>Der Export, das Image, das Ziel oder der Pfad, wie der Server es nennt.</translation>
    </message>
    <message>
        <source>What is behind the question mark of the address.</source>
        <translation>Was in der Adresse hinter dem Fragezeichen steht.</translation>
    </message>
    <message>
        <source>Snapshot there</source>
        <translation>Snapshot dort</translation>
    </message>
    <message>
        <source>A snapshot of the image on the server.</source>
        <translation>Ein Snapshot des Images auf dem Server.</translation>
    </message>
    <message>
        <source>Ceph settings</source>
        <translation>Ceph-Einstellungen</translation>
    </message>
    <message>
        <source>A file on the host with the settings for Ceph.</source>
        <translation>Eine Datei auf dem Host mit den Einstellungen für Ceph.</translation>
    </message>
    <message>
        <source>Where the disk is served from; some protocols take several.</source>
        <translation>Woher die Platte kommt; manche Protokolle nehmen mehrere Server.</translation>
    </message>
    <message>
        <source>A name or an address.</source>
        <translation>Ein Name oder eine Adresse.</translation>
    </message>
    <message>
        <source>The port on the server.</source>
        <translation>Der Port auf dem Server.</translation>
    </message>
    <message>
        <source>the usual one of the protocol</source>
        <translation>der übliche des Protokolls</translation>
    </message>
    <message>
        <source>How the server is reached.</source>
        <translation>Wie der Server erreicht wird.</translation>
    </message>
    <message>
        <source>The socket on this host that the server listens on.</source>
        <translation>Der Socket auf diesem Host, an dem der Server lauscht.</translation>
    </message>
    <message>
        <source>The name that the server&apos;s certificate has, where it is not its address.</source>
        <translation>Der Name im Zertifikat des Servers, wo er nicht seine Adresse ist.</translation>
    </message>
    <message>
        <source>the server&apos;s address</source>
        <translation>die Adresse des Servers</translation>
    </message>
    <message>
        <source>Whether the server must prove who it is.</source>
        <translation>Ob der Server beweisen muss, wer er ist.</translation>
    </message>
    <message>
        <source>How much more than asked for is read in advance.</source>
        <translation>Wie viel mehr als verlangt im Voraus gelesen wird.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>How long an answer may take.</source>
        <translation>Wie lange eine Antwort dauern darf.</translation>
    </message>
    <message>
        <source>Tries again when the server of a vhost-user disk goes away.</source>
        <translation>Versucht es erneut, wenn der Server einer vhost-user-Platte verschwindet.</translation>
    </message>
    <message>
        <source>Reconnect within</source>
        <translation>Neu verbinden binnen</translation>
    </message>
    <message>
        <source>How long NBD tries to come back before the guest sees an error.</source>
        <translation>Wie lange NBD die Verbindung wieder aufzubauen versucht, bevor der Gast einen Fehler sieht.</translation>
    </message>
    <message>
        <source>errors come at once</source>
        <translation>Fehler kommen sofort</translation>
    </message>
    <message>
        <source>The user that the host is on the NFS server, by name or number.</source>
        <translation>Der Benutzer, der der Host auf dem NFS-Server ist, mit Name oder Nummer.</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s user</source>
        <translation>der Benutzer des Hypervisors</translation>
    </message>
    <message>
        <source>The group that the host is on the NFS server.</source>
        <translation>Die Gruppe, die der Host auf dem NFS-Server hat.</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s group</source>
        <translation>die Gruppe des Hypervisors</translation>
    </message>
    <message>
        <source>Who logs in on the SSH server.</source>
        <translation>Wer sich beim SSH-Server anmeldet.</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>A file on the host with the private key.</source>
        <translation>Eine Datei auf dem Host mit dem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>an agent is asked</source>
        <translation>ein Agent wird gefragt</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>SSH-Agent</translation>
    </message>
    <message>
        <source>The socket of an SSH agent that has the key.</source>
        <translation>Der Socket eines SSH-Agenten, der den Schlüssel hat.</translation>
    </message>
    <message>
        <source>a key file is used</source>
        <translation>eine Schlüsseldatei wird benutzt</translation>
    </message>
    <message>
        <source>A file on the host with the keys of servers that are trusted.</source>
        <translation>Eine Datei auf dem Host mit den Schlüsseln vertrauter Server.</translation>
    </message>
    <message>
        <source>Cookies that the web server asks for; they are kept secret.</source>
        <translation>Cookies, die der Webserver verlangt; sie werden geheim gehalten.</translation>
    </message>
    <message>
        <source>What the server calls the cookie.</source>
        <translation>Wie der Server das Cookie nennt.</translation>
    </message>
    <message>
        <source>What the cookie says.</source>
        <translation>Was im Cookie steht.</translation>
    </message>
    <message>
        <source>NVRAM</source>
        <translation>NVRAM</translation>
    </message>
    <message>
        <source>The settings memory of a POWER machine; it always has one.</source>
        <translation>Der Einstellungsspeicher einer POWER-Maschine; sie hat immer einen.</translation>
    </message>
    <message>
        <source>The settings memory of a POWER machine. Only its place can be set.</source>
        <translation>Der Einstellungsspeicher einer POWER-Maschine. Nur sein Platz lässt sich festlegen.</translation>
    </message>
    <message>
        <source>Crash notices</source>
        <translation>Absturzmeldungen</translation>
    </message>
    <message>
        <source>The guest&apos;s system tells the host when it crashes.</source>
        <translation>Das System des Gasts meldet dem Host, wenn es abstürzt.</translation>
    </message>
    <message>
        <source>the host does not notice</source>
        <translation>der Host merkt es nicht</translation>
    </message>
    <message>
        <source>How the guest tells.</source>
        <translation>Wie der Gast es meldet.</translation>
    </message>
    <message>
        <source>Hyper-V, for Windows</source>
        <translation>Hyper-V, für Windows</translation>
    </message>
    <message>
        <source>PCI (pvpanic)</source>
        <translation>PCI (pvpanic)</translation>
    </message>
    <message>
        <source>The guest&apos;s system tells the host when it crashes. What then happens is set on the power page.</source>
        <translation>Das System des Gasts meldet dem Host, wenn es abstürzt. Was dann geschieht, steht auf der Seite Energie und Ereignisse.</translation>
    </message>
    <message>
        <source>Parallel ports</source>
        <translation>Parallele Schnittstellen</translation>
    </message>
    <message>
        <source>Printer ports of the guest and what is at their other end.</source>
        <translation>Druckeranschlüsse des Gasts und was an ihrem anderen Ende ist.</translation>
    </message>
    <message>
        <source>What the port is connected to on the host.</source>
        <translation>Womit die Schnittstelle auf dem Host verbunden ist.</translation>
    </message>
    <message>
        <source>Kind of port</source>
        <translation>Art der Schnittstelle</translation>
    </message>
    <message>
        <source>How the port is built into the guest.</source>
        <translation>Wie die Schnittstelle im Gast eingebaut ist.</translation>
    </message>
    <message>
        <source>Which of the guest&apos;s ports it is, from 0.</source>
        <translation>Welche der Schnittstellen des Gasts es ist, ab 0.</translation>
    </message>
    <message>
        <source>Printer ports of the guest, for old programs and dongles.</source>
        <translation>Druckeranschlüsse des Gasts, für alte Programme und Dongles.</translation>
    </message>
    <message>
        <source>Crash store</source>
        <translation>Absturzspeicher</translation>
    </message>
    <message>
        <source>A place where the guest&apos;s kernel leaves its last words.</source>
        <translation>Ein Ort, an dem der Kernel des Gasts seine letzten Worte hinterlässt.</translation>
    </message>
    <message>
        <source>How the guest sees the store.</source>
        <translation>Wie der Gast den Speicher sieht.</translation>
    </message>
    <message>
        <source>ACPI (ERST)</source>
        <translation>ACPI (ERST)</translation>
    </message>
    <message>
        <source>The file on the host that holds it.</source>
        <translation>Die Datei auf dem Host, die ihn enthält.</translation>
    </message>
    <message>
        <source>libvirt&apos;s own place</source>
        <translation>der Ort, den libvirt wählt</translation>
    </message>
    <message>
        <source>How much fits.</source>
        <translation>Wie viel hineinpasst.</translation>
    </message>
    <message>
        <source>A place where the guest&apos;s kernel leaves its last words as it crashes.</source>
        <translation>Ein Ort, an dem der Kernel des Gasts beim Absturz seine letzten Worte hinterlässt.</translation>
    </message>
    <message>
        <source>USB redirection</source>
        <translation>USB-Umleitung</translation>
    </message>
    <message>
        <source>Places for USB devices of whoever looks at the screen.</source>
        <translation>Plätze für USB-Geräte dessen, der auf den Bildschirm schaut.</translation>
    </message>
    <message>
        <source>What is redirected.</source>
        <translation>Was umgeleitet wird.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Where the USB device comes from.</source>
        <translation>Woher das USB-Gerät kommt.</translation>
    </message>
    <message>
        <source>A USB device that is plugged in where the screen is looked at. Each row has room for one.</source>
        <translation>Ein USB-Gerät, das dort eingesteckt wird, wo der Bildschirm betrachtet wird. Jede Zeile hat Platz für eines.</translation>
    </message>
    <message>
        <source>Redirection filter</source>
        <translation>Umleitungsfilter</translation>
    </message>
    <message>
        <source>Rules on which USB devices may be redirected.</source>
        <translation>Regeln dafür, welche USB-Geräte umgeleitet werden dürfen.</translation>
    </message>
    <message>
        <source>all may be</source>
        <translation>alle dürfen es</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The first rule that fits decides.</source>
        <translation>Die erste Regel, die passt, entscheidet.</translation>
    </message>
    <message>
        <source>all may be redirected</source>
        <translation>alle dürfen umgeleitet werden</translation>
    </message>
    <message>
        <source>The USB class; -1 is any.</source>
        <translation>Die USB-Klasse; -1 heißt beliebig.</translation>
    </message>
    <message>
        <source>The vendor id; -1 is any.</source>
        <translation>Die Hersteller-ID; -1 heißt beliebig.</translation>
    </message>
    <message>
        <source>The product id; -1 is any.</source>
        <translation>Die Produkt-ID; -1 heißt beliebig.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version of the device; -1 is any.</source>
        <translation>Die Version des Geräts; -1 heißt beliebig.</translation>
    </message>
    <message>
        <source>Whether such a device may be redirected.</source>
        <translation>Ob ein solches Gerät umgeleitet werden darf.</translation>
    </message>
    <message>
        <source>Which USB devices of a viewer may come into the guest.</source>
        <translation>Welche USB-Geräte eines Betrachters in den Gast dürfen.</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>Gives the guest random numbers of the host, which keys are made from.</source>
        <translation>Gibt dem Gast Zufallszahlen des Hosts, aus denen Schlüssel entstehen.</translation>
    </message>
    <message>
        <source>the guest finds its own</source>
        <translation>der Gast findet eigene</translation>
    </message>
    <message>
        <source>Where the numbers come from.</source>
        <translation>Woher die Zahlen kommen.</translation>
    </message>
    <message>
        <source>A program (EGD)</source>
        <translation>Ein Programm (EGD)</translation>
    </message>
    <message>
        <source>The device of the host; urandom never makes the guest wait.</source>
        <translation>Das Gerät des Hosts; urandom lässt den Gast nie warten.</translation>
    </message>
    <message>
        <source>/dev/random</source>
        <translation>/dev/random</translation>
    </message>
    <message>
        <source>How much the guest gets in each period.</source>
        <translation>Wie viel der Gast in jeder Periode bekommt.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>How long a period is.</source>
        <translation>Wie lang eine Periode ist.</translation>
    </message>
    <message>
        <source>1000</source>
        <translation>1000</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Verbunden über</translation>
    </message>
    <message>
        <source>How the program is reached.</source>
        <translation>Wie das Programm erreicht wird.</translation>
    </message>
    <message>
        <source>Connection of the program</source>
        <translation>Verbindung des Programms</translation>
    </message>
    <message>
        <source>Random numbers of the host for the guest, which starts and makes keys faster with them.</source>
        <translation>Zufallszahlen des Hosts für den Gast, der damit schneller startet und Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Serielle Schnittstellen</translation>
    </message>
    <message>
        <source>Serial ports of the guest and what is at their other end.</source>
        <translation>Serielle Schnittstellen des Gasts und was an ihrem anderen Ende ist.</translation>
    </message>
    <message>
        <source>Built in (Arm)</source>
        <translation>Eingebaut (Arm)</translation>
    </message>
    <message>
        <source>the usual one of the kind</source>
        <translation>das übliche dieser Art</translation>
    </message>
    <message>
        <source>Serial ports of the guest. A pseudo terminal is what virsh console opens.</source>
        <translation>Serielle Schnittstellen des Gasts. Ein Pseudo-Terminal ist das, was virsh console öffnet.</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>Memory that the guest shares with the host or other guests, as Looking Glass needs it.</source>
        <translation>Speicher, den der Gast mit dem Host oder anderen Gästen teilt, wie Looking Glass ihn braucht.</translation>
    </message>
    <message>
        <source>The name of the memory on the host.</source>
        <translation>Der Name des Speichers auf dem Host.</translation>
    </message>
    <message>
        <source>How the guest sees the memory.</source>
        <translation>Wie der Gast den Speicher sieht.</translation>
    </message>
    <message>
        <source>plain, or with doorbells if there is a server</source>
        <translation>einfach, oder mit Doorbells, wenn es einen Server gibt</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>With doorbells</source>
        <translation>Mit Doorbells</translation>
    </message>
    <message>
        <source>Old (ivshmem)</source>
        <translation>Alt (ivshmem)</translation>
    </message>
    <message>
        <source>How large it is, a power of two.</source>
        <translation>Wie groß er ist, eine Zweierpotenz.</translation>
    </message>
    <message>
        <source>4 MiB</source>
        <translation>4 MiB</translation>
    </message>
    <message>
        <source>When migrated</source>
        <translation>Beim Migrieren</translation>
    </message>
    <message>
        <source>Whether the memory goes along when the guest is migrated.</source>
        <translation>Ob der Speicher mitgeht, wenn der Gast migriert wird.</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>peer</translation>
    </message>
    <message>
        <source>It goes along</source>
        <translation>Er geht mit</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Er bleibt</translation>
    </message>
    <message>
        <source>Doorbells</source>
        <translation>Doorbells</translation>
    </message>
    <message>
        <source>The socket of the program that serves the memory.</source>
        <translation>Der Socket des Programms, das den Speicher bereitstellt.</translation>
    </message>
    <message>
        <source>How many doorbells there are.</source>
        <translation>Wie viele Doorbells es gibt.</translation>
    </message>
    <message>
        <source>Doorbells are rung without the vCPU waiting (ioeventfd).</source>
        <translation>Doorbells klingeln, ohne dass die vCPU wartet (ioeventfd).</translation>
    </message>
    <message>
        <source>Memory that the guest shares with programs of the host, such as Looking Glass or Scream.</source>
        <translation>Speicher, den der Gast mit Programmen des Hosts wie Looking Glass oder Scream teilt.</translation>
    </message>
    <message>
        <source>Smart card readers of the guest.</source>
        <translation>Smartcard-Leser des Gasts.</translation>
    </message>
    <message>
        <source>Card from</source>
        <translation>Karte von</translation>
    </message>
    <message>
        <source>Whose card the guest sees.</source>
        <translation>Wessen Karte der Gast sieht.</translation>
    </message>
    <message>
        <source>The host&apos;s reader</source>
        <translation>Der Leser des Hosts</translation>
    </message>
    <message>
        <source>Certificates of the host</source>
        <translation>Zertifikate des Hosts</translation>
    </message>
    <message>
        <source>Someone at the other end</source>
        <translation>Jemand am anderen Ende</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Three certificates of the host&apos;s database.</source>
        <translation>Drei Zertifikate aus der Datenbank des Hosts.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>The name of the certificate in the database.</source>
        <translation>Der Name des Zertifikats in der Datenbank.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The directory on the host with the certificates.</source>
        <translation>Das Verzeichnis auf dem Host mit den Zertifikaten.</translation>
    </message>
    <message>
        <source>/etc/pki/nssdb</source>
        <translation>/etc/pki/nssdb</translation>
    </message>
    <message>
        <source>Where the card at the other end is.</source>
        <translation>Wo die Karte am anderen Ende ist.</translation>
    </message>
    <message>
        <source>Firmware&apos;s tables</source>
        <translation>Tabellen der Firmware</translation>
    </message>
    <message>
        <source>A number in the firmware&apos;s tables that the guest can name the device after.</source>
        <translation>Eine Nummer in den Tabellen der Firmware, nach der der Gast das Gerät benennen kann.</translation>
    </message>
    <message>
        <source>A smart card reader of the guest, with a card of the host or of whoever looks at the screen.</source>
        <translation>Ein Smartcard-Leser des Gasts, mit einer Karte des Hosts oder dessen, der auf den Bildschirm schaut.</translation>
    </message>
    <message>
        <source>Sound cards</source>
        <translation>Soundkarten</translation>
    </message>
    <message>
        <source>The sound cards that the guest sees.</source>
        <translation>Die Soundkarten, die der Gast sieht.</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>The card that the guest sees; HD Audio suits most guests.</source>
        <translation>Die Karte, die der Gast sieht; HD Audio passt für die meisten Gäste.</translation>
    </message>
    <message>
        <source>HD Audio (ich9)</source>
        <translation>HD Audio (ich9)</translation>
    </message>
    <message>
        <source>HD Audio (ich6)</source>
        <translation>HD Audio (ich6)</translation>
    </message>
    <message>
        <source>AC 97</source>
        <translation>AC 97</translation>
    </message>
    <message>
        <source>Ensoniq ES1370</source>
        <translation>Ensoniq ES1370</translation>
    </message>
    <message>
        <source>Sound Blaster 16</source>
        <translation>Sound Blaster 16</translation>
    </message>
    <message>
        <source>PC speaker</source>
        <translation>PC-Lautsprecher</translation>
    </message>
    <message>
        <source>ICH 7</source>
        <translation>ICH 7</translation>
    </message>
    <message>
        <source>The number of the audio backend that the card plays through.</source>
        <translation>Die Nummer des Audio-Backends, über das die Karte spielt.</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Codecs</translation>
    </message>
    <message>
        <source>What an HD Audio card has for ins and outs.</source>
        <translation>Welche Ein- und Ausgänge eine HD-Audio-Karte hat.</translation>
    </message>
    <message>
        <source>one duplex codec</source>
        <translation>ein Duplex-Codec</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>What the codec can do.</source>
        <translation>Was der Codec kann.</translation>
    </message>
    <message>
        <source>Line in and out</source>
        <translation>Line-in und Line-out</translation>
    </message>
    <message>
        <source>Speaker and microphone</source>
        <translation>Lautsprecher und Mikrofon</translation>
    </message>
    <message>
        <source>Line out only</source>
        <translation>Nur Line-out</translation>
    </message>
    <message>
        <source>More than stereo</source>
        <translation>Mehr als Stereo</translation>
    </message>
    <message>
        <source>A USB card can have six channels.</source>
        <translation>Eine USB-Karte kann sechs Kanäle haben.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>How many sounds a virtio card can play at once.</source>
        <translation>Wie viele Klänge eine virtio-Karte gleichzeitig spielen kann.</translation>
    </message>
    <message>
        <source>The card that the guest plays through. Where it is heard is said by an audio backend.</source>
        <translation>Die Karte, über die der Gast spielt. Wo der Ton zu hören ist, sagt ein Audio-Backend.</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Lets the guest reserve a SCSI disk for itself; yes has libvirt start the helper.</source>
        <translation>Lässt den Gast eine SCSI-Platte für sich reservieren; bei Ja startet libvirt den Helfer.</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Helfer</translation>
    </message>
    <message>
        <source>How the helper for reservations is reached, where libvirt does not start it.</source>
        <translation>Wie der Helfer für Reservierungen erreicht wird, wenn libvirt ihn nicht startet.</translation>
    </message>
    <message>
        <source>The socket of the helper for reservations.</source>
        <translation>Der Socket des Helfers für Reservierungen.</translation>
    </message>
    <message>
        <source>Helper&apos;s connection</source>
        <translation>Verbindung des Helfers</translation>
    </message>
    <message>
        <source>Which side opens the connection to the helper.</source>
        <translation>Welche Seite die Verbindung zum Helfer öffnet.</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>Der Helfer</translation>
    </message>
    <message>
        <source>Keep when migrated</source>
        <translation>Beim Migrieren behalten</translation>
    </message>
    <message>
        <source>Takes the reservation along when the guest is migrated.</source>
        <translation>Nimmt die Reservierung mit, wenn der Gast migriert wird.</translation>
    </message>
    <message>
        <source>Part of the image</source>
        <translation>Teil des Images</translation>
    </message>
    <message>
        <source>The disk is only a part of the file or device.</source>
        <translation>Die Platte ist nur ein Teil der Datei oder des Geräts.</translation>
    </message>
    <message>
        <source>What the part is of.</source>
        <translation>Wovon es ein Teil ist.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Where the part begins.</source>
        <translation>Wo der Teil beginnt.</translation>
    </message>
    <message>
        <source>Data apart</source>
        <translation>Daten getrennt</translation>
    </message>
    <message>
        <source>A qcow2 image can have its data in another file; this is what kind that is.</source>
        <translation>Ein qcow2-Image kann seine Daten in einer anderen Datei haben; hier steht, welcher Art sie ist.</translation>
    </message>
    <message>
        <source>in the image itself</source>
        <translation>im Image selbst</translation>
    </message>
    <message>
        <source>The file on the host that holds the data.</source>
        <translation>Die Datei auf dem Host, die die Daten enthält.</translation>
    </message>
    <message>
        <source>The device of the host that holds the data.</source>
        <translation>Das Gerät des Hosts, das die Daten enthält.</translation>
    </message>
    <message>
        <source>Data format</source>
        <translation>Datenformat</translation>
    </message>
    <message>
        <source>The format of that other file, which is raw.</source>
        <translation>Das Format dieser anderen Datei, nämlich raw.</translation>
    </message>
    <message>
        <source>Data cache</source>
        <translation>Daten-Cache</translation>
    </message>
    <message>
        <source>How much of that file&apos;s tables are kept in memory.</source>
        <translation>Wie viel von den Tabellen dieser Datei im Speicher gehalten wird.</translation>
    </message>
    <message>
        <source>Who logs in on the server.</source>
        <translation>Wer sich beim Server anmeldet.</translation>
    </message>
    <message>
        <source>nobody, it is open</source>
        <translation>niemand, er ist offen</translation>
    </message>
    <message>
        <source>Secret for</source>
        <translation>Geheimnis für</translation>
    </message>
    <message>
        <source>What the secret of libvirt is for.</source>
        <translation>Wofür das Geheimnis von libvirt ist.</translation>
    </message>
    <message>
        <source>Secret by use</source>
        <translation>Geheimnis nach Zweck</translation>
    </message>
    <message>
        <source>The secret by what it was made for; its id says the same.</source>
        <translation>Das Geheimnis nach dem Zweck, für den es angelegt wurde; seine ID sagt dasselbe.</translation>
    </message>
    <message>
        <source>by its id</source>
        <translation>nach seiner ID</translation>
    </message>
    <message>
        <source>Secret by id</source>
        <translation>Geheimnis nach ID</translation>
    </message>
    <message>
        <source>The id of the secret in libvirt that holds the password.</source>
        <translation>Die ID des Geheimnisses in libvirt, das das Passwort enthält.</translation>
    </message>
    <message>
        <source>by its use</source>
        <translation>nach seinem Zweck</translation>
    </message>
    <message>
        <source>How the image is encrypted.</source>
        <translation>Wie das Image verschlüsselt ist.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>As the image says</source>
        <translation>Wie das Image es sagt</translation>
    </message>
    <message>
        <source>LUKS, either version</source>
        <translation>LUKS, beide Versionen</translation>
    </message>
    <message>
        <source>Who encrypts and decrypts.</source>
        <translation>Wer ver- und entschlüsselt.</translation>
    </message>
    <message>
        <source>The Ceph library</source>
        <translation>Die Ceph-Bibliothek</translation>
    </message>
    <message>
        <source>The secrets of libvirt that open the image.</source>
        <translation>Die Geheimnisse von libvirt, die das Image öffnen.</translation>
    </message>
    <message>
        <source>What the secret is.</source>
        <translation>Was das Geheimnis ist.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>The id of the secret in libvirt.</source>
        <translation>Die ID des Geheimnisses in libvirt.</translation>
    </message>
    <message>
        <source>The secret by what it was made for.</source>
        <translation>Das Geheimnis nach dem Zweck, für den es angelegt wurde.</translation>
    </message>
    <message>
        <source>The cipher of a new image.</source>
        <translation>Die Chiffre eines neuen Images.</translation>
    </message>
    <message>
        <source>the default of the format</source>
        <translation>die Vorgabe des Formats</translation>
    </message>
    <message>
        <source>The length of the key of a new image.</source>
        <translation>Die Länge des Schlüssels eines neuen Images.</translation>
    </message>
    <message>
        <source>Cipher mode</source>
        <translation>Chiffriermodus</translation>
    </message>
    <message>
        <source>The mode of the cipher of a new image.</source>
        <translation>Der Modus der Chiffre eines neuen Images.</translation>
    </message>
    <message>
        <source>Cipher hash</source>
        <translation>Hash der Chiffre</translation>
    </message>
    <message>
        <source>The hash of a new image.</source>
        <translation>Der Hash eines neuen Images.</translation>
    </message>
    <message>
        <source>How the start values of a new image are made.</source>
        <translation>Wie die Startwerte eines neuen Images entstehen.</translation>
    </message>
    <message>
        <source>Start value hash</source>
        <translation>Hash der Startwerte</translation>
    </message>
    <message>
        <source>The hash that goes with the start values.</source>
        <translation>Der Hash, der zu den Startwerten gehört.</translation>
    </message>
    <message>
        <source>What the host&apos;s security drivers call the source, instead of their own choice.</source>
        <translation>Wie die Sicherheitstreiber des Hosts die Quelle nennen, statt selbst zu wählen.</translation>
    </message>
    <message>
        <source>as for the whole domain</source>
        <translation>wie für die ganze Maschine</translation>
    </message>
    <message>
        <source>The security driver that this is for: selinux or dac.</source>
        <translation>Der Sicherheitstreiber, für den das gilt: selinux oder dac.</translation>
    </message>
    <message>
        <source>Whether libvirt labels the source when the guest starts.</source>
        <translation>Ob libvirt die Quelle beim Start des Gasts mit einem Label versieht.</translation>
    </message>
    <message>
        <source>as the domain&apos;s label says</source>
        <translation>wie das Label der Maschine es sagt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Says that relabelling was tried and could not be done.</source>
        <translation>Sagt, dass ein neues Label versucht wurde und nicht möglich war.</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>The security chip that Windows 11 and disk encryption ask for.</source>
        <translation>Der Sicherheitschip, den Windows 11 und Plattenverschlüsselung verlangen.</translation>
    </message>
    <message>
        <source>the guest has no TPM</source>
        <translation>der Gast hat kein TPM</translation>
    </message>
    <message>
        <source>How the guest talks to the chip.</source>
        <translation>Wie der Gast mit dem Chip spricht.</translation>
    </message>
    <message>
        <source>TIS, for all</source>
        <translation>TIS, für alle</translation>
    </message>
    <message>
        <source>CRB, for TPM 2.0</source>
        <translation>CRB, für TPM 2.0</translation>
    </message>
    <message>
        <source>POWER, proxy</source>
        <translation>POWER, Proxy</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Where the chip is.</source>
        <translation>Wo der Chip ist.</translation>
    </message>
    <message>
        <source>Emulated (swtpm)</source>
        <translation>Emuliert (swtpm)</translation>
    </message>
    <message>
        <source>The host&apos;s own chip</source>
        <translation>Der Chip des Hosts</translation>
    </message>
    <message>
        <source>A program that is running</source>
        <translation>Ein laufendes Programm</translation>
    </message>
    <message>
        <source>The version of the standard; Windows 11 asks for 2.0.</source>
        <translation>Die Version des Standards; Windows 11 verlangt 2.0.</translation>
    </message>
    <message>
        <source>the usual one, mostly 2.0</source>
        <translation>die übliche, meist 2.0</translation>
    </message>
    <message>
        <source>Chip of the host</source>
        <translation>Chip des Hosts</translation>
    </message>
    <message>
        <source>The device file of the host&apos;s chip.</source>
        <translation>Die Gerätedatei des Chips im Host.</translation>
    </message>
    <message>
        <source>/dev/tpm0</source>
        <translation>/dev/tpm0</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bleibt erhalten</translation>
    </message>
    <message>
        <source>What the chip holds stays when the domain is undefined or is a transient one.</source>
        <translation>Der Inhalt des Chips bleibt, auch wenn die Definition der Maschine entfernt wird oder sie nur vorübergehend besteht.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Art des Orts</translation>
    </message>
    <message>
        <source>What holds the chip&apos;s memory, or reaches its program.</source>
        <translation>Was den Speicher des Chips enthält oder zu seinem Programm führt.</translation>
    </message>
    <message>
        <source>a directory that libvirt makes</source>
        <translation>ein Verzeichnis, das libvirt anlegt</translation>
    </message>
    <message>
        <source>A socket of a program</source>
        <translation>Ein Socket eines Programms</translation>
    </message>
    <message>
        <source>The file, directory or socket on the host.</source>
        <translation>Die Datei, das Verzeichnis oder der Socket auf dem Host.</translation>
    </message>
    <message>
        <source>The hypervisor connects to the program.</source>
        <translation>Der Hypervisor verbindet sich mit dem Programm.</translation>
    </message>
    <message>
        <source>it connects</source>
        <translation>er verbindet sich</translation>
    </message>
    <message>
        <source>It connects</source>
        <translation>Er verbindet sich</translation>
    </message>
    <message>
        <source>Encrypted with</source>
        <translation>Verschlüsselt mit</translation>
    </message>
    <message>
        <source>The id of the secret in libvirt that the chip&apos;s memory is encrypted with.</source>
        <translation>Die ID des Geheimnisses in libvirt, mit dem der Speicher des Chips verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Debug output</source>
        <translation>Debug-Ausgabe</translation>
    </message>
    <message>
        <source>How much swtpm writes into its log.</source>
        <translation>Wie viel swtpm in sein Protokoll schreibt.</translation>
    </message>
    <message>
        <source>Profile and banks</source>
        <translation>Profil und Bänke</translation>
    </message>
    <message>
        <source>Profile from</source>
        <translation>Profil von</translation>
    </message>
    <message>
        <source>Which set of abilities a new chip gets.</source>
        <translation>Welchen Satz von Fähigkeiten ein neuer Chip bekommt.</translation>
    </message>
    <message>
        <source>swtpm&apos;s own</source>
        <translation>das von swtpm</translation>
    </message>
    <message>
        <source>Disabled ones</source>
        <translation>Gesperrtes</translation>
    </message>
    <message>
        <source>Leaves out what the host&apos;s cryptography does not allow.</source>
        <translation>Lässt weg, was die Kryptografie des Hosts nicht erlaubt.</translation>
    </message>
    <message>
        <source>left in</source>
        <translation>bleibt enthalten</translation>
    </message>
    <message>
        <source>As a test shows</source>
        <translation>Wie ein Test zeigt</translation>
    </message>
    <message>
        <source>If the host is in FIPS mode</source>
        <translation>Wenn der Host im FIPS-Modus ist</translation>
    </message>
    <message>
        <source>The profile that was set up; libvirt writes it.</source>
        <translation>Das Profil, das eingerichtet wurde; libvirt schreibt es.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>The chip has registers with SHA-1 hashes.</source>
        <translation>Der Chip hat Register mit SHA-1-Hashes.</translation>
    </message>
    <message>
        <source>as it was, or swtpm&apos;s default</source>
        <translation>wie zuvor, sonst die Vorgabe von swtpm</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The chip has registers with SHA-256 hashes.</source>
        <translation>Der Chip hat Register mit SHA-256-Hashes.</translation>
    </message>
    <message>
        <source>SHA-384</source>
        <translation>SHA-384</translation>
    </message>
    <message>
        <source>The chip has registers with SHA-384 hashes.</source>
        <translation>Der Chip hat Register mit SHA-384-Hashes.</translation>
    </message>
    <message>
        <source>SHA-512</source>
        <translation>SHA-512</translation>
    </message>
    <message>
        <source>The chip has registers with SHA-512 hashes.</source>
        <translation>Der Chip hat Register mit SHA-512-Hashes.</translation>
    </message>
    <message>
        <source>Video cards</source>
        <translation>Grafikkarten</translation>
    </message>
    <message>
        <source>What the guest draws its screen with.</source>
        <translation>Womit der Gast seinen Bildschirm zeichnet.</translation>
    </message>
    <message>
        <source>none, or the usual one if there is a display</source>
        <translation>keine, oder die übliche, wenn es eine Anzeige gibt</translation>
    </message>
    <message>
        <source>The card that the guest sees.</source>
        <translation>Die Karte, die der Gast sieht.</translation>
    </message>
    <message>
        <source>the usual one of the guest&apos;s system</source>
        <translation>die übliche für das System des Gasts</translation>
    </message>
    <message>
        <source>QXL, for SPICE</source>
        <translation>QXL, für SPICE</translation>
    </message>
    <message>
        <source>VGA</source>
        <translation>VGA</translation>
    </message>
    <message>
        <source>Bochs, for UEFI</source>
        <translation>Bochs, für UEFI</translation>
    </message>
    <message>
        <source>Cirrus, for old guests</source>
        <translation>Cirrus, für alte Gäste</translation>
    </message>
    <message>
        <source>Memory only (ramfb)</source>
        <translation>Nur Speicher (ramfb)</translation>
    </message>
    <message>
        <source>UEFI on bhyve (gop)</source>
        <translation>UEFI auf bhyve (gop)</translation>
    </message>
    <message>
        <source>virtio device</source>
        <translation>virtio-Gerät</translation>
    </message>
    <message>
        <source>Which of the virtio cards it is.</source>
        <translation>Welche der virtio-Karten es ist.</translation>
    </message>
    <message>
        <source>With VGA</source>
        <translation>Mit VGA</translation>
    </message>
    <message>
        <source>With VGA, 3D</source>
        <translation>Mit VGA, 3D</translation>
    </message>
    <message>
        <source>Without VGA</source>
        <translation>Ohne VGA</translation>
    </message>
    <message>
        <source>Without VGA, 3D</source>
        <translation>Ohne VGA, 3D</translation>
    </message>
    <message>
        <source>With VGA, own program</source>
        <translation>Mit VGA, eigenes Programm</translation>
    </message>
    <message>
        <source>Without VGA, own program</source>
        <translation>Ohne VGA, eigenes Programm</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>The host&apos;s graphics card draws for the guest; asks for OpenGL in the display.</source>
        <translation>Die Grafikkarte des Hosts zeichnet für den Gast; verlangt OpenGL bei der Anzeige.</translation>
    </message>
    <message>
        <source>2D video</source>
        <translation>2D-Video</translation>
    </message>
    <message>
        <source>The host helps with video.</source>
        <translation>Der Host hilft bei Video.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>How many screens can be connected.</source>
        <translation>Wie viele Bildschirme angeschlossen werden können.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>How wide the screen is when the guest starts.</source>
        <translation>Wie breit der Bildschirm beim Start des Gasts ist.</translation>
    </message>
    <message>
        <source>the guest decides</source>
        <translation>der Gast entscheidet</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>How high the screen is when the guest starts.</source>
        <translation>Wie hoch der Bildschirm beim Start des Gasts ist.</translation>
    </message>
    <message>
        <source>Memory of the card</source>
        <translation>Speicher der Karte</translation>
    </message>
    <message>
        <source>Video memory</source>
        <translation>Videospeicher</translation>
    </message>
    <message>
        <source>The memory of the card.</source>
        <translation>Der Speicher der Karte.</translation>
    </message>
    <message>
        <source>16 MiB, or what the model has</source>
        <translation>16 MiB, oder was das Modell hat</translation>
    </message>
    <message>
        <source>QXL memory</source>
        <translation>QXL-Speicher</translation>
    </message>
    <message>
        <source>The first piece of a QXL card&apos;s memory.</source>
        <translation>Das erste Stück des Speichers einer QXL-Karte.</translation>
    </message>
    <message>
        <source>64 MiB</source>
        <translation>64 MiB</translation>
    </message>
    <message>
        <source>QXL memory, large</source>
        <translation>QXL-Speicher, groß</translation>
    </message>
    <message>
        <source>More memory for a QXL card, above 4 GiB.</source>
        <translation>Mehr Speicher für eine QXL-Karte, oberhalb von 4 GiB.</translation>
    </message>
    <message>
        <source>VGA memory</source>
        <translation>VGA-Speicher</translation>
    </message>
    <message>
        <source>The part of a QXL card&apos;s memory that holds the screen.</source>
        <translation>Der Teil des Speichers einer QXL-Karte, der den Bildschirm enthält.</translation>
    </message>
    <message>
        <source>16 MiB</source>
        <translation>16 MiB</translation>
    </message>
    <message>
        <source>First card</source>
        <translation>Erste Karte</translation>
    </message>
    <message>
        <source>The screen that the guest starts on.</source>
        <translation>Der Bildschirm, auf dem der Gast startet.</translation>
    </message>
    <message>
        <source>the first card in the list is</source>
        <translation>die erste Karte der Liste ist es</translation>
    </message>
    <message>
        <source>Shared pictures</source>
        <translation>Geteilte Bilder</translation>
    </message>
    <message>
        <source>Pictures are shared with the host, not copied; asks for shared memory.</source>
        <translation>Bilder werden mit dem Host geteilt, nicht kopiert; verlangt geteilten Speicher.</translation>
    </message>
    <message>
        <source>Screen data</source>
        <translation>Bildschirmdaten</translation>
    </message>
    <message>
        <source>The guest is told what its screen can do.</source>
        <translation>Der Gast erfährt, was sein Bildschirm kann.</translation>
    </message>
    <message>
        <source>The graphics card of the host that draws, for a program of its own.</source>
        <translation>Die Grafikkarte des Hosts, die zeichnet, für ein eigenes Programm.</translation>
    </message>
    <message>
        <source>What draws: QEMU or a program of its own.</source>
        <translation>Was zeichnet: QEMU oder ein eigenes Programm.</translation>
    </message>
    <message>
        <source>A program of its own (vhost-user)</source>
        <translation>Ein eigenes Programm (vhost-user)</translation>
    </message>
    <message>
        <source>VGA ports</source>
        <translation>VGA-Ports</translation>
    </message>
    <message>
        <source>How bhyve answers at the old VGA ports.</source>
        <translation>Wie bhyve an den alten VGA-Ports antwortet.</translation>
    </message>
    <message>
        <source>io</source>
        <translation>io</translation>
    </message>
    <message>
        <source>If the guest asks</source>
        <translation>Wenn der Gast danach fragt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What the guest draws its screen with. How people see it is said by a display.</source>
        <translation>Womit der Gast seinen Bildschirm zeichnet. Wie Menschen ihn sehen, bestimmt eine Anzeige.</translation>
    </message>
    <message>
        <source>Sockets to the host</source>
        <translation>Sockets zum Host</translation>
    </message>
    <message>
        <source>Programs in the guest can talk to the host without a network (vsock).</source>
        <translation>Programme im Gast können ohne Netz mit dem Host sprechen (vsock).</translation>
    </message>
    <message>
        <source>Automatic number</source>
        <translation>Automatische Nummer</translation>
    </message>
    <message>
        <source>libvirt finds a free number at each start.</source>
        <translation>libvirt sucht bei jedem Start eine freie Nummer.</translation>
    </message>
    <message>
        <source>What the guest is called by on the host, from 3.</source>
        <translation>Die Nummer, unter der der Host den Gast anspricht, ab 3.</translation>
    </message>
    <message>
        <source>libvirt finds one, if it may</source>
        <translation>libvirt sucht eine, wenn es darf</translation>
    </message>
    <message>
        <source>Programs in the guest can talk to the host without a network.</source>
        <translation>Programme im Gast können ohne Netz mit dem Host sprechen.</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>Watchdog</translation>
    </message>
    <message>
        <source>Acts when the guest no longer shows that it is alive.</source>
        <translation>Greift ein, wenn der Gast kein Lebenszeichen mehr gibt.</translation>
    </message>
    <message>
        <source>none, or what the chipset has</source>
        <translation>keiner, oder der des Chipsatzes</translation>
    </message>
    <message>
        <source>The watchdog that the guest sees.</source>
        <translation>Der Watchdog, den der Gast sieht.</translation>
    </message>
    <message>
        <source>Built into Q35 (iTCO)</source>
        <translation>In Q35 eingebaut (iTCO)</translation>
    </message>
    <message>
        <source>Intel 6300ESB (PCI)</source>
        <translation>Intel 6300ESB (PCI)</translation>
    </message>
    <message>
        <source>iBase 700 (ISA)</source>
        <translation>iBase 700 (ISA)</translation>
    </message>
    <message>
        <source>IBM Z (diag288)</source>
        <translation>IBM Z (diag288)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What happens when the guest hangs.</source>
        <translation>Was geschieht, wenn der Gast hängt.</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Dump its memory, then reset</source>
        <translation>Speicherabzug, dann zurücksetzen</translation>
    </message>
    <message>
        <source>A non-maskable interrupt</source>
        <translation>Ein nicht maskierbarer Interrupt</translation>
    </message>
    <message>
        <source>A clock that the guest must wind again and again; when it stops, the guest is taken to hang.</source>
        <translation>Eine Uhr, die der Gast immer wieder aufziehen muss; bleibt sie stehen, gilt der Gast als hängend.</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulator</translation>
    </message>
    <message>
        <source>The program of the host that runs the machine&apos;s devices.</source>
        <translation>Das Programm des Hosts, das die Geräte der Maschine ausführt.</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>{target/@dev}|{@device?disk}|{target/@bus}|{driver/@type}</source>
        <translation>{target/@dev}|{@device?disk}|{target/@bus}|{driver/@type}</translation>
    </message>
    <message>
        <source>{source/@file}|{source/@dev}|{source/@dir}|{source/@pool} / {source/@volume}|{source/@protocol}|{source/host/@name}|{source/@name}|{source/address}|read only{readonly}</source>
        <translation>{source/@file}|{source/@dev}|{source/@dir}|{source/@pool} / {source/@volume}|{source/@protocol}|{source/host/@name}|{source/@name}|{source/address}|nur lesend{readonly}</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>{@type} controller {@index}</source>
        <translation>{@type}-Controller {@index}</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>Lease {key}</source>
        <translation>Lease {key}</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Geteilter Ordner</translation>
    </message>
    <message>
        <source>{target/@dir}|{driver/@type}</source>
        <translation>{target/@dir}|{driver/@type}</translation>
    </message>
    <message>
        <source>{source/@dir}|{source/@file}|{source/@dev}|{source/@name}|{source/@usage} {source/@units}|{source/@socket}|{source/@pool} / {source/@volume}|read only{readonly}</source>
        <translation>{source/@dir}|{source/@file}|{source/@dev}|{source/@name}|{source/@usage} {source/@units}|{source/@socket}|{source/@pool} / {source/@volume}|nur lesen{readonly}</translation>
    </message>
    <message>
        <source>{@type}|{source/@network}|{source/@bridge}|{source/@dev}|{source/@path}|{source/address}|VLAN {vlan/tag/@id}|link {link/@state}</source>
        <translation>{@type}|{source/@network}|{source/@bridge}|{source/@dev}|{source/@path}|{source/address}|VLAN {vlan/tag/@id}|Link {link/@state}</translation>
    </message>
    <message>
        <source>Smart card reader</source>
        <translation>Smartcard-Leser</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serielle Schnittstelle</translation>
    </message>
    <message>
        <source>Serial port {target/@port}</source>
        <translation>Serielle Schnittstelle {target/@port}</translation>
    </message>
    <message>
        <source>Parallel port</source>
        <translation>Parallele Schnittstelle</translation>
    </message>
    <message>
        <source>Parallel port {target/@port}</source>
        <translation>Parallele Schnittstelle {target/@port}</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Console {target/@port}</source>
        <translation>Konsole {target/@port}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel|{target/@name}</source>
        <translation>Kanal|{target/@name}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>TPM|{backend/@version}</source>
        <translation>TPM|{backend/@version}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Display|{@type}</source>
        <translation>Anzeige|{@type}</translation>
    </message>
    <message>
        <source>{@listen}|{listen/@address}|port {@port?-1}|{@display}|{listen/@socket}|password set{@passwd}</source>
        <translation>{@listen}|{listen/@address}|Port {@port?-1}|{@display}|{listen/@socket}|Passwort gesetzt{@passwd}</translation>
    </message>
    <message>
        <source>Sound card</source>
        <translation>Soundkarte</translation>
    </message>
    <message>
        <source>Sound card|{@model}</source>
        <translation>Soundkarte|{@model}</translation>
    </message>
    <message>
        <source>audio {audio/@id}|{codec/@type}</source>
        <translation>Audio {audio/@id}|{codec/@type}</translation>
    </message>
    <message>
        <source>Audio on the host</source>
        <translation>Audio auf dem Host</translation>
    </message>
    <message>
        <source>Audio {@id}|{@type}</source>
        <translation>Audio {@id}|{@type}</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Graphics card|{model/@type}</source>
        <translation>Grafikkarte|{model/@type}</translation>
    </message>
    <message>
        <source>{model/@vram}|{model/@heads?1} heads|3D {model/acceleration/@accel3d}|{model/resolution/@x} × {model/resolution/@y}</source>
        <translation>{model/@vram}|{model/@heads?1} Bildschirme|3D {model/acceleration/@accel3d}|{model/resolution/@x} × {model/resolution/@y}</translation>
    </message>
    <message>
        <source>Host device</source>
        <translation>Gerät des Hosts</translation>
    </message>
    <message>
        <source>{@type}|{source/address}|{source/vendor/@id}:{source/product/@id}|{source/adapter/@name}|{source/block}|{source/char}|{source/interface}</source>
        <translation>{@type}|{source/address}|{source/vendor/@id}:{source/product/@id}|{source/adapter/@name}|{source/block}|{source/char}|{source/interface}</translation>
    </message>
    <message>
        <source>{driver/@name}|{@model}|{source/@wwpn}|{source/@name}</source>
        <translation>{driver/@name}|{@model}|{source/@wwpn}|{source/@name}</translation>
    </message>
    <message>
        <source>USB redirection</source>
        <translation>USB-Umleitung</translation>
    </message>
    <message>
        <source>USB redirection filter</source>
        <translation>USB-Umleitungsfilter</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Hub|{@type}</source>
        <translation>Hub|{@type}</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>Watchdog</translation>
    </message>
    <message>
        <source>Watchdog|{@model}</source>
        <translation>Watchdog|{@model}</translation>
    </message>
    <message>
        <source>Memory balloon</source>
        <translation>Speicherballon</translation>
    </message>
    <message>
        <source>Memory balloon|{@model}</source>
        <translation>Speicherballon|{@model}</translation>
    </message>
    <message>
        <source>statistics every {stats/@period}</source>
        <translation>Statistik alle {stats/@period}</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>Random numbers|{@model}</source>
        <translation>Zufallszahlen|{@model}</translation>
    </message>
    <message>
        <source>NVRAM</source>
        <translation>NVRAM</translation>
    </message>
    <message>
        <source>Panic notifier</source>
        <translation>Panic-Melder</translation>
    </message>
    <message>
        <source>Panic notifier|{@model}</source>
        <translation>Panic-Melder|{@model}</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>Shared memory|{@name}</source>
        <translation>Gemeinsamer Speicher|{@name}</translation>
    </message>
    <message>
        <source>Memory module</source>
        <translation>Speichermodul</translation>
    </message>
    <message>
        <source>Memory module|{@model}</source>
        <translation>Speichermodul|{@model}</translation>
    </message>
    <message>
        <source>{target/size}|node {target/node}|{source/path}</source>
        <translation>{target/size}|Zelle {target/node}|{source/path}</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>IOMMU|{@model}</source>
        <translation>IOMMU|{@model}</translation>
    </message>
    <message>
        <source>Socket to the host</source>
        <translation>Socket zum Host</translation>
    </message>
    <message>
        <source>Socket to the host (vsock)</source>
        <translation>Socket zum Host (vsock)</translation>
    </message>
    <message>
        <source>{@model}|CID {cid/@address}|CID chosen by libvirt{cid/@auto}</source>
        <translation>{@model}|CID {cid/@address}|CID von libvirt gewählt{cid/@auto}</translation>
    </message>
    <message>
        <source>Crypto device</source>
        <translation>Krypto-Gerät</translation>
    </message>
    <message>
        <source>Crypto device|{@model}</source>
        <translation>Krypto-Gerät|{@model}</translation>
    </message>
    <message>
        <source>Crash storage</source>
        <translation>Absturzspeicher</translation>
    </message>
    <message>
        <source>Crash storage|{@backend}</source>
        <translation>Absturzspeicher|{@backend}</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Display and sound</source>
        <translation>Anzeige und Ton</translation>
    </message>
    <message>
        <source>Host devices</source>
        <translation>Host-Geräte</translation>
    </message>
    <message>
        <source>Ports and channels</source>
        <translation>Schnittstellen und Kanäle</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>a device that this program does not know</source>
        <translation>ein Gerät, das dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>Disk in a file</source>
        <translation>Platte in einer Datei</translation>
    </message>
    <message>
        <source>A hard disk whose content is an image file on the host.</source>
        <translation>Eine Festplatte, deren Inhalt eine Image-Datei auf dem Host ist.</translation>
    </message>
    <message>
        <source>Disk in a storage pool</source>
        <translation>Platte in einem Speicherpool</translation>
    </message>
    <message>
        <source>A hard disk whose content is a volume that libvirt looks after.</source>
        <translation>Eine Festplatte, deren Inhalt ein Volume ist, um das sich libvirt kümmert.</translation>
    </message>
    <message>
        <source>Disk of the host</source>
        <translation>Platte des Hosts</translation>
    </message>
    <message>
        <source>A whole disk, partition or logical volume of the host.</source>
        <translation>Eine ganze Platte, eine Partition oder ein logisches Volume des Hosts.</translation>
    </message>
    <message>
        <source>Disk over the network</source>
        <translation>Platte über das Netzwerk</translation>
    </message>
    <message>
        <source>A disk that a server offers: Ceph, iSCSI, NBD and others.</source>
        <translation>Eine Platte, die ein Server anbietet: Ceph, iSCSI, NBD und andere.</translation>
    </message>
    <message>
        <source>CD or DVD drive</source>
        <translation>CD- oder DVD-Laufwerk</translation>
    </message>
    <message>
        <source>Shows an ISO image to the guest as a disc; it may also stay empty.</source>
        <translation>Zeigt dem Gast ein ISO-Image als Disc; es darf auch leer bleiben.</translation>
    </message>
    <message>
        <source>Floppy drive</source>
        <translation>Diskettenlaufwerk</translation>
    </message>
    <message>
        <source>For guests too old to read anything else.</source>
        <translation>Für Gäste, die zu alt sind, um etwas anderes zu lesen.</translation>
    </message>
    <message>
        <source>Shared folder (virtiofs)</source>
        <translation>Geteilter Ordner (virtiofs)</translation>
    </message>
    <message>
        <source>A folder of the host in the guest, at full speed; it needs shared memory.</source>
        <translation>Ein Ordner des Hosts im Gast, mit voller Geschwindigkeit; braucht gemeinsamen Speicher.</translation>
    </message>
    <message>
        <source>Shared folder (9p)</source>
        <translation>Geteilter Ordner (9p)</translation>
    </message>
    <message>
        <source>A folder of the host in the guest without shared memory, but slower.</source>
        <translation>Ein Ordner des Hosts im Gast ohne gemeinsamen Speicher, dafür langsamer.</translation>
    </message>
    <message>
        <source>A lock in a shared storage, which keeps two hosts from starting the same machine.</source>
        <translation>Eine Sperre in einem geteilten Speicherort; sie verhindert, dass zwei Hosts dieselbe Maschine starten.</translation>
    </message>
    <message>
        <source>Keeps what a guest wrote about its own crash.</source>
        <translation>Bewahrt auf, was ein Gast über seinen eigenen Absturz geschrieben hat.</translation>
    </message>
    <message>
        <source>A card in one of libvirt&apos;s networks, such as &quot;default&quot;.</source>
        <translation>Eine Karte in einem der Netzwerke von libvirt, etwa „default“.</translation>
    </message>
    <message>
        <source>A card in the host&apos;s own network, by a bridge that the host has.</source>
        <translation>Eine Karte im Netzwerk des Hosts selbst, über eine Bridge, die der Host hat.</translation>
    </message>
    <message>
        <source>Reaches out through the host without any rights there; nobody reaches in.</source>
        <translation>Kommt über den Host nach außen, ohne dort Rechte zu brauchen; herein kommt niemand.</translation>
    </message>
    <message>
        <source>A card beside the host&apos;s, without a bridge (macvtap).</source>
        <translation>Eine Karte neben der des Hosts, ohne Bridge (macvtap).</translation>
    </message>
    <message>
        <source>Programs in guest and host talk to each other without a network.</source>
        <translation>Programme in Gast und Host verständigen sich ohne Netzwerk.</translation>
    </message>
    <message>
        <source>SPICE display</source>
        <translation>SPICE-Anzeige</translation>
    </message>
    <message>
        <source>The guest&apos;s screen, sound and clipboard in a window; USB devices can follow.</source>
        <translation>Bildschirm, Ton und Zwischenablage des Gasts in einem Fenster; USB-Geräte können folgen.</translation>
    </message>
    <message>
        <source>VNC display</source>
        <translation>VNC-Anzeige</translation>
    </message>
    <message>
        <source>The guest&apos;s screen for any VNC viewer.</source>
        <translation>Der Bildschirm des Gasts für jeden VNC-Betrachter.</translation>
    </message>
    <message>
        <source>What draws the guest&apos;s screen.</source>
        <translation>Was den Bildschirm des Gasts zeichnet.</translation>
    </message>
    <message>
        <source>What the guest plays its sound on.</source>
        <translation>Worauf der Gast seinen Ton abspielt.</translation>
    </message>
    <message>
        <source>Where the guest&apos;s sound goes on the host; it starts with none.</source>
        <translation>Wohin der Ton des Gasts auf dem Host geht; anfangs nirgendwohin.</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Grafiktablett</translation>
    </message>
    <message>
        <source>A pointer that knows its place on the screen: mouse and guest agree.</source>
        <translation>Ein Zeiger, der seinen Ort auf dem Bildschirm kennt: Maus und Gast sind sich einig.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>One more keyboard for the guest.</source>
        <translation>Eine weitere Tastatur für den Gast.</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>A mouse that moves by steps, for games and old guests.</source>
        <translation>Eine Maus, die sich in Schritten bewegt, für Spiele und alte Gäste.</translation>
    </message>
    <message>
        <source>Keyboard or mouse of the host</source>
        <translation>Tastatur oder Maus des Hosts</translation>
    </message>
    <message>
        <source>Hands an input device of the host to the guest while it runs (evdev).</source>
        <translation>Gibt dem Gast ein Eingabegerät des Hosts, solange er läuft (evdev).</translation>
    </message>
    <message>
        <source>PCI device of the host</source>
        <translation>PCI-Gerät des Hosts</translation>
    </message>
    <message>
        <source>Hands a card of the host to the guest: graphics, network, storage.</source>
        <translation>Gibt dem Gast eine Karte des Hosts: Grafik, Netzwerk, Speicher.</translation>
    </message>
    <message>
        <source>USB device of the host</source>
        <translation>USB-Gerät des Hosts</translation>
    </message>
    <message>
        <source>Hands a USB device that is plugged into the host to the guest.</source>
        <translation>Gibt dem Gast ein USB-Gerät, das am Host steckt.</translation>
    </message>
    <message>
        <source>Part of a card of the host</source>
        <translation>Teil einer Karte des Hosts</translation>
    </message>
    <message>
        <source>A share of a graphics or other card, as its driver offers it (mediated device).</source>
        <translation>Ein Anteil an einer Grafik- oder anderen Karte, wie ihr Treiber ihn anbietet (vermitteltes Gerät).</translation>
    </message>
    <message>
        <source>SCSI device of the host</source>
        <translation>SCSI-Gerät des Hosts</translation>
    </message>
    <message>
        <source>Hands one SCSI disk or tape of the host to the guest.</source>
        <translation>Gibt dem Gast eine SCSI-Platte oder ein SCSI-Bandlaufwerk des Hosts.</translation>
    </message>
    <message>
        <source>USB devices of whoever looks at the SPICE display.</source>
        <translation>USB-Geräte dessen, der auf die SPICE-Anzeige schaut.</translation>
    </message>
    <message>
        <source>Says which USB devices may be redirected.</source>
        <translation>Sagt, welche USB-Geräte umgeleitet werden dürfen.</translation>
    </message>
    <message>
        <source>The card reader of whoever looks at the SPICE display.</source>
        <translation>Der Kartenleser dessen, der auf die SPICE-Anzeige schaut.</translation>
    </message>
    <message>
        <source>Guest agent channel</source>
        <translation>Kanal des Gastagenten</translation>
    </message>
    <message>
        <source>Lets the host ask the guest&apos;s agent to shut down, freeze disks and tell addresses.</source>
        <translation>Lässt den Host den Agenten im Gast bitten, herunterzufahren, Platten einzufrieren und Adressen zu nennen.</translation>
    </message>
    <message>
        <source>SPICE agent channel</source>
        <translation>Kanal des SPICE-Agenten</translation>
    </message>
    <message>
        <source>Clipboard and screen size follow the SPICE window.</source>
        <translation>Zwischenablage und Bildschirmgröße folgen dem SPICE-Fenster.</translation>
    </message>
    <message>
        <source>A serial line whose other end is a terminal on the host.</source>
        <translation>Eine serielle Leitung, deren anderes Ende ein Terminal auf dem Host ist.</translation>
    </message>
    <message>
        <source>A text console for the guest, paravirtual.</source>
        <translation>Eine Textkonsole für den Gast, paravirtuell.</translation>
    </message>
    <message>
        <source>A printer port, for old guests.</source>
        <translation>Ein Druckeranschluss, für alte Gäste.</translation>
    </message>
    <message>
        <source>A security chip made in software; Windows 11 asks for one.</source>
        <translation>Ein Sicherheitschip in Software; Windows 11 verlangt einen.</translation>
    </message>
    <message>
        <source>Restarts the guest when it hangs.</source>
        <translation>Startet den Gast neu, wenn er hängt.</translation>
    </message>
    <message>
        <source>Feeds the guest with good random numbers of the host.</source>
        <translation>Versorgt den Gast mit guten Zufallszahlen des Hosts.</translation>
    </message>
    <message>
        <source>Lets the host take memory back from the running guest.</source>
        <translation>Lässt den Host Speicher vom laufenden Gast zurücknehmen.</translation>
    </message>
    <message>
        <source>Tells the host when the guest&apos;s kernel has crashed.</source>
        <translation>Meldet dem Host, wenn der Kernel des Gasts abgestürzt ist.</translation>
    </message>
    <message>
        <source>A piece of memory that guest and host share, as Looking Glass needs it.</source>
        <translation>Ein Stück Speicher, das Gast und Host teilen, wie Looking Glass es braucht.</translation>
    </message>
    <message>
        <source>More memory that can be plugged in; it needs a maximum with slots on the memory page.</source>
        <translation>Weiterer Speicher, der sich einstecken lässt; braucht ein Maximum mit Steckplätzen auf der Seite Speicher.</translation>
    </message>
    <message>
        <source>Encrypts with the help of the host.</source>
        <translation>Verschlüsselt mithilfe des Hosts.</translation>
    </message>
    <message>
        <source>USB controller</source>
        <translation>USB-Controller</translation>
    </message>
    <message>
        <source>Ports for USB devices, all speeds up to USB 3.</source>
        <translation>Anschlüsse für USB-Geräte, alle Geschwindigkeiten bis USB 3.</translation>
    </message>
    <message>
        <source>SCSI controller</source>
        <translation>SCSI-Controller</translation>
    </message>
    <message>
        <source>Many disks on one controller, with everything that SCSI can.</source>
        <translation>Viele Platten an einem Controller, mit allem, was SCSI kann.</translation>
    </message>
    <message>
        <source>PCI Express root port</source>
        <translation>PCI-Express-Root-Port</translation>
    </message>
    <message>
        <source>One more slot for a PCI Express card, also while the guest runs.</source>
        <translation>Ein weiterer Steckplatz für eine PCI-Express-Karte, auch während der Gast läuft.</translation>
    </message>
    <message>
        <source>Controller for channels</source>
        <translation>Controller für Kanäle</translation>
    </message>
    <message>
        <source>What consoles and channels of the virtio kind sit on.</source>
        <translation>Woran Konsolen und Kanäle der Art virtio sitzen.</translation>
    </message>
    <message>
        <source>Lets the guest hand devices on to guests of its own.</source>
        <translation>Lässt den Gast Geräte an eigene Gäste weitergeben.</translation>
    </message>
    <message>
        <source>USB hub</source>
        <translation>USB-Hub</translation>
    </message>
    <message>
        <source>More USB ports on one.</source>
        <translation>Mehr USB-Anschlüsse an einem.</translation>
    </message>
    <message>
        <source>The settings memory of a POWER machine&apos;s firmware.</source>
        <translation>Der Einstellungsspeicher der Firmware einer POWER-Maschine.</translation>
    </message>
    <message>
        <source>Network card of the host</source>
        <translation>Netzwerkkarte des Hosts</translation>
    </message>
    <message>
        <source>Hands a network card of the host, or a part of one, to the guest with its address set.</source>
        <translation>Gibt dem Gast eine Netzwerkkarte des Hosts oder einen Teil davon, mit gesetzter Adresse.</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Network card {mac/@address}|{model/@type}</source>
        <translation>Netzwerkkarte {mac/@address}|{model/@type}</translation>
    </message>
    <message>
        <source>Network card on a bridge</source>
        <translation>Netzwerkkarte an einer Bridge</translation>
    </message>
    <message>
        <source>Network card for user networking</source>
        <translation>Netzwerkkarte im Benutzermodus</translation>
    </message>
    <message>
        <source>Network card by way of one of the host</source>
        <translation>Netzwerkkarte über eine Karte des Hosts</translation>
    </message>
</context>
</TS>
