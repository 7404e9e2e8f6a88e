import { renderDocker, hostImageOf } from './docker.js';
import type { EngineCreateBody, EngineMount } from './docker.js';
import { environmentOf, HOSTNAME } from './environment.js';
import { overlaysOf } from './files.js';
import { renderScript, STATE, syntax } from './format/sh.js';
import type { Step } from './format/sh.js';
import type { ContainerPlan } from './plan.js';
import { leftOut, opening, ownFiles, recipeBindings } from './recipe-steps.js';
import type { ByHand } from './recipe-steps.js';

export type RenderedRecipe =
  | { readonly ok: true; readonly script: string }
  | { readonly ok: false; readonly reason: string; readonly fix: string };

const REMOVE_CONTAINER = syntax`trap '[ ! -s "$state"/container ] || docker rm -f "$(cat "$state"/container)" > /dev/null 2>&1 || true; rm -rf "$state"' EXIT`;

const HOST_IMAGE = 'sandbox-policy-by-hand';

/**
 * The container plan as a `docker run` that a person can paste: the same mounts, limits, seccomp profile and
 * user, made from the very body that the Engine API is given. Refused where that is (P10).
 */
export function dockerRecipe(plan: ContainerPlan, digest: string, by: ByHand): RenderedRecipe {
  const bindings = recipeBindings(by);
  const image = plan.image.kind === 'host' ? HOST_IMAGE : plan.image.reference;
  const rendered = renderDocker(plan, bindings, { image, workspace: by.workspace, labels: {} });
  if (!rendered.ok) return rendered;
  const missing = [
    ...leftOut(plan),
    'limits.cpu-time, and an init that reaps what its parent left',
    "binds without what is mounted beneath them: the client's options for that changed with its version",
    ...(by.root ? ["the id-mapped workspace: root's files in it can be read but not changed"] : []),
  ];
  const script = renderScript([
    ...opening(plan, digest, missing),
    // At the wall-time the client is killed, which doesn't end the container.
    { kind: 'syntax', text: REMOVE_CONTAINER },
    ...ownFiles(plan, bindings),
    ...overlaysOf(plan, bindings).map((layer): Step => ({
      kind: 'run',
      argv: ['mkdir', '-p', layer.upper, layer.work],
    })),
    ...(plan.image.kind === 'host' ? hostImage(plan) : []),
    ...(plan.seccomp === null
      ? []
      : [
          {
            kind: 'write',
            path: `${STATE}/seccomp.json`,
            text: JSON.stringify(plan.seccomp.profile),
          } as const,
        ]),
    ...(by.root
      ? ([
          { kind: 'run', argv: ['chmod', '755', STATE] },
          { kind: 'run', argv: ['chown', `${String(by.uid)}:${String(by.gid)}`, `${STATE}/upper`] },
        ] as const)
      : []),
    {
      kind: 'run',
      argv: [
        ...['timeout', '--signal=KILL', String(Math.ceil(plan.limits.wallTime / 1000))],
        ...['docker', 'run', ...runOptions(plan, rendered.body, by), image],
      ],
      withArguments: true,
    },
  ]);
  return { ok: true, script };
}

/** The empty image of `image: host`: mount points and links, imported under a name. */
function hostImage(plan: ContainerPlan): readonly Step[] {
  const { directories, symlinks } = hostImageOf(plan);
  const root = `${STATE}/root`;
  return [
    ...directories.flatMap((directory): readonly Step[] => [
      { kind: 'run', argv: ['mkdir', '-p', `${root}${directory.path}`] },
      { kind: 'run', argv: ['chmod', directory.mode.toString(8), `${root}${directory.path}`] },
    ]),
    ...symlinks.flatMap((link): readonly Step[] => [
      { kind: 'run', argv: ['mkdir', '-p', `${root}${link.path.slice(0, link.path.lastIndexOf('/'))}`] },
      { kind: 'run', argv: ['ln', '-s', '--', link.to, `${root}${link.path}`] },
    ]),
    {
      kind: 'run',
      argv: ['tar', '-C', root, '-c', '.'],
      into: ['docker', 'import', '-', HOST_IMAGE],
      output: '/dev/null',
    },
  ];
}

function runOptions(plan: ContainerPlan, body: EngineCreateBody, by: ByHand): readonly string[] {
  const host = body.HostConfig;
  const tree = plan.cgroup.kind === 'engine' ? plan.cgroup.tree : { memory: null, pids: null, cpus: null };
  // A profile of the plan's own isn't loaded when the script is run.
  const left = plan.apparmor?.kind === 'generated' ? ['seccomp=', 'apparmor='] : ['seccomp='];
  const security = host.SecurityOpt.filter((option) => !left.some((start) => option.startsWith(start)));
  return [
    ...[
      '--rm',
      '--interactive',
      '--cidfile',
      `${STATE}/container`,
      '--read-only',
      '--network',
      'none',
      '--ipc',
      'private',
    ],
    ...['--cap-drop', 'ALL', '--log-driver', 'none', '--no-healthcheck', '--entrypoint', ''],
    ...['--user', body.User, '--hostname', HOSTNAME, '--workdir', by.workspace],
    ...security.flatMap((option) => ['--security-opt', option]),
    ...(plan.seccomp === null ? [] : ['--security-opt', `seccomp=${STATE}/seccomp.json`]),
    ...(tree.memory === null ? [] : ['--memory', String(tree.memory), '--memory-swap', String(tree.memory)]),
    ...(tree.pids === null ? [] : ['--pids-limit', String(tree.pids + 1)]),
    ...(tree.cpus === null ? [] : ['--cpus', String(tree.cpus)]),
    ...['--ulimit', 'core=0', '--ulimit', `fsize=${String(plan.rlimits.fsize)}`],
    ...['--ulimit', `nofile=${String(plan.rlimits.nofile)}`],
    ...['--shm-size', String(host['ShmSize'])],
    ...Object.entries(host.Tmpfs).flatMap(([target, options]) => ['--tmpfs', `${target}:${options}`]),
    ...host.Mounts.filter((mount) => mount.Source !== '').flatMap((mount) => ['--mount', mountOption(mount)]),
    ...(plan.runtime === null ? [] : ['--runtime', plan.runtime]),
    ...Object.entries(environmentOf(plan, {}))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .filter(([name]) => name !== 'PATH' || plan.path !== null)
      .flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
}

/** `--mount` takes one line of comma-separated values: a field that holds a comma or a quote is quoted. */
function mountOption(mount: EngineMount): string {
  const fields = [
    `type=${mount.Type}`,
    ...(mount.Source === undefined ? [] : [`source=${mount.Source}`]),
    `target=${mount.Target}`,
    ...(mount.ReadOnly ? ['readonly'] : []),
    ...(mount.BindOptions === undefined ? [] : ['bind-propagation=rprivate']),
    ...(mount.VolumeOptions === undefined
      ? []
      : [
          'volume-nocopy=true',
          'volume-driver=local',
          ...Object.entries(mount.VolumeOptions.DriverConfig.Options).map(
            ([name, value]) => `volume-opt=${name}=${value}`,
          ),
        ]),
  ];
  return fields.map(csvField).join(',');
}

function csvField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
