const WIDTH = 920;
const LEFT = 430;
const RIGHT = 860;
const ROW = 24;
const TOP = 44;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const shortened = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
const coordinate = (value) => value.toFixed(1);

/**
 * An SVG chart of a report's ratios: a bar from 1 (as fast as the peer) to each ratio on a logarithmic scale, its
 * quartiles as a line, and a mark at its budget.
 */
export function chart(rows) {
  const shown = rows.filter(({ ratio }) => ratio !== null && ratio > 0);
  const values = shown.flatMap(({ ratio, budget }) => [ratio, budget ?? 1]);
  const low = Math.floor(Math.log10(Math.min(0.1, ...values)));
  const high = Math.ceil(Math.log10(Math.max(10, ...values)));
  const x = (ratio) => {
    const place = Math.min(high, Math.max(low, Math.log10(Math.max(ratio, Number.MIN_VALUE))));
    return LEFT + ((place - low) / (high - low)) * (RIGHT - LEFT);
  };
  const height = TOP + shown.length * ROW + 20;
  const decades = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const grid = decades.flatMap((value) => [
    `<line class="${value === 1 ? 'one' : 'grid'}" x1="${coordinate(x(value))}" x2="${coordinate(x(value))}" y1="${TOP - 8}" y2="${height - 12}"/>`,
    `<text x="${coordinate(x(value))}" y="${TOP - 14}" text-anchor="middle">${String(Number(value.toPrecision(1)))}</text>`,
  ]);
  const bars = shown.flatMap(({ name, peer, ratio, spread, budget, within }, index) => {
    const y = TOP + index * ROW;
    const middle = y + ROW / 2 - 2;
    const [from, to] = [Math.min(x(1), x(ratio)), Math.max(x(1), x(ratio))];
    const kind = within === null ? 'plain' : within ? 'good' : 'bad';
    const label = `${name} : ${peer}`;
    return [
      `<g><title>${escaped(label)}: ${ratio.toPrecision(3)}</title>`,
      `<text x="${LEFT - 10}" y="${middle + 4}" text-anchor="end">${escaped(shortened(label, 68))}</text>`,
      `<rect class="${kind}" x="${coordinate(from)}" y="${y + 3}" width="${coordinate(Math.max(1, to - from))}" height="${ROW - 10}"/>`,
      `<line class="spread" x1="${coordinate(x(spread[0]))}" x2="${coordinate(x(spread[1]))}" y1="${middle}" y2="${middle}"/>`,
      ...(budget === null
        ? []
        : [
            `<line class="budget" x1="${coordinate(x(budget))}" x2="${coordinate(x(budget))}" y1="${y}" y2="${y + ROW - 4}"/>`,
          ]),
      '</g>',
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">`,
    '<title>Ratios of ours to the peer: less is better</title>',
    '<style>',
    'svg { background: #fff; } text { font: 11px system-ui, sans-serif; fill: #24292f; }',
    '.grid { stroke: #d0d7de; } .one { stroke: #57606a; } .spread { stroke: #24292f; stroke-width: 2; } .budget { stroke: #8250df; stroke-width: 3; }',
    '.good { fill: #4ac26b; } .bad { fill: #fa7970; } .plain { fill: #afb8c1; }',
    '</style>',
    `<rect x="0" y="0" width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="12" y="16">Ours divided by the peer, less is better; purple: the budget, black: quartiles, green: within, red: missed, grey: for comparison</text>`,
    ...grid,
    ...bars,
    '</svg>',
    '',
  ].join('\n');
}
