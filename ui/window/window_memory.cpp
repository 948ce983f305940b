// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/window_memory.h"

#include "ui/text/strings.h"
#include "ui/window/frame.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

namespace trellis::ui {

namespace {

/// A key that is held down is not to wait for the settings of the machine.
constexpr int kKeepMs = 1000;

/// What scrolls on a screen is what it gives the keyboard to.
QAbstractScrollArea* scrollArea(const Frame& frame)
{
    const Screen* screen = frame.screen();
    return screen != nullptr ? qobject_cast<QAbstractScrollArea*>(screen->focusProxy()) : nullptr;
}

} // namespace

WindowMemory::WindowMemory(QSettings& settings, const std::string& uid)
    : m_settings(settings), m_uid(toQt(uid))
{}

QString WindowMemory::key(const char* what) const
{
    return QStringLiteral("gradebooks/%1/%2").arg(m_uid, QLatin1String(what));
}

std::int64_t WindowMemory::id(const char* what) const
{
    return m_settings.value(key(what)).toLongLong();
}

void WindowMemory::keep(const Frame& frame) const
{
    const Place place = frame.place();
    const auto put = [this](const char* what, std::int64_t value) {
        m_settings.setValue(key(what), static_cast<qlonglong>(value));
    };
    put("screen", static_cast<std::int64_t>(place.screen));
    put("class", place.schoolClass.value);
    put("student", place.student.value);
    put("outcome", place.outcome.value);
    put("activity", place.activity.value);
    if (const QAbstractScrollArea* area = scrollArea(frame)) {
        put("scrollX", area->horizontalScrollBar()->value());
        put("scrollY", area->verticalScrollBar()->value());
    }
}

void WindowMemory::follow(Frame& frame) const
{
    auto* soon = new QTimer(&frame);
    soon->setSingleShot(true);
    soon->setInterval(kKeepMs);
    QObject::connect(&frame, &Frame::placeChanged, soon, [soon] {
        if (!soon->isActive()) {
            soon->start();
        }
    });
    QObject::connect(soon, &QTimer::timeout, &frame, [memory = *this, &frame] {
        memory.keep(frame);
        memory.m_settings.sync();
    });
}

void WindowMemory::restore(Frame& frame) const
{
    Place place;
    if (const auto screen = id("screen");
        screen >= 0 && screen <= static_cast<std::int64_t>(ScreenId::Outcome)) {
        place.screen = static_cast<ScreenId>(screen);
    }
    place.schoolClass.value = id("class");
    place.student.value = id("student");
    place.outcome.value = id("outcome");
    place.activity.value = id("activity");
    frame.goTo(place);
    if (QAbstractScrollArea* area = scrollArea(frame);
        area != nullptr && m_settings.contains(key("scrollY"))) {
        // How far it can be scrolled is known once it has been laid out.
        QTimer::singleShot(0, area, [area, x = id("scrollX"), y = id("scrollY")] {
            area->horizontalScrollBar()->setValue(static_cast<int>(x));
            area->verticalScrollBar()->setValue(static_cast<int>(y));
        });
    }
}

} // namespace trellis::ui
