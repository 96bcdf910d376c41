package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficePathTest {

    @ParameterizedTest
    @CsvSource({
        "/, PAGE",
        "/index.xhtml, PAGE",
        "/records/list.xhtml, PAGE",
        "/kit/office.xhtml, PAGE",
        "/anything, PAGE",
        "/callbacks, PAGE",
        "/apis, PAGE",
        "/error/x, PAGE",
        "/api, API",
        "/api/v1/records/batches, API",
        "/callback, CALLBACK",
        "/logout, LOGOUT",
        "/error, OPEN",
        "/health/ready, OPEN",
        "/kit/kit.css, OPEN",
        "/jakarta.faces.resource/x.css.xhtml, OPEN"
    })
    void onlyWhatIsNamedIsOpen(String path, OfficePath kind) {
        assertThat(OfficePath.of(path)).isEqualTo(kind);
    }
}
