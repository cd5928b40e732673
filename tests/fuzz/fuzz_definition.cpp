// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What libFuzzer calls with anything at all, and tst_fuzzcorpus with the inputs that are kept. An input is one line,
// which says what is done, and with which value, and a text that may be a definition.
#include "models/document/PathEdit.h"
#include "models/document/PathIndex.h"
#include "models/document/XmlEdit.h"
#include "models/grammar/Completion.h"
#include "models/grammar/Validator.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/** Ends the program where something that must be so is not. */
void require(bool isSo, const char *what)
{
    if (isSo)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

const Layout &layout()
{
    static const Layout made{
        {{QString(), {u"name"_s, u"uuid"_s, u"memory"_s, u"os"_s, u"devices"_s}}, {u"os"_s, {u"type"_s, u"boot"_s}}},
        {u"features/acpi"_s, u"clock/timer"_s}};
    return made;
}

/** The numbers that an input begins with. */
class Choices
{
public:
    explicit Choices(QByteArray line)
        : m_line(std::move(line))
    {
    }

    int below(qsizetype bound)
    {
        const auto at = m_at < m_line.size() ? uchar(m_line[m_at++]) : uchar(0);
        const auto next = m_at < m_line.size() ? uchar(m_line[m_at++]) : uchar(0);
        return bound > 0 ? int((at * 256 + next) % bound) : 0;
    }

    QString rest() const { return QString::fromUtf8(m_line.mid(m_at)); }

private:
    QByteArray m_line;
    qsizetype m_at = 0;
};

void lookAtPlaces(const XmlDocument &document)
{
    PathIndex paths(document);
    const qsizetype size = document.text().size();
    for (ElementId element = 0; element < document.elementCount(); ++element) {
        require(document.begin(element) < document.startTagEnd(element), "a start tag has a length");
        require(document.startTagEnd(element) <= document.endTagBegin(element), "tags follow each other");
        require(document.endTagBegin(element) <= document.end(element) && document.end(element) <= size,
                "an element ends in the text");
        require(document.text()[document.begin(element)] == u'<', "an element begins with <");
        for (const XmlAttribute &attribute : document.attributes(element)) {
            require(attribute.valueBegin <= attribute.valueEnd && attribute.valueEnd < document.startTagEnd(element),
                    "an attribute stands in its tag");
            document.attributeValue(attribute);
        }
        document.ownText(element);
        require(document.elementAt(document.begin(element)) == element, "an element is found where it begins");
        if (element < 50)
            require(PathEdit::find(document, paths.pathOf(element)) == element, "a path leads to its element");
    }
}

/** Makes an edit and takes it back; the document after it. */
std::optional<XmlDocument> tryEdit(const XmlDocument &document, const TextEdit &edit)
{
    const QString &text = document.text();
    require(edit.position >= 0 && edit.removed >= 0 && edit.position + edit.removed <= text.size(),
            "an edit is in the text");
    const QString after = edit.applied(text);
    const TextEdit undo{edit.position, edit.inserted.size(), text.sliced(edit.position, edit.removed)};
    require(undo.applied(after) == text, "an edit taken back leaves the text as it was");
    require(TextEdit::between(text, after).applied(text) == after, "the smallest edit does the same");
    const auto parsed = XmlDocument::parse(after);
    // A form can nest nothing deeper than XmlDocument reads, nor make a tag thousands of attributes long.
    require(parsed.ok(), "an edit leaves well-formed XML");
    return *parsed;
}

void tryEdits(const XmlDocument &document, Choices choices)
{
    const ElementId element = choices.below(document.elementCount());
    const Path place = PathEdit::pathOf(document, element);
    const QList<XmlAttribute> attributes = document.attributes(element);
    const QString known =
        attributes.isEmpty() ? u"added"_s : attributes[choices.below(attributes.size())].name.toString();
    const int what = choices.below(8);
    const QString value = choices.rest();
    const Path path = what % 2 ? place.withAttribute(known) : place;
    switch (what) {
    case 0:
    case 1:
        if (const auto edit = PathEdit::set(document, path, value, layout())) {
            const auto after = tryEdit(document, *edit);
            const auto read = PathEdit::value(*after, path);
            require(read.value_or(QString()).trimmed() == value.trimmed(), "what is set is read");
        }
        break;
    case 2:
    case 3:
        if (!path.isRoot())
            tryEdit(document, PathEdit::unset(document, path, layout()));
        break;
    case 4:
        if (const auto edit = PathEdit::insertFragment(document, place, value, layout()))
            tryEdit(document, *edit);
        break;
    case 5:
        if (const auto edit = PathEdit::setFragment(document, place, value, layout()); edit && !place.isRoot())
            tryEdit(document, *edit);
        break;
    case 6:
        if (const auto edit = PathEdit::create(document, place.child(u"made"_s), layout()))
            tryEdit(document, *edit);
        break;
    default:
        if (!place.isRoot())
            tryEdit(document, PathEdit::unsetText(document, place, layout()));
    }
}

void lookAtGrammar(const XmlDocument &document, const Validator &validator)
{
    qsizetype last = 0;
    for (const GrammarProblem &problem : validator.problems(document)) {
        require(last <= problem.begin && problem.begin <= problem.end && problem.end <= document.text().size(),
                "a problem has a place");
        require(!problem.message.isEmpty(), "a problem is told");
        last = problem.begin;
    }
}

void complete(const QString &text, Choices choices, Completion &completion)
{
    const qsizetype offset = choices.below(text.size() + 1);
    const XmlCursor cursor = XmlCursor::at(text, offset);
    require(0 <= cursor.begin && cursor.begin <= offset && offset <= cursor.end && cursor.end <= text.size(),
            "the word at the cursor is at the cursor");
    const QList<Completion::Offer> offers = completion.at(cursor);
    if (offers.isEmpty())
        return;
    const Completion::Offer &offer = offers[choices.below(offers.size())];
    if (offer.what != Completion::What::Element)
        return;
    const auto skeleton = completion.element(cursor, offer.name, u"  "_s, u'\'');
    require(skeleton.cursor <= skeleton.xml.size(), "typing goes on in what was written");
    require(XmlDocument::parse(skeleton.xml).ok(), "what is written is an element");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto validator = Validator::installed();
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype lineEnd = bytes.indexOf('\n');
    if (lineEnd < 0 || !validator)
        return 0;
    const Choices choices(bytes.first(lineEnd));
    const QString text = QString::fromUtf8(bytes.sliced(lineEnd + 1));
    static Completion completion((*validator)->schema());
    complete(text, choices, completion);
    const auto document = XmlDocument::parse(text);
    if (!document) {
        require(document.error().line > 0 && !document.error().message.isEmpty(), "an error has a place and words");
        return 0;
    }
    require(document->text() == text, "the text stays as it is");
    lookAtPlaces(*document);
    lookAtGrammar(*document, **validator);
    tryEdits(*document, choices);
    return 0;
}
