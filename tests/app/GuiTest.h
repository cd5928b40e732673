// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/MainWindow.h"
#include "app/Session.h"
#include "models/libvirt/Connection.h"
#include "views/editor/DomainEditor.h"
#include "views/fields/FieldEditor.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

class QLabel;
class QMessageBox;
class QsciScintilla;
class QTabWidget;
class TableField;

/**
 * A window for each test, with settings and drafts of its own, and what a person does with it. A test fails when Qt
 * warns of anything meanwhile. Functions that give a widget throw when there is none that a person could use.
 */
class GuiTest : public QObject
{
    Q_OBJECT

protected:
    MainWindow &window() const { return *m_window; }
    DomainEditor &editor() const;
    DomainDraft &draft() const { return editor().draft(); }
    Session &session() const;
    QTabWidget &tabs() const;
    /** Closes the window as a crash would (nothing is asked, nothing more is kept) and opens another one. */
    void restart();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString draftFolder() const { return path(QStringLiteral("virtdraft/drafts")); }

    /** Opens the connection and waits for its list. */
    Connection *openHost(const QString &uri);
    /** A node file of the test driver with one domain "web", and its URI; not the practice host. */
    QString ownHost() const;
    void openDomain(Connection *connection, const QString &name);
    /** Opens a machine of the practice host. */
    void openPractice(const QString &name);
    QString writeFile(const QString &name, const QByteArray &bytes) const;
    static QByteArray readFile(const QString &path);
    /** Files below the test's own folder that hold @p secret. */
    QStringList filesWith(const QByteArray &secret) const;
    /** A picture to look at, where GRAB in the environment names a folder for them. */
    static void grab(QWidget &widget, const QString &name);

    /** The setting's editor, on its page and in view. */
    FieldEditor *field(const QString &path) const;
    TableField *table(const QString &path) const;
    QLabel *label(const QString &path) const;
    /** The words beside a setting: help, objection, old value. */
    QLabel *words(const QString &path) const;
    /** Replaces what the field has, key by key. */
    void type(const QString &path, const QString &text) const;
    /** Clicks a part of a switch. */
    void flip(const QString &path, const QString &word) const;
    QString flipped(const QString &path) const;
    /** Chooses an entry of a combo box from its list. */
    void choose(const QString &path, const QString &entry) const;
    /** Follows a link of a label by keyboard. */
    static void follow(QLabel *label, const QString &target);
    static QAbstractButton *button(const QWidget *parent, const QString &text);
    static void click(const QWidget *parent, const QString &text);
    /** Presses keys as the window has them from its keyboard. */
    void press(const QKeySequence &keys) const;
    QAction *action(const QString &text) const;
    /** Does what the menu's entry does, once it can be chosen. */
    void trigger(const QString &text) const;
    /** The dialog that is in front, once it is there. */
    static QDialog *dialog();
    /** All the words that a window shows in labels, a line for each. */
    static QString textOf(const QWidget *widget);
    QsciScintilla *xml() const;
    /** What the bar says is changed and wrong, in plain text: once the marks have had their turn. */
    QString counts() const;
    /** What is said of a page in the list, if it has any mark: "Memory, 1 change(s)"; once the marks have had their turn. */
    QString pageMark(const QString &title) const;
    /** What the review says came of an apply, in plain text; empty if it says nothing. */
    QString outcome() const;

    /** Presses a button of the next message box; its text is then in asked(). */
    void answerWith(const QString &button);
    const QString &asked() const { return m_asked; }
    /** Names a file in the next file dialog. */
    void nameFile(const QString &path);
    /** Applies by its shortcut and waits for what comes of it. */
    ApplyReport apply() const;
    /** Qt's warnings that are to be expected. */
    void expectWarning(const QString &beginning) { m_expected.append(beginning); }

protected Q_SLOTS:
    void init();
    void cleanup();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_asked;
    QStringList m_expected;
};
