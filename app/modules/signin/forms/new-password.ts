import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';

/** A password that somebody chooses for herself. */
export const newPassword = z
  .string()
  .min(12, { error: () => m.signin_error_password_short() })
  .max(200, { error: () => m.signin_error_password_long() });

export const passwordForm = z.object({ secret_password: newPassword });
