#pragma once

#include <QObject>

namespace attune::app {

/// Tells when the screen is locked or the computer goes to sleep, as the desktop says over its own bus: a socket of this machine,
/// never of a network. Where there is no bus, nothing is told.
/// Sources: freedesktop.org, "Idle Inhibition Service" (ActiveChanged), with the names that GNOME, Cinnamon, MATE and Xfce use;
/// org.freedesktop.login1(5), Session.Lock and Manager.PrepareForSleep.
class ScreenLock : public QObject {
    Q_OBJECT
public:
    explicit ScreenLock(QObject* parent = nullptr);
    ~ScreenLock() override;

signals:
    void locked();

private slots:
    void screen_changed(bool covered) {
        if (covered) emit locked();
    }
};

}  // namespace attune::app
