package org.creditportal.sanctions.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.incentive.UseIncentive;

/** An incentive was used in one matter at the counter of a bureau that carries it out. Never changed. */
@Entity
@Table(name = "snc_use")
public class IncentiveUse extends VersionedEntity {

    private static final int LONGEST_MATTER = 300;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Column(name = "measure_code", nullable = false, updatable = false)
    private String code;

    @Column(name = "name_zh", nullable = false, updatable = false)
    private String chineseName;

    @Column(name = "name_en", nullable = false, updatable = false)
    private String englishName;

    @Column(name = "subject_name", nullable = false, updatable = false)
    private String subjectName;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "matter", nullable = false, updatable = false)
    private String matter;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", nullable = false, updatable = false)
    private FeedbackResult result;

    @Column(name = "used_on", nullable = false, updatable = false)
    private LocalDate usedOn;

    @Column(name = "note", updatable = false)
    private String note;

    @Column(name = "officer", nullable = false, updatable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false, updatable = false)
    private String officerName;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    protected IncentiveUse() {}

    private IncentiveUse(JointCase of, ChosenMeasure measure, String bureau, UseIncentive told, Signature by) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.caseNumber = of.number();
        this.code = measure.code();
        this.chineseName = measure.name().zh();
        this.englishName = measure.name().en();
        this.subjectName = of.subjectName();
        this.bureau = bureau;
        this.matter = told.matter().strip();
        this.result = told.result();
        this.usedOn = told.usedOn();
        this.note = told.note() == null || told.note().isBlank()
                ? null
                : told.note().strip();
        this.officer = by.officer();
        this.officerName = by.officerName();
        this.toldAt = by.at();
    }

    /** Used on a day on which the incentive applied, by a bureau that carries it out. */
    public static IncentiveUse of(JointCase of, Signatory officer, UseIncentive told, Signature by, LocalDate today) {
        ChosenMeasure measure = of.measures().stream()
                .filter(one -> one.code().equals(told.code()))
                .findFirst()
                .filter(one -> of.effect() == MeasureEffect.INCENTIVE)
                .filter(one -> one.bureaus().stream().anyMatch(officer::isOf))
                .orElseThrow(() -> new SanctionsRefusedException(SanctionsError.MEASURE_UNFIT, told.code()));
        of.demandInForce(today);
        if (!isComplete(of, measure, told, today)) {
            throw new SanctionsRefusedException(SanctionsError.FEEDBACK_INCOMPLETE);
        }
        return new IncentiveUse(of, measure, officer.bureau(), told, by);
    }

    private static boolean isComplete(JointCase of, ChosenMeasure measure, UseIncentive told, LocalDate today) {
        return FeedbackResult.OF_INCENTIVES.contains(told.result())
                && told.matter() != null
                && !told.matter().isBlank()
                && told.matter().strip().length() <= LONGEST_MATTER
                && told.usedOn() != null
                && !told.usedOn().isBefore(of.from())
                && !told.usedOn().isAfter(today)
                && !told.usedOn().isAfter(of.lastDay(measure))
                && (told.note() == null || told.note().strip().length() <= Reason.LONGEST);
    }

    public String number() {
        return number;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** Id of the measure. */
    public String measureCode() {
        return code;
    }

    public LocalizedText measure() {
        return new LocalizedText(chineseName, englishName);
    }

    public String subjectName() {
        return subjectName;
    }

    /** Id of the bureau that used it. */
    public String bureau() {
        return bureau;
    }

    public String matter() {
        return matter;
    }

    public FeedbackResult result() {
        return result;
    }

    public LocalDate usedOn() {
        return usedOn;
    }

    public String note() {
        return note;
    }

    public String officerName() {
        return officerName;
    }
}
