import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createProject, describeTiers, type Project } from './project.js';

/**
 * What the set-up actions leave on a runner: the folders that they put on PATH, a program in each and something that
 * it needs beside it. `@` is the tool cache, `~` the home.
 */
const SET_UP: readonly {
  readonly action: string;
  readonly program: string;
  readonly needs: string;
  readonly env?: readonly [name: string, value: string];
}[] = [
  {
    action: 'setup-node',
    program: '@/node/20.19.1/x64/bin/node',
    needs: '@/node/20.19.1/x64/lib/node_modules/npm',
  },
  {
    action: 'setup-python',
    program: '@/Python/3.12.4/x64/bin/python3.12',
    needs: '@/Python/3.12.4/x64/lib/python3.12/os.py',
  },
  {
    action: 'setup-go',
    program: '@/go/1.24.2/x64/bin/go',
    needs: '@/go/1.24.2/x64/pkg/tool/compile',
    env: ['GOROOT', '@/go/1.24.2/x64'],
  },
  {
    action: 'setup-java',
    program: '@/Java_Temurin-Hotspot_jdk/21.0.7-6/x64/bin/java',
    needs: '@/Java_Temurin-Hotspot_jdk/21.0.7-6/x64/lib/modules',
    env: ['JAVA_HOME', '@/Java_Temurin-Hotspot_jdk/21.0.7-6/x64'],
  },
  {
    action: 'setup-dotnet',
    program: '~/.dotnet/dotnet',
    needs: '~/.dotnet/sdk/8.0.100/dotnet.dll',
    env: ['DOTNET_ROOT', '~/.dotnet'],
  },
  {
    action: 'setup of Rust',
    program: '~/.cargo/bin/cargo',
    needs: '~/.rustup/toolchains/stable/lib/librustc.so',
    env: ['RUSTUP_HOME', '~/.rustup'],
  },
];

describeTiers('toolchains: auto makes usable what the set-up actions installed', (tier) => {
  let project: Project;
  afterEach(() => project.remove());

  it('each program is found on PATH, sees what it needs and its variable; caches and credentials aren’t there', async () => {
    const image = tier === 'container' ? 'image: host\n' : '';
    project = createProject(tier, `${image}filesystem: { toolchains: auto }\nlimits: { wall-time: 30s }\n`);
    const [cache, home] = [join(project.base, 'hostedtoolcache'), join(project.base, 'home')];
    const at = (path: string): string => path.replace(/^@/, cache).replace(/^~/, home);
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
      chmodSync(at(path), 0o755);
    };
    for (const { program, needs } of SET_UP) {
      write(program, `#!/bin/sh\ncat ${at(needs)}\n`);
      write(needs, `needed by ${program}\n`);
    }
    symlinkSync('python3.12', at('@/Python/3.12.4/x64/bin/python'));
    write('~/.cargo/credentials.toml', 'token = "canary"\n');
    write('~/.npmrc', 'canary\n');
    const path = [...SET_UP.map(({ program }) => dirname(at(program))), project.environment['PATH']].join(
      ':',
    );
    const variables = Object.fromEntries(
      SET_UP.flatMap(({ env }) => (env === undefined ? [] : [[env[0], at(env[1])]])),
    );
    const { result, stdout, stderr } = await project.sh(
      `for program in node python go java dotnet cargo; do $program || exit; done
       echo "$GOROOT $JAVA_HOME $DOTNET_ROOT $RUSTUP_HOME"
       cat ${at('~/.cargo/credentials.toml')} ${at('~/.npmrc')} 2>/dev/null; echo end`,
      {
        home,
        env: { ...project.environment, HOME: home, ...variables, PATH: path, RUNNER_TOOL_CACHE: cache },
      },
    );
    expect(result, stdout + stderr).toMatchObject({ outcome: 'completed', exitCode: 0 });
    expect(stdout.split('\n')).toEqual([
      ...SET_UP.map(({ program }) => `needed by ${program}`),
      ['GOROOT', 'JAVA_HOME', 'DOTNET_ROOT', 'RUSTUP_HOME'].map((name) => variables[name]).join(' '),
      'end',
      '',
    ]);
  });
});
