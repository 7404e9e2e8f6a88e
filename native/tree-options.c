/* The options by which `enter` and `guest` are told what lies where in the sandbox's tree. */
#include "sandbox-init.h"
#include "tree.h"

#include <stdint.h>
#include <string.h>

static unsigned octal(const char *text) {
  unsigned mode = 0;
  for (const char *p = text; *p != '\0'; p++) {
    if (*p < '0' || *p > '7' || mode > 0777) fail("mode", text, "an octal mode is needed");
    mode = mode * 8 + (unsigned)(*p - '0');
  }
  return mode;
}

int tree_option(struct node *node, const char *option, struct arguments *in) {
  if (strcmp(option, "--bind") == 0) {
    node->kind = NODE_BIND;
    node->source = argument_take(in, option);
    node->target = argument_take(in, option);
    node->flags = tree_flags(argument_take(in, option));
  } else if (strcmp(option, "--overlay") == 0) {
    node->kind = NODE_OVERLAY;
    node->source = argument_take(in, option);
    node->upper = argument_take(in, option);
    node->work = argument_take(in, option);
    node->target = argument_take(in, option);
    node->flags = tree_flags(argument_take(in, option));
  } else if (strcmp(option, "--tmpfs") == 0) {
    node->kind = NODE_TMPFS;
    node->target = argument_take(in, option);
    node->size = number_argument("size", argument_take(in, option), INT64_MAX);
    node->mode = octal(argument_take(in, option));
    node->flags = tree_flags(argument_take(in, option));
  } else if (strcmp(option, "--dev") == 0) {
    node->kind = NODE_DEV;
    node->target = argument_take(in, option);
  } else if (strcmp(option, "--dir") == 0) {
    node->kind = NODE_DIR;
    node->target = argument_take(in, option);
    node->mode = octal(argument_take(in, option));
  } else if (strcmp(option, "--symlink") == 0) {
    node->kind = NODE_SYMLINK;
    node->source = argument_take(in, option);
    node->target = argument_take(in, option);
  } else if (strcmp(option, "--file") == 0) {
    node->kind = NODE_FILE;
    node->target = argument_take(in, option);
    node->mode = octal(argument_take(in, option));
    node->source = argument_take(in, option);
  } else if (strcmp(option, "--mask") == 0) {
    node->kind = NODE_MASK;
    node->target = argument_take(in, option);
  } else if (strcmp(option, "--again") == 0) {
    node->kind = NODE_AGAIN;
    node->target = argument_take(in, option);
    node->flags = tree_flags(argument_take(in, option));
  } else {
    return 0;
  }
  unsigned allowed = node->kind == NODE_BIND ? ~0u : node->kind == NODE_OVERLAY ? ~(unsigned)NODE_OPTIONAL : 15u;
  if (node->flags & ~allowed) fail("usage", option, "a flag that it can't have");
  return 1;
}
