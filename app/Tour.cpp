// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Tour.h"

#include "app/MainWindow.h"
#include "models/libvirt/Connection.h"
#include "models/libvirt/PracticeHost.h"
#include "views/devices/DevicePanel.h"
#include "views/devices/DeviceView.h"
#include "views/editor/DomainEditor.h"
#include "views/tree/AllSettingsPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int WaitMs = 20000;

void complain(const QString &text)
{
    QTextStream(stderr) << u"virtdraft tour: " << text << Qt::endl;
}

/** Lets the program run until @p done or too long; false: it took too long. */
template <typename Condition>
bool waitFor(const Condition &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > WaitMs)
            return false;
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    QApplication::processEvents();
    return true;
}

/** One walk through the main flow in one theme. */
class Walk
{
public:
    Walk(const QString &folder, const QSize &size) : m_folder(folder)
    {
        m_window.resize(size);
        m_window.show();
    }

    /** False if a step did not come to its end; m_problem says which. */
    bool run()
    {
        return openHost() && openMachine() && showPages() && showTree() && showDevices() && edit() && applyIt();
    }

    const QString &problem() const { return m_problem; }

private:
    bool fail(const QString &problem)
    {
        m_problem = problem;
        return false;
    }

    bool grab(const QString &name)
    {
        // Layouts settle over some rounds of events.
        for (int round = 0; round < 8; ++round)
            QApplication::processEvents();
        const QString file = u"%1/%2-%3.png"_s.arg(m_folder).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
        return m_window.grab().save(file) || fail(u"cannot write "_s + file);
    }

    bool openHost()
    {
        const auto uri = PracticeHost::uri();
        if (!uri)
            return fail(uri.error().message);
        m_connection = m_window.openConnection(*uri);
        bool isDetailed = false;
        QObject::connect(m_connection, &Connection::detailsComplete, &m_window, [&] { isDetailed = true; });
        if (!waitFor([&] { return isDetailed; }))
            return fail(u"the practice host did not answer"_s);
        return grab(u"list"_s);
    }

    bool openMachine()
    {
        QString uuid;
        for (const DomainSummary &domain : m_connection->domains()) {
            if (domain.osId.contains(u"win/11") && (uuid.isEmpty() || domain.state == DomainState::ShutOff))
                uuid = domain.uuid;
        }
        m_window.openDomain(m_connection, uuid);
        return waitFor([&] { return m_window.currentEditor() != nullptr; }) || fail(u"the machine did not open"_s);
    }

    bool showPages()
    {
        for (const QString &id : m_window.currentEditor()->pages()) {
            m_window.currentEditor()->showPage(id);
            if (id != u"review" && !grab(id))
                return false;
        }
        return true;
    }

    /** All settings with what could be added, and with what a person looks for. */
    bool showTree()
    {
        DomainEditor &editor = *m_window.currentEditor();
        editor.showPage(u"all"_s);
        auto *page = editor.findChild<AllSettingsPage *>();
        page->showPlace(Path::fromLiteral(u"devices/disk[1]/driver/@cache"));
        page->findChild<QCheckBox *>()->click();
        if (!grab(u"all-offers"_s))
            return false;
        page->findChild<QCheckBox *>()->click();
        auto *query = page->findChild<QLineEdit *>();
        query->setText(u"cache"_s);
        const bool isGrabbed = grab(u"all-filter"_s);
        query->clear();
        return isGrabbed;
    }

    /** What there is of devices beside the page of one: several, what can be added, and a new one. */
    bool showDevices()
    {
        DomainEditor &editor = *m_window.currentEditor();
        editor.showSetting(Path::fromLiteral(u"devices/interface[1]/model/@type"));
        auto *panel = editor.findChild<DevicePanel *>();
        auto *view = panel->findChild<DeviceView *>();
        if (!grab(u"device-field"_s))
            return false;
        view->selectAll();
        if (!grab(u"devices-several"_s))
            return false;
        bool isGrabbed = false;
        QTimer::singleShot(100, &m_window, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            isGrabbed = dialog && dialog->grab().save(u"%1/%2-devices-add.png"_s.arg(m_folder).arg(++m_number, 2, 10, QLatin1Char('0')));
            if (auto *asking = qobject_cast<QDialog *>(dialog))
                asking->accept();
        });
        panel->askForDevice();
        if (!isGrabbed || !grab(u"devices-new"_s))
            return fail(u"no device could be added"_s);
        editor.draft().undoStack()->undo();
        return true;
    }

    bool edit()
    {
        DomainEditor &editor = *m_window.currentEditor();
        const auto set = [&](QStringView path, const QString &value) {
            return editor.draft().set(Path::fromLiteral(path), value).ok();
        };
        editor.showSetting(Path::fromLiteral(u"vcpu"));
        if (!set(u"vcpu", u"12"_s) || !grab(u"problem"_s))
            return false;
        editor.draft().undoStack()->undo();
        editor.showSetting(Path::fromLiteral(u"memory"));
        if (!set(u"memory", u"33554432"_s) || !set(u"currentMemory", u"33554432"_s) || !grab(u"edit"_s))
            return false;
        if (!set(u"features/hyperv/spinlocks/@retries", u"4095"_s) || !set(u"features/hyperv/evmcs/@state", u"on"_s))
            return false;
        editor.showPage(u"hyperv"_s);
        if (!grab(u"edit-hyperv"_s))
            return false;
        editor.showInXml(Path::fromLiteral(u"features/hyperv/spinlocks/@retries"));
        if (!grab(u"xml-place"_s))
            return false;
        editor.showPage(u"review"_s);
        return grab(u"review"_s);
    }

    bool applyIt()
    {
        std::optional<ApplyReport> report;
        QObject::connect(&m_window, &MainWindow::reported, &m_window, [&](const ApplyReport &r) { report = r; });
        m_window.apply();
        if (!waitFor([&] { return report.has_value(); }))
            return fail(u"the apply did not come to its end"_s);
        if (report->kind != ApplyReport::Kind::Applied)
            return fail(report->words);
        return grab(u"applied"_s);
    }

    MainWindow m_window;
    QString m_folder;
    QString m_problem;
    Connection *m_connection = nullptr;
    int m_number = 0;
};

} // namespace

int Tour::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption theme(u"theme"_s, QApplication::tr("light or dark"), u"theme"_s);
    const QCommandLineOption size(u"size"_s, QApplication::tr("of the window"), u"size"_s, u"1440x900"_s);
    parser.addOptions({theme, size});
    parser.addPositionalArgument(u"DIR"_s, QApplication::tr("where the pictures go"));
    if (!parser.parse(QStringList(u"tour"_s) + arguments) || parser.positionalArguments().size() != 1) {
        complain(parser.errorText().isEmpty() ? QApplication::tr("name one folder for the pictures") : parser.errorText());
        return 2;
    }
    const QStringList sides = parser.value(size).split(u'x');
    const QSize windowSize(sides.value(0).toInt(), sides.value(1).toInt());
    QStringList themes = parser.isSet(theme) ? QStringList(parser.value(theme)) : QStringList{u"light"_s, u"dark"_s};
    // A person's own settings and drafts have no place in the pictures.
    const QTemporaryDir own;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, own.path());
    qputenv("XDG_DATA_HOME", own.path().toLocal8Bit());
    for (const QString &name : std::as_const(themes)) {
        const QString folder = QDir(parser.positionalArguments().first()).filePath(parser.isSet(theme) ? QString() : name);
        if (windowSize.isEmpty() || (name != u"light" && name != u"dark") || !QDir().mkpath(folder)) {
            complain(QApplication::tr("the theme, the size or the folder %1 cannot be used").arg(folder));
            return 2;
        }
        Palettes::apply(name == u"dark" ? Palettes::Theme::Dark : Palettes::Theme::Light);
        Walk walk(folder, windowSize);
        if (!walk.run()) {
            complain(walk.problem());
            return 1;
        }
        QTextStream(stdout) << QDir::toNativeSeparators(folder) << Qt::endl;
    }
    return 0;
}
