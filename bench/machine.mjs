import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { arch, cpus, release, totalmem } from 'node:os';
import { node24 } from './places.mjs';

/** The first thing that looks like a version in what a program says of itself, or null when it isn't there. */
function version(program, ...args) {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return /\d+\.\d+(\.\d+)*/.exec(`${stdout ?? ''}${stderr ?? ''}`)?.[0] ?? null;
}

function processor() {
  const [first] = cpus();
  if (first === undefined || first.model === 'unknown') {
    const line = /^model name\s*:\s*(.+)$/m.exec(readFileSync('/proc/cpuinfo', 'latin1'));
    return line?.[1] ?? 'unknown';
  }
  return first.model.trim();
}

/** The machine and the programs a report was made with. */
export function machine() {
  const versions = {
    node: process.versions.node,
    'node 24': node24() === null ? null : version(node24(), '--version'),
    docker: version('docker', '--version'),
    runc: version('runc', '--version'),
    bubblewrap: version('bwrap', '--version'),
    git: version('git', '--version'),
    squid: version('/usr/sbin/squid', '-v'),
    tinyproxy: version('/usr/bin/tinyproxy', '-v'),
  };
  return {
    cpu: processor(),
    cores: cpus().length,
    memory: totalmem(),
    kernel: release(),
    arch: arch(),
    cgroup: existsSync('/sys/fs/cgroup/cgroup.controllers') ? 'cgroup v2' : 'cgroup v1',
    versions: Object.fromEntries(Object.entries(versions).filter(([, value]) => value !== null)),
  };
}
