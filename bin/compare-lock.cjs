// Succeeds when node_modules holds every package that package-lock.json asks for. Must run on Node 18.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

function readPackages(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
}

function fits(allowed, present) {
  return !allowed || allowed.includes(present);
}

/** Optional packages count when they are made for this machine; others may rightly have failed to install. */
function isNeeded({ optional, os, cpu, libc }) {
  if (!optional) return true;
  return Boolean(os || cpu) && fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, 'glibc');
}

const wanted = readPackages('package-lock.json');
const installed = readPackages('node_modules/.package-lock.json');
const missing = Object.keys(wanted).filter(
  (path) => path && isNeeded(wanted[path]) && wanted[path].version !== (installed[path] || {}).version,
);
process.exitCode = missing.length === 0 ? 0 : 1;
