package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What holds for every text that a file may bring. */
public class TemplatePropertiesTest {

    private static final List<String> NOISE = List.of("（必填项）", "(必填)", "*", " ", "\u3000", "\uFEFF", "\n", "【选填】");
    private static final int FULL_WIDTH = 0xFEE0;

    @Provide
    Arbitrary<Template> templates() {
        return Arbitraries.of(Templates.official());
    }

    /** Texts that are none, almost sensible, or sensible. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(300),
                Arbitraries.strings().withChars("0123456789X-/.年月日号一二 ").ofMaxLength(20),
                Arbitraries.of(
                        "自然人",
                        "法人",
                        "个体工商户",
                        "身份证",
                        "其他-",
                        "罚款;警告",
                        "其他-罚款；没收违法所得",
                        "0.2",
                        "2026-03-02",
                        "00000000000000000X",
                        PenaltyRows.CODE,
                        PenaltyRows.ID_NUMBER,
                        "\uD800",
                        "1e9999",
                        "普通",
                        "3"));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1949, 1, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .filter(day -> day != 0) // what programs write for "no day"
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void readsEveryDayInEveryForm(@ForAll("days") LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        for (String form :
                List.of("%d-%d-%d", "%d/%02d/%02d", "%d.%d.%d", "%d%02d%02d", "%d年%d月%d日", " %d-%02d-%02d 0:00:00")) {
            String text = String.format(Locale.ROOT, form, year, month, date);
            assertThat(WrittenDate.parse(text)).as(form).contains(day);
            assertThat(WrittenDate.parse(text)).as("%s again", form).contains(day);
        }
    }

    @Property
    void neverFailsOnADate(@ForAll("texts") String text) {
        WrittenDate.parse(text).ifPresent(day -> assertThat(day.getYear()).isBetween(1949, 2199));
    }

    @Property
    void readsWhatItWroteOfKinds(@ForAll @Size(min = 1) Set<PenaltyKind> kinds, @ForAll Random random) {
        List<String> words = new ArrayList<>();
        for (PenaltyKind kind : kinds) {
            List<String> known = TemplateWords.SHIPPED.penaltyKinds().stream()
                    .filter(word -> word.getValue() == kind)
                    .map(Map.Entry::getKey)
                    .toList();
            words.add(known.get(random.nextInt(known.size())));
        }
        // A bare "其他" would be read before its longer form, and gains and property in a row are one kind.
        String text = String.join("；", words);
        Set<PenaltyKind> read = PenaltyKinds.parse(text, TemplateWords.SHIPPED).kinds();
        assertThat(PenaltyKinds.parse(text, TemplateWords.SHIPPED).unknown()).isEmpty();
        assertThat(withoutConfiscation(read)).isEqualTo(withoutConfiscation(kinds));
    }

    private static Set<PenaltyKind> withoutConfiscation(Set<PenaltyKind> kinds) {
        return kinds.stream()
                .filter(kind -> !kind.isConfiscation())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PenaltyKind.class)));
    }

    @Property
    void neverFailsOnKinds(@ForAll("texts") String text) {
        PenaltyKinds read = PenaltyKinds.parse(text, TemplateWords.SHIPPED);
        assertThat(text).endsWith(read.unknown());
    }

    @Property(tries = 200)
    void knowsATemplateInAnyOrderWithAnyNoise(@ForAll("templates") Template template, @ForAll Random random) {
        List<TemplateColumn> columns = new ArrayList<>(template.columns());
        Collections.shuffle(columns, random);
        List<String> texts = columns.stream()
                .map(column -> noisy(random.nextBoolean() ? column.code() : column.title(), random))
                .collect(Collectors.toCollection(ArrayList::new));
        texts.add(random.nextInt(texts.size() + 1), "序号");
        Header header = Header.of(texts);
        assertThat(header.template()).isSameAs(template);
        assertThat(header.ignored()).containsExactly("序号");
        assertThat(header.fields(2, texts, Map.of()).values()).hasSameSizeAs(columns);
    }

    private static String noisy(String text, Random random) {
        String noise = NOISE.get(random.nextInt(NOISE.size()));
        int place = random.nextInt(text.length() + 1);
        String spread = text.substring(0, place) + " " + text.substring(place);
        String written = random.nextBoolean() ? spread + noise : noise + spread;
        return random.nextBoolean() ? written : fullWidth(written.toLowerCase(Locale.ROOT));
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(character -> character > ' ' && character < 0x7F ? character + FULL_WIDTH : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property
    void neverFailsOnAHeader(@ForAll List<@StringLength(max = 30) String> texts) {
        assertThat(Header.looksLikeHeader(texts)).isFalse();
    }

    @Property(tries = 2000)
    void judgesEveryRowAndNeverFails(
            @ForAll("templates") Template template,
            @ForAll("texts") String one,
            @ForAll("texts") String other,
            @ForAll Random random,
            @ForAll @IntRange(max = 2) int surplus) {
        Map<Item, String> values = new EnumMap<>(Item.class);
        for (TemplateColumn column : template.columns()) {
            if (random.nextInt(3) > 0) {
                values.put(column.item(), random.nextBoolean() ? one : other);
            }
        }
        CheckedRow checked = PassedRows.check(template, AcceptedCodes.NONE, new RowFields(2, surplus, values));
        assertThat(checked.isGood()).isEqualTo(checked.facts() != null);
        assertThat(checked.findings()).extracting(Finding::item).doesNotHaveDuplicates();
        assertThat(checked.findings())
                .allSatisfy(finding -> assertThat(template.columns()).contains(finding.column()));
    }

    @Property
    void spoilsASoundRowInOnePlaceAtMost(
            @ForAll("templates") Template template, @ForAll("texts") String text, @ForAll Random random) {
        TemplateColumn column =
                template.columns().get(random.nextInt(template.columns().size()));
        CheckedRow checked =
                SampleRows.of(template.id()).with(column.item(), text).check();
        assertThat(checked.isGood()).isEqualTo(checked.facts() != null);
    }
}
