// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// GuiTest's other half: menus and dialogs.
#include "tests/app/GuiTest.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10000;

} // namespace

void GuiTest::trigger(const QString &text) const
{
    QAction *found = action(text);
    if (!QTest::qWaitFor([found] { return found->isEnabled(); }, patienceMs))
        throw std::runtime_error(qPrintable(text + u" is off"_s));
    found->trigger();
}

QDialog *GuiTest::dialog()
{
    QDialog *found = nullptr;
    const auto isThere = [&found] { return (found = qobject_cast<QDialog *>(QApplication::activeModalWidget())) != nullptr; };
    if (!QTest::qWaitFor(isThere, patienceMs))
        throw std::runtime_error("there is no dialog");
    return found;
}

QString GuiTest::textOf(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisibleTo(widget))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}
