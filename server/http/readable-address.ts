import type { RequestHandler } from 'express';

/** Answers an address that cannot be decoded here: the router would quote it on the console. */
export const readableAddress: RequestHandler = (request, response, next) => {
  try {
    decodeURIComponent(request.path);
    next();
  } catch {
    response.status(400).type('text/plain').send('400');
  }
};
