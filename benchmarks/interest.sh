#!/usr/bin/env bash
# Bulk revaluation against the prefix-sum floor, full statements with explanation, statements without on all cores.
. "$here/lib.sh"
build -Pbenchmarks -pl benchmarks -am -DskipTests package
"$JDK/bin/java" -Xmx3g -cp "$(bench_classpath)" lianzhi.benchmarks.InterestReport
