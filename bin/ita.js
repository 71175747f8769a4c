#!/usr/bin/env node
import { main } from '../dist/ita.js';

process.exitCode = await main();
