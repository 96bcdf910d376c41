package org.creditportal.casework.api.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.creditportal.casework.api.proposal.ProposalView.Value;
import org.creditportal.kernel.tenant.Citation;
import org.junit.jupiter.api.Test;

class ProposalWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void saysLabelsAndConstantsInTheReadersLanguage() {
        assertThat(told(Locale.ENGLISH))
                .containsExactly(
                        new Value("State", "To be decided \u00b7 Agreed", null),
                        new Value("Reason", "", null, List.of(new Citation("Law,", "Art. 3", "shall be"))),
                        new Value("Decided", "", DAY));
        assertThat(told(Locale.CHINESE)).extracting(Value::label).doesNotContain("State", "Reason", "Decided");
        assertThat(told(Locale.CHINESE).get(0).text()).doesNotContain("Agreed");
    }

    @Test
    void leavesOutWhatSaysNothing() {
        assertThat(new ProposalWords("casework", Locale.ENGLISH)
                        .text("ProposalRow.state", " ")
                        .text("ProposalRow.state", null)
                        .day("ProposalRow.state", null)
                        .both("ProposalRow.state", null)
                        .texts("ProposalRow.state", List.of())
                        .citations("ProposalRow.state", List.of())
                        .citation("ProposalRow.state", null, "Art. 3")
                        .told())
                .isEmpty();
    }

    private static List<Value> told(Locale language) {
        return new ProposalWords("casework", language)
                .constants(
                        "ProposalRow.state", "ProposalState.", List.of(ProposalState.PROPOSED, ProposalState.APPROVED))
                .citations("proposal.label.reason", List.of(new Citation("Law,", "Art. 3", "shall be")))
                .day("ProposalRow.decision", DAY)
                .told();
    }
}
