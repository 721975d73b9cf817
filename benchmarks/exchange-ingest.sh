#!/usr/bin/env bash
# Answers parsed, checked, deduplicated, merged and durable, against COPY into a table with two indexes.
. "$here/lib.sh"
build -Pbenchmarks -pl benchmarks -am -DskipTests package
"${jvm[@]}" -Xms2g -Xmx2g -cp "$(bench_classpath)" lianzhi.benchmarks.Link "$work" exchange-ingest "$REPS" "${N:-}"
