// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a screen reader sees: the accessibility tree of another program, over AT-SPI's bus.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trellis::test {

/// An object of the tree: which program, and which one there.
struct AccessibleId {
    QString service;
    QString path;

    bool operator==(const AccessibleId&) const = default;
};

class AccessibleTree : public QObject {
    Q_OBJECT

public:
    /// Source: enum AtspiStateType of at-spi2-core.
    enum State : unsigned { Enabled = 8, Focusable = 11, Focused = 12, Showing = 25 };

    AccessibleTree();

    /// False without a bus.
    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }

    /// None while there is no such program.
    [[nodiscard]] std::optional<AccessibleId> program(qint64 processId) const;
    [[nodiscard]] std::vector<AccessibleId> children(const AccessibleId& parent) const;
    [[nodiscard]] QString name(const AccessibleId& object) const;
    [[nodiscard]] QString description(const AccessibleId& object) const;
    /// "push button"
    [[nodiscard]] QString role(const AccessibleId& object) const;
    [[nodiscard]] bool is(const AccessibleId& object, State state) const;

    // Of a table.
    [[nodiscard]] int rows(const AccessibleId& table) const;
    [[nodiscard]] int columns(const AccessibleId& table) const;
    [[nodiscard]] AccessibleId cell(const AccessibleId& table, int row, int column) const;
    [[nodiscard]] QString rowHeader(const AccessibleId& table, int row) const;
    [[nodiscard]] QString columnHeader(const AccessibleId& table, int column) const;

    /// What got the focus since this was last asked, in order.
    [[nodiscard]] std::vector<AccessibleId> takeFocused();

private Q_SLOTS:
    void follow(const QDBusMessage& message);

private:
    QVariantList call(const AccessibleId& object, const char* interface, const char* method,
                      const QVariantList& arguments = {}) const;
    [[nodiscard]] QVariant property(const AccessibleId& object, const char* interface,
                                    const char* name) const;

    QDBusConnection m_bus;
    std::vector<AccessibleId> m_focused;
};

} // namespace trellis::test
