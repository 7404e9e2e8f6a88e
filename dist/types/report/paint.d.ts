declare const CODES: {
    readonly bold: 1;
    readonly red: 31;
    readonly green: 32;
    readonly yellow: 33;
    readonly blue: 34;
    readonly cyan: 36;
};
export type Colour = keyof typeof CODES;
export type Painter = (colour: Colour, text: string) => string;
/** Colours text by ANSI SGR codes, or leaves it as it is. */
export declare function painter(colour: boolean): Painter;
export {};
