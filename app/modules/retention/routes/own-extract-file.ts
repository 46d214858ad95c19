import { page } from '#app/platform/route/index.server.ts';
import { extractForHerself } from '../commands/extract.ts';
import { asFile } from '../forms/label-extract.ts';

export const loader = page('own.extract_file', async ({ tx, member }) => asFile(await extractForHerself(tx, member), 'json'));
