import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import express, { type RequestHandler } from 'express';
import { afterAll, inject } from 'vitest';
import { connectDatabase, countingQueries, disconnectDatabase } from '#app/platform/db/index.ts';
import { useSecret } from '#app/platform/secret/index.ts';
import { drain, listen } from '#server/http/listen.ts';
import { projectFolder } from '#server/postgres/paths.ts';
import { copyDatabase } from './copy-database.ts';
import type { DatabaseUrls } from './database-url.ts';

export type CountedApp = DatabaseUrls & { get: (path: string, cookie: string) => Promise<CountedPage> };
export type CountedPage = { status: number; location: string | null; html: string; queries: number };

/** The built pages in this process, on a copy of the demo's data, each answer with the number of its queries. */
export async function countedApp(): Promise<CountedApp> {
  const { drop, ...urls } = await copyDatabase(inject('cluster'), 'samsteg_demo');
  useSecret(randomBytes(32));
  connectDatabase({ connectionString: urls.loginUrl });
  const build = pathToFileURL(join(projectFolder, 'build/server/index.js')).href;
  const { pages } = (await import(/* @vite-ignore */ build)) as { pages: RequestHandler };
  const counts = new Map<string, number>();
  const app = express().use((request, response, next) => {
    const work = () => new Promise<void>((resolve) => {
      response.once('close', resolve);
      void pages(request, response, next);
    });
    void countingQueries(work).then(({ queries }) => counts.set(String(request.headers['x-count']), queries));
  });
  const { server, port } = await listen(app, 0, '127.0.0.1');
  afterAll(async () => {
    await drain(server);
    await disconnectDatabase();
    await drop();
  });
  let last = 0;
  async function get(path: string, cookie: string): Promise<CountedPage> {
    const id = String((last += 1));
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, { headers: { cookie, 'x-count': id }, redirect: 'manual' });
    const html = await response.text();
    while (!counts.has(id)) await new Promise((resolve) => setImmediate(resolve));
    return { status: response.status, location: response.headers.get('location'), html, queries: counts.get(id) ?? 0 };
  }
  return { ...urls, get };
}
