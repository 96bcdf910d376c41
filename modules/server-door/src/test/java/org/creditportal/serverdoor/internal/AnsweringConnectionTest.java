package org.creditportal.serverdoor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AnsweringConnectionTest {

    private static final String HERE = "jdbc:mysql://here/one";

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<String, Long> silent = new HashMap<>();

    @Test
    void ofASilentDatabaseOneConnectionIsWaitedForAndTheOthersAreGivenUpAtOnce() throws SQLException {
        assertThat(isValid(HERE, false, 2_000)).isFalse();
        assertThat(asked).hasValue(1);
        assertThat(isValid(HERE, true, 0)).isFalse();
        assertThat(asked).as("nobody waits for this one").hasValue(1);
        assertThat(isValid("jdbc:mysql://here/other", true, 0)).isTrue();
        now.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThat(isValid(HERE, true, 0)).isTrue();
    }

    @Test
    void oneThatIsClosedSaysNothingOfTheOthers() throws SQLException {
        assertThat(isValid(HERE, false, 0)).isFalse();
        assertThat(isValid(HERE, true, 0)).isTrue();
    }

    /** As the server asks, with the limit of its statements. */
    private boolean isValid(String database, boolean answers, long milliseconds) throws SQLException {
        return new AnsweringConnection(now::get, silent)
                .isConnectionValid(connection(database, answers, milliseconds), 20);
    }

    private Connection connection(String database, boolean answers, long milliseconds) {
        DatabaseMetaData words = (DatabaseMetaData) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, arguments) -> database);
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if ("getMetaData".equals(method.getName())) {
                        return words;
                    }
                    assertThat(method.getName()).isEqualTo("isValid");
                    assertThat((int) arguments[0]).isLessThan(4);
                    asked.incrementAndGet();
                    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
                    return answers;
                });
    }
}
