/** A ratio that is worse by less than this is the machine's noise. */
const TOLERANCE = 1.25;

const label = ({ name, peer }) => (peer === null ? name : `${name} (${peer})`);
const key = ({ name, peer }) => JSON.stringify([name, peer]);
const round = (value) => value.toPrecision(3);

/**
 * What has become worse since a report was stored. Only ratios are compared: times of another machine say nothing.
 * A ratio is worse when its median is beyond the stored one by the tolerance, and beyond the stored spread by the
 * tolerance's half, and its own lower quartile lies beyond the stored median: a few slow turns aren't enough. What was
 * stored and isn't measured now counts as well, unless it was not asked for.
 *
 * @param asked Whether a case was to be measured
 * @returns One sentence for each, which names the case
 */
export function regressions(stored, current, asked = () => true) {
  const now = new Map(current.rows.map((row) => [key(row), row]));
  const reasons = new Map(current.missing.map((each) => [key(each), each.reason]));
  const found = [];
  for (const before of stored.rows) {
    if (before.ratio === null || !asked(before.name)) continue;
    const after = now.get(key(before));
    if (after === undefined) {
      const reason = reasons.get(key(before)) ?? reasons.get(key({ ...before, peer: null }));
      found.push(`${label(before)}: not measured${reason === undefined ? '' : `, ${reason}`}`);
      continue;
    }
    const beyond = Math.max(before.ratio * TOLERANCE, before.spread[1] * (1 + (TOLERANCE - 1) / 2));
    if (after.ratio <= beyond || after.spread[0] <= before.ratio) continue;
    const range = `${round(after.spread[0])} to ${round(after.spread[1])}`;
    found.push(
      `${label(before)}: ratio ${round(after.ratio)} (${range}), stored ${round(before.ratio)}, tolerated ${round(beyond)}`,
    );
  }
  return found;
}
