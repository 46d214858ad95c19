import { getMultipartBoundary, isMultipartRequest, MaxFileSizeExceededError, MultipartParser } from '@mjackson/multipart-parser';

/** More than this in one post is not taken. */
export const UPLOAD_LIMIT = 200_000_000;

/** Set instead of the files when they were too large together. */
export const TOO_LARGE = '_too_large';

/** The fields and files of a post, read part by part as they come; what is too large is read past and thrown away. */
export async function readUpload(request: Request): Promise<FormData> {
  if (!isMultipartRequest(request) || !request.body) return request.formData();
  const form = new FormData();
  const boundary = getMultipartBoundary(request.headers.get('content-type') ?? '') ?? '';
  const parser = new MultipartParser(boundary, { maxFileSize: UPLOAD_LIMIT });
  let size = 0;
  for await (const chunk of request.body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > UPLOAD_LIMIT || form.has(TOO_LARGE)) form.set(TOO_LARGE, '1');
    else takeParts(parser, chunk, form);
  }
  if (form.has(TOO_LARGE)) dropFiles(form);
  return form;
}

function dropFiles(form: FormData): void {
  const names = [...form].filter(([, value]) => value instanceof File).map(([name]) => name);
  for (const name of new Set(names)) form.delete(name);
}

function takeParts(parser: MultipartParser, chunk: Uint8Array, form: FormData): void {
  try {
    for (const part of parser.write(chunk)) {
      if (!part.name) continue;
      if (!part.isFile) form.append(part.name, part.text);
      else if (part.filename) form.append(part.name, new File(part.content.map((piece) => new Uint8Array(piece)), part.filename));
    }
  } catch (error) {
    if (!(error instanceof MaxFileSizeExceededError)) throw error;
    form.set(TOO_LARGE, '1');
  }
}
