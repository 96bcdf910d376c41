package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.records.api.record.RecordKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the demo delivers is sound, and of every kind that its tenant's catalogue has: a start would fail at a faulty row. */
class DemoRowsTest {

    private static final Path DEMO = Path.of("../../db/demo");
    private static final Pattern DATE = Pattern.compile("\\{((?:[+-]\\d+[wdmy])+)(:year)?}");
    private static final Pattern STEP = Pattern.compile("([+-]\\d+)([wdmy])");

    @ParameterizedTest
    @CsvSource({"kunming, ''", "beidaihe, JUDGMENT"})
    void ofEveryKindSomethingIsDeliveredAndNothingIsFaulty(String tenant, String none) throws IOException {
        Set<RecordKind> delivered = EnumSet.noneOf(RecordKind.class);
        List<Path> files;
        try (Stream<Path> all = Files.list(DEMO.resolve(tenant))) {
            files = all.filter(file -> file.getFileName()
                            .toString()
                            .matches("(penalties|licences|inspections|promises|judgments)-.+\\.csv"))
                    .toList();
        }
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            Header header = Header.of(List.of(lines.get(0).split(",", -1)));
            assertThat(header.ignored()).as(file.toString()).isEmpty();
            delivered.add(header.template().kind());
            for (String line : lines.subList(1, lines.size())) {
                CheckedRow row = PassedRows.check(
                        header.template(),
                        AcceptedCodes.NONE,
                        header.fields(2, List.of(filled(line).split(",", -1)), Map.of()));
                assertThat(row.isGood()).as(line + " " + row.findings()).isTrue();
            }
        }
        Set<RecordKind> all = EnumSet.allOf(RecordKind.class);
        all.removeIf(kind -> kind.name().equals(none));
        assertThat(delivered).isEqualTo(all);
    }

    private static String filled(String line) {
        assertThat(line).as("no value needs to be quoted").doesNotContain("\"");
        return DATE.matcher(line).replaceAll(DemoRowsTest::written).replace("{day}", "1122");
    }

    private static String written(MatchResult date) {
        LocalDate resolved = SampleRows.TODAY;
        Matcher step = STEP.matcher(date.group(1));
        while (step.find()) {
            int amount = Integer.parseInt(step.group(1));
            resolved = switch (step.group(2)) {
                case "m" -> resolved.plusMonths(amount);
                case "y" -> resolved.plusYears(amount);
                default -> resolved.plusDays(amount);
            };
        }
        return date.group(2) == null ? resolved.toString() : Integer.toString(resolved.getYear());
    }
}
