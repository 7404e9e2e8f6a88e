import { decode, encode, RECURSION_DESIRED, AUTHORITATIVE_ANSWER, type Packet } from 'dns-packet';

/** What a name stands for inside: an address of ours, or nothing at all. */
export type NameAnswer = { readonly kind: 'address'; readonly address: string } | { readonly kind: 'none' };

/** Seconds. The address stands for that name for as long as the run lasts. */
const TTL = 60;
const REFUSED = 5;
const NAME_ERROR = 3;

/**
 * Answers one DNS message. A name that may be reached has one A record and nothing of any other type; any other name
 * doesn't exist. Nothing is ever asked of anybody else.
 *
 * @returns null for what is no query: it isn't answered at all.
 */
export function answerDns(message: Buffer, ask: (name: string, type: string) => NameAnswer): Buffer | null {
  const query = read(message);
  if (query === null) return null;
  const { questions = [], opcode } = query;
  const [question] = questions;
  if (question === undefined || questions.length !== 1 || opcode !== 'QUERY')
    return reply(query, REFUSED, []);
  const { name, type } = question;
  if ((question.class ?? 'IN') !== 'IN') return reply(query, REFUSED, []);
  const answer = ask(name, type);
  if (answer.kind === 'none') return reply(query, NAME_ERROR, []);
  if (type !== 'A') return reply(query, 0, []);
  return reply(query, 0, [{ type: 'A', name, ttl: TTL, data: answer.address }]);
}

type Query = Packet & { readonly opcode?: string };

/** null: no DNS message, or an answer. */
function read(message: Buffer): Query | null {
  try {
    const packet = decode(message) as Query;
    return packet.type === 'query' ? packet : null;
  } catch {
    // Hostile or broken bytes: the library's word for it is an exception.
    return null;
  }
}

function reply({ id, flags, questions }: Query, code: number, answers: Packet['answers']): Buffer | null {
  try {
    return encode({
      type: 'response',
      id: id ?? 0,
      flags: AUTHORITATIVE_ANSWER | ((flags ?? 0) & RECURSION_DESIRED) | code,
      questions: questions ?? [],
      answers: answers ?? [],
    });
  } catch {
    // A name that can be read but not written again: labels that hold dots.
    return null;
  }
}
