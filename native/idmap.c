/*
 * Id-mapped mounts (Documentation/filesystems/idmappings.rst): a folder that root owns on disk is shown as owned by
 * the run's uid, without touching a file. The map exchanges two ids and keeps all others, so every file has an
 * owner and no two ids become one.
 */
#define _GNU_SOURCE
#include "mounts.h"
#include "sandbox-init.h"

#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>

/* (uid_t)-1 is no id; everything below it is mapped. */
#define LAST_ID 0xfffffffeu

static int add_range(char *text, size_t size, int used, uint64_t from, uint64_t to, uint64_t count) {
  if (count == 0) return used;
  return used + snprintf(text + used, size - (size_t)used, "%llu %llu %llu\n", (unsigned long long)from,
                         (unsigned long long)to, (unsigned long long)count);
}

/** The first column is what is on disk, the second what is seen. */
static int exchange_map(char *text, size_t size, uint64_t a, uint64_t b) {
  if (a == b) return add_range(text, size, 0, 0, 0, (uint64_t)LAST_ID + 1);
  uint64_t low = a < b ? a : b, high = a < b ? b : a;
  int used = add_range(text, size, 0, 0, 0, low);
  used = add_range(text, size, used, low, high, 1);
  used = add_range(text, size, used, low + 1, low + 1, high - low - 1);
  used = add_range(text, size, used, high, low, 1);
  return add_range(text, size, used, high + 1, high + 1, LAST_ID - high);
}

static void write_map(pid_t pid, const char *name, uint64_t a, uint64_t b) {
  char path[64], text[256];
  snprintf(path, sizeof path, "/proc/%d/%s", pid, name);
  int length = exchange_map(text, sizeof text, a, b);
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  if (fd < 0 || write(fd, text, (size_t)length) != length) fail_errno("idmap", path);
  close(fd);
}

int idmap_namespace(uid_t disk_uid, uid_t seen_uid, gid_t disk_gid, gid_t seen_gid) {
  int ready[2], held[2];
  if (pipe2(ready, O_CLOEXEC) < 0 || pipe2(held, O_CLOEXEC) < 0) fail_errno("idmap", "pipe");
  /*
   * A namespace needs a process to be born in. It lives until we hold the namespace open, or until we are gone: it
   * waits for the end of a pipe of ours, which the kernel closes whatever becomes of us.
   */
  pid_t child = fork();
  if (child < 0) fail_errno("idmap", "fork");
  if (child == 0) {
    char ok = unshare(CLONE_NEWUSER) == 0 ? 'y' : 'n';
    close(held[1]);
    if (write(ready[1], &ok, 1) == 1)
      while (read(held[0], &ok, 1) < 0 && errno == EINTR) continue;
    _exit(0);
  }
  close(ready[1]);
  close(held[0]);
  char ok = 'n';
  if (read(ready[0], &ok, 1) != 1 || ok != 'y') fail("idmap", "user namespace", "it can't be made");
  close(ready[0]);
  write_map(child, "uid_map", disk_uid, seen_uid);
  write_map(child, "gid_map", disk_gid, seen_gid);
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/ns/user", child);
  int namespace = open(path, O_RDONLY | O_CLOEXEC);
  if (namespace < 0) fail_errno("idmap", path);
  close(held[1]);
  while (waitpid(child, NULL, 0) < 0 && errno == EINTR) continue;
  return namespace;
}

int idmap_main(int argc, char **argv) {
  if (argc != 7) fail("usage", "idmap", "SOURCE TARGET FROM_UID TO_UID FROM_GID TO_GID");
  uid_t from_uid = (uid_t)number_argument("uid", argv[3], LAST_ID), to_uid = (uid_t)number_argument("uid", argv[4], LAST_ID);
  gid_t from_gid = (gid_t)number_argument("gid", argv[5], LAST_ID), to_gid = (gid_t)number_argument("gid", argv[6], LAST_ID);
  int tree = open_tree_at(AT_FDCWD, argv[1], TREE_CLONE | TREE_RECURSIVE | AT_SYMLINK_NOFOLLOW);
  if (tree < 0) fail_errno("idmap", argv[1]);
  int target = open(argv[2], O_PATH | O_NOFOLLOW | O_DIRECTORY | O_CLOEXEC);
  if (target < 0) fail_errno("idmap", argv[2]);
  struct attr attributes = {
      .set = ATTR_IDMAP | ATTR_NOSUID | ATTR_NODEV,
      .userns_fd = (uint64_t)idmap_namespace(from_uid, to_uid, from_gid, to_gid),
  };
  if (set_attr(tree, TREE_RECURSIVE, &attributes) < 0) fail_errno("idmap", argv[1]);
  if (attach(tree, target) < 0) fail_errno("idmap", argv[2]);
  return 0;
}
