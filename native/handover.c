/*
 * Node's own IPC, the sending side: one line of JSON a message, with the socket as SCM_RIGHTS beside it
 * (lib/internal/child_process.js: NODE_HANDLE, answered by NODE_HANDLE_ACK). It is what process.send(message, socket)
 * says in a child that is Node too, so that none has to be started just to make sockets.
 */
#define _GNU_SOURCE
#include "handover.h"
#include "sandbox-init.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define STAGE "network"
#define SUBJECT "the channel to the tool"
/* The kernel counts sockets that are under way against the sender's limit of open files. */
#define UNDER_WAY 64

/** Reads answers until no more than `under_way` are missing. Each is a line, and nothing else is ever said to us. */
static void wait_for_answers(struct handover *handover, int under_way) {
  char answers[4096];
  while (handover->sent - handover->acknowledged > under_way) {
    ssize_t length = recv(handover->channel, answers, sizeof answers, 0);
    if (length < 0 && errno == EINTR) continue;
    if (length < 0) fail_errno(STAGE, SUBJECT);
    if (length == 0) fail(STAGE, SUBJECT, "the tool has closed it");
    for (ssize_t i = 0; i < length; i++) handover->acknowledged += answers[i] == '\n';
  }
}

void handover_send(struct handover *handover, int fd, int udp, uint16_t port, int inside) {
  char line[128];
  union {
    struct cmsghdr header;
    char space[CMSG_SPACE(sizeof(int))];
  } control = {0};
  int length = snprintf(line, sizeof line, "{\"cmd\":\"NODE_HANDLE\",%s,\"msg\":{\"port\":%u,\"inside\":%s}}\n",
                        udp ? "\"type\":\"dgram.Socket\",\"dgramType\":\"udp4\"" : "\"type\":\"net.Native\"", port, inside ? "true" : "false");
  struct iovec part = {.iov_base = line, .iov_len = (size_t)length};
  struct msghdr message = {
      .msg_iov = &part, .msg_iovlen = 1, .msg_control = control.space, .msg_controllen = sizeof control.space};
  control.header.cmsg_level = SOL_SOCKET;
  control.header.cmsg_type = SCM_RIGHTS;
  control.header.cmsg_len = CMSG_LEN(sizeof fd);
  memcpy(CMSG_DATA(&control.header), &fd, sizeof fd);
  ssize_t sent;
  do sent = sendmsg(handover->channel, &message, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  if (sent != length) fail_errno(STAGE, SUBJECT);
  handover->sent++;
  wait_for_answers(handover, UNDER_WAY);
}

void handover_finish(struct handover *handover) { wait_for_answers(handover, 0); }

void handover_say(int channel, const char *line) {
  size_t length = strlen(line);
  ssize_t sent;
  do sent = send(channel, line, length, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  if (sent != (ssize_t)length) fail_errno(STAGE, SUBJECT);
}
