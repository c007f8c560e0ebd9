#include "app/start_page.hpp"

#include <QBoxLayout>
#include <QFileInfo>
#include <QScrollArea>

#include "app/output_words.hpp"
#include "app/widgets.hpp"

namespace attune::app {

namespace {
constexpr int most_recent_shown = 4;
}

StartPage::StartPage(Desk& desk, QWidget* parent) : QWidget(parent), desk_{desk} {
    make_pane(this);
    auto* layout = tight_column(this);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 12);
    head->addWidget(label(tr("Handout"), "heading", this));
    layout->addLayout(head);
    layout->addWidget(rule(this));
    scroll_ = form_scroll(this);
    layout->addWidget(scroll_, 1);
    refresh();
}

void StartPage::refresh() {
    auto* inside = new QWidget(scroll_);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(18, 20, 18, 18);
    column->setSpacing(8);
    column->addWidget(label(tr("Make your first handout"), "title", inside));
    auto* lead =
        label(tr("Start from a ready set and change what you like, or pick items from the library on the left."),
              "muted", inside);
    lead->setWordWrap(true);
    column->addWidget(lead);
    column->addSpacing(6);
    add_sets(*column, inside);
    auto* empty = flat_button(tr("Start with an empty handout"), "new", inside);
    empty->setToolTip(tr("Start with an empty handout (Ctrl+N)"));
    connect(empty, &QPushButton::clicked, this, &StartPage::empty_wanted);
    column->addWidget(empty, 0, Qt::AlignLeft);

    int shown = 0;
    for (auto const& file : desk_.settings.recent()) {
        QFileInfo const info(QString::fromStdString(file.string()));
        if (!info.exists() || shown == most_recent_shown) continue;
        if (shown++ == 0) {
            column->addSpacing(6);
            column->addWidget(rule(inside));
            column->addWidget(label(tr("Opened lately"), "heading", inside));
        }
        auto* row = flat_button(info.fileName(), "open", inside);
        row->setToolTip(info.absoluteFilePath());
        connect(row, &QPushButton::clicked, this, [this, path = info.absoluteFilePath()] { emit file_picked(path); });
        column->addWidget(row, 0, Qt::AlignLeft);
    }

    column->addSpacing(6);
    column->addWidget(rule(inside));
    add_set_up(*column, inside);
    auto* offline = new Strip(Strip::Kind::info, inside);
    offline->set_text(
        tr("This program works without the internet. What you type stays on this computer.").toHtmlEscaped());
    column->addWidget(offline);
    column->addStretch();
    scroll_->setWidget(inside);
}

void StartPage::add_sets(QVBoxLayout& column, QWidget* inside) {
    for (auto const& entry : desk_.content.list({content::ItemKind::handout_template})) {
        if (!entry.problems.empty()) continue;
        auto const node = desk_.content.tree(content::ItemKind::handout_template, entry.id, {});
        if (!node) continue;
        auto const set = schema::read<handout::HandoutTemplate>(*node);
        if (!set) continue;
        int reading = 0, sheets = 0;
        for (auto const& item : set->handout.items) ++(item.worksheet.empty() ? reading : sheets);

        auto* card = new QFrame(inside);
        card->setProperty("part", "card");
        auto* row = new QHBoxLayout(card);
        row->setContentsMargins(12, 10, 12, 10);
        row->setSpacing(12);
        bool const couple = set->handout.audience == handout::Audience::couple;
        row->addWidget(new Sign(couple ? "two-rings" : "one-ring", &Theme::accent, card, 18));
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        auto const title = QString::fromStdString(set->title);
        words->addWidget(label(title, "heading", card));
        QStringList counts;
        if (reading > 0) counts << tr("%n part(s) to read", nullptr, reading);
        if (sheets > 0) counts << tr("%n worksheet(s)", nullptr, sheets);
        if (set->minutes > 0) counts << tr("about %n minute(s)", nullptr, set->minutes);
        if (entry.own) counts << tr("yours");
        // Its first sentence says enough here; the whole is on hover.
        auto const summary = QString::fromStdString(set->summary);
        auto const first = summary.left(summary.indexOf(". ") + 1);
        auto* facts = label(counts.join(", ") + ". " + (first.isEmpty() ? summary : first), "fact", card);
        card->setToolTip(summary);
        facts->setWordWrap(true);
        words->addWidget(facts);
        row->addLayout(words, 1);
        auto* use = new QPushButton(tr("Use"), card);
        use->setAccessibleName(tr("Use the set: %1").arg(title));
        connect(use, &QPushButton::clicked, this,
                [this, id = QString::fromStdString(entry.id)] { emit template_picked(id); });
        row->addWidget(use, 0, Qt::AlignVCenter);
        column.addWidget(card);
    }
}

void StartPage::add_set_up(QVBoxLayout& column, QWidget* inside) {
    column.addWidget(label(tr("Set up once, in two minutes"), "heading", inside));
    auto const defaults = desk_.settings.defaults();
    auto const add = [&](bool done, QString const& text, QString const& action, auto signal) {
        auto* row = new QHBoxLayout;
        row->addWidget(new Sign(done ? "check" : "to-do", &Theme::accent, inside));
        row->addWidget(new QLabel(text, inside), 1);
        auto* button = new QPushButton(action, inside);
        button->setAccessibleName(action + ": " + text);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
        column.addLayout(row);
    };
    QString practice, region;
    if (auto const found = desk_.content.practice(defaults.practice, {}))
        practice = QString::fromStdString((*found)->name);
    if (auto const found = desk_.content.region(defaults.region, {})) region = QString::fromStdString((*found)->name);
    add(!practice.isEmpty(), practice.isEmpty() ? tr("Add your letterhead") : tr("Letterhead: %1").arg(practice),
        practice.isEmpty() ? tr("Add") : tr("Change"), &StartPage::letterhead_wanted);
    add(!region.isEmpty(), region.isEmpty() ? tr("Choose the crisis line") : tr("Crisis line: %1").arg(region),
        region.isEmpty() ? tr("Choose") : tr("Check"), &StartPage::region_wanted);
    auto const paper = paper_name(handout::paper_of(defaults, nullptr));
    add(defaults.paper.has_value(), tr("Paper: %1").arg(paper), tr("Change"), &StartPage::paper_wanted);
}

}  // namespace attune::app
