// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

#include <string>
#include <vector>

class QToolButton;

namespace trellis {

struct ClassInfo;

} // namespace trellis

namespace trellis::ui {

class Commands;

class RailList;

/// At the side of the window: the classes by term, and the screens of the class that is shown.
/// In a narrow window the screens are icons and the classes are behind a button.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(Document& document, QWidget* parent = nullptr);

    /// How many students each class has, unless names are hidden.
    void setCounting(bool isCounting);
    void setNarrow(bool narrow);
    void setShown(ScreenId screen);
    /// Says which keys lead to the screens and to the next class.
    void showKeys(const Commands& commands);
    void takeFocus();
    /// At the bottom, as long as there is room for words.
    void addBelow(QWidget* widget);

Q_SIGNALS:
    void classChosen(trellis::ClassId schoolClass);
    void screenChosen(trellis::ui::ScreenId screen);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshClasses();
    void choose(qint64 value);
    /// In the list, unless it is folded away, and in the menu of a narrow window.
    void addClass(const ClassInfo& info, std::string& term, bool isListed = true);
    /// Those of earlier terms are folded away unless one of them is shown.
    void addEarlier(const std::vector<ClassId>& past);
    void fit();

    Document& m_document;
    QToolButton* m_switcher;
    RailList* m_classes;
    RailList* m_screens;
    QWidget* m_below;
    bool m_isNarrow = false;
    bool m_isCounting = true;
    bool m_showsEarlier = false;
};

} // namespace trellis::ui
