package org.creditportal.checks.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.report.ReportTerms;
import org.creditportal.checks.domain.register.RegisterEntry;

/** What was applied for, whole and within the tenant's terms. */
@Embeddable
public class AppliedReport {

    private static final String BETWEEN = ",";
    private static final int LONGEST = 200;
    private static final int LONGEST_APPLICANT = 120;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", nullable = false, updatable = false)
    private ReportPurpose purpose;

    @Column(name = "used_for", nullable = false, updatable = false)
    private String usedFor;

    @Column(name = "applicant", nullable = false, updatable = false)
    private String applicant;

    @Column(name = "authorisation", updatable = false)
    private String authorisation;

    @Column(name = "area", updatable = false)
    private String area;

    @Column(name = "matter_number", updatable = false)
    private String matter;

    /** What the register of matters finds it by. */
    @Column(name = "matter_key", updatable = false)
    private String matterKey;

    /** By whose code or number it was asked: by this a subject of a matter finds it. {@code null} where that tells nobody for certain. */
    @Column(name = "asked_key", updatable = false)
    private String askedKey;

    /** Whether it tells whatever a look would: by one that leaves that out nobody is admitted. */
    @Column(name = "whole", nullable = false, updatable = false)
    private boolean whole;

    @Column(name = "period_from", updatable = false)
    private LocalDate periodFrom;

    @Column(name = "period_until", updatable = false)
    private LocalDate periodUntil;

    @Column(name = "sections", nullable = false, updatable = false)
    private String sections;

    @Column(name = "bureaus", updatable = false)
    private String bureaus;

    protected AppliedReport() {}

    private AppliedReport(ReportApplication told) {
        kind = told.kind();
        purpose = told.purpose();
        usedFor = required(told.usedFor(), LONGEST);
        applicant = required(told.applicant(), LONGEST_APPLICANT);
        authorisation = purpose == ReportPurpose.AUTHORISED_QUERY ? required(told.authorisation(), LONGEST) : null;
        boolean official = purpose == ReportPurpose.ADMINISTRATIVE_MATTER;
        area = official ? required(told.area(), LONGEST) : null;
        matter = official ? required(told.matter(), LONGEST) : null;
        matterKey = official ? RegisterEntry.keyOf(matter) : null;
    }

    /**
     * The application, where it may be granted today.
     *
     * @throws CheckRefusedException where something is missing, the period is too long, or a section is not told for the purpose
     */
    public static AppliedReport of(ReportApplication told, ReportTerms terms, LocalDate today) {
        if (told.kind() == null || told.purpose() == null) {
            throw new CheckRefusedException(ChecksError.REPORT_INCOMPLETE);
        }
        AppliedReport applied = new AppliedReport(told);
        applied.choose(told.sections(), terms);
        if (told.kind() == ReportKind.SPECIAL) {
            applied.bound(told, terms.longestMonths(), today);
            applied.bureaus = told.bureaus().isEmpty() ? null : String.join(BETWEEN, new TreeSet<>(told.bureaus()));
        }
        return applied;
    }

    /** Keeps by which code or number it was asked for; see {@link org.creditportal.checks.domain.check.Question#key}. */
    public void findBy(String key) {
        askedKey = key;
    }

    /**
     * Whether it answers where a report is a condition of entry: a public one, or a special one that tells all that is adverse, of every field,
     * over the months that a look goes back and until today (B-11, B-13).
     *
     * @param months that a look goes back
     */
    public void judgeWhole(int months, LocalDate today) {
        whole = kind == ReportKind.PUBLIC
                || bureaus == null
                        && told().sections().containsAll(ReportSection.ADVERSE)
                        && !periodUntil.isBefore(today)
                        && !periodFrom.plusMonths(months).isAfter(periodUntil);
    }

    public boolean isWhole() {
        return whole;
    }

    private void choose(Set<ReportSection> chosen, ReportTerms terms) {
        Set<ReportSection> allowed = new TreeSet<>(terms.of(purpose).sections());
        Set<ReportSection> taken = kind == ReportKind.PUBLIC ? allowed : new TreeSet<>(chosen);
        if (taken.isEmpty() || !allowed.containsAll(taken)) {
            throw new CheckRefusedException(ChecksError.REPORT_SECTIONS);
        }
        sections = taken.stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    private void bound(ReportApplication told, int longest, LocalDate today) {
        LocalDate until = told.periodUntil() == null ? today : told.periodUntil();
        LocalDate from = told.periodFrom();
        if (from == null
                || until.isBefore(from)
                || until.isAfter(today)
                || from.plusMonths(longest).isBefore(until)) {
            throw new CheckRefusedException(ChecksError.PERIOD_TOO_LONG, longest);
        }
        periodFrom = from;
        periodUntil = until;
    }

    private static String required(String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new CheckRefusedException(ChecksError.REPORT_INCOMPLETE);
        }
        return stripped;
    }

    /** As it was told. */
    public ReportApplication told() {
        return new ReportApplication(
                kind,
                purpose,
                usedFor,
                applicant,
                authorisation,
                area,
                matter,
                periodFrom,
                periodUntil,
                Arrays.stream(sections.split(BETWEEN))
                        .map(ReportSection::valueOf)
                        .collect(Collectors.toSet()),
                bureaus == null ? Set.of() : Set.of(bureaus.split(BETWEEN)));
    }
}
