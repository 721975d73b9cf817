#!/usr/bin/env bash
# A distribution plan of 1,000 creditors, every line explained and stored, against 200 ms.
. "$here/lib.sh"
build -Pbenchmarks -pl benchmarks -am -DskipTests package
"${jvm[@]}" -Xmx1g -cp "$(bench_classpath)" -Dlianzhi.benchmarks="$here" lianzhi.benchmarks.Funds plan "$work" "$SECS" "$REPS"
