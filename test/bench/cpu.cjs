// Loaded before a program: says at its end how much time of the processor it took, in microseconds, and how much memory, in kB.
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, `${userCPUTime + systemCPUTime} ${maxRSS}`);
});
