/** A picture as a file holds it: its kind by its first bytes, its size in pixels. */
export interface PictureFile {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Markers of a JPEG frame, which says the size; three numbers between are other tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpegSize(view: DataView): { width: number; height: number } | undefined {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** A PNG or JPEG, by what the bytes are, whatever the file is called; `undefined` when they are neither. */
export function pictureOf(bytes: Uint8Array): PictureFile | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length > 24 && PNG.every((byte, index) => bytes[index] === byte);
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  const size = isPng ? { width: view.getUint32(16), height: view.getUint32(20) } : isJpeg ? jpegSize(view) : undefined;
  if (!size || size.width === 0 || size.height === 0) return undefined;
  return { type: isPng ? 'png' : 'jpg', bytes, ...size };
}
