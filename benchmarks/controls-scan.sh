#!/usr/bin/env bash
# The nightly scan for controls that end, against the same in one statement. N sets the number of controls.
. "$here/lib.sh"
build -Pbenchmarks -pl benchmarks -am -DskipTests package
"${jvm[@]}" -Xmx2g -cp "$(bench_classpath)" lianzhi.benchmarks.Link "$work" controls-scan "$REPS" "${N:-}"
