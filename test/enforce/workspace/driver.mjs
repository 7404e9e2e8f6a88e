/**
 * One whole run over an overlay workspace, for what must happen as another user or be killed: prepares, runs a
 * command, collects, and does what it is told. The request is JSON on stdin, the report JSON on stdout.
 * `node driver.mjs SOURCES`, where SOURCES stands for the project's src.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const sources = process.argv[2];
const load = (name) => import(path.join(sources, 'enforce/workspace', name));
const { prepareWorkspace } = await load('prepare.js');
const { collectWorkspace } = await load('collect.js');
const { removeState } = await load('remove.js');

const { recoverApply } = await load('recover.js');

const request = JSON.parse(fs.readFileSync(0, 'utf8'));
const things = [];
/** As kill -9 from outside at just this moment. */
const before = (what) => {
  if (things.push(what) === request.killAt + 1) process.kill(process.pid, 'SIGKILL');
};
if (request.recover !== undefined) {
  const recovered = await recoverApply({ ...request.recover, before });
  process.stdout.write(JSON.stringify({ recovered, things }));
  process.exit(0);
}
const prepared = await prepareWorkspace(request.prepare);
const report = { notes: prepared.notes, masks: prepared.masks };
if (request.command !== undefined) {
  const [program, ...args] = request.command;
  const input = request.inputFile === undefined ? '' : fs.readFileSync(request.inputFile);
  const ran = spawnSync(program, args, { input, maxBuffer: 1 << 28 });
  if (ran.status !== 0) throw new Error(`${program}: ${ran.error?.message ?? ''} ${ran.stderr}`);
}
if (request.between !== undefined) spawnSync('sh', ['-c', request.between]);
const collected = await collectWorkspace(prepared, { scanner: request.scanner, policy: request.policy });
report.changes = collected.changes.map(({ change, fate }) => ({
  path: change.path.toString('latin1'),
  kind: change.kind,
  type: change.type,
  mode: change.mode,
  sha256: change.sha256,
  fate,
}));
if (request.patch !== undefined) {
  const fd = fs.openSync(request.patch, 'w');
  const { bytes, omitted } = await collected.patch(fd);
  fs.closeSync(fd);
  report.patch = { bytes, omitted: omitted.map((name) => name.toString('latin1')) };
}
if (request.apply === true) {
  const { kind, changes } = await collected.apply({ before });
  report.outcome = { kind, changes };
  report.things = things;
}
collected.close();
prepared.release();
if (request.remove === true) report.removed = removeState(request.prepare.state);
process.stdout.write(JSON.stringify(report));
