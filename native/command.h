/* A command as the init keeps it: its process (command.c) and what flows to and from it (streams.c). */
#ifndef COMMAND_H
#define COMMAND_H

#include "init.h"

enum phase {
  FREE,
  /** Forked; not yet known whether it could become the program. */
  STARTING,
  RUNNING,
  /** Its own process has ended and it was the last: all others are being killed. */
  SWEEPING,
  /** Nothing of it runs any more; what it wrote is still being read. */
  DRAINING,
};

struct stream {
  int fd;
  uint64_t total, kept;
  /** While it is drained: bytes that were in the pipe when the command had ended. */
  uint64_t last;
};

struct command {
  enum phase phase;
  uint32_t id, flags;
  pid_t pid;
  int reaped, failed, wait_status, status_fd, stdin_fd, stdin_closing, kill_on_output;
  struct stream streams[2];
  uint64_t limits[2], started_us, deadline_us;
  struct rusage usage;
  uint8_t failure[8 + 4096];
  size_t failure_length;
  char *oom_paths[4];
  int oom_count;
  uint64_t oom_before;
  size_t stdin_start, stdin_length, stdin_written;
  uint8_t stdin_ring[STDIN_WINDOW];
};

/** Open for reading and writing. */
extern int dev_null;

/** Closes a descriptor, once. */
void shut(int *fd);
/** Kills the command and what descends from it; everything when no other command runs. */
void kill_tree(struct command *c);

/* streams.c */
/** Takes more input from the tool and hands on what it can. */
void stdin_take(struct command *c, const uint8_t *bytes, uint32_t length);
void stdin_end(struct command *c);
/** Writes what the command takes without blocking, and tells the tool how much more it may send. */
void stdin_write(struct command *c);
/** One read of one stream. Gives 1 when there may be more at once, 0 when it must wait; closes it at its end. */
int stream_read(struct command *c, int index);
/** Nothing of the command runs any more: what is in its pipes now is all that is read of them. */
void streams_drain(struct command *c);

#endif
