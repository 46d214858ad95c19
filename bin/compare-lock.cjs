// Succeeds when node_modules holds every package that package-lock.json asks for. Must run on Node 18.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

function readPackages(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
}

const wanted = readPackages('package-lock.json');
const installed = readPackages('node_modules/.package-lock.json');
const missing = Object.keys(wanted).filter(
  (path) => path && !wanted[path].optional && wanted[path].version !== installed[path]?.version,
);
process.exitCode = missing.length === 0 ? 0 : 1;
