import { describe, expect, test } from 'vitest';
import { whyNotPublic } from '../../src/text/public-address.ts';

describe('who can open an address', () => {
  test.each([
    'https://www.nayang.example/ita/2565',
    'http://nayang.go.th',
    'https://drive.google.com/file/d/1a2b3c/view?usp=sharing#page=2',
    'https://เทศบาลตัวอย่าง.ไทย/รายงาน',
    'https://www.nayang.example:8443/x',
    'https://WWW.NAYANG.EXAMPLE./x',
    'http://203.0.113.7/x',
    'https://[2001:db8::7]/x',
    'https://www.nayang.example/a@b',
    'https://localhost.example/x',
    'https://192.168.1.20.example/x',
    'mailto:saraban@nayang.example',
    'mailto:saraban@nayang.example?subject=ITA',
  ])('the public can: %s', (address) => {
    expect(whyNotPublic(address)).toBeUndefined();
  });

  test.each([
    'http://localhost/x',
    'http://LOCALHOST:3000/',
    'http://nas/ita',
    'https://intranet/order.pdf',
    'http://files.lan/x',
    'http://printer.local/x',
    'http://ita.nayang.internal/x',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0.0.0.0/',
    'http://10.1.2.3/x',
    'http://172.16.0.1/x',
    'http://172.31.255.1/x',
    'http://192.168.1.20:8080/x',
    'http://169.254.10.1/',
    'http://100.64.0.1/',
    'https://[::1]/x',
    'https://[fd00::1]/x',
    'https://[fe80::1]/x',
    'https://[::ffff:192.168.1.20]/x',
    'file:///C:/ita/plan.pdf',
    'FILE://nas/ita',
    '\\\\nas\\ita\\plan.pdf',
    'C:\\ita\\plan.pdf',
    'd:/ita/plan.pdf',
    'mailto:admin@mailserver',
  ])('only those inside can: %s', (address) => {
    expect(whyNotPublic(address)).toBe('private');
  });

  test.each(['https://admin:1234@www.nayang.example/', 'https://admin@www.nayang.example/'])(
    'who signs in can: %s',
    (address) => {
      expect(whyNotPublic(address)).toBe('password');
    },
  );

  test.each([
    'http://?',
    'https://.',
    'https://-',
    'https://www..example/x',
    'https://-www.example/',
    'https://www.nayang.example:99999/',
    'http://256.1.1.1/',
    'mailto:saraban',
    'mailto:@nayang.example',
  ])('nobody can: %s', (address) => {
    expect(whyNotPublic(address)).toBe('invalid');
  });
});
