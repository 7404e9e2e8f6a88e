/* START: reading what it asks for, and becoming the program. */
#define _GNU_SOURCE
#include "act.h"
#include "init.h"
#include "sandbox-init.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define DEFAULT_PATH "/usr/local/bin:/usr/bin:/bin"

struct record {
  uint32_t tag, length;
  const uint8_t *bytes;
};

static int next_record(const uint8_t **at, const uint8_t *end, struct record *record) {
  if (*at == end) return 0;
  if (end - *at < 8) protocol_error("a START record is cut off");
  memcpy(&record->tag, *at, 4);
  memcpy(&record->length, *at + 4, 4);
  *at += 8;
  if (record->length > (size_t)(end - *at)) protocol_error("a START record is cut off");
  record->bytes = *at;
  *at += record->length;
  return 1;
}

static uint64_t fixed(const struct record *record, uint32_t size, uint32_t offset, uint32_t width) {
  if (record->length != size) protocol_error("a START record has the wrong size");
  uint64_t value = 0;
  memcpy(&value, record->bytes + offset, width);
  return value;
}

/* Copies a record's bytes as a C string to `*text` and moves on. */
static char *take_string(char **text, const struct record *record) {
  if (memchr(record->bytes, 0, record->length) != NULL) protocol_error("a START string holds a NUL byte");
  char *string = *text;
  memcpy(string, record->bytes, record->length);
  string[record->length] = '\0';
  *text += record->length + 1;
  return string;
}

void start_parse(struct start *start, const uint8_t *bytes, size_t length) {
  const uint8_t *end = bytes + length;
  struct record record;
  size_t counts[TAG_LAST + 1] = {0}, records = 0;
  for (const uint8_t *at = bytes; next_record(&at, end, &record); records++) {
    if (record.tag == 0 || record.tag > TAG_LAST) protocol_error("START holds an unknown record");
    counts[record.tag]++;
  }
  if (counts[TAG_ARG] == 0) protocol_error("START names no program");

  memset(start, 0, sizeof *start);
  start->limits[0] = start->limits[1] = UINT64_MAX;
  /* Four arrays with a NULL each, then all strings with their NULs. */
  size_t pointers = counts[TAG_ARG] + counts[TAG_ENV] + counts[TAG_EXEC] + counts[TAG_WRITE] + 4;
  start->arena = calloc(1, pointers * sizeof(char *) + length + records);
  if (start->arena == NULL) fail_errno("init", "memory");
  start->argv = start->arena;
  start->envp = start->argv + counts[TAG_ARG] + 1;
  start->exec_paths = start->envp + counts[TAG_ENV] + 1;
  start->write_paths = start->exec_paths + counts[TAG_EXEC] + 1;
  char *text = (char *)(start->write_paths + counts[TAG_WRITE] + 1);

  char **arg = start->argv, **env = start->envp, **exec_path = start->exec_paths, **write_path = start->write_paths;
  for (const uint8_t *at = bytes; next_record(&at, end, &record);) {
    switch ((enum start_tag)record.tag) {
      case TAG_ARG: *arg++ = take_string(&text, &record); break;
      case TAG_ENV: *env++ = take_string(&text, &record); break;
      case TAG_CWD: start->cwd = take_string(&text, &record); break;
      case TAG_APPARMOR: start->profile = take_string(&text, &record); break;
      case TAG_EXEC: *exec_path++ = take_string(&text, &record); break;
      case TAG_WRITE: *write_path++ = take_string(&text, &record); break;
      case TAG_OOM:
        if (start->oom_count == 4) protocol_error("START names too many OOM files");
        start->oom_paths[start->oom_count++] = take_string(&text, &record);
        break;
      case TAG_WALL: start->wall_ms = fixed(&record, 8, 0, 8); break;
      case TAG_OUTPUT:
        start->limits[0] = fixed(&record, 16, 0, 8);
        start->limits[1] = fixed(&record, 16, 8, 8);
        break;
      case TAG_ON_OUTPUT: start->kill_on_output = fixed(&record, 1, 0, 1) != 0; break;
      case TAG_ACT: start->is_act = fixed(&record, 1, 0, 1) != 0; break;
      case TAG_STDIN: start->wants_stdin = fixed(&record, 1, 0, 1) != 0; break;
      case TAG_RLIMIT:
        if (start->rlimit_count == 16) protocol_error("START names too many rlimits");
        start->rlimits[start->rlimit_count++] = (struct rlimit_request){
            .resource = (uint32_t)fixed(&record, 24, 0, 4),
            .value = {.rlim_cur = fixed(&record, 24, 8, 8), .rlim_max = fixed(&record, 24, 16, 8)},
        };
        break;
    }
  }
}

void start_free(struct start *start) {
  free(start->arena);
  start->arena = NULL;
}

static _Noreturn void report(int status, enum start_stage stage, int reason, const char *subject) {
  char message[8 + 4096];
  uint32_t head[2] = {(uint32_t)stage, (uint32_t)reason};
  size_t length = strnlen(subject, 4096);
  memcpy(message, head, sizeof head);
  memcpy(message + sizeof head, subject, length);
  /* At most PIPE_BUF + 8 bytes into an empty pipe: written at once. */
  ssize_t ignored = write(status, message, sizeof head + length);
  (void)ignored;
  _exit(EXIT_SETUP);
}

/* A limit above the hard one we were given can't be had and needn't be: the lower one is the stricter. */
static void apply_rlimits(const struct start *start, int status) {
  for (int i = 0; i < start->rlimit_count; i++) {
    const struct rlimit_request *wanted = &start->rlimits[i];
    struct rlimit now, value = wanted->value;
    if (getrlimit((int)wanted->resource, &now) < 0) report(status, STAGE_RLIMIT, errno, "getrlimit");
    if (value.rlim_max > now.rlim_max) value.rlim_max = now.rlim_max;
    if (value.rlim_cur > value.rlim_max) value.rlim_cur = value.rlim_max;
    if (setrlimit((int)wanted->resource, &value) < 0) report(status, STAGE_RLIMIT, errno, "setrlimit");
  }
}

/*
 * The profile takes hold with the next execve, for the command and all that comes of it (change_onexec of
 * aa_change_profile(2)). Nothing confines us, and a profile that confines more may be entered with no_new_privs too.
 * Before 5.8 the module's file was the one that all modules shared.
 */
static void enter_profile(const struct start *start, int status) {
  static const char *const files[] = {"/proc/self/attr/apparmor/exec", "/proc/self/attr/exec"};
  char word[16 + PATH_MAX];
  if (start->profile == NULL) return;
  int length = snprintf(word, sizeof word, "exec %s", start->profile);
  if (length < 0 || (size_t)length >= sizeof word) report(status, STAGE_APPARMOR, ENAMETOOLONG, "profile");
  int fd = open(files[0], O_WRONLY | O_CLOEXEC);
  if (fd < 0 && errno == ENOENT) fd = open(files[1], O_WRONLY | O_CLOEXEC);
  if (fd < 0 || write(fd, word, (size_t)length) != length) report(status, STAGE_APPARMOR, errno, start->profile);
  close(fd);
}

/*
 * As execvp, but: it knows a program that isn't there from one that can't be executed, a missing interpreter being
 * the second; it never hands a file without a format to a shell; an empty part of PATH isn't the working directory.
 */
static void search_and_exec(const struct start *start, int status) {
  const char *program = start->argv[0], *path = DEFAULT_PATH;
  char candidate[PATH_MAX];
  int reason = ENOENT;
  for (char **env = start->envp; *env != NULL; env++)
    if (strncmp(*env, "PATH=", 5) == 0) path = *env + 5;
  if (strchr(program, '/') != NULL) path = NULL;

  for (const char *part = path; part != NULL || path == NULL;) {
    if (path == NULL) {
      snprintf(candidate, sizeof candidate, "%s", program);
    } else {
      size_t length = strcspn(part, ":");
      const char *folder = part;
      part = part[length] == ':' ? part + length + 1 : NULL;
      if (length == 0 || *program == '\0') continue;
      int n = snprintf(candidate, sizeof candidate, "%.*s/%s", (int)length, folder, program);
      if (n < 0 || (size_t)n >= sizeof candidate) continue;
    }
    execve(candidate, start->argv, start->envp);
    struct stat st;
    int failure = errno, exists = stat(candidate, &st) == 0;
    if (failure == ENOENT && exists) failure = ENOEXEC;
    /* A folder of PATH that we may not enter, or a folder by that name, is no such program, as in a shell. */
    if (failure == EACCES && path != NULL && (!exists || S_ISDIR(st.st_mode))) failure = ENOENT;
    int absent = failure == ENOENT || failure == ENOTDIR || failure == ENAMETOOLONG || failure == ELOOP;
    if (!absent && failure != EACCES) report(status, STAGE_EXEC, failure, candidate);
    if (failure == EACCES) reason = EACCES;
    if (path == NULL) break;
  }
  report(status, STAGE_EXEC, reason, program);
}

/* In place of a program: with none of the init's descriptors, and as traceable as one that was executed would be. */
static _Noreturn void act(const struct start *start) {
  if (syscall(SYS_CLOSE_RANGE, 3, ~0u, 0) < 0)
    for (int fd = 3; fd < 1024; fd++) close(fd);
  prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
  _exit(act_main(start->argv, start->envp));
}

_Noreturn void start_exec(const struct start *start, const int stdio[3], int status) {
  const char *subject = "";
  /* A session of its own: no controlling terminal can be had from us, and its process group can be signalled. */
  setsid();
  for (int i = 0; i < 3; i++)
    if (dup2(stdio[i], i) < 0) report(status, STAGE_STDIO, errno, "dup2");
  for (int signal_number = 1; signal_number < NSIG; signal_number++) signal(signal_number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  umask(022);
  if (start->cwd != NULL && chdir(start->cwd) < 0) report(status, STAGE_CWD, errno, start->cwd);
  apply_rlimits(start, status);
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) report(status, STAGE_LANDLOCK, errno, "no_new_privs");
  /* Before Landlock, under which the file couldn't be written. */
  enter_profile(start, status);
  if (landlock_restrict(start, &subject) < 0) report(status, STAGE_LANDLOCK, errno, subject);
  if (start->is_act) act(start);
  search_and_exec(start, status);
  _exit(EXIT_SETUP);
}
