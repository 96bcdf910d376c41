package org.creditportal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * People of one tenant who do the same at the same moment, and what they leave: it is done once, whoever was second is told so,
 * nobody meets a failure, and the audit trail tells of one success.
 */
public final class Race {

    private static final String LINES = "SELECT COUNT(*) FROM krn_audit_line WHERE event = ? AND outcome = ?"
            + " AND (object = ? OR object LIKE CONCAT(?, ' %'))";
    private static final List<Integer> REFUSED = List.of(404, 409, 422);
    private static final int MOVED = 302;
    /** Among the page's messages, or where the lines of what was typed are told. */
    private static final Pattern SAYS_WHY_NOT = Pattern.compile("ui-messages-error|class=\"kit-problem\"");

    private static final AtomicInteger KEYS = new AtomicInteger();

    private final String tenant;
    private final TenantTables tables;

    public Race(String tenant) {
        this.tenant = tenant;
        this.tables = new TenantTables(tenant);
    }

    /**
     * A matter that goes in steps.
     *
     * @param table where it is kept; its steps are in the table of the same name that ends in {@code _step}
     * @param path where the interface has it
     */
    public record Matter(String table, String path, String number) {

        private String address() {
            return path + "/" + number;
        }
    }

    /** Officers who have seen the same version of a matter act on it: it takes one step. What the one was told. */
    public Http.Answer step(String event, Matter matter, String act, Map<String, ?> body, OfficeApi... officers)
            throws Exception {
        long before = steps(matter);
        Http.Answer told = act(event, matter, act, body, officers);
        assertThat(steps(matter) - before).as("steps").isEqualTo(1);
        return told;
    }

    /** The same for acts that are no steps. */
    public Http.Answer act(String event, Matter matter, String act, Map<String, ?> body, OfficeApi... officers)
            throws Exception {
        Map<String, Object> seen = new HashMap<>(body);
        seen.put("version", officers[0].read(matter.address()).path("version").asLong());
        return one(event, matter.number(), each(officers, officer -> officer.post(matter.address() + "/" + act, seen)));
    }

    /** People who ask for the same of which there can be one: it is done once; who is told so again changed nothing by it. */
    public Http.Answer one(String event, String object, List<Callable<Http.Answer>> people) throws Exception {
        long done = lines(event, "SUCCESS", object);
        long unchanged = lines(event, "UNCHANGED", object);
        List<Http.Answer> heard = heard(people);
        assertThat(lines(event, "SUCCESS", object) - done)
                .as("done as " + event)
                .isEqualTo(1);
        assertThat(heard.size() - (lines(event, "UNCHANGED", object) - unchanged))
                .as("heard, and not for the second time")
                .isEqualTo(1);
        return heard.get(0);
    }

    /** What those were told who were heard; somebody is. */
    public static List<Http.Answer> heard(List<Callable<Http.Answer>> people) throws Exception {
        List<Http.Answer> answers = together(people);
        assertThat(answers).as(words(answers)).anyMatch(Race::isHeard);
        return answers.stream().filter(Race::isHeard).toList();
    }

    /**
     * A page's form.
     *
     * @param button the one that is pressed
     * @param typed what is typed into it, by the names inside the form
     */
    public record Form(String path, String id, String button, Map<String, String> typed) {}

    /** Demo officers' browsers; one who is named twice has two. */
    public HttpOfficer[] windows(String... usernames) {
        return AtWork.windows(tenant, usernames);
    }

    /** The form, open in each of the windows, and its button pressed in each. */
    public static List<Callable<Http.Answer>> pressing(Form form, HttpOfficer... windows) {
        return Arrays.stream(windows)
                .map(window -> {
                    Map<String, String> fields = window.form(form.path(), form.id());
                    form.typed().forEach((name, value) -> fields.put(form.id() + ":" + name, value));
                    return (Callable<Http.Answer>)
                            () -> window.press(form.path(), fields, form.id() + ":" + form.button());
                })
                .toList();
    }

    /** A button that is clicked twice. */
    public static List<Callable<Http.Answer>> clickedTwice(Form form, HttpOfficer window) {
        Callable<Http.Answer> click = pressing(form, window).get(0);
        return List.of(click, click);
    }

    /** People of whom each may be heard or refused; nobody meets a failure. */
    public static List<Http.Answer> unhurt(List<Callable<Http.Answer>> people) throws Exception {
        return together(people);
    }

    /** A program that sends the same three times at once, because it heard nothing: done once, and answered each time. Its number. */
    public String begun(String event, String object, OfficeApi program, String path, Map<String, ?> body)
            throws Exception {
        String key = key();
        OfficeApi[] thrice = {program, program, program};
        return same(event, object, each(thrice, one -> one.post(path, body, "Idempotency-Key", key)));
    }

    /** What is sent several times under one key comes to one number. */
    public String same(String event, String object, List<Callable<Http.Answer>> sent) throws Exception {
        long before = lines(event, "SUCCESS", object);
        List<Http.Answer> answers = together(sent);
        assertThat(answers).as(words(answers)).allMatch(answer -> answer.statusCode() / 100 == 2);
        List<String> numbers = answers.stream()
                .map(answer -> OfficeApi.json(answer).path("number").asText())
                .distinct()
                .toList();
        assertThat(numbers).hasSize(1).doesNotContain("");
        assertThat(lines(event, "SUCCESS", object) - before)
                .as("done as " + event)
                .isEqualTo(1);
        return numbers.get(0);
    }

    /** A word under which nothing was sent yet. */
    public static String key() {
        return "race-" + KEYS.incrementAndGet();
    }

    /** What each of the officers is to ask. */
    public static List<Callable<Http.Answer>> each(OfficeApi[] officers, Asking asking) {
        return Arrays.stream(officers)
                .map(officer -> (Callable<Http.Answer>) () -> asking.ask(officer))
                .toList();
    }

    /** What an officer asks of the interface. */
    @FunctionalInterface
    public interface Asking {
        Http.Answer ask(OfficeApi officer);
    }

    @SuppressWarnings("unchecked")
    private static List<Http.Answer> together(List<Callable<Http.Answer>> people) throws Exception {
        List<Http.Answer> answers = AllAtOnce.ask(people.toArray(Callable[]::new));
        assertThat(answers).allSatisfy(answer -> assertThat(isHeard(answer) || isRefused(answer))
                .as(answer.statusCode() + " " + answer.body())
                .isTrue());
        return answers;
    }

    /** A page's form leads on when it was heard, or the page is shown again and says so. */
    private static boolean isHeard(Http.Answer answer) {
        boolean told =
                answer.body().contains("ui-messages-info") && !answer.body().contains("ui-messages-error");
        return answer.statusCode() == MOVED && !isShownAnew(answer)
                || answer.statusCode() / 100 == 2 && (!isPage(answer) || told);
    }

    /** The interface says by a code why not; a page is shown again and says so in words. */
    private static boolean isRefused(Http.Answer answer) {
        if (isShownAnew(answer)) {
            return true;
        }
        return isPage(answer)
                ? answer.statusCode() == 200
                        && SAYS_WHY_NOT.matcher(answer.body()).find()
                : REFUSED.contains(answer.statusCode())
                        && OfficeApi.json(answer).hasNonNull("code");
    }

    /** The page had been sent before, and is shown as it is now. */
    private static boolean isShownAnew(Http.Answer answer) {
        return answer.header("Location")
                .filter(address -> address.contains("kitSpent="))
                .isPresent();
    }

    private static boolean isPage(Http.Answer answer) {
        return answer.body().stripLeading().startsWith("<");
    }

    private static String words(List<Http.Answer> answers) {
        return answers.stream()
                .map(answer -> answer.statusCode() + (isPage(answer) ? " a page" : " " + answer.body()))
                .collect(Collectors.joining("; "));
    }

    private long steps(Matter matter) {
        String own = matter.table().substring(matter.table().indexOf('_') + 1);
        return tables.number(
                "SELECT COUNT(*) FROM " + matter.table() + "_step s JOIN " + matter.table() + " m ON m.id = s." + own
                        + "_id WHERE m.number = ?",
                matter.number());
    }

    private long lines(String event, String outcome, String object) {
        return tables.number(LINES, event, outcome, object, object);
    }
}
