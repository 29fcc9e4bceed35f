export function runsTypeScript(version: string): boolean;
export function packagedNode(platform?: string, arch?: string): string | undefined;
export function runWithNode24(script: string, args: string[]): Promise<void>;
