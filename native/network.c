/*
 * A network whose only way out is the tool. In the interceptor's namespace every IPv4 address is local (a `local`
 * route for 0.0.0.0/0, "AnyIP"), so that a listener there accepts a connection meant for any host and reads the
 * original destination from the socket's own address. The code's namespace reaches it over a veth pair, and nothing
 * else. The sockets are handed to the tool, which accepts inside and connects outside: a socket belongs for ever to
 * the namespace that it was made in.
 */
#define _GNU_SOURCE
#include "network.h"
#include "handover.h"
#include "watch.h"
#include "sandbox-init.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <linux/veth.h>
#include <net/if.h>
#include <sched.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define STAGE "network"
#define LOOPBACK 1
/* Of both ends of the link: beyond what a new namespace may have by itself (tunl0, sit0). */
#define LINK 100
#define LINK_NAME "eth0"
/* The link is a network of four addresses. */
#define PREFIX 30
/* More than what a burst of a test suite opens before the tool gets to accept. */
#define BACKLOG 4096
#define MAX_PORT 65535

struct message {
  struct nlmsghdr header;
  char body[512];
};

static void *tail(struct message *message) { return (char *)message + NLMSG_ALIGN(message->header.nlmsg_len); }

static struct rtattr *add(struct message *message, unsigned short type, const void *data, unsigned short length) {
  struct rtattr *attribute = tail(message);
  attribute->rta_type = type;
  attribute->rta_len = (unsigned short)RTA_LENGTH(length);
  if (length > 0) memcpy(RTA_DATA(attribute), data, length);
  message->header.nlmsg_len = NLMSG_ALIGN(message->header.nlmsg_len) + RTA_ALIGN(attribute->rta_len);
  return attribute;
}

static void end(struct message *message, struct rtattr *nest) {
  nest->rta_len = (unsigned short)((char *)tail(message) - (char *)nest);
}

static void begin(struct message *message, unsigned short type, unsigned short flags, const void *body, unsigned length) {
  memset(message, 0, sizeof *message);
  message->header.nlmsg_type = type;
  message->header.nlmsg_flags = (unsigned short)(NLM_F_REQUEST | NLM_F_ACK | flags);
  message->header.nlmsg_len = NLMSG_LENGTH(length);
  memcpy(NLMSG_DATA(&message->header), body, length);
}

/** Asks the kernel of the namespace that the socket was made in, and waits for its word. */
static void ask(int netlink, struct message *message, const char *what) {
  char reply[1024];
  const struct nlmsghdr *header = (const struct nlmsghdr *)reply;
  if (send(netlink, message, message->header.nlmsg_len, 0) < 0) fail_errno(STAGE, what);
  ssize_t length = recv(netlink, reply, sizeof reply, 0);
  if (length < (ssize_t)NLMSG_LENGTH(sizeof(struct nlmsgerr)) || header->nlmsg_type != NLMSG_ERROR)
    fail(STAGE, what, "the kernel's answer makes no sense");
  errno = -((const struct nlmsgerr *)NLMSG_DATA(header))->error;
  if (errno != 0) fail_errno(STAGE, what);
}

static void set_up(int netlink, int index, const char *what) {
  struct message message;
  struct ifinfomsg link = {.ifi_index = index, .ifi_flags = IFF_UP, .ifi_change = IFF_UP};
  begin(&message, RTM_NEWLINK, 0, &link, sizeof link);
  ask(netlink, &message, what);
}

static void make_link(int netlink, int peer_namespace) {
  struct message message;
  struct ifinfomsg link = {.ifi_index = LINK};
  begin(&message, RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, &link, sizeof link);
  add(&message, IFLA_IFNAME, LINK_NAME, sizeof LINK_NAME);
  struct rtattr *info = add(&message, IFLA_LINKINFO, NULL, 0);
  add(&message, IFLA_INFO_KIND, "veth", 4);
  struct rtattr *data = add(&message, IFLA_INFO_DATA, NULL, 0);
  struct rtattr *peer = add(&message, VETH_INFO_PEER, NULL, 0);
  memcpy(tail(&message), &link, sizeof link);
  message.header.nlmsg_len += NLMSG_ALIGN(sizeof link);
  add(&message, IFLA_IFNAME, LINK_NAME, sizeof LINK_NAME);
  add(&message, IFLA_NET_NS_FD, &peer_namespace, sizeof peer_namespace);
  end(&message, peer);
  end(&message, data);
  end(&message, info);
  ask(netlink, &message, "a veth pair");
}

static void add_address(int netlink, uint32_t address) {
  struct message message;
  struct ifaddrmsg body = {.ifa_family = AF_INET, .ifa_prefixlen = PREFIX, .ifa_index = LINK};
  begin(&message, RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL, &body, sizeof body);
  add(&message, IFA_LOCAL, &address, sizeof address);
  add(&message, IFA_ADDRESS, &address, sizeof address);
  ask(netlink, &message, "the code's address");
}

struct route {
  unsigned char table, type, scope, length;
  uint32_t to, via;
  int index;
};

static void add_route(int netlink, const struct route *route, const char *what) {
  struct message message;
  struct rtmsg body = {.rtm_family = AF_INET,
                       .rtm_dst_len = route->length,
                       .rtm_table = route->table,
                       .rtm_protocol = RTPROT_BOOT,
                       .rtm_scope = route->scope,
                       .rtm_type = route->type};
  begin(&message, RTM_NEWROUTE, NLM_F_CREATE | NLM_F_EXCL, &body, sizeof body);
  if (route->length > 0) add(&message, RTA_DST, &route->to, sizeof route->to);
  if (route->via != 0) add(&message, RTA_GATEWAY, &route->via, sizeof route->via);
  add(&message, RTA_OIF, &route->index, sizeof route->index);
  ask(netlink, &message, what);
}

static int open_netlink(void) {
  int netlink = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
  if (netlink < 0) fail_errno(STAGE, "netlink");
  return netlink;
}

/** A setting of the namespace that we are in. Absent: the kernel has no such protocol, and nothing is to be set. */
static void setting(const char *path, const char *value) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  if (fd < 0 && errno == ENOENT) return;
  if (fd < 0 || write(fd, value, strlen(value)) < 0) fail_errno(STAGE, path);
  close(fd);
}

/** A network namespace, to which we keep a way after we have left it. */
struct side {
  int netlink, namespace;
};

/** The namespace that we are in, with no IPv6 but on loopback; links that are made later have none. */
static struct side this_namespace(void) {
  setting("/proc/sys/net/ipv6/conf/default/disable_ipv6", "1");
  /* Engines turn it off on every link of a container that is given no such address. */
  setting("/proc/sys/net/ipv6/conf/lo/disable_ipv6", "0");
  struct side side = {.netlink = open_netlink(), .namespace = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC)};
  if (side.namespace < 0) fail_errno(STAGE, "/proc/self/ns/net");
  set_up(side.netlink, LOOPBACK, "loopback");
  return side;
}

static struct side new_namespace(void) {
  if (unshare(CLONE_NEWNET) < 0) fail_errno(STAGE, "unshare");
  return this_namespace();
}

static void leave(struct side side) {
  close(side.netlink);
  close(side.namespace);
}

/** The low ports are nobody else's in the code's namespace. */
static void free_low_ports(void) { setting("/proc/sys/net/ipv4/ip_unprivileged_port_start", "0"); }

/*
 * Neither SO_REUSEADDR nor SO_REUSEPORT: nobody may take such a socket's place. Non-blocking, which the tool takes for
 * granted: a client that goes away between poll and accept, or a tool without a descriptor left, would stop it for ever.
 */
static int open_listener(const struct listener *listener) {
  char subject[INET_ADDRSTRLEN];
  struct sockaddr_in address = {
      .sin_family = AF_INET, .sin_port = htons(listener->port), .sin_addr.s_addr = listener->address};
  int fd = socket(AF_INET, (listener->udp ? SOCK_DGRAM : SOCK_STREAM) | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  inet_ntop(AF_INET, &listener->address, subject, sizeof subject);
  if (fd < 0) fail_errno(STAGE, "socket");
  if (bind(fd, (struct sockaddr *)&address, sizeof address) < 0) fail_errno(STAGE, subject);
  if (!listener->udp && listen(fd, BACKLOG) < 0) fail_errno(STAGE, subject);
  return fd;
}

/** Those of the namespace that we are in. */
static void hand_over(const struct network *network, struct handover *handover, int inside) {
  for (int i = 0; i < network->listener_count; i++) {
    const struct listener *listener = &network->listeners[i];
    if (listener->inside != inside) continue;
    int fd = open_listener(listener);
    handover_send(handover, fd, listener->udp, listener->port, inside);
    /* A copy of ours would take connections that nobody answers. */
    close(fd);
  }
}

/** In the interceptor's namespace: every address is local, and the tool has what listens. */
static struct side new_interceptor(const struct network *network, struct handover *handover) {
  struct side interceptor = new_namespace();
  /* Else its kernel would answer a ping of any host: gVisor lets everybody have such a socket. */
  setting("/proc/sys/net/ipv4/icmp_echo_ignore_all", "1");
  struct route any = {.table = RT_TABLE_LOCAL, .type = RTN_LOCAL, .scope = RT_SCOPE_HOST, .index = LOOPBACK};
  add_route(interceptor.netlink, &any, "the route that makes every address local");
  hand_over(network, handover, 0);
  return interceptor;
}

/** Joins the two namespaces: from here on the code reaches the interceptor, whatever it dials. */
static void join(struct side interceptor, struct side code, const struct network *network) {
  make_link(code.netlink, interceptor.namespace);
  set_up(interceptor.netlink, LINK, "the interceptor's end");
  /* In the local table, which is asked first and where the longest prefix wins: else the way back would be loopback. */
  struct route back = {.table = RT_TABLE_LOCAL,
                       .type = RTN_UNICAST,
                       .scope = RT_SCOPE_LINK,
                       .length = 32,
                       .to = network->code,
                       .index = LINK};
  add_route(interceptor.netlink, &back, "the way back to the code");
  add_address(code.netlink, network->code);
  set_up(code.netlink, LINK, "the code's end");
  struct route out = {.table = RT_TABLE_MAIN,
                      .type = RTN_UNICAST,
                      .scope = RT_SCOPE_UNIVERSE,
                      .via = network->interceptor,
                      .index = LINK};
  add_route(code.netlink, &out, "the code's default route");
  leave(interceptor);
  leave(code);
}

uint32_t network_address(const char *text) {
  struct in_addr address;
  if (inet_pton(AF_INET, text, &address) != 1) fail("usage", text, "an IPv4 address is needed");
  return address.s_addr;
}

int network_listener(struct network *network, const char *option, struct arguments *in) {
  int udp = strcmp(option, "--udp") == 0;
  int inside = strcmp(option, "--inside") == 0;
  if (!udp && !inside && strcmp(option, "--tcp") != 0) return 0;
  if (network->channel < 0) fail("usage", option, "--network comes first");
  struct listener *listener = &network->listeners[network->listener_count++];
  listener->udp = udp;
  listener->inside = inside;
  listener->address = network_address(argument_take(in, option));
  listener->port = (uint16_t)number_argument("port", argument_take(in, option), MAX_PORT);
  return 1;
}

/** In the code's namespace, with all that is needed of the interceptor's in hand. */
static void finish(struct side interceptor, struct side code, const struct network *network, struct handover *handover,
                   int watched) {
  free_low_ports();
  join(interceptor, code, network);
  hand_over(network, handover, 1);
  handover_finish(handover);
  watch_start(watched, network);
}

void network_enter(const struct network *network) {
  struct handover handover = {.channel = network->channel};
  struct side interceptor = new_interceptor(network, &handover);
  int watched = watch_open();
  finish(interceptor, new_namespace(), network, &handover, watched);
  close(network->channel);
}

void network_attach(const struct network *network) {
  struct handover handover = {.channel = network->channel};
  struct side code = this_namespace();
  /* Engines open ICMP sockets to everybody; as the kernel has it, they are nobody's. */
  setting("/proc/sys/net/ipv4/ping_group_range", "1 0");
  struct side interceptor = new_interceptor(network, &handover);
  int watched = watch_open();
  /* Whoever looks for the namespace that the engine made, the engine itself to start the code in it, looks at us. */
  if (setns(code.namespace, CLONE_NEWNET) < 0) fail_errno(STAGE, "the code's namespace");
  finish(interceptor, code, network, &handover, watched);
}
