#pragma once

#include <QDialog>
#include <QImage>

#include "app/desk.hpp"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QVBoxLayout;

namespace attune::app {

class Strip;

/// The picture of a file, for a letterhead: opaque, at most 1200 pixels wide. PNG, JPEG or SVG.
/// Errors, to be shown: too large (base/limits.hpp), damaged, another kind. Nothing is decoded before its size is known.
Expected<QImage, QString> read_logo(QString const& file);

/// One practice profile: what stands in letterhead and footer.
class PracticeEditor : public QDialog {
    Q_OBJECT
public:
    /// `id` empty: a new one.
    PracticeEditor(Desk& desk, QString const& id, QWidget* parent = nullptr);
    void choose_logo(QString const& file);

signals:
    void saved(QString const& id);

protected:
    void reject() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void save();
    content::Practice practice() const;
    void show_logo();
    void tell(QString const& text);

    Desk& desk_;
    content::Practice before_;
    QLineEdit *name_, *line_, *clinician_, *phone_, *hours_;
    QPlainTextEdit* address_;
    QRadioButton *rings_, *logo_, *nothing_;
    QLabel* picture_;
    QVBoxLayout* strips_;
    Strip* strip_ = nullptr;
    QImage image_;  // chosen in this dialog, not saved yet
};

}  // namespace attune::app
