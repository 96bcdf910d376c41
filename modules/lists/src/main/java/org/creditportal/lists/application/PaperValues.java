package org.creditportal.lists.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.text.Texts;
import org.creditportal.lists.api.EntryRow;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.EntryView;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.ListingReason;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.RemovalReason;

/** What stands in the places of a paper's template, in the official language. */
final class PaperValues {

    /** Stands where the portal knows nothing yet. */
    static final String OPEN = "\uFF3F\uFF3F\uFF3F\uFF3F";

    private static final String BETWEEN = "\uFF1B";

    private final Texts texts = Texts.of("lists", Locale.SIMPLIFIED_CHINESE);
    private final EntryView entry;
    private final Optional<ListTypeDefinition> type;
    private final LocalDate today;
    private final Map<String, Supplier<String>> known;

    PaperValues(EntryView entry, Optional<ListTypeDefinition> type, LocalDate today) {
        this.entry = entry;
        this.type = type;
        this.today = today;
        this.known = Map.ofEntries(
                Map.entry("subject", () -> entry.row().subject().name()),
                Map.entry("code", () -> entry.row().subject().code()),
                Map.entry("identification", this::identification),
                Map.entry("list", () -> entry.row().listed().listName().zh()),
                Map.entry("bureau", () -> entry.row().listed().bureauName().zh()),
                Map.entry("facts", () -> entry.grounds().facts()),
                Map.entry("basis", () -> citation(entry.grounds().basis())),
                Map.entry("document", () -> entry.grounds().documentNumber()),
                Map.entry("documentDate", () -> date(entry.grounds().decidedOn())),
                Map.entry("date", () -> date(this.today)),
                Map.entry("days", () -> Integer.toString(entry.hearing().workingDays())),
                Map.entry("decision", () -> entry.hearing().decision()),
                Map.entry("statement", () -> heard(EntryState.STATED, nothingStated())),
                Map.entry("answer", () -> heard(EntryState.ANSWERED, "paper.noAnswer")),
                Map.entry("reason", () -> last(EntryState.WITHDRAWN)),
                Map.entry("removal", () -> Optional.ofNullable(entry.hearing().removed())
                        .map(removal -> removal.name().zh())
                        .orElse(null)),
                Map.entry("removalDocument", () -> entry.hearing().removalDocument()),
                Map.entry("removals", this::removals),
                Map.entry(
                        "meaning",
                        () -> this.type.map(known -> known.meaning().zh()).orElse(null)),
                Map.entry("months", () -> this.type
                        .map(known -> Integer.toString(known.publicationMonths()))
                        .orElse(null)),
                Map.entry("criterion", this::criterion));
    }

    /** The value of a place; empty where it is not known yet. */
    Optional<String> find(String name) {
        return Optional.ofNullable(known.get(name)).map(Supplier::get).filter(value -> !value.isBlank());
    }

    /** An organisation by its code; a person's number is no place for the portal to print it, so it stands open. */
    private String identification() {
        EntryRow.Subject subject = entry.row().subject();
        return subject.kind() == ListedSubjectKind.NATURAL_PERSON
                ? texts.get("paper.person", OPEN)
                : texts.get("paper.organisation", Objects.requireNonNullElse(subject.code(), OPEN));
    }

    private String citation(Citation basis) {
        return texts.get("paper.basis", basis.document(), basis.article() == null ? "" : basis.article());
    }

    private String date(LocalDate day) {
        return day == null
                ? null
                : texts.get(
                        "paper.date",
                        Integer.toString(day.getYear()),
                        Integer.toString(day.getMonthValue()),
                        Integer.toString(day.getDayOfMonth()));
    }

    /** What was said last in a step; in words that nothing was, where the hearing is over without it. */
    private String heard(EntryState state, String nothing) {
        String words = last(state);
        return words == null ? texts.get(nothing) : words;
    }

    private String nothingStated() {
        return entry.hearing().notice() == NoticeKind.PUBLIC_NOTICE ? "paper.noObjection" : "paper.noStatement";
    }

    private String last(EntryState state) {
        List<StepRow<EntryState>> steps = entry.progress().steps().stream()
                .filter(step -> step.state() == state)
                .toList();
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).reason();
    }

    private String removals() {
        return entry.hearing().removals().stream()
                .map(RemovalReason::name)
                .map(name -> name.zh())
                .collect(Collectors.joining(BETWEEN));
    }

    private String criterion() {
        return type.flatMap(known -> known.rules().reasons().stream()
                        .filter(reason -> reason.id().equals(entry.hearing().reason()))
                        .findFirst())
                .map(ListingReason::criterion)
                .map(name -> name.zh())
                .orElse(null);
    }
}
