package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.supervision.InquiryState;
import org.creditportal.responsibility.api.supervision.TenantSupervision;
import org.creditportal.responsibility.domain.supervision.Inquiry;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

/**
 * The days for an answer and for an appeal. While an answer is judged, its clock stands still; one that is overdue by then has
 * ended, for who was late stays late.
 */
@ApplicationScoped
public class SupervisionClocks {

    static final String MODULE = "responsibility";
    static final String ANSWER = "answer";
    static final String APPEAL = "appeal";
    static final String INQUIRY = "/responsibility/inquiry";
    static final String NOTICE = "/responsibility/notice";

    @Inject
    private Clocks clocks;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    void start(Inquiry inquiry) {
        start(inquiry.number(), ANSWER, inquiry.bureau(), INQUIRY, rules().answerWorkingDays());
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
    void follow(String number, InquiryState state) {
        ClockKey key = key(number, ANSWER);
        LocalDate today = legalDate.today();
        ClockView clock = clocks.require(key);
        switch (state) {
            case ANSWERED -> {
                if (clock.isLate(today)) {
                    clocks.end(key, today);
                } else {
                    clocks.suspend(key, today);
                }
            }
            case RETURNED -> {
                if (clock.suspendedSince() != null) {
                    clocks.resume(key, today);
                }
            }
            default -> {
                if (clock.suspendedSince() != null) {
                    clocks.resume(key, clock.suspendedSince());
                    clocks.end(key, clock.suspendedSince());
                }
                clocks.end(key, today);
            }
        }
    }

    /** An appeal came, or the notice was taken back. */
    void endAppeal(String number) {
        clocks.end(key(number, APPEAL), legalDate.today());
    }

    /** Whether the days for an appeal are over. */
    boolean isOver(ClockView appeal) {
        return appeal.endedOn() == null && appeal.isLate(legalDate.today());
    }

    ClockView answer(String number) {
        return clocks.require(key(number, ANSWER));
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
