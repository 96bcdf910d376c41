package org.creditportal.benchmarks.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.benchmarks.penalty.Penalties;

/** One file of penalties, from its first byte sent until all of them are recorded and the last one is found. */
public final class PortalImport {

    private static final long POLL_MILLISECONDS = 250;
    private static final Set<String> HOPELESS = Set.of("FAILED", "DISCARDED", "CANCELLED", "REFUSED");

    private final OfficeApi machine;
    private final Penalties penalties;
    private final Path file;

    public PortalImport(BenchPortal portal, Penalties penalties, Path file) {
        this.machine = portal.machine();
        this.penalties = penalties;
        this.file = file;
    }

    /** Sends the file in; returns the seconds it took. */
    public double seconds(String key) {
        machine.get("records?size=1"); // logs in
        Stopwatch watch = new Stopwatch();
        JsonNode batch = machine.deliver(file, key);
        String number = batch.path("number").asText();
        while (!"RECORDED".equals(batch.path("state").asText())) {
            if (HOPELESS.contains(batch.path("state").asText())) {
                throw new IllegalStateException("The portal did not record the file: " + batch);
            }
            pause();
            batch = machine.get("records/batches/" + number);
        }
        if (batch.path("recorded").asInt() != penalties.rows()) {
            throw new IllegalStateException("Not all rows were recorded: " + batch);
        }
        awaitFound(penalties.documentNumber(penalties.rows() - 1));
        return watch.seconds();
    }

    private void awaitFound(String documentNumber) {
        while (machine.get("records?q=" + OfficeApi.encoded(documentNumber))
                .path("items")
                .isEmpty()) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
