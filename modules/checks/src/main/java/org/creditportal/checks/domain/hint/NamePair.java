package org.creditportal.checks.domain.hint;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.kernel.text.SearchText;

/**
 * Whom a hint of the same name is told for. Two subjects on record are a pair wherever they meet, whichever of them is looked at; where
 * only a name was entered, or a number that several have, the pair is one of the matter alone: the same may mean somebody else in the next.
 *
 * @param area id of the matter's area
 * @param matter by which the matter is known
 * @param name as entered; {@code null} for none
 * @param lookedAt whom the look found; {@code null} where what was entered tells nobody
 */
public record NamePair(String area, String matter, String name, CheckedSubject lookedAt) {

    /** The pair with the hint, the same for the same two; kept as a digest only, for the name in it may be a person's. */
    public String with(HintRow hint) {
        return lookedAt == null
                ? Stream.of("NAME", area, matter, name == null ? "" : SearchText.normalise(name), hint.subject())
                        .collect(Collectors.joining("|"))
                : Stream.of(lookedAt.number(), hint.subject())
                        .sorted()
                        .collect(Collectors.joining("|", "SUBJECTS|", ""));
    }
}
