// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/GuiTest.h"

#include "models/libvirt/HostsModel.h"
#include "models/libvirt/PracticeHost.h"
#include "tests/support/Warnings.h"
#include "views/editor/ActionBar.h"
#include "views/editor/PageList.h"
#include "views/fields/TableField.h"
#include "views/review/ReviewPage.h"
#include "views/source/XmlPage.h"

#include <Qsci/qsciscintilla.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDirIterator>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTextDocumentFragment>
#include <QTimer>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

/** As long as a person waits for a button of a dialog that still asks a host. */
constexpr int patienceMs = 20000;

[[noreturn]] void fail(const QString &what)
{
    throw std::runtime_error(qPrintable(what));
}

template <typename T>
T *needed(T *found, const QString &what)
{
    if (!found)
        fail(u"there is no "_s + what);
    return found;
}

void requireInView(const QWidget *widget, const QString &what)
{
    if (!QTest::qWaitFor([widget] { return widget->isVisible() && !widget->visibleRegion().isEmpty(); }))
        fail(what + u" is not in view"_s);
}

QString plain(const QString &text)
{
    return QString(text).remove(u'&');
}

} // namespace

void GuiTest::init()
{
    QCoreApplication::setOrganizationName(u"virtdraft"_s);
    QCoreApplication::setApplicationName(u"virtdraft"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
    m_expected.clear();
    m_asked.clear();
    Warnings::begin();
    restart();
}

void GuiTest::cleanup()
{
    m_window.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList warnings = Warnings::end();
    for (const QString &expected : m_expected)
        warnings.removeIf([&](const QString &warning) { return warning.startsWith(expected); });
    QCOMPARE(warnings, QStringList());
}

void GuiTest::restart()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1300, 850);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        fail(u"the window does not come up"_s);
}

DomainEditor &GuiTest::editor() const
{
    return *needed(m_window->currentEditor(), u"editor"_s);
}

Session &GuiTest::session() const
{
    return *needed(m_window->currentSession(), u"session"_s);
}

QTabWidget &GuiTest::tabs() const
{
    return *needed(m_window->findChild<QTabWidget *>(), u"tabs"_s);
}

Connection *GuiTest::openHost(const QString &uri)
{
    Connection *connection = m_window->openConnection(uri);
    if (!QTest::qWaitFor([connection] { return connection->isListed(); }, 20000))
        fail(uri + u": "_s + connection->error().message);
    return connection;
}

QString GuiTest::ownHost() const
{
    writeFile(u"web.xml"_s,
              "<domain type='test'>\n  <name>web</name>\n  <uuid>6d0c6d4e-0000-4000-8000-0000000000aa</uuid>\n"
              "  <memory>1048576</memory>\n  <vcpu>2</vcpu>\n  <os><type>hvm</type></os>\n  <devices>\n"
              "    <graphics type='vnc' port='-1' autoport='yes' passwd='s3cret'/>\n  </devices>\n</domain>\n");
    return u"test://"_s + writeFile(u"node.xml"_s, "<node><domain file='web.xml'/></node>\n");
}

void GuiTest::openDomain(Connection *connection, const QString &name)
{
    for (const DomainSummary &domain : connection->domains()) {
        if (domain.name != name)
            continue;
        QSignalSpy opened(m_window.get(), &MainWindow::sessionOpened);
        m_window->openDomain(connection, domain.uuid);
        if (opened.isEmpty() && !opened.wait(20000))
            fail(name + u" does not open"_s);
        return;
    }
    fail(u"there is no domain "_s + name);
}

void GuiTest::openPractice(const QString &name)
{
    openDomain(openHost(*PracticeHost::uri()), name);
}

QString GuiTest::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        fail(file.errorString());
    return file.fileName();
}

QByteArray GuiTest::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(file.errorString());
    return file.readAll();
}

QStringList GuiTest::filesWith(const QByteArray &secret) const
{
    QStringList found;
    QDirIterator files(path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (readFile(file).contains(secret))
            found.append(file);
    }
    return found;
}

void GuiTest::grab(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GRAB");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name);
}

FieldEditor *GuiTest::field(const QString &path) const
{
    editor().showSetting(Path::fromLiteral(path));
    auto *found = needed(editor().findChild<FieldEditor *>(path), path);
    requireInView(found, path);
    return found;
}

TableField *GuiTest::table(const QString &path) const
{
    editor().showSetting(Path::fromLiteral(path));
    auto *found = needed(editor().findChild<TableField *>(path), path);
    requireInView(found, path);
    return found;
}

QLabel *GuiTest::label(const QString &path) const
{
    const FieldEditor *wanted = field(path);
    for (QLabel *candidate : editor().findChildren<QLabel *>()) {
        if (candidate->buddy() == wanted)
            return candidate;
    }
    fail(u"no label for "_s + path);
}

QLabel *GuiTest::words(const QString &path) const
{
    QWidget *editors = field(path)->parentWidget();
    const auto *grid = qobject_cast<QGridLayout *>(editors->parentWidget()->layout());
    int row = 0;
    int column = 0;
    int span = 0;
    needed(grid, u"grid"_s)->getItemPosition(grid->indexOf(editors), &row, &column, &span, &span);
    for (const auto &[y, x] : {std::pair(row, column + 1), std::pair(row + 1, column)}) {
        const QLayoutItem *item = grid->itemAtPosition(y, x);
        if (auto *found = item ? qobject_cast<QLabel *>(item->widget()) : nullptr)
            return found;
    }
    fail(u"no words for "_s + path);
}

void GuiTest::type(const QString &path, const QString &text) const
{
    QWidget *line = field(path)->focusProxy();
    QTest::mouseClick(line, Qt::LeftButton);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
}

void GuiTest::flip(const QString &path, const QString &word) const
{
    click(field(path), word);
}

QString GuiTest::flipped(const QString &path) const
{
    QStringList checked;
    for (const auto *part : field(path)->findChildren<QAbstractButton *>()) {
        if (part->isChecked())
            checked.append(part->text());
    }
    return checked.join(u'+');
}

void GuiTest::choose(const QString &path, const QString &entry) const
{
    auto *box = needed(field(path)->findChild<QComboBox *>(), path);
    QTest::mouseClick(box, Qt::LeftButton);
    const int index = box->findText(entry);
    if (index < 0)
        fail(path + u" has no entry "_s + entry);
    if (!QTest::qWaitFor([box] { return box->view()->isVisible(); }))
        box->showPopup();
    box->view()->setCurrentIndex(box->model()->index(index, box->modelColumn()));
    QTest::keyClick(box->view(), Qt::Key_Return);
}

void GuiTest::follow(QLabel *label, const QString &target)
{
    QString followed;
    const auto connection = connect(label, &QLabel::linkActivated, label, [&](const QString &link) { followed = link; });
    label->setFocus(Qt::TabFocusReason);
    for (int links = int(label->text().count(u"<a "_s)); links > 0 && followed != target; --links) {
        QTest::keyClick(label, Qt::Key_Tab);
        QTest::keyClick(label, Qt::Key_Return);
    }
    disconnect(connection);
    if (followed != target)
        fail(u"no link %1 in %2"_s.arg(target, label->text()));
}

QAbstractButton *GuiTest::button(const QWidget *parent, const QString &text)
{
    // What is new in a layout is shown a little later.
    for (QDeadlineTimer deadline(patienceMs); !deadline.hasExpired(); QTest::qWait(5)) {
        for (auto *candidate : parent->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && (plain(candidate->text()) == text || candidate->accessibleName() == text))
                return candidate;
        }
    }
    fail(u"no button “%1”"_s.arg(text));
}

void GuiTest::click(const QWidget *parent, const QString &text)
{
    QAbstractButton *found = button(parent, text);
    if (!QTest::qWaitFor([found] { return found->isEnabled(); }, patienceMs))
        fail(u"the button “%1” is off"_s.arg(text));
    QTest::mouseClick(found, Qt::LeftButton);
}

void GuiTest::press(const QKeySequence &keys) const
{
    // After a dialog the window has to become the active one again.
    if (!QApplication::activeModalWidget())
        m_window->activateWindow();
    if (!QApplication::activeModalWidget() && !QTest::qWaitForWindowActive(m_window.get()))
        fail(u"the window is not active"_s);
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
    for (int i = 0; i < keys.count(); ++i)
        QTest::keyClick(target, keys[uint(i)].key(), keys[uint(i)].keyboardModifiers());
}

QAction *GuiTest::action(const QString &text) const
{
    for (auto *candidate : m_window->findChildren<QAction *>()) {
        if (plain(candidate->text()) == text)
            return candidate;
    }
    fail(u"no action “%1”"_s.arg(text));
}

QsciScintilla *GuiTest::xml() const
{
    editor().showPage(u"xml"_s);
    return needed(editor().findChild<XmlPage *>(), u"XML page"_s)->editor();
}

QString GuiTest::counts() const
{
    QCoreApplication::processEvents();
    QString text = needed(editor().actionBar().findChild<QLabel *>(), u"counts"_s)->text();
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return text.remove(tags);
}

QString GuiTest::pageMark(const QString &title) const
{
    QCoreApplication::processEvents();
    const auto *list = editor().findChild<PageList *>();
    return list->findItems(title, Qt::MatchExactly).value(0)->data(Qt::AccessibleTextRole).toString();
}

QString GuiTest::outcome() const
{
    for (const QLabel *label : editor().reviewPage().findChildren<QLabel *>()) {
        if (label->accessibleName() == u"Outcome" && label->isVisible())
            return QTextDocumentFragment::fromHtml(label->text()).toPlainText();
    }
    return {};
}

void GuiTest::answerWith(const QString &wanted)
{
    auto *timer = new QTimer(m_window.get());
    connect(timer, &QTimer::timeout, this, [this, timer, wanted] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box || !box->isVisible())
            return;
        timer->deleteLater();
        m_asked = box->text() + u'\n' + box->informativeText();
        for (QAbstractButton *answer : box->buttons()) {
            if (plain(answer->text()) == wanted)
                return QTest::mouseClick(answer, Qt::LeftButton);
        }
        qWarning("“%s” cannot be answered with “%s”", qPrintable(m_asked), qPrintable(wanted));
        box->reject();
    });
    timer->start(10);
}

void GuiTest::nameFile(const QString &path)
{
    auto *timer = new QTimer(m_window.get());
    connect(timer, &QTimer::timeout, this, [timer, path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    timer->start(10);
}

ApplyReport GuiTest::apply() const
{
    std::optional<ApplyReport> report;
    const auto connection = connect(m_window.get(), &MainWindow::reported, m_window.get(), [&](const ApplyReport &r) { report = r; });
    press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    const bool isDone = QTest::qWaitFor([&] { return report.has_value(); }, 30000);
    disconnect(connection);
    if (!isDone)
        fail(u"nothing came of the apply"_s);
    return *report;
}
