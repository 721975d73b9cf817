#!/usr/bin/env bash
# Public search on 8.5 million skewed names in one server, each kind of question against a bare reply of the same server; p99 at half of
# the peak (open loop), recall of one-wrong-character against a walk over all names, memory. NAMES sets how many names. Beside it
# the index alone, Lucene and PostgreSQL with trigrams on PEER_NAMES names (0: without them).
. "$here/lib.sh"
need wrk wrk
build -Pbenchmarks -pl benchmarks -am -DskipTests package
names=${NAMES:-8500000} port=$(free_port)
"${jvm[@]}" -Xmx${HEAP:-6g} -cp "$(bench_classpath)" lianzhi.benchmarks.PublicSearchServer "$work" "$port" "$names" >"$work/out" 2>&1 & pid=$!; started+=("$pid")
until grep -q '^ready' "$work/out"; do kill -0 "$pid" || { tail -20 "$work/out"; exit 1; }; sleep 0.5; done
grep '^public-search' "$work/out"
base=http://127.0.0.1:$port
rate() { wrk -t1 -c32 -d"${SECS}s" -s "$here/names.lua" "$base" -- "$1" "$work" | awk '/Requests\/sec/{print $2} /bad answers/{exit 1}'; }
# the server compiles what is hot before anything counts
for warm in $(seq "${WARM:-4}"); do for kind in ping EXACT PREFIX PART FUZZY; do rate "$kind" >/dev/null; done; done
for r in $(seq "$REPS"); do for kind in ping EXACT PREFIX PART FUZZY; do rate "$kind" >>"$work/$kind"; done; done
bound=$(median <"$work/ping") exact=$(median <"$work/EXACT") worst=$exact
for kind in EXACT PREFIX PART FUZZY; do
  value=$(median <"$work/$kind")
  echo "public-search $kind ratio=$(ratio "$value" "$bound") product=${value}/s bound=${bound}/s"
  [ "$kind" = EXACT ] || worst=$(awk -v a="$worst" -v b="$value" 'BEGIN{print (b<a)?b:a}')
done
half=$(awk -v e="$exact" 'BEGIN{printf "%d", e/2}')
"$JDK/bin/java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$(bench_classpath)" lianzhi.benchmarks.OpenLoop "$base" "$work/names.txt" "$half" "$SECS"
kill "$pid"; wait "$pid" 2>/dev/null || true
[ "${PEER_NAMES:-}" = 0 ] || "$JDK/bin/java" -Xmx2g -cp "$(bench_classpath)" lianzhi.benchmarks.SearchPeers "$work" "${PEER_NAMES:-1000000}" "$SECS" 2>"$work/peers.err" || { tail -20 "$work/peers.err"; exit 1; }
echo "public-search other kinds: ratio=$(ratio "$worst" "$bound")"
echo "public-search ratio=$(ratio "$exact" "$bound") product=${exact}/s bound=${bound}/s"
