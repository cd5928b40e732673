// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/FieldBinding.h"
#include "views/pages/ShownSettings.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;

/** One line of a page: label, the editors of a setting and of those beside it, and what is to be said of them. */
class SettingRow : public QObject
{
    Q_OBJECT

public:
    /** @p path: the setting's own, with the rows it stands in made concrete. */
    SettingRow(DomainDraft &draft, const Setting &setting, const Path &path, QWidget *host);

    /** Another setting in the same line. */
    void addBeside(const Setting &setting, const Path &path);
    /** Puts the widgets into line @p row of a grid: side by side, or with the help below when it is @p narrow. */
    void place(QGridLayout *grid, int row, bool narrow);

    const QList<FieldBinding *> &bindings() const { return m_bindings; }
    bool isSet() const;
    bool isChanged() const;
    /** Something of a device that the base does not have. */
    bool isNew() const;
    /**
     * Shows itself with what the draft has now if it is of use at all and one of @p shown, or has the focus: what a
     * person is at does not vanish. True if it does.
     */
    bool refresh(ShownSettings shown);
    void setVisible(bool visible);

Q_SIGNALS:
    /** A person asks to see the setting's place in the XML. */
    void showInXmlRequested(const Path &path);

private:
    FieldBinding *addBinding(const Setting &setting, const Path &path);
    QHBoxLayout *lastLine() const;
    bool hasFocus() const;
    bool isWanted(ShownSettings shown) const;
    void updateWords();
    void showMenu(const QPoint &at);
    void openLink(const QString &link);

    DomainDraft &m_draft;
    QWidget *m_host;
    QLabel *m_label;
    QWidget *m_editors;
    QLabel *m_help;
    QList<FieldBinding *> m_bindings;
    QList<QLabel *> m_captions; ///< of the bindings but the first
};
