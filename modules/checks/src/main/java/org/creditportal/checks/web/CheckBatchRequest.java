package org.creditportal.checks.web;

import java.util.List;
import java.util.stream.IntStream;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.batch.AskedLine;
import org.creditportal.checks.api.batch.BeginBatchCheck;
import org.creditportal.webkit.rest.MalformedJsonException;

/** What bureaus' own systems send to look at many subjects for one matter. */
public class CheckBatchRequest extends MatterRequest {

    private static final String CHINESE = "zh";
    private static final List<String> LANGUAGES = List.of(CHINESE, "en");

    public List<BatchSubject> subjects;

    /** Of the workbook that comes of it. */
    public String language;

    /** Whom one line asks for. */
    public static class BatchSubject {
        public String identifier;
        public String name;
    }

    BeginBatchCheck toCommand(CommandToken token) {
        String asked = language == null ? CHINESE : language;
        if (!LANGUAGES.contains(asked)) {
            throw new MalformedJsonException("language");
        }
        return new BeginBatchCheck(matter(), by(), lines(), lookBasis(), evidence, asked, token);
    }

    private List<AskedLine> lines() {
        if (subjects == null || subjects.stream().anyMatch(subject -> subject == null || subject.identifier == null)) {
            throw new MalformedJsonException("subjects");
        }
        return IntStream.range(0, subjects.size())
                .mapToObj(i -> new AskedLine(i + 1, subjects.get(i).identifier, subjects.get(i).name))
                .toList();
    }
}
