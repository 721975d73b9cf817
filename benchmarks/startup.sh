#!/usr/bin/env bash
# First useful page (the sign-in page and its answer from the server), packaged with an AOT cache, against a bare Spring Boot application treated alike.
. "$here/lib.sh"
need curl curl
JAVA_HOME=$JDK build -DskipTests -Pstart -pl platform -am package
(cd "$here/bare" && mvn -B -q -ntp package)

pack() { # jar folder: extracted layout and AOT cache
  "$JDK/bin/java" -Djarmode=tools -jar "$1" extract --destination "$2" >/dev/null
}
port=$(free_port)
export SERVER_PORT=$port
up() { # "path path" command…: milliseconds until each path has given a good answer
  local paths=$1; shift
  local t0; t0=$(date +%s%N)
  "$@" >"$work/out" 2>&1 & pid=$!; started+=("$pid")
  until all_good; do kill -0 "$pid" 2>/dev/null || { tail -5 "$work/out"; exit 1; }; sleep 0.01; done
  ms=$(( ($(date +%s%N) - t0) / 1000000 ))
}
all_good() { local path; for path in $paths; do curl -sf -o /dev/null "http://127.0.0.1:$port$path" || return 1; done; }
down() { kill "$pid"; wait "$pid" 2>/dev/null || true; }

pack "$root"/platform/target/platform-*-exec.jar "$work/app"
pack "$here"/bare/target/bare-*.jar "$work/bare"
app=$(ls "$work"/app/*.jar) bare=$(ls "$work"/bare/*.jar)
export LIANZHI_DATA_DIR=$work/data
fast=(-Dspring.aot.enabled=true -Dspring.profiles.active=start -XX:+UseSerialGC)
product=("$JDK/bin/java" -XX:AOTCache="$work/app.aot" "${fast[@]}" -jar "$app")
floor=("$JDK/bin/java" -XX:AOTCache="$work/bare.aot" -XX:+UseSerialGC -jar "$bare")
page="/ /api/v1/session" row=/row/1

# The bare application reads from the database that the product keeps: the first start makes it, a second server process serves it.
up "$page" "$JDK/bin/java" "${fast[@]}" -jar "$app"; down
up "$page" "$JDK/bin/java" -XX:AOTCacheOutput="$work/app.aot" "${fast[@]}" -jar "$app"
until grep -q "All parts of the server are made" "$work/out"; do sleep 0.1; done
down
"$JDK/bin/java" -cp "$(echo "$work"/app/lib/*.jar | tr ' ' ':')" "$here/bare/Database.java" "$work/bare-data" "$work/bare.url" & started+=($!)
until [ -s "$work/bare.url" ]; do sleep 0.1; done
export SPRING_DATASOURCE_URL; SPRING_DATASOURCE_URL=$(cat "$work/bare.url")
up $row "$JDK/bin/java" -XX:AOTCacheOutput="$work/bare.aot" -XX:+UseSerialGC -jar "$bare"; down
for r in $(seq "$REPS"); do
  unset SPRING_DATASOURCE_URL; up "$page" "${product[@]}"; down; echo "$ms" >>"$work/product.ms"; echo "product $ms ms"
  SPRING_DATASOURCE_URL=$(cat "$work/bare.url"); export SPRING_DATASOURCE_URL
  up $row "${floor[@]}"; down; echo "$ms" >>"$work/bound.ms"; echo "bare $ms ms"
done
p=$(median <"$work/product.ms") b=$(median <"$work/bound.ms")
echo "startup ratio=$(ratio "$p" "$b") product=${p}ms bound=${b}ms"
