package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.files.read.FileFacts;
import org.creditportal.files.read.SpooledFile;
import org.creditportal.files.vault.Vault;
import org.creditportal.files.write.CsvTable;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.records.api.batch.BatchOrigin;
import org.creditportal.records.api.batch.EnterRecord;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.ReceivedFile;
import org.creditportal.records.domain.template.Header;
import org.creditportal.records.domain.template.Template;
import org.creditportal.records.domain.template.TemplateColumn;
import org.creditportal.records.domain.template.Templates;

/** Lets files in: safe ones, of a known template, by which the bureau may report; stored whole before anything else. */
@ApplicationScoped
public class FileIntake {

    /** So many spreadsheets keep of a number. */
    private static final int DIGITS_OF_NUMBERS = 15;

    @Inject
    private Batches batches;

    @Inject
    private Vault vault;

    @Inject
    private BatchTerms terms;

    @Inject
    private Turns turns;

    @Inject
    private BureauScope scope;

    @Inject
    private Clock clock;

    @Inject
    private Event<BatchWaiting> waiting;

    /** Copies an upload aside and looks at it; nothing is stored yet. To be closed. */
    static SpooledFile spool(InputStream content, String name) {
        return SpooledFile.receive(content, name, BatchRows.limits());
    }

    /** What an officer filled in by hand, taken in as the file that it stands for. */
    Batch enter(EnterRecord form) {
        try (SpooledFile file = spool(asFile(form), "form.csv")) {
            return take(file, describe(file), BatchOrigin.FORM);
        }
    }

    /** A new batch, or the living one of the same content, which whoever hands it in again does not change. */
    Batch take(SpooledFile file, ReceivedFile received, BatchOrigin origin) {
        Optional<Batch> living = batches.findLiving(scope.ownBureau(), received.digest());
        if (living.isPresent()) {
            AuditedAct.changedNothing();
            return living.get();
        }
        return store(file, received, origin);
    }

    /**
     * Reads the header and asks the catalogue. Lets one upload of the officer's bureau in at a time, because the next must see
     * what the one before left.
     */
    ReceivedFile describe(SpooledFile file) {
        turns.take("receiving:" + scope.ownBureau());
        FileFacts facts = file.facts();
        try (TemplateRows rows = TemplateRows.of(file.rows(BatchRows.limits()))) {
            Header header = rows.header();
            if (rows.next() == null) {
                throw new FilesException(FilesError.EMPTY);
            }
            Template template = header.template();
            return new ReceivedFile(
                    facts.name(),
                    facts.size(),
                    facts.digest(),
                    facts.format().name(),
                    facts.encoding(),
                    facts.names(),
                    template.id(),
                    template.kind(),
                    header.ignored(),
                    terms.itemFor(template.kind(), scope.ownBureau()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Batch store(SpooledFile file, ReceivedFile received, BatchOrigin origin) {
        Batch batch = Batch.receive(scope.ownBureau(), origin, received, scope.actor(), clock.instant());
        try (InputStream content = file.open()) {
            batch.stored(vault.store(content).id());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        batches.add(batch);
        announce();
        return batch;
    }

    /** Tells the worker, once the transaction is through, that there is something to do. */
    void announce() {
        waiting.fire(new BatchWaiting(TenantScope.current()));
    }

    /** A form as the file that it stands for, so that one record has a source document like any other. */
    static InputStream asFile(EnterRecord form) {
        Template template = Templates.require(form.template());
        List<String> codes =
                template.columns().stream().map(TemplateColumn::code).toList();
        StringWriter text = new StringWriter();
        try (CsvTable table = CsvTable.kept(text)) {
            table.header(codes);
            table.row(codes.stream()
                    .map(code -> marked(form.values().getOrDefault(code, "")))
                    .toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A long number as text, in the way of spreadsheets, so that nobody takes zeros at its end for digits that were lost. */
    private static String marked(String value) {
        boolean number = value.length() > DIGITS_OF_NUMBERS && value.chars().allMatch(Character::isDigit);
        return number ? "'" + value : value;
    }
}
