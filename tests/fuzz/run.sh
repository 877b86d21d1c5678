#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# sh tests/fuzz/run.sh TARGET [SECONDS]: lets one fuzz target run (see CONTRIBUTING). What it finds stays in
# build/fuzz/found/TARGET; mend it and keep the file in tests/data/fuzz/TARGET.
set -eu
target=$1
seconds=${2:-900}
root=$(cd "$(dirname "$0")/../.." && pwd)
corpus=$root/build/fuzz/corpus/$target
found=$root/build/fuzz/found/$target
known=$root/tests/data/fuzz/$target
mkdir -p "$corpus" "$found"
set -- "$corpus" "$root/tests/fuzz/seeds/$target"
if [ -d "$known" ]; then set -- "$@" "$known"; fi
longest=16384
if [ "$target" = policytext ]; then
  set -- "$@" "$root/tests/data/policy/texts"
  longest=2000 # a policy takes its time
fi
if [ "$target" = workbook ]; then set -- "$@" "$root/tests/data/exchange"; fi
# The targets write the file that they read; in memory where there is such a place.
if [ -d /dev/shm ]; then export TMPDIR=/dev/shm; fi
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 ASAN_OPTIONS=quarantine_size_mb=32:malloc_context_size=4
exec "${FUZZ_BIN:-$root/build/fuzz/tests/fuzz}/fuzz_$target" -max_total_time="$seconds" -rss_limit_mb=1024 -timeout=10 -detect_leaks=0 \
  -max_len="$longest" -len_control=50 -dict="$root/tests/fuzz/$target.dict" -artifact_prefix="$found/" \
  -print_final_stats=1 "$@"
