/* Sockets given to a Node process over the channel that it opened with `stdio: ['ipc']`. */
#ifndef HANDOVER_H
#define HANDOVER_H

#include <stdint.h>

struct handover {
  int channel;
  int sent, acknowledged;
};

/** Gives a socket with `{"port":…,"inside":…}` beside it; the caller still has its own copy. */
void handover_send(struct handover *handover, int fd, int udp, uint16_t port, int inside);
/** Waits until the tool has taken all of them; the channel stays open. */
void handover_finish(struct handover *handover);
/** Sends a message without a socket: one line of JSON with its newline. */
void handover_say(int channel, const char *line);

#endif
