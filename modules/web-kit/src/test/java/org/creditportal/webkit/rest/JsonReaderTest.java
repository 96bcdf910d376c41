package org.creditportal.webkit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creditportal.webkit.door.RefusedBodyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    public static class Order {
        public String text;
        public Long version;
        public Boolean approve;
        public BigDecimal amount;
        public List<Line> lines;
    }

    public static class Line {
        public String name;
    }

    private static Order read(String json) throws IOException {
        return JsonReader.read(Order.class, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsWhatTheInterfaceTellsAndPassesOverTheRest() throws IOException {
        Order order = read(
                "{\"text\": \"昆明\", \"amount\": 2000.50, \"version\": 7, \"other\": {\"a\": []}, \"lines\": [{\"name\": null}]}");
        assertThat(order.text).isEqualTo("昆明");
        assertThat(order.version).isEqualTo(7);
        assertThat(order.amount).isEqualTo("2000.50");
        assertThat(order.lines).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | $",
                "null | $",
                "[] | $",
                "\"x\" | $",
                "{\"text\": {}} | text",
                "{\"text\": 1} | text",
                "{\"text\": false} | text",
                "{\"version\": \"1\"} | version",
                "{\"version\": 1.5} | version",
                "{\"version\": 99999999999999999999} | version",
                "{\"approve\": 1} | approve",
                "{\"amount\": \"1\"} | amount",
                "{\"amount\": {}} | amount",
                "{\"amount\": 1E999999999} | amount",
                "{\"amount\": 1E-999999999} | amount",
                "{\"lines\": {}} | lines",
                "{\"lines\": [{}, {\"name\": []}]} | lines[1].name",
                "{\"text\": \"a\"} x | 1:16",
                "{\"text\" | 1:8"
            })
    void tellsThePlaceOfWhatIsWrong(String json, String place) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(MalformedJsonException.class, malformed -> assertThat(malformed.place())
                        .isEqualTo(place));
    }

    @Test
    void leavesABodyThatDoesNotComeToTheDoor() {
        InputStream slow = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new RefusedBodyException(408, null);
            }
        };
        assertThatThrownBy(() -> JsonReader.read(Order.class, slow)).isInstanceOf(RefusedBodyException.class);
    }
}
