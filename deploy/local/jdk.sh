# Sourced by deploy/run and deploy/test: finds the JDK and Maven.

# Prints the major version of the JDK in $1, or nothing when there is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release" 2>/dev/null)
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)
  fi
  printf '%s\n' "$version" | sed 's/^1\.//; s/[^0-9].*//'
}

# Sets and exports JAVA_HOME: the given one if it is good, else the newest JDK >= 21 of this machine.
find_jdk() {
  local candidate version best="" best_version=20 on_path
  if [ -n "${JAVA_HOME:-}" ]; then
    version=$(jdk_version "$JAVA_HOME")
    if [ "${version:-0}" -ge 21 ]; then
      export JAVA_HOME
      return
    fi
  fi
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    on_path=$(cd "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")/.." && pwd)
  fi
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* "$on_path" \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -gt "$best_version" ]; then
      best=$candidate
      best_version=$version
    fi
  done
  if [ -z "$best" ]; then
    echo "No JDK 21 or newer was found: install one (such as Eclipse Temurin 25) or set JAVA_HOME to it." >&2
    exit 1
  fi
  export JAVA_HOME=$best
}

find_maven() {
  if ! command -v mvn >/dev/null; then
    echo "Maven was not found: install it (3.8 or newer) so that 'mvn' is on the PATH." >&2
    exit 1
  fi
}
