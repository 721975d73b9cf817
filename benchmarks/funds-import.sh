#!/usr/bin/env bash
# 100,000 statement lines read, judged, deduplicated, matched, booked and stored, against the spreadsheet reader alone.
. "$here/lib.sh"
build -Pbenchmarks -pl benchmarks -am -DskipTests package
"${jvm[@]}" -Xms1g -Xmx1g -cp "$(bench_classpath)" -Dlianzhi.benchmarks="$here" lianzhi.benchmarks.Funds import "$work" "$SECS" "$REPS"
