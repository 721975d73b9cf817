#!/usr/bin/env bash
# The first JDK 25 or newer in the usual places.
for home in ${JAVA_HOME:-} /usr/lib/jvm/* ~/.jdks/* ~/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  [ -x "$home/bin/javac" ] || continue
  version=$("$home/bin/javac" -version 2>&1 | sed 's/javac \([0-9]*\).*/\1/')
  [ "$version" -ge 25 ] && { echo "$home"; exit 0; }
done
echo "No JDK 25 found" >&2; exit 1
