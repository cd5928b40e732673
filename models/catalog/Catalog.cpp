// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"

#include "models/catalog/Pages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const Setting &setting)
{
    return QString::fromUtf8(setting.path);
}

} // namespace

const Catalog &Catalog::instance()
{
    static const Catalog catalog;
    return catalog;
}

Catalog::Catalog()
    : m_pages{
          Pages::overview(), Pages::memory(),         Pages::processor(), Pages::tuning(), Pages::firmwareAndBoot(),
          Pages::features(), Pages::hyperv(),         Pages::clock(),     Pages::power(),  Pages::systemInformation(),
          Pages::security(), Pages::qemuPassthrough()}
    , m_devicePages(Pages::devices())
{
    m_layout.childOrder = Pages::childOrder();

    m_known.insert(QString());
    QList<std::pair<QString, const Setting *>> keyed;
    for (const SettingPage &page : std::as_const(m_pages))
        add(page, keyed);
    for (const SettingPage &page : std::as_const(m_devicePages))
        add(page, keyed);
    // A row picked by its key stands for its names only where no table does.
    QHash<QString, const Setting *> byKey;
    for (const auto &[plain, setting] : std::as_const(keyed)) {
        if (!byKey.contains(plain) || pathOf(*setting).endsWith(u"[]/text()"))
            byKey.insert(plain, setting);
    }
    byKey.insert(m_byPlainPath);
    m_byPlainPath = byKey;
    for (const Setting *setting : std::as_const(m_settings)) {
        const QString path = pathOf(*setting);
        // The innermost table that the setting stands in; a table's own path ends in `[]`.
        const qsizetype end = path.lastIndexOf(u"[]/");
        const Setting *rows = end < 0 ? nullptr : m_byPath.value(path.first(end + 2));
        if (rows)
            (setting->kind == Kind::Rows ? m_nestedTables : m_columns)[rows].append(setting);
    }
}

void Catalog::add(const SettingPage &page, QList<std::pair<QString, const Setting *>> &keyed)
{
    for (const SettingGroup &group : page.groups) {
        for (const Setting &setting : group.settings) {
            const QString written = pathOf(setting);
            const Path path = Path::fromLiteral(written);
            const QString plain = path.plain();
            m_settings.append(&setting);
            m_byPath.insert(written, &setting);
            // The text of an element that is picked by its key has no row of its own beside it.
            if (const QString element = path.toString(); element.endsWith(u"']"))
                m_byPath.insert(element, &setting);
            m_home.insert(&setting, {&page, &group});
            addWayTo(path);
            if (setting.kind == Kind::Rows)
                m_rows.insert(plain, &setting);
            if (setting.kind == Kind::Presence || setting.kind == Kind::Rows || setting.empty)
                m_layout.meaningfulWhenEmpty.insert(plain);
            if (written.contains(u"[@"))
                keyed.append({plain, &setting});
            else if (!m_byPlainPath.contains(plain) || written.endsWith(u"/text()"))
                m_byPlainPath.insert(plain, &setting);
        }
    }
}

void Catalog::addWayTo(const Path &path)
{
    QString plain;
    for (const PathStep &step : path.steps()) {
        plain += plain.isEmpty() ? step.name : u'/' + step.name;
        m_known.insert(plain);
        if (!step.keyAttribute.isEmpty())
            m_keys.insert(plain, step.keyAttribute);
    }
}

QString Catalog::asCatalogPath(const Path &path) const
{
    QList<PathStep> steps = path.steps();
    QString plain;
    for (PathStep &step : steps) {
        plain += (plain.isEmpty() ? u"" : u"/") + step.name;
        step.isRows = step.keyAttribute.isEmpty() && isRow(plain);
    }
    return Path(steps, path.attribute()).toString();
}

const Setting *Catalog::find(const Path &path) const
{
    if (const Setting *exact = m_byPath.value(path.toString()))
        return exact;
    const auto &steps = path.steps();
    if (std::any_of(steps.begin(), steps.end(), [](const PathStep &step) { return !step.keyAttribute.isEmpty(); })) {
        // A row itself may mean its text, which only its plain path tells.
        if (const Setting *keyed = m_byPath.value(asCatalogPath(path)); keyed && keyed->kind != Kind::Rows)
            return keyed;
    }
    return m_byPlainPath.value(path.plain());
}

const SettingPage &Catalog::pageOf(const Setting &setting) const
{
    return *m_home.value(&setting).first;
}

const SettingGroup &Catalog::groupOf(const Setting &setting) const
{
    return *m_home.value(&setting).second;
}

const Setting *Catalog::sizeOf(const Setting &unit) const
{
    const qsizetype index = m_settings.indexOf(&unit);
    const Setting *before = index > 0 ? m_settings[index - 1] : nullptr;
    return before && before->kind == Kind::Size ? before : nullptr;
}

bool Catalog::isInRow(const Setting &setting)
{
    return pathOf(setting).contains(u"[]/");
}

QString Catalog::tr(const char *text)
{
    return QCoreApplication::translate("catalog", text);
}
