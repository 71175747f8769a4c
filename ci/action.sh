#!/usr/bin/env bash
# What action.yml runs: builds the program where it is not built yet, then checks the data that ITA_DATA names.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
[ -f "$here/dist/fingerprint" ] || npm ci --prefix "$here" --no-audit --no-fund >&2
words=(--report text --report github)
[ -z "${GITHUB_BASE_REF:-}" ] || words+=(--changed)
read -ra more <<<"${ITA_WORDS:-}"
exec node "$here/bin/ita.js" validate "${words[@]}" "${more[@]+"${more[@]}"}"
