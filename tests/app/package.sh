#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package, lets lintian judge it, installs it into a clean root and does a job with what is there.
# usage: package.sh BUILD-FOLDER DATA-FOLDER      77: a tool is missing, the test was skipped
set -eu
build=$1
data=$2

for tool in cpack dpkg-deb dpkg-shlibdeps lintian desktop-file-validate; do
  command -v "$tool" >/dev/null 2>&1 || { echo "$tool is not installed: skipped"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
fail() { echo "FAIL: $1" >&2; exit 1; }

# An umask or an owner of the builder's has no place in a package.
umask 022
(cd "$work" && cpack --config "$build/CPackConfig.cmake" -G DEB -B "$work/out" >"$work/cpack.log" 2>&1) \
  || { cat "$work/cpack.log"; fail 'cpack'; }
deb=$(ls "$work"/out/*.deb)
dpkg-deb --info "$deb"
for needed in libqt6widgets6 libqt6charts6 libqt6sql6-sqlite libcairo2 fonts-morisawa-bizud-gothic; do
  dpkg-deb -f "$deb" Depends | grep -q "$needed" || fail "the package does not depend on $needed"
done

if ! lintian --no-cfg --fail-on error "$deb" >"$work/lintian.log" 2>&1; then
  cat "$work/lintian.log"
  grep -q '^E:' "$work/lintian.log" && fail 'lintian found errors'
fi
cat "$work/lintian.log"

# A clean root: dpkg itself unpacks and configures it, with a database that knows nothing. What it depends on is not
# in there (that would be a whole Debian), so libraries, Qt plugins and fonts are those of this machine.
root="$work/root"
mkdir -p "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/triggers"
: >"$root/var/lib/dpkg/status"
: >"$root/var/lib/dpkg/available"
if [ "$(id -u)" -eq 0 ]; then
  dpkg --root="$root" --force-depends --no-triggers -i "$deb" >"$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log"; fail 'dpkg -i'; }
  dpkg --root="$root" -s daicho | grep -q '^Status: install ok' || fail 'dpkg does not count it as installed'
else
  dpkg-deb -x "$deb" "$root"
fi

for file in usr/bin/daicho usr/share/applications/io.github.daicho.Daicho.desktop \
  usr/share/icons/hicolor/scalable/apps/io.github.daicho.Daicho.svg usr/share/mime/packages/daicho.xml \
  usr/share/metainfo/io.github.daicho.Daicho.metainfo.xml usr/share/man/man1/daicho.1.gz \
  usr/share/man/ja/man1/daicho.1.gz usr/share/doc/daicho/copyright; do
  [ -s "$root/$file" ] || fail "$file is missing"
done
desktop-file-validate "$root/usr/share/applications/io.github.daicho.Daicho.desktop" || fail 'desktop entry'

# Started from an empty home and with an empty environment, nothing of the build folder can help.
home="$work/home"
mkdir -p "$home"
run() { env -i HOME="$home" PATH=/usr/bin:/bin LANG=C.UTF-8 "$root/usr/bin/daicho" "$@"; }
if ldd "$root/usr/bin/daicho" | grep -e 'not found' -e "$build"; then fail 'it needs libraries of the build folder'; fi
run --version | grep -q '^daicho [0-9]' || fail '--version'
run new "$home/city.daicho" --policy uto || fail 'new'
run import "$home/city.daicho" "$data/small.cp932.csv" || fail 'import'
run coverage "$home/city.daicho" || fail 'coverage'
run ledger "$home/city.daicho" --out "$home/ledger.pdf" || fail 'ledger'
run chart "$home/city.daicho" --out "$home/coverage.png" || fail 'chart'
[ -s "$home/ledger.pdf" ] && [ -s "$home/coverage.png" ] || fail 'no ledger or no chart was written'
if command -v pdftotext >/dev/null 2>&1; then
  pdftotext "$home/ledger.pdf" - | grep -q '窓口端末' || fail 'the ledger does not name its assets'
fi

if [ "$(id -u)" -eq 0 ]; then
  dpkg --root="$root" --no-triggers --purge daicho >/dev/null 2>&1 || fail 'purge'
  left=$(find "$root/usr" -type f 2>/dev/null | head -3)
  [ -z "$left" ] || fail "files are left after purge: $left"
fi
echo 'The package is in order.'
