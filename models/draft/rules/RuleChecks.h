// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Rules.h"

/** What the rules do; the table in Rules.cpp says what each of them tells. */
namespace RuleChecks {

void notADomain(const RuleInput &input, QList<Finding> &found);
void required(const RuleInput &input, QList<Finding> &found);
void values(const RuleInput &input, QList<Finding> &found);
void doubled(const RuleInput &input, QList<Finding> &found);
void namespaces(const RuleInput &input, QList<Finding> &found);
void topology(const RuleInput &input, QList<Finding> &found);
void currentVcpus(const RuleInput &input, QList<Finding> &found);
void vcpuList(const RuleInput &input, QList<Finding> &found);
void vcpuStates(const RuleInput &input, QList<Finding> &found);
void numaCells(const RuleInput &input, QList<Finding> &found);
void numaMemory(const RuleInput &input, QList<Finding> &found);
void numaVcpus(const RuleInput &input, QList<Finding> &found);
void currentMemory(const RuleInput &input, QList<Finding> &found);
void hugePages(const RuleInput &input, QList<Finding> &found);
void hugePageSize(const RuleInput &input, QList<Finding> &found);
void memoryLimit(const RuleInput &input, QList<Finding> &found);
void swapLimit(const RuleInput &input, QList<Finding> &found);
void sharedMemory(const RuleInput &input, QList<Finding> &found);
void numatuneAuto(const RuleInput &input, QList<Finding> &found);
void balloonPinned(const RuleInput &input, QList<Finding> &found);
void hypervNeeds(const RuleInput &input, QList<Finding> &found);
void hypervClock(const RuleInput &input, QList<Finding> &found);
void secureBoot(const RuleInput &input, QList<Finding> &found);
void uefiAcpi(const RuleInput &input, QList<Finding> &found);
void bootOrderTwice(const RuleInput &input, QList<Finding> &found);
void smbiosMode(const RuleInput &input, QList<Finding> &found);
void smbiosEmpty(const RuleInput &input, QList<Finding> &found);
void kvmArch(const RuleInput &input, QList<Finding> &found);
void timerPolicy(const RuleInput &input, QList<Finding> &found);
void windowsHpet(const RuleInput &input, QList<Finding> &found);
void windowsKvmclock(const RuleInput &input, QList<Finding> &found);
void windowsLocalTime(const RuleInput &input, QList<Finding> &found);
void pinsBeyond(const RuleInput &input, QList<Finding> &found);
void pinsOffHost(const RuleInput &input, QList<Finding> &found);
void pinTwice(const RuleInput &input, QList<Finding> &found);
void pinsOverlap(const RuleInput &input, QList<Finding> &found);
void pinsShared(const RuleInput &input, QList<Finding> &found);
void ioThreads(const RuleInput &input, QList<Finding> &found);
void vcpuSets(const RuleInput &input, QList<Finding> &found);
void cacheSets(const RuleInput &input, QList<Finding> &found);
void devicesTwice(const RuleInput &input, QList<Finding> &found);
void ideOnQ35(const RuleInput &input, QList<Finding> &found);
void pcieOnPci(const RuleInput &input, QList<Finding> &found);
void addressTwice(const RuleInput &input, QList<Finding> &found);
void diskNameTwice(const RuleInput &input, QList<Finding> &found);
void macTwice(const RuleInput &input, QList<Finding> &found);
void bootOrderTaken(const RuleInput &input, QList<Finding> &found);
void hostDeviceTwice(const RuleInput &input, QList<Finding> &found);
void claimedElsewhere(const RuleInput &input, QList<Finding> &found);
void fileInUse(const RuleInput &input, QList<Finding> &found);
void fileMissing(const RuleInput &input, QList<Finding> &found);
void volumeMissing(const RuleInput &input, QList<Finding> &found);
void usbBusMissing(const RuleInput &input, QList<Finding> &found);
void scsiController(const RuleInput &input, QList<Finding> &found);
void bootDevice(const RuleInput &input, QList<Finding> &found);
void usbOff(const RuleInput &input, QList<Finding> &found);
void spiceMissing(const RuleInput &input, QList<Finding> &found);
void qxlWithoutSpice(const RuleInput &input, QList<Finding> &found);
void sharedMemorySize(const RuleInput &input, QList<Finding> &found);
void lookingGlassMemory(const RuleInput &input, QList<Finding> &found);

} // namespace RuleChecks
