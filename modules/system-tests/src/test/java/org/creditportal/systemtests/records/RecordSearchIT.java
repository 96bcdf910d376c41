package org.creditportal.systemtests.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.Days;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search finds, compared with a look at every row, and what nobody may find. */
class RecordSearchIT {

    private static final String DIVISION = "530112";
    private static final List<String> PLACES = List.of("昆明", "大理", "曲靖", "玉溪");
    private static final List<String> WORDS = List.of("云岭", "翠湖", "金碧", "东川", "滇发", "ABC", "电讯", "石林");
    private static final List<String> TRADES = List.of("贸易", "食品", "电子科技", "建筑工程", "餐饮管理", "运输");
    private static final List<String> SUFFIXES = List.of("股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "分公司", "集团", "公司");
    /** What says only of what kind a company is, the longest first. */
    private static final List<String> NOISE =
            List.of("股份有限公司", "有限责任公司", "有限责任", "有限公司", "股份公司", "集团公司", "总公司", "分公司", "集团", "公司");

    private static final Map<String, String> TRADITIONAL =
            Map.of("云", "雲", "东", "東", "发", "發", "电", "電", "贸", "貿", "运", "運", "输", "輸", "饮", "飲", "筑", "築", "岭", "嶺");

    private static final String BASIS = "企业信息公示暂行条例 第十七条、第十八条";

    private static final LocalDate FIRST_MONTH =
            RunningPortal.get().days().today().withDayOfMonth(1).minusMonths(30);
    /** Penalties are kept for five years. */
    private static final LocalDate EXPIRED = RunningPortal.get().days().today().minusMonths(65);

    private static final List<Row> ROWS = rows();

    private static OfficeApi market;
    private static String batch;

    /**
     * @param folded the name as nobody writes it: simplified, half width, capital, without brackets and blanks
     */
    private record Row(String name, String folded, String code, String document, String decidedOn) {}

    @BeforeAll
    static void recordRows() {
        market = OfficeApi.ofMachine("kunming");
        PenaltyFile file = empty();
        ROWS.forEach(row -> file.fine(row.name(), row.code(), row.document(), row.decidedOn()));
        JsonNode done = market.record("search", file.bytes(StandardCharsets.UTF_8));
        assertThat(done.path("recorded").asInt()).as(done.toString()).isEqualTo(ROWS.size());
        batch = done.path("number").asText();
    }

    private static PenaltyFile empty() {
        return new PenaltyFile("测试市场监督管理局", FictionalCodes.company(DIVISION, 990));
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String place : PLACES) {
            for (String word : WORDS) {
                for (String trade : TRADES) {
                    int i = rows.size();
                    String suffix = SUFFIXES.get(i % SUFFIXES.size());
                    String plain = "测搜" + place + word + trade + suffix;
                    rows.add(new Row(
                            written(i, "测搜", place, word, trade, suffix),
                            plain,
                            FictionalCodes.company(DIVISION, i),
                            "昆搜罚〔" + (2025 + i % 2) + "〕" + (100 + i) + "号",
                            Days.written(FIRST_MONTH.plusMonths(i % 6).withDayOfMonth(15))));
                }
            }
        }
        return rows;
    }

    /** As different clerks write names. */
    private static String written(int i, String first, String place, String word, String trade, String suffix) {
        return switch (i % 5) {
            case 1 -> traditional(first + place + word + trade + suffix);
            case 2 -> first + "（" + place + "）" + fullWidth(word) + trade + suffix;
            case 3 -> first + "(" + place + ")" + word.toLowerCase(Locale.ROOT) + " " + trade + suffix;
            case 4 -> first + place + "“" + word + "”" + trade + "（" + suffix + "）";
            default -> first + place + word + trade + suffix;
        };
    }

    private static String traditional(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(character -> TRADITIONAL.getOrDefault(character, character))
                .collect(Collectors.joining());
    }

    private static String fullWidth(String text) {
        return text.codePoints()
                .map(character -> character > ' ' && character <= '~' ? character + 0xFEE0 : character)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void findsEveryNameThatContainsWhatWasTyped() {
        Set<String> asked = new LinkedHashSet<>();
        for (int i = 0; i < ROWS.size(); i += 23) {
            String name = ROWS.get(i).folded();
            for (int length = 2; length <= 6; length += 2) {
                int from = (i + length) % (name.length() - length);
                String part = name.substring(from, from + length);
                asked.addAll(List.of(part, traditional(part), fullWidth(part.toLowerCase(Locale.ROOT)), part + "有限公司"));
                asked.add(part.charAt(0) + "（" + part.substring(1) + "）");
            }
            asked.addAll(List.of(name, ROWS.get(i).name(), ROWS.get(i).name() + "（集团）股份有限公司"));
        }
        asked.addAll(List.of("有限公司", "公司", "测搜", "没有这家公司", "測搜 大理", "abc贸", "Ａｂｃ"));
        for (String text : asked) {
            assertFinds(text, row -> row.folded().contains(core(folded(text))));
        }
    }

    /** The rule, said once more without the product's means. */
    private static String folded(String text) {
        String simplified = text;
        for (Map.Entry<String, String> pair : TRADITIONAL.entrySet()) {
            simplified = simplified.replace(pair.getValue(), pair.getKey());
        }
        return Normalizer.normalize(simplified, Normalizer.Form.NFKC)
                .replaceAll("[\\p{P}\\p{Z}]", "")
                .replace("測", "测")
                .toUpperCase(Locale.ROOT);
    }

    private static String core(String folded) {
        String end = NOISE.stream().filter(folded::endsWith).findFirst().orElse("");
        boolean enoughRemains = folded.length() >= end.length() + 2;
        return end.isEmpty() || !enoughRemains ? folded : core(folded.substring(0, folded.length() - end.length()));
    }

    @Test
    void findsDocumentsByTheirBeginningAndFromTheYearOn() {
        for (String text : List.of("昆搜罚〔2025〕100号", "昆搜罚〔2026〕", "昆搜罚(2026)1", "昆搜罚", "昆搜罰２０２６", "昆搜")) {
            String begins = folded(text.replace("罰", "罚"));
            assertFinds(text, row -> folded(row.document()).startsWith(begins));
        }
        for (String text : List.of("2026〕10", "〔2025〕1", "2026103号", "２０２５〕200号")) {
            String begins = folded(text);
            assertFinds(text, row -> folded(row.document()).substring(3).startsWith(begins));
        }
        assertFinds("103号", row -> false);
    }

    @Test
    void findsCodesByTheirBeginning() {
        String code = ROWS.get(17).code();
        for (String text : List.of(code, code.toLowerCase(Locale.ROOT), code.substring(0, 15), "91530112MA0001")) {
            String begins = text.toUpperCase(Locale.ROOT);
            assertFinds(text, row -> row.code().startsWith(begins));
        }
        assertFinds(code.substring(2), row -> false);
    }

    /** Among all records of those months as well as among those of the file: two different plans of the search. */
    private static void assertFinds(String text, Predicate<Row> wanted) {
        Set<String> expected = ROWS.stream().filter(wanted).map(Row::document).collect(Collectors.toSet());
        String query = "size=200&q=" + OfficeApi.encoded(text);
        assertThat(walk(query + "&batch=" + batch, "next", "after"))
                .as(text + " in the file")
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(walk(
                                "from=" + FIRST_MONTH + "&until="
                                        + FIRST_MONTH.plusMonths(6).minusDays(1) + "&" + query,
                                "next",
                                "after")
                        .stream()
                        .filter(document -> document.startsWith("昆搜罚")))
                .as(text)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=DECIDED_ON",
                "sort=DECIDED_ON&ascending=true",
                "sort=RECORDED_AT",
                "sort=RECORDED_AT&ascending=true"
            })
    void turnsPagesForwardAndBackWithoutRepeatingOrLosingAny(String order) {
        String query = order + "&size=17&batch=" + batch + "&q=" + OfficeApi.encoded("测搜");
        List<String> forward = walk(query, "next", "after");
        assertThat(forward).doesNotHaveDuplicates().hasSize(ROWS.size());

        List<String> backwards = walk(query + "&after=" + lastPlace(query), "previous", "before");
        List<String> pagesReversed = new ArrayList<>(backwards);
        Collections.sort(pagesReversed);
        List<String> all = new ArrayList<>(forward.subList(0, backwards.size()));
        Collections.sort(all);
        assertThat(backwards).doesNotHaveDuplicates().hasSizeGreaterThan(ROWS.size() - 18);
        assertThat(pagesReversed).isEqualTo(all);
    }

    /** Where the last page begins. */
    private static String lastPlace(String query) {
        String place = "";
        for (String next = market.records(query).path("next").asText(null); next != null; ) {
            place = next;
            next = market.records(query + "&after=" + place).path("next").asText(null);
        }
        return place;
    }

    /** Documents of all pages, from the first asked for on. */
    private static List<String> walk(String query, String direction, String parameter) {
        List<String> documents = new ArrayList<>();
        String start = query.replaceAll("&after=.*", "");
        JsonNode page = market.records(query);
        if ("next".equals(direction)) {
            documents.addAll(OfficeApi.documents(page));
        }
        while (page.path(direction).isTextual()) {
            page = market.records(
                    start + "&" + parameter + "=" + page.path(direction).asText());
            documents.addAll(OfficeApi.documents(page));
        }
        return documents;
    }

    @Test
    void neverFindsWhatIsPastItsRetention() {
        String code = FictionalCodes.company(DIVISION, 9_000);
        PenaltyFile file = empty().fine("测搜保存期满有限公司", code, "昆存罚〔2021〕1号", Days.written(EXPIRED))
                .fine(
                        "测搜保存期满有限公司",
                        code,
                        "昆存罚〔2026〕2号",
                        RunningPortal.get().days().monthsAgo(5));
        JsonNode done = market.record("retention", file.bytes(StandardCharsets.UTF_8));
        assertThat(done.path("recorded").asInt()).isEqualTo(2);
        TenantTables tables = new TenantTables("kunming");
        List<String> numbers =
                tables.texts("SELECT number FROM rec_record WHERE subject_code = ? ORDER BY decided_on", code);
        String subject = tables.texts("SELECT number FROM rec_subject WHERE social_credit_code = ?", code)
                .get(0);
        for (OfficeApi api : List.of(market, OfficeApi.ofOfficer("kunming", "credit.officer"))) {
            for (String query : List.of(
                    "q=" + OfficeApi.encoded("保存期满"),
                    "q=" + OfficeApi.encoded("昆存罚"),
                    "q=" + code,
                    "subject=" + subject,
                    "batch=" + done.path("number").asText())) {
                assertThat(OfficeApi.documents(api.records(query))).as(query).containsExactly("昆存罚〔2026〕2号");
            }
            assertThat(api.records("q=" + OfficeApi.encoded("昆存罚〔2021〕1号"))
                            .path("count")
                            .asInt())
                    .isZero();
            assertThat(api.records("from=" + EXPIRED + "&until=" + EXPIRED + "&q=" + OfficeApi.encoded("保存期满"))
                            .path("count")
                            .asInt())
                    .isZero();
        }
        OfficeApi clerk = OfficeApi.ofOfficer("kunming", "clerk.market");
        assertThat(propose(clerk, numbers.get(0)).statusCode()).isEqualTo(404);
        Http.Answer young = propose(clerk, numbers.get(1));
        assertThat(young.statusCode()).as(young.body()).isEqualTo(201);
    }

    @Test
    void anotherTenantFindsNothing() {
        OfficeApi stranger = OfficeApi.ofMachine("beidaihe");
        assertHidden(stranger);
        assertThat(stranger.get("records?batch=" + batch).statusCode()).isEqualTo(404);
        for (String item : market.read("records/catalogue").path("items").findValuesAsText("number")) {
            assertThat(stranger.records("item=" + item).path("count").asInt())
                    .as("item " + item)
                    .isZero();
        }
        assertHidden(OfficeApi.ofOfficer("beidaihe", "credit.officer"));
    }

    @Test
    void anotherBureauFindsNothingAndTheCreditOfficeAll() {
        OfficeApi stranger = OfficeApi.ofOfficer("kunming", "clerk.finance");
        assertHidden(stranger);
        assertThat(stranger.records("bureau=market-supervision&q=" + OfficeApi.encoded("测搜"))
                        .path("count")
                        .asInt())
                .isZero();
        OfficeApi office = OfficeApi.ofOfficer("kunming", "credit.officer");
        assertThat(office.records("batch=" + batch).path("count").asInt()).isEqualTo(ROWS.size());
        assertThat(office.read("records/batches/" + batch).path("recorded").asInt())
                .isEqualTo(ROWS.size());
    }

    private static void assertHidden(OfficeApi stranger) {
        JsonNode record = market.records("size=1&batch=" + batch).path("items").path(0);
        for (String query : List.of(
                "q=" + OfficeApi.encoded("测搜"),
                "q=" + OfficeApi.encoded("昆搜罚"),
                "q=" + record.path("subjectCode").asText(),
                "subject=" + record.path("subjectNumber").asText())) {
            assertThat(stranger.records(query).path("items")).as(query).isEmpty();
            assertThat(stranger.records(query).path("count").asInt()).as(query).isZero();
        }
        Http.Answer foreign = stranger.get("records?batch=" + batch);
        assertThat(foreign.body()).doesNotContain("测搜");
        assertThat(stranger.get("records/batches/" + batch).statusCode()).isEqualTo(404);
        assertThat(stranger.get("records/" + record.path("number").asText()).statusCode())
                .isEqualTo(404);
        assertThat(propose(stranger, record.path("number").asText()).statusCode())
                .isNotEqualTo(201)
                .isBetween(400, 404);
    }

    private static Http.Answer propose(OfficeApi api, String record) {
        return api.post(
                "list-entries",
                Map.of("recordNumber", record, "listType", "serious-violation", "basis", BASIS, "facts", "测试"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ", "110105 19491231 0021"})
    void refusesToSearchForNumbersOfIdentityCards(String number) {
        Http.Answer answer = market.get("records?q=" + OfficeApi.encoded(number));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("records.personalNumberAsked").doesNotContain("19491231");
    }
}
