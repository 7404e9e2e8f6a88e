/** Where everything of the gateway's benchmark listens, in a network namespace of its own. */
export const ORIGIN = '127.0.0.5';
/** Sends one byte and ends; sends without an end; echoes. */
export const PORTS = { brief: 7000, bulk: 7001, echo: 7002 };
export const NAME = 'origin.example';
/** Where our gateway answers DNS, and the address that it gives to the first name. */
export const INTERCEPTOR = '198.18.0.1';
export const FIRST = '198.18.1.0';
export const SQUID = 3128;
export const TINYPROXY = 8888;
