package org.creditportal.webkit.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.creditportal.kernel.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorPageTest {

    @ParameterizedTest
    @CsvSource({
        "403, NOT_FOUND, 404",
        "404, NOT_FOUND, 404",
        "400, BAD_REQUEST, 400",
        "405, BAD_REQUEST, 405",
        "421, MISDIRECTED, 421",
        "500, FAILURE, 500",
        "503, UNAVAILABLE, 503",
        "502, FAILURE, 502",
    })
    void hidesWhatIsForbiddenAndKeepsOtherStatuses(int status, ErrorPage page, int sent) {
        assertThat(ErrorPage.ofStatus(status)).isEqualTo(page);
        assertThat(page.statusFor(status)).isEqualTo(sent);
    }

    @ParameterizedTest
    @EnumSource(ErrorPage.class)
    void hasWordsForEachPage(ErrorPage page) {
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            Texts texts = Texts.of("web-kit", language);
            assertThat(texts.has("errorPage." + page.key() + ".title")).isTrue();
            assertThat(texts.has("errorPage." + page.key() + ".text")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"true, /", "true, /index.xhtml", "true, /records/list.xhtml", "true,", "false, /", "false, /entry.xhtml"
    })
    void offersAWayOnThatIsNotBackToTheFailure(boolean office, String failed) {
        List<WayOn> ways = WayOn.of(office, failed);
        assertThat(ways).isNotEmpty().extracting(WayOn::path).doesNotContain(failed);
        assertThat(ways.contains(WayOn.LOGOUT)).isEqualTo(office);
        assertThat(WayOn.of(office, "/index.xhtml")).extracting(WayOn::path).doesNotContain("/");
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(ways).allMatch(way -> Texts.of("web-kit", language).has("errorPage." + way.key()));
        }
    }

    @Test
    void findsACauseThroughWrappers() {
        IllegalArgumentException cause = new IllegalArgumentException();
        RuntimeException wrapped = new RuntimeException(new IllegalStateException(cause));
        assertThat(Failures.cause(wrapped, IllegalArgumentException.class)).isSameAs(cause);
        assertThat(Failures.cause(wrapped, UnsupportedOperationException.class)).isNull();
    }

    @Test
    void saysSomethingForACodeWithoutWords() {
        assertThat(ErrorTexts.of("nowhere.unknown", Locale.ENGLISH)).contains("nowhere.unknown");
    }
}
