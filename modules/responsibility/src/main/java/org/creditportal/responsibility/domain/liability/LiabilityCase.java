package org.creditportal.responsibility.domain.liability;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.liability.LiabilityMeasure;
import org.creditportal.responsibility.api.liability.LiabilityOrigin;
import org.creditportal.responsibility.api.liability.LiabilityPaper;
import org.creditportal.responsibility.api.liability.LiabilityState;
import org.creditportal.responsibility.api.liability.OpenLiability;

/**
 * Whether an officer or a bureau answers for using or disclosing credit information against the law (K-56: 昆明 四（四）; B-37: 北戴河
 * 五（三）). It belongs to the bureau that is concerned, which states; the credit office decides, by another officer than who opened
 * it. Where the tenant's document says that crimes are prosecuted, it may be handed to the judicial organ.
 */
@Entity
@Table(name = "rsp_liability")
public class LiabilityCase extends Matter<LiabilityState> {

    private static final int LONGEST_FACTS = 2000;
    private static final int LONGEST_NAME = 100;

    @Column(name = "person", updatable = false)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false, updatable = false)
    private LiabilityOrigin origin;

    @Column(name = "source", nullable = false, updatable = false)
    private String source;

    @Column(name = "facts", nullable = false, updatable = false)
    private String facts;

    @Enumerated(EnumType.STRING)
    @Column(name = "measure")
    private LiabilityMeasure measure;

    @ElementCollection
    @CollectionTable(name = "rsp_liability_step", joinColumns = @JoinColumn(name = "liability_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected LiabilityCase() {}

    private LiabilityCase(OpenLiability told) {
        super(told.bureau());
        this.person = told.person() == null || told.person().isBlank()
                ? null
                : told.person().strip();
        this.origin = told.origin();
        this.source = told.source().strip();
        this.facts = told.facts().strip();
    }

    /** A case from what was found. */
    public static LiabilityCase open(OpenLiability told, Signature by) {
        boolean complete = told.origin() != null
                && says(told.source())
                && says(told.facts())
                && told.facts().length() <= LONGEST_FACTS
                && (told.person() == null || told.person().length() <= LONGEST_NAME);
        if (!complete) {
            throw new ResponsibilityRefusedException(ResponsibilityError.LIABILITY_INCOMPLETE);
        }
        LiabilityCase opened = new LiabilityCase(told);
        opened.begin(LiabilityState.OPENED, by, List.of());
        return opened;
    }

    private static boolean says(String text) {
        return text != null && !text.isBlank();
    }

    /**
     * The next step.
     *
     * @param decided the measure; for a decision that somebody is liable, and for it only
     * @param papers numbers of the papers that the step rests on
     * @param criminal whether the tenant's document says that crimes are prosecuted
     */
    public void lead(
            LiabilityState next,
            LiabilityMeasure decided,
            List<String> papers,
            Signatory officer,
            Signature signature,
            boolean criminal) {
        demand(next, rule(next), officer);
        if (isOwnCase(next, officer)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.OWN_CASE);
        }
        if (next == LiabilityState.REFERRED && !criminal) {
            throw new ResponsibilityRefusedException(ResponsibilityError.NO_CRIMINAL_LIABILITY);
        }
        if ((next == LiabilityState.DECIDED) != (decided != null)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.MEASURE_UNCLEAR);
        }
        if (next == LiabilityState.DECIDED) {
            measure = decided;
        }
        take(next, signature, papers);
    }

    /**
     * The bureau states; the credit office may note a statement that came otherwise. Nobody decides on a case that he opened, or in
     * which he stated for the bureau.
     */
    private StepRule rule(LiabilityState next) {
        return switch (next) {
            case HEARD -> StepRule.SAME_BUREAU.or(StepRule.CREDIT_OFFICE);
            case DECIDED, DISMISSED, REFERRED ->
                StepRule.CREDIT_OFFICE.and(StepRule.NOT_WHO_BEGAN_IT).and(notWhoStated());
            case OPENED, NOTIFIED, CLOSED, WITHDRAWN -> StepRule.CREDIT_OFFICE;
        };
    }

    private StepRule notWhoStated() {
        return situation ->
                statedForTheBureau(situation.officer()) ? Optional.of(CaseworkError.FOUR_EYES) : Optional.empty();
    }

    /** Whoever noted the statement for the credit office of another bureau's case, and is of that office still, only wrote it down. */
    private boolean statedForTheBureau(Signatory officer) {
        return steps().stream()
                .filter(step -> LiabilityState.HEARD.name().equals(step.to()) && !step.isHandOver())
                .map(MatterStep::signature)
                .filter(officer::signed)
                .anyMatch(heard -> officer.isOf(bureau()) || !Objects.equals(officer.bureau(), heard.bureau()));
    }

    /** Whether the officer would decide on what is held against a person of the same name; another officer does. */
    private boolean isOwnCase(LiabilityState next, Signatory officer) {
        boolean decides = next == LiabilityState.DECIDED
                || next == LiabilityState.DISMISSED
                || next == LiabilityState.REFERRED
                || next == LiabilityState.WITHDRAWN;
        return decides && person != null && SearchText.normalise(person).equals(SearchText.normalise(officer.name()));
    }

    /**
     * Refuses that somebody other than who states for the bureau, by the step itself, closes the time for a statement. An officer of the
     * credit office does not state for it by deciding in a case against it.
     *
     * @param may whether the officer holds a permission
     * @param stated whether a statement is attached
     * @param until the last day for one
     */
    public void demandHeard(
            Signatory officer, Predicate<String> may, boolean stated, LocalDate until, LocalDate today) {
        if (!states(officer, may) && !stated && !today.isAfter(until)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.NOT_HEARD, until);
        }
    }

    private boolean states(Signatory officer, Predicate<String> may) {
        return officer.isOf(bureau()) && may.test(ResponsibilityPermission.LIABILITY_STATE);
    }

    /** What an officer needs, any of them, to lead it there. */
    public static Set<String> permissions(LiabilityState next) {
        return next == LiabilityState.HEARD
                ? Set.of(ResponsibilityPermission.LIABILITY_STATE, ResponsibilityPermission.LIABILITY_DECIDE)
                : Set.of(ResponsibilityPermission.LIABILITY_DECIDE);
    }

    /**
     * Where the officer may lead it now.
     *
     * @param may whether the officer holds a permission
     */
    public Set<LiabilityState> nextFor(Signatory officer, Predicate<String> may, boolean criminal) {
        Set<LiabilityState> next = EnumSet.allOf(LiabilityState.class);
        next.removeIf(state -> permissions(state).stream().noneMatch(may)
                || isOwnCase(state, officer)
                || !offers(state, rule(state), officer));
        if (!criminal) {
            next.remove(LiabilityState.REFERRED);
        }
        return next;
    }

    /**
     * What a file of the officer would be about now; empty where he may attach none. Whoever opened it brings what was found, and
     * who states, or notes a statement, what is stated.
     *
     * @param may whether the officer holds a permission
     */
    public Optional<LiabilityPaper> paperFor(Signatory officer, Predicate<String> may) {
        boolean decides = may.test(ResponsibilityPermission.LIABILITY_DECIDE);
        return switch (state()) {
            case OPENED ->
                isOpenedBy(officer)
                        ? Optional.of(LiabilityPaper.FACTS)
                        : Optional.of(LiabilityPaper.STATEMENT).filter(paper -> decides || states(officer, may));
            case HEARD, DECIDED, NOTIFIED, REFERRED ->
                Optional.of(LiabilityPaper.DECISION).filter(paper -> decides);
            case DISMISSED, CLOSED, WITHDRAWN -> Optional.empty();
        };
    }

    /** Whether the officer opened it. */
    public boolean isOpenedBy(Signatory officer) {
        return officer.signed(beginning());
    }

    @Override
    protected Class<LiabilityState> states() {
        return LiabilityState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    /** Name of the officer who is concerned; {@code null} where it is the bureau only. */
    public String person() {
        return person;
    }

    public LiabilityOrigin origin() {
        return origin;
    }

    public String source() {
        return source;
    }

    public String facts() {
        return facts;
    }

    /** What was decided; {@code null} before, and where nobody is liable. */
    public LiabilityMeasure measure() {
        return measure;
    }
}
