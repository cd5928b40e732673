<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloneDialog</name>
    <message numerus="yes">
        <source>It has %n disk(s):</source>
        <translation>
            <numerusform>It has %n disk:</numerusform>
            <numerusform>It has %n disks:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message numerus="yes">
        <source>The guest has %n vCPU(s) now.</source>
        <translation>
            <numerusform>The guest has %n vCPU now.</numerusform>
            <numerusform>The guest has %n vCPUs now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message numerus="yes">
        <source>That host lacks %n thing(s) that the machine uses:</source>
        <translation>
            <numerusform>That host lacks %n thing that the machine uses:</numerusform>
            <numerusform>That host lacks %n things that the machine uses:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceEditTexts</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n device(s)</source>
        <translation>
            <numerusform>paste %n device</numerusform>
            <numerusform>paste %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices selected</source>
        <translation>
            <numerusform>%n device selected</numerusform>
            <numerusform>%n devices selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DomainSession</name>
    <message numerus="yes">
        <source>%1 Its %n snapshot(s) keep their own settings.</source>
        <translation>
            <numerusform>%1 Its snapshot keeps its own settings.</numerusform>
            <numerusform>%1 Its %n snapshots keep their own settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take effect at its next start.</source>
        <translation>
            <numerusform>%n change takes effect at its next start.</numerusform>
            <numerusform>%n changes take effect at its next start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvdevPart</name>
    <message numerus="yes">
        <source>%n passed to the guest</source>
        <translation>
            <numerusform>%n passed to the guest</numerusform>
            <numerusform>%n passed to the guest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostChoices</name>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation>
            <numerusform>%n volume</numerusform>
            <numerusform>%n volumes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostCpusPage</name>
    <message numerus="yes">
        <source>%1 and %n more feature(s)</source>
        <translation>
            <numerusform>%1 and %n more feature</numerusform>
            <numerusform>%1 and %n more features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of them can run %1 with %n more feature(s):</source>
        <translation>
            <numerusform>All of them can run %1 with %n more feature:</numerusform>
            <numerusform>All of them can run %1 with %n more features:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostDeviceChooser</name>
    <message numerus="yes">
        <source>%1 of %2: not made yet, %n can be</source>
        <translation>
            <numerusform>%1 of %2: not made yet, %n can be</numerusform>
            <numerusform>%1 of %2: not made yet, %n can be</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostFactsPage</name>
    <message numerus="yes">
        <source>%1 × %2 × %3 (sockets of a node, cores, threads), %n NUMA node(s)</source>
        <translation>
            <numerusform>%1 × %2 × %3 (sockets of a node, cores, threads), %n NUMA node</numerusform>
            <numerusform>%1 × %2 × %3 (sockets of a node, cores, threads), %n NUMA nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logical, %1</source>
        <translation>
            <numerusform>%n logical, %1</numerusform>
            <numerusform>%n logical, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more feature(s)</source>
        <translation>
            <numerusform>%1, %2 and %n more feature</numerusform>
            <numerusform>%1, %2 and %n more features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostSmbiosPart</name>
    <message numerus="yes">
        <source>%n differ(s) from the definition</source>
        <translation>
            <numerusform>%n differs from the definition</numerusform>
            <numerusform>%n differ from the definition</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostSmbiosTexts</name>
    <message numerus="yes">
        <source>take over %n value(s) of the host</source>
        <translation>
            <numerusform>take over %n value of the host</numerusform>
            <numerusform>take over %n values of the host</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostsDelegate</name>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostsModel</name>
    <message numerus="yes">
        <source>, %n unapplied change(s)</source>
        <translation>
            <numerusform>, %n unapplied change</numerusform>
            <numerusform>, %n unapplied changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n second(s).</source>
        <translation>
            <numerusform>Tries again in %n second.</numerusform>
            <numerusform>Tries again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveTexts</name>
    <message numerus="yes">
        <source>It is running: %1 of %n change(s) take effect now, the others at its next start.</source>
        <translation>
            <numerusform>It is running: %1 of %n change takes effect now, the others at its next start.</numerusform>
            <numerusform>It is running: %1 of %n changes take effect now, the others at its next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it runs it can have %n vCPU(s) at most.</source>
        <translation>
            <numerusform>While it runs it can have %n vCPU at most.</numerusform>
            <numerusform>While it runs it can have %n vCPUs at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n vCPU(s)</source>
        <translation>
            <numerusform>Set %n vCPU</numerusform>
            <numerusform>Set %n vCPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n draft(s) were neither applied nor discarded: %1</source>
        <translation>
            <numerusform>%n draft was neither applied nor discarded: %1</numerusform>
            <numerusform>%n drafts were neither applied nor discarded: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n setting(s) still to be chosen</source>
        <translation>
            <numerusform>%n setting still to be chosen</numerusform>
            <numerusform>%n settings still to be chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneText</name>
    <message numerus="yes">
        <source>⋯ %n unchanged lines ⋯</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>⋯ %n unchanged lines ⋯</numerusform>
            <numerusform>⋯ %n unchanged lines ⋯</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathEditTexts</name>
    <message numerus="yes">
        <source>There is no %1: there are only %n such elements.</source>
        <translation>
            <numerusform>There is no %1: there is only %n such element.</numerusform>
            <numerusform>There is no %1: there are only %n such elements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinningGrid</name>
    <message numerus="yes">
        <source>pin %n thread(s)</source>
        <translation>
            <numerusform>pin %n thread</numerusform>
            <numerusform>pin %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinningPlanTexts</name>
    <message numerus="yes">
        <source>One core per %n vCPU(s)</source>
        <translation>
            <numerusform>One core per vCPU</numerusform>
            <numerusform>One core per %n vCPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinningTexts</name>
    <message numerus="yes">
        <source>%1 is pinned, but the guest has only %n vCPU(s).</source>
        <translation>
            <numerusform>%1 is pinned, but the guest has only %n vCPU.</numerusform>
            <numerusform>%1 is pinned, but the guest has only %n vCPUs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message numerus="yes">
        <source>It has %n snapshot(s); libvirt renames no machine that has any.</source>
        <translation>
            <numerusform>It has %n snapshot; libvirt renames no machine that has any.</numerusform>
            <numerusform>It has %n snapshots; libvirt renames no machine that has any.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message numerus="yes">
        <source>The guest was asked to shut down, %n second(s) ago</source>
        <translation>
            <numerusform>The guest was asked to shut down, %n second ago</numerusform>
            <numerusform>The guest was asked to shut down, %n seconds ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message numerus="yes">
        <source>Set %n vCPU(s)</source>
        <translation>
            <numerusform>Set %n vCPU</numerusform>
            <numerusform>Set %n vCPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say %n, too</source>
        <translation>
            <numerusform>Say %n, too</numerusform>
            <numerusform>Say %n, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>USB is off, and %n device(s) need it.</source>
        <translation>
            <numerusform>USB is off, and %n device needs it.</numerusform>
            <numerusform>USB is off, and %n devices need it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n hint(s) of this page are silenced for this definition.</source>
        <translation>
            <numerusform>%n hint of this page is silenced for this definition.</numerusform>
            <numerusform>%n hints of this page are silenced for this definition.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndefineDialog</name>
    <message numerus="yes">
        <source>what libvirt knows of its %n snapshot(s): %1</source>
        <translation>
            <numerusform>what libvirt knows of its snapshot: %1</numerusform>
            <numerusform>what libvirt knows of its %n snapshots: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what libvirt knows of its %n checkpoint(s): %1</source>
        <translation>
            <numerusform>what libvirt knows of its checkpoint: %1</numerusform>
            <numerusform>what libvirt knows of its %n checkpoints: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XmlPage</name>
    <message numerus="yes">
        <source>libvirt&apos;s grammar does not allow %n place(s) in other lines.</source>
        <translation>
            <numerusform>libvirt&apos;s grammar does not allow one place in another line.</numerusform>
            <numerusform>libvirt&apos;s grammar does not allow %n places in other lines.</numerusform>
        </translation>
    </message>
</context>
</TS>
