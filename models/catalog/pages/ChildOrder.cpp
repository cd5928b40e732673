// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/ChildOrder.h"
#include "models/catalog/Pages.h"

// The order of virDomainDefFormat and what it calls (libvirt's src/conf), checked against what libvirt 9.0 makes of
// the test definitions; elements that are newer stand where the newer versions write them.
static constexpr Pages::ChildOrder domain[] = {
    {"", "name uuid hwuuid genid title description metadata maxMemory memory currentMemory blkiotune memtune "
         "memoryBacking vcpu vcpus iothreads iothreadids defaultiothread throttlegroups cputune numatune resource "
         "sysinfo bootloader bootloader_args os idmap features cpu clock on_poweroff on_reboot on_crash "
         "on_lockfailure pm perf devices seclabel qemu:commandline qemu:capabilities qemu:deprecation qemu:override "
         "lxc:namespace bhyve:commandline xen:commandline vmware:datacenterpath keywrap launchSecurity iommufd"},
    {"memoryBacking", "hugepages nosharepages locked source access allocation discard"},
    {"memoryBacking/hugepages", "page"},
    {"memtune", "hard_limit soft_limit min_guarantee swap_hard_limit"},
    {"blkiotune", "weight device"},
    {"blkiotune/device", "path weight read_iops_sec write_iops_sec read_bytes_sec write_bytes_sec"},
    {"vcpus", "vcpu"},
    {"iothreadids", "iothread"},
    {"iothreadids/iothread", "poll"},
    {"throttlegroups", "throttlegroup"},
    {"throttlegroups/throttlegroup",
     "total_bytes_sec read_bytes_sec write_bytes_sec total_iops_sec read_iops_sec write_iops_sec total_bytes_sec_max "
     "read_bytes_sec_max write_bytes_sec_max total_iops_sec_max read_iops_sec_max write_iops_sec_max size_iops_sec "
     "group_name total_bytes_sec_max_length read_bytes_sec_max_length write_bytes_sec_max_length "
     "total_iops_sec_max_length read_iops_sec_max_length write_iops_sec_max_length"},
    {"cputune", "shares period quota global_period global_quota emulator_period emulator_quota iothread_period "
                "iothread_quota vcpupin emulatorpin iothreadpin vcpusched iothreadsched emulatorsched cachetune "
                "memorytune energytune"},
    {"cputune/cachetune", "cache monitor"},
    {"cputune/memorytune", "node monitor"},
    {"numatune", "memory memnode"},
    {"resource", "partition fibrechannel"},
    {"sysinfo", "bios system baseBoard chassis oemStrings entry"},
    {"sysinfo/bios", "entry"},
    {"sysinfo/system", "entry"},
    {"sysinfo/baseBoard", "entry"},
    {"sysinfo/chassis", "entry"},
    {"sysinfo/oemStrings", "entry"},
    {"os", "type firmware init initarg initenv initdir inituser initgroup loader nvram varstore kernel initrd cmdline "
           "dtb shim root acpi boot bootmenu bios smbios"},
    {"os/firmware", "feature"},
    {"os/nvram", "source"},
    {"os/nvram/source", "host snapshot config initiator auth ssl cookies readahead timeout reconnect identity "
                        "knownHosts address seclabel slices encryption reservations dataStore"},
    {"os/nvram/source/encryption", "secret cipher ivgen"},
    {"os/nvram/source/dataStore", "format source"},
    {"os/acpi", "table"},
    {"idmap", "uid gid"},
    {"features", "acpi apic pae hap viridian privnet hyperv kvm pvspinlock capabilities pmu vmport gic smm ioapic hpt "
                 "vmcoreinfo htm nested-hv msrs ccf-assist xen cfpc sbbc ibs tcg async-teardown ras ps2 aia "
                 "virtualization"},
    {"features/hyperv", "relaxed vapic spinlocks vpindex runtime synic stimer reset vendor_id frequencies "
                        "reenlightenment tlbflush ipi evmcs avic emsr_bitmap xmm_input"},
    {"features/hyperv/stimer", "direct"},
    {"features/hyperv/tlbflush", "direct extended"},
    {"features/kvm", "hidden hint-dedicated poll-control pv-ipi dirty-ring"},
    {"features/xen", "e820_host passthrough"},
    {"features/smm", "tseg"},
    {"features/hpt", "maxpagesize"},
    {"features/tcg", "tb-cache"},
    {"cpu", "model vendor topology cache maxphysaddr feature numa"},
    {"cpu/numa", "cell interconnects"},
    {"cpu/numa/cell", "distances cache"},
    {"cpu/numa/cell/distances", "sibling"},
    {"cpu/numa/cell/cache", "size line"},
    {"cpu/numa/interconnects", "latency bandwidth"},
    {"clock", "timer"},
    {"clock/timer", "catchup"},
    {"pm", "suspend-to-mem suspend-to-disk"},
    {"perf", "event"},
    {"seclabel", "label imagelabel baselabel"},
    {"qemu:commandline", "qemu:arg qemu:env"},
    {"qemu:capabilities", "qemu:add qemu:del"},
    {"qemu:override", "qemu:device"},
    {"qemu:override/qemu:device", "qemu:frontend"},
    {"qemu:override/qemu:device/qemu:frontend", "qemu:property"},
    {"lxc:namespace", "lxc:sharenet lxc:shareipc lxc:shareuts"},
    {"bhyve:commandline", "bhyve:arg bhyve:env"},
    {"xen:commandline", "xen:arg xen:env"},
    {"keywrap", "cipher"},
    {"launchSecurity", "cbitpos reducedPhysBits policy dhCert session guestVisibleWorkarounds idBlock idAuth hostData "
                       "mrConfigId mrOwner mrOwnerConfig quoteGenerationService"},
};

QHash<QString, QStringList> Pages::childOrder()
{
    QHash<QString, QStringList> order;
    const auto add = [&order](std::span<const ChildOrder> rows) {
        for (const ChildOrder &row : rows)
            order.insert(QString::fromLatin1(row.parent), QString::fromLatin1(row.children).split(u' '));
    };
    add(domain);
    add(deviceChildOrder());
    return order;
}
