/** Tests of a Node project; the manifest and the lock file stay as they are. */
export const node = `version: 1
name: node-tests

tier: container
image: host

limits:
  wall-time: 10m
  memory: 2GiB
  pids: 512

filesystem:
  workspace: overlay
  write: [src/, test/]
  # Decided by people: what is installed, and the scripts that npm runs by itself.
  deny: [package.json, package-lock.json]
  read-deny: ["**/.env*", "**/.npmrc"]
  outputs: [coverage/]

env:
  pass: [CI]
  set: { NO_UPDATE_NOTIFIER: "1" }

tests:
  - { allow: { run: "node --test" } }
  - { allow: { write: src/index.js } }
  - { deny: { write: package.json } }
  - { deny: { write: .github/workflows/ci.yml } }
  - { deny: { read: .npmrc } }
  - { deny: { connect: "example.com:443" } }
`;
