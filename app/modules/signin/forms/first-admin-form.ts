import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { newPassword } from './new-password.ts';

function name() {
  return z.string({ error: () => m.signin_first_error_required() }).trim().min(1, { error: () => m.signin_first_error_required() }).max(200);
}

/** Who begins, and where. */
export const firstAdminForm = z.object({
  name: name(),
  email: z.email({ error: () => m.signin_first_error_email() }).max(320),
  secret_password: newPassword,
  collaboration: name(),
  organisation: name(),
});
