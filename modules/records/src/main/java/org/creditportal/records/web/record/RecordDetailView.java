package org.creditportal.records.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Permission;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.record.ContentRow;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordView;
import org.creditportal.webkit.language.Languages;

/** {@code /records/detail}: one record with all that is known of it. */
@Named
@RequestScoped
public class RecordDetailView {

    @Inject
    private RecordLookup records;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentOfficer currentOfficer;

    private String number;
    private RecordView record;

    public void load() {
        record = records.require(new RecordNumber(number));
    }

    public RecordView getRecord() {
        return record;
    }

    /** Whether the officer may propose the subject for a list because of this record: only its own bureau's clerks. */
    public boolean isProposable() {
        Officer officer = currentOfficer.require();
        return officer.may(Permission.LISTS_PROPOSE) && record.getBureau().equals(officer.bureau());
    }

    /** A value of the content in the reader's language: kinds by their names, all others as reported. */
    public String shown(ContentRow row) {
        Texts texts = Texts.of("records", Languages.of(request));
        return switch (row.getItem()) {
            case "PENALTY_KIND" ->
                Arrays.stream(row.getValue().split(","))
                        .map(kind -> texts.get("PenaltyKind." + kind))
                        .collect(Collectors.joining(texts.get("list.separator")));
            case "LICENCE_KIND" -> texts.get("LicenceKind." + row.getValue());
            default -> row.getValue();
        };
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
