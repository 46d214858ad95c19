import { createContext } from 'react-router';

/** The nonce that this response's Content-Security-Policy allows inline scripts by. Set by the server. */
export const nonceContext = createContext<string>('');
