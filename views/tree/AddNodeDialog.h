// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/Path.h"
#include "models/tree/GrammarPlaces.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

/** Asks what to add to an element: of all that libvirt's grammar allows there. */
class AddNodeDialog : public QDialog
{
    Q_OBJECT

public:
    AddNodeDialog(const Path &holder, const QList<GrammarPlaces::Candidate> &candidates, QWidget *parent);

    /** The name of the element or, with `@`, of the attribute; empty if the list is. */
    QString chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &query);

    QLineEdit *m_query;
    QTreeWidget *m_list;
    QPushButton *m_add;
};
