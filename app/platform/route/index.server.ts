export { page, publicPage } from './page.server.ts';
export { command, publicCommand } from './command.server.ts';
export { requestMiddleware } from './middleware.server.ts';
export { signInAddress } from './admit.server.ts';
export { scopeContext } from './scope.server.ts';
