// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/accessibility/accessible_tree.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>

#include <utility>

namespace trellis::test {

namespace {

constexpr const char* kAccessible = "org.a11y.atspi.Accessible";
constexpr const char* kTable = "org.a11y.atspi.Table";

AccessibleId idFrom(const QDBusArgument& argument)
{
    QString service;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> service >> path;
    argument.endStructure();
    return {service, path.path()};
}

QDBusConnection connectToTree()
{
    const QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
        QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(question);
    return address.isValid()
               ? QDBusConnection::connectToBus(address.value(), QStringLiteral("accessibility"))
               : QDBusConnection(QStringLiteral("none"));
}

} // namespace

AccessibleTree::AccessibleTree() : m_bus(connectToTree())
{
    if (!isConnected()) {
        return;
    }
    const AccessibleId registry{QStringLiteral("org.a11y.atspi.Registry"),
                                QStringLiteral("/org/a11y/atspi/registry")};
    call(registry, "org.a11y.atspi.Registry", "RegisterEvent",
         {QStringLiteral("object:state-changed:focused")});
    m_bus.connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"),
                  QStringLiteral("StateChanged"), this, SLOT(follow(QDBusMessage)));
}

void AccessibleTree::follow(const QDBusMessage& message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0).toString() == QLatin1String("focused") &&
        arguments.value(1).toInt() == 1) {
        m_focused.push_back({message.service(), message.path()});
    }
}

std::vector<AccessibleId> AccessibleTree::takeFocused()
{
    return std::exchange(m_focused, {});
}

QVariantList AccessibleTree::call(const AccessibleId& object, const char* interface,
                                  const char* method, const QVariantList& arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        object.service, object.path, QLatin1String(interface), QLatin1String(method));
    question.setArguments(arguments);
    return m_bus.call(question).arguments();
}

QVariant AccessibleTree::property(const AccessibleId& object, const char* interface,
                                  const char* name) const
{
    const QVariantList answer = call(object, "org.freedesktop.DBus.Properties", "Get",
                                     {QLatin1String(interface), QLatin1String(name)});
    return answer.value(0).value<QDBusVariant>().variant();
}

std::optional<AccessibleId> AccessibleTree::program(qint64 processId) const
{
    const AccessibleId desktop{QStringLiteral("org.a11y.atspi.Registry"),
                               QStringLiteral("/org/a11y/atspi/accessible/root")};
    for (const AccessibleId& one : children(desktop)) {
        const QDBusReply<uint> owner = m_bus.interface()->servicePid(one.service);
        if (owner.isValid() && owner.value() == processId) {
            return one;
        }
    }
    return std::nullopt;
}

std::vector<AccessibleId> AccessibleTree::children(const AccessibleId& parent) const
{
    std::vector<AccessibleId> children;
    const QVariantList answer = call(parent, kAccessible, "GetChildren");
    if (!answer.value(0).canConvert<QDBusArgument>()) {
        return children;
    }
    const auto list = answer.value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        children.push_back(idFrom(list));
    }
    list.endArray();
    return children;
}

QString AccessibleTree::name(const AccessibleId& object) const
{
    return property(object, kAccessible, "Name").toString();
}

QString AccessibleTree::description(const AccessibleId& object) const
{
    return property(object, kAccessible, "Description").toString();
}

QString AccessibleTree::role(const AccessibleId& object) const
{
    return call(object, kAccessible, "GetRoleName").value(0).toString();
}

bool AccessibleTree::is(const AccessibleId& object, State state) const
{
    const QVariantList answer = call(object, kAccessible, "GetState");
    const auto words = qdbus_cast<QList<uint>>(answer.value(0));
    return (words.value(static_cast<int>(state) / 32) >> (state % 32) & 1U) != 0;
}

int AccessibleTree::rows(const AccessibleId& table) const
{
    return property(table, kTable, "NRows").toInt();
}

int AccessibleTree::columns(const AccessibleId& table) const
{
    return property(table, kTable, "NColumns").toInt();
}

AccessibleId AccessibleTree::cell(const AccessibleId& table, int row, int column) const
{
    return idFrom(
        call(table, kTable, "GetAccessibleAt", {row, column}).value(0).value<QDBusArgument>());
}

QString AccessibleTree::rowHeader(const AccessibleId& table, int row) const
{
    return call(table, kTable, "GetRowDescription", {row}).value(0).toString();
}

QString AccessibleTree::columnHeader(const AccessibleId& table, int column) const
{
    return call(table, kTable, "GetColumnDescription", {column}).value(0).toString();
}

} // namespace trellis::test
