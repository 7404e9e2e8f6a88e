import { describe, expect, it } from 'vitest';
import { decideEnv, looksLikeCredential } from '../../src/decide/env.js';
import { decideInput } from '../../src/decide/input.js';
import { policyOf } from './policy.js';

const policy = policyOf({
  env: {
    pass: ['CI', 'LANG', 'PIP_*', 'GITHUB_TOKEN', 'ACTIONS_*', 'GITHUB_*', 'MY_*'],
    secret: ['DEPLOY_TOKEN'],
    set: { MODE: 'test' },
  },
  inputs: {
    issue: { type: 'integer', minimum: 1, maximum: 100 },
    ratio: { type: 'number', minimum: null, maximum: null },
    title: { type: 'string', maxLength: 5, pattern: '^[\\w .-]*$', enum: null },
    colour: { type: 'string', maxLength: null, pattern: null, enum: ['red', 'blue'] },
    slow: { type: 'string', maxLength: null, pattern: '^(a+)+$', enum: null },
    flag: { type: 'boolean' },
    none: { type: 'null' },
  },
});

describe('env', () => {
  it.each([
    ['CI', 'env.pass[0]'],
    ['PIP_INDEX_URL', 'env.pass[2]'],
    ['PIP_', 'env.pass[2]'],
    ['GITHUB_SHA', 'env.pass[5]'],
    ['DEPLOY_TOKEN', 'env.secret[0]'],
    ['MODE', 'env.set.MODE'],
  ])('%s passes by %s', (name, clause) => {
    expect(decideEnv(policy, name)).toMatchObject({ verdict: 'allow', clause });
  });

  it('CI is seen under a policy that passes nothing, and nothing else is', () => {
    const silent = policyOf({ env: { pass: [], secret: [], set: {} } });
    expect(decideEnv(silent, 'CI')).toMatchObject({ verdict: 'allow', clause: 'env.pass' });
    expect(decideEnv(silent, 'LANG').verdict).toBe('deny');
  });

  it.each([
    ['HOME', 'The sandbox has its own HOME'],
    ['ci', 'Nothing passes ci'],
    ['PIP', 'Nothing passes PIP'],
    ['XPIP_A', 'Nothing passes'],
    ['A=B', 'is no name of a variable'],
    ['', 'is no name of a variable'],
    ['1A', 'is no name of a variable'],
    ['constructor', 'Nothing passes'],
    ['__proto__', 'Nothing passes'],
  ])('S1: %j does not pass', (name, reason) => {
    const decision = decideEnv(policy, name);
    expect(decision.verdict).toBe('deny');
    expect(decision.reason).toContain(reason);
  });

  it.each([
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'MY_TOKEN',
    'MY_API_KEY',
    'MY_PASSWORD',
    'my_secret',
  ])('S2: %s never passes by pass, only as a secret', (name) => {
    expect(decideEnv(policy, name)).toMatchObject({
      verdict: 'deny',
      suggestion: { change: 'append', clause: 'env.secret', add: [name] },
    });
    expect(decideEnv(policyOf({ env: { pass: [], secret: [name], set: {} } }), name).verdict).toBe('allow');
  });

  it.each(['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'])(
    'S2: %s never passes at all',
    (name) => {
      const all = policyOf({ env: { pass: [name, 'GITHUB_*'], secret: [name], set: {} } });
      expect(decideEnv(all, name)).toMatchObject({ verdict: 'deny', suggestion: null });
    },
  );

  it('names that only hold such a word inside another are no credentials', () => {
    for (const name of ['TOKENIZERS_PARALLELISM', 'PWD', 'PATH', 'MONKEY', 'AUTHOR', 'PASSIVE']) {
      expect(looksLikeCredential(name), name).toBe(false);
    }
  });
});

describe('inputs', () => {
  it.each([
    ['issue', '7'],
    ['issue', '100'],
    ['ratio', '-1.5e3'],
    ['ratio', '0'],
    ['title', 'a b-c'],
    ['title', ''],
    ['title', '𝒶𝒷'.replace(/./gu, 'é').normalize('NFC').replace(/é/g, 'e')],
    ['colour', 'red'],
    ['flag', 'true'],
    ['none', ''],
    ['none', 'null'],
  ])('%s takes %j', async (name, value) => {
    expect(decideInput(policy, name, value)).toMatchObject({
      verdict: 'allow',
      clause: `inputs.${name}`,
    });
  });

  it.each([
    ['issue', '0', 'below the minimum 1'],
    ['issue', '101', 'above the maximum 100'],
    ['issue', '07', 'no integer'],
    ['issue', '+7', 'no integer'],
    ['issue', '7 ', 'no integer'],
    ['issue', '7\n', 'no integer'],
    ['issue', '1e2', 'no integer'],
    ['issue', '0x7', 'no integer'],
    ['issue', '٣', 'no integer'],
    ['issue', '9007199254740993', 'too large to be exact'],
    ['ratio', 'NaN', 'no number'],
    ['ratio', 'Infinity', 'no number'],
    ['ratio', '1e999', 'too large'],
    ['ratio', '.5', 'no number'],
    ['title', 'a$b', "doesn't match the pattern"],
    ['title', 'ab\n', "doesn't match the pattern"],
    ['title', 'abcdef', 'more than max-length 5'],
    ['title', 'a\0', 'NUL'],
    ['colour', 'green', 'is none of "red", "blue"'],
    ['flag', 'yes', 'neither true nor false'],
    ['none', '0', 'takes none'],
    ['isue', '1', 'no input named "isue"'],
    ['__proto__', '1', 'no input named'],
  ])('%s refuses %j: %s', async (name, value, reason) => {
    const decision = decideInput(policy, name, value);
    expect(decision.verdict).toBe('deny');
    expect(decision.reason).toContain(reason);
  });

  it('an unknown input names the one that was meant', async () => {
    expect(decideInput(policy, 'isue', '1').nearest).toEqual({
      clause: 'inputs.issue',
      differs: 'it is named issue',
    });
  });

  it('a pattern runs in linear time', async () => {
    const start = performance.now();
    expect(decideInput(policy, 'slow', `${'a'.repeat(50_000)}!`).verdict).toBe('deny');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
