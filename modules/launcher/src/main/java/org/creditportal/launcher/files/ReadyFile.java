package org.creditportal.launcher.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;

/** {@code ready.json} in the data folder: what the terminal shows when all is ready, for scripts. It holds secrets of the demo. */
public final class ReadyFile {

    private ReadyFile() {}

    /** The whole file. */
    public record Content(List<Tenant> tenants) {}

    /** One tenant. */
    public record Tenant(
            String id,
            String publicUrl,
            String officeUrl,
            String issuer,
            List<Login> logins,
            List<Machine> machineClients) {}

    /** One demo login. */
    public record Login(String username, String password, String bureau, List<String> roles) {}

    /** One machine client. */
    public record Machine(String clientId, String secret, String bureau) {}

    /** Writes the file, readable by the owner only. */
    public static void write(Path data, Content content) {
        try {
            SecretFiles.write(
                    data.resolve("ready.json"),
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
