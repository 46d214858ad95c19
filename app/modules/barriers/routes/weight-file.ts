import { NotFound } from '#app/platform/errors/index.ts';
import { page } from '#app/platform/route/index.server.ts';
import { weightFormats, writeWeights, type WeightFormat } from '../commands/weigh.ts';
import { weightWords } from '../forms/weight-words.ts';

export const loader = page('barriers.weight_file', async ({ tx, url }) => {
  const format = url.searchParams.get('format') ?? '';
  if (!isFormat(format)) throw new NotFound();
  const bytes = await writeWeights(tx, format, weightWords);
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': weightFormats[format], 'Content-Disposition': `attachment; filename="hinder.${format}"` },
  });
});

function isFormat(format: string): format is WeightFormat {
  return Object.hasOwn(weightFormats, format);
}
