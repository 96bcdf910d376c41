package org.creditportal.checks.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;

/**
 * That a report tells a record or an entry of a list, or a grade that rests on one, and since when that is known to be taken back, to
 * say something else, or to be repaired or over. What is several of these is the first of them.
 */
@Entity
@Table(name = "chk_report_fact")
public class ReportFact extends VersionedEntity {

    @Column(name = "report_number", nullable = false, updatable = false)
    private String report;

    @Column(name = "fact_number", nullable = false, updatable = false)
    private String fact;

    @Column(name = "wrong_since")
    private Instant wrongSince;

    /** Since when it was right, and is over or repaired. */
    @Column(name = "outdated_since")
    private Instant outdatedSince;

    /** Since when it says something else than the report tells. */
    @Column(name = "changed_since")
    private Instant changedSince;

    protected ReportFact() {}

    public ReportFact(String report, String fact) {
        super(Identifiers.next());
        this.report = report;
        this.fact = fact;
    }

    /** It was taken back: the report tells what is not so. */
    public void turnOutWrong(Instant now) {
        wrongSince = wrongSince == null ? now : wrongSince;
    }

    /** It was repaired or is over: the report told what was so. */
    public void becomeOutdated(Instant now) {
        outdatedSince = outdatedSince == null ? now : outdatedSince;
    }

    /** It was corrected: the report tells what it said before. */
    public void sayOther(Instant now) {
        changedSince = changedSince == null ? now : changedSince;
    }

    /** It was taken back by mistake; what was corrected stays so, and so does what was repaired or is over. */
    public void turnOutRight() {
        wrongSince = null;
    }

    public String report() {
        return report;
    }

    public String fact() {
        return fact;
    }

    /** {@code null} while it stands. */
    public Instant wrongSince() {
        return wrongSince;
    }

    /** {@code null} while it holds. */
    public Instant outdatedSince() {
        return outdatedSince;
    }

    /** {@code null} while it says what the report tells. */
    public Instant changedSince() {
        return changedSince;
    }

    /** The first of whatever befell it since; {@code null} for nothing. */
    public Instant overtakenSince() {
        return Stream.of(wrongSince, changedSince, outdatedSince)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
