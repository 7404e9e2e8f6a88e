/*
 * Builds the sandbox's file tree on a tmpfs in the private mount namespace.
 *
 * Nothing here splits a path at a character, so `:` and `,` in names mean nothing: layers go to overlayfs as
 * /proc/self/fd/N. Targets are walked component by component without following links, since a workspace's
 * contents are a stranger's; and nothing is created anywhere but on the tmpfs file systems made here, so no
 * placeholder is ever left in a workspace.
 */
#define _GNU_SOURCE
#include "tree.h"

#include "mounts.h"
#include "sandbox-init.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>

#define MASK_FILE ".mask-file"
#define MASK_FOLDER ".mask-folder"
/* Mounts cost more than bytes: every one is copied and looked at again by each namespace that comes after. */
#define SMALL (128 * 1024)

static int root = -1;
/* Which file systems we made, by device number: there, missing parents may be created. */
static dev_t own_devices[64];
static int own_count;
/* Files of ours take the place of an image's. */
static int over_image;

unsigned tree_flags(const char *text) {
  static const struct {
    const char *name;
    unsigned flag;
  } names[] = {{"ro", NODE_RO},           {"rw", NODE_RW},       {"exec", NODE_EXEC},        {"noexec", NODE_NOEXEC},
               {"nofollow", NODE_NOFOLLOW}, {"idmap", NODE_IDMAP}, {"optional", NODE_OPTIONAL}, {"copy", NODE_SMALL}};
  unsigned flags = 0;
  for (const char *at = text; *at != '\0';) {
    size_t length = strcspn(at, ","), i = 0, count = sizeof names / sizeof names[0];
    while (i < count && (strlen(names[i].name) != length || strncmp(at, names[i].name, length) != 0)) i++;
    if (i == count) fail("flags", text, "an unknown flag");
    flags |= names[i].flag;
    at += length + (at[length] == ',');
  }
  if (!(flags & NODE_RO) == !(flags & NODE_RW)) fail("flags", text, "exactly one of ro and rw is needed");
  if (!(flags & NODE_EXEC) == !(flags & NODE_NOEXEC)) fail("flags", text, "exactly one of exec and noexec is needed");
  return flags;
}

/** Opens an absolute path, refusing a link in any component. */
static int open_without_links(const char *stage, const char *path) {
  char part[NAME_MAX + 1];
  int at = open("/", O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (at < 0 || *path != '/') fail(stage, path, "an absolute path is needed");
  for (const char *p = path; *p != '\0';) {
    size_t length = strcspn(p += strspn(p, "/"), "/");
    if (length == 0) break;
    if (length > NAME_MAX) fail(stage, path, strerror(ENAMETOOLONG));
    memcpy(part, p, length);
    part[length] = '\0';
    p += length;
    int next = openat(at, part, O_PATH | O_NOFOLLOW | O_CLOEXEC);
    struct stat st;
    if (next < 0 || fstat(next, &st) < 0) fail_errno(stage, path);
    if (S_ISLNK(st.st_mode)) fail(stage, path, "a component of this path is a symbolic link");
    close(at);
    at = next;
  }
  return at;
}

static int open_folder(const char *path, int nofollow) {
  int fd = nofollow ? open_without_links("overlay", path) : open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) fail_errno("overlay", path);
  return fd;
}

static void map_ids(const struct node *node, int mount, uid_t uid, gid_t gid, const char *path) {
  struct attr attributes = {
      .set = ATTR_IDMAP,
      .userns_fd = (uint64_t)idmap_namespace(node->disk_uid, uid, node->disk_gid, gid),
  };
  if (set_attr(mount, TREE_RECURSIVE, &attributes) < 0) fail_errno("idmap", path);
  close((int)attributes.userns_fd);
}

/** Opens for reading what may be copied instead of mounted: a small file that we may read. 0 when it isn't one. */
static int open_small(int at, int *into) {
  char path[32];
  struct stat st;
  if (fstat(at, &st) < 0 || !S_ISREG(st.st_mode) || st.st_size > SMALL) return 0;
  snprintf(path, sizeof path, "/proc/self/fd/%d", at);
  *into = open(path, O_RDONLY | O_CLOEXEC);
  return *into >= 0;
}

void tree_open(struct node *node, uid_t uid, gid_t gid) {
  int nofollow = (node->flags & NODE_NOFOLLOW) != 0;
  node->source_fd = node->upper_fd = node->work_fd = -1;
  if (node->kind == NODE_OVERLAY) {
    node->source_fd = open_folder(node->source, nofollow);
    node->upper_fd = open_folder(node->upper, 0);
    node->work_fd = open_folder(node->work, 0);
    if (!(node->flags & NODE_IDMAP)) return;
    int clone = open_tree_at(node->source_fd, "", TREE_CLONE | AT_EMPTY);
    if (clone < 0) fail_errno("idmap", node->source);
    close(node->source_fd);
    node->source_fd = clone;
    map_ids(node, clone, uid, gid, node->source);
  } else if (node->kind == NODE_BIND) {
    int at = nofollow ? open_without_links("bind", node->source) : open(node->source, O_PATH | O_CLOEXEC);
    if (at < 0 && errno == ENOENT && node->flags & NODE_OPTIONAL) return;
    if (at < 0) fail_errno("bind", node->source);
    if (node->flags & NODE_SMALL && open_small(at, &node->source_fd)) {
      node->kind = NODE_COPY;
      close(at);
      return;
    }
    node->source_fd = open_tree_at(at, "", TREE_CLONE | TREE_RECURSIVE | AT_EMPTY);
    if (node->source_fd < 0) fail_errno("bind", node->source);
    close(at);
    if (node->flags & NODE_IDMAP) map_ids(node, node->source_fd, uid, gid, node->source);
  }
}

static void remember_device(int fd) {
  struct stat st;
  if (fstat(fd, &st) < 0 || own_count == (int)(sizeof own_devices / sizeof own_devices[0]))
    fail("tree", "tmpfs", "too many");
  own_devices[own_count++] = st.st_dev;
}

static int is_ours(int folder) {
  struct stat st;
  if (fstat(folder, &st) < 0) return 0;
  for (int i = 0; i < own_count; i++)
    if (own_devices[i] == st.st_dev) return 1;
  return 0;
}

/* The kernel says what it didn't like on the descriptor: `e overlay: …`. */
static _Noreturn void fail_fs(int fs, const char *stage, const char *subject) {
  char message[512];
  int saved = errno;
  ssize_t n = read(fs, message, sizeof message - 1);
  if (n <= 2) {
    errno = saved;
    fail_errno(stage, subject);
  }
  message[n] = '\0';
  char reason[640];
  snprintf(reason, sizeof reason, "%s (%s)", strerror(saved), message + 2);
  fail(stage, subject, reason);
}

static void set_number(int fs, const char *target, const char *key, const char *format, unsigned long long value) {
  char text[32];
  snprintf(text, sizeof text, format, value);
  if (fs_string(fs, key, text) < 0) fail_fs(fs, "tmpfs", target);
}

static int make_tmpfs(const char *target, uint64_t size, unsigned mode, uid_t uid, gid_t gid, unsigned attributes) {
  int fs = fs_open("tmpfs");
  if (fs < 0) fail_errno("tmpfs", target);
  if (size > 0) set_number(fs, target, "size", "%llu", size);
  set_number(fs, target, "mode", "%llo", mode);
  set_number(fs, target, "uid", "%llu", uid);
  set_number(fs, target, "gid", "%llu", gid);
  if (fs_create(fs) < 0) fail_fs(fs, "tmpfs", target);
  int mount_fd = fs_mount(fs, attributes);
  if (mount_fd < 0) fail_fs(fs, "tmpfs", target);
  close(fs);
  return mount_fd;
}

/*
 * The folder that was walked to last: many targets in a row lie in one. Forgotten whenever something is mounted,
 * which may have covered it.
 */
static struct {
  char path[PATH_MAX];
  int fd;
} walked = {.fd = -1};

static void forget_walked(void) {
  if (walked.fd >= 0) close(walked.fd);
  walked.fd = -1;
}

/** One component down, made where it may be made. */
static int step_down(int at, const char *name, const char *target) {
  int next = openat(at, name, O_PATH | O_NOFOLLOW | O_DIRECTORY | O_CLOEXEC);
  if (next < 0 && errno == ENOENT && is_ours(at) && mkdirat(at, name, 0755) == 0)
    next = openat(at, name, O_PATH | O_NOFOLLOW | O_DIRECTORY | O_CLOEXEC);
  if (next < 0 && errno == ENOTDIR) fail("target", target, "a component of this path is a link or no folder");
  if (next < 0) fail_errno("target", target);
  return next;
}

/** Finds TARGET's folder below the root, and gives the last name. The descriptor stays ours. */
static int open_parent(const char *target, char last[NAME_MAX + 1]) {
  const char *slash = strrchr(target, '/');
  if (*target != '/' || slash == NULL) fail("target", target, "an absolute path is needed");
  size_t folder = (size_t)(slash - target);
  if (folder >= sizeof walked.path) fail("target", target, strerror(ENAMETOOLONG));
  if (slash[1] == '\0' || strlen(slash + 1) > NAME_MAX) fail("target", target, "this can't be a target");
  strcpy(last, slash + 1);
  int known = walked.fd >= 0 && strlen(walked.path) == folder && strncmp(walked.path, target, folder) == 0;
  if (!known) {
    forget_walked();
    int at = openat(root, ".", O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (at < 0) fail_errno("target", target);
    for (const char *p = target; p < slash;) {
      char name[NAME_MAX + 1];
      size_t length = strcspn(++p, "/");
      if (length == 0 || length > NAME_MAX || (length <= 2 && strncmp(p, "..", length) == 0))
        fail("target", target, "this can't be a target");
      memcpy(name, p, length);
      name[length] = '\0';
      p += length;
      int next = step_down(at, name, target);
      close(at);
      at = next;
    }
    memcpy(walked.path, target, folder);
    walked.path[folder] = '\0';
    walked.fd = at;
  }
  if (strcmp(last, ".") == 0 || strcmp(last, "..") == 0) fail("target", target, "this can't be a target");
  return walked.fd;
}

/** The place to mount on: what is there already, else made where it may be made. */
static int open_target(const char *target, int folder) {
  char last[NAME_MAX + 1];
  struct stat st;
  int parent = open_parent(target, last);
  int fd = openat(parent, last, O_PATH | O_NOFOLLOW | O_CLOEXEC);
  if (fd < 0 && errno == ENOENT && is_ours(parent)) {
    int made = folder ? mkdirat(parent, last, 0755) : mknodat(parent, last, S_IFREG | 0644, 0);
    if (made < 0) fail_errno("target", target);
    fd = openat(parent, last, O_PATH | O_NOFOLLOW | O_CLOEXEC);
  }
  if (fd < 0 || fstat(fd, &st) < 0) fail_errno("target", target);
  if (S_ISLNK(st.st_mode)) fail("target", target, "this is a symbolic link");
  if (folder >= 0 && !S_ISDIR(st.st_mode) != !folder) fail("target", target, "a file over a folder or a folder over a file");
  return fd;
}

static unsigned attributes_of(unsigned flags) {
  return ATTR_NOSUID | ATTR_NODEV | (flags & NODE_RO ? ATTR_RDONLY : 0) | (flags & NODE_NOEXEC ? ATTR_NOEXEC : 0);
}

/** Attaches a detached mount over `target`, its attributes set before anybody can see it. */
static void mount_at(int mount_fd, int over, const char *target, unsigned flags) {
  struct attr attributes = {.set = attributes_of(flags)};
  if (set_attr(mount_fd, TREE_RECURSIVE, &attributes) < 0) fail_errno("attributes", target);
  if (attach(mount_fd, over) < 0) fail_errno("mount", target);
  forget_walked();
  close(over);
  close(mount_fd);
}

static void add_bind(const struct node *node) {
  struct stat st;
  if (node->source_fd < 0) return;
  if (fstat(node->source_fd, &st) < 0) fail_errno("bind", node->source);
  mount_at(node->source_fd, open_target(node->target, S_ISDIR(st.st_mode)), node->target, node->flags);
}

static int set_layer(int fs, const char *key, int layer) {
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", layer);
  return fs_string(fs, key, path);
}

int overlay_configure(int fs, int lower, int upper, int work) {
  if (set_layer(fs, "lowerdir", lower) < 0 || set_layer(fs, "upperdir", upper) < 0 || set_layer(fs, "workdir", work) < 0)
    return -1;
  if (fs_flag(fs, "userxattr") < 0 || fs_string(fs, "redirect_dir", "nofollow") < 0 ||
      fs_string(fs, "metacopy", "off") < 0 || fs_string(fs, "index", "off") < 0)
    return -1;
  return 0;
}

static void add_overlay(const struct node *node) {
  int lower = node->source_fd;
  if (node->flags & NODE_IDMAP) {
    /* Before 6.15 overlayfs takes no layer from a mount that isn't attached: it is, right under the overlay itself. */
    mount_at(lower, open_target(node->target, 1), node->target, NODE_RO | NODE_NOEXEC);
    lower = open_target(node->target, 1);
  }
  int fs = fs_open("overlay");
  if (fs < 0) fail_errno("overlay", node->target);
  if (overlay_configure(fs, lower, node->upper_fd, node->work_fd) < 0) fail_fs(fs, "overlay", node->target);
  /* The upper layer is read right after the run: unmounting needn't sync the whole disk for it. */
  if (fs_flag(fs, "volatile") < 0) fail_fs(fs, "overlay", node->target);
  if (fs_create(fs) < 0) fail_fs(fs, "overlay", node->target);
  int mount_fd = fs_mount(fs, ATTR_NOSUID | ATTR_NODEV);
  if (mount_fd < 0) fail_fs(fs, "overlay", node->target);
  close(fs);
  mount_at(mount_fd, open_target(node->target, 1), node->target, node->flags);
  close(node->upper_fd);
  close(node->work_fd);
  close(lower);
}

static void add_tmpfs(const struct node *node, uid_t uid, gid_t gid) {
  int mount_fd = make_tmpfs(node->target, node->size, node->mode, uid, gid, attributes_of(node->flags));
  remember_device(mount_fd);
  mount_at(mount_fd, open_target(node->target, 1), node->target, node->flags);
}

/** Where something of ours may be created: on a tmpfs of ours, and nowhere else. */
static int open_own_parent(const char *target, char last[NAME_MAX + 1]) {
  int parent = open_parent(target, last);
  if (!is_ours(parent)) fail("target", target, "this isn't inside a tmpfs of the sandbox");
  return parent;
}

static void add_folder(const struct node *node) {
  char last[NAME_MAX + 1];
  int parent = open_own_parent(node->target, last);
  if (mkdirat(parent, last, 0755) < 0 && errno != EEXIST) fail_errno("dir", node->target);
  if (fchmodat(parent, last, node->mode, 0) < 0) fail_errno("dir", node->target);
}

static void add_symlink(const struct node *node) {
  char last[NAME_MAX + 1];
  int parent = open_own_parent(node->target, last);
  if (symlinkat(node->source, parent, last) < 0) fail_errno("symlink", node->target);
}

static void add_file(const struct node *node) {
  char last[NAME_MAX + 1];
  int parent = open_own_parent(node->target, last);
  if (over_image && unlinkat(parent, last, 0) < 0 && errno != ENOENT) fail_errno("file", node->target);
  int fd = openat(parent, last, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  size_t length = strlen(node->source);
  if (fd < 0 || write(fd, node->source, length) != (ssize_t)length || fchmod(fd, node->mode) < 0)
    fail_errno("file", node->target);
  close(fd);
}

/** The file as it is now, with its mode and, where we may give it, its owner. */
static void add_copy(const struct node *node) {
  static char bytes[SMALL];
  char last[NAME_MAX + 1];
  struct stat st;
  int parent = open_own_parent(node->target, last);
  int fd = openat(parent, last, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (fd < 0 || fstat(node->source_fd, &st) < 0) fail_errno("copy", node->target);
  for (ssize_t n; (n = read(node->source_fd, bytes, sizeof bytes)) != 0;)
    if (n < 0 || write(fd, bytes, (size_t)n) != n) fail_errno("copy", node->source);
  if (geteuid() == 0 && fchown(fd, st.st_uid, st.st_gid) < 0 && errno != EINVAL) fail_errno("copy", node->target);
  if (fchmod(fd, st.st_mode & 0777) < 0) fail_errno("copy", node->target);
  close(fd);
  close(node->source_fd);
}

/** One of the host's device files, over an empty file. Read-only: that holds for its times and mode, not for the device. */
static void add_device(int dev, const char *name, const char *target) {
  char path[32];
  struct stat st;
  snprintf(path, sizeof path, "/dev/%s", name);
  int mount_fd = open_tree_at(AT_FDCWD, path, TREE_CLONE);
  if (mount_fd < 0 || fstat(mount_fd, &st) < 0) fail_errno("dev", path);
  if (!S_ISCHR(st.st_mode)) fail("dev", path, "this is no device");
  if (mknodat(dev, name, S_IFREG | 0666, 0) < 0) fail_errno("dev", target);
  int over = openat(dev, name, O_PATH | O_NOFOLLOW | O_CLOEXEC);
  struct attr attributes = {.set = ATTR_NOSUID | ATTR_NOEXEC | ATTR_RDONLY};
  if (over < 0 || set_attr(mount_fd, 0, &attributes) < 0 || attach(mount_fd, over) < 0) fail_errno("dev", path);
  close(over);
  close(mount_fd);
}

/** Pseudo terminals of the sandbox's own. */
static void add_terminals(int dev, const char *target) {
  int fs = fs_open("devpts");
  if (fs < 0 || fs_string(fs, "mode", "620") < 0 || fs_string(fs, "ptmxmode", "666") < 0 || fs_create(fs) < 0)
    fail_errno("devpts", target);
  int mount_fd = fs_mount(fs, ATTR_NOSUID | ATTR_NOEXEC);
  if (mount_fd < 0) fail_errno("devpts", target);
  close(fs);
  int over = openat(dev, "pts", O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (over < 0 || attach(mount_fd, over) < 0) fail_errno("devpts", target);
  close(over);
  close(mount_fd);
}

static void add_dev(const struct node *node) {
  static const char *const devices[] = {"null", "zero", "full", "random", "urandom", "tty"};
  static const char *const links[][2] = {{"/proc/self/fd", "fd"},         {"/proc/self/fd/0", "stdin"},
                                         {"/proc/self/fd/1", "stdout"}, {"/proc/self/fd/2", "stderr"},
                                         {"pts/ptmx", "ptmx"}};
  char last[NAME_MAX + 1];
  int parent = open_own_parent(node->target, last);
  if (mkdirat(parent, last, 0755) < 0 && !(over_image && errno == EEXIST)) fail_errno("dev", node->target);
  int dev = openat(parent, last, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (dev < 0) fail_errno("dev", node->target);
  for (size_t i = 0; i < sizeof devices / sizeof devices[0]; i++) add_device(dev, devices[i], node->target);
  for (size_t i = 0; i < sizeof links / sizeof links[0]; i++)
    if (symlinkat(links[i][0], dev, links[i][1]) < 0) fail_errno("dev", node->target);
  if (mkdirat(dev, "pts", 0755) < 0 || mkdirat(dev, "shm", 0755) < 0) fail_errno("dev", node->target);
  add_terminals(dev, node->target);
  close(dev);
}

static void add_mask(const struct node *node) {
  struct stat st;
  int over = open_target(node->target, -1);
  if (fstat(over, &st) < 0) fail_errno("mask", node->target);
  int mount_fd = open_tree_at(root, S_ISDIR(st.st_mode) ? MASK_FOLDER : MASK_FILE, TREE_CLONE);
  if (mount_fd < 0) fail_errno("mask", node->target);
  mount_at(mount_fd, over, node->target, NODE_RO | NODE_NOEXEC);
}

static void add_again(const struct node *node) {
  int over = open_target(node->target, -1);
  int mount_fd = open_tree_at(over, "", TREE_CLONE | TREE_RECURSIVE | AT_EMPTY);
  if (mount_fd < 0) fail_errno("again", node->target);
  unsigned set = attributes_of(node->flags);
  /* Only this mount: what was put below it before (a mask) stays as strict as it is. */
  struct attr attributes = {.set = set, .clear = (ATTR_RDONLY | ATTR_NOEXEC) & ~set};
  if (set_attr(mount_fd, 0, &attributes) < 0) fail_errno("again", node->target);
  if (attach(mount_fd, over) < 0) fail_errno("again", node->target);
  forget_walked();
  close(mount_fd);
  close(over);
}

/** What masks are made of: nobody but root may look at them. */
static void begin_masks(const char *at) {
  remember_device(root);
  if (mknodat(root, MASK_FILE, S_IFREG, 0) < 0 || mkdirat(root, MASK_FOLDER, 0) < 0) fail_errno("tree", at);
}

static void attach_at(int mount_fd, const char *at) {
  int place = open(at, O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (place < 0 || attach(mount_fd, place) < 0) fail_errno("tree", at);
  close(place);
}

void tree_begin(const char *at, uid_t uid, gid_t gid) {
  root = make_tmpfs(at, 0, 0755, uid, gid, ATTR_NOSUID | ATTR_NODEV | ATTR_NOEXEC);
  attach_at(root, at);
  begin_masks(at);
}

void tree_begin_over(const char *at, const char *image) {
  int layers = make_tmpfs(at, 0, 0755, 0, 0, ATTR_NOSUID | ATTR_NODEV | ATTR_NOEXEC);
  attach_at(layers, at);
  if (mkdirat(layers, "upper", 0755) < 0 || mkdirat(layers, "work", 0700) < 0) fail_errno("tree", at);
  int lower = open_folder(image, 0), upper = openat(layers, "upper", O_PATH | O_DIRECTORY | O_CLOEXEC);
  int work = openat(layers, "work", O_PATH | O_DIRECTORY | O_CLOEXEC), fs = fs_open("overlay");
  if (upper < 0 || work < 0 || fs < 0) fail_errno("tree", at);
  if (set_layer(fs, "lowerdir", lower) < 0 || set_layer(fs, "upperdir", upper) < 0 ||
      set_layer(fs, "workdir", work) < 0 || fs_create(fs) < 0)
    fail_fs(fs, "tree", image);
  root = fs_mount(fs, ATTR_NOSUID | ATTR_NODEV);
  if (root < 0) fail_fs(fs, "tree", image);
  attach_at(root, at);
  close(fs);
  close(lower);
  close(upper);
  close(work);
  close(layers);
  over_image = 1;
  begin_masks(at);
}

void tree_add(const struct node *node, uid_t uid, gid_t gid) {
  switch (node->kind) {
    case NODE_BIND: add_bind(node); return;
    case NODE_OVERLAY: add_overlay(node); return;
    case NODE_TMPFS: add_tmpfs(node, uid, gid); return;
    case NODE_DIR: add_folder(node); return;
    case NODE_SYMLINK: add_symlink(node); return;
    case NODE_FILE: add_file(node); return;
    case NODE_MASK: add_mask(node); return;
    case NODE_AGAIN: add_again(node); return;
    case NODE_DEV: add_dev(node); return;
    case NODE_COPY: add_copy(node); return;
  }
}

void tree_seal(void) {
  struct attr attributes = {.set = ATTR_RDONLY};
  if (unlinkat(root, MASK_FILE, 0) < 0 || unlinkat(root, MASK_FOLDER, AT_REMOVEDIR) < 0) fail_errno("tree", "masks");
  if (set_attr(root, 0, &attributes) < 0) fail_errno("tree", "seal");
  close(root);
}
