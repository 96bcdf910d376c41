package org.creditportal.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormParametersTest {

    private final FormParameters parameters = new FormParameters();

    @Test
    void readsAddressAndBodyInTheirOrder() {
        parameters.addEncoded("q=%E6%98%86+%E6%98%8E&page=2&&flag");
        parameters.addEncoded("page=3&form%3Aname=a%3Db=c");
        parameters.addEncoded(null);
        assertThat(parameters.toMap().get("q")).containsExactly("昆 明");
        assertThat(parameters.toMap().get("page")).containsExactly("2", "3");
        assertThat(parameters.toMap().get("flag")).containsExactly("");
        assertThat(parameters.toMap().get("form:name")).containsExactly("a=b=c");
        assertThat(parameters.toMap().keySet()).containsExactly("q", "page", "flag", "form:name");
    }

    @Test
    void refusesWhatNoFormWrites() {
        assertThatThrownBy(() -> parameters.addEncoded("a=%zz")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parameters.addEncoded("a=1&".repeat(10_001)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
