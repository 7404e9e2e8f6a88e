/*
 * The acts of `sandbox-policy verify`: tried by a child of the init that stands where a command's process would, with
 * its limits, its filter, its Landlock rules and its uid, and executes nothing. So a probe needs no program inside and
 * widens no list of programs. Only the tool can ask for one: the code inside can't reach the init's pipes.
 */
#define _GNU_SOURCE
#include "act.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define USAGE 64

char **act_environment;

void act_failed(struct outcome *outcome, const char *step) {
  outcome->reason = errno == 0 ? EIO : errno;
  outcome->step = step;
}

uint64_t act_number(const char *text) {
  char *end;
  errno = 0;
  uint64_t value = strtoull(text, &end, 10);
  if (*text == '\0' || *end != '\0' || errno != 0) _exit(USAGE);
  return value;
}

static const struct act *find(const char *name) {
  static const struct act *const tables[] = {file_acts, limit_acts, kernel_acts};
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
    for (const struct act *act = tables[i]; act->name != NULL; act++)
      if (strcmp(act->name, name) == 0) return act;
  return NULL;
}

int act_main(char **argv, char **envp) {
  static struct outcome outcome = {.step = "-"};
  static char line[sizeof outcome.detail + 64];
  int count = 0;
  while (argv[count] != NULL) count++;
  const struct act *act = find(argv[0]);
  if (act == NULL || (act->arguments >= 0 && act->arguments != count - 1)) return USAGE;
  act_environment = envp;
  act->try(argv + 1, &outcome);
  int length = snprintf(line, sizeof line, "%d %s %s\n", outcome.reason, outcome.step, outcome.detail);
  return length > 0 && write(1, line, (size_t)length) == length ? 0 : USAGE;
}
