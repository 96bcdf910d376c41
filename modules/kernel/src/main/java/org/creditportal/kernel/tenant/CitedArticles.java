package org.creditportal.kernel.tenant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Which articles of a document a citation names: one by its number, several between commas, or all from one to another. Each article is
 * kept once, however it is cited.
 */
public final class CitedArticles {

    private static final String BETWEEN = "\u3001";
    private static final String UP_TO = "\u81f3";

    private CitedArticles() {}

    /**
     * The articles in the order in which they are named; none where one of them is not kept, because half of a basis would mislead.
     *
     * @param named as the citation says it; {@code null} where it means the whole document
     * @param number the number of an article as citations name it
     */
    public static <A> List<A> of(String named, List<A> articles, Function<A, String> number) {
        if (named == null) {
            return List.of();
        }
        List<String> numbers = articles.stream().map(number).toList();
        if (numbers.contains(named)) {
            return List.of(articles.get(numbers.indexOf(named)));
        }
        List<A> found = new ArrayList<>();
        for (String part : named.split(BETWEEN)) {
            List<A> span = span(part.split(UP_TO, 2), articles, numbers);
            if (span.isEmpty()) {
                return List.of();
            }
            found.addAll(span);
        }
        return List.copyOf(found);
    }

    private static <A> List<A> span(String[] ends, List<A> articles, List<String> numbers) {
        int from = numbers.indexOf(ends[0].strip());
        int to = numbers.indexOf(ends[ends.length - 1].strip());
        return from < 0 || to < from ? List.of() : articles.subList(from, to + 1);
    }
}
