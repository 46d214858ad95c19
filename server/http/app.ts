import compression from 'compression';
import express from 'express';
import type { Express, RequestHandler } from 'express';
import { failures } from './failures.ts';
import { health } from './health.ts';
import { readableAddress } from './readable-address.ts';
import { noStore, securityHeaders } from './security-headers.ts';

type Parts = {
  pages: RequestHandler;
  /** Answers what is published and kept; left out where the sources change under it. */
  kept?: RequestHandler;
  /** Serves scripts, styles, fonts and pictures. */
  files: RequestHandler;
  isReady: () => Promise<boolean>;
  trustProxy: number;
  https: boolean;
  development?: boolean;
};

/** The HTTP application around the pages. */
export function createApp({ pages, kept, files, isReady, trustProxy, https, development }: Parts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', trustProxy);
  app.use(securityHeaders({ https, development }));
  app.use(health(isReady));
  app.use(readableAddress);
  if (kept) app.use(kept);
  app.use(compression());
  app.use(files);
  app.use(noStore, pages);
  app.use(failures);
  return app;
}
