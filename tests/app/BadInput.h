// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Run.h"

#include <QDir>
#include <QTemporaryDir>

/** A definition like any other, in which one place may be spoilt. */
inline QByteArray domain(const QByteArray &name = "web01", const QByteArray &before = {}, const QByteArray &inside = {})
{
    return before + "<domain type='kvm'>\n  <name>" + name + "</name>\n  <memory unit='GiB'>4</memory>\n" + inside +
           "  <os><type>hvm</type></os>\n</domain>\n";
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

inline QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}
