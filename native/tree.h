/* The sandbox's file tree: what `enter` is told to put where. */
#ifndef TREE_H
#define TREE_H

#include <stdint.h>
#include <sys/types.h>

enum node_kind { NODE_BIND, NODE_OVERLAY, NODE_TMPFS, NODE_DIR, NODE_SYMLINK, NODE_FILE, NODE_MASK, NODE_AGAIN, NODE_DEV, NODE_COPY };

enum node_flag { NODE_RO = 1, NODE_RW = 2, NODE_EXEC = 4, NODE_NOEXEC = 8, NODE_NOFOLLOW = 16, NODE_IDMAP = 32, NODE_OPTIONAL = 64, NODE_SMALL = 128 };

struct node {
  enum node_kind kind;
  const char *target;
  /** bind: the source · overlay: lower, upper, work · symlink: its text · file: its content */
  const char *source, *upper, *work;
  unsigned flags, mode;
  uint64_t size;
  uid_t disk_uid;
  gid_t disk_gid;
  /** What `source`, `upper` and `work` were opened as; -1 when there is nothing. */
  int source_fd, upper_fd, work_fd;
};

struct arguments;
/** Reads an option that adds a node, with its arguments. 0 when it is another option. */
int tree_option(struct node *node, const char *option, struct arguments *in);
/** Reads `ro,noexec,…`; anything unknown, missing or contradicting fails. */
unsigned tree_flags(const char *text);
/** Opens what a node names in the host's view. */
void tree_open(struct node *node, uid_t uid, gid_t gid);
/** Mounts the empty tree at `at`. */
void tree_begin(const char *at, uid_t uid, gid_t gid);
/** The same, beginning with what is in the folder `image`, which stays as it is. */
void tree_begin_over(const char *at, const char *image);
void tree_add(const struct node *node, uid_t uid, gid_t gid);
/** Gives a context of overlayfs the options that every overlay here has. 0, or -1 with errno. */
int overlay_configure(int fs, int lower, int upper, int work);
/** Nothing may be added any more: the tree's own folders and files become read-only. */
void tree_seal(void);

#endif
