#!/bin/sh
# What CI does with an agent's patch: apply it, then run the project's tests. Both happen inside the sandbox.
set -eu
git apply "patches/$1"
exec node project/test/text.test.js
