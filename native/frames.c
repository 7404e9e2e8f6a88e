/*
 * Frames over stdin and stdout: {u8 type, u8 stream, u16 zero, u32 id, u32 length}, little-endian as both
 * supported machines are, then the payload.
 *
 * Both directions never block. Output of the commands is read only while nothing waits to be written, so a tool
 * that reads slowly slows the command down, costs no memory, and never keeps us from noticing a deadline, a
 * signal or its end.
 */
#define _GNU_SOURCE
#include "init.h"
#include "sandbox-init.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

struct header {
  uint8_t type, stream;
  uint16_t zero;
  uint32_t id, length;
};
_Static_assert(sizeof(struct header) == HEADER_SIZE, "the header has no padding");
_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "frames are little-endian");

/* Small answers (EXIT, CREDIT, PONG…) may queue behind one OUTPUT frame; `frames_accepting` keeps them bounded. */
#define ANSWER_ROOM (256 * 1024)
static uint8_t out[HEADER_SIZE + MAX_PAYLOAD + ANSWER_ROOM];
static size_t out_start, out_end;
/*
 * What waits may be held back for an instant, since most commands end in one: what comes next goes with it in one
 * write, which wakes everything on the way to the tool once. While it is held, out_start is 0.
 */
#define HOLD_US 2000
static uint64_t held_until;

static uint8_t in[2 * (HEADER_SIZE + MAX_PAYLOAD)];
static size_t in_start, in_end;

int frames_read(void) {
  if (in_start > 0) {
    memmove(in, in + in_start, in_end - in_start);
    in_end -= in_start;
    in_start = 0;
  }
  if (in_end == sizeof in) return 1;
  ssize_t n = read(0, in + in_end, sizeof in - in_end);
  if (n == 0) return 0;
  if (n < 0) return errno == EAGAIN || errno == EINTR;
  in_end += (size_t)n;
  return 1;
}

int frames_next(struct frame *frame) {
  struct header header;
  if (in_end - in_start < HEADER_SIZE) return 0;
  memcpy(&header, in + in_start, HEADER_SIZE);
  if (header.zero != 0) protocol_error("a frame's header is damaged");
  if (header.length > MAX_PAYLOAD) protocol_error("a frame is too long");
  if (in_end - in_start < HEADER_SIZE + header.length) return 0;
  frame->type = header.type;
  frame->stream = header.stream;
  frame->id = header.id;
  frame->length = header.length;
  frame->payload = in + in_start + HEADER_SIZE;
  in_start += HEADER_SIZE + header.length;
  return 1;
}

int frames_accepting(void) { return out_end - out_start < ANSWER_ROOM / 2; }

int frames_held(void) { return held_until != 0; }

int frames_idle(void) { return out_start == out_end || frames_held(); }

void frames_hold(void) {
  if (out_start == 0 && out_end > 0 && out_end < ANSWER_ROOM / 2) held_until = monotonic_us() + HOLD_US;
}

static void put_header(uint8_t *at, uint8_t type, uint8_t stream, uint32_t id, uint32_t length) {
  struct header header = {.type = type, .stream = stream, .id = id, .length = length};
  memcpy(at, &header, HEADER_SIZE);
}

void frames_send(uint8_t type, uint8_t stream, uint32_t id, const void *payload, uint32_t length) {
  if (out_start > 0) {
    memmove(out, out + out_start, out_end - out_start);
    out_end -= out_start;
    out_start = 0;
  }
  /* Can't happen while frames_accepting() is heeded; if it does, nothing may be lost silently. */
  if (HEADER_SIZE + length > sizeof out - out_end) fail("init", "frames", "too many answers are waiting");
  held_until = 0;
  put_header(out + out_end, type, stream, id, length);
  if (length > 0) memcpy(out + out_end + HEADER_SIZE, payload, length);
  out_end += HEADER_SIZE + length;
}

uint8_t *frames_output_space(void) {
  if (!frames_held()) out_start = out_end = 0;
  return out + out_end + HEADER_SIZE;
}

void frames_commit_output(uint8_t stream, uint32_t id, uint32_t length) {
  put_header(out + out_end, FRAME_OUTPUT, stream, id, length);
  out_end += HEADER_SIZE + length;
  held_until = 0;
}

int frames_flush(void) {
  if (frames_held() && monotonic_us() < held_until) return 1;
  held_until = 0;
  while (out_start < out_end) {
    ssize_t n = write(1, out + out_start, out_end - out_start);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return errno == EAGAIN;
    out_start += (size_t)n;
  }
  out_start = out_end = 0;
  return 1;
}

_Noreturn void protocol_error(const char *text) {
  kill(-1, SIGKILL);
  frames_send(FRAME_ERROR, 0, 0, text, (uint32_t)strlen(text));
  /* One attempt: a tool that sends nonsense may not be reading either. */
  frames_flush();
  fail("init", "protocol", text);
}
