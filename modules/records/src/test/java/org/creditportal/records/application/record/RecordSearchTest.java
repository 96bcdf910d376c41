package org.creditportal.records.application.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordCursor;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordSlice;
import org.creditportal.records.api.record.RecordSort;
import org.creditportal.records.api.record.RecordStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The planner over a made-up sample of a million records, three in five of them beginning with the same two characters. */
class RecordSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int ROWS = 21;
    private static final RecordSample MILLION = new RecordSample(sampled(), 1_000_000);

    private static List<SampledRecord> sampled() {
        List<SampledRecord> records = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String name = (i % 5 < 3 ? "昆明" : "大理") + Character.toString(0x4E00 + i) + "贸易有限公司";
            String bureau = i % 400 == 0 ? "emergency" : "taxation";
            records.add(new SampledRecord(
                    name,
                    "昆税罚2026" + i + "号",
                    "2026" + i + "号",
                    null,
                    bureau,
                    "PENALTY",
                    TODAY.minusDays(i),
                    i % 50 == 0 ? TODAY.minusDays(1) : null,
                    null,
                    1,
                    "0".repeat(13),
                    false,
                    false,
                    false));
        }
        return records;
    }

    private static RecordCriteria text(String text) {
        return new RecordCriteria(text, null, null, null, null, null, null, null, null);
    }

    private static RecordConditions conditions(RecordCriteria criteria) {
        return RecordConditions.of(criteria, AskedText.of(criteria.text()).orElse(null), null, TODAY);
    }

    private static SearchPlan plan(RecordCriteria criteria) {
        return new SearchPlanner(MILLION, conditions(criteria)).plan(RecordSort.DECIDED_ON, ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"昆明", "有限公司", "贸易有限公司", "昆税罚2026"})
    void whatIsFrequentIsReadInOrder(String text) {
        assertThat(plan(text(text)).index()).isEqualTo("rec_record_decided");
    }

    @Test
    void whatIsRareIsLookedUpByItsRarestPairs() {
        SearchPlan plan = plan(text("昆明罕见贸易有限公司"));
        assertThat(plan.isByNames()).isTrue();
        assertThat(plan.pairs()).isNotEmpty().doesNotContain("昆明", "贸易", "有限");
    }

    @Test
    void documentsAndCodesAreLookedUpBesides() {
        String sql = sql(text("2026-77"));
        assertThat(sql)
                .contains("rec_record_document)")
                .contains("rec_record_document_tail)")
                .contains("rec_record_code)");
        assertThat(sql(text("罕见名称"))).contains("rec_record_document)").doesNotContain("subject_code LIKE");
    }

    @Test
    void asksTheBureausIndexForABureau() {
        RecordCriteria criteria = RecordCriteria.all().ofBureau("emergency");
        assertThat(plan(criteria).index()).isEqualTo("rec_record_bureau_decided");
    }

    @Test
    void rareStandingsHaveAnIndexOfTheirOwn() {
        RecordCriteria criteria =
                new RecordCriteria("昆明", null, null, RecordStanding.DISPUTED, null, null, null, null, null);
        assertThat(plan(criteria).index()).isEqualTo("rec_record_disputed");
    }

    @Test
    void rareKindsAndItemsHaveAnIndexOfTheirOwnAndFrequentOnesAreReadInOrder() {
        assertThat(plan(ofKind(RecordKind.LICENCE)).index()).isEqualTo("rec_record_kind");
        assertThat(plan(ofKind(RecordKind.PENALTY)).index()).isEqualTo("rec_record_decided");
        RecordCriteria item = new RecordCriteria(null, null, null, null, null, null, "0SA0000000001", null, null);
        assertThat(plan(item).index()).isEqualTo("rec_record_item");
    }

    private static RecordCriteria ofKind(RecordKind kind) {
        return new RecordCriteria(null, null, kind, null, null, null, null, null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "；", "\\", "　", " ", "\u200B"})
    void aTextThatSaysNothingIsRefusedAndNeverDropped(String typed) {
        assertThatThrownBy(() -> conditions(text(typed)))
                .isInstanceOfSatisfying(RecordsException.class, refused -> assertThat(refused.code())
                        .isEqualTo(RecordsError.TEXT_SAYS_NOTHING));
    }

    @Test
    void whoHasTheNameBesideAnotherIsFoundByIt() {
        AskedText asked = AskedText.of("罕见").orElseThrow().with(Set.of("0SA0000000001"));
        RecordCondition condition = asked.condition();
        assertThat(condition.sql()).contains("r.subject_number IN (?)");
        assertThat(condition.values()).contains("0SA0000000001");
    }

    @Test
    void rareCharactersAreAskedFor() {
        String rare = Character.toString(0x31350);
        assertThat(conditions(text(rare + "泰有限公司")).text().core()).isEqualTo(rare + "泰");
        assertThat(conditions(text(rare)).text().namePattern()).isEqualTo(rare + "%");
    }

    @Test
    void anEmptyInstallationIsSearchedToo() {
        RecordSample empty = new RecordSample(List.of(), 0);
        SearchPlanner planner = new SearchPlanner(empty, conditions(text("罕见")));
        assertThat(planner.plan(RecordSort.RECORDED_AT, ROWS)).isNotNull();
        assertThat(planner.atLeast()).isZero();
    }

    @Test
    void neverFindsWhatIsPastItsRetention() {
        RecordConditions everything = conditions(RecordCriteria.all());
        assertThat(everything.all().get(0).sql()).contains("retained_until");
        assertThat(MILLION.records().stream().filter(everything::hold)).hasSize(1_960);
        assertThat(sql(text("昆明"))).contains("retained_until");
        assertThat(SearchSql.any(RecordConditions.ofNumber("X", TODAY)).text()).contains("retained_until");
    }

    @Test
    void nothingTypedIsPartOfTheStatement() {
        RecordCriteria typed =
                new RecordCriteria("DROP罕见' OR 1=1 --", "x' OR '1", null, null, TODAY, TODAY, "'; DROP", null, null);
        RecordConditions conditions =
                RecordConditions.of(typed, AskedText.of(typed.text()).orElse(null), 7L, TODAY);
        RecordSlice slice = new RecordSlice(RecordSort.DECIDED_ON, false, new RecordCursor(TODAY, 5), null, 20);
        for (SearchPlan plan : List.of(SearchPlan.byIndex("PRIMARY", 1), SearchPlan.byNames(List.of("罕见"), 1))) {
            SearchSql sql = SearchSql.rows("r.id", conditions, plan, slice);
            assertThat(sql.text()).doesNotContain("'; DROP", "1=1", "x' OR", "罕见");
            assertThat(sql.text().chars().filter(c -> c == '?').count())
                    .isEqualTo(sql.values().size());
        }
    }

    @Test
    void aNameHasWhatAnyOfItsPartsAsksFor() {
        String name = SearchText.normalise("昆明（五華）翠湖貿易有限公司");
        SampledRecord record =
                new SampledRecord(name, "", "", null, "b", "PENALTY", TODAY, null, null, 1, "0", false, false, false);
        for (int from = 0; from < name.length(); from++) {
            for (int to = from + 2; to <= name.length(); to++) {
                RecordConditions conditions = conditions(text(name.substring(from, to)));
                assertThat(conditions.hold(record)).as(name.substring(from, to)).isTrue();
            }
        }
        assertThat(conditions(text("翠湖贸易有限责任公司")).hold(record)).isTrue();
        assertThat(conditions(text("昆")).hold(record)).isTrue();
        assertThat(conditions(text("湖")).hold(record)).isFalse();
    }

    @Test
    void placesSurviveTheAddress() {
        RecordCursor place = new RecordCursor(TODAY, 600_000_000_000_000_123L);
        assertThat(RecordCursor.of(place.toString())).isEqualTo(place);
        assertThat(RecordCursor.of(" ")).isNull();
        for (String broken : List.of("x", "1.", "zzzzzzzzzzz.1", ".", "1.2'", "-.-")) {
            assertThatThrownBy(() -> RecordCursor.of(broken)).isInstanceOf(NotFoundException.class);
        }
    }

    private static String sql(RecordCriteria criteria) {
        return SearchSql.rows(
                        "r.id", conditions(criteria), SearchPlan.byNames(List.of("罕见"), 1), RecordSlice.latest(20))
                .text();
    }
}
