#include "sandbox-init.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Subjects are often paths of somebody else's choosing: control characters never reach a terminal or a log. */
static void append_visible(char *line, size_t size, size_t *used, const char *text) {
  for (; *text != '\0' && *used + 2 < size; text++) {
    unsigned char c = (unsigned char)*text;
    line[(*used)++] = (c < 0x20 || c == 0x7f) ? '?' : (char)c;
  }
}

_Noreturn void fail_with(int code, const char *stage, const char *subject, const char *reason) {
  char line[4096];
  size_t used = 0;
  append_visible(line, sizeof line, &used, "sandbox-init: ");
  append_visible(line, sizeof line, &used, stage);
  append_visible(line, sizeof line, &used, ": ");
  /* Room is kept for the reason, however long the path. */
  append_visible(line, sizeof line - 256, &used, subject);
  append_visible(line, sizeof line, &used, ": ");
  append_visible(line, sizeof line, &used, reason);
  line[used++] = '\n';
  ssize_t ignored = write(2, line, used);
  (void)ignored;
  _exit(code);
}

_Noreturn void fail(const char *stage, const char *subject, const char *reason) {
  fail_with(EXIT_SETUP, stage, subject, reason);
}

_Noreturn void fail_errno(const char *stage, const char *subject) { fail(stage, subject, strerror(errno)); }

uint64_t number_argument(const char *stage, const char *text, uint64_t max) {
  uint64_t value = 0;
  if (*text == '\0') fail(stage, text, "a number is needed");
  for (const char *p = text; *p != '\0'; p++) {
    if (*p < '0' || *p > '9') fail(stage, text, "a number is needed");
    uint64_t digit = (uint64_t)(*p - '0');
    if (value > (max - digit) / 10) fail(stage, text, "the number is too large");
    value = value * 10 + digit;
  }
  return value;
}

char *argument_take(struct arguments *arguments, const char *option) {
  if (arguments->at >= arguments->argc) fail("usage", option, "an argument is missing");
  return arguments->argv[arguments->at++];
}
