<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes and problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Apply means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the layout changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host, as a libvirt URI:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host, as a libvirt URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qemu+ssh://user@host/system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeGutter</name>
    <message>
        <source>Revert single changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert this change: put back what the left side has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2   </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeTexts</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its old place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is no setting: neither the catalogue (“virtdraft settings” lists it) nor libvirt&apos;s grammar has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue (“virtdraft settings” lists it) nor in the definition, and no grammar of libvirt that could have it is installed in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an element without text of its own: yes makes it be there, no takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report what is wrong or unwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a line for each problem: file:line:column: error or warning: message. FILE - reads standard input.

Exit status: 0, 1 if there are errors, 2 if a file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON array instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See “virtdraft %1 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used as: virtdraft %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no command. See “virtdraft --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root element is &lt;%1&gt;, not &lt;domain&gt;: this is not the definition of a machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diff: only one of the two can be standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what makes B of A as a patch, as diff -u does; passwords are masked. - reads standard input.

Exit status: 0 if they are the same, 1 if not, 2 if one is no definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in words which settings change; blanks and comments do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the values of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the value of each PATH on a line of its own. [] in a path stands for every row that there is. An element without text of its own reads yes by being there. FILE - reads standard input.

Exit status: 0, or 1 if one of them is not set; standard error says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object instead: paths and their values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URI or FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits the definitions of libvirt&apos;s domains, in a window or with a command. The commands need no display and no libvirt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render the windows of the main flow to pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this, or behind a command what there is to say about that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither PATH=VALUE nor PATH!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[] stands for every row; name one, such as %1[1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set: --in-place and --diff exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set: standard input cannot be written in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the definition with these settings changed to standard output. PATH! unsets. Everything else stays as it is, byte for byte; where nothing changes, the output is the file. An element without text of its own is set with yes and taken away with no; PATH[]! takes away all rows. FILE - reads standard input.

Exit status: 0, or 2 for an unknown path, a bad value or a file that is no definition; then nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the file itself, in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the difference as a patch; passwords are masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELP [ALLOWED]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List everything that can be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a line for each setting: path, kind, page, label, what it does and what may stand there. The rows of a table are written as clock/timer[]/@present; get and set want one row: clock/timer[1] or clock/timer[@name=&apos;hpet&apos;]. Other paths of libvirt&apos;s grammar work, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON array instead, with all that is known of each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The connection to %1 is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The libvirt daemon ended the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The libvirt daemon does not answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to libvirt broke (input or output error).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host asks for a name or a password, which can&apos;t be given here yet; a key or an agent for SSH works, and so does libvirt&apos;s auth.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft names the machine “%1”, but it is “%2”. Renaming can&apos;t be done by applying a definition: libvirt would take it for another machine. Put the &lt;name&gt; back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has no &lt;uuid&gt;, so libvirt would take it for a new machine. Put &lt;uuid&gt;%1&lt;/uuid&gt; back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has another &lt;uuid&gt;, so libvirt would take it for another machine. Put &lt;uuid&gt;%1&lt;/uuid&gt; back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a machine named “%1” on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a machine with the UUID %1 on this host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Practice host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, your session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test host (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer, your session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xen on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up machines to try things on; they are forgotten at exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another host over SSH: put your name there and the host&apos;s in place; a key or an agent spares the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another host over TLS; both sides need certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machines of the whole computer; the system may ask for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own machines, run as you: no rights needed, simple networks only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux containers, run by libvirt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt&apos;s built-in test host: nothing real, forgotten at exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which host? For example qemu:///system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URI has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A libvirt URI reads driver://host/path, for example qemu+ssh://root@rack-2/system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt has no driver named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt has no transport named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your name and the host&apos;s in place of user@host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a host: %1://host/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU&apos;s URIs end in /system or /session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test driver wants /default or the path of a node file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>The text defines a &lt;%1&gt;, not a &lt;domain&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefinitionFileTexts</name>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; that is no definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it is written in “%2”, but it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it is written in “%2”, an encoding that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid %2: it has bytes that mean no character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a NUL character, which XML cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written again byte for byte in its encoding %2, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has characters that the file&apos;s encoding %1 does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written, and is as it was: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>changed line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;unchanged lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainDraft</name>
    <message>
        <source>The XML is not well-formed, so the forms rest until it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reorder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discard all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take what libvirt kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainEditor</name>
    <message>
        <source>XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainSession</name>
    <message>
        <source>%1 is running: what you apply takes effect at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shut off: what you apply takes effect at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not open. The draft is kept; apply it when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is read-only: the draft can be compared and saved to a file, not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer defined on %2. The draft can still be saved to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was applied is not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied, but reading it back failed: open it again before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by someone else since this draft began. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer defined on %2. Nothing was written; the draft can be saved to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt refused it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldBinding</name>
    <message>
        <source>Not set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileSession</name>
    <message>
        <source>%1 is a file: no machine changes when it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrammarPaths</name>
    <message>
        <source>libvirt&apos;s grammar cannot be read: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>nothing set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostsDelegate</name>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>test driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostsModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, state, summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n unapplied change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostsTree</name>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostsView</name>
    <message>
        <source>Add connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter machines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by &amp;state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibvirtError</name>
    <message>
        <source>libvirt gave no reason (error %1 of part %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Not well-formed yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Virtdraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h2&gt;Choose a machine&lt;/h2&gt;&lt;p&gt;Open one from the list at the left, or a definition&apos;s file with Ctrl+O.&lt;br&gt;Nothing is changed on a host before you have seen the difference and applied it.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the definition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML is not well-formed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can compare your draft with what is there now; applying after that replaces what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with what is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft cannot be kept on disk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts that were not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were neither applied nor discarded: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recover the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that are not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changes that are not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kept draft is offered again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;practice host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare two files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter &amp;machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the setting in the &amp;XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Virtdraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Virtdraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Virtdraft %1&lt;/h3&gt;&lt;p&gt;An editor for libvirt machines that can set everything and loses nothing.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions (*.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: the first file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: the second file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>libvirt filled in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt dropped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt wrote differently: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the changes are; click to go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneText</name>
    <message numerus="yes">
        <source>⋯ %n unchanged lines ⋯</source>
        <comment>at least two</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(no line end)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathEditTexts</name>
    <message numerus="yes">
        <source>There is no %1: there are only %n such elements.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has a control character, which XML cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathTexts</name>
    <message>
        <source>“%1” is not a path: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribute is written as @name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no element; write name, name[2] or name[@key=&apos;value&apos;].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeHost</name>
    <message>
        <source>The practice host can&apos;t be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temporary folder for the practice host: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Set what is recommended for Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns on the interfaces that every Windows from 10 on gains from, and the Hyper-V clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsets everything on this page but the clock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the pictures go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one folder for the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the theme, the size or the folder %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed: the draft is what the machine has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML is not well-formed yet, so the words below are of the last text that was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the machine has now, and what it will have after Apply. Nothing else in the definition changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revert one change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message>
        <source>&lt;%1&gt; is there more than once; only the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set %n vCPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make it 1 socket with %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topology makes %1 processors, but there are %2 vCPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest is to start with %1, more than the %2 it may have; libvirt lowers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vCPUs are to be on at the start, but there are only %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn all of them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which is not on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn “%1” on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure boot needs system management mode (SMM), which is not on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn SMM on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot order stands here and at the devices; libvirt takes only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep that of the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root element is &lt;%1&gt;, not &lt;domain&gt;: this is not the definition of a machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not set, and libvirt needs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source> (changed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The XML is not well-formed (line %1, column %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1
Since libvirt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Not set: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingSearch</name>
    <message>
        <source>Find any setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any setting by name or meaning  (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too small: the least is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large: the most is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not allowed: one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a unit such as KiB, MiB or GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not allowed: one of yes, no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a CPU set such as 1-4,^2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Path of the setting at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show in XML</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeEditor</name>
    <message>
        <source>The unit in which the number is shown and typed; the XML keeps its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount such as 4096, 1.5 or 8 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>memory · processors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>system · memory and processors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shutting down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Server %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchEditor</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML says “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Add a row to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this row up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this row down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new random UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmlDocumentTexts</name>
    <message>
        <source>There is nothing in it; a definition begins with &lt;domain&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character that XML cannot hold: U+%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An element has thousands of attributes; that is no definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a DOCTYPE. A definition needs none, and one can hide entities that read other files, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements are nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmlPage</name>
    <message>
        <source>Go to its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the cursor is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the setting at the cursor on its page (Ctrl+Shift+X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML of the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 The forms rest until the XML is well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Direct kernel boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kernel on the host that the guest starts right away, past firmware menus and boot loaders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest boots from its devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the kernel unpacks and starts from, if it needs that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the kernel: root device, console, installer answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s root device for Xen kernels that are not told by their arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the kernel arguments say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device tree blob in place of the one that QEMU makes for Arm, RISC-V and POWER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU makes one where one is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed first stage that lets a kernel on the host boot under Secure Boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel starts without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACPI tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further tables for the guest&apos;s firmware to show, such as the licence of a PC maker&apos;s Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU&apos;s own tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds; libvirt 9.0 knows SLIC only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLIC, Windows licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSDM, Windows key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table as a file on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host boot loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program on the host that picks the guest&apos;s kernel, for Xen and bhyve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest boots by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hypervisor&apos;s own boot loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the boot loader is told on its command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the container starts as its process 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/sbin/init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first program&apos;s arguments, one a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One argument, exactly as the program gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables of the first program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt&apos;s own few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable&apos;s name: letters, digits and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the variable is set to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder inside the container that the first program starts in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the container&apos;s root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user that the first program runs as, by name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group that the first program runs as; user and group go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container&apos;s users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which users of the host the container&apos;s users are, so that its root is not the host&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same numbers inside and outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first user id inside; one row has to start at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user id that the first one is outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many ids follow on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which groups of the host the container&apos;s groups are; goes with the users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first group id inside; one row has to start at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group id that the first one is outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time that the guest&apos;s clock shows when it starts: Windows expects local time, most others UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the guest last set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone by its name in the host&apos;s time zone database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds ahead of that time, with - behind it; reset drops what the guest set at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest&apos;s own changes last until it stops, or 0 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset at each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the adjustment is added to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since 1970 in UTC: every start of the guest happens at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s sources of time, each offered, taken away or tuned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hypervisor&apos;s usual timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one: for Windows, hypervclock on, hpet off and rtc catching up is a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rtc (real-time clock)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pit (the PC&apos;s old timer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hpet (costly to emulate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tsc (the CPU&apos;s counter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvmclock (for Linux)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypervclock (for Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>armvtimer (Arm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform (Xen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the guest has this timer at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the hypervisor has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of ticks that came while the guest could not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late, at the usual pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch up, faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the timer may lag before it catches up; QEMU takes the default only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hypervisor&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much faster it ticks while it catches up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it makes up for at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which time it counts: the guest&apos;s own stands still while the guest does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s running time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s clock (wall)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s running time (realtime)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since boot (boot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed at which the counter runs, the same on every host that the guest moves to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Xen serves the counter: straight from the CPU or through the hypervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hypervisor chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CPU&apos;s own (native)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paravirtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe with several vCPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the guest takes its time from, and what becomes of the time it misses while the host is busy with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board that QEMU builds: q35 has PCI Express, pc is the one for old systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hypervisor&apos;s default; libvirt writes down which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q35 (PC with PCI Express)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pc (i440FX, PCI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microvm (bare, starts fast)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virt (Arm, RISC-V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseries (POWER)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s390-ccw-virtio (IBM Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xenfv (Xen, full)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xenpv (Xen, paravirtual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xenpvh (Xen, PVH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt finds a fitting image on the host by itself; what it found appears under Loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loader below, or else the machine&apos;s own, on a PC a BIOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the image that libvirt looks for must or must not have, such as Secure Boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whichever image comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure Boot runs signed systems only, once keys such as Microsoft&apos;s are enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes looks for an image with the feature, no for one without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMBIOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guest reads about maker, model and serial number of its machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU&apos;s own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From System information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor family that the guest was built for; one unlike the host&apos;s is emulated, slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x86_64 (64-bit PC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i686 (32-bit PC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aarch64 (64-bit Arm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>armv7l (32-bit Arm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>riscv64 (64-bit RISC-V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppc64 (POWER, big endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppc64le (POWER, little endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s390x (IBM Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loongarch64 (LoongArch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole machine, a system that knows Xen, or a container&apos;s first program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole machine (hvm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xen, paravirtual (xen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xen, paravirtual (linux)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xen, PVH (xenpvh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container (exe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of devices to try in turn; devices with a boot order of their own exclude this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the devices&apos; own order, or else the first disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first device of this kind is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floppy disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers a choice of boot devices when the guest starts (Esc in BIOS and UEFI alike).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none with QEMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the menu can be called up before the guest boots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the firmware&apos;s own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIOS on serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the BIOS&apos;s messages on the first serial port, for machines without a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a BIOS that found nothing to boot waits before it tries again; -1 is never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware and boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on the virtual board, which firmware wakes it up and what that boots. An installed system seldom likes a change of the first two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qcow2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loader and variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware image itself, where you choose it rather than libvirt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt chooses, if a firmware is named above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the guest finds the image: UEFI images go to flash, BIOS images to ROM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash (pflash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the guest from writing to an image that other guests boot from as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure Boot image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that the image knows Secure Boot and guards its variables with SMM; it turns nothing on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, or as the chosen image is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware that keeps no variables: each boot begins afresh, as confidential guests like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variables are kept where the image has some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file format of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw, or as the chosen image is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables (NVRAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s own file of UEFI variables: boot entries, Secure Boot keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt makes one from the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the variables are copied from when the guest has none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one that belongs to the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template&apos;s format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file format of the template, if it is not that of the variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the firmware&apos;s description says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables&apos; format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qcow2 lets internal snapshots hold the variables too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of UEFI variables that QEMU itself looks after, in place of NVRAM in flash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt makes one where the image asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store&apos;s template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the variable store is copied from when the guest has none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables on other storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the variables are, if it is not a plain file: a source as disks have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file named as Variables (NVRAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of a storage pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVMe namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vhost-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vhost-vdpa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that holds the variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage pool that the volume is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume that holds the variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the network storage is spoken to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export, image or target that holds the variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts and access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts, authentication and all else that a disk&apos;s source may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the interfaces one by one, or hand over all that this host has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen below (custom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the host has (passthrough)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the host, then fixed (libvirt 11.9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaxed timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows stops its watchdog, which a busy host would trip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual APIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows handles interrupts with fewer trips to the host; wants the APIC feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spin locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows tells the host when it waits for a lock, so another vCPU can run meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a lock is tried before the host is told; 8191 is a usual choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual processor index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each vCPU knows its number; synthetic interrupts, IPI and TLB flush build on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers and interrupts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyper-V clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows reads the time from a shared page: the biggest single gain there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic interrupts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SynIC, an interrupt controller made for guests; needs the processor index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts what an idle Windows costs the host; needs the SynIC and the Hyper-V clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers fire as plain interrupts, which is shorter; Windows wants this for nesting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells Windows how fast the TSC and the APIC timer run, so it need not measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCPUs call each other in one trip to the host; pays with many vCPUs, needs the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory and TLB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLB flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows flushes other vCPUs&apos; address caches without waking them; needs the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests inside the guest flush without a detour through Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flushes single ranges of addresses rather than all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input in XMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short requests go to the host in registers rather than through memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesting and migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlightened VMCS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeds up Hyper-V and WSL inside Windows; Intel only, needs the virtual APIC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSR bitmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares looking through all of a nested guest&apos;s MSR rights when they did not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware APIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets Windows use AMD&apos;s AVIC or Intel&apos;s APICv although other interfaces are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reenlightenment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows learns that the TSC runs at another speed after it moved to another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity and diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names another hypervisor to Windows; some drivers refuse to run under the usual name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 12 characters, no comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Hv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows can tell the time its vCPUs ran from the time they waited for the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows may restart the machine through Hyper-V&apos;s register; it seldom does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyper-V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows was taught to run well under Hyper-V; QEMU can speak that language. Each interface here spares a Windows guest some waiting, other systems ignore most of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guest finds when it boots, and the most that its balloon can grow to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum of the NUMA cells, where there are any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the balloon leaves to the guest; the rest goes back to the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt gives the guest all of its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With hot-plug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far plugged-in memory modules can take the guest; asks for slots and guest NUMA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no memory can be plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many memory modules fit; QEMU takes up to 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In core dumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a crash dump of QEMU holds the guest&apos;s memory, secrets and all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dump_guest_core in the host&apos;s qemu.conf decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes memory from the host&apos;s reserved huge pages: fewer look-ups, faster guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which page size backs which NUMA cells of the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host&apos;s default huge page size for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page size that the host has free, usually 2 MiB or 1 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA cells that get pages of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all cells that no other row names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the memory comes from; virtiofs and vhost-user need memfd or file, shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory file descriptor (memfd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared lets helpers such as virtiofsd and vhost-user switches reach the guest&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private to QEMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with helpers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking all of it at the start makes starting slower and running steadier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken as the guest touches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many threads touch the pages at the start; more of them start big guests sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked in RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host never swaps the guest out; set a hard limit too, for QEMU&apos;s own memory is locked with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host may swap it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the host (KSM) from merging equal pages of this guest: steadier, and it leaks less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host may merge equal pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops what was in memory when QEMU stops, rather than writing it to the backing file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host writes back a backing file as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that QEMU may use, the guest&apos;s memory and its own; beyond it the host kills it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the host takes the guest back to when memory runs short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most of memory and swap together; not less than the hard limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guaranteed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guest always keeps; VMware knows this, QEMU and LXC refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is guaranteed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict: these nodes or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred: one node first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interleave: page by page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrictive: left to cgroups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMA placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firmly the host keeps the guest&apos;s memory on the chosen nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict, once nodes are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s NUMA nodes to take memory from; best those of the pinned processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic asks numad at each start which nodes are best and leaves the node list empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand if nodes are chosen, else as the processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic (numad)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties single NUMA cells of the guest to nodes of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every cell is placed as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a cell of the guest&apos;s NUMA layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firmly the host keeps this cell&apos;s memory on its nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s NUMA nodes that this cell&apos;s memory comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much memory the guest gets and where the host takes it from. Backing and placement are where fast guests are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the host calls this machine; no other machine there may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One free line for people, where the name has to stay short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists show the name alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for notes: what the machine is for, who looks after it, what not to touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs the machine: KVM is QEMU with the help of the processor, QEMU alone is much slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU, all emulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU on macOS (hvf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux container (LXC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bhyve, on FreeBSD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtuozzo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test driver, runs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VirtualBox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Hyper-V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenVZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How libvirt tells machines apart; with another one this is another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt makes one up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UUID that the guest reads from its hardware, so that licences survive a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest sees the UUID above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes after a restored snapshot or a copy, so that the guest renews what must not repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest can&apos;t tell that it was copied or set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs inside, as the osinfo database names it; tools choose icons and devices by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML that programs keep here, one element for each namespace; libvirt hands it on untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who this machine is: what people call it, what libvirt knows it by and what runs it. A good name saves a look inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many virtual CPUs the guest can have at most; the topology must come to the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them are plugged in when the guest starts; the others can be added while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host CPUs that all of the machine may run on, unless single vCPUs are pinned elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any host CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic asks numad at each start for the best host CPUs and ignores the list of host processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand, unless memory placement is automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPYC-Genoa (AMD Zen 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPYC-Milan (AMD Zen 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPYC-Rome (AMD Zen 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPYC-IBPB (AMD Zen, with IBPB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPYC (AMD Zen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opteron_G5 (AMD Piledriver)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opteron_G3 (AMD K10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SapphireRapids (Intel, 2023)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelake-Server (Intel, 2021)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelake-Server without TSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperlake (Intel, 2020)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cascadelake-Server (Intel, 2019)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cascadelake-Server without TSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skylake-Server (Intel, 2017)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skylake-Server with IBRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skylake-Client (Intel, 2015)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skylake-Client with IBRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadwell (Intel, 2014)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadwell without TSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haswell (Intel, 2013)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haswell without TSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IvyBridge (Intel, 2012)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SandyBridge (Intel, 2011)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Westmere (Intel, 2010)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nehalem (Intel, 2008)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penryn (Intel, 2007)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conroe (Intel, 2006)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qemu64 (QEMU&apos;s plain 64-bit CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvm64 (KVM&apos;s plain 64-bit CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qemu32 (QEMU&apos;s plain 32-bit CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pentium3 (for old systems)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pentium (for very old systems)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>486 (for DOS and its time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cortex-a53 (Arm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cortex-a57 (Arm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cortex-a72 (Arm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neoverse-N1 (Arm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POWER9 (IBM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POWER10 (IBM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What CPU the guest sees: passing the host&apos;s through is fastest, a named model moves between hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the named model, or else QEMU&apos;s plainest CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s own (passthrough)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the host&apos;s (model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that QEMU can do (maximum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As named below (custom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CPU by name; the host must be able to do all that the name stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the mode says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a similar model may stand in where QEMU doesn&apos;t know the named one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a similar model may stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a similar one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the host&apos;s further abilities count: given to the guest, hidden from it, or a reason not to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly the named model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on such a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How closely libvirt compares the CPU that QEMU made with the one that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt chooses by the mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migratable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off also passes on features that keep the guest from moving to another host, such as invtsc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on with the host&apos;s own CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On s390x, whether features that newer hardware drops are still shown to the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host&apos;s CPU model as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start only on hosts with a CPU of this maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 12 letters that the guest reads as its CPU&apos;s maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages on the board; Windows desktops use two at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU makes every vCPU a socket, or a core on newer machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips in each package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of cores on each die that share a cache; Arm guests look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores in each die or cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads in each core; two helps only if vCPUs are pinned to the host&apos;s threads in pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many processors the guest has, what they can do and how they hang together. Close to the host is fast, a plain named model travels well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topoext (AMD: threads in the topology)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invtsc (a time stamp counter that never stops)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vmx (Intel: guests inside the guest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>svm (AMD: guests inside the guest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypervisor (tells the guest that it is one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x2apic (cheaper interrupts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcid (cheaper Meltdown mitigation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invpcid (goes with pcid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spec-ctrl (Intel: Spectre mitigation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ibpb (AMD: Spectre mitigation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssbd (Intel: store bypass mitigation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virt-ssbd (AMD: store bypass mitigation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>md-clear (Intel: MDS mitigation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdpe1gb (pages of 1 GiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aes (encryption in hardware)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avx2 (256-bit vectors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avx512f (512-bit vectors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rdrand (random numbers in hardware)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arch-capabilities (Intel: what is not vulnerable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single abilities of the CPU, added to the model or taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature as libvirt&apos;s CPU map names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the guest gets the feature, and what happens where the host lacks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>require</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require: on, or no start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: on if the host has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force: on, whatever the host has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbid: no start if the host has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache and address width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guest is told about the processor&apos;s caches; schedulers and games go by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made up by QEMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache level that is meant; QEMU emulates level 3 only and passes all through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bits a physical address of the guest has: a bound for memory and for big GPUs&apos; windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU decides, mostly 40 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width to emulate; not more than the host has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps the host&apos;s width, so that the guest can move to a host with a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single vCPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which vCPUs are there at the start and which can be plugged in later, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first ones are there, as many as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vCPU&apos;s number, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is plugged in when the guest starts; vCPU 0 always is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot-pluggable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it can be taken out again while the guest runs; vCPU 0 never can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no if enabled, yes if not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order enabled vCPUs are added; give it to all of them or to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA nodes: which vCPUs and how much memory are near each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one cell with everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell&apos;s number; they count up from 0 without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vCPUs in this cell; none makes it memory alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell of memory alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory in this cell; the cells add up to the guest&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether helpers such as virtiofsd may reach this cell&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the memory page says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops this cell&apos;s memory when QEMU stops, rather than writing it to the backing file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far this cell is from the others, as the guest&apos;s scheduler is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to itself, 20 to the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the other cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 is here, 20 is twice as slow to reach, 255 can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory-side caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches in front of this cell&apos;s memory, for guests that read the HMAT table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache&apos;s level, counted from the memory: 1 is the nearest to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associativity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many places of the cache a line may stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one (direct mapped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any (fully associative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether writes reach the memory later or at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (write-back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once (write-through)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the cache holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it reads or writes at once, usually 64 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest NUMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long one cell waits for the memory of another, for guests that read the HMAT table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest goes by distances alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell whose vCPUs ask; it must have some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell whose memory answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of the target&apos;s memory-side cache that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of access that takes this long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much one cell can move to or from the memory of another in a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of access that is this fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves in a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between guest cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KB (1000 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB (1000 KB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB (1000 MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB (1000 GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PB (1000 TB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EB (1000 PB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b, for bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k, for KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M, for MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G, for GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T, for TiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P, for PiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E, for EiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the number counts in; libvirt turns most sizes into KiB when it saves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAM target (FreeBSD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device of the host that holds the variables.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
