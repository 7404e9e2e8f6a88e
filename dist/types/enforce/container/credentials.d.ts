/** What the engine is given to authenticate to a registry (Engine API, `X-Registry-Auth`). */
export type RegistryCredentials = {
    readonly username: string;
    readonly password: string;
    readonly serveraddress: string;
} | {
    readonly identitytoken: string;
    readonly serveraddress: string;
} | {
    readonly registrytoken: string;
    readonly serveraddress: string;
};
/**
 * The caller's credentials for a registry, as Docker's own client has them: `credHelpers`, then `credsStore`,
 * then `auths` of its config.json.
 *
 * @param directory the folder of config.json; null: no credentials at all
 * @param registry such as `docker.io` or `registry.example:5000`
 * @returns null when there are none for that registry
 * @throws SetupError when the configuration can't be read or a credential helper fails: a private image pulled
 *   without the credentials that were set up for it would fail for a reason that hides the real one
 */
export declare function credentialsFor(directory: string | null, registry: string): Promise<RegistryCredentials | null>;
