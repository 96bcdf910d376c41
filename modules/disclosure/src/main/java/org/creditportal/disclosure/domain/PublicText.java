package org.creditportal.disclosure.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.Citation;

/** Citations as the public reads them: document and article on one line, the sentence relied on below. */
final class PublicText {

    private PublicText() {}

    static String of(Citation citation) {
        String place = join(" ", citation.document(), citation.article());
        return join("\n", place, citation.text());
    }

    static String of(List<Citation> citations) {
        return citations.stream().map(PublicText::of).collect(Collectors.joining("\n\n"));
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
