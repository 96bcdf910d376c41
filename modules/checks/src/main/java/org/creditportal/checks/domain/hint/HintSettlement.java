package org.creditportal.checks.domain.hint;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.hint.HintVerdict;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;

/** That an officer told two of the same name apart, or took that back. Written once; the newest of a pair holds. */
@Entity
@Table(name = "chk_hint_settlement")
public class HintSettlement {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "pair", nullable = false, updatable = false)
    private String pair;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "check_number", nullable = false, updatable = false)
    private String checkNumber;

    @Column(name = "subject_number", nullable = false, updatable = false)
    private String subjectNumber;

    @Column(name = "looked_at_number", updatable = false)
    private String lookedAtNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", nullable = false, updatable = false)
    private HintVerdict verdict;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "officer", updatable = false))
    @AttributeOverride(name = "officerName", column = @Column(name = "officer_name", updatable = false))
    @AttributeOverride(name = "bureau", column = @Column(name = "officer_bureau", updatable = false))
    @AttributeOverride(name = "at", column = @Column(name = "signed_at", updatable = false))
    @AttributeOverride(name = "reason", column = @Column(name = "reason", updatable = false))
    private Signature signature;

    protected HintSettlement() {}

    /**
     * The next settlement of a pair.
     *
     * @param before the one that holds; {@code null} for none
     * @param pair digest of the pair
     * @param lookedAt number of whom the look found; {@code null} where only a name was entered
     * @throws CheckRefusedException where they are told apart already, or there is nothing to take back
     */
    public static HintSettlement after(
            HintSettlement before,
            HintVerdict verdict,
            String pair,
            String check,
            String subject,
            String lookedAt,
            Signature by) {
        boolean apart = before != null && before.isApart();
        if (verdict == null || apart == (verdict == HintVerdict.NOT_SAME)) {
            throw new CheckRefusedException(ChecksError.HINT_SETTLED);
        }
        HintSettlement next = new HintSettlement();
        next.id = Identifiers.next();
        next.number = Identifiers.nextText();
        next.pair = pair;
        next.place = before == null ? 1 : before.place + 1;
        next.checkNumber = check;
        next.subjectNumber = subject;
        next.lookedAtNumber = lookedAt;
        next.verdict = verdict;
        next.signature = by;
        return next;
    }

    /** Whether it says that they are not the same. */
    public boolean isApart() {
        return verdict == HintVerdict.NOT_SAME;
    }

    public String number() {
        return number;
    }

    public String pair() {
        return pair;
    }

    /** The first of a pair is 1. */
    public int place() {
        return place;
    }

    public String checkNumber() {
        return checkNumber;
    }

    /** Of whom the hint was. */
    public String subjectNumber() {
        return subjectNumber;
    }

    /** Whom the look had found; {@code null} where only a name was entered. */
    public String lookedAtNumber() {
        return lookedAtNumber;
    }

    public HintVerdict verdict() {
        return verdict;
    }

    public Signature signature() {
        return signature;
    }
}
