// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/gradebook.h"

#include <QListWidget>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace trellis::ui {

class Document;

/// A list of what one student has, with a form under it that makes and changes one: a letter makes
/// a new one while the list has the keyboard, Enter changes one, Delete takes it away; in the form
/// Enter saves and Esc leaves, a second time where something was typed. What was typed is kept when
/// the student or the screen is left. What is in it is said by those who are this.
class StudentList : public QWidget {
    Q_OBJECT

public:
    /// Not valid: nobody. What was typed for the one before is saved.
    void showStudent(StudentId student);
    /// Gives the keyboard to the list, or to the form for a new one where there is none.
    void begin();
    /// Opens the form for a new one and gives it the keyboard.
    virtual void startNew() = 0;
    /// Keeps what was typed in the form, and closes it.
    void commit();

Q_SIGNALS:
    /// What could not be done, and what to do.
    void said(const QString& sentence);
    /// The form was closed that was asked for elsewhere: the keyboard is free to go back there.
    void left();

protected:
    struct Words {
        QString name;  ///< of the list, for a screen reader
        QString empty; ///< where there is nothing yet
        QString add;
        QString save;
    };

    StudentList(Document& document, Qt::Key newKey, const Words& words, QWidget* parent);

    /// Where the form is to be made.
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    /// Puts the form into its place, and buttons for the one that is chosen between those that
    /// add and remove; begins to follow the document. Called once, last in the constructor.
    void follow(QWidget* form, const std::vector<QPushButton*>& more);

    virtual void fill(const StudentRecord& student) = 0;
    /// Opens the form for the one that is chosen.
    virtual void openChosen() = 0;
    [[nodiscard]] virtual bool isTyped() const = 0;
    /// Saves what was typed and closes the form; what cannot be saved yet is said.
    virtual void save() = 0;
    /// The same for what was left half-typed, for the student it was typed for.
    virtual void keep() = 0;
    virtual void remove() = 0;
    virtual void enableButtons();

    /// Saves a change of this student. Of what is kept, one that the file is out of reach for waits
    /// until it is there again. True where it is saved.
    bool write(const std::function<Result<Committed>(Gradebook&)>& change);

    [[nodiscard]] Document& document() const { return m_document; }
    [[nodiscard]] StudentId student() const { return m_student; }
    [[nodiscard]] QListWidget& list() const { return *m_list; }
    [[nodiscard]] const StudentRecord* record() const;
    /// A line of the list, for what has this id.
    QListWidgetItem* addLine(const QString& text, std::int64_t id);
    [[nodiscard]] static std::int64_t idOf(const QListWidgetItem* item);
    void showForm();
    void closeForm();

    /// None where it is not there, as with a new one.
    template <typename T>
    [[nodiscard]] static const T* withId(const std::vector<T>& all, std::int64_t id)
    {
        const auto found =
            std::find_if(all.begin(), all.end(), [id](const T& one) { return one.id.value == id; });
        return found == all.end() ? nullptr : &*found;
    }
    template <typename T> [[nodiscard]] const T* chosen(std::vector<T> StudentRecord::*all) const
    {
        const StudentRecord* owner = record();
        return owner == nullptr ? nullptr : withId(owner->*all, idOf(m_list->currentItem()));
    }

    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    /// As high as its first lines are, wrapped as they are now.
    void fitList();
    void leaveForm();
    /// The line that is chosen, wherever the page has gone.
    void bringIntoSight();

    Document& m_document;
    StudentId m_student;
    StudentId m_listed; ///< whose lines the list has
    Qt::Key m_newKey;
    QListWidget* m_list;
    QLabel* m_empty;
    QWidget* m_form = nullptr;
    QWidget* m_editor;
    bool m_mayThrowAway = false; ///< Esc was pressed once
    bool m_isFromHere = false;   ///< the keyboard was in the list or its buttons before the form
    bool m_isKeeping = false;    ///< what was left half-typed
    Words m_words;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace trellis::ui
