/* The init's own data: the frames it speaks (frames.c), what START says (start.c), the commands it runs (command.c, streams.c). */
#ifndef INIT_H
#define INIT_H

#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>

#define PROTOCOL_VERSION 1
#define MAX_PAYLOAD 65536
#define HEADER_SIZE 12
#define MAX_COMMANDS 64
#define MAX_START (4u << 20)
#define STDIN_WINDOW 65536
/* The same everywhere; C libraries' headers may lack it. */
#define SYS_CLOSE_RANGE 436

enum frame_type {
  FRAME_START = 1,
  FRAME_STDIN = 2,
  FRAME_STDIN_END = 3,
  FRAME_SIGNAL = 4,
  FRAME_SHUTDOWN = 5,
  FRAME_PING = 6,
  FRAME_READY = 16,
  FRAME_STARTED = 17,
  FRAME_FAILED = 18,
  FRAME_OUTPUT = 19,
  FRAME_EXIT = 20,
  FRAME_PONG = 21,
  FRAME_ERROR = 22,
  FRAME_CREDIT = 23,
  FRAME_BYE = 24,
};

enum start_tag {
  TAG_ARG = 1,
  TAG_ENV = 2,
  TAG_CWD = 3,
  TAG_WALL = 4,
  TAG_OUTPUT = 5,
  TAG_ON_OUTPUT = 6,
  TAG_RLIMIT = 7,
  TAG_EXEC = 8,
  TAG_STDIN = 9,
  TAG_OOM = 10,
  TAG_WRITE = 11,
  /** ARG is an act of our own (act.c), not a program. */
  TAG_ACT = 12,
  TAG_APPARMOR = 13,
  TAG_LAST = TAG_APPARMOR,
};

/** Where a start failed; the numbers are the protocol's. */
enum start_stage { STAGE_CWD = 1, STAGE_RLIMIT = 2, STAGE_LANDLOCK = 3, STAGE_EXEC = 4, STAGE_FORK = 5, STAGE_STDIO = 6, STAGE_APPARMOR = 7 };

/** Why a command was ended by us. */
enum exit_flag { EXIT_WALL = 1, EXIT_STDOUT = 2, EXIT_STDERR = 4, EXIT_REQUESTED = 8, EXIT_SHUTDOWN = 16 };

struct frame {
  uint8_t type, stream;
  uint32_t id, length;
  const uint8_t *payload;
};

struct rlimit_request {
  uint32_t resource;
  struct rlimit value;
};

/** What one START frame asks for. All strings live in `arena`. */
struct start {
  char **argv, **envp;
  const char *cwd;
  /** The AppArmor profile that the command is to be confined by; NULL: none. */
  const char *profile;
  char **exec_paths, **write_paths;
  const char *oom_paths[4];
  int oom_count;
  struct rlimit_request rlimits[16];
  int rlimit_count;
  uint64_t wall_ms, limits[2];
  int kill_on_output, wants_stdin, is_act;
  void *arena;
};

/* frames.c */
/** Reads what there is on stdin. 0 at its end (the tool is gone), else 1. */
int frames_read(void);
/** Takes the next whole frame; 0 when there is none yet. Its payload is valid until the next call. */
int frames_next(struct frame *frame);
/** Room for frames that come in: what we may have to answer stays bounded. */
int frames_accepting(void);
void frames_send(uint8_t type, uint8_t stream, uint32_t id, const void *payload, uint32_t length);
/** True when nothing waits to be written but what is held: the only time at which a command's output is read. */
int frames_idle(void);
/** Holds back what was sent until something follows it or an instant has passed. Nothing when that can't be. */
void frames_hold(void);
int frames_held(void);
/** Writes what it can without blocking; 0 when the tool no longer reads. */
int frames_flush(void);
/** Where the payload of the next OUTPUT frame may be read into directly; then frames_commit_output. */
uint8_t *frames_output_space(void);
void frames_commit_output(uint8_t stream, uint32_t id, uint32_t length);
/** Sends ERROR, kills everything and exits. */
_Noreturn void protocol_error(const char *text);

/* start.c */
/** Reads START's records into `start`; what isn't understood is a protocol error. */
void start_parse(struct start *start, const uint8_t *bytes, size_t length);
void start_free(struct start *start);
/** In the child: becomes the program, or tells why not through `status` and exits. */
_Noreturn void start_exec(const struct start *start, const int stdio[3], int status);

/* landlock.c */
int landlock_abi(void);
/** Restricts the caller as `start` asks. 0, or -1 with errno and `*subject` set. */
int landlock_restrict(const struct start *start, const char **subject);

/* command.c */
void commands_open(void);
void commands_start(uint32_t id, const uint8_t *bytes, size_t length);
void commands_stdin(uint32_t id, const uint8_t *bytes, uint32_t length);
void commands_stdin_end(uint32_t id);
void commands_signal(uint32_t id, uint32_t signal);
/** Ends every command; none may be started after it. */
void commands_shutdown(void);
/** Reaps whatever ended. */
void commands_reap(void);
/** Holds the wall-times, ends what must end, reports what has ended. */
void commands_advance(void);
int commands_running(void);
/** Whether there is any process here but this one, by the kernel's own word: whatever runs is a child of ours or a child's. */
int commands_anything_runs(void);
/** While everything is being killed, no START may be read: what it started would be killed too. */
int commands_sweeping(void);

struct pollfd;
/** Adds the descriptors to wait for; gives how many. `timeout` (ms) is lowered to the next deadline. */
int commands_poll(struct pollfd *set, int *timeout);
void commands_ready(const struct pollfd *set, int count);

uint64_t monotonic_us(void);

#endif
