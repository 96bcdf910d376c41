package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private final Fingerprints fingerprints = new Fingerprints();

    @Property
    void areEqualForEqualTextsOnly(
            @ForAll @CharRange(to = '\ud7ff') String one, @ForAll @CharRange(to = '\ud7ff') String other) {
        assertThat(fingerprints.of(one) == fingerprints.of(other)).isEqualTo(one.equals(other));
    }

    @Test
    void cannotBeForetold() {
        assertThat(new Fingerprints().of("罚款")).isNotEqualTo(fingerprints.of("罚款"));
    }
}
