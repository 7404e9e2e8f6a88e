const CODES = { bold: 1, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;

export type Colour = keyof typeof CODES;
export type Painter = (colour: Colour, text: string) => string;

/** Colours text by ANSI SGR codes, or leaves it as it is. */
export function painter(colour: boolean): Painter {
  return (name, text) => (colour && text !== '' ? `\u001b[${CODES[name]}m${text}\u001b[0m` : text);
}
