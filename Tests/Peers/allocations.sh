#!/usr/bin/env bash
# Heap allocations of a training step: the same run with more and more steps, whose allocations must not grow with them.
# Usage: Tests/Peers/allocations.sh [path of toylab]
set -euo pipefail
cd "$(dirname "$0")/../.."
program=${1:-.build/release/toylab}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cc -O2 -shared -fPIC -o "$folder/malloc_count.so" Tests/Peers/malloc_count.c
cat > "$folder/one.json" <<'JSON'
{"name": "one", "data": {"features": 1000, "frequency": {"exponent": 1}}, "model": {"width": 46},
 "training": {"schedule": {"warmupSteps": 100}}}
JSON
echo "steps,allocations"
for steps in 500 1000 2000 4000; do
  count=$(LD_PRELOAD="$folder/malloc_count.so" "$program" run "$folder/one.json" --set training.steps=$steps --jobs 1 \
    --quiet --out "$folder/$steps" 2>&1 >/dev/null | tail -n 1)
  echo "$steps,$count"
done
