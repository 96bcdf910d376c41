package org.creditportal.kernel.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who holds what a bureau held, and how bureaus are called. */
class BureausTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Bureaus file = new Bureaus(List.of(bureau("water"), bureau("transport"), bureau("housing")));

    private static BureauDefinition bureau(String id) {
        return new BureauDefinition(
                id, new LocalizedText(id, id), List.of(), null, BureauKind.ADMINISTRATIVE, false, false, List.of(), "");
    }

    private static BureauChange ends(String bureau, String successor) {
        return new BureauChange(bureau, DAY, null, successor);
    }

    private static BureauChange named(String bureau, String name) {
        return new BureauChange(bureau, DAY, new LocalizedText(name, name), null);
    }

    @Test
    void aBureauThatIsCalledOtherwiseStaysWhatItIs() {
        Bureaus after = file.after(List.of(named("water", "水利局")));
        assertThat(after.present()).extracting(BureauDefinition::id).containsExactly("water", "transport", "housing");
        assertThat(after.find("water").orElseThrow().name().zh()).isEqualTo("水利局");
        assertThat(after.find("water").orElseThrow().aliases()).containsExactly("water");
        assertThat(after.heldBy("water")).containsExactly("water");
        assertThat(file.find("water").orElseThrow().name().zh()).isEqualTo("water");
    }

    @Test
    void whatABureauHeldGoesToItsSuccessorAndToThatOnesSuccessor() {
        Bureaus after = file.after(List.of(ends("water", "transport"), ends("transport", "housing")));
        assertThat(after.present()).extracting(BureauDefinition::id).containsExactly("housing");
        assertThat(after.former()).extracting(BureauDefinition::id).containsExactly("water", "transport");
        assertThat(after.find("water").orElseThrow().name().zh()).isEqualTo("water");
        assertThat(after.holder("water")).isEqualTo("housing");
        assertThat(after.heldBy("housing")).containsExactly("housing", "water", "transport");
        assertThat(after.heldBy("water")).containsExactly("water");
    }

    @Test
    void aBureauIsOfTheFamilyOfWhoHoldsWhatItHeld() {
        assertThat(file.families()).isEmpty();
        assertThat(file.after(List.of(ends("water", "transport"), ends("transport", "housing")))
                        .families())
                .containsExactly(List.of("housing", "water", "transport"));
    }

    @Test
    void whatAnEndedBureauLeftIsOfTheSameFamilyAsWhatItsSuccessorDid() {
        Bureaus after = file.after(List.of(ends("water", "transport"), ends("transport", "housing")));
        assertThat(after.family("housing")).containsExactly("housing", "water", "transport");
        assertThat(after.family("water")).containsExactly("water", "housing", "transport");
        assertThat(file.family("water")).containsExactly("water");
    }

    @Test
    void aBureauComesOutOfAnother() {
        Bureaus after = file.after(List.of(named("emergency", "应急局")));
        assertThat(after.present()).extracting(BureauDefinition::id).endsWith("emergency");
        assertThat(after.heldBy("emergency")).containsExactly("emergency");
    }

    @Test
    void aChangeGivesANameOrASuccessorAndNotBoth() {
        assertThatThrownBy(() -> new BureauChange("water", DAY, null, null)).hasMessageContaining("water");
        assertThatThrownBy(() -> new BureauChange("water", DAY, new LocalizedText("a", "a"), "housing"))
                .hasMessageContaining("water");
    }

    @Test
    void whateverEndsIsHeldByExactlyOneBureauThatThereIs() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            Bureaus now = file;
            while (now.present().size() > 1) {
                List<BureauDefinition> present = now.present();
                int ending = random.nextInt(present.size());
                int successor = (ending + 1 + random.nextInt(present.size() - 1)) % present.size();
                now = now.after(List.of(
                        ends(present.get(ending).id(), present.get(successor).id())));
                Bureaus later = now;
                assertThat(List.of("water", "transport", "housing")).allSatisfy(id -> {
                    assertThat(later.present()).extracting(BureauDefinition::id).contains(later.holder(id));
                    assertThat(later.heldBy(later.holder(id))).contains(id).doesNotHaveDuplicates();
                });
            }
        }
    }
}
