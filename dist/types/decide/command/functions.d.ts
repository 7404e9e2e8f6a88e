import { type FunctionBody, type Place } from './scope.js';
/**
 * A function's body is read where the function is called, as what its names mean depends on what is defined by
 * then. The definition is certain only where it is sure to have been run.
 */
export declare function defineFunction(node: FunctionBody['node'], place: Place): void;
/** Reads the bodies that a call to this name may run, with what is certain at the call. */
export declare function callFunction(name: string, place: Place): void;
/** Reads the functions that nothing called, and checks what could only be known at the end. */
export declare function finish(place: Place): void;
