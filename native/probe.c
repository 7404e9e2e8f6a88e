/*
 * probe [--overlay DIR] [--idmap DIR]: what works on this host, found by doing it, as one JSON object of errno
 * values (0: it works). Each attempt is a child of its own, whose namespaces and mounts end with it.
 */
#define _GNU_SOURCE
#include "init.h"
#include "mounts.h"
#include "sandbox-init.h"
#include "tree.h"

#include <errno.h>
#include <grp.h>
#include <limits.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>

/* Whom the code runs as when the caller is root. */
#define NOBODY 65534

/** Runs an attempt in a child and gives its errno; 0 when it worked. */
static int attempt(int (*action)(const char *), const char *argument) {
  pid_t child = fork();
  if (child < 0) return errno;
  if (child == 0) {
    int silent = open("/dev/null", O_WRONLY);
    if (silent >= 0) dup2(silent, 2);
    _exit(action(argument) == 0 ? 0 : errno);
  }
  int status;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return errno;
  return WIFEXITED(status) ? WEXITSTATUS(status) : EINTR;
}

static int put(const char *path, const char *text) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  int result = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text) ? 0 : -1;
  if (fd >= 0) close(fd);
  return result;
}

static int own_namespaces(void) {
  char uids[64], gids[64];
  snprintf(uids, sizeof uids, "%u %u 1\n", geteuid(), geteuid());
  snprintf(gids, sizeof gids, "%u %u 1\n", getegid(), getegid());
  prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
  if (unshare(CLONE_NEWUSER | CLONE_NEWNS) < 0) return -1;
  if (put("/proc/self/setgroups", "deny") < 0 || put("/proc/self/uid_map", uids) < 0 || put("/proc/self/gid_map", gids) < 0)
    return -1;
  /* Where an LSM restricts user namespaces, unshare works and this is what doesn't. */
  return mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL);
}

static int try_user_namespace(const char *unused) {
  (void)unused;
  if (geteuid() == 0 && (setgroups(0, NULL) < 0 || setresgid(NOBODY, NOBODY, NOBODY) < 0 || setresuid(NOBODY, NOBODY, NOBODY) < 0))
    return -1;
  return own_namespaces();
}

static int open_in(int dir, const char *name) { return openat(dir, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC); }

static int try_overlay(const char *path) {
  if (geteuid() != 0) {
    if (own_namespaces() < 0) return -1;
  } else if (unshare(CLONE_NEWNS) < 0 || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0) {
    return -1;
  }
  /* Only now: a layer must come from a mount of this namespace. */
  int dir = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (dir < 0) return -1;
  int lower = open_in(dir, "l"), upper = open_in(dir, "u"), work = open_in(dir, "w");
  int fs = fs_open("overlay");
  if (fs < 0 || overlay_configure(fs, lower, upper, work) < 0 || fs_create(fs) < 0) return -1;
  return fs_mount(fs, ATTR_NOSUID | ATTR_NODEV) < 0 ? -1 : 0;
}

static int overlay(const char *path) {
  static const char *const names[] = {"l", "u", "w"};
  int dir = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (dir < 0) return errno;
  int result = 0;
  for (int i = 0; i < 3 && result == 0; i++)
    if (mkdirat(dir, names[i], 0755) < 0) result = errno;
  if (result == 0) result = attempt(try_overlay, path);
  unlinkat(dir, "w/work", AT_REMOVEDIR);
  for (int i = 0; i < 3; i++) unlinkat(dir, names[i], AT_REMOVEDIR);
  close(dir);
  return result;
}

static int try_idmap(const char *path) {
  if (unshare(CLONE_NEWNS) < 0) return -1;
  int tree = open_tree_at(AT_FDCWD, path, TREE_CLONE);
  if (tree < 0) return -1;
  struct attr attributes = {.set = ATTR_IDMAP, .userns_fd = (uint64_t)idmap_namespace(0, NOBODY, 0, NOBODY)};
  return set_attr(tree, 0, &attributes);
}

static int has_seccomp(void) {
  uint32_t action = SECCOMP_RET_ERRNO;
  return prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0 && syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

int probe_main(int argc, char **argv) {
  printf("{\"landlock\":%d,\"seccomp\":%d,\"userns\":%d", landlock_abi(), has_seccomp(), attempt(try_user_namespace, NULL));
  fflush(stdout);
  for (int i = 1; i < argc; i += 2) {
    if (i + 1 == argc) fail("usage", argv[i], "a folder is needed");
    if (strcmp(argv[i], "--overlay") == 0) printf(",\"overlay\":%d", overlay(argv[i + 1]));
    else if (strcmp(argv[i], "--idmap") == 0) printf(",\"idmap\":%d", attempt(try_idmap, argv[i + 1]));
    else fail("usage", argv[i], "an unknown option");
    fflush(stdout);
  }
  printf("}\n");
  return fflush(stdout) == 0 ? 0 : EXIT_SETUP;
}
