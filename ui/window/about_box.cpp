// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/about_box.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace trellis::ui {

namespace {

constexpr int kIcon = 64;

struct AboutBox {
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

QString settingsFile()
{
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope,
                             QApplication::organizationName(), QApplication::applicationName());
    return QDir::toNativeSeparators(settings.fileName());
}

} // namespace

void showAbout(QWidget* parent)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(AboutBox::tr("About Trellis"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/trellis.svg")).pixmap(kIcon));
    const QString version = QApplication::applicationVersion();
    box->setText(version.isEmpty() ? AboutBox::tr("Trellis")
                                   : AboutBox::tr("Trellis %1").arg(version));
    box->setInformativeText(
        AboutBox::tr("A gradebook for mastery-based grading. A gradebook is a file on this "
                     "computer, and nothing is sent anywhere.") +
        QStringLiteral("\n\n") +
        AboutBox::tr("Trellis is free software under the MIT licence. It is built with Qt %1 "
                     "(LGPL), SQLite, SQLiteCpp, {fmt}, JSON for Modern C++, CLI11, utf8proc and "
                     "libsodium.")
            .arg(QString::fromLatin1(qVersion())) +
        QStringLiteral("\n\n") + AboutBox::tr("Settings: %1").arg(settingsFile()));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->addButton(QMessageBox::Close);
    const QPushButton* qt = box->addButton(AboutBox::tr("About &Qt"), QMessageBox::HelpRole);
    QObject::connect(qt, &QPushButton::clicked, parent, [parent] { QMessageBox::aboutQt(parent); });
    box->open();
}

} // namespace trellis::ui
