#!/usr/bin/env bash
# Cases filed with their nodes planned, then four nodes completed with history and audit, against the same in plain SQL.
# One process starts the server's classes on an embedded PostgreSQL and runs product and bound on it in turn.
. "$here/lib.sh"
need pgbench postgresql-contrib
build -Pbenchmarks -pl benchmarks -am -DskipTests package
"${jvm[@]}" -Xmx2g -cp "$(bench_classpath)" -Dlianzhi.benchmarks="$here" lianzhi.benchmarks.Nodes "$work" "$SECS" "$REPS"
