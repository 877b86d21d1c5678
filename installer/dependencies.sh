#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building, testing and packaging Daicho on Debian 12 takes: the one list of packages.
# usage: sh installer/dependencies.sh [build|test]      build: to build and run; test (the default): all
set -eu

build='
  build-essential g++ cmake ninja-build pkg-config ccache
  qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev
  qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools qt6-translations-l10n
  libqt6sql6-sqlite libqt6svg6
  libsqlite3-dev libcairo2-dev libharfbuzz-dev libfreetype-dev libicu-dev libminizip-dev libxlsxwriter-dev libvalijson-dev
  fonts-morisawa-bizud-gothic fonts-noto-cjk
'
test='
  git sqlite3 poppler-utils xvfb
  dpkg-dev fakeroot lintian desktop-file-utils appstream file
'

case "${1:-test}" in
  build) wanted="$build" ;;
  test) wanted="$build $test" ;;
  *) echo "usage: sh installer/dependencies.sh [build|test]" >&2; exit 2 ;;
esac

command -v dpkg-query >/dev/null 2>&1 || {
  echo 'This is no Debian: install by hand what the list in installer/dependencies.sh names.' >&2
  exit 2
}

missing=''
for package in $wanted; do
  case "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)" in
    'install ok installed') ;;
    *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
  as_root=''
elif command -v sudo >/dev/null 2>&1; then
  as_root='sudo'
else
  echo "These packages are missing, and neither root nor sudo is at hand to install them:$missing" >&2
  exit 2
fi

echo "Installing from Debian:$missing"
install_missing() {
  # shellcheck disable=SC2086 # a list of words
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
}
# A fresh machine has no package lists, an old one may have lists that lead nowhere.
if ! apt-cache show $missing >/dev/null 2>&1; then
  $as_root apt-get update
  install_missing
else
  install_missing || { $as_root apt-get update && install_missing; }
fi
