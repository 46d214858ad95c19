import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { arch } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#server/postgres/paths.ts';
import { StartFailure } from '#app/platform/env/index.ts';

/** A browser to test with, and what its process needs: arguments of its own, and where its libraries and fonts are. */
export type Chromium = { path: string; args: string[]; env: Record<string, string> };

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const cache = join(projectFolder, 'node_modules/.cache/samsteg');
const unpacked = join(cache, 'chromium-153');

/** Unpacks the packaged browser; it goes by TMPDIR, and into a folder that only gets its name when it is whole. */
async function unpack(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, 'unpacking-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = staging;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(projectFolder, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
    moveIntoPlace(staging);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The package's own settings name folders of another machine; a page whose letters no font has then ends the browser. */
function fontSettings(): string {
  const file = join(cache, 'fonts.conf');
  const folders = `<dir>${join(unpacked, 'fonts')}</dir><cachedir>${join(cache, 'fonts-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${folders}</fontconfig>\n`);
  return file;
}

/** Another run may have been first: what it put there is the same. */
function moveIntoPlace(staging: string): void {
  try {
    renameSync(staging, unpacked);
  } catch (error) {
    if (!existsSync(join(unpacked, 'chromium'))) throw error;
  }
}

/** The browser that comes with the packages. It is a shell without windows, and crashes where it is not told so. */
export async function packagedChromium(): Promise<Chromium> {
  if (arch() !== 'x64') {
    throw new StartFailure('The browser tests need a browser here: install chromium, or set CHROMIUM_PATH.');
  }
  if (!existsSync(unpacked)) await unpack();
  return {
    path: join(unpacked, 'chromium'),
    args: ['--headless=shell'],
    env: { LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'), FONTCONFIG_FILE: fontSettings() },
  };
}

/** The browser that CHROMIUM_PATH names, else the machine's own, else the one that came with the packages. */
export async function findChromium(): Promise<Chromium> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted)) throw new StartFailure(`CHROMIUM_PATH names ${wanted}, which is not there.`);
  const path = wanted ?? usual.find((candidate) => existsSync(candidate));
  return path ? { path, args: [], env: {} } : packagedChromium();
}
