#pragma once

#include <filesystem>

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace attune::app {

/// Settings as a small file of JSON, for its owner only, written whole or not at all: Qt's own QSettings leaves a shortened file
/// when the disk is full, and makes files that others can read. A change is merged into what the file holds by then, so that two
/// windows do not undo each other's. What is no settings, or is larger than limits::kept_bytes, counts as empty and is set aside as
/// `NAME.damaged` by the first change; what cannot be read now is left alone. A file that cannot be written costs nothing but the
/// memory of a setting.
class SettingsFile {
public:
    explicit SettingsFile(std::filesystem::path file);

    /// There is a file, and it is no settings.
    bool damaged() const { return damaged_; }

    QString text(QString const& key, QString const& otherwise = {}) const;
    QStringList list(QString const& key) const;
    QByteArray bytes(QString const& key) const;

    /// False: it holds for as long as the program runs, and is written with the next change that can be.
    bool set(QString const& key, QString const& text);
    void set(QString const& key, QStringList const& list);
    void set_bytes(QString const& key, QByteArray const& bytes);
    void remove(QString const& key);

private:
    bool put(QString const& key, QJsonValue const& value);

    std::filesystem::path file_;
    QJsonObject values_;
    QHash<QString, QJsonValue> unwritten_;
    bool damaged_ = false;
};

}  // namespace attune::app
