#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to all tests run: installs what is missing, builds (Release, warnings are errors), runs ctest.
# usage: sh tests/run.sh [arguments of ctest]
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)

sh "$here/installer/dependencies.sh" test

launcher=''
command -v ccache >/dev/null 2>&1 && launcher='-DCMAKE_CXX_COMPILER_LAUNCHER=ccache'
cd "$here"
cmake --preset release $launcher
cmake --build --preset release
exec ctest --preset release --no-tests=error "$@"
