/* Acts on the kernel: system calls by number, the network, and the environment. */
#define _GNU_SOURCE
#include "act.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define ARGUMENTS 6

/* A number, `@text` for a pointer to that text, `*` for a pointer to a page of zeroes. */
static long argument(const char *text) {
  static char zeroes[4096] __attribute__((aligned(64)));
  if (*text == '@') return (long)(text + 1);
  if (*text == '*') return (long)zeroes;
  return (long)strtoll(text, NULL, 0);
}

/** call NUMBER ARGUMENT…: one system call, in a child that ends with it. */
static void try_call(char **argv, struct outcome *outcome) {
  long words[ARGUMENTS + 1] = {0}, said[2] = {0, EINTR};
  int count = 0, pipes[2];
  for (; argv[count] != NULL && count <= ARGUMENTS; count++) words[count] = argument(argv[count]);
  if (pipe(pipes) < 0) return act_failed(outcome, "pipe");
  pid_t child = fork();
  if (child < 0) return act_failed(outcome, "fork");
  if (child == 0) {
    errno = 0;
    said[0] = syscall(words[0], words[1], words[2], words[3], words[4], words[5], words[6]);
    said[1] = said[0] < 0 ? errno : 0;
    _exit(write(pipes[1], said, sizeof said) == sizeof said ? 0 : 1);
  }
  close(pipes[1]);
  /* Nothing to read: it was killed for trying. */
  if (read(pipes[0], said, sizeof said) != sizeof said) said[0] = -1;
  close(pipes[0]);
  waitpid(child, NULL, 0);
  errno = (int)said[1];
  if (said[1] != 0) act_failed(outcome, "call");
  snprintf(outcome->detail, sizeof outcome->detail, "%ld", said[0]);
}

static int patient(int fd) {
  struct timeval wait = {.tv_sec = 2, .tv_usec = 0};
  return setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof wait) < 0 ||
                 setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait) < 0
             ? -1
             : 0;
}

/** connect ADDRESS PORT: TCP over IPv4 or IPv6. send ADDRESS PORT: one datagram. */
static void reach(char **argv, int type, struct outcome *outcome) {
  struct sockaddr_in six_less = {.sin_family = AF_INET, .sin_port = htons((uint16_t)act_number(argv[1]))};
  struct sockaddr_in6 six = {.sin6_family = AF_INET6, .sin6_port = six_less.sin_port};
  int is_six = inet_pton(AF_INET6, argv[0], &six.sin6_addr) == 1;
  if (!is_six && inet_pton(AF_INET, argv[0], &six_less.sin_addr) != 1) _exit(64);
  const struct sockaddr *to = is_six ? (const struct sockaddr *)&six : (const struct sockaddr *)&six_less;
  socklen_t size = is_six ? sizeof six : sizeof six_less;
  int fd = socket(to->sa_family, type | SOCK_CLOEXEC, 0);
  if (fd < 0 || patient(fd) < 0) return act_failed(outcome, "socket");
  if (type == SOCK_STREAM && connect(fd, to, size) < 0) act_failed(outcome, "connect");
  if (type == SOCK_DGRAM && sendto(fd, "probe", 5, 0, to, size) < 0) act_failed(outcome, "send");
  close(fd);
}

static void try_connect(char **argv, struct outcome *outcome) { reach(argv, SOCK_STREAM, outcome); }
static void try_send(char **argv, struct outcome *outcome) { reach(argv, SOCK_DGRAM, outcome); }

/** abstract NAME: a listener by that name in this network namespace. */
static void try_abstract(char **argv, struct outcome *outcome) {
  struct sockaddr_un to = {.sun_family = AF_UNIX};
  size_t length = strlen(argv[0]);
  if (length + 1 > sizeof to.sun_path) _exit(64);
  memcpy(to.sun_path + 1, argv[0], length);
  int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return act_failed(outcome, "socket");
  if (connect(fd, (struct sockaddr *)&to, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + length)) < 0)
    act_failed(outcome, "connect");
  close(fd);
}

/** loopback: a listener of its own, and a connection to it. */
static void try_loopback(char **argv, struct outcome *outcome) {
  struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof at;
  (void)argv;
  int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (listener < 0 || fd < 0) return act_failed(outcome, "socket");
  if (bind(listener, (struct sockaddr *)&at, size) < 0 || listen(listener, 1) < 0 ||
      getsockname(listener, (struct sockaddr *)&at, &size) < 0)
    return act_failed(outcome, "listen");
  if (connect(fd, (struct sockaddr *)&at, size) < 0) act_failed(outcome, "connect");
  close(fd);
  close(listener);
}

/* A name as DNS writes it. */
static size_t encode(uint8_t *at, const char *name) {
  size_t length = 0;
  for (const char *label = name; *label != '\0';) {
    size_t size = strcspn(label, ".");
    if (size == 0 || size > 63 || length + size > 250) _exit(64);
    at[length++] = (uint8_t)size;
    memcpy(at + length, label, size);
    length += size;
    label += size + (label[size] == '.');
  }
  at[length++] = 0;
  return length;
}

/** resolve SERVER NAME: asks for an A record; the answer's code (RFC 1035: 0 none, 3 no such name, 5 refused). */
static void try_resolve(char **argv, struct outcome *outcome) {
  uint8_t message[512] = {0x12, 0x34, 0x01, 0x00, 0x00, 0x01};
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(53)};
  if (inet_pton(AF_INET, argv[0], &to.sin_addr) != 1) _exit(64);
  size_t length = 12 + encode(message + 12, argv[1]);
  const uint8_t question[] = {0, 1, 0, 1};
  memcpy(message + length, question, sizeof question);
  int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0 || patient(fd) < 0) return act_failed(outcome, "socket");
  if (sendto(fd, message, length + sizeof question, 0, (struct sockaddr *)&to, sizeof to) < 0)
    return act_failed(outcome, "send");
  ssize_t n = recv(fd, message, sizeof message, 0);
  if (n < 12) return act_failed(outcome, "answer");
  close(fd);
  snprintf(outcome->detail, sizeof outcome->detail, "%d %d", message[3] & 15, message[6] << 8 | message[7]);
}

/** getenv NAME: what the command was given under that name. */
static void try_getenv(char **argv, struct outcome *outcome) {
  size_t length = strlen(argv[0]);
  for (char **entry = act_environment; *entry != NULL; entry++)
    if (strncmp(*entry, argv[0], length) == 0 && (*entry)[length] == '=') {
      snprintf(outcome->detail, sizeof outcome->detail, "%s", *entry + length + 1);
      return;
    }
  errno = ENOENT;
  act_failed(outcome, "getenv");
}

/** nothing: that a command may be started at all. */
static void try_nothing(char **argv, struct outcome *outcome) {
  (void)argv;
  (void)outcome;
}

const struct act kernel_acts[] = {
    {"call", -1, try_call},       {"connect", 2, try_connect}, {"send", 2, try_send},
    {"abstract", 1, try_abstract}, {"loopback", 0, try_loopback}, {"resolve", 2, try_resolve},
    {"getenv", 1, try_getenv},    {"nothing", 0, try_nothing}, {NULL, 0, NULL},
};
