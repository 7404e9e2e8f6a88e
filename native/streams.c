/*
 * What flows between a command and the tool: its input through a ring that holds one window, its output straight from
 * the pipes into frames, up to its limit, beyond which it is only counted.
 */
#define _GNU_SOURCE
#include "command.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* A pipe whose output is only counted is made large: fewer wake-ups for a command that prints without end. */
#define DRAIN_PIPE_SIZE (1 << 20)

int dev_null = -1;

void shut(int *fd) {
  if (*fd >= 0) close(*fd);
  *fd = -1;
}

/* What left its group while other commands run may hold the pipes' other ends open, and write without end. */
void streams_drain(struct command *c) {
  for (int i = 0; i < 2; i++) {
    int waiting_bytes = 0;
    if (c->streams[i].fd >= 0 && ioctl(c->streams[i].fd, FIONREAD, &waiting_bytes) < 0) shut(&c->streams[i].fd);
    c->streams[i].last = (uint64_t)waiting_bytes;
  }
}

/** Reads output over the limit and only counts it: by splice, which copies nothing, else by read. */
static ssize_t discard(int fd, size_t most) {
  static char scratch[65536];
  ssize_t n = splice(fd, NULL, dev_null, NULL, most, SPLICE_F_NONBLOCK);
  if (n < 0 && errno == EINVAL) n = read(fd, scratch, most < sizeof scratch ? most : sizeof scratch);
  return n;
}

static size_t at_most(uint64_t bytes, size_t most) { return bytes < most ? (size_t)bytes : most; }

int stream_read(struct command *c, int index) {
  struct stream *stream = &c->streams[index];
  uint64_t left = c->limits[index] - stream->kept;
  uint64_t there = c->phase == DRAINING ? stream->last : UINT64_MAX;
  ssize_t n;
  if (there == 0) {
    shut(&stream->fd);
    return 0;
  }
  if (left > 0) {
    if (!frames_idle()) return 0;
    uint8_t *space = frames_output_space();
    n = read(stream->fd, space, at_most(left < there ? left : there, MAX_PAYLOAD));
    if (n > 0) {
      stream->kept += (uint64_t)n;
      frames_commit_output((uint8_t)(index + 1), c->id, (uint32_t)n);
      /* The command's end comes right after it. */
      if (c->phase == DRAINING) frames_hold();
      if (!frames_held()) frames_flush();
      if (stream->kept == c->limits[index]) fcntl(stream->fd, F_SETPIPE_SZ, DRAIN_PIPE_SIZE);
    }
  } else {
    n = discard(stream->fd, at_most(there, DRAIN_PIPE_SIZE));
    uint32_t flag = index == 0 ? EXIT_STDOUT : EXIT_STDERR;
    if (n > 0 && c->kill_on_output && !(c->flags & (EXIT_STDOUT | EXIT_STDERR))) {
      c->flags |= flag;
      kill_tree(c);
    }
  }
  if (n > 0) {
    stream->total += (uint64_t)n;
    if (c->phase == DRAINING) stream->last -= (uint64_t)n;
    return 1;
  }
  if (n < 0 && errno == EINTR) return 1;
  if (n == 0 || errno != EAGAIN || c->phase == DRAINING) shut(&stream->fd);
  return 0;
}

void stdin_write(struct command *c) {
  while (c->stdin_length > 0) {
    size_t chunk = STDIN_WINDOW - c->stdin_start < c->stdin_length ? STDIN_WINDOW - c->stdin_start : c->stdin_length;
    ssize_t n = c->stdin_fd < 0 ? (ssize_t)chunk : write(c->stdin_fd, c->stdin_ring + c->stdin_start, chunk);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 && errno == EAGAIN) break;
    if (n < 0) {
      /* It doesn't read any more; what else comes is taken and dropped, as a closed pipe's would be. */
      shut(&c->stdin_fd);
      continue;
    }
    c->stdin_start = (c->stdin_start + (size_t)n) % STDIN_WINDOW;
    c->stdin_length -= (size_t)n;
    c->stdin_written += (size_t)n;
  }
  if (c->stdin_written >= STDIN_WINDOW / 4 || (c->stdin_written > 0 && c->stdin_length == 0)) {
    uint32_t credit = (uint32_t)c->stdin_written;
    frames_send(FRAME_CREDIT, 0, c->id, &credit, sizeof credit);
    c->stdin_written = 0;
  }
  if (c->stdin_closing && c->stdin_length == 0) shut(&c->stdin_fd);
}

void stdin_take(struct command *c, const uint8_t *bytes, uint32_t length) {
  if (length > STDIN_WINDOW - c->stdin_length || c->stdin_closing) protocol_error("more stdin than was granted");
  for (uint32_t done = 0; done < length;) {
    size_t at = (c->stdin_start + c->stdin_length) % STDIN_WINDOW;
    size_t chunk = STDIN_WINDOW - at < length - done ? STDIN_WINDOW - at : length - done;
    memcpy(c->stdin_ring + at, bytes + done, chunk);
    c->stdin_length += chunk;
    done += (uint32_t)chunk;
  }
  stdin_write(c);
}

void stdin_end(struct command *c) {
  c->stdin_closing = 1;
  stdin_write(c);
}
