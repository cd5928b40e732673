// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"
#include "models/draft/CpuColumns.h"
#include "models/draft/HostChoices.h"

#include <QWidget>

#include <functional>
#include <optional>

/** What is known of the host behind a definition that is of use to the editor of one setting. */
struct HostWords
{
    std::function<QList<HostChoice>()> choices; ///< what there is to choose from now; null: the host has nothing to offer
    QSet<QString> missing;                      ///< allowed words that the host cannot do; they can be chosen all the same
};

/** Edits the value of one setting; knows nothing of drafts. */
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /**
     * The value as it is now, nothing if unset, with what it takes to read it (Settings::companion). What a person is just
     * typing is left alone.
     */
    virtual void show(const std::optional<QString> &value, const QString &companion = {}) = 0;
    /** Says to a person what the value would be without one; once, before show(). */
    virtual void setUnsetHint(const QString &hint) = 0;

    /** What a set of numbers is chosen from; once, before show(). Editors of anything else have no use for it. */
    virtual void setNumbers(const CpuNumbers &) {}

    /** Each time that another thing is known of the host. */
    virtual void setHostWords(const HostWords &) {}

    /** The editor for a setting's kind; @p host widgets own it. */
    static FieldEditor *create(const Setting &setting, QWidget *host);

Q_SIGNALS:
    /** A person chose another value; nothing: to unset it. */
    void edited(const std::optional<QString> &value);
    /** The value of a Size in another unit: both change at once. */
    void sizeEdited(const QString &number, const QString &unit);
    /** A person wants to choose a file rather than to type its path, beginning at @p current. */
    void fileWanted(const QString &current);
    /** What stands in the editor is not a value; an empty @p objection takes that back. */
    void objected(const QString &objection);

protected:
    explicit FieldEditor(const Setting &setting, QWidget *host);
    const Setting &setting() const { return m_setting; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Setting &m_setting;
};
