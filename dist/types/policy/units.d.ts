export type UnitKind = 'time' | 'size';
export type Quantity = {
    readonly ok: true;
    readonly value: number;
} | {
    readonly ok: false;
    readonly message: string;
    readonly help: string;
};
/** Reads `30s` (milliseconds) or `512MiB` (bytes). Fractions of a unit are rounded down to a whole byte or millisecond. */
export declare function parseQuantity(value: unknown, kind: UnitKind): Quantity;
/** The shortest exact spelling of a quantity, for printing: 536870912 → `512MiB`. */
export declare function printQuantity(value: number, kind: UnitKind): string;
