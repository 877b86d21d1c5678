// SPDX-License-Identifier: GPL-3.0-or-later
// The door through which libFuzzer comes; DAICHO_FUZZ_TARGET is one of targets.h.
#include "fuzz/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    daicho::fuzz::DAICHO_FUZZ_TARGET(QByteArrayView(data, qsizetype(size)));
    return 0;
}
