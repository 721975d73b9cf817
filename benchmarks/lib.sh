# Shared by the benchmarks.
set -euo pipefail
median() { sort -n | awk '{a[NR]=$1} END{if(NR%2) print a[(NR+1)/2]; else print (a[NR/2]+a[NR/2+1])/2}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN{printf "%.2f", a/b}'; }
work=$(mktemp -d)
started=()
finish() { for p in "${started[@]}"; do kill "$p" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT

# A tool from Debian's packages where it is missing and we may install it.
need() {
  command -v "$1" >/dev/null && return
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || { echo "Needs $1 (Debian package $2)"; exit 1; }
  apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2" >/dev/null
}

# As docs/operations/install.md says for a machine with two processors.
jvm=("$JDK/bin/java" -XX:+UseSerialGC)

# BUILT=1: it is there already.
build() { [ -n "${BUILT:-}" ] || (cd "$root" && mvn -B -q -ntp "$@"); }
bench_classpath() { echo "$here/target/classes:$(cat "$here/target/classpath.txt")"; }
free_port() { python3 - <<'P' 2>/dev/null || echo $((20000 + RANDOM % 20000))
import socket
s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])
P
}
