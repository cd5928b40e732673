// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MainWindow.h"
#include "app/Tour.h"
#include "app/Translations.h"
#include "app/commands/Commands.h"
#include "models/Logging.h"
#include "models/libvirt/SshPrompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void describe(QCoreApplication &application)
{
    QCoreApplication::setOrganizationName(u"virtdraft"_s);
    QCoreApplication::setApplicationName(u"virtdraft"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIRTDRAFT_VERSION));
    Translations::install(application);
}

int runCommand(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    describe(application);
    return Commands::run(application.arguments().sliced(1));
}

} // namespace

int main(int argc, char **argv)
{
    if (const auto status = SshPrompts::runAsHelper(argc, argv))
        return *status;
    QElapsedTimer timer;
    timer.start();
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (Commands::isCommand(first))
        return runCommand(argc, argv);
    const bool isTour = first == u"tour";
    if (isTour && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    describe(application);
    QApplication::setApplicationDisplayName(u"Virtdraft"_s);
    QGuiApplication::setDesktopFileName(u"org.virtdraft.Virtdraft"_s);
    if (isTour)
        return Tour::run(application.arguments().sliced(2));
    SshPrompts::setProgram(QCoreApplication::applicationFilePath());
    Palettes::apply(Palettes::Theme(QSettings().value(u"window/theme"_s, int(Palettes::Theme::System)).toInt()));
    MainWindow window;
    window.show();
    qCDebug(lcTiming, "window usable after %.1f ms", double(timer.nsecsElapsed()) / 1e6);
    QTimer::singleShot(0, &window, [&] { window.openAtStart(first); });
    return QApplication::exec();
}
