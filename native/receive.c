/*
 * receive TO LINKS ENTRIES BYTES: writes the upper layer that comes on stdin (transfer.h) into the empty folder TO, so
 * that whoever collects changes finds there what a guest's overlay holds. LINKS is an empty folder beside it, as for
 * `copy`; ENTRIES and BYTES are how much may come.
 *
 * A guest is the code's own machine once its kernel is: nothing that comes is believed. Every name is one component,
 * made anew (O_EXCL) in the folder that is open; a stream that is anything else ends with exit 125.
 */
#define _GNU_SOURCE
#include "sandbox-init.h"
#include "scan.h"
#include "transfer.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/xattr.h>
#include <unistd.h>

static char in[1 << 16];
static size_t in_start, in_end;
static uint64_t entries_left, bytes_left, most_bytes;
static int folders[TRANSFER_DEPTH + 1], depth, links;

static void take(void *into, size_t length) {
  char *at = into;
  while (length > 0) {
    if (in_start == in_end) {
      ssize_t n = read(0, in, sizeof in);
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) fail_errno("receive", "read");
      if (n == 0) fail("receive", "the guest", "it ended in the middle of its changes");
      in_start = 0;
      in_end = (size_t)n;
    }
    size_t part = in_end - in_start < length ? in_end - in_start : length;
    memcpy(at, in + in_start, part);
    in_start += part;
    at += part;
    length -= part;
  }
}

static void spend(uint64_t *left, uint64_t amount, const char *what) {
  if (amount > *left) fail("receive", what, "there are too many");
  *left -= amount;
}

static void write_range(int fd, const struct transfer_range *range, uint64_t size) {
  static char bytes[1 << 16];
  if (range->at > size || range->length > size - range->at) fail("receive", "range", "it lies beyond its file's end");
  spend(&bytes_left, range->length, "bytes");
  for (uint64_t at = range->at, left = range->length; left > 0;) {
    size_t part = left < sizeof bytes ? (size_t)left : sizeof bytes;
    take(bytes, part);
    for (size_t done = 0; done < part;) {
      ssize_t n = pwrite(fd, bytes + done, part - done, (off_t)(at + done));
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) fail_errno("receive", "write");
      done += (size_t)n;
    }
    at += part;
    left -= part;
  }
}

static void mark(int fd, uint8_t flags) {
  if (flags & FLAG_OPAQUE && fsetxattr(fd, "user.overlay.opaque", "y", 1, 0) < 0) fail_errno("receive", "opaque");
  /* Our mounts never make one: that there is one is all that whoever collects must know. */
  if (flags & FLAG_REDIRECT && fsetxattr(fd, "user.overlay.redirect", "/", 1, 0) < 0) fail_errno("receive", "redirect");
}

/** Times last, which everything else changes. */
static void finish(int fd, const struct transfer_entry *entry) {
  int64_t seconds = entry->mtime_ns / 1000000000, rest = entry->mtime_ns % 1000000000;
  if (rest < 0) {
    rest += 1000000000;
    seconds--;
  }
  struct timespec times[2] = {{.tv_nsec = UTIME_OMIT}, {.tv_sec = seconds, .tv_nsec = rest}};
  mark(fd, entry->flags);
  if (fchmod(fd, entry->mode & 07777) < 0 || futimens(fd, times) < 0) fail_errno("receive", "mode");
}

static void receive_file(const struct transfer_entry *entry, const char *name) {
  char number[16];
  /* Holes cost nothing here, but whoever reads the file. */
  if (entry->size > most_bytes) fail("receive", name, "it is too large");
  int fd = openat(folders[depth], name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (fd < 0 || ftruncate(fd, (off_t)entry->size) < 0) fail_errno("receive", name);
  for (;;) {
    struct transfer_range range;
    take(&range, sizeof range);
    if (range.length == 0) break;
    write_range(fd, &range, entry->size);
  }
  finish(fd, entry);
  close(fd);
  if (entry->number == 0) return;
  snprintf(number, sizeof number, "%u", entry->number);
  if (linkat(folders[depth], name, links, number, 0) < 0) fail_errno("receive", name);
}

static void receive_again(const struct transfer_entry *entry, const char *name) {
  char number[16];
  snprintf(number, sizeof number, "%u", entry->number);
  if (linkat(links, number, folders[depth], name, 0) < 0) fail_errno("receive", name);
}

static void receive_folder(const char *name) {
  if (depth == TRANSFER_DEPTH) fail("receive", name, "folders nest too deep");
  if (mkdirat(folders[depth], name, 0700) < 0) fail_errno("receive", name);
  int fd = openat(folders[depth], name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (fd < 0) fail_errno("receive", name);
  folders[++depth] = fd;
}

static void leave_folder(const struct transfer_entry *entry) {
  if (depth == 0) fail("receive", "folder", "one is left that was never entered");
  finish(folders[depth], entry);
  close(folders[depth--]);
}

static void receive_node(const char *name, mode_t type, mode_t mode) {
  if (mknodat(folders[depth], name, type | mode, 0) < 0) fail_errno("receive", name);
}

static void receive_link(const struct transfer_entry *entry, const char *name) {
  char target[PATH_MAX];
  size_t length = entry->target_length;
  if (length == 0 || length >= sizeof target) fail("receive", name, "its target's length makes no sense");
  take(target, length);
  target[length] = '\0';
  if (strlen(target) != length) fail("receive", name, "its target holds a NUL byte");
  if (symlinkat(target, folders[depth], name) < 0) fail_errno("receive", name);
}

static void check(const struct transfer_entry *entry, const char *name) {
  int nameless = entry->kind == TRANSFER_LEAVE || entry->kind == TRANSFER_END;
  if (entry->zero != 0 || entry->flags & ~(FLAG_OPAQUE | FLAG_REDIRECT)) fail("receive", name, "an unknown flag");
  if (nameless != (entry->name_length == 0)) fail("receive", name, "a name where there is none, or none");
  if (entry->target_length != 0 && entry->kind != TRANSFER_LINK) fail("receive", name, "a target of what is no link");
  if (strlen(name) != entry->name_length || strchr(name, '/') != NULL || strcmp(name, ".") == 0 ||
      strcmp(name, "..") == 0)
    fail("receive", name, "this is no name");
}

/** 0 after the last. */
static int receive_entry(void) {
  struct transfer_entry entry;
  char name[NAME_MAX + 1];
  take(&entry, sizeof entry);
  if (entry.name_length > NAME_MAX) fail("receive", "name", "it is too long");
  take(name, entry.name_length);
  name[entry.name_length] = '\0';
  check(&entry, name);
  spend(&entries_left, 1, "entries");
  switch (entry.kind) {
    case TRANSFER_FILE: receive_file(&entry, name); return 1;
    case TRANSFER_AGAIN: receive_again(&entry, name); return 1;
    case TRANSFER_FOLDER: receive_folder(name); return 1;
    case TRANSFER_LEAVE: leave_folder(&entry); return 1;
    case TRANSFER_LINK: receive_link(&entry, name); return 1;
    case TRANSFER_FIFO: receive_node(name, S_IFIFO, 0600); return 1;
    case TRANSFER_SOCKET: receive_node(name, S_IFSOCK, 0600); return 1;
    case TRANSFER_WHITEOUT: receive_node(name, S_IFCHR, 0); return 1;
    case TRANSFER_END:
      if (depth != 0) fail("receive", "end", "a folder was never left");
      finish(folders[0], &entry);
      return 0;
    default: fail("receive", name, "an entry of an unknown kind");
  }
}

static int open_top(const char *folder) {
  int fd = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (fd < 0) fail_errno("receive", folder);
  return fd;
}

int receive_main(int argc, char **argv) {
  if (argc != 5) fail("usage", "receive", "two folders and two numbers are needed");
  if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) < 0) fail_errno("receive", "parent");
  struct rlimit files = {.rlim_cur = TRANSFER_DEPTH + 64, .rlim_max = TRANSFER_DEPTH + 64}, now;
  if (getrlimit(RLIMIT_NOFILE, &now) == 0 && now.rlim_max >= files.rlim_max) setrlimit(RLIMIT_NOFILE, &files);
  umask(0);
  folders[0] = open_top(argv[1]);
  links = open_top(argv[2]);
  /* A folder costs two: one to enter it, one to leave it. */
  entries_left = 2 * number_argument("receive", argv[3], UINT32_MAX) + 1;
  bytes_left = most_bytes = number_argument("receive", argv[4], INT64_MAX);
  while (receive_entry()) continue;
  return 0;
}
