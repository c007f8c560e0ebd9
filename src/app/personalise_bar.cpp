#include "app/personalise_bar.hpp"

#include <algorithm>
#include <functional>

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTextDocument>

#include "app/dates.hpp"
#include "app/output_words.hpp"
#include "app/theme.hpp"
#include "app/widgets.hpp"

namespace attune::app {

/// A flat button of two lines: what it is, and how it is set.
class PersonaliseBar::Fact : public QPushButton {
public:
    Fact(QString name, QString of_field, int weight, QWidget* parent)
        : QPushButton(parent), field{std::move(of_field)}, importance{weight}, name_{std::move(name)} {
        setProperty("kind", "flat");
        setCursor(Qt::PointingHandCursor);
    }
    void set_value(QString const& value) {
        value_ = value;
        setAccessibleName(QStringLiteral("%1: %2").arg(name_, value));
        setToolTip(Qt::convertFromPlainText(accessibleName()));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override {
        auto small = font();
        small.setPointSizeF(font().pointSizeF() * 0.9);
        int const width =
            std::max(QFontMetrics(small).horizontalAdvance(name_), fontMetrics().horizontalAdvance(value_));
        return {std::min(width, 220) + 25, 44};
    }
    QSize minimumSizeHint() const override { return {40, 44}; }

    QString field;
    int importance;  // the least important steps aside first

protected:
    void paintEvent(QPaintEvent*) override {
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text.clear();
        QPainter painter(this);
        style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
        auto const& colours = theme();
        auto small = font();
        small.setPointSizeF(font().pointSizeF() * 0.9);
        painter.setFont(small);
        painter.setPen(colours.muted);
        QRect const inside = rect().adjusted(12, 5, -12, -5);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, name_);
        painter.setFont(font());
        painter.setPen(colours.text);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                         fontMetrics().elidedText(value_, Qt::ElideRight, inside.width()));
        painter.setPen(colours.divider);
        painter.drawLine(rect().topRight() + QPoint{0, 4}, rect().bottomRight() - QPoint{0, 4});
    }

private:
    QString name_, value_;
};

PersonaliseBar::PersonaliseBar(Desk& desk, QWidget* parent) : QWidget(parent), desk_{desk} {
    setProperty("part", "bar");
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(46);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // it drops what has no room
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(0);
    struct {
        QString name;
        char const* field;
        int importance;
    } const facts[] = {{tr("For"), "for", 9},
                       {tr("Date"), "date", 3},
                       {tr("Letterhead"), "letterhead", 8},
                       {tr("Crisis line"), "region", 7},
                       {tr("Paper"), "paper", 6},
                       {tr("Text"), "text", 2},
                       {tr("Ink"), "ink", 1}};
    for (auto const& fact : facts) {
        auto* button = new Fact(fact.name, fact.field, fact.importance, this);
        connect(button, &QPushButton::clicked, this, [this, button] { emit open_at(button->field); });
        row->addWidget(button);
        facts_.push_back(button);
    }
    row->addStretch();
    personalise_ = new QPushButton(icon("two-rings"), tr("Personalise"), this);
    personalise_->setToolTip(tr("Personalise (Ctrl+Shift+P)"));
    connect(personalise_, &QPushButton::clicked, this, &PersonaliseBar::personalise_wanted);
    row->addWidget(personalise_);
    connect(&desk.document, &Document::changed, this, &PersonaliseBar::refresh);
    refresh();
}

void PersonaliseBar::refresh() {
    auto const& handout = desk_.document.handout();
    bool const open = desk_.document.is_open();
    auto const& shown = open ? handout : desk_.settings.defaults();
    auto const who = open ? for_whom(shown) : tr("No one yet");
    auto const date = shown.date ? shown_date(to_qdate(*shown.date)) : tr("A line to fill in");
    auto const name_of = [](auto const& found) {
        return found ? QString::fromStdString((*found)->name) : tr("Not set");
    };
    auto const practice = shown.practice.empty() ? tr("Not set") : name_of(desk_.content.practice(shown.practice, {}));
    std::shared_ptr<content::Region const> region;
    if (!shown.region.empty())
        if (auto const found = desk_.content.region(shown.region, {})) region = *found;
    auto paper = paper_name(handout::paper_of(shown, region.get()));
    if (shown.punch_margin) paper = tr("%1, punch margin").arg(paper);
    bool const large = shown.page_template == "large-print";
    bool const saving = shown.ink ? *shown.ink == content::Ink::saver : shown.page_template == "ink-saver";
    QString const values[] = {who,
                              date,
                              practice,
                              region ? QString::fromStdString(region->name) : tr("None yet"),
                              paper,
                              large ? tr("Large print, %1 pt").arg(shown.text_size.value_or(Pt{18}).value)
                                    : tr("Standard, 12 pt"),
                              saving ? tr("Ink saver") : tr("Colour")};
    for (std::size_t i = 0; i < facts_.size(); ++i) facts_[i]->set_value(values[i]);
    fit();
}

void PersonaliseBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void PersonaliseBar::fit() {
    int room = width() - personalise_->sizeHint().width() - 30;
    std::vector<Fact*> by_importance = facts_;
    std::ranges::sort(by_importance, std::greater{}, [](Fact const* fact) { return fact->importance; });
    for (auto* fact : by_importance) {
        room -= fact->sizeHint().width();
        fact->setVisible(room >= 0 || fact == by_importance.front());
    }
}

}  // namespace attune::app
