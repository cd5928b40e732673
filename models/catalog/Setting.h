// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <limits>

/** What a value is, and so which editor it gets. */
enum class Kind {
    Text,     ///< one line
    LongText, ///< several lines
    Number,   ///< a whole number between minimum and maximum, shown with its unit
    Duration, ///< a Number that counts ns, µs, ms or s (its unit), shown and typed in whichever of these reads well
    Percent,  ///< a Number that is a part of another one (Setting::whole), shown as "150 %"; typed so or as it is
    Size,     ///< a number whose unit stands in the attribute `@unit` beside it (libvirt's scaled integer, KiB if unset)
    Unit,     ///< that attribute; edited together with the Size that precedes it
    Choice,   ///< one of words; with openWords any other text too
    Switch,   ///< two words, the first one means on: on|off, yes|no
    Presence, ///< an element that means "on" by being there; its value reads yes or is unset
    Uuid,     ///< with a button that makes one
    File,     ///< an absolute path on the host; with openWords any other text too
    CpuSet,   ///< 1-4,^2
    Rows,     ///< a table: path ends in `[]`; its columns are the settings whose path goes on from there
    Fragment, ///< any XML inside the element
};

/** What the numbers of a CpuSet name, and so what one chooses them from. */
enum class SetOf { HostCpus, HostNodes, GuestCpus, GuestCells, GuestIoThreads };

/** What a host has whose names can be the value, and so what one may choose from; any other text is a value as well. */
enum class Offer {
    None,
    Networks,
    PortGroups, ///< of the network beside it
    Bridges,
    Interfaces,
    BlockDevices,
    Pools,
    Volumes, ///< of the pool beside it
    Secrets,
    Filters,
    RenderNodes,
    MediatedDevices,
    ScsiHosts,
    Machines, ///< of the guest's architecture
    CpuModels,
};

/** When a change reaches a running domain (LIBVIRT.md's table of live changes). */
enum class Takes { NextStart, Now };

/** An allowed word and how to say it to a person; without a label the word itself is shown. */
struct Word
{
    const char *value;
    const char *label = nullptr; ///< QT_TRANSLATE_NOOP("catalog", …)
};

/** Another setting that must have one of the words for this one to be of use. */
struct Condition
{
    const char *path = nullptr;  ///< as in the catalogue; `[]` steps mean the same row
    /** Separated by blanks, `-` among them: also while it is not set. nullptr: any value, as long as it is set. */
    const char *words = nullptr;
};

/** The setting that is the 100 % of a Percent, counted in the same unit. */
struct Whole
{
    const char *path = nullptr; ///< as in the catalogue; `[]` steps mean the same row
    qint64 unset = 0;           ///< what it is while it is not set
};

/** True for the kinds whose value is a whole number between minimum and maximum. */
constexpr bool isWholeNumber(Kind kind)
{
    return kind == Kind::Number || kind == Kind::Duration || kind == Kind::Percent;
}

/**
 * One thing that can be set: a row of the catalogue. Everything that shows, finds, checks or changes a setting reads
 * it from here. Texts are marked with QT_TRANSLATE_NOOP("catalog", …) and translated where they are shown.
 */
struct Setting
{
    const char *path; ///< below `<domain>`; rows as `clock/timer[]/@present`
    Kind kind = Kind::Text;
    const char *label; ///< a word or two, as one says it: "Memory", "Spin lock retries"
    const char *help;  ///< one sentence: what it does for the guest or the host
    /** What applies when it is not set: "libvirt takes the maximum". nullptr: there is nothing to say. */
    const char *unset = nullptr;
    /** What the element means when it is there without a value; nullptr: it must have one. */
    const char *empty = nullptr;
    QList<Word> words = {}; ///< of a Duration or a Percent: numbers that are more than that, such as -1 for "never"
    bool openWords = false;
    const char *unit = nullptr; ///< of a Number: "ms", "%", "KiB"; of a Size: what it counts without a unit, KiB if null
    Whole whole = {};           ///< of a Percent
    qint64 minimum = 0;
    qint64 maximum = std::numeric_limits<qint64>::max();
    /** All of these, or the setting is not offered (but never hidden while it is set). */
    QList<Condition> when = {};
    /** The libvirt version that knows it, as "9.1"; nullptr: 9.0 and before. */
    const char *since = nullptr;
    Takes takes = Takes::NextStart;
    /** Shown in the same line as the setting before it, with its label as a caption. */
    bool beside = false;
    /** Of a choice: another word takes away what it does not allow in the same row (another kind of source). */
    bool takesAway = false;
    /** Another word puts the device elsewhere: the address that it has goes with the old one. */
    bool movesDevice = false;
    bool secret = false; ///< never shown, logged or kept
    SetOf setOf = SetOf::HostCpus; ///< of a CpuSet
    /** A legal value that is not the obvious one: a placeholder for people, a sample for the tests. */
    const char *example = nullptr;
    Offer offer = Offer::None;
};

/** Settings that belong together under a heading. */
struct SettingGroup
{
    const char *title;          ///< QT_TRANSLATE_NOOP("catalog", …); empty for the page's first lines
    const char *place;          ///< the plain path that most of them share, shown beside the heading; may be empty
    bool folded = false;        ///< shown as one quiet line while nothing in it is set
    /** Of a folded one: stays so while something is set, as another widget of the page shows the same. */
    bool staysFolded = false;
    /**
     * The id of a widget of its own above the settings, for what rows cannot carry (views/pages/PagePart.h). A group
     * without settings is that widget alone.
     */
    const char *part = nullptr;
    QList<Condition> when = {}; ///< all of these, or none of the settings is offered
    QList<Setting> settings;
};

/** A page of the editor, or of one kind of device: then every path begins with its element, `devices/disk[]`. */
struct SettingPage
{
    const char *id;    ///< "memory": for the command line, icons (`resources/icons/<id>.svg`) and settings files
    const char *title; ///< QT_TRANSLATE_NOOP("catalog", …)
    const char *intro; ///< one or two sentences on what a person comes here to do
    QList<SettingGroup> groups;
    const char *row = nullptr; ///< of a kind of device: the table whose rows it shows, "devices/disk[]"
};
