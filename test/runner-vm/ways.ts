/** How the tool is used on this machine: both tiers that need no image, as root and as an ordinary user. */
export interface Way {
  readonly name: string;
  readonly tier: 'process' | 'container';
  readonly root: boolean;
}

export const WAYS: readonly Way[] = [
  { name: 'process tier, an ordinary user', tier: 'process', root: false },
  { name: 'container tier, an ordinary user', tier: 'container', root: false },
  { name: 'process tier, root', tier: 'process', root: true },
  { name: 'container tier, root', tier: 'container', root: true },
];
