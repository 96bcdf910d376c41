package org.creditportal.checks.domain.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.domain.register.RegisterEntry;

/** The matter that a check is made for, complete and within its bounds. */
@Embeddable
public class CheckedMatter {

    private static final int LONGEST = 200;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "matter_kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "matter_number", nullable = false, updatable = false)
    private String number;

    /** What the register of matters finds it by. */
    @Column(name = "matter_key", nullable = false, updatable = false)
    private String matterKey;

    @Column(name = "matter_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "purpose", nullable = false, updatable = false)
    private String purpose;

    @Column(name = "notice_on", updatable = false)
    private LocalDate noticeOn;

    @Column(name = "deadline_on", updatable = false)
    private LocalDate deadlineOn;

    @Column(name = "period_from", updatable = false)
    private LocalDate periodFrom;

    @Column(name = "period_until", updatable = false)
    private LocalDate periodUntil;

    protected CheckedMatter() {}

    private CheckedMatter(AdministrativeMatter told) {
        area = told.area();
        kind = told.kind();
        number = required(told.number());
        matterKey = RegisterEntry.keyOf(number);
        name = required(told.name());
        purpose = required(told.purpose());
        noticeOn = told.noticeOn();
        deadlineOn = told.deadlineOn();
        periodFrom = told.periodFrom();
        periodUntil = told.periodUntil();
    }

    /**
     * The matter, where it is one that may be looked for today.
     *
     * @param rules by which is decided in such a matter
     * @param longest months that a period may have
     * @throws CheckRefusedException where number, name or purpose are missing, its window has not begun, its period is too long, or the rules
     *     judge an assessment period (K-41, K-42) and nobody tells when that begins: the usual period would refuse for other years
     */
    public static CheckedMatter of(AdministrativeMatter told, RuleTable rules, int longest, LocalDate today) {
        CheckedMatter matter = new CheckedMatter(told);
        if (told.noticeOn() != null && told.noticeOn().isAfter(today)
                || told.noticeOn() != null
                        && told.deadlineOn() != null
                        && told.deadlineOn().isBefore(told.noticeOn())) {
            throw new CheckRefusedException(ChecksError.WINDOW_NOT_OPEN);
        }
        if (told.periodFrom() == null && rules.judgesPeriod(told.kind())) {
            throw new CheckRefusedException(ChecksError.PERIOD_MISSING);
        }
        LocalDate until = told.periodUntil() == null ? today : told.periodUntil();
        if (told.periodFrom() != null
                && (until.isBefore(told.periodFrom())
                        || told.periodFrom().plusMonths(longest).isBefore(until))) {
            throw new CheckRefusedException(ChecksError.PERIOD_TOO_LONG, longest);
        }
        return matter;
    }

    private static String required(String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new CheckRefusedException(ChecksError.MATTER_INCOMPLETE);
        }
        return stripped;
    }

    /** As it was told. */
    public AdministrativeMatter told() {
        return new AdministrativeMatter(
                area, kind, number, name, purpose, noticeOn, deadlineOn, periodFrom, periodUntil);
    }
}
