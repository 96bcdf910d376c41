package org.creditportal.kernel.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.creditportal.kernel.cryptography.Seals;

/** Lines of a trail that never was, under a seal that shows what it covers. */
final class AuditTrailFixture {

    static final Instant NOON = Instant.parse("2026-11-22T04:00:00.123456789Z");

    static final Seals SEALS = new Seals() {
        @Override
        public int currentKey() {
            return 1;
        }

        @Override
        public String seal(int key, String text) {
            return "sealed with " + key + " " + text;
        }

        @Override
        public boolean isSeal(int key, String text, String seal) {
            return seal(key, text).equals(seal);
        }
    };

    private AuditTrailFixture() {}

    static AuditLine line(long id, String object, String reason) {
        Actor actor = new Actor("id", "name", "market-supervision", "127.0.0.1");
        AuditFact fact = new AuditFact(NOON, "LIST_ENTRY_PUBLISHED", AuditOutcome.SUCCESS, actor, object, reason);
        return new AuditLine(id, fact, SEALS);
    }

    static List<AuditLine> lines(long... ids) {
        return LongStream.of(ids).mapToObj(id -> line(id, "object", "reason")).toList();
    }
}
