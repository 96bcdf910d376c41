package org.creditportal.records.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.catalogue.CatalogueLevel;
import org.creditportal.records.api.record.RecordKind;
import org.junit.jupiter.api.Test;

class CatalogueItemTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final CatalogueItemFacts PENALTY = AnItem.penalty("G03-02", "行政处罚信息", "finance", "transport");

    private final CatalogueItem item = new CatalogueItem(1, 1, PENALTY);

    @Test
    void saysWhatItWasGiven() {
        assertThat(item.facts()).isEqualTo(PENALTY);
        assertThat(item.facts().basisArticle()).isNull();
    }

    @Test
    void hasAValidityOfItsOwnWhereItSaysOne() {
        CatalogueItem limited = new CatalogueItem(1, 1, AnItem.valid("G03-02", DAY, DAY));
        assertThat(limited.isValidOn(DAY)).isTrue();
        assertThat(limited.isValidOn(DAY.minusDays(1))).isFalse();
        assertThat(limited.isValidOn(DAY.plusDays(1))).isFalse();
        assertThat(item.isValidOn(DAY.plusYears(50))).isTrue();
    }

    @Test
    void getsANumberOfItsOwnInEveryEdition() {
        CatalogueEdition draft = CatalogueEdition.draft(
                AnItem.edition(CatalogueLevel.NATIONAL, "2027年版"),
                null,
                new Signatory("id", "Officer", null, false).sign(Instant.EPOCH));
        CatalogueItem copy = item.copyTo(draft);
        assertThat(copy.number()).isNotEqualTo(item.number());
        assertThat(copy.editionId()).isEqualTo(draft.id());
        assertThat(copy.facts()).isEqualTo(item.facts());
    }

    @Test
    void keepsItsCode() {
        assertThatThrownBy(() -> item.change(AnItem.penalty("G03-99", "行政处罚信息", "finance")))
                .isInstanceOfSatisfying(RecordsException.class, refused -> assertThat(refused.key())
                        .isEqualTo(RecordsError.CATALOGUE_CODE_FIXED.key()));
        assertThat(item.facts()).isEqualTo(PENALTY);
    }

    @Test
    void isRefusedWhenItCannotSayWhoReportsIt() {
        assertThatThrownBy(() -> new CatalogueItem(1, 1, AnItem.of("G1", "name", RecordKind.LICENCE, Set.of())))
                .isInstanceOf(RecordsException.class);
        assertThat(new CatalogueItem(1, 1, AnItem.of("G1", "name", null, Set.of())).code())
                .isEqualTo("G1");
    }

    @Test
    void isRefusedWithoutCodeOrNameOrWhenItEndsBeforeItBegins() {
        assertThatThrownBy(() -> new CatalogueItem(1, 1, AnItem.penalty(" ", "name", "finance")))
                .isInstanceOf(RecordsException.class);
        assertThatThrownBy(() -> new CatalogueItem(1, 1, AnItem.penalty("G1", null, "finance")))
                .isInstanceOf(RecordsException.class);
        assertThatThrownBy(() -> new CatalogueItem(1, 1, AnItem.valid("G1", DAY, DAY.minusDays(1))))
                .isInstanceOf(RecordsException.class);
    }

    @Test
    void isNotRepeatedByCodeOrName() {
        NoItemIsRepeated policy = new NoItemIsRepeated().among(List.of(item), "2024年版");
        policy.check("G03-01", "行政许可信息");
        assertThatThrownBy(() -> policy.check("G03-02", "行政许可信息"))
                .isInstanceOfSatisfying(RecordsException.class, refused -> assertThat(refused.key())
                        .isEqualTo(RecordsError.CATALOGUE_ITEM_REPEATED.key()));
        assertThatThrownBy(() -> policy.check("KM-09", "行政处罚信息")).isInstanceOf(RecordsException.class);
    }
}
