#include "app/given_dialog.hpp"

#include <algorithm>
#include <functional>

#include <QDate>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QTreeWidget>

#include "app/diagnostic_words.hpp"
#include "app/file_dialogs.hpp"
#include "app/records_dialogs.hpp"
#include "base/atomic_file.hpp"
#include "base/sha256.hpp"

namespace attune::app {
namespace {

constexpr int row_height = 30;

QString names_of(records::Given const& given, records::Book const& book) {
    QStringList names;
    for (auto const& id : given.clients)
        if (auto const* client = records::find_client(book, id)) names << QString::fromStdString(client->name);
    return names.join(", ");
}

QString way_of(records::Given const& given) {
    if (given.how == records::How::printed) return GivenDialog::tr("printed");
    return given.way == "fillable" ? GivenDialog::tr("saved, to fill in") : GivenDialog::tr("saved");
}

}  // namespace

QString day_words(std::string const& when) {
    auto const date = QDate::fromString(QString::fromStdString(when.substr(0, 10)), Qt::ISODate);
    if (!date.isValid()) return QString::fromStdString(when);
    bool const this_year = date.year() == QDate::currentDate().year();
    bool const spanish = QLocale().language() == QLocale::Spanish;
    return QLocale().toString(date, spanish ? (this_year ? "d 'de' MMMM" : "d 'de' MMMM 'de' yyyy")
                                            : (this_year ? "d MMMM" : "d MMMM yyyy"));
}

GivenDialog::GivenDialog(RecordsSession& records, Settings& settings, QWidget* parent)
    : QDialog(parent), records_{records}, settings_{settings} {
    setWindowTitle(tr("What was given"));
    resize(820, 560);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(18, 16, 18, 14);
    whole->setSpacing(10);
    auto* top = new QHBoxLayout;
    clients_ = new QComboBox(this);
    clients_->setAccessibleName(tr("Client"));
    clients_->setMinimumWidth(240);
    auto* words = new QLabel(tr("Client"), this);
    words->setBuddy(clients_);
    erase_ = new QPushButton(tr("Erase this client..."), this);
    export_ = new QPushButton(tr("Export as a table..."), this);
    top->addWidget(words);
    top->addWidget(clients_);
    top->addWidget(erase_);
    top->addStretch();
    top->addWidget(export_);
    whole->addLayout(top);

    list_ = new QTreeWidget(this);
    list_->setAccessibleName(tr("What was given"));
    list_->setHeaderLabels({tr("Day"), tr("Client"), tr("Handout"), tr("How")});
    list_->setRootIsDecorated(false);
    list_->setProperty("part", "card");
    list_->setUniformRowHeights(true);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->header()->setSectionsMovable(false);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    whole->addWidget(list_, 1);
    nothing_ = label(tr("Nothing yet. What you print or save while the records are unlocked is noted here."), "muted", this);
    nothing_->setWordWrap(true);
    whole->addWidget(nothing_);
    detail_ = label({}, "fact", this);
    detail_->setWordWrap(true);
    detail_->setTextFormat(Qt::PlainText);
    whole->addWidget(detail_);
    strip_place_ = new QVBoxLayout;
    whole->addLayout(strip_place_);
    whole->addWidget(rule(this));
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(10);
    save_ = new QPushButton(icon("pdf"), tr("Save it again..."), this);
    print_ = new QPushButton(icon("print"), tr("Print it again..."), this);
    line_ = new QPushButton(icon("duplicate"), tr("Copy the line for the chart"), this);
    auto* close = new QPushButton(tr("Close"), this);
    for (auto* each : {save_, print_, line_}) bottom->addWidget(each);
    bottom->addStretch();
    bottom->addWidget(close);
    whole->addLayout(bottom);
    for (auto* each : {save_, print_, line_, erase_, export_, close}) each->setAutoDefault(false);
    // Only the print system takes a finished PDF; without it there would be nothing to paint.
    print_->setVisible(has_print_system());

    connect(&records_, &RecordsSession::changed, this, &GivenDialog::refresh);
    connect(clients_, &QComboBox::activated, this, &GivenDialog::refresh);
    connect(list_, &QTreeWidget::itemSelectionChanged, this, &GivenDialog::show_state);
    connect(save_, &QPushButton::clicked, this, &GivenDialog::save_copy);
    connect(print_, &QPushButton::clicked, this, &GivenDialog::print_again);
    connect(line_, &QPushButton::clicked, this, &GivenDialog::copy_line);
    connect(export_, &QPushButton::clicked, this, &GivenDialog::ask_export);
    connect(erase_, &QPushButton::clicked, this, &GivenDialog::ask_erase);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&printing_, &PdfPrinting::finished, this, [this] { show_strip(Strip::Kind::info, tr("Sent to the printer.")); });
    connect(&printing_, &PdfPrinting::failed, this, [this](QString const& text) { show_strip(Strip::Kind::error, text); });
    refresh();
    list_->setFocus();
}

GivenDialog::~GivenDialog() { give_up_focus(*this); }

void GivenDialog::refresh() {
    auto const& book = records_.book();
    auto const kept = client();
    auto const selected_before = selected();
    clients_->clear();
    clients_->addItem(tr("Everyone"), QString{});
    auto sorted = book.clients;
    std::ranges::sort(sorted, [](auto const& a, auto const& b) {
        return QString::localeAwareCompare(QString::fromStdString(a.name), QString::fromStdString(b.name)) < 0;
    });
    for (auto const& each : sorted) clients_->addItem(QString::fromStdString(each.name), QString::fromStdString(each.id));
    clients_->setCurrentIndex(std::max(0, clients_->findData(QString::fromStdString(kept))));

    list_->clear();
    rows_.clear();
    auto const chosen = client();
    auto newest_first = book.given;
    std::ranges::reverse(newest_first);
    std::ranges::stable_sort(newest_first, std::greater{}, &records::Given::when);
    for (auto given = newest_first.begin(); given != newest_first.end(); ++given) {
        if (!chosen.empty() && std::ranges::find(given->clients, chosen) == given->clients.end()) continue;
        auto* row = new QTreeWidgetItem(list_, {day_words(given->when) + QStringLiteral(", ") + QString::fromStdString(given->when.substr(11)),
                                                names_of(*given, book), QString::fromStdString(given->title), way_of(*given)});
        row->setSizeHint(2, {0, row_height});   // the column that takes what is left
        row->setToolTip(2, QString::fromStdString(given->title));
        rows_.push_back(*given);
        bool const was = std::ranges::any_of(selected_before, [&](auto const& each) {
            return each.copy == given->copy && each.when == given->when;
        });
        row->setSelected(was);
    }
    if (list_->selectedItems().isEmpty() && list_->topLevelItemCount() > 0) list_->setCurrentItem(list_->topLevelItem(0));
    for (int column : {0, 1, 3}) list_->resizeColumnToContents(column);
    list_->setVisible(!rows_.empty());
    nothing_->setVisible(rows_.empty());
    show_state();
}

std::vector<records::Given> GivenDialog::selected() const {
    std::vector<records::Given> out;
    for (int i = 0; i < list_->topLevelItemCount(); ++i)
        if (list_->topLevelItem(i)->isSelected()) out.push_back(rows_[static_cast<std::size_t>(i)]);
    return out;
}

void GivenDialog::show_state() {
    auto const chosen = selected();
    bool const copy = chosen.size() == 1 && !chosen.front().copy.empty();
    save_->setEnabled(copy && !fetching_);
    print_->setEnabled(copy && !fetching_);
    line_->setEnabled(!chosen.empty());
    erase_->setEnabled(!client().empty());
    export_->setEnabled(!records_.book().given.empty());
    auto words = QString::fromStdString(records::chart_line(chosen, QLocale().name().toStdString().substr(0, 2)));
    if (chosen.size() == 1 && !copy) words += '\n' + tr("No copy is kept of this one.");
    detail_->setText(words);
}

// ---- again, exactly as it was -----------------------------------------------------------------------------------

void GivenDialog::fetch(std::function<void(records::Given const& given, std::string const& bytes)> then) {
    auto const chosen = selected();
    if (chosen.size() != 1 || fetching_) return;
    fetching_ = true;
    show_state();
    records_.fetch(chosen.front().copy, [self = QPointer{this}, then = std::move(then), given = chosen.front()](Expected<std::string> const& bytes) {
        if (!self || !self->records_.is_unlocked()) return;
        self->fetching_ = false;
        self->show_state();
        if (!bytes) self->show_strip(Strip::Kind::error, tr("<b>The kept copy cannot be read.</b>") + ' ' + in_rich_text(bytes.error()));
        else if (sha256_hex(*bytes) != given.sha256) self->show_strip(Strip::Kind::error, tr("<b>The kept copy is not what was given.</b>"));
        else then(given, *bytes);
    });
}

void GivenDialog::save_copy() {
    fetch([this](records::Given const& given, std::string const& bytes) {
        FileQuestion question;
        question.kind = FileQuestion::Kind::save;
        question.title = tr("Save it again");
        question.folder = settings_.folder("pdf");
        question.name = QStringLiteral("handout-%1.pdf").arg(QString::fromStdString(given.when.substr(0, 10)));
        question.filter = tr("PDF files (%1)").arg("*.pdf");
        question.ending = "pdf";
        choose_file(this, question, [self = QPointer{this}, bytes](QString const& file) {
            if (!self) return;
            auto const written = write_file_atomically(file.toStdString(), bytes);
            if (written) self->show_strip(Strip::Kind::info, tr("Saved, byte for byte as it was given."));
            else self->show_strip(Strip::Kind::error, tr("<b>It was not saved.</b> %1").arg(reason_of(written.error()).toHtmlEscaped()));
        });
    });
}

void GivenDialog::print_again() {
    fetch([this](records::Given const&, std::string const& bytes) { printing_.print(this, bytes); });
}

void GivenDialog::copy_line() {
    copy_for_a_moment(QString::fromStdString(records::chart_line(selected(), QLocale().name().toStdString().substr(0, 2))));
    show_strip(Strip::Kind::info, tr("Copied. It is taken off the clipboard again after half a minute."));
}

// ---- export, erase ----------------------------------------------------------------------------------------------

void GivenDialog::ask_export() {
    auto* strip = show_strip(Strip::Kind::warning, tr("<b>The table is not encrypted.</b> It holds all names and dates: whoever gets the "
                                                      "file can read it. Delete it when you are done with it."));
    auto* go = strip->add_action(tr("Export all the same"));
    connect(go, &QPushButton::clicked, this, [this] {
        clear_strip();
        FileQuestion question;
        question.kind = FileQuestion::Kind::save;
        question.title = tr("Export as a table");
        question.folder = settings_.folder("pdf");
        question.name = QStringLiteral("given-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
        question.filter = tr("Tables (%1)").arg("*.csv");
        question.ending = "csv";
        choose_file(this, question, [self = QPointer{this}](QString const& file) {
            if (self) self->export_to(file);
        });
    });
    connect(strip->add_action(tr("Leave it")), &QPushButton::clicked, this, &GivenDialog::clear_strip);
    go->setFocus();
}

void GivenDialog::export_to(QString const& file) {
    if (!records_.is_unlocked()) return;
    auto const written = write_file_atomically(file.toStdString(), records::to_csv(records_.book()));
    if (written) show_strip(Strip::Kind::info, tr("Exported. The file is not encrypted."));
    else show_strip(Strip::Kind::error, tr("<b>It was not saved.</b> %1").arg(reason_of(written.error()).toHtmlEscaped()));
}

void GivenDialog::ask_erase() {
    auto const* const who = records::find_client(records_.book(), client());
    if (!who) return;
    auto* strip = show_strip(
        Strip::Kind::warning,
        tr("<b>Erase %1?</b> Their name, what they were given and the kept copies go for good, also copies made for both "
           "partners. What a partner was given stays noted. Backups of your own are not touched.")
            .arg(QString::fromStdString(who->name).toHtmlEscaped()));
    connect(strip->add_action(tr("Erase")), &QPushButton::clicked, this, &GivenDialog::erase);
    auto* leave = strip->add_action(tr("Leave it"));
    connect(leave, &QPushButton::clicked, this, &GivenDialog::clear_strip);
    leave->setFocus();
}

void GivenDialog::erase() {
    clear_strip();
    records_.erase(client(), [self = QPointer{this}](Expected<void> const& done) {
        if (!self) return;
        if (done) self->show_strip(Strip::Kind::info, tr("Erased."));
        else self->show_strip(Strip::Kind::error, tr("<b>Nothing was erased.</b>") + ' ' + in_rich_text(done.error()));
    });
}

Strip* GivenDialog::show_strip(Strip::Kind kind, QString const& text) {
    clear_strip();
    auto* strip = new Strip(kind, this);
    strip->set_text(text);
    strip_place_->addWidget(strip);
    strip->show();
    return strip;
}

void GivenDialog::clear_strip() {
    while (auto* item = strip_place_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

}  // namespace attune::app
