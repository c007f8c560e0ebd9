#include "app/screen_lock.hpp"

#include <QDBusConnection>
#include <QFileInfo>

namespace attune::app {
namespace {

/// A connection of our own: the shared ones of Qt start a bus where there is none. Only through a socket file of this machine;
/// a bus may have been given an address of another one.
QDBusConnection connected(QString const& address, QString const& name) {
    bool const is_here = address.startsWith(QLatin1String("unix:")) && !address.contains(QLatin1String("tcp:"));
    return is_here ? QDBusConnection::connectToBus(address, name) : QDBusConnection(name);
}

QString name_for(ScreenLock const* owner, char const* bus) {
    return QStringLiteral("attune-%1-%2").arg(QLatin1String(bus)).arg(reinterpret_cast<quintptr>(owner));
}

QString session_address() {
    auto const given = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!given.isEmpty()) return given;
    auto const usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus");
    return QFileInfo::exists(usual) ? QLatin1String("unix:path=") + usual : QString{};
}

QString system_address() {
    auto const given = qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS");
    if (!given.isEmpty()) return given;
    auto const usual = QStringLiteral("/run/dbus/system_bus_socket");
    return QFileInfo::exists(usual) ? QLatin1String("unix:path=") + usual : QString{};
}

}  // namespace

ScreenLock::ScreenLock(QObject* parent) : QObject(parent) {
    if (auto session = connected(session_address(), name_for(this, "session")); session.isConnected())
        for (auto const* desktop : {"freedesktop", "gnome", "cinnamon", "mate", "xfce"})
            session.connect({}, {}, QLatin1String("org.%1.ScreenSaver").arg(QLatin1String(desktop)), QStringLiteral("ActiveChanged"), this,
                            SLOT(screen_changed(bool)));
    if (auto system = connected(system_address(), name_for(this, "system")); system.isConnected()) {
        auto const service = QStringLiteral("org.freedesktop.login1");
        system.connect(service, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, SIGNAL(locked()));
        system.connect(service, {}, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                       SLOT(screen_changed(bool)));
    }
}

ScreenLock::~ScreenLock() {
    QDBusConnection::disconnectFromBus(name_for(this, "session"));
    QDBusConnection::disconnectFromBus(name_for(this, "system"));
}

}  // namespace attune::app
