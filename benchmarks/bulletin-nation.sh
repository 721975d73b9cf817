#!/usr/bin/env bash
# A nation's rollup (CASES, ten million) against PostgreSQL's parallel scan, and a full recount against DuckDB on its own table.
# DuckDB is taken from the Python package of that name where it is there; without it that line says so. The cases are made
# in KEEP where that is given, and once; with ONLY=make nothing is measured.
. "$here/lib.sh"
[ -n "${BUILT:-}" ] || build -Pbenchmarks -pl benchmarks -am -DskipTests package
python3 -c 'import duckdb' 2>/dev/null || python3 -m pip install -q --target "$work/py" duckdb >/dev/null 2>&1 || true
what=bulletin-nation
[ "${ONLY:-}" = make ] && what=make-nation
PYTHONPATH=$work/py:${PYTHONPATH:-} "$JDK/bin/java" -Xmx2g -cp "$(bench_classpath)" -Dlianzhi.benchmarks="$here" lianzhi.benchmarks.City $what "${KEEP:-$work}" "${CASES:-10000000}" "$REPS"
