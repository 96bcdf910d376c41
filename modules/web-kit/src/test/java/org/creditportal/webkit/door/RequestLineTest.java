package org.creditportal.webkit.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/entries",
                "/office/",
                "/office/records/list.xhtml",
                "/office/api/v1/list-entries/01K9XH2VQ7Z3A",
                "/jakarta.faces.resource/images/a_b~c.png.xhtml",
                "/%E6%98%86%E6%98%8E",
                "/a%20b",
                "/a+b,c@d:e=f"
            })
    void takesPlainPaths(String path) {
        assertThat(RequestLine.isPathPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "entries",
                "//",
                "//entries",
                "/a//b",
                "/.",
                "/..",
                "/a/../b",
                "/a/./b",
                "/%2e",
                "/a/%2E%2e/b",
                "/a%2fb",
                "/a%5Cb",
                "/a\\b",
                "/a;b",
                "/a%3Bb",
                "/a%00",
                "/a%0d%0a",
                "/a%7f",
                "/%61",
                "/a%25b",
                "/a%",
                "/a%4",
                "/a%zz",
                "/a b",
                "/a\"b",
                "/昆明"
            })
    void refusesEveryOtherSpelling(String path) {
        assertThat(RequestLine.isPathPlain(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming.localhost", "KUNMING.localhost:8080", "127.0.0.1:80", "[::1]", "[::1]:8080"})
    void takesOneHost(String host) {
        assertThat(RequestLine.isHostPlain(List.of(host), "HTTP/1.1")).isTrue();
        assertThat(RequestLine.isHostPlain(List.of(host, host), "HTTP/1.1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "a,b", "a b", "a:", "a:x", "a:123456", "a@b", "a/b", "a?b", "[a]", "::1"})
    void refusesOtherHosts(String host) {
        assertThat(RequestLine.isHostPlain(List.of(host), "HTTP/1.1")).isFalse();
    }

    @Test
    void knowsThatOldBalancersNameNoHost() {
        assertThat(RequestLine.isHostPlain(List.of(), "HTTP/1.0")).isTrue();
        assertThat(RequestLine.isHostPlain(List.of(), "HTTP/1.1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.faces.ViewState",
                "a=b&jakarta.faces.ViewState=1",
                "jakarta%2efaces.ViewState=1",
                "%6Aakarta.faces.ViewState=1&a=%zz"
            })
    void refusesAPageSentBackInAnAddress(String query) {
        assertThat(RequestLine.sendsBackInAddress(query)).isTrue();
    }

    @Test
    void takesOtherParameters() {
        assertThat(RequestLine.sendsBackInAddress(null)).isFalse();
        assertThat(RequestLine.sendsBackInAddress("q=jakarta.faces.ViewState&page=2&x=%zz&&="))
                .isFalse();
    }
}
