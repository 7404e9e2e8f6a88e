/* What a probe of a sandbox tries from inside (act.c): each act is one thing that a policy permits or forbids. */
#ifndef ACT_H
#define ACT_H

#include <stdint.h>

/** What became of an act: errno of the step that failed, 0 when all of it was let through. */
struct outcome {
  int reason;
  const char *step;
  char detail[4096];
};

typedef void act_function(char **argv, struct outcome *outcome);

struct act {
  const char *name;
  /** How many arguments it takes after its name; -1: any number. */
  int arguments;
  act_function *try;
};

/** Each table ends with a NULL name. */
extern const struct act file_acts[], limit_acts[], kernel_acts[];

/**
 * Tries the act that `argv` names and writes `ERRNO STEP DETAIL` as one line to stdout.
 *
 * @return 0 when it was tried, however it went; 64 when there is no such act.
 */
int act_main(char **argv, char **envp);

/** The variables that the command was given, for `getenv`. */
extern char **act_environment;

/** Notes that a step failed, with errno as its reason. */
void act_failed(struct outcome *outcome, const char *step);
/** A decimal argument; what isn't one ends the act with 64. */
uint64_t act_number(const char *text);

#endif
