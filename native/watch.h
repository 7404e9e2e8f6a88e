/* Connections that are tried on ports without a listener, told to the tool. */
#ifndef WATCH_H
#define WATCH_H

#include "network.h"

/** A packet socket of the namespace that we are in which sees only the first packet of TCP connections; -1: there is none here. */
int watch_open(void);
/**
 * Starts the watcher, which writes `{"attempt":{"address":…,"port":…}}` to the channel once for each target, and closes
 * the caller's copy of the socket. It ends with the caller. What can't be watched isn't: nothing is refused by it.
 */
void watch_start(int packets, const struct network *network);

#endif
