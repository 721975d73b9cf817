#!/usr/bin/env bash
# PERSONS (10,000) listed by one signed batch: each checked, papers numbered, orders and messages queued; against inserting the same rows set-based.
. "$here/lib.sh"
build -Pbenchmarks -pl benchmarks -am -DskipTests package
"${jvm[@]}" -Xmx2g -cp "$(bench_classpath)" lianzhi.benchmarks.SanctionBulk "$work" "${PERSONS:-10000}"
