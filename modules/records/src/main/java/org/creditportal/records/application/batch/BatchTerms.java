package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
        LocalDate today = legalDate.today();
        return catalogue
                .recordable(kind, bureau, today)
                .orElseThrow(() -> new RecordsException(RecordsError.NOT_IN_CATALOGUE))
                .getNumber()
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
