import type { MicrovmFacts } from './facts.js';
export interface MicrovmRequest {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly home: string;
    readonly pathFolders: readonly string[];
    readonly workspace: string | null;
    readonly depth: 'quick' | 'thorough';
    readonly install: MicrovmFacts['install'];
}
/** What `vm build` leaves in its folder beside the files: `guest.json`. */
export interface GuestRecord {
    readonly v: 1;
    /** As Node names it. */
    readonly arch: string;
    readonly release: string;
    readonly source: string;
    /** File names relative to the folder, and the SHA-256 of each file in hex. */
    readonly kernel: {
        readonly file: string;
        readonly sha256: string;
    };
    readonly initramfs: {
        readonly file: string;
        readonly sha256: string;
    };
    /** A start under KVM that ended by itself within its limit, and the kernel of the host at that time; null: none did. */
    readonly kvm: {
        readonly ended: true;
        readonly milliseconds: number;
        readonly host: string;
    } | null;
}
/** The folder of `vm build`: kernels, initial file systems and root file systems, by content. */
export declare function vmFolder(env: MicrovmRequest['env'], home: string): string;
/** What the microvm tier is made with here. Starts nothing but QEMU to ask its version, and that only when thorough. */
export declare function microvmFacts(request: MicrovmRequest): Promise<MicrovmFacts>;
/**
 * The record of the kernel that guests are started with, for this architecture; null where there is none that can be
 * taken as a whole: then `vm build` is what helps.
 */
export declare function readGuestRecord(folder: string): GuestRecord | null;
