#include "app/settings_file.hpp"

#include <QJsonArray>
#include <QJsonDocument>

#include "base/atomic_file.hpp"
#include "base/limits.hpp"
#include "base/regular_file.hpp"

namespace attune::app {
namespace {

QJsonObject read(std::filesystem::path const& file) {
    auto const text = read_regular_file(file, limits::kept_bytes.most);
    return text ? QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object() : QJsonObject{};
}

}  // namespace

SettingsFile::SettingsFile(std::filesystem::path file) : file_{std::move(file)}, values_{read(file_)} {
    std::error_code error;
    bool const something = std::filesystem::exists(file_, error) || error;  // a link to itself is neither there nor missing
    damaged_ = values_.isEmpty() && something;
}

QString SettingsFile::text(QString const& key, QString const& otherwise) const { return values_.value(key).toString(otherwise); }

QStringList SettingsFile::list(QString const& key) const {
    QStringList out;
    for (auto const& each : values_.value(key).toArray())
        if (each.isString()) out += each.toString();
    return out;
}

QByteArray SettingsFile::bytes(QString const& key) const { return QByteArray::fromBase64(text(key).toLatin1()); }

void SettingsFile::set(QString const& key, QString const& text) { put(key, text); }
void SettingsFile::set(QString const& key, QStringList const& list) { put(key, QJsonArray::fromStringList(list)); }
void SettingsFile::set_bytes(QString const& key, QByteArray const& bytes) { put(key, QString::fromLatin1(bytes.toBase64())); }
void SettingsFile::remove(QString const& key) { put(key, QJsonValue::Undefined); }

void SettingsFile::put(QString const& key, QJsonValue const& value) {
    if (values_.value(key) == value) return;
    values_ = read(file_);
    values_.insert(key, value);  // an undefined value takes the key away
    std::error_code error;
    std::filesystem::create_directories(file_.parent_path(), error);
    static_cast<void>(write_file_atomically(file_, QJsonDocument{values_}.toJson().toStdString()));
}

}  // namespace attune::app
