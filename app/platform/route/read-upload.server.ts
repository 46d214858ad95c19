import { createWriteStream, openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import { TooLarge } from '../errors/index.ts';
import { piecesOf, saysMoreThan, type Posted } from './posted.ts';
import { readForm } from './read-form.server.ts';

/** More than this in one post is not taken. */
export const UPLOAD_LIMIT = 100_000_000;

/** Set instead of the files when they were too large together. */
export const TOO_LARGE = '_too_large';

export const uploadFolderPrefix = 'samsteg-upload-';

const limits = { files: 20, fields: 100, fieldSize: 1_000_000, fileSize: UPLOAD_LIMIT };

interface KeptFile {
  field: string;
  name: string;
  path: string;
}

/**
 * The fields and files of a post. Files are written to the disk as they come and read from there. What says that it is too
 * large is not read at all, and what turns out to be is read no further.
 */
export async function readUpload(request: Request): Promise<Posted> {
  if (saysMoreThan(request, UPLOAD_LIMIT)) return tooLarge();
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || !request.body) return readForm(request);
  const folder = await mkdtemp(join(tmpdir(), uploadFolderPrefix));
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const form = new FormData();
    const files = await takeParts(Readable.from(piecesOf(request)), type, folder, form);
    if (!files) {
      await discard();
      return tooLarge(form);
    }
    for (const { field, name, path } of files) form.append(field, new File([await openAsBlob(path)], name));
    return { form, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

function tooLarge(form = new FormData()): Posted {
  form.set(TOO_LARGE, '1');
  return { form, discard: async () => undefined };
}

/** Writes the files into the folder and the fields into the form; undefined when there was too much of it. */
async function takeParts(body: Readable, type: string, folder: string, form: FormData): Promise<KeptFile[] | undefined> {
  const parser = new Busboy({ headers: { 'content-type': type }, limits });
  const files: KeptFile[] = [];
  const streams: Readable[] = [];
  const written: Promise<void>[] = [];
  parser.on('field', (name, value) => form.append(name, value));
  parser.on('file', (field, stream, name) => {
    if (!name) return void stream.resume();
    const path = join(folder, String(files.length));
    files.push({ field, name, path });
    streams.push(stream);
    written.push(pipeline(stream, createWriteStream(path, { mode: 0o600 })));
  });
  try {
    await pipeline(body, noMoreThan(UPLOAD_LIMIT), parser as Writable);
    await Promise.all(written);
    return files;
  } catch (error) {
    for (const stream of streams) stream.destroy();
    await Promise.allSettled(written);
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

function noMoreThan(limit: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      done(size > limit ? new TooLarge() : null, chunk);
    },
  });
}
