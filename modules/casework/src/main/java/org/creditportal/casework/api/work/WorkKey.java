package org.creditportal.casework.api.work;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which thing of the work list is meant: by its number, because names of files repeat themselves.
 *
 * @param module whose it is
 * @param kind what has to be done
 * @param matter its number, or what else its page finds it by
 */
public record WorkKey(String module, String kind, String matter) implements Serializable {

    private static final int LONGEST = 64;

    /** The key of a line; none where the line stands for several things, or its page is asked for none. */
    public static Optional<WorkKey> of(WaitingRow row) {
        Map<String, String> asked = row.place().parameters();
        return row.name() == null
                ? Optional.empty()
                : Stream.of(asked.get("number"), asked.get("id"), row.name())
                        .filter(WorkKey::isOne)
                        .findFirst()
                        .map(matter -> new WorkKey(row.module(), row.kind(), matter));
    }

    private static boolean isOne(String matter) {
        return matter != null
                && !matter.isBlank()
                && matter.length() <= LONGEST
                && StandardCharsets.US_ASCII.newEncoder().canEncode(matter);
    }
}
