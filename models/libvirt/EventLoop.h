// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/**
 * libvirt's event loop: a thread of our own that polls the descriptors and timers which libvirt asks for.
 *
 * Registered with virEventRegisterImpl. libvirt's default implementation would iterate GLib's default context, the same
 * that Qt's dispatcher iterates on the GUI thread: libvirt's network I/O and callbacks could then run there.
 * With this loop they never do; they run on its thread (or on the thread that is in a libvirt call).
 */
namespace EventLoop {
/**
 * Registers the loop and starts its thread; the first call does, the others return at once. Before the first open. From
 * then on the program ignores SIGPIPE: a connection whose daemon is gone is written to once more when it is closed.
 */
void ensureRunning();
/** Ends the thread and waits for it. For the end of the program; the loop does not come back after it. */
void stop();
} // namespace EventLoop
