#!/usr/bin/env bash
# First useful page (the sign-in page and its answer from the server), packaged with an AOT cache, against a bare Spring Boot application treated alike.
. "$here/lib.sh"
need curl curl
build -DskipTests -pl platform -am package
(cd "$here/bare" && mvn -B -q -ntp package)

pack() { # jar folder: extracted layout and AOT cache
  "$JDK/bin/java" -Djarmode=tools -jar "$1" extract --destination "$2" >/dev/null
}
port=$(free_port)
export SERVER_PORT=$port
up() { # url command…: milliseconds to the first good answer
  local url=$1; shift
  local t0; t0=$(date +%s%N)
  "$@" >"$work/out" 2>&1 & pid=$!; started+=("$pid")
  until curl -sf -o /dev/null "$url"; do kill -0 "$pid" 2>/dev/null || { tail -5 "$work/out"; exit 1; }; sleep 0.01; done
  ms=$(( ($(date +%s%N) - t0) / 1000000 ))
}
down() { kill "$pid"; wait "$pid" 2>/dev/null || true; }

pack "$root"/platform/target/platform-*-exec.jar "$work/app"
pack "$here"/bare/target/bare-*.jar "$work/bare"
app=$(ls "$work"/app/*.jar) bare=$(ls "$work"/bare/*.jar)
export LIANZHI_DATA_DIR=$work/data
product=("$JDK/bin/java" -XX:AOTCache="$work/app.aot" -XX:+UseSerialGC -jar "$app")
floor=("$JDK/bin/java" -XX:AOTCache="$work/bare.aot" -XX:+UseSerialGC -jar "$bare")
page="http://127.0.0.1:$port/"

# The bare application reads from the database that the product keeps: the first start makes it, a second server process serves it.
up "$page" "$JDK/bin/java" -XX:+UseSerialGC -jar "$app"; down
up "$page" "$JDK/bin/java" -XX:AOTCacheOutput="$work/app.aot" -XX:+UseSerialGC -jar "$app"; curl -sf -o /dev/null "${page}api/v1/session" || true; down; sleep 2
"$JDK/bin/java" -cp "$(echo "$work"/app/lib/*.jar | tr ' ' ':')" "$here/bare/Database.java" "$work/bare-data" "$work/bare.url" & started+=($!)
until [ -s "$work/bare.url" ]; do sleep 0.1; done
export SPRING_DATASOURCE_URL; SPRING_DATASOURCE_URL=$(cat "$work/bare.url")
up "${page}row/1" "$JDK/bin/java" -XX:AOTCacheOutput="$work/bare.aot" -XX:+UseSerialGC -jar "$bare"; down; sleep 2
for r in $(seq "$REPS"); do
  unset SPRING_DATASOURCE_URL; up "$page" "${product[@]}"; down; echo "$ms" >>"$work/product.ms"; echo "product $ms ms"
  SPRING_DATASOURCE_URL=$(cat "$work/bare.url"); export SPRING_DATASOURCE_URL
  up "${page}row/1" "${floor[@]}"; down; echo "$ms" >>"$work/bound.ms"; echo "bare $ms ms"
done
p=$(median <"$work/product.ms") b=$(median <"$work/bound.ms")
echo "startup ratio=$(ratio "$p" "$b") product=${p}ms bound=${b}ms"
