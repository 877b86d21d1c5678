#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes office.ods and office.xlsx of office.fods, with LibreOffice. The tests read what is kept here and do not need it.
set -eu
cd "$(dirname "$0")"
for form in ods xlsx; do
  soffice --headless --convert-to "$form" office.fods
done
