/** Tests of a Python project, with the Python that the host or a setup action provides. */
export const python = `version: 1
name: python-tests

tier: container
image: host

limits:
  wall-time: 10m
  memory: 2GiB
  pids: 512

filesystem:
  workspace: overlay
  write: [src/, tests/]
  # Decided by people: what is installed, and what pytest loads by itself.
  deny: [pyproject.toml, setup.py, setup.cfg, conftest.py, "requirements*.txt"]
  read-deny: ["**/.env*", "**/*.pem"]
  outputs: [coverage.xml, "**/junit*.xml"]

env:
  pass: [CI, LANG]
  set: { PYTHONDONTWRITEBYTECODE: "1", PYTHONUNBUFFERED: "1" }

tests:
  - { allow: { run: "python3 -m pytest -q tests" } }
  - { allow: { write: src/package/module.py } }
  - { deny: { write: pyproject.toml } }
  - { deny: { write: .github/workflows/ci.yml } }
  - { deny: { read: config/.env.local } }
  - { deny: { connect: "example.com:443" } }
`;
