package org.creditportal.benchmarks.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Thirty indicators over the figures that facts are written of: shares, counts and deductions by turns. */
final class AssessedIndicators {

    static final String TASKS_DUE = "responsibility.tasksDue";
    static final String TASKS_LATE = "responsibility.tasksOverdue";
    static final String CHECKS = "checks.checksMade";
    static final String UNSIGNED = "checks.withoutSecondSignature";
    static final String REFUSED = "checks.refusalsWithoutBasis";
    static final String GRANTED = "checks.grantsAgainstRule";
    static final String WARNINGS = "responsibility.warnings";
    static final String YELLOW_CARDS = "responsibility.yellowCards";
    static final String RED_CARDS = "responsibility.redCards";

    private static final int AMOUNT = 30;
    private static final List<String> FAULTS = List.of(TASKS_LATE, UNSIGNED, REFUSED, GRANTED);
    private static final List<String> COUNTED = List.of(CHECKS, TASKS_DUE);
    private static final List<String> DEDUCTED = List.of(WARNINGS, YELLOW_CARDS, RED_CARDS);

    private AssessedIndicators() {}

    /** As a scheme writes them. */
    static List<Map<String, Object>> all() {
        return IntStream.range(0, AMOUNT)
                .mapToObj(AssessedIndicators::indicator)
                .toList();
    }

    private static Map<String, Object> indicator(int number) {
        int turn = number / 3;
        return switch (number % 3) {
            case 0 -> {
                String fault = FAULTS.get(turn % FAULTS.size());
                yield indicator(number, "FAULT_SHARE", fault, fault.equals(TASKS_LATE) ? TASKS_DUE : CHECKS, null);
            }
            case 1 -> indicator(number, "COUNT", COUNTED.get(turn % COUNTED.size()), null, "0.02");
            default -> indicator(number, "DEDUCTION", DEDUCTED.get(turn % DEDUCTED.size()), null, "0.5");
        };
    }

    private static Map<String, Object> indicator(int number, String kind, String figure, String base, String value) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("id", "indicator-" + number);
        written.put("name", name("Indicator " + number));
        written.put("kind", kind);
        written.put("figure", figure);
        written.put("base", base);
        written.put("marks", "3.33");
        written.put("value", value);
        written.put("bureaus", List.of());
        return written;
    }

    static Map<String, String> name(String text) {
        return Map.of("zh", text, "en", text);
    }
}
