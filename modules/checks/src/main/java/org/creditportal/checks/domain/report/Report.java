package org.creditportal.checks.domain.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.casework.domain.matter.SubjectMatter;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.subject.RegistrationRow;

/** An application for a report, and the report that comes of it. What is issued never changes; it ends with its document. */
@Entity
@Table(name = "chk_report")
public class Report extends SubjectMatter<ReportState> {

    @Column(name = "subject_name", nullable = false, updatable = false)
    private String subjectName;

    @Embedded
    private AppliedReport application;

    @Column(name = "predecessor", updatable = false)
    private String predecessor;

    @Column(name = "document_number")
    private String document;

    @Column(name = "official_number")
    private String officialNumber;

    @Column(name = "data_at")
    private Instant dataAt;

    @Column(name = "content")
    private ReportContent content;

    @Column(name = "twin")
    private String twin;

    /** Since when its subject is known to be one with another, or to be two. */
    @Column(name = "regrouped_since")
    private Instant regroupedSince;

    /** Since when its subject is known to stand on the business register otherwise than it told. */
    @Column(name = "registered_since")
    private Instant registeredSince;

    @ElementCollection
    @CollectionTable(name = "chk_report_step", joinColumns = @JoinColumn(name = "report_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected Report() {}

    private Report(String subject, String shownName, AppliedReport application, String predecessor, String bureau) {
        super(subject, bureau);
        this.subjectName = shownName;
        this.application = application;
        this.predecessor = predecessor;
    }

    /**
     * It is applied for.
     *
     * @param shownName the subject's name, a natural person's masked
     * @param predecessor number of the report whose place it is to take; {@code null} for none
     */
    public static Report apply(
            String subject, String shownName, AppliedReport application, String predecessor, Signature by) {
        Report report = new Report(subject, shownName, application, predecessor, by.bureau());
        report.begin(ReportState.APPLIED, by, List.of());
        return report;
    }

    /**
     * That it may be issued now is told before anything is drawn.
     *
     * @param evidence how many files prove identity or authorisation
     */
    public void demandIssuable(Signatory officer, int evidence) {
        demand(ReportState.ISSUED, StepRule.SAME_BUREAU, officer);
        if (application.told().purpose().needsEvidence() && evidence == 0) {
            throw new CheckRefusedException(ChecksError.REPORT_EVIDENCE_MISSING);
        }
    }

    /** It was printed under a number. */
    public void issue(PrintedReport printed, Signature by) {
        take(ReportState.ISSUED, by, List.of(printed.document()));
        document = printed.document();
        officialNumber = printed.officialNumber();
        dataAt = printed.content().dataAt();
        content = printed.content();
        twin = printed.twin();
    }

    public void refuse(Signatory officer, Signature by) {
        demand(StepRule.SAME_BUREAU, officer);
        take(ReportState.REFUSED, by);
    }

    /** Its document was superseded or withdrawn. */
    public void end(ReportState how, Signature by) {
        take(how, by);
    }

    /** Its subject was found to be one with another, or to be two: it tells of one of them, or of both. */
    public void regroup(Instant now) {
        regroupedSince = regroupedSince == null ? now : regroupedSince;
    }

    /**
     * Its subject stands on the business register otherwise than before: what it told of that is overtaken, if it told anything.
     *
     * @return whether it is
     */
    public boolean register(RegistrationRow told, Instant now) {
        RegistrationRow before = content == null || content.basics() == null
                ? null
                : content.basics().registration();
        boolean overtaken = before != null && !before.saysAs(told);
        if (overtaken && registeredSince == null) {
            registeredSince = now;
        }
        return overtaken;
    }

    /**
     * Since when something that it told is not so any more.
     *
     * @param told what it told
     * @return {@code null} where everything stands
     */
    public Instant overtakenSince(Collection<ReportFact> told) {
        return Stream.concat(
                        Stream.of(Optional.ofNullable(regroupedSince), Optional.ofNullable(registeredSince))
                                .flatMap(Optional::stream),
                        told.stream().map(ReportFact::overtakenSince))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Where the officer may lead it now. */
    public Set<ReportState> nextFor(Signatory officer) {
        return Arrays.stream(ReportState.values())
                .filter(next -> next != ReportState.SUPERSEDED)
                .filter(next -> offers(next, StepRule.SAME_BUREAU, officer))
                .collect(Collectors.toSet());
    }

    @Override
    protected Class<ReportState> states() {
        return ReportState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    public String subjectName() {
        return subjectName;
    }

    public ReportApplication application() {
        return application.told();
    }

    /** Number of the report whose place it takes; {@code null} for none. */
    public String predecessor() {
        return predecessor;
    }

    /** Number of the official document; {@code null} until it is issued. */
    public String document() {
        return document;
    }

    public String officialNumber() {
        return officialNumber;
    }

    public Instant dataAt() {
        return dataAt;
    }

    /** Since when its subject is known to be one with another, or to be two; {@code null} while it is whom it was made for. */
    public Instant regroupedSince() {
        return regroupedSince;
    }

    /** Since when its subject is known to stand on the business register otherwise than it told; {@code null} while it does not. */
    public Instant registeredSince() {
        return registeredSince;
    }

    public ReportContent content() {
        return content;
    }

    public String twin() {
        return twin;
    }
}
