#!/usr/bin/env bash
# Answers parsed, checked, deduplicated, merged and durable, against COPY into a table with two indexes.
. "$here/lib.sh"
build -Pbenchmarks -pl benchmarks -am -DskipTests package
"${jvm[@]}" -Xms3g -Xmx3g -Dwarm="${WARM:-2}" -cp "$(bench_classpath)" lianzhi.benchmarks.Link "$work" exchange-ingest "$REPS" "${N:-}"
