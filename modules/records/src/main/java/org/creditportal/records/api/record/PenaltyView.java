package org.creditportal.records.api.record;

import java.io.Serializable;
import java.util.List;
import org.creditportal.kernel.code.Money;

/** What a penalty decision says (CF_ items of the 2018 template). */
public class PenaltyView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String violation;
    private final String facts;
    private final String basis;
    private final List<String> kinds;
    private final String kindText;
    private final String content;
    private final Money fine;
    private final Money confiscated;
    private final String licence;
    private final String representativeName;
    private final String representativeIdNumber;

    public PenaltyView(
            String violation,
            String facts,
            String basis,
            List<String> kinds,
            String kindText,
            String content,
            Money fine,
            Money confiscated,
            String licence,
            String representativeName,
            String representativeIdNumber) {
        this.violation = violation;
        this.facts = facts;
        this.basis = basis;
        this.kinds = List.copyOf(kinds);
        this.kindText = kindText;
        this.content = content;
        this.fine = fine;
        this.confiscated = confiscated;
        this.licence = licence;
        this.representativeName = representativeName;
        this.representativeIdNumber = representativeIdNumber;
    }

    /** The type of the unlawful act (违法行为类型). */
    public String getViolation() {
        return violation;
    }

    /** The facts found (违法事实). */
    public String getFacts() {
        return facts;
    }

    /** The legal basis (处罚依据). */
    public String getBasis() {
        return basis;
    }

    /** The kinds of penalty; texts in the bundle under {@code PenaltyKind.<NAME>}. */
    public List<String> getKinds() {
        return kinds;
    }

    /** The kinds of penalty as the decision writes them. */
    public String getKindText() {
        return kindText;
    }

    public String getContent() {
        return content;
    }

    /** The fine; {@code null} when there is none. */
    public Money getFine() {
        return fine;
    }

    /** Value of confiscated gains and goods; {@code null} when there is none. */
    public Money getConfiscated() {
        return confiscated;
    }

    /** Name and number of the suspended or revoked licence; {@code null} when there is none. */
    public String getLicence() {
        return licence;
    }

    /** Legal representative; {@code null} when not told. */
    public String getRepresentativeName() {
        return representativeName;
    }

    /** Masked; {@code null} when not told. */
    public String getRepresentativeIdNumber() {
        return representativeIdNumber;
    }
}
