package org.creditportal.casework.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.proposal.ProposalView.Value;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Value NAME = new Value("Name", "new", null);
    private static final Value FORMER_NAME = new Value("Name", "old", null);
    private static final Value SAME = new Value("Months", "36", null);
    private static final Value GONE = new Value("Until", "", LocalDate.of(2026, 1, 1));
    private static final Value ADDED = new Value("Offices", "head", null);

    @Test
    void eachLineTellsWhatItSaidBeforeAndWhatIsGoneOrNewIsTold() {
        List<Value> told = Differences.between(List.of(NAME, SAME, ADDED), List.of(FORMER_NAME, SAME, GONE));
        assertThat(told).extracting(Value::label).containsExactly("Name", "Months", "Offices", "Until");
        assertThat(told).extracting(Value::isChanged).containsExactly(true, false, true, true);
        assertThat(told.get(0).former()).isEqualTo(FORMER_NAME);
        assertThat(told.get(2).former().isSilent()).isTrue();
        assertThat(told.get(3).isSilent()).isTrue();
        assertThat(told.get(3).former()).isEqualTo(GONE);
    }
}
