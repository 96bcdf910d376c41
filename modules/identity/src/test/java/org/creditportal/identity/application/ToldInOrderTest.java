package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.EventRepresentation;

/** Of accounts that have to wait, none is passed over because another one was told. */
class ToldInOrderTest {

    private static final Instant BEFORE = Instant.ofEpochMilli(1_000);

    private final List<Long> told = new ArrayList<>();

    @Test
    void whatWasToldIsNotAskedForAgain() {
        assertThat(ToldInOrder.tell(BEFORE, at(2_000, 3_000), this::tell)).isEqualTo(Instant.ofEpochMilli(3_000));
        assertThat(told).containsExactly(2_000L, 3_000L);
        assertThat(ToldInOrder.tell(BEFORE, List.of(), this::tell)).isEqualTo(BEFORE);
    }

    @Test
    void whatCouldNotBeToldIsAskedForAgainAndKeepsNoOtherFromBeingTold() {
        assertThat(ToldInOrder.tell(BEFORE, at(2_000, 3_001, 4_000), this::tell))
                .isBefore(Instant.ofEpochMilli(3_001))
                .isAfterOrEqualTo(Instant.ofEpochMilli(2_000));
        assertThat(told).containsExactly(2_000L, 4_000L);
    }

    @Test
    void whatHappenedInTheSameMillisecondIsAskedForAgain() {
        assertThat(ToldInOrder.tell(BEFORE, at(3_000, 3_001, 3_001), this::tell))
                .isBefore(Instant.ofEpochMilli(3_001));
    }

    private void tell(EventRepresentation event) {
        if (event.getTime() == 3_001) {
            throw new IllegalStateException("the realm is away");
        }
        told.add(event.getTime());
    }

    private static List<EventRepresentation> at(long... times) {
        return LongStream.of(times).mapToObj(ToldInOrderTest::event).toList();
    }

    private static EventRepresentation event(long time) {
        EventRepresentation event = new EventRepresentation();
        event.setTime(time);
        return event;
    }
}
