// The entry of the server build: bundled together with the app, so that both hold the same modules.
import { createRequestHandler } from '@react-router/express';
import type { RequestHandler } from 'express';
import { createRequestHandler as createAnswerer, RouterContextProvider } from 'react-router';
import * as build from 'virtual:react-router/server-build';
import { nonceContext } from '#app/platform/route/nonce.ts';
import { addressContext } from '#app/platform/session/address.ts';

/** Answers every address of the sitemap. */
export const pages: RequestHandler = createRequestHandler({
  build,
  getLoadContext: (request, response) => contextOf(String(response.locals.nonce), request.ip ?? ''),
});

const answerer = createAnswerer(build);

/** The answer to somebody of whom nothing is known, not even where she is: what may be given to others too. */
export function answerAnybody(request: Request): Promise<Response> {
  return answerer(request, contextOf('', ''));
}

function contextOf(nonce: string, address: string): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(nonceContext, nonce);
  context.set(addressContext, address);
  return context;
}
