#include "app/settings_file.hpp"

#include <QJsonArray>
#include <QJsonDocument>

#include "base/atomic_file.hpp"
#include "base/limits.hpp"
#include "base/regular_file.hpp"

namespace attune::app {
namespace {

namespace fs = std::filesystem;

struct Found {
    enum class What : unsigned char { missing, settings, damaged, unreadable } what = What::missing;
    QJsonObject values;
};
using What = Found::What;

Found look(fs::path const& file) {
    auto const text = read_regular_file(file, limits::kept_bytes.most);
    if (!text) {
        auto const why = text.error().why;
        return {why == NotRead::Why::missing ? What::missing : why == NotRead::Why::too_large ? What::damaged : What::unreadable, {}};
    }
    auto const json = QJsonDocument::fromJson(QByteArray::fromStdString(*text));
    return {json.isObject() ? What::settings : What::damaged, json.object()};
}

}  // namespace

SettingsFile::SettingsFile(fs::path file) : file_{std::move(file)} {
    auto found = look(file_);
    values_ = std::move(found.values);
    damaged_ = found.what == What::damaged || found.what == What::unreadable;
}

QString SettingsFile::text(QString const& key, QString const& otherwise) const { return values_.value(key).toString(otherwise); }

QStringList SettingsFile::list(QString const& key) const {
    QStringList out;
    for (auto const& each : values_.value(key).toArray())
        if (each.isString()) out += each.toString();
    return out;
}

QByteArray SettingsFile::bytes(QString const& key) const { return QByteArray::fromBase64(text(key).toLatin1()); }

bool SettingsFile::set(QString const& key, QString const& text) { return put(key, text); }
void SettingsFile::set(QString const& key, QStringList const& list) { put(key, QJsonArray::fromStringList(list)); }
void SettingsFile::set_bytes(QString const& key, QByteArray const& bytes) { put(key, QString::fromLatin1(bytes.toBase64())); }
void SettingsFile::remove(QString const& key) { put(key, QJsonValue::Undefined); }

bool SettingsFile::put(QString const& key, QJsonValue const& value) {
    if (values_.value(key) == value && unwritten_.isEmpty()) return true;
    unwritten_.insert(key, value);
    auto const found = look(file_);
    if (found.what == What::settings) values_ = found.values;
    for (auto each = unwritten_.cbegin(); each != unwritten_.cend(); ++each) values_.insert(each.key(), each.value());  // an undefined one takes the key away
    if (found.what == What::unreadable) return false;  // perhaps only for now: what it holds is not written over
    std::error_code error;
    if (found.what == What::damaged) fs::rename(file_, fs::path{file_}.concat(".damaged"), error);  // a person may mend it
    fs::create_directories(file_.parent_path(), error);
    bool const written = write_file_atomically(file_, QJsonDocument{values_}.toJson().toStdString()).has_value();
    if (written) unwritten_.clear();
    return written;
}

}  // namespace attune::app
