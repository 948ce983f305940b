#!/bin/sh
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: 2026 The Trellis contributors
#
# The README's main job does what the README says, twice in a row, and can be walked back and forth.
#   main_job_test.sh TRELLIS PROJECT FOLDER
set -eu
trellis=$1 project=$2 folder=$3

fail() {
    echo "$*" >&2
    exit 1
}

rm -rf "$folder"
"$project/packaging/main-job" "$trellis" "$folder"
"$project/packaging/main-job" "$trellis" "$folder" >"$folder.log"
cd "$folder"

# Everyone has a leaf of two sides, names and numbers are as the school wrote them.
pdfinfo sheets.pdf | grep -q '^Pages: *28$' || fail "The sheets are not 14 leaves."
pdftotext sheets.pdf sheets.txt
[ "$(grep -c 'My conference' sheets.txt)" -eq 14 ] || fail "Not everyone leads a conference."
grep -q 'Luz García' sheets.txt || fail "A name lost its accent on the way to paper."
levels() {
    "$trellis" --json levels period3.trellis --class "Period 3" --as-of 2026-11-20
    "$trellis" --json credit period3.trellis --class "Period 3" --as-of 2026-11-20
}
levels >before.json
grep -q '"00123"' before.json || fail "A student number lost its zeros."
grep -q '"earned"' before.json && grep -q '"oneAway"' before.json || fail "Nobody is near credit."

# Five steps made the gradebook; walked back one by one, then forth.
steps=0
while "$trellis" undo period3.trellis; do
    steps=$((steps + 1))
done
[ "$steps" -eq 5 ] || fail "Undo walked $steps steps back, not five."
if "$trellis" levels period3.trellis --class "Period 3"; then
    fail "The class is there although all was taken back."
fi
while "$trellis" redo period3.trellis; do
    steps=$((steps - 1))
done
[ "$steps" -eq 0 ] || fail "Redo did not walk as many steps forth."
levels >after.json
cmp before.json after.json || fail "Back and forth did not come to the same gradebook."
"$trellis" check period3.trellis
