// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a list of many domains takes, beside `virsh list --all` on the same node file in the same run.
#include "models/libvirt/Connection.h"
#include "models/libvirt/DomainFilter.h"
#include "models/libvirt/HostsModel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int turnEvery = 5; // ms; a timer of 0 would keep a processor busy and spoil the comparison

bool writeNodeFile(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("<node xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>");
    for (int i = 0; i < count; ++i) {
        file.write(
            u"<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>machine-%1</name>"
            "<uuid>00000000-0000-4000-8000-%2</uuid><title>Machine %1</title><memory unit='MiB'>%3</memory>"
            "<vcpu>2</vcpu><os><type>hvm</type></os><devices><disk type='file' device='disk'>"
            "<source file='/images/%1.img'/><target dev='vda' bus='virtio'/></disk></devices>"
            "<test:runstate>%4</test:runstate></domain>"_s.arg(i)
                .arg(i, 12, 16, QLatin1Char('0'))
                .arg(512 + i % 7 * 512)
                .arg(i % 3 ? 5 : 1)
                .toUtf8());
    }
    file.write("</node>");
    return true;
}

struct Times
{
    double virsh = 0;      // ms, process start to end
    double opened = 0;     // ms, open() to State::Open
    double listed = 0;     // ms, open() to the tree with all names and states, sorted
    double detailed = 0;   // ms, to the last title
    double longestGap = 0; // ms, the longest time the event loop did not turn
};

double virshList(const QString &uri)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(u"virsh"_s, {u"-c"_s, uri, u"list"_s, u"--all"_s});
    if (!process.waitForFinished(300000) || process.exitCode() != 0)
        std::fprintf(stderr, "virsh failed\n");
    return double(timer.nsecsElapsed()) / 1e6;
}

Times measure(const QString &uri, int count)
{
    Times times;
    times.virsh = virshList(uri);
    QElapsedTimer timer;
    timer.start();
    HostsModel model;
    DomainFilter filter;
    filter.setSourceModel(&model);
    Connection *const connection = model.addConnection(uri);
    filter.rowCount(filter.index(0, 0)); // as a view that shows the host does
    QEventLoop loop;
    double lastTurn = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
        const double now = double(timer.nsecsElapsed()) / 1e6;
        times.longestGap = std::max(times.longestGap, now - lastTurn - turnEvery);
        lastTurn = now;
    });
    QObject::connect(connection, &Connection::stateChanged, &loop, [&] {
        if (connection->isOpen())
            times.opened = double(timer.nsecsElapsed()) / 1e6;
    });
    QObject::connect(connection, &Connection::domainsReset, &loop, [&] {
        if (filter.rowCount(filter.index(0, 0)) != count)
            std::fprintf(stderr, "%d rows instead of %d\n", filter.rowCount(filter.index(0, 0)), count);
        times.listed = double(timer.nsecsElapsed()) / 1e6;
    });
    QObject::connect(connection, &Connection::detailsComplete, &loop, [&] {
        times.detailed = double(timer.nsecsElapsed()) / 1e6;
        loop.quit();
    });
    turn.setTimerType(Qt::PreciseTimer);
    turn.start(turnEvery);
    connection->open();
    loop.exec();
    return times;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10000;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"node.xml"_s);
    if (!writeNodeFile(file, count))
        return 1;
    const QString uri = u"test://"_s + file;
    Times best{1e9, 1e9, 1e9, 1e9, 1e9};
    for (int round = 0; round < 5; ++round) {
        const Times times = measure(uri, count);
        std::printf("round %d: virsh list --all %.0f ms; opened %.0f ms, listed %.0f ms, detailed %.0f ms, longest "
                    "pause %.1f ms\n",
                    round + 1, times.virsh, times.opened, times.listed, times.detailed, times.longestGap);
        best = {std::min(best.virsh, times.virsh), std::min(best.opened, times.opened),
                std::min(best.listed, times.listed), std::min(best.detailed, times.detailed),
                std::min(best.longestGap, times.longestGap)};
    }
    const double ratio = best.listed / best.virsh;
    std::printf("%d domains, best of 5: listed / virsh = %.2f (at most 1.25); details after %.0f ms; pause %.1f ms\n",
                count, ratio, best.detailed, best.longestGap);
    return ratio <= 1.25 ? 0 : 1;
}
