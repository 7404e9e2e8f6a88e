/* Acts on files: reading, writing, making, linking, executing. */
#define _GNU_SOURCE
#include "act.h"
#include "sandbox-init.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* The names in a folder, one a line, as many as there is room for. */
static void list(int fd, struct outcome *outcome) {
  DIR *folder = fdopendir(fd);
  struct dirent *entry;
  size_t length = 0, room = sizeof outcome->detail;
  if (folder == NULL) return act_failed(outcome, "list");
  while ((entry = readdir(folder)) != NULL && length + strlen(entry->d_name) + 2 < room) {
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
    length += (size_t)snprintf(outcome->detail + length, room - length, "%s\n", entry->d_name);
  }
  closedir(folder);
}

/** read PATH: a file's first bytes, or the names in a folder. */
static void try_read(char **argv, struct outcome *outcome) {
  struct stat st;
  int fd = open(argv[0], O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) return act_failed(outcome, "open");
  if (fstat(fd, &st) < 0) return act_failed(outcome, "stat");
  if (S_ISDIR(st.st_mode)) return list(fd, outcome);
  ssize_t n = read(fd, outcome->detail, sizeof outcome->detail - 1);
  if (n < 0) act_failed(outcome, "read");
  close(fd);
}

/** readlink PATH */
static void try_readlink(char **argv, struct outcome *outcome) {
  if (readlink(argv[0], outcome->detail, sizeof outcome->detail - 1) < 0) act_failed(outcome, "readlink");
}

/** write PATH: opens a file that is there for writing; its content stays. */
static void try_write(char **argv, struct outcome *outcome) {
  int fd = open(argv[0], O_WRONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) return act_failed(outcome, "open");
  close(fd);
}

/* The folders that lead to a path; what is missing is made, what can't be is for the next step to say. */
static void make_parents(const char *path) {
  char part[PATH_MAX];
  for (const char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
    snprintf(part, sizeof part, "%.*s", (int)(slash - path), path);
    mkdir(part, 0755);
  }
}

/** create PATH: a new file with a few bytes, and the folders that lead to it. */
static void try_create(char **argv, struct outcome *outcome) {
  make_parents(argv[0]);
  int fd = open(argv[0], O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0755);
  if (fd < 0) return act_failed(outcome, "create");
  if (write(fd, "probe\n", 6) != 6) act_failed(outcome, "write");
  close(fd);
}

/** pass PATH: makes a file and takes it away again. */
static void try_pass(char **argv, struct outcome *outcome) {
  try_create(argv, outcome);
  if (strcmp(outcome->step, "create") != 0 && unlink(argv[0]) < 0) act_failed(outcome, "unlink");
}

/** symlink TARGET PATH */
static void try_symlink(char **argv, struct outcome *outcome) {
  make_parents(argv[1]);
  if (symlink(argv[0], argv[1]) < 0) act_failed(outcome, "symlink");
}

/** rename FROM TO, and reads what is there then. */
static void try_rename(char **argv, struct outcome *outcome) {
  if (rename(argv[0], argv[1]) < 0) return act_failed(outcome, "rename");
  try_read(argv + 1, outcome);
}

/** hardlink FROM TO, and reads what is there then. */
static void try_hardlink(char **argv, struct outcome *outcome) {
  if (link(argv[0], argv[1]) < 0) return act_failed(outcome, "link");
  try_read(argv + 1, outcome);
}

/** mode PATH OCTAL: changes a file's mode and says what it is then. */
static void try_mode(char **argv, struct outcome *outcome) {
  struct stat st;
  if (chmod(argv[0], (mode_t)strtoul(argv[1], NULL, 8)) < 0) return act_failed(outcome, "chmod");
  if (stat(argv[0], &st) < 0) return act_failed(outcome, "stat");
  snprintf(outcome->detail, sizeof outcome->detail, "%o", st.st_mode & 07777);
}

/** mounted PATH: the options of what is mounted there, the last of them where there are several. */
static void try_mounted(char **argv, struct outcome *outcome) {
  static char mounts[1 << 20];
  size_t length = 0, room = sizeof mounts - 1, path = strlen(argv[0]);
  int fd = open("/proc/self/mounts", O_RDONLY | O_CLOEXEC);
  if (fd < 0) return act_failed(outcome, "open");
  for (ssize_t n; length < room && (n = read(fd, mounts + length, room - length)) > 0;) length += (size_t)n;
  close(fd);
  /* A line is SOURCE TARGET TYPE OPTIONS 0 0. Spaces in names are written as octal: no path that is asked for has any. */
  for (char *line = strtok(mounts, "\n"); line != NULL; line = strtok(NULL, "\n")) {
    char *target = strchr(line, ' ');
    if (target == NULL || strncmp(++target, argv[0], path) != 0 || target[path] != ' ') continue;
    char *options = strchr(target + path + 1, ' ');
    if (options != NULL) snprintf(outcome->detail, sizeof outcome->detail, "%.*s", (int)strcspn(options + 1, " "), options + 1);
  }
  if (outcome->detail[0] != '\0') return;
  errno = ENOENT;
  act_failed(outcome, "find");
}

/*
 * Executes a program far enough to know that it may be, and no further: with no room for an address space, a program
 * that passed every check is killed by the kernel before its first instruction (execve(2), fs/exec.c). A refusal comes
 * before that, with its reason.
 */
static void execute(char **argv, int for_real, struct outcome *outcome) {
  static char *const none[] = {NULL};
  int words[2], status, reason = 0;
  if (pipe2(words, O_CLOEXEC) < 0) return act_failed(outcome, "pipe");
  pid_t child = fork();
  if (child < 0) return act_failed(outcome, "fork");
  if (child == 0) {
    int null = open("/dev/null", O_RDWR);
    for (int fd = 0; fd < 3; fd++) dup2(null, fd);
    struct rlimit nothing = {0, 0};
    if (!for_real) setrlimit(RLIMIT_AS, &nothing);
    execve(argv[0], argv, none);
    reason = errno;
    _exit(write(words[1], &reason, sizeof reason) == sizeof reason ? 0 : 1);
  }
  close(words[1]);
  ssize_t n = read(words[0], &reason, sizeof reason);
  /* Where the address space isn't limited, it runs: not for long. */
  if (!for_real) kill(child, SIGKILL);
  waitpid(child, &status, 0);
  close(words[0]);
  errno = reason;
  if (n != 0) return act_failed(outcome, "exec");
  /* It was started, and had no memory to run in: what it lies on can't be mapped. */
  if (!for_real || !WIFSIGNALED(status)) return;
  errno = EFAULT;
  act_failed(outcome, "run");
}

/** exec PATH: whether a program may be started. */
static void try_exec(char **argv, struct outcome *outcome) { execute(argv, 0, outcome); }

static void copy_and_execute(char **argv, int for_real, struct outcome *outcome) {
  static char bytes[65536];
  /* No applet of ours: it says so and ends. */
  char *command[] = {argv[0], "-", NULL};
  make_parents(argv[0]);
  int from = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
  int to = open(argv[0], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0755);
  if (from < 0 || to < 0) return act_failed(outcome, "copy");
  for (ssize_t n; (n = read(from, bytes, sizeof bytes)) > 0;)
    if (write(to, bytes, (size_t)n) != n) return act_failed(outcome, "copy");
  close(from);
  close(to);
  execute(command, for_real, outcome);
  unlink(argv[0]);
}

/** exec-copy PATH: a program of our own, put there, and started. */
static void try_exec_copy(char **argv, struct outcome *outcome) { copy_and_execute(argv, 0, outcome); }

/** run-copy PATH: the same, and run to its end: where the kernel says nothing of what it would refuse later (gVisor). */
static void try_run_copy(char **argv, struct outcome *outcome) { copy_and_execute(argv, 1, outcome); }

const struct act file_acts[] = {
    {"read", 1, try_read},         {"readlink", 1, try_readlink}, {"write", 1, try_write},
    {"create", 1, try_create},     {"pass", 1, try_pass},         {"symlink", 2, try_symlink},
    {"rename", 2, try_rename},     {"hardlink", 2, try_hardlink}, {"mode", 2, try_mode},
    {"exec", 1, try_exec},         {"exec-copy", 1, try_exec_copy},
    {"run-copy", 1, try_run_copy}, {"mounted", 1, try_mounted},   {NULL, 0, NULL},
};
