/*
 * The network of a container. The engine gives the companion, a container of ours, a network namespace with loopback
 * alone; the companion makes the interceptor's beside it and joins the two, and the code's container is started in the
 * first. What the companion needs for that, the engine grants to nobody else.
 *
 *   lend CHANNEL FOLDER NAME
 *     on the host: waits at the socket FOLDER/NAME for the companion and lends it what it speaks to the tool by, our
 *     end of Node's channel and our standard error.
 *   companion SOCKET INTERCEPTOR CODE [--tcp | --udp | --inside ADDRESS PORT]...
 *     in its container: makes the network, hands the sockets over, says so, and ends when the tool lets go.
 */
#define _GNU_SOURCE
#include "handover.h"
#include "network.h"
#include "sandbox-init.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#define STAGE "companion"
#define MAX_CHANNEL 31
/* The channel, and where to say what goes wrong. */
#define LENT 2

static struct sockaddr_un at(const char *path) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (strlen(path) >= sizeof address.sun_path) fail(STAGE, path, "the path is too long for a socket");
  strcpy(address.sun_path, path);
  return address;
}

static int unix_socket(void) {
  int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) fail_errno(STAGE, "socket");
  return fd;
}

union control {
  struct cmsghdr header;
  char space[CMSG_SPACE(LENT * sizeof(int))];
};

static struct msghdr message_of(struct iovec *byte, union control *control) {
  return (struct msghdr){
      .msg_iov = byte, .msg_iovlen = 1, .msg_control = control->space, .msg_controllen = sizeof control->space};
}

/** The name is in a folder of the run's own; whoever may use it there has uid 0 in the companion, or is the caller. */
static int listen_at(const char *folder, const char *name) {
  /* Relative: the folder's path may be longer than a socket's may be. */
  if (chdir(folder) < 0) fail_errno(STAGE, folder);
  struct sockaddr_un address = at(name);
  int fd = unix_socket();
  if (bind(fd, (struct sockaddr *)&address, sizeof address) < 0) fail_errno(STAGE, name);
  /* The companion has no right to pass over a file's mode. */
  if (chmod(name, 0666) < 0) fail_errno(STAGE, name);
  if (listen(fd, 1) < 0) fail_errno(STAGE, name);
  return fd;
}

int lend_main(int argc, char **argv) {
  if (argc != 4) fail("usage", "lend", "CHANNEL FOLDER NAME are needed");
  int channel = (int)number_argument("usage", argv[1], MAX_CHANNEL);
  int door = listen_at(argv[2], argv[3]);
  handover_say(channel, "{\"listening\":true}\n");

  struct pollfd set[] = {{.fd = door, .events = POLLIN}, {.fd = channel, .events = POLLRDHUP}};
  while (poll(set, 2, -1) < 0)
    if (errno != EINTR) fail_errno(STAGE, "poll");
  if (set[1].revents != 0) fail(STAGE, "the tool", "it has ended");
  int companion = accept4(door, NULL, NULL, SOCK_CLOEXEC);
  if (companion < 0) fail_errno(STAGE, argv[3]);
  unlink(argv[3]);

  union control control = {0};
  struct iovec byte = {.iov_base = "", .iov_len = 1};
  struct msghdr message = message_of(&byte, &control);
  const int lent[LENT] = {channel, 2};
  control.header.cmsg_level = SOL_SOCKET;
  control.header.cmsg_type = SCM_RIGHTS;
  control.header.cmsg_len = CMSG_LEN(sizeof lent);
  memcpy(CMSG_DATA(&control.header), lent, sizeof lent);
  if (sendmsg(companion, &message, MSG_NOSIGNAL) != 1) fail_errno(STAGE, "the companion");
  return 0;
}

/** From here on what goes wrong is said to the tool itself. */
static int borrow(const char *path) {
  struct sockaddr_un address = at(path);
  int fd = unix_socket();
  if (connect(fd, (struct sockaddr *)&address, sizeof address) < 0) fail_errno(STAGE, path);
  char nothing;
  union control control = {0};
  struct iovec byte = {.iov_base = &nothing, .iov_len = 1};
  struct msghdr message = message_of(&byte, &control);
  int lent[LENT];
  ssize_t length;
  do length = recvmsg(fd, &message, MSG_CMSG_CLOEXEC);
  while (length < 0 && errno == EINTR);
  if (length < 0) fail_errno(STAGE, path);
  if (length != 1 || message.msg_controllen < CMSG_LEN(sizeof lent) ||
      control.header.cmsg_type != SCM_RIGHTS || control.header.cmsg_len != CMSG_LEN(sizeof lent))
    fail(STAGE, path, "the tool has lent nothing");
  memcpy(lent, CMSG_DATA(&control.header), sizeof lent);
  close(fd);
  if (dup2(lent[1], 2) < 0) fail_errno(STAGE, "standard error");
  close(lent[1]);
  return lent[0];
}

/** Nothing is said to us any more: it ends with the tool, or when the tool lets go. */
static void wait_for_end(int channel) {
  char ignored[64];
  for (;;) {
    ssize_t length = recv(channel, ignored, sizeof ignored, 0);
    if (length == 0 || (length < 0 && errno != EINTR)) return;
  }
}

int companion_main(int argc, char **argv) {
  struct arguments in = {.argv = argv, .argc = argc, .at = 1};
  struct network network = {.channel = -1};
  network.channel = borrow(argument_take(&in, "SOCKET"));
  network.interceptor = network_address(argument_take(&in, "INTERCEPTOR"));
  network.code = network_address(argument_take(&in, "CODE"));
  network.listeners = calloc((size_t)argc, sizeof *network.listeners);
  if (network.listeners == NULL) fail_errno("memory", "listeners");
  while (in.at < argc) {
    const char *option = argument_take(&in, "option");
    if (!network_listener(&network, option, &in)) fail("usage", option, "an unknown option");
  }
  network_attach(&network);
  handover_say(network.channel, "{\"joined\":true}\n");
  wait_for_end(network.channel);
  return 0;
}
