package org.creditportal.site.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

    private static final String RIGHT = "昆明翠湖守信贸易有限公司";

    @Test
    void offersANameWithOneWrongCharacter() {
        assertThat(NearestNames.of("昆明翠湖守信贸意有限公司", List.of("大理洱海贸易有限公司", RIGHT)))
                .containsExactly(RIGHT);
    }

    @Test
    void doesNotOfferWhatSharesOnlyTheTownOrTheKindOfCompany() {
        assertThat(NearestNames.of("昆明某某有限公司", List.of(RIGHT, "昆明滇池商贸有限公司"))).isEmpty();
    }

    @Test
    void offersAFewEachOnceTheNearestFirst() {
        List<String> many =
                IntStream.range(0, 20).mapToObj(i -> "昆明翠湖守信" + i + "号店").toList();
        List<String> offered = NearestNames.of("昆明翠湖守信贸易", List.of(many.get(0), many.get(0), RIGHT));
        assertThat(offered).containsExactly(RIGHT, many.get(0));
        assertThat(NearestNames.of("昆明翠湖守信", many)).hasSize(5);
    }
}
