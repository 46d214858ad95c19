import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';

/** E-mail and password, each only asked to be there: which of them is wrong is not said. */
export const signInForm = z.object({
  email: z.string().trim().min(1, { error: () => m.signin_error_email() }).max(320),
  secret_password: z.string().min(1, { error: () => m.signin_error_password() }).max(1000),
});
