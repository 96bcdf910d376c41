package org.creditportal.responsibility.domain.supervision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.NoticeLevel;
import org.creditportal.responsibility.api.supervision.NoticeRule;
import org.creditportal.responsibility.api.supervision.NoticeState;
import org.creditportal.responsibility.api.supervision.NoticeView;

/**
 * A bureau is warned because a rule calls for it (预警, 黄牌, 红牌). It names the rule with its version, as both may change, and
 * counts in the assessment only after the appeal is decided or may no longer come. On an appeal decides a third person, of the
 * bureau that issued it or of the credit office.
 */
@Entity
@Table(name = "rsp_notice")
public class SupervisionNotice extends Matter<NoticeState> {

    @Column(name = "supervisor", nullable = false, updatable = false)
    private String supervisor;

    @Enumerated(EnumType.STRING)
    @Column(name = "level", nullable = false, updatable = false)
    private NoticeLevel level;

    @Column(name = "rule_id", nullable = false, updatable = false)
    private String rule;

    @Column(name = "rule_version", nullable = false, updatable = false)
    private int ruleVersion;

    @Column(name = "warning_from", updatable = false)
    private Integer warningFrom;

    @Column(name = "yellow_from", updatable = false)
    private Integer yellowFrom;

    @Column(name = "red_from", updatable = false)
    private Integer redFrom;

    @Embedded
    private FigureSeen figure;

    @Column(name = "inquiry", updatable = false)
    private String inquiry;

    @Column(name = "content", nullable = false, updatable = false)
    private String text;

    @Column(name = "document")
    private String document;

    @Column(name = "official_number")
    private String officialNumber;

    @ElementCollection
    @CollectionTable(name = "rsp_notice_step", joinColumns = @JoinColumn(name = "notice_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected SupervisionNotice() {}

    private SupervisionNotice(FigureAsked asked, String bureau) {
        super(bureau);
        if (asked.area() != null) {
            throw new ResponsibilityRefusedException(ResponsibilityError.NOTICE_UNFOUNDED);
        }
    }

    /**
     * The notice that a rule calls for. Rules speak of a bureau's whole figure, not of one area's.
     *
     * @param amount how many there are of the figure
     * @param inquiry number of the inquiry that found it; {@code null} for none
     * @param by whose reason is what the bureau is told
     */
    public static SupervisionNotice issue(
            FigureAsked asked, long amount, NoticeRule rule, String inquiry, Signature by) {
        SupervisionNotice notice = new SupervisionNotice(asked, asked.bureau());
        notice.level = rule.level(amount)
                .orElseThrow(() -> new ResponsibilityRefusedException(ResponsibilityError.NOTICE_UNFOUNDED));
        notice.supervisor = by.bureau();
        notice.rule = rule.id();
        notice.ruleVersion = rule.version();
        notice.warningFrom = rule.warning();
        notice.yellowFrom = rule.yellow();
        notice.redFrom = rule.red();
        notice.figure = new FigureSeen(asked, amount);
        notice.inquiry = inquiry;
        notice.text = by.reason();
        notice.begin(NoticeState.ISSUED, by, List.of());
        return notice;
    }

    /**
     * The next step, by whom it is for.
     *
     * @param appealOver whether the days for an appeal are over
     */
    public void lead(NoticeState next, Signatory officer, Signature signature, boolean appealOver) {
        demand(next, rule(next), officer);
        if (next == NoticeState.APPEALED && appealOver) {
            throw new ResponsibilityRefusedException(ResponsibilityError.APPEAL_TOO_LATE);
        }
        take(next, signature);
    }

    /** On which paper the bureau has it. */
    public void writtenIn(String issued, String printed) {
        document = issued;
        officialNumber = printed;
    }

    /** No appeal came within its days: it stands, and nobody can do anything about it any more. Found by the portal. */
    public void standUnappealed(Signature portal) {
        take(NoticeState.UNAPPEALED, portal);
    }

    private StepRule rule(NoticeState next) {
        return switch (next) {
            case APPEALED -> StepRule.SAME_BUREAU.and(StepRule.FOUR_EYES);
            case UNAPPEALED -> situation -> Optional.of(CaseworkError.SAME_BUREAU);
            case ISSUED, UPHELD, REVOKED ->
                supervisors()
                        .or(StepRule.CREDIT_OFFICE)
                        .and(state() == NoticeState.APPEALED ? StepRule.THIRD_PERSON : StepRule.ANYBODY);
        };
    }

    private StepRule supervisors() {
        return situation ->
                situation.officer().isOf(supervisor) ? Optional.empty() : Optional.of(CaseworkError.SAME_BUREAU);
    }

    /** What an officer needs to lead it there. */
    public static String permission(NoticeState next) {
        return next == NoticeState.APPEALED
                ? ResponsibilityPermission.SUPERVISION_ANSWER
                : ResponsibilityPermission.SUPERVISION_APPEALS;
    }

    /**
     * Where the officer may lead it now.
     *
     * @param may whether the officer holds a permission
     * @param appealOver whether the days for an appeal are over
     */
    public Set<NoticeState> nextFor(Signatory officer, Predicate<String> may, boolean appealOver) {
        Set<NoticeState> next = EnumSet.allOf(NoticeState.class);
        next.removeIf(state -> !may.test(permission(state)) || !offers(state, rule(state), officer));
        if (appealOver) {
            next.remove(NoticeState.APPEALED);
        }
        return next;
    }

    /** Whether it counts: no appeal is open, nor may one still come. */
    public boolean stands(boolean appealOver) {
        return switch (state()) {
            case UPHELD, UNAPPEALED -> true;
            case ISSUED -> appealOver;
            case APPEALED, REVOKED -> false;
        };
    }

    /**
     * The day from which it counts; empty while it does not.
     *
     * @param unappealed the day after the last one for an appeal; {@code null} while that is to come
     */
    public Optional<LocalDate> standsSince(LocalDate unappealed, ZoneId zone) {
        if (!stands(unappealed != null)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                state() == NoticeState.UPHELD
                        ? LocalDate.ofInstant(lastStep().signature().at(), zone)
                        : unappealed);
    }

    @Override
    protected Class<NoticeState> states() {
        return NoticeState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    /** Id of the bureau that issued it. */
    public String supervisor() {
        return supervisor;
    }

    public NoticeLevel level() {
        return level;
    }

    /** Id of the rule. */
    public String rule() {
        return rule;
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    /** From how many on each level began when it was issued; {@code null} where that was not kept yet. */
    public NoticeView.Thresholds thresholds() {
        return warningFrom == null ? null : new NoticeView.Thresholds(warningFrom, yellowFrom, redFrom);
    }

    public FigureAsked figure() {
        return figure.of(bureau());
    }

    public long amount() {
        return figure.amount();
    }

    /** Number of the inquiry that found it; {@code null} for none. */
    public String inquiry() {
        return inquiry;
    }

    /** Number of the official document; {@code null} of notices from before there were any. */
    public String document() {
        return document;
    }

    /** The number that is printed on it; {@code null} as above. */
    public String officialNumber() {
        return officialNumber;
    }

    public String text() {
        return text;
    }
}
