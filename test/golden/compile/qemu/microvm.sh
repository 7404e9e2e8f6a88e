# Plan sha256:0000000000000000000000000000000000000000000000000000000000000000 (microvm tier), to be started by hand: sh FILE
# Not reproduced: the command. The init of the guest waits for the tool, which speaks its protocol; the machine is ended at the wall-time.
# Not reproduced: the walls around QEMU. It runs as whoever starts this, behind its own system-call filter alone.
# Not reproduced: what is left out of the workspace for filesystem.read-deny and filesystem.git.
set -eu
state=$(mktemp -d)
trap '[ ! -s "$state"/container ] || docker rm -f "$(cat "$state"/container)" > /dev/null 2>&1 || true; chmod -R u+rwx "$state"; rm -rf "$state"' EXIT
drive() { mke2fs -q -F -t ext4 -i 4096 -d "$1" "$2" "$(( $(du -sm "$1" | cut -f1) * 3 / 2 + 32 ))m" > /dev/null; }
mkdir "$state"/root
docker create --cidfile "$state"/container python:3.12-slim@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef / > /dev/null
docker export "$(cat "$state"/container)" | tar -x -C "$state"/root
drive "$state"/root "$state"/root.ext4
drive '/srv/work tree/it'\''s' "$state"/workspace.ext4
mke2fs -q -F -t ext4 "$state"/scratch.ext4 2097152k > /dev/null
cd "$state"
timeout \
  --foreground \
  --signal=KILL 600 /usr/bin/qemu-system-x86_64 \
  -nodefaults \
  -no-user-config \
  -nic none \
  -display none \
  -no-reboot \
  -sandbox on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny \
  -machine microvm,acpi=on,accel=tcg \
  -cpu max -m 640M \
  -smp 2 \
  -kernel /vm/kernel \
  -initrd /vm/initramfs \
  -append 'console=ttyS0 quiet loglevel=1 panic=-1 oops=panic reboot=t random.trust_cpu=on rdinit=/init -- guest' \
  -chardev stdio,id=console,signal=off \
  -serial chardev:console \
  -device virtio-serial-device \
  -chardev socket,id=control,path=control,server=on,wait=off \
  -device virtserialport,chardev=control,name=init \
  -chardev socket,id=changes,path=changes,server=on,wait=off \
  -device virtserialport,chardev=changes,name=changes \
  -blockdev '{"driver":"raw","node-name":"root","read-only":true,"cache":{"no-flush":true},"file":{"driver":"file","filename":"root.ext4","read-only":true}}' \
  -device virtio-blk-device,drive=root,serial=root \
  -blockdev '{"driver":"raw","node-name":"workspace","read-only":true,"cache":{"no-flush":true},"file":{"driver":"file","filename":"workspace.ext4","read-only":true}}' \
  -device virtio-blk-device,drive=workspace,serial=workspace \
  -blockdev '{"driver":"raw","node-name":"scratch","read-only":false,"cache":{"no-flush":true},"file":{"driver":"file","filename":"scratch.ext4","read-only":false}}' \
  -device virtio-blk-device,drive=scratch,serial=scratch
