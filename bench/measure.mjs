/** The q-quantile of numbers, by nearest rank. */
export function quantile(numbers, q) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))];
}

const summary = (samples) => ({
  median: quantile(samples, 0.5),
  p95: quantile(samples, 0.95),
  runs: samples.length,
});

/** Milliseconds that one call takes, or what the call itself measured when it returns a number. */
async function timed(call) {
  const start = process.hrtime.bigint();
  const own = await call();
  return typeof own === 'number' ? own : Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * Measures a case: ours and each of its peers in turn (A B C A B C…), so that what the machine does besides hits all
 * alike. Less is better in every unit.
 *
 * A case is { name, peers?, most?, unit?, runs?, quick?, warmup?, missing?(), setup({ quick }) }. `peers` are
 * { name, budget, turns?, missing?() }: the budget bounds ours / theirs, null says that the peer is there for
 * comparison only; a slow one of those may take part in the first `turns` alone. `most` bounds our own median. `setup` gives { ours, theirs: { [peer's name]: call }, allowance?, note?(),
 * close?() }: a call returns nothing, and its time counts, or the number that it measured; the allowance is taken
 * off ours before the ratio.
 *
 * @returns { rows, missing }, a row for each peer and for `most`, and { name, peer, reason } for what isn't here
 */
export async function measure(bench, { quick = false } = {}) {
  const { name, unit = 'ms' } = bench;
  const reason = (await bench.missing?.()) ?? null;
  if (reason !== null) return { rows: [], missing: [{ name, peer: null, reason }] };
  const missing = [];
  const peers = [];
  for (const peer of bench.peers ?? []) {
    const absent = (await peer.missing?.()) ?? null;
    if (absent === null) peers.push(peer);
    else missing.push({ name, peer: peer.name, reason: absent });
  }
  if (peers.length === 0 && bench.most === undefined) return { rows: [], missing };
  const ready = await bench.setup({ quick, peers: peers.map((peer) => peer.name) });
  try {
    const runs = quick ? (bench.quick ?? Math.ceil((bench.runs ?? 15) / 3)) : (bench.runs ?? 15);
    const ours = [];
    const theirs = new Map(peers.map((peer) => [peer.name, []]));
    for (let run = -(bench.warmup ?? 2); run < runs; run += 1) {
      const a = await timed(ready.ours);
      if (run >= 0) ours.push(a);
      for (const peer of peers) {
        if (run >= (peer.turns ?? runs)) continue;
        const b = await timed(ready.theirs[peer.name]);
        if (run >= 0) theirs.get(peer.name).push(b);
      }
    }
    const note = ready.note?.() ?? null;
    const allowance = ready.allowance ?? 0;
    const row = (fields) => ({ name, unit, ours: summary(ours), note, ...fields });
    const rows = peers.map(({ name: peer, budget }) => {
      const samples = theirs.get(peer);
      const beside = ours.slice(0, samples.length);
      const ratio = (quantile(beside, 0.5) - allowance) / quantile(samples, 0.5);
      const ratios = beside.map((value, index) => (value - allowance) / samples[index]);
      const spread = [quantile(ratios, 0.25), quantile(ratios, 0.75)];
      const within = budget === null ? null : ratio <= budget;
      return row({ peer, theirs: summary(samples), allowance, ratio, spread, budget, within });
    });
    if (bench.most !== undefined) {
      const own = { peer: null, theirs: null, allowance: 0, ratio: null, spread: null };
      rows.push(row({ ...own, budget: bench.most, within: quantile(ours, 0.5) <= bench.most }));
    }
    return { rows, missing };
  } finally {
    await ready.close?.();
  }
}
