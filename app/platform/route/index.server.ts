export { page, publicPage } from './page.server.ts';
export { command, publicCommand, uploadCommand } from './command.server.ts';
export { TOO_LARGE } from './read-upload.server.ts';
export { wasSent } from './idempotency.server.ts';
export { requestMiddleware } from './middleware.server.ts';
export { signInAddress } from './admit.server.ts';
export { scopeContext } from './scope.server.ts';
