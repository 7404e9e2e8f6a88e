import type { IncomingMessage, ServerResponse } from 'node:http';

export declare function backend(root: string, request: IncomingMessage, response: ServerResponse): void;
