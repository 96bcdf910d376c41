package org.creditportal.responsibility.api.supervision;

import java.util.List;
import java.util.Optional;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.responsibility.api.liability.LiabilityRules;

/**
 * {@code supervision.yaml}: who holds daily supervision, and by which rules.
 *
 * @param eachForItself whether every bureau supervises itself; else the named ones supervise all
 * @param bureaus ids of the bureaus that supervise all others
 * @param redReachesAll whether a red card is told to every bureau; else to those who supervise all
 * @param answerWorkingDays within how many working days a bureau answers an inquiry
 * @param appealWorkingDays within how many working days it may appeal against a notice
 * @param liability what the document says of liability
 */
public record TenantSupervision(
        Citation citation,
        boolean eachForItself,
        List<String> bureaus,
        boolean redReachesAll,
        int answerWorkingDays,
        int appealWorkingDays,
        List<NoticeRule> rules,
        LiabilityRules liability,
        boolean assumption,
        List<String> requirements,
        String note) {

    public TenantSupervision {
        bureaus = bureaus == null ? List.of() : List.copyOf(bureaus);
        rules = List.copyOf(rules);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }

    /** With red cards that are told to those who supervise all. */
    public TenantSupervision(
            Citation citation,
            boolean eachForItself,
            List<String> bureaus,
            int answerWorkingDays,
            int appealWorkingDays,
            List<NoticeRule> rules,
            LiabilityRules liability,
            boolean assumption,
            List<String> requirements,
            String note) {
        this(
                citation,
                eachForItself,
                bureaus,
                false,
                answerWorkingDays,
                appealWorkingDays,
                rules,
                liability,
                assumption,
                requirements,
                note);
    }

    /** The tenant's. */
    public static TenantSupervision of(TenantDefinition tenant) {
        return tenant.section(TenantSupervision.class);
    }

    /** The rule on a figure, if there is one. */
    public Optional<NoticeRule> rule(FigureKey figure) {
        return rules.stream()
                .filter(rule -> rule.figure().equals(figure.toString()))
                .findFirst();
    }

    /** Whether officers of one bureau may supervise another one. */
    public boolean supervises(String bureau, String other) {
        return bureau != null && (eachForItself ? bureau.equals(other) : bureaus.contains(bureau));
    }

    /** Whether officers of the bureau supervise all others. */
    public boolean supervisesAll(String bureau) {
        return bureau != null && !eachForItself && bureaus.contains(bureau);
    }
}
