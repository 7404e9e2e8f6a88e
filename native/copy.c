/*
 * copy FROM TO LINKS MAX: makes the empty folder TO hold what an overlay's upper layer holds, so that mounted in its
 * place it shows the same: contents with their holes, modes, owners, times, links, whiteouts and overlayfs' own marks
 * (Documentation/filesystems/overlayfs.rst), which Node can neither read nor make. LINKS is an empty folder beside TO,
 * in which one name of each file with several is kept meanwhile; MAX is how many entries there may be.
 *
 * What lies there was written by hostile code: every step is from the descriptor of the folder above and follows no
 * link, entries and depth have limits, and whatever can't be copied as it is ends it. Nothing may be writing there.
 */
#define _GNU_SOURCE
#include "sandbox-init.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/fs.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

/* As deep as `scan` looks: what it wouldn't report isn't kept either. Two descriptors a level are held open. */
#define MAX_DEPTH 1024
#define MAX_ENTRIES 100000000
#define MAX_XATTRS 65536
#define CHUNK (1 << 20)

static char path[PATH_MAX];
static uint64_t entries, max_entries;

static _Noreturn void copy_fail(void) { fail_errno("copy", path); }

/** What of a file with several names was made already: where its first name is among the links. */
struct link {
  ino_t ino;
  uint32_t number;
  struct link *next;
};
static struct link *table[1 << 14];
static uint32_t link_count;
static int links = -1;

static struct link **slot(ino_t ino) { return &table[(ino ^ (ino >> 14)) % (sizeof table / sizeof table[0])]; }

static void link_name(uint32_t number, char name[16]) { snprintf(name, 16, "%u", number); }

/** Gives a copy that exists already its further name. 0 when this is the first of it. */
static int copy_link(const struct stat *st, int to, const char *name) {
  char first[16];
  for (struct link *known = *slot(st->st_ino); known != NULL; known = known->next) {
    if (known->ino != st->st_ino) continue;
    link_name(known->number, first);
    if (linkat(links, first, to, name, 0) < 0) copy_fail();
    return 1;
  }
  return 0;
}

static void remember_link(const struct stat *st, int to, const char *name) {
  char first[16];
  struct link *made = malloc(sizeof *made);
  if (made == NULL) copy_fail();
  *made = (struct link){.ino = st->st_ino, .number = link_count++, .next = *slot(st->st_ino)};
  *slot(st->st_ino) = made;
  link_name(made->number, first);
  if (linkat(to, name, links, first, 0) < 0) copy_fail();
}

/** What code may set on a file, and what overlayfs notes there. */
static int is_kept(const char *name) {
  static const char *const prefixes[] = {"user.", "trusted.overlay.", "system.posix_acl_"};
  for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++)
    if (strncmp(name, prefixes[i], strlen(prefixes[i])) == 0) return 1;
  return 0;
}

static void copy_attributes(int from, int to) {
  static char names[MAX_XATTRS], value[MAX_XATTRS];
  ssize_t length = flistxattr(from, names, sizeof names);
  if (length < 0 && errno == ENOTSUP) return;
  if (length < 0) copy_fail();
  for (char *name = names; name < names + length; name += strlen(name) + 1) {
    if (!is_kept(name)) continue;
    ssize_t size = fgetxattr(from, name, value, sizeof value);
    if (size < 0 || fsetxattr(to, name, value, (size_t)size, 0) < 0) copy_fail();
  }
}

static void own(int to, const char *name, const struct stat *st) {
  struct stat made;
  if (fstatat(to, name, &made, AT_SYMLINK_NOFOLLOW | (*name == '\0' ? AT_EMPTY_PATH : 0)) < 0) copy_fail();
  if (made.st_uid == st->st_uid && made.st_gid == st->st_gid) return;
  if (fchownat(to, name, st->st_uid, st->st_gid, AT_SYMLINK_NOFOLLOW | (*name == '\0' ? AT_EMPTY_PATH : 0)) < 0)
    copy_fail();
}

/** Owner first, which takes set-id bits away; times last, which everything else changes. */
static void finish(int from, int to, const struct stat *st) {
  struct timespec times[2] = {st->st_atim, st->st_mtim};
  own(to, "", st);
  copy_attributes(from, to);
  if (fchmod(to, st->st_mode & 07777) < 0 || futimens(to, times) < 0) copy_fail();
}

static void copy_range(int from, int to, off_t at, off_t end) {
  static char bytes[CHUNK];
  while (at < end) {
    size_t wanted = end - at < CHUNK ? (size_t)(end - at) : CHUNK;
    ssize_t n = pread(from, bytes, wanted, at);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) copy_fail();
    /* It became shorter: somebody writes there after all. */
    if (n == 0) fail("copy", path, "it changed while it was copied");
    for (ssize_t done = 0; done < n;) {
      ssize_t written = pwrite(to, bytes + done, (size_t)(n - done), at + done);
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) copy_fail();
      done += written;
    }
    at += n;
  }
}

static void copy_content(int from, int to, off_t size) {
  /* Where the file system shares blocks between files, that is all there is to do. */
  if (size == 0 || ioctl(to, FICLONE, from) == 0) return;
  if (ftruncate(to, size) < 0) copy_fail();
  for (off_t at = 0; at < size;) {
    off_t data = lseek(from, at, SEEK_DATA);
    if (data < 0 && errno == ENXIO) return;
    if (data < 0) copy_fail();
    off_t hole = lseek(from, data, SEEK_HOLE);
    if (hole < 0) copy_fail();
    copy_range(from, to, data, hole < size ? hole : size);
    at = hole;
  }
}

/**
 * Opens an entry for reading. What its mode closes to us, who own it, is opened up for as long as `closed` says:
 * then the mode is to be put back through `place`, a mark on the entry.
 */
static int open_source(int dir, const char *name, const struct stat *st, int flags, int *place) {
  char magic[32];
  struct stat marked;
  *place = -1;
  int fd = openat(dir, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | flags);
  if (fd >= 0 || errno != EACCES) return fd;
  *place = openat(dir, name, O_PATH | O_NOFOLLOW | O_CLOEXEC);
  if (*place < 0 || fstat(*place, &marked) < 0) copy_fail();
  if (marked.st_ino != st->st_ino || (marked.st_mode & S_IFMT) != (st->st_mode & S_IFMT))
    fail("copy", path, "it changed while it was copied");
  snprintf(magic, sizeof magic, "/proc/self/fd/%d", *place);
  if (chmod(magic, (st->st_mode & 07777) | 0500) < 0) copy_fail();
  return openat(dir, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | flags);
}

static void close_source(int place, const struct stat *st) {
  char magic[32];
  if (place < 0) return;
  snprintf(magic, sizeof magic, "/proc/self/fd/%d", place);
  if (chmod(magic, st->st_mode & 07777) < 0) copy_fail();
  close(place);
}

static void copy_file(int dir, const char *name, const struct stat *st, int to) {
  int place;
  int from = open_source(dir, name, st, 0, &place);
  int made = openat(to, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (from < 0 || made < 0) copy_fail();
  copy_content(from, made, st->st_size);
  finish(from, made, st);
  close_source(place, st);
  close(from);
  close(made);
}

static void copy_symlink(int dir, const char *name, const struct stat *st, int to) {
  char target[PATH_MAX + 1];
  struct timespec times[2] = {st->st_atim, st->st_mtim};
  ssize_t length = readlinkat(dir, name, target, sizeof target);
  if (length < 0 || length == sizeof target) copy_fail();
  target[length] = '\0';
  if (symlinkat(target, to, name) < 0) copy_fail();
  own(to, name, st);
  if (utimensat(to, name, times, AT_SYMLINK_NOFOLLOW) < 0) copy_fail();
}

/** A FIFO, a socket's name, or a whiteout: a device of number 0, which anybody may make. No other device can be here. */
static void copy_node(const char *name, const struct stat *st, int to) {
  struct timespec times[2] = {st->st_atim, st->st_mtim};
  int device = S_ISCHR(st->st_mode) || S_ISBLK(st->st_mode);
  if (device && (!S_ISCHR(st->st_mode) || st->st_rdev != makedev(0, 0))) fail("copy", path, "this is a device");
  if (mknodat(to, name, (st->st_mode & S_IFMT) | (device ? 0 : 0600), st->st_rdev) < 0) copy_fail();
  if (device) return;
  own(to, name, st);
  if (fchmodat(to, name, st->st_mode & 07777, 0) < 0 || utimensat(to, name, times, AT_SYMLINK_NOFOLLOW) < 0)
    copy_fail();
}

static void copy_folder(int from, int to, size_t length, int depth);

static void copy_subfolder(int dir, const char *name, const struct stat *st, int to, size_t length, int depth) {
  int place;
  if (depth == MAX_DEPTH) fail("copy", path, "folders nest too deep");
  int from = open_source(dir, name, st, O_DIRECTORY, &place);
  if (from < 0 || mkdirat(to, name, 0700) < 0) copy_fail();
  int made = openat(to, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (made < 0) copy_fail();
  copy_folder(from, made, length, depth + 1);
  finish(from, made, st);
  close_source(place, st);
  close(from);
  close(made);
}

static void copy_entry(int dir, const char *name, int to, size_t length, int depth) {
  struct stat st;
  if (++entries > max_entries) fail("copy", path, "there are too many entries");
  if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) < 0) copy_fail();
  if (S_ISDIR(st.st_mode)) {
    copy_subfolder(dir, name, &st, to, length, depth);
    return;
  }
  /* The kernel gives many whiteouts one inode: nobody sees it, and each may as well have its own. */
  int several = st.st_nlink > 1 && !S_ISCHR(st.st_mode);
  if (several && copy_link(&st, to, name)) return;
  switch (st.st_mode & S_IFMT) {
    case S_IFREG: copy_file(dir, name, &st, to); break;
    case S_IFLNK: copy_symlink(dir, name, &st, to); break;
    default: copy_node(name, &st, to);
  }
  if (several) remember_link(&st, to, name);
}

/** The stream has a descriptor of its own, so that `from` stays open for what comes after. */
static void copy_folder(int from, int to, size_t length, int depth) {
  int own_place = openat(from, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *stream = own_place < 0 ? NULL : fdopendir(own_place);
  if (stream == NULL) copy_fail();
  for (;;) {
    errno = 0;
    struct dirent *entry = readdir(stream);
    if (entry == NULL && errno != 0) copy_fail();
    if (entry == NULL) break;
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
    /* The path is for messages alone: the end of one that is too long isn't missed. */
    size_t room = sizeof path - length;
    int added = snprintf(path + length, room, "/%s", entry->d_name);
    copy_entry(from, entry->d_name, to, (size_t)added < room ? length + (size_t)added : length, depth);
    path[length] = '\0';
  }
  closedir(stream);
}

static void allow_descriptors(void) {
  struct rlimit files;
  rlim_t wanted = 3 * MAX_DEPTH + 64;
  if (getrlimit(RLIMIT_NOFILE, &files) < 0 || files.rlim_cur >= wanted) return;
  files.rlim_cur = files.rlim_max < wanted ? files.rlim_max : wanted;
  setrlimit(RLIMIT_NOFILE, &files);
}

static int open_top(const char *folder) {
  snprintf(path, sizeof path, "%s", folder);
  int fd = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (fd < 0) copy_fail();
  return fd;
}

int copy_main(int argc, char **argv) {
  struct stat st;
  int place;
  if (argc != 5) fail("usage", "copy", "three folders and a number are needed");
  max_entries = number_argument("copy", argv[4], MAX_ENTRIES);
  /* A tool that was killed has no use for it, and its folder is somebody else's to remove. */
  if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) < 0) copy_fail();
  allow_descriptors();
  umask(0);
  snprintf(path, sizeof path, "%s", argv[1]);
  if (lstat(argv[1], &st) < 0) copy_fail();
  int from = open_source(AT_FDCWD, argv[1], &st, O_DIRECTORY, &place);
  if (from < 0) copy_fail();
  int to = open_top(argv[2]);
  links = open_top(argv[3]);
  *path = '\0';
  copy_folder(from, to, 0, 0);
  for (uint32_t number = 0; number < link_count; number++) {
    char name[16];
    link_name(number, name);
    if (unlinkat(links, name, 0) < 0) copy_fail();
  }
  finish(from, to, &st);
  close_source(place, &st);
  return 0;
}
