package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.supervision.TenantSupervision;
import org.creditportal.responsibility.domain.supervision.Inquiry;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

/**
 * The days for an answer and for an appeal. While an answer is judged, its clock stands still; one that is overdue by then has
 * ended, for who was late stays late. Is such a late answer returned, there are days anew for the next one, once.
 */
@ApplicationScoped
public class SupervisionClocks {

    static final String MODULE = "responsibility";
    static final String ANSWER = "answer";
    static final String ANSWER_AGAIN = "answerAgain";
    static final String APPEAL = "appeal";
    static final String INQUIRY = "/responsibility/inquiry";
    static final String NOTICE = "/responsibility/notice";

    private Clocks clocks;
    private TenantDirectory tenants;
    private LegalDate legalDate;

    protected SupervisionClocks() {}

    @Inject
    public SupervisionClocks(Clocks clocks, TenantDirectory tenants, LegalDate legalDate) {
        this.clocks = clocks;
        this.tenants = tenants;
        this.legalDate = legalDate;
    }

    void start(Inquiry inquiry) {
        startAnswer(inquiry, ANSWER);
    }

    private void startAnswer(Inquiry inquiry, String name) {
        start(inquiry.number(), name, inquiry.bureau(), INQUIRY, rules().answerWorkingDays());
    }

    void start(SupervisionNotice notice) {
        start(notice.number(), APPEAL, notice.bureau(), NOTICE, rules().appealWorkingDays());
    }

    private void start(String number, String name, String bureau, String page, int days) {
        clocks.start(new StartClock(
                key(number, name),
                bureau,
                ResponsibilityPermission.SUPERVISION_ANSWER,
                page,
                legalDate.today(),
                TimeLimit.workingDays(days)));
    }

    private TenantSupervision rules() {
        return TenantSupervision.of(tenants.current());
    }

    /** What follows from where the inquiry came. */
    void follow(Inquiry inquiry) {
        ClockView clock = answer(inquiry.number()).clock();
        LocalDate today = legalDate.today();
        switch (inquiry.state()) {
            case ANSWERED -> rest(clock, today);
            case RETURNED -> goOn(inquiry, clock, today);
            default -> end(clock, today);
        }
    }

    private void rest(ClockView clock, LocalDate today) {
        if (clock.isLate(today)) {
            clocks.end(clock.key(), today);
        } else {
            clocks.suspend(clock.key(), today);
        }
    }

    private void goOn(Inquiry inquiry, ClockView clock, LocalDate today) {
        if (clock.suspendedSince() != null) {
            clocks.resume(clock.key(), today);
        } else if (clock.key().name().equals(ANSWER)) {
            startAnswer(inquiry, ANSWER_AGAIN);
        }
    }

    private void end(ClockView clock, LocalDate today) {
        if (clock.suspendedSince() != null) {
            clocks.resume(clock.key(), clock.suspendedSince());
            clocks.end(clock.key(), clock.suspendedSince());
        }
        clocks.end(clock.key(), today);
    }

    /** An appeal came, or the notice was taken back. */
    void endAppeal(String number) {
        clocks.end(key(number, APPEAL), legalDate.today());
    }

    /** No appeal came: there was nothing to be late with. */
    void endUnappealed(ClockView appeal) {
        clocks.end(appeal.key(), appeal.reckoning().dueOn());
    }

    /** Whether the days for an appeal are over. */
    boolean isOver(ClockView appeal) {
        return appeal.endedOn() == null && appeal.isLate(legalDate.today());
    }

    /**
     * The first day on which no appeal may come any more; {@code null} while that is to come. The one on which its days ended stays,
     * whatever a calendar that was announced later makes of them: what stood by then stands.
     */
    LocalDate overSince(ClockView appeal) {
        LocalDate last = appeal.endedOn() == null ? appeal.reckoning().dueOn() : appeal.endedOn();
        return legalDate.today().isAfter(last) ? last.plusDays(1) : null;
    }

    AnswerDays answer(String number) {
        return answers(List.of(number)).get(number);
    }

    /** Of many inquiries, by their numbers. */
    Map<String, AnswerDays> answers(Collection<String> numbers) {
        LocalDate today = legalDate.today();
        Map<String, ClockView> again = of(ANSWER_AGAIN, numbers);
        Map<String, AnswerDays> days = new HashMap<>();
        of(ANSWER, numbers)
                .forEach((number, first) -> days.put(number, AnswerDays.of(first, again.get(number), today)));
        return days;
    }

    ClockView appeal(String number) {
        return clocks.require(key(number, APPEAL));
    }

    /** Of many, by their numbers. */
    Map<String, ClockView> of(String name, Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of() : clocks.of(MODULE, name, numbers);
    }

    private static ClockKey key(String number, String name) {
        return new ClockKey(MODULE, number, name);
    }
}
