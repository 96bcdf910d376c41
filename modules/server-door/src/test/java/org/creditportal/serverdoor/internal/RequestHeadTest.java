package org.creditportal.serverdoor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHeadTest {

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
        assertThat(RequestHead.isPathPlain(path)).isTrue();
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
        assertThat(RequestHead.isPathPlain(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming.localhost", "KUNMING.localhost:8080", "127.0.0.1:80", "[::1]", "[::1]:8080"})
    void takesOneHost(String host) {
        assertThat(RequestHead.isHostPlain(List.of(host), false)).isTrue();
        assertThat(RequestHead.isHostPlain(List.of(host, host), false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "a,b", "a b", "a:", "a:x", "a:123456", "a@b", "a/b", "a?b", "[a]", "::1"})
    void refusesOtherHosts(String host) {
        assertThat(RequestHead.isHostPlain(List.of(host), false)).isFalse();
    }

    @Test
    void knowsThatOldBalancersNameNoHost() {
        assertThat(RequestHead.isHostPlain(List.of(), true)).isTrue();
        assertThat(RequestHead.isHostPlain(List.of(), false)).isFalse();
    }
}
