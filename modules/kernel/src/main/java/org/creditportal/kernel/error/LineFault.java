package org.creditportal.kernel.error;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.creditportal.kernel.text.TableLine;

/**
 * What is wrong with a line of a short list.
 *
 * @param line where it stands, from 1
 * @param told what stands there, as it may be shown
 * @param rule the key of the broken rule; the module's bundle says it under {@code error.<rule>}
 * @param arguments to be filled into that text
 */
public record LineFault(int line, String told, String rule, List<String> arguments) implements Serializable {

    public LineFault {
        arguments = List.copyOf(arguments);
    }

    public static LineFault of(TableLine line, ErrorCode rule, Object... arguments) {
        return of(line, rule.key(), arguments);
    }

    /** What a rule of the business refused. */
    public static LineFault of(TableLine line, BusinessException refused) {
        return of(line, refused.key(), refused.arguments());
    }

    private static LineFault of(TableLine line, String rule, Object... arguments) {
        return new LineFault(
                line.number(),
                line.cell(0),
                rule,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
