#!/usr/bin/env bash
# The bulletin of 100,000 cases with the year before, eleven courts, all indicators and months, against one hand-written statement.
. "$here/lib.sh"
[ -n "${BUILT:-}" ] || build -Pbenchmarks -pl benchmarks -am -DskipTests package
"$JDK/bin/java" -Xmx2g -cp "$(bench_classpath)" -Dlianzhi.benchmarks="$here" lianzhi.benchmarks.City bulletin-city "$work" "${COPIES:-6}" "$REPS"
