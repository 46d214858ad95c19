// The entry of the server build: bundled together with the app, so that both hold the same modules.
import { createRequestHandler } from '@react-router/express';
import type { RequestHandler } from 'express';
import { RouterContextProvider } from 'react-router';
import * as build from 'virtual:react-router/server-build';
import { nonceContext } from '#app/platform/route/nonce.ts';
import { addressContext } from '#app/platform/session/address.ts';

/** Answers every address of the sitemap. */
export const pages: RequestHandler = createRequestHandler({
  build,
  getLoadContext(request, response) {
    const context = new RouterContextProvider();
    context.set(nonceContext, String(response.locals.nonce));
    context.set(addressContext, request.ip ?? '');
    return context;
  },
});
