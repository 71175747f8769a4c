import { expect, test } from 'vitest';
import { attribute, html, joined } from '../../../src/render/html/markup.ts';

test('escapes whatever is put into a template, however deep, and markup of its own only once', () => {
  const inner = html`<b title="${attribute(`"><i a='`)}">${'<script>&'}</b>`;
  expect(html`<p>${['"', [inner, 5]]}</p>`.toString()).toBe(
    '<p>&quot;<b title="&quot;&gt;&lt;i a=&#39;">&lt;script&gt;&amp;</b>5</p>',
  );
});

test('shows marks that turn the direction, and keeps what runs to the left together', () => {
  expect(html`${'ก่อน \u202eกลับ'}`.toString()).toBe('ก่อน &lt;U+202E&gt;กลับ');
  expect(html`${'ก\nשלום <'}`.toString()).toBe('<bdi>ก<br>שלום &lt;</bdi>');
  expect(html`<a title="${attribute(' ก\nข\u202e ')}">`.toString()).toBe('<a title="ก ข&lt;U+202E&gt;">');
});

test('puts something between pieces, escaped as they are', () => {
  expect(html`${joined(['<', 'ข'], ' & ')}`.toString()).toBe('&lt; &amp; ข');
});
