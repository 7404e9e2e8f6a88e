/*
 * guest: process 1 of a virtual machine, started by its kernel from the initramfs that `vm build` made.
 *
 * It loads the kernel modules of that initramfs, mounts the drives, makes the sandbox's tree by the same code as `enter`
 * and starts `init`, as the run's uid in namespaces of its own, over a port of the machine's. The drive `scratch`
 * holds what it must know: the file `arguments`, each ended by a NUL,
 *
 *   UID GID [--memory BYTES] [--pids COUNT] [--cpu QUOTA PERIOD] [--changes] [the options of `enter` for the tree]...
 *
 * and the seccomp program `seccomp`. When init has ended nothing of the code is left: then the upper layer goes out
 * through a second port (send.c), if `--changes` asks for it, and the machine is switched off. Whatever fails says so
 * on the console, and ends this process, whereupon the kernel stops.
 */
#define _GNU_SOURCE
#include "mounts.h"
#include "sandbox-init.h"
#include "transfer.h"
#include "tree.h"

#include <dirent.h>
#include <errno.h>
#include <grp.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/reboot.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>

#define STAGE "guest"
#define TREE "/tree"
#define INIT "/run/sandbox-policy/init"
#define CGROUP "/cgroup/code"
#define MAX_ARGUMENTS (4u << 20)
#define MAX_FILTER 4096
#define MAX_ID 0xfffffffeull
/* Milliseconds for a device that the machine has to show up. */
#define PATIENCE 30000

struct guest {
  uid_t uid;
  gid_t gid;
  uint64_t memory, pids, quota, period;
  int changes, node_count;
  struct node *nodes;
  struct sock_fprog filter;
};

static void make(const char *folder) {
  if (mkdir(folder, 0755) < 0 && errno != EEXIST) fail_errno(STAGE, folder);
}

static void mount_at_boot(const char *type, const char *at, unsigned long flags) {
  make(at);
  if (mount(type, at, type, flags, NULL) < 0) fail_errno(STAGE, at);
}

static void put(const char *path, const char *text) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  size_t length = strlen(text);
  if (fd < 0 || write(fd, text, length) != (ssize_t)length) fail_errno(STAGE, path);
  close(fd);
}

static void put_number(const char *path, uint64_t number) {
  char text[32];
  snprintf(text, sizeof text, "%llu", (unsigned long long)number);
  put(path, text);
}

/** All of a small file, with a NUL after it. */
static char *get(const char *path, size_t most, size_t *length) {
  char *bytes = malloc(most + 1);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0 || bytes == NULL) fail_errno(STAGE, path);
  *length = 0;
  for (ssize_t n; (n = read(fd, bytes + *length, most - *length)) != 0; *length += (size_t)n)
    if (n < 0) fail_errno(STAGE, path);
  close(fd);
  bytes[*length] = '\0';
  return bytes;
}

static void wait_a_little(int *waited, const char *for_what) {
  struct timespec instant = {.tv_nsec = 2000000};
  if ((*waited += 2) > PATIENCE) fail(STAGE, for_what, "the machine has none");
  nanosleep(&instant, NULL);
}

/** /modules/0, /modules/1…, each after those that it needs. */
static void load_modules(void) {
  for (int number = 0;; number++) {
    char path[32];
    snprintf(path, sizeof path, "/modules/%d", number);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT) return;
    if (fd < 0 || (syscall(SYS_finit_module, fd, "", 0) < 0 && errno != EEXIST)) fail_errno("module", path);
    close(fd);
  }
}

/** Finds an entry of `class` whose file `file` says `wanted`, and gives its name. 0 when there is none yet. */
static int find_device(const char *class, const char *file, const char *wanted, char name[64]) {
  DIR *folder = opendir(class);
  int found = 0;
  if (folder == NULL) return 0;
  for (struct dirent *entry; !found && (entry = readdir(folder)) != NULL;) {
    char path[512], text[64];
    snprintf(path, sizeof path, "%s/%s/%s", class, entry->d_name, file);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
    if (fd >= 0) close(fd);
    if (n < 0) continue;
    text[n] = '\0';
    text[strcspn(text, "\n")] = '\0';
    found = strcmp(text, wanted) == 0;
    snprintf(name, 64, "%.63s", entry->d_name);
  }
  closedir(folder);
  return found;
}

/** The order in which drives are found isn't theirs: each says what it is. */
static void mount_drive(const char *serial, unsigned long flags) {
  char name[64], device[80], at[80];
  int waited = 0;
  while (!find_device("/sys/block", "serial", serial, name)) wait_a_little(&waited, serial);
  snprintf(device, sizeof device, "/dev/%s", name);
  snprintf(at, sizeof at, "/drive/%s", serial);
  make(at);
  if (mount(device, at, "ext4", flags | MS_NOSUID | MS_NODEV | MS_NOATIME, "") < 0) fail_errno("drive", serial);
}

static int open_port(const char *wanted) {
  char name[64], device[80];
  int waited = 0;
  while (!find_device("/sys/class/virtio-ports", "name", wanted, name)) wait_a_little(&waited, wanted);
  snprintf(device, sizeof device, "/dev/%s", name);
  int fd;
  while ((fd = open(device, O_RDWR | O_CLOEXEC)) < 0) {
    if (errno != ENOENT && errno != ENXIO) fail_errno("port", wanted);
    wait_a_little(&waited, wanted);
  }
  /* Until the other side is known to be there, a read would look like its end. */
  struct pollfd state = {.fd = fd, .events = POLLOUT};
  while (poll(&state, 1, 0) >= 0 && state.revents & POLLHUP) wait_a_little(&waited, wanted);
  return fd;
}

static void read_arguments(struct guest *guest) {
  size_t length, count = 0;
  char *text = get("/drive/scratch/arguments", MAX_ARGUMENTS, &length);
  for (size_t i = 0; i < length; i++) count += text[i] == '\0';
  struct arguments in = {.argv = calloc(count + 1, sizeof(char *)), .argc = (int)count};
  guest->nodes = calloc(count + 1, sizeof *guest->nodes);
  if (in.argv == NULL || guest->nodes == NULL) fail_errno(STAGE, "memory");
  for (size_t i = 0; i < count; i++, text += strlen(text) + 1) in.argv[i] = text;
  guest->uid = (uid_t)number_argument("uid", argument_take(&in, "UID"), MAX_ID);
  guest->gid = (gid_t)number_argument("gid", argument_take(&in, "GID"), MAX_ID);
  if (guest->uid == 0 || guest->gid == 0) fail("usage", STAGE, "the code never runs as uid or gid 0");
  while (in.at < in.argc) {
    const char *option = argument_take(&in, "option");
    if (strcmp(option, "--memory") == 0) {
      guest->memory = number_argument(option, argument_take(&in, option), INT64_MAX);
    } else if (strcmp(option, "--pids") == 0) {
      guest->pids = number_argument(option, argument_take(&in, option), INT32_MAX);
    } else if (strcmp(option, "--cpu") == 0) {
      guest->quota = number_argument(option, argument_take(&in, option), INT64_MAX);
      guest->period = number_argument(option, argument_take(&in, option), INT64_MAX);
    } else if (strcmp(option, "--changes") == 0) {
      guest->changes = 1;
    } else if (tree_option(&guest->nodes[guest->node_count], option, &in)) {
      if (guest->nodes[guest->node_count].flags & NODE_IDMAP) fail("usage", option, "nothing is mapped here");
      guest->node_count++;
    } else {
      fail("usage", option, "an unknown option");
    }
  }
}

static void read_filter(struct guest *guest) {
  size_t length;
  struct stat st;
  if (stat("/drive/scratch/seccomp", &st) < 0 && errno == ENOENT) return;
  char *bytes = get("/drive/scratch/seccomp", MAX_FILTER * sizeof(struct sock_filter), &length);
  if (length == 0 || length % sizeof(struct sock_filter) != 0) fail("seccomp", "the program", "it is damaged");
  guest->filter.len = (unsigned short)(length / sizeof(struct sock_filter));
  guest->filter.filter = (struct sock_filter *)bytes;
}

/** Limits of the whole tree, as the run's own cgroup has them in the other tiers. */
static void make_cgroup(const struct guest *guest) {
  mount_at_boot("cgroup2", "/cgroup", MS_NOSUID | MS_NODEV | MS_NOEXEC);
  put("/cgroup/cgroup.subtree_control", "+memory +pids +cpu");
  make(CGROUP);
  if (guest->memory > 0) put_number(CGROUP "/memory.max", guest->memory);
  if (guest->memory > 0 && access(CGROUP "/memory.swap.max", F_OK) == 0) put(CGROUP "/memory.swap.max", "0");
  if (guest->pids > 0) put_number(CGROUP "/pids.max", guest->pids);
  if (guest->quota > 0) {
    char text[64];
    snprintf(text, sizeof text, "%llu %llu", (unsigned long long)guest->quota, (unsigned long long)guest->period);
    put(CGROUP "/cpu.max", text);
  }
}

/** What the code could reach the kernel by, and has no use for. */
static void harden(void) {
  static const char *const settings[][2] = {{"user/max_user_namespaces", "0"},
                                            {"kernel/dmesg_restrict", "1"},
                                            {"kernel/kptr_restrict", "2"},
                                            {"kernel/unprivileged_bpf_disabled", "1"},
                                            {"kernel/perf_event_paranoid", "3"},
                                            /* A large host refuses no large mapping either: what is used is what counts. */
                                            {"vm/overcommit_memory", "1"}};
  for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++) {
    char path[80];
    snprintf(path, sizeof path, "/proc/sys/%s", settings[i][0]);
    /* Not every kernel has each. */
    if (access(path, F_OK) == 0) put(path, settings[i][1]);
  }
}

static void raise_loopback(void) {
  struct ifreq request = {.ifr_name = "lo", .ifr_flags = IFF_UP};
  int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0 || ioctl(fd, SIOCSIFFLAGS, &request) < 0) fail_errno(STAGE, "loopback");
  close(fd);
}

/** The kernel's first process has small ones; a command's own are set for each. */
static void raise_limits(void) {
  static const struct rlimit files = {1 << 20, 1 << 20}, none = {RLIM_INFINITY, RLIM_INFINITY};
  if (setrlimit(RLIMIT_NOFILE, &files) < 0 || setrlimit(RLIMIT_NPROC, &none) < 0) fail_errno(STAGE, "rlimit");
}

static void drop(const struct guest *guest) {
  for (int capability = 0; prctl(PR_CAPBSET_READ, capability, 0, 0, 0) >= 0; capability++)
    if (prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) < 0) fail_errno("drop", "capability");
  if (setgroups(0, NULL) < 0) fail_errno("drop", "setgroups");
  if (setresgid(guest->gid, guest->gid, guest->gid) < 0) fail_errno("drop", "setresgid");
  if (setresuid(guest->uid, guest->uid, guest->uid) < 0) fail_errno("drop", "setresuid");
  if (setuid(0) == 0) fail("drop", "uid", "it could be changed back");
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) fail_errno("drop", "no_new_privs");
}

/** In a pid namespace whose first process this is. */
static _Noreturn void become_init(const struct guest *guest, int port) {
  if (unshare(CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP) < 0) fail_errno(STAGE, "unshare");
  if (sethostname("sandbox", 7) < 0) fail_errno(STAGE, "hostname");
  /* The kernel's own root can't be pivoted away from: ours takes its place. */
  if (chdir(TREE) < 0 || mount(".", "/", NULL, MS_MOVE, NULL) < 0 || chroot(".") < 0 || chdir("/") < 0)
    fail_errno(STAGE, TREE);
  if (mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) < 0) fail_errno(STAGE, "/proc");
  if (dup2(port, 0) < 0 || dup2(port, 1) < 0) fail_errno(STAGE, "port");
  setsid();
  umask(022);
  drop(guest);
  char *const arguments[] = {INIT, "init", NULL}, *const environment[] = {NULL};
  if (guest->filter.len > 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &guest->filter, 0, 0) < 0)
    fail_errno("seccomp", "the program");
  execve(INIT, arguments, environment);
  fail_errno("exec", INIT);
}

static void wait_for(pid_t child) {
  for (;;) {
    pid_t ended = waitpid(-1, NULL, 0);
    if (ended == child) return;
    if (ended < 0 && errno != EINTR) fail_errno(STAGE, "wait");
  }
}

int guest_main(int argc, char **argv) {
  if (argc != 1) fail("usage", argv[1], "guest takes no arguments");
  if (getpid() != 1) fail(STAGE, "pid", "this must be the first process of a machine");
  struct guest guest = {0};
  mount_at_boot("devtmpfs", "/dev", MS_NOSUID | MS_NOEXEC);
  int console = open("/dev/console", O_WRONLY | O_CLOEXEC);
  if (console >= 0) dup2(console, 2);
  mount_at_boot("proc", "/proc", MS_NOSUID | MS_NODEV | MS_NOEXEC);
  mount_at_boot("sysfs", "/sys", MS_NOSUID | MS_NODEV | MS_NOEXEC);
  load_modules();
  make("/drive");
  mount_drive("root", MS_RDONLY);
  mount_drive("workspace", MS_RDONLY);
  mount_drive("scratch", 0);
  read_arguments(&guest);
  read_filter(&guest);
  raise_limits();
  raise_loopback();
  make_cgroup(&guest);

  make(TREE);
  for (int i = 0; i < guest.node_count; i++) tree_open(&guest.nodes[i], guest.uid, guest.gid);
  tree_begin_over(TREE, "/drive/root/root");
  for (int i = 0; i < guest.node_count; i++) tree_add(&guest.nodes[i], guest.uid, guest.gid);
  tree_seal();
  harden();

  int port = open_port("init");
  if (unshare(CLONE_NEWPID) < 0) fail_errno(STAGE, "unshare");
  pid_t child = fork();
  if (child < 0) fail_errno(STAGE, "fork");
  if (child == 0) {
    put(CGROUP "/cgroup.procs", "0");
    become_init(&guest, port);
  }
  wait_for(child);
  if (guest.changes) {
    int changes = open_port("changes");
    transfer_send("/drive/scratch/upper", changes);
  }
  reboot(RB_AUTOBOOT);
  fail_errno(STAGE, "reboot");
}
