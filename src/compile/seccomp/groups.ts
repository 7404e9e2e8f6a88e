/** Calls that build and test tools need, by what they are for. What isn't named here or in `conditions.ts` is refused. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'open files': words(`
    open openat openat2 creat close close_range read write readv writev pread64 pwrite64 preadv pwritev preadv2
    pwritev2 lseek dup dup2 dup3 fcntl flock pipe pipe2 sendfile splice tee copy_file_range fallocate fadvise64
    readahead fsync fdatasync sync syncfs sync_file_range truncate ftruncate cachestat`),
  'file names and metadata': words(`
    access faccessat faccessat2 stat lstat fstat newfstatat statx statfs fstatfs getcwd chdir fchdir getdents
    getdents64 mkdir mkdirat rmdir link linkat unlink unlinkat symlink symlinkat readlink readlinkat rename renameat
    renameat2 mknod mknodat chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat umask utime utimes utimensat
    futimesat setxattr lsetxattr fsetxattr setxattrat getxattr lgetxattr fgetxattr getxattrat listxattr llistxattr
    flistxattr listxattrat removexattr lremovexattr fremovexattr removexattrat file_getattr file_setattr`),
  'waiting for files': words(`
    poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 eventfd
    eventfd2 inotify_init inotify_init1 inotify_add_watch inotify_rm_watch signalfd signalfd4 timerfd_create
    timerfd_settime timerfd_gettime`),
  processes: words(`
    fork vfork execve execveat exit exit_group wait4 waitid getpid getppid gettid getpgid setpgid getpgrp setsid
    getsid set_tid_address set_robust_list get_robust_list prctl arch_prctl rseq membarrier pidfd_open
    pidfd_send_signal getcpu restart_syscall`),
  'users and rights': words(`
    getuid geteuid getgid getegid getresuid getresgid getgroups setuid setgid setreuid setregid setresuid setresgid
    setfsuid setfsgid setgroups capget capset seccomp landlock_create_ruleset landlock_add_rule
    landlock_restrict_self`),
  scheduling: words(`
    sched_yield sched_getaffinity sched_getparam sched_getscheduler sched_get_priority_max sched_get_priority_min
    sched_rr_get_interval sched_getattr getpriority ioprio_get`),
  limits: words('getrlimit setrlimit getrusage times'),
  signals: words(`
    kill tkill tgkill rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigtimedwait rt_sigqueueinfo
    rt_tgsigqueueinfo rt_sigsuspend sigaltstack pause alarm getitimer setitimer`),
  memory: words(`
    brk mmap munmap mprotect mremap msync mincore madvise process_madvise mlock mlock2 mlockall munlock munlockall
    remap_file_pages pkey_alloc pkey_free pkey_mprotect get_mempolicy map_shadow_stack mseal`),
  synchronisation: words('futex futex_waitv futex_wake futex_wait futex_requeue'),
  time: words(`
    time gettimeofday clock_gettime clock_getres clock_nanosleep nanosleep timer_create timer_settime timer_gettime
    timer_getoverrun timer_delete`),
  'System V and POSIX IPC': words(`
    shmget shmat shmdt shmctl semget semop semtimedop semctl msgget msgsnd msgrcv msgctl mq_open mq_unlink
    mq_timedsend mq_timedreceive mq_notify mq_getsetattr`),
  sockets: words(`
    connect bind listen accept accept4 getsockname getpeername sendto recvfrom sendmsg recvmsg sendmmsg recvmmsg
    shutdown setsockopt getsockopt`),
  system: words('uname sysinfo getrandom'),
};

/** Allowed by `default` only: debuggers and tracers of the code's own processes, and Linux AIO for databases. */
export const DEFAULT_ONLY: Readonly<Record<string, readonly string[]>> = {
  'debugging own processes': words('ptrace process_vm_readv process_vm_writev kcmp pidfd_getfd'),
  'asynchronous files': words('io_setup io_destroy io_submit io_cancel io_getevents io_pgetevents vmsplice'),
};

/**
 * Answered with ENOSYS, so that a program falls back to the older call: clone3 takes its flags through a pointer,
 * which a filter can't look behind (glibc then uses clone).
 */
export const NOT_IMPLEMENTED: readonly string[] = ['clone3'];

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
