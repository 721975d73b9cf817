#!/usr/bin/env bash
# A listed person is withdrawn; how long until neither of two nodes finds him, under load: the worst of ROUNDS (1,000).
. "$here/lib.sh"
build -Pbenchmarks -pl benchmarks -am -DskipTests package
"${jvm[@]}" -Xmx2g -cp "$(bench_classpath)" lianzhi.benchmarks.ListFreshness "$work" "${ROUNDS:-1000}"
