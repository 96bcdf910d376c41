package org.creditportal.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    @Test
    void allIsNoClause() {
        assertThat(Criteria.all().clause()).isEmpty();
        assertThat(Criteria.all().isUnmeetable()).isFalse();
    }

    @Test
    void numbersTheValuesInTheirOrder() {
        Criteria criteria = Criteria.where("e.bureau = ?", "tax").and("e.day >= ? AND e.day <= ?", 1, 2);

        assertThat(criteria.clause()).isEqualTo(" WHERE e.bureau = :value1 AND e.day >= :value2 AND e.day <= :value3");
    }

    @Test
    void whatWasNotAskedForIsNoCondition() {
        Criteria criteria = Criteria.all().andIfGiven("e.bureau = ?", null).andIfGiven("e.kind = ?", "A");

        assertThat(criteria.clause()).isEqualTo(" WHERE e.kind = :value1");
    }

    @Test
    void whatMustBeAskedForCannotBeForgotten() {
        assertThatNullPointerException().isThrownBy(() -> Criteria.where("e.bureau = ?", (Object) null));
        assertThatIllegalArgumentException().isThrownBy(() -> Criteria.where("e.bureau = ?"));
        assertThatIllegalArgumentException().isThrownBy(() -> Criteria.where("e.bureau IS NULL", 1));
    }

    @Test
    void nothingIsInAnEmptyCollection() {
        Criteria criteria = Criteria.where("e.state = ?", 1).and("e.number IN ?", List.of());

        assertThat(criteria.isUnmeetable()).isTrue();
        assertThat(criteria.clause()).isEqualTo(" WHERE e.state = :value1 AND 1 = 0");
    }

    @Test
    void anyOfSeveralIsInBrackets() {
        Criteria mine = Criteria.where("e.bureau = ?", "tax").and("e.state = ?", 1);
        Criteria noticed = Criteria.where("e.notice IS NOT NULL");

        Criteria criteria = Criteria.where("e.kind IN ?", Set.of(1)).and(Criteria.anyOf(List.of(mine, noticed)));

        assertThat(criteria.clause())
                .isEqualTo(
                        " WHERE e.kind IN :value1 AND (e.bureau = :value2 AND e.state = :value3 OR e.notice IS NOT NULL)");
        assertThat(criteria.isUnmeetable()).isFalse();
    }

    @Test
    void anyOfNothingIsNothing() {
        assertThat(Criteria.anyOf(List.of()).isUnmeetable()).isTrue();
        assertThat(Criteria.none().clause()).isEqualTo(" WHERE 1 = 0");
    }

    @Test
    void neverChanges() {
        Criteria first = Criteria.where("e.a = ?", 1);
        first.and("e.b = ?", 2);

        assertThat(first.clause()).isEqualTo(" WHERE e.a = :value1");
    }
}
