#!/usr/bin/env bash
# Bytes that a "nothing found" answer takes on disk, against four.
. "$here/lib.sh"
build -Pbenchmarks -pl benchmarks -am -DskipTests package
"${jvm[@]}" -Xmx2g -cp "$(bench_classpath)" lianzhi.benchmarks.Link "$work" exchange-storage "$REPS" "${N:-}"
