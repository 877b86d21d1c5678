#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to Daicho on a filled registry: installs what is missing, builds, opens the sample. Without a
# display it does the same job headless and says where the files are.
# usage: sh app/run.sh [REGISTRY]
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)

sh "$here/installer/dependencies.sh" build

echo 'Building (Release); the first time takes some minutes.'
launcher=''
command -v ccache >/dev/null 2>&1 && launcher='-DCMAKE_CXX_COMPILER_LAUNCHER=ccache'
cd "$here"
mkdir -p build
cmake --preset release $launcher >build/configure.log 2>&1 || { cat build/configure.log >&2; exit 2; }
cmake --build --preset release --target daicho

daicho="$here/build/release/app/daicho"
folder="$here/build/sample"
registry="${1:-$folder/sample.daicho}"
mkdir -p "$folder"
[ -n "${1:-}" ] || [ -f "$registry" ] || "$daicho" sample "$registry" --assets 2000

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "Opening $registry"
  exec "$daicho" "$registry"
fi

echo 'There is no display, so here is the same job without a window.'
echo
"$daicho" coverage "$registry"
echo
"$daicho" ledger "$registry" --out "$folder/ledger.pdf"
"$daicho" chart "$registry" --out "$folder/coverage.png"
echo
echo "Registry:       $registry"
echo "Ledger:         $folder/ledger.pdf"
echo "Coverage chart: $folder/coverage.png"
