/*
 * clock: says how many kHz this processor's time-stamp counter has. An emulated guest's counter is the host's own, and
 * measuring it by the emulated timer fails at random where the emulator isn't alone on its processor.
 */
#define _GNU_SOURCE
#include "sandbox-init.h"

#include <inttypes.h>
#include <stdio.h>
#include <time.h>

#if defined(__x86_64__)
#include <x86intrin.h>

struct reading {
  uint64_t counter, nanoseconds;
};

/** The counter and the clock as close to each other as they can be read: whatever comes between them shows as a gap. */
static struct reading read_both(void) {
  struct reading best = {0};
  uint64_t narrowest = UINT64_MAX;
  for (int i = 0; i < 64; i++) {
    struct timespec now;
    uint64_t before = __rdtsc();
    clock_gettime(CLOCK_MONOTONIC, &now);
    uint64_t after = __rdtsc();
    if (after - before >= narrowest) continue;
    narrowest = after - before;
    best.counter = before + narrowest / 2;
    best.nanoseconds = (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
  }
  return best;
}

int clock_main(void) {
  struct timespec pause = {.tv_nsec = 20000000};
  struct reading first = read_both();
  nanosleep(&pause, NULL);
  struct reading second = read_both();
  printf("%" PRIu64 "\n", (second.counter - first.counter) * 1000000 / (second.nanoseconds - first.nanoseconds));
  return 0;
}
#else
int clock_main(void) { fail("clock", "time-stamp counter", "this processor has none"); }
#endif
