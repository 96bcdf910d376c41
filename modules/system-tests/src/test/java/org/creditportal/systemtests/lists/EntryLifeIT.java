package org.creditportal.systemtests.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.FinedCompanies;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;

/** One entry's life on the real database: heard, sent back, amended, told again, published, over at midnight, taken off by its bureau. */
class EntryLifeIT {

    private static final String FACTS = "多次销售超过保质期的食品。";
    private static final String WATCHED = "test-watched";
    private static final String AMENDED = "多次销售超过保质期的食品，货值金额五万元。";

    private final OfficeApi clerk = AtWork.machine("kunming");
    private final OfficeApi reviewer = AtWork.officer("kunming", "reviewer.market");
    private final OfficeApi office = AtWork.officer("kunming", "credit.officer");
    private final ListingSteps steps = new ListingSteps(clerk);
    private final Http site = new Http(RunningPortal.get().port(), "kunming.localhost");
    private final PublishedEntries published = new PublishedEntries("kunming", site);
    private final LocalDate today = RunningPortal.get().days().today();

    @Test
    void whatIsSentBackIsAmendedAndToldAgainAndTakenOffByItsBureau() {
        FinedCompanies companies = FinedCompanies.recorded(clerk, "呈贡测试一生", "呈生罚", 600, 1);
        String entry = OfficeApi.json(ListingSteps.propose(clerk, companies.record(0), FACTS))
                .path("number")
                .asText();
        done(clerk, entry, "notice", served(0, null));
        assertThat(steps.decide(entry, true).body()).contains("lists.hearingNotOver");
        done(clerk, entry, "statement", Map.of("receivedOn", today.toString(), "waivesRest", false, "words", "已召回。"));
        done(clerk, entry, "answer", Map.of("words", "召回不影响认定。"));
        assertThat(steps.decide(entry, true).body()).contains("lists.hearingNotOver");
        done(clerk, entry, "statement", Map.of("receivedOn", today.toString(), "waivesRest", true, "words", "放弃剩余期限。"));
        done(clerk, entry, "answer", Map.of("words", "已知悉。"));
        assertThat(steps.decide(entry, true).statusCode()).isEqualTo(200);

        done(office, entry, "return", Map.of("words", "请补充货值金额。"));
        JsonNode seen = steps.read(entry);
        assertThat(seen.path("state").asText()).isEqualTo("RETURNED");
        Map<String, Object> amendment = new HashMap<>(Map.of(
                "recordNumbers",
                List.of(companies.record(0)),
                "basis",
                seen.path("basis").asText(),
                "facts",
                AMENDED,
                "words",
                "已补充货值金额。"));
        assertThat(reviewer.post("list-entries/" + entry + "/amendment", amendment)
                        .statusCode())
                .isIn(403, 404, 422);
        done(clerk, entry, "amendment", amendment);
        assertThat(steps.read(entry).path("facts").asText()).isEqualTo(AMENDED);
        assertThat(steps.decide(entry, true).body()).contains("lists.noticeMissing");
        done(clerk, entry, "notice", served(30, null));
        assertThat(steps.decide(entry, true).statusCode()).isEqualTo(200);
        done(clerk, entry, "service", served(0, "昆市监列〔2026〕生1号"));
        assertThat(steps.publish(entry).statusCode()).isEqualTo(200);
        Waiting.until("it is shown", () -> published.isShown(entry));

        takenOff(entry);
        assertThat(published.isShown(entry)).isFalse();
        done(clerk, entry, "removal-service", served(0, null));
        JsonNode over = steps.read(entry);
        assertThat(over.path("removal").asText()).isEqualTo("annulled");
        assertThat(over.path("removalServedOn").asText()).isEqualTo(today.toString());
        assertThat(over.path("statements")).hasSize(2);
    }

    /** Too early for repair, and then by two officers of the bureau. */
    private void takenOff(String entry) {
        String address = "list-entries/" + entry + "/removal";
        Http.Answer early = clerk.post(address, removal("repaired"));
        assertThat(early.statusCode()).as(early.body()).isEqualTo(422);
        assertThat(early.body()).contains("lists.removalTooEarly");
        Http.Answer proposed = clerk.post(address, removal("annulled"));
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(200);
        Http.Answer decided = reviewer.post(
                "proposals/" + OfficeApi.json(proposed).path("proposal").asText() + "/decision",
                Map.of("approve", true, "reason", "属实。"));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
    }

    private static Map<String, Object> removal(String why) {
        return Map.of("removal", why, "document", "昆市监移〔2026〕1号", "reason", "原处罚决定已依法撤销。");
    }

    @Test
    void anOfficerEndsWhatAnUnreadRowMayTellWithAReason() {
        String titles = "失信被执行人姓名/名称,统一社会信用代码,案号,发布时间,失信被执行人行为具体情形\n";
        String stays = "一生名单留存有限公司," + FictionalCodes.company("530114", 610) + ",（2026）云0114执1号," + day(40) + ",拒不履行\n";
        String goes = "一生名单移出有限公司," + FictionalCodes.company("530114", 611) + ",（2026）云0114执2号," + day(40) + ",拒不履行\n";
        String masked = "张某,5301**********1234,（2026）云0114执2号," + day(40) + ",拒不履行\n";
        received("first", titles + stays + goes);
        String kept = received("second", titles + stays + masked);
        assertThat(office.read("received-lists/" + kept).path("missing").asInt())
                .isEqualTo(1);
        assertThat(office.post("received-lists/" + kept + "/ending", Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(422);
        Http.Answer ordered = office.post("received-lists/" + kept + "/ending", Map.of("reason", "已与法院核实，均已移出。"));
        assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(202);
        awaitTaken(kept);
        JsonNode ended = office.read("received-lists/" + kept);
        assertThat(ended.path("missing").asInt()).isZero();
        assertThat(ended.path("ended").asInt()).isEqualTo(1);
        assertThat(ended.path("endingReason").asText()).isEqualTo("已与法院核实，均已移出。");
    }

    private String received(String key, String list) {
        Http.Answer answer = office.send(
                "received-lists?source=wage-arrears-yunnan&fileName=life.csv&asOf=" + today,
                "life-" + key,
                list.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String number = OfficeApi.json(answer).path("number").asText();
        awaitTaken(number);
        return number;
    }

    private void awaitTaken(String number) {
        Waiting.until(
                "the list is taken in",
                () -> office.read("received-lists/" + number).path("outcome").isTextual());
    }

    private String day(int ago) {
        return today.minusDays(ago).toString();
    }

    @Test
    void onItsLastDayItIsOnPageInterfaceAndFileAndOnTheNextNowhere() throws Exception {
        String entry = steps.published(
                FinedCompanies.recorded(clerk, "呈贡测试末日", "呈末罚", 620, 1).record(0), FACTS);
        Waiting.until("the entry is shown", () -> published.isShown(entry));
        published.endOn(entry, today);
        Waiting.until(
                "it is everywhere",
                () -> published.isShown(entry)
                        && published.isIn("/api/v1/entries", entry)
                        && published.isIn("/entries.csv", entry));
        String file = site.get("/entries.csv?q=" + entry).body();
        assertThat(file.lines().filter(line -> line.contains(entry)))
                .as("number and name are on one line")
                .singleElement()
                .asString()
                .contains("呈贡测试末日");
        assertThat(file).contains(today.toString()).doesNotContainPattern("\\d{2}T\\d{2}:");
        published.endOn(entry, today.minusDays(1));
        Waiting.until(
                "it is nowhere",
                () -> !published.isShown(entry)
                        && !published.isIn("/api/v1/entries", entry)
                        && !published.isIn("/entries.csv", entry));
        assertThat(site.get("/entry?number=" + entry).statusCode()).isEqualTo(404);
        assertThat(site.get("/api/v1/entries/" + entry).statusCode()).isEqualTo(404);
    }

    /** Anybody may object to a proposal for a red list, until it is withdrawn: then nobody sees it, at once. */
    @Test
    void aProposalInItsPublicNoticeIsOnTheSiteUntilItIsWithdrawn() {
        FinedCompanies companies = FinedCompanies.recorded(clerk, "呈贡测试公示", "呈示罚", 630, 1);
        Http.Answer proposed = ListingSteps.honour(clerk, companies.record(0));
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String entry = OfficeApi.json(proposed).path("number").asText();
        assertThat(site.get("/notice?number=" + entry).statusCode()).isEqualTo(404);
        Http.Answer early = clerk.post("list-entries/" + entry + "/notice", served(30, null));
        assertThat(early.statusCode()).as(early.body()).isEqualTo(422);
        assertThat(early.body()).contains("lists.noticeBeginsToday");
        assertThat(HttpOfficer.login("kunming", "bureau-clerk")
                        .get("/office/lists/detail.xhtml?number=" + entry)
                        .body())
                .contains("id=\"noticePreview\"", "连续三年诚信经营。");
        done(clerk, entry, "notice", served(0, null));
        Waiting.until(
                "the notice is shown", () -> site.get("/notice?number=" + entry).statusCode() == 200);
        String page = site.get("/notice?number=" + entry).body();
        assertThat(page).contains("呈贡测试公示", "连续三年诚信经营。", "id=\"until\"", entry);
        assertThat(site.get("/notices").body()).contains(entry);
        assertThat(site.get("/").body()).contains("id=\"notices\"");
        JsonNode open = OfficeApi.json(site.get("/api/v1/notices/" + entry));
        assertThat(open.path("putUpOn").asText()).isEqualTo(today.toString());
        assertThat(open.path("objectionsUntil").asText())
                .isEqualTo(steps.read(entry).path("hearingUntil").asText());
        assertThat(site.get("/entry?number=" + entry).statusCode())
                .as("nobody is listed yet")
                .isEqualTo(404);

        done(clerk, entry, "proposal-withdrawal", Map.of("words", "当事人不愿列入。"));
        assertThat(site.get("/notice?number=" + entry).statusCode()).isEqualTo(404);
        assertThat(site.get("/api/v1/notices/" + entry).statusCode()).isEqualTo(404);
        assertThat(site.get("/notices").body()).doesNotContain(entry);
    }

    /** One paper, many subjects: what can be done is done, and for the rest it is told why not. */
    @Test
    void severalEntriesArePublishedAtOnceAndWhatCannotBeIsTold() {
        FinedCompanies companies = FinedCompanies.recorded(clerk, "呈贡测试批量", "呈批罚", 640, 3);
        String first = steps.approved(companies.record(0), FACTS);
        String second = steps.approved(companies.record(1), FACTS);
        String early = OfficeApi.json(ListingSteps.propose(clerk, companies.record(2), FACTS))
                .path("number")
                .asText();
        HttpOfficer officer = HttpOfficer.login("kunming", "credit-office");
        String page =
                "/office/lists/several.xhtml?act=PUBLICATION&entry=" + first + "&entry=" + second + "&entry=" + early;
        assertThat(officer.get(page).body()).contains(first, second, early, "呈贡测试批量");
        Map<String, String> form = officer.form(page, "severalForm");
        Http.Answer led = officer.press(page, form, "severalForm:perform");
        assertThat(led.statusCode()).as(led.body()).isEqualTo(302);
        assertThat(officer.get(led.header("Location").orElseThrow().replaceFirst("https?://[^/]+", ""))
                        .body())
                .contains(early);
        assertThat(steps.read(first).path("state").asText()).isEqualTo("PUBLISHED");
        assertThat(steps.read(second).path("state").asText()).isEqualTo("PUBLISHED");
        assertThat(steps.read(early).path("state").asText()).isEqualTo("PROPOSED");
    }

    /** Decided, proposed for removal and withdrawn by one act each; who may not, or not yet, is told so beside the entry. */
    @Test
    void severalEntriesAreDecidedRemovedAndWithdrawnByOneActEach() {
        FinedCompanies companies = FinedCompanies.recorded(clerk, "呈贡测试合办", "呈合罚", 5_200, 4);
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            heard.add(OfficeApi.json(ListingSteps.propose(clerk, companies.record(i), FACTS))
                    .path("number")
                    .asText());
            steps.giveNotice(heard.get(i));
        }
        String unheard = OfficeApi.json(ListingSteps.propose(clerk, companies.record(3), FACTS))
                .path("number")
                .asText();
        List<String> all = new ArrayList<>(heard);
        all.add(unheard);
        assertThat(several("bureau-reviewer", "APPROVAL", all, Map.of("words", "事实清楚，依据充分。")))
                .as("it is told why not")
                .contains(unheard);
        assertThat(heard).allMatch(entry -> hasCome(entry, "APPROVED"));
        assertThat(hasCome(unheard, "PROPOSED")).isTrue();

        heard.forEach(entry -> done(clerk, entry, "service", served(0, "昆市监列〔2026〕合" + entry + "号")));
        heard.forEach(entry -> assertThat(steps.publish(entry).statusCode()).isEqualTo(200));
        Waiting.until("all are shown", () -> heard.stream().allMatch(published::isShown));
        Map<String, String> removal =
                Map.of("removal_input", "annulled", "removalDocument", "昆市监移〔2026〕合1号", "words", "原处罚决定已撤销。");
        several("bureau-clerk", "REMOVAL", heard.subList(0, 2), removal);
        decidedTogether(heard.subList(0, 2));
        several("credit-office", "WITHDRAWAL", heard, removal);
        assertThat(heard).allMatch(entry -> hasCome(entry, "WITHDRAWN")).noneMatch(published::isShown);
    }

    /** The reviewer reads the proposed removals one below the other, and approves them by one act. */
    private void decidedTogether(List<String> removed) {
        TenantTables tables = new TenantTables("kunming");
        List<String> proposals = removed.stream()
                .flatMap(
                        entry -> tables
                                .texts(
                                        "SELECT number FROM cas_proposal WHERE kind = 'lists.removal' AND title = ?",
                                        entry)
                                .stream())
                .toList();
        assertThat(proposals).hasSameSizeAs(removed);
        HttpOfficer second = HttpOfficer.login("kunming", "bureau-reviewer");
        String page = "/office/casework/several-proposals.xhtml?proposal=" + String.join("&proposal=", proposals);
        assertThat(second.get(page).body()).contains(removed).contains("原处罚决定已撤销。");
        Map<String, String> form = second.form(page, "severalProposalsForm");
        form.put("severalProposalsForm:reason", "均属实。");
        Http.Answer decided = second.press(page, form, "severalProposalsForm:approve");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(302);
        assertThat(removed).allMatch(entry -> hasCome(entry, "WITHDRAWN")).noneMatch(published::isShown);
    }

    /** What the page says afterwards to whoever did it to several. */
    private static String several(String role, String act, List<String> entries, Map<String, String> typed) {
        HttpOfficer officer = HttpOfficer.login("kunming", role);
        String page = "/office/lists/several.xhtml?act=" + act + "&entry=" + String.join("&entry=", entries);
        Map<String, String> form = officer.form(page, "severalForm");
        typed.forEach((name, value) -> form.put("severalForm:" + name, value));
        Http.Answer led = officer.press(page, form, "severalForm:perform");
        assertThat(led.statusCode()).as(led.body()).isEqualTo(302);
        return officer.get(led.header("Location").orElseThrow().replaceFirst("https?://[^/]+", ""))
                .body();
    }

    private boolean hasCome(String entry, String state) {
        return steps.read(entry).path("state").asText().equals(state);
    }

    /** A list that two officers close to the public takes its entries from the site as they close it. */
    @Test
    void aListThatIsClosedToThePublicIsGoneAtOnce() {
        HttpOfficer officer = HttpOfficer.login("kunming", "credit-office");
        release(officer, "/office/lists/type-edit.xhtml", newList());
        String record =
                FinedCompanies.recorded(clerk, "呈贡测试闭名", "呈闭罚", 5_210, 1).record(0);
        Http.Answer proposed = clerk.post(
                "list-entries",
                Map.of("recordNumber", record, "listType", WATCHED, "basis", "测试办法 第一条", "facts", FACTS));
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String entry = OfficeApi.json(proposed).path("number").asText();
        assertThat(steps.decide(entry, true).statusCode()).isEqualTo(200);
        assertThat(steps.publish(entry).statusCode()).isEqualTo(200);
        Waiting.until("it is shown", () -> published.isShown(entry));
        release(
                officer,
                "/office/lists/type-edit.xhtml?id=" + WATCHED,
                Map.of("visibility_input", "OFFICES", "reason", "改为内部名单。"));
        assertThat(site.get("/entry?number=" + entry).statusCode()).isEqualTo(404);
        assertThat(site.get("/api/v1/entries/" + entry).statusCode()).isEqualTo(404);
        assertThat(steps.read(entry).path("standing").asText())
                .as("offices see it")
                .isEqualTo("IN_FORCE");
        release(
                officer,
                "/office/lists/type-edit.xhtml?id=" + WATCHED,
                Map.of("visibility_input", "PUBLIC", "reason", "恢复公开。"));
        Waiting.until("it is shown again", () -> published.isShown(entry));
    }

    private static Map<String, String> newList() {
        Map<String, String> typed = new HashMap<>();
        typed.put("slug", WATCHED);
        typed.put("colour_input", "WATCH");
        typed.put("zh", "测试关注名单");
        typed.put("en", "Watched for a test");
        typed.put("meaningZh", "测试关注的主体");
        typed.put("meaningEn", "Subjects that a test watches");
        typed.put("standard", "测试办法");
        typed.put("bases", "测试办法 | 第一条");
        typed.put("bureaus", "market-supervision");
        typed.put("months", "12");
        typed.put("shortestMonths", "0");
        typed.put("publicationRule", "测试办法 | 第二条");
        typed.put("visibility_input", "PUBLIC");
        typed.put("reason", "设立测试名单。");
        return typed;
    }

    /** One officer proposes the list type, another releases it. */
    private static void release(HttpOfficer officer, String page, Map<String, String> typed) {
        Map<String, String> form = officer.form(page, "typeForm");
        typed.forEach((name, value) -> form.put("typeForm:" + name, value));
        String first = form.keySet().stream()
                .filter(name -> name.endsWith(":0:reasonId"))
                .findFirst()
                .map(name -> name.substring(0, name.length() - "reasonId".length()))
                .orElseThrow();
        form.put(first + "reasonId", "watched");
        form.put(first + "criterionZh", "受到处罚");
        form.put(first + "criterionEn", "Was fined");
        form.put(first + "reasonRemovals", "annulled");
        Http.Answer sent = officer.press(page, form, "typeForm:propose");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String number = sent.header("Location").orElseThrow().replaceFirst(".*[?&]number=([0-9A-Z]+).*", "$1");
        Http.Answer released = AtWork.officer("kunming", "credit.second")
                .post("proposals/" + number + "/decision", Map.of("approve", true, "reason", "同意。"));
        assertThat(released.statusCode()).as(released.body()).isEqualTo(200);
    }

    private void done(OfficeApi officer, String entry, String step, Map<String, Object> body) {
        Http.Answer answer = officer.post("list-entries/" + entry + "/" + step, body);
        assertThat(answer.statusCode()).as(step + answer.body()).isEqualTo(200);
    }

    private Map<String, Object> served(int daysAgo, String decision) {
        Map<String, Object> service = new HashMap<>(
                Map.of("servedOn", today.minusDays(daysAgo).toString(), "way", "DIRECT", "proof", "送达回证1号"));
        if (decision != null) {
            service.put("decision", decision);
        }
        return service;
    }
}
