// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/phrase_editor.h"

#include "core/storage/edits/phrases.h"
#include "ui/common/follow_writable.h"
#include "ui/common/language_box.h"
#include "ui/common/quiet_list.h"
#include "ui/common/window_size.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/language.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kKeyRole = Qt::UserRole;    // of the program's phrase that the row stands for
constexpr int kIdRole = Qt::UserRole + 1; // of the teacher's

} // namespace

PhraseEditor::PhraseEditor(Document& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_bank(new QComboBox(this)),
      m_list(new QuietList(this)), m_text(new QLineEdit(this)), m_language(new QComboBox(this)),
      m_add(new QPushButton(tr("Add as new"), this)),
      m_change(new QPushButton(tr("Use these words"), this)),
      m_remove(new QPushButton(tr("Take out"), this))
{
    setWindowTitle(tr("Phrases to pick from"));
    m_bank->addItem(tr("Prompts for the student"), static_cast<int>(PhraseBank::Reflection));
    m_bank->addItem(tr("Questions for the family"), static_cast<int>(PhraseBank::FamilyQuestion));
    m_bank->addItem(tr("Starters for the teacher's note"),
                    static_cast<int>(PhraseBank::NoteStarter));
    m_bank->addItem(tr("Sentence starters for the student"),
                    static_cast<int>(PhraseBank::ScriptStarter));
    m_bank->setAccessibleName(tr("Phrases"));
    m_list->setAccessibleName(tr("Phrases of this kind"));
    m_list->setWordWrap(true);
    m_text->setAccessibleName(tr("Words of the phrase"));
    m_text->setMaxLength(200);
    fillLanguages(*m_language, tr("Fits any language"), programLanguage());
    auto* languageLabel = new QLabel(tr("&Language of these words"), this);
    languageLabel->setBuddy(m_language);
    m_language->setAccessibleName(tr("Language of these words"));
    auto* about = new QLabel(tr("The program's own phrases are printed in the language of the "
                                "sheet. Words of yours are printed as you type them; before they "
                                "are printed on a sheet in another language, you are told."),
                             this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_change, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_bank);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_text);
    auto* language = new QHBoxLayout;
    language->addWidget(languageLabel);
    language->addWidget(m_language, 1);
    layout->addLayout(language);
    layout->addLayout(buttons);
    layout->addWidget(about);
    layout->addWidget(close);
    resize(fittedToScreen(
        *this, {fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 26}));

    connect(m_bank, &QComboBox::currentIndexChanged, this, &PhraseEditor::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &PhraseEditor::select);
    connect(m_add, &QPushButton::clicked, this, &PhraseEditor::add);
    connect(m_change, &QPushButton::clicked, this, &PhraseEditor::change);
    connect(m_remove, &QPushButton::clicked, this, &PhraseEditor::remove);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_document, &Document::changed, this, &PhraseEditor::refresh);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_add, m_change, m_remove, m_text, m_language}) {
        followWritable(*widget, m_document);
    }
    refresh();
}

PhraseBank PhraseEditor::bank() const
{
    return static_cast<PhraseBank>(m_bank->currentData().toInt());
}

std::vector<Phrase> PhraseEditor::own() const
{
    std::vector<Phrase> phrases;
    if (const auto all = readPhrases(m_document.gradebook())) {
        std::copy_if(all->begin(), all->end(), std::back_inserter(phrases),
                     [this](const Phrase& phrase) { return phrase.bank == bank(); });
    }
    return phrases;
}

std::string PhraseEditor::language() const
{
    return toCore(m_language->currentData().toString());
}

QString PhraseEditor::textOf(const Phrase& phrase)
{
    const QString text = named(phrase.text, TextFor::Screen);
    return phrase.language.empty() || phrase.language == programLanguage()
               ? text
               : tr("%1 (%2)").arg(text, languageName(phrase.language));
}

void PhraseEditor::addRow(const QString& text, const std::string& key, PhraseId id)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(kKeyRole, toQt(key));
    if (id.isValid()) {
        item->setData(kIdRole, QVariant::fromValue<qlonglong>(id.value));
    }
}

/// The program's phrase, or what is said instead of it; words in another language stand below it.
void PhraseEditor::addRowsOf(const std::string& key, const std::vector<Phrase>& phrases)
{
    const QString words = phraseText(bank(), key).trimmed();
    const auto isFor = [&key](const Phrase& phrase) { return phrase.replaces == key; };
    const auto isOut = [&](const Phrase& phrase) { return isFor(phrase) && phrase.text.empty(); };
    const auto isInstead = [&](const Phrase& phrase) {
        return isFor(phrase) && !phrase.text.empty() &&
               (phrase.language.empty() || phrase.language == programLanguage());
    };
    const auto out = std::find_if(phrases.begin(), phrases.end(), isOut);
    if (out != phrases.end()) {
        addRow(tr("%1 (taken out)").arg(words), key, out->id);
    } else if (std::none_of(phrases.begin(), phrases.end(), isInstead)) {
        addRow(words, key);
    }
    for (const Phrase& phrase : phrases) {
        if (isFor(phrase) && !phrase.text.empty()) {
            addRow(textOf(phrase), key, phrase.id);
        }
    }
}

void PhraseEditor::refresh()
{
    const int row = m_list->currentRow();
    m_list->clear();
    const std::vector<Phrase> phrases = own();
    for (const std::string& key : phraseKeys(bank())) {
        addRowsOf(key, phrases);
    }
    for (const Phrase& phrase : phrases) {
        if (phrase.replaces.empty()) {
            addRow(textOf(phrase), {}, phrase.id);
        }
    }
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
}

void PhraseEditor::select()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) {
        return;
    }
    const PhraseId id{item->data(kIdRole).toLongLong()};
    const QString key = item->data(kKeyRole).toString();
    const std::vector<Phrase> phrases = own();
    const auto found = std::find_if(phrases.begin(), phrases.end(),
                                    [id](const Phrase& phrase) { return phrase.id == id; });
    const bool hasOwnWords = found != phrases.end() && !found->text.empty();
    m_text->setText(hasOwnWords ? toQt(found->text) : phraseText(bank(), toCore(key)).trimmed());
    const std::string language = hasOwnWords ? found->language : programLanguage();
    m_language->setCurrentIndex(std::max(0, m_language->findData(toQt(language))));
    // What was taken out or reworded can come back as the program says it.
    m_remove->setText(!key.isEmpty() && found != phrases.end() ? tr("Put back") : tr("Take out"));
}

void PhraseEditor::write(const std::vector<Phrase>& phrases)
{
    m_document.edit([&](Gradebook& gradebook) { return setPhrases(gradebook, bank(), phrases); });
}

void PhraseEditor::add()
{
    const std::string text = toCore(m_text->text().simplified());
    if (text.empty()) {
        return;
    }
    std::vector<Phrase> phrases = own();
    phrases.push_back({{}, bank(), language(), {}, text});
    write(phrases);
    m_list->setCurrentRow(m_list->count() - 1);
}

void PhraseEditor::change()
{
    const QListWidgetItem* item = m_list->currentItem();
    const std::string text = toCore(m_text->text().simplified());
    if (item == nullptr || text.empty()) {
        return;
    }
    const PhraseId id{item->data(kIdRole).toLongLong()};
    std::vector<Phrase> phrases = own();
    const auto found = std::find_if(phrases.begin(), phrases.end(), [id](const Phrase& phrase) {
        return id.isValid() && phrase.id == id;
    });
    if (found != phrases.end()) {
        found->text = text;
        found->language = language();
    } else {
        phrases.push_back({{}, bank(), language(), toCore(item->data(kKeyRole).toString()), text});
    }
    write(phrases);
}

void PhraseEditor::remove()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) {
        return;
    }
    const PhraseId id{item->data(kIdRole).toLongLong()};
    std::vector<Phrase> phrases = own();
    if (id.isValid()) {
        std::erase_if(phrases, [id](const Phrase& phrase) { return phrase.id == id; });
    } else {
        phrases.push_back({{}, bank(), {}, toCore(item->data(kKeyRole).toString()), {}});
    }
    write(phrases);
}

} // namespace trellis::ui
