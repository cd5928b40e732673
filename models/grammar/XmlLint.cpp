// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/XmlLint.h"

#include <libxml/relaxng.h>
#include <libxml/xmlversion.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

#if LIBXML_VERSION >= 21200
using XmlError = const xmlError *;
#else
using XmlError = xmlErrorPtr;
#endif

/** Keeps the first thing that libxml2 complains of; often only what follows from it has a line. */
void keepError(void *kept, XmlError error)
{
    auto &first = *static_cast<Error *>(kept);
    if (first.message.isEmpty())
        first.message = QString::fromUtf8(error->message).simplified();
    if (first.line == 0)
        first.line = error->line;
}

template <typename T, void (*Free)(T *)>
struct Freed
{
    void operator()(T *owned) const { Free(owned); }
};

using ParserContext = std::unique_ptr<xmlRelaxNGParserCtxt, Freed<xmlRelaxNGParserCtxt, xmlRelaxNGFreeParserCtxt>>;
using ValidContext = std::unique_ptr<xmlRelaxNGValidCtxt, Freed<xmlRelaxNGValidCtxt, xmlRelaxNGFreeValidCtxt>>;
using Document = std::unique_ptr<xmlDoc, Freed<xmlDoc, xmlFreeDoc>>;

} // namespace

struct XmlLint::Grammar
{
    std::unique_ptr<xmlRelaxNG, Freed<xmlRelaxNG, xmlRelaxNGFree>> schema;
};

XmlLint::XmlLint(std::unique_ptr<Grammar> grammar)
    : m_grammar(std::move(grammar))
{
}

XmlLint::~XmlLint() = default;

Result<std::shared_ptr<XmlLint>> XmlLint::load(const QString &folder)
{
    xmlInitParser();
    const QString path = QDir(folder).filePath(u"domain.rng"_s);
    Error error;
    const ParserContext context(xmlRelaxNGNewParserCtxt(QFile::encodeName(path).constData()));
    if (!context)
        return Error{path};
    xmlRelaxNGSetParserStructuredErrors(context.get(), keepError, &error);
    auto grammar = std::make_unique<Grammar>();
    grammar->schema.reset(xmlRelaxNGParse(context.get()));
    if (!grammar->schema)
        return error;
    return std::shared_ptr<XmlLint>(new XmlLint(std::move(grammar)));
}

std::optional<Error> XmlLint::refusal(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    const Document document(xmlReadMemory(bytes.constData(), int(bytes.size()), nullptr, "UTF-8",
                                          XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    const ValidContext context(xmlRelaxNGNewValidCtxt(m_grammar->schema.get()));
    if (!document || !context)
        return std::nullopt; // not for a grammar to say
    Error error;
    xmlRelaxNGSetValidStructuredErrors(context.get(), keepError, &error);
    if (xmlRelaxNGValidateDoc(context.get(), document.get()) <= 0)
        return std::nullopt;
    return error;
}
