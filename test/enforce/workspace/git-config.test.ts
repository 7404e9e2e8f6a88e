import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cleanGitConfig,
  cleanUrl,
  GitConfigError,
  parseGitConfig,
  printGitConfig,
} from '../../../src/enforce/workspace/git-config.js';
import { scratch, type Scratch } from './support.js';

let place: Scratch;
beforeAll(() => {
  place = scratch();
});
afterAll(() => {
  place.remove();
});

/** What git itself reads in a text, one `key\nvalue` each; null when it refuses. */
function asGitReads(text: Buffer): string[] | null {
  const file = `${place.dir}/config`;
  fs.writeFileSync(file, text);
  const { status, stdout } = spawnSync('git', ['config', '--no-includes', '-z', '-f', file, '--list']);
  return status === 0 ? stdout.toString('latin1').split('\0').slice(0, -1) : null;
}

function clean(text: string): string[] {
  return asGitReads(cleanGitConfig(Buffer.from(text, 'latin1'))) ?? ['unreadable'];
}

describe('P7, S4: what the code sees of .git/config', () => {
  it.each([
    ['[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic eDp5'],
    ['[http]\n\tproxy = http://u:p@h\n\tcookiefile = /x\n\tsslKey = /k'],
    ['[credential]\n\thelper = store\n[credential "https://h"]\n\tusername = u\n\thelper = !x'],
    ['[url "https://token@github.com/"]\n\tinsteadOf = https://github.com/'],
    ['[include]\n\tpath = /x\n[includeIf "gitdir:/"]\n\tpath = /y'],
    [
      '[core]\n\tfsmonitor = ./x\n\tsshCommand = x\n\tpager = x\n\teditor = x\n\thooksPath = x\n\taskPass = x\n\tgitProxy = x\n\talternateRefsCommand = x\n\tattributesFile = x\n\texcludesFile = x',
    ],
    ['[filter "lfs"]\n\tclean = x\n\tsmudge = x\n\tprocess = x'],
    ['[diff]\n\texternal = x\n[diff "z"]\n\ttextconv = x\n\tcommand = x\n[merge "m"]\n\tdriver = x'],
    ['[alias]\n\tst = !sh -c x\n\tci = commit'],
    ['[gpg]\n\tprogram = x\n[gpg "ssh"]\n\tprogram = x\n\tdefaultKeyCommand = x\n[commit]\n\tgpgSign = true'],
    ['[remote "o"]\n\tuploadpack = x\n\treceivepack = x\n\tproxy = x\n\tvcs = x\n\tserverOption = x'],
    ['[submodule "s"]\n\tupdate = !sh\n\tupdate = "!x"'],
    [
      '[sequence]\n\teditor = x\n[difftool "d"]\n\tcmd = x\n[mergetool "d"]\n\tcmd = x\n[browser "b"]\n\tcmd = x\n[man "m"]\n\tcmd = x',
    ],
    [
      '[uploadpack]\n\tpackObjectsHook = x\n[receive]\n\tprocReceiveRefs = x\n[trailer "t"]\n\tcommand = x\n[sendemail]\n\tsmtpPass = x\n[imap]\n\tpass = x\n[pager]\n\tlog = x\n[interactive]\n\tdiffFilter = x\n[tar "x"]\n\tcommand = x\n[extensions]\n\trefStorage = files://x',
    ],
    ['[remote "https://user:token@h/"]\n\turl = https://h/'],
    ['[remote "o"]\n\turl = ext::sh -c x\n\tpushurl = fd::3\n[branch "b"]\n\tremote = ext::x'],
    ['[unknown]\n\tkey = value\n[core "sub"]\n\tbare = true'],
  ])('holds nothing of %j', (text) => {
    expect(clean(text)).toEqual([]);
  });

  it('keeps what git needs to find its way', () => {
    const text = `[core]
\trepositoryformatversion = 1
\tfilemode = true
\tbare = false
\tworktree = ../../../lib ; where it lies
[extensions]
\tobjectFormat = sha256
[remote "origin"]
\turl = https://x-access-token:ghs_1@example.org/o/r.git
\tfetch = +refs/heads/*:refs/remotes/origin/*
[branch "main"]
\tremote = origin
\tmerge = refs/heads/main
[user]
\tname = "A \\"quoted\\" name # with"
[submodule "li b"]
\tactive
\turl = git@example.org:o/lib.git
`;
    expect(clean(text)).toEqual([
      'core.repositoryformatversion\n1',
      'core.filemode\ntrue',
      'core.bare\nfalse',
      'core.worktree\n../../../lib',
      'extensions.objectformat\nsha256',
      'remote.origin.url\nhttps://example.org/o/r.git',
      'remote.origin.fetch\n+refs/heads/*:refs/remotes/origin/*',
      'branch.main.remote\norigin',
      'branch.main.merge\nrefs/heads/main',
      'user.name\nA "quoted" name # with',
      'submodule.li b.active',
      'submodule.li b.url\ngit@example.org:o/lib.git',
    ]);
  });

  it.each([
    ['https://u:p@h/r', 'https://h/r'],
    ['https://token@h:8443/r?x=tok#frag', 'https://h:8443/r'],
    ['HTTPS://a@b@h/r', 'HTTPS://h/r'],
    ['ssh://git:pw@h/r', 'ssh://git@h/r'],
    ['ssh://h/r', 'ssh://h/r'],
    ['git@h:o/r.git', 'git@h:o/r.git'],
    ['u:p@h:o/r.git', null],
    ['../sibling', '../sibling'],
    ['/srv/git/r', '/srv/git/r'],
    ['ext::sh -c touch% x', null],
    ['svn+ssh://u:p@h/', null],
    ['-oProxyCommand=x', null],
    ['https:///x@y', 'https:///x@y'],
  ])('the address %s becomes %s', (url, expected) => {
    expect(cleanUrl(url)).toBe(expected);
  });
});

describe('the reader of git configuration agrees with git', () => {
  const piece = fc.constantFrom(
    '[core]', '[a "b"]', '[a "x\\"y\\\\z"]', '[A.B]', '[a"b"]', '[a', 'key', ' key = v', 'k=', 'K-1 = "q # ;" u # c',
    'k = a\\\n b', 'k = "a\\nb\\t"', 'k = \\x', 'k = "open', '; comment', '# c', '  ', 'k = a  b  ', '= x', '1k = v',
    'k = \xe9\xff', '[s]k=v', 'k = v\r', 'k = a\\\r\n b', '[s] ; c', 'k # c', 'k "x"', '\t', 'k = a"b c"d',
  ); // prettier-ignore
  it('over random texts', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (lines) => {
        const text = `${lines.join('\n')}\n`;
        const theirs = asGitReads(Buffer.from(text, 'latin1'));
        let ours: string[] | null;
        try {
          ours = parseGitConfig(text).map(({ section, subsection, name, value }) => {
            const key = [
              ...(section === '' ? [] : [section]),
              ...(subsection === null ? [] : [subsection]),
              name,
            ].join('.');
            return value === null ? key : `${key}\n${value}`;
          });
        } catch (error) {
          if (!(error instanceof GitConfigError)) throw error;
          ours = null;
        }
        // Where git refuses, refusing is right too; reading more than git is harmless, as it is printed anew.
        if (theirs !== null) expect(ours ?? 'refused').toEqual(theirs);
      }),
      { numRuns: 300, seed: 7 },
    );
  }, 120_000);

  it('and prints what git reads back as the same', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '"', '\\', '\n', '\t', '#', ';', '\xff', '='),
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, text, (value, sub) => {
        const subsection = sub.replaceAll('\n', '');
        const printed = printGitConfig([{ section: 's', subsection, name: 'k', value }]);
        expect(asGitReads(Buffer.from(printed, 'latin1'))).toEqual([`s.${subsection}.k\n${value}`]);
      }),
      { numRuns: 150, seed: 7 },
    );
  }, 120_000);

  it('random bytes never crash it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          cleanGitConfig(Buffer.from(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(GitConfigError);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});
