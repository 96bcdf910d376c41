package org.creditportal.lists.domain;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.EffectTerm;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeRules;
import org.creditportal.lists.api.ListVisibility;
import org.creditportal.lists.api.ListingReason;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.NoticeRule;
import org.creditportal.lists.api.RemovalReason;
import org.creditportal.lists.api.ResponsiblePersonsRule;

/** List types for tests. */
public final class ListTypes {

    public static final String MARKET = "market-supervision";
    public static final Citation LAW = new Citation("企业信息公示暂行条例", "第十七条", "列入严重违法企业名单");
    public static final Citation ORDER = new Citation("市场监督管理严重违法失信名单管理办法", null, null);

    private static final LocalizedText CRITERION = new LocalizedText("情形", "Criterion");

    private ListTypes() {}

    /** Repair waits for the shortest publication, annulment does not. */
    public static final List<RemovalReason> REMOVALS = List.of(
            new RemovalReason("repaired", CRITERION, false, List.of()),
            new RemovalReason("annulled", CRITERION, true, List.of()));

    /** Black, identified by market supervision, published for 36 months, valid from 2015 to 2030. */
    public static ListTypeDefinition serious() {
        return type("serious-violation", List.of(MARKET), LocalDate.of(2030, 12, 31));
    }

    /** The same with other laws, another bureau or another last day. */
    public static ListTypeDefinition seriousAs(List<Citation> laws, String bureau, LocalDate until) {
        return type("serious-violation", laws, List.of(bureau), until, null);
    }

    /** Asks prior notice of five working days, lasts six months at the least, and has two listing reasons. */
    public static ListTypeDefinition hearing() {
        ListTypeRules rules = new ListTypeRules(
                new NoticeRule(NoticeKind.PRIOR_NOTICE, 5, LAW, false),
                6,
                List.of(
                        new ListingReason("food", CRITERION, List.of("repaired", "annulled"), null),
                        new ListingReason("address", CRITERION, List.of("address-changed"), null)),
                null,
                List.of(),
                null,
                null);
        return type("serious-violation", List.of(MARKET), null, rules);
    }

    /** Shown for 36 months; counts for five years, or for life, from the decision. Asks no notice. */
    public static ListTypeDefinition ban() {
        ListTypeRules rules = new ListTypeRules(
                null,
                0,
                List.of(
                        new ListingReason("revoked", CRITERION, List.of("annulled"), new EffectTerm(60, false)),
                        new ListingReason("crime", CRITERION, List.of("annulled"), new EffectTerm(0, true))),
                null,
                List.of(),
                null,
                null);
        return type("serious-violation", List.of(MARKET), null, rules);
    }

    /** Asks a public notice of five working days. */
    public static ListTypeDefinition announced() {
        NoticeRule notice = new NoticeRule(NoticeKind.PUBLIC_NOTICE, 5, LAW, false);
        return type(
                "serious-violation",
                List.of(MARKET),
                null,
                new ListTypeRules(notice, 0, List.of(), null, List.of(), null, null));
    }

    /** Has its law name persons who are listed with an entity; asks no notice. */
    public static ListTypeDefinition withPersons() {
        return withPersons(null);
    }

    /** @param notice which is given before the listing; {@code null} for none */
    public static ListTypeDefinition withPersons(NoticeRule notice) {
        ResponsiblePersonsRule persons =
                new ResponsiblePersonsRule(ORDER, List.of("法定代表人", "主要负责人"), List.of("wrongly-listed"));
        return type(
                "serious-violation",
                List.of(MARKET),
                null,
                new ListTypeRules(notice, 0, List.of(), null, List.of(), persons, null));
    }

    /** The same for those who may see it; asks no notice. */
    public static ListTypeDefinition seenBy(ListVisibility visibility) {
        return type(
                "serious-violation",
                List.of(MARKET),
                null,
                new ListTypeRules(null, 0, List.of(), visibility, List.of(), null, null));
    }

    public static ListTypeDefinition expiredType() {
        return type("old-violation", List.of(MARKET), LocalDate.of(2019, 12, 31));
    }

    public static ListTypeDefinition ofTheTaxBureau() {
        return type("tax-violation", List.of("tax"), null);
    }

    private static ListTypeDefinition type(String id, List<String> bureaus, LocalDate until) {
        return type(id, bureaus, until, null);
    }

    private static ListTypeDefinition type(String id, List<String> bureaus, LocalDate until, ListTypeRules rules) {
        return type(id, List.of(LAW, ORDER), bureaus, until, rules);
    }

    private static ListTypeDefinition type(
            String id, List<Citation> laws, List<String> bureaus, LocalDate until, ListTypeRules rules) {
        return new ListTypeDefinition(
                id,
                ListColour.BLACK,
                new LocalizedText("严重违法失信名单", "List of serious violations"),
                new LocalizedText("违法情节严重的主体", "Subjects of serious violations"),
                new Citation("关于加强和规范守信联合激励和失信联合惩戒对象名单管理工作的指导意见", null, null),
                laws,
                bureaus,
                36,
                LAW,
                LocalDate.of(2015, 1, 1),
                until,
                List.of(),
                false,
                List.of("K-36"),
                null,
                rules);
    }
}
