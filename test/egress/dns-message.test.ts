import { decode, encode, type Packet, type Question } from 'dns-packet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerDns, type NameAnswer } from '../../src/egress/dns-message.js';

const KNOWN: NameAnswer = { kind: 'address', address: '198.18.1.0' };
const ask = (name: string): NameAnswer => (name === 'known.example' ? KNOWN : { kind: 'none' });

function asked(questions: readonly Question[], more: Partial<Packet> = {}): Buffer {
  return encode({ type: 'query', id: 4711, flags: 0x100, questions: [...questions], ...more });
}

function answer(message: Buffer, to = ask) {
  const bytes = answerDns(message, to);
  return bytes === null ? null : (decode(bytes) as unknown as Packet & { rcode: string });
}

describe('DNS inside', () => {
  it('answers a name that may be reached with its address', () => {
    expect(answer(asked([{ type: 'A', name: 'known.example' }]))).toMatchObject({
      id: 4711,
      type: 'response',
      rcode: 'NOERROR',
      questions: [{ type: 'A', name: 'known.example' }],
      answers: [{ type: 'A', name: 'known.example', data: '198.18.1.0' }],
    });
  });

  it.each(['AAAA', 'TXT', 'MX', 'HTTPS', 'SRV', 'NS', 'SOA', 'ANY', 'NULL'] as const)(
    'has nothing of type %s for it',
    (type) => {
      const packet = answer(asked([{ type: type as 'TXT', name: 'known.example' }]));
      expect(packet).toMatchObject({ rcode: 'NOERROR', answers: [] });
    },
  );

  it('says of any other name that it does not exist, whatever is asked', () => {
    for (const type of ['A', 'AAAA', 'TXT'] as const) {
      expect(answer(asked([{ type, name: 'other.example' }]))).toMatchObject({
        rcode: 'NXDOMAIN',
        answers: [],
      });
    }
  });

  it('hands the name on as it was spelt', () => {
    const names: string[] = [];
    answer(asked([{ type: 'A', name: 'KNOWN.example' }]), (name) => {
      names.push(name);
      return { kind: 'none' };
    });
    expect(names).toEqual(['KNOWN.example']);
  });

  const REFUSED: readonly (readonly [what: string, message: Buffer])[] = [
    ['no question', asked([])],
    [
      'two questions',
      asked([
        { type: 'A', name: 'known.example' },
        { type: 'A', name: 'other.example' },
      ]),
    ],
    ['another class', asked([{ type: 'TXT', name: 'version.bind', class: 'CH' }])],
    ['an update', asked([{ type: 'SOA', name: 'known.example' }], { flags: 5 << 11 })],
  ];
  it.each(REFUSED)('refuses %s', (_what, message) => {
    expect(answer(message)).toMatchObject({ rcode: 'REFUSED', answers: [] });
  });

  it('does not answer answers: two gateways could talk for ever', () => {
    expect(answerDns(encode({ type: 'response', id: 1, questions: [] }), ask)).toBeNull();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        answerDns(Buffer.from(bytes), () => KNOWN);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not led in circles by compressed names', () => {
    const message = Buffer.concat([asked([]), Buffer.from([0xc0, 12, 0, 1, 0, 1])]);
    message.writeUInt16BE(1, 4);
    expect(answerDns(message, () => KNOWN)).toBeNull();
  });
});
