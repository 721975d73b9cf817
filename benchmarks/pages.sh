#!/usr/bin/env bash
# p95 of workbench, case list and case page at 64 connections on 100,000 cases, against one read by primary key in a bare application.
. "$here/lib.sh"
need wrk wrk
need psql postgresql-client
need curl curl
[ -n "${BUILT:-}" ] || build -DskipTests -pl platform -am package
{ [ -n "${BUILT:-}" ] && ls "$here"/bare/target/bare-*.jar >/dev/null 2>&1; } || (cd "$here/bare" && mvn -B -q -ntp package)
port=$(free_port) export_dir=$work/data
run_server() { SERVER_PORT=$port LIANZHI_DATA_DIR=$export_dir SPRING_PROFILES_ACTIVE=demo LIANZHI_DEMO_CITY=none "$JDK/bin/java" -Xmx2g -XX:+UseSerialGC -jar "$root"/platform/target/platform-*-exec.jar --lianzhi.jobs=false >"$work/out" 2>&1 & pid=$!; started+=("$pid"); }
base=http://127.0.0.1:$port
run_server
until curl -sf "$base/health" 2>/dev/null | grep -q '"UP"'; do kill -0 "$pid" || { tail -5 "$work/out"; exit 1; }; sleep 0.2; done
export PGPASSWORD; PGPASSWORD=$(cat "$export_dir/postgres.password")
pgport=$(sed -n 4p "$export_dir/postgres/postmaster.pid")
asked() { psql -qAt -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$pgport" -U postgres "$@" postgres; }
asked -f "$here/pages.sql"
# What was there before a transaction that still runs is not yet seen as settled; in a court that is over within the minute.
until [ "$(asked -c "vacuum cases.case_file" -c "select relallvisible > 0.9 * relpages from pg_class where oid = 'cases.case_file'::regclass")" = t ]; do sleep 1; done
jar=$work/cookies
curl -s -c "$jar" -o /dev/null "$base/api/v1/session"
token() { awk '/XSRF-TOKEN/{print $7}' "$jar"; }
curl -sf -b "$jar" -c "$jar" -H "X-XSRF-TOKEN: $(token)" -H 'Content-Type: application/json' -d '{"user":"xs-judge","password":"Lianzhi-2026"}' -o /dev/null "$base/api/v1/session"
# both cookies, as a browser sends them
cookie="$(awk '/LIANZHI/{print $7}' "$jar"); XSRF-TOKEN=$(token)"
case_id=$(curl -sf -b "$jar" "$base/api/v1/cases?size=1" | sed 's/.*"items":\[{"id":\([0-9]*\).*/\1/')
p95() { wrk -t1 -c64 -d"${SECS}s" --latency -s "$here/p95.lua" -H "Cookie: LIANZHI=$cookie" "$1" | awk '/p95_ms/{print $2}'; }
# Warms up until a round is not a tenth faster than the one before: four rounds at least, twelve at most; the bound too.
warm() {
  local before now; before=$(p95 "$1")
  for nth in $(seq 12); do now=$(p95 "$1"); awk -v n="$nth" -v a="$now" -v b="$before" 'BEGIN{exit n<4 || a<0.9*b}' && break; before=$now; done
}
for page in workbench "cases?size=20" "cases/$case_id"; do warm "$base/api/v1/$page"; done
for r in $(seq "$REPS"); do
  for page in workbench "cases?size=20" "cases/$case_id"; do p95 "$base/api/v1/$page" >>"$work/$(echo "$page" | tr -c 'a-z\n' _)"; done
done
kill "$pid"; wait "$pid" 2>/dev/null || true
"$JDK/bin/java" -Djarmode=tools -jar "$root"/platform/target/platform-*-exec.jar extract --destination "$work/app" >/dev/null
"$JDK/bin/java" -cp "$(echo "$work"/app/lib/*.jar | tr ' ' ':')" "$here/bare/Database.java" "$work/bare-data" "$work/bare.url" & started+=($!)
until [ -s "$work/bare.url" ]; do sleep 0.1; done
SERVER_PORT=$port SPRING_DATASOURCE_URL=$(cat "$work/bare.url") "$JDK/bin/java" -Xmx2g -XX:+UseSerialGC -jar "$here"/bare/target/bare-*.jar >/dev/null 2>&1 & pid=$!; started+=("$pid")
until curl -sf -o /dev/null "$base/row/1"; do kill -0 "$pid" || exit 1; sleep 0.1; done
warm "$base/row/77"
for r in $(seq "$REPS"); do p95 "$base/row/77" >>"$work/bound"; done
bound=$(median <"$work/bound") worst=0
for page in workbench "cases?size=20" "cases/$case_id"; do
  value=$(median <"$work/$(echo "$page" | tr -c 'a-z\n' _)")
  echo "pages $page p95=${value}ms ratio=$(ratio "$value" "$bound")"
  worst=$(awk -v a="$worst" -v b="$value" 'BEGIN{print (b>a)?b:a}')
done
echo "pages ratio=$(ratio "$worst" "$bound") product=${worst}ms bound=${bound}ms"
