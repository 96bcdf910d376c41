package org.creditportal.checks.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.LineDecision;
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
            "batch.column.note");

    private final Texts texts;
    private final Locale language;

    BatchColumns(Locale language) {
        this.language = language;
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
                answer.effects().stream()
                        .map(effect -> effect.words().text(language))
                        .collect(Collectors.joining("; ")),
                answer.effects().stream()
                        .map(BatchColumns::citations)
                        .distinct()
                        .collect(Collectors.joining("; ")),
                facts(answer.counted()),
                facts(answer.notCounted()),
                answer.score() == null
                        ? null
                        : answer.score().grade() + " " + answer.score().points(),
                note(answer));
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
        return answer.isHit() && answer.isComplete()
                ? null
                : texts.get("detail.paragraph." + answer.result().name());
    }
}
