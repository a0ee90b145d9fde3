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
  local copy ts status=0
  copy=$(mktemp -d)
  cp translations/*.ts "$copy" && bash resources/scripts/translations.sh "$copy"/*.ts || status=1
  for ts in translations/*.ts; do
    if grep -nE 'type="(unfinished|vanished|obsolete)"' "$ts"; then
      echo "$ts: has unfinished or left-over messages"
      status=1
    fi
    if ! diff <(message_keys "$ts") <(message_keys "$copy/${ts##*/}"); then
      echo "$ts: texts are missing (>) or no longer used (<); build the target update_translations and translate"
      status=1
    fi
  done
  rm -rf "$copy"
  return $status
}

# message_keys FILE.ts: one line for each message: its context, source and comment.
message_keys() {
  awk '/<name>/ { context = $0 }
       /<message/ { key = "" }
       /<(source|comment)>/ { inside = 1 }
       inside { key = key $0 }
       /<\/(source|comment)>/ { inside = 0 }
       /<\/message>/ { print context key }' "$1" | sort
}
