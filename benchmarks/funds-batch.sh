#!/usr/bin/env bash
# A thousand payouts a commit with their receipts, against the same set-based in plain SQL; and one hot account against its row lock.
. "$here/lib.sh"
need pgbench postgresql-contrib
build -Pbenchmarks -pl benchmarks -am -DskipTests package
"${jvm[@]}" -Xmx1g -cp "$(bench_classpath)" -Dlianzhi.benchmarks="$here" lianzhi.benchmarks.Funds batch "$work" "$SECS" "$REPS"
