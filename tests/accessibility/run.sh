#!/bin/sh
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: 2026 The Trellis contributors
#
# Runs a test of what screen readers are told, with a display and a session of its own.
#   run.sh TEST TRELLIS FOLDER
set -eu
test=$1 TRELLIS_PROGRAM=$2 TRELLIS_FOLDER=$3

for tool in dbus-run-session xvfb-run xdotool; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed."; exit 77; }
done

rm -rf "$TRELLIS_FOLDER"
mkdir -p "$TRELLIS_FOLDER/settings"
export TRELLIS_PROGRAM TRELLIS_FOLDER QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export XDG_CONFIG_HOME="$TRELLIS_FOLDER/settings" XDG_DATA_HOME="$TRELLIS_FOLDER/settings"
export XDG_RUNTIME_DIR="$TRELLIS_FOLDER/settings" LC_ALL=C.UTF-8
chmod 700 "$XDG_RUNTIME_DIR"
exec xvfb-run --auto-servernum --server-args="-screen 0 1440x900x24" dbus-run-session -- "$test"
