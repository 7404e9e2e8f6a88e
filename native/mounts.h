/* The kernel's file-descriptor mount interface (5.2; mount_setattr 5.12). By number, the same on both machines. */
#ifndef MOUNTS_H
#define MOUNTS_H

#include <fcntl.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

#define ATTR_RDONLY 0x01u
#define ATTR_NOSUID 0x02u
#define ATTR_NODEV 0x04u
#define ATTR_NOEXEC 0x08u
#define ATTR_IDMAP 0x00100000u

#define TREE_CLONE 1u
#define TREE_RECURSIVE 0x8000u /* AT_RECURSIVE */
#define AT_EMPTY 0x1000u       /* AT_EMPTY_PATH */

struct attr {
  uint64_t set, clear, propagation, userns_fd;
};

static inline int open_tree_at(int dir, const char *path, unsigned flags) {
  return (int)syscall(428, dir, path, flags | O_CLOEXEC);
}
/** Attaches the detached mount `from` where the descriptor `to` points. */
static inline int attach(int from, int to) { return (int)syscall(429, from, "", to, "", 0x04u | 0x40u); }
static inline int fs_open(const char *type) { return (int)syscall(430, type, 1u); }
static inline int fs_flag(int fs, const char *key) { return (int)syscall(431, fs, 0u, key, NULL, 0); }
static inline int fs_string(int fs, const char *key, const char *value) {
  return (int)syscall(431, fs, 1u, key, value, 0);
}
static inline int fs_create(int fs) { return (int)syscall(431, fs, 6u, NULL, NULL, 0); }
static inline int fs_mount(int fs, unsigned attributes) { return (int)syscall(432, fs, 1u, attributes); }
static inline int set_attr(int mount, unsigned flags, struct attr *attributes) {
  return (int)syscall(442, mount, "", AT_EMPTY | flags, attributes, sizeof *attributes);
}

#endif
