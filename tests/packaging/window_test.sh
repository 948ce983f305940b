#!/bin/sh
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: 2026 The Trellis contributors
#
# On a real display (a virtual one) the window opens on a gradebook, a key is a mark in the file, and
# Ctrl+Q closes. All other tests of the window do without a display.
#   window_test.sh TRELLIS FOLDER
set -eu
trellis=$1 folder=$2

for tool in xvfb-run xdotool; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed."; exit 77; }
done

rm -rf "$folder"
mkdir -p "$folder/settings"
cd "$folder"
export XDG_CONFIG_HOME="$folder/settings" XDG_DATA_HOME="$folder/settings" QT_QPA_PLATFORM=xcb
"$trellis" sample class.trellis
"$trellis" history class.trellis >before.txt

export trellis
xvfb-run --auto-servernum sh -eu -c '
    "$trellis" class.trellis & program=$!
    window=$(timeout 60 xdotool search --sync --onlyvisible --pid $program | head -n 1)
    xdotool windowfocus --sync "$window" key e key ctrl+q
    wait $program'

"$trellis" history class.trellis >after.txt
[ "$(wc -l <after.txt)" -eq $(($(wc -l <before.txt) + 1)) ] || { echo "The key made no mark."; exit 1; }
head -n 1 after.txt | grep 'Emerging for'
