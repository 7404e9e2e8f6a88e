import { describe, expect, it } from 'vitest';
import { parseReference, pullName } from '../../../src/enforce/container/reference.js';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('image references', () => {
  const table: readonly [string, string, string, string | null, string | null][] = [
    ['python', 'docker.io', 'python', null, null],
    ['python:3.12-slim', 'docker.io', 'python', '3.12-slim', null],
    ['library/python:3', 'docker.io', 'python', '3', null],
    ['docker.io/library/python:3', 'docker.io', 'python', '3', null],
    ['team/app', 'docker.io', 'team/app', null, null],
    ['registry.example/app:1', 'registry.example', 'registry.example/app', '1', null],
    ['registry.example:5000/team/app', 'registry.example:5000', 'registry.example:5000/team/app', null, null],
    ['localhost/app:2', 'localhost', 'localhost/app', '2', null],
    ['127.0.0.1:5000/app:2', '127.0.0.1:5000', '127.0.0.1:5000/app', '2', null],
    [`python:3@${DIGEST}`, 'docker.io', 'python', '3', DIGEST],
    [
      `registry.example:5000/app@${DIGEST}`,
      'registry.example:5000',
      'registry.example:5000/app',
      null,
      DIGEST,
    ],
  ];
  it.each(table)('%s', (text, registry, repository, tag, digest) => {
    expect(parseReference(text)).toEqual({ registry, repository, tag, digest });
  });

  it('a digest is asked for rather than a tag, which can be moved', () => {
    expect(pullName(parseReference(`python:3@${DIGEST}`))).toBe(`python@${DIGEST}`);
    expect(pullName(parseReference('python'))).toBe('python:latest');
  });
});
