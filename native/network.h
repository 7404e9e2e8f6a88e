/* The two network namespaces of a sandbox with egress: the interceptor's and the code's. */
#ifndef NETWORK_H
#define NETWORK_H

#include "sandbox-init.h"

#include <stdint.h>
#include <sys/types.h>

/** A socket to be made and handed to the tool. */
struct listener {
  int udp;
  /** In the code's namespace, where its own loopback is; else in the interceptor's. */
  int inside;
  /** In network order. */
  uint32_t address;
  uint16_t port;
};

struct network {
  /** Node's IPC channel to the tool; -1: the sandbox has no egress. */
  int channel;
  /** The two ends of the link, in network order. */
  uint32_t interceptor, code;
  struct listener *listeners;
  int listener_count;
  /** Who the watcher is when the caller is root; 0: it stays who it is. */
  uid_t uid;
  gid_t gid;
};

/** An IPv4 address in plain spelling, in network order; anything else fails. */
uint32_t network_address(const char *text);
/** Reads `--tcp`, `--udp` or `--inside` with ADDRESS PORT; 0 when the option is another. */
int network_listener(struct network *network, const char *option, struct arguments *in);
/**
 * Makes both namespaces, hands the listeners over, closes the channel and leaves the caller in the code's. Needs
 * CAP_NET_ADMIN and CAP_SYS_ADMIN over its user namespace. The interceptor's namespace lives as long as the tool holds
 * a socket of it.
 * A child of the caller's tells the tool of connections to ports without a listener until the caller ends (watch.c).
 */
void network_enter(const struct network *network);
/** The same with the namespace that the caller is in for the code's. The channel stays open. */
void network_attach(const struct network *network);

#endif
