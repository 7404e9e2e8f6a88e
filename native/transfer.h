/*
 * An upper layer as a stream: what a guest's process 1 sends (send.c) and the host writes anew (receive.c).
 *
 * Entries come depth first, each by its name alone: a folder is entered, and left by an entry of its own, so that
 * there are no paths that could lead anywhere. Little-endian, as both supported machines are.
 */
#ifndef TRANSFER_H
#define TRANSFER_H

#include <stdint.h>

/** Folders nest this deep at most, as `scan` looks. */
#define TRANSFER_DEPTH 1024

enum transfer_kind {
  TRANSFER_FILE = 'f',
  TRANSFER_FOLDER = 'd',
  TRANSFER_LEAVE = 'u',
  TRANSFER_LINK = 'l',
  TRANSFER_FIFO = 'p',
  TRANSFER_SOCKET = 's',
  TRANSFER_WHITEOUT = 'w',
  /** One more name of the file that came with the same number. */
  TRANSFER_AGAIN = 'h',
  /** The last: it has the top folder's mode. */
  TRANSFER_END = 'E',
};

/** After it come its name and, of a symbolic link, the target; of a file, ranges up to one of length 0. */
struct transfer_entry {
  uint8_t kind, flags;
  uint16_t name_length;
  uint32_t mode;
  int64_t mtime_ns;
  uint64_t size;
  /** Not 0 for a file with several names. */
  uint32_t number;
  uint16_t target_length, zero;
} __attribute__((packed));

/** After it come its bytes. What no range covers is a hole. */
struct transfer_range {
  uint64_t at, length;
} __attribute__((packed));

/** send.c: writes all of the layer at `folder` to `out`, or fails. */
void transfer_send(const char *folder, int out);

#endif
