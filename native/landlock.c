/*
 * Landlock (Documentation/userspace-api/landlock.rst): what the command and all its descendants may execute, and
 * below which folders anything may be written. By system call numbers, the same on both machines, since C
 * libraries have no wrappers.
 */
#define _GNU_SOURCE
#include "init.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define SYS_CREATE_RULESET 444
#define SYS_ADD_RULE 445
#define SYS_RESTRICT_SELF 446
#define CREATE_RULESET_VERSION 1u
#define RULE_PATH_BENEATH 1

struct ruleset_attr {
  uint64_t handled_access_fs;
};
struct path_beneath_attr {
  uint64_t allowed_access;
  int32_t parent_fd;
} __attribute__((packed));

#define FS_EXECUTE (1ull << 0)
#define FS_WRITE_FILE (1ull << 1)
/* REMOVE_DIR, REMOVE_FILE, MAKE_CHAR, MAKE_DIR, MAKE_REG, MAKE_SOCK, MAKE_FIFO, MAKE_BLOCK, MAKE_SYM */
#define FS_CHANGE_FOLDER (0x1ffull << 4)
#define FS_REFER (1ull << 13)
#define FS_TRUNCATE (1ull << 14)

int landlock_abi(void) {
  long abi = syscall(SYS_CREATE_RULESET, NULL, 0, CREATE_RULESET_VERSION);
  return abi < 0 ? 0 : (int)abi;
}

/* Rights that only make sense for a folder are refused by the kernel for a file. */
static int allow_path(int ruleset, const char *path, uint64_t access) {
  int fd = open(path, O_PATH | O_CLOEXEC);
  if (fd < 0) return -1;
  struct stat st;
  int result = fstat(fd, &st);
  if (result == 0) {
    if (!S_ISDIR(st.st_mode)) access &= FS_EXECUTE | FS_WRITE_FILE | FS_TRUNCATE;
    struct path_beneath_attr rule = {.allowed_access = access, .parent_fd = fd};
    result = (int)syscall(SYS_ADD_RULE, ruleset, RULE_PATH_BENEATH, &rule, 0);
  }
  int saved = errno;
  close(fd);
  errno = saved;
  return result;
}

int landlock_restrict(const struct start *start, const char **subject) {
  int abi = landlock_abi();
  uint64_t writing = FS_WRITE_FILE | FS_CHANGE_FOLDER;
  if (abi >= 2) writing |= FS_REFER;
  if (abi >= 3) writing |= FS_TRUNCATE;
  struct ruleset_attr attr = {0};
  if (start->exec_paths[0] != NULL) attr.handled_access_fs |= FS_EXECUTE;
  if (start->write_paths[0] != NULL) attr.handled_access_fs |= writing;
  if (attr.handled_access_fs == 0) return 0;

  *subject = "landlock";
  if (abi == 0) {
    errno = ENOSYS;
    return -1;
  }
  int ruleset = (int)syscall(SYS_CREATE_RULESET, &attr, sizeof attr, 0);
  if (ruleset < 0) return -1;
  for (char **path = start->exec_paths; *path != NULL; path++) {
    *subject = *path;
    if (allow_path(ruleset, *path, FS_EXECUTE) < 0) return -1;
  }
  for (char **path = start->write_paths; *path != NULL; path++) {
    *subject = *path;
    if (allow_path(ruleset, *path, writing) < 0) return -1;
  }
  *subject = "landlock";
  if (syscall(SYS_RESTRICT_SELF, ruleset, 0) < 0) return -1;
  close(ruleset);
  return 0;
}
