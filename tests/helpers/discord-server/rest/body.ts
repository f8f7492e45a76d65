import type { IncomingMessage } from 'node:http';
import { refuse } from '../api-error.ts';
import type { UploadedFile } from '../message.ts';

export interface ReadBody {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/**
 * Reads a body: JSON, or multipart with `payload_json` and `files[n]`.
 * @throws ApiError 50109 for anything that is not JSON, a lone surrogate included: it has no UTF-8 form.
 */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const contentType = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!contentType.startsWith('multipart/form-data')) return { body: parseJson(bytes.toString()), files: [] };

  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  let body: unknown;
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      if (name === 'payload_json') body = parseJson(value);
      continue;
    }
    const data = Buffer.from(await value.arrayBuffer());
    files.push({ name: value.name, contentType: value.type, data });
  }
  return { body, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) => {
      if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw new SyntaxError('lone surrogate');
      return value;
    });
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse.invalidJson();
    throw error;
  }
}
