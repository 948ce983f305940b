// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/settings_window.h"

#include "ui/common/commands.h"
#include "ui/common/file_question.h"
#include "ui/common/panel_area.h"
#include "ui/common/preferences.h"
#include "ui/common/window_size.h"
#include "ui/text/strings.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace trellis::ui {

namespace {

constexpr int kLettersWide = 78;
constexpr int kLinesHigh = 36;

QLabel* wordsOf(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsWindow::SettingsWindow(Commands& commands, Preferences& preferences, const QString& levels,
                               QWidget* parent)
    : QDialog(parent), m_commands(commands), m_preferences(preferences), m_page(new QWidget)
{
    setWindowTitle(tr("Settings"));
    new QVBoxLayout(m_page);
    addLook();
    addEntering(levels);
    addSheets();
    addCopies();
    static_cast<QVBoxLayout*>(m_page->layout())->addStretch(1);
    auto* scroll = new PanelArea(m_page, this); // follows the keyboard
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(wordsOf(tr("Every change counts at once, on this computer."), this));
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    connect(&preferences, &Preferences::changed, this, &SettingsWindow::refresh);
    connect(&commands, &QObject::destroyed, this, &QDialog::reject);
    refresh();
    resize(fittedToScreen(*this, {kLettersWide * fontMetrics().averageCharWidth(),
                                  kLinesHigh * fontMetrics().lineSpacing()}));
    m_textSize->setFocus();
}

QFormLayout* SettingsWindow::addGroup(const QString& title)
{
    auto* group = new QGroupBox(title, m_page);
    m_page->layout()->addWidget(group);
    auto* form = new QFormLayout(group);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void SettingsWindow::addLook()
{
    QFormLayout* form = addGroup(tr("How it looks"));
    m_textSize = new QComboBox(m_page);
    for (int percent = 80; percent <= 200; percent += 10) {
        m_textSize->addItem(tr("%1 %").arg(percent), percent);
    }
    connect(m_textSize, &QComboBox::activated, this,
            [this] { m_preferences.setTextFactor(m_textSize->currentData().toInt() / 100.0); });
    form->addRow(tr("&Text size"), m_textSize);
    m_theme = new QComboBox(m_page);
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), static_cast<int>(ThemeChoice::HighContrast));
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_preferences.setTheme(static_cast<ThemeChoice>(m_theme->currentData().toInt()));
    });
    form->addRow(tr("&Colours"), m_theme);
    m_still = addSwitch(form, tr("&Reduce motion"), tr("Nothing fades or slides."),
                        [this](bool isOn) { m_preferences.setReducedMotion(isOn); });
}

void SettingsWindow::addEntering(const QString& levels)
{
    QFormLayout* form = addGroup(tr("Entering levels"));
    m_moveOn = addSwitch(form, tr("&Letters move on"),
                         tr("A level key goes on to the next student by itself. Off: it stays, "
                            "and Enter goes on."),
                         [this](bool isOn) { m_preferences.setLettersMoveOn(isOn); });
    m_readBack = addSwitch(form, tr("Read &back what I entered"),
                           tr("A screen reader says it after each key."),
                           [this](bool isOn) { m_preferences.setReadsBack(isOn); });
    m_singleKeys = addSwitch(form, tr("&Single keys"),
                             tr("Letters, digits and signs do something in grids and lists. Off: "
                                "levels are rated from the Mark menu, or with keys given there."),
                             [this](bool isOn) { m_preferences.setSingleKeys(isOn); });
    if (!levels.isEmpty()) {
        auto* change = new QPushButton(tr("Change in the co&urse\u2026"), m_page);
        change->setAutoDefault(false);
        connect(change, &QPushButton::clicked, this, [this] { run("course.levels"); });
        auto* row = new QHBoxLayout;
        auto* keys = wordsOf(named(levels, TextFor::Screen), m_page);
        row->addWidget(keys, 1);
        row->addWidget(change);
        form->addRow(tr("Keys of the levels"), row);
    }
    auto* all = new QPushButton(tr("All &keys\u2026"), m_page);
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { run("help.keys"); });
    form->addRow(QString(), all);
}

void SettingsWindow::addSheets()
{
    QFormLayout* form = addGroup(tr("Sheets"));
    m_paper = new QComboBox(m_page);
    m_paper->addItem(tr("As usual in this country"), QString());
    m_paper->addItem(tr("A4"), QStringLiteral("A4"));
    m_paper->addItem(tr("US Letter"), QStringLiteral("Letter"));
    connect(m_paper, &QComboBox::activated, this,
            [this] { m_preferences.setPaper(m_paper->currentData().toString()); });
    form->addRow(tr("&Paper"), m_paper);
}

void SettingsWindow::addCopies()
{
    QFormLayout* form = addGroup(tr("Copies"));
    m_folder = wordsOf({}, m_page);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_folder->setAccessibleName(tr("Folder of the dated copies"));
    auto* choose = new QPushButton(tr("C&hoose\u2026"), m_page);
    auto* usual = new QPushButton(tr("Us&ual folder"), m_page);
    for (QPushButton* button : {choose, usual}) {
        button->setAutoDefault(false);
    }
    connect(choose, &QPushButton::clicked, this, &SettingsWindow::chooseFolder);
    connect(usual, &QPushButton::clicked, this, [this] { m_preferences.setBackupFolder({}); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(usual);
    buttons->addStretch();
    form->addRow(tr("Dated copies go to"), m_folder);
    form->addRow(QString(), buttons);
}

QCheckBox* SettingsWindow::addSwitch(QFormLayout* form, const QString& text, const QString& about,
                                     const std::function<void(bool)>& set)
{
    auto* box = new QCheckBox(text, m_page);
    box->setAccessibleDescription(about);
    connect(box, &QCheckBox::clicked, this, set);
    form->addRow(box);
    auto* words = wordsOf(about, m_page);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setIndent(fontMetrics().averageCharWidth() * 3);
    form->addRow(words);
    return box;
}

void SettingsWindow::run(const char* command)
{
    if (QAction* action = m_commands.find(QLatin1String(command))) {
        action->trigger();
    }
}

void SettingsWindow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder of the dated copies"),
        QFileInfo(m_preferences.backupFolder()).isDir() ? m_preferences.backupFolder()
                                                        : documentsFolder());
    if (!folder.isEmpty()) {
        m_preferences.setBackupFolder(folder);
    }
}

void SettingsWindow::refresh()
{
    const Look look = m_preferences.look();
    const int percent = static_cast<int>(std::lround(look.textFactor * 10)) * 10;
    m_textSize->setCurrentIndex(m_textSize->findData(percent));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(look.theme)));
    m_still->setChecked(look.reduceMotion);
    m_moveOn->setChecked(m_preferences.lettersMoveOn());
    m_readBack->setChecked(m_preferences.readsBack());
    m_singleKeys->setChecked(m_preferences.hasSingleKeys());
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(m_preferences.paper())));
    m_folder->setText(
        named(QDir::toNativeSeparators(m_preferences.backupFolder()), TextFor::Screen));
}

} // namespace trellis::ui
