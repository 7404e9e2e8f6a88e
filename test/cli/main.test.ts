import { readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Command, CommandGroup } from '../../src/cli/command.js';
import { main } from '../../src/cli/main.js';
import { COMMANDS } from '../../src/cli/registry.js';
import { VERSION } from '../../src/cli/version.js';
import { expectGolden } from '../report/golden.js';
import { cli, folder } from './run-cli.js';

async function leaves(): Promise<readonly (readonly [string, Command])[]> {
  const found: (readonly [string, Command])[] = [];
  const visit = async (entries: typeof COMMANDS, parents: readonly string[]): Promise<void> => {
    for (const entry of entries) {
      const { command } = (await entry.load()) as { command: Command | CommandGroup };
      if ('commands' in command) await visit(command.commands, [...parents, entry.name]);
      else found.push([[...parents, entry.name].join(' '), command]);
    }
  };
  await visit(COMMANDS, []);
  return found;
}

describe('the command line', () => {
  it('prints its version, which is the package’s', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(VERSION).toBe(manifest.version);
    for (const flag of ['--version', '-V']) {
      expect(await cli([flag])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
    }
  });

  it('prints its help to stdout when asked, and to stderr with exit 2 when nothing was asked', async () => {
    const asked = await cli(['--help']);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(await cli(['help'])).toEqual(asked);
    expect(await cli([])).toEqual({ code: 2, stdout: '', stderr: asked.stdout });
    for (const { name, summary } of COMMANDS) {
      expect(asked.stdout).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
    }
  });

  it('has for every command a help with usage, each option and an example', async () => {
    for (const [path, command] of await leaves()) {
      const { code, stdout, stderr } = await cli([...path.split(' '), '--help']);
      expect([code, stderr], path).toEqual([0, '']);
      expect(stdout).toContain(`Usage: sandbox-policy ${path}`);
      for (const name of Object.keys(command.options)) expect(stdout, path).toContain(`--${name}`);
      expect(command.examples.length, path).toBeGreaterThan(0);
      for (const example of command.examples) {
        expect(stdout).toContain(example.command);
        expect(example.command, path).toContain(`sandbox-policy ${path}`);
      }
      expect(
        stdout.split('\n').filter((line) => line.length > 110),
        path,
      ).toEqual([]);
    }
  });

  for (const name of ['init', 'lint', 'test', 'explain', 'check', 'schema']) {
    it(`prints the help of ${name} as its golden says`, async () => {
      expectGolden(`cli/help-${name}.txt`, (await cli([name, '--help'])).stdout);
      expect((await cli(['help', name])).stdout).toBe((await cli([name, '-h'])).stdout);
    });
  }

  const usage: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown command with a did-you-mean', ['lnit'], /no command "lnit"\nDid you mean (lint|init)\?/],
    [
      'an unknown command that is near nothing',
      ['frobnicate'],
      /no command "frobnicate"\nThere is: init, lint/,
    ],
    ['an unknown option before the command', ['--verbose', 'lint'], /no option "--verbose" here/],
    [
      'F7: an unknown option with a did-you-mean',
      ['lint', '--fail-onn', 'never'],
      /no option "--fail-onn"\nDid you mean --fail-on\?/,
    ],
    ['F7: an unknown short option', ['lint', '-x'], /no option "-x"/],
    [
      'an option without its value',
      ['lint', '--format'],
      /--format needs a value: --format=pretty\|json\|sarif\|github/,
    ],
    ['a value for a flag', ['lint', '--fix=no'], /--fix takes no value/],
    [
      'a value that is none of the choices',
      ['lint', '--format', 'jsn'],
      /"jsn" is not one of pretty, json, sarif, github\nDid you mean json\?/,
    ],
    [
      'one option with two values',
      ['lint', '--fail-on=never', '--fail-on=error'],
      /--fail-on is given twice: never and error/,
    ],
    ['too many arguments', ['schema', 'x'], /unexpected argument "x"/],
    ['explain without a question', ['explain'], /explain needs a question\nGive one of --run/],
    ['explain with two questions', ['explain', '--env', 'CI', '--read', 'x'], /one question at a time/],
    ['explain with an input that has no name', ['explain', '--input', '=x'], /NAME=VALUE/],
    ['F7: --stdin-filename without standard input', ['lint', '--stdin-filename', 'x'], /Add `-`/],
    ['F7: --fix with standard input', ['lint', '--fix', '-'], /needs a file to write to/],
  ];
  for (const [what, argv, message] of usage) {
    it(`answers ${what} with exit 2, on stderr alone`, async () => {
      const ran = await cli(argv, { cwd: folder({ 'sandbox-policy.yml': 'version: 1\n' }) });
      expect(ran.stderr).toMatch(message);
      expect([ran.code, ran.stdout]).toEqual([2, '']);
    });
  }

  it('takes what is given twice with one value as said once', async () => {
    const ran = await cli(['lint', '--format=json', '--format=json', '-'], { stdin: 'version: 1\n' });
    expect(ran.code).toBe(0);
  });

  it('R1: shows arguments with escapes made visible', async () => {
    const { stderr } = await cli(['lint', '--\u001b[31mred\u202e']);
    expect(stderr).toContain('31mred');
    expect(stderr).not.toMatch(new RegExp(String.raw`[\u001b\u202e]`));
  });

  it('F2: an unexpected failure of the tool is an exit code too, and says so', async () => {
    const broken = new Writable({
      write(_chunk, _encoding, done) {
        done(new Error('the disk is gone'));
      },
    });
    broken.on('error', () => undefined);
    const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
    const io = { env: {}, cwd: folder(), stdin: Readable.from([]), stdout: broken, stderr };
    expect(await main(['schema'], io)).toBe(70);
  });

  it('F2: keeps its exit code when whoever reads its output goes away', async () => {
    const gone = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    gone.on('error', () => undefined);
    let said = '';
    const stderr = new Writable({
      write(chunk: Buffer, _encoding, done) {
        said += chunk.toString();
        done();
      },
    });
    const stdin = (): Readable => Readable.from(['version: 2\n']);
    const io = { env: {}, cwd: folder(), stdout: gone, stderr };
    expect(await main(['schema'], { ...io, stdin: stdin() })).toBe(0);
    expect(said).toBe('');
    expect(await main(['lint', '-', '--format', 'json'], { ...io, stdin: stdin() })).toBe(1);
    expect(said).toBe('');
  });
});
