/**
 * As the jailed process sees it: below the root that its jailer made.
 */
export type Path = string;
/**
 * What `sandbox-policy compile --target firecracker` writes for Firecracker's --config-file: a closed part of FullVmConfiguration in Firecracker's API description (firecracker-microvm/firecracker, src/firecracker/swagger/firecracker.yaml, version 1.17.0-dev, commit 004d935). Firecracker itself ignores what it doesn't know, so nothing else may be in it.
 */
export interface FirecrackerConfig {
    /**
     * BootSource.
     */
    "boot-source": {
        kernel_image_path: Path;
        initrd_path: Path;
        boot_args: string;
    };
    /**
     * Drive, as virtio-block: no vhost-user socket.
     *
     * @minItems 1
     */
    drives: {
        drive_id: string;
        path_on_host: Path;
        is_root_device: boolean;
        is_read_only: boolean;
        cache_type: ("Unsafe" | "Writeback");
        io_engine: ("Sync" | "Async");
    }[];
    /**
     * MachineConfiguration.
     */
    "machine-config": {
        vcpu_count: number;
        mem_size_mib: number;
        smt: false;
    };
    /**
     * Vsock.
     */
    vsock: {
        guest_cid: number;
        uds_path: Path;
    };
    /**
     * EntropyDevice, without a rate limiter.
     */
    entropy: {};
}
