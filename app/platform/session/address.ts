import { createContext } from 'react-router';

/** The network address that a request came from. Set by the server; kept only as a keyed hash, for limits. */
export const addressContext = createContext<string>('');
