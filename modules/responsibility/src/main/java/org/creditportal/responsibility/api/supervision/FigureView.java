package org.creditportal.responsibility.api.supervision;

import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.supervision.BureauFact;

/**
 * A figure with its rows.
 *
 * @param amount how many there are
 * @param facts the rows, at most {@value Supervision#MOST_ROWS}
 * @param rule the rule on it; {@code null} for none
 * @param level the level of the notice that the rule calls for; {@code null} for none
 * @param supervised whether the asking officer may inquire of this bureau
 * @param inquiries those on the figure of the bureau, the newest first
 */
public record FigureView(
        FigureAsked asked,
        long amount,
        List<BureauFact> facts,
        NoticeRule rule,
        NoticeLevel level,
        boolean supervised,
        List<InquiryRow> inquiries)
        implements Serializable {

    public FigureView {
        facts = List.copyOf(facts);
        inquiries = List.copyOf(inquiries);
    }

    /** Whether there are rows that are not shown. */
    public boolean more() {
        return facts.stream().mapToLong(BureauFact::amount).sum() < amount;
    }
}
