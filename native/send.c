/*
 * Sends an overlay's upper layer (transfer.h). It is done by a guest's process 1, when nothing of the code runs any
 * more; the folders that the code closed are open to it.
 */
#define _GNU_SOURCE
#include "sandbox-init.h"
#include "scan.h"
#include "transfer.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char out_bytes[1 << 15];
static size_t out_used;
static int out_fd;

struct known {
  ino_t ino;
  uint32_t number;
  struct known *next;
};
static struct known *table[1 << 12];
static uint32_t numbers;

static void flush(void) {
  for (size_t done = 0; done < out_used;) {
    ssize_t n = write(out_fd, out_bytes + done, out_used - done);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) fail_errno("changes", "write");
    done += (size_t)n;
  }
  out_used = 0;
}

static void emit(const void *bytes, size_t length) {
  const char *at = bytes;
  while (length > 0) {
    size_t room = sizeof out_bytes - out_used, part = length < room ? length : room;
    memcpy(out_bytes + out_used, at, part);
    out_used += part;
    at += part;
    length -= part;
    if (out_used == sizeof out_bytes) flush();
  }
}

static struct transfer_entry entry_of(uint8_t kind, uint8_t flags, const struct stat *st) {
  return (struct transfer_entry){
      .kind = kind,
      .flags = flags,
      .mode = st->st_mode & 07777,
      .mtime_ns = (int64_t)st->st_mtim.tv_sec * 1000000000 + st->st_mtim.tv_nsec,
  };
}

static void emit_entry(struct transfer_entry *entry, const char *name, const char *target, size_t target_length) {
  size_t length = strlen(name);
  entry->name_length = (uint16_t)length;
  entry->target_length = (uint16_t)target_length;
  emit(entry, sizeof *entry);
  emit(name, length);
  emit(target, target_length);
}

/** The number of a file with several names. `*again` when it was sent already. */
static uint32_t number_of(const struct stat *st, int *again) {
  struct known **slot = &table[st->st_ino % (sizeof table / sizeof table[0])];
  *again = 1;
  for (struct known *known = *slot; known != NULL; known = known->next)
    if (known->ino == st->st_ino) return known->number;
  struct known *made = malloc(sizeof *made);
  if (made == NULL) fail_errno("changes", "memory");
  *made = (struct known){.ino = st->st_ino, .number = ++numbers, .next = *slot};
  *slot = made;
  *again = 0;
  return made->number;
}

static void send_range(int fd, off_t at, off_t end) {
  static char bytes[1 << 15];
  struct transfer_range range = {.at = (uint64_t)at, .length = (uint64_t)(end - at)};
  emit(&range, sizeof range);
  while (at < end) {
    size_t wanted = end - at < (off_t)sizeof bytes ? (size_t)(end - at) : sizeof bytes;
    ssize_t n = pread(fd, bytes, wanted, at);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) fail_errno("changes", "read");
    emit(bytes, (size_t)n);
    at += n;
  }
}

static void send_content(int dir, const char *name, off_t size) {
  static const struct transfer_range none = {0};
  int fd = openat(dir, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (fd < 0) fail_errno("changes", name);
  for (off_t at = 0; at < size;) {
    off_t data = lseek(fd, at, SEEK_DATA);
    if (data < 0 && errno == ENXIO) break;
    off_t hole = data < 0 ? -1 : lseek(fd, data, SEEK_HOLE);
    if (hole < 0) fail_errno("changes", name);
    at = hole < size ? hole : size;
    send_range(fd, data, at);
  }
  emit(&none, sizeof none);
  close(fd);
}

static void send_folder(int dir, int depth);

static void send_entry(int dir, const char *name, int depth) {
  struct stat st;
  char target[PATH_MAX];
  ssize_t target_length = 0;
  if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) < 0) fail_errno("changes", name);
  uint8_t type = scan_type(&st);
  uint8_t flags = scan_marks(dir, name, &st, &type);
  struct transfer_entry entry = entry_of(type, flags, &st);
  switch (type) {
    case TRANSFER_FILE: {
      int again = 0;
      entry.size = (uint64_t)st.st_size;
      if (st.st_nlink > 1) entry.number = number_of(&st, &again);
      if (again) entry.kind = TRANSFER_AGAIN;
      emit_entry(&entry, name, "", 0);
      if (!again) send_content(dir, name, st.st_size);
      return;
    }
    case TRANSFER_FOLDER: {
      if (depth == TRANSFER_DEPTH) fail("changes", name, "folders nest too deep");
      int inner = openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
      if (inner < 0) fail_errno("changes", name);
      emit_entry(&entry, name, "", 0);
      send_folder(inner, depth + 1);
      entry.kind = TRANSFER_LEAVE;
      emit_entry(&entry, "", "", 0);
      return;
    }
    case TRANSFER_LINK:
      target_length = readlinkat(dir, name, target, sizeof target);
      if (target_length <= 0) fail_errno("changes", name);
      break;
    case TRANSFER_FIFO:
    case TRANSFER_SOCKET:
    case TRANSFER_WHITEOUT: break;
    /* Nobody inside may make one. */
    default: fail("changes", name, "this is a device");
  }
  emit_entry(&entry, name, target, (size_t)target_length);
}

static void send_folder(int dir, int depth) {
  DIR *stream = fdopendir(dir);
  if (stream == NULL) fail_errno("changes", "folder");
  for (;;) {
    errno = 0;
    struct dirent *entry = readdir(stream);
    if (entry == NULL && errno != 0) fail_errno("changes", "folder");
    if (entry == NULL) break;
    if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) send_entry(dir, entry->d_name, depth);
  }
  closedir(stream);
}

void transfer_send(const char *folder, int out) {
  struct stat st;
  out_fd = out;
  int dir = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (dir < 0 || fstat(dir, &st) < 0) fail_errno("changes", folder);
  send_folder(dir, 0);
  struct transfer_entry end = entry_of(TRANSFER_END, 0, &st);
  emit_entry(&end, "", "", 0);
  flush();
}
