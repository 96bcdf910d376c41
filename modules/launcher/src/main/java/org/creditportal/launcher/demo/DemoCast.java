package org.creditportal.launcher.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.launcher.files.SecretFiles;
import org.creditportal.launcher.identity.MachineClient;
import org.creditportal.launcher.identity.OfficerAccount;

/** The officers and programs of a tenant's demo, from {@code db/demo/<tenant>}. A tenant without such a folder has none. */
public final class DemoCast {

    /** One password for all, shown in the terminal: these officers exist only together with demo data. */
    public static final String PASSWORD = "Demo-Officer-2026";

    private final Path folder;
    private final SecretFiles secrets;

    /** Where no mail ever arrives (RFC 2606); the demonstration's own mailbox takes it. */
    private static final String DOMAIN = ".invalid";

    /**
     * @param folder the folder {@code db/demo}
     */
    public DemoCast(Path folder, SecretFiles secrets) {
        this.folder = folder;
        this.secrets = secrets;
    }

    /** The officers. */
    public List<OfficerAccount> officers(TenantDefinition tenant) {
        return read(
                tenant,
                "officers.csv",
                row -> new OfficerAccount(
                        row.getField("username"),
                        row.getField("username") + "@" + tenant.id() + DOMAIN,
                        row.getField("name"),
                        row.getField("bureau"),
                        List.of(row.getField("roles").split("\\s+")),
                        PASSWORD,
                        false,
                        List.of()));
    }

    /** The programs. */
    public List<MachineClient> machines(TenantDefinition tenant) {
        return read(
                tenant,
                "machine-clients.csv",
                row -> new MachineClient(
                        row.getField("client"),
                        row.getField("bureau"),
                        secrets.password(tenant.id(), "machine-" + row.getField("client") + ".secret")));
    }

    private <T> List<T> read(TenantDefinition tenant, String name, Function<NamedCsvRecord, T> convert) {
        Path file = folder.resolve(tenant.id().value()).resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file);
                Stream<NamedCsvRecord> stream = rows.stream()) {
            return stream.map(convert).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
