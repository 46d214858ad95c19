import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 200 });

/** One page view, as a browser asks: milliseconds to the last byte, and how many bytes there were. */
export function view(address: string): Promise<{ time: number; bytes: number; status: number }> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(address, { agent, headers: { 'accept-encoding': 'gzip, br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => resolve({ time: performance.now() - begun, bytes, status: answer.statusCode ?? 0 }));
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** As a view, of a page that must be there. */
export async function viewed(address: string): Promise<{ time: number; bytes: number }> {
  const answer = await view(address);
  if (answer.status !== 200) throw new Error(`${address} answered ${String(answer.status)}`);
  return answer;
}
