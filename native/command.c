/*
 * The commands: their processes, deadlines and ends.
 *
 * How nothing survives (design: a daemonised, double-forked or stopped child is gone when its command has ended,
 * before anybody looks at what it left): when the last running command's own process ends, everything else in the
 * pid namespace is killed by kill(-1, SIGKILL), which as process 1 we may do and which the kernel does under a
 * lock that no fork can slip through. Only when waitpid says that there are no children left, and the pipes are
 * empty, is EXIT sent.
 *
 * While several commands run at once, the first to end takes only its own session's process group with it:
 * what left that group lives until the last of them has ended. (A supervisor for each command could not do more,
 * since the code, running as the same uid, could kill it.)
 */
#define _GNU_SOURCE
#include "command.h"
#include "sandbox-init.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define OOM_UNKNOWN UINT32_MAX
#define SWEEP_INTERVAL_MS 20

static struct command commands[MAX_COMMANDS];
static int shutting_down;

#define EACH_COMMAND(c) \
  for (struct command *c = commands; c < commands + MAX_COMMANDS; c++) \
    if (c->phase != FREE)

uint64_t monotonic_us(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

static struct command *find(uint32_t id) {
  EACH_COMMAND(c) if (c->id == id) return c;
  return NULL;
}

int commands_running(void) {
  int count = 0;
  EACH_COMMAND(c) count++;
  return count;
}

int commands_anything_runs(void) {
  siginfo_t info = {0};
  commands_reap();
  return waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0 || errno != ECHILD;
}

/** Whether some process of a command may be left; the commands being drained have none. */
static int alone(const struct command *self) {
  EACH_COMMAND(c) if (c != self && c->phase != DRAINING) return 0;
  return 1;
}

/* `oom_kill N` is a line of memory.events (cgroup v2), of memory.oom_control (v1) and, for a whole machine, of vmstat. */
static uint64_t oom_kills(const struct command *c) {
  uint64_t sum = 0;
  int known = 0;
  for (int i = 0; i < c->oom_count; i++) {
    static char text[16384];
    char *line;
    size_t used = 0;
    int fd = open(c->oom_paths[i], O_RDONLY | O_CLOEXEC);
    if (fd < 0) continue;
    for (ssize_t n; (n = read(fd, text + used, sizeof text - 1 - used)) > 0;) used += (size_t)n;
    close(fd);
    if (used == 0) continue;
    text[used] = '\0';
    line = strncmp(text, "oom_kill ", 9) == 0 ? text : strstr(text, "\noom_kill ");
    if (line == NULL) continue;
    sum += strtoull(strchr(line, ' '), NULL, 10);
    known = 1;
  }
  return known ? sum : UINT64_MAX;
}

static void send_failed(uint32_t id, enum start_stage stage, int reason, const char *subject) {
  uint8_t payload[4 + 256];
  uint32_t number = (uint32_t)reason;
  size_t length = strnlen(subject, 256);
  memcpy(payload, &number, 4);
  memcpy(payload + 4, subject, length);
  frames_send(FRAME_FAILED, (uint8_t)stage, id, payload, (uint32_t)(4 + length));
}

static void release(struct command *c) {
  shut(&c->status_fd);
  shut(&c->stdin_fd);
  for (int i = 0; i < 2; i++) shut(&c->streams[i].fd);
  for (int i = 0; i < c->oom_count; i++) free(c->oom_paths[i]);
  c->phase = FREE;
}

void kill_tree(struct command *c) {
  if (alone(c)) {
    kill(-1, SIGKILL);
    return;
  }
  /* Only while its own process isn't reaped is the number surely ours. */
  if (!c->reaped) {
    kill(-c->pid, SIGKILL);
    kill(c->pid, SIGKILL);
  }
}

static void start_draining(struct command *c) {
  c->phase = DRAINING;
  streams_drain(c);
}

static int make_pipes(int pipes[4][2]) {
  for (int i = 0; i < 4; i++) pipes[i][0] = pipes[i][1] = -1;
  for (int i = 0; i < 4; i++)
    if (pipe2(pipes[i], O_CLOEXEC) < 0) return -1;
  return 0;
}

static void keep_end(int *into, int pipes[2], int end) {
  *into = pipes[end];
  fcntl(*into, F_SETFL, O_NONBLOCK);
  close(pipes[1 - end]);
}

void commands_start(uint32_t id, const uint8_t *bytes, size_t length) {
  struct start start;
  int pipes[4][2];
  errno = 0;
  if (id == 0 || find(id) != NULL) protocol_error("START with an id that is in use");
  start_parse(&start, bytes, length);
  struct command *c = commands;
  while (c < commands + MAX_COMMANDS && c->phase != FREE) c++;
  if (shutting_down || c == commands + MAX_COMMANDS || make_pipes(pipes) < 0) {
    send_failed(id, STAGE_STDIO, shutting_down ? ESHUTDOWN : errno != 0 ? errno : EAGAIN, "pipes");
    if (!shutting_down && c != commands + MAX_COMMANDS)
      for (int i = 0; i < 8; i++) shut(&pipes[i / 2][i % 2]);
    start_free(&start);
    return;
  }

  memset(c, 0, offsetof(struct command, stdin_ring));
  c->status_fd = c->stdin_fd = c->streams[0].fd = c->streams[1].fd = -1;
  c->id = id;
  memcpy(c->limits, start.limits, sizeof c->limits);
  c->kill_on_output = start.kill_on_output;
  for (; c->oom_count < start.oom_count; c->oom_count++) c->oom_paths[c->oom_count] = strdup(start.oom_paths[c->oom_count]);
  c->oom_before = oom_kills(c);
  c->started_us = monotonic_us();
  if (start.wall_ms > 0) c->deadline_us = c->started_us + start.wall_ms * 1000;

  c->pid = fork();
  if (c->pid == 0) {
    int stdio[3] = {start.wants_stdin ? pipes[0][0] : dev_null, pipes[1][1], pipes[2][1]};
    start_exec(&start, stdio, pipes[3][1]);
  }
  int reason = errno;
  start_free(&start);
  keep_end(&c->stdin_fd, pipes[0], 1);
  keep_end(&c->streams[0].fd, pipes[1], 0);
  keep_end(&c->streams[1].fd, pipes[2], 0);
  keep_end(&c->status_fd, pipes[3], 0);
  if (!start.wants_stdin) shut(&c->stdin_fd);
  if (c->pid < 0) {
    send_failed(id, STAGE_FORK, reason, "fork");
    release(c);
    return;
  }
  c->phase = STARTING;
}

void commands_stdin(uint32_t id, const uint8_t *bytes, uint32_t length) {
  struct command *c = find(id);
  /* It may have ended meanwhile. */
  if (c != NULL && length > 0) stdin_take(c, bytes, length);
}

void commands_stdin_end(uint32_t id) {
  struct command *c = find(id);
  if (c != NULL) stdin_end(c);
}

void commands_signal(uint32_t id, uint32_t number) {
  struct command *c = find(id);
  if (c == NULL) return;
  if (number == 0 || number >= NSIG) protocol_error("SIGNAL with a number that isn't one");
  if (number == SIGKILL) {
    c->flags |= EXIT_REQUESTED;
    kill_tree(c);
  } else if (c->phase == RUNNING && !c->reaped) {
    kill(-c->pid, (int)number);
  }
}

void commands_shutdown(void) {
  shutting_down = 1;
  EACH_COMMAND(c) c->flags |= EXIT_SHUTDOWN;
  kill(-1, SIGKILL);
}

static void add_usage(struct rusage *sum, const struct rusage *more) {
  timeradd(&sum->ru_utime, &more->ru_utime, &sum->ru_utime);
  timeradd(&sum->ru_stime, &more->ru_stime, &sum->ru_stime);
  if (more->ru_maxrss > sum->ru_maxrss) sum->ru_maxrss = more->ru_maxrss;
}

/* Whose process this was: its own, else an orphan's of the only command there is, else nobody's. */
static struct command *owner_of(pid_t pid, int *own) {
  struct command *only = NULL;
  int active = 0;
  EACH_COMMAND(c) {
    if (c->phase == DRAINING) continue;
    *own = !c->reaped && c->pid == pid;
    if (*own) return c;
    only = c;
    active++;
  }
  return active == 1 ? only : NULL;
}

void commands_reap(void) {
  for (;;) {
    siginfo_t info = {0};
    if (waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) < 0) {
      if (errno == EINTR) continue;
      /* ECHILD: no process is left. That, and nothing less, lets a swept command be drained. */
      EACH_COMMAND(c) if (c->phase == SWEEPING) start_draining(c);
      return;
    }
    if (info.si_pid == 0) return;
    struct rusage usage;
    int status, own;
    struct command *c = owner_of(info.si_pid, &own);
    /* Before it is reaped: until then its number, and so its group's, can't be anybody else's. */
    if (c != NULL && own) kill(-info.si_pid, SIGKILL);
    if (wait4(info.si_pid, &status, 0, &usage) < 0 || c == NULL) continue;
    add_usage(&c->usage, &usage);
    if (!own) continue;
    c->reaped = 1;
    c->wait_status = status;
  }
}

/** The child's word on how the start went: nothing and an end when it became the program. */
static void read_start_status(struct command *c) {
  for (;;) {
    size_t room = sizeof c->failure - c->failure_length;
    ssize_t n = read(c->status_fd, c->failure + c->failure_length, room);
    if (n > 0) {
      c->failure_length += (size_t)n;
      continue;
    }
    if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
    break;
  }
  shut(&c->status_fd);
  if (c->failure_length < 8) {
    uint32_t pid = (uint32_t)c->pid;
    c->phase = RUNNING;
    int idle = frames_idle();
    frames_send(FRAME_STARTED, 0, c->id, &pid, sizeof pid);
    /* Whoever has input to give waits for it. */
    if (idle && c->stdin_fd < 0) frames_hold();
    return;
  }
  /* It exits right after its word; nothing that it started can exist. But what an earlier command left may. */
  if (!c->reaped) waitpid(c->pid, NULL, 0);
  c->reaped = c->failed = 1;
  c->phase = RUNNING;
}

static void send_failure(struct command *c) {
  uint32_t head[2];
  char subject[257];
  memcpy(head, c->failure, sizeof head);
  snprintf(subject, sizeof subject, "%.*s", (int)(c->failure_length - 8), (const char *)c->failure + 8);
  send_failed(c->id, (enum start_stage)head[0], (int)head[1], subject);
  release(c);
}

struct exit_report {
  uint32_t wait_status, flags;
  uint64_t stdout_bytes, stderr_bytes, user_us, system_us, max_rss_kib, duration_us;
  uint32_t oom_kills, zero;
};
_Static_assert(sizeof(struct exit_report) == 64, "EXIT has no padding");

static void send_exit(struct command *c) {
  uint64_t oom = oom_kills(c);
  struct exit_report report = {
      .wait_status = (uint32_t)c->wait_status,
      .flags = c->flags,
      .stdout_bytes = c->streams[0].total,
      .stderr_bytes = c->streams[1].total,
      .user_us = (uint64_t)c->usage.ru_utime.tv_sec * 1000000 + (uint64_t)c->usage.ru_utime.tv_usec,
      .system_us = (uint64_t)c->usage.ru_stime.tv_sec * 1000000 + (uint64_t)c->usage.ru_stime.tv_usec,
      .max_rss_kib = (uint64_t)c->usage.ru_maxrss,
      .duration_us = monotonic_us() - c->started_us,
      .oom_kills = oom == UINT64_MAX || c->oom_before == UINT64_MAX ? OOM_UNKNOWN : (uint32_t)(oom - c->oom_before),
  };
  frames_send(FRAME_EXIT, 0, c->id, &report, sizeof report);
  release(c);
}

int commands_sweeping(void) {
  EACH_COMMAND(c) if (c->phase == SWEEPING) return 1;
  return 0;
}

void commands_advance(void) {
  uint64_t now = monotonic_us();
  EACH_COMMAND(c) {
    if (c->deadline_us != 0 && now >= c->deadline_us && !c->reaped) {
      c->flags |= EXIT_WALL;
      c->deadline_us = 0;
      kill_tree(c);
    }
    if (c->phase == RUNNING && c->reaped) {
      if (alone(c)) c->phase = SWEEPING;
      else start_draining(c);
    }
  }
  if (commands_sweeping()) {
    kill(-1, SIGKILL);
    commands_reap();
  }
  EACH_COMMAND(c) {
    if (c->phase != DRAINING) continue;
    for (int i = 0; i < 2; i++)
      while (c->streams[i].fd >= 0 && stream_read(c, i)) continue;
    if (c->streams[0].fd >= 0 || c->streams[1].fd >= 0 || !frames_accepting()) continue;
    if (c->failed) send_failure(c);
    else send_exit(c);
  }
}

static struct command *waiting[MAX_COMMANDS * 4];

static void wait_for(struct pollfd *set, int *count, struct command *c, int fd, short events) {
  waiting[*count] = c;
  set[(*count)++] = (struct pollfd){.fd = fd, .events = events};
}

int commands_poll(struct pollfd *set, int *timeout) {
  int count = 0;
  uint64_t now = monotonic_us();
  EACH_COMMAND(c) {
    if (c->status_fd >= 0) wait_for(set, &count, c, c->status_fd, POLLIN);
    if (c->phase == RUNNING)
      for (int i = 0; i < 2; i++)
        if (c->streams[i].fd >= 0 && (c->streams[i].kept == c->limits[i] || frames_idle()))
          wait_for(set, &count, c, c->streams[i].fd, POLLIN);
    if (c->stdin_fd >= 0 && c->stdin_length > 0) wait_for(set, &count, c, c->stdin_fd, POLLOUT);
    if (c->deadline_us != 0 && !c->reaped) {
      uint64_t left = c->deadline_us > now ? (c->deadline_us - now + 999) / 1000 : 0;
      if (left < (uint64_t)*timeout) *timeout = (int)left;
    }
    /* Its output waits for room, not for a descriptor. */
    if (c->phase == DRAINING && frames_idle()) *timeout = 0;
    if (c->phase == SWEEPING && *timeout > SWEEP_INTERVAL_MS) *timeout = SWEEP_INTERVAL_MS;
  }
  return count;
}

void commands_ready(const struct pollfd *set, int count) {
  /* Another one is first each time: while the tool is slow, only the first has room for its output. */
  static int first;
  first = count == 0 ? 0 : (first + 1) % count;
  for (int turned = 0; turned < count; turned++) {
    int i = (first + turned) % count;
    struct command *c = waiting[i];
    int fd = set[i].fd;
    if (set[i].revents == 0 || c->phase == FREE) continue;
    if (fd == c->status_fd) read_start_status(c);
    else if (fd == c->stdin_fd) stdin_write(c);
    else
      for (int s = 0; s < 2; s++)
        for (int turn = 0; turn < 16 && fd == c->streams[s].fd && stream_read(c, s);) turn++;
  }
}

void commands_open(void) {
  dev_null = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (dev_null < 0) fail_errno("init", "/dev/null");
}
