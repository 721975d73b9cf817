#!/usr/bin/env bash
# One posting a commit with idempotency, chain and audit, 8 clients, against double entry in plain SQL and TPC-B.
. "$here/lib.sh"
need pgbench postgresql-contrib
build -Pbenchmarks -pl benchmarks -am -DskipTests package
"${jvm[@]}" -Xmx1g -cp "$(bench_classpath)" -Dlianzhi.benchmarks="$here" lianzhi.benchmarks.Funds posting "$work" "$SECS" "$REPS"
