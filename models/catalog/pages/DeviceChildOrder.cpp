// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/ChildOrder.h"

// What virDomainDeviceInfoFormat writes at the end of nearly every device.
#define DEVICE_INFO " boot alias master rom acpi address"
#define CHARACTER_DEVICE "source protocol log target" DEVICE_INFO
#define CHARACTER_SOURCE "seclabel reconnect mouse clipboard"
#define DISK_SOURCE                                                                                                    \
    "host snapshot config initiator auth ssl cookies readahead timeout reconnect identity knownHosts address "         \
    "seclabel "                                                                                                        \
    "slices encryption reservations dataStore"

static constexpr Pages::ChildOrder devices[] = {
    {"devices", "emulator disk controller lease filesystem interface smartcard serial parallel console channel input "
                "tpm graphics sound audio video hostdev redirdev redirfilter hub watchdog memballoon rng nvram panic "
                "shmem memory iommu vsock crypto pstore"},
    {"devices/disk", "driver auth source backingStore mirror backenddomain geometry blockio target iotune "
                     "throttlefilters readonly shareable transient serial wwn vendor product encryption" DEVICE_INFO},
    {"devices/disk/driver", "metadata_cache iothreads statistics"},
    {"devices/disk/driver/metadata_cache", "max_size"},
    {"devices/disk/driver/statistics", "statistic latency-histogram"},
    {"devices/disk/source", DISK_SOURCE},
    {"devices/disk/source/dataStore", "format source"},
    {"devices/disk/backingStore", "format source backingStore"},
    {"devices/disk/backingStore/source", DISK_SOURCE},
    {"devices/disk/backingStore/source/dataStore", "format source"},
    {"devices/disk/backingStore/source/encryption", "secret cipher ivgen"},
    {"devices/disk/source/encryption", "secret cipher ivgen"},
    {"devices/disk/encryption", "secret cipher ivgen"},
    {"devices/disk/mirror", "format source backingStore"},
    {"devices/disk/mirror/source", DISK_SOURCE},
    {"devices/disk/iotune",
     "total_bytes_sec read_bytes_sec write_bytes_sec total_iops_sec read_iops_sec write_iops_sec total_bytes_sec_max "
     "read_bytes_sec_max write_bytes_sec_max total_iops_sec_max read_iops_sec_max write_iops_sec_max size_iops_sec "
     "group_name total_bytes_sec_max_length read_bytes_sec_max_length write_bytes_sec_max_length "
     "total_iops_sec_max_length read_iops_sec_max_length write_iops_sec_max_length"},
    {"devices/disk/throttlefilters", "throttlefilter"},
    {"devices/controller", "serial model target driver" DEVICE_INFO " pcihole64"},
    {"devices/controller/target", "node"},
    {"devices/lease", "lockspace key target"},
    {"devices/filesystem", "driver binary idmap source target readonly space_hard_limit space_soft_limit" DEVICE_INFO},
    {"devices/filesystem/binary", "cache lock sandbox thread_pool openfiles"},
    {"devices/filesystem/idmap", "uid gid"},
    {"devices/interface",
     "mac source vlan virtualport ip route portForward bandwidth port script downscript backenddomain target guest "
     "model driver backend filterref tune link mtu coalesce teaming" DEVICE_INFO},
    {"devices/interface/source", "vendor product address local ip route reconnect"},
    {"devices/interface/driver", "host guest"},
    {"devices/interface/bandwidth", "inbound outbound"},
    {"devices/interface/vlan", "tag"},
    {"devices/interface/virtualport", "parameters"},
    {"devices/interface/filterref", "parameter"},
    {"devices/interface/tune", "sndbuf"},
    {"devices/interface/coalesce", "rx"},
    {"devices/interface/coalesce/rx", "frames"},
    {"devices/interface/portForward", "range"},
    {"devices/smartcard/source", CHARACTER_SOURCE},
    {"devices/smartcard", "certificate database " CHARACTER_DEVICE},
    {"devices/serial", CHARACTER_DEVICE},
    {"devices/serial/source", CHARACTER_SOURCE},
    {"devices/serial/target", "model"},
    {"devices/parallel", CHARACTER_DEVICE},
    {"devices/parallel/source", CHARACTER_SOURCE},
    {"devices/console", CHARACTER_DEVICE},
    {"devices/console/source", CHARACTER_SOURCE},
    {"devices/channel", CHARACTER_DEVICE},
    {"devices/channel/source", CHARACTER_SOURCE},
    {"devices/input", "driver source" DEVICE_INFO},
    {"devices/tpm", "backend" DEVICE_INFO},
    {"devices/tpm/backend", "device encryption source profile active_pcr_banks"},
    {"devices/tpm/backend/active_pcr_banks", "sha1 sha256 sha384 sha512"},
    {"devices/graphics", "listen channel image jpeg zlib playback streaming mouse clipboard filetransfer gl audio"},
    {"devices/sound", "codec audio driver" DEVICE_INFO},
    {"devices/audio", "input output"},
    {"devices/audio/input", "settings"},
    {"devices/audio/output", "settings"},
    {"devices/video", "driver model" DEVICE_INFO},
    {"devices/video/model", "acceleration resolution"},
    {"devices/hostdev", "driver teaming source ip route readonly shareable" DEVICE_INFO},
    {"devices/hostdev/source", "vendor product adapter host auth block char interface initiator address"},
    {"devices/redirdev", "source protocol log target" DEVICE_INFO},
    {"devices/redirdev/source", CHARACTER_SOURCE},
    {"devices/redirfilter", "usbdev"},
    {"devices/hub", "alias address"},
    {"devices/watchdog", "alias acpi address"},
    {"devices/memballoon", "stats alias acpi address driver"},
    {"devices/rng", "rate backend driver alias acpi address"},
    {"devices/rng/backend", "source protocol log"},
    {"devices/rng/backend/source", CHARACTER_SOURCE},
    {"devices/nvram", "alias address"},
    {"devices/panic", "alias acpi address"},
    {"devices/shmem", "model size server msi alias acpi address"},
    {"devices/memory", "uuid source target driver alias acpi address"},
    {"devices/memory/source", "path alignsize pmem nodemask pagesize"},
    {"devices/memory/target", "size node label block requested current address readonly"},
    {"devices/memory/target/label", "size"},
    {"devices/iommu", "driver alias acpi address"},
    {"devices/vsock", "cid alias acpi address driver"},
    {"devices/crypto", "backend driver alias acpi address"},
    {"devices/pstore", "path size alias acpi address"},
};

std::span<const Pages::ChildOrder> Pages::deviceChildOrder()
{
    return devices;
}
