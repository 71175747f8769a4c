import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** What an editor shows under a place, as the server sends it; lines and characters count from 0. */
export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: Diagnostic[];
    readonly items?: { section?: string }[];
  };
  readonly result?: unknown;
}

const SERVER = fileURLToPath(
  new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
);

/** A running yaml-language-server that an editor's settings were given to, speaking as an editor does; it ends with the test. */
export async function languageServer(folder: string, settings: Readonly<Record<string, unknown>>) {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'], timeout: 120_000 });
  onTestFinished(() => void child.kill());
  const waiting: { fits: (message: Message) => boolean; done: (message: Message) => void }[] = [];
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const configured = (section: string | undefined) =>
    section === undefined
      ? settings
      : Object.fromEntries(
          Object.entries(settings)
            .filter(([key]) => key.startsWith(`${section}.`))
            .map(([key, value]) => [key.slice(section.length + 1), value]),
        );
  const receive = (message: Message) => {
    if (message.method !== undefined && message.id !== undefined) {
      const asksSettings = message.method === 'workspace/configuration';
      const items = message.params?.items ?? [];
      send({ id: message.id, result: asksSettings ? items.map(({ section }) => configured(section)) : null });
    }
    for (const waiter of waiting.filter(({ fits }) => fits(message))) {
      waiting.splice(waiting.indexOf(waiter), 1);
      waiter.done(message);
    }
  };
  let buffer = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:[^\r]+\r\n)*\r\n/.exec(buffer.toString('latin1'));
      if (!head) return;
      const end = head[0].length + Number(head[1]);
      if (buffer.length < end) return;
      const message = JSON.parse(buffer.subarray(head[0].length, end).toString('utf8')) as Message;
      buffer = buffer.subarray(end);
      receive(message);
    }
  });
  const next = (fits: (message: Message) => boolean) =>
    new Promise<Message>((done) => {
      waiting.push({ fits, done });
    });
  let lastId = 0;
  const request = async (method: string, params: object): Promise<unknown> => {
    lastId += 1;
    const id = lastId;
    const answered = next((message) => message.id === id && message.method === undefined);
    send({ id, method, params });
    return (await answered).result;
  };

  const rootUri = pathToFileURL(folder).href;
  await request('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'data' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: {} }, publishDiagnostics: {} },
    },
  });
  send({ method: 'initialized', params: {} });

  return {
    /** Opens a file as an editor does; gives what the server finds in it. */
    async open(path: string, text: string): Promise<readonly Diagnostic[]> {
      const uri = pathToFileURL(path).href;
      const found = next(({ method, params }) => method === 'textDocument/publishDiagnostics' && params?.uri === uri);
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
      return (await found).params?.diagnostics ?? [];
    },
    /** What the server offers at a place (from 0) of a file that is open. */
    async complete(path: string, line: number, character: number): Promise<string[]> {
      const textDocument = { uri: pathToFileURL(path).href };
      const result = await request('textDocument/completion', { textDocument, position: { line, character } });
      return ((result as { items?: { label: string }[] } | null)?.items ?? []).map(({ label }) => label);
    },
    /** What the server says of a place (from 0) of a file that is open. */
    async explain(path: string, line: number, character: number): Promise<string> {
      const textDocument = { uri: pathToFileURL(path).href };
      const result = await request('textDocument/hover', { textDocument, position: { line, character } });
      return JSON.stringify(result);
    },
  };
}
