package org.creditportal.correspondence.domain.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.creditportal.correspondence.api.mail.LetterKind;
import org.creditportal.correspondence.api.mail.LetterState;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;

/** A letter to one officer, or to the address for anchors, about one occasion. It is sent, or refused; until then it is tried again for two days. What was sent may come back. */
@Entity
@Table(name = "cor_letter")
public class Letter extends VersionedEntity {

    /** Stands in the officer's place where a letter goes to the address for anchors of the audit trail. */
    public static final String ANCHORS = "anchors";

    private static final Duration PATIENCE = Duration.ofDays(2);
    private static final int LONGEST_ANSWER = 300;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "officer", nullable = false, updatable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false, updatable = false)
    private String officerName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private LetterKind kind;

    @Column(name = "occasion", nullable = false, updatable = false)
    private String occasion;

    /** Its lines, as {@link LetterText} writes them. */
    @Column(name = "lines_text", nullable = false, updatable = false)
    private String lines;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private LetterState state;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "answer")
    private String answer;

    protected Letter() {}

    /** A letter that is still to be sent. */
    public Letter(String officer, String officerName, LetterKind kind, String occasion, String lines, Instant now) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.officer = officer;
        this.officerName = officerName;
        this.kind = kind;
        this.occasion = occasion;
        this.lines = lines;
        this.writtenAt = now.truncatedTo(ChronoUnit.MICROS);
        this.state = LetterState.WAITING;
    }

    /** The mail server took it. */
    public void sent(Instant now) {
        attempts++;
        answer = null;
        settle(LetterState.SENT, now);
    }

    /** It will never arrive. */
    public void refused(String why, Instant now) {
        attempts++;
        answer = bounded(why);
        settle(LetterState.REFUSED, now);
    }

    /** It came back: whoever took it could not deliver it. Told once more, or of a letter that was never sent, it has no effect. */
    public void returned(String why, Instant now) {
        if (state == LetterState.SENT) {
            answer = bounded(why);
            settle(LetterState.RETURNED, now);
        }
    }

    /** It could not be sent now; whether it will be tried again. */
    public boolean delayed(String why, Instant now) {
        if (now.isAfter(writtenAt.plus(PATIENCE))) {
            refused(why, now);
            return false;
        }
        attempts++;
        answer = bounded(why);
        return true;
    }

    private void settle(LetterState end, Instant now) {
        state = end;
        settledAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    private static String bounded(String text) {
        return text.length() <= LONGEST_ANSWER ? text : text.substring(0, LONGEST_ANSWER);
    }

    public boolean isWaiting() {
        return state == LetterState.WAITING;
    }

    public String number() {
        return number;
    }

    public String officer() {
        return officer;
    }

    public String officerName() {
        return officerName;
    }

    public LetterKind kind() {
        return kind;
    }

    public String lines() {
        return lines;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public LetterState state() {
        return state;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public int attempts() {
        return attempts;
    }

    public String answer() {
        return answer;
    }
}
