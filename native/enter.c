/*
 * enter: from a process of the caller to bubblewrap with nothing in hand but a finished file tree.
 *
 * Every option has a fixed number of arguments and anything unknown is an error, so that a path that looks like an
 * option is still a path. Whatever fails ends here with exit 125 and one line: nothing has been run.
 */
#define _GNU_SOURCE
#include "mounts.h"
#include "network.h"
#include "sandbox-init.h"
#include "tree.h"

#include <errno.h>
#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#define MAX_ID 0xfffffffeull
#define MAX_KEPT 8
#define MAX_CGROUPS 8
#define KEEP_LIMIT 32
#define SYS_CLOSE_RANGE 436
/*
 * How many user namespaces may be made below ours: bubblewrap's. So there is none left for the code (in a namespace
 * of its own it would regain capabilities, by which many a kernel bug has been reached).
 */
#define USER_NAMESPACES "1"

struct plan {
  int as_root;
  uid_t uid;
  gid_t gid;
  pid_t parent;
  const char *cgroups[MAX_CGROUPS], *tree;
  int cgroup_count, kept[MAX_KEPT], kept_count;
  struct node *nodes;
  int node_count;
  struct network network;
  char **program;
};

static const struct {
  const char *name;
  int resource;
} rlimits[] = {{"cpu", RLIMIT_CPU},     {"fsize", RLIMIT_FSIZE},   {"data", RLIMIT_DATA}, {"stack", RLIMIT_STACK},
               {"core", RLIMIT_CORE},   {"nproc", RLIMIT_NPROC},   {"nofile", RLIMIT_NOFILE},
               {"memlock", RLIMIT_MEMLOCK}, {"as", RLIMIT_AS}};

static void set_rlimit(const char *name, const char *text) {
  for (size_t i = 0; i < sizeof rlimits / sizeof rlimits[0]; i++) {
    if (strcmp(rlimits[i].name, name) != 0) continue;
    rlim_t value = number_argument("rlimit", text, INT64_MAX);
    struct rlimit limit = {.rlim_cur = value, .rlim_max = value};
    if (setrlimit(rlimits[i].resource, &limit) < 0) fail_errno("rlimit", name);
    return;
  }
  fail("rlimit", name, "an unknown resource");
}

static int read_node(struct plan *plan, const char *option, struct arguments *in, uid_t disk_uid, gid_t disk_gid) {
  struct node *node = &plan->nodes[plan->node_count];
  *node = (struct node){.disk_uid = disk_uid, .disk_gid = disk_gid};
  if (!tree_option(node, option, in)) return 0;
  if (node->flags & NODE_IDMAP && (!plan->as_root || disk_uid == (uid_t)-1))
    fail("usage", option, "idmap needs --root and --idmap before it");
  plan->node_count++;
  return 1;
}

/** `--network CHANNEL INTERCEPTOR CODE`, then any number of `--tcp`, `--udp` and `--inside` (TCP), each with ADDRESS PORT. */
static int read_network(struct plan *plan, const char *option, struct arguments *in) {
  struct network *network = &plan->network;
  if (strcmp(option, "--network") == 0) {
    network->channel = (int)number_argument("network", argument_take(in, option), KEEP_LIMIT - 1);
    network->interceptor = network_address(argument_take(in, option));
    network->code = network_address(argument_take(in, option));
    return 1;
  }
  return network_listener(network, option, in);
}

static void read_mode(struct plan *plan, struct arguments *in) {
  const char *mode = argument_take(in, "MODE");
  if (strcmp(mode, "--userns") != 0 && strcmp(mode, "--root") != 0) fail("usage", mode, "--userns or --root comes first");
  plan->as_root = strcmp(mode, "--root") == 0;
  plan->uid = (uid_t)number_argument("uid", argument_take(in, mode), MAX_ID);
  plan->gid = (gid_t)number_argument("gid", argument_take(in, mode), MAX_ID);
  if (plan->uid == 0 || plan->gid == 0) fail("usage", mode, "the code never runs as uid or gid 0");
  if (plan->as_root ? geteuid() != 0 : (plan->uid != geteuid() || plan->gid != getegid()))
    fail("usage", mode, plan->as_root ? "the caller isn't root" : "the caller has another uid or gid");
}

static void read_arguments(struct plan *plan, int argc, char **argv) {
  struct arguments in = {.argv = argv, .argc = argc, .at = 1};
  uid_t disk_uid = (uid_t)-1;
  gid_t disk_gid = (gid_t)-1;
  plan->nodes = calloc((size_t)argc, sizeof *plan->nodes);
  plan->network.listeners = calloc((size_t)argc, sizeof *plan->network.listeners);
  if (plan->nodes == NULL || plan->network.listeners == NULL) fail_errno("memory", "nodes");
  plan->network.channel = -1;
  read_mode(plan, &in);
  for (;;) {
    const char *option = argument_take(&in, "--");
    if (strcmp(option, "--") == 0) break;
    if (strcmp(option, "--parent") == 0) {
      plan->parent = (pid_t)number_argument("parent", argument_take(&in, option), INT32_MAX);
    } else if (strcmp(option, "--cgroup") == 0) {
      if (plan->cgroup_count == MAX_CGROUPS) fail("usage", option, "too many");
      plan->cgroups[plan->cgroup_count++] = argument_take(&in, option);
    } else if (strcmp(option, "--keep-fd") == 0) {
      if (plan->kept_count == MAX_KEPT) fail("usage", option, "too many");
      plan->kept[plan->kept_count++] = (int)number_argument("keep-fd", argument_take(&in, option), KEEP_LIMIT - 1);
    } else if (strcmp(option, "--rlimit") == 0) {
      const char *name = argument_take(&in, option);
      set_rlimit(name, argument_take(&in, option));
    } else if (strcmp(option, "--tree") == 0) {
      plan->tree = argument_take(&in, option);
    } else if (strcmp(option, "--idmap") == 0) {
      disk_uid = (uid_t)number_argument("idmap", argument_take(&in, option), MAX_ID);
      disk_gid = (gid_t)number_argument("idmap", argument_take(&in, option), MAX_ID);
    } else if (!read_network(plan, option, &in) && !read_node(plan, option, &in, disk_uid, disk_gid)) {
      fail("usage", option, "an unknown option");
    }
  }
  plan->program = argv + in.at;
  if (in.at >= argc || plan->program[0][0] != '/') fail("usage", "PROGRAM", "an absolute path is needed");
  if (plan->tree == NULL) fail("usage", "--tree", "it is missing");
}

/** If the tool is gone already the signal would never come: so look, after asking for it. */
static void die_with_parent(pid_t parent) {
  if (parent == 0) return;
  if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) < 0) fail_errno("parent", "PR_SET_PDEATHSIG");
  if (getppid() != parent) fail("parent", "the tool", "it has ended");
}

static void write_file(const char *stage, const char *path, const char *text) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  size_t length = strlen(text);
  if (fd < 0 || write(fd, text, length) != (ssize_t)length) fail_errno(stage, path);
  close(fd);
}

/**
 * A user namespace of our own, in which what was called `uid` before is called `seen_uid`. The kernel's own numbers,
 * by which rights are given, stay what they are.
 */
static void own_user_namespace(uid_t uid, gid_t gid, uid_t seen_uid, gid_t seen_gid, int more) {
  char map[64];
  /* After a change of uid the process isn't dumpable and its /proc files are root's. */
  prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
  if (unshare(CLONE_NEWUSER | more) < 0) fail_errno("user namespace", "unshare");
  write_file("user namespace", "/proc/self/setgroups", "deny");
  snprintf(map, sizeof map, "%u %u 1\n", seen_uid, uid);
  write_file("user namespace", "/proc/self/uid_map", map);
  snprintf(map, sizeof map, "%u %u 1\n", seen_gid, gid);
  write_file("user namespace", "/proc/self/gid_map", map);
}

static void drop_root(uid_t uid, gid_t gid) {
  if (setgroups(0, NULL) < 0) fail_errno("drop", "setgroups");
  if (setresgid(gid, gid, gid) < 0) fail_errno("drop", "setresgid");
  if (setresuid(uid, uid, uid) < 0) fail_errno("drop", "setresuid");
  uid_t real, effective, saved;
  if (getresuid(&real, &effective, &saved) < 0 || real != uid || effective != uid || saved != uid || setuid(0) == 0)
    fail("drop", "uid", "it could be changed back");
}

/*
 * Moving a process into a cgroup waits for the kernel to come to rest, for each hierarchy: a child does it while we
 * make the tree. It is a child of ours in every sense but one, it keeps the caller's rights.
 */
static pid_t begin_joining(const struct plan *plan) {
  char self[16];
  if (plan->cgroup_count == 0) return 0;
  snprintf(self, sizeof self, "%d", getpid());
  pid_t child = fork();
  if (child < 0) fail_errno("cgroup", "fork");
  if (child > 0) return child;
  for (int i = 0; i < plan->cgroup_count; i++) write_file("cgroup", plan->cgroups[i], self);
  _exit(0);
}

/** Nothing that isn't in its cgroup goes on. What failed has said so. */
static void finish_joining(pid_t child) {
  int status = 0;
  if (child == 0) return;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) fail_errno("cgroup", "wait");
  if (status != 0) _exit(EXIT_SETUP);
}

static void close_others(const struct plan *plan) {
  for (int fd = 3; fd < KEEP_LIMIT; fd++) {
    int kept = 0;
    for (int i = 0; i < plan->kept_count; i++) kept |= plan->kept[i] == fd;
    if (!kept) close(fd);
    else if (fcntl(fd, F_SETFD, 0) < 0) fail_errno("keep-fd", "descriptor");
  }
  if (syscall(SYS_CLOSE_RANGE, KEEP_LIMIT, ~0u, 0u) < 0)
    for (int fd = KEEP_LIMIT; fd < 65536; fd++) close(fd);
}

int enter_main(int argc, char **argv) {
  struct plan plan = {0};
  read_arguments(&plan, argc, argv);
  /* Away from the caller's terminal: its Ctrl-C is the tool's to handle, and there is none to push input into. */
  setsid();
  umask(022);
  die_with_parent(plan.parent);
  pid_t joining = begin_joining(&plan);

  /* What the run's user is called where the mounts are made: devpts needs a 0 there. */
  uid_t uid = plan.as_root ? plan.uid : 0;
  gid_t gid = plan.as_root ? plan.gid : 0;
  if (!plan.as_root) own_user_namespace(plan.uid, plan.gid, uid, gid, CLONE_NEWNS);
  else if (unshare(CLONE_NEWNS) < 0) fail_errno("mount namespace", "unshare");
  if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0) fail_errno("mount namespace", "/");

  /* Before anything of the host is out of sight: the settings of a namespace are files of its /proc. */
  if (plan.as_root) {
    plan.network.uid = plan.uid;
    plan.network.gid = plan.gid;
  }
  if (plan.network.channel >= 0) network_enter(&plan.network);
  for (int i = 0; i < plan.node_count; i++) tree_open(&plan.nodes[i], uid, gid);
  tree_begin(plan.tree, uid, gid);
  for (int i = 0; i < plan.node_count; i++) tree_add(&plan.nodes[i], uid, gid);
  tree_seal();
  finish_joining(joining);

  if (plan.as_root) drop_root(plan.uid, plan.gid);
  /* The last one that can be had: the uid has its own number in it, and none of the rights that made the mounts. */
  own_user_namespace(uid, gid, plan.uid, plan.gid, 0);
  write_file("user namespace", "/proc/sys/user/max_user_namespaces", USER_NAMESPACES);
  /* Set-uid bits, bubblewrap's own included, count for nothing from here on. */
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) fail_errno("drop", "no_new_privs");
  die_with_parent(plan.parent);
  close_others(&plan);
  if (chdir("/") < 0) fail_errno("exec", "/");
  /* What Node put there for a child that is Node too is nobody's business inside. */
  char *const environment[] = {NULL};
  execve(plan.program[0], plan.program, environment);
  fail_errno("exec", plan.program[0]);
}
