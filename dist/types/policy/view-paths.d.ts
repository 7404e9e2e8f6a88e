/**
 * The host's own files that every sandbox made of this host's programs sees, where they exist. Named one by one:
 * /etc also holds keys, tokens and password hashes. `/etc/ssl/private` is why /etc/ssl isn't taken as a whole.
 */
export declare const PROGRAM_FOLDERS: readonly ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];
/** What is in the system's folders beside programs: shown whole even when programs are picked one by one. */
export declare const LIBRARY_FOLDERS: readonly ["/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libx32", "/usr/share", "/usr/include", "/usr/local/lib", "/usr/local/share", "/usr/local/include"];
export declare const ETC_PATHS: readonly ["/etc/alternatives", "/etc/bindresvport.blacklist", "/etc/ca-certificates", "/etc/ca-certificates.conf", "/etc/crypto-policies", "/etc/debian_version", "/etc/default/locale", "/etc/dotnet", "/etc/ethertypes", "/etc/fonts", "/etc/gai.conf", "/etc/host.conf", "/etc/inputrc", "/etc/ld-musl-aarch64.path", "/etc/ld-musl-x86_64.path", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/locale.alias", "/etc/localtime", "/etc/lsb-release", "/etc/magic", "/etc/magic.mime", "/etc/mailcap", "/etc/maven", "/etc/mime.types", "/etc/networks", "/etc/os-release", "/etc/perl", "/etc/php", "/etc/pki/ca-trust/extracted", "/etc/pki/java", "/etc/pki/tls/cert.pem", "/etc/pki/tls/certs", "/etc/pki/tls/openssl.cnf", "/etc/protocols", "/etc/python3", "/etc/rpc", "/etc/services", "/etc/shells", "/etc/ssl/cert.pem", "/etc/ssl/certs", "/etc/ssl/openssl.cnf", "/etc/terminfo", "/etc/timezone"];
/** Debian keeps a Java runtime's configuration in /etc/java-17-openjdk; without it the runtime doesn't start. */
export declare const JAVA_CONFIGURATION: RegExp;
