// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/Validator.h"

#include "models/document/PathIndex.h"
#include "models/grammar/GrammarFolder.h"
#include "models/grammar/GrammarWords.h"
#include "models/grammar/XmlLint.h"

#include <QHash>
#include <QMutex>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/** One walk over one document. */
class Walk
{
public:
    Walk(const XmlDocument &document, PatternTable &table, GrammarWords &words)
        : m_document(document)
        , m_table(table)
        , m_words(words)
        , m_paths(document)
    {
    }

    QList<GrammarProblem> problems()
    {
        GrammarWords::Around around;
        around.whole = around.now = m_table.start();
        if (!m_document.isNull())
            readElement(m_document.root(), QString(), around);
        return m_problems;
    }

private:
    using Around = GrammarWords::Around;
    using Words = GrammarWords::Words;
    using Name = PatternTable::Name;

    void tell(qsizetype begin, qsizetype end, const Path &path, const Words &words, const QString &fault)
    {
        // A list that goes on needs no full stop.
        const QString message = QString(words.message).replace(u"…."_s, u"…"_s);
        m_problems.append({begin, end, m_document.place(begin), path, message, words.right, fault});
    }

    void tellTag(ElementId element, const Words &words, const QString &fault)
    {
        const qsizetype begin = m_document.begin(element);
        tell(begin, begin + 1 + m_document.name(element).size(), m_paths.pathOf(element), words, fault);
    }

    bool isEnough() const { return m_problems.size() >= Validator::MaximumProblems; }

    /** Reads @p element in @p parent and goes on behind it. */
    void readElement(ElementId element, QString space, Around &parent)
    {
        if (isEnough())
            return;
        const QList<XmlAttribute> attributes = m_document.attributes(element);
        for (const XmlAttribute &attribute : attributes) {
            if (attribute.name == u"xmlns")
                space = m_document.attributeValue(attribute);
        }
        const QString written = m_document.name(element).toString();
        const qsizetype colon = written.indexOf(u':');
        Name name{space, written.sliced(colon + 1)};
        if (colon >= 0)
            name.space = m_document.namespaceUri(element, QStringView(written).first(colon)).value_or(QString());
        const QString known = Schema::prefix(name.space) + name.local;
        PatternId opened = m_table.startTagOpen(parent.now, name);
        if (opened == PatternTable::NotAllowed) {
            const Words words = m_words.element(known, parent);
            tellTag(element, words, u"element"_s);
            // A misspelt name is read as what was meant, so that what stands inside is looked at, too.
            const QString &meant = words.meant;
            opened = m_table.startTagOpen(parent.now, {name.space, meant});
            if (opened == PatternTable::NotAllowed) {
                parent.children.append(known);
                parent.told << known << meant;
                return;
            }
            parent.told.append(meant);
        }
        Around inside{written, opened, opened, {}, {}};
        readAttributes(element, attributes, inside);
        readContent(element, space, inside);
        parent.now = inside.now;
        parent.children.append(known);
    }

    void readAttributes(ElementId element, const QList<XmlAttribute> &attributes, Around &inside)
    {
        bool isWrong = false;
        for (const XmlAttribute &attribute : attributes) {
            const QString written = attribute.name.toString();
            if (written == u"xmlns" || written.startsWith(u"xmlns:"))
                continue;
            const qsizetype colon = written.indexOf(u':');
            const Name name{colon < 0 ? QString() : written.first(colon), written.sliced(colon + 1)};
            const QString value = m_document.attributeValue(attribute);
            PatternId taken = m_table.attribute(inside.now, name, value);
            if (taken == PatternTable::NotAllowed) {
                taken = readWrongAttribute(element, attribute, name, value, inside);
                isWrong = true;
            }
            inside.now = taken;
        }
        PatternId closed = m_table.startTagClose(inside.now);
        if (closed == PatternTable::NotAllowed) {
            // What is missing beside a wrong one is most often that one under its right name.
            if (!isWrong)
                tellTag(element, m_words.missingAttributes(inside), u"attributes missing"_s);
            closed = m_table.startTagCloseAnyway(inside.now);
        }
        inside.now = closed;
    }

    PatternId readWrongAttribute(ElementId element, const XmlAttribute &attribute, const Name &name,
                                 const QString &value, const Around &inside)
    {
        const PatternId anyway = m_table.attribute(inside.now, name, std::nullopt);
        const bool isKnown = anyway != PatternTable::NotAllowed;
        const Words words = isKnown ? m_words.attributeValue(name.local, value, inside)
                                    : m_words.attribute(attribute.name.toString(), inside);
        const Path path = m_paths.pathOf(element).withAttribute(attribute.name.toString());
        if (isKnown)
            tell(attribute.valueBegin, attribute.valueEnd, path, words, value);
        else
            tell(attribute.begin, attribute.begin + attribute.name.size(), path, words, u"attribute"_s);
        m_problems.last().place = m_document.place(attribute.begin);
        if (isKnown)
            return anyway;
        const PatternId asMeant = m_table.attribute(inside.now, {QString(), words.meant}, std::nullopt);
        return asMeant == PatternTable::NotAllowed ? inside.now : asMeant;
    }

    void readText(ElementId element, const QString &text, Around &inside)
    {
        const bool isBlank = text.trimmed().isEmpty();
        PatternId taken = m_table.text(inside.now, text);
        const bool hasChildren = m_document.firstChild(element) != NoElement;
        if (isBlank && (hasChildren || m_table.endTag(inside.now) != PatternTable::NotAllowed))
            return;
        if (taken != PatternTable::NotAllowed && (!isBlank || m_table.endTag(taken) != PatternTable::NotAllowed)) {
            inside.now = taken;
            return;
        }
        if (isBlank)
            return; // told as missing
        const qsizetype begin = m_document.startTagEnd(element);
        const QStringView all = QStringView(m_document.text()).sliced(begin, m_document.endTagBegin(element) - begin);
        const qsizetype blanks = all.size() - QStringView(all).trimmed().size();
        qsizetype leading = 0;
        while (leading < blanks && all[leading].isSpace())
            ++leading;
        const qsizetype end =
            hasChildren ? m_document.begin(m_document.firstChild(element)) : begin + leading + all.trimmed().size();
        tell(begin + leading, std::max(end, begin + leading), m_paths.pathOf(element), m_words.text(text, inside),
             text.trimmed());
        const PatternId anyway = m_table.text(inside.now, std::nullopt);
        if (anyway != PatternTable::NotAllowed)
            inside.now = anyway;
    }

    void readContent(ElementId element, const QString &space, Around &inside)
    {
        const qsizetype before = m_problems.size();
        readText(element, m_document.ownText(element), inside);
        for (ElementId child = m_document.firstChild(element); child != NoElement;
             child = m_document.nextSibling(child))
            readElement(child, space, inside);
        PatternId ended = m_table.endTag(inside.now);
        if (ended == PatternTable::NotAllowed) {
            const Words words = m_words.missingContent(inside);
            if (!words.message.isEmpty() && (m_problems.size() == before || !words.right.isEmpty()) && !isEnough())
                tellTag(element, words, u"content missing"_s);
            ended = m_table.endTagAnyway(inside.now);
        }
        inside.now = ended;
    }

    const XmlDocument &m_document;
    PatternTable &m_table;
    GrammarWords &m_words;
    PathIndex m_paths;
    QList<GrammarProblem> m_problems;
};

} // namespace

struct Validator::State
{
    QString folder;
    Schema schema;
    QMutex mutex;
    QMutex lintMutex;
    std::optional<Result<std::shared_ptr<XmlLint>>> lint;
    std::optional<PatternTable> table;
    std::optional<GrammarWords> words;
};

Validator::Validator(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Validator::~Validator() = default;

const Schema &Validator::schema() const
{
    return m_state->schema;
}

Result<std::shared_ptr<Validator>> Validator::load(const QString &folder)
{
    auto schema = Schema::load(folder);
    if (!schema)
        return schema.error();
    auto state = std::make_unique<State>();
    state->folder = folder;
    state->schema = std::move(schema).value();
    return std::shared_ptr<Validator>(new Validator(std::move(state)));
}

Result<std::shared_ptr<Validator>> Validator::shared(const QString &folder)
{
    static QMutex mutex;
    static QHash<QString, Result<std::shared_ptr<Validator>>> read;
    const QMutexLocker lock(&mutex);
    auto found = read.find(folder);
    if (found == read.end() || !*found) // what is missing may come
        found = read.insert(folder, load(folder));
    return *found;
}

Result<std::shared_ptr<Validator>> Validator::installed()
{
    return shared(GrammarFolder::instance().current());
}

QList<GrammarProblem> Validator::problems(const XmlDocument &document) const
{
    const QMutexLocker lock(&m_state->mutex);
    if (!m_state->table || m_state->table->isFull()) {
        m_state->words.reset();
        m_state->table.emplace(m_state->schema);
        m_state->words.emplace(*m_state->table);
    }
    QList<GrammarProblem> problems = Walk(document, *m_state->table, *m_state->words).problems();
    std::stable_sort(problems.begin(), problems.end(),
                     [](const GrammarProblem &a, const GrammarProblem &b) { return a.begin < b.begin; });
    return problems;
}

std::optional<GrammarProblem> Validator::refusal(const XmlDocument &document) const
{
    const QMutexLocker lock(&m_state->lintMutex);
    if (!m_state->lint)
        m_state->lint = XmlLint::load(m_state->folder);
    const auto refused = *m_state->lint ? (*m_state->lint).value()->refusal(document.text()) : std::nullopt;
    if (!refused || document.isNull())
        return std::nullopt;
    // It knows the line alone: the first element that begins there, or else the root.
    ElementId element = document.root();
    for (ElementId at = 0; at < document.elementCount(); ++at) {
        if (document.place(document.begin(at)).line != refused->line)
            continue;
        element = at;
        break;
    }
    const qsizetype begin = document.begin(element);
    return GrammarProblem{begin,
                          begin + 1 + document.name(element).size(),
                          document.place(begin),
                          PathIndex(document).pathOf(element),
                          tr("libvirt's own check refuses this, though its grammar allows it: %1. It may pass with the "
                             "elements in the order that libvirt writes.")
                              .arg(refused->message),
                          {},
                          RefusedFault};
}
