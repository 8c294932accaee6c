/** Says on standard error, in one line, why a verb cannot do what it was asked. @returns the exit code for that */
export function refuse(line: string): 1 {
  process.stderr.write(`${line}\n`);
  return 1;
}
