#!/usr/bin/env bash
# The two periods of a city generated and stored, against COPY of the same rows into the same tables.
. "$here/lib.sh"
[ -n "${BUILT:-}" ] || build -Pbenchmarks -pl benchmarks -am -DskipTests package
"$JDK/bin/java" -Xmx2g -cp "$(bench_classpath)" -Dlianzhi.benchmarks="$here" lianzhi.benchmarks.City city-load "$work" "${COPIES:-6}" "$REPS"
