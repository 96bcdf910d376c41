package org.creditportal.records.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.correction.RecordHistory;
import org.creditportal.records.api.correction.RecordHistoryView;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordOffer;
import org.creditportal.records.api.record.RecordOfferSource;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.record.RecordView;
import org.creditportal.webkit.language.Languages;

/** {@code /records/detail}: one record with all that is known of it, and what the officer may do about it. */
@Named
@RequestScoped
public class RecordDetailView {

    @Inject
    private RecordLookup records;

    @Inject
    private RecordHistory histories;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private TenantDirectory tenants;

    @Inject
    @Any
    private Instance<RecordOfferSource> offers;

    @Inject
    private HttpServletRequest request;

    private String number;
    private RecordView record;
    private RecordHistoryView history;

    public void load() {
        record = records.require(new RecordNumber(number));
        history = histories.require(record.row().number());
    }

    public RecordView getRecord() {
        if (record == null) {
            load();
        }
        return record;
    }

    public RecordHistoryView getHistory() {
        if (history == null) {
            load();
        }
        return history;
    }

    public boolean isOnRecord() {
        return getRecord().row().state() == RecordState.RECORDED;
    }

    /** Whether it came on record after the last day for reporting it. */
    public boolean isLate() {
        LocalDate due = getRecord().dueOn();
        LocalDate recordedOn =
                getRecord().row().recordedAt().atZone(tenants.current().zone()).toLocalDate();
        return due != null && recordedOn.isAfter(due);
    }

    /** What modules above records offer to begin from here: to officers of its own bureau only. */
    public List<RecordOffer> getOffers() {
        return StreamSupport.stream(offers.spliterator(), false)
                .map(RecordOfferSource::offer)
                .filter(offer -> mayAsProvider(offer.permission()))
                .toList();
    }

    /** What an offer says. */
    public String offerText(RecordOffer offer) {
        return Texts.of(offer.module(), Languages.of(request)).get(offer.key());
    }

    /** Whether the officer may propose to correct or withdraw it. */
    public boolean isCorrectable() {
        return isOnRecord() && !isBlocked(CorrectionKind.CORRECTION) && mayAsProvider(RecordsPermission.RECORDS_IMPORT);
    }

    public boolean isReinstatable() {
        return !isOnRecord()
                && !isBlocked(CorrectionKind.REINSTATEMENT)
                && mayAsProvider(RecordsPermission.RECORDS_IMPORT);
    }

    public boolean isWithholdable() {
        return isOnRecord()
                && !isBlocked(CorrectionKind.WITHHOLDING)
                && !isDeclaredWithheld()
                && may(RecordsPermission.RECORDS_WITHHOLD);
    }

    /** Only what was declared can be lifted. */
    public boolean isReleasable() {
        return isOnRecord()
                && !isBlocked(CorrectionKind.RELEASE)
                && isDeclaredWithheld()
                && may(RecordsPermission.RECORDS_RELEASE);
    }

    /** The acts that the officer may begin, each on a page of its own. */
    public List<CorrectionKind> getActs() {
        Map<CorrectionKind, Boolean> offered = new EnumMap<>(CorrectionKind.class);
        offered.put(CorrectionKind.WITHDRAWAL, isCorrectable());
        offered.put(CorrectionKind.REINSTATEMENT, isReinstatable());
        offered.put(CorrectionKind.WITHHOLDING, isWithholdable());
        offered.put(CorrectionKind.RELEASE, isReleasable());
        return offered.keySet().stream().filter(offered::get).toList();
    }

    private boolean isDeclaredWithheld() {
        return getRecord().withholding() != null && getRecord().withholding().reason() != null;
    }

    private boolean isBlocked(CorrectionKind kind) {
        return getHistory().isBlocked(kind);
    }

    private boolean may(String permission) {
        Officer officer = currentOfficer.require();
        return officer.may(permission) && officer.seesBureau(getRecord().row().bureau());
    }

    private boolean mayAsProvider(String permission) {
        Officer officer = currentOfficer.require();
        return officer.may(permission) && officer.isOf(getRecord().row().bureau());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
