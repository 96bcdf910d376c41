package org.creditportal.disclosure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeRules;
import org.creditportal.lists.api.ListVisibility;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.PublicNoticeView;
import org.creditportal.lists.api.PublishableEntryView;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.typical.PublishableTypicalCaseView;
import org.creditportal.sanctions.api.typical.TypicalCaseNumber;

/** Facts for tests. */
public final class PublicFacts {

    public static final Instant NOON = Instant.parse("2026-08-13T04:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 8, 13);
    public static final EntryNumber NUMBER = new EntryNumber("0AWE35PSG1C4N");
    public static final String TYPE = "serious-violation";
    public static final LocalizedText AUTHORITY = new LocalizedText("市市场监管局", "Market Supervision Bureau");

    private PublicFacts() {}

    public static PublishableEntryView ofCompany() {
        return of(ListedSubjectKind.LEGAL_PERSON, "昆明示例商贸有限公司", "91530100MA6K000019");
    }

    /** As the lists let a person out: masked already. */
    public static PublishableEntryView ofPerson() {
        return of(ListedSubjectKind.NATURAL_PERSON, "张**", null);
    }

    /** Published today. */
    public static PublishableTypicalCaseView typicalCase() {
        return new PublishableTypicalCaseView(
                new TypicalCaseNumber("0AWE35PSG1C5R"),
                MeasureEffect.INCENTIVE,
                "守信激励典型案例",
                "某公司享受绿色通道。",
                new LocalizedText("绿色通道", "Green channel"),
                "market-supervision",
                TODAY,
                TODAY.plusYears(1));
    }

    /** Put up today. */
    public static PublicNoticeView notice() {
        return new PublicNoticeView(
                NUMBER,
                TYPE,
                ListedSubjectKind.LEGAL_PERSON,
                "昆明示例商贸有限公司",
                null,
                "91530100MA6K000019",
                "market-supervision",
                "连续三年诚信经营。",
                new Citation("企业信息公示暂行条例", "第十七条", null),
                TODAY,
                TODAY.plusDays(7));
    }

    public static ListTypeDefinition type(String id, LocalDate validFrom, LocalDate validUntil) {
        return named(id, "严重违法失信名单", validFrom, validUntil);
    }

    public static ListTypeDefinition type() {
        return type(TYPE, LocalDate.of(2015, 1, 1), null);
    }

    public static ListTypeDefinition renamed() {
        return named(TYPE, "严重违法失信主体名单", LocalDate.of(2015, 1, 1), null);
    }

    public static ListTypeDefinition forOffices() {
        ListTypeRules rules = new ListTypeRules(null, 0, List.of(), ListVisibility.OFFICES, List.of(), null, null);
        return named(TYPE, "严重违法失信名单", LocalDate.of(2015, 1, 1), null, rules);
    }

    private static ListTypeDefinition named(String id, String name, LocalDate validFrom, LocalDate validUntil) {
        return named(id, name, validFrom, validUntil, null);
    }

    private static ListTypeDefinition named(
            String id, String name, LocalDate validFrom, LocalDate validUntil, ListTypeRules rules) {
        Citation law = new Citation("企业信息公示暂行条例", "第十七条", "列入严重违法企业名单");
        return new ListTypeDefinition(
                id,
                ListColour.BLACK,
                new LocalizedText(name, "List of serious violations"),
                new LocalizedText("违法情节严重的主体", "Subjects of serious violations"),
                new Citation("失信名单管理办法", null, null),
                List.of(law, new Citation("政府采购法", "第二十二条", null)),
                List.of("market-supervision"),
                36,
                law,
                validFrom,
                validUntil,
                List.of(),
                false,
                List.of("K-36"),
                null,
                rules);
    }

    private static PublishableEntryView of(ListedSubjectKind kind, String name, String code) {
        return new PublishableEntryView(
                NUMBER,
                TYPE,
                kind,
                name,
                kind == ListedSubjectKind.NATURAL_PERSON ? List.of() : List.of(name, "昆明示例旧名商贸有限公司"),
                kind == ListedSubjectKind.NATURAL_PERSON ? "1990" : null,
                code,
                "market-supervision",
                "销售不合格产品，情节严重。",
                new Citation("企业信息公示暂行条例", "第十七条", "列入严重违法企业名单"),
                "昆市监罚〔2026〕1号",
                LocalDate.of(2026, 7, 1),
                TODAY,
                LocalDate.of(2029, 7, 1));
    }
}
