// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QLibraryInfo>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QVersionNumber>

// A library's resources are left out by the linker unless something names them; only outside a namespace
static void useResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace {

/** The text of the drawing, empty if there is none; read once. */
QByteArray drawing(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    const auto known = drawings.constFind(name);
    if (known != drawings.constEnd())
        return *known;
    useResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return *drawings.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

/** Draws one of the drawings in the palette's colour of the moment. */
class DrawingEngine : public QIconEngine
{
public:
    DrawingEngine(const QString &name, Icons::Tint tint)
        : m_name(name)
        , m_tint(tint)
    {
    }

    QIconEngine *clone() const override { return new DrawingEngine(*this); }
    QString key() const override { return QStringLiteral("virtdraft"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return drawing(m_name).isEmpty(); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {24, 24}, {48, 48}}; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap pixmap = drawn(rect.size() * ratio, mode);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Up to Qt 6.7 the size comes in device pixels, after that in logical ones
        static const bool logical = QLibraryInfo::version() >= QVersionNumber(6, 8);
        return drawn(logical ? size * scale : size, mode);
    }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return m_tint ? m_tint(palette) : palette.color(QPalette::Active, QPalette::WindowText);
    }

    /** @p size in device pixels. */
    QPixmap drawn(const QSize &size, QIcon::Mode mode) const
    {
        const QString paint = colour(mode).name();
        const QString key = QStringLiteral("virtdraft-%1-%2-%3x%4")
                                .arg(m_name, paint, QString::number(size.width()), QString::number(size.height()));
        QPixmap pixmap;
        if (size.isEmpty() || QPixmapCache::find(key, &pixmap))
            return pixmap;
        QSvgRenderer renderer(drawing(m_name).replace("#000\"", QByteArray(paint.toLatin1() + '"')));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    Icons::Tint m_tint;
};

} // namespace

QIcon Icons::icon(const QString &name, Tint tint)
{
    return drawing(name).isEmpty() ? QIcon() : QIcon(new DrawingEngine(name, tint));
}

QIcon Icons::application()
{
    // It has no "#000" in it, so the colours stay its own
    return icon(QStringLiteral("virtdraft"));
}
