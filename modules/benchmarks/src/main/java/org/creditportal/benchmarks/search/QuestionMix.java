package org.creditportal.benchmarks.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.creditportal.benchmarks.search.Question.Field;
import org.creditportal.benchmarks.search.Question.Kind;
import org.creditportal.kernel.text.SearchText;

/** What officers look for, drawn from what is there: always the same for the same records. */
final class QuestionMix {

    private static final int EACH = 8;
    private static final int FREQUENT_PERCENT = 1;
    private static final int RARE_MOST = 200;
    private static final int PERCENT = 100;
    private static final int LONG_NAME = 10;
    private static final int PART = 4;
    private static final int DAYS = 7;
    private static final long SEED = 20_261_122;

    /** The usual ways to write the same end of a company's name. */
    private static final String SHORT_SUFFIX = "\u6709\u9650\u516c\u53f8";

    private static final String LONG_SUFFIX = "\u6709\u9650\u8d23\u4efb\u516c\u53f8";

    private final Entries entries;
    private final SplittableRandom random = new SplittableRandom(SEED);

    QuestionMix(Entries entries) {
        this.entries = entries;
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        pairs(Kind.TWO_FREQUENT, questions);
        pairs(Kind.TWO_RARE, questions);
        for (int i = 0; i < EACH; i++) {
            Entry entry = longName();
            int start = random.nextInt(entry.folded().length() - PART);
            questions.add(named(Kind.PART, entry.folded().substring(start, start + PART)));
            questions.add(named(Kind.FULL_NAME, longName().name()));
            questions.add(otherSuffix());
            String code = longName().code();
            questions.add(exact(Kind.CODE, Field.SUBJECT_CODE, code, found -> code.equals(found.code())));
            String document = any().documentNumber();
            questions.add(exact(
                    Kind.DOCUMENT, Field.DOCUMENT_NUMBER, document, found -> document.equals(found.documentNumber())));
            questions.add(bureauAndDates());
        }
        return questions;
    }

    /** Two neighbouring characters of some name, as often or as seldom as the kind says. */
    private void pairs(Kind kind, List<Question> questions) {
        int wanted = questions.size() + EACH;
        while (questions.size() < wanted) {
            String name = longName().folded();
            int start = random.nextInt(name.length() - 1);
            Question question = named(kind, name.substring(start, start + 2));
            int answers = entries.answers(question).size();
            boolean fits = kind == Kind.TWO_RARE
                    ? answers <= RARE_MOST
                    : answers * PERCENT >= entries.all().size() * FREQUENT_PERCENT;
            if (fits) {
                questions.add(question);
            }
        }
    }

    private static Question named(Kind kind, String text) {
        String folded = SearchText.normalise(text);
        return exact(kind, Field.SUBJECT_NAME, text, entry -> entry.folded().contains(folded));
    }

    private static Question exact(Kind kind, Field field, String text, Predicate<Entry> right) {
        return new Question(kind, field, text, null, null, null, right);
    }

    /** The name as another bureau may have written it. */
    private Question otherSuffix() {
        Entry entry = longName();
        while (!entry.name().endsWith(SHORT_SUFFIX)) {
            entry = longName();
        }
        String name = entry.name();
        String other = name.substring(0, name.length() - SHORT_SUFFIX.length()) + " " + LONG_SUFFIX;
        return exact(Kind.OTHER_SUFFIX, Field.SUBJECT_NAME, other, found -> name.equals(found.name()));
    }

    private Question bureauAndDates() {
        Entry entry = any();
        String bureau = entry.bureau();
        LocalDate from = entry.decidedOn();
        LocalDate until = from.plusDays(DAYS - 1L);
        return new Question(
                Kind.BUREAU_AND_DATES,
                null,
                null,
                bureau,
                from,
                until,
                found -> found.bureau().equals(bureau)
                        && !found.decidedOn().isBefore(from)
                        && !found.decidedOn().isAfter(until));
    }

    private Entry any() {
        return entries.all().get(random.nextInt(entries.all().size()));
    }

    /** A company's. */
    private Entry longName() {
        Entry entry = any();
        while (entry.code() == null || entry.folded().length() < LONG_NAME) {
            entry = any();
        }
        return entry;
    }
}
