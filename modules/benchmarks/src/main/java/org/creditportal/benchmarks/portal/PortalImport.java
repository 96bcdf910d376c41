package org.creditportal.benchmarks.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.benchmarks.penalty.Penalties;
import org.creditportal.testkit.Waiting;

/** One file of penalties, from its first byte sent until all of them are recorded and the last one is found. */
public final class PortalImport {

    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Set<String> HOPELESS = Set.of("FAILED", "DISCARDED", "STOPPED");

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
        JsonNode batch = recorded(machine.deliver(file, key).path("number").asText());
        if (batch.path("recorded").asInt() != penalties.rows()) {
            throw new IllegalStateException("Not all rows were recorded: " + batch);
        }
        awaitFound(penalties.documentNumber(penalties.rows() - 1));
        return watch.seconds();
    }

    /** Sends the file in, and while it is being recorded does something again and again; the batch once it is recorded. */
    public JsonNode during(String key, Runnable meanwhile) {
        String number = machine.deliver(file, key).path("number").asText();
        JsonNode batch = machine.get("records/batches/" + number);
        while (!isRecorded(batch)) {
            meanwhile.run();
            batch = machine.get("records/batches/" + number);
        }
        return batch;
    }

    /** The batch once it is recorded. */
    private JsonNode recorded(String number) {
        AtomicReference<JsonNode> batch = new AtomicReference<>();
        Waiting.until("batch " + number + " is recorded", PATIENCE, PAUSE, () -> {
            batch.set(machine.get("records/batches/" + number));
            return isRecorded(batch.get());
        });
        return batch.get();
    }

    private static boolean isRecorded(JsonNode batch) {
        String state = batch.path("state").asText();
        if (HOPELESS.contains(state)) {
            throw new IllegalStateException("The portal did not record the file: " + batch);
        }
        return "RECORDED".equals(state);
    }

    private void awaitFound(String documentNumber) {
        String question = "records?q=" + OfficeApi.encoded(documentNumber);
        Waiting.until(documentNumber + " is found", PATIENCE, PAUSE, () -> !machine.get(question)
                .path("items")
                .isEmpty());
    }
}
