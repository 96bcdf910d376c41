package org.creditportal.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LastDayTest {

    /** Nobody is to read a day of 2099 where there is no end. */
    @Test
    void thatThereIsNoEndIsWrittenInWords() {
        assertThat(LastDay.written(LastDay.NONE, Locale.CHINESE)).isEqualTo("长期");
        assertThat(LastDay.written(LastDay.NONE, Locale.ENGLISH)).isEqualTo("No end");
        assertThat(LastDay.written(LastDay.NONE.minusDays(1), Locale.CHINESE)).isEqualTo("2099-12-30");
        assertThat(LastDay.written(LocalDate.of(2026, 1, 31), Locale.CHINESE)).isEqualTo("2026-01-31");
        assertThat(LastDay.written(null, Locale.CHINESE)).isEmpty();
    }
}
