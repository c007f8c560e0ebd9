#include "app/practice_editor.hpp"

#include <QBoxLayout>
#include <QBuffer>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QImageReader>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSvgRenderer>

#include "app/dates.hpp"
#include "app/diagnostic_words.hpp"
#include "app/file_dialogs.hpp"
#include "app/profiles.hpp"
#include "app/svg_guard.hpp"
#include "app/widgets.hpp"
#include "base/atomic_file.hpp"
#include "base/backups.hpp"
#include "base/limits.hpp"
#include "base/regular_file.hpp"

namespace attune::app {

namespace {

constexpr int most_side = static_cast<int>(limits::logo_side.most), widest = 1200;
constexpr int svg_height = 354;  // 15 mm at 600 dpi

QImage on_white(QImage const& image) {
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    if (flat.width() <= widest && flat.height() <= widest) return flat;
    return flat.scaled(widest, widest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

Expected<QImage, QString> read_logo(QString const& file) {
    auto const refuse = [](QString const& why) { return Unexpected<QString>{why}; };
    QFileInfo const info(file);
    if (!info.isFile() || !info.isReadable())
        return refuse(PracticeEditor::tr("This file cannot be read. Choose another one."));
    auto const read = read_regular_file(info.filesystemFilePath(), limits::logo_bytes.most);
    if (!read && read.error().why == NotRead::Why::too_large)
        return refuse(
            PracticeEditor::tr("This picture is larger than 10 MB. Save a smaller copy of it and choose that."));
    if (!read) return refuse(PracticeEditor::tr("This file cannot be read. Choose another one."));
    auto const bytes = QByteArray::fromStdString(*read);
    auto const too_big =
        PracticeEditor::tr("This picture has more than %1 pixels on a side. Save a smaller copy of it and choose that.")
            .arg(most_side);
    if (info.suffix().compare("svg", Qt::CaseInsensitive) == 0) {
        switch (look_through_svg(bytes)) {
            case Svg::harmless: break;
            case Svg::damaged:
                return refuse(PracticeEditor::tr("This picture is damaged or no SVG. Choose a PNG, JPEG or SVG file."));
            case Svg::elsewhere:
                return refuse(PracticeEditor::tr("This SVG takes parts from elsewhere. Save it as PNG and choose that."));
            case Svg::too_much:
                return refuse(PracticeEditor::tr("This SVG is too elaborate to be drawn here. Save it as PNG and choose that."));
        }
        QSvgRenderer renderer(bytes);
        auto const size = renderer.defaultSize();
        if (!renderer.isValid() || size.isEmpty())
            return refuse(PracticeEditor::tr("This picture is damaged or no SVG. Choose a PNG, JPEG or SVG file."));
        double const ratio = static_cast<double>(size.width()) / size.height();
        if (ratio > 20 || ratio < 0.05)
            return refuse(PracticeEditor::tr("This picture is too long and thin for a letterhead."));
        QImage image(static_cast<int>(svg_height * ratio) + 1, svg_height, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        return on_white(image);
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (auto const format = reader.format(); format != "png" && format != "jpeg")
        return refuse(PracticeEditor::tr("Choose a PNG, JPEG or SVG file. The picture in this one cannot be used."));
    auto const size = reader.size();  // from its head alone
    if (size.width() > most_side || size.height() > most_side) return refuse(too_big);
    if (static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()) > limits::logo_pixels.most)
        return refuse(PracticeEditor::tr("This picture has more than %1 million pixels. Save a smaller copy of it and choose that.")
                          .arg(limits::logo_pixels.most / limits::logo_pixels.unit));
    reader.setAutoTransform(true);
    auto const image = reader.read();
    if (image.isNull())
        return refuse(PracticeEditor::tr("This picture is damaged. Save it once more and choose that file."));
    return on_white(image);
}

PracticeEditor::PracticeEditor(Desk& desk, QString const& id, QWidget* parent) : QDialog(parent), desk_{desk} {
    setWindowTitle(id.isEmpty() ? tr("New letterhead") : tr("Letterhead"));
    setAcceptDrops(true);
    if (!id.isEmpty())
        if (auto const found = desk.content.practice(id.toStdString(), {})) before_ = **found;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    strips_ = new QVBoxLayout;
    layout->addLayout(strips_);
    auto* form = field_form(nullptr);
    auto const field = [&](QString const& name, std::string const& value, QString const& example) {
        auto* edit = new QLineEdit(QString::fromStdString(value), this);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(example);
        edit->setMaxLength(80);
        form->addRow(name, edit);
        return edit;
    };
    name_ = field(tr("Practice"), before_.name, tr("Riverside Practice"));
    line_ = field(tr("Line below it"), before_.line, tr("Couple and family therapy"));
    clinician_ = field(tr("Your name"), before_.clinician, {});
    address_ = new QPlainTextEdit(this);
    address_->setAccessibleName(tr("Address"));
    address_->setTabChangesFocus(true);
    address_->setFixedHeight(92);
    QStringList lines;
    for (auto const& each : before_.address) lines << QString::fromStdString(each);
    address_->setPlainText(lines.join('\n'));
    form->addRow(tr("Address, up to 3 lines"), address_);
    name_->setMaxLength(60);  // as the profile's table has them: a longer one could not be read back
    phone_ = field(tr("Telephone, for the footer"), before_.phone, {});
    hours_ = field(tr("Hours"), before_.hours, tr("weekdays 9 to 5"));
    phone_->setMaxLength(40);
    hours_->setMaxLength(60);
    auto* marks = new QHBoxLayout;
    rings_ = new QRadioButton(tr("Two rings"), this);
    logo_ = new QRadioButton(tr("A logo"), this);
    nothing_ = new QRadioButton(tr("Nothing"), this);
    for (auto* each : {rings_, logo_, nothing_}) marks->addWidget(each);
    marks->addStretch();
    form->addRow(tr("At the left"), marks);
    auto* choose = new QPushButton(icon("folder"), tr("Choose a picture..."), this);
    picture_ = new QLabel(this);
    picture_->setMinimumHeight(58);
    picture_->setAccessibleName(tr("The logo"));
    auto* pictures = new QHBoxLayout;
    pictures->addWidget(choose);
    pictures->addWidget(picture_, 1);
    form->addRow(QString{}, pictures);
    auto* hint = label(tr("PNG, JPEG or SVG; it is printed at most 15 mm high."), "fact", this);
    form->addRow(QString{}, hint);
    layout->addLayout(form);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* keep = filled_button(tr("Save"), {}, this);
    keep->setDefault(true);
    cancel->setAutoDefault(false);
    choose->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    layout->addLayout(buttons);
    resize(520, sizeHint().height());

    (before_.logo.empty() ? before_.mark == content::Mark::rings ? rings_ : nothing_ : logo_)->setChecked(true);
    connect(choose, &QPushButton::clicked, this, [this] {
        FileQuestion question;
        question.title = tr("Choose a picture");
        question.folder = desk_.settings.folder("pictures");
        question.filter = tr("Pictures (%1)").arg("*.png *.jpg *.jpeg *.svg");
        choose_file(this, question, [this](QString const& file) { choose_logo(file); });
    });
    connect(cancel, &QPushButton::clicked, this, &PracticeEditor::reject);
    connect(keep, &QPushButton::clicked, this, &PracticeEditor::save);
    show_logo();
}

void PracticeEditor::tell(QString const& text) {
    if (strip_) strip_->deleteLater();
    strip_ = new Strip(Strip::Kind::error, this);
    strip_->set_text(text.toHtmlEscaped());
    strips_->addWidget(strip_);
}

void PracticeEditor::choose_logo(QString const& file) {
    auto const image = read_logo(file);
    if (!image) return tell(image.error());
    if (strip_) strip_->deleteLater();
    strip_ = nullptr;
    image_ = *image;
    logo_->setChecked(true);
    show_logo();
}

void PracticeEditor::show_logo() {
    auto image = image_;
    if (image.isNull() && before_.picture)
        image = QImage(reinterpret_cast<uchar const*>(before_.picture->rgb.data()), before_.picture->width,
                       before_.picture->height, 3 * before_.picture->width, QImage::Format_RGB888)
                    .copy();
    if (image.isNull()) return;
    picture_->setPixmap(QPixmap::fromImage(image).scaled(170, 57, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

content::Practice PracticeEditor::practice() const {
    auto made = before_;
    auto const text = [](QLineEdit const* edit) { return edit->text().trimmed().toStdString(); };
    made.name = text(name_);
    made.line = text(line_);
    made.clinician = text(clinician_);
    made.phone = text(phone_);
    made.hours = text(hours_);
    made.address.clear();
    for (auto const& line : address_->toPlainText().split('\n', Qt::SkipEmptyParts))
        if (made.address.size() < 3) made.address.push_back(line.trimmed().toStdString());
    if (!logo_->isChecked()) {  // a logo stands before the mark, whatever that is
        made.mark = rings_->isChecked() ? content::Mark::rings : content::Mark::none;
        made.logo.clear();
    }
    return made;
}

void PracticeEditor::save() {
    auto made = practice();
    if (made.name.empty()) {
        tell(tr("A letterhead needs the name of the practice."));
        name_->setFocus();
        return;
    }
    auto const root = job::own_folder(desk_.places);
    if (root.empty()) return tell(tr("There is no folder of your own to save it in."));
    auto const folder = root / "practices";
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (made.id.empty()) {
        auto const base = file_name_of(QString::fromStdString(made.name));
        made.id = base;
        for (int n = 2; desk_.content.find(content::ItemKind::practice, made.id); ++n)
            made.id = base.substr(0, 36) + "-" + std::to_string(n);
    }
    auto const not_saved = [&](Diagnostics const& problems) {
        tell(tr("The letterhead was not saved. %1 What you typed is still here.").arg(reason_of(problems)));
    };
    if (logo_->isChecked() && !image_.isNull()) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image_.save(&buffer, "PNG");
        made.logo = made.id + ".png";
        if (auto const written = write_file_atomically(folder / made.logo, png.toStdString()); !written)
            return not_saved(written.error());
    }
    if (logo_->isChecked() && made.logo.empty()) return tell(tr("Choose a picture for the logo first."));
    if (auto const written = save_document(folder / (made.id + ".yaml"), schema::write_yaml(made), moment_now()); !written)
        return not_saved(written.error());
    emit saved(QString::fromStdString(made.id));
    accept();
}

void PracticeEditor::reject() {
    auto plain = before_;
    if (schema::same(practice(), plain) && image_.isNull()) return QDialog::reject();
    if (strip_ && strip_->objectName() == "unsaved") return QDialog::reject();  // asked once; Esc again means it
    if (strip_) strip_->deleteLater();
    strip_ = new Strip(Strip::Kind::warning, this);
    strip_->setObjectName("unsaved");
    strip_->set_text("<b>" + tr("Keep the changes to this letterhead?").toHtmlEscaped() + "</b>");
    connect(strip_->add_action(tr("Save")), &QPushButton::clicked, this, &PracticeEditor::save);
    connect(strip_->add_action(tr("Do not save")), &QPushButton::clicked, this, [this] { QDialog::reject(); });
    strips_->addWidget(strip_);
}

void PracticeEditor::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void PracticeEditor::dropEvent(QDropEvent* event) {
    for (auto const& url : event->mimeData()->urls())
        if (url.isLocalFile()) return choose_logo(url.toLocalFile());
}

}  // namespace attune::app
