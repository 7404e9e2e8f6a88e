import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.js';

const read = (services: string) => readInputs({ INPUT_RUN: 'true', INPUT_SERVICES: services });

/** What `${{ toJSON(job.services) }}` gives. */
describe('the services of the job, as the runner says them', () => {
  const ID = 'a'.repeat(64);
  it.each([
    ['', null],
    ['null', {}],
    ['{}', {}],
    [
      JSON.stringify({ db: { id: ID, ports: { 5432: '32768' }, network: 'github_network_1' } }),
      { db: { id: ID, network: 'github_network_1' } },
    ],
    // A runner that names no network.
    [JSON.stringify({ db: { id: ID } }), { db: { id: ID, network: null } }],
  ])('%s', (given, services) => {
    expect(read(given)).toMatchObject({ ok: true, inputs: { services } });
  });

  it.each(['[]', '"db"', '{', '{"db":{}}', '{"db":null}', '{"db":{"id":1,"network":"x"}}'])(
    'anything else is a problem: %s',
    (given) => {
      expect(read(given)).toEqual({
        ok: false,
        problems: [expect.stringContaining('input services') as string],
      });
    },
  );
});
