package org.creditportal.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.DeliveredList;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportGap;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.report.ReportTerms.Disputed;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.RegistrationRow;
import org.creditportal.records.api.subject.RegistrationStatus;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.api.Test;

/** A report that is seen live says what its paper would say. */
class LiveContentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalizedText WORDS = new LocalizedText("测试", "test");

    /** Where the site's name for it differs. */
    private static final Map<String, String> TOLD_AS = Map.of(
            "maskedIdNumber", "idNumber",
            "gaps", "unconnected",
            "subjectKind", "basics");

    private static final Map<String, String> LEFT_OUT = Map.of(
            "ReportContent.purpose", "what its applicant needed it for, which the copy in hand says",
            "Item.number", "never on the paper",
            "Item.fields", "what the decision says in its own words, which its authority is asked for",
            "Item.ofUnknownList", "changes a sentence of the paper's that is not told live; the item is told");

    @Test
    void whatNoSourceIsConnectedForAndHowTheSubjectIsRegisteredIsTold() {
        String told = LiveContent.json(content());
        assertThat(told)
                .contains("司法裁判信息", "Court judgments")
                .contains("登记状态", "吊销", "2026-06-01", "欧阳法定", "530100000000001");
    }

    @Test
    void oneOfBeforeThatKnowsNothingMoreTellsTheKindOfItsSubject() {
        ReportContent old = new ReportContent(
                ReportKind.PUBLIC,
                ReportPurpose.SELF_QUERY,
                SubjectKind.NATURAL_PERSON,
                "欧阳测试",
                null,
                "5301**********123X",
                null,
                null,
                null,
                Instant.EPOCH,
                Disputed.MARKED,
                List.of());
        assertThat(read(old).getJsonArray("basics")).hasSize(1);
        assertThat(read(old).getJsonArray("unconnected")).isEmpty();
    }

    /** Whatever a report comes to tell is told live, or named here with the reason why not. */
    @Test
    void everythingThatAReportTellsIsToldOrLeftOutOnPurpose() {
        JsonObject told = read(content());
        JsonObject part = told.getJsonArray("parts").getJsonObject(0);
        demandTold(ReportContent.class, told);
        demandTold(ReportContent.Part.class, part);
        demandTold(ReportContent.Item.class, part.getJsonArray("items").getJsonObject(0));
    }

    /** What paper and data for machines say beside the components of the content is said live too. */
    @Test
    void whatFollowsFromTheContentIsToldOfEachSection() {
        JsonObject part = read(content()).getJsonArray("parts").getJsonObject(0);
        assertThat(derived(ReportContent.class)).isNotEmpty().allMatch(part::containsKey);
        assertThat(derived(ReportContent.Part.class)).isEmpty();
        assertThat(derived(ReportContent.Item.class)).isEmpty();
    }

    @Test
    void ofASectionThatTellsNothingOfWhatIsOverThatIsSaid() {
        assertThat(inForceOnly(content(ReportKind.PUBLIC, ReportSection.PENALTIES)))
                .isTrue();
        assertThat(inForceOnly(content(ReportKind.SPECIAL, ReportSection.PENALTIES)))
                .isFalse();
        assertThat(inForceOnly(content(ReportKind.SPECIAL, ReportSection.LICENCES)))
                .isTrue();
    }

    private static boolean inForceOnly(ReportContent content) {
        return read(content).getJsonArray("parts").getJsonObject(0).getBoolean("inForceOnly");
    }

    /** What others may ask it beside its components, but for others of its kind that are made of it. */
    private static List<String> derived(Class<?> type) {
        List<String> known = Stream.concat(
                        Stream.of("equals", "hashCode", "toString"),
                        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                .toList();
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() != type)
                .map(Method::getName)
                .filter(name -> !known.contains(name))
                .toList();
    }

    /** Its components are rows: of each there is one. */
    @Test
    void everythingBasicIsARow() {
        int kind = 1;
        int registrationSince = 1;
        assertThat(read(content()).getJsonArray("basics"))
                .hasSize(ReportContent.Basics.class.getRecordComponents().length + kind + registrationSince);
    }

    private static void demandTold(Class<?> type, JsonObject told) {
        assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                .as(type.getSimpleName())
                .allMatch(name -> LEFT_OUT.containsKey(type.getSimpleName() + "." + name)
                        != told.containsKey(TOLD_AS.getOrDefault(name, name)));
    }

    private static JsonObject read(ReportContent content) {
        return Json.createReader(new StringReader(LiveContent.json(content))).readObject();
    }

    private static ReportContent content() {
        return content(ReportKind.PUBLIC, ReportSection.PENALTIES);
    }

    private static ReportContent content(ReportKind kind, ReportSection section) {
        ReportContent.Item item = new ReportContent.Item(
                "0AWE35PSG1C6Q",
                WORDS,
                "市场监督管理局",
                "测罚〔2026〕1号",
                DAY,
                DAY,
                true,
                DAY,
                DAY,
                List.of(new ReportContent.Field("FACTS", "事实", "测试")),
                true);
        ReportContent.Part part = new ReportContent.Part(
                section,
                List.of(item),
                List.of(new DeliveredList(WORDS, DAY, DAY)),
                List.of(new ReportContent.FoundInField("market-supervision", WORDS, 1)));
        return new ReportContent(
                kind,
                ReportPurpose.SELF_QUERY,
                SubjectKind.LEGAL_PERSON,
                "测试有限公司",
                "91530100MA6K123456",
                "5301**********123X",
                new ReportContent.Basics(
                        "530100000000001",
                        List.of(new ReportContent.Leader(RelationRole.LEGAL_REPRESENTATIVE, "欧阳法定")),
                        new RegistrationRow(RegistrationStatus.REVOKED, DAY.minusYears(1), DAY, "登记机关")),
                DAY,
                DAY,
                Instant.EPOCH,
                Disputed.MARKED,
                List.of(part),
                List.of(ReportGap.JUDGMENTS));
    }
}
