#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;

namespace attune::app {

/// The window's colours (never the paper's: paper stays white).
struct Theme {
    bool dark = false;
    QColor window, base, raised;  // behind panes, in lists and fields, in panels
    QColor text, muted;
    QColor edge, divider;  // of controls, between things
    QColor accent, on_accent;
    QColor selected, selected_inactive;
    QColor warning, warning_ground, error, error_ground, info_ground;
    QColor canvas, focus;  // round the paper, the focus ring
};

Theme const& light_theme();
Theme const& dark_theme();
/// The one in use.
Theme const& theme();

/// Fusion, palette and style sheet in `theme`. May be called again when the system changes.
void use_theme(QApplication& application, Theme const& theme);
/// What the desktop asks for: dark when its palette's window is darker than its text.
Theme const& system_theme(QPalette const& system);

/// One of our line icons (`icons/NAME.svg`), drawn in the colours of the theme in use whenever it is painted: text colour, faded
/// when disabled, `on_accent` when it is checked or on a filled button.
QIcon icon(QString const& name);
QIcon icon_on_accent(QString const& name);
/// The same, in one colour.
QPixmap icon_pixmap(QString const& name, QColor const& colour, int size, qreal device_pixel_ratio);

}  // namespace attune::app
