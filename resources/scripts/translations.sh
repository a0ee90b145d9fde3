#!/usr/bin/env bash
# translations.sh FILE.ts…: brings the files up to date with the texts of the sources. English holds only what has a
# plural. Runs from the top of the repository.
set -euo pipefail
tool=$(command -v lupdate6 || ls /usr/lib/qt6/bin/lupdate 2>/dev/null || command -v lupdate)
folders=()
for folder in app ui forms models; do
  if [ -d "$folder" ]; then folders+=("$folder"); fi
done
for file in "$@"; do
  options=(-silent -locations none -no-obsolete)
  case "$file" in *_en.ts) options+=(-pluralonly) ;; esac
  "$tool" "${options[@]}" "${folders[@]}" -ts "$file"
done
