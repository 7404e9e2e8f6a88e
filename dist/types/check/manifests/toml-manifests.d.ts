import type { Manifest } from './manifest.js';
/** Cargo.toml: the tables of dependencies, of targets and workspaces too, and what replaces their sources. */
export declare function readCargoToml(text: string): Manifest | null;
/** pyproject.toml and Pipfile: PEP 621, 735 and 518, and the tables of Poetry, uv, PDM and Pipenv. */
export declare function readPythonToml(text: string): Manifest | null;
