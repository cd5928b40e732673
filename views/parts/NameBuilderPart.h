// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/parts/QuietPart.h"

class QComboBox;
class QLabel;
class QPushButton;

/** Builds a telling name from what is set. */
class NameBuilderPart : public QuietPart
{
    Q_OBJECT

public:
    NameBuilderPart(DomainDraft &draft, QWidget *host);

protected:
    QString summary() const override;
    QWidget *makeBody() override;
    void refreshBody() override;

private:
    QString builtName() const;
    void updateResult();
    void use();

    QList<QComboBox *> m_words;
    QList<QLabel *> m_captions;
    QLabel *m_result = nullptr;
    QLabel *m_warning = nullptr;
    QPushButton *m_use = nullptr;
};
