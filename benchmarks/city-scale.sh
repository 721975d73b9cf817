#!/usr/bin/env bash
# Cases for load, made piece by piece: CASES (default 100,000) with HISTORIES (whole, counted, thin; default whole), in DATA where it shall stay.
# No ratio: how fast, how large, and the bulletin over them; the recount must agree.
. "$here/lib.sh"
[ -n "${BUILT:-}" ] || build -Pbenchmarks -pl benchmarks -am -DskipTests package
"$JDK/bin/java" -Xmx"${HEAP:-1g}" -cp "$(bench_classpath)" lianzhi.benchmarks.CityScale "${DATA:-$work/data}" "${CASES:-100000}" "${HISTORIES:-whole}"
