package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.catalogue.Catalogue;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.catalogue.CatalogueItems;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.RecordTerms;

/** What the catalogue says of a bureau's records: whether it may report them at all, until when, and how long they are kept. */
@ApplicationScoped
public class BatchTerms {

    @Inject
    private Catalogue catalogue;

    @Inject
    private CatalogueItems items;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private LegalDate legalDate;

    /**
     * Number of the item by which the bureau may report records of the kind today.
     *
     * @throws RecordsException {@link RecordsError#NOT_IN_CATALOGUE} when there is none: nothing outside it can be recorded
     */
    String itemFor(RecordKind kind, String bureau) {
        return itemFor(kind, List.of(bureau));
    }

    /**
     * Number of the item by which rows of the batch are recorded today: as its bureau's, or as those of the bureau that it came in for.
     *
     * @throws RecordsException {@link RecordsError#NOT_IN_CATALOGUE} when there is none any more
     */
    String itemFor(Batch batch, String holder) {
        return itemFor(
                batch.file().kind(),
                Stream.concat(Stream.of(holder), batch.bureaus().stream()).toList());
    }

    private String itemFor(RecordKind kind, List<String> bureaus) {
        LocalDate today = legalDate.today();
        return bureaus.stream()
                .flatMap(bureau -> catalogue.recordable(kind, bureau, today).stream())
                .findFirst()
                .orElseThrow(() -> new RecordsException(RecordsError.NOT_IN_CATALOGUE))
                .number()
                .value();
    }

    /** The terms of a record with another day of decision; those from before the catalogue keep what they have. */
    public RecordTerms of(CreditRecord record, LocalDate decidedOn) {
        if (record.catalogueItem() == null) {
            return new RecordTerms(null, record.dueOn(), record.isDueProvisional(), record.retainedUntil());
        }
        return terms(record.catalogueItem()).of(decidedOn);
    }

    /** The terms of a batch's item. */
    public ReportingTerms of(Batch batch) {
        return terms(batch.file().catalogueItem());
    }

    private ReportingTerms terms(String number) {
        CatalogueItemFacts item = items.require(number).facts();
        return new ReportingTerms(number, item.reportingDays(), item.retentionMonths(), workingDays.calendar());
    }
}
