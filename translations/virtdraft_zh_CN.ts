<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>查看更改</translation>
    </message>
    <message>
        <source>Changes and problems</source>
        <translation>更改与问题</translation>
    </message>
    <message>
        <source>What Apply means</source>
        <translation>“应用”的含义</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the layout changed</source>
        <translation>仅布局有变化</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>没有更改</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Return)</source>
        <translation>%1 (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>&amp;Host, as a libvirt URI:</source>
        <translation>主机的 libvirt URI(&amp;H)：</translation>
    </message>
    <message>
        <source>Host, as a libvirt URI</source>
        <translation>主机的 libvirt URI</translation>
    </message>
    <message>
        <source>qemu+ssh://user@host/system</source>
        <translation>qemu+ssh://user@host/system</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
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
        <translation>软盘</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a disk on a bus</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>磁盘 %1</translation>
    </message>
    <message>
        <source>Network card %1</source>
        <translation>网卡 %1</translation>
    </message>
    <message>
        <source>Host device %1</source>
        <translation>主机设备 %1</translation>
    </message>
    <message>
        <source>Redirected device %1</source>
        <translation>重定向设备 %1</translation>
    </message>
    <message>
        <source>passed through, %1</source>
        <translation>直通，%1</translation>
    </message>
    <message>
        <source>redirected, %1</source>
        <translation>重定向，%1</translation>
    </message>
    <message>
        <source>load parameter %1</source>
        <translation>加载参数 %1</translation>
    </message>
</context>
<context>
    <name>BootTexts</name>
    <message>
        <source>This machine has no device for: %1.</source>
        <translation>此虚拟机没有以下类别的设备：%1。</translation>
    </message>
    <message>
        <source>No kind names: %1.</source>
        <translation>没有类别可以表示：%1。</translation>
    </message>
    <message>
        <source>No longer told from others of their kind: %1.</source>
        <translation>不再与同类的其他设备区分：%1。</translation>
    </message>
    <message>
        <source>The load parameter is lost for: %1.</source>
        <translation>以下设备的加载参数会丢失：%1。</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
</context>
<context>
    <name>ChangeGutter</name>
    <message>
        <source>Revert single changes</source>
        <translation>还原单项更改</translation>
    </message>
    <message>
        <source>Revert change %1 of %2</source>
        <translation>还原第 %1 项更改（共 %2 项）</translation>
    </message>
    <message>
        <source>Revert this change: put back what the left side has</source>
        <translation>还原此更改：恢复左侧的内容</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes in words</source>
        <translation>更改的文字说明</translation>
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
        <translation>还原</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>还原 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeTexts</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>in its old place</source>
        <translation>在原位置</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is no setting: neither the catalogue (“virtdraft settings” lists it) nor libvirt&apos;s grammar has it.</source>
        <translation>“%1”不是设置：目录（“virtdraft settings”可列出）和 libvirt 的语法中都没有它。</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue (“virtdraft settings” lists it) nor in the definition, and no grammar of libvirt that could have it is installed in %2.</source>
        <translation>“%1”既不在目录中（“virtdraft settings”可列出），也不在定义中，而且 %2 中没有安装可能包含它的 libvirt 语法。</translation>
    </message>
    <message>
        <source>It is an element without text of its own: yes makes it be there, no takes it away.</source>
        <translation>这是一个自身没有文本的元素：yes 使其存在，no 将其移除。</translation>
    </message>
    <message>
        <source>Report what is wrong or unwise</source>
        <translation>报告错误或不妥之处</translation>
    </message>
    <message>
        <source>Writes a line for each problem: file:line:column: error or warning: message. FILE - reads standard input.

Exit status: 0, 1 if there are errors, 2 if a file cannot be read.</source>
        <translation>每个问题输出一行：文件:行:列: 错误或警告: 消息。FILE 为 - 时读取标准输入。

退出状态：0；有错误时为 1；文件无法读取时为 2。</translation>
    </message>
    <message>
        <source>A JSON array instead</source>
        <translation>改为输出 JSON 数组</translation>
    </message>
    <message>
        <source>See “virtdraft %1 --help”.</source>
        <translation>请参阅“virtdraft %1 --help”。</translation>
    </message>
    <message>
        <source>It is used as: virtdraft %1 %2.</source>
        <translation>用法为：virtdraft %1 %2。</translation>
    </message>
    <message>
        <source>“%1” is no command. See “virtdraft --help”.</source>
        <translation>没有“%1”命令。请参阅“virtdraft --help”。</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <translation>无法写入输出：%1</translation>
    </message>
    <message>
        <source>The root element is &lt;%1&gt;, not &lt;domain&gt;: this is not the definition of a machine.</source>
        <translation>根元素是 &lt;%1&gt;，而不是 &lt;domain&gt;：这不是虚拟机的定义。</translation>
    </message>
    <message>
        <source>diff: only one of the two can be standard input.</source>
        <translation>diff：两者中只能有一个是标准输入。</translation>
    </message>
    <message>
        <source>Compare two definitions</source>
        <translation>比较两个定义</translation>
    </message>
    <message>
        <source>Writes what makes B of A as a patch, as diff -u does; passwords are masked. - reads standard input.

Exit status: 0 if they are the same, 1 if not, 2 if one is no definition.</source>
        <translation>像 diff -u 一样，以补丁形式输出从 A 到 B 的差异；密码会被遮盖。- 表示读取标准输入。

退出状态：相同为 0；不同为 1；其中之一不是定义时为 2。</translation>
    </message>
    <message>
        <source>Say in words which settings change; blanks and comments do not count</source>
        <translation>用文字说明哪些设置有变化；空白和注释不计</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1：未设置</translation>
    </message>
    <message>
        <source>Write the values of settings</source>
        <translation>输出设置的值</translation>
    </message>
    <message>
        <source>Writes the value of each PATH on a line of its own. [] in a path stands for every row that there is. An element without text of its own reads yes by being there. FILE - reads standard input.

Exit status: 0, or 1 if one of them is not set; standard error says which.</source>
        <translation>将每个 PATH 的值各输出一行。路径中的 [] 代表所有现有的行。自身没有文本的元素只要存在即读作 yes。FILE 为 - 时读取标准输入。

退出状态：0；其中之一未设置时为 1，标准错误会说明是哪一个。</translation>
    </message>
    <message>
        <source>One JSON object instead: paths and their values</source>
        <translation>改为输出一个 JSON 对象：路径及其值</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>URI or FILE</source>
        <translation>URI 或 FILE</translation>
    </message>
    <message>
        <source>Edits the definitions of libvirt&apos;s domains, in a window or with a command. The commands need no display and no libvirt.</source>
        <translation>在窗口中或通过命令编辑 libvirt 虚拟机的定义。这些命令不需要图形显示，也不需要 libvirt。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Render the windows of the main flow to pictures</source>
        <translation>将主要流程的各个窗口渲染为图片</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Show this, or behind a command what there is to say about that</source>
        <translation>显示此帮助；放在命令之后则显示该命令的说明</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>“%1” is neither PATH=VALUE nor PATH!</source>
        <translation>“%1”既不是 PATH=VALUE，也不是 PATH!</translation>
    </message>
    <message>
        <source>[] stands for every row; name one, such as %1[1].</source>
        <translation>[] 代表所有行；请指明其中一行，例如 %1[1]。</translation>
    </message>
    <message>
        <source>set: --in-place and --diff exclude each other.</source>
        <translation>set：--in-place 与 --diff 不能同时使用。</translation>
    </message>
    <message>
        <source>set: standard input cannot be written in place.</source>
        <translation>set：标准输入无法就地写入。</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Writes the definition with these settings changed to standard output. PATH! unsets. Everything else stays as it is, byte for byte; where nothing changes, the output is the file. An element without text of its own is set with yes and taken away with no; PATH[]! takes away all rows. FILE - reads standard input.

Exit status: 0, or 2 for an unknown path, a bad value or a file that is no definition; then nothing is written.</source>
        <translation>将更改了这些设置的定义写到标准输出。PATH! 取消设置。其他内容逐字节保持不变；没有变化时，输出即为原文件。自身没有文本的元素用 yes 设置，用 no 移除；PATH[]! 移除所有行。FILE 为 - 时读取标准输入。

退出状态：0；路径未知、值无效或文件不是定义时为 2，此时不写入任何内容。</translation>
    </message>
    <message>
        <source>Change the file itself, in one step</source>
        <translation>一步更改文件本身</translation>
    </message>
    <message>
        <source>Write the difference as a patch; passwords are masked</source>
        <translation>以补丁形式输出差异；密码会被遮盖</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>HELP [ALLOWED]</source>
        <translation>说明 [允许的值]</translation>
    </message>
    <message>
        <source>List everything that can be set</source>
        <translation>列出所有可设置的内容</translation>
    </message>
    <message>
        <source>Writes a line for each setting: path, kind, page, label, what it does and what may stand there. The rows of a table are written as clock/timer[]/@present; get and set want one row: clock/timer[1] or clock/timer[@name=&apos;hpet&apos;]. Other paths of libvirt&apos;s grammar work, too.</source>
        <translation>每项设置输出一行：路径、种类、页面、标签、作用以及允许的内容。表中的行写作 clock/timer[]/@present；get 和 set 需要指明一行：clock/timer[1] 或 clock/timer[@name=&apos;hpet&apos;]。libvirt 语法中的其他路径也可使用。</translation>
    </message>
    <message>
        <source>A JSON array instead, with all that is known of each</source>
        <translation>改为输出 JSON 数组，包含每项设置的全部信息</translation>
    </message>
</context>
<context>
    <name>Comparable</name>
    <message>
        <source>%1 · the draft</source>
        <translation>%1 · 草稿</translation>
    </message>
    <message>
        <source>%1 · before the draft</source>
        <translation>%1 · 草稿之前</translation>
    </message>
    <message>
        <source>%1 · as saved · %2</source>
        <translation>%1 · 已保存 · %2</translation>
    </message>
    <message>
        <source>%1 · as it runs · %2</source>
        <translation>%1 · 运行中 · %2</translation>
    </message>
    <message>
        <source>Its connection is no longer there.</source>
        <translation>其连接已不存在。</translation>
    </message>
    <message>
        <source>It is no longer open.</source>
        <translation>它已不再打开。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two definitions</source>
        <translation>比较两个定义</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Left:</source>
        <translation>左侧(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>右侧(&amp;R)：</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Definition at the left</source>
        <translation>左侧的定义</translation>
    </message>
    <message>
        <source>Definition at the right</source>
        <translation>右侧的定义</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>File at the left…</source>
        <translation>左侧的文件…</translation>
    </message>
    <message>
        <source>File at the right…</source>
        <translation>右侧的文件…</translation>
    </message>
    <message>
        <source>A definition&apos;s file</source>
        <translation>定义文件</translation>
    </message>
    <message>
        <source>Definitions (*.xml);;All files (*)</source>
        <translation>定义 (*.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Reading both definitions…</source>
        <translation>正在读取两个定义…</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The connection to %1 is not open.</source>
        <translation>到 %1 的连接未打开。</translation>
    </message>
    <message>
        <source>The libvirt daemon ended the connection.</source>
        <translation>libvirt 守护进程结束了连接。</translation>
    </message>
    <message>
        <source>The libvirt daemon does not answer any more.</source>
        <translation>libvirt 守护进程不再响应。</translation>
    </message>
    <message>
        <source>The connection to libvirt broke (input or output error).</source>
        <translation>到 libvirt 的连接已中断（输入或输出错误）。</translation>
    </message>
    <message>
        <source>The host asks for a name or a password, which can&apos;t be given here yet; a key or an agent for SSH works, and so does libvirt&apos;s auth.conf.</source>
        <translation>主机要求提供用户名或密码，目前还无法在此输入；可以使用 SSH 密钥或代理，也可以使用 libvirt 的 auth.conf。</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>连接未打开。</translation>
    </message>
    <message>
        <source>The draft names the machine “%1”, but it is “%2”. Renaming can&apos;t be done by applying a definition: libvirt would take it for another machine. Put the &lt;name&gt; back.</source>
        <translation>草稿中虚拟机的名称是“%1”，但它实际是“%2”。应用定义无法实现重命名：libvirt 会将其视为另一台虚拟机。请恢复原来的 &lt;name&gt;。</translation>
    </message>
    <message>
        <source>The draft has no &lt;uuid&gt;, so libvirt would take it for a new machine. Put &lt;uuid&gt;%1&lt;/uuid&gt; back.</source>
        <translation>草稿中没有 &lt;uuid&gt;，libvirt 会将其视为新的虚拟机。请恢复 &lt;uuid&gt;%1&lt;/uuid&gt;。</translation>
    </message>
    <message>
        <source>The draft has another &lt;uuid&gt;, so libvirt would take it for another machine. Put &lt;uuid&gt;%1&lt;/uuid&gt; back.</source>
        <translation>草稿中的 &lt;uuid&gt; 不同，libvirt 会将其视为另一台虚拟机。请恢复 &lt;uuid&gt;%1&lt;/uuid&gt;。</translation>
    </message>
    <message>
        <source>There is already a machine named “%1” on this host.</source>
        <translation>此主机上已有名为“%1”的虚拟机。</translation>
    </message>
    <message>
        <source>There is already a machine with the UUID %1 on this host.</source>
        <translation>此主机上已有 UUID 为 %1 的虚拟机。</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Practice host</source>
        <translation>练习主机</translation>
    </message>
    <message>
        <source>%1, your session</source>
        <translation>%1，您的会话</translation>
    </message>
    <message>
        <source>Test host</source>
        <translation>测试主机</translation>
    </message>
    <message>
        <source>Test host (%1)</source>
        <translation>测试主机（%1）</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>This computer, your session</source>
        <translation>此计算机，您的会话</translation>
    </message>
    <message>
        <source>Containers on this computer</source>
        <translation>此计算机上的容器</translation>
    </message>
    <message>
        <source>Xen on this computer</source>
        <translation>此计算机上的 Xen</translation>
    </message>
    <message>
        <source>Made-up machines to try things on; they are forgotten at exit.</source>
        <translation>可供尝试的虚构虚拟机；退出时不会保留。</translation>
    </message>
    <message>
        <source>Another host over SSH: put your name there and the host&apos;s in place; a key or an agent spares the password.</source>
        <translation>通过 SSH 连接另一台主机：请填入您的用户名和主机名；使用密钥或代理可免去密码。</translation>
    </message>
    <message>
        <source>Another host over TLS; both sides need certificates.</source>
        <translation>通过 TLS 连接另一台主机；双方都需要证书。</translation>
    </message>
    <message>
        <source>The machines of the whole computer; the system may ask for a password.</source>
        <translation>整台计算机的虚拟机；系统可能会要求输入密码。</translation>
    </message>
    <message>
        <source>Your own machines, run as you: no rights needed, simple networks only.</source>
        <translation>您自己的虚拟机，以您的身份运行：无需特殊权限，仅支持简单的网络。</translation>
    </message>
    <message>
        <source>Linux containers, run by libvirt.</source>
        <translation>由 libvirt 运行的 Linux 容器。</translation>
    </message>
    <message>
        <source>libvirt&apos;s built-in test host: nothing real, forgotten at exit.</source>
        <translation>libvirt 内置的测试主机：并非真实环境，退出时不会保留。</translation>
    </message>
    <message>
        <source>Which host? For example qemu:///system.</source>
        <translation>哪台主机？例如 qemu:///system。</translation>
    </message>
    <message>
        <source>A URI has no spaces.</source>
        <translation>URI 中不能有空格。</translation>
    </message>
    <message>
        <source>A libvirt URI reads driver://host/path, for example qemu+ssh://root@rack-2/system.</source>
        <translation>libvirt URI 的形式为 driver://host/path，例如 qemu+ssh://root@rack-2/system。</translation>
    </message>
    <message>
        <source>libvirt has no driver named “%1”.</source>
        <translation>libvirt 没有名为“%1”的驱动程序。</translation>
    </message>
    <message>
        <source>libvirt has no transport named “%1”.</source>
        <translation>libvirt 没有名为“%1”的传输方式。</translation>
    </message>
    <message>
        <source>Put your name and the host&apos;s in place of user@host.</source>
        <translation>请将 user@host 换成您的用户名和主机名。</translation>
    </message>
    <message>
        <source>“%1” needs a host: %1://host/path.</source>
        <translation>“%1”需要指定主机：%1://host/path。</translation>
    </message>
    <message>
        <source>QEMU&apos;s URIs end in /system or /session.</source>
        <translation>QEMU 的 URI 以 /system 或 /session 结尾。</translation>
    </message>
    <message>
        <source>The test driver wants /default or the path of a node file.</source>
        <translation>测试驱动程序需要 /default 或节点文件的路径。</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>The text defines a &lt;%1&gt;, not a &lt;domain&gt;.</source>
        <translation>该文本定义的是 &lt;%1&gt;，而不是 &lt;domain&gt;。</translation>
    </message>
</context>
<context>
    <name>DefinitionFileTexts</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; that is no definition.</source>
        <translation>%1 大于 64 MiB；这不是定义。</translation>
    </message>
    <message>
        <source>%1 says that it is written in “%2”, but it is not.</source>
        <translation>%1 声明其编码为“%2”，但实际并非如此。</translation>
    </message>
    <message>
        <source>%1 says that it is written in “%2”, an encoding that is not known here.</source>
        <translation>%1 声明其编码为“%2”，此处不认识该编码。</translation>
    </message>
    <message>
        <source>%1 is not valid %2: it has bytes that mean no character.</source>
        <translation>%1 不是有效的 %2：其中有不表示任何字符的字节。</translation>
    </message>
    <message>
        <source>%1 has a NUL character, which XML cannot hold.</source>
        <translation>%1 中有 NUL 字符，XML 不允许包含该字符。</translation>
    </message>
    <message>
        <source>%1 cannot be written again byte for byte in its encoding %2, so it is not opened.</source>
        <translation>%1 无法以其编码 %2 逐字节原样写回，因此未打开。</translation>
    </message>
    <message>
        <source>The text has characters that the file&apos;s encoding %1 does not have.</source>
        <translation>文本中有文件编码 %1 所没有的字符。</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 是只读的。</translation>
    </message>
    <message>
        <source>%1 cannot be written, and is as it was: %2</source>
        <translation>%1 无法写入，保持原样：%2</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>changed line</source>
        <translation>已更改的行</translation>
    </message>
    <message>
        <source>added line</source>
        <translation>添加的行</translation>
    </message>
    <message>
        <source>removed line</source>
        <translation>移除的行</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;patch</source>
        <translation>复制为补丁(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;revious change</source>
        <translation>上一处更改(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>下一处更改(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;vert this change</source>
        <translation>还原此更改(&amp;V)</translation>
    </message>
    <message>
        <source>Show &amp;unchanged lines</source>
        <translation>显示未更改的行(&amp;U)</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>第 %1 处更改，共 %2 处</translation>
    </message>
</context>
<context>
    <name>DomainDraft</name>
    <message>
        <source>The XML is not well-formed, so the forms rest until it is: %1</source>
        <translation>XML 格式不正确，修正之前表单暂停使用：%1</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>unset %1</source>
        <translation>取消设置 %1</translation>
    </message>
    <message>
        <source>add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message>
        <source>remove from %1</source>
        <translation>从 %1 中移除</translation>
    </message>
    <message>
        <source>reorder %1</source>
        <translation>重新排序 %1</translation>
    </message>
    <message>
        <source>revert %1</source>
        <translation>还原 %1</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>discard all changes</source>
        <translation>丢弃所有更改</translation>
    </message>
    <message>
        <source>take what libvirt kept</source>
        <translation>采用 libvirt 保留的内容</translation>
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
        <translation>查看更改</translation>
    </message>
</context>
<context>
    <name>DomainSession</name>
    <message>
        <source>The connection to %1 is not open. The draft is kept; apply it when the connection is back.</source>
        <translation>到 %1 的连接未打开。草稿会保留；请在连接恢复后应用。</translation>
    </message>
    <message>
        <source>The connection to %1 is read-only: the draft can be compared and saved to a file, not applied.</source>
        <translation>到 %1 的连接是只读的：可以比较草稿并将其保存到文件，但不能应用。</translation>
    </message>
    <message>
        <source>%1 is no longer defined on %2. The draft can still be saved to a file.</source>
        <translation>%2 上已不再定义 %1。草稿仍可保存到文件。</translation>
    </message>
    <message>
        <source>Whether it was applied is not known: %1</source>
        <translation>不清楚是否已经应用：%1</translation>
    </message>
    <message>
        <source>Applied, but reading it back failed: open it again before going on.</source>
        <translation>已应用，但读回时失败：请重新打开后再继续。</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>已应用。</translation>
    </message>
    <message>
        <source>%1 was changed by someone else since this draft began. Nothing was written.</source>
        <translation>自此草稿开始以来，%1 已被他人更改。未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is no longer defined on %2. Nothing was written; the draft can be saved to a file.</source>
        <translation>%2 上已不再定义 %1。未写入任何内容；草稿可以保存到文件。</translation>
    </message>
    <message>
        <source>libvirt refused it: %1</source>
        <translation>libvirt 拒绝了：%1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>A practice host: try what you like, it forgets everything at exit.</source>
        <translation>练习主机：可随意尝试，退出时全部忘记。</translation>
    </message>
    <message>
        <source>It is running: takes effect at its next start.</source>
        <translation>正在运行：下次启动时生效。</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>FieldBinding</name>
    <message>
        <source>Not set: %1</source>
        <translation>未设置：%1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>revert %1</source>
        <translation>还原 %1</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>设置 %1</translation>
    </message>
</context>
<context>
    <name>FileSession</name>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was written.</source>
        <translation>自打开以来，%1 已被其他程序更改。未写入任何内容。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A file: saving it changes no machine.</source>
        <translation>文件：保存它不会改变任何虚拟机。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the XML</source>
        <translation>在 XML 中查找</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>上一个 (Shift+Return)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>下一个 (Return)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Escape)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>GrammarPaths</name>
    <message>
        <source>libvirt&apos;s grammar cannot be read: %1: %2</source>
        <translation>无法读取 libvirt 的语法：%1：%2</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>nothing set</source>
        <translation>均未设置</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>已设置 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostsDelegate</name>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>test driver</source>
        <translation>测试驱动程序</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>待重启</translation>
    </message>
</context>
<context>
    <name>HostsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, state, summary</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>, %n unapplied change(s)</source>
        <translation>
            <numerusform>，%n 项未应用的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接已断开</translation>
    </message>
</context>
<context>
    <name>HostsTree</name>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
</context>
<context>
    <name>HostsView</name>
    <message>
        <source>Add connection…</source>
        <translation>添加连接…</translation>
    </message>
    <message>
        <source>Filter machines…</source>
        <translation>筛选虚拟机…</translation>
    </message>
    <message>
        <source>Filter machines</source>
        <translation>筛选虚拟机</translation>
    </message>
    <message>
        <source>Sort by &amp;name</source>
        <translation>按名称排序(&amp;N)</translation>
    </message>
    <message>
        <source>Sort by &amp;state</source>
        <translation>按状态排序(&amp;S)</translation>
    </message>
    <message>
        <source>Order of the machines</source>
        <translation>虚拟机的排列顺序</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <translation>复制消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the &amp;URI</source>
        <translation>复制 URI(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>LibvirtError</name>
    <message>
        <source>libvirt gave no reason (error %1 of part %2).</source>
        <translation>libvirt 未说明原因（%2 部分的错误 %1）。</translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Not well-formed yet: %1</source>
        <translation>格式尚不正确：%1</translation>
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
        <translation>打开的定义</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Choose a machine&lt;/h2&gt;&lt;p&gt;Open one from the list at the left, or a definition&apos;s file with Ctrl+O.&lt;br&gt;Nothing is changed on a host before you have seen the difference and applied it.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;选择虚拟机&lt;/h2&gt;&lt;p&gt;从左侧列表中打开一台虚拟机，或按 Ctrl+O 打开定义文件。&lt;br&gt;在您看过差异并应用之前，主机上不会有任何改变。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Reading the definition…</source>
        <translation>正在读取定义…</translation>
    </message>
    <message>
        <source>The definition cannot be read</source>
        <translation>无法读取定义</translation>
    </message>
    <message>
        <source>
Line %1, column %2.</source>
        <translation>
第 %1 行，第 %2 列。</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>Now on %1</source>
        <translation>%1 上的当前内容</translation>
    </message>
    <message>
        <source>After Apply</source>
        <translation>应用之后</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>%1 中的当前内容</translation>
    </message>
    <message>
        <source>After Save</source>
        <translation>保存之后</translation>
    </message>
    <message>
        <source>The XML is not well-formed yet.</source>
        <translation>XML 格式尚不正确。</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>其间已被更改</translation>
    </message>
    <message>
        <source>You can compare your draft with what is there now; applying after that replaces what you see.</source>
        <translation>您可以将草稿与现有内容进行比较；之后再应用，就会替换您所看到的内容。</translation>
    </message>
    <message>
        <source>Compare with what is there now</source>
        <translation>与现有内容比较</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>The draft cannot be kept on disk: %1</source>
        <translation>无法将草稿保存到磁盘：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Drafts that were not applied</source>
        <translation>未应用的草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were neither applied nor discarded: %1</source>
        <translation>
            <numerusform>%n 份草稿既未应用也未丢弃：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>recover the draft</source>
        <translation>恢复草稿</translation>
    </message>
    <message>
        <source>Changes that are not applied</source>
        <translation>未应用的更改</translation>
    </message>
    <message>
        <source>%1 has changes that are not applied.</source>
        <translation>%1 有未应用的更改。</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保留草稿</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>A kept draft is offered again at the next start.</source>
        <translation>保留的草稿会在下次启动时再次提供。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>添加连接(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open the &amp;practice host</source>
        <translation>打开练习主机(&amp;P)</translation>
    </message>
    <message>
        <source>No practice host</source>
        <translation>没有练习主机</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>关闭标签页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>查找设置(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>查找(&amp;I)</translation>
    </message>
    <message>
        <source>Filter &amp;machines</source>
        <translation>筛选虚拟机(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Show the setting in the &amp;XML</source>
        <translation>在 XML 中显示此设置(&amp;X)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>虚拟机(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Review changes</source>
        <translation>查看更改(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>丢弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>恢复运行(&amp;E)</translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation>关机(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>上一页(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Virtdraft</source>
        <translation>关于 Virtdraft(&amp;A)</translation>
    </message>
    <message>
        <source>About Virtdraft</source>
        <translation>关于 Virtdraft</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Virtdraft %1&lt;/h3&gt;&lt;p&gt;An editor for libvirt machines that can set everything and loses nothing.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Virtdraft %1&lt;/h3&gt;&lt;p&gt;一款 libvirt 虚拟机编辑器，什么都能设置，什么都不会丢失。&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open a definition</source>
        <translation>打开定义</translation>
    </message>
    <message>
        <source>Definitions (*.xml);;All files (*)</source>
        <translation>定义 (*.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the definition</source>
        <translation>保存定义</translation>
    </message>
    <message>
        <source>Definitions (*.xml)</source>
        <translation>定义 (*.xml)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The practice host forgets everything at exit, drafts too.</source>
        <translation>练习主机在退出时忘记一切，包括草稿。</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>另存为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>下一页(&amp;X)</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>系统配色(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Compare definitions…</source>
        <translation>比较定义(&amp;C)…</translation>
    </message>
    <message>
        <source>Com&amp;pare with…</source>
        <translation>与…比较(&amp;P)</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>libvirt filled in: %1.</source>
        <translation>libvirt 补充了：%1。</translation>
    </message>
    <message>
        <source>libvirt dropped: %1.</source>
        <translation>libvirt 舍弃了：%1。</translation>
    </message>
    <message>
        <source>libvirt wrote differently: %1.</source>
        <translation>libvirt 改写了：%1。</translation>
    </message>
    <message>
        <source>Applied as asked.</source>
        <translation>已按要求应用。</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>已应用。</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the changes</source>
        <translation>更改概览</translation>
    </message>
    <message>
        <source>Where the changes are; click to go there</source>
        <translation>更改所在的位置；点击即可跳转</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>有问题</translation>
    </message>
</context>
<context>
    <name>PaneText</name>
    <message numerus="yes">
        <source>⋯ %n unchanged lines ⋯</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>⋯ %n 行未更改 ⋯</numerusform>
        </translation>
    </message>
    <message>
        <source>(no line end)</source>
        <translation>（无行尾）</translation>
    </message>
</context>
<context>
    <name>PathEditTexts</name>
    <message numerus="yes">
        <source>There is no %1: there are only %n such elements.</source>
        <translation>
            <numerusform>没有 %1：此类元素只有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>没有 %1。</translation>
    </message>
    <message>
        <source>The value has a control character, which XML cannot hold.</source>
        <translation>值中有控制字符，XML 不允许包含该字符。</translation>
    </message>
</context>
<context>
    <name>PathTexts</name>
    <message>
        <source>“%1” is not a path: %2</source>
        <translation>“%1”不是路径：%2</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>an attribute is written as @name.</source>
        <translation>属性应写作 @name。</translation>
    </message>
    <message>
        <source>“%1” is no element; write name, name[2] or name[@key=&apos;value&apos;].</source>
        <translation>“%1”不是元素；请写作 name、name[2] 或 name[@key=&apos;value&apos;]。</translation>
    </message>
</context>
<context>
    <name>PracticeHost</name>
    <message>
        <source>The practice host can&apos;t be written to %1: %2</source>
        <translation>无法将练习主机写入 %1：%2</translation>
    </message>
    <message>
        <source>No temporary folder for the practice host: %1</source>
        <translation>没有可供练习主机使用的临时文件夹：%1</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Set what is recommended for Windows</source>
        <translation>按 Windows 的推荐值设置</translation>
    </message>
    <message>
        <source>Turns on the interfaces that every Windows from 10 on gains from, and the Hyper-V clock.</source>
        <translation>开启 Windows 10 及以后版本均可受益的接口，以及 Hyper-V 时钟。</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Unsets everything on this page but the clock.</source>
        <translation>取消设置本页除时钟以外的所有内容。</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>light or dark</source>
        <translation>light 或 dark</translation>
    </message>
    <message>
        <source>of the window</source>
        <translation>窗口的大小</translation>
    </message>
    <message>
        <source>where the pictures go</source>
        <translation>图片存放的位置</translation>
    </message>
    <message>
        <source>name one folder for the pictures</source>
        <translation>请指定一个存放图片的文件夹</translation>
    </message>
    <message>
        <source>the theme, the size or the folder %1 cannot be used</source>
        <translation>无法使用主题、大小或文件夹 %1</translation>
    </message>
</context>
<context>
    <name>QuantityEditor</name>
    <message>
        <source>The unit in which the number is shown and typed; the XML has it in %1</source>
        <translation>显示和输入该数值所用的单位；XML 中以 %1 为单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>“%1” is no such number, or none in whole %2.</source>
        <translation>“%1”不是此类数值，或换算成 %2 后不是整数。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>查看更改</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>After Apply</source>
        <translation>应用之后</translation>
    </message>
    <message>
        <source>Nothing is changed: the draft is what the machine has.</source>
        <translation>没有任何更改：草稿与虚拟机的现状一致。</translation>
    </message>
    <message>
        <source>The XML is not well-formed yet, so the words below are of the last text that was.</source>
        <translation>XML 格式尚不正确，因此下面的文字说明针对最近一次格式正确的文本。</translation>
    </message>
    <message>
        <source>What the machine has now, and what it will have after Apply. Nothing else in the definition changes.</source>
        <translation>虚拟机当前的内容，以及应用之后的内容。定义的其他部分不会改变。</translation>
    </message>
    <message>
        <source>revert one change</source>
        <translation>还原一项更改</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>What differs between the two.</source>
        <translation>两者之间的差异。</translation>
    </message>
    <message>
        <source>Both have the same text.</source>
        <translation>两者文本相同。</translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message>
        <source>&lt;%1&gt; is there more than once; only the first one counts.</source>
        <translation>&lt;%1&gt; 出现了多次；只有第一个有效。</translation>
    </message>
    <message numerus="yes">
        <source>Set %n vCPU(s)</source>
        <translation>
            <numerusform>将 vCPU 数设为 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it 1 socket with %1 × %2</source>
        <translation>改为 1 个插槽，%1 × %2</translation>
    </message>
    <message>
        <source>The topology makes %1 processors, but there are %2 vCPUs.</source>
        <translation>拓扑得出 %1 个处理器，但 vCPU 有 %2 个。</translation>
    </message>
    <message>
        <source>The guest is to start with %1, more than the %2 it may have; libvirt lowers it.</source>
        <translation>客户机启动时应有 %1，超过其上限 %2；libvirt 会将其调低。</translation>
    </message>
    <message>
        <source>Start with all of it</source>
        <translation>启动时使用全部内存</translation>
    </message>
    <message>
        <source>%1 vCPUs are to be on at the start, but there are only %2.</source>
        <translation>启动时应启用 %1 个 vCPU，但总共只有 %2 个。</translation>
    </message>
    <message>
        <source>Turn all of them on</source>
        <translation>全部启用</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which is not on.</source>
        <translation>“%1”需要“%2”，而后者未开启。</translation>
    </message>
    <message>
        <source>Turn “%1” on</source>
        <translation>开启“%1”</translation>
    </message>
    <message>
        <source>Secure boot needs system management mode (SMM), which is not on.</source>
        <translation>安全启动需要系统管理模式（SMM），而它未开启。</translation>
    </message>
    <message>
        <source>Turn SMM on</source>
        <translation>开启 SMM</translation>
    </message>
    <message>
        <source>The boot order stands here and at the devices; libvirt takes only one of them.</source>
        <translation>启动顺序在此处和设备处都有；libvirt 只接受其中之一。</translation>
    </message>
    <message>
        <source>Keep that of the devices</source>
        <translation>保留设备处的顺序</translation>
    </message>
    <message>
        <source>The root element is &lt;%1&gt;, not &lt;domain&gt;: this is not the definition of a machine.</source>
        <translation>根元素是 &lt;%1&gt;，而不是 &lt;domain&gt;：这不是虚拟机的定义。</translation>
    </message>
    <message>
        <source>%1 is not set, and libvirt needs it.</source>
        <translation>%1 未设置，而 libvirt 需要它。</translation>
    </message>
    <message>
        <source>%1 misses no ticks, and libvirt takes no policy for them; rtc is what can catch up.</source>
        <translation>%1 不会错过时钟滴答，libvirt 也不接受其策略；能够追赶的是 rtc。</translation>
    </message>
    <message>
        <source>QEMU&apos;s %1 cannot do “%2” with missed ticks.</source>
        <translation>QEMU 的 %1 无法以“%2”方式处理错过的时钟滴答。</translation>
    </message>
    <message>
        <source>Take the policy away</source>
        <translation>去除该策略</translation>
    </message>
    <message>
        <source>Windows uses the HPET where there is one, which costs the host much.</source>
        <translation>只要有 HPET，Windows 就会使用它，这会给主机带来很大开销。</translation>
    </message>
    <message>
        <source>Take the HPET away</source>
        <translation>去除 HPET</translation>
    </message>
    <message>
        <source>Windows does not know kvmclock; the Hyper-V clock is the one it reads.</source>
        <translation>Windows 不认识 kvmclock；它读取的是 Hyper-V 时钟。</translation>
    </message>
    <message>
        <source>Have the Hyper-V clock</source>
        <translation>使用 Hyper-V 时钟</translation>
    </message>
    <message>
        <source>Windows takes the hardware clock for local time, but it shows UTC.</source>
        <translation>Windows 将硬件时钟视为本地时间，但它显示的是 UTC。</translation>
    </message>
    <message>
        <source>Show local time</source>
        <translation>显示本地时间</translation>
    </message>
    <message>
        <source>q35 has no IDE: the disk %1 needs SATA or virtio.</source>
        <translation>q35 没有 IDE：磁盘 %1 需要 SATA 或 virtio。</translation>
    </message>
    <message>
        <source>Make it SATA</source>
        <translation>改为 SATA</translation>
    </message>
    <message>
        <source>The machine pc has no PCI Express, so there is no place for %1; q35 has.</source>
        <translation>机型 pc 没有 PCI Express，因此 %1 无处可放；q35 有。</translation>
    </message>
    <message>
        <source>UEFI needs ACPI, which is not on.</source>
        <translation>UEFI 需要 ACPI，而它未开启。</translation>
    </message>
    <message>
        <source>Turn ACPI on</source>
        <translation>开启 ACPI</translation>
    </message>
    <message>
        <source>The guest does not see the entries under System information: SMBIOS is not taken from there.</source>
        <translation>客户机看不到“系统信息”中的条目：SMBIOS 并非取自那里。</translation>
    </message>
    <message>
        <source>Take SMBIOS from there</source>
        <translation>让 SMBIOS 取自那里</translation>
    </message>
    <message>
        <source>SMBIOS is to be taken from System information, where nothing is set: the machine will not start.</source>
        <translation>SMBIOS 应取自“系统信息”，而那里未设置任何内容：虚拟机将无法启动。</translation>
    </message>
    <message>
        <source>Leave SMBIOS to QEMU</source>
        <translation>SMBIOS 交给 QEMU</translation>
    </message>
    <message>
        <source>&lt;%1&gt; stands under another namespace than libvirt&apos;s, so it is lost.</source>
        <translation>&lt;%1&gt; 所属的命名空间不是 libvirt 的，因此会丢失。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; stands there without its namespace, so it is lost.</source>
        <translation>&lt;%1&gt; 没有带上其命名空间，因此会丢失。</translation>
    </message>
    <message>
        <source>Declare the namespace</source>
        <translation>声明命名空间</translation>
    </message>
    <message>
        <source>KVM runs guests of the host&apos;s own kind, %1, not %2; those have to be emulated.</source>
        <translation>KVM 运行与主机相同架构（%1）的客户机，不能运行 %2；后者必须模拟。</translation>
    </message>
    <message>
        <source>Emulate it</source>
        <translation>改为模拟</translation>
    </message>
    <message>
        <source>Windows gets the time the slow way: the Hyper-V clock is not on.</source>
        <translation>Windows 以较慢的方式取得时间：Hyper-V 时钟未开启。</translation>
    </message>
    <message>
        <source>Turn the Hyper-V clock on</source>
        <translation>开启 Hyper-V 时钟</translation>
    </message>
    <message>
        <source>The memory takes %1 pages of %2, but the host has only %3 where the guest may run.</source>
        <translation>内存需要 %1 个 %2 的页，但在客户机可运行的位置，主机只有 %3 个。</translation>
    </message>
    <message>
        <source>The memory takes %1 pages of %2; of the host&apos;s %3 only %4 are free, apart from those that this machine itself may hold now.</source>
        <translation>内存需要 %1 个 %2 的页；主机的 %3 个中只有 %4 个空闲，此虚拟机自身当前可能占用的除外。</translation>
    </message>
    <message>
        <source>%1 do not fill pages of %2: the rest of the last page lies idle.</source>
        <translation>%1 无法填满 %2 的页：最后一页的剩余部分会闲置。</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设为 %1</translation>
    </message>
    <message>
        <source>QEMU may take %1, but the guest&apos;s memory alone is %2: the host may end it without a warning.</source>
        <translation>QEMU 最多可用 %1，但仅客户机的内存就有 %2：主机可能不加警告便将其终止。</translation>
    </message>
    <message>
        <source>Passed-through devices lock the memory of %1 and about 1 GiB more, but QEMU may take only %2.</source>
        <translation>直通设备会锁定 %1 的内存以及另外约 1 GiB，但 QEMU 最多只能用 %2。</translation>
    </message>
    <message>
        <source>The limit of memory and swap together, %1, is below that of memory alone, %2.</source>
        <translation>内存与交换空间合计的上限 %1 低于仅内存的上限 %2。</translation>
    </message>
    <message>
        <source>A vhost-user disk is served by another program, which needs shared memory.</source>
        <translation>vhost-user 磁盘由另一个程序提供服务，这需要共享内存。</translation>
    </message>
    <message>
        <source>virtiofs needs memory that is shared with the program that serves the folder.</source>
        <translation>virtiofs 需要与提供该文件夹的程序共享的内存。</translation>
    </message>
    <message>
        <source>Share the memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>The host nodes are listed, but the placement is automatic; libvirt takes only one of them.</source>
        <translation>列出了主机节点，但放置方式为自动；libvirt 只接受其中之一。</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>保留列表</translation>
    </message>
    <message>
        <source>Keep it automatic</source>
        <translation>保留自动</translation>
    </message>
    <message>
        <source>A passed-through device keeps all memory in place: the host gets nothing back of the %1 between %2 and %3.</source>
        <translation>直通设备会使全部内存固定不动：%2 与 %3 之间的 %1，主机完全无法收回。</translation>
    </message>
    <message>
        <source>There is no vCPU %1: there are only %2.</source>
        <translation>没有 vCPU %1：总共只有 %2 个。</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>vCPU 0 cannot be off.</source>
        <translation>vCPU 0 不能关闭。</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>%1 vCPUs are to be on at the start, but in the list of single vCPUs %2 are; libvirt goes by the list.</source>
        <translation>启动时应启用 %1 个 vCPU，但单个 vCPU 的列表中启用了 %2 个；libvirt 以列表为准。</translation>
    </message>
    <message numerus="yes">
        <source>Say %n, too</source>
        <translation>
            <numerusform>这里也设为 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The cell has vCPU %1, but there are only %2.</source>
        <translation>该单元包含 vCPU %1，但总共只有 %2 个。</translation>
    </message>
    <message>
        <source>vCPU %1 is in another cell already.</source>
        <translation>vCPU %1 已在另一个单元中。</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA cells have %1 in all, not %2; libvirt goes by the cells.</source>
        <translation>客户机的 NUMA 单元合计为 %1，而不是 %2；libvirt 以单元为准。</translation>
    </message>
    <message>
        <source>vCPU %1 is in none of the guest&apos;s NUMA cells; libvirt puts it into the first.</source>
        <translation>vCPU %1 不在客户机的任何 NUMA 单元中；libvirt 会将其放入第一个单元。</translation>
    </message>
    <message>
        <source>There is no I/O thread %1.</source>
        <translation>没有 I/O 线程 %1。</translation>
    </message>
    <message>
        <source>Keep it to %1</source>
        <translation>限定为 %1</translation>
    </message>
    <message>
        <source>vCPU %1 is pinned, but there are only %2; libvirt drops the pin.</source>
        <translation>vCPU %1 已绑定，但总共只有 %2 个；libvirt 会舍弃该绑定。</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>移除绑定</translation>
    </message>
    <message>
        <source>The host has no CPU %1.</source>
        <translation>主机没有 CPU %1。</translation>
    </message>
    <message>
        <source>vCPU %1 is pinned twice.</source>
        <translation>vCPU %1 绑定了两次。</translation>
    </message>
    <message>
        <source>Remove this pin</source>
        <translation>移除此绑定</translation>
    </message>
    <message>
        <source>Move them to %1</source>
        <translation>移到 %1</translation>
    </message>
    <message>
        <source>%1 may run on CPU %2, where they take time from the vCPU that is pinned there.</source>
        <translation>%1可在 CPU %2 上运行，会占用绑定在那里的 vCPU 的时间。</translation>
    </message>
    <message>
        <source>QEMU&apos;s own threads</source>
        <translation>QEMU 自身的线程</translation>
    </message>
    <message>
        <source>I/O threads</source>
        <translation>I/O 线程</translation>
    </message>
    <message>
        <source>vCPU %1 and vCPU %2 are both pinned to CPU %3 and take turns there.</source>
        <translation>vCPU %1 和 vCPU %2 都绑定到 CPU %3，在其上轮流运行。</translation>
    </message>
    <message>
        <source>The root element is not &lt;domain&gt;.</source>
        <translation>根元素不是 &lt;domain&gt;。</translation>
    </message>
    <message>
        <source>Type, name or memory is missing.</source>
        <translation>缺少类型、名称或内存。</translation>
    </message>
    <message>
        <source>A value is none that the setting can have.</source>
        <translation>某个值不是该设置可取的值。</translation>
    </message>
    <message>
        <source>An element is there twice where libvirt reads one.</source>
        <translation>libvirt 只读取一个的元素出现了两次。</translation>
    </message>
    <message>
        <source>Content for QEMU or another hypervisor stands without its namespace.</source>
        <translation>QEMU 或其他虚拟机管理程序的内容缺少其命名空间。</translation>
    </message>
    <message>
        <source>KVM is to run a guest of another architecture than the host’s.</source>
        <translation>要让 KVM 运行与主机架构不同的客户机。</translation>
    </message>
    <message>
        <source>The topology does not make as many processors as there are vCPUs.</source>
        <translation>拓扑得出的处理器数与 vCPU 数不一致。</translation>
    </message>
    <message>
        <source>More vCPUs are on at the start than there are.</source>
        <translation>启动时启用的 vCPU 多于总数。</translation>
    </message>
    <message>
        <source>The list of single vCPUs has one that is not there, or vCPU 0 is off.</source>
        <translation>单个 vCPU 的列表中有不存在的 vCPU，或者 vCPU 0 已关闭。</translation>
    </message>
    <message>
        <source>The list of single vCPUs has another number on than the start.</source>
        <translation>单个 vCPU 的列表中启用的数目与启动时的不一致。</translation>
    </message>
    <message>
        <source>A guest NUMA cell has a vCPU that is not there or in another cell.</source>
        <translation>客户机的某个 NUMA 单元中有不存在的 vCPU，或该 vCPU 已在另一单元中。</translation>
    </message>
    <message>
        <source>The guest’s NUMA cells have another sum of memory than the machine.</source>
        <translation>客户机各 NUMA 单元的内存总和与虚拟机的内存不一致。</translation>
    </message>
    <message>
        <source>A vCPU is in none of the guest’s NUMA cells.</source>
        <translation>某个 vCPU 不在客户机的任何 NUMA 单元中。</translation>
    </message>
    <message>
        <source>The guest starts with more memory than it may have.</source>
        <translation>客户机启动时的内存超过其上限。</translation>
    </message>
    <message>
        <source>The host has too few huge pages, or too few are free.</source>
        <translation>主机的大页太少，或空闲的大页太少。</translation>
    </message>
    <message>
        <source>The memory is no whole number of huge pages.</source>
        <translation>内存不是大页的整数倍。</translation>
    </message>
    <message>
        <source>The limit of QEMU’s memory is too low for the guest’s memory.</source>
        <translation>QEMU 的内存限制对客户机的内存来说太低。</translation>
    </message>
    <message>
        <source>The limit of memory with swap is below that of memory alone.</source>
        <translation>内存加交换空间的限制低于仅内存的限制。</translation>
    </message>
    <message>
        <source>virtiofs or a vhost-user disk is there without shared memory.</source>
        <translation>有 virtiofs 或 vhost-user 磁盘，但没有共享内存。</translation>
    </message>
    <message>
        <source>Host nodes are listed although their choice is automatic.</source>
        <translation>列出了主机节点，但节点的选择是自动的。</translation>
    </message>
    <message>
        <source>Memory is to be given back to the host in spite of passed-through devices.</source>
        <translation>有直通设备，却要将内存归还主机。</translation>
    </message>
    <message>
        <source>A Hyper-V interface is on without another that it needs.</source>
        <translation>某个 Hyper-V 接口已开启，但其所需的另一接口未开启。</translation>
    </message>
    <message>
        <source>A Windows guest has Hyper-V interfaces but not the Hyper-V clock.</source>
        <translation>Windows 客户机有 Hyper-V 接口，但没有 Hyper-V 时钟。</translation>
    </message>
    <message>
        <source>Secure boot is wanted without system management mode.</source>
        <translation>要求安全启动，但没有系统管理模式。</translation>
    </message>
    <message>
        <source>UEFI is wanted without ACPI.</source>
        <translation>要求 UEFI，但没有 ACPI。</translation>
    </message>
    <message>
        <source>The boot order stands at the machine and at its devices.</source>
        <translation>启动顺序在虚拟机处和设备处都有。</translation>
    </message>
    <message>
        <source>There are SMBIOS entries that the guest does not see.</source>
        <translation>有客户机看不到的 SMBIOS 条目。</translation>
    </message>
    <message>
        <source>SMBIOS is to be taken from entries that are not there.</source>
        <translation>SMBIOS 要取自不存在的条目。</translation>
    </message>
    <message>
        <source>A timer has a policy for missed ticks that it cannot have.</source>
        <translation>某个定时器对错过的时钟滴答采用了它不支持的策略。</translation>
    </message>
    <message>
        <source>A Windows guest has the HPET, which costs the host much.</source>
        <translation>Windows 客户机有 HPET，这会给主机带来很大开销。</translation>
    </message>
    <message>
        <source>A Windows guest has kvmclock, which it does not know.</source>
        <translation>Windows 客户机有 kvmclock，而它并不识别。</translation>
    </message>
    <message>
        <source>A Windows guest has a hardware clock that shows UTC.</source>
        <translation>Windows 客户机的硬件时钟显示 UTC。</translation>
    </message>
    <message>
        <source>A vCPU is pinned that is not there.</source>
        <translation>绑定了不存在的 vCPU。</translation>
    </message>
    <message>
        <source>Something is pinned to a CPU that the host does not have.</source>
        <translation>有内容绑定到了主机没有的 CPU。</translation>
    </message>
    <message>
        <source>A vCPU is pinned twice.</source>
        <translation>某个 vCPU 绑定了两次。</translation>
    </message>
    <message>
        <source>QEMU’s own threads may run on CPUs that vCPUs are pinned to.</source>
        <translation>QEMU 自身的线程可在已绑定 vCPU 的 CPU 上运行。</translation>
    </message>
    <message>
        <source>Two vCPUs are pinned to the same CPU.</source>
        <translation>两个 vCPU 绑定到了同一个 CPU。</translation>
    </message>
    <message>
        <source>An I/O thread is named that is not there.</source>
        <translation>指定了不存在的 I/O 线程。</translation>
    </message>
    <message>
        <source>A scheduler is set for a vCPU that is not there.</source>
        <translation>为不存在的 vCPU 设置了调度器。</translation>
    </message>
    <message>
        <source>Cache or memory bandwidth is set for a vCPU that is not there.</source>
        <translation>为不存在的 vCPU 设置了缓存或内存带宽。</translation>
    </message>
    <message>
        <source>A disk on IDE is in a q35 machine.</source>
        <translation>q35 机型中有 IDE 磁盘。</translation>
    </message>
    <message>
        <source>A PCI Express controller is in a machine without PCI Express.</source>
        <translation>没有 PCI Express 的机型中有 PCI Express 控制器。</translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source> (changed)</source>
        <translation> （已更改）</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The XML is not well-formed (line %1, column %2): %3</source>
        <translation>XML 格式不正确（第 %1 行，第 %2 列）：%3</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1
Since libvirt %2</source>
        <translation>%1
自 libvirt %2 起</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Show in XML</source>
        <translation>在 XML 中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>取消设置</translation>
    </message>
    <message>
        <source>
Not set: %1</source>
        <translation>
未设置：%1</translation>
    </message>
</context>
<context>
    <name>SettingSearch</name>
    <message>
        <source>Find any setting</source>
        <translation>查找任意设置</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>找到的设置</translation>
    </message>
    <message>
        <source>Find any setting  (Ctrl+K)</source>
        <translation>查找任意设置  (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>%1 is too small: the least is %2.</source>
        <translation>%1 太小：最小为 %2。</translation>
    </message>
    <message>
        <source>%1 is too large: the most is %2.</source>
        <translation>%1 太大：最大为 %2。</translation>
    </message>
    <message>
        <source>“%1” is not allowed: one of %2.</source>
        <translation>不允许“%1”：应为 %2 之一。</translation>
    </message>
    <message>
        <source>“%1” is not a unit such as KiB, MiB or GiB.</source>
        <translation>“%1”不是 KiB、MiB 或 GiB 之类的单位。</translation>
    </message>
    <message>
        <source>“%1” is not allowed: one of yes, no.</source>
        <translation>不允许“%1”：应为 yes、no 之一。</translation>
    </message>
    <message>
        <source>“%1” is not a UUID.</source>
        <translation>“%1”不是 UUID。</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation>“%1”不是绝对路径。</translation>
    </message>
    <message>
        <source>“%1” is not a CPU set such as 1-4,^2.</source>
        <translation>“%1”不是 1-4,^2 之类的 CPU 集合。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Path of the setting at hand</source>
        <translation>当前设置的路径</translation>
    </message>
    <message>
        <source>show in XML</source>
        <translation>在 XML 中显示</translation>
    </message>
</context>
<context>
    <name>SizeEditor</name>
    <message>
        <source>The unit in which the number is shown and typed; the XML keeps its own</source>
        <translation>显示和输入该数值所用的单位；XML 保持其自身的单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>“%1” is not an amount such as 4096, 1.5 or 8 GiB.</source>
        <translation>“%1”不是 4096、1.5 或 8 GiB 之类的大小。</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>memory · processors</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n 个 vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>system · memory and processors</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已阻塞</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>shutting down</source>
        <translation>正在关机</translation>
    </message>
    <message>
        <source>shut off</source>
        <translation>已关机</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>已休眠</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>无状态</translation>
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
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>The XML says “%1”.</source>
        <translation>XML 中写的是“%1”。</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Add a row to %1</source>
        <translation>向 %1 添加一行</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Move this row up</source>
        <translation>上移此行</translation>
    </message>
    <message>
        <source>Move this row down</source>
        <translation>下移此行</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Make a new random UUID</source>
        <translation>生成新的随机 UUID</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>XmlDocumentTexts</name>
    <message>
        <source>There is nothing in it; a definition begins with &lt;domain&gt;.</source>
        <translation>其中没有内容；定义以 &lt;domain&gt; 开头。</translation>
    </message>
    <message>
        <source>There is a character that XML cannot hold: U+%1.</source>
        <translation>有 XML 不允许包含的字符：U+%1。</translation>
    </message>
    <message>
        <source>An element has thousands of attributes; that is no definition.</source>
        <translation>某个元素有数千个属性；这不是定义。</translation>
    </message>
    <message>
        <source>The text has a DOCTYPE. A definition needs none, and one can hide entities that read other files, so it is not opened.</source>
        <translation>文本中有 DOCTYPE。定义不需要它，而且其中可能藏有读取其他文件的实体，因此未打开。</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 deep.</source>
        <translation>元素嵌套超过 %1 层。</translation>
    </message>
</context>
<context>
    <name>XmlPage</name>
    <message>
        <source>Go to its form</source>
        <translation>转到其表单</translation>
    </message>
    <message>
        <source>Where the cursor is</source>
        <translation>光标所在位置</translation>
    </message>
    <message>
        <source>Show the setting at the cursor on its page (Ctrl+Shift+X)</source>
        <translation>在对应页面上显示光标处的设置 (Ctrl+Shift+X)</translation>
    </message>
    <message>
        <source>XML of the definition</source>
        <translation>定义的 XML</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 The forms rest until the XML is well-formed.</source>
        <translation>第 %1 行，第 %2 列：%3 XML 格式正确之前，表单暂停使用。</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domain</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Direct kernel boot</source>
        <translation>直接内核启动</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>A kernel on the host that the guest starts right away, past firmware menus and boot loaders.</source>
        <translation>主机上的内核，客户机直接启动它，跳过固件菜单和引导加载程序。</translation>
    </message>
    <message>
        <source>the guest boots from its devices</source>
        <translation>客户机从其设备启动</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>初始 RAM 磁盘</translation>
    </message>
    <message>
        <source>What the kernel unpacks and starts from, if it needs that.</source>
        <translation>内核解包并由此启动的内容（如果内核需要）。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Kernel arguments</source>
        <translation>内核参数</translation>
    </message>
    <message>
        <source>Handed to the kernel: root device, console, installer answers.</source>
        <translation>传递给内核：根设备、控制台、安装程序的应答。</translation>
    </message>
    <message>
        <source>Root device</source>
        <translation>根设备</translation>
    </message>
    <message>
        <source>The guest&apos;s root device for Xen kernels that are not told by their arguments.</source>
        <translation>客户机的根设备，用于参数中未指明根设备的 Xen 内核。</translation>
    </message>
    <message>
        <source>as the kernel arguments say</source>
        <translation>按内核参数</translation>
    </message>
    <message>
        <source>Device tree</source>
        <translation>设备树</translation>
    </message>
    <message>
        <source>A device tree blob in place of the one that QEMU makes for Arm, RISC-V and POWER.</source>
        <translation>设备树文件，取代 QEMU 为 Arm、RISC-V 和 POWER 生成的设备树。</translation>
    </message>
    <message>
        <source>QEMU makes one where one is needed</source>
        <translation>QEMU 在需要时生成</translation>
    </message>
    <message>
        <source>Shim</source>
        <translation>Shim</translation>
    </message>
    <message>
        <source>The signed first stage that lets a kernel on the host boot under Secure Boot.</source>
        <translation>经签名的第一阶段程序，使主机上的内核能在安全启动下启动。</translation>
    </message>
    <message>
        <source>the kernel starts without one</source>
        <translation>内核直接启动，不用 shim</translation>
    </message>
    <message>
        <source>ACPI tables</source>
        <translation>ACPI 表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Further tables for the guest&apos;s firmware to show, such as the licence of a PC maker&apos;s Windows.</source>
        <translation>供客户机固件提供的额外表，例如 PC 厂商的 Windows 许可证。</translation>
    </message>
    <message>
        <source>QEMU&apos;s own tables</source>
        <translation>QEMU 自带的表</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What the file holds; libvirt 9.0 knows SLIC only.</source>
        <translation>文件的内容；libvirt 9.0 只支持 SLIC。</translation>
    </message>
    <message>
        <source>SLIC, Windows licence</source>
        <translation>SLIC，Windows 许可证</translation>
    </message>
    <message>
        <source>MSDM, Windows key</source>
        <translation>MSDM，Windows 密钥</translation>
    </message>
    <message>
        <source>One table</source>
        <translation>单个表</translation>
    </message>
    <message>
        <source>Several tables</source>
        <translation>多个表</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The table as a file on the host.</source>
        <translation>该表在主机上的文件。</translation>
    </message>
    <message>
        <source>Host boot loader</source>
        <translation>主机引导加载程序</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>引导加载程序</translation>
    </message>
    <message>
        <source>A program on the host that picks the guest&apos;s kernel, for Xen and bhyve.</source>
        <translation>主机上为客户机选取内核的程序，用于 Xen 和 bhyve。</translation>
    </message>
    <message>
        <source>the guest boots by itself</source>
        <translation>客户机自行启动</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s own boot loader</source>
        <translation>虚拟机管理程序自带的引导加载程序</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>What the boot loader is told on its command line.</source>
        <translation>引导加载程序的命令行参数。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>First program</source>
        <translation>首个程序</translation>
    </message>
    <message>
        <source>What the container starts as its process 1.</source>
        <translation>容器作为 1 号进程启动的程序。</translation>
    </message>
    <message>
        <source>/sbin/init</source>
        <translation>/sbin/init</translation>
    </message>
    <message>
        <source>The first program&apos;s arguments, one a row.</source>
        <translation>首个程序的参数，每行一个。</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>One argument, exactly as the program gets it.</source>
        <translation>单个参数，原样传给程序。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environment variables of the first program.</source>
        <translation>首个程序的环境变量。</translation>
    </message>
    <message>
        <source>libvirt&apos;s own few</source>
        <translation>libvirt 自带的少数几个</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The variable&apos;s name: letters, digits and underscores.</source>
        <translation>变量的名称：字母、数字和下划线。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What the variable is set to.</source>
        <translation>变量的值。</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>The folder inside the container that the first program starts in.</source>
        <translation>首个程序启动时所在的容器内文件夹。</translation>
    </message>
    <message>
        <source>the container&apos;s root</source>
        <translation>容器的根目录</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>The user that the first program runs as, by name or number.</source>
        <translation>运行首个程序的用户，可用名称或编号。</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>The group that the first program runs as; user and group go together.</source>
        <translation>运行首个程序的组；用户和组须一并指定。</translation>
    </message>
    <message>
        <source>Container&apos;s users</source>
        <translation>容器的用户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Which users of the host the container&apos;s users are, so that its root is not the host&apos;s.</source>
        <translation>容器的用户对应主机的哪些用户，使容器的 root 不是主机的 root。</translation>
    </message>
    <message>
        <source>the same numbers inside and outside</source>
        <translation>容器内外编号相同</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>容器内</translation>
    </message>
    <message>
        <source>The first user id inside; one row has to start at 0.</source>
        <translation>容器内的起始用户 ID；必须有一行从 0 开始。</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>主机上</translation>
    </message>
    <message>
        <source>The user id that the first one is outside.</source>
        <translation>起始用户 ID 在容器外对应的用户 ID。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many ids follow on from there.</source>
        <translation>从该处起连续有多少个 ID。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Which groups of the host the container&apos;s groups are; goes with the users.</source>
        <translation>容器的组对应主机的哪些组；与用户一并使用。</translation>
    </message>
    <message>
        <source>The first group id inside; one row has to start at 0.</source>
        <translation>容器内的起始组 ID；必须有一行从 0 开始。</translation>
    </message>
    <message>
        <source>The group id that the first one is outside.</source>
        <translation>起始组 ID 在容器外对应的组 ID。</translation>
    </message>
    <message>
        <source>Hardware clock</source>
        <translation>硬件时钟</translation>
    </message>
    <message>
        <source>The time that the guest&apos;s clock shows when it starts: Windows expects local time, most others UTC.</source>
        <translation>客户机启动时其时钟显示的时间：Windows 需要本地时间，其他系统大多需要 UTC。</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time of the host</source>
        <translation>主机的本地时间</translation>
    </message>
    <message>
        <source>A time zone</source>
        <translation>某个时区</translation>
    </message>
    <message>
        <source>As the guest last set it</source>
        <translation>按客户机上次的设置</translation>
    </message>
    <message>
        <source>A fixed moment</source>
        <translation>固定时刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>The zone by its name in the host&apos;s time zone database.</source>
        <translation>时区在主机时区数据库中的名称。</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Seconds ahead of that time, with - behind it; reset drops what the guest set at each start.</source>
        <translation>比该时间快的秒数，慢则加 -；reset 会在每次启动时舍弃客户机所做的设置。</translation>
    </message>
    <message>
        <source>the guest&apos;s own changes last until it stops, or 0 s</source>
        <translation>客户机自己的更改保持到其停止，或者为 0 秒</translation>
    </message>
    <message>
        <source>Reset at each start</source>
        <translation>每次启动时重置</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>计算基准</translation>
    </message>
    <message>
        <source>What the adjustment is added to.</source>
        <translation>调整量以何为基准。</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Seconds since 1970 in UTC: every start of the guest happens at this moment.</source>
        <translation>自 1970 年起的秒数（UTC）：客户机每次启动都处于这一时刻。</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>The guest&apos;s sources of time, each offered, taken away or tuned.</source>
        <translation>客户机的各个时间源，可分别提供、移除或调校。</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s usual timers</source>
        <translation>虚拟机管理程序通常的定时器</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>Which one: for Windows, hypervclock on, hpet off and rtc catching up is a good start.</source>
        <translation>指哪一个：对于 Windows，开启 hypervclock、关闭 hpet 并让 rtc 追赶，是不错的起点。</translation>
    </message>
    <message>
        <source>rtc (real-time clock)</source>
        <translation>rtc（实时时钟）</translation>
    </message>
    <message>
        <source>pit (the PC&apos;s old timer)</source>
        <translation>pit（PC 的旧式定时器）</translation>
    </message>
    <message>
        <source>hpet (costly to emulate)</source>
        <translation>hpet（模拟开销大）</translation>
    </message>
    <message>
        <source>tsc (the CPU&apos;s counter)</source>
        <translation>tsc（CPU 的计数器）</translation>
    </message>
    <message>
        <source>kvmclock (for Linux)</source>
        <translation>kvmclock（用于 Linux）</translation>
    </message>
    <message>
        <source>hypervclock (for Windows)</source>
        <translation>hypervclock（用于 Windows）</translation>
    </message>
    <message>
        <source>armvtimer (Arm)</source>
        <translation>armvtimer（Arm）</translation>
    </message>
    <message>
        <source>platform (Xen)</source>
        <translation>platform（Xen）</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>Whether the guest has this timer at all.</source>
        <translation>客户机是否有此定时器。</translation>
    </message>
    <message>
        <source>as the hypervisor has it</source>
        <translation>由虚拟机管理程序决定</translation>
    </message>
    <message>
        <source>Missed ticks</source>
        <translation>错过的时钟滴答</translation>
    </message>
    <message>
        <source>What becomes of ticks that came while the guest could not run.</source>
        <translation>客户机无法运行期间到来的时钟滴答如何处理。</translation>
    </message>
    <message>
        <source>delivered late</source>
        <translation>延迟送达</translation>
    </message>
    <message>
        <source>Late, at the usual pace</source>
        <translation>延迟送达，速率如常</translation>
    </message>
    <message>
        <source>Catch up, faster</source>
        <translation>加快追赶</translation>
    </message>
    <message>
        <source>Merged into one</source>
        <translation>合并为一个</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>How far the timer may lag before it catches up; QEMU takes the default only.</source>
        <translation>定时器落后多少才开始追赶；QEMU 只接受默认值。</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s</source>
        <translation>由虚拟机管理程序决定</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>纳秒</translation>
    </message>
    <message>
        <source>Slew</source>
        <translation>追赶速率</translation>
    </message>
    <message>
        <source>How much faster it ticks while it catches up.</source>
        <translation>追赶期间滴答加快多少。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>How much it makes up for at most.</source>
        <translation>最多追回多少。</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Which time it counts: the guest&apos;s own stands still while the guest does.</source>
        <translation>以哪种时间计时：客户机自身的时间在客户机停下时也停下。</translation>
    </message>
    <message>
        <source>the host&apos;s clock</source>
        <translation>主机时钟</translation>
    </message>
    <message>
        <source>The guest&apos;s running time</source>
        <translation>客户机的运行时间</translation>
    </message>
    <message>
        <source>The host&apos;s clock (wall)</source>
        <translation>主机时钟（wall）</translation>
    </message>
    <message>
        <source>The host&apos;s running time (realtime)</source>
        <translation>主机的运行时间（realtime）</translation>
    </message>
    <message>
        <source>Time since boot (boot)</source>
        <translation>自启动以来的时间（boot）</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>The speed at which the counter runs, the same on every host that the guest moves to.</source>
        <translation>计数器的运行速度，在客户机迁移到的每台主机上都相同。</translation>
    </message>
    <message>
        <source>the host&apos;s</source>
        <translation>与主机相同</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>How Xen serves the counter: straight from the CPU or through the hypervisor.</source>
        <translation>Xen 如何提供该计数器：直接来自 CPU，或经由虚拟机管理程序。</translation>
    </message>
    <message>
        <source>the hypervisor chooses</source>
        <translation>由虚拟机管理程序选择</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The CPU&apos;s own (native)</source>
        <translation>CPU 自身（native）</translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Paravirtual</source>
        <translation>半虚拟化</translation>
    </message>
    <message>
        <source>Safe with several vCPUs</source>
        <translation>多个 vCPU 时安全</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Where the guest takes its time from, and what becomes of the time it misses while the host is busy with others.</source>
        <translation>客户机从何处取得时间，以及在主机忙于其他事务时错过的时间如何处理。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机型</translation>
    </message>
    <message>
        <source>The board that QEMU builds: q35 has PCI Express, pc is the one for old systems.</source>
        <translation>QEMU 构建的主板：q35 具有 PCI Express，pc 用于旧系统。</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s default; libvirt writes down which</source>
        <translation>虚拟机管理程序的默认机型；libvirt 会写明是哪一个</translation>
    </message>
    <message>
        <source>q35 (PC with PCI Express)</source>
        <translation>q35（带 PCI Express 的 PC）</translation>
    </message>
    <message>
        <source>pc (i440FX, PCI)</source>
        <translation>pc（i440FX，PCI）</translation>
    </message>
    <message>
        <source>microvm (bare, starts fast)</source>
        <translation>microvm（精简，启动快）</translation>
    </message>
    <message>
        <source>virt (Arm, RISC-V)</source>
        <translation>virt（Arm、RISC-V）</translation>
    </message>
    <message>
        <source>pseries (POWER)</source>
        <translation>pseries（POWER）</translation>
    </message>
    <message>
        <source>s390-ccw-virtio (IBM Z)</source>
        <translation>s390-ccw-virtio（IBM Z）</translation>
    </message>
    <message>
        <source>xenfv (Xen, full)</source>
        <translation>xenfv（Xen，全虚拟化）</translation>
    </message>
    <message>
        <source>xenpv (Xen, paravirtual)</source>
        <translation>xenpv（Xen，半虚拟化）</translation>
    </message>
    <message>
        <source>xenpvh (Xen, PVH)</source>
        <translation>xenpvh（Xen，PVH）</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>libvirt finds a fitting image on the host by itself; what it found appears under Loader.</source>
        <translation>libvirt 自行在主机上查找合适的映像；找到的结果显示在“加载器”中。</translation>
    </message>
    <message>
        <source>the loader below, or else the machine&apos;s own, on a PC a BIOS</source>
        <translation>使用下面的加载器，否则用机型自带的固件（PC 上为 BIOS）</translation>
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
        <translation>固件特性</translation>
    </message>
    <message>
        <source>What the image that libvirt looks for must or must not have, such as Secure Boot.</source>
        <translation>libvirt 查找的映像必须具备或不得具备的特性，例如安全启动。</translation>
    </message>
    <message>
        <source>whichever image comes first</source>
        <translation>最先找到的映像</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Secure Boot runs signed systems only, once keys such as Microsoft&apos;s are enrolled.</source>
        <translation>安全启动只运行经签名的系统，前提是已注册 Microsoft 等的密钥。</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>安全启动</translation>
    </message>
    <message>
        <source>Enrolled keys</source>
        <translation>已注册的密钥</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Yes looks for an image with the feature, no for one without it.</source>
        <translation>“是”查找具备该特性的映像，“否”查找不具备的映像。</translation>
    </message>
    <message>
        <source>SMBIOS</source>
        <translation>SMBIOS</translation>
    </message>
    <message>
        <source>What the guest reads about maker, model and serial number of its machine.</source>
        <translation>客户机读到的机器厂商、型号和序列号。</translation>
    </message>
    <message>
        <source>QEMU&apos;s own data</source>
        <translation>QEMU 自带的数据</translation>
    </message>
    <message>
        <source>QEMU&apos;s own</source>
        <translation>QEMU 自带</translation>
    </message>
    <message>
        <source>Copied from the host</source>
        <translation>从主机复制</translation>
    </message>
    <message>
        <source>From System information</source>
        <translation>取自系统信息</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>The processor family that the guest was built for; one unlike the host&apos;s is emulated, slowly.</source>
        <translation>客户机所针对的处理器系列；与主机不同的架构需要模拟，速度很慢。</translation>
    </message>
    <message>
        <source>x86_64 (64-bit PC)</source>
        <translation>x86_64（64 位 PC）</translation>
    </message>
    <message>
        <source>i686 (32-bit PC)</source>
        <translation>i686（32 位 PC）</translation>
    </message>
    <message>
        <source>aarch64 (64-bit Arm)</source>
        <translation>aarch64（64 位 Arm）</translation>
    </message>
    <message>
        <source>armv7l (32-bit Arm)</source>
        <translation>armv7l（32 位 Arm）</translation>
    </message>
    <message>
        <source>riscv64 (64-bit RISC-V)</source>
        <translation>riscv64（64 位 RISC-V）</translation>
    </message>
    <message>
        <source>ppc64 (POWER, big endian)</source>
        <translation>ppc64（POWER，大端）</translation>
    </message>
    <message>
        <source>ppc64le (POWER, little endian)</source>
        <translation>ppc64le（POWER，小端）</translation>
    </message>
    <message>
        <source>s390x (IBM Z)</source>
        <translation>s390x（IBM Z）</translation>
    </message>
    <message>
        <source>loongarch64 (LoongArch)</source>
        <translation>loongarch64（LoongArch）</translation>
    </message>
    <message>
        <source>Kind of guest</source>
        <translation>客户机类型</translation>
    </message>
    <message>
        <source>A whole machine, a system that knows Xen, or a container&apos;s first program.</source>
        <translation>完整的机器、支持 Xen 的系统，或容器的首个程序。</translation>
    </message>
    <message>
        <source>Whole machine (hvm)</source>
        <translation>完整的机器（hvm）</translation>
    </message>
    <message>
        <source>Xen, paravirtual (xen)</source>
        <translation>Xen，半虚拟化（xen）</translation>
    </message>
    <message>
        <source>Xen, paravirtual (linux)</source>
        <translation>Xen，半虚拟化（linux）</translation>
    </message>
    <message>
        <source>Xen, PVH (xenpvh)</source>
        <translation>Xen，PVH（xenpvh）</translation>
    </message>
    <message>
        <source>Container (exe)</source>
        <translation>容器（exe）</translation>
    </message>
    <message>
        <source>Boot order</source>
        <translation>启动顺序</translation>
    </message>
    <message>
        <source>Boot from</source>
        <translation>启动设备</translation>
    </message>
    <message>
        <source>Kinds of devices to try in turn; devices with a boot order of their own exclude this list.</source>
        <translation>依次尝试的设备类别；设备自身的启动顺序与此列表不能并用。</translation>
    </message>
    <message>
        <source>the devices&apos; own order, or else the first disk</source>
        <translation>按设备自身的顺序，否则用第一块磁盘</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>The first device of this kind is tried.</source>
        <translation>尝试此类设备中的第一个。</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Floppy disk</source>
        <translation>软盘</translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation>启动菜单</translation>
    </message>
    <message>
        <source>Offers a choice of boot devices when the guest starts (Esc in BIOS and UEFI alike).</source>
        <translation>客户机启动时可选择启动设备（BIOS 和 UEFI 均按 Esc）。</translation>
    </message>
    <message>
        <source>none with QEMU</source>
        <translation>QEMU 下无</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>How long the menu can be called up before the guest boots.</source>
        <translation>客户机启动之前，有多长时间可以调出菜单。</translation>
    </message>
    <message>
        <source>the firmware&apos;s own time</source>
        <translation>固件自身的时间</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>BIOS on serial</source>
        <translation>串口上的 BIOS</translation>
    </message>
    <message>
        <source>Shows the BIOS&apos;s messages on the first serial port, for machines without a screen.</source>
        <translation>在第一个串口上显示 BIOS 的消息，适用于没有屏幕的虚拟机。</translation>
    </message>
    <message>
        <source>screen only</source>
        <translation>仅屏幕</translation>
    </message>
    <message>
        <source>Boot again after</source>
        <translation>重试启动间隔</translation>
    </message>
    <message>
        <source>How long a BIOS that found nothing to boot waits before it tries again; -1 is never.</source>
        <translation>BIOS 找不到可启动内容时，等待多久再重试；-1 表示从不重试。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Firmware and boot</source>
        <translation>固件与启动</translation>
    </message>
    <message>
        <source>What stands on the virtual board, which firmware wakes it up and what that boots. An installed system seldom likes a change of the first two.</source>
        <translation>虚拟主板上有什么、由哪种固件唤醒、固件又启动什么。已安装的系统通常不喜欢前两项有变化。</translation>
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
        <translation>加载器与变量</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>加载器</translation>
    </message>
    <message>
        <source>The firmware image itself, where you choose it rather than libvirt.</source>
        <translation>固件映像本身，由您而不是 libvirt 来选择时使用。</translation>
    </message>
    <message>
        <source>libvirt chooses, if a firmware is named above</source>
        <translation>若上面指定了固件，则由 libvirt 选择</translation>
    </message>
    <message>
        <source>Mapped as</source>
        <translation>映射为</translation>
    </message>
    <message>
        <source>Where the guest finds the image: UEFI images go to flash, BIOS images to ROM.</source>
        <translation>客户机在何处找到该映像：UEFI 映像放入闪存，BIOS 映像放入 ROM。</translation>
    </message>
    <message>
        <source>libvirt chooses</source>
        <translation>由 libvirt 选择</translation>
    </message>
    <message>
        <source>Flash (pflash)</source>
        <translation>闪存（pflash）</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation>ROM</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Keeps the guest from writing to an image that other guests boot from as well.</source>
        <translation>防止客户机写入其他客户机也用于启动的映像。</translation>
    </message>
    <message>
        <source>Secure Boot image</source>
        <translation>安全启动映像</translation>
    </message>
    <message>
        <source>Says that the image knows Secure Boot and guards its variables with SMM; it turns nothing on by itself.</source>
        <translation>表明该映像支持安全启动，并用 SMM 保护其变量；其本身不会开启任何功能。</translation>
    </message>
    <message>
        <source>no, or as the chosen image is</source>
        <translation>否，或按所选映像</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>Firmware that keeps no variables: each boot begins afresh, as confidential guests like it.</source>
        <translation>不保留变量的固件：每次启动都重新开始，适合机密客户机。</translation>
    </message>
    <message>
        <source>variables are kept where the image has some</source>
        <translation>映像有变量时予以保留</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The file format of the image.</source>
        <translation>映像的文件格式。</translation>
    </message>
    <message>
        <source>raw, or as the chosen image is</source>
        <translation>raw，或按所选映像</translation>
    </message>
    <message>
        <source>Variables (NVRAM)</source>
        <translation>变量（NVRAM）</translation>
    </message>
    <message>
        <source>The guest&apos;s own file of UEFI variables: boot entries, Secure Boot keys.</source>
        <translation>客户机自己的 UEFI 变量文件：启动项、安全启动密钥。</translation>
    </message>
    <message>
        <source>libvirt makes one from the template</source>
        <translation>libvirt 从模板生成</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>What the variables are copied from when the guest has none yet.</source>
        <translation>客户机尚无变量时，从何处复制。</translation>
    </message>
    <message>
        <source>the one that belongs to the image</source>
        <translation>与映像配套的模板</translation>
    </message>
    <message>
        <source>Template&apos;s format</source>
        <translation>模板的格式</translation>
    </message>
    <message>
        <source>The file format of the template, if it is not that of the variables.</source>
        <translation>模板的文件格式，与变量的格式不同时使用。</translation>
    </message>
    <message>
        <source>as the firmware&apos;s description says</source>
        <translation>按固件的描述</translation>
    </message>
    <message>
        <source>Variables&apos; format</source>
        <translation>变量的格式</translation>
    </message>
    <message>
        <source>qcow2 lets internal snapshots hold the variables too.</source>
        <translation>qcow2 可让内部快照也包含变量。</translation>
    </message>
    <message>
        <source>as the template</source>
        <translation>与模板相同</translation>
    </message>
    <message>
        <source>Variable store</source>
        <translation>变量存储</translation>
    </message>
    <message>
        <source>A file of UEFI variables that QEMU itself looks after, in place of NVRAM in flash.</source>
        <translation>由 QEMU 自行维护的 UEFI 变量文件，取代闪存中的 NVRAM。</translation>
    </message>
    <message>
        <source>libvirt makes one where the image asks for it</source>
        <translation>映像需要时由 libvirt 生成</translation>
    </message>
    <message>
        <source>Store&apos;s template</source>
        <translation>存储的模板</translation>
    </message>
    <message>
        <source>What the variable store is copied from when the guest has none yet.</source>
        <translation>客户机尚无变量存储时，从何处复制。</translation>
    </message>
    <message>
        <source>Variables on other storage</source>
        <translation>变量在其他存储上</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>存放于</translation>
    </message>
    <message>
        <source>Where the variables are, if it is not a plain file: a source as disks have it.</source>
        <translation>变量不是普通文件时的存放位置：与磁盘的源相同。</translation>
    </message>
    <message>
        <source>the file named as Variables (NVRAM)</source>
        <translation>“变量（NVRAM）”中指定的文件</translation>
    </message>
    <message>
        <source>Block device</source>
        <translation>块设备</translation>
    </message>
    <message>
        <source>Volume of a storage pool</source>
        <translation>存储池中的卷</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>NVMe namespace</source>
        <translation>NVMe 命名空间</translation>
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
        <translation>存放变量的文件。</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>池</translation>
    </message>
    <message>
        <source>The storage pool that the volume is in.</source>
        <translation>卷所在的存储池。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>The volume that holds the variables.</source>
        <translation>存放变量的卷。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>How the network storage is spoken to.</source>
        <translation>访问网络存储所用的协议。</translation>
    </message>
    <message>
        <source>The export, image or target that holds the variables.</source>
        <translation>存放变量的导出、映像或目标。</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>Choose the interfaces one by one, or hand over all that this host has.</source>
        <translation>逐个选择接口，或将此主机具备的全部交给客户机。</translation>
    </message>
    <message>
        <source>chosen below</source>
        <translation>在下面选择</translation>
    </message>
    <message>
        <source>Chosen below (custom)</source>
        <translation>在下面选择（custom）</translation>
    </message>
    <message>
        <source>All that the host has (passthrough)</source>
        <translation>主机具备的全部（passthrough）</translation>
    </message>
    <message>
        <source>As the host, then fixed (libvirt 11.9)</source>
        <translation>与主机相同，随后固定（libvirt 11.9）</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Relaxed timing</source>
        <translation>宽松计时</translation>
    </message>
    <message>
        <source>Windows stops its watchdog, which a busy host would trip.</source>
        <translation>Windows 停用其看门狗，以免在繁忙的主机上误触发。</translation>
    </message>
    <message>
        <source>Virtual APIC</source>
        <translation>虚拟 APIC</translation>
    </message>
    <message>
        <source>Windows handles interrupts with fewer trips to the host; wants the APIC feature.</source>
        <translation>Windows 处理中断时更少陷入主机；需要 APIC 特性。</translation>
    </message>
    <message>
        <source>Spin locks</source>
        <translation>自旋锁</translation>
    </message>
    <message>
        <source>Windows tells the host when it waits for a lock, so another vCPU can run meanwhile.</source>
        <translation>Windows 在等待锁时通知主机，以便其间可以运行另一个 vCPU。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>How often a lock is tried before the host is told; 8191 is a usual choice.</source>
        <translation>尝试获取锁多少次之后才通知主机；常用值为 8191。</translation>
    </message>
    <message>
        <source>Virtual processor index</source>
        <translation>虚拟处理器索引</translation>
    </message>
    <message>
        <source>Each vCPU knows its number; synthetic interrupts, IPI and TLB flush build on it.</source>
        <translation>每个 vCPU 知道自己的编号；合成中断、IPI 和 TLB 刷新都以此为基础。</translation>
    </message>
    <message>
        <source>Timers and interrupts</source>
        <translation>定时器与中断</translation>
    </message>
    <message>
        <source>Hyper-V clock</source>
        <translation>Hyper-V 时钟</translation>
    </message>
    <message>
        <source>Windows reads the time from a shared page: the biggest single gain there is.</source>
        <translation>Windows 从共享页读取时间：单项收益最大。</translation>
    </message>
    <message>
        <source>Synthetic interrupts</source>
        <translation>合成中断</translation>
    </message>
    <message>
        <source>The SynIC, an interrupt controller made for guests; needs the processor index.</source>
        <translation>SynIC，为客户机设计的中断控制器；需要虚拟处理器索引。</translation>
    </message>
    <message>
        <source>Synthetic timers</source>
        <translation>合成定时器</translation>
    </message>
    <message>
        <source>Cuts what an idle Windows costs the host; needs the SynIC and the Hyper-V clock.</source>
        <translation>降低空闲的 Windows 给主机带来的开销；需要 SynIC 和 Hyper-V 时钟。</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Timers fire as plain interrupts, which is shorter; Windows wants this for nesting.</source>
        <translation>定时器以普通中断触发，路径更短；Windows 进行嵌套时需要。</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Tells Windows how fast the TSC and the APIC timer run, so it need not measure.</source>
        <translation>告知 Windows TSC 和 APIC 定时器的频率，使其无须测量。</translation>
    </message>
    <message>
        <source>IPI</source>
        <translation>IPI</translation>
    </message>
    <message>
        <source>vCPUs call each other in one trip to the host; pays with many vCPUs, needs the index.</source>
        <translation>vCPU 之间互相通知只需陷入主机一次；vCPU 多时收益明显，需要索引。</translation>
    </message>
    <message>
        <source>Memory and TLB</source>
        <translation>内存与 TLB</translation>
    </message>
    <message>
        <source>TLB flush</source>
        <translation>TLB 刷新</translation>
    </message>
    <message>
        <source>Windows flushes other vCPUs&apos; address caches without waking them; needs the index.</source>
        <translation>Windows 无须唤醒其他 vCPU 即可刷新其地址缓存；需要索引。</translation>
    </message>
    <message>
        <source>Guests inside the guest flush without a detour through Windows.</source>
        <translation>客户机中的客户机无须绕经 Windows 即可刷新。</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Flushes single ranges of addresses rather than all.</source>
        <translation>只刷新个别地址范围，而不是全部。</translation>
    </message>
    <message>
        <source>Input in XMM</source>
        <translation>XMM 输入</translation>
    </message>
    <message>
        <source>Short requests go to the host in registers rather than through memory.</source>
        <translation>短请求通过寄存器而不是内存传给主机。</translation>
    </message>
    <message>
        <source>Nesting and migration</source>
        <translation>嵌套与迁移</translation>
    </message>
    <message>
        <source>Enlightened VMCS</source>
        <translation>Enlightened VMCS</translation>
    </message>
    <message>
        <source>Speeds up Hyper-V and WSL inside Windows; Intel only, needs the virtual APIC.</source>
        <translation>加速 Windows 内的 Hyper-V 和 WSL；仅限 Intel，需要虚拟 APIC。</translation>
    </message>
    <message>
        <source>MSR bitmap</source>
        <translation>MSR 位图</translation>
    </message>
    <message>
        <source>Spares looking through all of a nested guest&apos;s MSR rights when they did not change.</source>
        <translation>嵌套客户机的 MSR 权限没有变化时，免去逐一检查。</translation>
    </message>
    <message>
        <source>Hardware APIC</source>
        <translation>硬件 APIC</translation>
    </message>
    <message>
        <source>Lets Windows use AMD&apos;s AVIC or Intel&apos;s APICv although other interfaces are on.</source>
        <translation>即使开启了其他接口，也让 Windows 使用 AMD 的 AVIC 或 Intel 的 APICv。</translation>
    </message>
    <message>
        <source>Reenlightenment</source>
        <translation>Reenlightenment</translation>
    </message>
    <message>
        <source>Windows learns that the TSC runs at another speed after it moved to another host.</source>
        <translation>迁移到另一台主机后，让 Windows 得知 TSC 的运行速度已改变。</translation>
    </message>
    <message>
        <source>Identity and diagnostics</source>
        <translation>标识与诊断</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>供应商 ID</translation>
    </message>
    <message>
        <source>Names another hypervisor to Windows; some drivers refuse to run under the usual name.</source>
        <translation>向 Windows 报告另一个虚拟机管理程序的名称；有些驱动程序遇到常见名称时拒绝运行。</translation>
    </message>
    <message>
        <source>Up to 12 characters, no comma.</source>
        <translation>最多 12 个字符，不能有逗号。</translation>
    </message>
    <message>
        <source>Microsoft Hv</source>
        <translation>Microsoft Hv</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Windows can tell the time its vCPUs ran from the time they waited for the host.</source>
        <translation>Windows 能够区分其 vCPU 的运行时间与等待主机的时间。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Windows may restart the machine through Hyper-V&apos;s register; it seldom does.</source>
        <translation>Windows 可通过 Hyper-V 的寄存器重启机器；很少用到。</translation>
    </message>
    <message>
        <source>Hyper-V</source>
        <translation>Hyper-V</translation>
    </message>
    <message>
        <source>Windows was taught to run well under Hyper-V; QEMU can speak that language. Each interface here spares a Windows guest some waiting, other systems ignore most of them.</source>
        <translation>Windows 经过专门调整，能在 Hyper-V 下良好运行；QEMU 会说这种语言。这里的每个接口都能为 Windows 客户机省去一些等待，其他系统则会忽略其中大部分。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>What the guest finds when it boots, and the most that its balloon can grow to.</source>
        <translation>客户机启动时看到的内存，也是其气球可增长到的上限。</translation>
    </message>
    <message>
        <source>the sum of the NUMA cells, where there are any</source>
        <translation>NUMA 单元的总和（如果有单元）</translation>
    </message>
    <message>
        <source>Current memory</source>
        <translation>当前内存</translation>
    </message>
    <message>
        <source>What the balloon leaves to the guest; the rest goes back to the host.</source>
        <translation>气球留给客户机的内存；其余的归还主机。</translation>
    </message>
    <message>
        <source>libvirt gives the guest all of its memory</source>
        <translation>libvirt 将全部内存给予客户机</translation>
    </message>
    <message>
        <source>With hot-plug</source>
        <translation>含热插拔</translation>
    </message>
    <message>
        <source>How far plugged-in memory modules can take the guest; asks for slots and guest NUMA.</source>
        <translation>插入内存模块后客户机最多可达到的内存；需要插槽和客户机 NUMA。</translation>
    </message>
    <message>
        <source>no memory can be plugged in</source>
        <translation>不能插入内存</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>How many memory modules fit; QEMU takes up to 256.</source>
        <translation>可容纳多少个内存模块；QEMU 最多接受 256 个。</translation>
    </message>
    <message>
        <source>In core dumps</source>
        <translation>写入核心转储</translation>
    </message>
    <message>
        <source>Whether a crash dump of QEMU holds the guest&apos;s memory, secrets and all.</source>
        <translation>QEMU 的崩溃转储是否包含客户机的内存，连同其中的机密。</translation>
    </message>
    <message>
        <source>dump_guest_core in the host&apos;s qemu.conf decides</source>
        <translation>由主机 qemu.conf 中的 dump_guest_core 决定</translation>
    </message>
    <message>
        <source>Backing</source>
        <translation>后备</translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation>大页</translation>
    </message>
    <message>
        <source>Takes memory from the host&apos;s reserved huge pages: fewer look-ups, faster guests.</source>
        <translation>从主机预留的大页中取用内存：查表更少，客户机更快。</translation>
    </message>
    <message>
        <source>ordinary pages</source>
        <translation>普通页</translation>
    </message>
    <message>
        <source>Page sizes</source>
        <translation>页大小</translation>
    </message>
    <message>
        <source>Which page size backs which NUMA cells of the guest.</source>
        <translation>客户机的哪些 NUMA 单元由哪种页大小支撑。</translation>
    </message>
    <message>
        <source>the host&apos;s default huge page size for all</source>
        <translation>全部使用主机的默认大页大小</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>A page size that the host has free, usually 2 MiB or 1 GiB.</source>
        <translation>主机有空闲的页大小，通常为 2 MiB 或 1 GiB。</translation>
    </message>
    <message>
        <source>Guest cells</source>
        <translation>客户机单元</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA cells that get pages of this size.</source>
        <translation>使用此大小的页的客户机 NUMA 单元。</translation>
    </message>
    <message>
        <source>all cells that no other row names</source>
        <translation>其他行未指明的所有单元</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where the memory comes from; virtiofs and vhost-user need memfd or file, shared.</source>
        <translation>内存来自何处；virtiofs 和 vhost-user 需要共享的 memfd 或文件。</translation>
    </message>
    <message>
        <source>anonymous memory</source>
        <translation>匿名内存</translation>
    </message>
    <message>
        <source>Memory file descriptor (memfd)</source>
        <translation>内存文件描述符（memfd）</translation>
    </message>
    <message>
        <source>Anonymous memory</source>
        <translation>匿名内存</translation>
    </message>
    <message>
        <source>File on the host</source>
        <translation>主机上的文件</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Shared lets helpers such as virtiofsd and vhost-user switches reach the guest&apos;s memory.</source>
        <translation>共享时，virtiofsd 和 vhost-user 交换机等辅助程序可以访问客户机的内存。</translation>
    </message>
    <message>
        <source>private to QEMU</source>
        <translation>QEMU 私有</translation>
    </message>
    <message>
        <source>Shared with helpers</source>
        <translation>与辅助程序共享</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Taking all of it at the start makes starting slower and running steadier.</source>
        <translation>启动时全部取用会使启动变慢，但运行更平稳。</translation>
    </message>
    <message>
        <source>taken as the guest touches it</source>
        <translation>客户机触及时才取用</translation>
    </message>
    <message>
        <source>All at the start</source>
        <translation>启动时全部取用</translation>
    </message>
    <message>
        <source>As it is touched</source>
        <translation>触及时取用</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>How many threads touch the pages at the start; more of them start big guests sooner.</source>
        <translation>启动时由多少个线程触及内存页；线程越多，大型客户机启动越快。</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>Locked in RAM</source>
        <translation>锁定在 RAM 中</translation>
    </message>
    <message>
        <source>The host never swaps the guest out; set a hard limit too, for QEMU&apos;s own memory is locked with it.</source>
        <translation>主机绝不将客户机换出；请同时设置硬限制，因为 QEMU 自身的内存也会一并锁定。</translation>
    </message>
    <message>
        <source>the host may swap it out</source>
        <translation>主机可以将其换出</translation>
    </message>
    <message>
        <source>No page merging</source>
        <translation>不合并页</translation>
    </message>
    <message>
        <source>Keeps the host (KSM) from merging equal pages of this guest: steadier, and it leaks less.</source>
        <translation>阻止主机（KSM）合并此客户机的相同页：运行更平稳，泄露的信息也更少。</translation>
    </message>
    <message>
        <source>the host may merge equal pages</source>
        <translation>主机可以合并相同的页</translation>
    </message>
    <message>
        <source>Discard at the end</source>
        <translation>结束时丢弃</translation>
    </message>
    <message>
        <source>Drops what was in memory when QEMU stops, rather than writing it to the backing file.</source>
        <translation>QEMU 停止时舍弃内存中的内容，而不是写回后备文件。</translation>
    </message>
    <message>
        <source>the host writes back a backing file as usual</source>
        <translation>主机照常写回后备文件</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Hard limit</source>
        <translation>硬限制</translation>
    </message>
    <message>
        <source>The most that QEMU may use, the guest&apos;s memory and its own; beyond it the host kills it.</source>
        <translation>QEMU 最多可用的内存，包括客户机的和它自身的；超出时主机会将其终止。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Soft limit</source>
        <translation>软限制</translation>
    </message>
    <message>
        <source>What the host takes the guest back to when memory runs short.</source>
        <translation>内存紧张时，主机将客户机压回到此大小。</translation>
    </message>
    <message>
        <source>With swap</source>
        <translation>含交换空间</translation>
    </message>
    <message>
        <source>The most of memory and swap together; not less than the hard limit.</source>
        <translation>内存与交换空间合计的上限；不得小于硬限制。</translation>
    </message>
    <message>
        <source>Guaranteed</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>What the guest always keeps; VMware knows this, QEMU and LXC refuse it.</source>
        <translation>客户机始终保有的内存；VMware 支持，QEMU 和 LXC 会拒绝。</translation>
    </message>
    <message>
        <source>nothing is guaranteed</source>
        <translation>不作保证</translation>
    </message>
    <message>
        <source>Strict: these nodes or none</source>
        <translation>严格：仅限这些节点</translation>
    </message>
    <message>
        <source>Preferred: one node first</source>
        <translation>优先：首选一个节点</translation>
    </message>
    <message>
        <source>Interleave: page by page</source>
        <translation>交错：逐页轮流</translation>
    </message>
    <message>
        <source>Restrictive: left to cgroups</source>
        <translation>受限：交给 cgroups</translation>
    </message>
    <message>
        <source>NUMA placement</source>
        <translation>NUMA 放置</translation>
    </message>
    <message>
        <source>How firmly the host keeps the guest&apos;s memory on the chosen nodes.</source>
        <translation>主机以何种强度将客户机的内存保持在所选节点上。</translation>
    </message>
    <message>
        <source>strict, once nodes are chosen</source>
        <translation>选定节点后为严格</translation>
    </message>
    <message>
        <source>Host nodes</source>
        <translation>主机节点</translation>
    </message>
    <message>
        <source>The host&apos;s NUMA nodes to take memory from; best those of the pinned processors.</source>
        <translation>从主机的哪些 NUMA 节点取用内存；最好是所绑定处理器的节点。</translation>
    </message>
    <message>
        <source>any node</source>
        <translation>任意节点</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>放置方式</translation>
    </message>
    <message>
        <source>Automatic asks numad at each start which nodes are best and leaves the node list empty.</source>
        <translation>自动会在每次启动时询问 numad 哪些节点最佳，并将节点列表留空。</translation>
    </message>
    <message>
        <source>by hand if nodes are chosen, else as the processors</source>
        <translation>选定节点时为手动，否则与处理器相同</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Automatic (numad)</source>
        <translation>自动（numad）</translation>
    </message>
    <message>
        <source>Ties single NUMA cells of the guest to nodes of the host.</source>
        <translation>将客户机的个别 NUMA 单元绑定到主机的节点。</translation>
    </message>
    <message>
        <source>every cell is placed as above</source>
        <translation>所有单元均按上面的方式放置</translation>
    </message>
    <message>
        <source>Guest cell</source>
        <translation>客户机单元</translation>
    </message>
    <message>
        <source>The number of a cell of the guest&apos;s NUMA layout.</source>
        <translation>客户机 NUMA 布局中某个单元的编号。</translation>
    </message>
    <message>
        <source>How firmly the host keeps this cell&apos;s memory on its nodes.</source>
        <translation>主机以何种强度将此单元的内存保持在其节点上。</translation>
    </message>
    <message>
        <source>The host&apos;s NUMA nodes that this cell&apos;s memory comes from.</source>
        <translation>此单元的内存来自主机的哪些 NUMA 节点。</translation>
    </message>
    <message>
        <source>How much memory the guest gets and where the host takes it from. Backing and placement are where fast guests are made.</source>
        <translation>客户机有多少内存，以及主机从何处取用。高速的客户机靠的就是后备和放置。</translation>
    </message>
    <message>
        <source>What the host calls this machine; no other machine there may have it.</source>
        <translation>主机对此虚拟机的称呼；该主机上的其他虚拟机不得同名。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>One free line for people, where the name has to stay short.</source>
        <translation>给人看的一行自由文本，弥补名称须简短的不足。</translation>
    </message>
    <message>
        <source>lists show the name alone</source>
        <translation>列表中只显示名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Room for notes: what the machine is for, who looks after it, what not to touch.</source>
        <translation>供记录备注：虚拟机的用途、由谁照管、哪些不要动。</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>虚拟机管理程序</translation>
    </message>
    <message>
        <source>What runs the machine: KVM is QEMU with the help of the processor, QEMU alone is much slower.</source>
        <translation>由什么来运行虚拟机：KVM 是借助处理器的 QEMU，单独的 QEMU 要慢得多。</translation>
    </message>
    <message>
        <source>KVM</source>
        <translation>KVM</translation>
    </message>
    <message>
        <source>QEMU, all emulated</source>
        <translation>QEMU，全部模拟</translation>
    </message>
    <message>
        <source>QEMU on macOS (hvf)</source>
        <translation>macOS 上的 QEMU（hvf）</translation>
    </message>
    <message>
        <source>Xen</source>
        <translation>Xen</translation>
    </message>
    <message>
        <source>Linux container (LXC)</source>
        <translation>Linux 容器（LXC）</translation>
    </message>
    <message>
        <source>bhyve, on FreeBSD</source>
        <translation>bhyve，用于 FreeBSD</translation>
    </message>
    <message>
        <source>Virtuozzo</source>
        <translation>Virtuozzo</translation>
    </message>
    <message>
        <source>Test driver, runs nothing</source>
        <translation>测试驱动程序，不运行任何内容</translation>
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
        <translation>标识符</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>How libvirt tells machines apart; with another one this is another machine.</source>
        <translation>libvirt 借此区分虚拟机；换了 UUID 就是另一台虚拟机。</translation>
    </message>
    <message>
        <source>libvirt makes one up</source>
        <translation>由 libvirt 生成</translation>
    </message>
    <message>
        <source>Hardware UUID</source>
        <translation>硬件 UUID</translation>
    </message>
    <message>
        <source>The UUID that the guest reads from its hardware, so that licences survive a copy.</source>
        <translation>客户机从其硬件读到的 UUID，使许可证在复制后仍然有效。</translation>
    </message>
    <message>
        <source>the guest sees the UUID above</source>
        <translation>客户机看到的是上面的 UUID</translation>
    </message>
    <message>
        <source>Generation id</source>
        <translation>世代 ID</translation>
    </message>
    <message>
        <source>Changes after a restored snapshot or a copy, so that the guest renews what must not repeat.</source>
        <translation>在恢复快照或复制之后改变，使客户机更新不得重复的内容。</translation>
    </message>
    <message>
        <source>the guest can&apos;t tell that it was copied or set back</source>
        <translation>客户机无法得知自己被复制或回退</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>What runs inside, as the osinfo database names it; tools choose icons and devices by it.</source>
        <translation>内部运行的系统，采用 osinfo 数据库中的名称；工具据此选择图标和设备。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Notes of programs</source>
        <translation>程序的备注</translation>
    </message>
    <message>
        <source>XML that programs keep here, one element for each namespace; libvirt hands it on untouched.</source>
        <translation>程序存放于此的 XML，每个命名空间一个元素；libvirt 原样传递。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Who this machine is: what people call it, what libvirt knows it by and what runs it. A good name saves a look inside.</source>
        <translation>这台虚拟机是谁：人们如何称呼它，libvirt 凭什么认识它，由什么运行它。名称取得好，就不必打开来看。</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器数</translation>
    </message>
    <message>
        <source>How many virtual CPUs the guest can have at most; the topology must come to the same number.</source>
        <translation>客户机最多可有多少个虚拟 CPU；拓扑得出的数目必须与此相同。</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>How many of them are plugged in when the guest starts; the others can be added while it runs.</source>
        <translation>客户机启动时插入其中多少个；其余的可在运行期间添加。</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Host processors</source>
        <translation>主机处理器</translation>
    </message>
    <message>
        <source>The host CPUs that all of the machine may run on, unless single vCPUs are pinned elsewhere.</source>
        <translation>整台虚拟机可在哪些主机 CPU 上运行，个别 vCPU 另行绑定者除外。</translation>
    </message>
    <message>
        <source>any host CPU</source>
        <translation>任意主机 CPU</translation>
    </message>
    <message>
        <source>Automatic asks numad at each start for the best host CPUs and ignores the list of host processors.</source>
        <translation>自动会在每次启动时询问 numad 哪些主机 CPU 最佳，并忽略主机处理器列表。</translation>
    </message>
    <message>
        <source>by hand, unless memory placement is automatic</source>
        <translation>手动，除非内存放置为自动</translation>
    </message>
    <message>
        <source>EPYC-Genoa (AMD Zen 4)</source>
        <translation>EPYC-Genoa（AMD Zen 4）</translation>
    </message>
    <message>
        <source>EPYC-Milan (AMD Zen 3)</source>
        <translation>EPYC-Milan（AMD Zen 3）</translation>
    </message>
    <message>
        <source>EPYC-Rome (AMD Zen 2)</source>
        <translation>EPYC-Rome（AMD Zen 2）</translation>
    </message>
    <message>
        <source>EPYC-IBPB (AMD Zen, with IBPB)</source>
        <translation>EPYC-IBPB（AMD Zen，带 IBPB）</translation>
    </message>
    <message>
        <source>EPYC (AMD Zen)</source>
        <translation>EPYC（AMD Zen）</translation>
    </message>
    <message>
        <source>Opteron_G5 (AMD Piledriver)</source>
        <translation>Opteron_G5（AMD Piledriver）</translation>
    </message>
    <message>
        <source>Opteron_G3 (AMD K10)</source>
        <translation>Opteron_G3（AMD K10）</translation>
    </message>
    <message>
        <source>SapphireRapids (Intel, 2023)</source>
        <translation>SapphireRapids（Intel，2023）</translation>
    </message>
    <message>
        <source>Icelake-Server (Intel, 2021)</source>
        <translation>Icelake-Server（Intel，2021）</translation>
    </message>
    <message>
        <source>Icelake-Server without TSX</source>
        <translation>Icelake-Server，不带 TSX</translation>
    </message>
    <message>
        <source>Cooperlake (Intel, 2020)</source>
        <translation>Cooperlake（Intel，2020）</translation>
    </message>
    <message>
        <source>Cascadelake-Server (Intel, 2019)</source>
        <translation>Cascadelake-Server（Intel，2019）</translation>
    </message>
    <message>
        <source>Cascadelake-Server without TSX</source>
        <translation>Cascadelake-Server，不带 TSX</translation>
    </message>
    <message>
        <source>Skylake-Server (Intel, 2017)</source>
        <translation>Skylake-Server（Intel，2017）</translation>
    </message>
    <message>
        <source>Skylake-Server with IBRS</source>
        <translation>Skylake-Server，带 IBRS</translation>
    </message>
    <message>
        <source>Skylake-Client (Intel, 2015)</source>
        <translation>Skylake-Client（Intel，2015）</translation>
    </message>
    <message>
        <source>Skylake-Client with IBRS</source>
        <translation>Skylake-Client，带 IBRS</translation>
    </message>
    <message>
        <source>Broadwell (Intel, 2014)</source>
        <translation>Broadwell（Intel，2014）</translation>
    </message>
    <message>
        <source>Broadwell without TSX</source>
        <translation>Broadwell，不带 TSX</translation>
    </message>
    <message>
        <source>Haswell (Intel, 2013)</source>
        <translation>Haswell（Intel，2013）</translation>
    </message>
    <message>
        <source>Haswell without TSX</source>
        <translation>Haswell，不带 TSX</translation>
    </message>
    <message>
        <source>IvyBridge (Intel, 2012)</source>
        <translation>IvyBridge（Intel，2012）</translation>
    </message>
    <message>
        <source>SandyBridge (Intel, 2011)</source>
        <translation>SandyBridge（Intel，2011）</translation>
    </message>
    <message>
        <source>Westmere (Intel, 2010)</source>
        <translation>Westmere（Intel，2010）</translation>
    </message>
    <message>
        <source>Nehalem (Intel, 2008)</source>
        <translation>Nehalem（Intel，2008）</translation>
    </message>
    <message>
        <source>Penryn (Intel, 2007)</source>
        <translation>Penryn（Intel，2007）</translation>
    </message>
    <message>
        <source>Conroe (Intel, 2006)</source>
        <translation>Conroe（Intel，2006）</translation>
    </message>
    <message>
        <source>qemu64 (QEMU&apos;s plain 64-bit CPU)</source>
        <translation>qemu64（QEMU 的基本 64 位 CPU）</translation>
    </message>
    <message>
        <source>kvm64 (KVM&apos;s plain 64-bit CPU)</source>
        <translation>kvm64（KVM 的基本 64 位 CPU）</translation>
    </message>
    <message>
        <source>qemu32 (QEMU&apos;s plain 32-bit CPU)</source>
        <translation>qemu32（QEMU 的基本 32 位 CPU）</translation>
    </message>
    <message>
        <source>pentium3 (for old systems)</source>
        <translation>pentium3（用于旧系统）</translation>
    </message>
    <message>
        <source>pentium (for very old systems)</source>
        <translation>pentium（用于很旧的系统）</translation>
    </message>
    <message>
        <source>486 (for DOS and its time)</source>
        <translation>486（用于 DOS 及其时代）</translation>
    </message>
    <message>
        <source>cortex-a53 (Arm)</source>
        <translation>cortex-a53（Arm）</translation>
    </message>
    <message>
        <source>cortex-a57 (Arm)</source>
        <translation>cortex-a57（Arm）</translation>
    </message>
    <message>
        <source>cortex-a72 (Arm)</source>
        <translation>cortex-a72（Arm）</translation>
    </message>
    <message>
        <source>Neoverse-N1 (Arm)</source>
        <translation>Neoverse-N1（Arm）</translation>
    </message>
    <message>
        <source>POWER9 (IBM)</source>
        <translation>POWER9（IBM）</translation>
    </message>
    <message>
        <source>POWER10 (IBM)</source>
        <translation>POWER10（IBM）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>What CPU the guest sees: passing the host&apos;s through is fastest, a named model moves between hosts.</source>
        <translation>客户机看到何种 CPU：直通主机 CPU 最快，指定型号则可在主机之间迁移。</translation>
    </message>
    <message>
        <source>the named model, or else QEMU&apos;s plainest CPU</source>
        <translation>指定的型号，否则为 QEMU 最基本的 CPU</translation>
    </message>
    <message>
        <source>The host&apos;s own (passthrough)</source>
        <translation>主机自身的（passthrough）</translation>
    </message>
    <message>
        <source>Like the host&apos;s (model)</source>
        <translation>与主机相近（model）</translation>
    </message>
    <message>
        <source>All that QEMU can do (maximum)</source>
        <translation>QEMU 能做到的全部（maximum）</translation>
    </message>
    <message>
        <source>As named below (custom)</source>
        <translation>按下面指定（custom）</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>型号名称</translation>
    </message>
    <message>
        <source>The CPU by name; the host must be able to do all that the name stands for.</source>
        <translation>CPU 的名称；主机必须具备该名称所代表的全部能力。</translation>
    </message>
    <message>
        <source>as the mode says</source>
        <translation>按模式而定</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Whether a similar model may stand in where QEMU doesn&apos;t know the named one.</source>
        <translation>QEMU 不认识指定的型号时，是否可用相近的型号代替。</translation>
    </message>
    <message>
        <source>a similar model may stand in</source>
        <translation>可用相近的型号代替</translation>
    </message>
    <message>
        <source>Take a similar one</source>
        <translation>采用相近的型号</translation>
    </message>
    <message>
        <source>Refuse to start</source>
        <translation>拒绝启动</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>How the host&apos;s further abilities count: given to the guest, hidden from it, or a reason not to start.</source>
        <translation>如何对待主机的额外能力：给予客户机、对其隐藏，或作为不启动的理由。</translation>
    </message>
    <message>
        <source>exactly the named model</source>
        <translation>正是指定的型号</translation>
    </message>
    <message>
        <source>Exactly this model</source>
        <translation>正是此型号</translation>
    </message>
    <message>
        <source>At least this model</source>
        <translation>至少为此型号</translation>
    </message>
    <message>
        <source>Only on such a host</source>
        <translation>仅在这样的主机上</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>How closely libvirt compares the CPU that QEMU made with the one that was asked for.</source>
        <translation>libvirt 以何种严格程度比较 QEMU 生成的 CPU 与所要求的 CPU。</translation>
    </message>
    <message>
        <source>libvirt chooses by the mode</source>
        <translation>libvirt 按模式选择</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>启动之前</translation>
    </message>
    <message>
        <source>Every feature</source>
        <translation>每项特性</translation>
    </message>
    <message>
        <source>Migratable</source>
        <translation>可迁移</translation>
    </message>
    <message>
        <source>Off also passes on features that keep the guest from moving to another host, such as invtsc.</source>
        <translation>关闭时，也会传递 invtsc 等妨碍客户机迁移到其他主机的特性。</translation>
    </message>
    <message>
        <source>on with the host&apos;s own CPU</source>
        <translation>使用主机自身的 CPU 时为开启</translation>
    </message>
    <message>
        <source>Outdated features</source>
        <translation>过时的特性</translation>
    </message>
    <message>
        <source>On s390x, whether features that newer hardware drops are still shown to the guest.</source>
        <translation>在 s390x 上，新硬件已去除的特性是否仍向客户机显示。</translation>
    </message>
    <message>
        <source>the host&apos;s CPU model as it is</source>
        <translation>主机的 CPU 型号原样</translation>
    </message>
    <message>
        <source>Host vendor</source>
        <translation>主机供应商</translation>
    </message>
    <message>
        <source>Start only on hosts with a CPU of this maker.</source>
        <translation>仅在装有此厂商 CPU 的主机上启动。</translation>
    </message>
    <message>
        <source>any maker</source>
        <translation>任意厂商</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>The 12 letters that the guest reads as its CPU&apos;s maker.</source>
        <translation>客户机读到的 CPU 厂商的 12 个字母。</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>按型号</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>Packages on the board; Windows desktops use two at most.</source>
        <translation>主板上的封装数；桌面版 Windows 最多使用两个。</translation>
    </message>
    <message>
        <source>QEMU makes every vCPU a socket, or a core on newer machines</source>
        <translation>QEMU 将每个 vCPU 作为一个插槽，较新的机型上则作为一个核心</translation>
    </message>
    <message>
        <source>Dies</source>
        <translation>晶片</translation>
    </message>
    <message>
        <source>Chips in each package.</source>
        <translation>每个封装中的芯片数。</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>簇</translation>
    </message>
    <message>
        <source>Groups of cores on each die that share a cache; Arm guests look at them.</source>
        <translation>每个晶片上共享缓存的核心组数；Arm 客户机会参考。</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Cores in each die or cluster.</source>
        <translation>每个晶片或簇中的核心数。</translation>
    </message>
    <message>
        <source>Threads in each core; two helps only if vCPUs are pinned to the host&apos;s threads in pairs.</source>
        <translation>每个核心的线程数；只有将 vCPU 成对绑定到主机的线程时，两个线程才有用。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>How many processors the guest has, what they can do and how they hang together. Close to the host is fast, a plain named model travels well.</source>
        <translation>客户机有多少个处理器、能做什么、如何组织。贴近主机则快，指定基本型号则便于迁移。</translation>
    </message>
    <message>
        <source>topoext (AMD: threads in the topology)</source>
        <translation>topoext（AMD：拓扑中的线程）</translation>
    </message>
    <message>
        <source>invtsc (a time stamp counter that never stops)</source>
        <translation>invtsc（从不停止的时间戳计数器）</translation>
    </message>
    <message>
        <source>vmx (Intel: guests inside the guest)</source>
        <translation>vmx（Intel：客户机中的客户机）</translation>
    </message>
    <message>
        <source>svm (AMD: guests inside the guest)</source>
        <translation>svm（AMD：客户机中的客户机）</translation>
    </message>
    <message>
        <source>hypervisor (tells the guest that it is one)</source>
        <translation>hypervisor（告知客户机它是客户机）</translation>
    </message>
    <message>
        <source>x2apic (cheaper interrupts)</source>
        <translation>x2apic（开销更低的中断）</translation>
    </message>
    <message>
        <source>pcid (cheaper Meltdown mitigation)</source>
        <translation>pcid（开销更低的 Meltdown 缓解）</translation>
    </message>
    <message>
        <source>invpcid (goes with pcid)</source>
        <translation>invpcid（与 pcid 配合）</translation>
    </message>
    <message>
        <source>spec-ctrl (Intel: Spectre mitigation)</source>
        <translation>spec-ctrl（Intel：Spectre 缓解）</translation>
    </message>
    <message>
        <source>ibpb (AMD: Spectre mitigation)</source>
        <translation>ibpb（AMD：Spectre 缓解）</translation>
    </message>
    <message>
        <source>ssbd (Intel: store bypass mitigation)</source>
        <translation>ssbd（Intel：存储绕过缓解）</translation>
    </message>
    <message>
        <source>virt-ssbd (AMD: store bypass mitigation)</source>
        <translation>virt-ssbd（AMD：存储绕过缓解）</translation>
    </message>
    <message>
        <source>md-clear (Intel: MDS mitigation)</source>
        <translation>md-clear（Intel：MDS 缓解）</translation>
    </message>
    <message>
        <source>pdpe1gb (pages of 1 GiB)</source>
        <translation>pdpe1gb（1 GiB 的页）</translation>
    </message>
    <message>
        <source>aes (encryption in hardware)</source>
        <translation>aes（硬件加密）</translation>
    </message>
    <message>
        <source>avx2 (256-bit vectors)</source>
        <translation>avx2（256 位向量）</translation>
    </message>
    <message>
        <source>avx512f (512-bit vectors)</source>
        <translation>avx512f（512 位向量）</translation>
    </message>
    <message>
        <source>rdrand (random numbers in hardware)</source>
        <translation>rdrand（硬件随机数）</translation>
    </message>
    <message>
        <source>arch-capabilities (Intel: what is not vulnerable)</source>
        <translation>arch-capabilities（Intel：不受哪些漏洞影响）</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>CPU features</source>
        <translation>CPU 特性</translation>
    </message>
    <message>
        <source>Single abilities of the CPU, added to the model or taken from it.</source>
        <translation>CPU 的单项能力，在型号的基础上增减。</translation>
    </message>
    <message>
        <source>those of the model</source>
        <translation>型号自带的特性</translation>
    </message>
    <message>
        <source>The feature as libvirt&apos;s CPU map names it.</source>
        <translation>特性在 libvirt CPU 映射表中的名称。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Whether the guest gets the feature, and what happens where the host lacks it.</source>
        <translation>客户机是否得到该特性，以及主机缺少它时如何处理。</translation>
    </message>
    <message>
        <source>require</source>
        <translation>require（必需）</translation>
    </message>
    <message>
        <source>Require: on, or no start</source>
        <translation>必需：开启，否则不启动</translation>
    </message>
    <message>
        <source>Optional: on if the host has it</source>
        <translation>可选：主机具备则开启</translation>
    </message>
    <message>
        <source>Force: on, whatever the host has</source>
        <translation>强制：无论主机如何都开启</translation>
    </message>
    <message>
        <source>Disable: off</source>
        <translation>停用：关闭</translation>
    </message>
    <message>
        <source>Forbid: no start if the host has it</source>
        <translation>禁止：主机具备则不启动</translation>
    </message>
    <message>
        <source>Cache and address width</source>
        <translation>缓存与地址宽度</translation>
    </message>
    <message>
        <source>CPU cache</source>
        <translation>CPU 缓存</translation>
    </message>
    <message>
        <source>What the guest is told about the processor&apos;s caches; schedulers and games go by it.</source>
        <translation>告知客户机的处理器缓存信息；调度器和游戏会以此为准。</translation>
    </message>
    <message>
        <source>QEMU decides</source>
        <translation>由 QEMU 决定</translation>
    </message>
    <message>
        <source>The host&apos;s own</source>
        <translation>主机自身的</translation>
    </message>
    <message>
        <source>Made up by QEMU</source>
        <translation>由 QEMU 虚构</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>The cache level that is meant; QEMU emulates level 3 only and passes all through.</source>
        <translation>所指的缓存级别；QEMU 只模拟第 3 级，直通则包括所有级别。</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>第 1 级</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>第 2 级</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>第 3 级</translation>
    </message>
    <message>
        <source>Address width</source>
        <translation>地址宽度</translation>
    </message>
    <message>
        <source>How many bits a physical address of the guest has: a bound for memory and for big GPUs&apos; windows.</source>
        <translation>客户机物理地址的位数：限定了内存以及大型 GPU 窗口的范围。</translation>
    </message>
    <message>
        <source>QEMU decides, mostly 40 bits</source>
        <translation>由 QEMU 决定，多为 40 位</translation>
    </message>
    <message>
        <source>As many as given</source>
        <translation>按给定的位数</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>The width to emulate; not more than the host has.</source>
        <translation>要模拟的宽度；不得大于主机的宽度。</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Caps the host&apos;s width, so that the guest can move to a host with a smaller one.</source>
        <translation>限制主机的宽度，使客户机可以迁移到宽度较小的主机。</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>Single vCPUs</source>
        <translation>单个 vCPU</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Which vCPUs are there at the start and which can be plugged in later, one by one.</source>
        <translation>逐个指定哪些 vCPU 在启动时就有，哪些可以稍后插入。</translation>
    </message>
    <message>
        <source>the first ones are there, as many as above</source>
        <translation>最前面的若干个存在，数目如上</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>The vCPU&apos;s number, counted from 0.</source>
        <translation>vCPU 的编号，从 0 开始。</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Whether it is plugged in when the guest starts; vCPU 0 always is.</source>
        <translation>客户机启动时是否插入；vCPU 0 始终插入。</translation>
    </message>
    <message>
        <source>Hot-pluggable</source>
        <translation>可热插拔</translation>
    </message>
    <message>
        <source>Whether it can be taken out again while the guest runs; vCPU 0 never can.</source>
        <translation>客户机运行期间能否再取出；vCPU 0 始终不能。</translation>
    </message>
    <message>
        <source>no if enabled, yes if not</source>
        <translation>已启用则为否，未启用则为是</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>In which order enabled vCPUs are added; give it to all of them or to none.</source>
        <translation>已启用的 vCPU 的添加顺序；要么全部指定，要么都不指定。</translation>
    </message>
    <message>
        <source>by their numbers</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA nodes: which vCPUs and how much memory are near each other.</source>
        <translation>客户机的 NUMA 节点：哪些 vCPU 与多少内存彼此相近。</translation>
    </message>
    <message>
        <source>one cell with everything</source>
        <translation>一个包含全部的单元</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>The cell&apos;s number; they count up from 0 without a gap.</source>
        <translation>单元的编号；从 0 开始连续递增。</translation>
    </message>
    <message>
        <source>its place in this list</source>
        <translation>在此列表中的位置</translation>
    </message>
    <message>
        <source>The vCPUs in this cell; none makes it memory alone.</source>
        <translation>此单元中的 vCPU；没有则仅为内存单元。</translation>
    </message>
    <message>
        <source>a cell of memory alone</source>
        <translation>仅含内存的单元</translation>
    </message>
    <message>
        <source>The memory in this cell; the cells add up to the guest&apos;s memory.</source>
        <translation>此单元中的内存；各单元之和为客户机的内存。</translation>
    </message>
    <message>
        <source>Whether helpers such as virtiofsd may reach this cell&apos;s memory.</source>
        <translation>virtiofsd 等辅助程序能否访问此单元的内存。</translation>
    </message>
    <message>
        <source>as the memory page says</source>
        <translation>按内存页面的设置</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Drops this cell&apos;s memory when QEMU stops, rather than writing it to the backing file.</source>
        <translation>QEMU 停止时舍弃此单元的内存，而不是写回后备文件。</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>How far this cell is from the others, as the guest&apos;s scheduler is told.</source>
        <translation>告知客户机调度器的此单元与其他单元的距离。</translation>
    </message>
    <message>
        <source>10 to itself, 20 to the others</source>
        <translation>到自身为 10，到其他单元为 20</translation>
    </message>
    <message>
        <source>To cell</source>
        <translation>目标单元</translation>
    </message>
    <message>
        <source>The number of the other cell.</source>
        <translation>另一单元的编号。</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>10 is here, 20 is twice as slow to reach, 255 can&apos;t be reached.</source>
        <translation>10 为本地，20 表示访问慢一倍，255 表示无法访问。</translation>
    </message>
    <message>
        <source>Memory-side caches</source>
        <translation>内存侧缓存</translation>
    </message>
    <message>
        <source>Caches in front of this cell&apos;s memory, for guests that read the HMAT table.</source>
        <translation>位于此单元内存之前的缓存，供读取 HMAT 表的客户机使用。</translation>
    </message>
    <message>
        <source>The cache&apos;s level, counted from the memory: 1 is the nearest to it.</source>
        <translation>缓存的级别，从内存算起：1 离内存最近。</translation>
    </message>
    <message>
        <source>Associativity</source>
        <translation>相联度</translation>
    </message>
    <message>
        <source>In how many places of the cache a line may stand.</source>
        <translation>一个缓存行可以放在缓存中的多少个位置。</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>In one (direct mapped)</source>
        <translation>一个（直接映射）</translation>
    </message>
    <message>
        <source>In any (fully associative)</source>
        <translation>任意（全相联）</translation>
    </message>
    <message>
        <source>Write policy</source>
        <translation>写入策略</translation>
    </message>
    <message>
        <source>Whether writes reach the memory later or at once.</source>
        <translation>写入稍后还是立即到达内存。</translation>
    </message>
    <message>
        <source>Later (write-back)</source>
        <translation>稍后（write-back）</translation>
    </message>
    <message>
        <source>At once (write-through)</source>
        <translation>立即（write-through）</translation>
    </message>
    <message>
        <source>How much the cache holds.</source>
        <translation>缓存的容量。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>缓存行</translation>
    </message>
    <message>
        <source>How much it reads or writes at once, usually 64 bytes.</source>
        <translation>一次读写多少，通常为 64 字节。</translation>
    </message>
    <message>
        <source>Guest NUMA</source>
        <translation>客户机 NUMA</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>读和写</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写</translation>
    </message>
    <message>
        <source>Latencies</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>How long one cell waits for the memory of another, for guests that read the HMAT table.</source>
        <translation>一个单元等待另一单元的内存所需的时间，供读取 HMAT 表的客户机使用。</translation>
    </message>
    <message>
        <source>the guest goes by distances alone</source>
        <translation>客户机仅以距离为准</translation>
    </message>
    <message>
        <source>From cell</source>
        <translation>源单元</translation>
    </message>
    <message>
        <source>The cell whose vCPUs ask; it must have some.</source>
        <translation>由此单元的 vCPU 发起访问；该单元必须有 vCPU。</translation>
    </message>
    <message>
        <source>The cell whose memory answers.</source>
        <translation>由此单元的内存作出响应。</translation>
    </message>
    <message>
        <source>Cache level</source>
        <translation>缓存级别</translation>
    </message>
    <message>
        <source>The level of the target&apos;s memory-side cache that is meant.</source>
        <translation>所指的目标内存侧缓存的级别。</translation>
    </message>
    <message>
        <source>the memory itself</source>
        <translation>内存本身</translation>
    </message>
    <message>
        <source>The kind of access that takes this long.</source>
        <translation>需要这么长时间的访问类型。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>How long it takes.</source>
        <translation>所需的时间。</translation>
    </message>
    <message>
        <source>Bandwidths</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>How much one cell can move to or from the memory of another in a second.</source>
        <translation>一个单元每秒能与另一单元的内存传输多少数据。</translation>
    </message>
    <message>
        <source>The kind of access that is this fast.</source>
        <translation>达到此速度的访问类型。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>What moves in a second.</source>
        <translation>每秒传输的数据量。</translation>
    </message>
    <message>
        <source>Between guest cells</source>
        <translation>客户机单元之间</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>KB (1000 bytes)</source>
        <translation>KB（1000 字节）</translation>
    </message>
    <message>
        <source>MB (1000 KB)</source>
        <translation>MB（1000 KB）</translation>
    </message>
    <message>
        <source>GB (1000 MB)</source>
        <translation>GB（1000 MB）</translation>
    </message>
    <message>
        <source>TB (1000 GB)</source>
        <translation>TB（1000 GB）</translation>
    </message>
    <message>
        <source>PB (1000 TB)</source>
        <translation>PB（1000 TB）</translation>
    </message>
    <message>
        <source>EB (1000 PB)</source>
        <translation>EB（1000 PB）</translation>
    </message>
    <message>
        <source>b, for bytes</source>
        <translation>b，即字节</translation>
    </message>
    <message>
        <source>k, for KiB</source>
        <translation>k，即 KiB</translation>
    </message>
    <message>
        <source>M, for MiB</source>
        <translation>M，即 MiB</translation>
    </message>
    <message>
        <source>G, for GiB</source>
        <translation>G，即 GiB</translation>
    </message>
    <message>
        <source>T, for TiB</source>
        <translation>T，即 TiB</translation>
    </message>
    <message>
        <source>P, for PiB</source>
        <translation>P，即 PiB</translation>
    </message>
    <message>
        <source>E, for EiB</source>
        <translation>E，即 EiB</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What the number counts in; libvirt turns most sizes into KiB when it saves them.</source>
        <translation>数值所用的单位；libvirt 保存时会将大多数大小换算为 KiB。</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>CAM target (FreeBSD)</source>
        <translation>CAM 目标（FreeBSD）</translation>
    </message>
    <message>
        <source>The device of the host that holds the variables.</source>
        <translation>主机上存放变量的设备。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>the hypervisor decides</source>
        <translation>由虚拟机管理程序决定</translation>
    </message>
    <message>
        <source>Fast end of interrupt</source>
        <translation>快速中断结束</translation>
    </message>
    <message>
        <source>The guest ends an interrupt without a trip to the host.</source>
        <translation>客户机结束中断时无须进入主机。</translation>
    </message>
    <message>
        <source>PS/2 controller</source>
        <translation>PS/2 控制器</translation>
    </message>
    <message>
        <source>The old port for keyboard and mouse, with both of them.</source>
        <translation>键盘和鼠标的旧式端口，连同这两个设备。</translation>
    </message>
    <message>
        <source>as the machine has it</source>
        <translation>按机器类型</translation>
    </message>
    <message>
        <source>ACPI</source>
        <translation>ACPI</translation>
    </message>
    <message>
        <source>How PCs describe themselves; without it a guest can&apos;t be asked to turn off.</source>
        <translation>PC 用它来描述自身；没有它就无法请求客户机关机。</translation>
    </message>
    <message>
        <source>APIC</source>
        <translation>APIC</translation>
    </message>
    <message>
        <source>The interrupt controller that more than one vCPU asks for.</source>
        <translation>使用多个 vCPU 时所需的中断控制器。</translation>
    </message>
    <message>
        <source>I/O APIC</source>
        <translation>I/O APIC</translation>
    </message>
    <message>
        <source>Who handles device interrupts; QEMU must if an Intel IOMMU remaps them.</source>
        <translation>由谁处理设备中断；由 Intel IOMMU 重映射时必须为 QEMU。</translation>
    </message>
    <message>
        <source>KVM, where there is one</source>
        <translation>有 KVM 时为 KVM</translation>
    </message>
    <message>
        <source>KVM, in the kernel</source>
        <translation>KVM，在内核中</translation>
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
        <translation>32 位客户机可访问 4 GiB 以上的内存；QEMU 按 CPU 型号决定。</translation>
    </message>
    <message>
        <source>Performance counters</source>
        <translation>性能计数器</translation>
    </message>
    <message>
        <source>The PMU, with which programs such as perf measure in the guest.</source>
        <translation>PMU，供 perf 等程序在客户机中进行测量。</translation>
    </message>
    <message>
        <source>VMware port</source>
        <translation>VMware 端口</translation>
    </message>
    <message>
        <source>Speaks VMware&apos;s language for the mouse; some software refuses to run with it.</source>
        <translation>以 VMware 的方式传递鼠标；有些软件会因此拒绝运行。</translation>
    </message>
    <message>
        <source>System management</source>
        <translation>系统管理</translation>
    </message>
    <message>
        <source>The SMM, which firmware with Secure Boot keeps its keys safe by.</source>
        <translation>SMM，支持安全启动的固件用它保护密钥。</translation>
    </message>
    <message>
        <source>Its memory</source>
        <translation>其内存</translation>
    </message>
    <message>
        <source>What the firmware sets apart for it; guests with very many vCPUs need more.</source>
        <translation>固件为其预留的内存；vCPU 非常多的客户机需要更多。</translation>
    </message>
    <message>
        <source>QEMU decides, mostly 16 MiB</source>
        <translation>由 QEMU 决定，多为 16 MiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Crash information</source>
        <translation>崩溃信息</translation>
    </message>
    <message>
        <source>A device by which the guest&apos;s kernel helps to read dumps of its memory.</source>
        <translation>客户机内核借助此设备帮助读取其内存转储。</translation>
    </message>
    <message>
        <source>Unknown MSRs</source>
        <translation>未知的 MSR</translation>
    </message>
    <message>
        <source>What happens when the guest uses a processor register that KVM doesn&apos;t know.</source>
        <translation>客户机使用 KVM 不认识的处理器寄存器时如何处理。</translation>
    </message>
    <message>
        <source>the host&apos;s KVM module decides</source>
        <translation>由主机的 KVM 模块决定</translation>
    </message>
    <message>
        <source>Nothing (ignore)</source>
        <translation>不处理（ignore）</translation>
    </message>
    <message>
        <source>An error in the guest (fault)</source>
        <translation>在客户机中产生错误（fault）</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>The guest doesn&apos;t learn that KVM runs it, for drivers that refuse to work then.</source>
        <translation>客户机不会得知自己由 KVM 运行，用于会因此拒绝工作的驱动程序。</translation>
    </message>
    <message>
        <source>Dedicated vCPUs</source>
        <translation>专用 vCPU</translation>
    </message>
    <message>
        <source>Tells the guest that nothing else runs on its processors; pin the vCPUs, too.</source>
        <translation>告知客户机其处理器上没有其他负载；请同时绑定 vCPU。</translation>
    </message>
    <message>
        <source>Polling by the guest</source>
        <translation>由客户机轮询</translation>
    </message>
    <message>
        <source>An idle guest waits awake for a moment instead of the host: quicker answers.</source>
        <translation>空闲的客户机代替主机短暂保持唤醒等待：响应更快。</translation>
    </message>
    <message>
        <source>Paravirtual IPI</source>
        <translation>半虚拟化 IPI</translation>
    </message>
    <message>
        <source>Linux guests call several vCPUs in one trip to the host.</source>
        <translation>Linux 客户机进入主机一次即可通知多个 vCPU。</translation>
    </message>
    <message>
        <source>Dirty ring</source>
        <translation>脏页环</translation>
    </message>
    <message>
        <source>KVM lists changed memory in a ring, which helps to migrate big guests.</source>
        <translation>KVM 用环形缓冲区列出已更改的内存，有助于迁移大型客户机。</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目数</translation>
    </message>
    <message>
        <source>The ring&apos;s size, a power of two from 1024 to 65536.</source>
        <translation>环的大小，为 1024 到 65536 之间的 2 的幂。</translation>
    </message>
    <message>
        <source>Paravirtual spin locks</source>
        <translation>半虚拟化自旋锁</translation>
    </message>
    <message>
        <source>A guest that waits for a lock lets the host run something else meanwhile.</source>
        <translation>客户机等待锁时，让主机先运行其他任务。</translation>
    </message>
    <message>
        <source>Hardware paging</source>
        <translation>硬件分页</translation>
    </message>
    <message>
        <source>The processor translates the guest&apos;s addresses, which is faster.</source>
        <translation>由处理器转换客户机的地址，速度更快。</translation>
    </message>
    <message>
        <source>Viridian</source>
        <translation>Viridian</translation>
    </message>
    <message>
        <source>Xen offers its Windows guests the interfaces of Hyper-V.</source>
        <translation>Xen 向其 Windows 客户机提供 Hyper-V 的接口。</translation>
    </message>
    <message>
        <source>Memory map of the host</source>
        <translation>主机的内存映射</translation>
    </message>
    <message>
        <source>Paravirtual guests see the host&apos;s e820, for passed-through devices.</source>
        <translation>半虚拟化客户机可看到主机的 e820，用于直通设备。</translation>
    </message>
    <message>
        <source>IOMMU mappings</source>
        <translation>IOMMU 映射</translation>
    </message>
    <message>
        <source>Lets host PCI devices be passed through to the guest.</source>
        <translation>允许将主机 PCI 设备直通给客户机。</translation>
    </message>
    <message>
        <source>on where the guest has such devices</source>
        <translation>客户机有此类设备时开启</translation>
    </message>
    <message>
        <source>Page tables</source>
        <translation>页表</translation>
    </message>
    <message>
        <source>Whether the IOMMU shares the processor&apos;s page tables.</source>
        <translation>IOMMU 是否共享处理器的页表。</translation>
    </message>
    <message>
        <source>Xen decides</source>
        <translation>由 Xen 决定</translation>
    </message>
    <message>
        <source>Kept apart (sync_pt)</source>
        <translation>分开（sync_pt）</translation>
    </message>
    <message>
        <source>Shared (share_pt)</source>
        <translation>共享（share_pt）</translation>
    </message>
    <message>
        <source>Emulated processors</source>
        <translation>模拟的处理器</translation>
    </message>
    <message>
        <source>Translation cache</source>
        <translation>转换缓存</translation>
    </message>
    <message>
        <source>Memory for translated code, where QEMU runs without KVM.</source>
        <translation>QEMU 不使用 KVM 运行时，用于转换后代码的内存。</translation>
    </message>
    <message>
        <source>What the virtual board and its hypervisor can do beyond the bare minimum. Most guests want ACPI and APIC; Windows has a page of its own.</source>
        <translation>虚拟主板及其虚拟机管理程序在最低限度之外所能提供的功能。多数客户机需要 ACPI 和 APIC；Windows 另有专门的页面。</translation>
    </message>
    <message>
        <source>Memory errors</source>
        <translation>内存错误</translation>
    </message>
    <message>
        <source>Hands errors of the host&apos;s memory on to Arm guests (RAS).</source>
        <translation>将主机内存的错误传递给 Arm 客户机（RAS）。</translation>
    </message>
    <message>
        <source>Arm and RISC-V</source>
        <translation>Arm 与 RISC-V</translation>
    </message>
    <message>
        <source>Interrupt controller</source>
        <translation>中断控制器</translation>
    </message>
    <message>
        <source>Arm&apos;s GIC; version 3 takes more than eight vCPUs.</source>
        <translation>Arm 的 GIC；版本 3 支持 8 个以上的 vCPU。</translation>
    </message>
    <message>
        <source>libvirt takes what the host can do</source>
        <translation>由 libvirt 按主机的能力选择</translation>
    </message>
    <message>
        <source>As the host</source>
        <translation>与主机相同</translation>
    </message>
    <message>
        <source>Version 2</source>
        <translation>版本 2</translation>
    </message>
    <message>
        <source>Version 3</source>
        <translation>版本 3</translation>
    </message>
    <message>
        <source>Nested guests</source>
        <translation>嵌套客户机</translation>
    </message>
    <message>
        <source>Lets the guest run virtual machines of its own.</source>
        <translation>允许客户机运行自己的虚拟机。</translation>
    </message>
    <message>
        <source>RISC-V interrupts</source>
        <translation>RISC-V 中断</translation>
    </message>
    <message>
        <source>Which parts of the Advanced Interrupt Architecture there are.</source>
        <translation>具备高级中断架构（AIA）的哪些部分。</translation>
    </message>
    <message>
        <source>APLIC</source>
        <translation>APLIC</translation>
    </message>
    <message>
        <source>APLIC and IMSIC</source>
        <translation>APLIC 和 IMSIC</translation>
    </message>
    <message>
        <source>Not guarded (broken)</source>
        <translation>无防护（broken）</translation>
    </message>
    <message>
        <source>By software (workaround)</source>
        <translation>由软件防护（workaround）</translation>
    </message>
    <message>
        <source>By hardware (fixed)</source>
        <translation>由硬件防护（fixed）</translation>
    </message>
    <message>
        <source>the machine decides</source>
        <translation>由机器类型决定</translation>
    </message>
    <message>
        <source>POWER and IBM Z</source>
        <translation>POWER 与 IBM Z</translation>
    </message>
    <message>
        <source>Page table resizing</source>
        <translation>页表大小调整</translation>
    </message>
    <message>
        <source>Whether a POWER guest may change its hash page table as its memory grows.</source>
        <translation>POWER 客户机是否可在内存增长时更改其哈希页表。</translation>
    </message>
    <message>
        <source>If the guest can</source>
        <translation>客户机支持时</translation>
    </message>
    <message>
        <source>Only guests that can</source>
        <translation>仅限支持的客户机</translation>
    </message>
    <message>
        <source>Largest page</source>
        <translation>最大页</translation>
    </message>
    <message>
        <source>The largest pages that a POWER guest with a hash table may use.</source>
        <translation>使用哈希页表的 POWER 客户机可使用的最大页。</translation>
    </message>
    <message>
        <source>Transactional memory</source>
        <translation>事务内存</translation>
    </message>
    <message>
        <source>POWER&apos;s hardware transactions, up to POWER8 and POWER9.</source>
        <translation>POWER 的硬件事务，至 POWER8 和 POWER9 为止。</translation>
    </message>
    <message>
        <source>Nested guests on POWER</source>
        <translation>POWER 上的嵌套客户机</translation>
    </message>
    <message>
        <source>Lets a POWER9 guest run virtual machines of its own.</source>
        <translation>允许 POWER9 客户机运行自己的虚拟机。</translation>
    </message>
    <message>
        <source>Cache flush</source>
        <translation>缓存刷新</translation>
    </message>
    <message>
        <source>How POWER flushes its cache when it changes privileges, for Meltdown.</source>
        <translation>POWER 切换特权级时如何刷新缓存，针对 Meltdown。</translation>
    </message>
    <message>
        <source>Bounds check</source>
        <translation>边界检查</translation>
    </message>
    <message>
        <source>How POWER keeps speculation inside bounds, for Spectre version 1.</source>
        <translation>POWER 如何将推测执行限制在边界之内，针对 Spectre 变体 1。</translation>
    </message>
    <message>
        <source>Indirect branches</source>
        <translation>间接分支</translation>
    </message>
    <message>
        <source>How POWER guards speculated jumps, for Spectre version 2.</source>
        <translation>POWER 如何防护推测性跳转，针对 Spectre 变体 2。</translation>
    </message>
    <message>
        <source>Serialised (fixed-ibs)</source>
        <translation>串行化（fixed-ibs）</translation>
    </message>
    <message>
        <source>No count cache (fixed-ccd)</source>
        <translation>无计数缓存（fixed-ccd）</translation>
    </message>
    <message>
        <source>Not affected (fixed-na)</source>
        <translation>不受影响（fixed-na）</translation>
    </message>
    <message>
        <source>Count cache assist</source>
        <translation>计数缓存辅助</translation>
    </message>
    <message>
        <source>POWER&apos;s help for software that flushes the count cache.</source>
        <translation>POWER 为刷新计数缓存的软件提供的辅助。</translation>
    </message>
    <message>
        <source>Quick end</source>
        <translation>快速结束</translation>
    </message>
    <message>
        <source>Frees a big guest&apos;s memory in the background; protected IBM Z guests need it.</source>
        <translation>在后台释放大型客户机的内存；受保护的 IBM Z 客户机需要它。</translation>
    </message>
    <message>
        <source>on for IBM Z where QEMU can, else off</source>
        <translation>IBM Z 上 QEMU 支持时开启，否则关闭</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Private network</source>
        <translation>专用网络</translation>
    </message>
    <message>
        <source>A container without interfaces doesn&apos;t see the host&apos;s network.</source>
        <translation>没有接口的容器看不到主机的网络。</translation>
    </message>
    <message>
        <source>private only if it has interfaces</source>
        <translation>仅在有接口时专用</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>权能</translation>
    </message>
    <message>
        <source>What root in the container may do, apart from what is set below.</source>
        <translation>容器中的 root 可以做什么，下面另行设置的除外。</translation>
    </message>
    <message>
        <source>libvirt&apos;s choice of safe ones</source>
        <translation>libvirt 选定的安全权能</translation>
    </message>
    <message>
        <source>The safe ones (default)</source>
        <translation>安全的（default）</translation>
    </message>
    <message>
        <source>All of them (allow)</source>
        <translation>全部（allow）</translation>
    </message>
    <message>
        <source>None of them (deny)</source>
        <translation>全部禁止（deny）</translation>
    </message>
    <message>
        <source>as the policy says</source>
        <translation>按策略</translation>
    </message>
    <message>
        <source>Turn off (destroy)</source>
        <translation>关闭（destroy）</translation>
    </message>
    <message>
        <source>Start again (restart)</source>
        <translation>重新启动（restart）</translation>
    </message>
    <message>
        <source>Keep for a look (preserve)</source>
        <translation>保留以供查看（preserve）</translation>
    </message>
    <message>
        <source>Start again by another name</source>
        <translation>以其他名称重新启动</translation>
    </message>
    <message>
        <source>Dump memory, turn off</source>
        <translation>转储内存，然后关闭</translation>
    </message>
    <message>
        <source>Dump memory, start again</source>
        <translation>转储内存，然后重新启动</translation>
    </message>
    <message>
        <source>Let it run (libvirt 12.6)</source>
        <translation>让其继续运行（libvirt 12.6）</translation>
    </message>
    <message>
        <source>At power off</source>
        <translation>关机时</translation>
    </message>
    <message>
        <source>What becomes of the machine when the guest turns itself off.</source>
        <translation>客户机自行关机时，虚拟机如何处理。</translation>
    </message>
    <message>
        <source>it is turned off</source>
        <translation>将其关闭</translation>
    </message>
    <message>
        <source>At restart</source>
        <translation>重启时</translation>
    </message>
    <message>
        <source>What becomes of the machine when the guest restarts itself.</source>
        <translation>客户机自行重启时，虚拟机如何处理。</translation>
    </message>
    <message>
        <source>it starts again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>At a crash</source>
        <translation>崩溃时</translation>
    </message>
    <message>
        <source>What becomes of the machine when the guest crashes; a panic device lets libvirt notice.</source>
        <translation>客户机崩溃时，虚拟机如何处理；panic 设备可让 libvirt 察觉崩溃。</translation>
    </message>
    <message>
        <source>At a lost lock</source>
        <translation>失去锁时</translation>
    </message>
    <message>
        <source>What becomes of the machine when a lock manager takes its disks away.</source>
        <translation>锁管理器收回其磁盘时，虚拟机如何处理。</translation>
    </message>
    <message>
        <source>the lock manager decides</source>
        <translation>由锁管理器决定</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Suspend to memory</source>
        <translation>挂起到内存</translation>
    </message>
    <message>
        <source>Whether the firmware offers S3; guests that wake up badly want no.</source>
        <translation>固件是否提供 S3；无法正常唤醒的客户机应选“否”。</translation>
    </message>
    <message>
        <source>Suspend to disk</source>
        <translation>挂起到磁盘</translation>
    </message>
    <message>
        <source>Whether the firmware offers S4, which the guest calls hibernating.</source>
        <translation>固件是否提供 S4，客户机称之为休眠。</translation>
    </message>
    <message>
        <source>Power and events</source>
        <translation>电源与事件</translation>
    </message>
    <message>
        <source>What happens to the machine when its guest turns off, restarts or fails, and how it may sleep.</source>
        <translation>客户机关机、重启或出现故障时虚拟机如何处理，以及它可以如何睡眠。</translation>
    </message>
    <message>
        <source>One word of the command line, so an option and its value take two rows.</source>
        <translation>每行为命令行中的一个词，因此选项及其值占两行。</translation>
    </message>
    <message>
        <source>Variables that QEMU finds in its environment.</source>
        <translation>QEMU 在其环境中看到的变量。</translation>
    </message>
    <message>
        <source>libvirt&apos;s own only</source>
        <translation>仅 libvirt 自己的</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>The variable&apos;s name.</source>
        <translation>变量的名称。</translation>
    </message>
    <message>
        <source>What the variable holds.</source>
        <translation>变量的内容。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Put behind what libvirt tells QEMU; nobody checks them, so mind each word.</source>
        <translation>附加在 libvirt 传给 QEMU 的参数之后；没有任何检查，请留意每个词。</translation>
    </message>
    <message>
        <source>Device properties</source>
        <translation>设备属性</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Devices that get other QEMU properties than libvirt gives them.</source>
        <translation>QEMU 属性与 libvirt 所设不同的设备。</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>The device&apos;s alias; give it one of your own that starts with ua-.</source>
        <translation>设备的别名；请为其指定以 ua- 开头的自定义别名。</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>What is set, changed or taken out for this device.</source>
        <translation>为此设备设置、更改或去除的内容。</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>As QEMU&apos;s -device help names it.</source>
        <translation>QEMU 的 -device help 中的名称。</translation>
    </message>
    <message>
        <source>What kind of value it is; remove takes the property out.</source>
        <translation>值的类型；remove 会去除该属性。</translation>
    </message>
    <message>
        <source>Text (string)</source>
        <translation>文本（string）</translation>
    </message>
    <message>
        <source>Number (signed)</source>
        <translation>有符号数（signed）</translation>
    </message>
    <message>
        <source>Number from 0 (unsigned)</source>
        <translation>从 0 起的数（unsigned）</translation>
    </message>
    <message>
        <source>true or false (bool)</source>
        <translation>true 或 false（bool）</translation>
    </message>
    <message>
        <source>Taken out (remove)</source>
        <translation>去除（remove）</translation>
    </message>
    <message>
        <source>What the property becomes.</source>
        <translation>属性的新值。</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>As libvirt names it, such as blockdev.</source>
        <translation>libvirt 中的名称，例如 blockdev。</translation>
    </message>
    <message>
        <source>Deprecated commands</source>
        <translation>已弃用的命令</translation>
    </message>
    <message>
        <source>What QEMU does when libvirt uses a command that is going to vanish.</source>
        <translation>libvirt 使用即将消失的命令时，QEMU 如何处理。</translation>
    </message>
    <message>
        <source>deprecation_behavior in the host&apos;s qemu.conf decides</source>
        <translation>由主机 qemu.conf 中的 deprecation_behavior 决定</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Leaves it out of its answers</source>
        <translation>从其应答中省略</translation>
    </message>
    <message>
        <source>Refuses it</source>
        <translation>拒绝执行</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>供开发者使用</translation>
    </message>
    <message>
        <source>Capabilities more</source>
        <translation>增加的能力</translation>
    </message>
    <message>
        <source>What libvirt believes QEMU can do although it doesn&apos;t say so.</source>
        <translation>QEMU 未声明、但 libvirt 视其具备的能力。</translation>
    </message>
    <message>
        <source>Capabilities less</source>
        <translation>减少的能力</translation>
    </message>
    <message>
        <source>What libvirt doesn&apos;t use although QEMU can do it.</source>
        <translation>QEMU 具备、但 libvirt 不使用的能力。</translation>
    </message>
    <message>
        <source>one of its own</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>The container&apos;s name, the process&apos;s number or the namespace&apos;s name.</source>
        <translation>容器的名称、进程的编号或命名空间的名称。</translation>
    </message>
    <message>
        <source>Of a container</source>
        <translation>某个容器的</translation>
    </message>
    <message>
        <source>Of a process</source>
        <translation>某个进程的</translation>
    </message>
    <message>
        <source>Named (netns)</source>
        <translation>指定名称（netns）</translation>
    </message>
    <message>
        <source>Shared by containers</source>
        <translation>由容器共享</translation>
    </message>
    <message>
        <source>Whose interfaces and addresses the container shares.</source>
        <translation>容器共享谁的接口和地址。</translation>
    </message>
    <message>
        <source>IPC</source>
        <translation>IPC</translation>
    </message>
    <message>
        <source>Whose shared memory and message queues the container shares.</source>
        <translation>容器共享谁的共享内存和消息队列。</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Whose host name the container shares.</source>
        <translation>容器共享谁的主机名。</translation>
    </message>
    <message>
        <source>VMware datacenter</source>
        <translation>VMware 数据中心</translation>
    </message>
    <message>
        <source>Where in vCenter the machine is; libvirt writes it.</source>
        <translation>虚拟机在 vCenter 中的位置；由 libvirt 写入。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Other hypervisors</source>
        <translation>其他虚拟机管理程序</translation>
    </message>
    <message>
        <source>Put behind what libvirt tells bhyve.</source>
        <translation>附加在 libvirt 传给 bhyve 的参数之后。</translation>
    </message>
    <message>
        <source>Put behind what Xen tells its device model.</source>
        <translation>附加在 Xen 传给其设备模型的参数之后。</translation>
    </message>
    <message>
        <source>QEMU passthrough</source>
        <translation>QEMU 直通</translation>
    </message>
    <message>
        <source>What goes to the hypervisor past libvirt, for things that libvirt doesn&apos;t know. libvirt marks such a machine as tainted and gives no help with it.</source>
        <translation>绕过 libvirt 传给虚拟机管理程序的内容，用于 libvirt 不认识的功能。libvirt 会将这样的虚拟机标记为 tainted，不再提供支持。</translation>
    </message>
    <message>
        <source>Security labels</source>
        <translation>安全标签</translation>
    </message>
    <message>
        <source>What fences QEMU in on the host, a row for each security driver.</source>
        <translation>在主机上限制 QEMU 的机制，每个安全驱动程序一行。</translation>
    </message>
    <message>
        <source>libvirt makes labels at each start</source>
        <translation>libvirt 每次启动时生成标签</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>The host&apos;s security driver that the row is for.</source>
        <translation>此行所针对的主机安全驱动程序。</translation>
    </message>
    <message>
        <source>the host&apos;s first one</source>
        <translation>主机的第一个</translation>
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
        <translation>用户和组（dac）</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Who makes the label; with none QEMU isn&apos;t fenced in by this driver.</source>
        <translation>由谁生成标签；选“无”时，此驱动程序不限制 QEMU。</translation>
    </message>
    <message>
        <source>libvirt&apos;s (dynamic)</source>
        <translation>libvirt 的（dynamic）</translation>
    </message>
    <message>
        <source>The one given (static)</source>
        <translation>指定的（static）</translation>
    </message>
    <message>
        <source>Label files</source>
        <translation>标记文件</translation>
    </message>
    <message>
        <source>Whether libvirt labels disk images and the like, so QEMU may use them.</source>
        <translation>libvirt 是否为磁盘映像等文件设置标签，使 QEMU 可以使用它们。</translation>
    </message>
    <message>
        <source>yes for libvirt&apos;s label, else no</source>
        <translation>使用 libvirt 的标签时为“是”，否则为“否”</translation>
    </message>
    <message>
        <source>Label given</source>
        <translation>指定的标签</translation>
    </message>
    <message>
        <source>What QEMU runs as, in the driver&apos;s own words, for a static label.</source>
        <translation>静态标签下 QEMU 的运行身份，按驱动程序自身的写法。</translation>
    </message>
    <message>
        <source>Base label</source>
        <translation>基础标签</translation>
    </message>
    <message>
        <source>What libvirt&apos;s label is made from, if not the host&apos;s usual one.</source>
        <translation>libvirt 据此生成标签，用于不采用主机通常的基础标签时。</translation>
    </message>
    <message>
        <source>the driver&apos;s usual one</source>
        <translation>驱动程序通常的标签</translation>
    </message>
    <message>
        <source>Image label</source>
        <translation>映像标签</translation>
    </message>
    <message>
        <source>How files are labelled; libvirt writes it and reads none from here.</source>
        <translation>文件的标签；由 libvirt 写入，不会从此处读取。</translation>
    </message>
    <message>
        <source>libvirt writes it at the start</source>
        <translation>由 libvirt 在启动时写入</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>as the host&apos;s processor has it</source>
        <translation>按主机的处理器</translation>
    </message>
    <message>
        <source>Kernel in the proof</source>
        <translation>证明包含内核</translation>
    </message>
    <message>
        <source>Measures kernel, RAM disk and arguments of a direct boot, too.</source>
        <translation>同时度量直接启动的内核、RAM 磁盘和参数。</translation>
    </message>
    <message>
        <source>Author key</source>
        <translation>作者密钥</translation>
    </message>
    <message>
        <source>The identity below is signed with an author&apos;s key as well.</source>
        <translation>下面的身份还以作者的密钥签名。</translation>
    </message>
    <message>
        <source>Chip key</source>
        <translation>芯片密钥</translation>
    </message>
    <message>
        <source>The guest&apos;s reports are signed with the key of this very chip (VCEK).</source>
        <translation>客户机的报告以这一颗芯片的密钥（VCEK）签名。</translation>
    </message>
    <message>
        <source>C-bit</source>
        <translation>C-bit</translation>
    </message>
    <message>
        <source>The bit of a memory address that tells whether the page is encrypted.</source>
        <translation>内存地址中表明该页是否加密的位。</translation>
    </message>
    <message>
        <source>Address bits lost</source>
        <translation>减少的地址位</translation>
    </message>
    <message>
        <source>How many bits of memory addresses encryption takes away.</source>
        <translation>加密占去内存地址的多少位。</translation>
    </message>
    <message>
        <source>What the firmware must keep, such as no debugging, as a hexadecimal number.</source>
        <translation>固件必须遵守的策略，例如禁止调试，为十六进制数。</translation>
    </message>
    <message>
        <source>Owner&apos;s key</source>
        <translation>所有者密钥</translation>
    </message>
    <message>
        <source>The guest owner&apos;s Diffie-Hellman key in base64.</source>
        <translation>客户机所有者的 Diffie-Hellman 密钥，base64 格式。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The guest owner&apos;s session blob in base64, as the firmware&apos;s rules define it.</source>
        <translation>客户机所有者的会话数据，base64 格式，按固件规范的定义。</translation>
    </message>
    <message>
        <source>Workarounds</source>
        <translation>变通措施</translation>
    </message>
    <message>
        <source>16 bytes in base64 that tell the guest of workarounds.</source>
        <translation>16 字节，base64 格式，告知客户机有哪些变通措施。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>96 bytes in base64 that say what may start (ID block).</source>
        <translation>96 字节，base64 格式，规定允许启动的内容（ID 块）。</translation>
    </message>
    <message>
        <source>Identity proof</source>
        <translation>身份证明</translation>
    </message>
    <message>
        <source>4096 bytes in base64 with the signatures of the identity.</source>
        <translation>4096 字节，base64 格式，包含身份的签名。</translation>
    </message>
    <message>
        <source>Host data</source>
        <translation>主机数据</translation>
    </message>
    <message>
        <source>32 bytes in base64 that the guest&apos;s reports repeat.</source>
        <translation>32 字节，base64 格式，会在客户机的报告中重现。</translation>
    </message>
    <message>
        <source>Configuration id</source>
        <translation>配置 ID</translation>
    </message>
    <message>
        <source>48 bytes in base64 for what the owner doesn&apos;t settle.</source>
        <translation>48 字节，base64 格式，用于所有者未规定的内容。</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>所有者 ID</translation>
    </message>
    <message>
        <source>48 bytes in base64 for the guest&apos;s owner.</source>
        <translation>48 字节，base64 格式，标识客户机的所有者。</translation>
    </message>
    <message>
        <source>Owner&apos;s configuration</source>
        <translation>所有者的配置</translation>
    </message>
    <message>
        <source>48 bytes in base64 for what the owner settles.</source>
        <translation>48 字节，base64 格式，用于所有者规定的内容。</translation>
    </message>
    <message>
        <source>Quote service</source>
        <translation>Quote 服务</translation>
    </message>
    <message>
        <source>The guest may ask a service on the host to sign its reports.</source>
        <translation>客户机可请求主机上的服务为其报告签名。</translation>
    </message>
    <message>
        <source>Its socket</source>
        <translation>其套接字</translation>
    </message>
    <message>
        <source>Where on the host the service listens.</source>
        <translation>该服务在主机上的监听位置。</translation>
    </message>
    <message>
        <source>/var/run/tdx-qgs/qgs.socket</source>
        <translation>/var/run/tdx-qgs/qgs.socket</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Keeps the guest&apos;s memory secret from the host, where the processor can.</source>
        <translation>在处理器支持时，使客户机的内存对主机保密。</translation>
    </message>
    <message>
        <source>AMD SEV</source>
        <translation>AMD SEV</translation>
    </message>
    <message>
        <source>AMD SEV-SNP (libvirt 10.5)</source>
        <translation>AMD SEV-SNP（libvirt 10.5）</translation>
    </message>
    <message>
        <source>Intel TDX (libvirt 11.6)</source>
        <translation>Intel TDX（libvirt 11.6）</translation>
    </message>
    <message>
        <source>IBM Z, protected</source>
        <translation>IBM Z，受保护</translation>
    </message>
    <message>
        <source>Encrypted memory</source>
        <translation>加密内存</translation>
    </message>
    <message>
        <source>Keys and devices</source>
        <translation>密钥与设备</translation>
    </message>
    <message>
        <source>Key wrapping</source>
        <translation>密钥包装</translation>
    </message>
    <message>
        <source>Whether IBM Z guests may do cryptography with protected keys.</source>
        <translation>IBM Z 客户机是否可使用受保护的密钥进行加密运算。</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>加密算法</translation>
    </message>
    <message>
        <source>The cipher whose keys are meant.</source>
        <translation>所指密钥的加密算法。</translation>
    </message>
    <message>
        <source>AES</source>
        <translation>AES</translation>
    </message>
    <message>
        <source>DEA (DES)</source>
        <translation>DEA（DES）</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Whether the guest may use protected keys of this cipher.</source>
        <translation>客户机是否可使用此加密算法的受保护密钥。</translation>
    </message>
    <message>
        <source>IOMMUFD</source>
        <translation>IOMMUFD</translation>
    </message>
    <message>
        <source>Host devices are passed through by the kernel&apos;s newer interface.</source>
        <translation>主机设备通过内核的较新接口直通。</translation>
    </message>
    <message>
        <source>each device decides</source>
        <translation>由各设备决定</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>描述符</translation>
    </message>
    <message>
        <source>The name of a file descriptor that was handed to libvirt.</source>
        <translation>传给 libvirt 的文件描述符的名称。</translation>
    </message>
    <message>
        <source>libvirt opens it</source>
        <translation>由 libvirt 打开</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>How the host is kept safe from the guest, and the guest from the host. libvirt sets the first up by itself.</source>
        <translation>如何保护主机免受客户机影响，以及保护客户机免受主机影响。前者由 libvirt 自行设置。</translation>
    </message>
    <message>
        <source>QEMU&apos;s own or none</source>
        <translation>QEMU 自带的或无</translation>
    </message>
    <message>
        <source>Maker&apos;s strings</source>
        <translation>厂商字符串</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>Texts that programs in the guest read from SMBIOS, in order.</source>
        <translation>客户机中的程序从 SMBIOS 读取的文本，按顺序排列。</translation>
    </message>
    <message>
        <source>String</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>Best with the name of the program it is for, as in a host name.</source>
        <translation>最好像主机名那样，带上所针对程序的名称。</translation>
    </message>
    <message>
        <source>Firmware configuration</source>
        <translation>固件配置</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>数据块</translation>
    </message>
    <message>
        <source>Data that firmware and guest read through QEMU&apos;s fw_cfg device.</source>
        <translation>固件和客户机通过 QEMU 的 fw_cfg 设备读取的数据。</translation>
    </message>
    <message>
        <source>Under opt/ and best with a domain name, up to 55 characters.</source>
        <translation>位于 opt/ 之下，最好带有域名，最多 55 个字符。</translation>
    </message>
    <message>
        <source>A file on the host whose content it is, in place of a text.</source>
        <translation>主机上的文件，以其内容代替文本。</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The content itself, where there is no file.</source>
        <translation>不使用文件时的内容本身。</translation>
    </message>
    <message>
        <source>the file&apos;s content</source>
        <translation>文件的内容</translation>
    </message>
    <message>
        <source>System information</source>
        <translation>系统信息</translation>
    </message>
    <message>
        <source>What the guest reads about its computer, board and case. It counts only while SMBIOS on the firmware page is taken from here.</source>
        <translation>客户机读到的计算机、主板和机箱信息。仅当固件页面上的 SMBIOS 取自此处时有效。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>机箱</translation>
    </message>
    <message>
        <source>vCPU pinning</source>
        <translation>vCPU 绑定</translation>
    </message>
    <message>
        <source>Ties single vCPUs to processors of the host.</source>
        <translation>将单个 vCPU 绑定到主机的处理器。</translation>
    </message>
    <message>
        <source>vCPUs run where the Processor page allows</source>
        <translation>vCPU 在“处理器”页面允许的位置运行</translation>
    </message>
    <message>
        <source>The number of the vCPU, from 0.</source>
        <translation>vCPU 的编号，从 0 开始。</translation>
    </message>
    <message>
        <source>Host CPUs</source>
        <translation>主机 CPU</translation>
    </message>
    <message>
        <source>The host&apos;s processors that this vCPU may run on.</source>
        <translation>此 vCPU 可在主机的哪些处理器上运行。</translation>
    </message>
    <message>
        <source>Emulator on</source>
        <translation>模拟器运行于</translation>
    </message>
    <message>
        <source>Host CPUs for all that QEMU does beside the vCPUs; best none that a vCPU is tied to.</source>
        <translation>用于 QEMU 在 vCPU 之外的所有工作的主机 CPU；最好不用已绑定 vCPU 的处理器。</translation>
    </message>
    <message>
        <source>where the vCPUs may run by default</source>
        <translation>vCPU 默认可运行的位置</translation>
    </message>
    <message>
        <source>I/O thread pinning</source>
        <translation>I/O 线程绑定</translation>
    </message>
    <message>
        <source>Ties single I/O threads to processors of the host.</source>
        <translation>将单个 I/O 线程绑定到主机的处理器。</translation>
    </message>
    <message>
        <source>I/O threads run where the vCPUs may by default</source>
        <translation>I/O 线程在 vCPU 默认可运行的位置运行</translation>
    </message>
    <message>
        <source>I/O thread</source>
        <translation>I/O 线程</translation>
    </message>
    <message>
        <source>The id of the I/O thread, from 1.</source>
        <translation>I/O 线程的 ID，从 1 开始。</translation>
    </message>
    <message>
        <source>The host&apos;s processors that this I/O thread may run on.</source>
        <translation>此 I/O 线程可在主机的哪些处理器上运行。</translation>
    </message>
    <message>
        <source>Poll weight</source>
        <translation>轮询权重</translation>
    </message>
    <message>
        <source>How much the last wait counts when the polling time is worked out anew.</source>
        <translation>重新计算轮询时间时，上次等待所占的比重。</translation>
    </message>
    <message>
        <source>Poll at most</source>
        <translation>最长轮询</translation>
    </message>
    <message>
        <source>How long to ask devices over and over before sleeping; 0 never does.</source>
        <translation>休眠之前反复查询设备的时长；0 表示从不轮询。</translation>
    </message>
    <message>
        <source>I/O threads</source>
        <translation>I/O 线程数</translation>
    </message>
    <message>
        <source>Threads that virtio disks and SCSI controllers can leave their work to, one or two a disk.</source>
        <translation>virtio 磁盘和 SCSI 控制器可将工作交给这些线程，每块磁盘一到两个。</translation>
    </message>
    <message>
        <source>as many as the table has</source>
        <translation>与表中的数量相同</translation>
    </message>
    <message>
        <source>Threads by id</source>
        <translation>按 ID 指定的线程</translation>
    </message>
    <message>
        <source>I/O threads with ids of their own choice and their details.</source>
        <translation>自行指定 ID 的 I/O 线程及其详细设置。</translation>
    </message>
    <message>
        <source>counted from 1</source>
        <translation>从 1 开始计数</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The number that disks and controllers name the thread by.</source>
        <translation>磁盘和控制器用来指代该线程的编号。</translation>
    </message>
    <message>
        <source>Workers at least</source>
        <translation>最少工作线程</translation>
    </message>
    <message>
        <source>Worker threads to keep, so that a burst of requests need not wait.</source>
        <translation>保留的工作线程数，使突发的请求无须等待。</translation>
    </message>
    <message>
        <source>Workers at most</source>
        <translation>最多工作线程</translation>
    </message>
    <message>
        <source>How many worker threads a burst of requests may start.</source>
        <translation>突发的请求最多可启动多少个工作线程。</translation>
    </message>
    <message>
        <source>Poll growth</source>
        <translation>轮询增长</translation>
    </message>
    <message>
        <source>By what the polling time is multiplied when it proved too short.</source>
        <translation>轮询时间过短时，所乘的倍数。</translation>
    </message>
    <message>
        <source>Poll shrinking</source>
        <translation>轮询缩减</translation>
    </message>
    <message>
        <source>By what the polling time is divided when it was spent in vain.</source>
        <translation>轮询时间白费时，所除的倍数。</translation>
    </message>
    <message>
        <source>Main loop workers</source>
        <translation>主循环工作线程</translation>
    </message>
    <message>
        <source>Worker threads that QEMU&apos;s main loop keeps for devices without an I/O thread.</source>
        <translation>QEMU 主循环为没有 I/O 线程的设备保留的工作线程数。</translation>
    </message>
    <message>
        <source>How many worker threads the main loop may start.</source>
        <translation>主循环最多可启动多少个工作线程。</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>调优</translation>
    </message>
    <message>
        <source>Which parts of the host work for this guest and how much of them it may take. A guest that shares its host with few others needs none of this.</source>
        <translation>主机的哪些部分为此客户机工作，以及它最多可占用多少。与少数客户机共用主机时，无须设置此页。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>字节/秒</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读请求</translation>
    </message>
    <message>
        <source>Read requests in a second.</source>
        <translation>每秒的读请求数。</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写请求</translation>
    </message>
    <message>
        <source>Write requests in a second.</source>
        <translation>每秒的写请求数。</translation>
    </message>
    <message>
        <source>Block I/O</source>
        <translation>块 I/O</translation>
    </message>
    <message>
        <source>The guest&apos;s part of the host&apos;s disks when others want them, too.</source>
        <translation>其他客户机也要使用主机磁盘时，此客户机所占的份额。</translation>
    </message>
    <message>
        <source>the host decides</source>
        <translation>由主机决定</translation>
    </message>
    <message>
        <source>Host devices</source>
        <translation>主机设备</translation>
    </message>
    <message>
        <source>Weights and limits for single block devices of the host.</source>
        <translation>针对主机的单个块设备的权重和限制。</translation>
    </message>
    <message>
        <source>all are treated alike</source>
        <translation>一视同仁</translation>
    </message>
    <message>
        <source>A block device of the host; a star means the row is for all.</source>
        <translation>主机的块设备；星号表示此行针对所有设备。</translation>
    </message>
    <message>
        <source>The guest&apos;s part of this device when others want it, too.</source>
        <translation>其他客户机也要使用此设备时，此客户机所占的份额。</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>What may be read in a second.</source>
        <translation>每秒可读取的数据量。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>What may be written in a second.</source>
        <translation>每秒可写入的数据量。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>What may be read and written in a second, instead of the two apart.</source>
        <translation>每秒可读写的总数据量，代替分别设置的两项。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests of both kinds in a second, instead of the two apart.</source>
        <translation>每秒两种请求的总数，代替分别设置的两项。</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>请求大小</translation>
    </message>
    <message>
        <source>A larger request counts as several.</source>
        <translation>更大的请求按多个计算。</translation>
    </message>
    <message>
        <source>How much it may be for a short while.</source>
        <translation>短时间内可达到多少。</translation>
    </message>
    <message>
        <source>How long the short while may last.</source>
        <translation>这段短时间可持续多久。</translation>
    </message>
    <message>
        <source>Bytes in a burst</source>
        <translation>突发字节</translation>
    </message>
    <message>
        <source>Bytes burst for</source>
        <translation>字节突发时长</translation>
    </message>
    <message>
        <source>Read in a burst</source>
        <translation>突发读取</translation>
    </message>
    <message>
        <source>Read burst for</source>
        <translation>读取突发时长</translation>
    </message>
    <message>
        <source>Written in a burst</source>
        <translation>突发写入</translation>
    </message>
    <message>
        <source>Written burst for</source>
        <translation>写入突发时长</translation>
    </message>
    <message>
        <source>Requests in a burst</source>
        <translation>突发请求</translation>
    </message>
    <message>
        <source>Requests burst for</source>
        <translation>请求突发时长</translation>
    </message>
    <message>
        <source>Reads in a burst</source>
        <translation>突发读请求</translation>
    </message>
    <message>
        <source>Reads burst for</source>
        <translation>读请求突发时长</translation>
    </message>
    <message>
        <source>Writes in a burst</source>
        <translation>突发写请求</translation>
    </message>
    <message>
        <source>Writes burst for</source>
        <translation>写请求突发时长</translation>
    </message>
    <message>
        <source>one second</source>
        <translation>一秒</translation>
    </message>
    <message>
        <source>Throttle groups</source>
        <translation>限流组</translation>
    </message>
    <message>
        <source>Sets of limits that disks can join, one or several, through their filters.</source>
        <translation>成组的限制，磁盘可通过其过滤器加入一个或多个组。</translation>
    </message>
    <message>
        <source>disks have limits of their own, if any</source>
        <translation>磁盘只有自己的限制（如果有）</translation>
    </message>
    <message>
        <source>What the disks call the group by.</source>
        <translation>磁盘用来指代该组的名称。</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>资源组</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>The host&apos;s control group that the guest is put in, with its limits.</source>
        <translation>客户机所放入的主机控制组（cgroup），受其限制约束。</translation>
    </message>
    <message>
        <source>/machine</source>
        <translation>/machine</translation>
    </message>
    <message>
        <source>Fibre Channel id</source>
        <translation>光纤通道 ID</translation>
    </message>
    <message>
        <source>Marks the guest&apos;s traffic in a Fibre Channel network, up to 128 characters.</source>
        <translation>在光纤通道网络中标记客户机的流量，最多 128 个字符。</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>不标记</translation>
    </message>
    <message>
        <source>Performance events</source>
        <translation>性能事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What the host counts about the guest, for the statistics.</source>
        <translation>主机为统计信息对客户机计数的内容。</translation>
    </message>
    <message>
        <source>nothing is counted</source>
        <translation>不计数</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What is counted; which of them work depends on the processor.</source>
        <translation>计数的内容；哪些可用取决于处理器。</translation>
    </message>
    <message>
        <source>Cache in use (cmt)</source>
        <translation>缓存占用（cmt）</translation>
    </message>
    <message>
        <source>Memory bandwidth (mbmt)</source>
        <translation>内存带宽（mbmt）</translation>
    </message>
    <message>
        <source>Local memory bandwidth (mbml)</source>
        <translation>本地内存带宽（mbml）</translation>
    </message>
    <message>
        <source>Processor cycles</source>
        <translation>处理器周期</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Cache look-ups</source>
        <translation>缓存查找</translation>
    </message>
    <message>
        <source>Cache misses</source>
        <translation>缓存未命中</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Mispredicted branches</source>
        <translation>分支预测错误</translation>
    </message>
    <message>
        <source>Bus cycles</source>
        <translation>总线周期</translation>
    </message>
    <message>
        <source>Cycles stalled in the front end</source>
        <translation>前端停顿周期</translation>
    </message>
    <message>
        <source>Cycles stalled in the back end</source>
        <translation>后端停顿周期</translation>
    </message>
    <message>
        <source>Cycles at the nominal frequency</source>
        <translation>标称频率下的周期</translation>
    </message>
    <message>
        <source>Processor clock</source>
        <translation>处理器时钟</translation>
    </message>
    <message>
        <source>Task clock</source>
        <translation>任务时钟</translation>
    </message>
    <message>
        <source>Page faults</source>
        <translation>缺页</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>上下文切换</translation>
    </message>
    <message>
        <source>Moves between processors</source>
        <translation>处理器间迁移</translation>
    </message>
    <message>
        <source>Page faults without disk</source>
        <translation>不涉及磁盘的缺页</translation>
    </message>
    <message>
        <source>Page faults with disk</source>
        <translation>涉及磁盘的缺页</translation>
    </message>
    <message>
        <source>Alignment faults</source>
        <translation>对齐错误</translation>
    </message>
    <message>
        <source>Emulated instructions</source>
        <translation>模拟的指令</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Whether the host counts it.</source>
        <translation>主机是否对其计数。</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation>处理器时间</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>The guest&apos;s part when the host is busy: one with twice the shares gets twice the time.</source>
        <translation>主机繁忙时客户机所占的部分：份额加倍，时间也加倍。</translation>
    </message>
    <message>
        <source>vCPU period</source>
        <translation>vCPU 周期</translation>
    </message>
    <message>
        <source>The span of time that each vCPU&apos;s quota counts for.</source>
        <translation>每个 vCPU 的配额所针对的时间段。</translation>
    </message>
    <message>
        <source>Period for all</source>
        <translation>总周期</translation>
    </message>
    <message>
        <source>The span of time that the whole guest&apos;s quota counts for.</source>
        <translation>整个客户机的配额所针对的时间段。</translation>
    </message>
    <message>
        <source>Emulator period</source>
        <translation>模拟器周期</translation>
    </message>
    <message>
        <source>The span of time that the emulator&apos;s quota counts for.</source>
        <translation>模拟器的配额所针对的时间段。</translation>
    </message>
    <message>
        <source>I/O thread period</source>
        <translation>I/O 线程周期</translation>
    </message>
    <message>
        <source>The span of time that each I/O thread&apos;s quota counts for.</source>
        <translation>每个 I/O 线程的配额所针对的时间段。</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>How the host takes turns; the real-time ones push aside all else on their processors.</source>
        <translation>主机如何安排轮换；实时调度器会挤开其处理器上的所有其他任务。</translation>
    </message>
    <message>
        <source>Batch: long turns</source>
        <translation>批处理：时间片长</translation>
    </message>
    <message>
        <source>Idle: when nothing else runs</source>
        <translation>空闲：没有其他任务时运行</translation>
    </message>
    <message>
        <source>Real time, first come (fifo)</source>
        <translation>实时，先到先得（fifo）</translation>
    </message>
    <message>
        <source>Real time, in turns (rr)</source>
        <translation>实时，轮转（rr）</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Real time only, from 1 to 99: the higher goes first.</source>
        <translation>仅用于实时，1 到 99：数字大者优先。</translation>
    </message>
    <message>
        <source>Emulator scheduler</source>
        <translation>模拟器调度器</translation>
    </message>
    <message>
        <source>as any other program</source>
        <translation>与其他程序相同</translation>
    </message>
    <message>
        <source>Schedulers</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>vCPU schedulers</source>
        <translation>vCPU 调度器</translation>
    </message>
    <message>
        <source>How the host takes turns between these vCPUs and other work.</source>
        <translation>主机如何在这些 vCPU 与其他工作之间安排轮换。</translation>
    </message>
    <message>
        <source>The vCPUs that this row is for, each in one row only.</source>
        <translation>此行针对的 vCPU，每个只能出现在一行中。</translation>
    </message>
    <message>
        <source>I/O thread schedulers</source>
        <translation>I/O 线程调度器</translation>
    </message>
    <message>
        <source>How the host takes turns between these threads and other work.</source>
        <translation>主机如何在这些线程与其他工作之间安排轮换。</translation>
    </message>
    <message>
        <source>The I/O threads that this row is for, each in one row only.</source>
        <translation>此行针对的 I/O 线程，每个只能出现在一行中。</translation>
    </message>
    <message>
        <source>The vCPUs that are measured together, out of those of the row above.</source>
        <translation>从上一级行的 vCPU 中选出、一并测量的 vCPU。</translation>
    </message>
    <message>
        <source>all of the row above</source>
        <translation>上一级行的全部</translation>
    </message>
    <message>
        <source>Cache parts</source>
        <translation>缓存划分</translation>
    </message>
    <message>
        <source>Keeps parts of the host&apos;s cache for some vCPUs; needs resctrl on the host.</source>
        <translation>为某些 vCPU 保留主机缓存的一部分；主机需要支持 resctrl。</translation>
    </message>
    <message>
        <source>shared with all that runs on the host</source>
        <translation>与主机上运行的所有任务共享</translation>
    </message>
    <message>
        <source>The vCPUs that get the parts; rows must not overlap.</source>
        <translation>获得这些部分的 vCPU；各行不得重叠。</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>How much of which cache of the host is kept.</source>
        <translation>保留主机的哪个缓存的多少。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>The number of the cache on the host, mostly that of its socket.</source>
        <translation>缓存在主机上的编号，多为其插槽的编号。</translation>
    </message>
    <message>
        <source>3 for the cache that all cores of a socket share.</source>
        <translation>3 表示一个插槽的所有核心共享的缓存。</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>存放</translation>
    </message>
    <message>
        <source>What is kept; hosts without CDP can&apos;t tell code from data.</source>
        <translation>保留的内容；没有 CDP 的主机无法区分代码与数据。</translation>
    </message>
    <message>
        <source>Code and data</source>
        <translation>代码和数据</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>How much is kept, a multiple of what the host can part its cache by.</source>
        <translation>保留多少，须为主机划分缓存单位的整数倍。</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>Measures how much of the cache some vCPUs take, for the statistics.</source>
        <translation>测量某些 vCPU 占用多少缓存，用于统计信息。</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>不测量</translation>
    </message>
    <message>
        <source>The level of the cache that is measured.</source>
        <translation>所测量缓存的级别。</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>Limits how much some vCPUs take of the way to memory; needs resctrl.</source>
        <translation>限制某些 vCPU 占用多少内存带宽；需要 resctrl。</translation>
    </message>
    <message>
        <source>The vCPUs that are limited; rows must not overlap.</source>
        <translation>受限制的 vCPU；各行不得重叠。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>The limit for each memory node of the host.</source>
        <translation>针对主机每个内存节点的限制。</translation>
    </message>
    <message>
        <source>none is limited</source>
        <translation>均不限制</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>The number of the memory node on the host.</source>
        <translation>内存节点在主机上的编号。</translation>
    </message>
    <message>
        <source>The part of the node&apos;s bandwidth that these vCPUs may use.</source>
        <translation>这些 vCPU 可使用该节点带宽的百分比。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Measures what some vCPUs take of the way to memory, for the statistics.</source>
        <translation>测量某些 vCPU 占用多少内存带宽，用于统计信息。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Groups vCPUs whose use of energy is measured; needs resctrl on the host.</source>
        <translation>将 vCPU 分组以测量其能耗；主机需要支持 resctrl。</translation>
    </message>
    <message>
        <source>The vCPUs of the group; rows must not overlap.</source>
        <translation>该组的 vCPU；各行不得重叠。</translation>
    </message>
    <message>
        <source>Measures the energy that some vCPUs take, for the statistics.</source>
        <translation>测量某些 vCPU 的能耗，用于统计信息。</translation>
    </message>
    <message>
        <source>Cache and bandwidth</source>
        <translation>缓存与带宽</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>主板</translation>
    </message>
    <message>
        <source>The mainboard comes first; blades and risers may follow.</source>
        <translation>首先是主板；其后可以是刀片和转接卡。</translation>
    </message>
    <message>
        <source>100 ms</source>
        <translation>100 ms</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>vCPU quota</source>
        <translation>vCPU 配额</translation>
    </message>
    <message>
        <source>How much each vCPU may run: 100 % is all the time of one host CPU.</source>
        <translation>每个 vCPU 可运行多少：100 % 即一个主机 CPU 的全部时间。</translation>
    </message>
    <message>
        <source>Quota for all</source>
        <translation>总配额</translation>
    </message>
    <message>
        <source>How much vCPUs and QEMU may run together: 200 % is all the time of two host CPUs.</source>
        <translation>vCPU 与 QEMU 合计可运行多少：200 % 即两个主机 CPU 的全部时间。</translation>
    </message>
    <message>
        <source>Emulator quota</source>
        <translation>模拟器配额</translation>
    </message>
    <message>
        <source>How much QEMU&apos;s own threads may run: 100 % is all the time of one host CPU.</source>
        <translation>QEMU 自身的线程可运行多少：100 % 即一个主机 CPU 的全部时间。</translation>
    </message>
    <message>
        <source>I/O thread quota</source>
        <translation>I/O 线程配额</translation>
    </message>
    <message>
        <source>How much each I/O thread may run: 100 % is all the time of one host CPU.</source>
        <translation>每个 I/O 线程可运行多少：100 % 即一个主机 CPU 的全部时间。</translation>
    </message>
    <message>
        <source>Passed file</source>
        <translation>传入的文件</translation>
    </message>
    <message>
        <source>The name under which a program that starts the guest hands over the open file.</source>
        <translation>启动客户机的程序用此名称移交已打开的文件。</translation>
    </message>
    <message>
        <source>libvirt opens the file itself</source>
        <translation>由 libvirt 自行打开文件</translation>
    </message>
    <message>
        <source>The folder of the host that holds the variables.</source>
        <translation>主机上存放变量的文件夹。</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>访问方式</translation>
    </message>
    <message>
        <source>How QEMU comes to a volume of an iSCSI pool.</source>
        <translation>QEMU 如何访问 iSCSI 池中的卷。</translation>
    </message>
    <message>
        <source>by the host&apos;s device</source>
        <translation>通过主机的设备</translation>
    </message>
    <message>
        <source>By the host&apos;s device</source>
        <translation>通过主机的设备</translation>
    </message>
    <message>
        <source>By QEMU itself</source>
        <translation>由 QEMU 自行访问</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>What follows the question mark of the address.</source>
        <translation>地址中问号之后的内容。</translation>
    </message>
    <message>
        <source>the address has none</source>
        <translation>地址中没有</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Takes this snapshot of the image rather than what it holds now.</source>
        <translation>使用映像的此快照，而不是其当前内容。</translation>
    </message>
    <message>
        <source>the image as it is now</source>
        <translation>映像的当前状态</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>What the host&apos;s client of the storage reads before it connects.</source>
        <translation>主机的存储客户端在连接之前读取的文件。</translation>
    </message>
    <message>
        <source>the client&apos;s usual file</source>
        <translation>客户端通常的文件</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>源的种类</translation>
    </message>
    <message>
        <source>What stands behind the source: a Unix socket for vhost-user, a PCI device for NVMe.</source>
        <translation>源的背后是什么：vhost-user 为 Unix 套接字，NVMe 为 PCI 设备。</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix 套接字</translation>
    </message>
    <message>
        <source>PCI device</source>
        <translation>PCI 设备</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>The Unix socket on which the vhost-user program listens.</source>
        <translation>vhost-user 程序监听的 Unix 套接字。</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Which namespace of the NVMe device holds the variables.</source>
        <translation>NVMe 设备的哪个命名空间存放变量。</translation>
    </message>
    <message>
        <source>Taken by libvirt</source>
        <translation>由 libvirt 接管</translation>
    </message>
    <message>
        <source>Takes the NVMe device from the host at the start and gives it back at the end.</source>
        <translation>启动时从主机取得 NVMe 设备，结束时归还。</translation>
    </message>
    <message>
        <source>no: the device must be free already</source>
        <translation>否：设备必须已经空闲</translation>
    </message>
    <message>
        <source>PCI domain</source>
        <translation>PCI 域</translation>
    </message>
    <message>
        <source>The first part of the NVMe device&apos;s address, 0x0000 on most hosts.</source>
        <translation>NVMe 设备地址的第一部分，在大多数主机上为 0x0000。</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>The PCI bus that the NVMe device is on.</source>
        <translation>NVMe 设备所在的 PCI 总线。</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>The device&apos;s slot on its bus.</source>
        <translation>设备在其总线上的插槽。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Which part of a device with several functions is meant.</source>
        <translation>指多功能设备的哪一部分。</translation>
    </message>
    <message>
        <source>Several functions</source>
        <translation>多功能</translation>
    </message>
    <message>
        <source>Says that other functions of the same slot are in use, too.</source>
        <translation>表明同一插槽的其他功能也在使用。</translation>
    </message>
    <message>
        <source>If it is missing</source>
        <translation>缺少时</translation>
    </message>
    <message>
        <source>What happens at the start when the source is not there.</source>
        <translation>启动时来源不存在会如何处理。</translation>
    </message>
    <message>
        <source>the guest does not start</source>
        <translation>客户机不启动</translation>
    </message>
    <message>
        <source>The guest does not start</source>
        <translation>客户机不启动</translation>
    </message>
    <message>
        <source>Left out on migration only</source>
        <translation>仅在迁移时略去</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Format of the variables&apos; storage</source>
        <translation>变量存储的格式</translation>
    </message>
    <message>
        <source>Encrypted as</source>
        <translation>加密方式</translation>
    </message>
    <message>
        <source>How the image is encrypted; libvirt hands QEMU the key at the start.</source>
        <translation>映像的加密方式；libvirt 在启动时将密钥交给 QEMU。</translation>
    </message>
    <message>
        <source>the image is not encrypted</source>
        <translation>映像未加密</translation>
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
        <translation>任意 LUKS</translation>
    </message>
    <message>
        <source>qcow (old, weak)</source>
        <translation>qcow（旧，弱）</translation>
    </message>
    <message>
        <source>As the format has it</source>
        <translation>按格式</translation>
    </message>
    <message>
        <source>Decrypted by</source>
        <translation>解密者</translation>
    </message>
    <message>
        <source>Which program does the work.</source>
        <translation>由哪个程序完成此工作。</translation>
    </message>
    <message>
        <source>Ceph&apos;s library</source>
        <translation>Ceph 的库</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The secrets of libvirt that hold the passphrases, one for each layer.</source>
        <translation>libvirt 中存放密码短语的机密，每层一个。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What the secret holds.</source>
        <translation>机密的内容。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Finds the secret by its number.</source>
        <translation>按编号查找机密。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Finds the secret by what it is for.</source>
        <translation>按用途查找机密。</translation>
    </message>
    <message>
        <source>The cipher that a new image is encrypted with.</source>
        <translation>加密新映像所用的加密算法。</translation>
    </message>
    <message>
        <source>QEMU&apos;s choice</source>
        <translation>由 QEMU 选择</translation>
    </message>
    <message>
        <source>Key length</source>
        <translation>密钥长度</translation>
    </message>
    <message>
        <source>How long the cipher&apos;s key is.</source>
        <translation>加密算法的密钥长度。</translation>
    </message>
    <message>
        <source>How the cipher goes from block to block.</source>
        <translation>加密算法如何从一个块进行到下一个块。</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>The hash that the cipher&apos;s key is made with.</source>
        <translation>生成加密算法密钥所用的哈希。</translation>
    </message>
    <message>
        <source>Start values</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>How each block&apos;s start value is made.</source>
        <translation>每个块的初始值如何生成。</translation>
    </message>
    <message>
        <source>Their hash</source>
        <translation>其哈希</translation>
    </message>
    <message>
        <source>The hash that start values are made with.</source>
        <translation>生成初始值所用的哈希。</translation>
    </message>
    <message>
        <source>Only a part</source>
        <translation>仅一部分</translation>
    </message>
    <message>
        <source>Takes a part of the file or device as the image.</source>
        <translation>将文件或设备的一部分用作映像。</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The part given here</source>
        <translation>此处指定的部分</translation>
    </message>
    <message>
        <source>From byte</source>
        <translation>起始字节</translation>
    </message>
    <message>
        <source>Where in the file or device the part begins.</source>
        <translation>该部分在文件或设备中的起始位置。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>How long the part is.</source>
        <translation>该部分的长度。</translation>
    </message>
    <message>
        <source>Data kept in</source>
        <translation>数据存放于</translation>
    </message>
    <message>
        <source>A qcow2 image may keep its contents in a second place.</source>
        <translation>qcow2 映像可以将其内容存放在另一处。</translation>
    </message>
    <message>
        <source>the image itself</source>
        <translation>映像本身</translation>
    </message>
    <message>
        <source>Data&apos;s format</source>
        <translation>数据的格式</translation>
    </message>
    <message>
        <source>The format of the second place.</source>
        <translation>另一处的格式。</translation>
    </message>
    <message>
        <source>Metadata cache</source>
        <translation>元数据缓存</translation>
    </message>
    <message>
        <source>How much memory QEMU may keep the format&apos;s tables in.</source>
        <translation>QEMU 可用多少内存保存该格式的表。</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>The file that holds the contents.</source>
        <translation>存放内容的文件。</translation>
    </message>
    <message>
        <source>Data device</source>
        <translation>数据设备</translation>
    </message>
    <message>
        <source>The block device that holds the contents.</source>
        <translation>存放内容的块设备。</translation>
    </message>
    <message>
        <source>SCSI reservations</source>
        <translation>SCSI 预留</translation>
    </message>
    <message>
        <source>Lets the guest reserve the disk for itself; yes starts the helper for it.</source>
        <translation>允许客户机为自己预留磁盘；“是”会启动相应的辅助程序。</translation>
    </message>
    <message>
        <source>the guest cannot</source>
        <translation>客户机不能预留</translation>
    </message>
    <message>
        <source>Reservations move along</source>
        <translation>预留随之迁移</translation>
    </message>
    <message>
        <source>Takes a reservation to the new host when the guest is migrated.</source>
        <translation>客户机迁移时，将预留带到新主机。</translation>
    </message>
    <message>
        <source>Own helper</source>
        <translation>自备辅助程序</translation>
    </message>
    <message>
        <source>A helper that you started yourself, where libvirt is not to start one.</source>
        <translation>自行启动的辅助程序，用于不让 libvirt 启动的情况。</translation>
    </message>
    <message>
        <source>Helper&apos;s socket</source>
        <translation>辅助程序的套接字</translation>
    </message>
    <message>
        <source>Where that helper listens.</source>
        <translation>该辅助程序的监听位置。</translation>
    </message>
    <message>
        <source>Its side</source>
        <translation>连接方</translation>
    </message>
    <message>
        <source>Whether QEMU connects to the socket or waits on it; for helpers it connects.</source>
        <translation>QEMU 是主动连接该套接字，还是在其上等待；对辅助程序为主动连接。</translation>
    </message>
    <message>
        <source>QEMU connects</source>
        <translation>QEMU 主动连接</translation>
    </message>
    <message>
        <source>QEMU waits</source>
        <translation>QEMU 等待连接</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Exceptions from the guest&apos;s security labels, for this source alone.</source>
        <translation>客户机安全标签的例外，仅用于此来源。</translation>
    </message>
    <message>
        <source>as the guest&apos;s labels</source>
        <translation>与客户机的标签相同</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>The security driver that the exception is for.</source>
        <translation>此例外所针对的安全驱动程序。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>重新标记</translation>
    </message>
    <message>
        <source>Whether libvirt gives the source a label.</source>
        <translation>libvirt 是否为该来源设置标签。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The label that the source gets.</source>
        <translation>该来源获得的标签。</translation>
    </message>
    <message>
        <source>Servers of the variables</source>
        <translation>变量的服务器</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The machines that serve the storage, in the order in which they are tried.</source>
        <translation>提供该存储的计算机，按尝试的先后顺序排列。</translation>
    </message>
    <message>
        <source>none: the protocol&apos;s usual place</source>
        <translation>无：协议的常用位置</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Name or address of the machine.</source>
        <translation>计算机的名称或地址。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The port on which the machine serves.</source>
        <translation>计算机提供服务的端口。</translation>
    </message>
    <message>
        <source>the protocol&apos;s own</source>
        <translation>协议自身的端口</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>What the storage is reached over.</source>
        <translation>通过什么方式访问该存储。</translation>
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
        <translation>服务器的 Unix 套接字，传输方式为此时使用。</translation>
    </message>
    <message>
        <source>As whom QEMU logs in to the storage.</source>
        <translation>QEMU 以何身份登录该存储。</translation>
    </message>
    <message>
        <source>without logging in</source>
        <translation>不登录</translation>
    </message>
    <message>
        <source>Kind of secret</source>
        <translation>机密类型</translation>
    </message>
    <message>
        <source>What kind of secret of libvirt holds the password.</source>
        <translation>存有密码的是 libvirt 的哪类机密。</translation>
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
        <translation>机密的用途</translation>
    </message>
    <message>
        <source>Secret&apos;s UUID</source>
        <translation>机密的 UUID</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>发起程序</translation>
    </message>
    <message>
        <source>The name under which the guest logs in to the iSCSI target.</source>
        <translation>客户机登录 iSCSI 目标时所用的名称。</translation>
    </message>
    <message>
        <source>the host&apos;s own</source>
        <translation>主机自身的</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Encrypts what goes over the network with TLS.</source>
        <translation>使用 TLS 加密经由网络传输的内容。</translation>
    </message>
    <message>
        <source>as the host&apos;s QEMU configuration says</source>
        <translation>按主机的 QEMU 配置</translation>
    </message>
    <message>
        <source>Name in certificate</source>
        <translation>证书中的名称</translation>
    </message>
    <message>
        <source>The server&apos;s name that its certificate must show.</source>
        <translation>服务器证书中必须出现的服务器名称。</translation>
    </message>
    <message>
        <source>the server&apos;s name above</source>
        <translation>上面的服务器名称</translation>
    </message>
    <message>
        <source>Check certificate</source>
        <translation>检查证书</translation>
    </message>
    <message>
        <source>Refuses a server whose certificate is not signed by someone the host trusts.</source>
        <translation>若服务器的证书未经主机信任的机构签名，则拒绝该服务器。</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>What is sent to the web server with each request.</source>
        <translation>每次请求时发送给 Web 服务器的内容。</translation>
    </message>
    <message>
        <source>The cookie&apos;s name.</source>
        <translation>Cookie 的名称。</translation>
    </message>
    <message>
        <source>The cookie&apos;s value; it is kept secret.</source>
        <translation>Cookie 的值；会保密。</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>预读</translation>
    </message>
    <message>
        <source>How much is fetched beyond what was asked for.</source>
        <translation>在所请求的内容之外多取多少。</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>放弃等待</translation>
    </message>
    <message>
        <source>How long a silent server is waited for.</source>
        <translation>服务器没有响应时等待多久。</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Connects again when the vhost-user program went away.</source>
        <translation>vhost-user 程序消失后重新连接。</translation>
    </message>
    <message>
        <source>Between attempts</source>
        <translation>重试间隔</translation>
    </message>
    <message>
        <source>How long to wait before the next attempt.</source>
        <translation>下次尝试之前等待多久。</translation>
    </message>
    <message>
        <source>Hold requests for</source>
        <translation>保留请求</translation>
    </message>
    <message>
        <source>How long requests wait for a lost server before the guest sees an error.</source>
        <translation>与服务器失去连接后，请求等待多久客户机才会看到错误。</translation>
    </message>
    <message>
        <source>the guest sees it at once</source>
        <translation>客户机立即看到错误</translation>
    </message>
    <message>
        <source>NFS user</source>
        <translation>NFS 用户</translation>
    </message>
    <message>
        <source>The user, or +number, as whom files are opened on the server.</source>
        <translation>在服务器上打开文件时所用的用户，或 +编号。</translation>
    </message>
    <message>
        <source>NFS group</source>
        <translation>NFS 组</translation>
    </message>
    <message>
        <source>The group, or +number, as which files are opened on the server.</source>
        <translation>在服务器上打开文件时所用的组，或 +编号。</translation>
    </message>
    <message>
        <source>SSH user</source>
        <translation>SSH 用户</translation>
    </message>
    <message>
        <source>As whom QEMU logs in over SSH.</source>
        <translation>QEMU 通过 SSH 登录时的身份。</translation>
    </message>
    <message>
        <source>the user of QEMU&apos;s process</source>
        <translation>QEMU 进程的用户</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>The private key to log in with.</source>
        <translation>用于登录的私钥。</translation>
    </message>
    <message>
        <source>the agent below, or a password</source>
        <translation>下面的代理，或密码</translation>
    </message>
    <message>
        <source>Agent&apos;s socket</source>
        <translation>代理的套接字</translation>
    </message>
    <message>
        <source>The socket of an SSH agent that holds the key.</source>
        <translation>持有密钥的 SSH 代理的套接字。</translation>
    </message>
    <message>
        <source>the key file above</source>
        <translation>上面的密钥文件</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>已知主机</translation>
    </message>
    <message>
        <source>The file of host keys that the server&apos;s key must be in.</source>
        <translation>主机密钥文件，服务器的密钥必须在其中。</translation>
    </message>
    <message>
        <source>the server&apos;s key is not checked</source>
        <translation>不检查服务器的密钥</translation>
    </message>
</context>
</TS>
