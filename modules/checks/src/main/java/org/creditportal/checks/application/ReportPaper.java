package org.creditportal.checks.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.DeliveredList;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentPart;
import org.creditportal.correspondence.api.document.DocumentTable;
import org.creditportal.kernel.text.Texts;

/**
 * A report in the words of its paper, as the national report standard lays it out: who, a summary, then each section with a
 * sentence and its items.
 */
final class ReportPaper {

    private static final Texts TEXTS = Texts.of("checks", Locale.CHINESE);
    private static final Texts RECORDS = Texts.of("records", Locale.CHINESE);
    private static final List<Integer> TERM_AND_WHAT = List.of(1, 3);
    private static final List<Integer> SECTION_AND_COUNT = List.of(3, 1);
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
                Map.of(
                        "subject",
                        content.name(),
                        "moment",
                        moment(),
                        "period",
                        period(),
                        "purpose",
                        TEXTS.get("ReportPurpose." + content.purpose().name()) + "\uFF0C" + application.usedFor()),
                parts());
    }

    private List<DocumentPart> parts() {
        List<DocumentPart> parts = new ArrayList<>();
        parts.add(new DocumentPart(heading(1, TEXTS.get("reportPaper.header.basic")), List.of(), basic()));
        parts.add(new DocumentPart(
                heading(2, TEXTS.get("reportPaper.header.summary")),
                List.of(
                        TEXTS.get("reportPaper.paragraph." + content.disputed().name()),
                        TEXTS.get("reportPaper.paragraph.twin", fingerprint)),
                summary()));
        for (ReportContent.Part part : content.parts()) {
            parts.add(section(parts.size() + 1, part));
        }
        return parts;
    }

    private DocumentTable basic() {
        boolean person = content.subjectKind().isPerson();
        String code = person ? content.maskedIdNumber() : content.code();
        String term = person ? "reportPaper.label.idNumber" : "reportPaper.label.code";
        return new DocumentTable(
                TERM_AND_WHAT,
                List.of(),
                List.of(
                        List.of(TEXTS.get("reportPaper.label.name"), content.name()),
                        List.of(
                                TEXTS.get("reportPaper.label.kind"),
                                RECORDS.get(
                                        "SubjectKind." + content.subjectKind().name())),
                        List.of(TEXTS.get(term), text(code)),
                        List.of(TEXTS.get("reportPaper.label.period"), period()),
                        List.of(TEXTS.get("reportPaper.label.moment"), moment())));
    }

    private DocumentTable summary() {
        return new DocumentTable(
                SECTION_AND_COUNT,
                List.of(TEXTS.get("reportPaper.label.section"), TEXTS.get("reportPaper.label.count")),
                content.parts().stream()
                        .map(part -> List.of(name(part), count(part)))
                        .toList());
    }

    /** None is no answer where a list could not be looked at. */
    private static String count(ReportContent.Part part) {
        String count = String.valueOf(part.items().size());
        return part.unchecked().isEmpty() ? count : TEXTS.get("reportPaper.option.unchecked", count);
    }

    private static DocumentPart section(int place, ReportContent.Part part) {
        int count = part.items().size();
        List<String> sentences = new ArrayList<>();
        if (count > 0) {
            sentences.add(TEXTS.get("reportPaper.paragraph.found", name(part), count));
        } else if (part.unchecked().isEmpty()) {
            sentences.add(TEXTS.get("reportPaper.paragraph.nothing", name(part)));
        }
        if (!part.unchecked().isEmpty()) {
            sentences.add(TEXTS.get("reportPaper.paragraph.unchecked", lists(part), name(part)));
        }
        return new DocumentPart(heading(place, name(part)), sentences, count == 0 ? null : items(part));
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
                    day(item.until()),
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
        return TEXTS.get("reportPaper.option.numerals").charAt(place - 1) + "\u3001" + text;
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
