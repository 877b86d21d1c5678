// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace daicho
{

/// Calls work(begin, end) for ranges that together are 0 … count, on as many threads as help; `grain` is the least
/// count that is worth a thread. Returns when all are done.
template <typename Work>
void inParallel(size_t count, size_t grain, Work work)
{
    const size_t cores = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 8);
    const size_t parts = std::clamp<size_t>(grain == 0 ? 1 : count / grain, 1, cores);
    std::vector<std::thread> threads;
    threads.reserve(parts - 1);
    for (size_t part = 1; part < parts; ++part)
        threads.emplace_back(work, count * part / parts, count * (part + 1) / parts);
    work(size_t(0), count / parts);
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace daicho
