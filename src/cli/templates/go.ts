/** Tests of a Go project from vendored modules: nothing is fetched, so nothing needs the network. */
export const go = `version: 1
name: go-tests

tier: container
image: host

limits:
  wall-time: 15m
  memory: 4GiB
  pids: 1024
  tmp-size: 2GiB

filesystem:
  workspace: overlay
  write: [cmd/, internal/, pkg/]
  # Decided by people: which modules there are.
  deny: [go.mod, go.sum, vendor/]
  read-deny: ["**/.env*", "**/*.pem"]

env:
  pass: [CI]
  set: { GOFLAGS: "-mod=vendor", GOPROXY: "off", GOTOOLCHAIN: local }

tests:
  - { allow: { run: "go test ./..." } }
  - { allow: { write: internal/server/server.go } }
  - { deny: { write: go.mod } }
  - { deny: { write: .github/workflows/ci.yml } }
  - { deny: { connect: "example.com:443" } }
`;
