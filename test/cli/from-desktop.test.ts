import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';

const desktop = (argv: readonly string[]) => {
  const seen = { out: '', waited: 0 };
  const stdout = {
    write: (text: string | Uint8Array) => {
      seen.out += String(text);
    },
    terminal: true,
    columns: 100,
  };
  const waitForKey = async () => {
    seen.waited += 1;
  };
  const io = { cwd: '/', env: {}, today: 0 as never, stdout, stderr: stdout, waitForKey };
  return run(argv, io).then((code) => ({ code, ...seen }));
};

test('a double click shows what the program is and how to begin, in Thai, and waits for a key', async () => {
  const { code, out, waited } = await desktop([]);
  expect([code, waited]).toEqual([0, 1]);
  expect(out).toContain('พิมพ์ cmd ในแถบที่อยู่');
  expect(out.trimEnd().split('\n').at(-1)).toBe('กดปุ่มใดก็ได้เพื่อปิดหน้าต่างนี้');
});

test('a call with words does not wait', async () => {
  expect(await desktop(['--version'])).toMatchObject({ code: 0, waited: 0 });
});
