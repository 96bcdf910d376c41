package org.creditportal.checks.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LineOutcome;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.kernel.text.Texts;

/** What the workbook of a check of many tells, in one language. */
final class BatchColumns {

    private static final List<String> TITLES = List.of(
            "batch.column.line",
            "batch.column.asked",
            "CheckRow.subject",
            "CheckRow.result",
            "detail.header.effects",
            "LineDecision.citations",
            "detail.header.facts",
            "detail.header.notCounted",
            "detail.header.score",
            "RuleTableRow.revision",
            "detail.paragraph.period",
            "batch.column.note");

    private final Texts texts;
    private final Locale language;
    private final int revision;

    /** @param revision of the area's rules */
    BatchColumns(Locale language, int revision) {
        this.language = language;
        this.revision = revision;
        this.texts = Texts.of("checks", language);
    }

    String title() {
        return texts.get("batches.title");
    }

    List<String> titles() {
        return TITLES.stream().map(texts::get).toList();
    }

    List<String> of(BatchLook look) {
        LookAnswer answer = look.answer();
        return Arrays.asList(
                String.valueOf(look.line()),
                look.asked(),
                answer.subject() == null ? null : answer.subject().name(),
                texts.get("CheckResult." + answer.result().name()),
                effects(answer),
                answer.effects().stream()
                        .map(BatchColumns::citations)
                        .distinct()
                        .collect(Collectors.joining("; ")),
                facts(answer.counted()),
                facts(answer.notCounted()),
                answer.score() == null
                        ? null
                        : answer.score().grade() + " " + answer.score().points(),
                String.valueOf(revision),
                answer.periodFrom() + " / " + answer.periodUntil(),
                note(look));
    }

    /** What a reader must not overlook: what is wrong with the line, or that it was asked before. */
    private String note(BatchLook look) {
        String note = look.problem() == null
                ? note(look.answer())
                : texts.get("LineProblem." + look.problem().name());
        if (look.sameAs() == null) {
            return note;
        }
        String same = texts.get("batch.column.sameAs", String.valueOf(look.sameAs()));
        return note == null ? same : same + " " + note;
    }

    /** What follows, and what nobody can say to follow. */
    private String effects(LookAnswer answer) {
        Stream<String> follows =
                answer.effects().stream().map(effect -> effect.words().text(language));
        String unknown = texts.get("LineOutcome." + LineOutcome.NOT_KNOWN.name());
        return Stream.concat(
                        follows,
                        answer.unknown().stream()
                                .map(line -> unknown + ": " + line.words().text(language)))
                .collect(Collectors.joining("; "));
    }

    private static String citations(LineDecision effect) {
        return effect.citations().stream()
                .map(law -> law.article() == null ? law.document() : law.document() + " " + law.article())
                .collect(Collectors.joining("; "));
    }

    private String facts(List<FoundFact> facts) {
        return facts.stream()
                .map(found ->
                        found.fact().title().text(language) + " " + found.fact().decidedOn())
                .collect(Collectors.joining("; "));
    }

    /** What a reader must not overlook. */
    private String note(LookAnswer answer) {
        if (answer.subject() != null && answer.subject().otherName()) {
            return texts.get("detail.paragraph.otherName");
        }
        if (!answer.isComplete()) {
            return texts.get("batch.column.unreliable", unreliable(answer));
        }
        if (!answer.unidentified().isEmpty()) {
            return texts.get("detail.paragraph.unidentified");
        }
        return answer.isHit()
                ? null
                : texts.get("detail.paragraph." + answer.result().name());
    }

    private String unreliable(LookAnswer answer) {
        return answer.unreliable().stream()
                .map(source -> source.list() == null
                        ? texts.get("source." + source.module())
                        : source.list().name().text(language))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
