# Experimental: nothing that this project tests has started it. Policy sha256:975a07e555ab8e62db6648b1de744eb7a12a8dbd26021725a0bbd70e6bd4a313; run as root, in a folder with vmlinux, initramfs, root.ext4, workspace.ext4.
# Firecracker wants an uncompressed kernel, and the init a tool that speaks its protocol over vsock.
set -eu
mkdir -p /srv/jailer/firecracker/sandbox-policy-975a07e555ab8e62/root
install -m 644 \
  -- vmlinux initramfs root.ext4 workspace.ext4 /srv/jailer/firecracker/sandbox-policy-975a07e555ab8e62/root
mke2fs -q -F -t ext4 /srv/jailer/firecracker/sandbox-policy-975a07e555ab8e62/root/scratch.ext4 2097152k
chown 65534:65534 /srv/jailer/firecracker/sandbox-policy-975a07e555ab8e62/root/scratch.ext4
cat > /srv/jailer/firecracker/sandbox-policy-975a07e555ab8e62/root/config.json <<'END_OF_FILE'
{
  "boot-source": {
    "kernel_image_path": "/vmlinux",
    "initrd_path": "/initramfs",
    "boot_args": "8250.nr_uarts=0 quiet panic=-1 reboot=k random.trust_cpu=on rdinit=/init -- guest"
  },
  "drives": [
    {
      "drive_id": "root",
      "path_on_host": "/root.ext4",
      "is_root_device": false,
      "is_read_only": true,
      "cache_type": "Unsafe",
      "io_engine": "Sync"
    },
    {
      "drive_id": "workspace",
      "path_on_host": "/workspace.ext4",
      "is_root_device": false,
      "is_read_only": true,
      "cache_type": "Unsafe",
      "io_engine": "Sync"
    },
    {
      "drive_id": "scratch",
      "path_on_host": "/scratch.ext4",
      "is_root_device": false,
      "is_read_only": false,
      "cache_type": "Unsafe",
      "io_engine": "Sync"
    }
  ],
  "machine-config": {
    "vcpu_count": 2,
    "mem_size_mib": 640,
    "smt": false
  },
  "vsock": {
    "guest_cid": 3,
    "uds_path": "/vsock"
  },
  "entropy": {}
}
END_OF_FILE
unshare \
  --net \
  -- jailer \
  --id sandbox-policy-975a07e555ab8e62 \
  --exec-file /usr/bin/firecracker \
  --uid 65534 \
  --gid 65534 \
  --new-pid-ns \
  --cgroup-version 2 \
  --cgroup memory.max=738197504 \
  --cgroup memory.swap.max=0 \
  --cgroup 'cpu.max=150000 100000' \
  --cgroup pids.max=6 \
  --resource-limit fsize=2147483648 \
  --resource-limit no-file=64 \
  -- \
  --config-file /config.json \
  --no-api
