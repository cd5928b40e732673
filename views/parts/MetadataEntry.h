// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Metadata.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

/** One element of the metadata: whose it is, and its XML once a person opens it. */
class MetadataEntry : public QWidget
{
    Q_OBJECT

public:
    explicit MetadataEntry(QWidget *parent);

    /** What a person typed and could not be taken stays in the editor until the definition has something else. */
    void show(const Metadata::Entry &entry);
    /** One that is not there yet: open, with the focus and @p sample to write over. */
    void showNew(const QString &sample);
    QString xml() const;
    void setObjection(const QString &objection);

Q_SIGNALS:
    void edited(const QString &xml);
    void removed();

private:
    void setOpen(bool open);
    void makeEditor();

    QVBoxLayout *m_layout;
    QToolButton *m_opens;
    QLabel *m_words;
    QToolButton *m_removes;
    QPlainTextEdit *m_editor = nullptr;
    QLabel *m_objection;
    QString m_shown; ///< the definition's XML that the editor was given last
    bool m_isShowing = false;
};
