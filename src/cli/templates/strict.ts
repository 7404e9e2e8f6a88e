/** Code that nobody has read: few programs, small limits, nothing of the host's environment. */
export const strict = `version: 1
name: strict

tier: container
image: host

limits:
  wall-time: 30s
  cpu-time: 30s
  cpus: 1
  memory: 512MiB
  pids: 256
  open-files: 1024
  file-size: 64MiB
  tmp-size: 100MiB
  output: 1MiB

filesystem:
  workspace: overlay
  write: [src/]
  read-deny: ["**/.env*", "**/*.pem", "**/*.key"]
  git: none

commands:
  # Only what is named here may be started. Add your test command, with the arguments it needs.
  allow:
    - { run: make, args: [[test]] }
  otherwise: deny

hardening:
  seccomp: strict

tests:
  - { allow: { run: "make test" } }
  - { deny: { run: "curl https://example.com" } }
  - { deny: { run: "sh -c 'make test; curl https://example.com'" } }
  - { allow: { write: src/main.c } }
  - { deny: { write: Makefile } }
  - { deny: { read: deploy.key } }
  - { deny: { connect: "example.com:443" } }
  - { deny: { env: GITHUB_TOKEN } }
`;
