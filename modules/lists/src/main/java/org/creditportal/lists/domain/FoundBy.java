package org.creditportal.lists.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.text.SearchText;

/** What an entry is found by: the name that it shows, every other name of its subject, and its document, each folded. */
final class FoundBy {

    private FoundBy() {}

    static String text(ListedSubject subject, List<String> names, DecisionDocument document) {
        return Stream.concat(Stream.of(subject.name(), document.number()), names.stream())
                .map(SearchText::normalise)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
