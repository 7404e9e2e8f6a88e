/*
 * scan DIR: one binary record for each entry below DIR, a folder before its contents.
 *
 * What lies there was written by hostile code. Every step is an openat(O_NOFOLLOW) from the descriptor of the
 * folder above, so a link planted anywhere leads nowhere; sizes and depths have limits; marks of overlayfs
 * (Documentation/filesystems/overlayfs.rst, "whiteouts and opaque directories") are read here because Node has
 * no getxattr.
 */
#define _GNU_SOURCE
#include "sandbox-init.h"
#include "scan.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

#define EXIT_SCAN 2
/* A path longer than this can't be named in one call by whoever applies the changes: the folder is reported, its contents aren't. */
#define MAX_PATH 4095
#define MAX_DEPTH 1024

struct record {
  uint8_t type, flags;
  uint16_t path_length;
  uint32_t mode, uid, gid;
  uint64_t size;
  int64_t mtime_ns;
  uint64_t ino, dev;
  uint32_t nlink;
  uint16_t link_length, zero;
} __attribute__((packed));

static char out[1 << 16];
static size_t out_used;
static char path[MAX_PATH + 1];

static _Noreturn void scan_fail(const char *what) {
  fail_with(EXIT_SCAN, "scan", what, strerror(errno));
}

static void flush(void) {
  for (size_t done = 0; done < out_used;) {
    ssize_t n = write(1, out + done, out_used - done);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) scan_fail("write");
    done += (size_t)n;
  }
  out_used = 0;
}

static void emit(const void *bytes, size_t length) {
  if (length > sizeof out - out_used) flush();
  memcpy(out + out_used, bytes, length);
  out_used += length;
}

/* Both spellings: `user.` where the overlay was mounted with userxattr, `trusted.` (root only) where it wasn't. */
static int has_mark(const char *file, const char *name, char *value, size_t size) {
  static const char *const prefixes[] = {"user.overlay.", "trusted.overlay."};
  for (int i = 0; i < 2; i++) {
    char full[64];
    snprintf(full, sizeof full, "%s%s", prefixes[i], name);
    ssize_t n = lgetxattr(file, full, value, size);
    if (n >= 0) return (int)n;
    if (errno == ERANGE) return (int)size;
  }
  return -1;
}

uint8_t scan_marks(int dir, const char *name, const struct stat *st, uint8_t *type) {
  /* The magic link leads to the folder we hold open; the last component is not followed by lgetxattr. */
  char file[32 + NAME_MAX + 2], value[8];
  uint8_t flags = 0;
  snprintf(file, sizeof file, "/proc/self/fd/%d/%s", dir, name);
  if (S_ISDIR(st->st_mode)) {
    int n = has_mark(file, "opaque", value, sizeof value);
    if (n >= 1 && value[0] == 'y') flags |= FLAG_OPAQUE;
    if (has_mark(file, "redirect", value, sizeof value) >= 0) flags |= FLAG_REDIRECT;
  } else if (S_ISREG(st->st_mode)) {
    if (has_mark(file, "metacopy", value, sizeof value) >= 0) flags |= FLAG_REDIRECT;
    if (has_mark(file, "redirect", value, sizeof value) >= 0) flags |= FLAG_REDIRECT;
    if (st->st_size == 0 && has_mark(file, "whiteout", value, sizeof value) >= 0) *type = 'w';
  }
  return flags;
}

uint8_t scan_type(const struct stat *st) {
  switch (st->st_mode & S_IFMT) {
    case S_IFREG: return 'f';
    case S_IFDIR: return 'd';
    case S_IFLNK: return 'l';
    case S_IFIFO: return 'p';
    case S_IFSOCK: return 's';
    case S_IFCHR: return major(st->st_rdev) == 0 && minor(st->st_rdev) == 0 ? 'w' : 'c';
    default: return 'b';
  }
}

static void emit_entry(uint8_t type, uint8_t flags, const struct stat *st, size_t path_length, const char *link,
                       size_t link_length) {
  struct record r = {
      .type = type,
      .flags = flags,
      .path_length = (uint16_t)path_length,
      .mode = st->st_mode,
      .uid = st->st_uid,
      .gid = st->st_gid,
      .size = (uint64_t)st->st_size,
      .mtime_ns = (int64_t)st->st_mtim.tv_sec * 1000000000 + st->st_mtim.tv_nsec,
      .ino = st->st_ino,
      .dev = st->st_dev,
      .nlink = (uint32_t)st->st_nlink,
      .link_length = (uint16_t)link_length,
  };
  emit(&r, sizeof r);
  emit(path, path_length);
  emit(link, link_length);
}

static void scan_folder(int dir, size_t length, int depth);

static void scan_entry(int dir, const char *name, size_t length, int depth) {
  struct stat st;
  char link[4097];
  size_t link_length = 0;
  if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) < 0) {
    if (errno == ENOENT) return;
    scan_fail(path);
  }
  uint8_t type = scan_type(&st);
  uint8_t flags = scan_marks(dir, name, &st, &type);
  if (type == 'l') {
    ssize_t n = readlinkat(dir, name, link, sizeof link);
    if (n < 0) scan_fail(path);
    link_length = (size_t)n;
  }
  if (type != 'd') {
    emit_entry(type, flags, &st, length, link, link_length);
    return;
  }
  int inner = depth < MAX_DEPTH ? openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) : -1;
  if (inner < 0) flags |= FLAG_UNREADABLE;
  emit_entry(type, flags, &st, length, link, 0);
  if (inner >= 0) scan_folder(inner, length, depth + 1);
}

/* A folder one of whose names doesn't fit is reported a second time, marked unreadable: contents are missing. */
static void report_cut(int dir, size_t length) {
  struct stat st;
  if (length == 0 || fstat(dir, &st) < 0) {
    errno = ENAMETOOLONG;
    scan_fail(path);
  }
  emit_entry('d', FLAG_UNREADABLE, &st, length, "", 0);
}

static void scan_folder(int dir, size_t length, int depth) {
  DIR *stream = fdopendir(dir);
  if (stream == NULL) scan_fail(path);
  int cut = 0;
  for (;;) {
    errno = 0;
    struct dirent *entry = readdir(stream);
    if (entry == NULL) {
      if (errno != 0) scan_fail(path);
      break;
    }
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
    size_t name_length = strlen(entry->d_name), start = length == 0 ? 0 : length + 1;
    if (start + name_length > MAX_PATH) {
      cut = 1;
      continue;
    }
    if (length != 0) path[length] = '/';
    memcpy(path + start, entry->d_name, name_length + 1);
    scan_entry(dir, entry->d_name, start + name_length, depth);
    path[length] = '\0';
  }
  if (cut) report_cut(dir, length);
  closedir(stream);
}

int scan_main(int argc, char **argv) {
  if (argc != 2) fail_with(EXIT_SCAN, "usage", "scan", "one folder is needed");
  /* One descriptor a level is held open. */
  struct rlimit files;
  if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
    rlim_t wanted = MAX_DEPTH + 64;
    if (files.rlim_cur < wanted) {
      files.rlim_cur = files.rlim_max < wanted ? files.rlim_max : wanted;
      setrlimit(RLIMIT_NOFILE, &files);
    }
  }
  int dir = open(argv[1], O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (dir < 0) scan_fail(argv[1]);
  scan_folder(dir, 0, 0);
  static const struct record end = {.type = 'E'};
  emit(&end, sizeof end);
  flush();
  return 0;
}
