package org.creditportal.launcher.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.creditportal.kernel.tenant.TenantId;

/**
 * Secrets, one a file, readable by the owner only. A secret that does not exist yet is made up; one that exists is never
 * changed, so that an operator can lay down the files beforehand.
 */
public final class SecretFiles {

    private static final int PASSWORD_BYTES = 24;
    private static final int KEYS_BEFORE_NUMBERS = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path root;

    public SecretFiles(Path root) {
        this.root = root;
    }

    /** The folder with the secrets. */
    public Path root() {
        return root;
    }

    /** A password of the installation, in hexadecimal digits when made up here. */
    public String password(String name) {
        return text(root.resolve(name), PASSWORD_BYTES);
    }

    /** A password of a tenant. */
    public String password(TenantId tenant, String name) {
        return text(root.resolve(tenant.value()).resolve(name), PASSWORD_BYTES);
    }

    /** A first password for a person, which meets the realms' password policy. */
    public String firstPassword(TenantId tenant, String name) {
        return text(firstPasswordFile(tenant, name), () -> "First-" + random(PASSWORD_BYTES / 2));
    }

    /** Where a first password lies. */
    public Path firstPasswordFile(TenantId tenant, String name) {
        return root.resolve(tenant.value()).resolve("first-" + name + ".password");
    }

    /** Writes name and password of an account, one a line, replacing what was there; the file. */
    public Path writeLogin(TenantId tenant, String name, String username, String password) {
        Path file = root.resolve(tenant.value()).resolve(name);
        write(file, username + "\n" + password + "\n");
        return file;
    }

    /** Makes sure that all secrets are there that the web applications read. */
    public void createPortalSecrets(TenantId tenant) {
        key(tenant, "field-protection.key", 16);
        key(tenant, "blind-index.key", 32);
        key(tenant, "login-attempt.key", 32);
        key(tenant, "audit.key", 32);
        password(tenant, "portal-client.secret");
        password(tenant, "administration-client.secret");
        for (String user : new String[] {"app", "site", "owner"}) {
            password(tenant, "database-" + user + ".password");
        }
    }

    /** Gives the tenant a further key to encrypt with and returns its number. */
    public int addProtectionKey(TenantId tenant) {
        return addKey(tenant, "field-protection", 16);
    }

    /** Gives the tenant a further key to seal its audit trail with and returns its number. */
    public int addAuditKey(TenantId tenant) {
        return addKey(tenant, "audit", 32);
    }

    /**
     * The earlier keys stay, because they still read what was done with them; the new one is there before anybody is told to use
     * it.
     */
    private int addKey(TenantId tenant, String purpose, int bytes) {
        Path folder = root.resolve(tenant.value());
        int number = KEYS_BEFORE_NUMBERS + 1;
        while (Files.exists(folder.resolve(numbered(purpose, number)))) {
            number++;
        }
        key(tenant, numbered(purpose, number), bytes);
        write(folder.resolve(purpose + ".current"), Integer.toString(number));
        return number;
    }

    private static String numbered(String purpose, int number) {
        return purpose + "-" + number + ".key";
    }

    private void key(TenantId tenant, String name, int bytes) {
        text(root.resolve(tenant.value()).resolve(name), bytes);
    }

    /** Writes a text that only the owner may read, replacing what was there. */
    public static void write(Path file, String text) {
        try {
            createPrivateFolder(file.getParent());
            Path draft = Files.createTempFile(
                    file.getParent(),
                    ".draft",
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void createPrivateFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static String text(Path file, int bytes) {
        return text(file, () -> random(bytes));
    }

    private static String text(Path file, Supplier<String> invention) {
        try {
            if (!Files.exists(file)) {
                write(file, invention.get());
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("Secret file cannot be read: " + file, failure);
        }
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
