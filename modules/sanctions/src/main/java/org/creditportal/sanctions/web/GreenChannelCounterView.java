package org.creditportal.sanctions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.api.check.LookBasis;
import org.creditportal.checks.api.gate.AskedLook;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.CaseNumber;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.incentive.CounterView;
import org.creditportal.sanctions.api.incentive.GreenChannel;
import org.creditportal.sanctions.api.incentive.UseIncentive;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /sanctions/green-channel}: incentives at the counter. Posted, because what identifies somebody is never in an address. */
@Named
@ViewScoped
public class GreenChannelCounterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GreenChannel channel;

    @Inject
    private PortalMessages messages;

    @Inject
    private LegalDate legalDate;

    private CommandToken token = CommandToken.next();
    private String area;
    private String matter;
    private String purpose;
    private LookBasis basis = LookBasis.STATUTORY_DUTY;
    private String evidence;
    private AskedBy askedBy = AskedBy.CODE;
    private String identifier;
    private String subjectName;
    private FeedbackResult result = FeedbackResult.PREFERRED;
    private LocalDate usedOn;
    private String note;
    private CounterView found;

    /** Stays on the page: the answer has no address. */
    public String look() {
        // Whatever comes of this one, the answer about somebody else must not stand below it.
        found = null;
        found = channel.look(new AskedLook(
                basis, area, matter, purpose, evidence, new AskedSubject(askedBy, identifier, subjectName)));
        usedOn = legalDate.today();
        token = CommandToken.next();
        return null;
    }

    public String use(CounterView.Incentive incentive) {
        channel.use(new UseIncentive(
                new CaseNumber(incentive.caseNumber()), incentive.code(), matter, result, usedOn, note, token));
        messages.info("sanctions", "uses.message.info.used");
        return "/sanctions/uses?faces-redirect=true";
    }

    /** What was answered; {@code null} before the look. */
    public CounterView getFound() {
        return found;
    }

    /** Whether there is an incentive that the officer's bureau carries out. */
    public boolean isUsable() {
        return found != null && found.incentives().stream().anyMatch(CounterView.Incentive::usable);
    }

    public AskedBy[] getAskedBys() {
        return AskedBy.values();
    }

    public LookBasis[] getBases() {
        return LookBasis.values();
    }

    public List<FeedbackResult> getResults() {
        return List.copyOf(FeedbackResult.OF_INCENTIVES);
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LookBasis getBasis() {
        return basis;
    }

    public void setBasis(LookBasis basis) {
        this.basis = basis;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public AskedBy getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(AskedBy askedBy) {
        this.askedBy = askedBy;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    public String getSubjectName() {
        return subjectName;
    }

    public void setSubjectName(String subjectName) {
        this.subjectName = subjectName;
    }

    public FeedbackResult getResult() {
        return result;
    }

    public void setResult(FeedbackResult result) {
        this.result = result;
    }

    public LocalDate getUsedOn() {
        return usedOn;
    }

    public void setUsedOn(LocalDate usedOn) {
        this.usedOn = usedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
