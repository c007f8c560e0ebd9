#include "app/save_dialog.hpp"

#include <algorithm>

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

#include "app/contact_sheet.hpp"
#include "app/diagnostic_words.hpp"
#include "app/output_words.hpp"
#include "app/pages_range.hpp"
#include "app/widgets.hpp"
#include "base/atomic_file.hpp"

namespace attune::app {

SaveDialog::SaveDialog(Desk& desk, PaintPage paint_page, QWidget* parent)
    : QDialog(parent),
      desk_{desk},
      form_{new OutputForm(desk)},
      pages_{new ContactSheet(paint_page)},
      printing_{paint_page, this} {
    setWindowTitle(tr("Save or print"));
    resize(1000, parent ? std::clamp(parent->window()->height() - 40, 640, 880) : 800);
    auto* whole = tight_column(this);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(0);
    whole->addLayout(sides, 1);

    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setWidget(form_);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);  // the fields in it are reached one by one
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    form_->setAutoFillBackground(false);
    left->addWidget(scroll, 1);
    strip_place_ = new QVBoxLayout;
    strip_place_->setContentsMargins(18, 0, 18, 12);
    left->addLayout(strip_place_);
    sides->addLayout(left, 1);

    auto* right = new QWidget;
    right->setFixedWidth(360);
    auto* column = tight_column(right);
    column->addWidget(pages_, 1);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(14, 11, 14, 11);
    words->setSpacing(4);
    summary_ = new QLabel;
    summary_->setWordWrap(true);
    summary_->setTextFormat(Qt::RichText);
    findings_ = label({}, "fact");
    findings_->setWordWrap(true);
    words->addWidget(summary_);
    words->addWidget(findings_);
    column->addLayout(words);
    sides->addWidget(right);

    whole->addWidget(rule());
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(18, 10, 18, 10);
    bar->setSpacing(10);
    bar->addWidget(form_->next_time_box());
    reason_ = label({}, "fact");
    reason_->setWordWrap(true);
    reason_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    bar->addWidget(reason_, 1);
    progress_ = new QProgressBar;
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setFixedSize(120, 6);
    progress_->setAccessibleName(tr("At work"));
    progress_->hide();
    bar->addWidget(progress_);
    cancel_ = new QPushButton(tr("Cancel"));
    cancel_->setAutoDefault(false);
    go_ = filled_button(tr("Save"), QStringLiteral("pdf"));
    go_->setDefault(true);
    bar->addWidget(cancel_);
    bar->addWidget(go_);
    whole->addLayout(bar);
    for (auto* button : form_->findChildren<QPushButton*>()) button->setAutoDefault(false);

    progress_delay_.setSingleShot(true);
    progress_delay_.setInterval(400);  // quick work shows no bar that only flashes
    connect(&progress_delay_, &QTimer::timeout, progress_, &QWidget::show);
    connect(form_, &OutputForm::look_changed, this, &SaveDialog::make_pages);
    connect(form_, &OutputForm::choice_changed, this, &SaveDialog::show_state);
    connect(form_, &OutputForm::way_changed, this, [this] {
        clear_strip();
        show_state();
    });
    connect(form_, &OutputForm::crisis_line_wanted, this, [this] {
        QDialog::reject();
        emit crisis_line_wanted();
    });
    connect(cancel_, &QPushButton::clicked, this, &SaveDialog::reject);
    connect(go_, &QPushButton::clicked, this, &SaveDialog::go);
    connect(&printing_, &Printing::chosen, this, [this](PrintChoice const& choice) {
        choice_ = choice;
        print_next();
    });
    connect(&printing_, &Printing::cancelled, this, &SaveDialog::stop_printing);
    connect(&printing_, &Printing::finished, this, &SaveDialog::take_printed);
    connect(&printing_, &Printing::failed, this, [this](QString const& text) {
        stop_printing();
        show_strip(Strip::Kind::error, text);
    });
}

SaveDialog::~SaveDialog() { work_->cancelled = true; }

void SaveDialog::start(Way way) {
    form_->set_way(way);
    make_pages();
    open();
}

// ---- what will come out ----

void SaveDialog::make_pages() {
    work_->cancelled = true;
    work_ = std::make_shared<Work>();
    set_busy(tr("The pages are being made."));
    // The library may have changed since the maker read it for the preview, or not: the maker sees to that.
    desk_.maker.run([work = work_, maker = &desk_.maker, dialog = QPointer{this},
                     handout = form_->fitted(), options = form_->options()](job::Workshop& workshop) {
        std::vector<job::MadeDocument> all;
        Diagnostics problems;
        for (auto const document : handout::documents_of(handout, workshop.content())) {
            if (work->cancelled) return;
            auto made = job::make_documents(handout, {document}, workshop, {.pdf = options});
            if (made) std::ranges::move(*made, std::back_inserter(all));
            else problems = std::move(made.error());
        }
        QMetaObject::invokeMethod(maker, [work, dialog, all = std::move(all), problems = std::move(problems)] {
            if (!dialog || work->cancelled) return;
            if (has_errors(problems)) dialog->take_pages(Unexpected<Diagnostics>{problems});
            else dialog->take_pages(all);
        });
    });
}

void SaveDialog::take_pages(Expected<std::vector<job::MadeDocument>> made) {
    cannot_be_made_ = !made;
    made_ = made ? *std::move(made) : std::vector<job::MadeDocument>{};
    if (cannot_be_made_)
        show_strip(Strip::Kind::error, tr("<b>These pages cannot be made.</b> Your handout is safe.") +
                                           QStringLiteral("<br>") + in_rich_text(made.error()));
    else clear_strip();
    form_->show_made(made_);
    set_busy({});
}

QString SaveDialog::summary() const {
    QStringList sentences;
    int files = 0;
    auto const count = [&](job::MadeDocument const& each) {
        return form_->pages().empty() ? static_cast<int>(each.pages->pages.size())
                                      : static_cast<int>(form_->pages().size());
    };
    for (auto const& each : made_) {
        if (!form_->wants(each.document)) continue;
        ++files;
        auto const pages = tr("%n page(s)", nullptr, count(each));
        sentences += made_.size() == 1
                         ? pages
                         : tr("%1: %2.").arg(name_of(each.document, form_->fitted()).toHtmlEscaped(), pages);
    }
    if (made_.size() == 1) return QStringLiteral("<b>") + sentences.join(u' ') + QStringLiteral("</b>");
    auto const head = form_->way() == Way::pdf ? tr("<b>%n file(s).</b>", nullptr, files)
                                               : tr("<b>%n print job(s), one after the other.</b>", nullptr, files);
    return head + u' ' + sentences.join(u' ');
}

void SaveDialog::show_state() {
    auto const wanted = std::ranges::count_if(made_, [&](auto const& each) { return form_->wants(each.document); });
    std::vector<ContactSheet::Document> shown;
    for (auto const& each : made_)
        if (form_->wants(each.document))
            shown.push_back(
                {made_.size() > 1 ? name_of(each.document, form_->fitted()) : QString(), each.pages, form_->pages()});
    pages_->show_documents(std::move(shown));
    summary_->setText(made_.empty() ? QString() : summary());
    findings_->setText(made_.empty()           ? QString()
                       : form_->warnings() > 0 ? tr("%n thing(s) to look at, at the left.", nullptr, form_->warnings())
                                               : tr("Every line fits, and nothing is cut off."));

    bool const pdf = form_->way() == Way::pdf, again = without_crisis_line_;
    go_->setIcon(icon_on_accent(pdf ? QStringLiteral("pdf") : QStringLiteral("print")));
    if (!to_print_.empty()) go_->setText(tr("Print the next one"));
    else if (pdf)
        go_->setText(again ? tr("Save without it")
                           : tr("Save %n PDF(s)", nullptr, std::max(1, static_cast<int>(wanted))));
    else go_->setText(again ? tr("Print without it") : tr("Print"));

    auto reason = busy_with_;
    if (reason.isEmpty() && cannot_be_made_) reason = tr("These pages cannot be made.");
    if (reason.isEmpty()) reason = form_->missing();
    reason_->setText(reason);
    go_->setEnabled(reason.isEmpty());
    go_->setToolTip(reason);
    form_->setEnabled(!saving_ && to_print_.empty());
}

// ---- saving and printing ----

void SaveDialog::go() {
    if (!to_print_.empty()) {
        if (choice_) print_next();
        else ask_printer();
        return;
    }
    if (!confirm_crisis_line()) return;
    clear_strip();
    if (form_->way() == Way::pdf) save(form_->files(made_));
    else print();
}

bool SaveDialog::confirm_crisis_line() {
    if (without_crisis_line_ || !form_->fitted().region.empty()) return true;
    without_crisis_line_ = true;
    auto* strip = show_strip(Strip::Kind::warning,
                             tr("<b>The footer has no crisis line.</b> Add one, or press the button again to go on "
                                "without it."));
    connect(strip->add_action(tr("Add")), &QPushButton::clicked, form_, &OutputForm::crisis_line_wanted);
    show_state();
    return false;
}

void SaveDialog::with_documents(
    std::function<void(std::vector<job::MadeDocument>, std::shared_ptr<Work> const&)> work) {
    std::vector<job::MadeDocument> wanted;
    std::ranges::copy_if(made_, std::back_inserter(wanted),
                         [&](auto const& each) { return form_->wants(each.document); });
    work_ = std::make_shared<Work>();
    saving_ = true;
    set_busy(form_->way() == Way::pdf ? tr("Saving.") : tr("On the way to the printer."));
    desk_.maker.run([work = std::move(work), wanted = std::move(wanted), chosen = form_->pages(), options = form_->options(), state = work_,
                     maker = &desk_.maker, dialog = QPointer{this}](job::Workshop& workshop) mutable {
        if (!chosen.empty()) {
            for (auto& each : wanted) {
                auto part = std::make_shared<layout::PagedDocument const>(only_pages(*each.pages, chosen));
                auto bytes = workshop.write(*part, options);
                if (!bytes) {
                    QMetaObject::invokeMethod(maker, [state, dialog, problems = bytes.error()] {
                        if (dialog && !state->cancelled) dialog->take_saved({}, problems, {});
                    });
                    return;
                }
                each.pages = std::move(part);
                each.bytes = *std::move(bytes);
            }
        }
        if (!state->cancelled) work(std::move(wanted), state);
    });
}

void SaveDialog::save(QStringList const& files) {
    QStringList there;
    for (auto const& file : files)
        if (QFileInfo::exists(file) && !replace_.contains(file)) there += file.section(u'/', -1).toHtmlEscaped();
    if (!there.empty()) {
        auto* strip = show_strip(Strip::Kind::warning, tr("<b>%n file(s) with this name are there already.</b>",
                                                          nullptr, static_cast<int>(there.size())) +
                                                           u' ' + there.join(QStringLiteral(", ")));
        auto* replace = strip->add_action(tr("Replace"));
        connect(replace, &QPushButton::clicked, this, [this, files] {
            replace_ = files;
            clear_strip();
            save(files);
        });
        replace->setFocus();
        return;
    }
    with_documents([files, finish = form_->finish(), maker = &desk_.maker, dialog = QPointer{this}](
                       std::vector<job::MadeDocument> const& documents, std::shared_ptr<Work> const& work) {
        QStringList written;
        Diagnostics problems;
        for (std::size_t i = 0; i < documents.size() && problems.empty() && !work->cancelled; ++i) {
            auto const& file = files[static_cast<qsizetype>(i)];
            auto const done = pdf::finish(documents[i].bytes, finish).and_then([&](std::string const& bytes) {
                return write_file_atomically(file.toStdString(), bytes);
            });
            if (done) written += file;
            else problems = done.error();
        }
        QMetaObject::invokeMethod(maker, [work, dialog, written, problems, documents] {
            if (dialog && !work->cancelled) dialog->take_saved(written, problems, documents);
        });
    });
}

void SaveDialog::take_saved(QStringList const& files, Diagnostics const& problems,
                            std::vector<job::MadeDocument> const& documents) {
    saving_ = false;
    set_busy({});
    if (problems.empty()) {
        desk_.settings.set_folder(QStringLiteral("pdf"), form_->folder(), desk_.document.handout());
        for (auto const& each : documents)
            given_.push_back({each.document, each.bytes, false, form_->options().fillable ? "fillable" : "pdf"});
        done_with(files);
        return;
    }
    replace_ += files;  // ours, of a moment ago
    auto* strip = show_strip(
        Strip::Kind::error,
        tr("<b>The PDF was not saved.</b> %1 Your handout is safe.").arg(reason_of(problems).toHtmlEscaped()));
    auto* another = strip->add_action(tr("Choose another folder"));
    connect(another, &QPushButton::clicked, form_, &OutputForm::ask_for_folder);
    another->setFocus();
}

void SaveDialog::print() {
    with_documents([maker = &desk_.maker, dialog = QPointer{this}](std::vector<job::MadeDocument> documents,
                                                                   std::shared_ptr<Work> const& work) {
        QMetaObject::invokeMethod(maker, [work, dialog, documents = std::move(documents)] {
            if (!dialog || work->cancelled) return;
            dialog->saving_ = false;
            dialog->to_print_ = documents;
            dialog->ask_printer();
        });
    });
}

void SaveDialog::ask_printer() {
    set_busy(tr("On the way to the printer."));
    auto const& next = to_print_.front();
    printing_.ask(this, {next.pages, next.bytes}, form_->fitted().two_sided);
}

/// What was printed stays printed; the next try begins with the printer.
void SaveDialog::stop_printing() {
    choice_.reset();
    if (printed_ == 0) to_print_.clear();
    set_busy({});
}

void SaveDialog::print_next() {
    clear_strip();
    set_busy(tr("On the way to the printer."));
    auto const& next = to_print_.front();
    printing_.send(*choice_, {next.pages, next.bytes});
}

void SaveDialog::take_printed() {
    ++printed_;
    auto const sent = name_of(to_print_.front().document, form_->fitted());
    given_.push_back({to_print_.front().document, to_print_.front().bytes, true, "paper"});
    to_print_.erase(to_print_.begin());
    set_busy({});
    if (to_print_.empty()) {
        done_with({});
        return;
    }
    // What is private to one partner is taken out before the other's comes: two jobs, and a pause between.
    auto const next = name_of(to_print_.front().document, form_->fitted());
    show_strip(Strip::Kind::info, tr("<b>%1 is at the printer.</b> Take it away before you print the next: %2.")
                                      .arg(sent.toHtmlEscaped(), next.toHtmlEscaped()));
    show_state();
    go_->setFocus();
}

void SaveDialog::done_with(QStringList const& files) {
    form_->forget_password();
    if (form_->for_next_time()) form_->keep_for_next_time();
    accept();
    tell_given();
    if (!files.isEmpty()) emit saved(files);
    if (printed_ > 0) emit printed(printed_);
}

void SaveDialog::reject() {
    work_->cancelled = true;
    if (saving_) {  // the work stops, the dialog stays
        saving_ = false;
        set_busy({});
        return;
    }
    form_->forget_password();
    QDialog::reject();
    tell_given();
    if (printed_ > 0) emit printed(std::exchange(printed_, 0));
}

void SaveDialog::tell_given() {
    if (!given_.empty()) emit given(form_->fitted(), std::exchange(given_, {}));
}

// ---- showing ----

Strip* SaveDialog::show_strip(Strip::Kind kind, QString const& text) {
    clear_strip();
    auto* strip = new Strip(kind);
    strip->set_text(text);
    strip_place_->addWidget(strip);
    strip->show();
    return strip;
}

void SaveDialog::clear_strip() {
    while (auto* item = strip_place_->takeAt(0)) {
        // Not at once: one of its buttons may be the one that was pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void SaveDialog::set_busy(QString const& what) {
    busy_with_ = what;
    if (what.isEmpty()) {
        progress_delay_.stop();
        progress_->hide();
    } else if (!progress_->isVisible()) {
        progress_delay_.start();
    }
    show_state();
}

}  // namespace attune::app
