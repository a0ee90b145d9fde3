# Sourced by ./check: the checks that are not programs of the build.

# Every source is laid out as .clang-format says. Other versions of the tool lay out differently: only 14 is asked.
check_formatting() {
  local sources tool
  tool=$(command -v clang-format-14 || command -v clang-format) || return 1
  if ! "$tool" --version | grep -q 'version 14\.'; then
    echo "skipped: this is not clang-format 14 but $("$tool" --version)"
    return 0
  fi
  mapfile -t sources < <(find app models ui tests -name '*.cpp' -o -name '*.h' | sort)
  "$tool" --dry-run -Werror "${sources[@]}"
}

# No message is unfinished or left over, and no text of the sources is missing from a translation.
check_translations() {
  local tool copy ts status=0
  local files=(translations/*.ts)
  [ -e "${files[0]}" ] || { echo "there are no translations"; return 1; }
  tool=$(command -v lupdate6 || ls /usr/lib/qt6/bin/lupdate 2>/dev/null || command -v lupdate) || return 1
  copy=$(mktemp -d)
  cp "${files[@]}" "$copy"
  for ts in "${files[@]}"; do
    if grep -nE 'type="(unfinished|vanished|obsolete)"' "$ts"; then
      echo "$ts: has unfinished or left-over messages"
      status=1
    fi
    "$tool" -silent -locations none app models ui forms -ts "$copy/${ts##*/}" || status=1
    if [ "$(message_keys "$ts")" != "$(message_keys "$copy/${ts##*/}")" ]; then
      diff <(message_keys "$ts") <(message_keys "$copy/${ts##*/}")
      echo "$ts: messages are missing (>) or no longer used (<): run the target update_translations and translate"
      status=1
    fi
  done
  rm -rf "$copy"
  return $status
}

# message_keys FILE.ts: its contexts, sources and comments, without what lupdate has marked as vanished.
message_keys() {
  awk '/<name>/ { context = $0 }
       /<message/ { key = ""; gone = 0 }
       /<(source|comment|oldsource)>/, /<\/(source|comment|oldsource)>/ { key = key $0 }
       /type="(vanished|obsolete)"/ { gone = 1 }
       /<\/message>/ && !gone { print context key }' "$1" | sort -u
}
