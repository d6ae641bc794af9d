export function run(
  program: string,
  args: readonly string[],
  options?: { quiet?: boolean; env?: Record<string, string> },
): Promise<{ code: number; output: string }>;
