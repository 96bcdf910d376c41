package org.creditportal.kernel.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.creditportal.kernel.tenant.TenantId;

/** Secrets of a tenant, each a file of its own in the folder {@link PortalSettings#SECRETS}, never in the repository. */
public final class Secrets {

    private Secrets() {}

    /** The text of the tenant's secret, without surrounding white space. */
    public static String text(TenantId tenant, String name) {
        return read(PortalSettings.SECRETS.path().resolve(tenant.value()).resolve(name));
    }

    /** The text of a file that need not be there. */
    public static Optional<String> find(TenantId tenant, String name) {
        Path file = PortalSettings.SECRETS.path().resolve(tenant.value()).resolve(name);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** The bytes of the tenant's secret, which its file holds in hexadecimal digits. */
    public static byte[] bytes(TenantId tenant, String name) {
        return HexFormat.of().parseHex(text(tenant, name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("Secret file cannot be read: " + file, failure);
        }
    }
}
