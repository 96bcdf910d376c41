package org.creditportal.checks.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.DeliveredList;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportGap;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.report.ReportTerms.Disputed;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentPart;
import org.creditportal.correspondence.api.document.DocumentTable;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.LastDay;
import org.creditportal.records.api.subject.RegistrationRow;

/**
 * A report in the words of its paper, as the 2022 national report standard lays it out: a cover, who, a summary, then each section with
 * a sentence and its items, and what the subject may do.
 */
final class ReportPaper {

    private static final Texts TEXTS = Texts.of("checks", Locale.CHINESE);
    private static final Texts RECORDS = Texts.of("records", Locale.CHINESE);
    private static final List<Integer> TERM_AND_WHAT = List.of(1, 3);
    private static final List<Integer> SECTION_AND_COUNT = List.of(3, 2, 3);
    private static final List<Integer> ITEM = List.of(3, 6, 7, 6, 5, 5, 4);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final ReportContent content;
    private final ReportApplication application;
    private final ZoneId zone;
    private final String fingerprint;

    /** @param fingerprint of the key that signs the twin for machines */
    ReportPaper(ReportContent content, ReportApplication application, ZoneId zone, String fingerprint) {
        this.content = content;
        this.application = application;
        this.zone = zone;
        this.fingerprint = fingerprint;
    }

    DocumentDraft draft() {
        return new DocumentDraft(
                content.kind().document(),
                application.applicant(),
                Map.of("subject", content.name(), "moment", moment(), "period", period(), "purpose", purpose()),
                parts(),
                cover());
    }

    private String purpose() {
        return TEXTS.get("ReportPurpose." + content.purpose().name()) + "\uFF0C" + application.usedFor();
    }

    /** Whom it is about and what for; its number, who made it and when are the paper's own. */
    private DocumentTable cover() {
        return new DocumentTable(
                TERM_AND_WHAT,
                List.of(),
                Stream.of(
                                List.of(TEXTS.get("reportPaper.label.name"), content.name()),
                                identity(),
                                List.of(TEXTS.get("reportPaper.label.purpose"), purpose()),
                                List.of(TEXTS.get("reportPaper.label.period"), period()),
                                List.of(TEXTS.get("reportPaper.label.moment"), moment()))
                        .filter(row -> !row.get(1).isEmpty())
                        .toList());
    }

    private List<String> identity() {
        return content.subjectKind().isPerson()
                ? List.of(TEXTS.get("reportPaper.label.idNumber"), text(content.maskedIdNumber()))
                : List.of(TEXTS.get("reportPaper.label.code"), text(content.code()));
    }

    private List<DocumentPart> parts() {
        List<DocumentPart> parts = new ArrayList<>();
        parts.add(new DocumentPart(heading(1, TEXTS.get("reportPaper.header.basic")), List.of(), basic()));
        parts.add(new DocumentPart(heading(2, TEXTS.get("reportPaper.header.summary")), summarySentences(), summary()));
        int place = parts.size();
        for (ReportContent.Part part : content.parts()) {
            place++;
            parts.addAll(section(place, part));
        }
        parts.add(new DocumentPart(heading(place + 1, TEXTS.get("reportPaper.header.advice")), advice(), null));
        return parts;
    }

    private Stream<List<String>> registration() {
        RegistrationRow told = content.basics().registration();
        if (told == null) {
            return Stream.empty();
        }
        String status = RECORDS.get("RegistrationStatus." + told.status().name());
        return Stream.of(
                        List.of(
                                name(ReportGap.REGISTRATION_STATUS),
                                TEXTS.get("reportPaper.option.asOf", status, day(told.asOf()))),
                        List.of(name(ReportGap.ESTABLISHED_ON), day(told.establishedOn())))
                .filter(row -> !row.get(1).isEmpty());
    }

    private List<String> summarySentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(TEXTS.get("reportPaper.paragraph." + content.disputed().name()));
        if (!content.gaps().isEmpty()) {
            sentences.add(TEXTS.get(
                    "reportPaper.paragraph.unconnected",
                    content.gaps().stream().map(ReportPaper::name).collect(Collectors.joining("\u3001"))));
        }
        sentences.add(TEXTS.get("reportPaper.paragraph.twin", fingerprint));
        return sentences;
    }

    /** Nobody may read from a missing source that there is nothing. */
    private Stream<List<String>> unconnected(boolean basic, String... more) {
        return content.gaps().stream().filter(gap -> gap.isBasic() == basic).map(gap -> Stream.concat(
                        Stream.of(name(gap), TEXTS.get("reportPaper.option.unconnected")), Stream.of(more))
                .toList());
    }

    private static String name(ReportGap gap) {
        return TEXTS.get("ReportGap." + gap.name());
    }

    /** What its subject may do about what it reads. */
    private List<String> advice() {
        boolean adverse = content.parts().stream()
                .filter(part -> ReportSection.ADVERSE.contains(part.section()))
                .flatMap(part -> part.items().stream())
                .anyMatch(item -> item.repairedOn() == null && item.endedOn() == null);
        boolean known =
                content.parts().stream().allMatch(part -> part.unchecked().isEmpty());
        List<String> advice = new ArrayList<>();
        if (adverse) {
            advice.add(TEXTS.get("reportPaper.paragraph.repair"));
        } else if (known) {
            advice.add(TEXTS.get("reportPaper.paragraph.keep"));
        }
        advice.add(TEXTS.get("reportPaper.paragraph.object"));
        return advice;
    }

    private DocumentTable basic() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(TEXTS.get("reportPaper.label.name"), content.name()));
        rows.add(List.of(
                TEXTS.get("reportPaper.label.kind"),
                RECORDS.get("SubjectKind." + content.subjectKind().name())));
        rows.add(identity());
        if (content.basics() != null) {
            if (content.basics().registrationNumber() != null) {
                rows.add(List.of(
                        TEXTS.get("reportPaper.label.registrationNumber"),
                        content.basics().registrationNumber()));
            }
            registration().forEach(rows::add);
            content.basics()
                    .leaders()
                    .forEach(leader -> rows.add(
                            List.of(RECORDS.get("RelationRole." + leader.role().name()), text(leader.name()))));
        }
        unconnected(true).forEach(rows::add);
        standing(ReportSection.HONOURS).ifPresent(rows::add);
        standing(ReportSection.SERIOUS_DISHONESTY).ifPresent(rows::add);
        rows.add(List.of(TEXTS.get("reportPaper.label.period"), period()));
        rows.add(List.of(TEXTS.get("reportPaper.label.moment"), moment()));
        return new DocumentTable(TERM_AND_WHAT, List.of(), rows);
    }

    /** Whether it is held for honest or for seriously dishonest now; nothing where the report does not tell that section as of now. */
    private Optional<List<String>> standing(ReportSection section) {
        return content.parts().stream()
                .filter(part -> part.section() == section && tellsToday())
                .findFirst()
                .map(part -> List.of(
                        TEXTS.get("reportPaper.label." + section.name()),
                        TEXTS.get("reportPaper.option." + held(part))));
    }

    /** A period that was over before the data were read leaves out what came after it. */
    private boolean tellsToday() {
        return content.kind() == ReportKind.PUBLIC
                || content.periodUntil() == null
                || !content.periodUntil().isBefore(content.dataAt().atZone(zone).toLocalDate());
    }

    /** By a list that the tenant no longer keeps nobody is held for anything, nor for free of it. */
    private String held(ReportContent.Part part) {
        List<ReportContent.Item> standing = part.items().stream()
                .filter(item -> item.endedOn() == null && item.repairedOn() == null)
                .toList();
        List<ReportContent.Item> known =
                standing.stream().filter(item -> !item.ofUnknownList()).toList();
        if (!known.isEmpty()) {
            return known.stream().allMatch(ReportContent.Item::disputed) ? "disputed" : "yes";
        }
        if (!standing.isEmpty() || !part.unchecked().isEmpty()) {
            return "notKnown";
        }
        return content.disputed() == Disputed.LEFT_OUT ? "noOfUndisputed" : "no";
    }

    private DocumentTable summary() {
        return new DocumentTable(
                SECTION_AND_COUNT,
                List.of(
                        TEXTS.get("reportPaper.label.section"),
                        TEXTS.get("reportPaper.label.count"),
                        TEXTS.get("reportPaper.label.ofThem")),
                Stream.concat(
                                content.parts().stream().map(part -> List.of(name(part), count(part), marked(part))),
                                unconnected(false, ""))
                        .toList());
    }

    /** How many of them bear which mark. */
    private static String marked(ReportContent.Part part) {
        Map<String, Long> counts = part.items().stream()
                .map(ReportPaper::marks)
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.groupingBy(mark -> mark, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(counted -> TEXTS.get("reportPaper.option.ofThem", counted.getKey(), counted.getValue()))
                .collect(Collectors.joining("\u3001"));
    }

    /** None is no answer where a list could not be looked at. */
    private static String count(ReportContent.Part part) {
        String count = String.valueOf(part.items().size());
        return part.unchecked().isEmpty() ? count : TEXTS.get("reportPaper.option.unchecked", count);
    }

    /** A sentence, then the items: each by itself with what its decision says, or all in one table where nothing more is told. */
    private List<DocumentPart> section(int place, ReportContent.Part part) {
        String heading = heading(place, name(part));
        boolean detailed = part.items().stream().anyMatch(item -> !item.fields().isEmpty());
        if (!detailed) {
            return List.of(
                    new DocumentPart(heading, sentences(part), part.items().isEmpty() ? null : items(part)));
        }
        List<DocumentPart> parts = new ArrayList<>(List.of(new DocumentPart(heading, sentences(part), null)));
        for (ReportContent.Item item : part.items()) {
            String mark = marks(item);
            String name = TEXTS.get("reportPaper.option.item", parts.size());
            parts.add(new DocumentPart(
                    mark.isEmpty() ? name : TEXTS.get("reportPaper.option.marked", name, mark),
                    List.of(),
                    fields(item)));
        }
        return parts;
    }

    private List<String> sentences(ReportContent.Part part) {
        int count = part.items().size();
        List<String> sentences = new ArrayList<>();
        if (!part.fields().isEmpty()) {
            part.fields().forEach(field -> sentences.add(inField(part, field)));
        } else if (count > 0) {
            sentences.add(sentence(part, "found", name(part), count));
        } else if (part.unchecked().isEmpty()) {
            sentences.add(sentence(part, "nothing", name(part)));
        }
        if (!part.unchecked().isEmpty()) {
            sentences.add(TEXTS.get("reportPaper.paragraph.unchecked", lists(part), name(part)));
        }
        return sentences;
    }

    private String inField(ReportContent.Part part, ReportContent.FoundInField field) {
        return field.count() == 0
                ? sentence(part, "nothingInField", field.name().zh(), name(part))
                : sentence(part, "foundInField", field.name().zh(), name(part), field.count());
    }

    /** A special report says of which days each of its sentences is, and whether what is over is told, because it is handed in for a certificate. */
    private String sentence(ReportContent.Part part, String what, Object... values) {
        String sentence = TEXTS.get("reportPaper.paragraph." + what, values);
        if (content.kind() != ReportKind.SPECIAL || content.periodFrom() == null) {
            return TEXTS.get("reportPaper.paragraph.inForce", sentence);
        }
        return TEXTS.get(
                "reportPaper.paragraph." + days(part.section()),
                day(content.periodFrom()),
                day(content.periodUntil()),
                sentence,
                day(content.dataAt().atZone(zone).toLocalDate()));
    }

    private String days(ReportSection section) {
        if (!content.inForceOnly(section)) {
            return "inPeriod";
        }
        if (section.isOfRecords()) {
            return "ofPeriodInForce";
        }
        return tellsToday() ? "onlyInForce" : "untilInForce";
    }

    private static DocumentTable fields(ReportContent.Item item) {
        List<List<String>> rows = item.fields().stream()
                .map(field -> List.of(field.name(), field.value()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (rows.isEmpty()) {
            rows.add(List.of(TEXTS.get("reportPaper.label.what"), item.title().zh()));
            rows.add(List.of(TEXTS.get("reportPaper.label.authority"), text(item.authority())));
            rows.add(List.of(TEXTS.get("reportPaper.label.decidedOn"), day(item.decidedOn())));
        }
        return new DocumentTable(TERM_AND_WHAT, List.of(), rows);
    }

    private static String lists(ReportContent.Part part) {
        return part.unchecked().stream().map(ReportPaper::list).collect(Collectors.joining("\u3001"));
    }

    private static String list(DeliveredList list) {
        return list.asOf() == null
                ? TEXTS.get("reportPaper.option.neverDelivered", list.name().zh())
                : TEXTS.get("reportPaper.option.deliveredOf", list.name().zh(), day(list.asOf()));
    }

    private static DocumentTable items(ReportContent.Part part) {
        List<List<String>> rows = new ArrayList<>();
        for (ReportContent.Item item : part.items()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    item.title().zh(),
                    text(item.document()),
                    text(item.authority()),
                    day(item.decidedOn()),
                    LastDay.written(item.until(), Locale.CHINESE),
                    marks(item)));
        }
        List<String> headings = Stream.of("place", "what", "document", "authority", "decidedOn", "until", "mark")
                .map(column -> TEXTS.get("reportPaper.label." + column))
                .toList();
        return new DocumentTable(ITEM, headings, rows);
    }

    private static String marks(ReportContent.Item item) {
        if (item.repairedOn() != null) {
            return TEXTS.get("reportPaper.option.repaired");
        }
        if (item.endedOn() != null) {
            return TEXTS.get("reportPaper.option.ended");
        }
        return item.disputed() ? TEXTS.get("reportPaper.option.disputed") : "";
    }

    private static String name(ReportContent.Part part) {
        return TEXTS.get("ReportSection." + part.section().name());
    }

    private static String heading(int place, String text) {
        return TEXTS.get("reportPaper.option.numerals").split(" ")[place - 1] + "\u3001" + text;
    }

    private String period() {
        return content.periodFrom() == null
                ? TEXTS.get("reportPaper.option.inForce")
                : TEXTS.get("reportPaper.option.period", day(content.periodFrom()), day(content.periodUntil()));
    }

    private String moment() {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .format(content.dataAt().atZone(zone));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
