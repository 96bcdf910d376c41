package org.creditportal.webkit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsFeatureTest {

    @Test
    void ofSeveralPermissionsAnyIsEnoughAndWithoutOneNothingIs() {
        assertThat(RightsFeature.isPermitted(Set.of("records.view")::contains, "records.view"))
                .isTrue();
        assertThat(RightsFeature.isPermitted(Set.of("records.view")::contains, "records.import", "records.view"))
                .isTrue();
        assertThat(RightsFeature.isPermitted(Set.of("records.view")::contains, "records.import"))
                .isFalse();
        assertThat(RightsFeature.isPermitted(Set.<String>of()::contains, "records.view"))
                .isFalse();
    }
}
