/* Acts against limits: memory, processes, descriptors, sizes, time, output. */
#define _GNU_SOURCE
#include "act.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PART (32u << 20)
#define PAGE 4096

static void say(struct outcome *outcome, uint64_t number) {
  snprintf(outcome->detail, sizeof outcome->detail, "%llu", (unsigned long long)number);
}

/** memory BYTES: touches so much of it. */
static void try_memory(char **argv, struct outcome *outcome) {
  uint64_t wanted = act_number(argv[0]), have = 0;
  /* Of all processes of the sandbox, this is the one to be killed. */
  int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (fd >= 0) {
    ssize_t ignored = write(fd, "1000", 4);
    (void)ignored;
    close(fd);
  }
  while (have < wanted) {
    size_t size = wanted - have < PART ? (size_t)(wanted - have) : PART;
    volatile uint8_t *part = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (part == MAP_FAILED) {
      act_failed(outcome, "mmap");
      break;
    }
    /* In pages as large as there are: gigabytes in small ones take seconds. */
    madvise((void *)(uintptr_t)part, size, MADV_HUGEPAGE);
    for (size_t at = 0; at < size; at += PAGE) part[at] = 1;
    have += size;
  }
  say(outcome, have);
}

/** processes N: so many more, all at once. */
static void try_processes(char **argv, struct outcome *outcome) {
  uint64_t wanted = act_number(argv[0]), have = 0;
  int hold[2];
  if (pipe2(hold, O_CLOEXEC) < 0) return act_failed(outcome, "pipe");
  for (; have < wanted; have++) {
    pid_t child = fork();
    if (child < 0) {
      act_failed(outcome, "fork");
      break;
    }
    if (child == 0) {
      char end;
      close(hold[1]);
      _exit(read(hold[0], &end, 1) == 0 ? 0 : 1);
    }
  }
  close(hold[1]);
  while (waitpid(-1, NULL, 0) > 0) continue;
  say(outcome, have);
}

/** files N: so many descriptors, with the three that every process has. */
static void try_files(char **argv, struct outcome *outcome) {
  uint64_t wanted = act_number(argv[0]), have = 3;
  for (; have < wanted; have++)
    if (dup(0) < 0) {
      act_failed(outcome, "dup");
      break;
    }
  for (int fd = 3; fd < (int)have; fd++) close(fd);
  say(outcome, have);
}

/** grow PATH BYTES: a file of that size, without its blocks. */
static void try_grow(char **argv, struct outcome *outcome) {
  signal(SIGXFSZ, SIG_IGN);
  int fd = open(argv[0], O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) return act_failed(outcome, "create");
  if (ftruncate(fd, (off_t)act_number(argv[1])) < 0) act_failed(outcome, "grow");
  close(fd);
  unlink(argv[0]);
}

/** fill FOLDER BYTES PART: so many bytes of room in a folder's file system, in files of at most PART. */
static void try_fill(char **argv, struct outcome *outcome) {
  uint64_t wanted = act_number(argv[1]), part = act_number(argv[2]), have = 0;
  char path[4096];
  snprintf(path, sizeof path, "%s/fill-%d", argv[0], (int)getpid());
  while (have < wanted && outcome->reason == 0) {
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) return act_failed(outcome, "create");
    unlink(path);
    uint64_t size = wanted - have < part ? wanted - have : part;
    if (fallocate(fd, 0, 0, (off_t)size) < 0) act_failed(outcome, "fill");
    else have += size;
  }
  say(outcome, have);
}

/** rlimit NUMBER: what it is, soft and hard. */
static void try_rlimit(char **argv, struct outcome *outcome) {
  struct rlimit limit;
  if (getrlimit((int)act_number(argv[0]), &limit) < 0) return act_failed(outcome, "getrlimit");
  snprintf(outcome->detail, sizeof outcome->detail, "%llu %llu", (unsigned long long)limit.rlim_cur,
           (unsigned long long)limit.rlim_max);
}

/** raise NUMBER: sets a hard limit higher by one. */
static void try_raise(char **argv, struct outcome *outcome) {
  struct rlimit limit;
  int number = (int)act_number(argv[0]);
  if (getrlimit(number, &limit) < 0) return act_failed(outcome, "getrlimit");
  limit.rlim_max++;
  if (setrlimit(number, &limit) < 0) act_failed(outcome, "setrlimit");
}

/** sleep MILLISECONDS */
static void try_sleep(char **argv, struct outcome *outcome) {
  uint64_t ms = act_number(argv[0]);
  struct timespec time = {.tv_sec = (time_t)(ms / 1000), .tv_nsec = (long)(ms % 1000) * 1000000};
  (void)outcome;
  while (nanosleep(&time, &time) < 0) continue;
}

static uint64_t since(const struct timespec *start) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)(now.tv_sec - start->tv_sec) * 1000000 + (uint64_t)(now.tv_nsec / 1000) - (uint64_t)(start->tv_nsec / 1000);
}

/** spin PROCESSES MILLISECONDS: processor time used and time passed, in microseconds. */
static void try_spin(char **argv, struct outcome *outcome) {
  uint64_t processes = act_number(argv[0]), ms = act_number(argv[1]);
  struct timespec start;
  struct rusage usage;
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (uint64_t i = 0; i < processes; i++) {
    pid_t child = fork();
    if (child < 0) return act_failed(outcome, "fork");
    if (child > 0) continue;
    while (since(&start) < ms * 1000) continue;
    _exit(0);
  }
  while (waitpid(-1, NULL, 0) > 0) continue;
  getrusage(RUSAGE_CHILDREN, &usage);
  uint64_t used = (uint64_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000 + (uint64_t)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
  snprintf(outcome->detail, sizeof outcome->detail, "%llu %llu", (unsigned long long)used, (unsigned long long)since(&start));
}

/** print BYTES: so many to stdout, the line that every act says among them. */
static void try_print(char **argv, struct outcome *outcome) {
  static char text[65536];
  /* `0 - ` and a line feed. */
  uint64_t left = act_number(argv[0]);
  left = left > 5 ? left - 5 : 0;
  memset(text, '.', sizeof text);
  while (left > 0) {
    ssize_t n = write(1, text, left < sizeof text ? (size_t)left : sizeof text);
    if (n < 0) return act_failed(outcome, "write");
    left -= (uint64_t)n;
  }
}

const struct act limit_acts[] = {
    {"memory", 1, try_memory}, {"processes", 1, try_processes}, {"files", 1, try_files}, {"grow", 2, try_grow},
    {"fill", 3, try_fill},     {"rlimit", 1, try_rlimit},       {"raise", 1, try_raise}, {"sleep", 1, try_sleep},
    {"spin", 2, try_spin},     {"print", 1, try_print},         {NULL, 0, NULL},
};
