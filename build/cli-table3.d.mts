import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vitest/config';

export declare const cliTable3: EsbuildPlugin;
export declare const cliTable3ForTests: Plugin;
