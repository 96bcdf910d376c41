package org.creditportal.checks.domain.check;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.api.check.Deviation;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.LookBasis;
import org.creditportal.checks.api.check.MatterOutcome;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;

/**
 * A subject is looked at for one matter of a bureau: at least once before it is read, and once more when it is decided. What
 * was undersigned is always what the last look answered.
 */
@Entity
@Table(name = "chk_check")
public class Check extends Matter<CheckState> {

    private static final int LONGEST_EVIDENCE = 500;

    @Embedded
    private CheckedMatter matter;

    @Embedded
    private Question question;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis", nullable = false, updatable = false)
    private LookBasis basis;

    @Column(name = "evidence", updatable = false)
    private String evidence;

    /** {@code null} while nobody was found. */
    @Column(name = "subject_number")
    private String subjectNumber;

    @Column(name = "subject_name")
    private String subjectName;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", nullable = false)
    private CheckResult result;

    @Column(name = "looked_at", nullable = false)
    private Instant lookedAt;

    @Column(name = "looked_on", nullable = false)
    private LocalDate lookedOn;

    @Column(name = "looks", nullable = false)
    private int looks;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private MatterOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "deviation", nullable = false)
    private Deviation deviation = Deviation.NONE;

    @Column(name = "points")
    private BigDecimal points;

    @ElementCollection
    @CollectionTable(name = "chk_check_step", joinColumns = @JoinColumn(name = "check_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected Check() {}

    private Check(CheckedMatter matter, Question question, LookBasis basis, String evidence, String bureau) {
        super(bureau);
        this.matter = matter;
        this.question = question;
        this.basis = basis;
        this.evidence = evidence;
    }

    /**
     * A check begins with its first look.
     *
     * @throws CheckRefusedException where a look by consent does not say where the consent is
     */
    public static Check begin(
            CheckedMatter matter, Question question, LookBasis basis, String evidence, Look first, Signature by) {
        String told = evidence == null || evidence.isBlank() ? null : evidence.strip();
        if (basis == null || basis != LookBasis.STATUTORY_DUTY && told == null) {
            throw new CheckRefusedException(ChecksError.CONSENT_MISSING);
        }
        if (told != null && told.length() > LONGEST_EVIDENCE) {
            throw new CheckRefusedException(ChecksError.CONSENT_MISSING);
        }
        Check check = new Check(matter, question, basis, told, by.bureau());
        check.keep(first);
        check.begin(CheckState.LOOKED, by, List.of(first.number()));
        return check;
    }

    /**
     * It was looked at again. What was undersigned before stays so only where the answer is the same; what was decided stays decided
     * on the look that it was decided on.
     *
     * @param same whether this look says what the one before said
     */
    public void lookAgain(Look look, boolean same, Signature by) {
        if (state() == CheckState.CONCLUDED) {
            looks++;
            look.belongTo(this, looks);
            return;
        }
        CheckState next = same && state() == CheckState.REVIEWED ? CheckState.REVIEWED : CheckState.LOOKED;
        if (same && state() == CheckState.READ) {
            state().demand(CheckState.READ);
            keep(look);
            return;
        }
        keep(look);
        take(next, by, List.of(look.number()));
    }

    /** The look at the decision, which says what the last one said: it is kept beside that one. */
    public void restOn(Look decided) {
        state().demand(CheckState.CONCLUDED);
        keep(decided);
    }

    private void keep(Look look) {
        look.belongTo(this, looks + 1);
        LookAnswer answer = look.answer();
        looks++;
        lookedAt = answer.at();
        lookedOn = answer.on();
        result = answer.result();
        subjectNumber = answer.subject() == null ? null : answer.subject().number();
        subjectName = answer.subject() == null ? null : answer.subject().name();
    }

    /**
     * One step that asks for an opinion, by whom it is for.
     *
     * @param proofs how many files prove who wished it
     * @throws CheckRefusedException where nothing proves who wished a look that it rests on
     */
    public void sign(CheckState next, Signatory officer, Signature signature, String look, int proofs) {
        demand(CheckSteps.to(next), officer);
        if (next == CheckState.READ && basis == LookBasis.OWN_WISH && proofs == 0) {
            throw new CheckRefusedException(ChecksError.IDENTITY_UNPROVED);
        }
        take(next, signature, List.of(look));
    }

    /**
     * What came of the matter, on the last look, which has to be of today.
     *
     * @param last what the last look answered
     * @param reportMissing whether a report is a condition of entry, and there is none
     * @param told why; {@code null} for nothing
     */
    public void conclude(
            MatterOutcome what,
            BigDecimal given,
            String told,
            LookAnswer last,
            boolean reportMissing,
            LocalDate today,
            Signatures by) {
        demand(CheckSteps.to(CheckState.CONCLUDED), by.officer());
        state().to(CheckState.CONCLUDED);
        if (last.result() == CheckResult.COULD_NOT_BE_CHECKED && !last.isLook()) {
            throw new CheckRefusedException(ChecksError.NOT_CHECKED);
        }
        if (!last.on().equals(today)) {
            throw new CheckRefusedException(ChecksError.LOOK_OUTDATED);
        }
        if (what == null || (what == MatterOutcome.POINTS_GIVEN) != (given != null)) {
            throw new CheckRefusedException(ChecksError.POINTS_MISSING);
        }
        Deviation other = CheckSteps.deviation(what, last, reportMissing);
        boolean silent = told == null || told.isBlank();
        if (silent && (other != Deviation.NONE || leavesOpen(last))) {
            throw new CheckRefusedException(ChecksError.REASON_FOR_DEVIATION);
        }
        outcome = what;
        points = given;
        deviation = other;
        take(CheckState.CONCLUDED, silent ? by.plain() : by.reasoned(new Reason(told)));
    }

    /** Nobody was found, or a line is not known, be the whole a hit or not: whoever decides all the same says why. */
    private static boolean leavesOpen(LookAnswer last) {
        return last.result() == CheckResult.SUBJECT_NOT_FOUND
                || last.result() == CheckResult.COULD_NOT_BE_CHECKED
                || !last.unknown().isEmpty();
    }

    /** Where the officer may lead it now, by steps that ask for an opinion or an outcome. */
    public Set<CheckState> nextFor(Signatory officer) {
        return Arrays.stream(CheckState.values())
                .filter(next -> next != CheckState.LOOKED && next != state())
                .filter(next -> offers(next, CheckSteps.to(next), officer))
                .collect(Collectors.toSet());
    }

    /** Whether the bureau may still attach the proof of who wished it. */
    public boolean takesProof() {
        return state() == CheckState.LOOKED && basis != LookBasis.STATUTORY_DUTY;
    }

    /** Whether the officer may look again: also after the decision, to see what is otherwise now. */
    public boolean isLookableFor(Signatory officer) {
        return state() != CheckState.ABANDONED && officer.isOf(bureau());
    }

    @Override
    protected Class<CheckState> states() {
        return CheckState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    public AdministrativeMatter matter() {
        return matter.told();
    }

    public Question question() {
        return question;
    }

    public LookBasis basis() {
        return basis;
    }

    public String evidence() {
        return evidence;
    }

    /** {@code null} while nobody was found. */
    public String subjectNumber() {
        return subjectNumber;
    }

    /** Name of the subject, or what was asked for. */
    public String subjectShown() {
        return subjectName == null ? question.shown() : subjectName;
    }

    public CheckResult result() {
        return result;
    }

    public Instant lookedAt() {
        return lookedAt;
    }

    public int looks() {
        return looks;
    }

    /** {@code null} until it is told. */
    public MatterOutcome outcome() {
        return outcome;
    }

    public Deviation deviation() {
        return deviation;
    }

    public BigDecimal points() {
        return points;
    }
}
