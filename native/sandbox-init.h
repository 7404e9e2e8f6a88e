/*
 * sandbox-init: the one native program of this project. It is static, has no configuration, reads no
 * environment and trusts nothing that the code inside can write. Twelve applets, chosen by argv[1]:
 *
 *   init    process 1 of every sandbox: starts commands, holds their limits, speaks frames (init.c)
 *   enter   makes the process tier's mount tree, drops privileges, execs bubblewrap (enter.c, tree.c)
 *   scan    lists an overlay's upper layer without following anything in it (scan.c)
 *   copy    keeps an upper layer as it is now (copy.c)
 *   idmap   attaches an id-mapped clone of a folder (idmap.c)
 *   probe   says what of all this works on this host, by trying it (probe.c)
 *   act     tries one thing that a sandbox permits or forbids (act.c); inside, init does it itself
 *   lend, companion   give the container tier's code a network: outside, and in a container (companion.c)
 *   guest   process 1 of a virtual machine: makes the tree, starts init in it, sends what it left (guest.c, send.c)
 *   receive writes what a guest sends (receive.c)
 *   clock   says how fast this processor's time-stamp counter is, which a guest must know (clock.c)
 */
#ifndef SANDBOX_INIT_H
#define SANDBOX_INIT_H

#include <stdint.h>
#include <sys/types.h>

/** Nothing was run: the same number that the command line tool gives for a failed set-up. */
#define EXIT_SETUP 125

int init_main(int argc, char **argv);
int enter_main(int argc, char **argv);
int scan_main(int argc, char **argv);
int copy_main(int argc, char **argv);
int idmap_main(int argc, char **argv);
int probe_main(int argc, char **argv);
int lend_main(int argc, char **argv);
int companion_main(int argc, char **argv);
int guest_main(int argc, char **argv);
int receive_main(int argc, char **argv);
int clock_main(void);

/* fail.c: one line on stderr, `sandbox-init: STAGE: SUBJECT: REASON`, then exit 125. */
_Noreturn void fail_with(int code, const char *stage, const char *subject, const char *reason);
_Noreturn void fail(const char *stage, const char *subject, const char *reason);
/** As fail(), the reason being the system's text for errno. */
_Noreturn void fail_errno(const char *stage, const char *subject);
/** A decimal number from 0 to `max`, nothing else; anything else fails. */
uint64_t number_argument(const char *stage, const char *text, uint64_t max);
/** What is left of an argument list. */
struct arguments {
  char **argv;
  int argc, at;
};
/** The next argument of `option`; that there is none fails. */
char *argument_take(struct arguments *arguments, const char *option);

/* idmap.c */
/**
 * A user namespace whose maps exchange `disk` and `seen` and leave every other id as it is, for
 * MOUNT_ATTR_IDMAP. Gives a descriptor; fails on error. Needs root in the initial user namespace.
 */
int idmap_namespace(uid_t disk_uid, uid_t seen_uid, gid_t disk_gid, gid_t seen_gid);

#endif
