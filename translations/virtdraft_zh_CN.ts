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
    <message>
        <source>Only save</source>
        <translation>仅保存</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Only save; change nothing of the running machine</source>
        <translation>仅保存；不更改正在运行的虚拟机</translation>
    </message>
</context>
<context>
    <name>ActivityLines</name>
    <message>
        <source>%1: %2… %3 s</source>
        <comment>host: what it is asked… since when</comment>
        <translation>%1：%2… %3 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give up this connection</source>
        <translation>放弃此连接</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does: to which host</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Waits no longer for what was asked. What libvirt has begun it may still finish.</source>
        <translation>不再等待所请求的操作。libvirt 已开始的操作仍可能完成。</translation>
    </message>
    <message>
        <source>Leaves what hangs to itself, and connects once more. Drafts are kept.</source>
        <translation>不再理会挂起的操作，并重新连接。草稿会保留。</translation>
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
    <name>AddDeviceDialog</name>
    <message>
        <source>Add a device</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>Find a device…</source>
        <translation>查找设备…</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>查找设备</translation>
    </message>
    <message>
        <source>Devices to add</source>
        <translation>可添加的设备</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>AddNodeDialog</name>
    <message>
        <source>Needs another choice in what is there.</source>
        <translation>需要在现有内容中作其他选择。</translation>
    </message>
    <message>
        <source>Add to the definition</source>
        <translation>添加到定义</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message>
        <source>Find what to add…</source>
        <translation>查找要添加的内容…</translation>
    </message>
    <message>
        <source>Find what to add</source>
        <translation>查找要添加的内容</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>可添加的内容</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Addition</name>
    <message>
        <source>libvirt&apos;s grammar does not allow it there.</source>
        <translation>libvirt 的语法不允许放在那里。</translation>
    </message>
</context>
<context>
    <name>AllSettingsPage</name>
    <message>
        <source>Show what could be added</source>
        <translation>显示可添加的内容</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>Everything that the definition has, and everything that libvirt knows besides: also what has no form of its own.</source>
        <translation>定义中的全部内容，以及 libvirt 另外支持的一切：也包括没有专门表单的内容。</translation>
    </message>
    <message>
        <source>Why nothing was changed</source>
        <translation>未作更改的原因</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation>更改值</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add what is missing</source>
        <translation>添加缺少的内容</translation>
    </message>
    <message>
        <source>Copy as XML</source>
        <translation>复制为 XML</translation>
    </message>
    <message>
        <source>Show in XML</source>
        <translation>在 XML 中显示</translation>
    </message>
    <message>
        <source>Show its form</source>
        <translation>显示其表单</translation>
    </message>
    <message>
        <source>Filter by name, value or meaning…</source>
        <translation>按名称、值或含义筛选…</translation>
    </message>
    <message>
        <source>Filter all settings</source>
        <translation>筛选所有设置</translation>
    </message>
    <message>
        <source>All that libvirt&apos;s grammar allows in what is open here</source>
        <translation>libvirt 的语法在此处展开的内容中允许的一切</translation>
    </message>
    <message>
        <source>Path of the row at hand</source>
        <translation>当前行的路径</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加此项</translation>
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
    <name>BootOrderPart</name>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Boot order</source>
        <translation>启动顺序</translation>
    </message>
    <message>
        <source>Try it earlier (Alt+Up)</source>
        <translation>提前尝试 (Alt+上)</translation>
    </message>
    <message>
        <source>Try it later (Alt+Down)</source>
        <translation>推后尝试 (Alt+下)</translation>
    </message>
    <message>
        <source>%1, tried as number %2</source>
        <translation>%1，第 %2 个尝试</translation>
    </message>
    <message>
        <source>%1, not tried</source>
        <translation>%1，不尝试</translation>
    </message>
    <message>
        <source>Nothing is said: the machine tries its first disk. Tick what it is to try.</source>
        <translation>未作说明：虚拟机尝试其第一个磁盘。请勾选要尝试的项目。</translation>
    </message>
    <message>
        <source>Kinds of devices in turn; of each kind the first device is tried first.</source>
        <translation>依次尝试各类设备；每一类先尝试第一个设备。</translation>
    </message>
    <message>
        <source>Each device by itself, from the first to the last.</source>
        <translation>逐个设备，从第一个到最后一个。</translation>
    </message>
    <message>
        <source>It is said twice, by kinds and by devices, which libvirt refuses. Keep one of them.</source>
        <translation>同时按类别和按设备指定，libvirt 会拒绝。请保留其一。</translation>
    </message>
    <message>
        <source>Keep the devices</source>
        <translation>保留设备</translation>
    </message>
    <message>
        <source>List devices instead</source>
        <translation>改为列出设备</translation>
    </message>
    <message>
        <source>Keep the kinds</source>
        <translation>保留类别</translation>
    </message>
    <message>
        <source>List kinds instead</source>
        <translation>改为列出类别</translation>
    </message>
    <message>
        <source>The other list cannot say everything. %1</source>
        <translation>另一种列表无法表达全部内容。%1</translation>
    </message>
    <message>
        <source>boot from %1 in another turn</source>
        <translation>更改从 %1 启动的次序</translation>
    </message>
    <message>
        <source>boot from %1</source>
        <translation>从 %1 启动</translation>
    </message>
    <message>
        <source>do not boot from %1</source>
        <translation>不从 %1 启动</translation>
    </message>
    <message>
        <source>boot order by devices</source>
        <translation>按设备的启动顺序</translation>
    </message>
    <message>
        <source>boot order by kinds</source>
        <translation>按类别的启动顺序</translation>
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
    <message>
        <source>%1 · not on this host</source>
        <translation>%1 · 此主机不支持</translation>
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
    <message>
        <source>now</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>at next start</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <source>The running machine has it at once.</source>
        <translation>正在运行的虚拟机立即生效。</translation>
    </message>
    <message>
        <source>The running machine goes on without it.</source>
        <translation>正在运行的虚拟机暂不受影响。</translation>
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
    <message>
        <source>%1 · not on this host</source>
        <translation>%1 · 此主机不支持</translation>
    </message>
</context>
<context>
    <name>CloneDialog</name>
    <message>
        <source>Clone %1</source>
        <translation>克隆 %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Name of the new machine</source>
        <translation>新虚拟机的名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>It gets a UUID, MAC addresses and firmware variables of its own. Everything else is as it is now, and you can change it before it is made: the next step shows it as a draft.</source>
        <translation>它会获得自己的 UUID、MAC 地址和固件变量。其他一切与现在相同，创建之前还可以更改：下一步会将其显示为草稿。</translation>
    </message>
    <message>
        <source>There is already a machine named “%1” on this host.</source>
        <translation>此主机上已有名为“%1”的虚拟机。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n disk(s):</source>
        <translation>
            <numerusform>它有 %n 个磁盘：</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the disks &amp;out; give it others before it starts</source>
        <translation>不带磁盘(&amp;O)；启动之前为其添加其他磁盘</translation>
    </message>
    <message>
        <source>&amp;Use the same disks</source>
        <translation>使用相同的磁盘(&amp;U)</translation>
    </message>
    <message>
        <source>The data are not copied. Two machines that run with the same disk at the same time destroy what is on it.</source>
        <translation>数据不会被复制。两台虚拟机同时使用同一磁盘运行，会破坏其中的内容。</translation>
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
    <message>
        <source>There is no rule “%1”; &quot;virtdraft check --rules&quot; lists them.</source>
        <translation>没有规则“%1”；&quot;virtdraft check --rules&quot; 可列出所有规则。</translation>
    </message>
    <message>
        <source>“%1” finds what libvirt refuses; only warnings can be left out.</source>
        <translation>“%1”查找 libvirt 会拒绝的内容；只能省略警告。</translation>
    </message>
    <message>
        <source>Warnings of these rules are left out</source>
        <translation>省略这些规则的警告</translation>
    </message>
    <message>
        <source>List the rules instead</source>
        <translation>改为列出规则</translation>
    </message>
    <message>
        <source>libvirt’s own grammar does not allow it.</source>
        <translation>libvirt 自身的语法不允许这样。</translation>
    </message>
    <message>
        <source>%1; only the rules are checked.</source>
        <translation>%1；仅检查规则。</translation>
    </message>
    <message>
        <source>Writes a line for each problem: file:line:column: error or warning: message. FILE - reads standard input. Errors of the rule “grammar” are what libvirt&apos;s own grammar does not allow; without that grammar this is said once, and the rules are checked.

Exit status: 0, 1 if there are errors, 2 if a file cannot be read.</source>
        <translation>每个问题输出一行：文件:行:列: error 或 warning: 消息。FILE 为 - 时读取标准输入。规则“grammar”的错误是 libvirt 自身语法不允许的内容；没有该语法时会说明一次，并检查规则。

退出状态：0；有错误时为 1；无法读取文件时为 2。</translation>
    </message>
    <message>
        <source>The folder of the grammar, where it is not the one of the libvirt that is installed</source>
        <translation>语法所在的文件夹，如果不是已安装的 libvirt 的语法</translation>
    </message>
</context>
<context>
    <name>CommandLineView</name>
    <message>
        <source>QEMU now</source>
        <translation>当前的 QEMU</translation>
    </message>
    <message>
        <source>QEMU after Apply</source>
        <translation>应用之后的 QEMU</translation>
    </message>
    <message>
        <source>Asking libvirt for the command line…</source>
        <translation>正在向 libvirt 查询命令行…</translation>
    </message>
    <message>
        <source>There is no command line to show: %1</source>
        <translation>没有可显示的命令行：%1</translation>
    </message>
    <message>
        <source>libvirt makes no command line of the draft: %1</source>
        <translation>libvirt 无法由草稿生成命令行：%1</translation>
    </message>
    <message>
        <source>libvirt makes no command line of what is there now: %1</source>
        <translation>libvirt 无法由现有内容生成命令行：%1</translation>
    </message>
    <message>
        <source>What libvirt would start, without network cards and passwords. Numbers that it gives out at the start may differ.</source>
        <translation>libvirt 将会启动的命令，不含网卡和密码。启动时才分配的编号可能不同。</translation>
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
    <name>CompletionModel</name>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>declares its namespace, too</source>
        <translation>同时声明其命名空间</translation>
    </message>
    <message>
        <source>Whole devices</source>
        <translation>完整设备</translation>
    </message>
    <message>
        <source>%1, a whole device</source>
        <translation>%1，完整设备</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>What fits here</source>
        <translation>适用于此处的内容</translation>
    </message>
    <message>
        <source>What the chosen entry does</source>
        <translation>所选条目的作用</translation>
    </message>
    <message>
        <source>Down goes into the list, Enter takes what is chosen, Esc closes it.</source>
        <translation>按向下键进入列表，按 Enter 采用所选项，按 Esc 关闭列表。</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>take what is there now</source>
        <translation>采用现有内容</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere while you edited it.</source>
        <translation>您编辑 %1 期间，它已在别处被更改。</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere while you edited it: %2.</source>
        <translation>您编辑 %1 期间，它已在别处被更改：%2。</translation>
    </message>
    <message>
        <source>Look and merge…</source>
        <translation>查看并合并…</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
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
        <source>The connection is not open.</source>
        <translation>连接未打开。</translation>
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
    <message>
        <source>This pool is not started.</source>
        <translation>此存储池未启动。</translation>
    </message>
    <message>
        <source>The connection to %1 was closed.</source>
        <translation>到 %1 的连接已关闭。</translation>
    </message>
    <message>
        <source>Reading the definition</source>
        <translation>正在读取定义</translation>
    </message>
    <message>
        <source>Reading what it runs with</source>
        <translation>正在读取运行时的设置</translation>
    </message>
    <message>
        <source>Reading what runs</source>
        <translation>正在读取运行状况</translation>
    </message>
    <message>
        <source>Changing the running machine</source>
        <translation>正在更改运行中的虚拟机</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>正在应用</translation>
    </message>
    <message>
        <source>Defining the machine</source>
        <translation>正在定义虚拟机</translation>
    </message>
    <message>
        <source>Starting the machine</source>
        <translation>正在启动虚拟机</translation>
    </message>
    <message>
        <source>Asking the machine to shut down</source>
        <translation>正在请求虚拟机关机</translation>
    </message>
    <message>
        <source>Switching the machine off</source>
        <translation>正在切断虚拟机电源</translation>
    </message>
    <message>
        <source>Pausing the machine</source>
        <translation>正在暂停虚拟机</translation>
    </message>
    <message>
        <source>Resuming the machine</source>
        <translation>正在恢复运行虚拟机</translation>
    </message>
    <message>
        <source>Asking what the host can do</source>
        <translation>正在查询主机的能力</translation>
    </message>
    <message>
        <source>Asking what the host is</source>
        <translation>正在查询主机的信息</translation>
    </message>
    <message>
        <source>Asking what the host has</source>
        <translation>正在查询主机现有的项目</translation>
    </message>
    <message>
        <source>Reading the storage pools</source>
        <translation>正在读取存储池</translation>
    </message>
    <message>
        <source>Making the volume</source>
        <translation>正在创建卷</translation>
    </message>
    <message>
        <source>Asking for QEMU&apos;s command line</source>
        <translation>正在查询 QEMU 的命令行</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>到 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Reading the list of machines</source>
        <translation>正在读取虚拟机列表</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>您取消了它。</translation>
    </message>
    <message>
        <source>You cancelled it before it began.</source>
        <translation>您在它开始之前取消了它。</translation>
    </message>
    <message>
        <source>You cancelled it; libvirt may still do it.</source>
        <translation>您取消了它；libvirt 仍可能执行。</translation>
    </message>
    <message>
        <source>The connection to %1 was given up.</source>
        <translation>已放弃到 %1 的连接。</translation>
    </message>
    <message>
        <source>libvirt does not answer</source>
        <translation>libvirt 没有响应</translation>
    </message>
    <message>
        <source>Rebooting the machine</source>
        <translation>正在重启虚拟机</translation>
    </message>
    <message>
        <source>Resetting the machine</source>
        <translation>正在重置虚拟机</translation>
    </message>
    <message>
        <source>Changing the autostart</source>
        <translation>正在更改自动启动</translation>
    </message>
    <message>
        <source>Saving the machine</source>
        <translation>正在保存虚拟机的状态</translation>
    </message>
    <message>
        <source>Removing the saved state</source>
        <translation>正在移除已保存的状态</translation>
    </message>
    <message>
        <source>Asking what belongs to the machine</source>
        <translation>正在查询属于虚拟机的内容</translation>
    </message>
    <message>
        <source>Undefining the machine</source>
        <translation>正在移除虚拟机的定义</translation>
    </message>
    <message>
        <source>Renaming the machine</source>
        <translation>正在重命名虚拟机</translation>
    </message>
    <message>
        <source>Comparing processors</source>
        <translation>正在比较处理器</translation>
    </message>
    <message>
        <source>Looking for a common processor model</source>
        <translation>正在寻找共同的处理器型号</translation>
    </message>
    <message>
        <source>Waiting for libvirt</source>
        <translation>正在等待 libvirt</translation>
    </message>
    <message>
        <source>It cannot be renamed from “%1” to “%2”: %3</source>
        <translation>无法将其从“%1”重命名为“%2”：%3</translation>
    </message>
    <message numerus="yes">
        <source>The guest has %n vCPU(s) now.</source>
        <translation>
            <numerusform>客户机现在有 %n 个 vCPU。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest has %1 MiB now.</source>
        <translation>客户机现在有 %1 MiB。</translation>
    </message>
    <message>
        <source>The machine does not run.</source>
        <translation>虚拟机未在运行。</translation>
    </message>
    <message>
        <source>This host’s driver does not tell command lines.</source>
        <translation>此主机的驱动程序不提供命令行。</translation>
    </message>
    <message>
        <source>A read-only connection does not tell command lines.</source>
        <translation>只读连接不提供命令行。</translation>
    </message>
    <message>
        <source>Its authority is not known here, or it is made out for another name or time.</source>
        <translation>其颁发机构在此处未知，或者它是为其他名称或时间颁发的。</translation>
    </message>
    <message>
        <source>The host did not take the certificate of this computer.</source>
        <translation>主机未接受本计算机的证书。</translation>
    </message>
    <message>
        <source>That was not right. Try once more.</source>
        <translation>不正确，请再试一次。</translation>
    </message>
    <message>
        <source>No program of this desktop asks for the password that is wanted for it. Members of the group “libvirt” need none.</source>
        <translation>此桌面没有程序来询问所需的密码。“libvirt”组的成员不需要密码。</translation>
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
    <name>Console</name>
    <message>
        <source>This machine has no display. Add one on the page Devices, and a screen with it.</source>
        <translation>此虚拟机没有显示。请在“设备”页面添加一个，并同时添加屏幕。</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>Its screen is shown by virt-viewer, which is not installed here. The package is called virt-viewer.</source>
        <translation>其屏幕由 virt-viewer 显示，而此处未安装。软件包名为 virt-viewer。</translation>
    </message>
</context>
<context>
    <name>CopyCheck</name>
    <message>
        <source>It cannot build such a machine: %1</source>
        <translation>它无法构建这样的虚拟机：%1</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy %1 to another host</source>
        <translation>将 %1 复制到另一台主机</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>It moves there: &amp;keep its UUID and MAC addresses</source>
        <translation>迁到那里：保留其 UUID 和 MAC 地址(&amp;K)</translation>
    </message>
    <message>
        <source>Host to copy to</source>
        <translation>要复制到的主机</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>目标(&amp;T)：</translation>
    </message>
    <message>
        <source>Both stay: give the copy a UUID and MAC addresses of its &amp;own</source>
        <translation>两者都保留：为副本分配自己的 UUID 和 MAC 地址(&amp;O)</translation>
    </message>
    <message>
        <source>What that host lacks</source>
        <translation>该主机缺少的内容</translation>
    </message>
    <message>
        <source>Only the definition is copied: disks, firmware variables and the state of a TPM stay where they are. You can change what does not fit before it is made.</source>
        <translation>只复制定义：磁盘、固件变量和 TPM 的状态都留在原处。不合适的内容可在创建之前更改。</translation>
    </message>
    <message>
        <source>Its passwords cannot be read here, so the copy has none.</source>
        <translation>此处无法读取其密码，因此副本没有密码。</translation>
    </message>
    <message>
        <source>No other host is connected. Add a connection to it first, with the right to change things there.</source>
        <translation>未连接其他主机。请先添加到该主机的连接，并具有在其上作更改的权限。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Looking what that host has…</source>
        <translation>正在查询该主机现有的项目…</translation>
    </message>
    <message numerus="yes">
        <source>That host lacks %n thing(s) that the machine uses:</source>
        <translation>
            <numerusform>该主机缺少虚拟机所用的 %n 项：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing there as far as can be told:</source>
        <translation>就目前所知，那里不缺少任何内容：</translation>
    </message>
    <message>
        <source>That host has all that the machine uses.</source>
        <translation>该主机具备虚拟机所用的一切。</translation>
    </message>
</context>
<context>
    <name>CpuCellsTexts</name>
    <message>
        <source>Node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>socket %1</source>
        <translation>插槽 %1</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>核心 %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
</context>
<context>
    <name>CpuModel</name>
    <message>
        <source>There is no processor in it: no &lt;cpu&gt; with a model.</source>
        <translation>其中没有处理器：没有带型号的 &lt;cpu&gt;。</translation>
    </message>
    <message>
        <source>use the processor %1</source>
        <translation>使用处理器 %1</translation>
    </message>
</context>
<context>
    <name>CpuPool</name>
    <message>
        <source>Yes, they are the same</source>
        <translation>是，两者相同</translation>
    </message>
    <message>
        <source>Yes, and it can do more</source>
        <translation>是，而且能力更多</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>否：%1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <comment>one of several processors in a file</comment>
        <translation>%1，第 %2 个</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>It does not tell: %1</source>
        <translation>它未给出答复：%1</translation>
    </message>
</context>
<context>
    <name>CpuSetLine</name>
    <message>
        <source>Choose by clicking</source>
        <translation>点击选择</translation>
    </message>
    <message>
        <source>Choose by clicking (Alt+Down)</source>
        <translation>点击选择 (Alt+下)</translation>
    </message>
</context>
<context>
    <name>CpuSetPicker</name>
    <message>
        <source>Numbers to choose from</source>
        <translation>可选的编号</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>The host is not known: it may have more or fewer.</source>
        <translation>主机未知：可能更多或更少。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is chosen.</source>
        <translation>已选择 %1。</translation>
    </message>
    <message>
        <source>%1 is not chosen.</source>
        <translation>未选择 %1。</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>它不存在。</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 要求验证您的身份。</translation>
    </message>
    <message>
        <source>It is only used to sign in, and not kept.</source>
        <translation>仅用于登录，不会保留。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>继续吗？</translation>
    </message>
    <message>
        <source>Connect to %1?</source>
        <translation>连接到 %1 吗？</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the host&apos;s owner gives you. ssh remembers the host then.</source>
        <translation>请将指纹与主机所有者提供的指纹进行比对。之后 ssh 会记住该主机。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
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
    <name>DeviceEditTexts</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 个设备</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message numerus="yes">
        <source>paste %n device(s)</source>
        <translation>
            <numerusform>粘贴 %n 个设备</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>复制一份 %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>reorder %1</source>
        <translation>重新排列%1</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Why that was not done</source>
        <translation>未执行的原因</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Add device…</source>
        <translation>添加设备…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up among its kind</source>
        <translation>在同类中上移</translation>
    </message>
    <message>
        <source>Move down among its kind</source>
        <translation>在同类中下移</translation>
    </message>
    <message>
        <source>Copy as XML</source>
        <translation>复制为 XML</translation>
    </message>
    <message>
        <source>Paste XML</source>
        <translation>粘贴 XML</translation>
    </message>
    <message>
        <source>Show in XML</source>
        <translation>在 XML 中显示</translation>
    </message>
    <message>
        <source>Filter devices…</source>
        <translation>筛选设备…</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>筛选设备</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>列表的顺序</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>As in the XML</source>
        <translation>按 XML 中的顺序</translation>
    </message>
    <message>
        <source>As connected</source>
        <translation>按连接关系</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>顺序：%1</translation>
    </message>
</context>
<context>
    <name>DeviceXmlTexts</name>
    <message>
        <source>This is not the XML of a device.</source>
        <translation>这不是设备的 XML。</translation>
    </message>
    <message>
        <source>This is no well-formed XML: %1</source>
        <translation>XML 格式不正确：%1</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is no device that this program knows.</source>
        <translation>&lt;%1&gt; 不是此程序认识的设备。</translation>
    </message>
    <message>
        <source>There is no device in this XML.</source>
        <translation>此 XML 中没有设备。</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>No devices yet</source>
        <translation>尚无设备</translation>
    </message>
    <message>
        <source>No device selected</source>
        <translation>未选择设备</translation>
    </message>
    <message>
        <source>This machine has nothing to store on, to show or to talk to.</source>
        <translation>此虚拟机没有可用于存储、显示或通信的设备。</translation>
    </message>
    <message>
        <source>Choose one from the list, or add another one.</source>
        <translation>请从列表中选择一个，或另行添加。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices selected</source>
        <translation>
            <numerusform>已选择 %n 个设备</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>没有此类设备</translation>
    </message>
    <message>
        <source>This machine has no such device yet: %1.</source>
        <translation>此虚拟机尚无此类设备：%1。</translation>
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
    <name>DistanceGrid</name>
    <message>
        <source>The same there and back</source>
        <translation>往返相同</translation>
    </message>
    <message>
        <source>Distances between cells</source>
        <translation>单元间的距离</translation>
    </message>
    <message>
        <source>A number that you set is set for the way back, too.</source>
        <translation>设置的数值同时用于返程。</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>单元 %1</translation>
    </message>
    <message>
        <source>Distance from cell %1 to cell %2</source>
        <translation>从单元 %1 到单元 %2 的距离</translation>
    </message>
    <message>
        <source>10 is here, 20 is twice as slow to reach, 255 can&apos;t be reached. Empty fields have the grey number.</source>
        <translation>10 表示本地，20 表示慢一倍，255 表示不可达。空字段取灰色数值。</translation>
    </message>
    <message>
        <source>set the distance of cells %1 and %2</source>
        <translation>设置单元 %1 与 %2 的距离</translation>
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
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
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
    <message>
        <source>libvirt would refuse line %1: %2</source>
        <translation>libvirt 会拒绝第 %1 行：%2</translation>
    </message>
    <message>
        <source>It has a saved state: its next start goes on from there, with the settings of then.</source>
        <translation>它有已保存的状态：下次启动将从该状态继续，并沿用当时的设置。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Its %n snapshot(s) keep their own settings.</source>
        <translation>
            <numerusform>%1 其 %n 个快照保留各自的设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1: done</source>
        <translation>✓ %1：完成</translation>
    </message>
    <message>
        <source>… %1: asked of the guest. %2</source>
        <translation>… %1：已向客户机请求。%2</translation>
    </message>
    <message>
        <source>✗ %1: not tried, as the connection is gone</source>
        <translation>✗ %1：未尝试，因为连接已断开</translation>
    </message>
    <message>
        <source>✗ %1: %2</source>
        <translation>✗ %1：%2</translation>
    </message>
    <message>
        <source>✗ %1: libvirt refused it: %2</source>
        <translation>✗ %1：libvirt 拒绝了：%2</translation>
    </message>
    <message>
        <source>The running machine was not changed: %1</source>
        <translation>正在运行的虚拟机未被更改：%1</translation>
    </message>
    <message>
        <source>Saved. Reading what runs…</source>
        <translation>已保存。正在读取运行状况…</translation>
    </message>
    <message>
        <source>In the running machine:</source>
        <translation>在正在运行的虚拟机中：</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take effect at its next start.</source>
        <translation>
            <numerusform>%n 项更改在其下次启动时生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was migrated to another host. The draft is kept.</source>
        <translation>%1 已迁移到另一台主机。草稿会保留。</translation>
    </message>
</context>
<context>
    <name>Evdev</name>
    <message>
        <source>The device is an absolute path, such as /dev/input/by-id/usb-Maker_Keyboard-event-kbd.</source>
        <translation>设备是绝对路径，例如 /dev/input/by-id/usb-Maker_Keyboard-event-kbd。</translation>
    </message>
    <message>
        <source>The guest has this device already.</source>
        <translation>客户机已有此设备。</translation>
    </message>
    <message>
        <source>pass a keyboard</source>
        <translation>传递键盘</translation>
    </message>
    <message>
        <source>pass a mouse</source>
        <translation>传递鼠标</translation>
    </message>
    <message>
        <source>take a keyboard away</source>
        <translation>收回键盘</translation>
    </message>
    <message>
        <source>take a mouse away</source>
        <translation>收回鼠标</translation>
    </message>
</context>
<context>
    <name>EvdevPart</name>
    <message>
        <source>Keyboard and mouse of the host</source>
        <translation>主机的键盘和鼠标</translation>
    </message>
    <message>
        <source>none is passed to the guest</source>
        <translation>没有传给客户机</translation>
    </message>
    <message numerus="yes">
        <source>%n passed to the guest</source>
        <translation>
            <numerusform>%n 个已传给客户机</numerusform>
        </translation>
    </message>
    <message>
        <source>QEMU reads them itself, and both Ctrl keys at once hand them over between host and guest. libvirt 7.4 and newer have an input device of the type evdev for this, which is the better way: libvirt then sees to the rights to the device.</source>
        <translation>由 QEMU 自行读取，同时按下两个 Ctrl 键可在主机与客户机之间切换。libvirt 7.4 及更新版本为此提供了 evdev 类型的输入设备，这是更好的方式：libvirt 会负责设备的权限。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Keyboard or mouse</source>
        <translation>键盘或鼠标</translation>
    </message>
    <message>
        <source>The device on the host</source>
        <translation>主机上的设备</translation>
    </message>
    <message>
        <source>Add to the guest</source>
        <translation>添加到客户机</translation>
    </message>
    <message>
        <source>Take both arguments away</source>
        <translation>移除这两个参数</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>移除：%1</translation>
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
    <message>
        <source>Not on this host.</source>
        <translation>此主机不支持。</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Choose a volume of the host</source>
        <translation>选择主机的卷</translation>
    </message>
    <message>
        <source>Choose a volume of %1</source>
        <translation>选择 %1 的卷</translation>
    </message>
    <message>
        <source>Reading the storage pools</source>
        <translation>正在读取存储池</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Storage pools and their volumes</source>
        <translation>存储池及其中的卷</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Reading the host&apos;s storage pools…</source>
        <translation>正在读取主机的存储池…</translation>
    </message>
    <message>
        <source>The host does not answer any more.</source>
        <translation>主机不再响应。</translation>
    </message>
    <message>
        <source>The host gives no storage pools: %1
The path can still be typed.</source>
        <translation>主机未给出存储池：%1
仍可输入路径。</translation>
    </message>
    <message>
        <source>The host has no storage pools. The path can still be typed.</source>
        <translation>主机没有存储池。仍可输入路径。</translation>
    </message>
    <message>
        <source>A volume is chosen by its path on the host.</source>
        <translation>卷按其在主机上的路径选择。</translation>
    </message>
    <message>
        <source>It has no volumes.</source>
        <translation>其中没有卷。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation>新建卷…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
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
    <name>GrammarDialog</name>
    <message>
        <source>The one that is &amp;installed here</source>
        <translation>此处已安装的语法(&amp;I)</translation>
    </message>
    <message>
        <source>The one in this &amp;folder:</source>
        <translation>此文件夹中的语法(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>libvirt&apos;s grammar</source>
        <translation>libvirt 的语法</translation>
    </message>
    <message>
        <source>Definitions are held against the grammar that comes with libvirt: what may stand where, and which words there are. To write for a host with another version of libvirt, choose the folder with the grammar of that version: domain.rng and the files beside it.</source>
        <translation>定义会与 libvirt 自带的语法比对：什么可以放在哪里，以及有哪些可用的词。要为装有其他版本 libvirt 的主机编写，请选择该版本语法所在的文件夹：domain.rng 及其旁边的文件。</translation>
    </message>
    <message>
        <source>Folder with libvirt&apos;s grammar</source>
        <translation>libvirt 语法所在的文件夹</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The folder with domain.rng</source>
        <translation>含有 domain.rng 的文件夹</translation>
    </message>
</context>
<context>
    <name>GrammarWords</name>
    <message>
        <source>a UUID such as 4dea22b3-1d52-d8f3-2516-782e98ab3fa0</source>
        <translation>UUID，例如 4dea22b3-1d52-d8f3-2516-782e98ab3fa0</translation>
    </message>
    <message>
        <source>a MAC address such as 52:54:00:12:34:56</source>
        <translation>MAC 地址，例如 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>an IPv4 address such as 192.0.2.1</source>
        <translation>IPv4 地址，例如 192.0.2.1</translation>
    </message>
    <message>
        <source>an IPv6 address such as 2001:db8::1</source>
        <translation>IPv6 地址，例如 2001:db8::1</translation>
    </message>
    <message>
        <source>a path that begins with /</source>
        <translation>以 / 开头的路径</translation>
    </message>
    <message>
        <source>a list of CPUs such as 0-3,^2</source>
        <translation>CPU 列表，例如 0-3,^2</translation>
    </message>
    <message>
        <source>a unit such as KiB, MiB or GiB</source>
        <translation>单位，例如 KiB、MiB 或 GiB</translation>
    </message>
    <message>
        <source>the name of a computer</source>
        <translation>计算机的名称</translation>
    </message>
    <message>
        <source>a name such as vda, sdb or hdc</source>
        <translation>名称，例如 vda、sdb 或 hdc</translation>
    </message>
    <message>
        <source>a number from 0x0000 to 0xffff</source>
        <translation>0x0000 到 0xffff 的数</translation>
    </message>
    <message>
        <source>a number from 0 to 65535 or 0xffff</source>
        <translation>0 到 65535 或 0xffff 的数</translation>
    </message>
    <message>
        <source>a number from 0 to 255 or 0xff</source>
        <translation>0 到 255 或 0xff 的数</translation>
    </message>
    <message>
        <source>a number from 0x00 to 0xff</source>
        <translation>0x00 到 0xff 的数</translation>
    </message>
    <message>
        <source>a number from 0x00 to 0x1f</source>
        <translation>0x00 到 0x1f 的数</translation>
    </message>
    <message>
        <source>a number from 0x0 to 0x7</source>
        <translation>0x0 到 0x7 的数</translation>
    </message>
    <message>
        <source>a name without / and line breaks</source>
        <translation>不含 / 和换行的名称</translation>
    </message>
    <message>
        <source>a World Wide Name of 16 hexadecimal digits</source>
        <translation>16 位十六进制数字的全球唯一名称 (WWN)</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number up to %1</source>
        <translation>不大于 %1 的整数</translation>
    </message>
    <message>
        <source>a whole number of %1 or more</source>
        <translation>不小于 %1 的整数</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>其他文本</translation>
    </message>
    <message>
        <source>a hexadecimal number from 0x0 to 0x%1</source>
        <translation>0x0 到 0x%1 的十六进制数</translation>
    </message>
    <message>
        <source>a hexadecimal number such as 0x1a</source>
        <translation>十六进制数，例如 0x1a</translation>
    </message>
    <message>
        <source>a text of the form %1</source>
        <translation>形如 %1 的文本</translation>
    </message>
    <message>
        <source>it must be %1</source>
        <translation>必须是 %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>it can only be %1</source>
        <translation>只能是 %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1，或 %2</translation>
    </message>
    <message>
        <source>The root element is %1, not %2.</source>
        <translation>根元素是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>%1 can be in %2 only once.</source>
        <translation>%1 在 %2 中只能出现一次。</translation>
    </message>
    <message>
        <source>Nothing more can follow.</source>
        <translation>后面不能再有内容。</translation>
    </message>
    <message>
        <source>Here can be: %1.</source>
        <translation>此处可以是：%1。</translation>
    </message>
    <message>
        <source>%1 cannot stand behind %2. %3</source>
        <translation>%1 不能位于 %2 之后。%3</translation>
    </message>
    <message>
        <source>%1 does not go with the rest of %2. %3</source>
        <translation>%1 与 %2 的其余部分不相容。%3</translation>
    </message>
    <message>
        <source>%1 is not known in %2</source>
        <translation>%1 在 %2 中未知</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1；是否指 %2？</translation>
    </message>
    <message>
        <source>%1; it is an attribute there: %2</source>
        <translation>%1；那里它是属性：%2</translation>
    </message>
    <message>
        <source>%1; it stands in %2.</source>
        <translation>%1；它位于 %2 中。</translation>
    </message>
    <message>
        <source>%1: there is no element in it.</source>
        <translation>%1：其中没有元素。</translation>
    </message>
    <message>
        <source>%1. It can hold: %2.</source>
        <translation>%1。它可以包含：%2。</translation>
    </message>
    <message>
        <source>%1 is not known at %2</source>
        <translation>%1 在 %2 处未知</translation>
    </message>
    <message>
        <source>%1; it is an element of its own in there: %2</source>
        <translation>%1；那里它是单独的元素：%2</translation>
    </message>
    <message>
        <source>%1: it has no attributes.</source>
        <translation>%1：它没有属性。</translation>
    </message>
    <message>
        <source>%1. It can have: %2.</source>
        <translation>%1。它可以有：%2。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 cannot be empty: %2.</source>
        <translation>%1 不能为空：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: %3.</source>
        <translation>%1 不能是“%2”：%3。</translation>
    </message>
    <message>
        <source>%1 cannot hold the text “%2”</source>
        <translation>%1 不能包含文本“%2”</translation>
    </message>
    <message>
        <source>%1. Here can be: %2.</source>
        <translation>%1。此处可以是：%2。</translation>
    </message>
    <message>
        <source>The attributes of %1 do not go together.</source>
        <translation>%1 的属性互不相容。</translation>
    </message>
    <message>
        <source>%1 lacks %2.</source>
        <translation>%1 缺少 %2。</translation>
    </message>
    <message>
        <source>%1 lacks one of %2.</source>
        <translation>%1 缺少以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 is not complete.</source>
        <translation>%1 不完整。</translation>
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
    <message>
        <source>Main settings</source>
        <translation>主要设置</translation>
    </message>
</context>
<context>
    <name>HostCapsPage</name>
    <message>
        <source>What the hypervisor of this host says it can do for a machine of that kind, in libvirt&apos;s own words.</source>
        <translation>此主机的虚拟机管理程序声明能为该类虚拟机提供的功能，以 libvirt 自身的措辞列出。</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>架构(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>类型(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Machine:</source>
        <translation>机型(&amp;M)：</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter what it can do</source>
        <translation>筛选其能力</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>其能力</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Can be</source>
        <translation>可为</translation>
    </message>
    <message>
        <source>Asking the host…</source>
        <translation>正在查询主机…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>architecture, kind of guest</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This host does not tell: %1</source>
        <translation>此主机未给出答复：%1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
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
        <translation>请在此计算机的固件设置中开启 VT-x 或 AMD-V (SVM)。如果它本身就是虚拟机，则其主机必须允许嵌套虚拟化。否则客户机只能以模拟方式运行，速度会慢许多倍。</translation>
    </message>
    <message>
        <source>Load the module: modprobe kvm_intel, or kvm_amd. It refuses while virtualization is off in the firmware&apos;s setup.</source>
        <translation>请加载模块：modprobe kvm_intel 或 kvm_amd。固件设置中关闭虚拟化时，模块会拒绝加载。</translation>
    </message>
    <message>
        <source>Add your user to the group that owns /dev/kvm, usually kvm, and log in again.</source>
        <translation>请将您的用户加入拥有 /dev/kvm 的组（通常是 kvm），然后重新登录。</translation>
    </message>
    <message>
        <source>Load the module: modprobe vhost_net. Network cards of the model virtio work without it, but slower.</source>
        <translation>请加载模块：modprobe vhost_net。没有它，virtio 型号的网卡也能工作，但速度较慢。</translation>
    </message>
    <message>
        <source>Load the module: modprobe tun. Without it guests have no networks and bridges, only user networking.</source>
        <translation>请加载模块：modprobe tun。没有它，客户机不能使用网络和网桥，只有用户模式网络。</translation>
    </message>
    <message>
        <source>Only of use to pass PCI devices through. Turn on VT-d or AMD-Vi in the firmware&apos;s setup.</source>
        <translation>仅在直通 PCI 设备时有用。请在固件设置中开启 VT-d 或 AMD-Vi。</translation>
    </message>
    <message>
        <source>Only of use to pass PCI devices through. Add intel_iommu=on to the kernel&apos;s command line and start the host again.</source>
        <translation>仅在直通 PCI 设备时有用。请在内核命令行中添加 intel_iommu=on，并重新启动主机。</translation>
    </message>
    <message>
        <source>Only of use for guests whose memory the host cannot read (SEV, TDX, Secure Execution). All else works without it.</source>
        <translation>仅对主机无法读取其内存的客户机有用（SEV、TDX、Secure Execution）。其他一切无需它也能工作。</translation>
    </message>
    <message>
        <source>The kernel offers this controller not to libvirt: limits of that kind cannot be set. See cgroup_enable= on the kernel&apos;s command line, and systemd&apos;s Delegate= for a user&apos;s own session.</source>
        <translation>内核未向 libvirt 提供此控制器：无法设置此类限制。请参见内核命令行中的 cgroup_enable=，以及用于用户自身会话的 systemd 的 Delegate=。</translation>
    </message>
    <message>
        <source>The kernel was built without it; containers need another kernel.</source>
        <translation>内核构建时未包含它；容器需要另一个内核。</translation>
    </message>
    <message>
        <source>Load the module: modprobe fuse. Without it containers see the memory of the whole host.</source>
        <translation>请加载模块：modprobe fuse。没有它，容器会看到整个主机的内存。</translation>
    </message>
    <message>
        <source>Containers cannot be paused without it.</source>
        <translation>没有它，无法暂停容器。</translation>
    </message>
</context>
<context>
    <name>HostChecksPage</name>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>What virt-host-validate finds on this computer, and what can be done about it.</source>
        <translation>virt-host-validate 在此计算机上的检查结果，以及相应的处理办法。</translation>
    </message>
    <message>
        <source>Show what is &amp;good, too</source>
        <translation>也显示正常的项目(&amp;G)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>This host is made up, so there is nothing to check.</source>
        <translation>此主机是虚构的，因此没有可检查的内容。</translation>
    </message>
    <message>
        <source>This is another computer. Run virt-host-validate there: only it can see its own kernel and devices.</source>
        <translation>这是另一台计算机。请在那里运行 virt-host-validate：只有它自己能看到其内核和设备。</translation>
    </message>
    <message>
        <source>virt-host-validate is not installed here. It comes with libvirt, in the package libvirt-clients or libvirt-client.</source>
        <translation>此处未安装 virt-host-validate。它随 libvirt 提供，在软件包 libvirt-clients 或 libvirt-client 中。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>virt-host-validate made no checks: %1</source>
        <translation>virt-host-validate 未进行检查：%1</translation>
    </message>
</context>
<context>
    <name>HostChoices</name>
    <message>
        <source>%1, not started</source>
        <translation>%1，未启动</translation>
    </message>
    <message>
        <source>guests and the host only</source>
        <translation>仅客户机与主机</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>routed, without a firewall</source>
        <translation>路由，无防火墙</translation>
    </message>
    <message>
        <source>bridged</source>
        <translation>桥接</translation>
    </message>
    <message>
        <source>PCI cards of the host</source>
        <translation>主机的 PCI 卡</translation>
    </message>
    <message>
        <source>%1, bridge %2</source>
        <translation>%1，网桥 %2</translation>
    </message>
    <message>
        <source>bridge of the host</source>
        <translation>主机的网桥</translation>
    </message>
    <message>
        <source>of the network %1</source>
        <translation>网络 %1 的</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation>
            <numerusform>%n 个卷</numerusform>
        </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>in the pool %1</source>
        <translation>在存储池 %1 中</translation>
    </message>
    <message>
        <source>will go away</source>
        <translation>即将移除</translation>
    </message>
    <message>
        <source>the newest: %1</source>
        <translation>最新：%1</translation>
    </message>
    <message>
        <source>this host cannot do all of it</source>
        <translation>此主机不完全支持</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
</context>
<context>
    <name>HostCompleter</name>
    <message>
        <source>Choose from what the host has</source>
        <translation>从主机现有的项目中选择</translation>
    </message>
</context>
<context>
    <name>HostCpusPage</name>
    <message>
        <source>A machine can move between hosts without being shut down only if all of them can do what its processor can. Choose the hosts, or files with their capabilities, and compute a processor that they have in common.</source>
        <translation>只有当所有主机都具备虚拟机处理器的能力时，虚拟机才能在它们之间迁移而无需关机。请选择这些主机或包含其能力的文件，并计算它们共有的处理器。</translation>
    </message>
    <message>
        <source>Hosts and files</source>
        <translation>主机与文件</translation>
    </message>
    <message>
        <source>Host or file</source>
        <translation>主机或文件</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Can it run the guest&apos;s?</source>
        <translation>能否运行客户机的处理器？</translation>
    </message>
    <message>
        <source>Add a &amp;file…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Compute what they have in &amp;common</source>
        <translation>计算其共同部分(&amp;C)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The processor as XML</source>
        <translation>处理器的 XML</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Can they run that of %1?</source>
        <translation>它们能否运行 %1 的处理器？</translation>
    </message>
    <message>
        <source>Can they run a guest&apos;s?</source>
        <translation>它们能否运行客户机的处理器？</translation>
    </message>
    <message>
        <source>Its processor names no model: it takes what its host has.</source>
        <translation>其处理器未指定型号：采用主机所具备的。</translation>
    </message>
    <message>
        <source>&amp;Use it in %1</source>
        <translation>用于 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use it in a draft</source>
        <translation>用于草稿(&amp;U)</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more feature(s)</source>
        <translation>
            <numerusform>%1 以及另外 %n 项特性</numerusform>
        </translation>
    </message>
    <message>
        <source>Capabilities of hosts</source>
        <translation>主机的能力</translation>
    </message>
    <message>
        <source>XML (*.xml);;All files (*)</source>
        <translation>XML (*.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>There is no such processor: %1</source>
        <translation>没有这样的处理器：%1</translation>
    </message>
    <message numerus="yes">
        <source>All of them can run %1 with %n more feature(s):</source>
        <translation>
            <numerusform>它们都能运行 %1 及另外 %n 项特性：</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the draft of %1 now. Undo takes it out again, Apply brings it into use.</source>
        <translation>现已写入 %1 的草稿。“撤销”可将其取出，“应用”使其生效。</translation>
    </message>
</context>
<context>
    <name>HostDeviceChooser</name>
    <message>
        <source>Choose a device of the host</source>
        <translation>选择主机的设备</translation>
    </message>
    <message>
        <source>Choose a device of %1</source>
        <translation>选择 %1 的设备</translation>
    </message>
    <message>
        <source>Find a device…</source>
        <translation>查找设备…</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>查找设备</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU 组</translation>
    </message>
    <message>
        <source>Devices of the host</source>
        <translation>主机的设备</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
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
        <translation>卡的一部分（中介）</translation>
    </message>
    <message>
        <source>SCSI</source>
        <translation>SCSI</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: not made yet, %n can be</source>
        <translation>
            <numerusform>%2 的 %1：尚未创建，可创建 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The host holds it ready for guests (vfio-pci).</source>
        <translation>主机已为客户机备好它 (vfio-pci)。</translation>
    </message>
    <message>
        <source>The host uses it with the driver %1 and cannot while the guest runs.</source>
        <translation>主机通过驱动 %1 使用它，客户机运行期间主机无法使用。</translation>
    </message>
    <message>
        <source>It has no IOMMU group: the host can hand it on only with its IOMMU switched on.</source>
        <translation>它没有 IOMMU 组：主机只有开启 IOMMU 才能移交它。</translation>
    </message>
    <message>
        <source>It is alone in IOMMU group %1.</source>
        <translation>它独占 IOMMU 组 %1。</translation>
    </message>
    <message>
        <source>The host loses all of IOMMU group %1 with it: %2.</source>
        <translation>主机会随之失去整个 IOMMU 组 %1：%2。</translation>
    </message>
    <message>
        <source>The host tells of no device that a guest could have. Its address can still be typed.</source>
        <translation>主机未列出客户机可用的设备。仍可直接输入地址。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择任何设备。</translation>
    </message>
    <message>
        <source>It is to be made on the host first, for instance with:
%1</source>
        <translation>须先在主机上创建，例如用：
%1</translation>
    </message>
</context>
<context>
    <name>HostDevicePart</name>
    <message>
        <source>Choose a device of the host…</source>
        <translation>选择主机的设备…</translation>
    </message>
    <message>
        <source>The host does not tell of such a device</source>
        <translation>主机未列出这样的设备</translation>
    </message>
    <message>
        <source>It may be unplugged, or of a sort that the host does not list.</source>
        <translation>它可能已拔出，或属于主机不列出的类型。</translation>
    </message>
    <message>
        <source>No device of the host is chosen yet</source>
        <translation>尚未选择主机的设备</translation>
    </message>
    <message>
        <source>choose %1</source>
        <translation>选择 %1</translation>
    </message>
</context>
<context>
    <name>HostDevices</name>
    <message>
        <source>USB controller</source>
        <translation>USB 控制器</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Sound and video</source>
        <translation>音频和视频</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>bus %1, device %2</source>
        <translation>总线 %1，设备 %2</translation>
    </message>
</context>
<context>
    <name>HostFactsPage</name>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>%1: %2 of %3 free</source>
        <comment>pages of memory, 2 MiB: 10 of 512 free</comment>
        <translation>%1：共 %3，空闲 %2</translation>
    </message>
    <message>
        <source>What libvirt tells of this host, as it was when this window opened.</source>
        <translation>libvirt 提供的此主机信息，以打开此窗口时为准。</translation>
    </message>
    <message>
        <source>NUMA nodes</source>
        <translation>NUMA 节点</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>NUMA 节点</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>&amp;Copy the capabilities as XML</source>
        <translation>将能力复制为 XML(&amp;C)</translation>
    </message>
    <message>
        <source>Asking the host…</source>
        <translation>正在查询主机…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>虚拟机管理程序</translation>
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
            <numerusform>%1 × %2 × %3（每节点插槽、核心、线程），%n 个 NUMA 节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message numerus="yes">
        <source>%n logical, %1</source>
        <translation>
            <numerusform>%n 个逻辑处理器，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Processor model</source>
        <translation>处理器型号</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more feature(s)</source>
        <translation>
            <numerusform>%1，%2 以及另外 %n 项特性</numerusform>
        </translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Huge pages that are free can be taken by guests that ask for them.</source>
        <translation>空闲的大页可供请求大页的客户机使用。</translation>
    </message>
</context>
<context>
    <name>HostFit</name>
    <message>
        <source>It has no network “%1”.</source>
        <translation>它没有网络“%1”。</translation>
    </message>
    <message>
        <source>That network has no port group “%1” there.</source>
        <translation>该网络在那里没有端口组“%1”。</translation>
    </message>
    <message>
        <source>It has no bridge “%1”.</source>
        <translation>它没有网桥“%1”。</translation>
    </message>
    <message>
        <source>It has no storage pool “%1”.</source>
        <translation>它没有存储池“%1”。</translation>
    </message>
    <message>
        <source>That pool has no volume “%1” there.</source>
        <translation>该存储池在那里没有卷“%1”。</translation>
    </message>
    <message>
        <source>It does not know the secret %1.</source>
        <translation>它没有机密 %1。</translation>
    </message>
    <message>
        <source>It has no network filter “%1”.</source>
        <translation>它没有网络过滤器“%1”。</translation>
    </message>
    <message>
        <source>Its hypervisor does not know the machine %1.</source>
        <translation>其虚拟机管理程序不支持机型 %1。</translation>
    </message>
    <message>
        <source>It has no device %1.</source>
        <translation>它没有设备 %1。</translation>
    </message>
    <message>
        <source>Its processor cannot do all of %1.</source>
        <translation>其处理器不完全支持 %1。</translation>
    </message>
    <message>
        <source>Its hypervisor cannot do “%1”: %2.</source>
        <translation>其虚拟机管理程序不支持“%1”：%2。</translation>
    </message>
    <message>
        <source>Whether it has %1 cannot be told from here.</source>
        <translation>无法从此处得知它是否有 %1。</translation>
    </message>
    <message>
        <source>It has no file %1.</source>
        <translation>它没有文件 %1。</translation>
    </message>
    <message>
        <source>It has no PCI device at %1.</source>
        <translation>它在 %1 处没有 PCI 设备。</translation>
    </message>
    <message>
        <source>It has no network card “%1”.</source>
        <translation>它没有网卡“%1”。</translation>
    </message>
</context>
<context>
    <name>HostSmbiosPart</name>
    <message>
        <source>Values of the host</source>
        <translation>主机的值</translation>
    </message>
    <message>
        <source>libvirt does not know them</source>
        <translation>libvirt 不知道这些值</translation>
    </message>
    <message>
        <source>the definition has the same</source>
        <translation>与定义相同</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s) from the definition</source>
        <translation>
            <numerusform>%n 项与定义不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This definition</source>
        <translation>此定义</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Let the guest read them: take SMBIOS from this page</source>
        <translation>让客户机读取它们：SMBIOS 取自本页</translation>
    </message>
    <message>
        <source>Take over the ticked</source>
        <translation>采用勾选的值</translation>
    </message>
    <message>
        <source>Some programs look at these to tell a virtual machine from a real computer. Serial numbers are this one computer&apos;s, so they are not ticked; its UUID cannot be taken over.</source>
        <translation>有些程序据此区分虚拟机与真实计算机。序列号只属于这台计算机，因此未勾选；其 UUID 不能采用。</translation>
    </message>
    <message>
        <source>libvirt does not know this host&apos;s own values. On the host, “sudo dmidecode --type bios”, and the same with system, baseboard or chassis, lists them.</source>
        <translation>libvirt 不知道该主机自身的值。在主机上运行“sudo dmidecode --type bios”可列出，system、baseboard、chassis 同理。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
</context>
<context>
    <name>HostSmbiosTexts</name>
    <message numerus="yes">
        <source>take over %n value(s) of the host</source>
        <translation>
            <numerusform>采用主机的 %n 个值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostStorage</name>
    <message>
        <source>The connection is closed.</source>
        <translation>连接已关闭。</translation>
    </message>
</context>
<context>
    <name>HostWindow</name>
    <message>
        <source>Host: %1</source>
        <translation>主机：%1</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>概况(&amp;F)</translation>
    </message>
    <message>
        <source>What it can &amp;do</source>
        <translation>能力(&amp;D)</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Processors</source>
        <translation>处理器(&amp;P)</translation>
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
    <message>
        <source>Leave it closed</source>
        <translation>保持关闭</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
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
    <message numerus="yes">
        <source>Tries again in %n second(s).</source>
        <translation>
            <numerusform>将在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>The machines are shown as they were.</source>
        <translation>虚拟机按断开之前的状态显示。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>host and state; what it does about it</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Runs with other settings than saved</source>
        <translation>运行时的设置与已保存的不同</translation>
    </message>
    <message>
        <source>This is from before the connection was lost.</source>
        <translation>这是连接断开之前的内容。</translation>
    </message>
    <message>
        <source>, runs with other settings than saved</source>
        <translation>，运行时的设置与已保存的不同</translation>
    </message>
    <message>
        <source>, from before the connection was lost</source>
        <translation>，连接断开之前的内容</translation>
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
    <message>
        <source>&amp;Try now</source>
        <translation>立即重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it closed</source>
        <translation>保持关闭(&amp;L)</translation>
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
    <name>LivePanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs with other settings than saved: %1</source>
        <comment>the list, as running → saved</comment>
        <translation>运行时的设置与已保存的不同：%1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>The connection went before the guest answered.</source>
        <translation>客户机答复之前，连接已断开。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: waiting for the guest to let go of it, %2 s…</source>
        <translation>%1：正在等待客户机释放，%2 秒…</translation>
    </message>
    <message>
        <source>The guest has not let go of it. It may still do so later.</source>
        <translation>客户机尚未释放它。之后仍可能释放。</translation>
    </message>
    <message>
        <source>The guest does not let go of it.</source>
        <translation>客户机不释放它。</translation>
    </message>
</context>
<context>
    <name>LiveTexts</name>
    <message>
        <source>This kind of device cannot be plugged in while the machine runs.</source>
        <translation>此类设备无法在虚拟机运行期间插入。</translation>
    </message>
    <message>
        <source>The running machine has no free PCI Express port.</source>
        <translation>正在运行的虚拟机没有空闲的 PCI Express 端口。</translation>
    </message>
    <message>
        <source>The running machine has no PCI bridge for it.</source>
        <translation>正在运行的虚拟机没有可供其使用的 PCI 桥。</translation>
    </message>
    <message>
        <source>The running machine has no USB.</source>
        <translation>正在运行的虚拟机没有 USB。</translation>
    </message>
    <message>
        <source>The running machine has no virtio serial controller.</source>
        <translation>正在运行的虚拟机没有 virtio 串行控制器。</translation>
    </message>
    <message>
        <source>The running machine has no slots for memory.</source>
        <translation>正在运行的虚拟机没有内存插槽。</translation>
    </message>
    <message>
        <source>This kind of device cannot be taken out while the machine runs.</source>
        <translation>此类设备无法在虚拟机运行期间拔出。</translation>
    </message>
    <message>
        <source>Plug in %1</source>
        <translation>插入 %1</translation>
    </message>
    <message>
        <source>It is not found in the running machine.</source>
        <translation>在正在运行的虚拟机中找不到它。</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>拔出 %1</translation>
    </message>
    <message>
        <source>Change the limits of %1</source>
        <translation>更改 %1 的限制</translation>
    </message>
    <message>
        <source>Take the medium out of %1</source>
        <translation>从 %1 中取出介质</translation>
    </message>
    <message>
        <source>Change the medium in %1</source>
        <translation>更换 %1 中的介质</translation>
    </message>
    <message>
        <source>A card of this kind has no limits while it runs.</source>
        <translation>此类网卡在运行期间无法设置限制。</translation>
    </message>
    <message>
        <source>Change the connection of %1</source>
        <translation>更改 %1 的连接</translation>
    </message>
    <message>
        <source>Change the password of %1</source>
        <translation>更改 %1 的密码</translation>
    </message>
    <message>
        <source>Change how often the memory is measured</source>
        <translation>更改测量内存的频率</translation>
    </message>
    <message>
        <source>Change the size of %1</source>
        <translation>更改 %1 的大小</translation>
    </message>
    <message>
        <source>Taking it back waits for the next start.</source>
        <translation>撤回需等到下次启动。</translation>
    </message>
    <message>
        <source>Change the processor time</source>
        <translation>更改处理器时间</translation>
    </message>
    <message>
        <source>Change the memory limits</source>
        <translation>更改内存限制</translation>
    </message>
    <message>
        <source>Change the limits of the disks</source>
        <translation>更改磁盘的限制</translation>
    </message>
    <message>
        <source>While it runs the nodes can be changed in restrictive mode only.</source>
        <translation>运行期间只能在受限模式下更改节点。</translation>
    </message>
    <message>
        <source>Move the memory to node %1</source>
        <translation>将内存移到节点 %1</translation>
    </message>
    <message>
        <source>Change what is measured</source>
        <translation>更改测量的内容</translation>
    </message>
    <message>
        <source>It is running: takes effect at its next start.</source>
        <translation>正在运行：下次启动时生效。</translation>
    </message>
    <message>
        <source>It is running: takes effect now.</source>
        <translation>正在运行：立即生效。</translation>
    </message>
    <message numerus="yes">
        <source>It is running: %1 of %n change(s) take effect now, the others at its next start.</source>
        <translation>
            <numerusform>正在运行：%n 项更改中有 %1 项立即生效，其余的在下次启动时生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change I/O thread %1</source>
        <translation>更改 I/O 线程 %1</translation>
    </message>
    <message>
        <source>The running machine has no vCPU %1.</source>
        <translation>正在运行的虚拟机没有 vCPU %1。</translation>
    </message>
    <message>
        <source>Pin vCPU %1</source>
        <translation>绑定 vCPU %1</translation>
    </message>
    <message>
        <source>Pin the emulator</source>
        <translation>绑定模拟器</translation>
    </message>
    <message>
        <source>Pin I/O thread %1</source>
        <translation>绑定 I/O 线程 %1</translation>
    </message>
    <message>
        <source>Add I/O thread %1</source>
        <translation>添加 I/O 线程 %1</translation>
    </message>
    <message>
        <source>Remove I/O thread %1</source>
        <translation>移除 I/O 线程 %1</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>更改描述</translation>
    </message>
    <message>
        <source>Set what follows an event: %1</source>
        <translation>设置事件发生后的处理：%1</translation>
    </message>
    <message numerus="yes">
        <source>While it runs it can have %n vCPU(s) at most.</source>
        <translation>
            <numerusform>运行期间最多可有 %n 个 vCPU。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n vCPU(s)</source>
        <translation>
            <numerusform>将 vCPU 数设为 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The running machine has no memory balloon.</source>
        <translation>正在运行的虚拟机没有内存气球。</translation>
    </message>
    <message>
        <source>While it runs it can have %1 at most.</source>
        <translation>运行期间最多可有 %1。</translation>
    </message>
    <message>
        <source>Set the memory to %1</source>
        <translation>将内存设为 %1</translation>
    </message>
    <message>
        <source>While it runs libvirt takes notes with a prefix only.</source>
        <translation>运行期间 libvirt 只接受带前缀的备注。</translation>
    </message>
    <message>
        <source>Change the note %1</source>
        <translation>更改备注 %1</translation>
    </message>
    <message>
        <source>The running machine does not share its memory with other programs of the host.</source>
        <translation>运行中的虚拟机未与主机上的其他程序共享内存。</translation>
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
    <name>MachineActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Hold %1 where it is; it keeps its memory</source>
        <translation>让 %1 停在当前位置；其内存保持不变</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>恢复运行(&amp;E)</translation>
    </message>
    <message>
        <source>Let %1 go on</source>
        <translation>让 %1 继续运行</translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation>关机(&amp;U)</translation>
    </message>
    <message>
        <source>Ask the guest of %1 to shut down</source>
        <translation>请求 %1 的客户机关机</translation>
    </message>
    <message>
        <source>Re&amp;boot</source>
        <translation>重启(&amp;B)</translation>
    </message>
    <message>
        <source>Ask the guest of %1 to start again; saved changes still wait for a full stop</source>
        <translation>请求 %1 的客户机重新启动；已保存的更改仍要等到完全关闭之后</translation>
    </message>
    <message>
        <source>Shut down, apply, start a&amp;gain…</source>
        <translation>关机、应用并重新启动(&amp;G)…</translation>
    </message>
    <message>
        <source>Bring all changes of %1 into use</source>
        <translation>使 %1 的所有更改生效</translation>
    </message>
    <message>
        <source>Rese&amp;t…</source>
        <translation>重置(&amp;T)…</translation>
    </message>
    <message>
        <source>Press the reset button of %1</source>
        <translation>按下 %1 的重置按钮</translation>
    </message>
    <message>
        <source>&amp;Force off…</source>
        <translation>强制关闭(&amp;F)…</translation>
    </message>
    <message>
        <source>Pull the plug of %1</source>
        <translation>拔掉 %1 的电源</translation>
    </message>
    <message>
        <source>Sa&amp;ve its state and stop</source>
        <translation>保存状态并停止(&amp;V)</translation>
    </message>
    <message>
        <source>Write the memory of %1 to the host&apos;s disk; the next start goes on from there</source>
        <translation>将 %1 的内存写入主机的磁盘；下次启动从那里继续</translation>
    </message>
    <message>
        <source>Re&amp;move the saved state…</source>
        <translation>移除已保存的状态(&amp;M)…</translation>
    </message>
    <message>
        <source>Let the next start of %1 be a fresh one</source>
        <translation>让 %1 的下次启动成为全新启动</translation>
    </message>
    <message>
        <source>Open its s&amp;creen</source>
        <translation>打开其屏幕(&amp;C)</translation>
    </message>
    <message>
        <source>Show the screen of %1 in another window</source>
        <translation>在另一个窗口中显示 %1 的屏幕</translation>
    </message>
    <message>
        <source>Start with the &amp;host</source>
        <translation>随主机启动(&amp;H)</translation>
    </message>
    <message>
        <source>Start %1 when its host starts</source>
        <translation>主机启动时启动 %1</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>克隆(&amp;L)…</translation>
    </message>
    <message>
        <source>Make another machine like %1</source>
        <translation>创建另一台与 %1 相同的虚拟机</translation>
    </message>
    <message>
        <source>Cop&amp;y to another host…</source>
        <translation>复制到另一台主机(&amp;Y)…</translation>
    </message>
    <message>
        <source>Define %1 on another host, too</source>
        <translation>在另一台主机上也定义 %1</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Give %1 another name</source>
        <translation>为 %1 更换名称</translation>
    </message>
    <message>
        <source>Undef&amp;ine…</source>
        <translation>移除定义(&amp;I)…</translation>
    </message>
    <message>
        <source>Take %1 out of libvirt; its disks stay</source>
        <translation>从 libvirt 中移除 %1；其磁盘会保留</translation>
    </message>
</context>
<context>
    <name>MachineDeeds</name>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复运行</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Start with the host</source>
        <translation>随主机启动</translation>
    </message>
    <message>
        <source>Saving the state of %1…</source>
        <translation>正在保存 %1 的状态…</translation>
    </message>
    <message>
        <source>Save its state and stop</source>
        <translation>保存状态并停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Its power goes at once. What the guest has not written to its disks is lost, and its file systems may need a repair.</source>
        <translation>其电源会立即切断。客户机尚未写入磁盘的内容会丢失，其文件系统可能需要修复。</translation>
    </message>
    <message>
        <source>It is not saved in libvirt: once it is off, it is gone.</source>
        <translation>它未保存在 libvirt 中：一旦关闭便不复存在。</translation>
    </message>
    <message>
        <source>Force %1 off?</source>
        <translation>要强制关闭 %1 吗？</translation>
    </message>
    <message>
        <source>Force off</source>
        <translation>强制关闭</translation>
    </message>
    <message>
        <source>Reset %1?</source>
        <translation>要重置 %1 吗？</translation>
    </message>
    <message>
        <source>It starts again at once, without shutting down. What the guest has not written to its disks is lost. Saved changes are not taken up: for those it has to be off once.</source>
        <translation>它会立即重新启动，而不先关机。客户机尚未写入磁盘的内容会丢失。已保存的更改不会被采用：为此它必须关闭一次。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Remove the saved state of %1?</source>
        <translation>要移除 %1 的已保存状态吗？</translation>
    </message>
    <message>
        <source>What its guest had in memory is lost, as if its power had gone. The next start is a fresh one, with the definition that is saved now.</source>
        <translation>其客户机内存中的内容会丢失，如同断电一样。下次启动为全新启动，采用当前保存的定义。</translation>
    </message>
    <message>
        <source>Remove the saved state</source>
        <translation>移除已保存的状态</translation>
    </message>
    <message>
        <source>Open its screen</source>
        <translation>打开其屏幕</translation>
    </message>
    <message>
        <source>The definition cannot be read</source>
        <translation>无法读取定义</translation>
    </message>
</context>
<context>
    <name>MachineDialog</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a host, its address</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>MachineRestart</name>
    <message>
        <source>The XML is not well-formed yet. Nothing was shut down.</source>
        <translation>XML 格式尚不正确。未执行关机。</translation>
    </message>
    <message>
        <source>%1 was changed by someone else since this draft began. Nothing was shut down; apply it first, to see what changed.</source>
        <translation>自此草稿开始以来，%1 已被他人更改。未执行关机；请先应用草稿，以查看有何变化。</translation>
    </message>
    <message>
        <source>Its connection is no longer there.</source>
        <translation>其连接已不存在。</translation>
    </message>
    <message>
        <source>The guest cannot be asked to shut down: %1</source>
        <translation>无法请求客户机关机：%1</translation>
    </message>
    <message>
        <source>The connection broke off. What the machine does now is not known; the draft is kept.</source>
        <translation>连接已中断。不清楚虚拟机现在的状况；草稿会保留。</translation>
    </message>
    <message>
        <source>The machine is no longer defined there.</source>
        <translation>那里已不再定义此虚拟机。</translation>
    </message>
    <message>
        <source>The draft was closed meanwhile.</source>
        <translation>草稿其间已被关闭。</translation>
    </message>
    <message>
        <source>It does not start: %1</source>
        <translation>无法启动：%1</translation>
    </message>
    <message>
        <source>libvirt would refuse the changes, so nothing was shut down:
%1</source>
        <translation>libvirt 会拒绝这些更改，因此未关闭任何虚拟机：
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
        <translation>打开的定义</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Choose a machine&lt;/h2&gt;&lt;p&gt;Open one from the list at the left, or a definition&apos;s file with Ctrl+O.&lt;br&gt;Nothing is changed on a host before you have seen the difference and applied it.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;选择虚拟机&lt;/h2&gt;&lt;p&gt;从左侧列表中打开一台虚拟机，或按 Ctrl+O 打开定义文件。&lt;br&gt;在您看过差异并应用之前，主机上不会有任何改变。&lt;/p&gt;</translation>
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
        <translation>%1 已在别处被更改；这是现有内容。</translation>
    </message>
    <message>
        <source>As it was proposed</source>
        <translation>最初建议的内容</translation>
    </message>
    <message>
        <source>What is made on %1</source>
        <translation>将在 %1 上创建的内容</translation>
    </message>
    <message>
        <source>%1 is not made yet.</source>
        <translation>%1 尚未创建。</translation>
    </message>
    <message>
        <source>Ne&amp;w machine…</source>
        <translation>新建虚拟机(&amp;W)…</translation>
    </message>
    <message>
        <source>Compa&amp;re with…</source>
        <translation>与…比较(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>主机(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Facts about the host…</source>
        <translation>主机概况(&amp;F)…</translation>
    </message>
    <message>
        <source>What it can &amp;do…</source>
        <translation>主机的能力(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Check the host…</source>
        <translation>检查主机(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Processors for several hosts…</source>
        <translation>适用于多台主机的处理器(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;ompare what runs with what is saved</source>
        <translation>比较运行中与已保存的定义(&amp;O)</translation>
    </message>
    <message>
        <source>libvirt&apos;s &amp;grammar…</source>
        <translation>libvirt 的语法(&amp;G)…</translation>
    </message>
    <message>
        <source>There is another draft of %1 already. Yours stays in its own tab.</source>
        <translation>%1 已有另一份草稿。您的草稿保留在原来的标签页中。</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 changed meanwhile</source>
        <translation>%1 其间已被更改</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere since this draft began. What only one side changed is put together; nothing is written before you apply.</source>
        <translation>自此草稿开始以来，%1 已在别处被更改。只有一方更改的内容会合并在一起；在您应用之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Merge into the draft</source>
        <translation>合并到草稿(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>继续编辑(&amp;G)</translation>
    </message>
    <message>
        <source>Both changed this: which shall it be?</source>
        <translation>双方都更改了这些：采用哪一个？</translation>
    </message>
    <message>
        <source>All as it is &amp;there</source>
        <translation>全部采用现有内容(&amp;T)</translation>
    </message>
    <message>
        <source>All as I ha&amp;ve it</source>
        <translation>全部采用我的内容(&amp;V)</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>there: %1</source>
        <translation>现有：%1</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <translation>我的：%1</translation>
    </message>
    <message>
        <source>%1 as it is there: %2</source>
        <translation>%1，采用现有内容：%2</translation>
    </message>
    <message>
        <source>%1 as I have it: %2</source>
        <translation>%1，采用我的内容：%2</translation>
    </message>
    <message>
        <source>Changed there (%1)</source>
        <translation>别处的更改（%1）</translation>
    </message>
    <message>
        <source>Changed by you (%1)</source>
        <translation>您的更改（%1）</translation>
    </message>
    <message>
        <source>Texts to compare</source>
        <translation>要比较的文本</translation>
    </message>
    <message>
        <source>What changed there</source>
        <translation>别处更改的内容</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>您更改的内容</translation>
    </message>
    <message>
        <source>What Apply would change then</source>
        <translation>之后“应用”将更改的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) still to be chosen</source>
        <translation>
            <numerusform>还有 %n 项设置待选择</numerusform>
        </translation>
    </message>
    <message>
        <source>One step that Undo takes back.</source>
        <translation>作为一个步骤，可用“撤销”还原。</translation>
    </message>
    <message>
        <source>When the draft began</source>
        <translation>草稿开始时</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>现有内容</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>您的草稿</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>合并之后</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Operating system inside (libosinfo)</source>
        <translation>内部的操作系统（libosinfo）</translation>
    </message>
    <message>
        <source>It has to be one element, with all else inside.</source>
        <translation>必须是一个元素，其他内容都在其中。</translation>
    </message>
    <message>
        <source>The prefix %1 is not declared.</source>
        <translation>前缀 %1 未声明。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>It needs a namespace of its own, such as xmlns:app=&quot;http://example.org/app&quot;.</source>
        <translation>它需要自己的命名空间，例如 xmlns:app=&quot;http://example.org/app&quot;。</translation>
    </message>
    <message>
        <source>There is an element of this namespace already, and libvirt takes one of each.</source>
        <translation>已有此命名空间的元素，而 libvirt 对每个命名空间只接受一个。</translation>
    </message>
    <message>
        <source>add metadata</source>
        <translation>添加元数据</translation>
    </message>
    <message>
        <source>remove metadata</source>
        <translation>移除元数据</translation>
    </message>
</context>
<context>
    <name>MetadataEntry</name>
    <message>
        <source>Remove this element</source>
        <translation>移除此元素</translation>
    </message>
    <message>
        <source>XML of %1</source>
        <translation>%1 的 XML</translation>
    </message>
    <message>
        <source>%1, edit as XML</source>
        <translation>%1，以 XML 编辑</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>without a namespace</source>
        <translation>没有命名空间</translation>
    </message>
    <message>
        <source>New element</source>
        <translation>新元素</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>不需要它</translation>
    </message>
    <message>
        <source>one element with a namespace of its own; taken as soon as it is well-formed</source>
        <translation>一个带有自己命名空间的元素；格式正确后即采用</translation>
    </message>
</context>
<context>
    <name>MetadataPart</name>
    <message>
        <source>Not taken, line %1: %2</source>
        <translation>未采用，第 %1 行：%2</translation>
    </message>
    <message>
        <source>Add an element</source>
        <translation>添加元素</translation>
    </message>
</context>
<context>
    <name>MovedMachine</name>
    <message>
        <source>Add a connection…</source>
        <translation>添加连接…</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>在那里继续</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>在那里打开</translation>
    </message>
    <message>
        <source>%1 was migrated to another host, which is not connected here.</source>
        <translation>%1 已迁移到另一台主机，此处未连接该主机。</translation>
    </message>
    <message>
        <source>%1 was migrated to another host and runs there. What is saved here stayed behind.</source>
        <translation>%1 已迁移到另一台主机并在那里运行。此处保存的内容仍留在这里。</translation>
    </message>
    <message>
        <source>%1 was migrated to %2. What is saved here stayed behind.</source>
        <translation>%1 已迁移到 %2。此处保存的内容仍留在这里。</translation>
    </message>
    <message>
        <source>%1 is now on %2, and no longer here. Your draft can go on there.</source>
        <translation>%1 现在位于 %2，不再位于此处。您的草稿可以在那里继续。</translation>
    </message>
    <message>
        <source>%1 is now on %2, and no longer here.</source>
        <translation>%1 现在位于 %2，不再位于此处。</translation>
    </message>
    <message>
        <source>%1 was migrated to %2. Your draft can go on there.</source>
        <translation>%1 已迁移到 %2。您的草稿可以在那里继续。</translation>
    </message>
    <message>
        <source>%1 was migrated to %2.</source>
        <translation>%1 已迁移到 %2。</translation>
    </message>
</context>
<context>
    <name>NameBuilder</name>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Chipset</source>
        <translation>芯片组</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
</context>
<context>
    <name>NameBuilderPart</name>
    <message>
        <source>Build a name</source>
        <translation>组成名称</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>The name that this makes</source>
        <translation>由此得出的名称</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>使用此名称</translation>
    </message>
    <message>
        <source>To libvirt a rename is a step of its own: it refuses a new name for a machine that it knows by this UUID. The name is good for a copy, or for a machine not defined yet.</source>
        <translation>对 libvirt 而言，重命名是单独的步骤：已按此 UUID 认识的虚拟机，它拒绝接受新名称。该名称适用于副本，或尚未定义的虚拟机。</translation>
    </message>
    <message>
        <source>from what is set, such as %1</source>
        <comment>a name</comment>
        <translation>根据已设置的内容，例如 %1</translation>
    </message>
    <message>
        <source>Choose at least one word.</source>
        <translation>请至少选择一个词。</translation>
    </message>
</context>
<context>
    <name>NewMachineDialog</name>
    <message>
        <source>New machine</source>
        <translation>新建虚拟机</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>A &amp;small machine to begin with</source>
        <translation>先从一台小型虚拟机开始(&amp;S)</translation>
    </message>
    <message>
        <source>What a &amp;file says</source>
        <translation>按文件的内容(&amp;F)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Name of the new machine</source>
        <translation>新虚拟机的名称</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Nothing is made yet: the next step shows the machine as a draft, to which you add disks and whatever else it is to have.</source>
        <translation>此时尚不创建任何内容：下一步会将虚拟机显示为草稿，您可在其中添加磁盘及所需的其他内容。</translation>
    </message>
    <message>
        <source>Kind of guest</source>
        <translation>客户机类型</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU 数</translation>
    </message>
    <message>
        <source>&amp;Kind of guest:</source>
        <translation>客户机类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>内存(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;vCPUs:</source>
        <translation>vCPU 数(&amp;V)：</translation>
    </message>
    <message>
        <source>A definition&apos;s file</source>
        <translation>定义文件</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>architecture, hypervisor&apos;s type of guest</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Definitions (*.xml);;All files (*)</source>
        <translation>定义 (*.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No host is connected where a machine could be made. Add a connection first.</source>
        <translation>没有已连接且可创建虚拟机的主机。请先添加连接。</translation>
    </message>
    <message>
        <source>There is already a machine named “%1” on this host.</source>
        <translation>此主机上已有名为“%1”的虚拟机。</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>make a new machine</source>
        <translation>创建新虚拟机</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>新建虚拟机</translation>
    </message>
    <message>
        <source>Not there yet: Create makes it on %1.</source>
        <translation>尚不存在：“创建”会在 %1 上创建它。</translation>
    </message>
    <message>
        <source>The connection to %1 is not open. The draft is kept; create the machine when the connection is back.</source>
        <translation>到 %1 的连接未打开。草稿会保留；请在连接恢复后创建虚拟机。</translation>
    </message>
    <message>
        <source>The connection to %1 is read-only: no machine can be made there.</source>
        <translation>到 %1 的连接是只读的：无法在那里创建虚拟机。</translation>
    </message>
    <message>
        <source>It was not created: %1</source>
        <translation>未能创建：%1</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>已创建。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>NewVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>新建卷</translation>
    </message>
    <message>
        <source>Why it cannot be made</source>
        <translation>无法创建的原因</translation>
    </message>
    <message>
        <source>Making the volume</source>
        <translation>正在创建卷</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Nothing, it begins empty</source>
        <translation>无，初始为空</translation>
    </message>
    <message>
        <source>The volume then holds only what differs from that one, which must stay as it is.</source>
        <translation>该卷此时只包含与所选卷不同的内容，所选卷必须保持不变。</translation>
    </message>
    <message>
        <source>&amp;Pool</source>
        <translation>存储池(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Based on</source>
        <translation>基于(&amp;B)</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>qcow2, with snapshots; it takes room as it fills</source>
        <translation>qcow2，支持快照；随写入逐渐占用空间</translation>
    </message>
    <message>
        <source>raw, plain and a little faster</source>
        <translation>raw，简单且稍快</translation>
    </message>
    <message>
        <source>As the pool has it</source>
        <translation>按存储池的格式</translation>
    </message>
    <message>
        <source>There is no pool that a volume could be made in.</source>
        <translation>没有可在其中创建卷的存储池。</translation>
    </message>
    <message>
        <source>The volume needs a name.</source>
        <translation>卷需要一个名称。</translation>
    </message>
    <message>
        <source>A name cannot have a slash in it.</source>
        <translation>名称中不能有斜杠。</translation>
    </message>
    <message>
        <source>The pool has a volume of that name already.</source>
        <translation>该存储池中已有同名的卷。</translation>
    </message>
    <message>
        <source>The size is to be a number, such as 20.</source>
        <translation>大小须为数字，例如 20。</translation>
    </message>
    <message>
        <source>A raw image cannot be based on another one.</source>
        <translation>raw 映像不能基于另一个映像。</translation>
    </message>
    <message>
        <source>The host does not answer any more.</source>
        <translation>主机不再响应。</translation>
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
    <name>PageFrame</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
    <message>
        <source>nothing to show</source>
        <translation>没有可显示的内容</translation>
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
    <name>PinningGrid</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>绑定 %1</translation>
    </message>
    <message numerus="yes">
        <source>pin %n thread(s)</source>
        <translation>
            <numerusform>绑定 %n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinning</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Takes all pins away: every thread runs where the host likes, or where the Processor page allows.</source>
        <translation>清除所有绑定：每个线程都在主机安排的位置运行，或在“处理器”页面允许的位置运行。</translation>
    </message>
    <message>
        <source>clear all pins</source>
        <translation>清除所有绑定</translation>
    </message>
    <message>
        <source>Click a cell to tie a thread to a host CPU, or drag over several.</source>
        <translation>单击单元格可将线程绑定到主机 CPU，也可拖过多个单元格。</translation>
    </message>
    <message>
        <source>The host&apos;s CPUs are not known, so these may be more or fewer than it has.</source>
        <translation>主机的 CPU 情况未知，因此这里的数量可能多于或少于实际数量。</translation>
    </message>
</context>
<context>
    <name>PinningPainterTexts</name>
    <message>
        <source>host CPU</source>
        <translation>主机 CPU</translation>
    </message>
    <message>
        <source>not on this host</source>
        <translation>此主机上没有</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
</context>
<context>
    <name>PinningPlanTexts</name>
    <message>
        <source>One host CPU per vCPU</source>
        <translation>每个 vCPU 一个主机 CPU</translation>
    </message>
    <message>
        <source>One core per pair of vCPUs</source>
        <translation>每对 vCPU 一个核心</translation>
    </message>
    <message>
        <source>One core per vCPU</source>
        <translation>每个 vCPU 一个核心</translation>
    </message>
    <message numerus="yes">
        <source>One core per %n vCPU(s)</source>
        <translation>
            <numerusform>每 %n 个 vCPU 一个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>The host&apos;s CPUs are not known.</source>
        <translation>主机的 CPU 情况未知。</translation>
    </message>
    <message>
        <source>The host has fewer CPUs than the guest has vCPUs.</source>
        <translation>主机的 CPU 少于客户机的 vCPU。</translation>
    </message>
    <message>
        <source>Ties each vCPU to a host CPU of its own, neighbours side by side.</source>
        <translation>将每个 vCPU 绑定到各自的主机 CPU，相邻的并排放置。</translation>
    </message>
    <message>
        <source>Ties the vCPUs to host cores of their own and leaves the host&apos;s first core to the emulator and the I/O threads if there are enough.</source>
        <translation>将 vCPU 绑定到各自的主机核心；核心足够时，将主机的第一个核心留给模拟器和 I/O 线程。</translation>
    </message>
</context>
<context>
    <name>PinningTexts</name>
    <message>
        <source>Emulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>vCPU %1</source>
        <translation>vCPU %1</translation>
    </message>
    <message>
        <source>I/O thread %1</source>
        <translation>I/O 线程 %1</translation>
    </message>
    <message>
        <source>The host has no CPU %1.</source>
        <translation>主机没有 CPU %1。</translation>
    </message>
    <message>
        <source>Host CPU %1 also serves %2: they slow each other down.</source>
        <translation>主机 CPU %1 还服务于 %2：它们会互相拖慢。</translation>
    </message>
    <message>
        <source>%1 takes time from %2 on host CPU %3.</source>
        <translation>%1 在主机 CPU %3 上占用 %2 的时间。</translation>
    </message>
    <message>
        <source>%1 is pinned more than once; the first pin is shown.</source>
        <translation>%1 绑定了多次；显示的是第一个绑定。</translation>
    </message>
    <message>
        <source>The pin of %1 is “%2”, no set of host CPUs.</source>
        <translation>%1 的绑定是“%2”，不是主机 CPU 的集合。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is pinned, but the guest has only %n vCPU(s).</source>
        <translation>
            <numerusform>%1 已绑定，但客户机只有 %n 个 vCPU。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is pinned, but the guest does not have it.</source>
        <translation>%1 已绑定，但客户机中没有它。</translation>
    </message>
</context>
<context>
    <name>PinningView</name>
    <message>
        <source>Guest threads and host CPUs</source>
        <translation>客户机线程与主机 CPU</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is tied to host CPU %2.</source>
        <translation>%1 已绑定到主机 CPU %2。</translation>
    </message>
    <message>
        <source>%1 does not run on host CPU %2.</source>
        <translation>%1 不在主机 CPU %2 上运行。</translation>
    </message>
    <message>
        <source>%1 is not tied and may run on host CPU %2.</source>
        <translation>%1 未绑定，可在主机 CPU %2 上运行。</translation>
    </message>
</context>
<context>
    <name>PlaceTexts</name>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>单元 %1</translation>
    </message>
    <message>
        <source>channel %1, unit %2</source>
        <translation>通道 %1，单元 %2</translation>
    </message>
    <message>
        <source>target %1, unit %2</source>
        <translation>目标 %1，单元 %2</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>插槽 %1</translation>
    </message>
    <message>
        <source>Floppy</source>
        <translation>软盘</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <translation>智能卡</translation>
    </message>
    <message>
        <source>Memory slots</source>
        <translation>内存插槽</translation>
    </message>
    <message>
        <source>Place still open: libvirt chooses</source>
        <translation>位置未定：由 libvirt 选择</translation>
    </message>
    <message>
        <source>On no bus</source>
        <translation>不在任何总线上</translation>
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
    <name>ProblemBanner</name>
    <message>
        <source>Do not tell this again for this definition</source>
        <translation>对此定义不再提示</translation>
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
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>&amp;New name:</source>
        <translation>新名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Its UUID, its disks and its settings stay as they are.</source>
        <translation>其 UUID、磁盘和设置保持不变。</translation>
    </message>
    <message>
        <source>It is running; a machine can be renamed only while it is off.</source>
        <translation>正在运行；虚拟机只能在关闭时重命名。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n snapshot(s); libvirt renames no machine that has any.</source>
        <translation>
            <numerusform>它有 %n 个快照；libvirt 不会重命名带有快照的虚拟机。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a saved state; remove that first.</source>
        <translation>它有已保存的状态；请先将其移除。</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>正在重命名…</translation>
    </message>
    <message>
        <source>It cannot be renamed: %1</source>
        <translation>无法重命名：%1</translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message>
        <source>Shut down, apply, start again</source>
        <translation>关机、应用并重新启动</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Force off</source>
        <translation>强制关闭(&amp;F)</translation>
    </message>
    <message>
        <source>%1 shuts down, your changes are applied, and it starts again with them.</source>
        <translation>%1 会关机，随后应用您的更改，并以这些更改重新启动。</translation>
    </message>
    <message>
        <source>%1 shuts down and starts again with the definition that is saved. There are no changes here to apply.</source>
        <translation>%1 会关机，并以已保存的定义重新启动。此处没有要应用的更改。</translation>
    </message>
    <message>
        <source>What the guest has not written to its disks is lost</source>
        <translation>客户机尚未写入磁盘的内容会丢失</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a mark and what it is about</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Its power is taken away…</source>
        <translation>正在切断其电源…</translation>
    </message>
    <message numerus="yes">
        <source>The guest was asked to shut down, %n second(s) ago</source>
        <translation>
            <numerusform>已于 %n 秒前请求客户机关机</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not react. It may be busy, or not know of the request: you can go on waiting, or force it off.</source>
        <translation>它没有反应。它可能正忙，或不知道该请求：您可以继续等待，也可以强制关闭。</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>应用更改</translation>
    </message>
    <message>
        <source>Apply: nothing is changed</source>
        <translation>应用：没有任何更改</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>%1
%2 is off now.</source>
        <translation>%1
%2 现在已关机。</translation>
    </message>
    <message>
        <source>&amp;Back to the editor</source>
        <translation>返回编辑器(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Start with the saved settings</source>
        <translation>使用已保存的设置启动(&amp;S)</translation>
    </message>
    <message>
        <source>Try to &amp;start it again</source>
        <translation>再次尝试启动(&amp;S)</translation>
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
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>QEMU command line</source>
        <translation>QEMU 命令行</translation>
    </message>
    <message>
        <source>libvirt tried to make a QEMU command of the draft and could not, as before: %1</source>
        <translation>libvirt 尝试由草稿生成 QEMU 命令，但未成功，与之前相同：%1</translation>
    </message>
    <message>
        <source>libvirt tried to make a QEMU command of the draft and could not. It can be applied all the same, but would not start: %1</source>
        <translation>libvirt 尝试由草稿生成 QEMU 命令，但未成功。草稿仍可应用，但虚拟机将无法启动：%1</translation>
    </message>
</context>
<context>
    <name>RowFacts</name>
    <message>
        <source>Does not go with what is there.</source>
        <translation>与现有内容不相容。</translation>
    </message>
    <message>
        <source>Needs another choice: %1</source>
        <translation>需要作其他选择：%1</translation>
    </message>
    <message>
        <source>The namespace of what begins with this prefix.</source>
        <translation>以此前缀开头的内容所属的命名空间。</translation>
    </message>
    <message>
        <source>Not in libvirt&apos;s grammar.</source>
        <translation>不在 libvirt 的语法中。</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>新增。</translation>
    </message>
    <message>
        <source>Was another one.</source>
        <translation>原为另一个。</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
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
    <message>
        <source>Another device has the same place: address %1 of type %2.</source>
        <translation>另一设备占用了同一位置：类型为 %2 的地址 %1。</translation>
    </message>
    <message>
        <source>Let libvirt choose a place</source>
        <translation>由 libvirt 选择位置</translation>
    </message>
    <message>
        <source>Add a SPICE display</source>
        <translation>添加 SPICE 显示</translation>
    </message>
    <message numerus="yes">
        <source>USB is off, and %n device(s) need it.</source>
        <translation>
            <numerusform>USB 已关闭，而有 %n 个设备需要它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a USB 3 controller</source>
        <translation>使用 USB 3 控制器</translation>
    </message>
    <message>
        <source>This device goes through a SPICE display, and there is none.</source>
        <translation>此设备经由 SPICE 显示工作，但没有 SPICE 显示。</translation>
    </message>
    <message>
        <source>Take the device away</source>
        <translation>移除该设备</translation>
    </message>
    <message>
        <source>The graphics card QXL is made for SPICE; with other displays virtio does better.</source>
        <translation>QXL 显卡专为 SPICE 设计；配合其他显示时 virtio 更好。</translation>
    </message>
    <message>
        <source>Call this one %1</source>
        <translation>将此磁盘改名为 %1</translation>
    </message>
    <message>
        <source>Two disks are called %1.</source>
        <translation>两个磁盘都名为 %1。</translation>
    </message>
    <message>
        <source>Two network cards have the MAC address %1.</source>
        <translation>两块网卡的 MAC 地址都是 %1。</translation>
    </message>
    <message>
        <source>Let libvirt make another one</source>
        <translation>由 libvirt 另行生成</translation>
    </message>
    <message>
        <source>The same device of the host is given to the guest twice: %1.</source>
        <translation>主机的同一设备分配给了客户机两次：%1。</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>移除此设备</translation>
    </message>
    <message>
        <source>Set %1 for %2 × %3</source>
        <translation>设为 %1，用于 %2 × %3</translation>
    </message>
    <message>
        <source>Shared memory has a size of 1, 2, 4, 8 and so on MiB; %1 is none.</source>
        <translation>共享内存的大小须为 1、2、4、8 等 MiB；%1 不符合。</translation>
    </message>
    <message>
        <source>%1 are too little for Looking Glass to show %2 × %3.</source>
        <translation>%1 太小，Looking Glass 无法显示 %2 × %3。</translation>
    </message>
    <message>
        <source>Two devices have the same place on a bus.</source>
        <translation>两个设备占用了总线上的同一位置。</translation>
    </message>
    <message>
        <source>Two disks have the same name.</source>
        <translation>两个磁盘同名。</translation>
    </message>
    <message>
        <source>Two network cards have the same MAC address.</source>
        <translation>两块网卡的 MAC 地址相同。</translation>
    </message>
    <message>
        <source>A device of the host is given to the guest twice.</source>
        <translation>主机的某个设备分配给了客户机两次。</translation>
    </message>
    <message>
        <source>USB is off, and a device needs it.</source>
        <translation>USB 已关闭，而有设备需要它。</translation>
    </message>
    <message>
        <source>A device goes through a SPICE display, and there is none.</source>
        <translation>有设备经由 SPICE 显示工作，但没有 SPICE 显示。</translation>
    </message>
    <message>
        <source>The graphics card QXL is there without SPICE.</source>
        <translation>有 QXL 显卡，但没有 SPICE。</translation>
    </message>
    <message>
        <source>Shared memory has a size that it cannot have.</source>
        <translation>共享内存的大小无效。</translation>
    </message>
    <message>
        <source>Looking Glass has too little shared memory.</source>
        <translation>Looking Glass 的共享内存太小。</translation>
    </message>
    <message>
        <source>Another device has turn %1 in the boot order.</source>
        <translation>启动顺序中已有另一设备占据第 %1 位。</translation>
    </message>
    <message>
        <source>Let it be the last</source>
        <translation>排到最后</translation>
    </message>
    <message>
        <source>Two devices have the same turn in the boot order.</source>
        <translation>两个设备在启动顺序中占据同一位。</translation>
    </message>
    <message>
        <source>There is no USB controller %1 for this device.</source>
        <translation>没有供此设备使用的 USB 控制器 %1。</translation>
    </message>
    <message>
        <source>Add the USB controller %1</source>
        <translation>添加 USB 控制器 %1</translation>
    </message>
    <message>
        <source>There is no SCSI controller %1, so libvirt adds an LSI one of old, which is slow and which guests of today may not know.</source>
        <translation>没有 SCSI 控制器 %1，因此 libvirt 会添加一个老式的 LSI 控制器，它速度慢，当今的客户机可能无法识别。</translation>
    </message>
    <message>
        <source>Add one for virtio</source>
        <translation>添加一个 virtio 控制器</translation>
    </message>
    <message>
        <source>The machine is to boot from the network, and has no network card.</source>
        <translation>虚拟机应从网络启动，但没有网卡。</translation>
    </message>
    <message>
        <source>The machine is to boot from a disc, and has no CD or DVD drive.</source>
        <translation>虚拟机应从光盘启动，但没有 CD 或 DVD 驱动器。</translation>
    </message>
    <message>
        <source>The machine is to boot from a floppy disk, and has no drive for one.</source>
        <translation>虚拟机应从软盘启动，但没有软驱。</translation>
    </message>
    <message>
        <source>Take it out of the boot order</source>
        <translation>从启动顺序中移除</translation>
    </message>
    <message>
        <source>&lt;devices&gt; is there more than once. libvirt reads them all, but the list of devices has those of the first one only.</source>
        <translation>&lt;devices&gt; 出现了多次。libvirt 会全部读取，但设备列表只包含第一个中的设备。</translation>
    </message>
    <message>
        <source>The machine %1 has this device of the host as well: only one of the two can run at a time.</source>
        <translation>虚拟机 %1 也使用主机的此设备：两者不能同时运行。</translation>
    </message>
    <message>
        <source>The machine %1 writes to this disk as well. When both run, its content is lost.</source>
        <translation>虚拟机 %1 也会写入此磁盘。两者同时运行时，其内容会丢失。</translation>
    </message>
    <message>
        <source>Only read it</source>
        <translation>只读取它</translation>
    </message>
    <message>
        <source>Share it (the guests take care)</source>
        <translation>共享（由客户机自行协调）</translation>
    </message>
    <message>
        <source>The host has no file %1.</source>
        <translation>主机没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is in the folder of the storage pool %2, which has no such volume.</source>
        <translation>%1 位于存储池 %2 的文件夹中，而该池没有此卷。</translation>
    </message>
    <message>
        <source>The host has no storage pool %1.</source>
        <translation>主机没有存储池 %1。</translation>
    </message>
    <message>
        <source>The storage pool %1 has no volume %2.</source>
        <translation>存储池 %1 没有卷 %2。</translation>
    </message>
    <message>
        <source>There is a second list of devices.</source>
        <translation>存在第二个设备列表。</translation>
    </message>
    <message>
        <source>Another machine of the host has the same device of it.</source>
        <translation>主机的另一台虚拟机使用了主机的同一设备。</translation>
    </message>
    <message>
        <source>Another machine of the host writes to the same disk.</source>
        <translation>主机的另一台虚拟机写入同一磁盘。</translation>
    </message>
    <message>
        <source>A file is named that the host does not have.</source>
        <translation>指定了主机没有的文件。</translation>
    </message>
    <message>
        <source>A storage pool or volume is named that the host does not have.</source>
        <translation>指定了主机没有的存储池或卷。</translation>
    </message>
    <message>
        <source>A device is on a USB controller that is not there.</source>
        <translation>有设备接在不存在的 USB 控制器上。</translation>
    </message>
    <message>
        <source>A disk on SCSI has no controller, and libvirt would add an old one.</source>
        <translation>某个 SCSI 磁盘没有控制器，libvirt 会添加一个老式控制器。</translation>
    </message>
    <message>
        <source>The machine is to boot from something that it does not have.</source>
        <translation>虚拟机应从其没有的设备启动。</translation>
    </message>
</context>
<context>
    <name>SavedStateQuestion</name>
    <message>
        <source>A saved state</source>
        <translation>已保存的状态</translation>
    </message>
    <message>
        <source>%1 has a saved state.</source>
        <translation>%1 有已保存的状态。</translation>
    </message>
    <message>
        <source>Its next start goes on from there, with the settings of then: your changes are saved, but not used until it has been off once more. Without the saved state the guest starts afresh and what it had in memory is lost.</source>
        <translation>下次启动将从该状态继续，并沿用当时的设置：您的更改会保存，但要到它再次关闭之后才会使用。没有已保存的状态时，客户机会全新启动，其内存中的内容会丢失。</translation>
    </message>
    <message>
        <source>Apply and keep the saved state</source>
        <translation>应用并保留已保存的状态</translation>
    </message>
    <message>
        <source>Apply and remove the saved state</source>
        <translation>应用并移除已保存的状态</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>libvirt&apos;s grammar cannot be read: %1: %2</source>
        <translation>无法读取 libvirt 的语法：%1：%2</translation>
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
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
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
    <message>
        <source>Nothing on this page is set.</source>
        <translation>此页面上没有任何设置。</translation>
    </message>
    <message>
        <source>You changed nothing on this page.</source>
        <translation>您在此页面上没有更改任何内容。</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>显示所有设置</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) of this page are silenced for this definition.</source>
        <translation>
            <numerusform>本页有 %n 条提示已对此定义静音。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell them again</source>
        <translation>重新提示</translation>
    </message>
</context>
<context>
    <name>SettingsTree</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>没有可添加的内容。</translation>
    </message>
    <message>
        <source>The XML is not well-formed.</source>
        <translation>XML 格式不正确。</translation>
    </message>
    <message>
        <source>Nothing can be added here.</source>
        <translation>此处不能添加任何内容。</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>add what is missing</source>
        <translation>添加缺少的内容</translation>
    </message>
    <message>
        <source>This cannot be removed.</source>
        <translation>此项无法移除。</translation>
    </message>
</context>
<context>
    <name>ShownButton</name>
    <message>
        <source>Which settings the pages show</source>
        <translation>各页面显示哪些设置</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>settings</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>what is set</source>
        <translation>已设置的</translation>
    </message>
    <message>
        <source>what I changed</source>
        <translation>我更改的</translation>
    </message>
    <message>
        <source>Only what is se&amp;t</source>
        <translation>仅已设置的(&amp;T)</translation>
    </message>
    <message>
        <source>Only what I &amp;changed</source>
        <translation>仅我更改的(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;All settings</source>
        <translation>所有设置(&amp;A)</translation>
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
    <message>
        <source>Not on this host</source>
        <translation>此主机不支持</translation>
    </message>
    <message>
        <source>%1, not on this host</source>
        <translation>%1，此主机不支持</translation>
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
    <name>TemplateList</name>
    <message>
        <source>There is one already</source>
        <translation>已有一个</translation>
    </message>
    <message>
        <source>Not for this type of machine</source>
        <translation>不适用于此机型</translation>
    </message>
    <message>
        <source>Not on this host, but can be added</source>
        <translation>此主机不支持，但可以添加</translation>
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
    <name>ThreeWay</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
</context>
<context>
    <name>TopologyTexts</name>
    <message>
        <source>%1 %2: no such controller yet</source>
        <translation>%1 %2：尚无此控制器</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>已用 %1/%2</translation>
    </message>
</context>
<context>
    <name>TreeDelegate</name>
    <message>
        <source>%1 (needs other changes)</source>
        <translation>%1（需要其他更改）</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
</context>
<context>
    <name>UndefineDialog</name>
    <message>
        <source>Undefine %1</source>
        <translation>移除 %1 的定义</translation>
    </message>
    <message>
        <source>&amp;Undefine</source>
        <translation>移除定义(&amp;U)</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is taken out of libvirt: its definition is lost. Save it as a file first if you may want it back.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 会从 libvirt 中移除：其定义会丢失。如果之后可能还需要，请先将其另存为文件。</translation>
    </message>
    <message>
        <source>Its disks are not deleted; they stay where they are.</source>
        <translation>其磁盘不会被删除，而会留在原处。</translation>
    </message>
    <message>
        <source>Looking for what else belongs to it…</source>
        <translation>正在查找属于它的其他内容…</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several things that are lost</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>It is running: it goes on until it is shut off, and is gone then.</source>
        <translation>正在运行：它会继续运行直到关闭，之后便不复存在。</translation>
    </message>
    <message>
        <source>This is lost with it:</source>
        <translation>以下内容会随之丢失：</translation>
    </message>
    <message>
        <source>its saved state, with all that the guest had in memory</source>
        <translation>其已保存的状态，包括客户机内存中的全部内容</translation>
    </message>
    <message numerus="yes">
        <source>what libvirt knows of its %n snapshot(s): %1</source>
        <translation>
            <numerusform>libvirt 所知的其 %n 个快照的信息：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>what libvirt knows of its %n checkpoint(s): %1</source>
        <translation>
            <numerusform>libvirt 所知的其 %n 个检查点的信息：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the &amp;variables of its firmware</source>
        <translation>删除其固件的变量(&amp;V)</translation>
    </message>
    <message>
        <source>%1: boot entries and Secure Boot keys. A machine of that name made later finds them again if they stay.</source>
        <translation>%1：启动项和安全启动密钥。如果保留，以后创建的同名虚拟机会再次使用它们。</translation>
    </message>
    <message>
        <source>Delete the state of its &amp;TPM</source>
        <translation>删除其 TPM 的状态(&amp;T)</translation>
    </message>
    <message>
        <source>Disks that the guest encrypted with it, as BitLocker does, then need their recovery key.</source>
        <translation>客户机用它加密的磁盘（例如 BitLocker）此后需要恢复密钥。</translation>
    </message>
    <message>
        <source>Undefining…</source>
        <translation>正在移除定义…</translation>
    </message>
    <message>
        <source>It cannot be undefined: %1</source>
        <translation>无法移除定义：%1</translation>
    </message>
</context>
<context>
    <name>UnknownDevicePage</name>
    <message>
        <source>This program does not know such a device, so there are no fields for it. It stays as it is; it can be changed as XML.</source>
        <translation>此程序不认识这种设备，因此没有相应的字段。它会保持原样；可以通过 XML 更改。</translation>
    </message>
    <message>
        <source>XML of the device</source>
        <translation>设备的 XML</translation>
    </message>
    <message>
        <source>Show in XML</source>
        <translation>在 XML 中显示</translation>
    </message>
</context>
<context>
    <name>Validator</name>
    <message>
        <source>libvirt&apos;s own check refuses this, though its grammar allows it: %1. It may pass with the elements in the order that libvirt writes.</source>
        <translation>libvirt 自身的检查拒绝它，尽管语法允许：%1。若元素按 libvirt 书写的顺序排列，可能会通过。</translation>
    </message>
</context>
<context>
    <name>XmlCompleter</name>
    <message>
        <source>close an element</source>
        <translation>闭合元素</translation>
    </message>
    <message>
        <source>libvirt&apos;s grammar is not installed here.</source>
        <translation>此处未安装 libvirt 的语法。</translation>
    </message>
    <message>
        <source>Nothing is known that would fit here.</source>
        <translation>没有已知的内容适用于此处。</translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation>补全 %1</translation>
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
    <message>
        <source>What is wrong in the XML</source>
        <translation>XML 的问题</translation>
    </message>
    <message>
        <source>libvirt&apos;s grammar is not installed here, so less of the XML can be checked.</source>
        <translation>此处未安装 libvirt 的语法，因此能检查的 XML 内容较少。</translation>
    </message>
    <message>
        <source>Line %1: %2 This was so before the draft.</source>
        <translation>第 %1 行：%2 草稿之前即如此。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>选择其文件夹…</translation>
    </message>
    <message>
        <source>libvirt&apos;s grammar allows all of it.</source>
        <translation>libvirt 的语法允许全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>libvirt&apos;s grammar does not allow %n place(s) in other lines.</source>
        <translation>
            <numerusform>libvirt 的语法不允许其他行中的 %n 处。</numerusform>
        </translation>
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
    <message>
        <source>Boot order by kinds, as a table</source>
        <translation>按类别的启动顺序（表格）</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Pins as a table</source>
        <translation>以表格显示绑定</translation>
    </message>
    <message>
        <source>Metadata as XML</source>
        <translation>XML 形式的元数据</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What kind of place the device has in the guest; libvirt finds one that is free.</source>
        <translation>设备在客户机中位于何种位置；libvirt 会找到空闲的位置。</translation>
    </message>
    <message>
        <source>libvirt chooses a place</source>
        <translation>由 libvirt 选择位置</translation>
    </message>
    <message>
        <source>PCI</source>
        <translation>PCI</translation>
    </message>
    <message>
        <source>Disk controller</source>
        <translation>磁盘控制器</translation>
    </message>
    <message>
        <source>virtio serial</source>
        <translation>virtio 串行</translation>
    </message>
    <message>
        <source>Smart card reader</source>
        <translation>智能卡读卡器</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>POWER (spapr-vio)</source>
        <translation>POWER（spapr-vio）</translation>
    </message>
    <message>
        <source>IBM Z (ccw)</source>
        <translation>IBM Z（ccw）</translation>
    </message>
    <message>
        <source>ISA</source>
        <translation>ISA</translation>
    </message>
    <message>
        <source>virtio without PCI (mmio)</source>
        <translation>不经 PCI 的 virtio（mmio）</translation>
    </message>
    <message>
        <source>Memory slot</source>
        <translation>内存插槽</translation>
    </message>
    <message>
        <source>Not in the guest</source>
        <translation>不在客户机中</translation>
    </message>
    <message>
        <source>The first part of a PCI address, nearly always 0.</source>
        <translation>PCI 地址的第一部分，几乎总是 0。</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>The index of the controller that the device is on.</source>
        <translation>设备所在控制器的索引。</translation>
    </message>
    <message>
        <source>The number of the bus or the controller that the device is on.</source>
        <translation>设备所在总线或控制器的编号。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The target on the controller&apos;s bus.</source>
        <translation>控制器总线上的目标。</translation>
    </message>
    <message>
        <source>The unit on the controller&apos;s bus.</source>
        <translation>控制器总线上的单元。</translation>
    </message>
    <message>
        <source>The slot on the bus, in the reader or for the module.</source>
        <translation>总线上、读卡器中或内存模块所用的插槽。</translation>
    </message>
    <message>
        <source>The number inside a slot that several devices share, 0 to 7.</source>
        <translation>多个设备共用一个插槽时，在插槽内的编号，0 到 7。</translation>
    </message>
    <message>
        <source>libvirt chooses, mostly 0</source>
        <translation>由 libvirt 选择，多为 0</translation>
    </message>
    <message>
        <source>Multifunction</source>
        <translation>多功能</translation>
    </message>
    <message>
        <source>Lets more devices share the slot; switch it on where the function is 0.</source>
        <translation>让更多设备共用该插槽；请在功能为 0 的设备上开启。</translation>
    </message>
    <message>
        <source>The port on the bus, through hubs with dots.</source>
        <translation>总线上的端口，经过集线器时以点分隔。</translation>
    </message>
    <message>
        <source>I/O base</source>
        <translation>I/O 基址</translation>
    </message>
    <message>
        <source>Where the guest finds the device&apos;s ports.</source>
        <translation>客户机在何处找到设备的端口。</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>The interrupt line of the device.</source>
        <translation>设备的中断线。</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>基地址</translation>
    </message>
    <message>
        <source>Where the module begins in the guest&apos;s memory.</source>
        <translation>模块在客户机内存中的起始位置。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>寄存器</translation>
    </message>
    <message>
        <source>The unit address of the device on a POWER machine.</source>
        <translation>设备在 POWER 机器上的单元地址。</translation>
    </message>
    <message>
        <source>Channel subsystem</source>
        <translation>通道子系统</translation>
    </message>
    <message>
        <source>The first part of an address on IBM Z; fe is what virtio devices have.</source>
        <translation>IBM Z 上地址的第一部分；virtio 设备为 fe。</translation>
    </message>
    <message>
        <source>Subchannel set</source>
        <translation>子通道集</translation>
    </message>
    <message>
        <source>The second part of an address on IBM Z, 0 to 3.</source>
        <translation>IBM Z 上地址的第二部分，0 到 3。</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>设备号</translation>
    </message>
    <message>
        <source>The last part of an address on IBM Z.</source>
        <translation>IBM Z 上地址的最后一部分。</translation>
    </message>
    <message>
        <source>zPCI user id</source>
        <translation>zPCI 用户 ID</translation>
    </message>
    <message>
        <source>What the guest knows a PCI device by on IBM Z.</source>
        <translation>IBM Z 上的客户机据此识别 PCI 设备。</translation>
    </message>
    <message>
        <source>zPCI function id</source>
        <translation>zPCI 功能 ID</translation>
    </message>
    <message>
        <source>The id of a PCI function on IBM Z.</source>
        <translation>IBM Z 上 PCI 功能的 ID。</translation>
    </message>
    <message>
        <source>A name of your own for the device; it has to begin with ua-.</source>
        <translation>自定义的设备名称；必须以 ua- 开头。</translation>
    </message>
    <message>
        <source>libvirt gives it one at each start</source>
        <translation>由 libvirt 在每次启动时指定</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>固定编号</translation>
    </message>
    <message>
        <source>A number in the firmware&apos;s tables that the guest can name the device after, as in eno1.</source>
        <translation>固件表中的编号，客户机可据此命名设备，例如 eno1。</translation>
    </message>
    <message>
        <source>none, the guest goes by the place</source>
        <translation>无，客户机按位置命名</translation>
    </message>
    <message>
        <source>Close to cells</source>
        <translation>邻近的单元</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA cells that the device belongs to.</source>
        <translation>设备所属的客户机 NUMA 单元。</translation>
    </message>
    <message>
        <source>to none</source>
        <translation>不属于任何单元</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>名称与位置</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>混音器</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s own mixer changes the sound to fit.</source>
        <translation>虚拟机管理程序自带的混音器会调整声音以相适应。</translation>
    </message>
    <message>
        <source>Fixed format</source>
        <translation>固定格式</translation>
    </message>
    <message>
        <source>The sound has one format, whatever the guest asks for.</source>
        <translation>无论客户机要求什么，声音都只用一种格式。</translation>
    </message>
    <message>
        <source>How often in a second the sound is sampled.</source>
        <translation>声音每秒采样多少次。</translation>
    </message>
    <message>
        <source>44100</source>
        <translation>44100</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>One is mono, two are stereo.</source>
        <translation>一个为单声道，两个为立体声。</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>采样值</translation>
    </message>
    <message>
        <source>How a sample is stored.</source>
        <translation>采样值的存储方式。</translation>
    </message>
    <message>
        <source>s16</source>
        <translation>s16</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>8 bits, unsigned</source>
        <translation>8 位，无符号</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>16 bits, unsigned</source>
        <translation>16 位，无符号</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 位</translation>
    </message>
    <message>
        <source>32 bits, unsigned</source>
        <translation>32 位，无符号</translation>
    </message>
    <message>
        <source>Floating point</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>声部</translation>
    </message>
    <message>
        <source>How many sounds can play at once.</source>
        <translation>可同时播放多少个声音。</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>How much sound is kept ahead.</source>
        <translation>预先缓存多少声音。</translation>
    </message>
    <message>
        <source>The device of the host.</source>
        <translation>主机的设备。</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>通常的</translation>
    </message>
    <message>
        <source>The name that the sound server has for the device.</source>
        <translation>声音服务器中该设备的名称。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>What the sound is called in the mixer of the host.</source>
        <translation>声音在主机混音器中的名称。</translation>
    </message>
    <message>
        <source>the domain&apos;s name</source>
        <translation>虚拟机的名称</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>How much delay the sound server should aim for.</source>
        <translation>声音服务器应力求达到的延迟。</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>缓冲区数</translation>
    </message>
    <message>
        <source>How many buffers there are.</source>
        <translation>缓冲区的数量。</translation>
    </message>
    <message>
        <source>Wait for events</source>
        <translation>等待事件</translation>
    </message>
    <message>
        <source>Waits until the device is ready instead of looking again and again.</source>
        <translation>等待设备就绪，而不是反复查询。</translation>
    </message>
    <message>
        <source>JACK server</source>
        <translation>JACK 服务器</translation>
    </message>
    <message>
        <source>The name of the JACK server.</source>
        <translation>JACK 服务器的名称。</translation>
    </message>
    <message>
        <source>JACK client</source>
        <translation>JACK 客户端</translation>
    </message>
    <message>
        <source>What the guest is called in JACK.</source>
        <translation>客户机在 JACK 中的名称。</translation>
    </message>
    <message>
        <source>JACK ports</source>
        <translation>JACK 端口</translation>
    </message>
    <message>
        <source>A pattern of the ports that are connected by themselves.</source>
        <translation>自动连接的端口的匹配模式。</translation>
    </message>
    <message>
        <source>Exact client</source>
        <translation>客户端名称须一致</translation>
    </message>
    <message>
        <source>Takes exactly that name, or fails.</source>
        <translation>使用完全相同的名称，否则失败。</translation>
    </message>
    <message>
        <source>Audio backends</source>
        <translation>音频后端</translation>
    </message>
    <message>
        <source>Where sound cards play to, and record from, on the host.</source>
        <translation>声卡在主机上的播放去向和录音来源。</translation>
    </message>
    <message>
        <source>as the display has it, or silence</source>
        <translation>按显示的设置，否则静音</translation>
    </message>
    <message>
        <source>Host&apos;s sound</source>
        <translation>主机的声音</translation>
    </message>
    <message>
        <source>What of the host plays the sound.</source>
        <translation>由主机的什么来播放声音。</translation>
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
        <translation>SPICE 查看器</translation>
    </message>
    <message>
        <source>D-Bus</source>
        <translation>D-Bus</translation>
    </message>
    <message>
        <source>macOS (CoreAudio)</source>
        <translation>macOS（CoreAudio）</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What sound cards and displays name the backend by.</source>
        <translation>声卡和显示用来指代该后端的编号。</translation>
    </message>
    <message>
        <source>The PulseAudio server.</source>
        <translation>PulseAudio 服务器。</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>用户自己的</translation>
    </message>
    <message>
        <source>Runtime directory</source>
        <translation>运行时目录</translation>
    </message>
    <message>
        <source>Where PipeWire&apos;s socket is.</source>
        <translation>PipeWire 套接字所在的位置。</translation>
    </message>
    <message>
        <source>The file that the sound is written to.</source>
        <translation>声音写入的文件。</translation>
    </message>
    <message>
        <source>How often the sound is looked after.</source>
        <translation>处理声音的时间间隔。</translation>
    </message>
    <message>
        <source>More for some kinds</source>
        <translation>某些类型的更多设置</translation>
    </message>
    <message>
        <source>SDL driver</source>
        <translation>SDL 驱动程序</translation>
    </message>
    <message>
        <source>What SDL plays through.</source>
        <translation>SDL 通过什么播放。</translation>
    </message>
    <message>
        <source>SDL decides</source>
        <translation>由 SDL 决定</translation>
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
        <translation>内存映射</translation>
    </message>
    <message>
        <source>Tries to share memory with the OSS device.</source>
        <translation>尝试与 OSS 设备共享内存。</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>独占</translation>
    </message>
    <message>
        <source>Nobody else can use the OSS device meanwhile.</source>
        <translation>其间其他任何程序都无法使用该 OSS 设备。</translation>
    </message>
    <message>
        <source>OSS policy</source>
        <translation>OSS 策略</translation>
    </message>
    <message>
        <source>How OSS weighs delay against load, from 0 to 10; -1 leaves it.</source>
        <translation>OSS 如何权衡延迟与负载，从 0 到 10；-1 表示不作改变。</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>What of the host plays the guest&apos;s sound. Sound cards and displays name it by its number.</source>
        <translation>由主机的什么来播放客户机的声音。声卡和显示用其编号来指代它。</translation>
    </message>
    <message>
        <source>Memory balloon</source>
        <translation>内存气球</translation>
    </message>
    <message>
        <source>Lets the host take memory from the running guest and give it back.</source>
        <translation>使主机可从运行中的客户机取走内存并归还。</translation>
    </message>
    <message>
        <source>libvirt adds one</source>
        <translation>由 libvirt 添加一个</translation>
    </message>
    <message>
        <source>The balloon that the guest sees.</source>
        <translation>客户机看到的气球。</translation>
    </message>
    <message>
        <source>virtio, old and new</source>
        <translation>virtio，新旧皆可</translation>
    </message>
    <message>
        <source>virtio, new only</source>
        <translation>virtio，仅新版</translation>
    </message>
    <message>
        <source>Give back in need</source>
        <translation>紧急时归还</translation>
    </message>
    <message>
        <source>The guest gets memory back just before it runs out.</source>
        <translation>客户机在内存即将耗尽之前取回内存。</translation>
    </message>
    <message>
        <source>Report free memory</source>
        <translation>报告空闲内存</translation>
    </message>
    <message>
        <source>The guest tells the host what it does not use, and the host takes it.</source>
        <translation>客户机告知主机哪些内存未使用，主机便将其取走。</translation>
    </message>
    <message>
        <source>Statistics every</source>
        <translation>统计间隔</translation>
    </message>
    <message>
        <source>How often the guest tells how it uses its memory.</source>
        <translation>客户机每隔多久报告其内存的使用情况。</translation>
    </message>
    <message>
        <source>it does not tell</source>
        <translation>不报告</translation>
    </message>
    <message>
        <source>Lets the host take memory from the running guest. Guests with a device of the host gain nothing from it.</source>
        <translation>使主机可从运行中的客户机取走内存。带有主机设备的客户机不会从中受益。</translation>
    </message>
    <message>
        <source>Lines between programs of the host and agents in the guest.</source>
        <translation>主机程序与客户机内代理之间的线路。</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>另一端</translation>
    </message>
    <message>
        <source>What the channel is connected to on the host.</source>
        <translation>通道在主机上连接的对象。</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>通道类型</translation>
    </message>
    <message>
        <source>How the guest sees the channel.</source>
        <translation>客户机看到的通道形式。</translation>
    </message>
    <message>
        <source>A network address (guestfwd)</source>
        <translation>网络地址（guestfwd）</translation>
    </message>
    <message>
        <source>The name by which the agent in the guest finds its channel.</source>
        <translation>客户机内的代理据以找到其通道的名称。</translation>
    </message>
    <message>
        <source>QEMU guest agent</source>
        <translation>QEMU 客户机代理</translation>
    </message>
    <message>
        <source>SPICE agent</source>
        <translation>SPICE 代理</translation>
    </message>
    <message>
        <source>SPICE shared folder</source>
        <translation>SPICE 共享文件夹</translation>
    </message>
    <message>
        <source>libguestfs</source>
        <translation>libguestfs</translation>
    </message>
    <message>
        <source>The address that the guest connects to.</source>
        <translation>客户机所连接的地址。</translation>
    </message>
    <message>
        <source>The port that the guest connects to.</source>
        <translation>客户机所连接的端口。</translation>
    </message>
    <message>
        <source>Agent now</source>
        <translation>代理当前状态</translation>
    </message>
    <message>
        <source>Whether an agent has opened the channel; libvirt writes it.</source>
        <translation>是否有代理打开了该通道；由 libvirt 写入。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Lines to agents in the guest, which make shutting down, copying and resizing work well.</source>
        <translation>通往客户机内代理的线路，使关机、复制和调整大小能顺利进行。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The file, pipe, device or socket on the host.</source>
        <translation>主机上的文件、管道、设备或套接字。</translation>
    </message>
    <message>
        <source>libvirt picks one where it can</source>
        <translation>由 libvirt 在可能时选择</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Bind waits for others to connect, connect goes to them.</source>
        <translation>bind 等待其他方连接，connect 则主动连接对方。</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>connect</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>等待对方连接</translation>
    </message>
    <message>
        <source>Goes to them</source>
        <translation>主动连接对方</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>The name or address of the network connection.</source>
        <translation>网络连接的名称或地址。</translation>
    </message>
    <message>
        <source>The port of the network connection.</source>
        <translation>网络连接的端口。</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Keeps what the file holds when the guest starts; otherwise it is emptied.</source>
        <translation>客户机启动时保留文件原有的内容；否则将其清空。</translation>
    </message>
    <message>
        <source>What SPICE or the D-Bus display calls the channel.</source>
        <translation>SPICE 或 D-Bus 显示对该通道的称呼。</translation>
    </message>
    <message>
        <source>Our end</source>
        <translation>我方一端</translation>
    </message>
    <message>
        <source>The end of the null modem that the guest has.</source>
        <translation>空调制解调器在客户机的一端。</translation>
    </message>
    <message>
        <source>The end of the null modem that is for others.</source>
        <translation>空调制解调器供其他方使用的一端。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Whether text can be copied between the guest and the viewer.</source>
        <translation>是否可在客户机与查看器之间复制文本。</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Who draws the pointer; the client&apos;s is smoother.</source>
        <translation>由谁绘制指针；客户端绘制的更流畅。</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>在客户机中</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>在查看器中</translation>
    </message>
    <message>
        <source>What is spoken on the network connection.</source>
        <translation>网络连接上所用的协议。</translation>
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
        <translation>TLS 上的 Telnet</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Whether the connection is encrypted by the rules of the host.</source>
        <translation>连接是否按主机的规则加密。</translation>
    </message>
    <message>
        <source>as the host is set up</source>
        <translation>按主机的配置</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Tries again when the connection is lost.</source>
        <translation>连接断开时重试。</translation>
    </message>
    <message>
        <source>Reconnect after</source>
        <translation>重连间隔</translation>
    </message>
    <message>
        <source>How long it waits before it tries again.</source>
        <translation>等待多久再重试。</translation>
    </message>
    <message>
        <source>The same in milliseconds.</source>
        <translation>同上，以毫秒为单位。</translation>
    </message>
    <message>
        <source>the delay in seconds holds</source>
        <translation>以秒为单位的延迟有效</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>All that passes is also written to this file on the host.</source>
        <translation>所有传输的内容也会写入主机上的此文件。</translation>
    </message>
    <message>
        <source>nothing is logged</source>
        <translation>不记录日志</translation>
    </message>
    <message>
        <source>Append to log</source>
        <translation>追加到日志</translation>
    </message>
    <message>
        <source>Keeps the log of earlier starts.</source>
        <translation>保留以前各次启动的日志。</translation>
    </message>
    <message>
        <source>virtio options</source>
        <translation>virtio 选项</translation>
    </message>
    <message>
        <source>Through an IOMMU</source>
        <translation>经由 IOMMU</translation>
    </message>
    <message>
        <source>The device reaches the guest&apos;s memory by way of the guest&apos;s IOMMU.</source>
        <translation>设备经由客户机的 IOMMU 访问客户机内存。</translation>
    </message>
    <message>
        <source>Address translation</source>
        <translation>地址转换</translation>
    </message>
    <message>
        <source>The device keeps translated addresses of its own (ATS); asks for an IOMMU.</source>
        <translation>设备自行保存转换后的地址（ATS）；需要 IOMMU。</translation>
    </message>
    <message>
        <source>Packed rings</source>
        <translation>紧凑环</translation>
    </message>
    <message>
        <source>A tighter layout of the queues, which can be faster.</source>
        <translation>更紧凑的队列布局，可能更快。</translation>
    </message>
    <message>
        <source>Page for each queue</source>
        <translation>每个队列一页</translation>
    </message>
    <message>
        <source>Gives every queue&apos;s doorbell a page of its own, which some hardware and vhost needs.</source>
        <translation>让每个队列的门铃各占一页，某些硬件和 vhost 需要如此。</translation>
    </message>
    <message>
        <source>Its turn when the firmware looks for something to boot; 1 comes first.</source>
        <translation>固件查找可启动内容时它的次序；1 最先。</translation>
    </message>
    <message>
        <source>not tried, or as the boot list of the domain says</source>
        <translation>不尝试，或按虚拟机的启动列表</translation>
    </message>
    <message>
        <source>Boot entry</source>
        <translation>启动项</translation>
    </message>
    <message>
        <source>Which entry of the boot menu an IBM Z guest starts; eight characters at most.</source>
        <translation>IBM Z 客户机启动启动菜单中的哪一项；最多八个字符。</translation>
    </message>
    <message>
        <source>the menu&apos;s default</source>
        <translation>菜单的默认项</translation>
    </message>
    <message>
        <source>Boot ROM</source>
        <translation>启动 ROM</translation>
    </message>
    <message>
        <source>Shows the guest a boot ROM at all.</source>
        <translation>是否让客户机看到启动 ROM。</translation>
    </message>
    <message>
        <source>In the guest&apos;s memory</source>
        <translation>在客户机内存中</translation>
    </message>
    <message>
        <source>Makes the ROM visible in the memory of the PCI device.</source>
        <translation>使 ROM 在 PCI 设备的内存中可见。</translation>
    </message>
    <message>
        <source>the hypervisor decides, mostly on</source>
        <translation>由虚拟机管理程序决定，多为开启</translation>
    </message>
    <message>
        <source>ROM file</source>
        <translation>ROM 文件</translation>
    </message>
    <message>
        <source>A file on the host that the guest sees in place of the device&apos;s own ROM.</source>
        <translation>主机上的文件，客户机看到的是它，而不是设备自带的 ROM。</translation>
    </message>
    <message>
        <source>the device&apos;s own ROM</source>
        <translation>设备自带的 ROM</translation>
    </message>
    <message>
        <source>Teaming</source>
        <translation>网卡组合</translation>
    </message>
    <message>
        <source>Part in the pair</source>
        <translation>在组合中的角色</translation>
    </message>
    <message>
        <source>The guest joins a card that stays and one that goes away while it is migrated.</source>
        <translation>客户机将一块始终保留的网卡与一块在迁移期间移除的网卡组合起来。</translation>
    </message>
    <message>
        <source>no pair</source>
        <translation>不组合</translation>
    </message>
    <message>
        <source>The one that stays (virtio)</source>
        <translation>保留的网卡（virtio）</translation>
    </message>
    <message>
        <source>The one that goes away</source>
        <translation>移除的网卡</translation>
    </message>
    <message>
        <source>Stays with it</source>
        <translation>与之配对的保留网卡</translation>
    </message>
    <message>
        <source>The alias of the card of the pair that stays.</source>
        <translation>组合中保留网卡的别名。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What the network card inside has as its addresses.</source>
        <translation>内部网卡所具有的地址。</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>均未设置</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>协议族</translation>
    </message>
    <message>
        <source>The version of the internet protocol.</source>
        <translation>互联网协议的版本。</translation>
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
        <translation>地址本身。</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>How many bits of it name the network.</source>
        <translation>其中多少位表示网络。</translation>
    </message>
    <message>
        <source>by the class of the address, or 64</source>
        <translation>按地址的类别，或 64</translation>
    </message>
    <message>
        <source>The address of the other end, where the link has just two.</source>
        <translation>链路只有两端时，另一端的地址。</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Ways to other networks that the card inside knows.</source>
        <translation>内部网卡所知的通往其他网络的路径。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The network that the way leads to.</source>
        <translation>该路径通往的网络。</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Which bits name the network, the long way; a prefix says the same.</source>
        <translation>以完整写法表示哪些位标识网络；前缀的含义相同。</translation>
    </message>
    <message>
        <source>by the prefix</source>
        <translation>按前缀</translation>
    </message>
    <message>
        <source>How many bits name the network.</source>
        <translation>多少位表示网络。</translation>
    </message>
    <message>
        <source>the whole address</source>
        <translation>整个地址</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>The address of the router.</source>
        <translation>路由器的地址。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Of two ways to one network the cheaper one is taken.</source>
        <translation>有两条路径通往同一网络时，采用开销较小的一条。</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Spread over threads</source>
        <translation>分配到多个线程</translation>
    </message>
    <message>
        <source>The I/O threads of the domain that share the work, instead of a single one.</source>
        <translation>分担工作的虚拟机 I/O 线程，而不是单个线程。</translation>
    </message>
    <message>
        <source>one thread, or none of its own</source>
        <translation>一个线程，或没有专用线程</translation>
    </message>
    <message>
        <source>The number of one of the domain&apos;s I/O threads.</source>
        <translation>虚拟机某个 I/O 线程的编号。</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>The queues that this thread looks after; all threads have a list or none.</source>
        <translation>此线程负责的队列；要么所有线程都有列表，要么都没有。</translation>
    </message>
    <message>
        <source>libvirt deals them out</source>
        <translation>由 libvirt 分配</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>The number of a queue, from 0.</source>
        <translation>队列的编号，从 0 开始。</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Where the guest&apos;s system talks to its operator.</source>
        <translation>客户机系统与操作者交互之处。</translation>
    </message>
    <message>
        <source>a copy of the first serial port</source>
        <translation>第一个串口的副本</translation>
    </message>
    <message>
        <source>What the console is connected to on the host.</source>
        <translation>控制台在主机上连接的对象。</translation>
    </message>
    <message>
        <source>Kind of console</source>
        <translation>控制台类型</translation>
    </message>
    <message>
        <source>How the console is built into the guest.</source>
        <translation>控制台在客户机中的构建方式。</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>IBM Z</source>
        <translation>IBM Z</translation>
    </message>
    <message>
        <source>IBM Z, line mode</source>
        <translation>IBM Z，行模式</translation>
    </message>
    <message>
        <source>User Mode Linux</source>
        <translation>User Mode Linux</translation>
    </message>
    <message>
        <source>The device of the hypervisor that does it.</source>
        <translation>虚拟机管理程序中实现它的设备。</translation>
    </message>
    <message>
        <source>Which of the guest&apos;s consoles it is, from 0.</source>
        <translation>是客户机的第几个控制台，从 0 开始。</translation>
    </message>
    <message>
        <source>libvirt counts</source>
        <translation>由 libvirt 编号</translation>
    </message>
    <message>
        <source>Terminal now</source>
        <translation>当前终端</translation>
    </message>
    <message>
        <source>The terminal of a running guest; libvirt writes it.</source>
        <translation>运行中客户机的终端；由 libvirt 写入。</translation>
    </message>
    <message>
        <source>none, the guest is off</source>
        <translation>无，客户机已关闭</translation>
    </message>
    <message>
        <source>Where the guest&apos;s system talks to its operator. The first one is mostly the first serial port.</source>
        <translation>客户机系统与操作者交互之处。第一个多为第一个串口。</translation>
    </message>
    <message>
        <source>virtio (SCSI)</source>
        <translation>virtio（SCSI）</translation>
    </message>
    <message>
        <source>virtio, by its short name</source>
        <translation>virtio，简称</translation>
    </message>
    <message>
        <source>The hypervisor decides</source>
        <translation>由虚拟机管理程序决定</translation>
    </message>
    <message>
        <source>USB 3 (qemu-xhci)</source>
        <translation>USB 3（qemu-xhci）</translation>
    </message>
    <message>
        <source>USB 3 (nec-xhci)</source>
        <translation>USB 3（nec-xhci）</translation>
    </message>
    <message>
        <source>USB 2 (ich9-ehci1)</source>
        <translation>USB 2（ich9-ehci1）</translation>
    </message>
    <message>
        <source>USB 1, companion 1</source>
        <translation>USB 1，伴随控制器 1</translation>
    </message>
    <message>
        <source>USB 1, companion 2</source>
        <translation>USB 1，伴随控制器 2</translation>
    </message>
    <message>
        <source>USB 1, companion 3</source>
        <translation>USB 1，伴随控制器 3</translation>
    </message>
    <message>
        <source>USB 2 (ehci)</source>
        <translation>USB 2（ehci）</translation>
    </message>
    <message>
        <source>USB 1 (piix3-uhci)</source>
        <translation>USB 1（piix3-uhci）</translation>
    </message>
    <message>
        <source>USB 1 (piix4-uhci)</source>
        <translation>USB 1（piix4-uhci）</translation>
    </message>
    <message>
        <source>USB 1 (VIA)</source>
        <translation>USB 1（VIA）</translation>
    </message>
    <message>
        <source>USB 1 (pci-ohci)</source>
        <translation>USB 1（pci-ohci）</translation>
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
        <translation>无，没有 USB</translation>
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
        <translation>PCIe 根</translation>
    </message>
    <message>
        <source>PCIe root port</source>
        <translation>PCIe 根端口</translation>
    </message>
    <message>
        <source>PCIe to PCI bridge</source>
        <translation>PCIe 转 PCI 桥</translation>
    </message>
    <message>
        <source>PCIe switch, upper side</source>
        <translation>PCIe 交换机，上游侧</translation>
    </message>
    <message>
        <source>PCIe switch, lower side</source>
        <translation>PCIe 交换机，下游侧</translation>
    </message>
    <message>
        <source>PCIe expander</source>
        <translation>PCIe 扩展器</translation>
    </message>
    <message>
        <source>PCI root</source>
        <translation>PCI 根</translation>
    </message>
    <message>
        <source>PCI bridge</source>
        <translation>PCI 桥</translation>
    </message>
    <message>
        <source>DMI to PCI bridge</source>
        <translation>DMI 转 PCI 桥</translation>
    </message>
    <message>
        <source>PCI expander</source>
        <translation>PCI 扩展器</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>What other devices are plugged into; libvirt adds those that are needed.</source>
        <translation>其他设备所接入的控制器；libvirt 会添加所需的控制器。</translation>
    </message>
    <message>
        <source>libvirt adds what is needed</source>
        <translation>由 libvirt 添加所需的控制器</translation>
    </message>
    <message>
        <source>What sort of devices the controller is for.</source>
        <translation>控制器用于哪类设备。</translation>
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
        <translation>软盘</translation>
    </message>
    <message>
        <source>NVMe</source>
        <translation>NVMe</translation>
    </message>
    <message>
        <source>Which one of its kind it is; addresses of devices name it.</source>
        <translation>是同类中的哪一个；设备的地址用它来指代。</translation>
    </message>
    <message>
        <source>Which controller the guest sees.</source>
        <translation>客户机看到哪种控制器。</translation>
    </message>
    <message>
        <source>the usual one of the machine type</source>
        <translation>该机型通常的型号</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>How many devices can be plugged in.</source>
        <translation>可接入多少个设备。</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量数</translation>
    </message>
    <message>
        <source>How many interrupts the controller can have.</source>
        <translation>控制器可有多少个中断。</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>What the guest sees as the serial number of an NVMe controller.</source>
        <translation>客户机看到的 NVMe 控制器序列号。</translation>
    </message>
    <message>
        <source>First port</source>
        <translation>首个端口</translation>
    </message>
    <message>
        <source>The port of the main USB controller that this companion begins at.</source>
        <translation>此伴随控制器从 USB 主控制器的哪个端口开始。</translation>
    </message>
    <message>
        <source>none, it is no companion</source>
        <translation>无，不是伴随控制器</translation>
    </message>
    <message>
        <source>Grant frames</source>
        <translation>授权帧数</translation>
    </message>
    <message>
        <source>How many pages a Xen guest can share.</source>
        <translation>Xen 客户机可共享多少页。</translation>
    </message>
    <message>
        <source>Event channels</source>
        <translation>事件通道数</translation>
    </message>
    <message>
        <source>How many event channels a Xen guest can have.</source>
        <translation>Xen 客户机可有多少个事件通道。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>实现方式</translation>
    </message>
    <message>
        <source>the usual one of the model</source>
        <translation>该型号通常的设备</translation>
    </message>
    <message>
        <source>QEMU&apos;s own root port</source>
        <translation>QEMU 自带的根端口</translation>
    </message>
    <message>
        <source>Intel root port (ioh3420)</source>
        <translation>Intel 根端口（ioh3420）</translation>
    </message>
    <message>
        <source>Intel bridge to PCI</source>
        <translation>Intel 至 PCI 桥</translation>
    </message>
    <message>
        <source>Bridge to PCI</source>
        <translation>至 PCI 的桥</translation>
    </message>
    <message>
        <source>Switch, upper side</source>
        <translation>交换机，上游侧</translation>
    </message>
    <message>
        <source>Switch, lower side</source>
        <translation>交换机，下游侧</translation>
    </message>
    <message>
        <source>Expander, PCI</source>
        <translation>扩展器，PCI</translation>
    </message>
    <message>
        <source>Expander, PCIe</source>
        <translation>扩展器，PCIe</translation>
    </message>
    <message>
        <source>POWER host bridge</source>
        <translation>POWER 主桥</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>机箱</translation>
    </message>
    <message>
        <source>A number for the root port in the guest&apos;s eyes.</source>
        <translation>根端口在客户机看来的编号。</translation>
    </message>
    <message>
        <source>The number of the port in its chassis.</source>
        <translation>端口在其机箱中的编号。</translation>
    </message>
    <message>
        <source>Hot-plug</source>
        <translation>热插拔</translation>
    </message>
    <message>
        <source>Devices can be plugged in and out of the port while the guest runs.</source>
        <translation>客户机运行期间可在此端口插入和拔出设备。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Chassis number</source>
        <translation>机箱编号</translation>
    </message>
    <message>
        <source>A number for the bridge in the guest&apos;s eyes.</source>
        <translation>客户机看到的桥编号。</translation>
    </message>
    <message>
        <source>Bus number</source>
        <translation>总线编号</translation>
    </message>
    <message>
        <source>The number of the bus behind an expander; those of its ports count down from it.</source>
        <translation>扩展器后面的总线编号；其各端口的总线编号由此递减。</translation>
    </message>
    <message>
        <source>NUMA cell</source>
        <translation>NUMA 单元</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA cell that the bus belongs to.</source>
        <translation>总线所属的客户机 NUMA 单元。</translation>
    </message>
    <message>
        <source>Host bridge</source>
        <translation>主机桥</translation>
    </message>
    <message>
        <source>The number of the host bridge on a POWER machine.</source>
        <translation>POWER 机型上主机桥的编号。</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <translation>预留内存</translation>
    </message>
    <message>
        <source>How much address space the port keeps for devices to come.</source>
        <translation>端口为以后的设备保留多少地址空间。</translation>
    </message>
    <message>
        <source>the firmware decides</source>
        <translation>由固件决定</translation>
    </message>
    <message>
        <source>64-bit hole</source>
        <translation>64 位空洞</translation>
    </message>
    <message>
        <source>The room for devices with large memory above 4 GiB, such as graphics cards.</source>
        <translation>4 GiB 以上供大内存设备（例如显卡）使用的空间。</translation>
    </message>
    <message>
        <source>How many queues the controller has; one for each vCPU is a good number.</source>
        <translation>控制器有多少个队列；每个 vCPU 一个较为合适。</translation>
    </message>
    <message>
        <source>as many as vCPUs</source>
        <translation>与 vCPU 数相同</translation>
    </message>
    <message>
        <source>Commands for a disk</source>
        <translation>每磁盘命令数</translation>
    </message>
    <message>
        <source>How many commands one disk can have under way.</source>
        <translation>一块磁盘可同时有多少条进行中的命令。</translation>
    </message>
    <message>
        <source>128</source>
        <translation>128</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>扇区</translation>
    </message>
    <message>
        <source>How many sectors one command can carry.</source>
        <translation>一条命令最多可包含多少个扇区。</translation>
    </message>
    <message>
        <source>65535</source>
        <translation>65535</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>扇区</translation>
    </message>
    <message>
        <source>Requests are handed over without the vCPU waiting (ioeventfd).</source>
        <translation>交付请求时 vCPU 无须等待（ioeventfd）。</translation>
    </message>
    <message>
        <source>The number of one of the domain&apos;s I/O threads that serves the controller.</source>
        <translation>为控制器提供服务的虚拟机 I/O 线程的编号。</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s main thread</source>
        <translation>虚拟机管理程序的主线程</translation>
    </message>
    <message>
        <source>Queues and limits</source>
        <translation>队列与限制</translation>
    </message>
    <message>
        <source>What disks, USB devices and cards are plugged into. Most machines need no change here.</source>
        <translation>磁盘、USB 设备和扩展卡所接入的部件。大多数虚拟机无须在此更改。</translation>
    </message>
    <message>
        <source>Crypto devices</source>
        <translation>加密设备</translation>
    </message>
    <message>
        <source>The host encrypts and decrypts for the guest.</source>
        <translation>主机代客户机加密和解密。</translation>
    </message>
    <message>
        <source>The device that the guest sees.</source>
        <translation>客户机看到的设备。</translation>
    </message>
    <message>
        <source>Who serves the device.</source>
        <translation>由谁为该设备提供服务。</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>What encrypts on the host.</source>
        <translation>在主机上由什么进行加密。</translation>
    </message>
    <message>
        <source>The hypervisor</source>
        <translation>虚拟机管理程序</translation>
    </message>
    <message>
        <source>The host&apos;s kernel</source>
        <translation>主机的内核</translation>
    </message>
    <message>
        <source>How many queues the device has.</source>
        <translation>该设备有多少个队列。</translation>
    </message>
    <message>
        <source>The host encrypts and decrypts for the guest, which pays where its hardware is fast.</source>
        <translation>主机代客户机加密和解密，在主机硬件较快时较为有利。</translation>
    </message>
    <message>
        <source>Pseudo terminal</source>
        <translation>伪终端</translation>
    </message>
    <message>
        <source>Network (TCP)</source>
        <translation>网络（TCP）</translation>
    </message>
    <message>
        <source>Network (UDP)</source>
        <translation>网络（UDP）</translation>
    </message>
    <message>
        <source>Named pipe</source>
        <translation>命名管道</translation>
    </message>
    <message>
        <source>Device of the host</source>
        <translation>主机的设备</translation>
    </message>
    <message>
        <source>The SPICE viewer, by a name</source>
        <translation>SPICE 查看器，按名称</translation>
    </message>
    <message>
        <source>QEMU itself, for the clipboard</source>
        <translation>QEMU 自身，用于剪贴板</translation>
    </message>
    <message>
        <source>The D-Bus display</source>
        <translation>D-Bus 显示</translation>
    </message>
    <message>
        <source>Text screen of the window</source>
        <translation>窗口的文本屏幕</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s own terminal</source>
        <translation>虚拟机管理程序自身的终端</translation>
    </message>
    <message>
        <source>Null modem (bhyve)</source>
        <translation>空调制解调器（bhyve）</translation>
    </message>
    <message>
        <source>16550A (RISC-V)</source>
        <translation>16550A（RISC-V）</translation>
    </message>
    <message>
        <source>PL011 (Arm)</source>
        <translation>PL011（Arm）</translation>
    </message>
    <message>
        <source>Debug port</source>
        <translation>调试端口</translation>
    </message>
    <message>
        <source>virtio</source>
        <translation>virtio</translation>
    </message>
    <message>
        <source>A device of the host</source>
        <translation>主机的设备</translation>
    </message>
    <message>
        <source>A volume of a storage pool</source>
        <translation>存储池中的卷</translation>
    </message>
    <message>
        <source>A server on the network</source>
        <translation>网络上的服务器</translation>
    </message>
    <message>
        <source>An NVMe drive, whole</source>
        <translation>整个 NVMe 驱动器</translation>
    </message>
    <message>
        <source>A directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>A program on the host (vhost-user)</source>
        <translation>主机上的程序（vhost-user）</translation>
    </message>
    <message>
        <source>A vDPA device</source>
        <translation>vDPA 设备</translation>
    </message>
    <message>
        <source>A CTL device of FreeBSD</source>
        <translation>FreeBSD 的 CTL 设备</translation>
    </message>
    <message>
        <source>qcow2, grows and has snapshots</source>
        <translation>qcow2，可增长且有快照</translation>
    </message>
    <message>
        <source>Raw, just the content</source>
        <translation>Raw，仅内容</translation>
    </message>
    <message>
        <source>LUKS, encrypted</source>
        <translation>LUKS，加密</translation>
    </message>
    <message>
        <source>VMDK (VMware)</source>
        <translation>VMDK（VMware）</translation>
    </message>
    <message>
        <source>VDI (VirtualBox)</source>
        <translation>VDI（VirtualBox）</translation>
    </message>
    <message>
        <source>VPC (Microsoft)</source>
        <translation>VPC（Microsoft）</translation>
    </message>
    <message>
        <source>VHD (Microsoft)</source>
        <translation>VHD（Microsoft）</translation>
    </message>
    <message>
        <source>ISO, a CD or DVD</source>
        <translation>ISO，CD 或 DVD</translation>
    </message>
    <message>
        <source>FAT, made from a directory</source>
        <translation>FAT，由目录生成</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>qcow (old)</source>
        <translation>qcow（旧）</translation>
    </message>
    <message>
        <source>QED (old)</source>
        <translation>QED（旧）</translation>
    </message>
    <message>
        <source>cow (old)</source>
        <translation>cow（旧）</translation>
    </message>
    <message>
        <source>Bochs</source>
        <translation>Bochs</translation>
    </message>
    <message>
        <source>cloop, compressed</source>
        <translation>cloop，压缩</translation>
    </message>
    <message>
        <source>DMG (macOS)</source>
        <translation>DMG（macOS）</translation>
    </message>
    <message>
        <source>ploop (Virtuozzo)</source>
        <translation>ploop（Virtuozzo）</translation>
    </message>
    <message>
        <source>Xen, with asynchronous I/O (aio)</source>
        <translation>Xen，异步 I/O（aio）</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Hard disks, CD and floppy drives, and where their content is.</source>
        <translation>硬盘、光驱和软驱，以及其内容所在的位置。</translation>
    </message>
    <message>
        <source>the guest has no disk</source>
        <translation>客户机没有磁盘</translation>
    </message>
    <message>
        <source>What the guest sees: a hard disk, a drive for media, or a SCSI disk of the host.</source>
        <translation>客户机看到的内容：硬盘、介质驱动器或主机的 SCSI 磁盘。</translation>
    </message>
    <message>
        <source>hard disk</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>CD or DVD drive</source>
        <translation>CD 或 DVD 驱动器</translation>
    </message>
    <message>
        <source>Floppy drive</source>
        <translation>软盘驱动器</translation>
    </message>
    <message>
        <source>SCSI disk of the host (lun)</source>
        <translation>主机的 SCSI 磁盘（lun）</translation>
    </message>
    <message>
        <source>Content from</source>
        <translation>内容来源</translation>
    </message>
    <message>
        <source>What holds the content of the disk.</source>
        <translation>磁盘的内容存放在何处。</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>How the content is stored; a wrong format shows the guest rubbish.</source>
        <translation>内容的存储方式；格式错误会使客户机看到乱码。</translation>
    </message>
    <message>
        <source>How the guest talks to the disk; virtio is fastest where it has drivers.</source>
        <translation>客户机与磁盘通信的方式；有驱动程序时 virtio 最快。</translation>
    </message>
    <message>
        <source>by the name of the target</source>
        <translation>按目标的名称</translation>
    </message>
    <message>
        <source>Floppy controller</source>
        <translation>软盘控制器</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>SD 卡</translation>
    </message>
    <message>
        <source>A name for the disk, which no other may have; the guest may use another one.</source>
        <translation>磁盘的名称，不得与其他磁盘相同；客户机可能使用另一名称。</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>The guest cannot write on the disk.</source>
        <translation>客户机无法写入该磁盘。</translation>
    </message>
    <message>
        <source>it can, except on CDs</source>
        <translation>可以写入，CD 除外</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Several guests may have the disk at once; they must know how to share it.</source>
        <translation>多个客户机可同时使用该磁盘；它们必须懂得如何共享。</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>仅一个</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Whether the drive is open or closed.</source>
        <translation>驱动器是打开还是关闭。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Removable</source>
        <translation>可移动</translation>
    </message>
    <message>
        <source>The guest sees a disk that can be taken out.</source>
        <translation>客户机看到的是可取出的磁盘。</translation>
    </message>
    <message>
        <source>Login and security</source>
        <translation>登录与安全</translation>
    </message>
    <message>
        <source>What the guest sees as the serial number of the disk.</source>
        <translation>客户机看到的磁盘序列号。</translation>
    </message>
    <message>
        <source>none, or made up by the hypervisor</source>
        <translation>无，或由虚拟机管理程序虚构</translation>
    </message>
    <message>
        <source>World wide name</source>
        <translation>全球唯一名称（WWN）</translation>
    </message>
    <message>
        <source>The worldwide name of the disk, sixteen hex digits.</source>
        <translation>磁盘的全球唯一名称，十六位十六进制数字。</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>The vendor that a SCSI disk has, eight characters at most.</source>
        <translation>SCSI 磁盘的供应商，最多八个字符。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>The product name that the disk has, sixteen characters at most.</source>
        <translation>磁盘的产品名称，最多十六个字符。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>转速</translation>
    </message>
    <message>
        <source>Turns per minute; 1 means a solid-state disk.</source>
        <translation>每分钟转数；1 表示固态硬盘。</translation>
    </message>
    <message>
        <source>Forced writes</source>
        <translation>强制写入</translation>
    </message>
    <message>
        <source>The guest may ask that a write goes past all caches (DPO and FUA).</source>
        <translation>客户机可要求写入绕过所有缓存（DPO 和 FUA）。</translation>
    </message>
    <message>
        <source>by the machine type</source>
        <translation>按机器类型</translation>
    </message>
    <message>
        <source>Which of the models of its bus the disk is.</source>
        <translation>磁盘是其总线的哪种型号。</translation>
    </message>
    <message>
        <source>USB storage</source>
        <translation>USB 存储</translation>
    </message>
    <message>
        <source>USB storage with more disks</source>
        <translation>含多块磁盘的 USB 存储</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>What a snapshot of the domain does with the disk.</source>
        <translation>对虚拟机做快照时如何处理该磁盘。</translation>
    </message>
    <message>
        <source>internal, or external if it is asked for</source>
        <translation>内部，要求时为外部</translation>
    </message>
    <message>
        <source>Leaves it out</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Inside the image</source>
        <translation>在映像内</translation>
    </message>
    <message>
        <source>In a new file</source>
        <translation>在新文件中</translation>
    </message>
    <message>
        <source>Someone else does it</source>
        <translation>由他人处理</translation>
    </message>
    <message>
        <source>Raw I/O</source>
        <translation>原始 I/O</translation>
    </message>
    <message>
        <source>Lets the guest send any SCSI command, which is a right over the host.</source>
        <translation>允许客户机发送任意 SCSI 命令，这是对主机的一种权限。</translation>
    </message>
    <message>
        <source>SCSI commands</source>
        <translation>SCSI 命令</translation>
    </message>
    <message>
        <source>Whether the host&apos;s kernel filters the guest&apos;s SCSI commands.</source>
        <translation>主机内核是否过滤客户机的 SCSI 命令。</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Forget changes</source>
        <translation>丢弃更改</translation>
    </message>
    <message>
        <source>What the guest writes is thrown away when it is shut off.</source>
        <translation>客户机关闭后，其写入的内容会被丢弃。</translation>
    </message>
    <message>
        <source>changes stay</source>
        <translation>保留更改</translation>
    </message>
    <message>
        <source>Share the image</source>
        <translation>共享映像</translation>
    </message>
    <message>
        <source>Several guests may start from the same image, each with changes of its own.</source>
        <translation>多个客户机可从同一映像启动，各有自己的更改。</translation>
    </message>
    <message>
        <source>Backend domain</source>
        <translation>后端域</translation>
    </message>
    <message>
        <source>The Xen domain that serves the disk.</source>
        <translation>为磁盘提供服务的 Xen 域。</translation>
    </message>
    <message>
        <source>dom0</source>
        <translation>dom0</translation>
    </message>
    <message>
        <source>Serial number and names</source>
        <translation>序列号与名称</translation>
    </message>
    <message>
        <source>A disk is a file, a device or something on the network that the guest sees as a drive. Bus and cache decide how fast it is.</source>
        <translation>磁盘是客户机视为驱动器的文件、设备或网络资源。总线和缓存决定其速度。</translation>
    </message>
    <message>
        <source>Parts and labels</source>
        <translation>部分与标签</translation>
    </message>
    <message>
        <source>Backing from</source>
        <translation>后备来源</translation>
    </message>
    <message>
        <source>What the image is based on; libvirt finds it out when nothing is said.</source>
        <translation>映像所基于的内容；未指明时由 libvirt 自行查明。</translation>
    </message>
    <message>
        <source>as the image says</source>
        <translation>按映像的记录</translation>
    </message>
    <message>
        <source>Backing format</source>
        <translation>后备格式</translation>
    </message>
    <message>
        <source>The format of what the image is based on.</source>
        <translation>映像所基于内容的格式。</translation>
    </message>
    <message>
        <source>Backing table cache</source>
        <translation>后备表缓存</translation>
    </message>
    <message>
        <source>How much of a qcow2 image&apos;s tables are kept in memory.</source>
        <translation>qcow2 映像的表有多少保留在内存中。</translation>
    </message>
    <message>
        <source>the hypervisor decides, mostly 32 MiB</source>
        <translation>由虚拟机管理程序决定，多为 32 MiB</translation>
    </message>
    <message>
        <source>Backing number</source>
        <translation>后备编号</translation>
    </message>
    <message>
        <source>What libvirt calls the backing file by in commands; it gives the number itself.</source>
        <translation>libvirt 在命令中用来指代后备文件的编号；由其自行分配。</translation>
    </message>
    <message>
        <source>Backing file</source>
        <translation>后备文件</translation>
    </message>
    <message>
        <source>Encryption, the old way</source>
        <translation>加密，旧方式</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>What copies the disk while the guest runs; libvirt writes it and all below.</source>
        <translation>客户机运行期间复制磁盘的作业；此项及以下各项由 libvirt 写入。</translation>
    </message>
    <message>
        <source>nothing is copied</source>
        <translation>不复制</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>A commit into the backing file</source>
        <translation>提交到后备文件</translation>
    </message>
    <message>
        <source>Copied to</source>
        <translation>复制到</translation>
    </message>
    <message>
        <source>What holds the copy.</source>
        <translation>副本存放在何处。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>How far the copy is.</source>
        <translation>副本的进度。</translation>
    </message>
    <message>
        <source>still being made</source>
        <translation>仍在生成</translation>
    </message>
    <message>
        <source>Being given up</source>
        <translation>正在放弃</translation>
    </message>
    <message>
        <source>Being changed to</source>
        <translation>正在切换</translation>
    </message>
    <message>
        <source>Copy in file</source>
        <translation>副本文件</translation>
    </message>
    <message>
        <source>The file of the copy, as old versions have it.</source>
        <translation>副本的文件，旧版本的写法。</translation>
    </message>
    <message>
        <source>Format, old</source>
        <translation>格式，旧</translation>
    </message>
    <message>
        <source>The format of the copy, as old versions have it.</source>
        <translation>副本的格式，旧版本的写法。</translation>
    </message>
    <message>
        <source>Format of copy</source>
        <translation>副本的格式</translation>
    </message>
    <message>
        <source>The format of the copy.</source>
        <translation>副本的格式。</translation>
    </message>
    <message>
        <source>Copy&apos;s table cache</source>
        <translation>副本的表缓存</translation>
    </message>
    <message>
        <source>How much of a qcow2 copy&apos;s tables are kept in memory.</source>
        <translation>qcow2 副本的表有多少保留在内存中。</translation>
    </message>
    <message>
        <source>Copy in progress</source>
        <translation>进行中的复制</translation>
    </message>
    <message>
        <source>How the host caches what the guest reads and writes.</source>
        <translation>主机如何缓存客户机读写的内容。</translation>
    </message>
    <message>
        <source>the hypervisor decides, mostly writeback</source>
        <translation>由虚拟机管理程序决定，多为 writeback</translation>
    </message>
    <message>
        <source>None, past the host&apos;s cache</source>
        <translation>无，绕过主机的缓存</translation>
    </message>
    <message>
        <source>Write back</source>
        <translation>回写</translation>
    </message>
    <message>
        <source>Write through</source>
        <translation>直写</translation>
    </message>
    <message>
        <source>Write through, past the cache</source>
        <translation>直写，绕过缓存</translation>
    </message>
    <message>
        <source>Unsafe, flushes are ignored</source>
        <translation>不安全，忽略刷新</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>I/O</translation>
    </message>
    <message>
        <source>How the host carries out the requests.</source>
        <translation>主机如何执行请求。</translation>
    </message>
    <message>
        <source>threads, or native where it fits</source>
        <translation>线程，适合时为原生</translation>
    </message>
    <message>
        <source>Native (asks for no cache)</source>
        <translation>原生（要求无缓存）</translation>
    </message>
    <message>
        <source>What happens when the guest says that it no longer needs a part.</source>
        <translation>客户机表明不再需要某一部分时如何处理。</translation>
    </message>
    <message>
        <source>the hypervisor decides, mostly nothing</source>
        <translation>由虚拟机管理程序决定，多为不处理</translation>
    </message>
    <message>
        <source>Gives the room back</source>
        <translation>归还空间</translation>
    </message>
    <message>
        <source>Zeroes</source>
        <translation>零</translation>
    </message>
    <message>
        <source>What happens when the guest writes nothing but zeroes.</source>
        <translation>客户机只写入零时如何处理。</translation>
    </message>
    <message>
        <source>they are written</source>
        <translation>照常写入</translation>
    </message>
    <message>
        <source>They are written</source>
        <translation>照常写入</translation>
    </message>
    <message>
        <source>Written in a short way</source>
        <translation>以简短方式写入</translation>
    </message>
    <message>
        <source>They give the room back</source>
        <translation>归还空间</translation>
    </message>
    <message>
        <source>Keep clusters</source>
        <translation>保留簇</translation>
    </message>
    <message>
        <source>A qcow2 image keeps its place for what was discarded, so it does not fragment.</source>
        <translation>qcow2 映像保留已丢弃内容的位置，以免产生碎片。</translation>
    </message>
    <message>
        <source>On an error</source>
        <translation>出错时</translation>
    </message>
    <message>
        <source>What happens when the host cannot write, or read where nothing else is said.</source>
        <translation>主机无法写入时如何处理；未另行指明时也适用于无法读取。</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The guest is paused</source>
        <translation>暂停客户机</translation>
    </message>
    <message>
        <source>The guest is told</source>
        <translation>告知客户机</translation>
    </message>
    <message>
        <source>Paused if there is no room</source>
        <translation>空间不足时暂停</translation>
    </message>
    <message>
        <source>On a read error</source>
        <translation>读取出错时</translation>
    </message>
    <message>
        <source>What happens when the host cannot read.</source>
        <translation>主机无法读取时如何处理。</translation>
    </message>
    <message>
        <source>as for all errors</source>
        <translation>与所有错误相同</translation>
    </message>
    <message>
        <source>Copy on read</source>
        <translation>读取时复制</translation>
    </message>
    <message>
        <source>What is read from a backing file is copied into the image.</source>
        <translation>从后备文件读取的内容会复制到映像中。</translation>
    </message>
    <message>
        <source>The program that serves the disk.</source>
        <translation>为磁盘提供服务的程序。</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s own</source>
        <translation>虚拟机管理程序自身的</translation>
    </message>
    <message>
        <source>Xen, a device (phy)</source>
        <translation>Xen，设备（phy）</translation>
    </message>
    <message>
        <source>Xen (tap)</source>
        <translation>Xen（tap）</translation>
    </message>
    <message>
        <source>Xen, a file</source>
        <translation>Xen，文件</translation>
    </message>
    <message>
        <source>Loop device</source>
        <translation>回环设备</translation>
    </message>
    <message>
        <source>NBD</source>
        <translation>NBD</translation>
    </message>
    <message>
        <source>Table cache</source>
        <translation>表缓存</translation>
    </message>
    <message>
        <source>Cache and I/O</source>
        <translation>缓存与 I/O</translation>
    </message>
    <message>
        <source>The number of one of the domain&apos;s I/O threads that serves the disk.</source>
        <translation>为磁盘提供服务的虚拟机 I/O 线程的编号。</translation>
    </message>
    <message>
        <source>How many queues the disk has; one for each vCPU is a good number.</source>
        <translation>磁盘有多少个队列；每个 vCPU 一个较为合适。</translation>
    </message>
    <message>
        <source>Queue length</source>
        <translation>队列长度</translation>
    </message>
    <message>
        <source>How many requests a queue holds.</source>
        <translation>一个队列可容纳多少个请求。</translation>
    </message>
    <message>
        <source>Fewer interrupts</source>
        <translation>减少中断</translation>
    </message>
    <message>
        <source>Both sides say when they want to be told, which saves interrupts.</source>
        <translation>双方各自指明何时需要通知，从而减少中断。</translation>
    </message>
    <message>
        <source>Threads and queues</source>
        <translation>线程与队列</translation>
    </message>
    <message>
        <source>Logical block</source>
        <translation>逻辑块</translation>
    </message>
    <message>
        <source>The smallest block that the guest can read or write.</source>
        <translation>客户机可读写的最小块。</translation>
    </message>
    <message>
        <source>512</source>
        <translation>512</translation>
    </message>
    <message>
        <source>Physical block</source>
        <translation>物理块</translation>
    </message>
    <message>
        <source>The block that the guest should align its data to.</source>
        <translation>客户机应以此块对齐数据。</translation>
    </message>
    <message>
        <source>as the logical block</source>
        <translation>与逻辑块相同</translation>
    </message>
    <message>
        <source>Discard block</source>
        <translation>丢弃块</translation>
    </message>
    <message>
        <source>The smallest block that can be discarded.</source>
        <translation>可丢弃的最小块。</translation>
    </message>
    <message>
        <source>Cylinders</source>
        <translation>柱面</translation>
    </message>
    <message>
        <source>The cylinders that an old guest sees.</source>
        <translation>旧客户机看到的柱面数。</translation>
    </message>
    <message>
        <source>by the size</source>
        <translation>按大小</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>磁头</translation>
    </message>
    <message>
        <source>The heads that an old guest sees.</source>
        <translation>旧客户机看到的磁头数。</translation>
    </message>
    <message>
        <source>The sectors of a track that an old guest sees.</source>
        <translation>旧客户机看到的每磁道扇区数。</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>How the BIOS counts them.</source>
        <translation>BIOS 如何计数。</translation>
    </message>
    <message>
        <source>the BIOS decides</source>
        <translation>由 BIOS 决定</translation>
    </message>
    <message>
        <source>The BIOS decides</source>
        <translation>由 BIOS 决定</translation>
    </message>
    <message>
        <source>LBA</source>
        <translation>LBA</translation>
    </message>
    <message>
        <source>Blocks and geometry</source>
        <translation>块与几何参数</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计信息</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Time spans that the hypervisor collects figures over.</source>
        <translation>虚拟机管理程序收集数据所用的时间段。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>How long a span is.</source>
        <translation>一个时间段的长度。</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Counts how many requests took how long.</source>
        <translation>统计各耗时区间有多少请求。</translation>
    </message>
    <message>
        <source>Which requests are counted.</source>
        <translation>统计哪些请求。</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>Zone commands</source>
        <translation>区域命令</translation>
    </message>
    <message>
        <source>Flushes</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>The spans of time that are counted apart.</source>
        <translation>分别计数的时间段。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Where the span begins.</source>
        <translation>时间段的起点。</translation>
    </message>
    <message>
        <source>any size counts as one</source>
        <translation>任何大小都计为一个</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共享对象</translation>
    </message>
    <message>
        <source>Disks with the same name here share the limits.</source>
        <translation>此处名称相同的磁盘共享这些限制。</translation>
    </message>
    <message>
        <source>the disk alone</source>
        <translation>仅此磁盘</translation>
    </message>
    <message>
        <source>The throttle groups of the domain that the disk is in.</source>
        <translation>该磁盘所在的虚拟机限流组。</translation>
    </message>
    <message>
        <source>The name of a throttle group of the domain.</source>
        <translation>虚拟机的某个限流组的名称。</translation>
    </message>
    <message>
        <source>no burst</source>
        <translation>无突发</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>映像文件</translation>
    </message>
    <message>
        <source>The file on the host that holds the disk&apos;s content.</source>
        <translation>主机上存放磁盘内容的文件。</translation>
    </message>
    <message>
        <source>empty, for a drive without a medium</source>
        <translation>留空，表示驱动器中没有介质</translation>
    </message>
    <message>
        <source>Host device</source>
        <translation>主机设备</translation>
    </message>
    <message>
        <source>The disk, partition or volume of the host that the guest gets.</source>
        <translation>提供给客户机的主机磁盘、分区或卷。</translation>
    </message>
    <message>
        <source>The directory of the host that the guest sees as a FAT disk.</source>
        <translation>客户机视为 FAT 磁盘的主机目录。</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>The pool of the host that the volume is in.</source>
        <translation>卷所在的主机存储池。</translation>
    </message>
    <message>
        <source>The name of the volume in its pool.</source>
        <translation>卷在其池中的名称。</translation>
    </message>
    <message>
        <source>iSCSI volume</source>
        <translation>iSCSI 卷</translation>
    </message>
    <message>
        <source>How a volume of an iSCSI pool comes to the guest.</source>
        <translation>iSCSI 池中的卷以何种方式提供给客户机。</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>By way of a device of the host</source>
        <translation>通过主机的设备</translation>
    </message>
    <message>
        <source>Straight from the hypervisor</source>
        <translation>直接由虚拟机管理程序提供</translation>
    </message>
    <message>
        <source>Source kind</source>
        <translation>源的种类</translation>
    </message>
    <message>
        <source>What sort of thing the source is, where the kind of disk leaves that open.</source>
        <translation>磁盘的种类未明确时，源是何种内容。</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>受管理</translation>
    </message>
    <message>
        <source>libvirt takes the device from the host&apos;s driver at start and gives it back.</source>
        <translation>libvirt 在启动时从主机驱动程序取走设备，之后归还。</translation>
    </message>
    <message>
        <source>The namespace on the NVMe drive, from 1.</source>
        <translation>NVMe 驱动器上的命名空间，从 1 开始。</translation>
    </message>
    <message>
        <source>The socket of the program that serves the disk.</source>
        <translation>为磁盘提供服务的程序的套接字。</translation>
    </message>
    <message>
        <source>What happens when the file is not there as the guest starts.</source>
        <translation>客户机启动时文件不存在如何处理。</translation>
    </message>
    <message>
        <source>Goes without, but not after a start</source>
        <translation>可以没有，但全新启动时除外</translation>
    </message>
    <message>
        <source>Goes without</source>
        <translation>可以没有</translation>
    </message>
    <message>
        <source>Source number</source>
        <translation>源编号</translation>
    </message>
    <message>
        <source>What libvirt calls the source by in commands; it gives the number itself.</source>
        <translation>libvirt 在命令中用来指代该源的编号；由其自行分配。</translation>
    </message>
    <message>
        <source>File group</source>
        <translation>文件组</translation>
    </message>
    <message>
        <source>A set of files that a program opened and gave to libvirt under this name.</source>
        <translation>由程序打开并以此名称交给 libvirt 的一组文件。</translation>
    </message>
    <message>
        <source>libvirt opens the file</source>
        <translation>由 libvirt 打开文件</translation>
    </message>
    <message>
        <source>NVMe domain</source>
        <translation>NVMe 域</translation>
    </message>
    <message>
        <source>The first part of the drive&apos;s PCI address on the host.</source>
        <translation>驱动器在主机上的 PCI 地址的第一部分。</translation>
    </message>
    <message>
        <source>NVMe bus</source>
        <translation>NVMe 总线</translation>
    </message>
    <message>
        <source>The bus of the drive&apos;s PCI address on the host.</source>
        <translation>驱动器在主机上的 PCI 地址的总线部分。</translation>
    </message>
    <message>
        <source>NVMe slot</source>
        <translation>NVMe 插槽</translation>
    </message>
    <message>
        <source>The slot of the drive&apos;s PCI address on the host.</source>
        <translation>驱动器在主机上的 PCI 地址的插槽部分。</translation>
    </message>
    <message>
        <source>NVMe function</source>
        <translation>NVMe 功能</translation>
    </message>
    <message>
        <source>The last part of the drive&apos;s PCI address on the host.</source>
        <translation>驱动器在主机上的 PCI 地址的最后部分。</translation>
    </message>
    <message>
        <source>NVMe multifunction</source>
        <translation>NVMe 多功能</translation>
    </message>
    <message>
        <source>Whether the slot on the host has several functions.</source>
        <translation>主机上的该插槽是否有多个功能。</translation>
    </message>
    <message>
        <source>Shared directories</source>
        <translation>共享目录</translation>
    </message>
    <message>
        <source>Directories of the host that the guest can mount.</source>
        <translation>客户机可挂载的主机目录。</translation>
    </message>
    <message>
        <source>What the guest gets.</source>
        <translation>提供给客户机的内容。</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>A container template</source>
        <translation>容器模板</translation>
    </message>
    <message>
        <source>An image file</source>
        <translation>映像文件</translation>
    </message>
    <message>
        <source>A block device</source>
        <translation>块设备</translation>
    </message>
    <message>
        <source>A directory of the guest itself</source>
        <translation>客户机自身的目录</translation>
    </message>
    <message>
        <source>How the guest reaches the directory; virtiofs is fastest and asks for shared memory.</source>
        <translation>客户机访问目录的方式；virtiofs 最快，但需要共享内存。</translation>
    </message>
    <message>
        <source>9p</source>
        <translation>9p</translation>
    </message>
    <message>
        <source>9p by handle (old)</source>
        <translation>9p，按句柄（旧）</translation>
    </message>
    <message>
        <source>MTP, over USB</source>
        <translation>MTP，通过 USB</translation>
    </message>
    <message>
        <source>The directory on the host.</source>
        <translation>主机上的目录。</translation>
    </message>
    <message>
        <source>Name in the guest</source>
        <translation>客户机中的名称</translation>
    </message>
    <message>
        <source>What the guest mounts it by, or where a container sees it.</source>
        <translation>客户机挂载时所用的名称，或容器看到它的位置。</translation>
    </message>
    <message>
        <source>The guest cannot write there.</source>
        <translation>客户机无法在此写入。</translation>
    </message>
    <message>
        <source>it can</source>
        <translation>可以写入</translation>
    </message>
    <message>
        <source>The image on the host.</source>
        <translation>主机上的映像。</translation>
    </message>
    <message>
        <source>The block device of the host.</source>
        <translation>主机的块设备。</translation>
    </message>
    <message>
        <source>The name of the template.</source>
        <translation>模板的名称。</translation>
    </message>
    <message>
        <source>How much memory the file system may take.</source>
        <translation>文件系统最多可占用多少内存。</translation>
    </message>
    <message>
        <source>Size in</source>
        <translation>大小单位</translation>
    </message>
    <message>
        <source>What that size counts in.</source>
        <translation>该大小所用的单位。</translation>
    </message>
    <message>
        <source>The socket of a virtiofs program that someone else started.</source>
        <translation>由他人启动的 virtiofs 程序的套接字。</translation>
    </message>
    <message>
        <source>libvirt starts it</source>
        <translation>由 libvirt 启动</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>不尝试</translation>
    </message>
    <message>
        <source>Owner of files</source>
        <translation>文件的所有者</translation>
    </message>
    <message>
        <source>Who the files belong to on the host.</source>
        <translation>文件在主机上归谁所有。</translation>
    </message>
    <message>
        <source>as the guest says</source>
        <translation>按客户机的指定</translation>
    </message>
    <message>
        <source>As the guest says</source>
        <translation>按客户机的指定</translation>
    </message>
    <message>
        <source>The hypervisor, with notes</source>
        <translation>虚拟机管理程序，附带记录</translation>
    </message>
    <message>
        <source>The hypervisor, silently</source>
        <translation>虚拟机管理程序，静默处理</translation>
    </message>
    <message>
        <source>Rights of files</source>
        <translation>文件的权限</translation>
    </message>
    <message>
        <source>The rights of new files on the host, in octal.</source>
        <translation>主机上新文件的权限，八进制。</translation>
    </message>
    <message>
        <source>0600</source>
        <translation>0600</translation>
    </message>
    <message>
        <source>Rights of directories</source>
        <translation>目录的权限</translation>
    </message>
    <message>
        <source>The rights of new directories on the host, in octal.</source>
        <translation>主机上新目录的权限，八进制。</translation>
    </message>
    <message>
        <source>0700</source>
        <translation>0700</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>多个设备</translation>
    </message>
    <message>
        <source>What happens if the directory spans several file systems of the host.</source>
        <translation>目录跨越主机的多个文件系统时如何处理。</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Numbers are made unique</source>
        <translation>使编号唯一</translation>
    </message>
    <message>
        <source>Only the first can be used</source>
        <translation>只能使用第一个</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Which of the virtio models it is.</source>
        <translation>是哪种 virtio 型号。</translation>
    </message>
    <message>
        <source>How many requests the queue holds.</source>
        <translation>队列可容纳多少个请求。</translation>
    </message>
    <message>
        <source>How the image is stored.</source>
        <translation>映像的存储方式。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Immediate lets the host write at once what the guest wrote.</source>
        <translation>“立即”让主机马上写入客户机所写的内容。</translation>
    </message>
    <message>
        <source>when the host sees fit</source>
        <translation>由主机择时</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Most room</source>
        <translation>最大空间</translation>
    </message>
    <message>
        <source>What a container can take at all.</source>
        <translation>容器最多可占用的空间。</translation>
    </message>
    <message>
        <source>Room before warning</source>
        <translation>警告前的空间</translation>
    </message>
    <message>
        <source>What a container can take for long.</source>
        <translation>容器可长期占用的空间。</translation>
    </message>
    <message>
        <source>Rights and limits</source>
        <translation>权限与限制</translation>
    </message>
    <message>
        <source>A directory of the host that the guest can mount. virtiofs is the fast way and asks for shared memory backing.</source>
        <translation>客户机可挂载的主机目录。virtiofs 是较快的方式，但需要共享的后备内存。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The program of the host that serves the directory.</source>
        <translation>为该目录提供服务的主机程序。</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <translation>扩展属性</translation>
    </message>
    <message>
        <source>The guest can use extended attributes of files.</source>
        <translation>客户机可使用文件的扩展属性。</translation>
    </message>
    <message>
        <source>How much the guest may remember of the files.</source>
        <translation>客户机可缓存文件的多少内容。</translation>
    </message>
    <message>
        <source>the program decides</source>
        <translation>由程序决定</translation>
    </message>
    <message>
        <source>POSIX locks</source>
        <translation>POSIX 锁</translation>
    </message>
    <message>
        <source>Locks of the guest hold on the host, too.</source>
        <translation>客户机的锁在主机上同样有效。</translation>
    </message>
    <message>
        <source>BSD locks</source>
        <translation>BSD 锁</translation>
    </message>
    <message>
        <source>Locks of whole files hold on the host, too.</source>
        <translation>整个文件的锁在主机上同样有效。</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>How the program is shut in.</source>
        <translation>程序如何被隔离。</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>How many threads serve the guest.</source>
        <translation>有多少个线程为客户机提供服务。</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>How many files may be open at once.</source>
        <translation>最多可同时打开多少个文件。</translation>
    </message>
    <message>
        <source>virtiofs program</source>
        <translation>virtiofs 程序</translation>
    </message>
    <message>
        <source>Which users of the guest are which users of the host.</source>
        <translation>客户机的哪些用户对应主机的哪些用户。</translation>
    </message>
    <message>
        <source>the same, as far as rights allow</source>
        <translation>相同，以权限所及为限</translation>
    </message>
    <message>
        <source>The first number in the guest.</source>
        <translation>客户机中的起始编号。</translation>
    </message>
    <message>
        <source>The first number on the host.</source>
        <translation>主机上的起始编号。</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>共有多少个。</translation>
    </message>
    <message>
        <source>Which groups of the guest are which groups of the host.</source>
        <translation>客户机的哪些组对应主机的哪些组。</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>用户和组</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>How people see the guest&apos;s screen and type into it.</source>
        <translation>人们如何看到客户机的屏幕并进行输入。</translation>
    </message>
    <message>
        <source>nobody can see the screen</source>
        <translation>无人能看到屏幕</translation>
    </message>
    <message>
        <source>How the screen is shown.</source>
        <translation>屏幕的显示方式。</translation>
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
        <translation>无，仅绘制（EGL）</translation>
    </message>
    <message>
        <source>A window on the host (SDL)</source>
        <translation>主机上的窗口（SDL）</translation>
    </message>
    <message>
        <source>Remote Desktop (RDP)</source>
        <translation>远程桌面（RDP）</translation>
    </message>
    <message>
        <source>A window on the host (VirtualBox)</source>
        <translation>主机上的窗口（VirtualBox）</translation>
    </message>
    <message>
        <source>Automatic port</source>
        <translation>自动端口</translation>
    </message>
    <message>
        <source>libvirt finds a free port at each start.</source>
        <translation>libvirt 每次启动时查找空闲端口。</translation>
    </message>
    <message>
        <source>yes, unless a port is set</source>
        <translation>是，除非设置了端口</translation>
    </message>
    <message>
        <source>The port on the host; -1 means automatic.</source>
        <translation>主机上的端口；-1 表示自动。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Encrypted port</source>
        <translation>加密端口</translation>
    </message>
    <message>
        <source>The port for encrypted channels; -1 means automatic.</source>
        <translation>加密通道的端口；-1 表示自动。</translation>
    </message>
    <message>
        <source>automatic if it is needed</source>
        <translation>需要时自动</translation>
    </message>
    <message>
        <source>Web port</source>
        <translation>Web 端口</translation>
    </message>
    <message>
        <source>The port for viewers in a browser; -1 means automatic.</source>
        <translation>浏览器中的查看器所用的端口；-1 表示自动。</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>键盘布局</translation>
    </message>
    <message>
        <source>The layout of the viewer&apos;s keyboard, where it cannot tell.</source>
        <translation>查看器无法告知时，其键盘的布局。</translation>
    </message>
    <message>
        <source>the viewer tells</source>
        <translation>由查看器告知</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>英语（美国）</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>英语（英国）</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>What a viewer must know; VNC looks at eight characters only.</source>
        <translation>查看器须提供的密码；VNC 只看前八个字符。</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>After that moment (UTC) the password no longer opens the screen.</source>
        <translation>此时刻（UTC）之后，该密码不再能打开屏幕。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Viewers at a change</source>
        <translation>更改时的查看器</translation>
    </message>
    <message>
        <source>What happens to viewers as the password changes.</source>
        <translation>密码更改时如何处理查看器。</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>保持连接</translation>
    </message>
    <message>
        <source>They are cut off</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>The change fails</source>
        <translation>更改失败</translation>
    </message>
    <message>
        <source>The user name that a viewer must know.</source>
        <translation>查看器须提供的用户名。</translation>
    </message>
    <message>
        <source>Several viewers</source>
        <translation>多个查看器</translation>
    </message>
    <message>
        <source>Whether more than one viewer can look on.</source>
        <translation>是否允许多个查看器同时查看。</translation>
    </message>
    <message>
        <source>one may shut out others</source>
        <translation>允许一个排除其他</translation>
    </message>
    <message>
        <source>One may shut out others</source>
        <translation>允许一个排除其他</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>As the viewers agree</source>
        <translation>由查看器协商</translation>
    </message>
    <message>
        <source>Wait for a viewer</source>
        <translation>等待查看器</translation>
    </message>
    <message>
        <source>The guest only starts to run when someone looks on.</source>
        <translation>有人查看时客户机才开始运行。</translation>
    </message>
    <message>
        <source>Reachable at</source>
        <translation>可访问于</translation>
    </message>
    <message>
        <source>Addresses or sockets where viewers can connect.</source>
        <translation>查看器可以连接的地址或套接字。</translation>
    </message>
    <message>
        <source>only on the host itself</source>
        <translation>仅限主机自身</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What the row is.</source>
        <translation>此行是什么。</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>A virtual network</source>
        <translation>虚拟网络</translation>
    </message>
    <message>
        <source>A Unix socket</source>
        <translation>Unix 套接字</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>无处</translation>
    </message>
    <message>
        <source>0.0.0.0 means that any computer can reach it.</source>
        <translation>0.0.0.0 表示任何计算机都可以访问。</translation>
    </message>
    <message>
        <source>127.0.0.1</source>
        <translation>127.0.0.1</translation>
    </message>
    <message>
        <source>The address of the host in this network is taken.</source>
        <translation>采用主机在此网络中的地址。</translation>
    </message>
    <message>
        <source>A socket on the host.</source>
        <translation>主机上的套接字。</translation>
    </message>
    <message>
        <source>libvirt picks one</source>
        <translation>由 libvirt 选取</translation>
    </message>
    <message>
        <source>How people see the guest&apos;s screen from elsewhere. What the guest draws with is the video card.</source>
        <translation>人们如何从别处看到客户机的屏幕。客户机用显卡进行绘制。</translation>
    </message>
    <message>
        <source>OpenGL</source>
        <translation>OpenGL</translation>
    </message>
    <message>
        <source>The host&apos;s graphics card draws for the guest.</source>
        <translation>由主机的显卡为客户机绘制。</translation>
    </message>
    <message>
        <source>Render node</source>
        <translation>渲染节点</translation>
    </message>
    <message>
        <source>The graphics card of the host that draws.</source>
        <translation>进行绘制的主机显卡。</translation>
    </message>
    <message>
        <source>Sound of the host</source>
        <translation>主机的声音</translation>
    </message>
    <message>
        <source>The number of the audio backend that viewers hear.</source>
        <translation>查看器所听到的音频后端的编号。</translation>
    </message>
    <message>
        <source>Power buttons</source>
        <translation>电源按钮</translation>
    </message>
    <message>
        <source>A viewer can shut the guest off and start it again.</source>
        <translation>查看器可关闭客户机并重新启动它。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>The window fills the screen.</source>
        <translation>窗口占满屏幕。</translation>
    </message>
    <message>
        <source>Several users</source>
        <translation>多个用户</translation>
    </message>
    <message>
        <source>More than one user can be connected.</source>
        <translation>可同时连接多个用户。</translation>
    </message>
    <message>
        <source>Newcomer wins</source>
        <translation>后来者优先</translation>
    </message>
    <message>
        <source>Who comes later takes the place of who is there.</source>
        <translation>后来者取代已连接者。</translation>
    </message>
    <message>
        <source>Drawing and sound</source>
        <translation>绘制与声音</translation>
    </message>
    <message>
        <source>X display</source>
        <translation>X 显示</translation>
    </message>
    <message>
        <source>The screen that the window opens on.</source>
        <translation>窗口在哪个屏幕上打开。</translation>
    </message>
    <message>
        <source>X authority</source>
        <translation>X 授权</translation>
    </message>
    <message>
        <source>The file that opens the way to that screen.</source>
        <translation>用于获准访问该屏幕的文件。</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>点对点</translation>
    </message>
    <message>
        <source>Viewers connect straight to the guest, without a bus.</source>
        <translation>查看器直接连接客户机，不经总线。</translation>
    </message>
    <message>
        <source>Bus address</source>
        <translation>总线地址</translation>
    </message>
    <message>
        <source>The D-Bus that the display is on.</source>
        <translation>显示所在的 D-Bus。</translation>
    </message>
    <message>
        <source>a bus of its own</source>
        <translation>自有的总线</translation>
    </message>
    <message>
        <source>Socket, old</source>
        <translation>套接字，旧</translation>
    </message>
    <message>
        <source>A socket instead of a port; a row above says the same.</source>
        <translation>用套接字代替端口；上面的某一行含义相同。</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Address, old</source>
        <translation>地址，旧</translation>
    </message>
    <message>
        <source>The address of the first row above, as old versions know it.</source>
        <translation>上面第一行的地址，旧版本所用的写法。</translation>
    </message>
    <message>
        <source>as the rows above say</source>
        <translation>按上面各行</translation>
    </message>
    <message>
        <source>Where the window is</source>
        <translation>窗口的位置</translation>
    </message>
    <message>
        <source>SPICE channels</source>
        <translation>SPICE 通道</translation>
    </message>
    <message>
        <source>Whether channels are encrypted where no row below says so.</source>
        <translation>下面没有相应的行时，通道是否加密。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>不作要求</translation>
    </message>
    <message>
        <source>Single channels that are to be encrypted, or not.</source>
        <translation>需要加密或不加密的个别通道。</translation>
    </message>
    <message>
        <source>all as above</source>
        <translation>全部与上面相同</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>What passes there.</source>
        <translation>其中传输的内容。</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘和鼠标</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>指针</translation>
    </message>
    <message>
        <source>Sound, playing</source>
        <translation>声音，播放</translation>
    </message>
    <message>
        <source>Sound, recording</source>
        <translation>声音，录制</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <translation>智能卡</translation>
    </message>
    <message>
        <source>USB devices</source>
        <translation>USB 设备</translation>
    </message>
    <message>
        <source>Whether it is encrypted.</source>
        <translation>是否加密。</translation>
    </message>
    <message>
        <source>Texts can be copied between the guest and the viewer.</source>
        <translation>可在客户机与查看器之间复制文本。</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>文件传输</translation>
    </message>
    <message>
        <source>Files can be dragged from the viewer into the guest.</source>
        <translation>可将文件从查看器拖入客户机。</translation>
    </message>
    <message>
        <source>Who draws the pointer; the client&apos;s is smoother and asks for an agent.</source>
        <translation>由谁绘制指针；客户端绘制更流畅，但需要代理。</translation>
    </message>
    <message>
        <source>the agent decides</source>
        <translation>由代理决定</translation>
    </message>
    <message>
        <source>The viewer</source>
        <translation>查看器</translation>
    </message>
    <message>
        <source>The guest</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Video streams</source>
        <translation>视频流</translation>
    </message>
    <message>
        <source>Which parts of the screen are sent as video.</source>
        <translation>屏幕的哪些部分作为视频发送。</translation>
    </message>
    <message>
        <source>Those that look like video</source>
        <translation>看起来像视频的</translation>
    </message>
    <message>
        <source>All that change</source>
        <translation>所有有变化的</translation>
    </message>
    <message>
        <source>Compressed sound</source>
        <translation>压缩声音</translation>
    </message>
    <message>
        <source>Sound is compressed on its way.</source>
        <translation>声音在传输中经过压缩。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>How images are compressed on their way.</source>
        <translation>图像在传输中如何压缩。</translation>
    </message>
    <message>
        <source>auto_glz</source>
        <translation>auto_glz</translation>
    </message>
    <message>
        <source>As fits, with a memory</source>
        <translation>自动选择，带记忆</translation>
    </message>
    <message>
        <source>As fits, without</source>
        <translation>自动选择，不带记忆</translation>
    </message>
    <message>
        <source>For photos (quic)</source>
        <translation>适合照片（quic）</translation>
    </message>
    <message>
        <source>For drawings, with a memory</source>
        <translation>适合图形，带记忆</translation>
    </message>
    <message>
        <source>For drawings</source>
        <translation>适合图形</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Photos lose quality on slow lines.</source>
        <translation>线路慢时照片会损失质量。</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>On slow lines</source>
        <translation>线路慢时</translation>
    </message>
    <message>
        <source>zlib</source>
        <translation>zlib</translation>
    </message>
    <message>
        <source>Drawings are compressed once more on slow lines.</source>
        <translation>线路慢时图形会再压缩一次。</translation>
    </message>
    <message>
        <source>SPICE tuning</source>
        <translation>SPICE 调优</translation>
    </message>
    <message>
        <source>Devices of the host that the guest has for itself.</source>
        <translation>由客户机独占的主机设备。</translation>
    </message>
    <message>
        <source>Virtual machines get whole devices, containers get a right.</source>
        <translation>虚拟机得到整个设备，容器得到权限。</translation>
    </message>
    <message>
        <source>whole device</source>
        <translation>整个设备</translation>
    </message>
    <message>
        <source>The whole device</source>
        <translation>整个设备</translation>
    </message>
    <message>
        <source>A right (containers)</source>
        <translation>权限（容器）</translation>
    </message>
    <message>
        <source>What sort of device of the host it is.</source>
        <translation>主机设备的种类。</translation>
    </message>
    <message>
        <source>Mediated (mdev)</source>
        <translation>中介（mdev）</translation>
    </message>
    <message>
        <source>SCSI disk or tape</source>
        <translation>SCSI 磁盘或磁带</translation>
    </message>
    <message>
        <source>SCSI controller (vhost)</source>
        <translation>SCSI 控制器（vhost）</translation>
    </message>
    <message>
        <source>Block device (containers)</source>
        <translation>块设备（容器）</translation>
    </message>
    <message>
        <source>Character device (containers)</source>
        <translation>字符设备（容器）</translation>
    </message>
    <message>
        <source>Network card (containers)</source>
        <translation>网卡（容器）</translation>
    </message>
    <message>
        <source>no, someone else prepares it</source>
        <translation>否，由他人准备</translation>
    </message>
    <message>
        <source>What the guest sees of the device, or how it is handed over.</source>
        <translation>客户机看到的设备是什么，或设备如何交付。</translation>
    </message>
    <message>
        <source>PCI (vfio-pci)</source>
        <translation>PCI（vfio-pci）</translation>
    </message>
    <message>
        <source>Channel device (vfio-ccw)</source>
        <translation>通道设备（vfio-ccw）</translation>
    </message>
    <message>
        <source>Crypto adapter (vfio-ap)</source>
        <translation>加密适配器（vfio-ap）</translation>
    </message>
    <message>
        <source>The guest cannot write on the device.</source>
        <translation>客户机无法写入设备。</translation>
    </message>
    <message>
        <source>Several guests may have the device at once.</source>
        <translation>多个客户机可同时拥有该设备。</translation>
    </message>
    <message>
        <source>The vendor id of the USB device.</source>
        <translation>USB 设备的供应商 ID。</translation>
    </message>
    <message>
        <source>The product id of the USB device.</source>
        <translation>USB 设备的产品 ID。</translation>
    </message>
    <message>
        <source>What happens when the device is not there as the guest starts.</source>
        <translation>客户机启动时设备不存在会如何处理。</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Whether the guest may reset the USB device.</source>
        <translation>客户机是否可以重置 USB 设备。</translation>
    </message>
    <message>
        <source>Until it is set up</source>
        <translation>直到设置完成</translation>
    </message>
    <message>
        <source>Mediated device</source>
        <translation>中介设备</translation>
    </message>
    <message>
        <source>The id of the mediated device on the host.</source>
        <translation>中介设备在主机上的 ID。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>The first part of the PCI address on the host, nearly always 0.</source>
        <translation>主机上 PCI 地址的第一部分，几乎总是 0。</translation>
    </message>
    <message>
        <source>The bus of the device on the host.</source>
        <translation>设备在主机上的总线。</translation>
    </message>
    <message>
        <source>The slot of the PCI address on the host.</source>
        <translation>主机上 PCI 地址的插槽。</translation>
    </message>
    <message>
        <source>The last part of the PCI address on the host.</source>
        <translation>主机上 PCI 地址的最后一部分。</translation>
    </message>
    <message>
        <source>Guard settings</source>
        <translation>保护配置</translation>
    </message>
    <message>
        <source>Keeps the guest from writing where it should not in the device&apos;s PCI settings.</source>
        <translation>防止客户机写入设备 PCI 配置中不应写入的位置。</translation>
    </message>
    <message>
        <source>The number of the USB device on its bus, which changes as it is plugged in again.</source>
        <translation>USB 设备在其总线上的编号，重新插入时会改变。</translation>
    </message>
    <message>
        <source>found by its ids</source>
        <translation>按其 ID 查找</translation>
    </message>
    <message>
        <source>The USB port of the host, which stays when the device is plugged in again.</source>
        <translation>主机的 USB 端口，设备重新插入时保持不变。</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>访问途径</translation>
    </message>
    <message>
        <source>How a SCSI device is reached.</source>
        <translation>如何访问 SCSI 设备。</translation>
    </message>
    <message>
        <source>an adapter of the host</source>
        <translation>主机的适配器</translation>
    </message>
    <message>
        <source>An adapter of the host</source>
        <translation>主机的适配器</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>The SCSI adapter of the host.</source>
        <translation>主机的 SCSI 适配器。</translation>
    </message>
    <message>
        <source>The target on the bus of the adapter.</source>
        <translation>适配器总线上的目标。</translation>
    </message>
    <message>
        <source>The unit on the target.</source>
        <translation>目标上的单元。</translation>
    </message>
    <message>
        <source>World wide port</source>
        <translation>全球端口</translation>
    </message>
    <message>
        <source>The name of the vhost SCSI controller on the host.</source>
        <translation>主机上 vhost SCSI 控制器的名称。</translation>
    </message>
    <message>
        <source>Which one on the host</source>
        <translation>主机上的哪个</translation>
    </message>
    <message>
        <source>A device of the host that the guest has for itself. The host cannot use it meanwhile.</source>
        <translation>由客户机独占的主机设备。其间主机无法使用它。</translation>
    </message>
    <message>
        <source>Addresses in the container</source>
        <translation>容器中的地址</translation>
    </message>
    <message>
        <source>Target name</source>
        <translation>目标名称</translation>
    </message>
    <message>
        <source>The iSCSI name of the target, with its unit.</source>
        <translation>目标的 iSCSI 名称，连同其单元。</translation>
    </message>
    <message>
        <source>The name or address of the server.</source>
        <translation>服务器的名称或地址。</translation>
    </message>
    <message>
        <source>The port of the server.</source>
        <translation>服务器的端口。</translation>
    </message>
    <message>
        <source>3260</source>
        <translation>3260</translation>
    </message>
    <message>
        <source>The iSCSI name that the host goes by.</source>
        <translation>主机所用的 iSCSI 名称。</translation>
    </message>
    <message>
        <source>Adapter kind</source>
        <translation>适配器种类</translation>
    </message>
    <message>
        <source>How the adapter is described.</source>
        <translation>如何描述适配器。</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>按其名称</translation>
    </message>
    <message>
        <source>Fibre Channel</source>
        <translation>光纤通道</translation>
    </message>
    <message>
        <source>Node name</source>
        <translation>节点名称</translation>
    </message>
    <message>
        <source>The worldwide name of the node.</source>
        <translation>节点的全球名称（WWN）。</translation>
    </message>
    <message>
        <source>Port name</source>
        <translation>端口名称</translation>
    </message>
    <message>
        <source>The worldwide name of the port.</source>
        <translation>端口的全球名称（WWN）。</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父适配器</translation>
    </message>
    <message>
        <source>The adapter of the host that it is made on.</source>
        <translation>在主机的哪个适配器上创建。</translation>
    </message>
    <message>
        <source>libvirt finds one</source>
        <translation>由 libvirt 查找</translation>
    </message>
    <message>
        <source>libvirt makes the adapter and takes it away.</source>
        <translation>由 libvirt 创建并移除适配器。</translation>
    </message>
    <message>
        <source>Parent node name</source>
        <translation>父适配器的节点名称</translation>
    </message>
    <message>
        <source>The worldwide name of the parent&apos;s node.</source>
        <translation>父适配器节点的全球名称（WWN）。</translation>
    </message>
    <message>
        <source>Parent port name</source>
        <translation>父适配器的端口名称</translation>
    </message>
    <message>
        <source>The worldwide name of the parent&apos;s port.</source>
        <translation>父适配器端口的全球名称（WWN）。</translation>
    </message>
    <message>
        <source>Fabric name</source>
        <translation>Fabric 名称</translation>
    </message>
    <message>
        <source>The worldwide name of the fabric of the parent.</source>
        <translation>父适配器所在 Fabric 的全球名称（WWN）。</translation>
    </message>
    <message>
        <source>Parent&apos;s number</source>
        <translation>父适配器的编号</translation>
    </message>
    <message>
        <source>The number of the SCSI adapter at the PCI address.</source>
        <translation>该 PCI 地址上 SCSI 适配器的编号。</translation>
    </message>
    <message>
        <source>Parent&apos;s domain</source>
        <translation>父适配器的域</translation>
    </message>
    <message>
        <source>The first part of the PCI address of the adapter.</source>
        <translation>适配器 PCI 地址的第一部分。</translation>
    </message>
    <message>
        <source>Parent&apos;s bus</source>
        <translation>父适配器的总线</translation>
    </message>
    <message>
        <source>The bus of the PCI address of the adapter.</source>
        <translation>适配器 PCI 地址的总线。</translation>
    </message>
    <message>
        <source>Parent&apos;s slot</source>
        <translation>父适配器的插槽</translation>
    </message>
    <message>
        <source>The slot of the PCI address of the adapter.</source>
        <translation>适配器 PCI 地址的插槽。</translation>
    </message>
    <message>
        <source>Parent&apos;s function</source>
        <translation>父适配器的功能</translation>
    </message>
    <message>
        <source>The last part of the PCI address of the adapter.</source>
        <translation>适配器 PCI 地址的最后一部分。</translation>
    </message>
    <message>
        <source>Adapter of a pool</source>
        <translation>存储池的适配器</translation>
    </message>
    <message>
        <source>What hands the PCI device to the guest.</source>
        <translation>由什么将 PCI 设备交给客户机。</translation>
    </message>
    <message>
        <source>VFIO, or what the hypervisor has</source>
        <translation>VFIO，或虚拟机管理程序所具备的方式</translation>
    </message>
    <message>
        <source>VFIO</source>
        <translation>VFIO</translation>
    </message>
    <message>
        <source>KVM (old)</source>
        <translation>KVM（旧）</translation>
    </message>
    <message>
        <source>Kernel driver</source>
        <translation>内核驱动程序</translation>
    </message>
    <message>
        <source>The VFIO driver of the kernel that the device is bound to.</source>
        <translation>设备所绑定的内核 VFIO 驱动程序。</translation>
    </message>
    <message>
        <source>the best one for the device</source>
        <translation>最适合该设备的</translation>
    </message>
    <message>
        <source>Hands the device over the newer way of the kernel.</source>
        <translation>通过内核的较新方式交付设备。</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows what a mediated graphics card draws, without its own screen.</source>
        <translation>显示没有自身屏幕的中介显卡所绘制的内容。</translation>
    </message>
    <message>
        <source>Early display</source>
        <translation>早期显示</translation>
    </message>
    <message>
        <source>Shows something before the guest&apos;s driver is there; asks for the display.</source>
        <translation>在客户机驱动程序就绪之前显示内容；需要启用显示。</translation>
    </message>
    <message>
        <source>Driver and display</source>
        <translation>驱动程序与显示</translation>
    </message>
    <message>
        <source>In a container</source>
        <translation>容器中</translation>
    </message>
    <message>
        <source>Character device</source>
        <translation>字符设备</translation>
    </message>
    <message>
        <source>The character device of the host.</source>
        <translation>主机的字符设备。</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>The network card of the host, which goes away there.</source>
        <translation>主机的网卡，它将从主机上消失。</translation>
    </message>
    <message>
        <source>USB hubs</source>
        <translation>USB 集线器</translation>
    </message>
    <message>
        <source>More USB ports for the guest.</source>
        <translation>为客户机增加 USB 端口。</translation>
    </message>
    <message>
        <source>libvirt adds those that are needed</source>
        <translation>由 libvirt 添加所需的</translation>
    </message>
    <message>
        <source>What is plugged in.</source>
        <translation>插入的设备。</translation>
    </message>
    <message>
        <source>Input devices</source>
        <translation>输入设备</translation>
    </message>
    <message>
        <source>Keyboards, mice and tablets.</source>
        <translation>键盘、鼠标和数位板。</translation>
    </message>
    <message>
        <source>a PS/2 keyboard and mouse, where the machine has them</source>
        <translation>PS/2 键盘和鼠标（如果机型具备）</translation>
    </message>
    <message>
        <source>What the guest gets to type or point with.</source>
        <translation>客户机用于打字或指点的设备。</translation>
    </message>
    <message>
        <source>Tablet, follows the pointer</source>
        <translation>数位板，跟随指针</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>A device of the host, whole</source>
        <translation>主机的设备，独占</translation>
    </message>
    <message>
        <source>A device of the host, shared</source>
        <translation>主机的设备，共享</translation>
    </message>
    <message>
        <source>What the device is plugged into.</source>
        <translation>设备所插入的总线。</translation>
    </message>
    <message>
        <source>the usual one of the machine</source>
        <translation>该机型通常的总线</translation>
    </message>
    <message>
        <source>PS/2</source>
        <translation>PS/2</translation>
    </message>
    <message>
        <source>The device of the host that the guest has for itself.</source>
        <translation>由客户机独占的主机设备。</translation>
    </message>
    <message>
        <source>The device of the host that is shared with the guest.</source>
        <translation>与客户机共享的主机设备。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部一起</translation>
    </message>
    <message>
        <source>The keys that change sides take all such devices along.</source>
        <translation>按切换键时，所有此类设备一同切换。</translation>
    </message>
    <message>
        <source>just this one</source>
        <translation>仅此设备</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>Keys to change</source>
        <translation>切换键</translation>
    </message>
    <message>
        <source>The keys that change between host and guest.</source>
        <translation>在主机与客户机之间切换的按键。</translation>
    </message>
    <message>
        <source>both Ctrl keys</source>
        <translation>两个 Ctrl 键</translation>
    </message>
    <message>
        <source>Both Ctrl</source>
        <translation>两个 Ctrl</translation>
    </message>
    <message>
        <source>Both Alt</source>
        <translation>两个 Alt</translation>
    </message>
    <message>
        <source>Both Shift</source>
        <translation>两个 Shift</translation>
    </message>
    <message>
        <source>Both Meta</source>
        <translation>两个 Meta</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Ctrl and Scroll Lock</source>
        <translation>Ctrl 和 Scroll Lock</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Keys that are held down repeat.</source>
        <translation>按住的按键会重复输入。</translation>
    </message>
    <message>
        <source>Keyboards, mice and tablets of the guest. A tablet keeps the pointer where the viewer&apos;s is.</source>
        <translation>客户机的键盘、鼠标和数位板。数位板使指针与查看器的指针位置一致。</translation>
    </message>
    <message>
        <source>Network cards</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>The guest&apos;s network cards and what they are connected to.</source>
        <translation>客户机的网卡及其所连接的对象。</translation>
    </message>
    <message>
        <source>the guest has no network</source>
        <translation>客户机没有网络</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>What the card is plugged into on the host.</source>
        <translation>网卡在主机上接入何处。</translation>
    </message>
    <message>
        <source>A bridge of the host</source>
        <translation>主机的网桥</translation>
    </message>
    <message>
        <source>A card of the host (macvtap)</source>
        <translation>主机的网卡（macvtap）</translation>
    </message>
    <message>
        <source>The host&apos;s network, without rights</source>
        <translation>主机的网络，无需权限</translation>
    </message>
    <message>
        <source>A tap device</source>
        <translation>tap 设备</translation>
    </message>
    <message>
        <source>A PCI card of the host</source>
        <translation>主机的 PCI 网卡</translation>
    </message>
    <message>
        <source>A switch over a socket (vhost-user)</source>
        <translation>经由套接字的交换机（vhost-user）</translation>
    </message>
    <message>
        <source>Guests by multicast</source>
        <translation>通过多播连接的客户机</translation>
    </message>
    <message>
        <source>A guest that connects here (TCP)</source>
        <translation>连接到此处的客户机（TCP）</translation>
    </message>
    <message>
        <source>A guest that waits (TCP)</source>
        <translation>等待连接的客户机（TCP）</translation>
    </message>
    <message>
        <source>A guest by UDP</source>
        <translation>通过 UDP 连接的客户机</translation>
    </message>
    <message>
        <source>An internal network (VirtualBox)</source>
        <translation>内部网络（VirtualBox）</translation>
    </message>
    <message>
        <source>A vSphere switch</source>
        <translation>vSphere 交换机</translation>
    </message>
    <message>
        <source>The virtual network of the host.</source>
        <translation>主机的虚拟网络。</translation>
    </message>
    <message>
        <source>Port group</source>
        <translation>端口组</translation>
    </message>
    <message>
        <source>The set of rules of the network that the card follows.</source>
        <translation>网卡所遵循的一组网络规则。</translation>
    </message>
    <message>
        <source>the network&apos;s default</source>
        <translation>网络的默认组</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>The bridge of the host that the card is plugged into.</source>
        <translation>网卡所接入的主机网桥。</translation>
    </message>
    <message>
        <source>The network card or vDPA device of the host.</source>
        <translation>主机的网卡或 vDPA 设备。</translation>
    </message>
    <message>
        <source>How guests on one card reach each other, or who opens the socket.</source>
        <translation>同一网卡上的客户机如何互通，或由谁打开套接字。</translation>
    </message>
    <message>
        <source>VEPA, for a card of the host</source>
        <translation>VEPA，用于主机的网卡</translation>
    </message>
    <message>
        <source>VEPA, the switch decides</source>
        <translation>VEPA，由交换机决定</translation>
    </message>
    <message>
        <source>Bridge, guests see each other</source>
        <translation>桥接，客户机彼此可见</translation>
    </message>
    <message>
        <source>Private, guests are apart</source>
        <translation>私有，客户机彼此隔离</translation>
    </message>
    <message>
        <source>Passthrough, the guest has it alone</source>
        <translation>直通，由客户机独占</translation>
    </message>
    <message>
        <source>Waits for the other side</source>
        <translation>等待对方连接</translation>
    </message>
    <message>
        <source>Connects to the other side</source>
        <translation>连接到对方</translation>
    </message>
    <message>
        <source>The card that the guest sees; virtio is fastest where it has drivers.</source>
        <translation>客户机看到的网卡；有驱动程序时 virtio 最快。</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s usual one</source>
        <translation>虚拟机管理程序通常的型号</translation>
    </message>
    <message>
        <source>Intel 82574 (e1000e)</source>
        <translation>Intel 82574（e1000e）</translation>
    </message>
    <message>
        <source>Intel 82540 (e1000)</source>
        <translation>Intel 82540（e1000）</translation>
    </message>
    <message>
        <source>Intel 82576 (igb)</source>
        <translation>Intel 82576（igb）</translation>
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
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>The card&apos;s own address, which no other in the network may have.</source>
        <translation>网卡自身的地址，网络中不得有其他网卡使用。</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>网线</translation>
    </message>
    <message>
        <source>Whether the guest sees a cable in the card.</source>
        <translation>客户机是否看到网卡插着网线。</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>已插入</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>已插入</translation>
    </message>
    <message>
        <source>Pulled out</source>
        <translation>已拔出</translation>
    </message>
    <message>
        <source>Largest packet</source>
        <translation>最大数据包</translation>
    </message>
    <message>
        <source>The largest packet that fits (MTU).</source>
        <translation>可通过的最大数据包（MTU）。</translation>
    </message>
    <message>
        <source>as the network has it</source>
        <translation>与网络相同</translation>
    </message>
    <message>
        <source>A network card of the guest, and what it is plugged into on the host. The model decides how fast it is.</source>
        <translation>客户机的一块网卡，以及它在主机上接入何处。型号决定其速度。</translation>
    </message>
    <message>
        <source>Addresses in the guest</source>
        <translation>客户机中的地址</translation>
    </message>
    <message>
        <source>Addresses on the host</source>
        <translation>主机上的地址</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>The program that brings the packets to the host&apos;s network.</source>
        <translation>将数据包送入主机网络的程序。</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s own</source>
        <translation>虚拟机管理程序自身</translation>
    </message>
    <message>
        <source>Who moves the packets, or what hands a card of the host to the guest.</source>
        <translation>由谁传送数据包，或由什么将主机的网卡交给客户机。</translation>
    </message>
    <message>
        <source>vhost where it can be, or VFIO</source>
        <translation>尽可能用 vhost，或用 VFIO</translation>
    </message>
    <message>
        <source>The host&apos;s kernel (vhost)</source>
        <translation>主机的内核（vhost）</translation>
    </message>
    <message>
        <source>VFIO, a card of the host</source>
        <translation>VFIO，主机的网卡</translation>
    </message>
    <message>
        <source>KVM (old), a card of the host</source>
        <translation>KVM（旧），主机的网卡</translation>
    </message>
    <message>
        <source>Xen, a card of the host</source>
        <translation>Xen，主机的网卡</translation>
    </message>
    <message>
        <source>How many queues the card has; one for each vCPU is a good number.</source>
        <translation>网卡有多少个队列；每个 vCPU 一个较为合适。</translation>
    </message>
    <message>
        <source>Receive queue</source>
        <translation>接收队列</translation>
    </message>
    <message>
        <source>How many packets a queue holds on the way in, a power of two.</source>
        <translation>一个队列在接收方向可容纳多少个数据包，须为 2 的幂。</translation>
    </message>
    <message>
        <source>256</source>
        <translation>256</translation>
    </message>
    <message>
        <source>Send queue</source>
        <translation>发送队列</translation>
    </message>
    <message>
        <source>How many packets a queue holds on the way out, a power of two.</source>
        <translation>一个队列在发送方向可容纳多少个数据包，须为 2 的幂。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>How packets are sent when QEMU moves them.</source>
        <translation>由 QEMU 传送数据包时如何发送。</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>在后台</translation>
    </message>
    <message>
        <source>With a timer</source>
        <translation>使用定时器</translation>
    </message>
    <message>
        <source>Packets are handed over without the vCPU waiting (ioeventfd).</source>
        <translation>交付数据包时 vCPU 无须等待（ioeventfd）。</translation>
    </message>
    <message>
        <source>Spread by flow</source>
        <translation>按流分发</translation>
    </message>
    <message>
        <source>The packets of one connection go to one queue (RSS).</source>
        <translation>同一连接的数据包进入同一队列（RSS）。</translation>
    </message>
    <message>
        <source>Tell the flow</source>
        <translation>告知流</translation>
    </message>
    <message>
        <source>The guest is told the number that queues were chosen by.</source>
        <translation>告知客户机选择队列所依据的数值。</translation>
    </message>
    <message>
        <source>Hands the card over the newer way of the kernel.</source>
        <translation>通过内核的较新方式交付网卡。</translation>
    </message>
    <message>
        <source>The VFIO driver of the kernel that the card is bound to.</source>
        <translation>网卡所绑定的内核 VFIO 驱动程序。</translation>
    </message>
    <message>
        <source>the best one for the card</source>
        <translation>最适合该网卡的</translation>
    </message>
    <message>
        <source>Driver and queues</source>
        <translation>驱动程序与队列</translation>
    </message>
    <message>
        <source>Host: checksums</source>
        <translation>主机：校验和</translation>
    </message>
    <message>
        <source>The host takes packets whose checksum is left open.</source>
        <translation>主机接收校验和尚未填写的数据包。</translation>
    </message>
    <message>
        <source>Host: segments (old)</source>
        <translation>主机：分段（旧）</translation>
    </message>
    <message>
        <source>The host cuts large packets, in the old way.</source>
        <translation>主机以旧方式切分大数据包。</translation>
    </message>
    <message>
        <source>Host: IPv4 segments</source>
        <translation>主机：IPv4 分段</translation>
    </message>
    <message>
        <source>The host cuts large TCP packets of IPv4.</source>
        <translation>主机切分 IPv4 的大 TCP 数据包。</translation>
    </message>
    <message>
        <source>Host: IPv6 segments</source>
        <translation>主机：IPv6 分段</translation>
    </message>
    <message>
        <source>The host cuts large TCP packets of IPv6.</source>
        <translation>主机切分 IPv6 的大 TCP 数据包。</translation>
    </message>
    <message>
        <source>Host: congestion</source>
        <translation>主机：拥塞</translation>
    </message>
    <message>
        <source>The host keeps the marks of congestion as it cuts packets.</source>
        <translation>主机切分数据包时保留拥塞标记。</translation>
    </message>
    <message>
        <source>Host: UDP fragments</source>
        <translation>主机：UDP 分片</translation>
    </message>
    <message>
        <source>The host cuts large UDP packets.</source>
        <translation>主机切分大 UDP 数据包。</translation>
    </message>
    <message>
        <source>Host: merged buffers</source>
        <translation>主机：合并缓冲区</translation>
    </message>
    <message>
        <source>A packet may be in several small buffers.</source>
        <translation>一个数据包可存放在多个小缓冲区中。</translation>
    </message>
    <message>
        <source>Guest: checksums</source>
        <translation>客户机：校验和</translation>
    </message>
    <message>
        <source>The guest takes packets whose checksum is left open.</source>
        <translation>客户机接收校验和尚未填写的数据包。</translation>
    </message>
    <message>
        <source>Guest: IPv4 segments</source>
        <translation>客户机：IPv4 分段</translation>
    </message>
    <message>
        <source>The guest takes large TCP packets of IPv4.</source>
        <translation>客户机接收 IPv4 的大 TCP 数据包。</translation>
    </message>
    <message>
        <source>Guest: IPv6 segments</source>
        <translation>客户机：IPv6 分段</translation>
    </message>
    <message>
        <source>The guest takes large TCP packets of IPv6.</source>
        <translation>客户机接收 IPv6 的大 TCP 数据包。</translation>
    </message>
    <message>
        <source>Guest: congestion</source>
        <translation>客户机：拥塞</translation>
    </message>
    <message>
        <source>The guest takes large packets with marks of congestion.</source>
        <translation>客户机接收带拥塞标记的大数据包。</translation>
    </message>
    <message>
        <source>Guest: UDP fragments</source>
        <translation>客户机：UDP 分片</translation>
    </message>
    <message>
        <source>The guest takes large UDP packets.</source>
        <translation>客户机接收大 UDP 数据包。</translation>
    </message>
    <message>
        <source>Offloading</source>
        <translation>卸载（offload）</translation>
    </message>
    <message>
        <source>What the card is called on the host; a name of your own must not begin with vnet.</source>
        <translation>网卡在主机上的名称；自定的名称不得以 vnet 开头。</translation>
    </message>
    <message>
        <source>the host gives it a name</source>
        <translation>由主机命名</translation>
    </message>
    <message>
        <source>Made by libvirt</source>
        <translation>由 libvirt 创建</translation>
    </message>
    <message>
        <source>Whether libvirt makes the device on the host, or it is there.</source>
        <translation>由 libvirt 在主机上创建设备，还是设备已存在。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>A program of the host that sets the device up.</source>
        <translation>主机上设置该设备的程序。</translation>
    </message>
    <message>
        <source>Closing script</source>
        <translation>关闭脚本</translation>
    </message>
    <message>
        <source>A program of the host that runs as the device goes away.</source>
        <translation>设备移除时在主机上运行的程序。</translation>
    </message>
    <message>
        <source>Tap device file</source>
        <translation>tap 设备文件</translation>
    </message>
    <message>
        <source>The file that tap devices are opened by.</source>
        <translation>打开 tap 设备所用的文件。</translation>
    </message>
    <message>
        <source>/dev/net/tun</source>
        <translation>/dev/net/tun</translation>
    </message>
    <message>
        <source>vhost device file</source>
        <translation>vhost 设备文件</translation>
    </message>
    <message>
        <source>The file that the kernel&apos;s helper is opened by.</source>
        <translation>打开内核辅助功能所用的文件。</translation>
    </message>
    <message>
        <source>/dev/vhost-net</source>
        <translation>/dev/vhost-net</translation>
    </message>
    <message>
        <source>passt log</source>
        <translation>passt 日志</translation>
    </message>
    <message>
        <source>Where passt writes its log on the host.</source>
        <translation>passt 在主机上写入日志的位置。</translation>
    </message>
    <message>
        <source>Host name inside</source>
        <translation>内部主机名</translation>
    </message>
    <message>
        <source>The name that passt gives the guest by DHCP.</source>
        <translation>passt 通过 DHCP 给客户机的名称。</translation>
    </message>
    <message>
        <source>Full name inside</source>
        <translation>内部完整名称</translation>
    </message>
    <message>
        <source>The full name that passt gives the guest by DHCP.</source>
        <translation>passt 通过 DHCP 给客户机的完整名称。</translation>
    </message>
    <message>
        <source>The Xen domain that serves the card.</source>
        <translation>为网卡提供服务的 Xen 域。</translation>
    </message>
    <message>
        <source>Name inside</source>
        <translation>内部名称</translation>
    </message>
    <message>
        <source>What the card is called in a container.</source>
        <translation>网卡在容器中的名称。</translation>
    </message>
    <message>
        <source>the container counts</source>
        <translation>由容器编号</translation>
    </message>
    <message>
        <source>Name there now</source>
        <translation>其中的当前名称</translation>
    </message>
    <message>
        <source>What the card is really called in the container; libvirt writes it.</source>
        <translation>网卡在容器中的实际名称；由 libvirt 写入。</translation>
    </message>
    <message>
        <source>Tap device and scripts</source>
        <translation>tap 设备与脚本</translation>
    </message>
    <message>
        <source>More on the MAC address</source>
        <translation>MAC 地址的更多设置</translation>
    </message>
    <message>
        <source>Made how</source>
        <translation>生成方式</translation>
    </message>
    <message>
        <source>Whether VMware may find the address in its own range.</source>
        <translation>VMware 是否可在自己的范围内确定该地址。</translation>
    </message>
    <message>
        <source>generated if it is in VMware&apos;s range</source>
        <translation>地址在 VMware 的范围内则为生成</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Whether VMware checks that the address is its own.</source>
        <translation>VMware 是否检查该地址属于自己的范围。</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>当前地址</translation>
    </message>
    <message>
        <source>What the guest has made of its address; libvirt writes it.</source>
        <translation>客户机将其地址改成了什么；由 libvirt 写入。</translation>
    </message>
    <message>
        <source>The address of the multicast group, or of the host that the guests meet at.</source>
        <translation>多播组的地址，或客户机会合的主机的地址。</translation>
    </message>
    <message>
        <source>The port of that address.</source>
        <translation>该地址的端口。</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>本方地址</translation>
    </message>
    <message>
        <source>The address on this host that packets come to.</source>
        <translation>此主机上接收数据包的地址。</translation>
    </message>
    <message>
        <source>Our port</source>
        <translation>本方端口</translation>
    </message>
    <message>
        <source>The port on this host that packets come to.</source>
        <translation>此主机上接收数据包的端口。</translation>
    </message>
    <message>
        <source>What the internal network is called.</source>
        <translation>内部网络的名称。</translation>
    </message>
    <message>
        <source>Socket kind</source>
        <translation>套接字种类</translation>
    </message>
    <message>
        <source>What sort of socket the switch has.</source>
        <translation>交换机使用哪种套接字。</translation>
    </message>
    <message>
        <source>The socket of the switch.</source>
        <translation>交换机的套接字。</translation>
    </message>
    <message>
        <source>Tries again when the switch goes away.</source>
        <translation>交换机断开时重试。</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>The id of the vSphere switch.</source>
        <translation>vSphere 交换机的 ID。</translation>
    </message>
    <message>
        <source>Port id</source>
        <translation>端口 ID</translation>
    </message>
    <message>
        <source>The id of the port on the vSphere switch.</source>
        <translation>vSphere 交换机上端口的 ID。</translation>
    </message>
    <message>
        <source>Port group id</source>
        <translation>端口组 ID</translation>
    </message>
    <message>
        <source>The id of the group of ports on the vSphere switch.</source>
        <translation>vSphere 交换机上端口组的 ID。</translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation>连接 ID</translation>
    </message>
    <message>
        <source>The number of the connection to the vSphere switch.</source>
        <translation>到 vSphere 交换机的连接的编号。</translation>
    </message>
    <message>
        <source>libvirt takes the card from the host&apos;s driver at start and gives it back.</source>
        <translation>libvirt 在启动时从主机的驱动程序取得网卡，之后归还。</translation>
    </message>
    <message>
        <source>On bus</source>
        <translation>所在总线</translation>
    </message>
    <message>
        <source>What bus of the host the card is on.</source>
        <translation>网卡在主机的哪条总线上。</translation>
    </message>
    <message>
        <source>The first part of the PCI address on the host.</source>
        <translation>主机上 PCI 地址的第一部分。</translation>
    </message>
    <message>
        <source>The bus of the address on the host.</source>
        <translation>主机上地址的总线。</translation>
    </message>
    <message>
        <source>The number of the USB device on its bus.</source>
        <translation>USB 设备在其总线上的编号。</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>可缺少</translation>
    </message>
    <message>
        <source>Says that the USB device is not there now; libvirt writes it.</source>
        <translation>表明 USB 设备目前不存在；由 libvirt 写入。</translation>
    </message>
    <message>
        <source>Host card</source>
        <translation>主机网卡</translation>
    </message>
    <message>
        <source>Forwarded ports</source>
        <translation>转发的端口</translation>
    </message>
    <message>
        <source>Ports of the host that lead to the guest.</source>
        <translation>通向客户机的主机端口。</translation>
    </message>
    <message>
        <source>What is forwarded.</source>
        <translation>转发的内容。</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Host address</source>
        <translation>主机地址</translation>
    </message>
    <message>
        <source>Only what comes to this address of the host is forwarded.</source>
        <translation>仅转发发往主机此地址的数据。</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>任意地址</translation>
    </message>
    <message>
        <source>Only what comes in by this card of the host is forwarded.</source>
        <translation>仅转发经由主机此网卡传入的数据。</translation>
    </message>
    <message>
        <source>any card</source>
        <translation>任意网卡</translation>
    </message>
    <message>
        <source>The ports; without any, all are forwarded.</source>
        <translation>端口；未列出则全部转发。</translation>
    </message>
    <message>
        <source>all ports</source>
        <translation>所有端口</translation>
    </message>
    <message>
        <source>The first port on the host.</source>
        <translation>主机上的第一个端口。</translation>
    </message>
    <message>
        <source>The last port on the host.</source>
        <translation>主机上的最后一个端口。</translation>
    </message>
    <message>
        <source>just the first</source>
        <translation>仅第一个</translation>
    </message>
    <message>
        <source>The first port in the guest.</source>
        <translation>客户机中的第一个端口。</translation>
    </message>
    <message>
        <source>the same as on the host</source>
        <translation>与主机上相同</translation>
    </message>
    <message>
        <source>These ports are not forwarded.</source>
        <translation>这些端口不转发。</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>What may pass in a second over time.</source>
        <translation>长期平均每秒可通过的数据量。</translation>
    </message>
    <message>
        <source>KiB/s</source>
        <translation>KiB/秒</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>What may pass in a second for a short while.</source>
        <translation>短时间内每秒可通过的数据量。</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>How much may pass at the speed of the peak.</source>
        <translation>以峰值速度可通过的数据量。</translation>
    </message>
    <message>
        <source>Assured</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>What the card gets in any case; asks for limits on the network, too.</source>
        <translation>网卡在任何情况下都能得到的带宽；网络也需要设置限制。</translation>
    </message>
    <message>
        <source>nothing is assured</source>
        <translation>不作保证</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>The number of the traffic class; libvirt gives it itself.</source>
        <translation>流量类的编号；由 libvirt 自行指定。</translation>
    </message>
    <message>
        <source>Limits to the guest</source>
        <translation>流入客户机的限制</translation>
    </message>
    <message>
        <source>Limits from the guest</source>
        <translation>流出客户机的限制</translation>
    </message>
    <message>
        <source>Behind the card</source>
        <translation>网卡背后</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>The guest cannot reach others that are isolated on the same bridge.</source>
        <translation>客户机无法访问同一网桥上其他被隔离的客户机。</translation>
    </message>
    <message>
        <source>MAC table</source>
        <translation>MAC 表</translation>
    </message>
    <message>
        <source>Who keeps the bridge&apos;s table of addresses.</source>
        <translation>由谁维护网桥的地址表。</translation>
    </message>
    <message>
        <source>the kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>The kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>libvirt, which knows them</source>
        <translation>libvirt，它知道这些地址</translation>
    </message>
    <message>
        <source>Trust the guest</source>
        <translation>信任客户机</translation>
    </message>
    <message>
        <source>The host follows when the guest changes its MAC address or filters.</source>
        <translation>客户机更改其 MAC 地址或过滤器时，主机随之更改。</translation>
    </message>
    <message>
        <source>Collected packets</source>
        <translation>积攒的数据包</translation>
    </message>
    <message>
        <source>How many packets are collected before the guest is told.</source>
        <translation>积攒多少个数据包后再通知客户机。</translation>
    </message>
    <message>
        <source>none are collected</source>
        <translation>不积攒</translation>
    </message>
    <message>
        <source>Send buffer</source>
        <translation>发送缓冲区</translation>
    </message>
    <message>
        <source>How much may wait to be sent.</source>
        <translation>可等待发送的数据量。</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Several tags</source>
        <translation>多个标签</translation>
    </message>
    <message>
        <source>The guest tags the packets itself and may use all of these.</source>
        <translation>客户机自行为数据包加标签，并可使用所有这些标签。</translation>
    </message>
    <message>
        <source>no, if there is one tag</source>
        <translation>否（如果只有一个标签）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The virtual networks that the card is in.</source>
        <translation>网卡所在的虚拟网络。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The number of the network, up to 4095.</source>
        <translation>网络的编号，最大 4095。</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>本征</translation>
    </message>
    <message>
        <source>Packets without a tag belong to this network; this says how they leave.</source>
        <translation>不带标签的数据包属于此网络；此项规定它们如何发出。</translation>
    </message>
    <message>
        <source>it is not the native one</source>
        <translation>不是本征网络</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>带标签</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>不带标签</translation>
    </message>
    <message>
        <source>The kind of switch that the card has a port on.</source>
        <translation>网卡的端口所在交换机的种类。</translation>
    </message>
    <message>
        <source>a plain one</source>
        <translation>普通交换机</translation>
    </message>
    <message>
        <source>Open vSwitch</source>
        <translation>Open vSwitch</translation>
    </message>
    <message>
        <source>802.1Qbg (VEPA)</source>
        <translation>802.1Qbg（VEPA）</translation>
    </message>
    <message>
        <source>MidoNet</source>
        <translation>MidoNet</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>The profile of the port, known to the switch.</source>
        <translation>端口的配置文件，为交换机所知。</translation>
    </message>
    <message>
        <source>What the switch knows the port by.</source>
        <translation>交换机以此识别端口。</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>The id of the card for the switch.</source>
        <translation>网卡对交换机而言的 ID。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理器</translation>
    </message>
    <message>
        <source>The number of the database of types.</source>
        <translation>类型数据库的编号。</translation>
    </message>
    <message>
        <source>The number of the type in that database.</source>
        <translation>类型在该数据库中的编号。</translation>
    </message>
    <message>
        <source>Type version</source>
        <translation>类型版本</translation>
    </message>
    <message>
        <source>The version of that type.</source>
        <translation>该类型的版本。</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>交换机端口</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>The network filter of the host that all packets go through.</source>
        <translation>所有数据包都要经过的主机网络过滤器。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Values that the filter asks for.</source>
        <translation>过滤器所要求的值。</translation>
    </message>
    <message>
        <source>libvirt finds them out where it can</source>
        <translation>由 libvirt 尽可能自行查明</translation>
    </message>
    <message>
        <source>What the filter calls the value.</source>
        <translation>过滤器中该值的名称。</translation>
    </message>
    <message>
        <source>The value itself.</source>
        <translation>值本身。</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>Lets the guest limit what its devices can reach in memory.</source>
        <translation>允许客户机限制其设备可访问的内存。</translation>
    </message>
    <message>
        <source>The IOMMU that the guest sees.</source>
        <translation>客户机看到的 IOMMU。</translation>
    </message>
    <message>
        <source>Intel (VT-d)</source>
        <translation>Intel（VT-d）</translation>
    </message>
    <message>
        <source>AMD</source>
        <translation>AMD</translation>
    </message>
    <message>
        <source>Arm (SMMUv3)</source>
        <translation>Arm（SMMUv3）</translation>
    </message>
    <message>
        <source>Remap interrupts</source>
        <translation>重映射中断</translation>
    </message>
    <message>
        <source>Interrupts go through it, too; more than 255 vCPUs ask for it.</source>
        <translation>中断也经过它；超过 255 个 vCPU 时需要。</translation>
    </message>
    <message>
        <source>Many processors</source>
        <translation>多处理器</translation>
    </message>
    <message>
        <source>Interrupts can reach more than 255 vCPUs.</source>
        <translation>中断可到达 255 个以上的 vCPU。</translation>
    </message>
    <message>
        <source>Caching mode</source>
        <translation>缓存模式</translation>
    </message>
    <message>
        <source>Devices of the host work behind it.</source>
        <translation>主机设备可在其后工作。</translation>
    </message>
    <message>
        <source>Devices can keep translated addresses of their own.</source>
        <translation>设备可自行保存转换后的地址。</translation>
    </message>
    <message>
        <source>How wide addresses are: 39 or 48 bits.</source>
        <translation>地址的宽度：39 或 48 位。</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Off leaves interrupts alone to it.</source>
        <translation>关闭时它只处理中断。</translation>
    </message>
    <message>
        <source>Many processors (AMD)</source>
        <translation>多处理器（AMD）</translation>
    </message>
    <message>
        <source>Pass through</source>
        <translation>直通</translation>
    </message>
    <message>
        <source>Devices reach all of the memory until the guest says otherwise.</source>
        <translation>在客户机另行规定之前，设备可访问全部内存。</translation>
    </message>
    <message>
        <source>Accelerated</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>The IOMMU of the host does the work.</source>
        <translation>由主机的 IOMMU 完成工作。</translation>
    </message>
    <message>
        <source>Devices can keep translated addresses of their own (ATS).</source>
        <translation>设备可自行保存转换后的地址（ATS）。</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>A whole range can be made invalid at once.</source>
        <translation>可一次使整个范围失效。</translation>
    </message>
    <message>
        <source>Command queues</source>
        <translation>命令队列</translation>
    </message>
    <message>
        <source>The guest has command queues of the hardware.</source>
        <translation>客户机拥有硬件的命令队列。</translation>
    </message>
    <message>
        <source>Output width</source>
        <translation>输出宽度</translation>
    </message>
    <message>
        <source>How wide the addresses are that come out.</source>
        <translation>输出地址的宽度。</translation>
    </message>
    <message>
        <source>Substream bits</source>
        <translation>子流位数</translation>
    </message>
    <message>
        <source>How many bits tell parts of a device apart.</source>
        <translation>用多少位区分设备的各个部分。</translation>
    </message>
    <message>
        <source>PCI bus</source>
        <translation>PCI 总线</translation>
    </message>
    <message>
        <source>The index of the PCI controller that it is for.</source>
        <translation>其所针对的 PCI 控制器的索引。</translation>
    </message>
    <message>
        <source>Granule</source>
        <translation>粒度</translation>
    </message>
    <message>
        <source>The smallest piece that can be mapped.</source>
        <translation>可映射的最小单位。</translation>
    </message>
    <message>
        <source>Granule in</source>
        <translation>粒度单位</translation>
    </message>
    <message>
        <source>Granule as</source>
        <translation>粒度方式</translation>
    </message>
    <message>
        <source>Takes the piece of the host&apos;s IOMMU.</source>
        <translation>采用主机 IOMMU 的粒度。</translation>
    </message>
    <message>
        <source>the size that is set</source>
        <translation>所设的大小</translation>
    </message>
    <message>
        <source>AMD, Arm and virtio</source>
        <translation>AMD、Arm 与 virtio</translation>
    </message>
    <message>
        <source>Lets the guest limit what its devices can reach, as nested guests and device pass-through in the guest ask for.</source>
        <translation>允许客户机限制其设备可访问的范围，嵌套客户机以及客户机内的设备直通需要它。</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>Locks that the guest holds as long as it runs, by the host&apos;s lock manager.</source>
        <translation>客户机运行期间通过主机的锁管理器持有的锁。</translation>
    </message>
    <message>
        <source>Lockspace</source>
        <translation>锁空间</translation>
    </message>
    <message>
        <source>The space of the lock manager that the lock is in.</source>
        <translation>锁在锁管理器中所处的空间。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>What the lock is called there.</source>
        <translation>锁在其中的名称。</translation>
    </message>
    <message>
        <source>The file that the lock is kept in.</source>
        <translation>保存锁的文件。</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Where in the file it is.</source>
        <translation>锁在文件中的位置。</translation>
    </message>
    <message>
        <source>A lock that only one guest at a time can hold. It keeps two hosts from running the same guest.</source>
        <translation>同一时间只能由一个客户机持有的锁。它防止两台主机运行同一个客户机。</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>内存模块</translation>
    </message>
    <message>
        <source>Memory in modules, which can be plugged in while the guest runs.</source>
        <translation>以模块提供的内存，可在客户机运行期间插入。</translation>
    </message>
    <message>
        <source>What the guest sees.</source>
        <translation>客户机看到的内容。</translation>
    </message>
    <message>
        <source>Memory module (DIMM)</source>
        <translation>内存模块（DIMM）</translation>
    </message>
    <message>
        <source>Adjustable (virtio-mem)</source>
        <translation>可调整（virtio-mem）</translation>
    </message>
    <message>
        <source>Persistent (NVDIMM)</source>
        <translation>持久（NVDIMM）</translation>
    </message>
    <message>
        <source>Persistent (virtio)</source>
        <translation>持久（virtio）</translation>
    </message>
    <message>
        <source>Enclave (SGX)</source>
        <translation>飞地（SGX）</translation>
    </message>
    <message>
        <source>How large the module is.</source>
        <translation>模块有多大。</translation>
    </message>
    <message>
        <source>How much of it the guest should have now.</source>
        <translation>客户机现在应有其中多少。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA cell that it belongs to.</source>
        <translation>模块所属的客户机 NUMA 单元。</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>The file of the host that holds what is in it.</source>
        <translation>主机上存放其内容的文件。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>The smallest amount that can be plugged in.</source>
        <translation>可插入的最小量。</translation>
    </message>
    <message>
        <source>as large as a huge page</source>
        <translation>与一个大页相同</translation>
    </message>
    <message>
        <source>Plugged in now</source>
        <translation>当前插入</translation>
    </message>
    <message>
        <source>How much the guest has taken; libvirt writes it.</source>
        <translation>客户机已取用多少；由 libvirt 写入。</translation>
    </message>
    <message>
        <source>Slots as needed</source>
        <translation>按需使用插槽</translation>
    </message>
    <message>
        <source>Memory for the module is only managed as far as it is plugged in.</source>
        <translation>只管理该模块中已插入部分的内存。</translation>
    </message>
    <message>
        <source>Label area</source>
        <translation>标签区</translation>
    </message>
    <message>
        <source>The part of an NVDIMM that holds its labels.</source>
        <translation>NVDIMM 中存放其标签的部分。</translation>
    </message>
    <message>
        <source>The guest cannot write to it.</source>
        <translation>客户机不能写入。</translation>
    </message>
    <message>
        <source>Where it begins in the guest&apos;s memory.</source>
        <translation>它在客户机内存中的起始位置。</translation>
    </message>
    <message>
        <source>The id of an NVDIMM on POWER.</source>
        <translation>POWER 上 NVDIMM 的 ID。</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>页大小</translation>
    </message>
    <message>
        <source>The size of the pages of the host.</source>
        <translation>主机的页的大小。</translation>
    </message>
    <message>
        <source>as the domain&apos;s memory</source>
        <translation>与虚拟机的内存相同</translation>
    </message>
    <message>
        <source>The NUMA nodes of the host that it comes from.</source>
        <translation>它来自主机的哪些 NUMA 节点。</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>What the module is aligned to.</source>
        <translation>模块的对齐基准。</translation>
    </message>
    <message>
        <source>the size of a page</source>
        <translation>一页的大小</translation>
    </message>
    <message>
        <source>Really persistent</source>
        <translation>真正持久</translation>
    </message>
    <message>
        <source>The file is on persistent memory of the host.</source>
        <translation>该文件位于主机的持久内存上。</translation>
    </message>
    <message>
        <source>it is on a disk</source>
        <translation>位于磁盘上</translation>
    </message>
    <message>
        <source>Whether others on the host can see the memory.</source>
        <translation>主机上的其他程序能否看到该内存。</translation>
    </message>
    <message>
        <source>Forget at the end</source>
        <translation>结束时丢弃</translation>
    </message>
    <message>
        <source>What is in it need not be kept when the guest is shut off.</source>
        <translation>客户机关机后，其内容无须保留。</translation>
    </message>
    <message>
        <source>Memory that can be plugged in while the guest runs, or that keeps what is in it. It asks for room on the memory page.</source>
        <translation>可在客户机运行期间插入，或可保留内容的内存。需在“内存”页面留出余量。</translation>
    </message>
    <message>
        <source>How the host reaches the disk.</source>
        <translation>主机如何访问该磁盘。</translation>
    </message>
    <message>
        <source>Ceph (rbd)</source>
        <translation>Ceph（rbd）</translation>
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
        <translation>服务器上的名称</translation>
    </message>
    <message>
        <source>The export, image, target or path as the server calls it.</source>
        <translation>服务器所用的导出、映像、目标或路径名称。</translation>
    </message>
    <message>
        <source>What is behind the question mark of the address.</source>
        <translation>地址中问号之后的内容。</translation>
    </message>
    <message>
        <source>Snapshot there</source>
        <translation>服务器上的快照</translation>
    </message>
    <message>
        <source>A snapshot of the image on the server.</source>
        <translation>服务器上该映像的快照。</translation>
    </message>
    <message>
        <source>Ceph settings</source>
        <translation>Ceph 设置</translation>
    </message>
    <message>
        <source>A file on the host with the settings for Ceph.</source>
        <translation>主机上含有 Ceph 设置的文件。</translation>
    </message>
    <message>
        <source>Where the disk is served from; some protocols take several.</source>
        <translation>提供磁盘的服务器；有些协议可接受多个。</translation>
    </message>
    <message>
        <source>A name or an address.</source>
        <translation>名称或地址。</translation>
    </message>
    <message>
        <source>The port on the server.</source>
        <translation>服务器上的端口。</translation>
    </message>
    <message>
        <source>the usual one of the protocol</source>
        <translation>协议的常用端口</translation>
    </message>
    <message>
        <source>How the server is reached.</source>
        <translation>如何连接服务器。</translation>
    </message>
    <message>
        <source>The socket on this host that the server listens on.</source>
        <translation>服务器在此主机上监听的套接字。</translation>
    </message>
    <message>
        <source>The name that the server&apos;s certificate has, where it is not its address.</source>
        <translation>服务器证书中的名称，与其地址不同时填写。</translation>
    </message>
    <message>
        <source>the server&apos;s address</source>
        <translation>服务器的地址</translation>
    </message>
    <message>
        <source>Whether the server must prove who it is.</source>
        <translation>服务器是否必须证明自己的身份。</translation>
    </message>
    <message>
        <source>How much more than asked for is read in advance.</source>
        <translation>在请求之外预先多读取多少。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>How long an answer may take.</source>
        <translation>应答最长可等待多久。</translation>
    </message>
    <message>
        <source>Tries again when the server of a vhost-user disk goes away.</source>
        <translation>vhost-user 磁盘的服务器消失时重试。</translation>
    </message>
    <message>
        <source>Reconnect within</source>
        <translation>重连时限</translation>
    </message>
    <message>
        <source>How long NBD tries to come back before the guest sees an error.</source>
        <translation>NBD 尝试恢复连接多久，之后客户机才会看到错误。</translation>
    </message>
    <message>
        <source>errors come at once</source>
        <translation>立即报错</translation>
    </message>
    <message>
        <source>The user that the host is on the NFS server, by name or number.</source>
        <translation>主机在 NFS 服务器上的用户身份，可用名称或编号。</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s user</source>
        <translation>虚拟机管理程序的用户</translation>
    </message>
    <message>
        <source>The group that the host is on the NFS server.</source>
        <translation>主机在 NFS 服务器上的组。</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s group</source>
        <translation>虚拟机管理程序的组</translation>
    </message>
    <message>
        <source>Who logs in on the SSH server.</source>
        <translation>登录 SSH 服务器的用户。</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH 密钥</translation>
    </message>
    <message>
        <source>A file on the host with the private key.</source>
        <translation>主机上存有私钥的文件。</translation>
    </message>
    <message>
        <source>an agent is asked</source>
        <translation>询问代理</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>SSH 代理</translation>
    </message>
    <message>
        <source>The socket of an SSH agent that has the key.</source>
        <translation>持有密钥的 SSH 代理的套接字。</translation>
    </message>
    <message>
        <source>a key file is used</source>
        <translation>使用密钥文件</translation>
    </message>
    <message>
        <source>A file on the host with the keys of servers that are trusted.</source>
        <translation>主机上存有受信任服务器密钥的文件。</translation>
    </message>
    <message>
        <source>Cookies that the web server asks for; they are kept secret.</source>
        <translation>Web 服务器所要求的 Cookie；会保密。</translation>
    </message>
    <message>
        <source>What the server calls the cookie.</source>
        <translation>服务器对该 Cookie 的称呼。</translation>
    </message>
    <message>
        <source>What the cookie says.</source>
        <translation>Cookie 的内容。</translation>
    </message>
    <message>
        <source>NVRAM</source>
        <translation>NVRAM</translation>
    </message>
    <message>
        <source>The settings memory of a POWER machine; it always has one.</source>
        <translation>POWER 机器的设置存储；始终都有一个。</translation>
    </message>
    <message>
        <source>The settings memory of a POWER machine. Only its place can be set.</source>
        <translation>POWER 机器的设置存储。只能设置其位置。</translation>
    </message>
    <message>
        <source>Crash notices</source>
        <translation>崩溃通知</translation>
    </message>
    <message>
        <source>The guest&apos;s system tells the host when it crashes.</source>
        <translation>客户机系统崩溃时通知主机。</translation>
    </message>
    <message>
        <source>the host does not notice</source>
        <translation>主机不会察觉</translation>
    </message>
    <message>
        <source>How the guest tells.</source>
        <translation>客户机如何通知。</translation>
    </message>
    <message>
        <source>Hyper-V, for Windows</source>
        <translation>Hyper-V，用于 Windows</translation>
    </message>
    <message>
        <source>PCI (pvpanic)</source>
        <translation>PCI（pvpanic）</translation>
    </message>
    <message>
        <source>The guest&apos;s system tells the host when it crashes. What then happens is set on the power page.</source>
        <translation>客户机系统崩溃时通知主机。随后如何处理在“电源与事件”页面设置。</translation>
    </message>
    <message>
        <source>Parallel ports</source>
        <translation>并口</translation>
    </message>
    <message>
        <source>Printer ports of the guest and what is at their other end.</source>
        <translation>客户机的打印机端口，以及其另一端所连的内容。</translation>
    </message>
    <message>
        <source>What the port is connected to on the host.</source>
        <translation>该端口在主机上连接到什么。</translation>
    </message>
    <message>
        <source>Kind of port</source>
        <translation>端口类型</translation>
    </message>
    <message>
        <source>How the port is built into the guest.</source>
        <translation>该端口在客户机中如何内置。</translation>
    </message>
    <message>
        <source>Which of the guest&apos;s ports it is, from 0.</source>
        <translation>是客户机的第几个端口，从 0 开始。</translation>
    </message>
    <message>
        <source>Printer ports of the guest, for old programs and dongles.</source>
        <translation>客户机的打印机端口，用于旧程序和加密狗。</translation>
    </message>
    <message>
        <source>Crash store</source>
        <translation>崩溃存储</translation>
    </message>
    <message>
        <source>A place where the guest&apos;s kernel leaves its last words.</source>
        <translation>客户机内核留下最后信息的位置。</translation>
    </message>
    <message>
        <source>How the guest sees the store.</source>
        <translation>客户机如何看到该存储。</translation>
    </message>
    <message>
        <source>ACPI (ERST)</source>
        <translation>ACPI（ERST）</translation>
    </message>
    <message>
        <source>The file on the host that holds it.</source>
        <translation>主机上存放它的文件。</translation>
    </message>
    <message>
        <source>libvirt&apos;s own place</source>
        <translation>libvirt 自己的位置</translation>
    </message>
    <message>
        <source>How much fits.</source>
        <translation>可容纳多少内容。</translation>
    </message>
    <message>
        <source>A place where the guest&apos;s kernel leaves its last words as it crashes.</source>
        <translation>客户机内核崩溃时留下最后信息的位置。</translation>
    </message>
    <message>
        <source>USB redirection</source>
        <translation>USB 重定向</translation>
    </message>
    <message>
        <source>Places for USB devices of whoever looks at the screen.</source>
        <translation>供查看屏幕者的 USB 设备使用的位置。</translation>
    </message>
    <message>
        <source>What is redirected.</source>
        <translation>重定向的内容。</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Where the USB device comes from.</source>
        <translation>USB 设备来自何处。</translation>
    </message>
    <message>
        <source>A USB device that is plugged in where the screen is looked at. Each row has room for one.</source>
        <translation>在查看屏幕的一端插入的 USB 设备。每行可容纳一个。</translation>
    </message>
    <message>
        <source>Redirection filter</source>
        <translation>重定向过滤器</translation>
    </message>
    <message>
        <source>Rules on which USB devices may be redirected.</source>
        <translation>关于哪些 USB 设备可以重定向的规则。</translation>
    </message>
    <message>
        <source>all may be</source>
        <translation>均可重定向</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The first rule that fits decides.</source>
        <translation>由第一条匹配的规则决定。</translation>
    </message>
    <message>
        <source>all may be redirected</source>
        <translation>均可重定向</translation>
    </message>
    <message>
        <source>The USB class; -1 is any.</source>
        <translation>USB 类别；-1 表示任意。</translation>
    </message>
    <message>
        <source>The vendor id; -1 is any.</source>
        <translation>供应商 ID；-1 表示任意。</translation>
    </message>
    <message>
        <source>The product id; -1 is any.</source>
        <translation>产品 ID；-1 表示任意。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The version of the device; -1 is any.</source>
        <translation>设备的版本；-1 表示任意。</translation>
    </message>
    <message>
        <source>Whether such a device may be redirected.</source>
        <translation>此类设备是否可以重定向。</translation>
    </message>
    <message>
        <source>Which USB devices of a viewer may come into the guest.</source>
        <translation>查看器一端的哪些 USB 设备可以进入客户机。</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>Gives the guest random numbers of the host, which keys are made from.</source>
        <translation>向客户机提供主机的随机数，用于生成密钥。</translation>
    </message>
    <message>
        <source>the guest finds its own</source>
        <translation>客户机自行获取</translation>
    </message>
    <message>
        <source>Where the numbers come from.</source>
        <translation>随机数来自何处。</translation>
    </message>
    <message>
        <source>A program (EGD)</source>
        <translation>程序（EGD）</translation>
    </message>
    <message>
        <source>The device of the host; urandom never makes the guest wait.</source>
        <translation>主机上的设备；urandom 从不让客户机等待。</translation>
    </message>
    <message>
        <source>/dev/random</source>
        <translation>/dev/random</translation>
    </message>
    <message>
        <source>How much the guest gets in each period.</source>
        <translation>客户机在每个周期内可获得多少。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>How long a period is.</source>
        <translation>一个周期有多长。</translation>
    </message>
    <message>
        <source>1000</source>
        <translation>1000</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>How the program is reached.</source>
        <translation>如何连接该程序。</translation>
    </message>
    <message>
        <source>Connection of the program</source>
        <translation>程序的连接</translation>
    </message>
    <message>
        <source>Random numbers of the host for the guest, which starts and makes keys faster with them.</source>
        <translation>将主机的随机数提供给客户机，使其启动和生成密钥更快。</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Serial ports of the guest and what is at their other end.</source>
        <translation>客户机的串口，以及其另一端所连的内容。</translation>
    </message>
    <message>
        <source>Built in (Arm)</source>
        <translation>内置（Arm）</translation>
    </message>
    <message>
        <source>the usual one of the kind</source>
        <translation>该类型常用的型号</translation>
    </message>
    <message>
        <source>Serial ports of the guest. A pseudo terminal is what virsh console opens.</source>
        <translation>客户机的串口。virsh console 打开的就是伪终端。</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>Memory that the guest shares with the host or other guests, as Looking Glass needs it.</source>
        <translation>客户机与主机或其他客户机共享的内存，例如 Looking Glass 就需要它。</translation>
    </message>
    <message>
        <source>The name of the memory on the host.</source>
        <translation>该内存在主机上的名称。</translation>
    </message>
    <message>
        <source>How the guest sees the memory.</source>
        <translation>客户机如何看到该内存。</translation>
    </message>
    <message>
        <source>plain, or with doorbells if there is a server</source>
        <translation>普通；若有服务器则带门铃</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>With doorbells</source>
        <translation>带门铃</translation>
    </message>
    <message>
        <source>Old (ivshmem)</source>
        <translation>旧式（ivshmem）</translation>
    </message>
    <message>
        <source>How large it is, a power of two.</source>
        <translation>内存有多大，须为 2 的幂。</translation>
    </message>
    <message>
        <source>4 MiB</source>
        <translation>4 MiB</translation>
    </message>
    <message>
        <source>When migrated</source>
        <translation>迁移时</translation>
    </message>
    <message>
        <source>Whether the memory goes along when the guest is migrated.</source>
        <translation>客户机迁移时是否带上该内存。</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>peer</translation>
    </message>
    <message>
        <source>It goes along</source>
        <translation>一并迁移</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Doorbells</source>
        <translation>门铃</translation>
    </message>
    <message>
        <source>The socket of the program that serves the memory.</source>
        <translation>提供该内存的程序的套接字。</translation>
    </message>
    <message>
        <source>How many doorbells there are.</source>
        <translation>有多少个门铃。</translation>
    </message>
    <message>
        <source>Doorbells are rung without the vCPU waiting (ioeventfd).</source>
        <translation>触发门铃时 vCPU 无须等待（ioeventfd）。</translation>
    </message>
    <message>
        <source>Memory that the guest shares with programs of the host, such as Looking Glass or Scream.</source>
        <translation>客户机与主机程序（例如 Looking Glass 或 Scream）共享的内存。</translation>
    </message>
    <message>
        <source>Smart card readers of the guest.</source>
        <translation>客户机的智能卡读卡器。</translation>
    </message>
    <message>
        <source>Card from</source>
        <translation>卡来自</translation>
    </message>
    <message>
        <source>Whose card the guest sees.</source>
        <translation>客户机看到的是谁的卡。</translation>
    </message>
    <message>
        <source>The host&apos;s reader</source>
        <translation>主机的读卡器</translation>
    </message>
    <message>
        <source>Certificates of the host</source>
        <translation>主机的证书</translation>
    </message>
    <message>
        <source>Someone at the other end</source>
        <translation>另一端的某人</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Three certificates of the host&apos;s database.</source>
        <translation>主机数据库中的三个证书。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>The name of the certificate in the database.</source>
        <translation>证书在数据库中的名称。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>The directory on the host with the certificates.</source>
        <translation>主机上存放证书的目录。</translation>
    </message>
    <message>
        <source>/etc/pki/nssdb</source>
        <translation>/etc/pki/nssdb</translation>
    </message>
    <message>
        <source>Where the card at the other end is.</source>
        <translation>另一端的卡在何处。</translation>
    </message>
    <message>
        <source>Firmware&apos;s tables</source>
        <translation>固件的表</translation>
    </message>
    <message>
        <source>A number in the firmware&apos;s tables that the guest can name the device after.</source>
        <translation>固件表中的编号，客户机可据此为设备命名。</translation>
    </message>
    <message>
        <source>A smart card reader of the guest, with a card of the host or of whoever looks at the screen.</source>
        <translation>客户机的智能卡读卡器，使用主机的卡或查看屏幕者的卡。</translation>
    </message>
    <message>
        <source>Sound cards</source>
        <translation>声卡</translation>
    </message>
    <message>
        <source>The sound cards that the guest sees.</source>
        <translation>客户机看到的声卡。</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>The card that the guest sees; HD Audio suits most guests.</source>
        <translation>客户机看到的声卡；HD Audio 适合大多数客户机。</translation>
    </message>
    <message>
        <source>HD Audio (ich9)</source>
        <translation>HD Audio（ich9）</translation>
    </message>
    <message>
        <source>HD Audio (ich6)</source>
        <translation>HD Audio（ich6）</translation>
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
        <translation>PC 扬声器</translation>
    </message>
    <message>
        <source>ICH 7</source>
        <translation>ICH 7</translation>
    </message>
    <message>
        <source>The number of the audio backend that the card plays through.</source>
        <translation>声卡所用音频后端的编号。</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>What an HD Audio card has for ins and outs.</source>
        <translation>HD Audio 声卡有哪些输入和输出。</translation>
    </message>
    <message>
        <source>one duplex codec</source>
        <translation>一个双工编解码器</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>What the codec can do.</source>
        <translation>编解码器的功能。</translation>
    </message>
    <message>
        <source>Line in and out</source>
        <translation>线路输入和输出</translation>
    </message>
    <message>
        <source>Speaker and microphone</source>
        <translation>扬声器和麦克风</translation>
    </message>
    <message>
        <source>Line out only</source>
        <translation>仅线路输出</translation>
    </message>
    <message>
        <source>More than stereo</source>
        <translation>多于立体声</translation>
    </message>
    <message>
        <source>A USB card can have six channels.</source>
        <translation>USB 声卡可有六个声道。</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>How many sounds a virtio card can play at once.</source>
        <translation>virtio 声卡可同时播放多少路声音。</translation>
    </message>
    <message>
        <source>The card that the guest plays through. Where it is heard is said by an audio backend.</source>
        <translation>客户机用于播放的声卡。在何处听到声音由音频后端决定。</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Lets the guest reserve a SCSI disk for itself; yes has libvirt start the helper.</source>
        <translation>允许客户机将 SCSI 磁盘预留给自己；选“是”时由 libvirt 启动辅助程序。</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>辅助程序</translation>
    </message>
    <message>
        <source>How the helper for reservations is reached, where libvirt does not start it.</source>
        <translation>libvirt 不启动预留辅助程序时，如何连接它。</translation>
    </message>
    <message>
        <source>The socket of the helper for reservations.</source>
        <translation>预留辅助程序的套接字。</translation>
    </message>
    <message>
        <source>Helper&apos;s connection</source>
        <translation>辅助程序的连接</translation>
    </message>
    <message>
        <source>Which side opens the connection to the helper.</source>
        <translation>由哪一方打开到辅助程序的连接。</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>辅助程序</translation>
    </message>
    <message>
        <source>Keep when migrated</source>
        <translation>迁移时保留</translation>
    </message>
    <message>
        <source>Takes the reservation along when the guest is migrated.</source>
        <translation>客户机迁移时一并带走预留。</translation>
    </message>
    <message>
        <source>Part of the image</source>
        <translation>映像的一部分</translation>
    </message>
    <message>
        <source>The disk is only a part of the file or device.</source>
        <translation>磁盘只是文件或设备的一部分。</translation>
    </message>
    <message>
        <source>What the part is of.</source>
        <translation>是什么内容的一部分。</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>存储的内容</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>起始于</translation>
    </message>
    <message>
        <source>Where the part begins.</source>
        <translation>该部分从何处开始。</translation>
    </message>
    <message>
        <source>Data apart</source>
        <translation>独立数据</translation>
    </message>
    <message>
        <source>A qcow2 image can have its data in another file; this is what kind that is.</source>
        <translation>qcow2 映像的数据可以放在另一个文件中；此处为其种类。</translation>
    </message>
    <message>
        <source>in the image itself</source>
        <translation>在映像自身中</translation>
    </message>
    <message>
        <source>The file on the host that holds the data.</source>
        <translation>主机上存放数据的文件。</translation>
    </message>
    <message>
        <source>The device of the host that holds the data.</source>
        <translation>主机上存放数据的设备。</translation>
    </message>
    <message>
        <source>Data format</source>
        <translation>数据格式</translation>
    </message>
    <message>
        <source>The format of that other file, which is raw.</source>
        <translation>该另一文件的格式，即 raw。</translation>
    </message>
    <message>
        <source>Data cache</source>
        <translation>数据缓存</translation>
    </message>
    <message>
        <source>How much of that file&apos;s tables are kept in memory.</source>
        <translation>该文件的表有多少保留在内存中。</translation>
    </message>
    <message>
        <source>Who logs in on the server.</source>
        <translation>登录服务器的用户。</translation>
    </message>
    <message>
        <source>nobody, it is open</source>
        <translation>无，服务器开放</translation>
    </message>
    <message>
        <source>Secret for</source>
        <translation>机密用于</translation>
    </message>
    <message>
        <source>What the secret of libvirt is for.</source>
        <translation>libvirt 的机密用于什么。</translation>
    </message>
    <message>
        <source>Secret by use</source>
        <translation>机密（按用途）</translation>
    </message>
    <message>
        <source>The secret by what it was made for; its id says the same.</source>
        <translation>按创建时的用途指定机密；其 ID 效果相同。</translation>
    </message>
    <message>
        <source>by its id</source>
        <translation>按其 ID</translation>
    </message>
    <message>
        <source>Secret by id</source>
        <translation>机密（按 ID）</translation>
    </message>
    <message>
        <source>The id of the secret in libvirt that holds the password.</source>
        <translation>libvirt 中存有密码的机密的 ID。</translation>
    </message>
    <message>
        <source>by its use</source>
        <translation>按其用途</translation>
    </message>
    <message>
        <source>How the image is encrypted.</source>
        <translation>映像的加密方式。</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>As the image says</source>
        <translation>按映像所述</translation>
    </message>
    <message>
        <source>LUKS, either version</source>
        <translation>LUKS，任一版本</translation>
    </message>
    <message>
        <source>Who encrypts and decrypts.</source>
        <translation>由谁加密和解密。</translation>
    </message>
    <message>
        <source>The Ceph library</source>
        <translation>Ceph 库</translation>
    </message>
    <message>
        <source>The secrets of libvirt that open the image.</source>
        <translation>用于打开映像的 libvirt 机密。</translation>
    </message>
    <message>
        <source>What the secret is.</source>
        <translation>机密是什么。</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The id of the secret in libvirt.</source>
        <translation>libvirt 中该机密的 ID。</translation>
    </message>
    <message>
        <source>The secret by what it was made for.</source>
        <translation>按创建时的用途指定机密。</translation>
    </message>
    <message>
        <source>The cipher of a new image.</source>
        <translation>新映像的加密算法。</translation>
    </message>
    <message>
        <source>the default of the format</source>
        <translation>该格式的默认值</translation>
    </message>
    <message>
        <source>The length of the key of a new image.</source>
        <translation>新映像的密钥长度。</translation>
    </message>
    <message>
        <source>Cipher mode</source>
        <translation>加密模式</translation>
    </message>
    <message>
        <source>The mode of the cipher of a new image.</source>
        <translation>新映像的加密算法模式。</translation>
    </message>
    <message>
        <source>Cipher hash</source>
        <translation>加密哈希</translation>
    </message>
    <message>
        <source>The hash of a new image.</source>
        <translation>新映像的哈希算法。</translation>
    </message>
    <message>
        <source>How the start values of a new image are made.</source>
        <translation>新映像的初始值如何生成。</translation>
    </message>
    <message>
        <source>Start value hash</source>
        <translation>初始值哈希</translation>
    </message>
    <message>
        <source>The hash that goes with the start values.</source>
        <translation>与初始值配用的哈希算法。</translation>
    </message>
    <message>
        <source>What the host&apos;s security drivers call the source, instead of their own choice.</source>
        <translation>主机的安全驱动程序对来源所用的标签，代替其自行选择。</translation>
    </message>
    <message>
        <source>as for the whole domain</source>
        <translation>与整个虚拟机相同</translation>
    </message>
    <message>
        <source>The security driver that this is for: selinux or dac.</source>
        <translation>此项所针对的安全驱动程序：selinux 或 dac。</translation>
    </message>
    <message>
        <source>Whether libvirt labels the source when the guest starts.</source>
        <translation>客户机启动时，libvirt 是否为来源设置标签。</translation>
    </message>
    <message>
        <source>as the domain&apos;s label says</source>
        <translation>按虚拟机的标签</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Says that relabelling was tried and could not be done.</source>
        <translation>表示曾尝试重新标记但未能完成。</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>The security chip that Windows 11 and disk encryption ask for.</source>
        <translation>Windows 11 和磁盘加密所需的安全芯片。</translation>
    </message>
    <message>
        <source>the guest has no TPM</source>
        <translation>客户机没有 TPM</translation>
    </message>
    <message>
        <source>How the guest talks to the chip.</source>
        <translation>客户机如何与芯片通信。</translation>
    </message>
    <message>
        <source>TIS, for all</source>
        <translation>TIS，通用</translation>
    </message>
    <message>
        <source>CRB, for TPM 2.0</source>
        <translation>CRB，用于 TPM 2.0</translation>
    </message>
    <message>
        <source>POWER, proxy</source>
        <translation>POWER，代理</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Where the chip is.</source>
        <translation>芯片在何处。</translation>
    </message>
    <message>
        <source>Emulated (swtpm)</source>
        <translation>模拟（swtpm）</translation>
    </message>
    <message>
        <source>The host&apos;s own chip</source>
        <translation>主机自身的芯片</translation>
    </message>
    <message>
        <source>A program that is running</source>
        <translation>正在运行的程序</translation>
    </message>
    <message>
        <source>The version of the standard; Windows 11 asks for 2.0.</source>
        <translation>标准的版本；Windows 11 要求 2.0。</translation>
    </message>
    <message>
        <source>the usual one, mostly 2.0</source>
        <translation>常用版本，多为 2.0</translation>
    </message>
    <message>
        <source>Chip of the host</source>
        <translation>主机的芯片</translation>
    </message>
    <message>
        <source>The device file of the host&apos;s chip.</source>
        <translation>主机芯片的设备文件。</translation>
    </message>
    <message>
        <source>/dev/tpm0</source>
        <translation>/dev/tpm0</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What the chip holds stays when the domain is undefined or is a transient one.</source>
        <translation>虚拟机的定义被移除时，或虚拟机为临时虚拟机时，芯片的内容仍会保留。</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>位置类型</translation>
    </message>
    <message>
        <source>What holds the chip&apos;s memory, or reaches its program.</source>
        <translation>存放芯片存储的位置，或通向其程序的途径。</translation>
    </message>
    <message>
        <source>a directory that libvirt makes</source>
        <translation>libvirt 创建的目录</translation>
    </message>
    <message>
        <source>A socket of a program</source>
        <translation>程序的套接字</translation>
    </message>
    <message>
        <source>The file, directory or socket on the host.</source>
        <translation>主机上的文件、目录或套接字。</translation>
    </message>
    <message>
        <source>The hypervisor connects to the program.</source>
        <translation>由虚拟机管理程序连接到该程序。</translation>
    </message>
    <message>
        <source>it connects</source>
        <translation>主动连接</translation>
    </message>
    <message>
        <source>It connects</source>
        <translation>主动连接</translation>
    </message>
    <message>
        <source>Encrypted with</source>
        <translation>加密所用机密</translation>
    </message>
    <message>
        <source>The id of the secret in libvirt that the chip&apos;s memory is encrypted with.</source>
        <translation>用来加密芯片存储的 libvirt 机密的 ID。</translation>
    </message>
    <message>
        <source>Debug output</source>
        <translation>调试输出</translation>
    </message>
    <message>
        <source>How much swtpm writes into its log.</source>
        <translation>swtpm 向其日志写入多少内容。</translation>
    </message>
    <message>
        <source>Profile and banks</source>
        <translation>配置文件与 PCR 库</translation>
    </message>
    <message>
        <source>Profile from</source>
        <translation>配置文件来自</translation>
    </message>
    <message>
        <source>Which set of abilities a new chip gets.</source>
        <translation>新芯片获得哪一组能力。</translation>
    </message>
    <message>
        <source>swtpm&apos;s own</source>
        <translation>swtpm 自带的</translation>
    </message>
    <message>
        <source>Disabled ones</source>
        <translation>已禁用的内容</translation>
    </message>
    <message>
        <source>Leaves out what the host&apos;s cryptography does not allow.</source>
        <translation>去除主机的加密设施所不允许的内容。</translation>
    </message>
    <message>
        <source>left in</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>As a test shows</source>
        <translation>按检测结果</translation>
    </message>
    <message>
        <source>If the host is in FIPS mode</source>
        <translation>主机处于 FIPS 模式时</translation>
    </message>
    <message>
        <source>The profile that was set up; libvirt writes it.</source>
        <translation>已设置的配置文件；由 libvirt 写入。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>The chip has registers with SHA-1 hashes.</source>
        <translation>芯片带有存放 SHA-1 哈希值的寄存器。</translation>
    </message>
    <message>
        <source>as it was, or swtpm&apos;s default</source>
        <translation>保持原样，否则为 swtpm 的默认值</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The chip has registers with SHA-256 hashes.</source>
        <translation>芯片带有存放 SHA-256 哈希值的寄存器。</translation>
    </message>
    <message>
        <source>SHA-384</source>
        <translation>SHA-384</translation>
    </message>
    <message>
        <source>The chip has registers with SHA-384 hashes.</source>
        <translation>芯片带有存放 SHA-384 哈希值的寄存器。</translation>
    </message>
    <message>
        <source>SHA-512</source>
        <translation>SHA-512</translation>
    </message>
    <message>
        <source>The chip has registers with SHA-512 hashes.</source>
        <translation>芯片带有存放 SHA-512 哈希值的寄存器。</translation>
    </message>
    <message>
        <source>Video cards</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>What the guest draws its screen with.</source>
        <translation>客户机用什么绘制屏幕。</translation>
    </message>
    <message>
        <source>none, or the usual one if there is a display</source>
        <translation>无；若有显示则使用常用显卡</translation>
    </message>
    <message>
        <source>The card that the guest sees.</source>
        <translation>客户机看到的显卡。</translation>
    </message>
    <message>
        <source>the usual one of the guest&apos;s system</source>
        <translation>客户机系统的常用显卡</translation>
    </message>
    <message>
        <source>QXL, for SPICE</source>
        <translation>QXL，用于 SPICE</translation>
    </message>
    <message>
        <source>VGA</source>
        <translation>VGA</translation>
    </message>
    <message>
        <source>Bochs, for UEFI</source>
        <translation>Bochs，用于 UEFI</translation>
    </message>
    <message>
        <source>Cirrus, for old guests</source>
        <translation>Cirrus，用于旧客户机</translation>
    </message>
    <message>
        <source>Memory only (ramfb)</source>
        <translation>仅内存（ramfb）</translation>
    </message>
    <message>
        <source>UEFI on bhyve (gop)</source>
        <translation>bhyve 上的 UEFI（gop）</translation>
    </message>
    <message>
        <source>virtio device</source>
        <translation>virtio 设备</translation>
    </message>
    <message>
        <source>Which of the virtio cards it is.</source>
        <translation>是哪一种 virtio 显卡。</translation>
    </message>
    <message>
        <source>With VGA</source>
        <translation>带 VGA</translation>
    </message>
    <message>
        <source>With VGA, 3D</source>
        <translation>带 VGA，3D</translation>
    </message>
    <message>
        <source>Without VGA</source>
        <translation>不带 VGA</translation>
    </message>
    <message>
        <source>Without VGA, 3D</source>
        <translation>不带 VGA，3D</translation>
    </message>
    <message>
        <source>With VGA, own program</source>
        <translation>带 VGA，独立程序</translation>
    </message>
    <message>
        <source>Without VGA, own program</source>
        <translation>不带 VGA，独立程序</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>The host&apos;s graphics card draws for the guest; asks for OpenGL in the display.</source>
        <translation>由主机的显卡为客户机绘制；需要在显示中启用 OpenGL。</translation>
    </message>
    <message>
        <source>2D video</source>
        <translation>2D 视频</translation>
    </message>
    <message>
        <source>The host helps with video.</source>
        <translation>由主机协助处理视频。</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>屏幕数</translation>
    </message>
    <message>
        <source>How many screens can be connected.</source>
        <translation>可连接多少个屏幕。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>How wide the screen is when the guest starts.</source>
        <translation>客户机启动时屏幕的宽度。</translation>
    </message>
    <message>
        <source>the guest decides</source>
        <translation>由客户机决定</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>How high the screen is when the guest starts.</source>
        <translation>客户机启动时屏幕的高度。</translation>
    </message>
    <message>
        <source>Memory of the card</source>
        <translation>显卡内存</translation>
    </message>
    <message>
        <source>Video memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>The memory of the card.</source>
        <translation>显卡的内存。</translation>
    </message>
    <message>
        <source>16 MiB, or what the model has</source>
        <translation>16 MiB，或型号自带的大小</translation>
    </message>
    <message>
        <source>QXL memory</source>
        <translation>QXL 内存</translation>
    </message>
    <message>
        <source>The first piece of a QXL card&apos;s memory.</source>
        <translation>QXL 显卡内存的第一段。</translation>
    </message>
    <message>
        <source>64 MiB</source>
        <translation>64 MiB</translation>
    </message>
    <message>
        <source>QXL memory, large</source>
        <translation>QXL 内存，大</translation>
    </message>
    <message>
        <source>More memory for a QXL card, above 4 GiB.</source>
        <translation>QXL 显卡的更多内存，位于 4 GiB 以上。</translation>
    </message>
    <message>
        <source>VGA memory</source>
        <translation>VGA 内存</translation>
    </message>
    <message>
        <source>The part of a QXL card&apos;s memory that holds the screen.</source>
        <translation>QXL 显卡内存中存放屏幕内容的部分。</translation>
    </message>
    <message>
        <source>16 MiB</source>
        <translation>16 MiB</translation>
    </message>
    <message>
        <source>First card</source>
        <translation>首个显卡</translation>
    </message>
    <message>
        <source>The screen that the guest starts on.</source>
        <translation>客户机启动时使用的屏幕。</translation>
    </message>
    <message>
        <source>the first card in the list is</source>
        <translation>列表中的第一个显卡</translation>
    </message>
    <message>
        <source>Shared pictures</source>
        <translation>共享图像</translation>
    </message>
    <message>
        <source>Pictures are shared with the host, not copied; asks for shared memory.</source>
        <translation>图像与主机共享而不复制；需要共享内存。</translation>
    </message>
    <message>
        <source>Screen data</source>
        <translation>屏幕数据</translation>
    </message>
    <message>
        <source>The guest is told what its screen can do.</source>
        <translation>告知客户机其屏幕的功能。</translation>
    </message>
    <message>
        <source>The graphics card of the host that draws, for a program of its own.</source>
        <translation>主机上负责绘制的显卡，供独立程序使用。</translation>
    </message>
    <message>
        <source>What draws: QEMU or a program of its own.</source>
        <translation>由什么绘制：QEMU 或独立程序。</translation>
    </message>
    <message>
        <source>A program of its own (vhost-user)</source>
        <translation>独立程序（vhost-user）</translation>
    </message>
    <message>
        <source>VGA ports</source>
        <translation>VGA 端口</translation>
    </message>
    <message>
        <source>How bhyve answers at the old VGA ports.</source>
        <translation>bhyve 如何响应旧式 VGA 端口。</translation>
    </message>
    <message>
        <source>io</source>
        <translation>io</translation>
    </message>
    <message>
        <source>If the guest asks</source>
        <translation>客户机请求时</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What the guest draws its screen with. How people see it is said by a display.</source>
        <translation>客户机用什么绘制屏幕。人们如何看到它由显示决定。</translation>
    </message>
    <message>
        <source>Sockets to the host</source>
        <translation>到主机的套接字</translation>
    </message>
    <message>
        <source>Programs in the guest can talk to the host without a network (vsock).</source>
        <translation>客户机中的程序无须网络即可与主机通信（vsock）。</translation>
    </message>
    <message>
        <source>Automatic number</source>
        <translation>自动编号</translation>
    </message>
    <message>
        <source>libvirt finds a free number at each start.</source>
        <translation>libvirt 每次启动时查找空闲编号。</translation>
    </message>
    <message>
        <source>What the guest is called by on the host, from 3.</source>
        <translation>主机用来称呼客户机的编号，从 3 开始。</translation>
    </message>
    <message>
        <source>libvirt finds one, if it may</source>
        <translation>允许时由 libvirt 查找</translation>
    </message>
    <message>
        <source>Programs in the guest can talk to the host without a network.</source>
        <translation>客户机中的程序无须网络即可与主机通信。</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>看门狗</translation>
    </message>
    <message>
        <source>Acts when the guest no longer shows that it is alive.</source>
        <translation>客户机不再显示自己仍在运行时采取行动。</translation>
    </message>
    <message>
        <source>none, or what the chipset has</source>
        <translation>无，或芯片组自带的</translation>
    </message>
    <message>
        <source>The watchdog that the guest sees.</source>
        <translation>客户机看到的看门狗。</translation>
    </message>
    <message>
        <source>Built into Q35 (iTCO)</source>
        <translation>Q35 内置（iTCO）</translation>
    </message>
    <message>
        <source>Intel 6300ESB (PCI)</source>
        <translation>Intel 6300ESB（PCI）</translation>
    </message>
    <message>
        <source>iBase 700 (ISA)</source>
        <translation>iBase 700（ISA）</translation>
    </message>
    <message>
        <source>IBM Z (diag288)</source>
        <translation>IBM Z（diag288）</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What happens when the guest hangs.</source>
        <translation>客户机挂起无响应时如何处理。</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>关闭电源</translation>
    </message>
    <message>
        <source>Dump its memory, then reset</source>
        <translation>转储内存，然后重置</translation>
    </message>
    <message>
        <source>A non-maskable interrupt</source>
        <translation>不可屏蔽中断</translation>
    </message>
    <message>
        <source>A clock that the guest must wind again and again; when it stops, the guest is taken to hang.</source>
        <translation>客户机必须不断上弦的时钟；时钟停下时，即认为客户机无响应。</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>The program of the host that runs the machine&apos;s devices.</source>
        <translation>主机上运行虚拟机设备的程序。</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>{target/@dev}|{@device?disk}|{target/@bus}|{driver/@type}</source>
        <translation>{target/@dev}|{@device?disk}|{target/@bus}|{driver/@type}</translation>
    </message>
    <message>
        <source>{source/@file}|{source/@dev}|{source/@dir}|{source/@pool} / {source/@volume}|{source/@protocol}|{source/host/@name}|{source/@name}|{source/address}|read only{readonly}</source>
        <translation>{source/@file}|{source/@dev}|{source/@dir}|{source/@pool} / {source/@volume}|{source/@protocol}|{source/host/@name}|{source/@name}|{source/address}|只读{readonly}</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>{@type} controller {@index}</source>
        <translation>{@type} 控制器 {@index}</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>Lease {key}</source>
        <translation>租约 {key}</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>{target/@dir}|{driver/@type}</source>
        <translation>{target/@dir}|{driver/@type}</translation>
    </message>
    <message>
        <source>{source/@dir}|{source/@file}|{source/@dev}|{source/@name}|{source/@usage} {source/@units}|{source/@socket}|{source/@pool} / {source/@volume}|read only{readonly}</source>
        <translation>{source/@dir}|{source/@file}|{source/@dev}|{source/@name}|{source/@usage} {source/@units}|{source/@socket}|{source/@pool} / {source/@volume}|只读{readonly}</translation>
    </message>
    <message>
        <source>{@type}|{source/@network}|{source/@bridge}|{source/@dev}|{source/@path}|{source/address}|VLAN {vlan/tag/@id}|link {link/@state}</source>
        <translation>{@type}|{source/@network}|{source/@bridge}|{source/@dev}|{source/@path}|{source/address}|VLAN {vlan/tag/@id}|链路 {link/@state}</translation>
    </message>
    <message>
        <source>Smart card reader</source>
        <translation>智能卡读卡器</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Serial port {target/@port}</source>
        <translation>串口 {target/@port}</translation>
    </message>
    <message>
        <source>Parallel port</source>
        <translation>并口</translation>
    </message>
    <message>
        <source>Parallel port {target/@port}</source>
        <translation>并口 {target/@port}</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Console {target/@port}</source>
        <translation>控制台 {target/@port}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channel|{target/@name}</source>
        <translation>通道|{target/@name}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
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
        <translation>显示</translation>
    </message>
    <message>
        <source>Display|{@type}</source>
        <translation>显示|{@type}</translation>
    </message>
    <message>
        <source>{@listen}|{listen/@address}|port {@port?-1}|{@display}|{listen/@socket}|password set{@passwd}</source>
        <translation>{@listen}|{listen/@address}|端口 {@port?-1}|{@display}|{listen/@socket}|已设密码{@passwd}</translation>
    </message>
    <message>
        <source>Sound card</source>
        <translation>声卡</translation>
    </message>
    <message>
        <source>Sound card|{@model}</source>
        <translation>声卡|{@model}</translation>
    </message>
    <message>
        <source>audio {audio/@id}|{codec/@type}</source>
        <translation>音频 {audio/@id}|{codec/@type}</translation>
    </message>
    <message>
        <source>Audio on the host</source>
        <translation>主机上的音频</translation>
    </message>
    <message>
        <source>Audio {@id}|{@type}</source>
        <translation>音频 {@id}|{@type}</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Graphics card|{model/@type}</source>
        <translation>显卡|{model/@type}</translation>
    </message>
    <message>
        <source>{model/@vram}|{model/@heads?1} heads|3D {model/acceleration/@accel3d}|{model/resolution/@x} × {model/resolution/@y}</source>
        <translation>{model/@vram}|{model/@heads?1} 个屏幕|3D {model/acceleration/@accel3d}|{model/resolution/@x} × {model/resolution/@y}</translation>
    </message>
    <message>
        <source>Host device</source>
        <translation>主机设备</translation>
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
        <translation>USB 重定向</translation>
    </message>
    <message>
        <source>USB redirection filter</source>
        <translation>USB 重定向过滤器</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>集线器</translation>
    </message>
    <message>
        <source>Hub|{@type}</source>
        <translation>集线器|{@type}</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>看门狗</translation>
    </message>
    <message>
        <source>Watchdog|{@model}</source>
        <translation>看门狗|{@model}</translation>
    </message>
    <message>
        <source>Memory balloon</source>
        <translation>内存气球</translation>
    </message>
    <message>
        <source>Memory balloon|{@model}</source>
        <translation>内存气球|{@model}</translation>
    </message>
    <message>
        <source>statistics every {stats/@period}</source>
        <translation>每 {stats/@period} 统计一次</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>Random numbers|{@model}</source>
        <translation>随机数|{@model}</translation>
    </message>
    <message>
        <source>NVRAM</source>
        <translation>NVRAM</translation>
    </message>
    <message>
        <source>Panic notifier</source>
        <translation>panic 通知器</translation>
    </message>
    <message>
        <source>Panic notifier|{@model}</source>
        <translation>panic 通知器|{@model}</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>Shared memory|{@name}</source>
        <translation>共享内存|{@name}</translation>
    </message>
    <message>
        <source>Memory module</source>
        <translation>内存模块</translation>
    </message>
    <message>
        <source>Memory module|{@model}</source>
        <translation>内存模块|{@model}</translation>
    </message>
    <message>
        <source>{target/size}|node {target/node}|{source/path}</source>
        <translation>{target/size}|单元 {target/node}|{source/path}</translation>
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
        <translation>到主机的套接字</translation>
    </message>
    <message>
        <source>Socket to the host (vsock)</source>
        <translation>到主机的套接字（vsock）</translation>
    </message>
    <message>
        <source>{@model}|CID {cid/@address}|CID chosen by libvirt{cid/@auto}</source>
        <translation>{@model}|CID {cid/@address}|CID 由 libvirt 选择{cid/@auto}</translation>
    </message>
    <message>
        <source>Crypto device</source>
        <translation>加密设备</translation>
    </message>
    <message>
        <source>Crypto device|{@model}</source>
        <translation>加密设备|{@model}</translation>
    </message>
    <message>
        <source>Crash storage</source>
        <translation>崩溃存储</translation>
    </message>
    <message>
        <source>Crash storage|{@backend}</source>
        <translation>崩溃存储|{@backend}</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Display and sound</source>
        <translation>显示与声音</translation>
    </message>
    <message>
        <source>Host devices</source>
        <translation>主机设备</translation>
    </message>
    <message>
        <source>Ports and channels</source>
        <translation>端口与通道</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>a device that this program does not know</source>
        <translation>此程序不认识的设备</translation>
    </message>
    <message>
        <source>Disk in a file</source>
        <translation>文件中的磁盘</translation>
    </message>
    <message>
        <source>A hard disk whose content is an image file on the host.</source>
        <translation>内容为主机上映像文件的硬盘。</translation>
    </message>
    <message>
        <source>Disk in a storage pool</source>
        <translation>存储池中的磁盘</translation>
    </message>
    <message>
        <source>A hard disk whose content is a volume that libvirt looks after.</source>
        <translation>内容为 libvirt 所管理的卷的硬盘。</translation>
    </message>
    <message>
        <source>Disk of the host</source>
        <translation>主机的磁盘</translation>
    </message>
    <message>
        <source>A whole disk, partition or logical volume of the host.</source>
        <translation>主机的整个磁盘、分区或逻辑卷。</translation>
    </message>
    <message>
        <source>Disk over the network</source>
        <translation>网络磁盘</translation>
    </message>
    <message>
        <source>A disk that a server offers: Ceph, iSCSI, NBD and others.</source>
        <translation>由服务器提供的磁盘：Ceph、iSCSI、NBD 等。</translation>
    </message>
    <message>
        <source>CD or DVD drive</source>
        <translation>CD 或 DVD 驱动器</translation>
    </message>
    <message>
        <source>Shows an ISO image to the guest as a disc; it may also stay empty.</source>
        <translation>将 ISO 映像作为光盘提供给客户机；也可以留空。</translation>
    </message>
    <message>
        <source>Floppy drive</source>
        <translation>软盘驱动器</translation>
    </message>
    <message>
        <source>For guests too old to read anything else.</source>
        <translation>用于过旧而无法读取其他介质的客户机。</translation>
    </message>
    <message>
        <source>Shared folder (virtiofs)</source>
        <translation>共享文件夹（virtiofs）</translation>
    </message>
    <message>
        <source>A folder of the host in the guest, at full speed; it needs shared memory.</source>
        <translation>客户机中的主机文件夹，全速访问；需要共享内存。</translation>
    </message>
    <message>
        <source>Shared folder (9p)</source>
        <translation>共享文件夹（9p）</translation>
    </message>
    <message>
        <source>A folder of the host in the guest without shared memory, but slower.</source>
        <translation>客户机中的主机文件夹，无需共享内存，但较慢。</translation>
    </message>
    <message>
        <source>A lock in a shared storage, which keeps two hosts from starting the same machine.</source>
        <translation>共享存储中的锁，防止两台主机启动同一虚拟机。</translation>
    </message>
    <message>
        <source>Keeps what a guest wrote about its own crash.</source>
        <translation>保存客户机对其自身崩溃的记录。</translation>
    </message>
    <message>
        <source>A card in one of libvirt&apos;s networks, such as &quot;default&quot;.</source>
        <translation>libvirt 某个网络（例如“default”）中的网卡。</translation>
    </message>
    <message>
        <source>A card in the host&apos;s own network, by a bridge that the host has.</source>
        <translation>经由主机已有的网桥接入主机自身网络的网卡。</translation>
    </message>
    <message>
        <source>Reaches out through the host without any rights there; nobody reaches in.</source>
        <translation>经由主机访问外部，无需主机权限；外部无法访问进来。</translation>
    </message>
    <message>
        <source>A card beside the host&apos;s, without a bridge (macvtap).</source>
        <translation>与主机网卡并列的网卡，不用网桥（macvtap）。</translation>
    </message>
    <message>
        <source>Programs in guest and host talk to each other without a network.</source>
        <translation>客户机与主机中的程序无需网络即可通信。</translation>
    </message>
    <message>
        <source>SPICE display</source>
        <translation>SPICE 显示</translation>
    </message>
    <message>
        <source>The guest&apos;s screen, sound and clipboard in a window; USB devices can follow.</source>
        <translation>在窗口中提供客户机的屏幕、声音和剪贴板；还可加上 USB 设备。</translation>
    </message>
    <message>
        <source>VNC display</source>
        <translation>VNC 显示</translation>
    </message>
    <message>
        <source>The guest&apos;s screen for any VNC viewer.</source>
        <translation>客户机的屏幕，可用任意 VNC 查看器查看。</translation>
    </message>
    <message>
        <source>What draws the guest&apos;s screen.</source>
        <translation>绘制客户机屏幕的设备。</translation>
    </message>
    <message>
        <source>What the guest plays its sound on.</source>
        <translation>客户机用来播放声音的设备。</translation>
    </message>
    <message>
        <source>Where the guest&apos;s sound goes on the host; it starts with none.</source>
        <translation>客户机的声音在主机上的去向；初始为无。</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>数位板</translation>
    </message>
    <message>
        <source>A pointer that knows its place on the screen: mouse and guest agree.</source>
        <translation>知道自己在屏幕上位置的指针：鼠标与客户机保持一致。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>One more keyboard for the guest.</source>
        <translation>为客户机增加一个键盘。</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>A mouse that moves by steps, for games and old guests.</source>
        <translation>按相对位移移动的鼠标，适用于游戏和旧客户机。</translation>
    </message>
    <message>
        <source>Keyboard or mouse of the host</source>
        <translation>主机的键盘或鼠标</translation>
    </message>
    <message>
        <source>Hands an input device of the host to the guest while it runs (evdev).</source>
        <translation>在客户机运行期间将主机的输入设备交给它（evdev）。</translation>
    </message>
    <message>
        <source>PCI device of the host</source>
        <translation>主机的 PCI 设备</translation>
    </message>
    <message>
        <source>Hands a card of the host to the guest: graphics, network, storage.</source>
        <translation>将主机的板卡交给客户机：显卡、网卡、存储卡。</translation>
    </message>
    <message>
        <source>USB device of the host</source>
        <translation>主机的 USB 设备</translation>
    </message>
    <message>
        <source>Hands a USB device that is plugged into the host to the guest.</source>
        <translation>将插在主机上的 USB 设备交给客户机。</translation>
    </message>
    <message>
        <source>Part of a card of the host</source>
        <translation>主机板卡的一部分</translation>
    </message>
    <message>
        <source>A share of a graphics or other card, as its driver offers it (mediated device).</source>
        <translation>显卡或其他板卡的一部分，由其驱动程序提供（中介设备）。</translation>
    </message>
    <message>
        <source>SCSI device of the host</source>
        <translation>主机的 SCSI 设备</translation>
    </message>
    <message>
        <source>Hands one SCSI disk or tape of the host to the guest.</source>
        <translation>将主机的一个 SCSI 磁盘或磁带机交给客户机。</translation>
    </message>
    <message>
        <source>USB devices of whoever looks at the SPICE display.</source>
        <translation>查看 SPICE 显示者的 USB 设备。</translation>
    </message>
    <message>
        <source>Says which USB devices may be redirected.</source>
        <translation>指定哪些 USB 设备可以重定向。</translation>
    </message>
    <message>
        <source>The card reader of whoever looks at the SPICE display.</source>
        <translation>查看 SPICE 显示者的读卡器。</translation>
    </message>
    <message>
        <source>Guest agent channel</source>
        <translation>客户机代理通道</translation>
    </message>
    <message>
        <source>Lets the host ask the guest&apos;s agent to shut down, freeze disks and tell addresses.</source>
        <translation>主机可请求客户机内的代理关机、冻结磁盘和告知地址。</translation>
    </message>
    <message>
        <source>SPICE agent channel</source>
        <translation>SPICE 代理通道</translation>
    </message>
    <message>
        <source>Clipboard and screen size follow the SPICE window.</source>
        <translation>剪贴板和屏幕大小跟随 SPICE 窗口。</translation>
    </message>
    <message>
        <source>A serial line whose other end is a terminal on the host.</source>
        <translation>另一端为主机上终端的串行线路。</translation>
    </message>
    <message>
        <source>A text console for the guest, paravirtual.</source>
        <translation>客户机的半虚拟化文本控制台。</translation>
    </message>
    <message>
        <source>A printer port, for old guests.</source>
        <translation>打印机端口，适用于旧客户机。</translation>
    </message>
    <message>
        <source>A security chip made in software; Windows 11 asks for one.</source>
        <translation>由软件实现的安全芯片；Windows 11 需要它。</translation>
    </message>
    <message>
        <source>Restarts the guest when it hangs.</source>
        <translation>客户机停止响应时将其重启。</translation>
    </message>
    <message>
        <source>Feeds the guest with good random numbers of the host.</source>
        <translation>为客户机提供主机的优质随机数。</translation>
    </message>
    <message>
        <source>Lets the host take memory back from the running guest.</source>
        <translation>允许主机从运行中的客户机收回内存。</translation>
    </message>
    <message>
        <source>Tells the host when the guest&apos;s kernel has crashed.</source>
        <translation>客户机内核崩溃时通知主机。</translation>
    </message>
    <message>
        <source>A piece of memory that guest and host share, as Looking Glass needs it.</source>
        <translation>客户机与主机共享的一块内存，例如 Looking Glass 就需要它。</translation>
    </message>
    <message>
        <source>More memory that can be plugged in; it needs a maximum with slots on the memory page.</source>
        <translation>可插入的更多内存；需要在内存页面设置上限及插槽。</translation>
    </message>
    <message>
        <source>Encrypts with the help of the host.</source>
        <translation>借助主机进行加密。</translation>
    </message>
    <message>
        <source>USB controller</source>
        <translation>USB 控制器</translation>
    </message>
    <message>
        <source>Ports for USB devices, all speeds up to USB 3.</source>
        <translation>USB 设备端口，支持直至 USB 3 的所有速度。</translation>
    </message>
    <message>
        <source>SCSI controller</source>
        <translation>SCSI 控制器</translation>
    </message>
    <message>
        <source>Many disks on one controller, with everything that SCSI can.</source>
        <translation>一个控制器连接多个磁盘，支持 SCSI 的全部功能。</translation>
    </message>
    <message>
        <source>PCI Express root port</source>
        <translation>PCI Express 根端口</translation>
    </message>
    <message>
        <source>One more slot for a PCI Express card, also while the guest runs.</source>
        <translation>为 PCI Express 卡增加一个插槽，客户机运行期间也可用。</translation>
    </message>
    <message>
        <source>Controller for channels</source>
        <translation>通道控制器</translation>
    </message>
    <message>
        <source>What consoles and channels of the virtio kind sit on.</source>
        <translation>virtio 类型的控制台和通道所接入的控制器。</translation>
    </message>
    <message>
        <source>Lets the guest hand devices on to guests of its own.</source>
        <translation>允许客户机将设备转交给它自己的客户机。</translation>
    </message>
    <message>
        <source>USB hub</source>
        <translation>USB 集线器</translation>
    </message>
    <message>
        <source>More USB ports on one.</source>
        <translation>将一个 USB 端口扩展为多个。</translation>
    </message>
    <message>
        <source>The settings memory of a POWER machine&apos;s firmware.</source>
        <translation>POWER 机型固件的设置存储器。</translation>
    </message>
    <message>
        <source>Network card of the host</source>
        <translation>主机的网卡</translation>
    </message>
    <message>
        <source>Hands a network card of the host, or a part of one, to the guest with its address set.</source>
        <translation>将主机的网卡或其一部分交给客户机，并设定其地址。</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Network card {mac/@address}|{model/@type}</source>
        <translation>网卡 {mac/@address}|{model/@type}</translation>
    </message>
    <message>
        <source>Network card on a bridge</source>
        <translation>网桥上的网卡</translation>
    </message>
    <message>
        <source>Network card for user networking</source>
        <translation>用户模式网络的网卡</translation>
    </message>
    <message>
        <source>Network card by way of one of the host</source>
        <translation>经由主机网卡的网卡</translation>
    </message>
</context>
</TS>
