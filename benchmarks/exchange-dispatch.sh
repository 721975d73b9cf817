#!/usr/bin/env bash
# Requests handed out to forty partners over eight lines, against SKIP LOCKED with a hundred rows a commit; then with an old snapshot held.
. "$here/lib.sh"
build -Pbenchmarks -pl benchmarks -am -DskipTests package
"${jvm[@]}" -Xmx2g -cp "$(bench_classpath)" lianzhi.benchmarks.Link "$work" exchange-dispatch "$REPS" "${N:-}"
