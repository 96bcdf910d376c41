package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * This node's memory of how far the current tenant's trail was sealed: a file that is only ever added to, in the folder
 * {@link PortalSettings#AUDIT_ANCHORS}. Whoever puts an older state of the database in place does not reach it.
 */
@ApplicationScoped
public class AuditAnchors {

    /** More than one line takes. */
    private static final int TAIL_BYTES = 512;

    /** The newest anchor; nothing before this node has seen a block. */
    public Optional<AuditAnchor> last() {
        Path file = file();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long from = Math.max(0, channel.size() - TAIL_BYTES);
            ByteBuffer tail = ByteBuffer.allocate((int) (channel.size() - from));
            while (tail.hasRemaining() && channel.read(tail, from + tail.position()) >= 0) {
                // goes on until the end
            }
            List<AuditAnchor> anchors = new String(tail.array(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(AuditAnchor::parse)
                    .flatMap(Optional::stream)
                    .toList();
            return anchors.isEmpty() ? Optional.empty() : Optional.of(anchors.get(anchors.size() - 1));
        } catch (IOException failure) {
            throw new UncheckedIOException("Audit anchors cannot be read: " + file, failure);
        }
    }

    /** Adds an anchor; it is on the disk at return. Begins a new line, whatever an interrupted one left behind. */
    void add(AuditAnchor anchor) {
        Path file = file();
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND))) {
                channel.write(ByteBuffer.wrap(("\n" + anchor).getBytes(StandardCharsets.US_ASCII)));
                channel.force(false);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Audit anchors cannot be written: " + file, failure);
        }
    }

    private static Path file() {
        return PortalSettings.AUDIT_ANCHORS.path().resolve(TenantScope.current() + ".anchors");
    }
}
