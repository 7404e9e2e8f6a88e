/* The two network namespaces of a sandbox with egress: the interceptor's and the code's. */
#ifndef NETWORK_H
#define NETWORK_H

#include <stdint.h>

/** A socket to be made in the interceptor's namespace and handed to the tool. */
struct listener {
  int udp;
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
};

/** An IPv4 address in plain spelling, in network order; anything else fails. */
uint32_t network_address(const char *text);
/**
 * Makes both namespaces, hands the listeners over and leaves the caller in the code's. Needs CAP_NET_ADMIN and
 * CAP_SYS_ADMIN over its user namespace. The interceptor's namespace lives as long as the tool holds a socket of it.
 */
void network_enter(const struct network *network);

#endif
