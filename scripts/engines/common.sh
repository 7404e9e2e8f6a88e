# Shared by the scripts of this folder; sourced, never run.
#
# Every engine is one folder below $ENGINE_CACHE (its images and layers, kept between runs) and one below
# $ENGINE_RUN (sockets, pid files, logs: gone at a restart of the machine).
# Messages go to stderr, what a caller evaluates goes to stdout.

set -euo pipefail

ENGINE_CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/sandbox-policy-test"
# Sockets have to be short (108 bytes) and in a folder that users other than root may enter.
ENGINE_RUN="${SANDBOX_POLICY_TEST_RUN:-/run/sandbox-policy-test}"
ENGINE_SCRIPTS="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

say() { printf 'engines: %s\n' "$*" >&2; }
die() {
  printf 'engines: error: %s\n' "$*" >&2
  exit 1
}

# Goes on as root: directly, or by sudo, which asks for a password only where someone can answer.
become_root() {
  [ "$(id -u)" -eq 0 ] && return 0
  command -v sudo >/dev/null || die "root is needed to start an engine, and there is no sudo"
  local ask=()
  { [ -n "${CI:-}" ] || ! [ -t 0 ]; } && ask=(-n)
  exec sudo "${ask[@]}" env "PATH=$PATH" "CI=${CI:-}" "XDG_CACHE_HOME=${XDG_CACHE_HOME:-$HOME/.cache}" \
    "SANDBOX_POLICY_TEST_RUN=$ENGINE_RUN" "$0" "$@"
}

# The group that may use the engine's socket: the caller's, else Docker's own.
socket_group() {
  if [ -n "${SUDO_GID:-}" ]; then
    echo "$SUDO_GID"
  elif getent group docker >/dev/null; then
    echo docker
  else
    echo root
  fi
}

# alive NAME KIND: whether the daemon whose pid file that is still runs. The command line is compared, since
# pid numbers are used again.
alive() {
  local run="$ENGINE_RUN/$1" pid
  pid="$(cat "$run/$2.pid" 2>/dev/null)" || return 1
  [ -n "$pid" ] && tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF "$run/"
}

# stop NAME KIND: ends that daemon if it is ours and waits until it is gone.
stop() {
  local run="$ENGINE_RUN/$1" pid tries=0
  if alive "$1" "$2"; then
    pid="$(cat "$run/$2.pid")"
    kill -TERM "$pid" 2>/dev/null || true
    while kill -0 "$pid" 2>/dev/null; do
      tries=$((tries + 1))
      [ "$tries" -eq 300 ] && kill -KILL "$pid" 2>/dev/null
      [ "$tries" -ge 400 ] && die "$2 ($pid) does not end"
      sleep 0.1
    done
  fi
  rm -f "$run/$2.pid"
}

# stop_shims NAME: ends the containers that a daemon killed with -9 left: each has a shim that names our socket.
stop_shims() {
  local pid
  for pid in $(pgrep -f "containerd-shim.* -address $ENGINE_RUN/$1/" || true); do
    kill -KILL $(pgrep -P "$pid") "$pid" 2>/dev/null || true
  done
}

# release NAME: takes back what a daemon killed with -9 left: its containers, and what it had mounted.
release() {
  stop_shims "$1"
  local mount
  { grep -oE " ($ENGINE_RUN/$1|$ENGINE_CACHE/engine-$1)/[^ ]*" /proc/self/mounts || true; } |
    sort -r | while read -r mount; do umount -l "$mount" || true; done
}

# remove_cgroups NAME: those that its containers had, which nobody takes back when their shims are killed, and its own.
# A process that was killed a moment ago holds its own until it is reaped.
remove_cgroups() {
  local tries
  for tries in $(seq 20); do
    find /sys/fs/cgroup -depth -type d -path "*/sandbox-policy-test-$1*" \
      \( -name "sandbox-policy-test-$1" -o -path "*/sandbox-policy-test-$1/*" \) \
      -exec rmdir {} + 2>/dev/null && return 0
    sleep 0.1
  done
  say "cgroups of $1 are left"
}

# until_ready SECONDS WHAT LOG COMMAND…: tries COMMAND until it succeeds.
until_ready() {
  local deadline=$((SECONDS + $1)) what="$2" log="$3"
  shift 3
  until "$@" >/dev/null 2>&1; do
    if [ "$SECONDS" -ge "$deadline" ]; then
      tail -n 30 "$log" >&2 || true
      die "$what did not answer; its log is $log"
    fi
    sleep 0.1
  done
}

# ping SOCKET: whether an engine answers there.
ping_engine() {
  curl --silent --fail --max-time 5 --unix-socket "$1" http://engine/_ping
}

# The sources of this machine that come from its own distribution, as one-line entries; those of others,
# which a hosted runner has many of, are left out.
own_sources() {
  local id
  id="$(. /etc/os-release && echo "$ID")"
  apt-get indextargets --format '$(ORIGIN)|deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    grep -i "^$id|" | cut -d '|' -f 2 | grep -E ' (main|universe)$' | sort -u
}
