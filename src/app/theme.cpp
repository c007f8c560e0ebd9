#include "app/theme.hpp"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QSvgRenderer>

namespace attune::app {
namespace {

Theme const* current = nullptr;

QColor mixed(QColor const& a, QColor const& b, double share_of_b) {
    auto const mix = [&](int x, int y) { return static_cast<int>(x + (y - x) * share_of_b); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QPalette palette_of(Theme const& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.base);
    p.setColor(QPalette::AlternateBase, t.raised);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.base);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.error);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.on_accent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.divider);
    p.setColor(QPalette::Midlight, t.divider);
    p.setColor(QPalette::Mid, t.edge);
    p.setColor(QPalette::Dark, t.edge);
    p.setColor(QPalette::Shadow, t.edge);
    auto const faded = mixed(t.text, t.window, 0.55);
    for (auto const role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Inactive, QPalette::Highlight, t.selected_inactive);
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, t.text);
    return p;
}

/// The style sheet is a file with names of colours in it: `@accent`.
QString style_sheet_of(Theme const& t) {
    QFile file(":/app/style.qss");
    if (!file.open(QIODevice::ReadOnly)) return {};
    auto sheet = QString::fromUtf8(file.readAll());
    // Longer names first, so that `@text` does not eat into a name that begins with it.
    std::pair<char const*, QColor> const names[] = {{"@selected-inactive", t.selected_inactive},
                                                    {"@warning-ground", t.warning_ground},
                                                    {"@error-ground", t.error_ground},
                                                    {"@info-ground", t.info_ground},
                                                    {"@on-accent", t.on_accent},
                                                    {"@accent-faded", mixed(t.accent, t.window, 0.5)},
                                                    {"@edge-faded", mixed(t.edge, t.window, 0.5)},
                                                    {"@faded", mixed(t.text, t.window, 0.55)},
                                                    {"@hover", mixed(t.base, t.text, 0.06)},
                                                    {"@window", t.window},
                                                    {"@raised", t.raised},
                                                    {"@base", t.base},
                                                    {"@text", t.text},
                                                    {"@muted", t.muted},
                                                    {"@edge", t.edge},
                                                    {"@divider", t.divider},
                                                    {"@accent", t.accent},
                                                    {"@selected", t.selected},
                                                    {"@warning", t.warning},
                                                    {"@error", t.error},
                                                    {"@canvas", t.canvas},
                                                    {"@focus", t.focus}};
    for (auto const& [name, colour] : names) sheet.replace(QLatin1String(name), colour.name());
    sheet.replace("@shade", t.dark ? "dark" : "light");
    return sheet;
}

}  // namespace

Theme const& light_theme() {
    static Theme const t{.dark = false,
                         .window = "#f3f1ec",
                         .base = "#ffffff",
                         .raised = "#faf8f4",
                         .text = "#1e2221",
                         .muted = "#565c59",
                         .edge = "#8a857b",
                         .divider = "#d5d0c6",
                         .accent = "#1f5a50",
                         .on_accent = "#ffffff",
                         .selected = "#dfeae6",
                         .selected_inactive = "#ece9e2",
                         .warning = "#7a4a00",
                         .warning_ground = "#fbf0d9",
                         .error = "#9b1c1c",
                         .error_ground = "#fbe9e7",
                         .info_ground = "#dfeae6",
                         .canvas = "#d8d4cb",
                         .focus = "#1f7a6b"};
    return t;
}

Theme const& dark_theme() {
    static Theme const t{.dark = true,
                         .window = "#222625",
                         .base = "#191c1b",
                         .raised = "#1e2221",
                         .text = "#e9e6e0",
                         .muted = "#b0b5b2",
                         .edge = "#7d8683",
                         .divider = "#3b4140",
                         .accent = "#8cc9ba",
                         .on_accent = "#10201c",
                         .selected = "#2b403b",
                         .selected_inactive = "#2b302f",
                         .warning = "#f0c777",
                         .warning_ground = "#3a3120",
                         .error = "#f2a49b",
                         .error_ground = "#3d2524",
                         .info_ground = "#2b403b",
                         .canvas = "#121514",
                         .focus = "#8cc9ba"};
    return t;
}

Theme const& theme() { return current ? *current : light_theme(); }

Theme const& system_theme(QPalette const& system) {
    auto const lightness = [&](QPalette::ColorRole role) { return system.color(role).lightness(); };
    return lightness(QPalette::Window) < lightness(QPalette::WindowText) ? dark_theme() : light_theme();
}

void use_theme(QApplication& application, Theme const& wanted) {
    current = &wanted;
    application.setStyle(QStyleFactory::create("Fusion"));
    application.setPalette(palette_of(wanted));
    application.setStyleSheet(style_sheet_of(wanted));
}

namespace {

QByteArray svg_of(QString const& name, QColor const& colour) {
    QFile file(":/app/icons/" + name + ".svg");
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// Draws when it is asked, so that it follows the theme and is sharp at every scale.
class LineIcon : public QIconEngine {
public:
    LineIcon(QString name, bool on_accent) : name_{std::move(name)}, on_accent_{on_accent} {}

    void paint(QPainter* painter, QRect const& rect, QIcon::Mode mode, QIcon::State state) override {
        auto const& t = theme();
        auto colour = on_accent_ ? t.on_accent : t.text;
        // A chosen segment is filled with the accent.
        if (state == QIcon::On && !on_accent_) colour = t.on_accent;
        if (mode == QIcon::Disabled && !on_accent_) colour = mixed(t.text, t.window, 0.55);
        auto const ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, icon_pixmap(name_, colour, std::min(rect.width(), rect.height()), ratio));
    }
    QPixmap pixmap(QSize const& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, {QPoint{}, size}, mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new LineIcon(name_, on_accent_); }

private:
    QString name_;
    bool on_accent_;
};

}  // namespace

QPixmap icon_pixmap(QString const& name, QColor const& colour, int size, qreal device_pixel_ratio) {
    // Rows of lists ask for the same few again and again.
    auto const key = QStringLiteral("icon %1 %2 %3 %4").arg(name, colour.name()).arg(size).arg(device_pixel_ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(QSize{size, size} * device_pixel_ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg_of(name, colour)).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(device_pixel_ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(QString const& name) { return QIcon(new LineIcon(name, false)); }
QIcon icon_on_accent(QString const& name) { return QIcon(new LineIcon(name, true)); }

}  // namespace attune::app
