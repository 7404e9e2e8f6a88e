/*
 * The kernel refuses a connection to a port without a listener by itself, and the tool would not know. So a process
 * reads the first packet of each connection that reaches the interceptor's namespace and tells the tool of those that
 * nobody answers. It reads bytes that the code has made, so it may do nothing else: a strict seccomp filter leaves it
 * read, write and exit.
 */
#define _GNU_SOURCE
#include "watch.h"

#include <arpa/inet.h>
#include <errno.h>
#include <grp.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Different targets that are told; a scan of every port is no news, and must not crowd out what is. */
#define MAX_TOLD 256
/* Of a packet: the longest IPv4 header, and the ports after it. */
#define SNAP 80
#define PROTOCOL 9
#define FRAGMENT 6
#define FLAGS 13
#define SYN 0x02
#define SYN_ACK 0x12

struct target {
  uint32_t address;
  uint16_t port;
};

static uint8_t listened[65536 / 8];
static struct target told[MAX_TOLD];
static int told_count;

int watch_open(void) {
  /* Cooked: a packet begins with its IPv4 header. */
  struct sock_filter code[] = {
      BPF_STMT(BPF_LD | BPF_B | BPF_ABS, PROTOCOL),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, IPPROTO_TCP, 0, 7),
      BPF_STMT(BPF_LD | BPF_H | BPF_ABS, FRAGMENT),
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 0x1fff, 5, 0),
      BPF_STMT(BPF_LDX | BPF_B | BPF_MSH, 0),
      BPF_STMT(BPF_LD | BPF_B | BPF_IND, FLAGS),
      BPF_STMT(BPF_ALU | BPF_AND | BPF_K, SYN_ACK),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYN, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SNAP),
      BPF_STMT(BPF_RET | BPF_K, 0),
  };
  struct sock_fprog program = {.len = sizeof code / sizeof *code, .filter = code};
  /* Protocol 0 hears nothing until it is bound, by when the filter is there. */
  int packets = socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (packets < 0) return -1;
  struct sockaddr_ll any = {.sll_family = AF_PACKET, .sll_protocol = htons(ETH_P_IP)};
  if (setsockopt(packets, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program) == 0 &&
      bind(packets, (struct sockaddr *)&any, sizeof any) == 0)
    return packets;
  close(packets);
  return -1;
}

static int is_news(struct target target) {
  if (listened[target.port / 8] & (1u << (target.port % 8))) return 0;
  for (int i = 0; i < told_count; i++)
    if (told[i].address == target.address && told[i].port == target.port) return 0;
  if (told_count == MAX_TOLD) return 0;
  told[told_count++] = target;
  return 1;
}

/** Without anything that would allocate or ask the kernel. */
static char *decimal(char *at, unsigned value) {
  char digits[8];
  int count = 0;
  do digits[count++] = (char)('0' + value % 10);
  while ((value /= 10) > 0);
  while (count > 0) *at++ = digits[--count];
  return at;
}

static char *append(char *at, const char *text) {
  size_t length = strlen(text);
  memcpy(at, text, length);
  return at + length;
}

static void tell(int channel, const uint8_t *address, uint16_t port) {
  char line[96];
  char *at = append(line, "{\"attempt\":{\"address\":\"");
  for (int i = 0; i < 4; i++) {
    if (i > 0) *at++ = '.';
    at = decimal(at, address[i]);
  }
  at = append(at, "\",\"port\":");
  at = decimal(at, port);
  at = append(at, "}}\n");
  size_t length = (size_t)(at - line);
  if (write(channel, line, length) != (ssize_t)length) syscall(SYS_exit, 0);
}

static void watch(int packets, int channel) {
  uint8_t packet[SNAP];
  for (;;) {
    ssize_t length = read(packets, packet, sizeof packet);
    if (length < 0) {
      /* The link goes down and comes up again while the namespaces are made. */
      if (errno == ENETDOWN || errno == EINTR) continue;
      syscall(SYS_exit, 0);
    }
    size_t header = (size_t)(packet[0] & 15) * 4;
    if (header < 20 || (size_t)length < header + 4) continue;
    struct target target = {.port = (uint16_t)(packet[header + 2] << 8 | packet[header + 3])};
    memcpy(&target.address, packet + 16, sizeof target.address);
    if (is_news(target)) tell(channel, packet + 16, target.port);
  }
}

static void close_all_but(int first, int second) {
  int low = first < second ? first : second, high = first < second ? second : first;
  if (low > 0) syscall(SYS_close_range, 0u, (unsigned)low - 1, 0u);
  if (high > low + 1) syscall(SYS_close_range, (unsigned)low + 1, (unsigned)high - 1, 0u);
  syscall(SYS_close_range, (unsigned)high + 1, ~0u, 0u);
}

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#else
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

/** Leaves read, write and exit. An engine has put its own filter over a container, under which strict mode can't be had. */
static int confine(void) {
  struct sock_filter code[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 0, 4),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_read, 3, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_write, 2, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_exit, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {.len = sizeof code / sizeof *code, .filter = code};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) return -1;
  if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT, 0, 0, 0) == 0) return 0;
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}

void watch_start(int packets, const struct network *network) {
  if (packets < 0) return;
  pid_t parent = getpid();
  if (fork() != 0) {
    close(packets);
    return;
  }
  for (int i = 0; i < network->listener_count; i++) {
    const struct listener *listener = &network->listeners[i];
    if (!listener->udp && !listener->inside) listened[listener->port / 8] |= (uint8_t)(1u << (listener->port % 8));
  }
  close_all_but(packets, network->channel);
  /* As whoever the caller will be: nobody else's death signal would reach it. */
  if (network->uid != 0 && (setgroups(0, NULL) < 0 || setresgid(network->gid, network->gid, network->gid) < 0 ||
                            setresuid(network->uid, network->uid, network->uid) < 0))
    _exit(0);
  /* After that change, which would undo it. If the caller is gone already the signal would never come. */
  if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) < 0 || getppid() != parent) _exit(0);
  if (confine() < 0) _exit(0);
  watch(packets, network->channel);
}
