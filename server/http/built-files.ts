import express, { Router } from 'express';
import type { RequestHandler } from 'express';
import { join } from 'node:path';
import { projectFolder } from '../postgres/paths.ts';

const clientFolder = join(projectFolder, 'build/client');

/** Files of the build: those with a hash in their name never change, the others are asked for again after an hour. */
export function builtFiles(): RequestHandler {
  const router = Router();
  const assets = express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false });
  router.use('/assets', assets);
  router.use(express.static(clientFolder, { maxAge: '1h', index: false }));
  return router;
}
