package org.creditportal.disclosure.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.kernel.tenant.Citation;

/** Citations as the public reads them, with an empty line between them: so the site tells them apart. */
final class PublicText {

    private PublicText() {}

    static String of(Citation citation) {
        return citation.written();
    }

    static String of(List<Citation> citations) {
        return citations.stream().map(PublicText::of).collect(Collectors.joining("\n\n"));
    }
}
