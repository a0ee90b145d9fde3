# Sourced by ./run and ./check: which packages they need, and how those that are missing get there.
# An entry may name alternatives, first choice first: later releases have renamed some packages.

build_packages=(
  cmake ninja-build g++ pkg-config
  qt6-base-dev libqt6opengl6-dev "qt6-charts-dev|libqt6charts6-dev" "qt6-svg-dev|libqt6svg6-dev"
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  libsqlite3-dev libeigen3-dev libsodium-dev libuchardet-dev libxlsxwriter-dev zlib1g-dev
  fonts-dejavu-core "fonts-roboto-unhinted|fonts-roboto" # the window's figures
  "fonts-wqy-microhei|fonts-noto-cjk" # order documents print every name
)
check_packages=(
  git "clang-format-14|clang-format" ccache mold locales poppler-utils
)

# knows_system: true on Debian 12, Ubuntu 24.04 and what came after them.
knows_system() {
  [ -r /etc/os-release ] && command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 1
  local id version
  id=$(. /etc/os-release; echo "${ID:-}")
  version=$(. /etc/os-release; echo "${VERSION_ID:-999}")
  case "$id" in
    debian) [ "${version%%.*}" -ge 12 ] ;;
    ubuntu) [ "${version%%.*}" -ge 24 ] ;;
    *) return 1 ;;
  esac
}

is_installed() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# has_alternative a|b: one of them is installed.
has_alternative() {
  local name
  for name in ${1//|/ }; do
    if is_installed "$name"; then return 0; fi
  done
  return 1
}

# choose_alternative a|b: the first one that apt can install.
choose_alternative() {
  local name
  for name in ${1//|/ }; do
    if apt-cache show "$name" >/dev/null 2>&1; then
      echo "$name"
      return
    fi
  done
  echo "${1%%|*}"
}

# ensure_packages entry…: names the missing ones and installs them; ends the script where that cannot be done.
# QM_PACKAGES=present says that another system has everything.
ensure_packages() {
  [ "${QM_PACKAGES:-}" != present ] || return 0
  local entry missing=() chosen=() as_root=()
  if ! knows_system; then
    echo "This system is neither Debian 12 or later nor Ubuntu 24.04 or later. Install what these packages hold there," >&2
    echo "then run this again with QM_PACKAGES=present:" >&2
    printf '  %s\n' "${@%%|*}" >&2
    exit 1
  fi
  for entry in "$@"; do
    has_alternative "$entry" || missing+=("$entry")
  done
  [ ${#missing[@]} -gt 0 ] || return 0

  echo "Missing packages: ${missing[*]%%|*}" >&2
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "There is no sudo here. Install them as root: apt-get install --no-install-recommends ${missing[*]%%|*}" >&2
      exit 1
    fi
    as_root=(sudo)
  fi
  as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120)
  echo "Installing them with apt." >&2
  "${as_root[@]}" update -q >&2 </dev/null || echo "The package lists could not all be renewed; going on with those at hand." >&2
  for entry in "${missing[@]}"; do
    chosen+=("$(choose_alternative "$entry")")
  done
  if ! "${as_root[@]}" install -q -y --no-install-recommends "${chosen[@]}" >&2 </dev/null; then
    echo "apt could not install them: see what it says above." >&2
    exit 1
  fi
}

# prepare_build PRESET: drops build/PRESET where it came from another place, such as a moved clone.
prepare_build() {
  local cache="build/$1/CMakeCache.txt"
  if [ -f "$cache" ] && ! grep -qx "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache"; then
    rm -rf "build/$1"
  fi
}
