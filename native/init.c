/*
 * init: process 1 of the sandbox.
 *
 * It isn't dumpable, so the code, which runs as the same uid, can neither trace it nor open its descriptors
 * through /proc; being process 1 of the pid namespace without signal handlers, it can't be signalled from inside.
 * When stdin ends the tool is gone, and so is everything here: the dead-man's switch.
 */
#define _GNU_SOURCE
#include "init.h"
#include "sandbox-init.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

/* START may be larger than a frame: its parts are put together here. */
static uint8_t *start_bytes;
static size_t start_length;
static uint32_t start_id;
static int stopping;

/** The tool is gone. As process 1 exits the kernel kills the rest of the pid namespace; this is quicker and as sure. */
static _Noreturn void tool_is_gone(void) {
  kill(-1, SIGKILL);
  _exit(EXIT_SETUP);
}

static void collect_start(const struct frame *frame) {
  if (start_length == 0) start_id = frame->id;
  if (frame->id != start_id) protocol_error("two START are mixed");
  if (frame->length > MAX_START - start_length) protocol_error("START is too long");
  if (start_bytes == NULL && (start_bytes = malloc(MAX_START)) == NULL) fail_errno("init", "memory");
  memcpy(start_bytes + start_length, frame->payload, frame->length);
  start_length += frame->length;
  if (frame->stream == 1) return;
  commands_start(frame->id, start_bytes, start_length);
  free(start_bytes);
  start_bytes = NULL;
  start_length = 0;
}

static void handle(const struct frame *frame) {
  uint32_t number;
  switch (frame->type) {
    case FRAME_START: collect_start(frame); return;
    case FRAME_STDIN: commands_stdin(frame->id, frame->payload, frame->length); return;
    case FRAME_STDIN_END: commands_stdin_end(frame->id); return;
    case FRAME_SIGNAL:
      if (frame->length != sizeof number) protocol_error("SIGNAL has the wrong size");
      memcpy(&number, frame->payload, sizeof number);
      commands_signal(frame->id, number);
      return;
    case FRAME_SHUTDOWN:
      stopping = 1;
      commands_shutdown();
      return;
    case FRAME_PING: {
      uint8_t running = (uint8_t)commands_anything_runs();
      frames_send(FRAME_PONG, frame->stream, frame->id, &running, sizeof running);
      return;
    }
    default: protocol_error("a frame of an unknown type");
  }
}

static int quiet(void) {
  commands_reap();
  return commands_running() == 0;
}

int init_main(int argc, char **argv) {
  if (argc != 1) fail("usage", argv[1], "init takes no arguments");
  /* kill(-1) anywhere but in a pid namespace of our own would be the caller's ruin. */
  if (getpid() != 1) fail("init", "pid", "this must be process 1 of a pid namespace");
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) < 0) fail_errno("init", "dumpable");
  if (syscall(SYS_CLOSE_RANGE, 3, ~0u, 0) < 0)
    for (int fd = 3; fd < 1024; fd++) close(fd);
  signal(SIGPIPE, SIG_IGN);
  sigset_t chld;
  sigemptyset(&chld);
  sigaddset(&chld, SIGCHLD);
  sigprocmask(SIG_SETMASK, &chld, NULL);
  int children = signalfd(-1, &chld, SFD_CLOEXEC | SFD_NONBLOCK);
  if (children < 0) fail_errno("init", "signalfd");
  fcntl(0, F_SETFL, fcntl(0, F_GETFL) | O_NONBLOCK);
  fcntl(1, F_SETFL, fcntl(1, F_GETFL) | O_NONBLOCK);
  commands_open();

  uint32_t ready[3] = {PROTOCOL_VERSION, (uint32_t)landlock_abi(), (uint32_t)getpid()};
  frames_send(FRAME_READY, 0, 0, ready, sizeof ready);
  for (int said_bye = 0;;) {
    if (stopping && !said_bye && quiet()) {
      frames_send(FRAME_BYE, 0, 0, NULL, 0);
      said_bye = 1;
    }
    if (!frames_flush()) tool_is_gone();
    if (said_bye && frames_idle()) return 0;

    static struct pollfd set[3 + MAX_COMMANDS * 4];
    int timeout = stopping ? 20 : 60000;
    int count = commands_poll(set + 3, &timeout);
    if (frames_held() && timeout > 1) timeout = 1;
    int taking = frames_accepting() && !commands_sweeping();
    set[0] = (struct pollfd){.fd = 0, .events = taking ? POLLIN : 0};
    set[1] = (struct pollfd){.fd = children, .events = POLLIN};
    set[2] = (struct pollfd){.fd = 1, .events = frames_idle() ? 0 : POLLOUT};
    if (poll(set, 3 + (nfds_t)count, timeout) < 0 && errno != EINTR) fail_errno("init", "poll");

    if (set[0].revents & (POLLIN | POLLHUP | POLLERR) && !frames_read()) tool_is_gone();
    if (set[2].revents & (POLLERR | POLLHUP | POLLNVAL)) tool_is_gone();
    struct signalfd_siginfo ignored;
    while (read(children, &ignored, sizeof ignored) > 0) continue;
    commands_ready(set + 3, count);
    commands_reap();
    commands_advance();
    struct frame frame;
    while (frames_accepting() && !commands_sweeping() && frames_next(&frame)) handle(&frame);
  }
}
