import { createHash, type Hash } from 'node:crypto';

/** A SHA-256 in the making. In a module that the build keeps apart: few calls make one, and to load Node's takes a twentieth of its start. */
export const sha256 = (): Hash => createHash('sha256');
